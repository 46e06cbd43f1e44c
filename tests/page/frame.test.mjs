// Remit in a frame of a page from another origin, with a host that it does not know, and a frame that only pretends.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ORDER, admit, amiss, browse, root, serve, visit } from "./site.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

const folder = mkdtempSync(join(tmpdir(), "remit-frame-"));
const put = (name, content) => writeFileSync(join(folder, name), content);
let remit, portal, stranger, browser, close;

before(async () => {
  cpSync(join(root, "dist"), join(folder, "remit"), { recursive: true });
  remit = await serve(join(folder, "remit"), { "content-security-policy": POLICY });
  portal = await serve(folder, { "content-security-policy": `${POLICY}; frame-src ${remit.address} 'self'` });
  stranger = await serve(folder, {});
  admit(join(folder, "remit"), portal.address);
  put("portal.js", `
    import { embed } from "./remit/host.mjs";
    globalThis.heard = [];
    globalThis.remit = embed(document.querySelector("iframe"), (type, detail) => heard.push({ type, detail }));
    addEventListener("message", ({ data, origin }) => (globalThis.raw ??= []).push({ data, origin }));`);
  put("index.html", `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,"><body><iframe title="Remit" src="${remit.address}embed.html#lang=zh&view=table"></iframe><script type="module" src="portal.js"></script>`);
  ({ browser, close } = await browse());
});
after(async () => {
  await close();
  await Promise.all([remit, portal, stranger].map((site) => site.close()));
  rmSync(folder, { recursive: true });
});

const heard = (page, type) => page.evaluate((type) => globalThis.heard.filter((it) => it.type === type).map(({ detail }) => detail), type);

test("a page of another origin gives a text, hears events, gets the result, and the frame is as high as its content", async () => {
  const { page, seen } = await visit(browser, portal.address);
  await page.evaluate((text) => globalThis.remit.text(text), ORDER);
  const frame = page.frameLocator("iframe");
  await frame.locator("tr#row-7").waitFor();
  assert.equal(await frame.locator("#directives-heading").innerText(), "任务清单");
  assert.equal(await frame.locator(".summary").isVisible(), false);
  const notice = await page.evaluate(() => globalThis.remit.result());
  assert.equal(notice.directives.length, 9);
  assert.deepEqual((await heard(page, "extract")).at(-1), notice);
  await frame.locator("tr#row-0 .plain").click();
  await page.waitForFunction(() => globalThis.heard.some(({ type, detail }) => type === "select" && detail?.id === "d1"));

  const height = () => page.locator("iframe").evaluate((iframe) => iframe.clientHeight);
  const before = await height();
  assert.ok(before > 400, `${before}`);
  await page.evaluate(() => globalThis.remit.clear());
  await page.waitForFunction((before) => document.querySelector("iframe").clientHeight < before - 100, before);
  await page.evaluate(() => globalThis.remit.set("view", "summary"));
  await page.evaluate((text) => globalThis.remit.text(text), ORDER);
  await frame.locator(".summary").waitFor();
  assert.deepEqual(amiss(seen, remit.address, portal.address), []);
  await page.close();
});

test("a frame takes words of the house by its link or from its host, and its name from its host alone", async () => {
  put("remit/words.txt", "[parties]\nBlue Lantern\n");
  const { page } = await visit(browser, portal.address);
  const frame = page.frameLocator("iframe");
  await page.evaluate((address) => { document.querySelector("iframe").src = `${address}embed.html?#lexicon=words.txt&product=Bank`; }, remit.address);
  await page.waitForFunction(() => globalThis.heard.filter(({ type }) => type === "ready").length === 2);
  await page.evaluate(() => globalThis.remit.text("Blue Lantern must light the quay, as the Tide Desk will see to it."));
  await frame.locator("tr#row-0", { hasText: "Blue Lantern" }).waitFor();
  assert.equal(await frame.locator(".head").isVisible(), false);
  await page.evaluate(() => globalThis.remit.set("product", "Quay duties"));
  await frame.locator("h2.name", { hasText: "Quay duties" }).waitFor();
  await page.close();
});

test("a page that embed.html does not name is neither heard nor told anything", async () => {
  const { page } = await visit(browser, stranger.address);
  const frame = page.frameLocator("iframe");
  await frame.locator("remit-notice textarea").waitFor({ state: "attached" });
  await page.evaluate((text) => document.querySelector("iframe").contentWindow.postMessage({ remit: 1, type: "text", text }, "*"), ORDER);
  await frame.locator("remit-notice").evaluate((element) => element.extract("Each office must report."));
  await frame.locator("tr#row-0").waitFor();
  await page.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ remit: 1, type: "get", id: 1 }, "*"));
  await page.waitForTimeout(300);
  assert.equal(await frame.locator("tr[id]").count(), 1);
  assert.deepEqual(await page.evaluate(() => globalThis.raw ?? []), []);
  await page.close();
});

test("a frame that is not Remit, or is another's, is not heard by the host's script", async () => {
  // The frame goes to a page of another origin that pretends; and another frame of the right origin pretends too.
  put("false.html", `<!doctype html><title>False</title><script type="module" src="false.js"></script>`);
  put("false.js", `parent.postMessage({ remit: 1, type: "extract", detail: "forged" }, "*"); parent.postMessage({ remit: 1, type: "height", height: 9999 }, "*");`);
  put("remit/false.html", readFileSync(join(folder, "false.html")));
  put("remit/false.js", readFileSync(join(folder, "false.js")));
  const { page } = await visit(browser, portal.address);
  await page.frameLocator("iframe").locator("remit-notice textarea").waitFor({ state: "attached" });
  await page.evaluate((address) => {
    const other = Object.assign(document.createElement("iframe"), { src: address, title: "Other" });
    document.body.append(other);
    return new Promise((loaded) => { other.onload = loaded; });
  }, `${remit.address}false.html`);
  await page.evaluate(() => new Promise((loaded) => {
    const frame = document.querySelector("iframe");
    frame.onload = loaded;
    frame.src = "false.html";
  }));
  await page.waitForFunction(() => globalThis.raw?.filter(({ data }) => data.detail === "forged").length === 2);
  assert.deepEqual(await heard(page, "extract"), []);
  assert.notEqual(await page.locator("iframe").first().evaluate((frame) => frame.style.height), "9999px");
  await page.close();
});
