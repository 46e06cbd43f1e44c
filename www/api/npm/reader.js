// The worker of `worker.js`: texts come in with a number, contracts go out with it.
import { extract, load } from "./index.js";

self.onmessage = async ({ data: { number, text, options } }) => {
  try {
    await load();
    self.postMessage({ number, notice: extract(text, options) });
  } catch (error) {
    self.postMessage({ number, error: String(error?.message ?? error) });
  }
};
self.postMessage({ ready: true });
