// Ways to sign in: a passkey of a virtual authenticator, codes of a telephone, an account of another house.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { faults, openHouse, picture, visit } from "./house.mjs";
import { openMailbox } from "./mailbox.mjs";
import { openOtherHouse } from "./other_house.mjs";

let house;
let mailbox;
let other;

before(async () => {
  mailbox = await openMailbox();
  other = await openOtherHouse();
  house = await openHouse(["--smtp", mailbox.url, "--mail-from", "Study groups <tsb@example.org>", ...other.options]);
  other.opensTo(house.address);
});
after(async () => {
  await house?.close();
  mailbox?.close();
  other?.close();
});

/** A house that is tried on one's own machine has passkeys under the name `localhost`. */
const named = (address) => address.replace("127.0.0.1", "localhost");

/** A page under the name of the house, with an authenticator in it. */
async function withAuthenticator(language, width) {
  const page = await visit({ ...house, address: named(house.address) }, "/", { language, width });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { page, devtools, authenticatorId };
}

const go = async (page, path) => { page.answer = await page.goto(named(house.address) + path); };
const press = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
const leave = (page) => press(page, "form.account button");
const path = (page) => new URL(page.url()).pathname;
const name = (page) => page.innerText("header.house .account");

/** Looks at a page with axe, keeps a picture, and forgets what the browser said of answers that refuse. */
async function look(page, language, width, called) {
  page.complaints.length = 0;
  assert.deepEqual(await faults(page, language), [], called);
  await picture(page, `sign-in-${called}-${language}-${width}`);
}

async function byMailedLink(page, email, who) {
  await go(page, "/sign-in?back=/account");
  await page.fill('form[action="/sign-in/link"] input[name="email"]', email);
  await press(page, 'form[action="/sign-in/link"] button');
  const letter = await mailbox.next(email, /\/sign-in\//);
  await page.goto(named(letter.match(/http:\/\/127[^\s]*\/sign-in\/[0-9a-f]+/)[0]));
  await press(page, "main form button");
  if (who) {
    await page.fill('input[name="name"]', who);
    await press(page, "main form button");
  }
}

for (const [language, width, who, telephone] of [["en", 1280, "Noor van Dijk", "My telephone"], ["ar", 390, "لينا الأمين", "هاتفي"]]) {
  test(`an account by mailed link gets a passkey and is entered by it, by keyboard: ${language}`, async () => {
    const { page, devtools, authenticatorId } = await withAuthenticator(language, width);
    await byMailedLink(page, `passkey-${language}@example.no`, who);
    await look(page, language, width, "account");
    await press(page, 'a[href="/account/passkeys"]');
    page.answer = await page.reload();
    await look(page, language, width, "no-passkey");
    await page.fill('form[data-passkey] input[name="name"]', telephone);
    await Promise.all([page.waitForNavigation(), page.press('form[data-passkey] input[name="name"]', "Enter")]);
    assert.equal(path(page), "/account/passkeys");
    assert.equal(await page.innerText(".due-list strong"), telephone);
    page.answer = await page.reload();
    await look(page, language, width, "passkey");
    await leave(page);
    await go(page, "/sign-in?back=/groups");
    await look(page, language, width, "entrance");
    await page.focus('form[data-passkey="get"] button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.equal(path(page), "/groups");
    assert.ok((await name(page)).includes(who), "a passkey says who it is");

    await go(page, "/account/passkeys");
    await press(page, 'input[value="remove"] ~ button');
    assert.ok(await page.$(".empty"));
    await leave(page);
    await go(page, "/sign-in");
    await press(page, 'form[data-passkey="get"] button');
    assert.equal(path(page), "/sign-in/passkey", "a passkey that was removed opens nothing");
    assert.equal(await page.$("form.account"), null);

    await devtools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
    await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    });
    await go(page, "/sign-in");
    await page.click('form[data-passkey="get"] button');
    await page.waitForSelector('[data-failed]:not([hidden])');
    await look(page, language, width, "no-passkey-used");
    await page.context().close();
  });
}

test("without script, or under another name, no button is shown that does nothing", async () => {
  const mute = await visit({ ...house, address: named(house.address) }, "/sign-in", { script: false });
  assert.equal(await mute.isVisible("form[data-passkey]"), false);
  await mute.context().close();
  const elsewhere = await visit(house, "/sign-in");
  assert.equal(await elsewhere.isVisible("form[data-passkey]"), false);
  await elsewhere.context().close();
});

