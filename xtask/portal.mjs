// The guide's four ways, as a portal on this machine: node portal.mjs <port>
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, serve } from "../tests/page/site.mjs";

const folder = join(root, "target/portal");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(root, "dist"), join(folder, "remit"), { recursive: true });
const guide = readFileSync(join(root, "docs/portal/README.md"), "utf8");
const snippets = [...guide.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name, content]) => [name, content]);
for (const [name, content] of snippets) writeFileSync(join(folder, name), content);
const ways = [...snippets.map(([name]) => name).filter((name) => name.endsWith(".html")), "remit/remit.html"];
const items = ways.map((name) => `<li><a href="${name}">${name}</a></li>`).join("");
writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Portal</title><main><h1>Four ways</h1><ul>${items}</ul></main></html>`);
await serve(folder, { "cache-control": "no-store" }, {}, Number(process.argv[2]));
