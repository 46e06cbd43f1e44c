// Files that real programs made say the same as the page they were made of, on the command line and in the built page.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { amiss, open, root, stand } from "../page/site.mjs";
import { NOTICES, contract, convert, here, orders, page, put, python, remit } from "./programs.mjs";

/** Each kind of file, and how its files are called; a table is printed over the whole page, not within a column. */
const kinds = ({ markup }) => ["odt", "docx", "rtf", "pdf", "printed.pdf", "eml", "fodt", ...(markup.includes("<table") ? [] : ["columns.pdf"])];

/** Two columns under a title, a head on every page, justified and hyphenated: as a gazette prints. */
const GAZETTE = "@page { @top-center { content: 'Gazette No. 7' } @bottom-center { content: '- ' counter(page) ' -' } } \
body { font-size: 10pt; text-align: justify; hyphens: auto } div { columns: 2; column-gap: 8mm } h1 { text-align: center }";

const DEV = join(root, "../shared/eval/dev");
const LABELLED = existsSync(DEV) ? DEV : null;

let site, browser;
stand(async (made) => {
  ({ site, browser } = made);
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

test("labels that a program computes, notes and accepted changes come out of each of its formats", () => {
  const own = join(root, "tests/files/lists.fodt");
  const wanted = remit("--text", own).stdout;
  assert.match(wanted, /\n一、 .*\n（一） .*\n1\. .*\n2\. .*\n（二） /);
  assert.match(wanted, /\n二、 .*\n（一） .*\n汛期应当加密巡查。\n$/);
  assert.doesNotMatch(wanted, /不得公开/);
  const tight = (text) => text.replace(/ +/g, " ");
  for (const kind of ["odt", "docx", "rtf"]) {
    convert(kind, [own]);
    assert.equal(tight(remit("--text", here(`lists.${kind}`)).stdout), tight(wanted), kind);
  }
});

test("a PDF that names its characters by a table of Adobe's is read with the tables that came with the page", async () => {
  const { page, seen } = await open(browser, site.address, "#lang=zh");
  await page.locator(".source input[type=file]").setInputFiles(put("gbk.pdf", gbk("各部门应当于2027年5月1日前报告。")));
  const row = page.locator(".directives tbody tr").first();
  await row.waitFor();
  assert.match(await row.innerText(), /2027-05-01/);
  assert.ok(seen.requests.some((url) => url.includes("/cmaps/")));
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

test("a mail brings its attachments, and a text its encoding, which can be chosen", async () => {
  python("mail.py", here("en-ferry.html"), here("with.eml"), "utf-8", here("en-records.docx"), here("zh-bridge.pdf"));
  const { page, seen } = await open(browser, site.address);
  const input = page.locator(".source input[type=file]");
  const [turn, encoding] = [page.locator(".opened-files > select"), page.locator(".opened-files label select")];
  const title = (words) => page.locator(".summary", { hasText: words }).waitFor({ state: "attached" });
  await input.setInputFiles(here("with.eml"));
  await title("Winter running");
  assert.deepEqual(await turn.locator("option").allInnerTexts(), ["1/3 with.eml", "2/3 en-records.docx", "3/3 zh-bridge.pdf"]);
  // What was done in one is there when it is shown again.
  await page.locator("#row-0 .plain").first().click();
  await page.keyboard.press("a");
  await turn.selectOption("2");
  await title("老旧桥梁");
  assert.equal(await page.locator("tr.accepted").count(), 0);
  await turn.selectOption("0");
  await title("Winter running");
  await page.locator("tr#row-0.accepted").waitFor();

  const words = { gb18030: "各部门应当于2027年5月1日前报告。", big5: "各機關應於2027年5月1日前報告，不得遲報。", "windows-1252": "The “Café” must close by 1 May 2027." };
  for (const [label, text] of Object.entries(words)) {
    await input.setInputFiles(put(`${label}.txt`, Buffer.from(python("encoded.py", text, label), "hex")));
    await encoding.locator(`option[value="${label}"]:checked`).waitFor({ state: "attached" });
    await page.locator(".document", { hasText: text }).waitFor();
  }
  // In another encoding it is no text, and stays as it is; chosen well, a text is read anew.
  await encoding.selectOption("utf-8");
  await page.locator(".status.error", { hasText: "windows-1252.txt" }).waitFor();
  await input.setInputFiles(here("gb18030.txt"));
  await page.locator(".document", { hasText: words.gb18030 }).waitFor();
  await encoding.selectOption("windows-1252");
  await page.locator(".source textarea").evaluate((field) => new Promise((done) => {
    const look = () => (field.value.includes("¸÷²¿") ? done() : setTimeout(look, 50));
    look();
  }));
  await encoding.selectOption("gb18030");
  await page.locator(".document", { hasText: words.gb18030 }).waitFor();
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

/**
 * The share of PDFs made of labelled notices that may order otherwise than the notice: a PDF keeps no paragraphs, and
 * among the notices of new kinds 38 of 208 lose a row's stem or a line's end. It may only fall.
 */
const PDFS_MAY_DIFFER = 0.185;

/** How offices print: as browsers do, justified with indented first lines, and as a letter. */
const LAYOUTS = {
  plain: "",
  justified: "body { font-family: 'Noto Serif CJK SC', serif; font-size: 12pt; text-align: justify; line-height: 1.8 } p { text-indent: 2em; margin: 0 }",
  letter: "body { font-family: 'Liberation Serif', serif; font-size: 11pt; text-align: justify } p { margin: 0 0 6pt }",
};

test("the labelled notices, made into files, order the same", { skip: !LABELLED && "no labelled notices here" }, async () => {
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = (text) => text.split("\n").filter((line) => line.trim()).map((line) => `<p>${escaped(line)}</p>`).join("");
  const names = readdirSync(LABELLED).filter((name) => name.endsWith(".txt")).map((name) => name.replace(/\.txt$/, ""));
  const markup = (name, style) => page(paragraphs(readFileSync(join(LABELLED, `${name}.txt`), "utf8")), style);
  convert("odt:writer8", names.map((name) => put(`${name}.html`, markup(name))), ["--infilter=HTML (StarWriter)"]);
  for (const kind of ["docx", "rtf", "pdf"]) convert(kind, names.map((name) => here(`${name}.odt`)));
  const printer = await browser.newPage();
  for (const [layout, style] of Object.entries(LAYOUTS)) {
    for (const name of names) {
      await printer.setContent(markup(name, style));
      await printer.pdf({ path: here(`${name}.${layout}.pdf`), preferCSSPageSize: true });
    }
  }
  await printer.close();
  const kinds = ["odt", "docx", "rtf", "pdf", ...Object.keys(LAYOUTS).map((layout) => `${layout}.pdf`)];
  const differing = [];
  let pdfs = 0;
  for (const name of names) {
    const wanted = orders(contract(here(`${name}.html`)));
    for (const kind of kinds) {
      const file = `${name}.${kind}`;
      const found = orders(contract(here(file)));
      if (!kind.endsWith("pdf")) {
        assert.deepEqual(found, wanted, file);
        continue;
      }
      pdfs += 1;
      if (!isDeepStrictEqual(found, wanted)) differing.push(file);
    }
  }
  assert.ok(differing.length <= pdfs * PDFS_MAY_DIFFER, `${differing.length} of ${pdfs} differ: ${differing.join(", ")}`);
});

/** A PDF as Chinese offices have made them for long: GBK codes, and a font that is not in the file. */
function gbk(words) {
  const hex = python("encoded.py", words, "gbk");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 6 0 R>>",
    "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[5 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>",
    `<</Length ${hex.length + 30}>>stream\nBT /F1 12 Tf 72 720 Td <${hex}> Tj ET\nendstream`,
    "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>",
  ];
  const body = objects.map((object, nth) => `${nth + 1} 0 obj${object}\nendobj\n`).join("");
  return `%PDF-1.4\n${body}trailer<</Size 8/Root 1 0 R>>\n%%EOF`;
}

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
    assert.deepEqual(amiss(seen, site.address), []);
    await page.close();
  });
}
