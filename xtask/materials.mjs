// What Remit is made of, written to docs/MATERIALS.md: node materials.mjs; with --check it only says whether that is still so.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (name) => readFileSync(join(root, name), "utf8");

/** What leaves this project: a package, where it is found, and for which machine its crates are chosen. */
const PARTS = [
  ["remit-page", "page", "wasm32-unknown-unknown"],
  ["remit-files", "files", "wasm32-unknown-unknown"],
  ["remit-api", "scripts", "wasm32-unknown-unknown"],
  ["remit-cli", "command line", "all"],
];

/** The lines of `cargo tree` for one package: name, version, licence and source, without our own crates. */
function crates(name, target, edges) {
  const args = ["tree", "--locked", "--package", name, "--target", target, "--edges", edges, "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}|{r}"];
  const lines = execFileSync("cargo", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }).split("\n");
  return lines.filter((line) => line && !/^remit/.test(line)).map((line) => {
    const [named, licence, source] = line.replace(" (*)", "").split("|");
    const [crate, version] = named.split(" ");
    return { crate, version: version.slice(1), licence: licence.replaceAll(/ ?\/ ?/g, " OR "), source: source || "not said" };
  });
}

/** All crates that `edges` lead to, each once, with the parts that hold it. */
function collected(edges) {
  const all = new Map();
  for (const [name, part, target] of PARTS) {
    for (const found of crates(name, target, edges)) {
      const key = `${found.crate} ${found.version}`;
      const entry = all.get(key) ?? { ...found, parts: new Set() };
      entry.parts.add(part);
      all.set(key, entry);
    }
  }
  return all;
}

/** The packages of a lock file of npm. */
function packages(lock) {
  const all = Object.entries(JSON.parse(read(lock)).packages).filter(([path]) => path);
  return all.map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//, ""), version, licence: license ?? "not said" }));
}

const ordered = (lines) => [...new Set(lines)].sort((one, other) => (one < other ? -1 : 1)).join("\n");
const held = collected("normal,no-proc-macro");
const building = [...collected("normal,build")].filter(([key]) => !held.has(key)).map(([, it]) => it);
const shipped = packages("tests/page/package-lock.json").filter(({ name }) => name === "pdfjs-dist");
const tests = [...packages("tests/page/package-lock.json"), ...packages("benches/package-lock.json")].filter(({ name }) => name !== "pdfjs-dist");

const page = `# What Remit is made of

A bill of materials, written by \`cargo xtask materials\` from the lock files; \`cargo xtask test\` says when it is stale. The sum of
each archive stands in \`Cargo.lock\`, \`tests/page/package-lock.json\` and \`benches/package-lock.json\`, and what is fetched is held
against it. Which licences and sources may come in: \`deny.toml\`. Versions of the tools that build: \`xtask/src/tools.rs\`.

## In what leaves

Crates in the page, in the module for files that it loads when one is wanted, in the package for scripts, and on the command line;
beside them the compiler's standard library (MIT or Apache-2.0). A crate may be named here and leave nothing in the file, where the
compiler found no use of it.

| crate | version | licence | in | source |
| --- | --- | --- | --- | --- |
${ordered([...held.values()].map((it) => `| ${it.crate} | ${it.version} | ${it.licence} | ${[...it.parts].join(", ")} | ${it.source} |`))}

Of npm, beside the page, loaded when the first PDF is:

| package | version | licence |
| --- | --- | --- |
${ordered(shipped.map((it) => `| ${it.name} | ${it.version} | ${it.licence} |`))}

## Only while building

Crates that run in the compiler, to write code; nothing of them is in what leaves but what they wrote.

| crate | version | licence | source |
| --- | --- | --- | --- |
${ordered(building.map((it) => `| ${it.crate} | ${it.version} | ${it.licence} | ${it.source} |`))}

## Only for packing, tests and benchmarks

Packages of npm, with those that only other systems than yours fetch.

| package | version | licence |
| --- | --- | --- |
${ordered(tests.map((it) => `| ${it.name} | ${it.version} | ${it.licence} |`))}

Libraries of Python for the tests of files: ${read("tests/files/requirements.txt").split("\n").filter((line) => /^\w/.test(line)).sort().map((line) => `\`${line}\``).join(", ")}.
`;

const place = "docs/MATERIALS.md";
if (!process.argv.includes("--check")) writeFileSync(join(root, place), page);
else if (read(place).replaceAll("\r\n", "\n") !== page) {
  console.error(`${place} is stale: run cargo xtask materials, and read what is new`);
  process.exit(1);
}
