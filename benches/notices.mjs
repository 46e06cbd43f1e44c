// The notices that are measured, those beside the tests, and what is made of measures.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** The notices of a language, "en" or "zh". */
export function notices(language) {
  const folder = join(root, "tests/unseen/notices", language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt")).sort();
  return files.map((name) => readFileSync(join(folder, name), "utf8"));
}

/** How many bytes some texts take. */
export const bytes = (texts) => texts.reduce((all, text) => all + Buffer.byteLength(text), 0);

/** The middle one of some numbers. */
export const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
