// A static server, a browser and the tools that `cargo xtask` brought into target/.
import { readFile } from "node:fs/promises";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The notices that the page offers as samples, and those two by their language. */
export const ORDER = readFileSync(join(root, "www/samples/order.txt"), "utf8");
export const CIRCULAR = readFileSync(join(root, "www/samples/circular.txt"), "utf8");
export const NOTICES = [["en", ORDER], ["zh", CIRCULAR]];

/** The rows of the table of tasks, without what they open to and the heads of groups. */
export const rows = (page) => page.locator(".directives tbody tr:not(.opened):not(.group)");

/** The folder of the built site whose name changes with its content. */
export const app = () => readdirSync(join(root, "dist")).find((name) => name.startsWith("app-"));

const tool = createRequire(join(root, "target/node/"));
const { chromium } = tool("playwright-core");
const axe = readFileSync(tool.resolve("axe-core/axe.min.js"), "utf8");

const KINDS = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves `folder` on a port of this machine, a free one by itself; `headers` go with every answer, `mounts` are folders below it. */
export async function serve(folder = join(root, "dist"), headers = {}, mounts = {}, port = 0) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname).replace(/\/$/, "/index.html");
    const mount = Object.keys(mounts).find((prefix) => path.startsWith(prefix));
    const file = mount ? join(mounts[mount], path.slice(mount.length)) : join(folder, path);
    try {
      const body = await readFile(file);
      response.writeHead(200, { "content-type": KINDS[extname(path)] ?? "text/plain; charset=utf-8", ...headers });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening, taken) => {
    server.once("error", taken);
    server.listen(port, "127.0.0.1", listening);
  });
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, close: () => new Promise((closed) => { server.closeAllConnections(); server.close(closed); }) };
}

/** Lets pages of `address` embed the copy of the site in `folder`, as the owner of a portal writes it into embed.html. */
export function admit(folder, address) {
  const file = join(folder, "embed.html");
  const embed = readFileSync(file, "utf8");
  const own = embed.replace('name="remit-origins" content=""', `name="remit-origins" content="${new URL(address).origin}"`);
  if (own === embed) throw new Error(`${file} names no origins`);
  writeFileSync(file, own);
}

/** A browser with a profile of its own, which is gone with it. */
export async function browse() {
  const profile = await mkdtemp(join(tmpdir(), "remit-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.REMIT_CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    viewport: { width: 1440, height: 900 },
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  return { browser, close: async () => { await browser.close(); await rm(profile, { recursive: true, force: true }); } };
}

/** Serves the built site and starts a browser for all tests of a file; `made` takes both, before the first, and may do more. */
export function stand(made) {
  const up = [];
  before(async () => {
    const site = await serve();
    up.push(site);
    const { browser, close } = await browse();
    up.push({ close });
    await made({ site, browser });
  });
  after(async () => {
    for (const { close } of up.reverse()) await close();
  });
}

/** Visits a page, and notes what it asks for and what it complains of. */
export async function visit(browser, address) {
  const page = await browser.newPage();
  const seen = { requests: [], complaints: [] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("pageerror", (error) => seen.complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && seen.complaints.push(message.text()));
  await page.goto(address);
  return { page, seen };
}

/** What a visit complained of, and what it asked for elsewhere than at `own` addresses: nothing, where all is well. */
export const amiss = ({ complaints, requests }, ...own) =>
  complaints.concat(requests.filter((url) => !url.startsWith("blob:") && !own.some((address) => url.startsWith(address))));

/** Opens Remit's own page. */
export async function open(browser, address, hash = "#lang=en") {
  const visited = await visit(browser, address + hash);
  await stood(visited.page);
  return visited;
}

/** Waits until the page stands in place of its first screen. */
export const stood = (page) => page.locator(".source textarea:not(.early)").waitFor();

/** Pastes `text` as a person does: one input event from the clipboard. */
export async function paste(page, text, field = ".source textarea:not(.early)") {
  await page.locator(field).evaluate((field, text) => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, text);
}

/** Shows a part of what was read: "summary", "directives", "parties", "calendar" or "unread". */
export const part = (page, name) => page.locator(`#tab-${name}`).click();

/** Opens the menu of a class, where it is not open, and gives what it holds. */
export async function menu(page, name) {
  const it = page.locator(`details.${name}`);
  if (!(await it.evaluate(({ open }) => open))) await it.locator("> summary").click();
  return it.locator("> .drawer");
}

/** Saves the rows that are shown as what a button of the Export menu is called, and gives the download. */
export async function exported(page, name) {
  const button = (await menu(page, "files")).getByRole("button", { name, exact: true });
  const [download] = await Promise.all([page.page?.().waitForEvent("download") ?? page.waitForEvent("download"), button.click()]);
  return download;
}

/** What axe finds wrong on the page as it is, one line each. */
export async function faults(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`));
}

/** A labelled notice that lies beside the project, or nothing where it does not. */
export function labelled(name) {
  const path = join(root, "../shared/eval/dev", name);
  return existsSync(`${path}.txt`) ? { text: readFileSync(`${path}.txt`, "utf8"), labels: JSON.parse(readFileSync(`${path}.json`, "utf8")) } : null;
}
