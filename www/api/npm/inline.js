// The same with the wasm in it, for places that can fetch no file: larger by a third.
import wasm from "./remit_bg.wasm";
import { load as start } from "./index.js";

export { extract } from "./index.js";

/** Starts the engine out of this very file. */
export const load = () => start(wasm);
