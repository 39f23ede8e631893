// Registration as people meet it: a delegate, a focal point and the secretary, in English and in Arabic on a phone, without script.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openHouse, picture, signIn, visit } from "./house.mjs";

let house;
let meeting;

before(async () => {
  house = await openHouse();
  const page = await visit(house, "/");
  meeting = await next(page);
  await page.context().close();
});
after(() => house?.close());

/** The meeting that comes next: people of the demonstration are registered for it. */
async function next(page) {
  await page.goto(`${house.address}/meetings.json`);
  const { meetings } = JSON.parse(await page.innerText("body"));
  const today = new Date().toISOString().slice(0, 10);
  const coming = meetings.filter((one) => one.starts > today).sort((one, other) => one.starts.localeCompare(other.starts));
  return coming.map((one) => one.address);
}

/** Somebody at a screen; `look` says what is wrong with the page that they see. */
async function somebody(email, { language = "en", width = 1280, script = true } = {}) {
  const page = await visit(house, "/", { language, width, script });
  await signIn(house, page, email);
  const told = [];
  return {
    page,
    told,
    async open(path) {
      page.answer = await page.goto(house.address + path);
    },
    async send(selector) {
      await Promise.all([page.waitForNavigation(), page.click(selector)]);
    },
    async look(name) {
      await picture(page, `registration-${name}-${language}-${width}`);
      // Without script axe cannot look either; what it would say is said where there is one.
      if (script) told.push(...(await faults(page, language)).map((fault) => `${name} in ${language}: ${fault}`));
    },
    async close() {
      await page.context().close();
    },
  };
}

async function fill(page, given, family) {
  await page.fill('input[name="given_name"]', given);
  await page.fill('input[name="family_name"]', family);
  await page.check('input[name="presence"][value="on_site"]');
  await page.check('input[name="visa_support"]');
  await page.check('input[name="on_published_list"][value="true"]');
}

/** The whole story at one meeting. */
async function story(path, { language, width, given, family, script }) {
  const screen = { language, width, script };
  const told = [];
  const delegate = await somebody("delegate@example.org", screen);
  await delegate.open("/registrations");
  await delegate.look("nothing");
  await delegate.open(path);
  await delegate.send('#register a[href$="/register"]');
  await delegate.look("form");
  assert.equal(await delegate.page.inputValue('input[name="email"]'), "delegate@example.org", "what is known is filled in");
  await delegate.page.fill('input[name="given_name"]', given);
  await delegate.page.fill('input[name="family_name"]', "");
  await delegate.page.check('input[name="presence"][value="remote"]');
  await delegate.page.check('input[name="visa_support"]');
  await delegate.send("form.registration button");
  assert.equal(await delegate.page.getAttribute('input[name="family_name"]', "aria-invalid"), "true");
  assert.equal(await delegate.page.getAttribute('input[name="visa_support"]', "aria-invalid"), "true", "no visa for who stays at home");
  assert.equal(await delegate.page.inputValue('input[name="given_name"]'), given, "nothing that was typed is lost");
  delegate.page.complaints.length = 0; // the browser calls the answer 422 an error
  await delegate.look("refused");
  await fill(delegate.page, given, family);
  await delegate.send("form.registration button");
  const registration = new URL(delegate.page.url()).pathname;
  assert.match(registration, /^\/registrations\/[0-9a-f]{32}$/);
  await delegate.look("acknowledged");
  await delegate.page.goBack();
  await fill(delegate.page, given, family);
  await delegate.send("form.registration button");
  assert.ok(new URL(delegate.page.url()).pathname === registration || (await delegate.page.$(`a[href="${registration}"]`)),
    "who goes back finds the same registration");
  delegate.page.complaints.length = 0;

  const focal = await somebody("focal.point@example.org", screen);
  await focal.open("/desk");
  await focal.look("desk");
  const row = `tr:has(a[href="${registration}"])`;
  await focal.page.check(`${row} input[name="chosen"]`);
  await focal.send(`form:has(a[href="${registration}"]) button[value="approve"]`);
  assert.equal(await focal.page.$(row), null, "what is decided waits no longer");
  assert.ok(await focal.page.$('[role="status"]'));
  await focal.look("decided");

  delegate.page.answer = await delegate.page.goto(house.address + registration);
  const number = (await delegate.page.innerText("strong.number")).trim();
  assert.match(number, /-\d{4}$/);
  await delegate.look("confirmed");
  await delegate.open(path);
  assert.ok(await delegate.page.$(`#register a[href="${registration}"]`), "the meeting's page leads to it");
  await delegate.open("/registrations");
  await delegate.look("mine");

  await delegate.open(`${path}/register?event=1`);
  assert.equal(await delegate.page.$('input[name="visa_support"]'), null, "an event asks for nothing but the person");
  await delegate.look("event");
  await delegate.page.check('input[name="presence"][value="on_site"]');
  await delegate.page.check('input[name="on_published_list"][value="false"]');
  await delegate.send("form.registration button");
  const event = await delegate.page.innerText(".lead");
  await delegate.open(registration);
  assert.ok(event.startsWith(await delegate.page.innerText("section:has(#cancel) li:last-child")), "the event falls with the meeting");

  const secretary = await somebody("secretary@example.org", screen);
  await secretary.open(`${path}/participants?name=${encodeURIComponent(family)}`);
  await secretary.look("participants");
  await secretary.send(`${row} form.check-in button`);
  assert.equal(await secretary.page.$(`${row} form.check-in`), null, "nobody is checked in twice");
  await secretary.look("checked-in");

  const anybody = await visit(house, `${path}/participants/published`, screen);
  assert.ok((await anybody.innerText("main")).includes(family), "who agreed is listed");
  if (script) told.push(...(await faults(anybody, language)).map((fault) => `published in ${language}: ${fault}`));
  await anybody.context().close();
  await delegate.open(`${registration}/amend`);
  await delegate.look("amend");
  await delegate.open(registration);
  await delegate.send('form[action$="/cancel"] button');
  await delegate.look("cancelled");
  for (const one of [delegate, focal, secretary]) {
    told.push(...one.told);
    await one.close();
  }
  return told;
}

