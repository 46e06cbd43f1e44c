// The pictures of docs/screens: `cargo xtask screens`.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { browse, open, paste, root, serve } from "./site.mjs";

const sample = (name) => readFileSync(join(root, "www/samples", name), "utf8");
const SCREENS = [
  { name: "notice-zh-light", hash: "#lang=zh&theme=light", text: sample("circular.txt"), width: 1440, height: 900, pick: 1 },
  { name: "notice-en-dark", hash: "#lang=en&theme=dark&group=party", text: sample("order.txt"), width: 1440, height: 900, pick: 1 },
  { name: "correcting-en-light", hash: "#lang=en&theme=light", text: sample("meeting.txt"), width: 1280, height: 900, pick: 0, keys: ["a", "j", "e"] },
  { name: "narrow-zh-dark", hash: "#lang=zh&theme=dark", text: sample("circular.txt"), width: 400, height: 900 },
  { name: "empty-en-light", hash: "#lang=en&theme=light", width: 1280, height: 720 },
];

const folder = join(root, "docs/screens");
mkdirSync(folder, { recursive: true });
const site = await serve();
const { browser, close } = await browse();
await (await open(browser, site.address)).page.close();
for (const { name, hash, text, width, height, pick, keys = [] } of SCREENS) {
  const { page } = await open(browser, site.address, hash);
  await page.setViewportSize({ width, height });
  if (text) {
    await paste(page, text);
    await page.locator(".directives tbody tr").first().waitFor();
  }
  if (pick !== undefined) await page.locator(`#row-${pick} .plain`).click();
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await close();
await site.close();
