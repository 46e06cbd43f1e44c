//! How often something falls due, and on which day first.

use super::calendar::{Date, Limit, Unit};

/// How often something falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Every so many days.
    Days(i64),
    /// Every so many weeks, on a weekday: 0 is Monday.
    Weeks(i64, i64),
    /// Every so many months.
    Months {
        /// How many.
        count: i64,
        /// The day of the month; -1 is the last.
        day: i64,
        /// One of the months in which it falls due; where every month is one, any.
        month: i64,
    },
}

impl Rate {
    /// Once in each `count` of `unit`, where the words name no day: at its end, on the last working day of a week.
    pub fn each(count: i64, unit: Unit) -> Option<Self> {
        const FRIDAY: i64 = 4;
        let months = |length: i64| {
            Some(Self::Months { count: count * length, day: -1, month: (count * length).min(12) })
        };
        match unit {
            Unit::Day => Some(Self::Days(count)),
            Unit::WorkingDay => None,
            Unit::Week => Some(Self::Weeks(count, FRIDAY)),
            Unit::Month => months(1),
            Unit::Quarter => months(3),
            Unit::Year => months(12),
        }
        .filter(|_| (1..=60).contains(&count))
    }

    /// The same on the day that `limit` names; `clear` where the words name no day beside. A day that is named and not
    /// understood is worse than none.
    pub fn falling(self, limit: Option<Limit>, clear: bool) -> Option<Self> {
        match (self, limit) {
            (Self::Months { count: 12, .. }, Some(Limit::Next(month, day))) => {
                Some(Self::Months { count: 12, day, month })
            }
            (rate, _) => Some(rate).filter(|_| clear),
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
            Self::Weeks(_, weekday) => {
                (0..7).map(|days| start.plus_days(days)).find(|day| day.weekday() == weekday)
            }
            Self::Months { count, day, month } => {
                let begin = Date::new(start.year, start.month, 1)?;
                let months = (0..=count).map(|months| begin.plus_months(months));
                let due =
                    months.filter(|it| (it.month - month).rem_euclid(count) == 0).filter_map(
                        |it| match day {
                            -1 => Date::month_end(it.year, it.month),
                            day => Date::new(it.year, it.month, day),
                        },
                    );
                due.into_iter().find(|due| *due >= start)
            }
        }
    }
}
