// Reads off the main thread: a text comes in, the contract as JSON and the milliseconds go out.
import init, { read } from "./remit-page.js";

const ready = init();

self.onmessage = async ({ data }) => {
  await ready;
  const start = performance.now();
  const json = read(data);
  self.postMessage([json, performance.now() - start]);
};
