// Starts the page. A file of its own, since a strict policy allows no inline script.
import { start } from "./early.mjs";

// A part that does not arrive is said, since the first screen needs none of them.
const parts = Promise.all([import("./given.mjs"), import("./hands.mjs"), import("./remit-page.js")]);
const ready = parts.then(async ([given, hands, page]) => {
  const [set] = await Promise.all([given.settled(hands.call), page.default()]);
  return [set, hands, page];
});
const root = document.getElementById("remit");
await start(root, ready, ([set, { call, spawn }, page]) => page.start(root, () => spawn("./worker.mjs"), call, set));

// Where the page is a site of its own, it opens without a network from then on, and can be installed. A browser may
// refuse the one, and a host's policy the other: the host is asked first, so that its log of violations stays empty.
const address = (name) => new URL(name, import.meta.url).href;
if (window === window.top && navigator.serviceWorker) {
  import("./hands.mjs").then(({ allowed }) => navigator.serviceWorker.register(allowed("../offline.mjs"), { type: "module" })).catch(() => {});
  fetch(address("../"), { method: "HEAD" }).then(install, () => {});
}

function install({ headers }) {
  const policy = headers.get("content-security-policy") ?? "";
  if (policy.includes("default-src") && !policy.includes("manifest-src")) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: address("../remit.webmanifest") }));
}
