// The page in a frame: options come in the address, `embed.html#lang=zh&view=table`, the rest in messages, version 1, each
// `{ remit: 1, type, … }`. Only the pages that `embed.html` names are heard and answered.
import { tagged } from "./given.mjs";
import "./notice.mjs";

// What a link may choose; name and help are said by the document's tags, or by the page that has the frame.
const CHOICES = ["lang", "theme", "view", "readonly", "party", "units", "lexicon", "exports", "src"];
const OPTIONS = [...CHOICES, "product", "help"];
const EVENTS = ["extract", "change", "select", "export", "error"];

const element = document.querySelector("remit-notice");
const origins = document.querySelector("meta[name=remit-origins]").content.split(/\s+/).filter(Boolean).concat(location.origin);

const set = (name, value) => {
  if (!OPTIONS.includes(name)) return;
  if (value === null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
};

/** Says something to the page that has the frame; it arrives only where that is one that is named. */
const say = (type, more) => {
  if (window.parent === window) return;
  for (const origin of origins) window.parent.postMessage({ remit: 1, type, ...more }, origin);
};

const ACTS = {
  text: ({ text }) => element.extract(String(text ?? "")),
  set: ({ name, value }) => set(name, value),
  get: ({ id }) => say("result", { id, notice: element.notice }),
  clear: () => element.clear(),
};

window.addEventListener("message", ({ source, origin, data }) => {
  if (source !== window.parent || !origins.includes(origin) || data?.remit !== 1 || !Object.hasOwn(ACTS, data.type)) return;
  ACTS[data.type](data);
});
for (const name of EVENTS) element.addEventListener(`remit-${name}`, ({ detail }) => say(name, { detail }));
for (const [name, value] of Object.entries(tagged())) set(name, value);
for (const [name, value] of new URLSearchParams(location.hash.slice(1))) if (CHOICES.includes(name)) set(name, value);

// The height of what is drawn, not of the frame; small changes would chase each other.
let height = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (Math.abs(contentRect.height - height) <= 4) return;
  height = contentRect.height;
  say("height", { height: Math.ceil(height) });
}).observe(element);
say("ready");
