// How a file is read: its bytes by `files`, the wasm module; a PDF by `pdf`, where this copy of the page has it.

/** What the page calls: the name of a function of `files`, or "read", and what it takes. */
export const caller = (files, pdf) => (name, ...given) => (name === "read" ? read(files, pdf, ...given) : files[name](...given));

/**
 * Reads `file`: a promise of [text, encoding, corrections, files that it brings].
 * `told` hears how many pages of a PDF were read; `signal` stops it. Throws what is wrong, in words of `lang`; "" where it
 * was stopped.
 */
async function read(files, pdf, file, encoding, lang, told, signal) {
  const refuse = (code) => { throw files.refusal(code, file.name, lang); };
  if (file.size > files.largest()) refuse("large");
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => refuse("broken")));
  const found = files.read(file.name, bytes, encoding ?? undefined, lang);
  if (found) {
    found[3] = found[3].map(([name, bytes]) => new File([bytes], name));
    return found;
  }
  if (!pdf) refuse("pdf");
  const layout = new files.Layout();
  try {
    await pdf(bytes, files.pages(), layout, told, signal);
  } catch (error) {
    if (signal?.aborted) throw "";
    refuse({ PasswordException: "locked", RangeError: "large" }[error?.name] ?? "broken");
  }
  return [layout.text(file.name, lang), null, new Uint8Array([0]), []];
}
