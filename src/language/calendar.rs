//! Days, and counting them.

use std::fmt;

use crate::notice::DueFrom;

/// A day of the proleptic Gregorian calendar; months from 1.
///
/// ```
/// use remit::language::calendar::Date;
/// let day = Date::parse("2024-01-31").unwrap();
/// assert_eq!(day.plus_months(1).to_string(), "2024-02-29");
/// assert_eq!(day.plus_days(366).to_string(), "2025-01-31");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1 to 9999.
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to the month's length.
    pub day: i64,
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Date {
    /// A valid day, or none.
    pub fn new(year: i64, month: i64, day: i64) -> Option<Self> {
        let valid = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        valid.then_some(Self { year, month, day })
    }

    /// The last day of a month.
    pub fn month_end(year: i64, month: i64) -> Option<Self> {
        (1..=12).contains(&month).then(|| Self::new(year, month, month_length(year, month)))?
    }

    /// Reads `2023-05-24`; `None` where it is no day.
    pub fn parse(iso: &str) -> Option<Self> {
        let mut parts = iso.trim().splitn(3, '-').map(|part| part.parse().ok());
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

    /// The `count`-th working day after this one.
    pub fn plus_working_days(self, count: i64, days: &WorkingDays) -> Self {
        let mut day = self;
        let mut left = count;
        while left > 0 {
            day = day.plus_days(1);
            left -= i64::from(days.holds(day));
        }
        day
    }

    /// The first day of its month, where `unit` is counted in months: no month is skipped from there.
    fn start_of(self, unit: Unit) -> Self {
        if unit.months().is_some() { Self { day: 1, ..self } } else { self }
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> i64 {
        (self.number() + 2).rem_euclid(7)
    }

    /// Days from 0000-03-01. Howard Hinnant's `days_from_civil`.
    pub fn number(self) -> i64 {
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

/// On which days people work: Monday to Friday, but for the exceptions of a year's official list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkingDays {
    /// Weekdays on which nobody works.
    pub off: Vec<Date>,
    /// Saturdays and Sundays on which people do.
    pub on: Vec<Date>,
}

impl WorkingDays {
    /// Whether people work on `day`.
    pub fn holds(&self, day: Date) -> bool {
        if day.weekday() < 5 { !self.off.contains(&day) } else { self.on.contains(&day) }
    }

    /// Whether there is no list, so that only weekends count as free.
    pub fn is_plain(&self) -> bool {
        self.off.is_empty() && self.on.is_empty()
    }
}

/// What time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Sixty seconds.
    Minute,
    /// Sixty minutes.
    Hour,
    /// Days of the calendar.
    Day,
    /// Days on which people work.
    WorkingDay,
    /// Seven days.
    Week,
    /// Months of the calendar.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// Twelve months.
    Year,
    /// A term of a school.
    Term,
}

impl Unit {
    /// How many months it has, where it has whole ones.
    pub fn months(self) -> Option<i64> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::Half => Some(6),
            Self::Year => Some(12),
            _ => None,
        }
    }
}

/// What the words of a time limit say about its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// This day.
    On(Date),
    /// Two figures and a year, where nobody can tell by them alone which is the day.
    Figures(i64, i64, i64),
    /// A day of a year that is not named: so many years after the year of issue, month and day.
    InYear(i64, i64, i64),
    /// The same of a month that is not named, so many months after the month of issue; -1 is its last day.
    InMonth(i64, i64),
    /// The next such day, month and day, from the day of issue on.
    Next(i64, i64),
    /// The next such day of a month.
    NextDay(i64),
    /// The next such day of the week, 0 is Monday.
    NextWeekday(i64),
    /// A day of a week, so many weeks after the week of issue.
    InWeek(i64, i64),
    /// The next such day that a speaker may mean by "next Friday"; none where that may be one of two.
    Coming(i64),
    /// The so-manieth weekday of a month; -1 is its last.
    Nth(i64, i64, i64),
    /// The last day of the month, quarter or year, so many after that of issue.
    EndOf(i64, Unit),
    /// So long after the day of issue.
    After(i64, Unit),
}

/// A day that a time limit falls on, and what it was counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub day: Date,
    /// What it was counted from.
    pub from: DueFrom,
}

