// The door as people meet it: places and their queue, check-in by number and by a photograph of the badge, without network, walk-ins,
// meetings without focal points, reminders, and what one owes; in English and in Arabic on a phone, and without script.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import encode from "qrcode-generator";
import { faults, openHouse, picture, signIn, visit } from "./house.mjs";

let house;
/** The meeting that is on today, and the one that comes next, with an event beside it. */
let now;
let next;

before(async () => {
  house = await openHouse();
  const page = await visit(house, "/meetings.json");
  const { meetings } = JSON.parse(await page.innerText("body"));
  const today = new Date().toISOString().slice(0, 10);
  now = meetings.find((one) => one.starts <= today && today <= one.ends).address;
  next = meetings.filter((one) => one.starts > today).sort((one, other) => one.starts.localeCompare(other.starts))[0].address;
  await page.context().close();
});
after(() => house?.close());

const SMALL = { language: "ar", width: 390 };

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
      [page.answer] = await Promise.all([page.waitForNavigation(), page.click(selector)]);
    },
    async look(name) {
      await picture(page, `door-${name}-${language}-${width}`);
      if (script) told.push(...(await faults(page, language)).map((fault) => `${name} in ${language}: ${fault}`));
    },
    async close() {
      assert.deepEqual(told, []);
      await page.context().close();
    },
  };
}

/** The code of a badge as a photograph. */
async function photograph(page, text) {
  const code = encode(0, "M");
  code.addData(text);
  code.make();
  const side = code.getModuleCount();
  const dark = [];
  for (let row = 0; row < side; row += 1) for (let column = 0; column < side; column += 1) if (code.isDark(row, column)) dark.push([column, row]);
  const data = await page.evaluate(([side, dark]) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = (side + 8) * 8;
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#ddd";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = "#222";
    for (const [column, row] of dark) pen.fillRect((column + 4) * 8, (row + 4) * 8, 8, 8);
    return canvas.toDataURL("image/png").split(",")[1];
  }, [side, dark]);
  return { name: "badge.png", mimeType: "image/png", buffer: Buffer.from(data, "base64") };
}

/** A colleague's registration for the event beside the next meeting; the address of its page. */
async function colleague(focal, given) {
  await focal.open(`${next}/register?event=1&colleague=yes`);
  const members = await focal.page.$$eval('select[name="member"] option', (options) => options.map((one) => one.value));
  await focal.open(`${next}/register?event=1&colleague=yes&member=${members[0]}`);
  await focal.page.fill('input[name="given_name"]', given);
  await focal.page.fill('input[name="family_name"]', "Waits");
  await focal.page.fill('input[name="email"]', `${given}@example.org`.toLowerCase());
  await focal.page.check('input[name="presence"][value="on_site"]');
  await focal.page.check('input[name="on_published_list"][value="false"]');
  await focal.send("form.registration:not([method=get]) button");
  return new URL(focal.page.url()).pathname;
}

for (const screen of [{}, SMALL]) {
  const language = screen.language ?? "en";
  test(`two wait for one place, and the first gets it when it is free (${language})`, async () => {
    const secretary = await somebody("secretary@example.org", screen);
    await secretary.open(`${next}/arrangements`);
    const places = 'form:has(input[name="places"]) >> nth=0';
    await secretary.look("arrangements");
    // As many as come: nobody waits from before.
    await secretary.page.fill(`${places} >> input[name="places"]`, "");
    await secretary.send(`${places} >> button`);
    const held = Number((await secretary.page.innerText("#places ~ p:not(.soft)")).match(/[\d٠-٩]+/)?.[0] ?? 0);
    await secretary.page.fill(`${places} >> input[name="places"]`, String(held + 1));
    await secretary.page.fill(`${places} >> input[name="per_member"]`, "");
    await secretary.send(`${places} >> button`);
    assert.ok(await secretary.page.$('[role="status"]'));
    const focal = await somebody("focal.point@example.org", screen);
    const [first, second, third] = [await colleague(focal, `Abo${language}`), await colleague(focal, `Bea${language}`), await colleague(focal, `Cyr${language}`)];
    await focal.open(second);
    assert.equal(await focal.page.$("strong.number"), null, "who waits has no number");
    await focal.look("waits");
    await secretary.open(`${next}/arrangements`);
    assert.equal((await secretary.page.$$("h4 + ol > li")).length, 2, "two wait");
    await secretary.look("waiting-list");
    const [turn] = await secretary.page.$$eval("h4 + ol a", (links) => links.map((link) => new URL(link.href).pathname));
    await focal.open(first);
    await focal.send('form[action$="/cancel"] button');
    await focal.open(turn);
    assert.ok(await focal.page.$("strong.number"), "the first of the queue has the place, and a number");
    await focal.open(turn === second ? third : second);
    assert.equal(await focal.page.$("strong.number"), null, "the other waits on");
    await focal.look("timeline");
    const data = await (await focal.page.request.get(`${house.address}${second}/timeline.json`)).json();
    assert.ok(data.timeline.length > 0 && data.registrations.some((one) => one.event !== ""));
    await focal.close();
    await secretary.close();
  });
}

