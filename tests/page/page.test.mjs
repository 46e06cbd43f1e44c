// The built page as a person uses it: paste, read, click, press keys; in both languages and both themes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { ORDER, CIRCULAR, app, exported, faults, labelled, menu, open, paste, root, stand } from "./site.mjs";

let site, browser;
stand((made) => ({ site, browser } = made));

const rows = (page) => page.locator(".directives tbody tr");

/** Pastes `text` and waits until its rows are there. */
async function read(page, text) {
  await paste(page, text);
  await rows(page).first().waitFor();
}

/** Every labelled force, party and time limit of a notice that the table shows, as a share of all. */
async function shares(page, labels) {
  const shown = (await page.locator(".directives tbody").innerText()).replace(/\s+/g, " ").toLowerCase();
  const explicit = labels.directives.flatMap(({ parties = [] }) => parties.filter((party) => party.explicit !== false));
  const named = explicit.filter(({ name }) => shown.includes(name.replace(/\s+/g, " ").toLowerCase()));
  return { rows: (await rows(page).count()) / labels.directives.length, parties: named.length / explicit.length };
}

for (const name of ["en-000-seed", "zh-005-xiaofei-fupin"]) {
  const notice = labelled(name);
  test(`the labelled notice ${name} is read, and a row leads to its words`, { skip: !notice && "no labelled notices here" }, async () => {
    const { page, seen } = await open(browser, site.address);
    await read(page, notice.text);
    const { rows: found, parties } = await shares(page, notice.labels);
    assert.ok(found > 0.8 && found < 1.25, `rows ${found}`);
    assert.ok(parties > 0.6, `parties ${parties}`);
    const row = rows(page).nth(1);
    await row.getByRole("button").first().click();
    const own = await page.locator(".opened .own").innerText();
    const marked = await page.locator(".document .mark.picked").allInnerTexts();
    const letters = (words) => words.replace(/\s+/g, "");
    assert.equal(letters(marked.join("")), letters(own));
    assert.deepEqual(seen.complaints, []);
    await page.close();
  });
}

test("words lead to their row, by mouse and by keyboard", async () => {
  const { page } = await open(browser, site.address);
  await read(page, ORDER);
  await page.locator("#words-2").click();
  assert.match(await page.locator("#row-2").getAttribute("class"), /picked/);
  await page.locator("#words-4").focus();
  await page.keyboard.press("Enter");
  assert.match(await page.locator("#row-4").getAttribute("class"), /picked/);
  await page.keyboard.press("k");
  assert.match(await page.locator("#row-3").getAttribute("class"), /picked/);
  assert.equal(await page.locator(".document .mark.picked").count() > 0, true);
  await page.close();
});

test("nothing is requested after loading, not even to read", async () => {
  const { page, seen } = await open(browser, site.address);
  await page.locator(".sample").first().click();
  await rows(page).first().waitFor();
  assert.ok(seen.requests.every((url) => url.startsWith(site.address)), seen.requests.join("\n"));
  const before = seen.requests.length;
  await page.locator("button", { hasText: "Clear" }).click();
  await read(page, CIRCULAR);
  assert.equal(seen.requests.length, before);
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

test("the page speaks English and Chinese, and keeps both in its address without the text", async () => {
  const { page } = await open(browser, site.address, "#lang=zh");
  await page.getByRole("button", { name: "一份通知" }).or(page.locator(".sample").nth(1)).first().click();
  await rows(page).first().waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "zh");
  assert.equal(await page.title(), "明责：谁，做什么，何时完成");
  await (await menu(page, "choices")).getByRole("button", { name: "English" }).click();
  assert.match(page.url(), /lang=en/);
  assert.equal(await page.title(), "Remit: who must do what, by when");
  assert.equal(await page.locator("#directives-heading").innerText(), "Directives");
  assert.ok(!decodeURIComponent(page.url()).includes("桥梁"));
  await page.close();
});

for (const lang of ["en", "zh"]) {
  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing: ${lang}, ${theme}`, async () => {
      const { page } = await open(browser, site.address, `#lang=${lang}&theme=${theme}`);
      assert.deepEqual(await faults(page), []);
      await read(page, lang === "zh" ? CIRCULAR : ORDER);
      await rows(page).nth(1).getByRole("button").first().click();
      assert.deepEqual(await faults(page), []);
      await page.close();
    });
  }
}

test("no width from 320 to 1920 px scrolls sideways", async () => {
  const { page } = await open(browser, site.address);
  await read(page, ORDER);
  for (const width of [320, 400, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0, `${width} px`);
  }
  await page.close();
});

