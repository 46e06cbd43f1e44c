// Files that are broken, locked, mislabelled or meant to do harm: a plain message that names the file, soon, and the notice
// on the screen stays as it is.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open, paste, root, stand } from "../page/site.mjs";
import { convert, folder, here, python, put } from "./programs.mjs";

/** What each file meets: words of the message, in the page and on the command line. */
const REFUSED = {
  "empty.docx": /no words/,
  "half.docx": /broken/,
  "renamed.docx": /broken/,
  "picture.pdf": /OCR/,
  "scanned.pdf": /OCR/,
  "broken.pdf": /broken/,
  "noise.txt": /no text that can be read/,
  "locked.docx": /password/,
  "locked.odt": /password/,
  "locked.pdf": /password/,
  "before-2007.doc": /Word before 2007/,
  "bomb.docx": /too large/,
  "endless.pdf": /too large/,
  "endless.txt": /too large/,
  "slides.docx": /no document/,
  "table.xlsx": /no document/,
  "deep.docx": /no words/,
  "deep.rtf": /no words/,
  "deep.eml": /no words/,
  "deep.html": /no words/,
};

/** Soon, on a machine that does other things beside. */
const SOON = 10_000;
const MOST = 500 << 20;

let site, browser;
stand(async (made) => {
  ({ site, browser } = made);
  python("hostile.py", folder);
  const page = put("before-2007.html", "<p>Each office must report.</p>");
  convert("doc", [page], ["--infilter=HTML (StarWriter)"]);
  const locked = JSON.stringify({ EncryptFile: { type: "boolean", value: true }, DocumentOpenPassword: { type: "string", value: "secret" } });
  put("locked.html", "<p>Each office must report.</p>");
  convert("odt:writer8", [here("locked.html")], ["--infilter=HTML (StarWriter)"]);
  convert(`pdf:writer_pdf_Export:${locked}`, [here("locked.odt")]);
  python("hostile.py", folder);
});

const rows = (page) => page.locator(".directives tbody tr");
const give = (page, name) => page.locator(".source input[type=file]").setInputFiles(here(name));

/** The most memory that any process which draws a page has had, in bytes; Linux alone says so. */
function peak() {
  const status = (id) => { try { return readFileSync(`/proc/${id}/status`, "utf8"); } catch { return ""; } };
  const command = (id) => { try { return readFileSync(`/proc/${id}/cmdline`, "utf8"); } catch { return ""; } };
  const drawing = readdirSync("/proc").filter((id) => command(id).includes("--type=renderer"));
  return Math.max(...drawing.map((id) => Number(status(id).match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) * 1024));
}

test("the page names the file and what to do, and keeps the notice", async (t) => {
  const { page, seen } = await open(browser, site.address);
  await paste(page, "Each office must report by 1 May 2027. Ports must not close.");
  await rows(page).nth(1).waitFor();
  const took = {};
  for (const [name, words] of Object.entries(REFUSED)) {
    const begun = performance.now();
    await give(page, name);
    const said = page.locator(".status.error", { hasText: name });
    await said.waitFor({ timeout: SOON });
    took[name] = Math.round(performance.now() - begun);
    assert.match(await said.innerText(), words, name);
    assert.equal(await rows(page).count(), 2, name);
  }
  assert.deepEqual(seen.complaints, []);
  const [name, most] = Object.entries(took).sort((a, b) => b[1] - a[1])[0];
  t.diagnostic(`the slowest was ${name}, ${most} ms; the page had ${peak() >> 20} MB at most`);
  if (process.platform === "linux") assert.ok(peak() < MOST, `${peak() >> 20} MB`);
  await page.close();
});

test("a PDF of 2,000 pages shows how far it is, and can be stopped, and can be read", async (t) => {
  const { page, seen } = await open(browser, site.address);
  await paste(page, "Each office must report by 1 May 2027. Ports must not close.");
  await rows(page).nth(1).waitFor();
  await give(page, "long.pdf");
  await page.locator(".status", { hasText: "of 2000" }).waitFor({ timeout: SOON });
  await page.locator(".busy button").click();
  await page.locator(".busy").waitFor({ state: "detached" });
  assert.equal(await rows(page).count(), 2);
  await give(page, "long.pdf");
  await page.locator(".status", { hasText: "of 2000" }).waitFor({ timeout: SOON });
  await page.locator(".busy").waitFor({ state: "detached", timeout: 180_000 });
  await page.locator("p.status[aria-busy=false]", { hasText: "2000 directives" }).waitFor({ timeout: 60_000 });
  t.diagnostic(`${await rows(page).count()} rows; the page had ${peak() >> 20} MB at most`);
  if (process.platform === "linux") assert.ok(peak() < MOST, `${peak() >> 20} MB`);
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

test("the command line says so in one line, within 500 MB", () => {
  for (const [name, words] of Object.entries(REFUSED)) {
    const { stderr, status } = spawnSync("bash", ["-c", `ulimit -v ${MOST >> 10}; "$0" --json "$1"`, join(root, "target/debug/remit"), here(name)], { encoding: "utf8" });
    assert.equal(status, 2, name);
    assert.match(stderr, words, name);
    assert.ok(stderr.includes(name) && stderr.trim().split("\n").length === 1, stderr);
  }
});
