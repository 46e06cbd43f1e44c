// The page as one file. The same script is page and worker: what has no document reads.
import init, * as page from "../../dist/app/remit-page.js";
import wasm from "../../target/one-file/remit-page_bg.wasm.gz";
import * as office from "../../dist/app/files.js";
import { caller } from "../files/reading.mjs";
import { start } from "./early.mjs";
import { settled } from "./given.mjs";
import filesWasm from "../../target/one-file/files_bg.wasm.gz";

const source = globalThis.document?.currentScript?.textContent;
const ready = unpacked(wasm).then((bytes) => init({ module_or_path: bytes }));

if (source === undefined) {
  self.onmessage = async ({ data: [text, options] }) => {
    await ready;
    const notice = page.read(text, options);
    self.postMessage([notice], [notice.buffer]);
  };
} else {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const policy = globalThis.trustedTypes?.createPolicy("remit", { createScriptURL: () => address });
  // What reads PDF would make the file four times as large.
  const call = caller(office, undefined);
  let files;
  const open = async (...given) => {
    await (files ??= unpacked(filesWasm).then((bytes) => office.default({ module_or_path: bytes })));
    return call(...given);
  };
  const spawn = () => new Worker(policy?.createScriptURL(address) ?? address);
  const root = document.getElementById("remit");
  start(root, Promise.all([settled(open), ready]), ([set]) => page.start(root, spawn, open, set));
}

function unpacked(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
