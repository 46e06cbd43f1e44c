// Seals dist/: every tag of its pages names the fingerprint of its file, integrity.json names all, and what compresses well
// lies beside itself compressed, for hosts that serve it so.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const fingerprint = (path) => `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
const own = (name) => join(dist, name.replace(/^\.\//, ""));

/** What each page's script imports before it does anything. */
const IMPORTS = {
  "index.html": ["hands.mjs", "remit-page.js"],
  "embed.html": ["element.mjs", "contract.mjs", "engine.mjs", "hands.mjs", "remit-page.js"],
};
for (const [page, imports] of Object.entries(IMPORTS)) {
  const value = (tag, name) => tag.match(new RegExp(`\\s${name}="?([^"\\s>]+)`))?.[1] ?? "";
  const seal = (tag) => {
    // What told Trunk to build the wasm is of no use to a browser.
    if (tag.includes("data-trunk") || value(tag, "rel") === "modulepreload") return "";
    if (!tag.startsWith("<script") && value(tag, "rel") !== "stylesheet") return tag;
    const file = value(tag, "src") || value(tag, "href");
    return tag.replace(/ integrity="?[^"\s>]+"?/, "").replace(/\s*\/?>$/, ` integrity="${fingerprint(own(file))}">`);
  };
  const preload = imports.map((name) => `<link rel="modulepreload" href="${name}" integrity="${fingerprint(own(name))}">`).join("");
  const sealed = readFileSync(own(page), "utf8").replace(/<(?:link|script)\b[^>]*>/g, seal).replace("</head>", `${preload}</head>`);
  writeFileSync(own(page), sealed);
}

const files = readdirSync(dist, { recursive: true }).map((name) => join(dist, name)).filter((path) => statSync(path).isFile());
const plain = files.filter((path) => !/\.(gz|br)$/.test(path) && !path.endsWith("integrity.json"));
const all = Object.fromEntries(plain.map((path) => [relative(dist, path).replaceAll("\\", "/"), fingerprint(path)]).sort());
writeFileSync(own("integrity.json"), `${JSON.stringify(all, null, 1)}\n`);

const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
for (const path of plain.filter((path) => /\.(html|css|m?js|json|wasm|svg|webmanifest)$/.test(path))) {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
}
