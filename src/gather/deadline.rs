//! Time limits to dates, with what each was counted from.

use super::words;
use crate::Options;
use crate::language::Shadow;
use crate::language::calendar::{Count, Date};
use crate::language::row::Words;
use crate::language::time::{TimeLimit, day_first};
use crate::notice::{Deadline, DeadlineKind};
use crate::text::Span;

/// What dates are counted by: the day of issue, or the one that a person chose, the working days, and the order of the
/// notice's own figures.
pub struct Clock<'a> {
    count: Count<'a>,
}

impl<'a> Clock<'a> {
    /// A clock for a notice of the date `issued`, ISO.
    pub fn new(plain: &Shadow<'_>, issued: Option<&str>, options: &'a Options) -> Self {
        let tokens = plain.tokens(Span::new(0, plain.len()));
        let anchor = options.anchor.or_else(|| Date::parse(issued?));
        let days = Some(&options.working_days);
        Self { count: Count { anchor, days, day_first: day_first(Words { plain, tokens }) } }
    }

    /// A time limit with its date where one is known.
    pub fn deadline(&self, text: &str, limit: &TimeLimit) -> Deadline {
        let dated = !matches!(limit.kind, DeadlineKind::Every | DeadlineKind::Event);
        let due = limit.limit.filter(|_| dated).and_then(|limit| limit.resolve(&self.count));
        Deadline {
            text: words(text, limit.span),
            span: limit.span,
            kind: limit.kind,
            due: due.map(|due| due.day.to_string()),
            from: due.map(|due| due.from),
            rate: limit.rate,
        }
    }
}
