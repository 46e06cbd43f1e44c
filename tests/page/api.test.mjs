// The package for scripts: in Node, and on a bare page without Yew.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { browse, root, serve } from "./site.mjs";
import { extract, load } from "../../dist/api/index.js";

const text = "市水务局应当于2026年4月底前报告💛。\nEach office shall file a return by 1 May 2026.";
await load(readFileSync(join(root, "dist/api/remit_bg.wasm")));

test("a text gives the contract as a plain object", () => {
  const notice = extract(text);
  assert.equal(notice.version, 1);
  assert.equal(Object.getPrototypeOf(notice), Object.prototype);
  const [first, second] = notice.directives;
  assert.equal(text.slice(first.parties[0].span.start, first.parties[0].span.end), "市水务局");
  assert.equal(text.slice(second.cue.start, second.cue.end), "shall");
  assert.equal(second.deadlines[0].due, "2026-05-01");
});

test("options move the anchor; a wrong one says what to do", () => {
  const said = "Agencies must report within 10 days of the date of this order.";
  assert.equal(extract(said).directives[0].deadlines[0].due, null);
  assert.equal(extract(said, { anchor: "2026-01-01" }).directives[0].deadlines[0].due, "2026-01-11");
  assert.throws(() => extract(said, { anchor: "soon" }), /anchor: “soon” is no day; write it as 2025-01-31/);
});

test("the types name every field and every word of the schema", () => {
  const types = readFileSync(join(root, "www/api/npm/index.d.ts"), "utf8");
  const { properties, $defs } = JSON.parse(readFileSync(join(root, "schema/notice.json"), "utf8"));
  for (const { properties: fields = {}, enum: words = [] } of [{ properties }, ...Object.values($defs)]) {
    for (const field of Object.keys(fields)) assert.match(types, new RegExp(`\\b${field}: `), field);
    for (const word of words) assert.ok(types.includes(`"${word}"`), word);
  }
});

test("a lone surrogate, nothing, a text in Thai: an answer each", () => {
  for (const odd of ["\ud800 must report.", "", "หน่วยงานต้องรายงาน"]) {
    assert.equal(extract(odd).version, 1);
  }
});

test("the same text gives the same bytes as the command line", { skip: !existsSync(join(root, "target/debug/remit")) }, () => {
  const notices = join(root, "../shared/eval/dev");
  // The command line reads a file's lines, whose ends count as one character.
  const read = (name) => readFileSync(join(notices, name), "utf8").replaceAll("\r\n", "\n");
  const labelled = existsSync(notices) ? readdirSync(notices).filter((name) => name.endsWith(".txt")).map(read) : [];
  for (const notice of [text, ...labelled]) {
    const native = execFileSync(join(root, "target/debug/remit"), ["--json", "-"], { input: notice, encoding: "utf8" });
    assert.equal(JSON.stringify(extract(notice)), native.trim());
  }
});

test("a bare page reads a notice under a strict policy", async () => {
  const policy = "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'";
  const site = await serve(join(root, "tests/page/bare"), { "content-security-policy": policy }, { "/api/": join(root, "dist/api") });
  const { browser, close } = await browse();
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(site.address);
  await page.locator("output:not(:empty)").waitFor();
  assert.equal(await page.locator("output").textContent(), "must: office, 2026-05-01");
  assert.deepEqual(complaints, []);
  await close();
  await site.close();
});
