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
    /// A file holds nothing.
    Empty,
    /// A file is text in no encoding that is known, or no text.
    NoText,
    /// A file is of Word before 2007, or of another program of that time.
    Old,
    /// A file is an archive that is no document: a workbook, slides, an OFD.
    Foreign,
    /// A file is a picture, or a PDF of pictures.
    Picture,
    /// A PDF whose characters have no meaning that can be read.
    Garbled,
    /// A PDF, where none can be read.
    Pdf,
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
            Self::Empty => f.write_str("it holds no words; choose another file"),
            Self::NoText => {
                f.write_str("it is no text that can be read; save it as text in UTF-8, or as .docx, and try again")
            }
            Self::Old => f.write_str("it is in the form of Word before 2007; save it as .docx and try again"),
            Self::Foreign => f.write_str("it is no document; copy the words that matter and paste them"),
            Self::Picture => f.write_str(
                "it holds pictures of words, not words; run text recognition (OCR) on it first and try again",
            ),
            Self::Garbled => f.write_str(
                "its fonts do not say which characters they show; open it, copy the words that matter and paste them",
            ),
            Self::Pdf => f.write_str("PDF is not read here; copy the words that matter and paste them"),
            Self::Corrections(wrong) => {
                write!(f, "this is no file of corrections that can be opened here: {wrong}")
            }
        }
    }
}

impl std::error::Error for Error {}
