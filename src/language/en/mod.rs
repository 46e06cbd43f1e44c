//! English.

mod actor;
mod calendar;
mod condition;
mod deadline;
mod force;
mod header;
mod lexicon;
mod outline;
mod party;

use crate::language::{Header, Language};

/// The table of English.
pub static ENGLISH: Language = Language {
    code: "en",
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
    abbreviations: &[
        "u.s.", "u.s.c.", "no.", "nos.", "sec.", "secs.", "art.", "dr.", "mr.", "mrs.", "ms.", "e.g.",
        "i.e.", "cf.", "st.", "gov.", "gen.", "dept.", "approx.", "vs.", "p.", "pp.", "para.", "id.",
        "mgmt.", "rs.", "ext.", "fig.", "inc.", "ltd.", "co.", "corp.", "jr.", "sr.", "vol.", "ed.", "hon.",
        "rev.", "messrs.", "tel.", "min.", "max.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.",
        "sept.", "sep.", "oct.", "nov.", "dec.", "exec.",
    ],
    outline: &outline::OUTLINE,
    heading: &outline::HEADING,
    heading_length: 100,
    frame: &force::FRAME,
    silent: &force::SILENT,
    afterthought: &force::AFTERTHOUGHT,
    bracket: &header::BRACKET,
    first_leads: &header::FIRST_LEADS,
    alias: &header::ALIAS,
    deadline: &deadline::DEADLINE,
    limit: calendar::limit,
    condition: &condition::CONDITION,
    header: Header {
        reference: &header::REFERENCE,
        issuer: &header::ISSUER,
        addressee: &header::ADDRESSEE,
        date: &header::DATE,
        title: &header::TITLE,
        untitled: &header::UNTITLED,
    },
    marks: party::marks,
    names: party::names,
    name_before: party::name_before,
    grammar: party::grammar,
    clauses: party::clauses,
};
