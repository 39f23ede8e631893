// A person's own data: a token for a program, a second address by mail, two accounts as one, being forgotten.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openHouse, picture, signIn, visit } from "./house.mjs";
import { openMailbox } from "./mailbox.mjs";

let house;
let mailbox;

before(async () => {
  mailbox = await openMailbox();
  house = await openHouse(["--smtp", mailbox.url, "--mail-from", "Study groups <tsb@example.org>"]);
});
after(async () => {
  await house?.close();
  mailbox?.close();
});

const press = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
const go = async (page, path) => { page.answer = await page.goto(house.address + path); };
const inAYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

/** The link to prove an address that the next letter to it holds. */
const mailed = async (email) => (await mailbox.next(email)).match(/http:\/\/127[^\s]*\/account\/addresses\/[0-9a-f]+/)[0];

/** Begins an account of a delegate by a mailed link, as somebody does who has none. */
async function begun(language, email, name) {
  const page = await visit(house, "/sign-in", { language, width: 390, script: language === "ar" });
  await page.fill('form[action="/sign-in/link"] input[name="email"]', email);
  await press(page, 'form[action="/sign-in/link"] button');
  await page.goto((await mailbox.next(email)).match(/http:\/\/127[^\s]*\/sign-in\/[0-9a-f]+/)[0]);
  await press(page, "main form button");
  await page.fill('input[name="name"]', name);
  await press(page, "main form button");
  return page;
}

/** Looks at a page with eyes that have script, in the language, at the width of a phone. */
async function look(page, language, name) {
  const seeing = await visit(house, "/", { language, width: 390 });
  await seeing.context().addCookies(await page.context().cookies());
  seeing.answer = await seeing.goto(page.url());
  assert.deepEqual(await faults(seeing, language), [], name);
  await picture(seeing, `${name}-${language}`);
  await seeing.context().close();
}

