// What reads and writes files, for the page that `boot.mjs` starts. It is fetched when a file is first wanted.
import init, * as files from "./files.js";
import { reader } from "./pdf.mjs";
import { caller } from "./reading.mjs";

/** A function as `caller` has it; `spawn` makes a worker of one of the page's own files. */
export async function open(spawn) {
  await init();
  return caller(files, reader(spawn));
}