/** What a telephone shows, so many half minutes from now. */
function code(secret, steps = 0) {
  const bits = [...secret].map((sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac("sha1", key).update(counter).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

async function byPassword(page, email) {
  await page.goto(`${house.address}/sign-in?back=/groups`);
  await page.fill('input[name="password"]', "plenary-demo");
  await page.fill('form[action="/sign-in"] input[name="email"]', email);
  await press(page, 'form[action="/sign-in"] button');
}

async function answer(page, typed) {
  await page.fill('input[name="code"]', typed);
  await press(page, "main form.sheet button[type=submit]");
}

for (const [language, width, email, script] of [["en", 1280, "chair@example.org", false], ["ar", 390, "delegate@example.org", true]]) {
  test(`codes are switched on, asked for and switched off${script ? "" : ", without script"}: ${language}`, async () => {
    const page = await visit(house, "/", { language, width, script });
    const seen = async (called) => {
      if (script) await look(page, language, width, called);
      else await picture(page, `sign-in-${called}-${language}-${width}`);
    };
    await byPassword(page, email);
    page.answer = await page.goto(`${house.address}/account/codes`);
    await seen("codes-off");
    await press(page, "main form.sheet button");
    page.answer = await page.goto(page.url());
    await seen("codes-waiting");
    const secret = (await page.innerText(".secret")).replaceAll(" ", "");
    assert.ok(await page.isVisible(".scan svg"));
    await answer(page, "000000");
    assert.ok(await page.$('[role="alert"]'));
    assert.equal((await page.innerText(".secret")).replaceAll(" ", ""), secret, "who mistypes scans nothing again");
    await answer(page, code(secret));
    const recovery = await page.$$eval(".secrets .secret", (all) => all.map((one) => one.textContent));
    assert.equal(recovery.length, 10);
    if (script) assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    await picture(page, `sign-in-recovery-${language}-${width}`);
    await press(page, "main a.button");
    page.answer = await page.goto(page.url());
    await seen("codes-on");
    assert.equal(await page.$(".secrets"), null, "recovery codes are shown once");

    await leave(page);
    await byPassword(page, email);
    assert.equal(path(page), "/sign-in/code");
    page.answer = await page.goto(page.url());
    await seen("code-asked");
    assert.equal(await page.$("form.account"), null, "a password alone is not enough");
    await answer(page, code(secret, -1));
    assert.ok(await page.$('[role="alert"]'), "a code before the one that was used");
    await answer(page, code(secret, 1));
    assert.equal(path(page), "/groups");
    await leave(page);
    await byPassword(page, email);
    await answer(page, recovery[0].toUpperCase());
    assert.equal(path(page), "/groups");

    await leave(page);
    await byMailedLink(page, email);
    assert.equal(path(page), "/sign-in/code", "a mailed link alone is not enough either");
    await answer(page, recovery[0]);
    assert.ok(await page.$('[role="alert"]'), "a recovery code opens once");
    await answer(page, recovery[1]);
    assert.equal(path(page), "/account");

    page.answer = await page.goto(named(house.address) + "/account/codes");
    await page.fill('input[name="password"]', "wrong");
    await answer(page, recovery[2]);
    assert.ok(await page.$('[role="alert"]'));
    await page.fill('input[name="password"]', "plenary-demo");
    await answer(page, recovery[2]);
    assert.ok(await page.$('input[value="begin"], a[href^="/sign-in?back="]'), "codes are off");
    await page.context().close();
  });
}

test("an account of another house opens here", async () => {
  for (const [language, width] of [["en", 1280], ["ar", 390]]) {
    const page = await visit(house, "/sign-in?back=/groups", { language, width });
    await look(page, language, width, "with-other-house");
    assert.ok((await page.innerText('a[href^="/sign-in/provider"]')).includes("ITU account"));
    await press(page, 'a[href^="/sign-in/provider"]');
    await other.consent(page, `lucia-${language}`);
    assert.equal(path(page), "/groups");
    assert.ok((await name(page)).includes("Lucía Ortega"));
    page.answer = await page.goto(`${house.address}/account`);
    await look(page, language, width, "account-of-other-house");
    assert.ok((await page.innerText(".services")).includes(other.issuer));
    await page.context().close();
  }
});

test("whoever turns back, comes with another's state or without a verified address is not in", async () => {
  const page = await visit(house, "/sign-in");
  await press(page, 'a[href^="/sign-in/provider"]');
  await other.cancel(page);
  assert.equal(path(page), "/sign-in/provider/back");
  assert.ok((await page.innerText("main")).includes("turned back"));

  await page.goto(`${house.address}/sign-in/provider`);
  page.answer = await page.goto(`${house.address}/sign-in/provider/back?code=guessed&state=guessed`);
  assert.equal(page.answer.status(), 422);
  assert.ok((await page.innerText("main")).includes("not begun in this browser"));

  await page.goto(`${house.address}/sign-in/provider`);
  await other.consent(page, "unverified");
  assert.ok((await page.innerText("main")).includes("not verified your address"));
  assert.equal(await page.$("form.account"), null);

  const begun = await visit(house, "/sign-in");
  await press(begun, 'a[href^="/sign-in/provider"]');
  const [answered] = await Promise.all([
    begun.waitForRequest((request) => request.url().startsWith(`${house.address}/sign-in/provider/back`)),
    other.consent(begun, "lucia-en"),
  ]);
  const stolen = await fetch(answered.url(), { redirect: "manual" });
  assert.equal(stolen.status, 422, "the answer is of no use in another browser");
  await begun.context().close();
  await page.context().close();
});

test("an account here is linked by a verified address", async () => {
  const page = await visit(house, "/sign-in");
  await press(page, 'a[href^="/sign-in/provider"]');
  await other.consent(page, "focal.point");
  assert.ok((await name(page)).includes("Layla Haddad"), "the account keeps its name");
  await page.context().close();
});
