// What a house makes of the page: its own words, its units, its name and help; on the page, in an element, from scripts.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { amiss, app, browse, faults, menu, open, part, paste, root, serve, visit } from "./site.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
const NOTICE = "The HM is on the hook to open the lock by 1 May 2027. Blue Lantern shall light the quay, copied to the Port Office.";
const WORDS = "# Ours\n[parties]\nHarbour Master = HM\nBlue Lantern\n[cues]\nis on the hook to = must\n[roles]\ncopied to = support\n";
const OBJECT = {
  parties: { "Harbour Master": ["HM"], "Blue Lantern": [] },
  cues: { "is on the hook to": "must" },
  roles: { "copied to": "support" },
};
const WANTED = ["d1 responsible HM", "d2 responsible Blue Lantern", "d2 support Port Office"];

let site, browser, close, folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "remit-house-"));
  writeFileSync(join(folder, "words.txt"), WORDS);
  writeFileSync(join(folder, "words.json"), JSON.stringify(OBJECT));
  writeFileSync(join(folder, "wrong.json"), JSON.stringify({ cues: { "is on the hook to": "strongly" } }));
  writeFileSync(join(folder, "units.csv"), "Lock Office,Harbour Master;HM,lock@example.org\n");
  mkdirSync(join(folder, "ours"));
  const mounts = { "/remit/": join(root, "dist"), [`/ours/${app()}/`]: join(root, "dist", app()) };
  site = await serve(folder, { "content-security-policy": POLICY }, mounts);
  ({ browser, close } = await browse());
});
after(async () => {
  await close();
  await site.close();
  rmSync(folder, { recursive: true });
});

const parts = ({ directives }) => directives.flatMap(({ id, parties }) => parties.map(({ role, name }) => `${id} ${role} ${name}`));
const api = async () => {
  const made = await import(pathToFileURL(join(root, "dist/api/index.js")));
  await made.load(readFileSync(join(root, "dist/api/remit_bg.wasm")));
  return made;
};

test("from scripts: a text, JSON and an object say the same, and what is wrong is said line by line", async () => {
  const { extract } = await api();
  assert.deepEqual(parts(extract(NOTICE)), ["d1 responsible Blue Lantern"]);
  for (const lexicon of [WORDS, JSON.stringify(OBJECT), OBJECT]) assert.deepEqual(parts(extract(NOTICE, { lexicon })), WANTED);
  assert.throws(() => extract(NOTICE, { lexicon: "[cues]\nis on the hook to = strongly\n[words]" }), ({ message }) => {
    assert.equal(message, "Lexicon, line 2: “is on the hook to” has no force “strongly”. Write must, must_not, should, may or none.\nLexicon, line 3: there is no section “words”. Write [parties], [cues] or [roles].");
    return true;
  });
  const remit = join(root, "target/debug/remit");
  if (!existsSync(remit)) return;
  const native = execFileSync(remit, ["--json", "--lexicon", join(folder, "words.json"), "-"], { input: NOTICE, encoding: "utf8" });
  assert.equal(JSON.stringify(extract(NOTICE, { lexicon: WORDS })), native.trim());
});

