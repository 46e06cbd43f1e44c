// How fast notices are read in Node, beside wink-nlp and compromise in the same process on the same notices: JSON.
// wink-nlp and compromise part sentences, tag words and find names; compromise is asked for the words that bind, too. Neither says
// who must do what.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
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

/** The milliseconds of each of the first five readings of one text, by an engine that has read nothing. */
async function firsts(text) {
  const times = [];
  for (let nth = 0; nth < 5; nth += 1) {
    const start = performance.now();
    remit.extract(text);
    times.push(performance.now() - start);
  }
  return times;
}

await remit.load(readFileSync(join(root, "dist/api/remit_bg.wasm")));
const [english, chinese] = [notices("en"), notices("zh")];
const cut = (texts, length) => texts.join("\n\n").slice(0, length);
const first = { English: await firsts(cut(english, 10_000)), Chinese: await firsts(cut(chinese, 3_300)) };
const [own, winked, compromised] = race([
  (text) => remit.extract(text),
  (text) => { const read = wink.readDoc(text); return read.sentences().length() + read.entities().length(); },
  (text) => { const read = compromise(text); return read.sentences().length + read.match("(must|shall|should|may)").length; },
], english);
const [han] = race([(text) => remit.extract(text)], chinese);
console.log(JSON.stringify({ first, English: own, Chinese: han, wink: winked, compromise: compromised }));