/// What time limits are counted by.
#[derive(Clone, Debug, Default)]
pub struct Count<'a> {
    /// The day of issue.
    pub anchor: Option<Date>,
    /// The working days; none known where only weekends count as free.
    pub days: Option<&'a WorkingDays>,
    /// Whether the notice writes days before months in figures, where one of its dates tells.
    pub day_first: Option<bool>,
}

/// Longest time that is counted, in any unit: more is a slip of the pen.
const LONGEST: i64 = 4000;

impl Limit {
    /// The day, as far as `count` tells; `None` where the day of issue is needed and not known.
    pub fn resolve(self, count: &Count<'_>) -> Option<Due> {
        match self {
            Self::On(day) => return Some(Due { day, from: DueFrom::InText }),
            Self::Figures(first, second, year) => {
                let (day, month) = if count.day_first? { (first, second) } else { (second, first) };
                return Some(Due { day: Date::new(year, month, day)?, from: DueFrom::InText });
            }
            _ => {}
        }
        let anchor = count.anchor?;
        let days = count.days;
        let (day, from) = match self {
            Self::InYear(years, month, day) => {
                (Date::new(anchor.year + years, month, day)?, DueFrom::YearOfIssue)
            }
            Self::Next(month, day) => {
                let of = |year| Date::new(year, month, day);
                (
                    of(anchor.year).filter(|day| *day >= anchor).or_else(|| of(anchor.year + 1))?,
                    DueFrom::YearOfIssue,
                )
            }
            Self::InMonth(months, day) => (in_month(anchor, months, day)?, DueFrom::Issue),
            Self::NextDay(day) => {
                let this = in_month(anchor, 0, day).filter(|day| *day >= anchor);
                (this.or_else(|| in_month(anchor, 1, day))?, DueFrom::Issue)
            }
            // Said on such a day, it may be this one or the next.
            Self::NextWeekday(weekday) | Self::Coming(weekday) if anchor.weekday() == weekday => return None,
            Self::NextWeekday(weekday) => (coming(anchor, weekday), DueFrom::Issue),
            Self::Coming(weekday) if weekday > anchor.weekday() => return None,
            Self::Coming(weekday) => (coming(anchor, weekday), DueFrom::Issue),
            Self::InWeek(weeks, weekday) => {
                (anchor.plus_days(weeks * 7 + weekday - anchor.weekday()), DueFrom::Issue)
            }
            Self::Nth(nth, weekday, month) => {
                let of = |year| nth_weekday(year, month, nth, weekday);
                (
                    of(anchor.year).filter(|day| *day >= anchor).or_else(|| of(anchor.year + 1))?,
                    DueFrom::YearOfIssue,
                )
            }
            Self::EndOf(ahead, unit) => {
                (end_of(after(anchor.start_of(unit), ahead, unit, days)?, unit)?, DueFrom::Issue)
            }
            Self::After(count, unit) if (0..=LONGEST).contains(&count) => {
                let working = unit == Unit::WorkingDay && days.is_none_or(WorkingDays::is_plain);
                let from = if working { DueFrom::WorkingDays } else { DueFrom::Issue };
                (after(anchor, count, unit, days)?, from)
            }
            Self::After(..) | Self::On(_) | Self::Figures(..) => return None,
        };
        Some(Due { day, from })
    }
}

fn in_month(day: Date, months: i64, of_month: i64) -> Option<Date> {
    let month = Date::new(day.year, day.month, 1)?.plus_months(months);
    match of_month {
        -1 => Date::month_end(month.year, month.month),
        day => Date::new(month.year, month.month, day),
    }
}

/// The first such weekday behind `day`.
fn coming(day: Date, weekday: i64) -> Date {
    day.plus_days((weekday - day.weekday() - 1).rem_euclid(7) + 1)
}

/// The `nth` such weekday of a month, from 1; -1 is the last.
///
/// ```
/// use remit::language::calendar::{Date, nth_weekday};
/// assert_eq!(nth_weekday(2026, 9, 1, 0), Date::parse("2026-09-07"));
/// assert_eq!(nth_weekday(2026, 2, -1, 4), Date::parse("2026-02-27"));
/// ```
pub fn nth_weekday(year: i64, month: i64, nth: i64, weekday: i64) -> Option<Date> {
    if nth == -1 {
        let last = Date::month_end(year, month)?;
        return Some(last.plus_days(-(last.weekday() - weekday).rem_euclid(7)));
    }
    let first = Date::new(year, month, 1)?;
    let day = first.plus_days((weekday - first.weekday()).rem_euclid(7) + (nth - 1) * 7);
    Some(day).filter(|day| day.month == month && nth > 0)
}

