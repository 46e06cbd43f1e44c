// Starts the page. A file of its own, since a strict policy allows no inline script.
import init, { start } from "./remit-page.js";

// The one address that may become a worker, under `require-trusted-types-for 'script'`.
const address = new URL("./worker.mjs", import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy("remit", { createScriptURL: () => address });

await init();
start(() => new Worker(policy?.createScriptURL(address) ?? address, { type: "module" }));