test("on the page: words are written or opened, faults are said, and a reload keeps them where that is allowed", async () => {
  const { page, seen } = await open(browser, `${site.address}remit/`);
  await paste(page, NOTICE);
  const terms = page.locator(".lexicon");
  await page.locator("#row-0").waitFor();
  await part(page, "parties");
  await terms.locator("summary").click();
  const write = async (words) => {
    await terms.locator("textarea").fill(words);
    await terms.locator("textarea").blur();
  };
  await write(`${WORDS}nobody\n`);
  await page.locator("tr#row-1", { hasText: "Blue Lantern" }).waitFor({ state: "attached" });
  assert.equal(await page.locator(".faults").innerText(), "Lexicon, line 9: “nobody” has no role “”. Write lead, responsible, support, consult or oversee.");
  assert.match(await page.locator(".parties tbody").innerText(), /Harbour Master\s*HM/);
  assert.deepEqual(await faults(page), []);

  await write("");
  await page.locator("tr#row-1").waitFor({ state: "detached" });
  const put = (name, buffer) => page.locator(".source input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await put("ours.json", Buffer.from(JSON.stringify(OBJECT)));
  await page.locator("tr#row-1", { hasText: "Blue Lantern" }).waitFor({ state: "attached" });
  assert.equal(await terms.locator(".count").innerText(), "5");
  await put("wrong.json", readFileSync(join(folder, "wrong.json")));
  await page.locator(".status.error", { hasText: "has no force “strongly”" }).waitFor();
  // [主体] 灯塔专班, as an office's spreadsheet saves it.
  await put("gb.txt", Buffer.from([0x5b, 0xd6, 0xf7, 0xcc, 0xe5, 0x5d, 0x0a, 0xb5, 0xc6, 0xcb, 0xfe, 0xd7, 0xa8, 0xb0, 0xe0, 0x0a]));
  await page.waitForFunction(() => document.querySelector(".lexicon textarea").value === "[主体]\n灯塔专班\n");
  await (await menu(page, "choices")).getByLabel("Keep notice and corrections in this browser").check();
  await page.waitForFunction(() => localStorage.getItem("remit.lexicon")?.includes("灯塔专班") && localStorage.getItem("remit.work"));
  await page.reload();
  await page.waitForFunction(() => document.querySelector(".lexicon textarea")?.value.includes("灯塔专班"));
  assert.deepEqual(amiss(seen, site.address), []);
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

/** Remit's own page, with `tags` in its head. */
function ours(tags) {
  const added = Object.entries(tags).map(([name, content]) => `<meta name="remit-${name}" content="${content}">`).join("");
  writeFileSync(join(folder, "ours/index.html"), readFileSync(join(root, "dist/index.html"), "utf8").replace("</head>", `${added}</head>`));
  return browser.newPage();
}

test("the page's own tags give it words, units, a name, help and a language, in files or in the tag itself", async () => {
  const help = "https://portal.example.org/help";
  const page = await ours({ product: "Duties of the quays", help, lexicon: "../words.json", units: "../units.csv", lang: "zh", exports: "xlsx" });
  await page.goto(`${site.address}ours/`);
  await paste(page, NOTICE);
  await page.locator("tr#row-1", { hasText: "Blue Lantern" }).waitFor();
  assert.equal(await page.locator("h1").innerText(), "Duties of the quays");
  assert.equal(await page.getByRole("link", { name: "本站帮助" }).getAttribute("href"), help);
  await part(page, "parties");
  assert.match(await page.locator(".units li").innerText(), /Lock Office 1/);
  assert.deepEqual(await page.locator(".files button").allTextContents(), ["Excel", "复制表格", "打印或存为 PDF", "保存进度"]);
  assert.deepEqual(await faults(page), []);
  await page.close();

  const wrong = await ours({ lexicon: "../none.txt" });
  await wrong.goto(`${site.address}ours/`);
  await wrong.locator(".status.error", { hasText: "lexicon: /none.txt answers 404" }).waitFor();
  await wrong.close();
});

/** A visit to a host's page with `body`, which notes what is wrong. */
async function host(body) {
  writeFileSync(join(folder, "host.js"), `globalThis.wrong = []; globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
    document.addEventListener("remit-error", ({ detail }) => wrong.push(detail.message));`);
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">
    <script src="host.js"></script><script type="module" src="remit/element.mjs"></script></head><body><main>${body}</main></body></html>`);
  return visit(browser, site.address);
}

test("an element takes a lexicon as a file, a text and an object, and says what is wrong with it", async () => {
  const { page, seen } = await host(`<remit-notice id="it" lexicon="words.txt" units="units.csv" product="Our quays" help="help.html" text="${NOTICE}"></remit-notice>`);
  const said = () => page.locator("#it").evaluate(({ notice }) => notice);
  await page.locator("#it tr#row-1").waitFor();
  assert.deepEqual(parts(await said()), WANTED);
  assert.equal(await page.locator("#it h2.name").innerText(), "Our quays");
  assert.equal(await page.locator("#it").getByRole("link", { name: "Help of this site" }).getAttribute("href"), "help.html");
  await page.locator("#it #tab-parties").click();
  assert.match(await page.locator("#it .units li").innerText(), /Lock Office 1/);

  const set = (value) => page.locator("#it").evaluate((element, value) => { element.lexicon = value; }, value);
  const rows = (count) => page.waitForFunction((count) => document.querySelector("#it").notice.directives.length === count, count);
  await set("[cues]\nis on the hook to = must");
  await page.waitForFunction(() => document.querySelector("#it").notice.parties[0]?.name === "HM");
  await set(OBJECT);
  await rows(2);
  await page.waitForFunction(() => document.querySelector("#it").notice.parties[0]?.name === "Harbour Master");
  await set("[cues]\nis on the hook to");
  await set("wrong.json");
  await set("https://example.org/words.txt");
  await page.waitForFunction(() => globalThis.wrong.length === 3);
  const wrong = await page.evaluate(() => globalThis.wrong);
  assert.match(wrong.join("\n"), /line 2: “is on the hook to” has no force “”/);
  assert.match(wrong.join("\n"), /Lexicon: “is on the hook to” has no force “strongly”/);
  assert.match(wrong.join("\n"), /lexicon: https:\/\/example.org is another origin/);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(amiss(seen, site.address), []);
  await page.close();
});

test("what a person chose in an element stays when its host sets something else", async () => {
  const { page } = await host(`<remit-notice id="it" lexicon="words.txt" text="${NOTICE}"></remit-notice>`);
  await page.locator("#it tr#row-1").waitFor();
  await page.locator("#it #tab-parties").click();
  await page.locator("#it .parties").getByRole("button", { name: "Blue Lantern" }).click();
  await page.locator("#it tr#row-0").waitFor({ state: "detached" });
  await page.locator("#it").evaluate((element) => { element.theme = "dark"; element.exports = "csv"; });
  await page.waitForFunction(() => document.querySelector("#it").shadowRoot.querySelectorAll(".files button").length === 3);
  assert.equal(await page.locator("#it tr#row-0").count(), 0);
  await page.close();
});