test("odd texts neither freeze nor break the page, and are not run", async () => {
  const { page, seen } = await open(browser, site.address);
  const status = page.locator("p.status").first();
  const says = (words) => status.filter({ hasText: words }).waitFor();
  await paste(page, ",".repeat(2_000_000));
  await says("neither English nor Chinese");
  await paste(page, "หน่วยงานต้องรายงานภายในสามสิบวัน");
  await says("neither English nor Chinese");
  await paste(page, "\ud800 The weather was fine.");
  await says("No directive found");
  await paste(page, "Each office must report.<script>globalThis.ran = 1</script><img src=x onerror='globalThis.ran = 1'>");
  await says("1 directive");
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  await paste(page, "");
  await says("Paste a notice");
  assert.deepEqual(seen.complaints, []);
  await page.close();
});

test("an input method's letters stay as they are, and are read when it is done", async () => {
  const { page } = await open(browser, site.address);
  const field = page.locator(".source textarea");
  await field.focus();
  const devtools = await browser.newCDPSession(page);
  await devtools.send("Input.imeSetComposition", { text: "ge bu men", selectionStart: 9, selectionEnd: 9 });
  await devtools.send("Input.insertText", { text: "各部门应当报告。" });
  await rows(page).first().waitFor();
  assert.equal(await field.inputValue(), "各部门应当报告。");
  await page.close();
});

test("a file in UTF-8, UTF-16 or GB18030 is opened; another is named in a plain message", async () => {
  const { page } = await open(browser, site.address);
  const put = (name, buffer) => page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "text/plain", buffer });
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CIRCULAR, "utf16le")]);
  for (const [name, bytes] of [["utf8.txt", Buffer.from(ORDER)], ["utf16.txt", utf16], ["gb.txt", Buffer.from([0xb8, 0xf7, 0xb2, 0xbf, 0xc3, 0xc5, 0xd3, 0xa6, 0xb5, 0xb1, 0xb1, 0xa8, 0xb8, 0xe6, 0xa1, 0xa3])]]) {
    await put(name, bytes);
    await rows(page).first().waitFor();
    await page.locator("button", { hasText: "Clear" }).click();
  }
  await put("picture.txt", Buffer.from([0xff, 0x00, 0x81, 0xff]));
  await page.locator(".status.error", { hasText: "picture.txt" }).waitFor();
  await page.close();
});

// A compiler whose standard library comes ready-made leaves the words of panics in it.
const BAR = process.env.REMIT_SIZE === "plain" ? 548 : 503;

/** What each way in loads before a person does anything; the wasm, the script and the styles are common to both. */
const COMMON = ["remit-page.js", "remit-page_bg.wasm", "worker.mjs", "given.mjs", "hands.mjs", "tokens.css", "base.css", "source.css", "results.css", "print.css"];
const parts = (names) => [...names, ...COMMON].map((name) => `${app()}/${name}`);
const LOADS = { page: ["index.html", "icon.svg", ...parts(["boot.mjs"])], element: ["element.mjs", ...parts(["notice.mjs", "engine.mjs", "contract.mjs"])] };

for (const [name, files] of Object.entries(LOADS)) {
  test(`the first load of the ${name} stays under ${BAR} kB, brotli`, (t) => {
    const bytes = files.map((file) => readFileSync(join(root, "dist", file)));
    const sum = (sizes) => Math.round(sizes.reduce((all, size) => all + size, 0) / 1000);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
    const brotli = sum(bytes.map((file) => brotliCompressSync(file, { params }).length));
    t.diagnostic(`first load of the ${name}: ${brotli} kB brotli, ${sum(bytes.map((file) => gzipSync(file, { level: 9 }).length))} kB gzip, ${sum(bytes.map((file) => file.length))} kB raw`);
    assert.ok(brotli < BAR);
  });
}

test("the rows that are shown leave as a table on the clipboard, a spreadsheet and a calendar", async () => {
  const { page } = await open(browser, site.address);
  await browser.grantPermissions(["clipboard-read", "clipboard-write"]);
  await read(page, ORDER);
  await (await menu(page, "filters")).locator("select").first().selectOption("must_not");
  const save = async (name) => {
    const download = await exported(page, name);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const csv = await save("CSV");
  assert.match(csv.name, /^Order No 12.*\.csv$/);
  assert.equal(csv.text.trim().split("\r\n").length, 2);
  assert.match(csv.text, /terminal operator/);
  assert.equal(await page.locator(".parts .told").innerText(), `Saved ${csv.name} with 1 directive.`);
  await page.getByRole("button", { name: "Clear filters" }).click();
  assert.match((await save("Calendar")).text, /DTSTART;VALUE=DATE:20261231/);
  await (await menu(page, "files")).getByRole("button", { name: "Copy table" }).click();
  await page.locator(".told", { hasText: "copied" }).waitFor();
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Object.fromEntries(await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()])));
  });
  assert.match(forms["text/html"], /<table/);
  assert.ok(forms["text/plain"].includes("\tPort Fire Service"));
  await page.close();
});
