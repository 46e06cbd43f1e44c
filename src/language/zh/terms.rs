//! The closed classes of Chinese, each a file of words.

use crate::language::term::{Class, File};

/// The files, each with its class.
pub const TERMS: &[File] = &[
    (Class::Ahead, include_str!("terms/ahead.txt")),
    (Class::Before, include_str!("terms/before.txt")),
    (Class::DayPart, include_str!("terms/daypart.txt")),
    (Class::Happening, include_str!("terms/happening.txt")),
    (Class::Holiday, include_str!("terms/holiday.txt")),
    (Class::Inside, include_str!("terms/inside.txt")),
    (Class::Issuing, include_str!("terms/issuing.txt")),
    (Class::Keeping, include_str!("terms/keeping.txt")),
    (Class::Leads, include_str!("terms/leads.txt")),
    (Class::Longer, include_str!("terms/longer.txt")),
    (Class::Measure, include_str!("terms/measure.txt")),
    (Class::Number, include_str!("terms/number.txt")),
    (Class::Paper, include_str!("terms/paper.txt")),
    (Class::Part, include_str!("terms/part.txt")),
    (Class::Distance, include_str!("terms/distance.txt")),
    (Class::Season, include_str!("terms/season.txt")),
    (Class::Stop, include_str!("terms/stop.txt")),
    (Class::Unit, include_str!("terms/unit.txt")),
];
