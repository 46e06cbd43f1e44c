// Seals dist/: the folder app/, whose files change with each version, gets a name that does so too, and may be kept for ever;
// every tag of the pages names the fingerprint of its file, integrity.json names all, and what compresses well lies beside
// itself compressed, for hosts that serve it so.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const fingerprint = (path) => `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
const own = (name) => join(dist, name.replace(/^\.\//, ""));

/** All files below a folder. */
const files = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile()).sort();

const content = createHash("sha256");
for (const path of files(own("app"))) content.update(relative(dist, path)).update(readFileSync(path));
const app = `app-${content.digest("hex").slice(0, 12)}`;
renameSync(own("app"), own(app));
for (const page of ["index.html", "embed.html", "element.mjs", "offline.mjs"]) {
  writeFileSync(own(page), readFileSync(own(page), "utf8").replaceAll("app/", `${app}/`));
}

/** What each page's script imports before it does anything. */
const IMPORTS = {
  "index.html": ["early.mjs", "given.mjs", "hands.mjs", "remit-page.js"],
  "embed.html": ["notice.mjs", "contract.mjs", "engine.mjs", "given.mjs", "hands.mjs", "remit-page.js"],
};
for (const [page, names] of Object.entries(IMPORTS)) {
  const imports = names.map((name) => `${app}/${name}`);
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

const plain = files(dist).filter((path) => !/\.(gz|br)$/.test(path) && !path.endsWith("integrity.json"));
const all = Object.fromEntries(plain.map((path) => [relative(dist, path).replaceAll("\\", "/"), fingerprint(path)]).sort());
writeFileSync(own("integrity.json"), `${JSON.stringify(all, null, 1)}\n`);

const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
// Not the pages: whoever has them may write into their heads, and an older copy beside them would go on being served.
for (const path of plain.filter((path) => /\.(css|m?js|json|wasm|svg|webmanifest)$/.test(path))) {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
}