test("a number is typed, a badge is photographed, and the day in the room is written down", async () => {
  const secretary = await somebody("secretary@example.org");
  const { page } = secretary;
  await secretary.open(`${now}/door`);
  await secretary.look("door");
  await page.fill("#find", "1");
  await secretary.send("#find-form button");
  await secretary.look("found");
  const number = (await page.innerText("#found strong.number")).trim();
  assert.match(number, /-0001$/);
  await page.fill('#found input[name="tag"]', "04:A3:1F:01");
  await secretary.send('#found button[value="check-in"]');
  assert.ok(await page.$('.good[role="status"]'));
  await secretary.send('#found button[value="attend"]');
  assert.equal(await page.$('#found button[value="attend"]'), null, "once a day");
  await page.fill("#find", "04a31f01");
  await secretary.send("#find-form button");
  assert.equal((await page.innerText("#found strong.number")).trim(), number, "the badge's chip finds its person");
  await page.click("#read-badge summary");
  await page.setInputFiles("#code", await photograph(page, number.replace(/1$/, "2")));
  await secretary.send("#photograph button");
  assert.match(await page.innerText("#found strong.number"), /-0002$/, "the code of the badge was read");
  await page.click("#read-badge summary");
  await page.setInputFiles("#code", { name: "x.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await secretary.send("#photograph button");
  assert.ok(await page.$('[role="alert"]'), "what shows no code is said");
  await page.fill("#find", "nobody of this name");
  await secretary.send("#find-form button");
  assert.ok(await page.$("#found .empty"));
  const data = await (await page.request.get(`${house.address}${now}/participants.json`)).json();
  const one = data.participants.find((one) => one.number === number);
  assert.ok(one.admitted && one.attended.length === 1, "admitted and attended are two facts");
  await secretary.close();
});

test("the venue's network goes: who comes is written down, and sent when it is back", async () => {
  const secretary = await somebody("secretary@example.org", SMALL);
  const { page } = secretary;
  await secretary.open(`${now}/door`);
  await page.waitForFunction(() => Number(document.getElementById("kept-status").dataset.people) >= 4);
  await secretary.look("kept");
  await page.context().setOffline(true);
  await page.reload();
  assert.ok(await page.$("#find-form"), "the page opens without network");
  await page.fill("#find", "3");
  await page.press("#find", "Enter");
  await page.waitForSelector("#found article");
  assert.match(await page.innerText("#found strong.number"), /-0003$/);
  await page.click("#found article button");
  await page.waitForFunction(() => document.getElementById("kept-status").dataset.waits === "1");
  await picture(page, "door-offline-ar-390");
  await page.context().setOffline(false);
  await page.waitForFunction(() => document.getElementById("kept-status").dataset.waits === "0");
  page.complaints.length = 0; // what failed without network
  const data = await (await page.request.get(`${house.address}${now}/participants.json`)).json();
  assert.equal(data.participants.find((one) => one.number.endsWith("-0003")).state, "checked_in", "the house knows it now");
  await secretary.open(`${now}/door`);
  await Promise.all([page.waitForNavigation(), page.click('form[action="/sign-out"] button')]);
  await page.waitForFunction(async () => {
    const store = await new Promise((resolve) => { const asked = indexedDB.open("plenary-door"); asked.onsuccess = () => resolve(asked.result); });
    const count = await new Promise((resolve) => { const asked = store.transaction("people").objectStore("people").count(); asked.onsuccess = () => resolve(asked.result); });
    store.close();
    return count === 0;
  });
  const answer = await page.request.get(`${house.address}${now}/door.json`);
  assert.equal(answer.status(), 401, "nobody else has the list");
  await secretary.close();
});

for (const screen of [{}, SMALL]) {
  test(`who walks in brings a letter (${screen.language ?? "en"})`, async () => {
    const secretary = await somebody("secretary@example.org", screen);
    const { page } = secretary;
    await secretary.open(`${now}/door/walk-in`);
    await secretary.look("walk-in");
    await page.fill('input[name="given_name"]', "Wanda");
    await page.fill('input[name="family_name"]', `Walks-${screen.language ?? "en"}`);
    await page.fill('input[name="email"]', `wanda.${screen.language ?? "en"}@example.org`);
    await secretary.send("form.sheet button");
    assert.ok(await page.$('[role="alert"]'), "no letter, no badge");
    assert.equal(await page.inputValue('input[name="given_name"]'), "Wanda", "nothing that was typed is lost");
    page.complaints.length = 0;
    await page.setInputFiles('input[name="letter"]', { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    await page.fill('input[name="accreditation"]', "Letter of the focal point");
    await secretary.send("form.sheet button");
    assert.ok(await page.$('.good[role="status"]'));
    await secretary.send("#found h2 a");
    await secretary.look("walked-in");
    const letter = await page.getAttribute('a[href$="/accreditation"]', "href");
    assert.equal((await (await page.request.get(house.address + letter)).body()).toString(), "%PDF-1.7");
    const stranger = await somebody("delegate@example.org");
    assert.equal((await stranger.page.request.get(house.address + letter)).status(), 403);
    assert.equal((await stranger.page.request.get(`${house.address}${now}/door`)).status(), 403);
    await stranger.close();
    await secretary.close();
  });

  test(`a letter lets a meeting do without focal points, and who registers reads which (${screen.language ?? "en"})`, async () => {
    const secretary = await somebody("secretary@example.org", screen);
    const { page } = secretary;
    await secretary.open(`${now}/arrangements`);
    await page.fill('input[name="source"]', "Collective letter 7/13, paragraph 4");
    await page.fill('input[name="dated"]', "2026-07-01");
    await secretary.send('button[value="exempt"]');
    await secretary.look("exempt");
    const delegate = await somebody("delegate@example.org", screen);
    await delegate.open(`${now}/register`);
    assert.ok((await delegate.page.innerText("main")).includes("Collective letter 7/13, paragraph 4"));
    assert.notEqual(await delegate.page.inputValue('input[name="family_name"]'), "", "the name is filled in from the account");
    await delegate.look("register-exempt");
    await delegate.open("/mine");
    await delegate.look("mine");
    await delegate.close();
    await secretary.open(`${now}/arrangements`);
    await page.fill('input[name="reason"]', "It was another meeting");
    await secretary.send('button[value="approve-again"]');
    await secretary.send('button[value="remind"]');
    assert.ok(await page.$('[role="status"]'), "who was reminded is said");
    const focal = await somebody("focal.point@example.org", screen);
    await focal.open("/mine");
    assert.ok(await focal.page.$('.due-list a[href="/desk"]'), "what waits for a focal point");
    await focal.look("owed");
    const calendar = await focal.page.request.get(`${house.address}/mine.ics`);
    assert.ok((await calendar.text()).startsWith("BEGIN:VCALENDAR"));
    await focal.close();
    await secretary.close();
  });
}

test("a second click on Approve is told who did it and when", async () => {
  const [one, other] = [await somebody("focal.point@example.org"), await somebody("focal.point@example.org", SMALL)];
  for (const each of [one, other]) {
    await each.open("/desk");
    await each.page.check('input[name="chosen"]');
  }
  await one.send('button[value="approve"]');
  await other.send('button[value="approve"]');
  assert.ok((await other.page.innerText('[role="alert"]')).includes("UTC"), await other.page.innerText("main"));
  other.page.complaints.length = 0;
  await one.close();
  await other.close();
});

test("the door serves without script", async () => {
  const secretary = await somebody("secretary@example.org", { ...SMALL, script: false });
  const { page } = secretary;
  await secretary.open(`${now}/door`);
  await page.fill("#find", "4");
  await secretary.send("#find-form button");
  await secretary.send('#found button[value="check-in"]');
  assert.ok(await page.$('.good[role="status"]'));
  assert.equal(await page.isVisible("#kept"), false, "nothing is kept without script");
  await secretary.send('#found button[value="leave"]');
  assert.equal(await page.$("#found button"), null);
  await picture(page, "door-no-script-ar-390");
  await secretary.close();
});
