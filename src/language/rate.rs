//! How often something falls due, and on which day first.

use super::calendar::{Date, Limit, Unit, nth_weekday};
pub use crate::notice::{MonthDay, Rate, Weekdays};

impl Rate {
    /// Once in each `count` of `unit`, where the words name no day: at its end, on the last working day of a week.
    pub fn each(count: i64, unit: Unit) -> Option<Self> {
        const FRIDAY: i64 = 4;
        if !(1..=60).contains(&count) {
            return None;
        }
        match unit {
            Unit::Day => Some(Self::Days(count)),
            Unit::WorkingDay if count == 1 => Some(Self::Weeks(1, Weekdays::WORKING)),
            Unit::Week => Some(Self::Weeks(count, Weekdays::one(FRIDAY))),
            _ => {
                let count = count * unit.months()?;
                Some(Self::Months { count, day: MonthDay::Day(-1), month: count.min(12) })
            }
        }
    }

    /// The same on the day that `limit` names; a day that is named and not understood is worse than none.
    pub fn falling(self, limit: Limit) -> Option<Self> {
        match (self, limit) {
            (Self::Months { count: 12, .. }, Limit::Next(month, day)) => {
                Some(Self::Months { count: 12, day: MonthDay::Day(day), month })
            }
            (Self::Months { count: 12, .. }, Limit::Nth(nth, weekday, month)) => {
                Some(Self::Months { count: 12, day: MonthDay::Weekday(nth, weekday), month })
            }
            (Self::Months { count: 1, month, .. }, Limit::NextDay(day)) => {
                Some(Self::Months { count: 1, day: MonthDay::Day(day), month })
            }
            (Self::Weeks(count, _), Limit::NextWeekday(weekday)) => {
                Some(Self::Weeks(count, Weekdays::one(weekday)))
            }
            _ => None,
        }
    }

    /// The first such day from `start` on.
    ///
    /// ```
    /// use remit::language::{calendar::{Date, Unit}, rate::Rate};
    /// let quarterly = Rate::each(1, Unit::Quarter).unwrap();
    /// assert_eq!(quarterly.first(Date::parse("2026-11-25").unwrap()), Date::parse("2026-12-31"));
    /// ```
    pub fn first(self, start: Date) -> Option<Date> {
        match self {
            Self::Days(_) => Some(start),
            Self::Weeks(_, weekdays) => {
                (0..7).map(|days| start.plus_days(days)).find(|day| weekdays.has(day.weekday()))
            }
            Self::Months { count, day, month } => {
                let begin = Date::new(start.year, start.month, 1)?;
                let months = (0..=count).map(|months| begin.plus_months(months));
                let months = months.filter(|it| (it.month - month).rem_euclid(count) == 0);
                months.filter_map(|it| day.of(it.year, it.month)).find(|due| *due >= start)
            }
        }
    }
}

impl MonthDay {
    /// This day of a month; `None` where the month has none.
    fn of(self, year: i64, month: i64) -> Option<Date> {
        match self {
            Self::Day(-1) => Date::month_end(year, month),
            Self::Day(day) => Date::new(year, month, day),
            Self::Weekday(nth, weekday) => nth_weekday(year, month, nth, weekday),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_every_working_day_is_a_rate_of_working_days() {
        assert_eq!(Rate::each(1, Unit::WorkingDay), Some(Rate::Weeks(1, Weekdays::WORKING)));
        assert_eq!(Rate::each(2, Unit::WorkingDay), None);
        assert_eq!(Rate::each(0, Unit::Day), None);
        assert_eq!(Rate::each(61, Unit::Day), None);
    }
}
