/** A half-open stretch of the text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span { start: number; end: number }

export interface Named { name: string; span: Span }

export type Force = "must" | "must_not" | "should" | "may";
export type Role = "lead" | "responsible" | "support" | "consult" | "oversee";
export type SilentClass =
  | "definition" | "entry into force" | "boilerplate" | "recital" | "background" | "report" | "aim" | "question"
  | "heading" | "stem" | "case" | "annex" | "furniture";

export interface Part {
  /** The `id` of the party. */
  party: string;
  name: string;
  role: Role;
  /** False where the party was inferred. */
  explicit: boolean;
  span: Span;
  via: "subject" | "phrase" | "lead-in" | "bracket" | "column" | "last subject" | "addressee" | "main party" | "by hand";
}

export interface Deadline {
  text: string;
  span: Span;
  kind: "by" | "within" | "every" | "from" | "during" | "event";
  /** ISO day, where one is known. */
  due: string | null;
  /** What the day was counted from. */
  from: DueFrom | null;
  /** How often it comes again, where its words say so by one rate. */
  rate: Rate | null;
}

/** How often something comes again: every so many days, weeks or months. */
export interface Rate {
  every: number;
  unit: "day" | "week" | "month";
  /** On these days of the week, 0 is Monday; of a rate in months, the one that `nth` counts. */
  weekdays: number[];
  /** Of such weekdays the so-manieth of the month; -1 is the last. */
  nth: number | null;
  /** The day of the month; -1 is the last. */
  day: number | null;
  /** One of the months in which it falls due. */
  month: number | null;
}

export interface Directive {
  id: string;
  span: Span;
  /** Its outline path. */
  place: string[];
  headline: string;
  force: Force;
  /** The binding word; null for a bare imperative. */
  cue: Span | null;
  action: Span;
  parties: Part[];
  deadlines: Deadline[];
  /** Words of haste without a date: no time limits. */
  haste: Span[];
  conditions: { kind: "condition" | "exception"; span: Span }[];
  /** Whether a one-screen summary shows it. */
  key: boolean;
  /** What speaks for that, and what against it, the weightiest first. */
  reasons: { reason: Reason; weight: number }[];
  /** 0 to 1. */
  confidence: number;
  why: string[];
  /** What a person thinks of it; "open" as read. */
  status: "open" | "accepted" | "rejected";
  /** Whether a person changed it. */
  corrected: boolean;
  /** What a person noted about it. */
  note: string | null;
}

/** What speaks for a directive's being key, or against it. */
export type Reason =
  | "time limit" | "by a day" | "again and again" | "haste" | "forbids" | "advises" | "allows" | "under a condition"
  | "with an exception" | "names who acts" | "names who leads" | "names nobody" | "first of its part" | "early"
  | "at the end" | "long" | "very long" | "short" | "reports" | "figure" | "binds in plain words" | "lays down"
  | "carries out" | "to all" | "answers for it" | "leaves it open" | "safety" | "only" | "helps" | "asks politely"
  | "those at the head" | "checks" | "improves" | "target";

/** What a date was counted from. */
export type DueFrom =
  | "date in the text" | "date of issue" | "date of issue, Monday to Friday" | "year of issue" | "by hand";

/** Why a sentence that may bind somebody is no directive. */
export type Doubt =
  | "language not supported" | "binding word without a clause of its own" | "names who acts, without a binding word"
  | "says by when or how often, without a binding word";

/** What sort of text a notice is. */
export type NoticeKind =
  | "order" | "directive" | "memo" | "circular" | "letter" | "plan" | "policy" | "procedure" | "charter" | "minutes"
  | "meeting-news" | "email" | "regulation" | "ordinance" | "resolution" | "guidance" | "announcement";

/** The data contract, version 1. Unknown is null or an empty list; no field is ever left out. */
export interface Notice {
  version: 1;
  language: "en" | "zh" | null;
  /** What sort of text it is; null where that cannot be told. */
  kind: NoticeKind | null;
  title: string | null;
  issuer: Named | null;
  date: string | null;
  reference: string | null;
  addressees: Named[];
  /** Its occasion and its purpose, in its own words: two sentences at most. */
  about: Named[];
  directives: Directive[];
  parties: { id: string; name: string; aliases: string[]; spans: Span[] }[];
  unread: { span: Span; reason: Doubt }[];
  /** What binds nobody, and what it is instead. */
  silent: { span: Span; class: SilentClass }[];
  counts: { sentences: number; directives: number; background: number; unread: number };
  /** Where a file was written from; null elsewhere. */
  origin: { fingerprint: string; checked: string | null } | null;
}

export interface Options {
  /** The day from which relative time limits count, as "2025-01-31"; by default the notice's date. */
  anchor?: string;
  /** Weekdays on which nobody works. */
  daysOff?: string[];
  /** Saturdays and Sundays on which people work. */
  daysOn?: string[];
  /** The house's own words: the content of a lexicon's file, text or JSON, or the object that the JSON says. */
  lexicon?: string | Lexicon;
}

/** Words that a house uses beside those of the language. */
export interface Lexicon {
  /** Parties by their full names, each with its other names. */
  parties?: Record<string, string[]>;
  /** Words that bind, and how; "none" for words that never do. */
  cues?: Record<string, Force | "none">;
  /** Words that say what the party beside them has to do. */
  roles?: Record<string, Role>;
}

/** Loads the engine once; by default the wasm file beside this one. */
export function load(source?: string | URL | Response | BufferSource): Promise<void>;

/** Reads a notice. */
export function extract(text: string, options?: Options): Notice;
