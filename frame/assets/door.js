// The door without the venue's network: for the day this device keeps who can come (number, name, category, state), writes down who
// comes with the instant and a key, and sends it when the network is back. The page is whole without it.
const kept = document.getElementById("kept");
const say = kept.dataset;
const page = `/meetings/${say.meeting}/door`;
const KEPT = "plenary-door";

const store = await new Promise((resolve) => {
  const asked = indexedDB.open(KEPT, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore("people", { keyPath: "id" });
    asked.result.createObjectStore("waits", { keyPath: "key" });
    asked.result.createObjectStore("facts");
  };
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => resolve(null);
});

/** One request to a table of the device. */
function table(name, mode, work) {
  return new Promise((resolve, reject) => {
    const asked = work(store.transaction(name, mode).objectStore(name));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
const all = (name) => table(name, "readonly", (rows) => rows.getAll());
const put = (name, value, key) => table(name, "readwrite", (rows) => (key ? rows.put(value, key) : rows.put(value)));
const drop = (name, key) => table(name, "readwrite", (rows) => rows.delete(key));
const clear = (name) => table(name, "readwrite", (rows) => rows.clear());

/** Forgets everybody; what waits to be sent has no names, and stays until it is sent. */
async function forget() {
  await Promise.all([clear("people"), clear("facts"), caches.delete(KEPT)]);
}

async function eraseAll() {
  await forget();
  await clear("waits");
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
  tell();
}

function isOver(until) {
  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return Boolean(until) && until < today;
}

/** Brings the list; where the reader may no longer see it, what was kept is erased. */
async function bring() {
  let answer;
  try {
    answer = await fetch(`${page}.json`, { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(10_000) });
  } catch {
    return false;
  }
  if ([401, 403, 404].includes(answer.status) || answer.type === "opaqueredirect") {
    await forget();
    return false;
  }
  if (!answer.ok) return false;
  const list = await answer.json();
  if (isOver(list.until)) {
    await forget();
    return true;
  }
  await clear("people");
  for (const one of list.people) await put("people", one);
  await put("facts", { meeting: list.meeting, until: list.until }, "day");
  const cache = await caches.open(KEPT);
  const assets = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map((one) => one.href ?? one.src);
  await cache.addAll([page, ...assets.filter(Boolean)]);
  return true;
}

/** Sends what waits, in the order in which it was written down. What the house refuses is said, and not sent again. */
let sending = false;
async function send() {
  if (sending) return;
  sending = true;
  try {
    const waits = (await all("waits")).sort((one, other) => one.at.localeCompare(other.at));
    for (const one of waits) {
      const { act, name, ...wish } = one;
      let answer;
      try {
        answer = await fetch(`/api/acts/${act}`, {
          method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(wish), signal: AbortSignal.timeout(10_000),
        });
      } catch {
        break;
      }
      if (answer.status === 401 || answer.status === 403 || answer.status >= 500) break;
      await drop("waits", one.key);
      if (!answer.ok) {
        const { message } = await answer.json().catch(() => ({ message: String(answer.status) }));
        const line = document.createElement("li");
        line.textContent = `${say.refused} ${one.number ?? ""} ${message}`;
        document.getElementById("kept-refused").append(line);
      }
    }
  } finally {
    sending = false;
  }
  await tell();
}

async function tell() {
  const [people, waits] = [(await all("people")).length, (await all("waits")).length];
  const line = document.getElementById("kept-status");
  const offline = navigator.onLine ? "" : `${say.offline} `;
  line.textContent = `${offline}${say.kept} ${people}. ${say.waits} ${waits}.`;
  line.dataset.waits = waits;
  line.dataset.people = people;
}

/** Whom the typed words mean, among those whom this device keeps. */
async function search(typed) {
  const words = typed.trim().toLocaleLowerCase();
  const people = await all("people");
  const number = /^\d+$/.test(words) ? `${say.meeting}-${words.padStart(4, "0")}` : words;
  const exact = people.filter((one) => one.number?.toLocaleLowerCase() === number);
  return exact.length ? exact : people.filter((one) => one.name.toLocaleLowerCase().includes(words)).slice(0, 20);
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const STATES = { confirmed: say.confirmed, checked_in: say.checkedIn, left: say.left };

/** Writes down what was seen at the door, here, until it can be sent. */
async function write(one, act, wish, state) {
  const at = new Date().toISOString();
  const { id: registration, edition, number } = one;
  await put("waits", { key: crypto.randomUUID(), act, registration, edition, number, at, ...wish });
  await put("people", { ...one, state: state ?? one.state });
  await tell();
  await show(document.getElementById("find").value, `${say.written} `);
  if (navigator.onLine) await send();
}

function card(one) {
  const card = element("article", "", { class: "sheet-card" });
  const title = element("h2", one.name, { dir: "auto" });
  const facts = document.createElement("p");
  facts.append(element("strong", one.number, { class: "number", dir: "ltr" }), " ", element("span", STATES[one.state] ?? one.state, { class: "pill next" }));
  card.append(title, facts, element("p", one.category, { class: "soft" }));
  const ways = element("p", "", { class: "buttons" });
  const way = (words, plain, work) => {
    const button = element("button", words, { type: "button", class: plain ? "plain" : "" });
    button.addEventListener("click", work, { once: true });
    ways.append(button);
  };
  if (one.state === "confirmed") {
    const label = element("label", say.shown, { class: "field" });
    const shown = document.createElement("select");
    shown.append(element("option", say.passport, { value: "passport" }), element("option", say.photoId, { value: "photo_id" }));
    label.append(shown);
    card.append(label);
    way(say.checkIn, false, () => write(one, "registration.check_in", { shown: shown.value }, "checked_in"));
  } else if (one.state === "checked_in") {
    way(say.attend, false, () => write(one, "registration.attend", { way: "room" }));
    way(say.leave, true, () => write(one, "registration.leave", {}, "left"));
  }
  card.append(ways);
  return card;
}

/** The same as the page shows, from what this device keeps. */
async function show(typed, before = "") {
  const found = document.getElementById("found");
  const people = await search(typed);
  found.replaceChildren(...people.map(card));
  if (before) found.prepend(element("p", before, { class: "notice good", role: "status" }));
  if (people.length === 0) found.append(element("p", say.none, { class: "empty" }));
}

const find = document.getElementById("find-form");
find.addEventListener("submit", (event) => {
  if (navigator.onLine) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  show(document.getElementById("find").value);
}, { capture: true });

/** The number that a badge's code says is looked up as if it had been typed. */
function look(number) {
  document.getElementById("find").value = number;
  if (navigator.onLine) find.requestSubmit();
  else show(number);
}

const photograph = document.getElementById("photograph");
const detector = "BarcodeDetector" in globalThis ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
photograph.addEventListener("submit", async (event) => {
  const file = photograph.elements.code.files[0];
  if (!detector && navigator.onLine) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const codes = detector && file ? await detector.detect(await createImageBitmap(file)).catch(() => []) : [];
  if (codes.length > 0) look(codes[0].rawValue);
  else if (navigator.onLine) HTMLFormElement.prototype.submit.call(photograph);
  else document.getElementById("kept-status").textContent = say.typeIt;
}, { capture: true });

if (detector && navigator.mediaDevices?.getUserMedia) {
  document.getElementById("camera-way").hidden = false;
  document.getElementById("camera").addEventListener("click", async () => {
    const picture = document.getElementById("camera-picture");
    picture.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    picture.hidden = false;
    await picture.play();
    for (;;) {
      const codes = await detector.detect(picture).catch(() => []);
      if (codes.length > 0) {
        for (const track of picture.srcObject.getTracks()) track.stop();
        picture.hidden = true;
        look(codes[0].rawValue);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
}

if (store && "serviceWorker" in navigator) {
  kept.hidden = false;
  const day = await table("facts", "readonly", (rows) => rows.get("day"));
  if (day && (day.meeting !== say.meeting || isOver(day.until))) await forget();
  document.getElementById("kept-send").addEventListener("click", () => send().then(bring).then(tell));
  document.getElementById("kept-erase").addEventListener("click", eraseAll);
  document.querySelector('form[action="/sign-out"]')?.addEventListener("submit", forget);
  addEventListener("online", () => send().then(bring).then(tell));
  addEventListener("offline", tell);
  setInterval(() => navigator.onLine && send(), 30_000);
  const asked = new URLSearchParams(location.search).get("find");
  if (asked && !document.querySelector("#found > *")) await show(asked);
  if (!isOver(say.until)) {
    await navigator.serviceWorker.register(`${page}/worker.js`, { scope: page });
    await send();
    await bring();
  }
  await tell();
}
