// The programs of an office: LibreOffice, Chromium's printer, Python, and Remit's own command line.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../page/site.mjs";

export const folder = mkdtempSync(join(tmpdir(), "remit-files-"));
export const here = (name) => join(folder, name);

/** Our own notices, as the words of web pages. */
export const NOTICES = readdirSync(join(root, "tests/files/notices")).map((file) => ({
  name: basename(file, ".html"),
  markup: readFileSync(join(root, "tests/files/notices", file), "utf8"),
}));

/** A page around `markup`, on paper of an office. */
export const page = (markup, style = "") =>
  `<!doctype html><html><head><meta charset="utf-8"><style>@page { size: A4; margin: 2cm } ${style}</style></head><body>${markup}</body></html>`;

/** LibreOffice makes files of `kind` out of `files`, all at once, in `folder`. */
export function convert(kind, files, more = []) {
  const profile = `-env:UserInstallation=file://${here("profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", kind, "--outdir", folder, ...more, ...files], { stdio: "ignore", timeout: 240_000 });
}

/** What Remit's command line says to `args`: what it printed, what it complained of, and how it ended. */
export function remit(...args) {
  const { stdout, stderr, status } = spawnSync(join(root, "target/debug/remit"), args, { maxBuffer: 1 << 28, encoding: "utf8" });
  return { stdout, stderr, status };
}

/** The notice in `file` as Remit's command line reads it. */
export function contract(file) {
  const { stdout, stderr, status } = remit("--json", file);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What a notice orders: force, task, who and by when, whatever white space is between the words. */
export function orders({ directives }) {
  const tight = (words) => words.replace(/\s+/g, "");
  return directives.map(({ force, headline, parties, deadlines }) => [
    force,
    tight(headline),
    ...parties.map(({ name, role }) => `${role} ${tight(name)}`),
    ...deadlines.map(({ text, due }) => `${tight(text)} ${due ?? ""}`),
  ].join(" | "));
}

/** What Python prints on `tests/files/<script>` with `args`, as JSON. */
export function python(script, ...args) {
  return JSON.parse(execFileSync(process.env.REMIT_PYTHON ?? "python3", [join(root, "tests/files", script), ...args], { maxBuffer: 1 << 28 }));
}

/** Writes `content` to a new file called `name`; its path. */
export function put(name, content) {
  writeFileSync(here(name), content);
  return here(name);
}
