// Answers for the door's page where there is no network: with the page as it was kept, and nothing else of the house.
const KEPT = "plenary-door";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin) return;
  if (address.pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
    return;
  }
  const isDoor = event.request.mode === "navigate" && address.pathname === new URL(self.registration.scope).pathname;
  if (!isDoor) return;
  event.respondWith(
    fetch(event.request, { signal: AbortSignal.timeout(6000) }).catch(async () => {
      const kept = await (await caches.open(KEPT)).match(address.pathname);
      return kept ?? Response.error();
    }),
  );
});
