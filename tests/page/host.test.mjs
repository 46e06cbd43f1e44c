// The site on somebody's host: under a path of its own, with the host's strict policy as a header.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { amiss, browse, exported, open, paste, root, serve } from "./site.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

test("the site works under /a/b/ and under a host's strict policy, without a violation or a request elsewhere", async (test) => {
  const site = await serve("/nowhere", { "content-security-policy": POLICY }, { "/a/b/": join(root, "dist") });
  test.after(site.close);
  const { browser, close } = await browse();
  test.after(close);
  const { page, seen } = await open(browser, `${site.address}a/b/`);
  const violations = [];
  await page.exposeFunction("violated", (what) => violations.push(what));
  await page.evaluate(() => document.addEventListener("securitypolicyviolation", (event) => globalThis.violated(`${event.violatedDirective} ${event.blockedURI}`)));
  await paste(page, readFileSync(join(root, "www/samples/order.txt"), "utf8"));
  await page.locator(".directives tbody tr").nth(7).waitFor();
  assert.equal(page.workers().length, 1, "a worker reads");
  const download = await exported(page, "Excel");
  assert.equal(readFileSync(await download.path()).subarray(0, 2).toString(), "PK");
  assert.deepEqual(violations, []);
  assert.deepEqual(amiss(seen, `${site.address}a/b/`), []);
});

test("what a host may write into is not served from a compressed copy, and all else has one", () => {
  const names = readdirSync(join(root, "dist"), { recursive: true });
  assert.deepEqual(names.filter((name) => /\.html\.(gz|br)$/.test(name)), []);
  for (const name of names.filter((name) => /\.(css|m?js|json|wasm|svg|webmanifest)$/.test(name) && name !== "integrity.json")) {
    assert.ok(names.includes(`${name}.gz`) && names.includes(`${name}.br`), name);
  }
});

test("the page can be installed where the host does not forbid it", async (test) => {
  const site = await serve();
  test.after(site.close);
  const { browser, close } = await browse();
  test.after(close);
  const { page, seen } = await open(browser, site.address);
  await page.locator("link[rel=manifest]").waitFor({ state: "attached" });
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json());
  assert.equal(manifest.start_url, "./");
  assert.deepEqual(seen.complaints, []);
});
