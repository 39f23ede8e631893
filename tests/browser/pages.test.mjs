// Pages as people meet them: in six languages, on a phone, without script, with a keyboard, with a screen reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { languages, openHouse, picture, visit } from "./house.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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
  meetings.forEach((path, place) => (found[`meeting-${place + 1}`] = path));
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
    for (const [name, path] of Object.entries(paths)) {
      for (const width of [1280, 390]) {
        const page = await visit(house, path, { language, width });
        assert.equal(page.answer.status(), 200, path);
        const html = await page.$eval("html", (html) => ({ lang: html.lang, dir: html.dir }));
        assert.equal(html.lang, language, path);
        assert.equal(html.dir, language === "ar" ? "rtl" : "ltr", path);
        assert.equal(await page.$$eval("h1", (headings) => headings.length), 1, `${path} has one main heading`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `${path} is ${overflow} px wider than a screen of ${width} px in ${language}`);
        // Axe is brought in by the browser's own channel, so the content policy stays as it is.
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        const told = violations.map((found) => `${found.id}: ${found.help} ${found.nodes.map((node) => node.target).join(" ")}`);
        assert.deepEqual(told, [], `${path} at ${width} px in ${language}`);
        assert.deepEqual(page.complaints, [], path);
        await picture(page, `${name}-${language}-${width}`);
        await page.context().close();
      }
    }
  });
}

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
