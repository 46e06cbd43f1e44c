// How fast notices are read in Node, beside wink-nlp and compromise in the same process on the same notices: JSON.
// wink-nlp and compromise part sentences, tag words and find names; compromise is asked for the words that bind, too. Neither says
// who must do what.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bytes, median, notices, root } from "./notices.mjs";

const rivals = createRequire(join(root, "target/bench/"));
const wink = rivals("wink-nlp")(rivals("wink-eng-lite-web-model"));
const compromise = rivals("compromise");
const remit = await import(join(root, "dist/api/index.js"));
const ROUNDS = 9;

/** The milliseconds that each reader takes for all `texts`, in rounds of one after the other, so that a slow moment hits them all. */
function race(readers, texts) {
  const times = readers.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    readers.forEach((read, nth) => {
      const start = performance.now();
      for (const text of texts) read(text);
      if (round > 0) times[nth].push(performance.now() - start);
    });
  }
  return times.map((all) => ({ bytes: bytes(texts), seconds: median(all) / 1000 }));
}

/** The milliseconds of each of the first five readings of one text, in a process that has read nothing. */
const firsts = (language) => JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), language], { encoding: "utf8" }));

await remit.load(readFileSync(join(root, "dist/api/remit_bg.wasm")));
const alone = process.argv[2];
if (alone) {
  const text = notices(alone).join("\n\n").slice(0, alone === "zh" ? 3_300 : 10_000);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    remit.extract(text);
    return performance.now() - start;
  });
  console.log(JSON.stringify(times));
  process.exit();
}
const [english, chinese] = [notices("en"), notices("zh")];
const first = { English: firsts("en"), Chinese: firsts("zh") };
const [own, winked, compromised] = race([
  (text) => remit.extract(text),
  (text) => { const read = wink.readDoc(text); return read.sentences().length() + read.entities().length(); },
  (text) => { const read = compromise(text); return read.sentences().length + read.match("(must|shall|should|may)").length; },
], english);
const [han] = race([(text) => remit.extract(text)], chinese);
console.log(JSON.stringify({ first, English: own, Chinese: han, wink: winked, compromise: compromised }));
