//! How Chinese writes days and counts time.

use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

use crate::language::calendar::{Date, Limit, Unit};
use crate::language::numeral::{self, positional};
use crate::language::rule::pattern;

static DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "(?:([0-9０-９一二三四五六七八九〇○零]{4}) ?年|(今年|本年度?|当年|明年|次年))?(?:([0-9０-９一二三四五六七八九十]{1,3}) ?月)? ?(?:([0-9０-９一二三四五六七八九十]{1,3}) ?[日号]|(底|末|内|上半年|下半年|年底|年末|[上中下]旬)|第?([一二三四1-4])季度)",
    )
});

static LENGTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern("([0-9０-９]+|[一二两三四五六七八九十百]+)个?(工作日|自然日|日|天|周|星期|月|季度|年)")
});

static ISSUE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern("(印发|发布|公布|下发|发文|本[^，。]{2,4}(印发|发布|公布|实施|施行))(之)?(日|后)")
});

/// What `words`, a time limit in simplified characters, say about its day.
pub fn limit(words: &str) -> Option<Limit> {
    if words.starts_with('每') {
        return None;
    }
    if ISSUE.as_ref()?.is_match(words) {
        let length = LENGTH.as_ref()?.captures(words)?;
        return Some(Limit::After(number(&length[1])?, unit(&length[2])?));
    }
    // Of a stretch of time, the last day counts.
    DAY.as_ref()?.captures_iter(words).filter_map(|found| day(&found)).last()
}

fn day(found: &Captures<'_>) -> Option<Limit> {
    let year = found.get(1).map(|year| number(year.as_str()));
    let years = found.get(2).map(|word| i64::from(matches!(word.as_str(), "明年" | "次年")));
    let month = found.get(3).map(|month| number(month.as_str()));
    let (month, day) = match (month, found.get(4), found.get(5), found.get(6)) {
        (Some(month), Some(day), ..) => (month?, number(day.as_str())?),
        (Some(month), _, Some(part), _) => (month?, part_of_month(part.as_str(), month?)?),
        (None, _, Some(part), _) if year.is_none() && years.is_none() => return this_year(part.as_str()),
        (None, _, Some(part), _) => part_of_year(part.as_str())?,
        (None, _, _, Some(quarter)) => end_of_month(number(quarter.as_str())? * 3)?,
        _ => return None,
    };
    match (year, years) {
        (Some(year), _) => date(year?, month, day).map(Limit::On),
        (None, Some(years)) => Some(Limit::InYear(years, month, day)),
        (None, None) => Date::new(2024, month, day).map(|_| Limit::Next(month, day)),
    }
}

/// A day; the 29th of February in a year without one is the 28th.
fn date(year: i64, month: i64, day: i64) -> Option<Date> {
    Date::new(year, month, day).or_else(|| Date::month_end(year, month).filter(|_| (month, day) == (2, 29)))
}

fn part_of_month(part: &str, month: i64) -> Option<i64> {
    match part {
        "上旬" => Some(10),
        "中旬" => Some(20),
        "底" | "末" | "内" | "下旬" => end_of_month(month).map(|(_, day)| day),
        _ => None,
    }
}

fn part_of_year(part: &str) -> Option<(i64, i64)> {
    match part {
        "上半年" => Some((6, 30)),
        "底" | "末" | "内" | "下半年" | "年底" | "年末" => Some((12, 31)),
        _ => None,
    }
}

/// A part of a year that is not named at all.
fn this_year(part: &str) -> Option<Limit> {
    match part {
        "年底" | "年末" => Some(Limit::EndOf(Unit::Year)),
        "上半年" => Some(Limit::InYear(0, 6, 30)),
        "下半年" => Some(Limit::InYear(0, 12, 31)),
        _ => None,
    }
}

fn end_of_month(month: i64) -> Option<(i64, i64)> {
    Date::month_end(2024, month).map(|day| (day.month, day.day))
}

/// The unit called `word`.
pub fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "工作日" => Unit::WorkingDay,
        "自然日" | "日" | "天" => Unit::Day,
        "周" | "星期" => Unit::Week,
        "月" => Unit::Month,
        "季度" => Unit::Quarter,
        "年" => Unit::Year,
        _ => return None,
    })
}

fn digit(c: char) -> Option<i64> {
    let han = "〇一二三四五六七八九".chars().position(|d| d == c).and_then(|d| i64::try_from(d).ok());
    numeral::digit(c).or(han).or(matches!(c, '零' | '○').then_some(0)).or((c == '两').then_some(2))
}

/// A number in digits, character by character, or with 十 and 百.
pub fn number(words: &str) -> Option<i64> {
    let head = |head: &str| if head.is_empty() { Some(1) } else { positional(head, digit) };
    if let Some((hundreds, rest)) = words.split_once('百') {
        let rest = rest.trim_start_matches('零');
        return Some(head(hundreds)? * 100 + if rest.is_empty() { 0 } else { number(rest)? });
    }
    if let Some((tens, ones)) = words.split_once('十') {
        return Some(head(tens)? * 10 + if ones.is_empty() { 0 } else { positional(ones, digit)? });
    }
    positional(words, digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read() {
        for (words, iso) in [
            ("2019年4月底前", "2019-04-30"),
            ("二〇一九年十一月九日", "2019-11-09"),
            ("2025年底前", "2025-12-31"),
            ("２０２０年２月底", "2020-02-29"),
            ("2026年上半年", "2026-06-30"),
            ("2026年第三季度末", "2026-09-30"),
            ("2025年1月1日至2026年2月末", "2026-02-28"),
            ("2027年十二月二十一日前", "2027-12-21"),
        ] {
            assert_eq!(limit(words), Date::parse(iso).map(Limit::On), "{words}");
        }
    }

    #[test]
    fn days_without_a_year_and_lengths_wait_for_the_anchor() {
        for (words, wanted) in [
            ("11月30日前", Some(Limit::Next(11, 30))),
            ("明年6月底前", Some(Limit::InYear(1, 6, 30))),
            ("今年年底前", Some(Limit::InYear(0, 12, 31))),
            ("自印发之日起30个工作日内", Some(Limit::After(30, Unit::WorkingDay))),
            ("自本通知发布之日起三个月内", Some(Limit::After(3, Unit::Month))),
            ("收到申请之日起十五个工作日内", None),
            ("到2030年", None),
        ] {
            assert_eq!(limit(words), wanted, "{words}");
        }
    }

    #[test]
    fn numbers_are_read() {
        for (words, value) in [
            ("十五", 15),
            ("二十", 20),
            ("一百二十", 120),
            ("一百零五", 105),
            ("二〇二六", 2026),
            ("３０", 30),
        ] {
            assert_eq!(number(words), Some(value), "{words}");
        }
    }
}
