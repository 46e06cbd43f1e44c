// Files that real programs made say the same as the page they were made of, on the command line and in the built page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { browse, open, serve } from "../page/site.mjs";
import { NOTICES, contract, convert, here, orders, page, put, python, remit } from "./programs.mjs";

/** Each kind of file, and how its files are called; a table is printed over the whole page, not within a column. */
const kinds = ({ markup }) => ["odt", "docx", "rtf", "pdf", "printed.pdf", "eml", "fodt", ...(markup.includes("<table") ? [] : ["columns.pdf"])];

/** Two columns under a title, a head on every page, justified and hyphenated: as a gazette prints. */
const GAZETTE = "@page { @top-center { content: 'Gazette No. 7' } @bottom-center { content: '- ' counter(page) ' -' } } \
body { font-size: 10pt; text-align: justify; hyphens: auto } div { columns: 2; column-gap: 8mm } h1 { text-align: center }";

let site, browser, close;
before(async () => {
  site = await serve();
  ({ browser, close } = await browse());
  const pages = NOTICES.map(({ name, markup }) => put(`${name}.html`, page(markup)));
  convert("odt:writer8", pages, ["--infilter=HTML (StarWriter)"]);
  const documents = NOTICES.map(({ name }) => here(`${name}.odt`));
  for (const kind of ["docx", "rtf", "pdf", "fodt"]) convert(kind, documents);
  const printer = await browser.newPage();
  for (const { name, markup } of NOTICES) {
    const lang = name.slice(0, 2);
    const print = async (content, path) => {
      await printer.setContent(content.replace("<html>", `<html lang="${lang}">`));
      await printer.pdf({ path: here(path), preferCSSPageSize: true });
    };
    await print(page(markup), `${name}.printed.pdf`);
    await print(page(markup.replace(/(<h1>.*?<\/h1>)/, "$1<div>") + "</div>", GAZETTE), `${name}.columns.pdf`);
    python("mail.py", here(`${name}.html`), here(`${name}.eml`), lang === "zh" ? "gb18030" : "utf-8");
  }
  await printer.close();
});
after(async () => {
  await close();
  await site.close();
});

for (const notice of NOTICES) {
  const { name } = notice;
  test(`${name}: every kind of file orders the same`, () => {
    const wanted = orders(contract(here(`${name}.html`)));
    assert.ok(wanted.length >= 4, `${wanted.length} directives`);
    for (const kind of kinds(notice)) assert.deepEqual(orders(contract(here(`${name}.${kind}`))), wanted, kind);
    // pdftotext itself sees every word that was read.
    const printed = execFileSync("pdftotext", ["-raw", here(`${name}.pdf`), "-"], { encoding: "utf8" });
    const letters = (text) => text.normalize("NFKC").replace(/[\s\d.\-]/g, "");
    const sorted = (text) => [...letters(text)].sort().join("");
    assert.equal(sorted(remit("--text", here(`${name}.pdf`)).stdout), sorted(printed));
  });

  test(`${name}: and so in the page, all files opened at once`, async () => {
    const { page, seen } = await open(browser, site.address, `#lang=${name.slice(0, 2)}`);
    const files = ["html", ...kinds(notice)].map((kind) => here(`${name}.${kind}`));
    await page.locator(".source input[type=file]").setInputFiles(files);
    const turn = page.locator(".opened-files select").first();
    await turn.waitFor();
    const busy = (is) => page.locator(`p.status[aria-busy=${is}]`).waitFor({ state: "attached" });
    const shown = async () => {
      await busy(false);
      return page.locator(".directives tbody tr").evaluateAll((rows) => rows.map((row) =>
        [...row.querySelectorAll("th, td:not(.number)")].map((cell) => cell.innerText.replace(/\s+/g, "")).join("|")));
    };
    await page.locator(".directives tbody tr").first().waitFor();
    const wanted = await shown();
    assert.equal(wanted.length, contract(here(`${name}.html`)).directives.length);
    for (const [nth, kind] of kinds(notice).entries()) {
      await turn.selectOption({ index: nth + 1 });
      await busy(true);
      assert.deepEqual(await shown(), wanted, kind);
    }
    assert.deepEqual(seen.complaints, []);
    assert.ok(seen.requests.every((url) => url.startsWith(site.address) || url.startsWith("blob:")));
    await page.close();
  });
}
