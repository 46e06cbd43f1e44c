//! The closed classes of English, each a file of words.

use crate::language::term::{Class, File};

/// The files, each with its class.
pub const TERMS: &[File] = &[
    (Class::Ahead, include_str!("terms/ahead.txt")),
    (Class::DayKind, include_str!("terms/daykind.txt")),
    (Class::DayPart, include_str!("terms/daypart.txt")),
    (Class::Frequency, include_str!("terms/frequency.txt")),
    (Class::Happening, include_str!("terms/happening.txt")),
    (Class::Holiday, include_str!("terms/holiday.txt")),
    (Class::Issuing, include_str!("terms/issuing.txt")),
    (Class::Keeping, include_str!("terms/keeping.txt")),
    (Class::Leads, include_str!("terms/leads.txt")),
    (Class::Measure, include_str!("terms/measure.txt")),
    (Class::Meridiem, include_str!("terms/meridiem.txt")),
    (Class::Month, include_str!("terms/month.txt")),
    (Class::Number, include_str!("terms/number.txt")),
    (Class::Ordinal, include_str!("terms/ordinal.txt")),
    (Class::OtherYear, include_str!("terms/otheryear.txt")),
    (Class::Paper, include_str!("terms/paper.txt")),
    (Class::Part, include_str!("terms/part.txt")),
    (Class::Possessive, include_str!("terms/possessive.txt")),
    (Class::Relative, include_str!("terms/relative.txt")),
    (Class::Routine, include_str!("terms/routine.txt")),
    (Class::Season, include_str!("terms/season.txt")),
    (Class::Stop, include_str!("terms/stop.txt")),
    (Class::Times, include_str!("terms/times.txt")),
    (Class::Unit, include_str!("terms/unit.txt")),
    (Class::Weekday, include_str!("terms/weekday.txt")),
    (Class::Weekdays, include_str!("terms/weekdays.txt")),
    (Class::Zone, include_str!("terms/zone.txt")),
];
