//! What can go wrong at the border, in words that say what to do.

use std::fmt;

/// Why something that was given could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// An option that should be a day is none: the option's name, and what was given.
    Day(&'static str, String),
    /// A file of corrections is none: what is wrong with it.
    Corrections(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(option, given) => {
                write!(f, "{option}: “{given}” is no day; write it as 2025-01-31")
            }
            Self::Corrections(wrong) => {
                write!(f, "this is no file of corrections that can be opened here: {wrong}")
            }
        }
    }
}

impl std::error::Error for Error {}
