// What a page or an element needs beside its wasm: workers of its own files, and what reads and writes files.

// The only addresses that may become a worker, under `require-trusted-types-for 'script'`.
const address = (name) => new URL(name, import.meta.url).href;
const workers = ["./worker.mjs", "../offline.mjs", "./pdf/pdf.worker.min.mjs"].map(address);
const policy = globalThis.trustedTypes?.createPolicy("remit", {
  createScriptURL: (wanted) => workers.find((own) => own === wanted) ?? "",
});

/** The address of one of the page's own files, as a worker may have it. */
export const allowed = (name) => policy?.createScriptURL(address(name)) ?? address(name);

/** A worker of one of the page's own files. */
export const spawn = (name) => new Worker(allowed(name), { type: "module" });

let files;

/** Calls a function of what reads and writes files, which is fetched when it is first wanted. */
export async function call(...given) {
  files ??= import("./files.mjs").then(({ open }) => open(spawn));
  // What could not be loaded is tried again the next time.
  const ready = await files.catch((error) => {
    files = undefined;
    throw error;
  });
  return ready(...given);
}
