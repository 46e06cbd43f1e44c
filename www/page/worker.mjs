// Reads off the main thread: text and options come in, the contract and the milliseconds go out.
import init, { read } from "./remit-page.js";

const ready = init();

self.onmessage = async ({ data }) => {
  await ready;
  const start = performance.now();
  const [text, options] = data;
  const notice = read(text, options);
  self.postMessage([notice, performance.now() - start], [notice.buffer]);
};
