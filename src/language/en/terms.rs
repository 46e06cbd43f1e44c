//! The closed classes of English, each a file of words.

use crate::language::term::{Class, File};

/// The files, each with its class.
pub const TERMS: &[File] = &[
    (Class::Month, include_str!("terms/month.txt")),
    (Class::Number, include_str!("terms/number.txt")),
    (Class::Ordinal, include_str!("terms/ordinal.txt")),
    (Class::Weekday, include_str!("terms/weekday.txt")),
];
