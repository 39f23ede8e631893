// A mail server that keeps what it takes, for tests that wait for a letter.
import { createServer } from "node:net";

/** Opens it on a free port. */
export async function openMailbox() {
  const taken = [];
  const server = createServer((line) => {
    let rest = "";
    let letter = null;
    let to = "";
    line.write("220 mailbox\r\n");
    line.on("error", () => {});
    line.on("data", (chunk) => {
      rest += chunk;
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const said = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (letter !== null && said !== ".") {
          letter += `${said}\n`;
          continue;
        }
        if (letter !== null) taken.push({ to, letter });
        letter = null;
        if (said.startsWith("RCPT")) to = said.match(/<([^>]*)>/)[1];
        if (said === "DATA") letter = "";
        line.write(said === "DATA" ? "354 go on\r\n" : said === "QUIT" ? "221 bye\r\n" : "250 ok\r\n");
      }
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
    /** The next letter to an address in which something stands, as text. */
    async next(address, within = /^/) {
      for (let tries = 0; tries < 200; tries += 1) {
        const at = taken.findIndex(({ to, letter }) => to === address && within.test(readable(letter)));
        if (at >= 0) return readable(taken.splice(at, 1)[0].letter);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no letter to ${address} within ten seconds`);
    },
  };
}

/** The parts of a letter in their own signs: subject, and every part that was packed. */
function readable(letter) {
  const unpacked = letter.split(/\n--/).map((part) => {
    const [head, ...body] = part.split("\n\n");
    const text = body.join("\n\n");
    if (/encoding: base64/i.test(head)) return Buffer.from(text.replace(/\s/g, ""), "base64").toString("utf8");
    if (/encoding: quoted-printable/i.test(head)) {
      const bytes = text.replace(/=\n/g, "").replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
      return Buffer.from(bytes, "latin1").toString("utf8");
    }
    return text;
  });
  return unpacked.join("\n");
}
