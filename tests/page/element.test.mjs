// <remit-notice> in somebody else's page, under a strict policy that is sent as a header.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { ORDER, CIRCULAR, amiss, app, browse, exported, faults, root, serve, visit } from "./site.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What the host's own script notes. */
const HOST = `
globalThis.heard = [];
globalThis.violations = [];
document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI));
for (const name of ["extract", "change", "select", "export", "error"]) {
  document.addEventListener("remit-" + name, (event) => heard.push({ name, id: event.target.id, detail: event.detail }));
}`;

let site, browser, close, folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "remit-host-"));
  writeFileSync(join(folder, "host.js"), HOST);
  writeFileSync(join(folder, "order.txt"), ORDER);
  site = await serve(folder, { "content-security-policy": POLICY }, { "/remit/": join(root, "dist") });
  ({ browser, close } = await browse());
});
after(async () => {
  await close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** A visit to a host's page with `body`. */
async function host(body, lang = "en") {
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">
    <script src="host.js"></script><script type="module" src="remit/element.mjs"></script></head><body><main>${body}</main></body></html>`);
  return visit(browser, site.address);
}

/** Nothing was refused, nothing asked for elsewhere, nothing complained of. */
async function clean(page, seen) {
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(amiss(seen, site.address), []);
}

const heard = (page, name) => page.evaluate((name) => globalThis.heard.filter((it) => it.name === name), name);

test("twice on one page: each reads its own, and one worker reads for both", async () => {
  const markup = escaped(ORDER).split("\n").map((line) => `<p>${line}</p>`).join("");
  const { page, seen } = await host(`<h1>Portal</h1><remit-notice id="one" lang="en">${markup}</remit-notice><remit-notice id="two" lang="zh" text="${escaped(CIRCULAR)}"></remit-notice>`);
  await page.locator("#one tr#row-7").waitFor();
  await page.locator("#two tr#row-7").waitFor();
  assert.equal(page.workers().length, 1);
  assert.equal(await page.locator("#two #directives-heading").innerText(), "任务清单");
  assert.equal(await page.locator("#one #directives-heading").innerText(), "Directives");

  // What an element says of a notice is what the package for scripts says.
  const api = await import(pathToFileURL(join(root, "dist/api/index.js")));
  await api.load(readFileSync(join(root, "dist/api/remit_bg.wasm")));
  const said = Object.fromEntries((await heard(page, "extract")).map(({ id, detail }) => [id, detail]));
  assert.deepEqual(said.two, JSON.parse(JSON.stringify(api.extract(CIRCULAR))));
  assert.equal(said.one.directives.length, 9);

  // A row in one is picked and accepted by keys, and the other stays as it is.
  await page.locator("#one tr#row-1 .plain").click();
  await page.keyboard.press("a");
  await page.locator("#one tr.accepted").waitFor();
  assert.equal(await page.locator("#two tr.accepted").count(), 0);
  const [select] = (await heard(page, "select")).filter(({ detail }) => detail);
  assert.equal(select.id, "one");
  assert.equal(select.detail.id, "d2");
  assert.equal((await heard(page, "change")).at(-1).detail.directives[1].status, "accepted");
  assert.deepEqual(await faults(page), []);
  await clean(page, seen);
  await page.close();
});

test("attributes and properties choose notice, language, colours, part, party, units and exports", async () => {
  const { page, seen } = await host(`<remit-notice id="it" lang="en" src="order.txt"></remit-notice>`);
  await page.locator("#it tr#row-7").waitFor();
  const it = (act, value) => page.locator("#it").evaluate(act, value);
  const visible = (selector) => page.locator(`#it ${selector}`).isVisible();

  await it((element) => { element.view = "table"; });
  assert.deepEqual([await visible(".summary"), await visible(".source"), await visible(".directives")], [false, false, true]);
  await it((element) => { element.view = ""; element.theme = "dark"; element.exports = "xlsx ics"; });
  assert.deepEqual(await page.locator("#it .files button").allTextContents(), ["Excel", "Calendar", "Copy table", "Save work"]);
  const dark = await page.locator("#it .summary").evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.equal(dark, "rgb(22, 25, 28)");

  await it((element) => { element.party = "terminal operators"; });
  await page.waitForFunction(() => document.querySelector("#it").shadowRoot.querySelectorAll(".directives tbody tr[id]").length < 9);
  await it((element) => { element.party = ""; element.readonly = true; });
  await page.locator("#it tr#row-7").waitFor();
  await page.locator("#it tr#row-0 .plain").click();
  await page.keyboard.press("a");
  assert.equal(await page.locator("#it tr.accepted").count(), 0);
  // What cannot be done is not offered.
  assert.equal(await page.locator("#it .tools, #it .source .bar button.quiet:visible").count(), 0);

  const download = await exported(page.locator("#it"), "Excel");
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  assert.equal((await heard(page, "export")).at(-1).detail.format, "xlsx");
  const csv = await it(async (element) => (await element.export("csv")).text());
  assert.equal(csv.trim().split("\r\n").length, 10);

  await it((element, text) => element.extract(text), CIRCULAR);
  await page.waitForFunction(() => document.querySelector("#it").notice?.language === "zh");
  await it((element) => { element.src = "https://example.org/notice.txt"; });
  await page.waitForFunction(() => globalThis.heard.some(({ name }) => name === "error"));
  assert.match((await heard(page, "error"))[0].detail.message, /another origin/);
  // Who reads the page is told as well.
  await page.locator("#it .status.error", { hasText: "another origin" }).waitFor();
  await it((element) => element.clear());
  await page.locator("#it .status.empty").waitFor();
  await clean(page, seen);
  await page.close();
});

test("a host's colours are taken on, and its keys are left alone", async () => {
  const { page, seen } = await host(`<input id="own"><remit-notice id="it" lang="en" text="Each office must report."></remit-notice>`);
  await page.locator("#it tr#row-0").waitFor();
  await page.locator("#it").evaluate((element) => element.style.setProperty("--remit-paper", "rgb(1, 2, 3)"));
  const paper = await page.locator("#it .summary").evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.equal(paper, "rgb(1, 2, 3)");
  await page.locator("#own").focus();
  await page.keyboard.type("jax");
  assert.equal(await page.locator("#own").inputValue(), "jax");
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  await page.keyboard.press("j");
  assert.equal(await page.locator("#it tr.picked").count(), 0);
  await clean(page, seen);
  await page.close();
});

test("without script the notice stays readable", async () => {
  const { page } = await host(`<remit-notice><p>Each office must report.</p></remit-notice>`);
  await page.route("**/element.mjs", (route) => route.abort());
  await page.reload();
  assert.ok(await page.getByText("Each office must report.").isVisible());
  await page.close();
});

test("1,000 elements made and removed leave the heap as it was, within 10 %", async (t) => {
  const { page, seen } = await host(`<remit-notice id="first" lang="en" text="Each office must report."></remit-notice>`);
  await page.locator("#first tr#row-0").waitFor();
  const devtools = await browser.newCDPSession(page);
  const heap = async () => {
    for (let nth = 0; nth < 3; nth += 1) await devtools.send("HeapProfiler.collectGarbage");
    const script = (await devtools.send("Runtime.getHeapUsage")).usedSize;
    const wasm = await page.evaluate(async (app) => {
      const exports = await (await import(`./remit/${app}/remit-page.js`)).default();
      return Object.values(exports).find((it) => it instanceof WebAssembly.Memory).buffer.byteLength;
    }, app());
    return { script, wasm, nodes: (await devtools.send("Memory.getDOMCounters")).nodes };
  };
  const round = (count) => page.evaluate(async (count) => {
    const one = (nth) => new Promise((done) => {
      const element = document.createElement("remit-notice");
      element.text = `Office ${nth} must report by 1 May 2027.`;
      element.addEventListener("remit-extract", () => { element.remove(); done(); }, { once: true });
      document.body.append(element);
    });
    for (let nth = 0; nth < count; nth += 8) await Promise.all(Array.from({ length: 8 }, (_, more) => one(nth + more)));
    globalThis.heard.length = 0;
  }, count);
  // The first hundred fill what is kept once for all.
  await round(100);
  const before = await heap();
  await round(1000);
  const after = await heap();
  t.diagnostic(`heap ${Math.round(before.script / 1000)} kB before, ${Math.round(after.script / 1000)} kB after; wasm ${before.wasm >> 20} MB, ${after.wasm >> 20} MB; nodes ${before.nodes}, ${after.nodes}`);
  assert.ok(after.script < before.script * 1.1, `${before.script} ${after.script}`);
  assert.ok(after.wasm < before.wasm * 1.1, `${before.wasm} ${after.wasm}`);
  assert.ok(after.nodes < before.nodes * 1.1, `${before.nodes} ${after.nodes}`);
  await clean(page, seen);
  await page.close();
});
