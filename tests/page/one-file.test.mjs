// remit.html, opened from the disk of a machine without a network.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { browse, faults, open, paste, root } from "./site.mjs";

const FILE = join(root, "dist/remit.html");

for (const [lang, sample] of [["en", "order.txt"], ["zh", "circular.txt"]]) {
  test(`${lang}: the one file reads a notice off the disk, under its own policy, and asks for nothing`, async (test) => {
    const { browser, close } = await browse();
    test.after(close);
    await browser.setOffline(true);
    const { page, seen } = await open(browser, pathToFileURL(FILE).href, `#lang=${lang}`);
    await paste(page, readFileSync(join(root, "www/samples", sample), "utf8"));
    await page.locator(".directives tbody tr").nth(7).waitFor();
    assert.equal(page.workers().length, 1, "a worker reads");
    assert.deepEqual(await faults(page), []);
    const elsewhere = seen.requests.filter((url) => !/^(file|blob|data):/.test(url));
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(seen.complaints, []);
  });
}

test("words and name of a house stand in the one file's own head", async (test) => {
  const folder = mkdtempSync(join(tmpdir(), "remit-ours-"));
  test.after(() => rmSync(folder, { recursive: true }));
  const tags = '<meta name="remit-product" content="Quay duties"><meta name="remit-lexicon" content="[parties]&#10;Blue Lantern&#10;[cues]&#10;is on the hook to = must">';
  const file = join(folder, "ours.html");
  writeFileSync(file, readFileSync(FILE, "utf8").replace("<title>", `${tags}<title>`));
  const { browser, close } = await browse();
  test.after(close);
  const { page, seen } = await open(browser, pathToFileURL(file).href);
  await paste(page, "Blue Lantern is on the hook to light the quay.");
  await page.locator("#row-0", { hasText: "Blue Lantern" }).waitFor();
  assert.equal(await page.locator("h1").innerText(), "Quay duties");
  assert.deepEqual(seen.complaints, []);
});

test("the one file stays under 1.5 MB", () => {
  const size = statSync(FILE).size;
  console.log(`remit.html: ${(size / 1e6).toFixed(2)} MB`);
  assert.ok(size < 1_500_000);
});
