// Writes docs/PERFORMANCE.md from what was measured: a file of the native benchmark's lines, and the JSON of the other two.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { notices, root } from "./notices.mjs";

const [nativeFile, scriptsFile, pageFile] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const lines = readFileSync(nativeFile, "utf8").split("\n").map((line) => line.split("\t")).filter((cells) => cells.length === 3);
const native = lines.map(([name, bytes, seconds]) => ({ name, bytes: Number(bytes), seconds: Number(seconds) }));
const scripts = json(scriptsFile);
const page = json(pageFile);

/** Megabytes a second, with two digits that mean something. */
const speed = ({ bytes, seconds }) => (bytes / seconds / 1e6).toPrecision(2);
const ratio = (one, other) => `${(one.bytes / one.seconds / (other.bytes / other.seconds)).toPrecision(2)} ×`;
const table = (head, rows) => [head, head.map((_, nth) => (nth ? "---:" : "---")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
const whole = (number) => Math.round(number).toString();
const first = ([one, , , , fifth]) => [whole(one), whole(fifth), `${(one / fifth).toFixed(1)} ×`];
const version = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ")[1];

writeFileSync(join(root, "docs/PERFORMANCE.md"), `# How fast Remit reads

Written by \`cargo xtask bench\` on a machine with ${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Rust ${version},
Node ${process.versions.node}. The notices are those beside the tests (\`tests/unseen/notices\`: ${notices("en").length} English, ${notices("zh").length} Chinese), each read by itself as a person
does, unless it is said otherwise. All figures are medians of several runs. Machines differ, and one machine from hour to hour:
only ratios within one run say much.

## Natively, one thread

${table(["text", "MB/s"], native.map((it) => [it.name, speed(it)]))}

The rows below the notices are texts that once took, or might take, more than their share.

## In Node, from \`dist/api\`, all in one process

${table(["reader", "MB/s", "against wink-nlp"], [
  ["Remit, English", speed(scripts.English), ratio(scripts.English, scripts.wink)],
  ["wink-nlp (sentences, tags, entities)", speed(scripts.wink), "1 ×"],
  ["compromise (sentences, tags, words that bind)", speed(scripts.compromise), ratio(scripts.compromise, scripts.wink)],
  ["Remit, Chinese", speed(scripts.Chinese), ratio(scripts.Chinese, scripts.wink)],
])}

Neither rival says who must do what; wink-nlp reads no Chinese.

${table(["10 kB, milliseconds", "first call", "fifth call", "ratio"], Object.entries(scripts.first).map(([name, times]) => [name, ...first(times)]))}

The first call makes the tables ready that a language needs, and the engine of Node has not yet made its code fast. The page's worker does
this before anybody pastes anything.

## On the page, in Chromium

From the paste to the first rows that are painted, and the longest task on the main thread meanwhile.

${table(["text", "slowed down", "painted, ms", "longest task, ms"], Object.entries(page).map(([name, it]) => [name, `${it.slow} ×`, whole(it.painted), whole(it.longest)]))}
`);
