//! How English says how often.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::calendar::{limit, number, unit};
use crate::language::calendar::{Limit, Unit};
use crate::language::rate::Rate;
use crate::language::rule::pattern;

/// One word for a rate.
const WORDS: [(&str, i64, Unit); 8] = [
    ("daily", 1, Unit::Day),
    ("weekly", 1, Unit::Week),
    ("fortnightly", 2, Unit::Week),
    ("monthly", 1, Unit::Month),
    ("quarterly", 1, Unit::Quarter),
    ("annually", 1, Unit::Year),
    ("yearly", 1, Unit::Year),
    ("annual", 1, Unit::Year),
];

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

static EVERY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "(?:every|each|(?:at least )?once (?:a|per|every|each|in each)|per) (?:calendar )?(?:([a-z]+|{d}+) )?(day|week|month|quarter|year|hour)s?\\b",
    )
});

static OF_MONTH: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern("({d}{1,2})(?:st|nd|rd|th)(?: day)? of (?:each|every|the) (?:calendar )?month"));

/// What `words`, the time limits of a directive in small letters, say about how often; `None` where they say it otherwise
/// than by one rate and at most one day.
pub fn rate(words: &str) -> Option<Rate> {
    if ["twice", " times", "hour"].iter().any(|word| words.contains(word)) {
        return None;
    }
    if let Some(found) = OF_MONTH.as_ref()?.captures(words) {
        return Some(Rate::Months { count: 1, day: number(&found[1])?, month: 1 });
    }
    let rate = said(words)?;
    let weekday = WEEKDAYS.iter().position(|day| words.contains(day)).and_then(|at| i64::try_from(at).ok());
    let (limit, clear) = (limit(words), !words.contains(|c: char| c.is_ascii_digit()));
    match (rate, weekday) {
        (Rate::Weeks(count, _), Some(weekday)) => {
            Some(Rate::Weeks(count, weekday)).filter(|_| !matches!(limit, Some(Limit::Next(..))))
        }
        (_, Some(_)) => None,
        (rate, None) => rate.falling(limit, clear),
    }
}

fn said(words: &str) -> Option<Rate> {
    let word =
        WORDS.iter().find(|(word, ..)| words.split(|c: char| !c.is_alphabetic()).any(|own| own == *word));
    if let Some((_, count, unit)) = word {
        return Rate::each(*count, *unit);
    }
    let found = EVERY.as_ref()?.captures(words)?;
    let count = found.get(1).map_or(Some(1), |count| number(count.as_str()))?;
    Rate::each(count, unit(&found[2])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read() {
        let monthly = |day| Some(Rate::Months { count: 1, day, month: 1 });
        let yearly = |month, day| Some(Rate::Months { count: 12, day, month });
        for (words, wanted) in [
            ("monthly", monthly(-1)),
            ("on the 10th day of each month", monthly(10)),
            ("by the 5th of every month", monthly(5)),
            ("every two weeks", Some(Rate::Weeks(2, 4))),
            ("each week, on monday", Some(Rate::Weeks(1, 0))),
            ("every 2 weeks, on monday", Some(Rate::Weeks(2, 0))),
            ("at least once a quarter", Some(Rate::Months { count: 3, day: -1, month: 3 })),
            ("by 31 march each year", yearly(3, 31)),
            ("annually not later than 30 june", yearly(6, 30)),
            ("every day", Some(Rate::Days(1))),
            ("twice a year", None),
            ("every six hours", None),
            ("by the 5th working day of each quarter", None),
            ("regularly", None),
        ] {
            assert_eq!(rate(words), wanted, "{words}");
        }
    }
}
