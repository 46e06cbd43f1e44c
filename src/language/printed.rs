//! Days as a head or a signature prints them, as far as they are given.

use std::sync::LazyLock;

use super::expression::{Captures, Regex};

use crate::text::{Span, place};

/// The order in which the figures of a day stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// Year, month and perhaps a day.
    Known,
    /// Two figures either of which may be the month.
    Either,
}

/// Year, month and day, and how sure their order is.
pub type Parts = (i64, i64, Option<i64>, Figures);

/// A day as it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Its place.
    pub span: Span,
    /// What it says.
    pub parts: Parts,
}

/// A way to print a day, and how it is read.
pub type Form = (LazyLock<Option<Regex>>, fn(&Captures<'_>) -> Option<Parts>);

/// The days that `words` print; where two overlap, the earlier form holds.
pub fn printed(forms: &[Form], words: &str) -> Vec<Printed> {
    let mut all: Vec<Printed> = Vec::new();
    for (form, read) in forms {
        for found in form.iter().flat_map(|form| form.captures_iter(words)) {
            let Some((whole, parts)) = found.get(0).zip(read(&found)) else { continue };
            let span = Span::new(whole.start(), whole.end());
            if !valid(parts) || all.iter().any(|other| other.span.overlaps(span)) {
                continue;
            }
            all.push(Printed { span, parts });
        }
    }
    all.sort_by_cached_key(|day| place(day.span));
    all
}

/// Whether there may be such a day: what only looks like one is a number.
fn valid((_, one, other, figures): Parts) -> bool {
    let day = other.unwrap_or(1);
    let month = |month: i64| (1..=12).contains(&month);
    (1..=31).contains(&day)
        && match figures {
            Figures::Known => month(one),
            Figures::Either => (1..=31).contains(&one) && (month(one) || month(day)),
        }
}
