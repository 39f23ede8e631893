// Pages as people meet them: in six languages, on a phone, without script, with a keyboard, with a screen reader.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, faults, languages, openHouse, picture, signIn as signInAt, visit } from "./house.mjs";

let house;
let paths;

before(async () => {
  house = await openHouse();
  paths = await pathsOfTheHouse();
});
after(() => house?.close());

/** One page of each kind, found by following links as a person would. */
async function pathsOfTheHouse() {
  const page = await visit(house, "/meetings");
  const meetings = await hrefs(page, /^\/meetings\/[^/.?]+$/);
  const groups = await hrefs(page, /^\/groups\/[^/.?]+$/);
  assert.ok(meetings.length >= 5, `at least five meetings are listed, not ${meetings.length}`);
  const found = { home: "/", meetings: "/meetings", groups: "/groups", "sign-in": "/sign-in" };
  // The latest, one that became virtual, the one that is on now with its time plan, and one of long ago.
  [0, 2, 4, 5].forEach((place, number) => (found[`meeting-${number + 1}`] = meetings[place]));
  if (groups[0]) found.group = groups[0];
  for (const path of meetings) {
    const meeting = await visit(house, path);
    const deadlines = await hrefs(meeting, /^\/meetings\/[^/]+\/deadlines\/[^/.?]+$/);
    if (deadlines[0]) found.deadline ??= deadlines[0];
    await meeting.context().close();
  }
  assert.ok(found.deadline, "some meeting has a page for a deadline");
  await page.context().close();
  return found;
}

async function hrefs(page, pattern) {
  const all = await page.$$eval("a[href]", (links) => links.map((link) => link.getAttribute("href").split("?")[0]));
  return [...new Set(all)].filter((href) => pattern.test(href));
}

for (const language of languages) {
  test(`axe finds nothing, and nothing overflows a phone: ${language}`, async () => {
    const told = [];
    for (const [name, path] of Object.entries(paths)) {
      for (const width of [1280, 390]) {
        const page = await visit(house, path, { language, width });
        told.push(...(await faults(page, language)).map((fault) => `${path} at ${width} px: ${fault}`));
        await picture(page, `${name}-${language}-${width}`);
        await page.context().close();
      }
    }
    assert.deepEqual(told, []);
  });
}

/** Signs in as a person would. */
const signIn = (page, email) => signInAt(house, page, email);

test("the secretary sets another date without script; what was typed wrong is named at its field and kept", async () => {
  const page = await visit(house, "/", { script: false });
  await signIn(page, "secretary@example.org");
  await page.goto(house.address + paths.deadline);
  await page.fill('textarea[name="reason"]', "The hall is closed that day");
  await page.fill('input[name="time_zone"]', "Mars/Olympus");
  await Promise.all([page.waitForNavigation(), page.click("#set button")]);
  const zone = page.locator('input[name="time_zone"]');
  assert.equal(await zone.getAttribute("aria-invalid"), "true");
  const described = await zone.getAttribute("aria-describedby");
  assert.ok((await page.innerText(`#${described}`)).length > 10, "the sentence says what to do");
  assert.equal(await page.inputValue('textarea[name="reason"]'), "The hall is closed that day");
  await zone.fill("");
  const day = await page.inputValue('input[name="due"]');
  await page.fill('input[name="due"]', new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10));
  await Promise.all([page.waitForNavigation(), page.click("#set button")]);
  assert.ok((await page.innerText("main")).includes("The hall is closed that day"), "the reason stands beside the date");
  await page.context().close();
});

test("the secretary's own pages have no fault either", async () => {
  const told = [];
  for (const language of ["en", "ar"]) {
    const page = await visit(house, "/", { language });
    await signIn(page, "secretary@example.org");
    for (const path of ["/", paths["meeting-1"], `${paths["meeting-1"]}/findings`, paths.deadline]) {
      page.answer = await page.goto(house.address + path);
      told.push(...(await faults(page, language)).map((fault) => `${path} in ${language}: ${fault}`));
    }
    await page.context().close();
  }
  assert.deepEqual(told, []);
});

