//! Dates: reading them, counting from an anchor.

use std::fmt;
use std::sync::LazyLock;

use regex::Regex;

use crate::language::rule::pattern;
use crate::notice::DeadlineKind;

/// A day of the proleptic Gregorian calendar; months from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i64,
    month: i64,
    day: i64,
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Date {
    /// A valid day, or none.
    pub fn new(year: i64, month: i64, day: i64) -> Option<Self> {
        let valid = (1..=12).contains(&month)
            && day >= 1
            && day <= month_length(year, month)
            && (1..=9999).contains(&year);
        valid.then_some(Self { year, month, day })
    }

    /// Reads `2023-05-24`.
    pub fn parse(iso: &str) -> Option<Self> {
        let mut parts = iso.splitn(3, '-').map(|part| part.parse().ok());
        Self::new(parts.next()??, parts.next()??, parts.next()??)
    }

    /// This day and `days` more. Howard Hinnant's `civil_from_days`.
    pub fn plus_days(self, days: i64) -> Self {
        let z = self.number() + days;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        Self { year: yoe + era * 400 + i64::from(month <= 2), month, day: doy - (153 * mp + 2) / 5 + 1 }
    }

    /// This day `months` later, at the month's end where that month is shorter.
    pub fn plus_months(self, months: i64) -> Self {
        let total = self.year * 12 + self.month - 1 + months;
        let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
        Self { year, month, day: self.day.min(month_length(year, month)) }
    }

    /// Days from 0000-03-01. Howard Hinnant's `days_from_civil`.
    fn number(self) -> i64 {
        let year = if self.month <= 2 { self.year - 1 } else { self.year };
        let era = year.div_euclid(400);
        let yoe = year.rem_euclid(400);
        let doy =
            (153 * (if self.month > 2 { self.month - 3 } else { self.month + 9 }) + 2) / 5 + self.day - 1;
        era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy
    }
}

fn month_length(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

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
const COUNTS: [(&str, i64); 16] = [
    ("fifteen", 15),
    ("ninety", 90),
    ("thirty", 30),
    ("sixty", 60),
    ("seven", 7),
    ("eight", 8),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("nine", 9),
    ("one", 1),
    ("two", 2),
    ("six", 6),
    ("ten", 10),
    ("二十", 20),
    ("三十", 30),
];

static ENGLISH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "(january|february|march|april|may|june|july|august|september|october|november|december) ({d}{1,2})(st|nd|rd|th)?, ({d}{4})",
    )
});
static BRITISH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "({d}{1,2})(st|nd|rd|th)?( of)? (january|february|march|april|may|june|july|august|september|october|november|december),? ({d}{4})",
    )
});
static CHINESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "([0-9０-９一二三四五六七八九〇○零]{4}) ?年 ?(底|末|上半年|([0-9０-９一二三四五六七八九十]{1,3}) ?月 ?(底|末|(([0-9０-９一二三四五六七八九十]{1,3}) ?日)?))",
    )
});
static SPAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "([0-9０-９]+|[一二两三四五六七八九十]+|[a-z]+) ?(calendar |consecutive )?(个)?(日|天|days?|weeks?|周|months?|月|years?|年)",
    )
});
static ISSUE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "(date|issuance|publication) of this|印发之日|发布之日|公布之日|publication date of this|after issuance|issuance of",
    )
});

/// Reads the first full date in `words`; a month or year's end counts as its last day.
pub fn read(words: &str) -> Option<Date> {
    if let Some(found) = ENGLISH.as_ref()?.captures(words) {
        let month = MONTHS.iter().position(|month| *month == &found[1])?;
        return Date::new(number(&found[4])?, i64::try_from(month).ok()? + 1, number(&found[2])?);
    }
    if let Some(found) = BRITISH.as_ref()?.captures(words) {
        let month = MONTHS.iter().position(|month| *month == &found[4])?;
        return Date::new(number(&found[5])?, i64::try_from(month).ok()? + 1, number(&found[1])?);
    }
    let found = CHINESE.as_ref()?.captures(words)?;
    let year = number(&found[1])?;
    let month = found
        .get(3)
        .map_or(Some(if &found[2] == "上半年" { 6 } else { 12 }), |month| number(month.as_str()))?;
    let day = found.get(6).map_or(Some(month_length(year, month)), |day| number(day.as_str()))?;
    Date::new(year, month, day)
}

/// The date of a time limit and what it was counted from. Working days are not guessed.
pub fn resolve(
    words: &str,
    kind: DeadlineKind,
    anchor: Option<Date>,
) -> (Option<Date>, Option<&'static str>) {
    match kind {
        DeadlineKind::By | DeadlineKind::From => (read(words), read(words).map(|_| "date in the text")),
        DeadlineKind::Within => {
            within(words, anchor).map_or((None, None), |date| (Some(date), Some("date of issue")))
        }
        _ => (None, None),
    }
}

fn within(words: &str, anchor: Option<Date>) -> Option<Date> {
    ISSUE.as_ref()?.find(words)?;
    let found = SPAN.as_ref()?.captures(words)?;
    let count = number(&found[1])?;
    let anchor = anchor.filter(|_| count <= 4000)?;
    Some(match &found[4] {
        "week" | "weeks" | "周" => anchor.plus_days(count * 7),
        "month" | "months" | "月" => anchor.plus_months(count),
        "year" | "years" | "年" => anchor.plus_months(count * 12),
        _ => anchor.plus_days(count),
    })
}

/// A number in digits of either width, Chinese numerals up to 99 or digit by digit, or an English word.
fn number(words: &str) -> Option<i64> {
    if let Some((_, count)) = COUNTS.iter().find(|(word, _)| *word == words) {
        return Some(*count);
    }
    let digit = |c: char| {
        c.to_digit(10)
            .or_else(|| "〇一二三四五六七八九".chars().position(|d| d == c).map(|d| d as u32))
            .or(("０"..="９").contains(&c.to_string().as_str()).then(|| c as u32 - '０' as u32))
            .or((c == '零' || c == '○').then_some(0))
            .or((c == '两').then_some(2))
            .map(i64::from)
    };
    if let Some((tens, ones)) = words.split_once('十') {
        let tens = if tens.is_empty() { 1 } else { tens.chars().next().and_then(digit)? };
        return Some(tens * 10 + ones.chars().next().and_then(digit).unwrap_or(0));
    }
    let mut value = 0_i64;
    for c in words.chars().take(6) {
        value = value * 10 + digit(c)?;
    }
    (!words.is_empty()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_both_languages() {
        for (words, iso) in [
            ("by july 14, 2021", "2021-07-14"),
            ("31 march 2025", "2025-03-31"),
            ("2019年4月底前", "2019-04-30"),
            ("二〇一九年十一月九日", "2019-11-09"),
            ("2025年底前", "2025-12-31"),
            ("２０２０年２月", "2020-02-29"),
        ] {
            assert_eq!(read(words).map(|date| date.to_string()).as_deref(), Some(iso), "{words}");
        }
    }

    #[test]
    fn days_and_months_are_counted_over_ends() {
        let anchor = Date::parse("2024-01-31");
        assert_eq!(anchor.map(|date| date.plus_months(1).to_string()).as_deref(), Some("2024-02-29"));
        assert_eq!(anchor.map(|date| date.plus_days(366).to_string()).as_deref(), Some("2025-01-31"));
        assert_eq!(
            resolve("within 90 days of the date of this order", DeadlineKind::Within, anchor).0,
            anchor.map(|date| date.plus_days(90))
        );
    }
}
