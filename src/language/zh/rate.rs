//! How Chinese says how often.

use std::sync::LazyLock;

use regex_lite::Regex;

use super::calendar::{limit, number, unit};
use crate::language::calendar::Unit;
use crate::language::rate::Rate;
use crate::language::rule::pattern;

static EVERY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        "(?:每隔?|按|逐)个?([0-9０-９一二两三四五六七八九十]{0,3})个?(年度|年|季度|季|月|周|星期|日|天|半年)",
    )
});

static MONTH_DAY: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern("每月([0-9０-９一二三四五六七八九十]{1,3})[日号]"));

static WEEKDAY: LazyLock<Option<Regex>> = LazyLock::new(|| pattern("每(?:周|星期)([一二三四五六日天])"));

static TIMES: LazyLock<Option<Regex>> = LazyLock::new(|| pattern("[2-9２-９二两三四五六七八九]次|小时"));

/// What `words`, the time limits of a directive in simplified characters, say about how often; `None` where they say it
/// otherwise than by one rate and at most one day.
pub fn rate(words: &str) -> Option<Rate> {
    if TIMES.as_ref()?.is_match(words) {
        return None;
    }
    if let Some(found) = MONTH_DAY.as_ref()?.captures(words) {
        return Some(Rate::Months { count: 1, day: number(&found[1])?, month: 1 });
    }
    if let Some(found) = WEEKDAY.as_ref()?.captures(words) {
        let day = "一二三四五六日".find(found[1].replace('天', "日").as_str())? / "一".len();
        return Some(Rate::Weeks(1, i64::try_from(day).ok()?));
    }
    let found = EVERY.as_ref()?.captures(words)?;
    let count = if found[1].is_empty() { 1 } else { number(&found[1])? };
    let rate = match &found[2] {
        "半年" => Some(Rate::Months { count: 6, day: -1, month: 6 }),
        "季" => Rate::each(count, Unit::Quarter),
        "年度" => Rate::each(count, Unit::Year),
        word => Rate::each(count, unit(word)?),
    }?;
    let behind = &words[found.get(0)?.end()..];
    let clear = !behind.contains(|c: char| c.is_numeric() || "初旬上中首".contains(c));
    rate.falling(limit(behind), clear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read() {
        let monthly = |day| Some(Rate::Months { count: 1, day, month: 1 });
        let yearly = |month, day| Some(Rate::Months { count: 12, day, month });
        for (words, wanted) in [
            ("每月10日前", monthly(10)),
            ("每月", monthly(-1)),
            ("按月", monthly(-1)),
            ("每季度末", Some(Rate::Months { count: 3, day: -1, month: 3 })),
            ("每半年", Some(Rate::Months { count: 6, day: -1, month: 6 })),
            ("每年3月底前", yearly(3, 31)),
            ("每年12月31日前", yearly(12, 31)),
            ("每年", yearly(12, -1)),
            ("每周五前", Some(Rate::Weeks(1, 4))),
            ("每两周", Some(Rate::Weeks(2, 4))),
            ("每日", Some(Rate::Days(1))),
            ("每年2次", None),
            ("每季度首月10日前", None),
            ("定期", None),
        ] {
            assert_eq!(rate(words), wanted, "{words}");
        }
    }
}
