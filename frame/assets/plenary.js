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
