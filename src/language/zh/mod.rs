//! Chinese, simplified and traditional.

mod about;
mod adjunct;
mod bracket;
mod breaks;
mod condition;
mod cue;
mod force;
mod header;
mod headline;
mod kind;
mod marks;
mod name;
mod outline;
mod phrase;
mod reason;
mod subject;
mod terms;
mod time;
mod variant;
mod vocabulary;
mod weights;
mod words;

use crate::text::list::{WordList, list};
use std::sync::OnceLock;

use crate::language::Language;

pub use variant::FOLD;
pub use vocabulary::VOCABULARY;

/// Words with which no headline ends.
const DANGLING: WordList = list![
    "就", "对", "将", "把", "和", "及", "与", "的", "在", "或", "或者", "以及", "等", "由", "向", "为", "并",
    "、", "（", "“", "《",
];

/// The table of Chinese.
pub static CHINESE: Language = Language {
    code: "zh",
    breaks: &breaks::BREAKS,
    terms: terms::TERMS,
    ends: &['。', '！', '？', '!', '?'],
    parts: &['；', ';'],
    trailing: list![],
    dangling: DANGLING,
    requiring: list![],
    goes_on: list![],
    unspaced: true,
    denials: list![],
    pronouns: list![],
    duties: list!["负责", "牵头", "承担"],
    titles_tell: true,
    abbreviations: list![],
    lettered: list![],
    closing: list![],
    sweep: OnceLock::new(),
    swept: || {
        vec![
            force::CHANGE.ready(),
            force::DUTY.ready(),
            force::FINDING.ready(),
            force::OFFENDERS.ready(),
            force::SENT.ready(),
        ]
    },
    outline: &outline::OUTLINE,
    ordinal: &outline::ORDINAL,
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
    header: header::HEADER,
    kinds: kind::KINDS,
    about: &about::ABOUT,
    reasons: &reason::REASONS,
    weights: &weights::WEIGHTS,
    read: marks::marks,
    names: bracket::names,
    name_before: name::name_before,
    behind_label: words::behind_label,
    lists_things: |_, _, _| false,
    asks_itself: |_, _| false,
    cuts: headline::cuts,
    grammar: || {
        vec![
            crate::language::table("duty", &force::DUTY),
            crate::language::table("finding", &force::FINDING),
            crate::language::table("offenders", &force::OFFENDERS),
            crate::language::table("sent", &force::SENT),
        ]
    },
    clauses: marks::clauses,
    only_tells: |_, _| false,
};
