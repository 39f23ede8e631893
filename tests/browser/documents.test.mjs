// Documents as people meet them: reserved, handed in, posted, found, revised, compared; late ones; wrong files; a line that breaks.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { word } from "./archive.mjs";
import { faults, openHouse, picture, signIn, visit } from "./house.mjs";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
let house;
let coming;
let held;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "documents-"));
  house = await openHouse();
  const page = await visit(house, "/");
  await signIn(house, page, "secretary@example.org");
  await page.goto(`${house.address}/meetings.json`);
  const { meetings } = JSON.parse(await page.innerText("body"));
  const today = new Date().toISOString().slice(0, 10);
  for (const meeting of meetings) {
    const answer = await page.request.get(`${house.address}${meeting.address}/documents.json`);
    if (!answer.ok() || (await answer.json()).documents.length === 0) continue;
    if (meeting.starts <= today) held = meeting.address;
    else coming = meeting.address;
  }
  assert.ok(coming && held, "the demonstration has documents in two meetings");
  await page.context().close();
});
after(() => {
  rmSync(folder, { recursive: true });
  return house?.close();
});

/** Somebody at a screen; `look` says what is wrong with the page that they see. */
async function somebody(email, { language, width, script }) {
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
    async fold(selector) {
      const details = page.locator("details", { has: page.locator(selector) }).first();
      if ((await details.getAttribute("open")) === null) await details.locator("summary").first().click();
    },
    async look(name) {
      await picture(page, `documents-${name}-${language}-${width}${script ? "" : "-plain"}`);
      if (script) told.push(...(await faults(page, language)).map((fault) => `${name} in ${language}: ${fault}`));
    },
    async close() {
      await page.context().close();
    },
  };
}

/** Chooses a file and sends it. */
async function choose(one, name, buffer) {
  await one.page.setInputFiles('form[data-resumes] input[name="file"]', { name, mimeType: DOCX, buffer });
  await one.send("form[data-resumes] button");
}

/** Reserves a number; its address. */
async function reserve(one, path, title, summary) {
  await one.open(`${path}/documents/new`);
  await one.page.selectOption('select[name="kind"]', "C");
  await one.page.fill('input[name="title"]', title);
  await one.page.fill('textarea[name="summary"]', summary);
  await one.page.selectOption('select[name="language"]', "en");
  await one.send("main form.sheet button");
  return new URL(one.page.url()).pathname;
}

/** What the index knows a moment later. */
async function found(one, words, address) {
  for (let tries = 0; tries < 40; tries += 1) {
    await one.open(`/search?q=${encodeURIComponent(words)}`);
    if (await one.page.$(`.hits a[href="${address}"]`)) return true;
    await new Promise((done) => setTimeout(done, 250));
  }
  return false;
}

