// Reads off the main thread: text and options come in, the contract goes out.
import init, { read } from "./remit-page.js";

const ready = init();

self.onmessage = async ({ data }) => {
  await ready;
  const [text, options] = data;
  const notice = read(text, options);
  self.postMessage([notice], [notice.buffer]);
};
