//! Times as they are said: what a language's rows of time give, and the limits that they make up.

use super::calendar::{Date, Limit, Unit};
use super::rate::{Rate, Weekdays};
use super::row::{Found, Grammar, Match, Words};
use super::term::Class;
use super::token::tokens;
use crate::notice::DeadlineKind;
use crate::text::Span;

/// A time limit as it stands in the text, with all that its words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimit {
    /// Its words.
    pub span: Span,
    /// Its shape.
    pub kind: DeadlineKind,
    /// The day it falls on, as far as the words tell.
    pub limit: Option<Limit>,
    /// How often it comes again.
    pub rate: Option<Rate>,
}

/// So many of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How many; none for "a few", and for halves that cannot be counted.
    pub count: Option<i64>,
    /// Of what.
    pub unit: Unit,
}

/// What words of time mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// A number; half of one more where the second is set; none for "a few".
    Count(Option<i64>, bool),
    /// A number that only counts places: a day of the month, a year.
    Number(i64),
    /// A stretch of time by its length.
    Length(Length),
    /// A day or an hour, as far as its words tell which.
    Day(Option<Limit>),
    /// A period, with its last day.
    Period(Option<Limit>),
    /// A month, with its year where that is named.
    Month(Option<i64>, i64),
    /// How often.
    Rate(Option<Rate>),
    /// Days of the week.
    Weekdays(Weekdays),
    /// An event, with its day where that is known: after so many days from the day of issue, or a date.
    Event(Option<Limit>),
    /// Words that say nothing more: a preposition, an hour.
    Words,
    /// A whole limit.
    Limit(DeadlineKind, Option<Limit>, Option<Rate>),
}

/// The value in [`Class::Part`] of a word for the end.
const END: i64 = 3;

/// The limits among some words.
pub fn limits(grammar: &'static Grammar<Sense>, words: Words<'_>) -> Vec<TimeLimit> {
    let found = grammar.find(words).into_iter();
    let limit = |found: Found<Sense>| match found.sense? {
        Sense::Limit(kind, limit, rate) => Some(TimeLimit { span: found.span, kind, limit, rate }),
        _ => None,
    };
    found.filter_map(limit).collect()
}

/// The first day that some words name: a date of issue.
pub fn day_in(grammar: &'static Grammar<Sense>, words: &str) -> Option<Limit> {
    let plain = super::plain(words);
    let tokens = tokens(words, &plain);
    let mut days = grammar.each("dayname", Words { plain: &plain, tokens: &tokens });
    days.find_map(|sense| match sense {
        Sense::Day(limit) => limit,
        _ => None,
    })
}

/// A limit of a kind whose day is `limit`.
pub fn on(kind: DeadlineKind, limit: Option<Limit>) -> Option<Sense> {
    Some(Sense::Limit(kind, limit, None))
}

/// A limit of a kind by words alone.
pub fn bare(kind: DeadlineKind) -> Option<Sense> {
    on(kind, None)
}

/// Words that say nothing more.
pub fn says(_: &Match<'_, Sense>) -> Option<Sense> {
    Some(Sense::Words)
}

/// A limit that comes again.
pub fn every(rate: Option<Rate>) -> Option<Sense> {
    Some(Sense::Limit(DeadlineKind::Every, None, rate))
}

/// A day of a year, or the next such day where no year is named. The 29th of February of a year without one, and any other day
/// that is none, is told by its words alone.
pub fn day(year: Option<i64>, month: i64, day: i64) -> Sense {
    Sense::Day(match year {
        Some(year) => Date::new(year, month, day).map(Limit::On),
        None => Date::new(2024, month, day).map(|_| Limit::Next(month, day)),
    })
}

/// The last day of a month, of a year that may be named.
pub fn month_end(year: Option<i64>, month: i64) -> Option<Limit> {
    match year {
        Some(year) => Date::month_end(year, month).map(Limit::On),
        // The end of February is another day in leap years.
        None if month == 2 => None,
        None => Date::month_end(2025, month).map(|end| Limit::Next(end.month, end.day)),
    }
}

/// The so-manieth weekday of a month.
pub fn nth(year: Option<i64>, month: i64, nth: i64, weekday: i64) -> Option<Limit> {
    match year {
        Some(year) => super::calendar::nth_weekday(year, month, nth, weekday).map(Limit::On),
        None => Some(Limit::Nth(nth, weekday, month)),
    }
}

/// A day in figures, of which two may be day and month.
pub fn figures(first: i64, second: i64, year: i64) -> Option<Sense> {
    let date = |day, month| Date::new(year, month, day).map(Limit::On);
    match (date(first, second), date(second, first)) {
        (Some(day), None) | (None, Some(day)) => Some(Sense::Day(Some(day))),
        (Some(day), Some(other)) if day == other => Some(Sense::Day(Some(day))),
        (Some(_), Some(_)) => Some(Sense::Day(Some(Limit::Figures(first, second, year)))),
        (None, None) => None,
    }
}

/// The unit that a word of [`Class::Unit`] stands for, and how many of it.
pub fn unit(value: i64) -> Option<(i64, Unit)> {
    Some(match value {
        1 => (1, Unit::Minute),
        2 => (1, Unit::Hour),
        3 => (1, Unit::Day),
        4 => (1, Unit::WorkingDay),
        5 => (1, Unit::Week),
        6 => (2, Unit::Week),
        7 => (1, Unit::Month),
        8 => (1, Unit::Quarter),
        9 => (1, Unit::Year),
        10 => (1, Unit::Half),
        11 => (1, Unit::Term),
        _ => return None,
    })
}

