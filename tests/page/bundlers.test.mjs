// The package for scripts as its users take it: bundled by Vite and by webpack under a strict policy, in Node, in Deno.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { amiss, browse, root, serve, visit } from "./site.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
const tool = createRequire(join(root, "target/node/"));
const TEXT = "Each office must report by 1 May 2027.";

/** A page of a developer: the engine on the main thread, and in a worker where a newer text overtakes an older. */
const MAIN = `
import { load, extract } from "remit-notice";
import { Reader } from "remit-notice/worker";

// Under Trusted Types the host says which scripts may be workers: its own.
globalThis.trustedTypes?.createPolicy("default", { createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : "") });
const due = ({ directives }) => directives[0].deadlines[0].due;
await load();
const here = due(extract(${JSON.stringify(TEXT)}));
const reader = new Reader({ timeout: 20000 });
const stale = reader.extract("Ports must close.").catch(({ name }) => name);
const there = due(await reader.extract(${JSON.stringify(TEXT)}));
const wrong = await reader.extract("x", { anchor: "soon" }).catch(({ message }) => message);
reader.close();
document.querySelector("output").textContent = JSON.stringify({ here, there, stale: await stale, wrong });
`;
const INLINE = `
import { load, extract } from "remit-notice/inline";
await load();
document.querySelector("output").textContent = JSON.stringify(extract(${JSON.stringify(TEXT)}).directives.length);
`;
const html = (script) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"></head><body><output></output><script type="module" src="${script}"></script></body></html>`;

let folder, browser, close;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "remit-app-"));
  mkdirSync(join(folder, "node_modules"));
  cpSync(join(root, "dist/api"), join(folder, "node_modules/remit-notice"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  for (const [name, content] of [["main", MAIN], ["within", INLINE]]) {
    writeFileSync(join(folder, `${name}.js`), content);
    writeFileSync(join(folder, `${name}.html`), html(`./${name}.js`));
  }
  ({ browser, close } = await browse());
});
after(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

/** Opens both pages of `built` under the strict policy: they say what they should, and nothing is refused. */
async function works(built) {
  const site = await serve(built, { "content-security-policy": POLICY });
  const wanted = {
    main: { here: "2027-05-01", there: "2027-05-01", stale: "AbortError", wrong: "anchor: “soon” is no day; write it as 2025-01-31" },
    within: 1,
  };
  for (const [name, said] of Object.entries(wanted)) {
    const { page, seen } = await visit(browser, `${site.address}${name}.html`);
    await page.waitForFunction(() => document.querySelector("output").textContent !== "", null, { timeout: 20_000 }).catch(() => {});
    assert.deepEqual(amiss(seen, site.address), []);
    assert.deepEqual(JSON.parse(await page.locator("output").textContent()), said);
    if (name === "within") assert.ok(seen.requests.every((url) => !url.endsWith(".wasm")));
    await page.close();
  }
  await site.close();
}

test("bundled by Vite", async () => {
  const { build } = await import(pathToFileURL(tool.resolve("vite")).href);
  const outDir = join(folder, "vite");
  const input = { main: join(folder, "main.html"), within: join(folder, "within.html") };
  await build({
    root: folder, base: "./", logLevel: "error", configFile: false, worker: { format: "es" },
    build: { outDir, target: "es2022", modulePreload: false, rollupOptions: { input } },
  });
  await works(outDir);
});

test("bundled by webpack", async () => {
  const webpack = tool("webpack");
  const path = join(folder, "webpack");
  const config = {
    mode: "production", context: folder, target: "web", devtool: false, performance: false,
    entry: { main: "./main.js", within: "./within.js" },
    output: { path, filename: "[name].js" },
  };
  const stats = await new Promise((done, failed) => webpack(config, (error, stats) => (error ? failed(error) : done(stats))));
  assert.ok(!stats.hasErrors(), stats.toString({ all: false, errors: true }));
  for (const name of ["main", "within"]) writeFileSync(join(path, `${name}.html`), html(`./${name}.js`).replace('type="module"', "defer"));
  await works(path);
});

test("as plain modules, without a bundler", async () => {
  const plain = join(folder, "plain");
  cpSync(join(root, "dist/api"), plain, { recursive: true });
  const paths = [["remit-notice/worker", "./worker.js"], ["remit-notice/inline", "./inline.js"], ["remit-notice", "./index.js"]];
  const local = (content) => paths.reduce((content, [name, path]) => content.replaceAll(`"${name}"`, `"${path}"`), content);
  for (const [name, content] of [["main", MAIN], ["within", INLINE]]) {
    writeFileSync(join(plain, `${name}.js`), local(content));
    writeFileSync(join(plain, `${name}.html`), html(`./${name}.js`));
  }
  await works(plain);
});

const SCRIPT = `
import { load, extract } from "remit-notice/inline";
await load();
console.log(JSON.stringify(extract(${JSON.stringify(TEXT)}).directives[0].deadlines[0].due));
`;

test("in Node and in Deno", () => {
  const script = join(folder, "script.js");
  writeFileSync(script, SCRIPT);
  assert.equal(execFileSync(process.execPath, [script], { cwd: folder, encoding: "utf8" }).trim(), '"2027-05-01"');
  const deno = join(root, "target/node/node_modules/.bin", process.platform === "win32" ? "deno.cmd" : "deno");
  const said = execFileSync(deno, ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", script], { cwd: folder, encoding: "utf8", env: { ...process.env, DENO_NO_UPDATE_CHECK: "1" } });
  assert.equal(said.trim(), '"2027-05-01"');
});
