//! What can go wrong at the border, in words that say what to do.

use std::fmt;

/// Why something that was given could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// An option that should be a day is none: the option's name, and what was given.
    Day(&'static str, String),
    /// A file is broken, or another than its name says.
    Broken,
    /// A file, or a part of it, unfolds to more than can be read.
    TooLarge,
    /// A file is encrypted.
    Locked,
    /// A file of corrections is none: what is wrong with it.
    Corrections(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(option, given) => {
                write!(f, "{option}: “{given}” is no day; write it as 2025-01-31")
            }
            Self::Broken => f.write_str(
                "it is broken, or not what its name says; open it in its own program and save it again",
            ),
            Self::TooLarge => {
                f.write_str("it is too large; split it, or copy the part that matters and paste it")
            }
            Self::Locked => f.write_str("it is protected by a password; save it without one and try again"),
            Self::Corrections(wrong) => {
                write!(f, "this is no file of corrections that can be opened here: {wrong}")
            }
        }
    }
}

impl std::error::Error for Error {}