/// So many of a unit. Half a year is six months, half of anything else is not counted.
pub fn length(count: Option<i64>, half: bool, of: i64) -> Option<Length> {
    let (many, unit) = unit(of)?;
    Some(match (count, half, unit) {
        (Some(count), true, Unit::Year) => Length { count: Some(count * 12 + 6), unit: Unit::Month },
        (_, true, unit) => Length { count: None, unit },
        (count, false, unit) => Length { count: count.map(|count| count * many), unit },
    })
}

/// Two lengths, one behind the other.
pub fn joined(first: Length, second: Length) -> Length {
    let months = |length: Length| Some(length.count? * length.unit.months()?);
    let days = |length: Length| match length.unit {
        Unit::Day => length.count,
        Unit::Week => length.count.map(|count| count * 7),
        _ => None,
    };
    match (months(first).zip(months(second)), days(first).zip(days(second))) {
        (Some((first, second)), _) => Length { count: Some(first + second), unit: Unit::Month },
        (_, Some((first, second))) => Length { count: Some(first + second), unit: Unit::Day },
        _ => Length { count: None, unit: first.unit },
    }
}

/// So long after the day of issue.
pub fn after_issue(length: Length) -> Option<Limit> {
    length.count.map(|count| Limit::After(count, length.unit))
}

/// The event that is the day of issue.
pub const ISSUE: Sense = Sense::Event(Some(Limit::After(0, Unit::Day)));

/// So long after an event: a day only where its own is known.
pub fn after_event(length: Option<Length>, event: Option<Sense>) -> Option<Limit> {
    let length = length?;
    match event? {
        ISSUE => after_issue(length),
        Sense::Event(Some(Limit::On(day))) => match length.unit {
            Unit::Day => Some(Limit::On(day.plus_days(length.count?))),
            Unit::Week => Some(Limit::On(day.plus_days(length.count? * 7))),
            unit => Some(Limit::On(day.plus_months(length.count? * unit.months()?))),
        },
        _ => None,
    }
}

impl Match<'_, Sense> {
    /// The number of the `nth` part called `name`.
    pub fn number(&self, name: &str, nth: usize) -> Option<i64> {
        match self.sense(name, nth)? {
            Sense::Number(number) | Sense::Count(Some(number), false) => Some(number),
            _ => None,
        }
    }

    /// Once in so many of its unit.
    pub fn each(&self, count: i64) -> Option<Rate> {
        let (many, unit) = unit(self.word(Class::Unit, 0)?)?;
        Rate::each(count * many, unit)
    }

    /// The length that the `nth` length of the match has.
    pub fn length(&self, nth: usize) -> Option<Length> {
        match self.sense("length", nth)? {
            Sense::Length(length) => Some(length),
            _ => None,
        }
    }

    /// The day of the `nth` part called `name`, where the words tell one.
    pub fn limit(&self, name: &str, nth: usize) -> Option<Limit> {
        match self.sense(name, nth)? {
            Sense::Day(limit) | Sense::Period(limit) => limit,
            Sense::Month(year, month) => month_end(year, month),
            _ => None,
        }
    }

    /// The rate of the match.
    pub fn rate(&self) -> Option<Rate> {
        match self.sense("rate", 0)? {
            Sense::Rate(rate) => rate,
            _ => None,
        }
    }

    /// The month called `name`, with its year.
    pub fn month(&self, name: &str, nth: usize) -> Option<(Option<i64>, i64)> {
        match self.sense(name, nth)? {
            Sense::Month(year, month) => Some((year, month)),
            _ => None,
        }
    }

    /// The unit of the `nth` word for one.
    pub fn unit(&self, nth: usize) -> Option<Unit> {
        unit(self.word(Class::Unit, nth)?).map(|(_, unit)| unit)
    }

    /// Whether its part of a period is the end.
    pub fn ends(&self) -> bool {
        self.word(Class::Part, 0) == Some(END)
    }

    /// The value of a word of a class by the class's own name.
    pub fn word(&self, class: Class, nth: usize) -> Option<i64> {
        self.value(&class.name().to_ascii_lowercase(), class, nth)
    }
}

/// Whether the dates in figures of a notice have the day first; `None` where none tells, or two say otherwise.
pub fn day_first(words: Words<'_>) -> Option<bool> {
    let mut told = None;
    for at in 0..words.tokens.len() {
        let sign = words.text(at + 1);
        if !matches!(sign, "/" | "." | "-") || words.text(at + 3) != sign {
            continue;
        }
        let (Some(first), Some(second), Some(year)) =
            (words.digits(at), words.digits(at + 2), words.digits(at + 4))
        else {
            continue;
        };
        let first_is_day = match (first, second) {
            (13..=31, 1..=12) => true,
            (1..=12, 13..=31) => false,
            _ => continue,
        };
        if !(1900..2200).contains(&year) {
            continue;
        }
        if told.is_some_and(|told| told != first_is_day) {
            return None;
        }
        told = Some(first_is_day);
    }
    told
}
