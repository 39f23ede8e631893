// Groups and members as the secretary meets them: a working party and a Question, a rapporteur, a table with a bad row; English, and Arabic on a phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openHouse, picture, signIn, visit } from "./house.mjs";

let house;

before(async () => {
  house = await openHouse();
});
after(() => house?.close());

/** The secretary at a screen; `look` says what is wrong with the page. */
async function secretary({ language, width, script = true }) {
  const page = await visit(house, "/", { language, width, script });
  await signIn(house, page, "secretary@example.org");
  const told = [];
  return {
    page,
    told,
    async open(path) {
      page.answer = await page.goto(house.address + path);
    },
    async send(selector) {
      const [answer] = await Promise.all([page.waitForNavigation(), page.click(selector)]);
      return answer;
    },
    async look(name) {
      await picture(page, `groups-${name}-${language}-${width}`);
      if (script) told.push(...(await faults(page, language)).map((fault) => `${name} in ${language}: ${fault}`));
    },
  };
}

/** A working party and a Question, somebody who leads it, and the end of it all. */
async function story({ language, width, number, script }) {
  const one = await secretary({ language, width, script });
  const { page } = one;
  const party = `WP${number}/20`;
  await one.open("/groups");
  assert.ok(await page.$('.tree .tree .tree a[href="/groups/q3-20"]'), "a Question stands below its working party");
  await one.look("tree");
  await one.open("/groups?below=SG20");
  assert.equal(await page.inputValue('input[name="parent"]'), "SG20");
  await page.fill('input[name="name"]', party);
  await page.fill('input[name="parent"]', "Q3/20");
  await page.fill('input[name="title en"]', "Invented party");
  const refused = await one.send('form[action="/groups"][method="post"] button');
  assert.equal(refused.status(), 422);
  assert.equal(await page.getAttribute('input[name="parent"]', "aria-invalid"), "true");
  assert.equal(await page.inputValue('input[name="title en"]'), "Invented party", "what was typed is still there");
  page.complaints.length = 0;
  await one.look("refused");
  await page.fill('input[name="parent"]', "SG20");
  await one.send('form[action="/groups"][method="post"] button');
  assert.ok(page.url().endsWith(`/groups/wp${number}-20`));
  await one.open("/groups");
  await page.fill('input[name="name"]', `q1${number}/20`);
  await page.fill('input[name="parent"]', party);
  await one.send('form[action="/groups"][method="post"] button');
  assert.ok(page.url().endsWith(`/groups/q1${number}-20`));
  const question = new URL(page.url()).pathname;
  await one.look("question");

  const open = async (name) => {
    const closed = `details:not([open]):has([name="do"][value="${name}"]) > summary`;
    if (await page.$(closed)) await page.click(closed);
  };
  await open("assign");
  await page.selectOption('select[name="post"]', "rapporteur");
  await page.fill('input[name="person"]', "Ana Silveira");
  assert.equal((await one.send('button[value="assign"]')).status(), 422);
  assert.ok(await page.$('[role="alert"]'), "a rapporteur is sent by a member");
  page.complaints.length = 0;
  await one.look("no-member");
  await page.selectOption('select[name="member"]', { label: "Uruguay" });
  await one.send('button[value="assign"]');
  assert.ok((await page.innerText("section:has(#leadership)")).includes("Ana Silveira"));
  await one.look("rapporteur");
  await one.open(`${question}/roles`);
  assert.ok((await page.innerText("main")).includes("Uruguay"));
  await one.look("history");

  const today = new Date().toISOString().slice(0, 10);
  await one.open(`/groups/wp${number}-20`);
  await open("amend");
  assert.equal(await page.inputValue('input[name="above"]'), "SG20");
  await page.fill('input[name="title ar"]', "فريق مخترع");
  await one.send('button[value="amend"]');
  assert.ok((await page.innerText(".path")).includes("20"), "its place stays");
  await open("dissolve");
  await page.fill('input[name="dissolved"]', today);
  await one.send('button[value="dissolve"]');
  await one.look("dissolved");
  assert.deepEqual(one.told, []);
  await page.context().close();
  const anybody = await visit(house, `${question}.json?on=2099-01-01`);
  assert.equal(JSON.parse(await anybody.innerText("body")).exists, false, "the Question ended with it");
  await anybody.context().close();
}

test("a working party, its Question and a rapporteur", async () => {
  await story({ language: "en", width: 1280, number: 5, script: true });
});

test("the same in Arabic on a phone", async () => {
  await story({ language: "ar", width: 390, number: 6, script: true });
});

test("the same without script", async () => {
  await story({ language: "en", width: 390, number: 7, script: false });
});

test("who was chair on a day is answered to anybody", async () => {
  const day = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  for (const [days, who] of [[300, "Hugo Ferreira"], [0, "Amina Mrisho"]]) {
    const page = await visit(house, `/groups/sg20.json?on=${day(days)}`);
    const { leadership } = JSON.parse(await page.innerText("body"));
    assert.deepEqual(leadership.filter((role) => role.post === "chair").map((role) => role.name), [who]);
    await page.goto(`${house.address}/groups/sg20?on=${day(days)}`);
    assert.ok((await page.innerText("section:has(#leadership)")).includes(who));
    assert.ok(!(await page.innerText("main")).includes("example.org"), "no address of a person");
    await page.context().close();
  }
});

test("members come from a table with a bad row, after a look", async () => {
  for (const [language, width] of [["en", 1280], ["ar", 390]]) {
    const one = await secretary({ language, width });
    const { page } = one;
    await one.open("/members/import");
    await one.look("import");
    const table = `Category;Name;Country;Study group\nSector Member;Imported ${language};FR;\nKings;A king;NO;\nMember State;Uruguay;;\n`;
    await page.setInputFiles('input[type="file"]', { name: "members.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await one.send("section:has(#choose) button");
    const seen = await page.innerText("section:has(#verdicts)");
    assert.ok(seen.includes(`Imported ${language}`) && seen.includes("A king"), seen);
    await one.look("verdicts");
    await one.send("section:has(#verdicts) form button");
    assert.ok(page.url().endsWith("/members"));
    const list = await page.innerText("main");
    assert.ok(list.includes(`Imported ${language}`) && !list.includes("A king"));
    await one.open("/members/import");
    await page.setInputFiles('input[type="file"]', { name: "members.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    assert.equal((await one.send("section:has(#choose) button")).status(), 422);
    page.complaints.length = 0;
    assert.deepEqual(one.told, []);
    await page.context().close();
  }
});

test("countries are found by a name in any language", async () => {
  for (const [language, width] of [["en", 1280], ["ar", 390], ["zh", 320]]) {
    const page = await visit(house, "/countries?find=Кения", { language, width });
    assert.equal((await page.$$("tbody tr")).length, 1);
    assert.deepEqual(await faults(page, language), []);
    page.answer = await page.goto(`${house.address}/countries`);
    await picture(page, `countries-${language}-${width}`);
    assert.deepEqual(await faults(page, language), []);
    await page.context().close();
  }
});

test("the tree fits the narrowest screens in six languages", async () => {
  for (const language of ["ar", "en", "es", "fr", "ru", "zh"]) {
    const page = await visit(house, "/groups", { language, width: 320 });
    await picture(page, `tree-${language}-320`);
    assert.deepEqual(await faults(page, language), []);
    page.answer = await page.goto(`${house.address}/groups/sg20`);
    await picture(page, `sg20-${language}-320`);
    assert.deepEqual(await faults(page, language), []);
    await page.context().close();
  }
});
