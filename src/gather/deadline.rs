//! Time limits to dates, with what each was counted from.

use super::words;
use crate::Options;
use crate::language::calendar::{Date, Due, WorkingDays};
use crate::language::detect;
use crate::notice::{Deadline, DeadlineKind};
use crate::text::Span;

/// What dates are counted by: the day of issue, or the one that a person chose, and the working days.
pub struct Clock<'a> {
    anchor: Option<Date>,
    days: &'a WorkingDays,
}

impl<'a> Clock<'a> {
    /// A clock for a notice of the date `issued`, ISO.
    pub fn new(issued: Option<&str>, options: &'a Options) -> Self {
        Self { anchor: options.anchor.or_else(|| Date::parse(issued?)), days: &options.working_days }
    }

    /// The time limit at `span`, with its date where one is known.
    pub fn deadline(&self, text: &str, plain: &str, span: Span, kind: DeadlineKind) -> Deadline {
        let due = self.due(span.of(plain), kind);
        Deadline {
            text: words(text, span),
            span,
            kind,
            due: due.map(|due| due.day.to_string()),
            from: due.map(|due| due.from.to_string()),
        }
    }

    fn due(&self, words: &str, kind: DeadlineKind) -> Option<Due> {
        match kind {
            DeadlineKind::Every | DeadlineKind::Event => None,
            _ => (detect(words)?.limit)(words)?.resolve(self.anchor, self.days),
        }
    }
}
