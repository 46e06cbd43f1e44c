//! Days, and counting them.

use std::fmt;

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
    /// Twelve months.
    Year,
}

/// What the words of a time limit say about its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// This day.
    On(Date),
    /// A day of a year that is not named: so many years after the year of issue, month and day.
    InYear(i64, i64, i64),
    /// The next such day, month and day, from the day of issue on.
    Next(i64, i64),
    /// The last day of the month, quarter or year of issue.
    EndOf(Unit),
    /// So long after the day of issue.
    After(i64, Unit),
}

/// A day that a time limit falls on, and what it was counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub day: Date,
    /// What it was counted from, as the data contract names it.
    pub from: &'static str,
}

/// Longest time that is counted, in any unit: more is a slip of the pen.
const LONGEST: i64 = 4000;

impl Limit {
    /// The day, counted from `anchor`, the day of issue; `None` where that is needed and not known.
    pub fn resolve(self, anchor: Option<Date>, days: &WorkingDays) -> Option<Due> {
        if let Self::On(day) = self {
            return Some(Due { day, from: "date in the text" });
        }
        let anchor = anchor?;
        let (day, from) = match self {
            Self::On(day) => (day, "date in the text"),
            Self::InYear(years, month, day) => (Date::new(anchor.year + years, month, day)?, "year of issue"),
            Self::Next(month, day) => {
                let this = Date::new(anchor.year, month, day).filter(|day| *day >= anchor);
                (this.or_else(|| Date::new(anchor.year + 1, month, day))?, "year of issue")
            }
            Self::EndOf(unit) => (end_of(anchor, unit)?, "date of issue"),
            Self::After(count, unit) if (0..=LONGEST).contains(&count) => {
                let working = unit == Unit::WorkingDay && days.is_plain();
                let from = if working { "date of issue, Monday to Friday" } else { "date of issue" };
                (after(anchor, count, unit, days), from)
            }
            Self::After(..) => return None,
        };
        Some(Due { day, from })
    }
}

fn end_of(day: Date, unit: Unit) -> Option<Date> {
    match unit {
        Unit::Month => Date::month_end(day.year, day.month),
        Unit::Quarter => Date::month_end(day.year, (day.month + 2) / 3 * 3),
        Unit::Year => Date::month_end(day.year, 12),
        Unit::Week => Some(day.plus_days(6 - day.weekday())),
        Unit::Day | Unit::WorkingDay => Some(day),
    }
}

fn after(day: Date, count: i64, unit: Unit, days: &WorkingDays) -> Date {
    match unit {
        Unit::Day => day.plus_days(count),
        Unit::WorkingDay => day.plus_working_days(count, days),
        Unit::Week => day.plus_days(count * 7),
        Unit::Month => day.plus_months(count),
        Unit::Quarter => day.plus_months(count * 3),
        Unit::Year => day.plus_months(count * 12),
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
        let anchor = Some(day("2026-03-20"));
        let plain = WorkingDays::default();
        for (limit, due) in [
            (Limit::InYear(1, 6, 30), "2027-06-30"),
            (Limit::Next(4, 30), "2026-04-30"),
            (Limit::Next(1, 15), "2027-01-15"),
            (Limit::EndOf(Unit::Quarter), "2026-03-31"),
            (Limit::EndOf(Unit::Year), "2026-12-31"),
            (Limit::After(2, Unit::Week), "2026-04-03"),
            (Limit::After(3, Unit::WorkingDay), "2026-03-25"),
            (Limit::After(1, Unit::Quarter), "2026-06-20"),
        ] {
            assert_eq!(limit.resolve(anchor, &plain).map(|due| due.day.to_string()).as_deref(), Some(due));
            assert_eq!(limit.resolve(None, &plain), None);
        }
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