for (const language of ["en", "ar"]) {
  test(`a token lets a program do what it is for, and nothing else: ${language}`, async () => {
    const page = await visit(house, "/", { language, width: 390 });
    await signIn(house, page, "secretary@example.org");
    await go(page, "/account/tokens");
    assert.deepEqual(await faults(page, language), []);
    await picture(page, `tokens-empty-${language}`);
    await page.fill('input[name="name"]', "The library");
    await page.fill('input[name="last_day"]', inAYear());
    await page.check('input[name="reading"]');
    await page.click('details:has(input[value="members.enlist"]) summary');
    await page.check('input[value="members.enlist"]');
    await press(page, 'form.sheet button[type="submit"]');
    const token = await page.inputValue("#token");
    assert.match(token, /^plenary_[0-9a-f]{64}$/);
    assert.deepEqual(await faults(page, language), []);
    await picture(page, `tokens-${language}`);
    const asks = (path, more = {}) => fetch(house.address + path, { ...more, headers: { authorization: `Bearer ${token}`, ...more.headers } });
    const act = (name, wish, headers = {}) => asks(`/api/acts/${name}`, {
      method: "POST", body: JSON.stringify(wish), headers: { "content-type": "application/json", ...headers },
    });
    assert.equal((await asks("/retention.json")).status, 200, "it reads what the secretariat may read");
    const lines = `academia; A school of ${language}; KE`;
    assert.equal((await act("members.enlist", { lines }, { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" })).status, 200);
    const refused = await act("drafts.begin", {});
    assert.equal(refused.status, 403);
    assert.match((await refused.json()).message, /not for drafts\.begin; its owner can grant it .* secretariat/);
    for (const alone of ["tokens.issue", "people.ask_erasure"]) assert.equal((await act(alone, {})).status, 403, alone);
    for (const page of ["/account", "/account.json", "/desk"]) assert.equal((await asks(page)).status, 403, page);
    const nobody = await fetch(`${house.address}/retention.json`, { headers: { authorization: "Bearer plenary_00" } });
    assert.deepEqual([nobody.status, nobody.headers.get("www-authenticate")], [401, "Bearer"]);
    await go(page, "/account/tokens");
    await press(page, 'form:has(input[name="revoke"]) button');
    assert.equal((await asks("/retention.json")).status, 401, "nobody uses it any more");
    await page.context().close();
  });

  test(`a second address is proved by its mail, and a second account comes into the first: ${language}`, async () => {
    const at = (name) => `${name}.${language}@example.no`;
    const second = await begun(language, at("second"), "N. van Dijk");
    const page = await begun(language, at("noor"), "Noor van Dijk");
    await go(page, "/account/addresses");
    const ask = async (email) => {
      await go(page, "/account/addresses");
      await page.fill('form.sheet input[name="email"]', email);
      await press(page, "form.sheet button");
      assert.ok((await page.innerText('[role="status"]')).includes(email));
      return mailed(email);
    };
    const link = await ask(at("new"));
    const stranger = await visit(house, "/", { language });
    await stranger.goto(link);
    assert.equal(new URL(stranger.url()).pathname, "/sign-in", "who is not signed in proves nothing");
    await stranger.context().close();
    await page.goto(link);
    await look(page, language, "address-confirm");
    await press(page, "main form button");
    await look(page, language, "addresses");
    assert.ok((await page.innerText("main")).includes(at("new")));
    await press(page, 'button[value="prefer"]');
    assert.ok((await page.innerText("ul.services li:first-child")).includes(at("new")));
    await page.goto(await ask(at("second")));
    await look(page, language, "merge");
    assert.ok((await page.innerText("main")).includes(at("second")));
    await press(page, "main form button");
    await go(page, "/account/addresses");
    assert.equal(await page.$$eval("ul.services li", (all) => all.length), 3);
    await second.goto(`${house.address}/account`);
    assert.equal(new URL(second.url()).pathname, "/sign-in", "the sessions of the other account have ended");
    await second.context().close();
    await page.context().close();
  });

  test(`who asks to be forgotten sees what stays, and can stay: ${language}`, async () => {
    const email = `forget.${language}@example.no`;
    const page = await begun(language, email, "Forgetful Person");
    await go(page, "/account");
    await look(page, language, "account-more");
    await go(page, "/account/erasure");
    await look(page, language, "erasure");
    await press(page, 'button[value="ask"]');
    await look(page, language, "erasure-asked");
    await press(page, 'button[value="withdraw"]');
    assert.ok(await page.$('button[value="ask"]'));
    const secretary = await visit(house, "/", { language, width: 390 });
    await signIn(house, secretary, "secretary@example.org");
    await go(secretary, "/retention");
    assert.deepEqual(await faults(secretary, language), []);
    await picture(secretary, `retention-${language}`);
    await secretary.fill('input[name="email"]', email);
    await press(secretary, 'button[value="erase"]');
    await page.goto(`${house.address}/account`);
    assert.equal(new URL(page.url()).pathname, "/sign-in");
    secretary.answer = await secretary.goto(`${house.address}/people/merge?into=delegate@example.org&from=administration@example.org`);
    assert.deepEqual(await faults(secretary, language), []);
    await picture(secretary, `merge-others-${language}`);
    await secretary.context().close();
    await page.context().close();
  });
}

test("a delegation behind one address signs in, and whoever guesses at one account is slowed without locking its owner out", async () => {
  const enter = (email, password, from) => fetch(`${house.address}/sign-in`, {
    method: "POST", redirect: "manual", headers: from ? { "x-forwarded-for": from } : {}, body: new URLSearchParams({ email, password, back: "/" }),
  });
  const began = Date.now();
  for (let person = 0; person < 200; person += 1) {
    assert.equal((await enter(`person${person}@example.no`, "mistyped", "198.51.100.7")).status, 422, `person ${person}`);
  }
  assert.equal((await enter("delegate@example.org", "plenary-demo", "198.51.100.7")).status, 303, "the right pair always enters");
  assert.ok(Date.now() - began < 60_000, `200 sign in within a minute, it took ${Date.now() - began} ms`);
  const answers = [];
  for (let guess = 0; guess < 100; guess += 1) answers.push((await enter("chair@example.org", `guess ${guess}`, `203.0.113.${guess}`)).status);
  assert.deepEqual([answers.filter((status) => status === 422).length, answers.filter((status) => status === 429).length], [8, 92]);
  const page = await visit(house, "/sign-in");
  await page.fill('form[action="/sign-in/link"] input[name="email"]', "chair@example.org");
  await press(page, 'form[action="/sign-in/link"] button');
  await page.goto((await mailbox.next("chair@example.org", /\/sign-in\//)).match(/http:\/\/127[^\s]*\/sign-in\/[0-9a-f]+/)[0]);
  await press(page, "main form button");
  assert.ok((await page.innerText("header.house")).includes("Pavel Sokolov"), "the owner is in by a mailed link");
  await page.context().close();
});