fn end_of(day: Date, unit: Unit) -> Option<Date> {
    match unit {
        Unit::Month => Date::month_end(day.year, day.month),
        Unit::Quarter => Date::month_end(day.year, (day.month + 2) / 3 * 3),
        Unit::Half => Date::month_end(day.year, (day.month + 5) / 6 * 6),
        Unit::Year => Date::month_end(day.year, 12),
        Unit::Week => Some(day.plus_days(6 - day.weekday())),
        Unit::Day => Some(day),
        Unit::Minute | Unit::Hour | Unit::WorkingDay | Unit::Term => None,
    }
}

fn after(day: Date, count: i64, unit: Unit, days: Option<&WorkingDays>) -> Option<Date> {
    match unit {
        Unit::Minute | Unit::Hour | Unit::Term => None,
        Unit::Day => Some(day.plus_days(count)),
        Unit::WorkingDay => {
            let plain = WorkingDays::default();
            Some(day.plus_working_days(count, days.unwrap_or(&plain)))
        }
        Unit::Week => Some(day.plus_days(count * 7)),
        _ => Some(day.plus_months(count * unit.months()?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Date {
        Date::parse(iso).unwrap()
    }

    #[test]
    fn limits_fall_on_days() {
        let issued = Count { anchor: Some(day("2026-03-20")), ..Count::default() };
        for (limit, due) in [
            (Limit::InYear(1, 6, 30), "2027-06-30"),
            (Limit::Next(4, 30), "2026-04-30"),
            (Limit::Next(1, 15), "2027-01-15"),
            (Limit::InMonth(1, 5), "2026-04-05"),
            (Limit::InMonth(1, -1), "2026-04-30"),
            (Limit::NextDay(15), "2026-04-15"),
            (Limit::NextWeekday(0), "2026-03-23"),
            (Limit::Coming(0), "2026-03-23"),
            (Limit::InWeek(1, 4), "2026-03-27"),
            (Limit::Nth(1, 0, 9), "2026-09-07"),
            (Limit::EndOf(0, Unit::Quarter), "2026-03-31"),
            (Limit::EndOf(1, Unit::Month), "2026-04-30"),
            (Limit::EndOf(0, Unit::Year), "2026-12-31"),
            (Limit::After(2, Unit::Week), "2026-04-03"),
            (Limit::After(3, Unit::WorkingDay), "2026-03-25"),
            (Limit::After(1, Unit::Quarter), "2026-06-20"),
        ] {
            assert_eq!(limit.resolve(&issued).map(|due| due.day.to_string()).as_deref(), Some(due));
            assert_eq!(limit.resolve(&Count::default()), None);
        }
        assert_eq!(Limit::NextWeekday(4).resolve(&issued), None, "it may be this Friday or the next");
        assert_eq!(Limit::Coming(5).resolve(&issued), None, "it may be tomorrow or a week later");
    }

    #[test]
    fn figures_wait_for_the_order_of_the_notice() {
        let figures = Limit::Figures(5, 4, 2026);
        let told = |day_first| Count { day_first, ..Count::default() };
        let iso = |day_first| figures.resolve(&told(day_first)).map(|due| due.day.to_string());
        assert_eq!(iso(None), None);
        assert_eq!(iso(Some(true)).as_deref(), Some("2026-04-05"));
        assert_eq!(iso(Some(false)).as_deref(), Some("2026-05-04"));
    }

    #[test]
    fn holidays_and_working_weekends_move_the_day() {
        let list =
            WorkingDays { off: vec![day("2026-10-01"), day("2026-10-02")], on: vec![day("2026-10-10")] };
        assert_eq!(day("2026-09-30").plus_working_days(1, &list), day("2026-10-05"));
        assert_eq!(day("2026-10-09").plus_working_days(1, &list), day("2026-10-10"));
    }

    #[test]
    fn weekdays_are_the_calendar_s() {
        assert_eq!(day("2026-11-24").weekday(), 1);
        assert_eq!(day("2000-01-01").weekday(), 5);
    }
}
