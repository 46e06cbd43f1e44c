// What whoever has the page gives it: settings in words, or in files of its own origin.

/** A value that is the address of a file, and not what would stand in it. */
const ADDRESS = /^\S+\.(txt|csv|tsv|json)$/;

/** The settings that may stand in a file. */
export const FILED = ["lexicon", "units"];

/** What the document's tags set: `<meta name="remit-product" content="…">`. */
export const tagged = () => Object.fromEntries(Array.from(
  document.querySelectorAll('meta[name^="remit-"]'),
  ({ name, content }) => [name.slice("remit-".length), content],
));

/** A file of the document's own origin; `name` is the setting that gave its address. */
export async function fetched(name, address) {
  const { href, origin, pathname } = new URL(address, document.baseURI);
  if (origin !== location.origin) throw new Error(`${name}: ${origin} is another origin`);
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${name}: ${pathname} answers ${answer.status}`);
  return new File([await answer.blob()], pathname.split("/").pop());
}

/** The words that the setting `name` stands for; `call` is what reads a lexicon in JSON, and complains in `lang`. */
export async function said(name, value, call, lang) {
  const words = ADDRESS.test(value) ? await (await fetched(name, value)).text() : value;
  return name === "lexicon" && words.trimStart().startsWith("{") ? call("lexicon", words, lang) : words;
}

/** The tags' settings with their files; what of them could not be had is in `error`. */
export async function settled(call) {
  const set = tagged();
  const wrong = [];
  await Promise.all(FILED.filter((name) => set[name]).map(async (name) => {
    set[name] = await said(name, set[name], call, set.lang || navigator.language).catch((error) => {
      wrong.push(error?.message ?? String(error));
      return "";
    });
  }));
  return { ...set, error: wrong.join("\n") };
}
