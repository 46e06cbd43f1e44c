//! Chinese, simplified and traditional.

mod condition;
mod cue;
mod force;
mod header;
mod marks;
mod name;
mod outline;
mod phrase;
mod terms;
mod time;
mod variant;
mod vocabulary;
mod words;

use crate::language::{Header, Language};

pub use variant::FOLD;
pub use vocabulary::VOCABULARY;

/// The table of Chinese.
pub static CHINESE: Language = Language {
    code: "zh",
    terms: terms::TERMS,
    ends: &['。', '！', '？', '!', '?'],
    parts: &['；', ';'],
    trailing: &[],
    dangling: &[],
    denials: &[],
    pronouns: &[],
    duties: &["负责", "牵头", "承担"],
    abbreviations: &[],
    closing: &[],
    outline: &outline::OUTLINE,
    heading: &outline::HEADING,
    heading_length: 120,
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
        speaks: &[],
        addressee: &header::ADDRESSEE,
        date: &header::DATE,
        title: &header::TITLE,
        untitled: &header::UNTITLED,
    },
    marks: marks::marks,
    names: name::names,
    name_before: name::name_before,
    grammar: || vec![crate::language::table("duty", &force::DUTY)],
    clauses: marks::clauses,
};