async function story(screen, { title, chinese, arabic }) {
  const delegate = await somebody("delegate@example.org", screen);
  await delegate.open(`${coming}/documents`);
  await delegate.look("list");
  await delegate.open(`${coming}/documents/new`);
  await delegate.look("reserve");
  await delegate.page.fill('textarea[name="summary"]', "nothing that was typed is lost");
  await delegate.send("main form.sheet button");
  assert.equal(await delegate.page.getAttribute('input[name="title"]', "aria-invalid"), "true");
  assert.equal(await delegate.page.inputValue('textarea[name="summary"]'), "nothing that was typed is lost");
  delegate.page.complaints.length = 0; // the browser calls the answer 422 an error
  await delegate.look("reserve-refused");

  const summary = `Vehicles that see each other. ${chinese} ${arabic}`;
  const address = await reserve(delegate, coming, title, summary);
  assert.match(address, /^\/documents\/t\d\d-sg\d+-c\d+$/);
  delegate.page.complaints.length = 0;
  await delegate.look("reserved");
  await delegate.page.goBack();
  await delegate.page.fill('input[name="title"]', title);
  await delegate.page.fill('textarea[name="summary"]', summary);
  await delegate.send("main form.sheet button");
  assert.equal(new URL(delegate.page.url()).pathname, address, "the same form gives the same number");

  for (const [name, bytes] of [
    ["paper.docx", word(["A paper with a program"], [["word/vbaProject.bin", "program"]])],
    ["paper.pdf", word(["A paper under another ending"])],
    ["empty.docx", Buffer.alloc(0)],
  ]) {
    await choose(delegate, name, bytes);
    assert.ok(await delegate.page.$('div.wrong[role="alert"]'), `${name} is refused`);
    assert.equal(await delegate.page.$("#receipt"), null, name);
    delegate.page.complaints.length = 0;
    await delegate.look(`refused-${name.replace(".", "-")}`);
  }

  const template = await delegate.page.request.get(`${house.address}${coming}/documents/template/C-en.docx?document=${address.split("/")[2]}`);
  const paper = await template.body();
  await choose(delegate, "paper.docx", paper);
  assert.ok(await delegate.page.$("#receipt"), "there is a receipt");
  assert.equal(await delegate.page.$("#choose"), null, "a template that was filled in says what the form says");
  await delegate.look("received");

  const secretary = await somebody("secretary@example.org", screen);
  await secretary.open(`${coming}/documents/desk`);
  await secretary.look("desk");
  const others = await secretary.page.$$('input[name="chosen"]:checked');
  for (const other of others) await other.uncheck();
  const id = address.split("/")[2];
  await secretary.page.check(`input[name="chosen"][value^="${id}:"]`);
  await secretary.send("form:has(input[name=chosen]) button");
  assert.equal(await secretary.page.$(`input[name="chosen"][value^="${id}:"]`), null, "what is posted waits no longer");
  await secretary.open("/documents/desk");
  await secretary.look("desk-of-all");

  const chair = await somebody("chair@example.org", screen);
  assert.ok(await found(chair, arabic, address), "found by an Arabic word");
  assert.ok(await chair.page.$(".hits mark"), "with a mark");
  await chair.look("found");
  assert.ok(await found(chair, chinese, address), "found by a Chinese word");

  await delegate.open(address);
  await choose(delegate, "revised.docx", word(["Vehicles that see each other and a second sentence.", "Something that nobody had said."]));
  await delegate.open(`${address}/R1`);
  assert.equal(delegate.page.answer.status(), 200, "each revision has an address");
  await delegate.look("revised");
  assert.equal((await delegate.page.goto(`${house.address}${address}/R2`)).status(), 404);
  delegate.page.complaints.length = 0;
  await delegate.open(`${address}/differences?from=itself.en.docx&to=R1.en.docx`);
  assert.ok(await delegate.page.$("ins"), "what was added is marked");
  assert.ok(await delegate.page.$("del"), "what was removed is marked");
  await delegate.look("differences");

  // The form and the paper disagree: its author takes one of the two.
  const other = await reserve(delegate, coming, `${title}, the second`, "");
  await choose(delegate, "paper.docx", paper);
  assert.ok(await delegate.page.$("#choose"), "neither is chosen silently");
  await delegate.look("choose");
  await delegate.page.check('input[name="take-title"][value="paper"]');
  await delegate.send("section:has(#choose) form button");
  assert.ok(await delegate.page.$("#receipt"));
  assert.equal((await delegate.page.innerText("p.lead")).trim(), title, "the title of the paper was taken");
  await delegate.open(other);
  await delegate.fold('form input[value="withdraw"]');
  await delegate.send('form:has(input[value="withdraw"]) button');

  const late = await reserve(delegate, held, `${title}, too late`, "");
  await choose(delegate, "late.docx", word(["It comes too late."]));
  await delegate.look("late");
  await secretary.open(late);
  await secretary.fold('form input[value="admit"]');
  await secretary.page.fill('form:has(input[value="admit"]) textarea', "A flood has shown that it cannot wait.");
  await secretary.send('form:has(input[value="admit"]) button');
  const said = await secretary.page.innerText("main");
  assert.ok(said.includes("A flood has shown that it cannot wait.") && said.includes("Mariam"), "who admits it stands there with the reason");
  await secretary.look("admitted");
  await delegate.open("/documents");
  await delegate.look("mine");

  const told = [];
  for (const one of [delegate, secretary, chair]) {
    told.push(...one.told);
    await one.close();
  }
  return told;
}

test("reserved, handed in, posted, found, revised, compared; a late one is held and admitted", async () => {
  const words = { title: "Vehicles that see each other at night", chinese: "自动驾驶", arabic: "المركبات" };
  assert.deepEqual(await story({ language: "en", width: 1280, script: true }, words), []);
});

