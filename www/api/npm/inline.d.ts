export { extract } from "./index.js";
export type * from "./index.js";

/** Starts the engine out of this very file; nothing is fetched. */
export function load(): Promise<void>;