test("the secretary writes a letter in one sitting, corrects it, and anybody can verify it", async () => {
  const told = [];
  const page = await visit(house, "/");
  const look = async (language = "en") =>
    told.push(...(await faults(page, language)).map((fault) => `${new URL(page.url()).pathname}: ${fault}`));
  const send = (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
  await signIn(page, "secretary@example.org");
  page.answer = await page.goto(`${house.address}/drafts`);
  await look();
  await page.fill('input[name="group"]', "SG17");
  await page.fill('input[name="starts"]', "2027-09-06");
  await send("form.sheet button");
  await look();
  assert.ok((await page.innerText("#wanting")).length > 20, "a letter without its last day wants something");
  await page.fill('input[name="meeting.ends"]', "2027-09-17");
  await page.fill('input[name="meeting.place"]', "Arusha");
  await page.fill('input[name="events.0.name"]', "Workshop <b>& forum");
  await page.fill('input[name="events.0.starts"]', "2027-09-07");
  await send('button[value="save"]');
  await look();
  assert.equal(await page.inputValue('input[name="meeting.country"]'), "TZ", "a city has its country");
  assert.ok((await page.innerText(".paper")).includes("Workshop <b>& forum"), "markup is text");
  await send('aside.letter button[value="ar"]');
  assert.equal(await page.getAttribute(".paper", "dir"), "rtl");
  await page.fill('input[name="meeting.time_zone"]', "Mars/Olympus");
  await send('button[value="save"]');
  assert.equal(await page.getAttribute('input[name="meeting.time_zone"]', "aria-invalid"), "true");
  page.complaints.length = 0; // the browser calls the answer 422 an error
  await page.fill('input[name="meeting.time_zone"]', "");
  await send('button[value="issue"]');
  await look();
  const meeting = await page.getAttribute('main a[href^="/meetings/"]', "href");
  const verify = await page.getAttribute('main a[href^="/verify/"]', "href");
  page.answer = await page.goto(house.address + meeting);
  await look();
  await send('form[action$="/correct"] button');
  await send('button[value="virtual"]');
  await look();
  await send('button[value="issue"]');
  page.answer = await page.goto(`${house.address}${meeting}/what-if?starts=2027-05-03`);
  await look();
  await page.context().close();
  const anybody = await visit(house, verify, { language: "ar", width: 390 });
  told.push(...(await faults(anybody, "ar")).map((fault) => `${verify}: ${fault}`));
  assert.ok(await anybody.$(".notice"), "it says that it was corrected");
  const file = await anybody.getAttribute('a[href^="/files/"]', "href");
  const bytes = Buffer.from(await (await fetch(house.address + file)).arrayBuffer());
  const compare = async (buffer) => {
    await anybody.setInputFiles('input[type="file"]', { name: "letter", mimeType: "application/octet-stream", buffer });
    await Promise.all([anybody.waitForNavigation(), anybody.click('form[enctype] button')]);
  };
  await compare(bytes);
  assert.ok(await anybody.$('[role="status"]'), "the file is the one that was issued");
  await compare(Buffer.concat([bytes, Buffer.from(" ")]));
  assert.ok(await anybody.$('.wrong[role="alert"]'), "one blank more is another file");
  await anybody.context().close();
  assert.deepEqual(told, []);
});

test("mail is looked at, sent once to so many as the button says, and left by its link", async () => {
  const told = [];
  const page = await visit(house, "/");
  const look = async (name, seen = page, language = "en") => {
    told.push(...(await faults(seen, language)).map((fault) => `${new URL(seen.url()).pathname}: ${fault}`));
    await picture(seen, `mail-${name}-${language}`);
  };
  const send = (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
  await signIn(page, "secretary@example.org");
  page.answer = await page.goto(`${house.address}/mail/addressees`);
  await look("nobody");
  const lines = "academia; جامعة المثال; name@example.org; ar";
  await page.fill("textarea", `${lines}\nkings; A king; k@example.org`);
  await send("main form button");
  assert.ok((await page.innerText('[role="alert"]')).includes("Line 2"), "the wrong line is named");
  assert.ok((await page.inputValue("textarea")).includes("kings; A king"), "what was typed is still there");
  page.complaints.length = 0; // the browser calls the answer 422 an error
  await page.fill("textarea", lines);
  await send("main form.sheet button");
  await look("addressees");
  page.answer = await page.goto(`${house.address}/mail`);
  await look("outbox");
  await send("main .due-list a");
  assert.equal((await page.innerText('input[name="seen"] + button')).trim(), "Send to 1 addressee");
  await page.click("main details summary");
  await look("held");
  const path = new URL(page.url()).pathname;
  const phone = await visit(house, "/", { language: "ar", width: 390 });
  await signIn(phone, "secretary@example.org");
  phone.answer = await phone.goto(house.address + path);
  await look("held", phone, "ar");
  await send('input[name="seen"] + button');
  await look("released");
  assert.ok((await page.innerText("main")).includes("1 addressee · released"), "it waits for a mail server");
  // The other window still shows the button; pressing it sends nothing more.
  await Promise.all([phone.waitForNavigation(), phone.click('input[name="seen"] + button')]);
  assert.ok(await phone.$('[role="alert"]'), "somebody has decided already");
  await phone.context().close();
  await page.context().close();
  for (const language of languages) {
    const table = await visit(house, "/who-is-told", { language, width: 390 });
    await look("told", table, language);
    await table.context().close();
  }
  assert.deepEqual(told, []);
});

test("the form of a draft is read on a phone, in Arabic, without script", async () => {
  const page = await visit(house, "/", { language: "ar", width: 390, script: false });
  await signIn(page, "secretary@example.org");
  await page.goto(`${house.address}/drafts`);
  await page.check('input[value="meeting"]');
  await page.fill('input[name="starts"]', "2027-10-04");
  await Promise.all([page.waitForNavigation(), page.click("form.sheet button")]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wider <= 0, `${wider} px wider than the screen`);
  assert.ok((await page.innerText("form.draft")).length > 200);
  await page.context().close();
});

test("a delegate may not set a date, and is told so", async () => {
  const page = await visit(house, "/");
  await signIn(page, "delegate@example.org");
  await page.goto(house.address + paths.deadline);
  assert.equal(await page.$("#set"), null);
  await page.context().close();
});

test("the reader's own time stands beside the meeting's", async () => {
  const page = await visit(house, paths.deadline);
  const own = await page.$$eval(".own-time", (lines) => lines.map((line) => line.title));
  assert.ok(own.length > 0 && own.every((zone) => zone === "America/Lima"), String(own));
  await page.context().close();
});

test("a person who moves text to twice its size, or to 320 px, scrolls in one direction only", async () => {
  for (const path of Object.values(paths)) {
    const page = await visit(house, path, { width: 320, language: "ru" });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wider <= 0, `${path} is ${wider} px wider than 320 px`);
    await page.context().close();
  }
});

test("dark pages have contrast too", async () => {
  for (const [name, path] of Object.entries(paths)) {
    const page = await visit(house, path, { dark: true });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["color-contrast"] }));
    assert.deepEqual(violations.flatMap((found) => found.nodes.map((node) => node.html)), [], path);
    await picture(page, `${name}-dark`);
    await page.context().close();
  }
});

