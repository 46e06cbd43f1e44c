// Keeps the page's own files, so that it opens without a network. It answers for nothing else.
const SHELF = "remit";
const FILES = ["./", "boot.mjs", "worker.mjs", "remit-page.js", "remit-page_bg.wasm", "files.js", "files_bg.wasm", "tokens.css", "base.css", "source.css", "results.css", "print.css", "icon.svg", "remit.webmanifest"];
const own = new Set(FILES.map((name) => new URL(name, self.registration.scope).href));

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The network first, so that a new version is seen at once; the shelf where there is none.
self.addEventListener("fetch", (event) => {
  const address = event.request.url.split("#")[0];
  if (event.request.method !== "GET" || !own.has(address)) return;
  const answer = fetch(event.request).then(async (answer) => {
    if (answer.ok) await (await caches.open(SHELF)).put(address, answer.clone());
    return answer;
  });
  event.respondWith(answer.catch(async () => (await caches.match(address)) ?? Response.error()));
});
