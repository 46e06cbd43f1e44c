// The pictures of docs/screens: `cargo xtask screens`.
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browse, menu, open, paste, root, serve } from "./site.mjs";

const sample = (name) => readFileSync(join(root, "www/samples", name), "utf8");
const TEXTS = { en: sample("order.txt"), zh: sample("circular.txt") };

/** Each part of the screen, and what is done on it before it is drawn. */
const PARTS = {
  empty: null,
  summary: () => {},
  tasks: async (page) => {
    await page.locator("#row-1 .plain").click();
  },
  parties: () => {},
  dates: () => {},
  check: () => {},
  editing: async (page) => {
    await page.locator("#row-0 .plain").press("e");
  },
  export: async (page) => {
    await (await menu(page, "filters")).locator("select").first().selectOption("must");
    await menu(page, "files");
  },
};
const TABS = { editing: "", export: "", tasks: "" };

/** All parts are drawn wide and light in one language; of the other, of the dark and of other widths, those that differ most. */
const SETS = [
  ...Object.keys(PARTS).map((part) => [part, "en", "light", 1440]),
  ...["summary", "tasks", "check"].map((part) => [part, "zh", "light", 1440]),
  ["tasks", "en", "dark", 1440], ["summary", "zh", "dark", 1440],
  ["tasks", "zh", "light", 1024], ["tasks", "en", "light", 400], ["summary", "zh", "dark", 400],
];

/** Two that the project's first page shows have names of their own. */
const NAMES = { "tasks-zh-light-1440": "notice-zh-light", "editing-en-light-1440": "correcting-en-light" };

const folder = join(root, "docs/screens");
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
const site = await serve();
const { browser, close } = await browse();
await (await open(browser, site.address)).page.close();
for (const [part, lang, theme, width] of SETS) {
  const { page } = await open(browser, site.address, `#lang=${lang}&theme=${theme}&tab=${TABS[part] ?? part}`);
  await page.setViewportSize({ width, height: 900 });
  if (PARTS[part]) {
    await paste(page, TEXTS[lang]);
    await page.locator(".tabs").waitFor();
    await page.waitForTimeout(200);
    await PARTS[part](page);
  }
  await page.waitForTimeout(400);
  const name = `${part}-${lang}-${theme}-${width}`;
  await page.screenshot({ path: join(folder, `${NAMES[name] ?? name}.png`) });
  await page.close();
}
await close();
await site.close();
