//! English.

mod actor;
mod condition;
mod cue;
mod force;
mod header;
mod marks;
mod name;
mod outline;
mod phrase;
mod relative;
mod subject;
mod terms;
mod time;
mod verb;
mod vocabulary;

use crate::language::{Header, Language};

/// The table of English.
pub static ENGLISH: Language = Language {
    code: "en",
    terms: terms::TERMS,
    ends: &['.', '!', '?'],
    parts: &[';'],
    trailing: &["; and", "; or", ", and", ", or"],
    dangling: &[
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
    ],
    denials: &["not", "never", "no ", "prohibit", "forbid", "forbad", "bar", "ban", "circumstances"],
    pronouns: &["you", "we", "i", "it", "they", "he", "she", "who"],
    duties: &["responsible for", "accountable for"],
    abbreviations: &[
        "u.s.", "u.s.c.", "no.", "nos.", "sec.", "secs.", "art.", "dr.", "mr.", "mrs.", "ms.", "e.g.",
        "i.e.", "cf.", "st.", "gov.", "gen.", "dept.", "approx.", "a.m.", "p.m.", "vs.", "p.", "pp.",
        "para.", "id.", "mgmt.", "rs.", "ext.", "fig.", "inc.", "ltd.", "co.", "corp.", "jr.", "sr.", "vol.",
        "ed.", "hon.", "rev.", "messrs.", "tel.", "min.", "max.", "jan.", "feb.", "mar.", "apr.", "jun.",
        "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "exec.",
    ],
    closing: &["a.m.", "p.m.", "inc.", "ltd.", "co.", "corp.", "jr.", "sr."],
    outline: &outline::OUTLINE,
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
    header: Header {
        reference: &header::REFERENCE,
        issuer: &header::ISSUER,
        speaks: &["is", "has", "will", "requires", "directs", "recommends", "encourages", "expects"],
        addressee: &header::ADDRESSEE,
        date: &header::DATE,
        title: &header::TITLE,
        untitled: &header::UNTITLED,
    },
    marks: marks::marks,
    names: name::names,
    name_before: name::name_before,
    grammar: marks::grammar,
    clauses: marks::clauses,
};
