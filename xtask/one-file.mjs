// dist/ as one file, dist/remit.html: everything inline, under a policy that names each part by its fingerprint.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = (name) => join(root, "dist", name);
const { buildSync } = createRequire(join(root, "target/node/"))("esbuild");

// Packed, the wasm takes less than half its room.
mkdirSync(join(root, "target/one-file"), { recursive: true });
for (const name of ["remit-page_bg.wasm", "files_bg.wasm"]) {
  writeFileSync(join(root, "target/one-file", `${name}.gz`), gzipSync(readFileSync(dist(`app/${name}`)), { level: 9 }));
}

const built = buildSync({
  entryPoints: [join(root, "www/page/one-file.mjs")],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  loader: { ".gz": "binary" },
  // The page's module finds its wasm by its own address, which one file has not: the bytes are given to it instead.
  define: { "import.meta.url": '"about:blank"' },
});
// What would end the element early is written otherwise, with the same meaning in a script.
const script = built.outputFiles[0].text.trim().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
const style = ["tokens", "base", "source", "results", "print"].map((name) => readFileSync(dist(`app/${name}.css`), "utf8")).join("\n");
const first = /<div id="?remit"?>.*?<\/div>\s*(?=<noscript>)/s.exec(readFileSync(dist("index.html"), "utf8"))[0];
const icon = Buffer.from(readFileSync(dist("icon.svg"))).toString("base64");
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)} 'wasm-unsafe-eval'`,
  `style-src ${hash(style)}`,
  "img-src data:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types remit",
].join("; ");

writeFileSync(dist("remit.html"), `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Remit 明责: who must do what, by when</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<style>${style}</style>
<body>${first}
<noscript>Remit reads notices in this file itself, and needs JavaScript and WebAssembly for it.</noscript>
<script>${script}</script>
`);
