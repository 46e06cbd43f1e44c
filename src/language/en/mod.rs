//! English.

mod about;
mod binding;
mod breaks;
mod clause;
mod condition;
mod cue;
mod deed;
mod force;
mod frame;
mod header;
mod headline;
mod imperative;
mod kind;
mod marks;
mod name;
mod noun;
mod outline;
mod phrase;
mod reason;
mod sentence;
mod terms;
mod time;
mod weights;
mod word;

use crate::text::list::list;
use std::sync::OnceLock;

use crate::language::Language;

/// The table of English.
pub static ENGLISH: Language = Language {
    code: "en",
    breaks: &breaks::BREAKS,
    terms: terms::TERMS,
    ends: &['.', '!', '?'],
    parts: &[';'],
    trailing: list!["; and", "; or", ", and", ", or", ", and that", " and that", ", that"],
    dangling: list![
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "by",
        "for",
        "with",
        "and",
        "or",
        "no",
        "not",
        "later",
        "than",
        "within",
        "from",
        "at",
        "as",
        "that",
        "which",
        "who",
        "its",
        "their",
        "his",
        "her",
        "all",
        "any",
        "each",
        "into",
        "under",
        "upon",
        "are",
        "is",
        "be",
        "will",
        "shall",
        "must",
        "when",
        "where",
        "if",
        "before",
        "after",
        "prior",
        "including",
        "such",
        "this",
        "these",
        "may",
        "should",
        "can",
        "cannot",
        "never",
        "without",
        "between",
        "through",
    ],
    requiring: list![
        "requir",
        "demand",
        "resol",
        "agree",
        "decid",
        "order",
        "direct",
        "motion",
        "moved",
        "ask that",
        "request that",
        "urge that",
    ],
    goes_on: list!["and further that ", "and that ", "that "],
    unspaced: false,
    denials: list!["not", "never", "no ", "prohibit", "forbid", "forbad", "bar", "ban", "circumstances"],
    pronouns: list!["you", "we", "i", "it", "they", "he", "she", "who"],
    duties: list!["responsible for", "accountable for"],
    titles_tell: false,
    abbreviations: list![
        "u.s.", "u.s.c.", "no.", "nos.", "sec.", "secs.", "art.", "dr.", "mr.", "mrs.", "ms.", "e.g.",
        "i.e.", "cf.", "st.", "gov.", "gen.", "dept.", "approx.", "a.m.", "p.m.", "vs.", "p.", "pp.",
        "para.", "id.", "mgmt.", "rs.", "ext.", "fig.", "inc.", "ltd.", "co.", "corp.", "jr.", "sr.", "vol.",
        "ed.", "hon.", "rev.", "messrs.", "tel.", "min.", "max.", "jan.", "feb.", "mar.", "apr.", "jun.",
        "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "exec.", "al.", "seq.", "dist.", "govt.",
        "univ.", "assn.", "cllr.", "cllrs.", "supt.", "insp.", "maj.", "cmdr.", "mx.", "bros.", "ave.",
        "blvd.", "mt.", "ft.", "viz.", "incl.", "excl.", "asst.", "capt.", "col.", "sgt.", "lt.", "cpl.",
        "prof.", "pres.", "sen.", "rep.", "reg.", "regs.", "ch.", "cl.", "sched.", "encl.", "attn.", "eds.",
        "ibid.", "int'l.", "nat'l.", "dep't.", "etc.",
    ],
    closing: list!["a.m.", "p.m.", "inc.", "ltd.", "co.", "corp.", "jr.", "sr."],
    lettered: list![
        "annex",
        "annexe",
        "appendix",
        "attachment",
        "block",
        "building",
        "category",
        "class",
        "enclosure",
        "exhibit",
        "figure",
        "form",
        "gate",
        "grade",
        "group",
        "hall",
        "level",
        "option",
        "part",
        "room",
        "schedule",
        "section",
        "table",
        "type",
        "unit",
        "wing",
        "zone",
    ],
    sweep: OnceLock::new(),
    swept: || {
        vec![
            force::CUE.ready(),
            force::ELLIPTIC.ready(),
            force::SUBJUNCTIVE.ready(),
            force::VERBLESS.ready(),
            phrase::PHRASE.ready(),
        ]
    },
    outline: &outline::OUTLINE,
    ordinal: &outline::ORDINAL,
    heading: &outline::HEADING,
    heading_length: 100,
    cases: &condition::CASES,
    column: &outline::COLUMN,
    frame: &force::FRAME,
    silent: &force::SILENT,
    afterthought: &force::AFTERTHOUGHT,
    bracket: &header::BRACKET,
    first_leads: &header::FIRST_LEADS,
    alias: &header::ALIAS,
    time: &time::TIME,
    haste: &time::HASTE,
    condition: &condition::CONDITION,
    header: header::HEADER,
    kinds: kind::KINDS,
    about: &about::ABOUT,
    reasons: &reason::REASONS,
    weights: &weights::WEIGHTS,
    read: marks::marks,
    names: name::names,
    name_before: name::name_before,
    behind_label: marks::behind_label,
    lists_things: deed::lists_things,
    asks_itself: deed::asks_itself,
    cuts: headline::cuts,
    grammar: || {
        let head = crate::language::table("apart", &header::APART);
        marks::grammar().into_iter().chain([head]).collect()
    },
    clauses: marks::clauses,
    only_tells: marks::only_tells,
};
