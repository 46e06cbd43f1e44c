// How long the built page takes from a paste to the rows that are painted, with the processor slowed down, and its longest task on
// the main thread meanwhile: JSON.
import { median, notices } from "./notices.mjs";
import { browse, open, paste, serve } from "../tests/page/site.mjs";

const ROUNDS = 5;
const SLOW = 4;

/** A notice of so many signs. */
const long = (language, length) => {
  const all = notices(language).join("\n\n");
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
};

/** Pastes `text` into a fresh page whose processor is so many times slower: milliseconds until rows are painted, and the longest task. */
async function pasted(browser, address, text, slow) {
  const { page } = await open(browser, address);
  // A person has something to paste a moment after the page stands.
  await page.waitForTimeout(1000);
  const session = await browser.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: "longtask" });
    globalThis.begun = 0;
    document.querySelector(".source textarea").addEventListener("input", () => { globalThis.begun ||= performance.now(); }, { capture: true });
    // Painted: a frame after the first row stands.
    globalThis.painted = new Promise((done) => {
      const look = () => {
        if (!document.querySelector("tr[data-row]")) return requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - globalThis.begun)));
      };
      requestAnimationFrame(look);
    });
  });
  await paste(page, text);
  const painted = await page.evaluate(() => globalThis.painted);
  await page.waitForTimeout(500);
  const longest = await page.evaluate(() => globalThis.longest);
  await page.close();
  return { painted, longest };
}

const site = await serve();
const { browser, close } = await browse();
const measures = {};
for (const [name, text, slow] of [
  ["20 kB of English", long("en", 20_000), SLOW],
  ["20,000 Chinese characters", long("zh", 20_000), SLOW],
  ["1 MB of English", long("en", 1_000_000), 1],
]) {
  const all = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await pasted(browser, site.address, text, slow));
  measures[name] = { slow, painted: median(all.map((it) => it.painted)), longest: median(all.map((it) => it.longest)) };
}
await close();
await site.close();
console.log(JSON.stringify(measures));
