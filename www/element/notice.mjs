// <remit-notice>: the page as an element of another page, behind a shadow root.
import { contract } from "./contract.mjs";
import { engine } from "./engine.mjs";
import { FILED, fetched, said } from "./given.mjs";
import { call, spawn } from "./hands.mjs";
import init, { Guest, text_of as textOf } from "./remit-page.js";

const ready = init();
const desk = engine(() => spawn("./worker.mjs"));
const STYLES = ["tokens", "base", "source", "results", "print"];
let sheets;

/** The style sheets, once for all elements; made by script, so that the host's policy for styles has nothing to say. */
const styles = () => (sheets ??= Promise.all(STYLES.map(async (name) => {
  const answer = await fetch(new URL(`./${name}.css`, import.meta.url));
  return new CSSStyleSheet().replace(await answer.text());
})));

// Yew keeps what it once drew in for ever (its listeners are never dropped), so that a stage that one element left is given
// to the next, emptied.
const MOST_IDLE = 8;
const idle = [];
let given = 0;

/** A new stage: what the page is drawn in, the page, and who hears what happens on it. */
function raised() {
  const root = Object.assign(document.createElement("div"), { id: "remit", className: "guest" });
  const stage = { root, guest: undefined, heard: undefined };
  stage.guest = new Guest(root, desk, call, (event, detail) => stage.heard?.(event, detail), {});
  return stage;
}

const TEXTS = ["text", "src", "theme", "view", "party", "units", "lexicon", "exports", "product", "help"];

export class RemitNotice extends HTMLElement {
  static observedAttributes = [...TEXTS, "lang", "readonly"];

  #stage;
  #given = 0;
  #text = "";
  #bytes;
  #notice = null;
  #starting = false;
  /** What each attribute says that may name a file, and a promise that it is known. */
  #said = {};
  /** Why the file at `src` could not be had, as its reader is told. */
  #error = "";
  #learnt = {};

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
  }

  connectedCallback() {
    // What was set before this file was there is set again, by the setters.
    for (const name of [...TEXTS, "readonly"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#start();
  }

  disconnectedCallback() {
    // Portals take elements out and put them back in one go; only what stays out is taken down.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "text") this.#give(after ?? "");
    else if (name === "src") this.#fetch();
    else if (FILED.includes(name)) this.#learnt[name] = this.#learn(name, after ?? "");
    else this.#tell();
  }

  /** The notice as it was read, and as a person corrected it; null before. */
  get notice() {
    return this.#notice;
  }

  /** Reads `text` in place of what is there. */
  extract(text) {
    this.#give(String(text));
  }

  clear() {
    this.#give("");
  }

  /** The rows as a file of a format: "xlsx", "docx", "csv", "ics", "html", "eml", "md" or "json"; a promise of a Blob. */
  async export(format) {
    if (!this.#bytes) throw new Error("there is no notice yet: wait for remit-extract");
    const rows = Uint32Array.from(this.#notice.directives.keys());
    const day = new Date().toISOString().slice(0, 10);
    const bytes = await call("write", format, this.#text, this.#bytes, rows, this.#language(), day);
    if (bytes.length === 0) throw new Error(`there is no format called ${format}`);
    return new Blob([bytes]);
  }

  async #start() {
    if (this.#stage || this.#starting) return;
    this.#starting = true;
    const [adopted] = await Promise.all([styles(), ready, ...Object.values(this.#learnt)]);
    this.#starting = false;
    if (!this.isConnected || this.#stage) return;
    this.shadowRoot.adoptedStyleSheets = adopted;
    // What the host wrote between the tags is the notice, unless it is said otherwise.
    if (!this.#text && !this.hasAttribute("src")) this.#text = this.getAttribute("text") ?? textOf(this.innerHTML);
    this.#stage = idle.pop() ?? raised();
    this.#stage.heard = (event, detail) => this.#happened(event, detail);
    this.shadowRoot.replaceChildren(this.#stage.root);
    this.#give(this.#text);
    if (this.hasAttribute("src")) this.#fetch();
  }

  #leave() {
    const stage = this.#stage;
    this.#stage = undefined;
    this.shadowRoot.replaceChildren();
    if (!stage) return;
    stage.heard = undefined;
    if (idle.length < MOST_IDLE) {
      stage.guest.set({ text: "", nth: (given += 1) });
      idle.push(stage);
    } else {
      stage.guest.leave();
    }
  }

  #give(text) {
    this.#text = text;
    this.#error = "";
    this.#given = given += 1;
    this.#tell();
  }

  #tell() {
    this.#stage?.guest.set(this.#settings());
  }

  #settings() {
    const value = (name) => this.getAttribute(name) ?? "";
    return {
      lang: this.#language(), theme: value("theme"), view: value("view"), readonly: this.hasAttribute("readonly"),
      party: value("party"), exports: value("exports"), product: value("product"), help: value("help"),
      ...this.#said, error: this.#error, text: this.#text, nth: this.#given,
    };
  }

  #language() {
    return this.closest("[lang]")?.lang || navigator.language;
  }

  /** Takes what the attribute `name` says, or the file whose address it is. */
  async #learn(name, value) {
    const words = await said(name, value, call, this.#language()).catch((error) => {
      this.#send("error", { message: String(error?.message ?? error) });
      return "";
    });
    if (value !== (this.getAttribute(name) ?? "")) return;
    this.#said[name] = words;
    this.#tell();
  }

  /** Reads the file at `src`, of any kind that the page opens; only from the host's own origin. */
  async #fetch() {
    const source = this.getAttribute("src");
    if (!source || !this.#stage) return;
    try {
      const [text] = await call("read", await fetched("src", source), undefined, this.#language());
      if (source === this.getAttribute("src")) this.#give(text);
    } catch (error) {
      // Who reads the page is told as well as who made it.
      this.#error = String(error?.message ?? error);
      this.#tell();
      this.#send("error", { message: this.#error });
    }
  }

  #happened(event, detail) {
    if (event === "extract" || event === "change") {
      this.#bytes = detail;
      this.#notice = contract(detail);
      this.#send(event, this.#notice);
    } else if (event === "error") {
      this.#send(event, { message: detail });
    } else if (event === "select") {
      if (this.#notice) this.#send(event, detail === null ? null : this.#notice.directives[detail]);
    } else {
      this.#send(event, { format: detail, notice: this.#notice });
    }
  }

  #send(event, detail) {
    this.dispatchEvent(new CustomEvent(`remit-${event}`, { bubbles: true, composed: true, detail }));
  }
}

for (const name of TEXTS) {
  Object.defineProperty(RemitNotice.prototype, name, {
    get() { return this.getAttribute(name) ?? ""; },
    // An object is the lexicon that JSON would say.
    set(value) { this.setAttribute(name, typeof value === "object" ? JSON.stringify(value) : value); },
    enumerable: true,
    configurable: true,
  });
}
Object.defineProperty(RemitNotice.prototype, "readonly", {
  get() { return this.hasAttribute("readonly"); },
  set(value) { this.toggleAttribute("readonly", Boolean(value)); },
  enumerable: true,
  configurable: true,
});

if (!customElements.get("remit-notice")) customElements.define("remit-notice", RemitNotice);
