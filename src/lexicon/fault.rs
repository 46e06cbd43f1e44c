//! What is wrong with a lexicon.

use super::Section;

/// Something that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Number of the line, from 1, where it is known.
    pub line: Option<usize>,
    /// What it is.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is no section of this name.
    Section(String),
    /// These words stand before the first section.
    Outside(String),
    /// A word of this section, and what is said of it, which is no force or role.
    Value(Section, String, String),
    /// The word is too short.
    Short(String),
    /// The word holds a sign that means something else in a line of the lexicon, so that it could not be written there.
    Sign(String),
    /// The word is there already.
    Twice(String),
    /// It is no JSON, or of another shape; in the words of what reads it.
    Json(String),
}