test("the switch of languages keeps the page, and the choice is remembered", async () => {
  const path = paths["meeting-1"];
  const page = await visit(house, path);
  await page.click('a[hreflang="ar"]');
  assert.equal(new URL(page.url()).pathname, path);
  assert.equal(await page.$eval("html", (html) => html.dir), "rtl");
  await page.goto(`${house.address}/groups`);
  assert.equal(await page.$eval("html", (html) => html.lang), "ar");
  await page.context().close();
});

test("everything is there without script", async () => {
  for (const path of Object.values(paths)) {
    const page = await visit(house, path, { script: false });
    assert.ok((await page.innerText("main")).length > 40, path);
    await page.context().close();
  }
});

test("the first key leads past the navigation", async () => {
  const page = await visit(house, "/");
  await page.keyboard.press("Tab");
  const target = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  assert.ok(target?.startsWith("#"), `the first stop is ${target}`);
  assert.ok(await page.$(target), `${target} exists`);
  await page.context().close();
});

test("the content policy needs no exception", async () => {
  const page = await visit(house, "/");
  const policy = page.answer.headers()["content-security-policy"];
  assert.ok(policy && !policy.includes("unsafe"), policy);
  assert.equal(page.answer.headers()["x-content-type-options"], "nosniff");
  const inline = await page.$$eval("script:not([src]), style, [style], [onclick]", (nodes) => nodes.length);
  assert.equal(inline, 0);
  await page.context().close();
});

test("a printed meeting fits its paper", async () => {
  const page = await visit(house, paths["meeting-1"]);
  const paper = await page.pdf({ format: "A4" });
  assert.ok(paper.length > 10_000, "the PDF holds a page");
  await page.context().close();
});

test("a page that is not there says so, and helps", async () => {
  const page = await visit(house, "/meetings/no-such-meeting");
  assert.equal(page.answer.status(), 404);
  assert.ok((await page.$$("main a")).length > 0, "there is a way on");
  await page.context().close();
});
