// Keeps the page's own files, so that it opens without a network. It answers for nothing else.
const APP = "app/";
const SHELF = `remit ${APP}`;
const PARTS = ["boot.mjs", "early.mjs", "given.mjs", "hands.mjs", "worker.mjs", "remit-page.js", "remit-page_bg.wasm", "files.mjs", "reading.mjs", "pdf.mjs", "files.js", "files_bg.wasm", "tokens.css", "base.css", "source.css", "results.css", "print.css"];
const FILES = ["./", "icon.svg", "remit.webmanifest", ...PARTS.map((name) => APP + name)];
const address = (name) => new URL(name, self.registration.scope).href;
const own = new Set(FILES.map(address));
// What reads PDF is large, and is kept once a PDF was read.
const isOwn = (wanted) => own.has(wanted) || wanted.startsWith(address(`${APP}pdf/`));

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(FILES)).then(() => self.skipWaiting()));
});

// What an older version kept is of no use to this one.
const old = (shelf) => shelf.startsWith("remit") && shelf !== SHELF;
self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys().then((all) => Promise.all(all.filter(old).map((shelf) => caches.delete(shelf)))).then(() => self.clients.claim()));
});

// The network first, so that a new version is seen at once; the shelf where there is none.
self.addEventListener("fetch", (event) => {
  const wanted = event.request.url.split("#")[0];
  if (event.request.method !== "GET" || !isOwn(wanted)) return;
  const answer = fetch(event.request).then(async (answer) => {
    if (answer.ok) await (await caches.open(SHELF)).put(wanted, answer.clone());
    return answer;
  });
  event.respondWith(answer.catch(async () => (await caches.match(wanted)) ?? Response.error()));
});
