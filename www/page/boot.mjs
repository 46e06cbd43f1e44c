// Starts the page. A file of its own, since a strict policy allows no inline script.
import { start } from "./early.mjs";
import { settled } from "./given.mjs";
import { allowed, call, spawn } from "./hands.mjs";
import init, * as page from "./remit-page.js";

const root = document.getElementById("remit");
start(root, Promise.all([settled(call), init()]), ([set]) => page.start(root, () => spawn("./worker.mjs"), call, set));

// Where the page is a site of its own, it opens without a network from then on, and can be installed. A browser may
// refuse the one, and a host's policy the other: the host is asked first, so that its log of violations stays empty.
const address = (name) => new URL(name, import.meta.url).href;
if (window === window.top && navigator.serviceWorker) {
  navigator.serviceWorker.register(allowed("../offline.mjs"), { type: "module" }).catch(() => {});
  fetch(address("../"), { method: "HEAD" }).then(install, () => {});
}

function install({ headers }) {
  const policy = headers.get("content-security-policy") ?? "";
  if (policy.includes("default-src") && !policy.includes("manifest-src")) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: address("../remit.webmanifest") }));
}
