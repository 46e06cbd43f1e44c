// Remit for scripts: `await load()`, then `extract(text)` as often as you like.
import init, { extract as read } from "./remit.js";

let ready;

/** Loads the engine once; `source` is a URL, a Response or the bytes of `remit_bg.wasm`, by default the file beside this one. */
export function load(source) {
  ready ??= init(source === undefined ? undefined : { module_or_path: source });
  return ready.then(() => undefined);
}

/** Reads `text` and returns the data contract. Throws before `load()` is done, and where an option is wrong. */
export function extract(text, options) {
  const lexicon = options?.lexicon;
  // An object is the lexicon that JSON would say.
  const given = lexicon && typeof lexicon === "object" ? { ...options, lexicon: JSON.stringify(lexicon) } : options;
  return read(String(text), given);
}
