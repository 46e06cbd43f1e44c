// The guide for portals, followed to the letter: its snippets, in an empty folder, beside a copy of the site.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { amiss, browse, root, serve, visit } from "./site.mjs";

const GUIDE = readFileSync(join(root, "docs/portal/README.md"), "utf8");
const snippets = Object.fromEntries([...GUIDE.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name, content]) => [name, content]));

const folder = mkdtempSync(join(tmpdir(), "remit-guide-"));
let site, browser, close;
before(async () => {
  for (const [name, content] of Object.entries(snippets)) writeFileSync(join(folder, name), content);
  cpSync(join(root, "dist"), join(folder, "remit"), { recursive: true });
  site = await serve(folder, { "content-security-policy": snippets["headers.txt"].trim() });
  ({ browser, close } = await browse());
});
after(async () => {
  await close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What the page of each way shows in the end. */
const WAYS = {
  "element.html": (page) => page.locator("remit-notice tr#row-1"),
  "frame.html": (page) => page.frameLocator("iframe").locator(".summary .keys li").first(),
  "script.html": (page) => page.locator("li").nth(1),
  "yours.html": (page) => page.locator("remit-notice .units li", { hasText: "Quay Office 1" }),
};

/** The part of the page that it stands in, where that is not the first. */
const PARTS = {
  "yours.html": "#tab-parties",
};

test("the guide has a snippet for each way", () => {
  assert.deepEqual(Object.keys(snippets).filter((name) => name.endsWith(".html")), Object.keys(WAYS));
});

for (const [name, shown] of Object.entries(WAYS)) {
  test(`${name} works as it stands in the guide`, async () => {
    const { page, seen } = await visit(browser, site.address + name);
    if (PARTS[name]) await page.locator(PARTS[name]).click();
    await shown(page).waitFor();
    await page.waitForFunction(() => document.title === "2 duties");
    assert.deepEqual(amiss(seen, site.address), []);
    await page.close();
  });
}

test("what the guide says of colours and parts holds", async () => {
  const { page } = await visit(browser, `${site.address}element.html`);
  await page.locator("remit-notice tr#row-1").waitFor();
  assert.equal(await page.locator("remit-notice .files").isVisible(), false);
  const outline = await page.locator("remit-notice").evaluate((element) => getComputedStyle(element.shadowRoot.querySelector("#remit")).getPropertyValue("--accent"));
  assert.equal(outline.trim(), "#7a1f5c");
  await page.close();
});
