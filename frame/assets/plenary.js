// Adds what only the reader's own machine knows: her time. Every page is whole without it.
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const words = new Intl.DateTimeFormat(document.documentElement.lang, {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
});
for (const time of document.querySelectorAll("time[data-instant]")) {
  const instant = new Date(time.dateTime);
  const label = time.closest("[data-own-time]")?.dataset.ownTime;
  if (Number.isNaN(instant.valueOf()) || !label) continue;
  const line = document.createElement("span");
  line.className = "own-time";
  line.textContent = `${label} ${words.format(instant)}`;
  line.title = own;
  time.after(line);
}
// A passkey is asked for by script only. The form appears where the browser knows passkeys and the house has them under this address.
const asks = {
  create: async (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: async (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};
for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON || location.origin !== form.dataset.origin) continue;
  const { credential, step } = form.elements;
  const failed = form.querySelector("[data-failed]");
  form.hidden = false;
  for (const instead of document.querySelectorAll("[data-without-passkeys]")) instead.hidden = true;
  addEventListener("pageshow", () => { credential.value = ""; });
  form.addEventListener("submit", async (event) => {
    if (credential.value) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    failed.hidden = true;
    try {
      const answer = await fetch(form.dataset.question, { method: "POST" });
      if (!answer.ok) throw new Error(String(answer.status));
      const asked = await answer.json();
      step.value = asked.step;
      credential.value = JSON.stringify(await asks[form.dataset.passkey](asked.options));
      form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
  });
}
// A form is sent once, however often its button is pressed.
for (const form of document.forms) {
  if (form.dataset.resumes) continue;
  form.addEventListener("submit", () => {
    for (const button of form.querySelectorAll("button[type=submit]")) button.setAttribute("aria-disabled", "true");
  });
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
// Whoever signs out leaves no list of the door on this device; what waits there to be sent has no names, and stays.
document.querySelector('form[action="/sign-out"]')?.addEventListener("submit", async () => {
  globalThis.caches?.delete("plenary-door");
  const known = await globalThis.indexedDB?.databases?.();
  if (!known?.some((one) => one.name === "plenary-door")) return;
  indexedDB.open("plenary-door").onsuccess = ({ target: { result: store } }) => {
    const tables = ["people", "facts"].filter((name) => store.objectStoreNames.contains(name));
    if (tables.length === 0) return;
    const change = store.transaction(tables, "readwrite");
    for (const name of tables) change.objectStore(name).clear();
  };
});
// A file goes in parts: a lost line or a closed page loses nothing, and the same file goes on where it was.
const PART = 1 << 20;
const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
async function sendParts(form, file, say) {
  const known = `upload ${form.dataset.resumes} ${file.name} ${file.size} ${file.lastModified}`;
  const refused = async (answer) => new Error((await answer.json().catch(() => ({}))).message ?? form.dataset.refused);
  let upload = localStorage.getItem(known);
  let has = null;
  for (let tries = 0; ;) {
    try {
      if (upload && has === null) {
        const answer = await fetch(`/uploads/${upload}`);
        if (answer.ok) has = (await answer.json()).has;
        else if (answer.status === 404) upload = null;
        else throw new TypeError("later");
      }
      if (!upload) {
        const answer = await fetch("/uploads", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name: file.name, bytes: file.size }) });
        if (!answer.ok) throw await refused(answer);
        ({ upload, has } = await answer.json());
        localStorage.setItem(known, upload);
      }
      while (has < file.size) {
        say(form.dataset.going.replace("%%", new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(has / file.size)), has / file.size);
        const answer = await fetch(`/uploads/${upload}?offset=${has}`, { method: "POST", body: file.slice(has, has + PART) });
        if (answer.status === 409) { has = (await answer.json()).has; continue; }
        if (answer.status >= 500) throw new TypeError("later");
        if (!answer.ok) throw await refused(answer);
        ({ has } = await answer.json());
        tries = 0;
      }
      localStorage.removeItem(known);
      return upload;
    } catch (why) {
      if (!(why instanceof TypeError)) throw why;
      say(form.dataset.waiting, (has ?? 0) / file.size);
      has = null;
      await pause(Math.min(2 ** tries++, 30));
    }
  }
}
for (const form of document.querySelectorAll("form[data-resumes]")) {
  const line = form.querySelector(".progress");
  const words = document.createElement("span");
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", form.dataset.going.replace("%%", "").trim());
  line.append(words, bar);
  const say = (text, part) => { line.hidden = false; words.textContent = text; bar.value = part; };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [file] = form.elements.file.files;
    if (form.dataset.sent || !file) return;
    form.dataset.sent = "yes";
    const button = form.querySelector("button[type=submit]");
    button.setAttribute("aria-disabled", "true");
    try {
      if (file.size > 0) {
        const field = Object.assign(document.createElement("input"), { type: "hidden", name: "upload", value: await sendParts(form, file, say) });
        form.append(field);
        form.elements.file.disabled = true;
      }
      form.submit();
    } catch (why) {
      say(why.message, 0);
      delete form.dataset.sent;
      button.removeAttribute("aria-disabled");
    }
  });
}
