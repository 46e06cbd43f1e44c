// The page as one file. The same script is page and worker: what has no document reads.
import init, { read, start } from "../../dist/remit-page.js";
import wasm from "../../dist/remit-page_bg.wasm";
import * as office from "../../dist/files.js";
import { caller } from "../files/reading.mjs";
import filesWasm from "../../dist/files_bg.wasm";

const source = globalThis.document?.currentScript?.textContent;
const ready = init({ module_or_path: wasm });

if (source === undefined) {
  self.onmessage = async ({ data: [text, options] }) => {
    await ready;
    const begun = performance.now();
    const notice = read(text, options);
    self.postMessage([notice, performance.now() - begun], [notice.buffer]);
  };
} else {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const policy = globalThis.trustedTypes?.createPolicy("remit", { createScriptURL: () => address });
  // What reads PDF would make the file four times as large.
  const call = caller(office, undefined);
  const files = async (...given) => {
    await office.default({ module_or_path: filesWasm });
    return call(...given);
  };
  ready.then(() => start(() => new Worker(policy?.createScriptURL(address) ?? address), files));
}