test("the same in Arabic on a phone, with axe", async () => {
  const words = { title: "Trains that see each other at night", chinese: "高速铁路", arabic: "القطارات" };
  assert.deepEqual(await story({ language: "ar", width: 390, script: true }, words), []);
});

test("the same without script", async () => {
  const words = { title: "Ships that see each other at night", chinese: "远洋船舶", arabic: "السفن" };
  assert.deepEqual(await story({ language: "en", width: 1280, script: false }, words), []);
});

test("a file goes on where the line broke, also after the page was opened again", async () => {
  const one = await somebody("delegate@example.org", { language: "en", width: 390, script: true });
  const address = await reserve(one, coming, "A paper with many pictures", "");
  const path = join(folder, "pictures.docx");
  let seed = 7;
  const noise = Buffer.from(Array.from({ length: 4 << 20 }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16 & 255));
  writeFileSync(path, word(["A paper with many pictures"], [["word/media/picture.bin", noise]]));
  const offsets = [];
  let broken = false;
  await one.page.route("**/uploads/*?offset=*", async (route) => {
    offsets.push(Number(new URL(route.request().url()).searchParams.get("offset")));
    if (broken || offsets.length === 3) {
      broken = true;
      await route.abort("internetdisconnected");
    } else await route.continue();
  });
  await one.page.setInputFiles('input[name="file"]', path);
  await one.page.click("form[data-resumes] button");
  await one.page.waitForFunction(() => document.querySelector(".progress")?.textContent.includes("line is down"));
  await one.look("line-down");
  broken = false;
  offsets.length = 3; // only the third is ever broken
  const before = offsets.length;
  await one.open(address);
  await one.page.setInputFiles('input[name="file"]', path);
  await one.send("form[data-resumes] button");
  assert.ok(offsets[before] > 0, `it went on at ${offsets[before]}`);
  assert.ok(await one.page.$("#receipt"), "and was handed in");
  one.page.complaints.length = 0;
  await one.close();
});

test("a list says what is new, filters stay in the address, and no one reads what is not for them", async () => {
  const one = await somebody("administration@example.org", { language: "fr", width: 320, script: true });
  await one.open(`${coming}/documents?kind=C&question=Q4%2F20`);
  assert.equal(await one.page.inputValue("#filter-question"), "Q4/20");
  const rows = await one.page.$$eval("table.documents tbody tr", (all) => all.length);
  assert.ok(rows > 0 && rows < 6, `${rows} rows`);
  await one.look("filtered");
  const data = await (await one.page.request.get(`${house.address}${coming}/documents.json`)).json();
  assert.ok(!data.documents.some((document) => document.title.startsWith("Candidates")), "what is restricted is not there");
  const nobody = await visit(house, `${coming}/documents`, { language: "en" });
  assert.ok(await nobody.$("p.empty"), "documents are for members");
  assert.deepEqual(await faults(nobody, "en"), []);
  const table = await one.page.request.get(`${house.address}${coming}/documents.csv`);
  assert.match(await table.text(), /SG20-C1/);
  await one.open(`${coming}/documents`);
  assert.equal(await one.page.$("table.documents .pill.warm"), null, "nothing is new to who never said what they have seen");
  await one.send('form[action$="/seen"] button');
  const secretary = await somebody("secretary@example.org", { language: "en", width: 1280, script: true });
  await secretary.open(`${coming}/documents/desk`);
  for (const chosen of await secretary.page.$$('input[name="chosen"]:checked')) await chosen.uncheck();
  await secretary.page.check('input[name="chosen"][value*="sg20-c5:"]');
  await secretary.send("form:has(input[name=chosen]) button");
  await secretary.close();
  await one.open(`${coming}/documents?new=1`);
  const fresh = await one.page.$$eval("table.documents tbody tr", (all) => all.map((row) => [row.querySelector("a").textContent, Boolean(row.querySelector(".pill.warm"))]));
  assert.deepEqual(fresh, [["SG20-C5", true]]);
  await one.look("new");
  assert.deepEqual(one.told, []);
  await one.close();
  await nobody.context().close();
});
