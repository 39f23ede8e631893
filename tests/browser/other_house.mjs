// Another house whose accounts open here: a certified OpenID provider on this machine, with invented people.
import { createServer } from "node:http";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Provider from "oidc-provider";

const people = {
  "lucia-en": { email: "Lucia-en@example.no", email_verified: true, name: "Lucía Ortega" },
  "lucia-ar": { email: "lucia-ar@example.no", email_verified: true, name: "Lucía Ortega" },
  "focal.point": { email: "focal.point@example.org", email_verified: true, name: "Somebody" },
  unverified: { email: "secretary@example.org", email_verified: false, name: "Nobody" },
};

/** Starts it; it knows to which house it opens only when that has an address. */
export async function openOtherHouse() {
  let answer;
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const secret = join(mkdtempSync(join(tmpdir(), "plenary-other-")), "secret");
  writeFileSync(secret, "a quiet secret\n");
  const press = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
  return {
    issuer,
    options: ["--oidc-issuer", issuer, "--oidc-client", "plenary", "--oidc-secret-file", secret, "--oidc-name", "ITU account"],
    opensTo(house) {
      const provider = new Provider(issuer, {
        clients: [{ client_id: "plenary", client_secret: "a quiet secret", redirect_uris: [`${house}/sign-in/provider/back`] }],
        claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
        cookies: { keys: ["a quiet key"] },
        findAccount: (_, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
      });
      answer = provider.callback();
    },
    /** Somebody shows there who they are, and agrees that this house learns it. */
    async consent(page, who) {
      await page.fill('input[name="login"]', who);
      await page.fill('input[name="password"]', "any");
      await press(page, "button[type=submit]");
      await press(page, "button[type=submit]");
    },
    /** Somebody turns back there. */
    async cancel(page) {
      await press(page, 'a[href$="/abort"]');
    },
    close: () => server.close(),
  };
}
