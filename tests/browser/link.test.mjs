// Signing in by a link that is mailed, as somebody does who has no account yet.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults, openHouse, picture, visit } from "./house.mjs";
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

/** Asks for a link on the page where one signs in, and gives the address that the mail holds. */
async function mailedLink(page, email) {
  await page.goto(`${house.address}/sign-in?back=/groups`);
  await page.fill('form[action="/sign-in/link"] input[name="email"]', email);
  await Promise.all([page.waitForNavigation(), page.click('form[action="/sign-in/link"] button')]);
  const letter = await mailbox.next(email);
  return letter.match(/http:\/\/127[^\s]*\/sign-in\/[0-9a-f]+/)[0];
}

for (const [language, name] of [["en", "Noor van Dijk"], ["ar", "لينا الأمين"]]) {
  test(`somebody without an account signs in by a mailed link, without script: ${language}`, async () => {
    const page = await visit(house, "/", { language, width: 390, script: false });
    const link = await mailedLink(page, `${language}@example.no`);
    // A program that looks at the link in the mail uses nothing up.
    assert.equal((await fetch(link)).status, 200);
    await page.goto(link);
    await picture(page, `link-${language}`);
    const press = () => Promise.all([page.waitForNavigation(), page.click("main form button")]);
    await press();
    assert.ok(await page.$('[role="alert"]'), "a name is wanted for a new account");
    await page.fill('input[name="name"]', name);
    await press();
    assert.equal(new URL(page.url()).pathname, "/groups", "it leads where it was asked for");
    assert.ok((await page.innerText("header.house")).includes(name));
    await page.context().close();
    const seeing = await visit(house, "/", { language, width: 390 });
    await seeing.goto(await mailedLink(seeing, `${language}@example.no`));
    await Promise.all([seeing.waitForNavigation(), seeing.click("main form button")]);
    seeing.answer = await seeing.goto(`${house.address}/account`);
    assert.deepEqual(await faults(seeing, language), []);
    await picture(seeing, `account-${language}`);
    assert.equal(await seeing.inputValue('input[name="name"]'), name);
    assert.equal(await seeing.$$eval("#sessions ~ ul li", (all) => all.length), 2);
    await Promise.all([seeing.waitForNavigation(), seeing.click('input[value="revoke-others"] + button')]);
    assert.equal(await seeing.$$eval("#sessions ~ ul li", (all) => all.length), 1);
    await seeing.context().close();
    const again = await fetch(link, { method: "POST", body: new URLSearchParams({ name: "Somebody" }) });
    assert.equal(again.status, 410, "a link opens once");
  });
}

test("whoever asks again and again is mailed three links, and told the same", async () => {
  const page = await visit(house, "/");
  for (let times = 0; times < 3; times += 1) await mailedLink(page, "again@example.no");
  await assert.rejects(mailedLink(page, "again@example.no"), /no letter/);
  assert.ok((await page.innerText("main")).includes("again@example.no"));
  await page.context().close();
});
