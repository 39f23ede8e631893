// A demo house of its own for one test run, and a browser that looks at it.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

const root = new URL("../..", import.meta.url).pathname;

/** What looks for faults of accessibility. */
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The six languages; Arabic runs from right to left. */
export const languages = ["ar", "en", "es", "fr", "ru", "zh"];

/** Where pictures go when somebody wants to look: PLENARY_PICTURES=folder. */
const pictures = process.env.PLENARY_PICTURES;

/** Starts `plenary demo` on a free port, with more to say about how, and waits for the address that it prints. */
export async function openHouse(more = []) {
  const folder = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const program = process.env.PLENARY_PROGRAM ?? join(folder, "debug", "plenary");
  if (!existsSync(program)) throw new Error(`${program} is missing: cargo build -p plenary`);
  const house = spawn(program, ["demo", "--listen", "127.0.0.1:0", ...more], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no address within a minute; it said:\n${said}`)), 60_000);
    const listen = (chunk) => {
      said += chunk;
      const found = said.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) {
        clearTimeout(timer);
        resolve(found[0]);
      }
    };
    house.stdout.on("data", listen);
    house.stderr.on("data", listen);
    house.on("exit", (code) => reject(new Error(`the demo ended with ${code}:\n${said}`)));
  });
  // The browser stays on this machine: nothing of it may look for the outside.
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  return {
    address,
    browser,
    said: () => said,
    async close() {
      await browser.close();
      house.removeAllListeners("exit");
      house.kill("SIGTERM");
    },
  };
}

/** A page in `language`, on a screen of `width`; whatever the browser complains of is in `page.complaints`. */
export async function visit(house, path, { language = "en", width = 1280, script = true, dark = false } = {}) {
  const context = await house.browser.newContext({
    javaScriptEnabled: script,
    locale: language,
    timezoneId: "America/Lima",
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => message.type() === "error" && page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.answer = await page.goto(house.address + path, { waitUntil: "load" });
  return page;
}

/** Keeps a picture of the whole page where one was asked for. */
export async function picture(page, name) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** What is wrong with a page, as sentences. */
export async function faults(page, language) {
  const told = [...page.complaints];
  if (page.answer.status() !== 200) told.push(`answered ${page.answer.status()}`);
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    headings: document.querySelectorAll("h1").length,
    wider: document.documentElement.scrollWidth - window.innerWidth,
  }));
  if (seen.lang !== language) told.push(`is in ${seen.lang}`);
  if (seen.dir !== (language === "ar" ? "rtl" : "ltr")) told.push(`runs ${seen.dir}`);
  if (seen.headings !== 1) told.push(`has ${seen.headings} main headings`);
  if (seen.wider > 0) told.push(`is ${seen.wider} px wider than the screen`);
  // Axe is brought in by the browser's own channel, so the content policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }));
  told.push(...violations.map((found) => `${found.id}: ${found.help} ${found.nodes.map((node) => node.target).join(" ")}`));
  return told;
}

/** Signs in as a person would, and comes back to the page. */
export async function signIn(house, page, email) {
  await page.goto(`${house.address}/sign-in`);
  await page.fill('input[name="email"]', email);
  await page.fill('input[name="password"]', "plenary-demo");
  await Promise.all([page.waitForNavigation(), page.click('form[action*="sign-in"] button, main form button')]);
}
