// Starts the page. A file of its own, since a strict policy allows no inline script.
import init, { start } from "./remit-page.js";

// The only addresses that may become a worker, under `require-trusted-types-for 'script'`.
const address = (name) => new URL(name, import.meta.url).href;
const workers = ["./worker.mjs", "./offline.mjs", "./pdf/pdf.worker.min.mjs"].map(address);
const policy = globalThis.trustedTypes?.createPolicy("remit", {
  createScriptURL: (wanted) => workers.find((own) => own === wanted) ?? "",
});
const allowed = (name) => policy?.createScriptURL(address(name)) ?? address(name);
const spawn = (name) => new Worker(allowed(name), { type: "module" });

// What reads and writes files, and the samples, are fetched when the first is wanted.
let files;
const call = async (...given) => {
  files ??= import("./files.mjs").then(({ open }) => open(spawn));
  // What could not be loaded is tried again the next time.
  const ready = await files.catch((error) => { files = undefined; throw error; });
  return ready(...given);
};

await init();
start(() => spawn("./worker.mjs"), call);

// Where the page is a site of its own, it opens without a network from then on, and can be installed. A browser may
// refuse the one, and a host's policy the other: the host is asked first, so that its log of violations stays empty.
if (window === window.top && navigator.serviceWorker) {
  navigator.serviceWorker.register(allowed("./offline.mjs"), { type: "module" }).catch(() => {});
  fetch(address("./"), { method: "HEAD" }).then(install, () => {});
}

function install({ headers }) {
  const policy = headers.get("content-security-policy") ?? "";
  if (policy.includes("default-src") && !policy.includes("manifest-src")) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: address("./remit.webmanifest") }));
}