test("a delegate registers, the focal point approves, the number appears, the secretary checks in", async () => {
  assert.deepEqual(await story(meeting[0], { language: "en", width: 1280, given: "Lucía", family: "Ortega", script: true }), []);
});

test("the same in Arabic on a phone, with axe", async () => {
  assert.deepEqual(await story(meeting[0], { language: "ar", width: 390, given: "لوسيا", family: "أورتيغا", script: true }), []);
});

test("the same in Arabic on a phone, without script", async () => {
  assert.deepEqual(await story(meeting[0], { language: "ar", width: 390, given: "ليلى", family: "بلا-نص", script: false }), []);
});

test("members are enlisted with a verdict for each line, and somebody is appointed", async () => {
  for (const [language, width] of [["en", 1280], ["ar", 390]]) {
    const secretary = await somebody("secretary@example.org", { language, width });
    const { page } = secretary;
    await secretary.open("/members");
    await secretary.look("members");
    const lines = `academia; A university ${language}; NO`;
    await page.fill("textarea", `${lines}\nkings; A king; NO`);
    await secretary.send("form.sheet button");
    assert.equal((await page.$$("#wrong li")).length, 2, "each line has its verdict");
    assert.ok((await page.inputValue("textarea")).includes("kings"), "what was typed is still there");
    page.complaints.length = 0;
    await secretary.look("verdicts");
    await page.fill("textarea", lines);
    await secretary.send("form.sheet button");
    await secretary.send(`tbody a:has-text("A university ${language}")`);
    await page.fill('input[name="account"]', "nobody@example.org");
    await secretary.send("form.sheet button");
    assert.equal(await page.getAttribute('input[name="account"]', "aria-invalid"), "true");
    page.complaints.length = 0;
    await secretary.look("not-appointed");
    await page.fill('input[name="account"]', "delegate@example.org");
    await page.selectOption('select[name="capacity"]', "delegate");
    await secretary.send("form.sheet button");
    assert.ok((await page.innerText("tbody")).includes("delegate@example.org"));
    await secretary.look("member");
    assert.deepEqual(secretary.told, []);
    await secretary.close();
  }
});

test("a rejection without a reason is refused, automatic approval is switched on and off, and a stranger sees nothing", async () => {
  const focal = await somebody("focal.point@example.org");
  const { page } = focal;
  await focal.open("/desk");
  await page.check('input[name="chosen"]');
  await focal.send('button[value="reject"]');
  assert.ok(await page.$('[role="alert"]'));
  assert.ok(await page.isChecked('input[name="chosen"]'), "what was chosen is still chosen");
  page.complaints.length = 0;
  await focal.look("no-reason");
  const registration = await page.getAttribute('tr:has(input[name="chosen"]:checked) th a', "href");
  await page.fill('textarea[name="reason"] >> nth=0', "No longer with us");
  await focal.send('button[value="reject"]');
  assert.ok(await page.$('[role="status"]'));
  await focal.open(registration);
  assert.ok((await page.innerText("main")).includes("No longer with us"));
  await focal.open("/desk");
  await page.click("details summary");
  await focal.send('button[value="on"]');
  await focal.look("automatic");
  await page.click("details summary");
  await focal.send('button[value="off"]');
  assert.deepEqual(focal.told, []);
  await focal.close();
  const delegate = await somebody("administration@example.org");
  await delegate.open(registration);
  assert.equal(delegate.page.answer.status(), 403);
  await delegate.open(`${meeting[0]}/participants`);
  assert.equal(delegate.page.answer.status(), 403, "a focal point of another member does not see the list");
  await delegate.close();
});

test("the table for spreadsheets holds no formula", async () => {
  const focal = await somebody("focal.point@example.org");
  await focal.open(`${meeting[0]}/register?colleague=yes`);
  const members = await focal.page.$$eval('select[name="member"] option', (options) => options.map((one) => one.value));
  await focal.open(`${meeting[0]}/register?colleague=yes&member=${members[0]}`);
  await fill(focal.page, "=1+1", '"Quote", Ltd');
  await focal.page.fill('input[name="email"]', "formula@example.org");
  await focal.send("form.registration:not([method=get]) button");
  const cookies = await focal.page.context().cookies();
  await focal.close();
  assert.ok(cookies.length > 0);
  const secretary = await somebody("secretary@example.org");
  const answer = await secretary.page.request.get(`${house.address}${meeting[0]}/participants.csv`);
  const text = (await answer.body()).toString("utf8");
  assert.ok(text.startsWith("\u{feff}number,state,"), text.slice(0, 40));
  assert.ok(text.includes(`"""Quote"", Ltd",'=1+1,formula@example.org`), text);
  const data = await (await secretary.page.request.get(`${house.address}${meeting[0]}/participants.json`)).json();
  assert.ok(data.participants.some((one) => one.form.given_name === "=1+1"), "data are data");
  await secretary.close();
});
