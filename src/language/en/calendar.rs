//! How English writes days and counts time.

use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

use crate::language::calendar::{Date, Limit, Unit};
use crate::language::numeral::{digit, positional};
use crate::language::rule::pattern;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const NUMBERS: [(&str, i64); 24] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fourteen", 14),
    ("fifteen", 15),
    ("twenty", 20),
    ("thirty", 30),
    ("forty-five", 45),
    ("sixty", 60),
    ("ninety", 90),
    ("hundred", 100),
    ("one hundred and twenty", 120),
    ("one hundred and eighty", 180),
];

/// A way to write a day, and how it is read.
type Form = (LazyLock<Option<Regex>>, fn(&Captures<'_>) -> Option<Limit>);

static FORMS: [Form; 9] = [
    (LazyLock::new(|| pattern("({d}{4})-({d}{2})-({d}{2})")), |it| {
        Some(Limit::On(Date::new(number(&it[1])?, number(&it[2])?, number(&it[3])?)?))
    }),
    (
        LazyLock::new(|| {
            pattern(
                "end of (?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?,? (?:the )?({d}{4})",
            )
        }),
        |it| Some(Limit::On(Date::month_end(number(&it[2])?, ordinal(&it[1])? * 3)?)),
    ),
    (LazyLock::new(|| pattern("end of (?:the )?(?:calendar )?(?:year )?({d}{4})")), |it| {
        Some(Limit::On(Date::month_end(number(&it[1])?, 12)?))
    }),
    (LazyLock::new(|| pattern("end of (?:the |this )?(?:calendar )?(week|month|quarter|year)")), |it| {
        Some(Limit::EndOf(unit(&it[1])?))
    }),
    (LazyLock::new(|| pattern("(year|month|quarter)[ -]end")), |it| Some(Limit::EndOf(unit(&it[1])?))),
    (LazyLock::new(|| pattern("([a-z]{3,9}) ({d}{1,2})(?:st|nd|rd|th)?\\b(?:,? ({d}{4}))?")), |it| {
        day(month(&it[1])?, &it[2], it.get(3).map(|year| year.as_str()))
    }),
    (
        LazyLock::new(|| {
            pattern("({d}{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? ([a-z]{3,9})\\b(?:,? ({d}{4}))?")
        }),
        |it| day(month(&it[2])?, &it[1], it.get(3).map(|year| year.as_str())),
    ),
    (LazyLock::new(|| pattern("end of ([a-z]{3,9})(?: of)? ({d}{4})")), |it| {
        Some(Limit::On(Date::month_end(number(&it[2])?, month(&it[1])?)?))
    }),
    (LazyLock::new(|| pattern("end of ([a-z]{3,9})$")), |it| {
        // A year without a leap day, as most are.
        let end = Date::month_end(2025, month(&it[1])?)?;
        Some(Limit::Next(end.month, end.day))
    }),
];

static LENGTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "([a-z]+(?:-[a-z]+)?|{d}+)(?: \\(({d}+)\\))? (calendar |business |working |consecutive )?(day|week|month|quarter|year)s?\\b",
    )
});

static ISSUE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "(date|issuance|publication|signing|adoption) of this|(publication|issue|effective) date of this|after issuance|date hereof|of this (order|memorandum|directive|circular|notice|policy|document|instruction)",
    )
});

/// What `words`, a time limit in small letters, say about its day.
pub fn limit(words: &str) -> Option<Limit> {
    if let Some(length) = LENGTH.as_ref()?.captures(words).filter(|_| counts_from_issue(words)) {
        let count = length.get(2).map_or_else(|| number(&length[1]), |digits| number(digits.as_str()))?;
        let working = length.get(3).is_some_and(|kind| kind.as_str().starts_with(['b', 'w']));
        return Some(Limit::After(count, if working { Unit::WorkingDay } else { unit(&length[4])? }));
    }
    FORMS.iter().find_map(|(form, read)| form.as_ref()?.captures_iter(words).find_map(|found| read(&found)))
}

fn counts_from_issue(words: &str) -> bool {
    ISSUE.as_ref().is_some_and(|issue| issue.is_match(words))
}

fn day(month: i64, day: &str, year: Option<&str>) -> Option<Limit> {
    match year {
        Some(year) => Some(Limit::On(Date::new(number(year)?, month, number(day)?)?)),
        None => Date::new(2024, month, number(day)?).map(|day| Limit::Next(day.month, day.day)),
    }
}

/// The number of a month by its name or the first letters of it.
fn month(word: &str) -> Option<i64> {
    let long = word.len() >= 3 || word == "may";
    let at = MONTHS.iter().position(|month| long && month.starts_with(word));
    at.and_then(|at| i64::try_from(at + 1).ok())
}

fn ordinal(word: &str) -> Option<i64> {
    let words = [["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th"]];
    words.iter().position(|forms| forms.contains(&word)).and_then(|at| i64::try_from(at + 1).ok())
}

/// The unit called `word`.
pub fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "quarter" => Unit::Quarter,
        "year" => Unit::Year,
        _ => return None,
    })
}

/// A number in digits or in words.
pub fn number(words: &str) -> Option<i64> {
    let word = NUMBERS.iter().find(|(word, _)| *word == words).map(|(_, value)| *value);
    word.or_else(|| positional(words, digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read() {
        for (words, iso) in [
            ("by july 14, 2021", "2021-07-14"),
            ("31 march 2025", "2025-03-31"),
            ("no later than the 3rd of may 2026", "2026-05-03"),
            ("by 2026-02-28", "2026-02-28"),
            ("by the end of the second quarter of 2025", "2025-06-30"),
            ("by the end of 2027", "2027-12-31"),
            ("by the end of february 2028", "2028-02-29"),
        ] {
            assert_eq!(limit(words), Date::parse(iso).map(Limit::On), "{words}");
        }
    }

    #[test]
    fn days_without_a_year_and_lengths_wait_for_the_anchor() {
        for (words, wanted) in [
            ("by november 30", Some(Limit::Next(11, 30))),
            ("within 90 days of the date of this order", Some(Limit::After(90, Unit::Day))),
            (
                "within thirty (30) calendar days of issuance of this memorandum",
                Some(Limit::After(30, Unit::Day)),
            ),
            (
                "within ten business days of the publication date of this circular",
                Some(Limit::After(10, Unit::WorkingDay)),
            ),
            ("by the end of the year", Some(Limit::EndOf(Unit::Year))),
            ("before year-end", Some(Limit::EndOf(Unit::Year))),
            ("by the end of october", Some(Limit::Next(10, 31))),
            ("no later than sixty (60) days from the date hereof", Some(Limit::After(60, Unit::Day))),
            ("within 5 days of receipt of the request", None),
            ("by 2030", None),
        ] {
            assert_eq!(limit(words), wanted, "{words}");
        }
    }
}
