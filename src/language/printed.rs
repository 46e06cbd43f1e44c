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

/// A way to print a day.
pub struct Form {
    /// Whether words may hold such a day: told without the pattern, which costs more.
    pub may_be_in: fn(&str) -> bool,
    /// What it looks like.
    pub pattern: LazyLock<Option<Regex>>,
    /// How it is read.
    pub read: fn(&Captures<'_>) -> Option<Parts>,
}

/// How many figures a year has.
const YEAR: usize = 4;

/// How far from a figure the words of its day may reach, in bytes, and how far where a year may be spelled out.
const FAR: usize = 40;
/// See [`FAR`].
const SPELLED: usize = 80;

/// The days that `words` print; where two overlap, the earlier form holds.
pub fn printed(forms: &[Form], words: &str) -> Vec<Printed> {
    let mut all: Vec<Printed> = Vec::new();
    let places = near_figures(words);
    for form in forms {
        let mut at = 0;
        for near in places.iter().filter(|near| (form.may_be_in)(near.of(words))) {
            let Some(pattern) = form.pattern.as_ref() else { break };
            at = at.max(near.start);
            let head = &words[..near.end];
            while let Some(found) = pattern.captures_at(head, at) {
                let Some(whole) = found.get(0) else { break };
                let span = Span::new(whole.start(), whole.end());
                at = span.end;
                let free = !all.iter().any(|other| other.span.overlaps(span));
                all.extend(
                    (form.read)(&found).filter(|it| free && valid(*it)).map(|parts| Printed { span, parts }),
                );
            }
        }
    }
    all.sort_by_cached_key(|day| place(day.span));
    all
}

/// The stretches of `words` about figures that may be a year's or part of a day's, without which there is no day.
fn near_figures(words: &str) -> Vec<Span> {
    let spelled = words.contains("thousand");
    let far = if spelled { SPELLED } else { FAR };
    let mut all: Vec<Span> = Vec::new();
    let mut at = 0;
    while let Some(next) = words[at..].find(|c| is_figure(c) || c == '年') {
        let start = at + next;
        let rest = &words[start..];
        let figures = rest.find(|c| !is_figure(c)).unwrap_or(rest.len());
        let behind = rest[figures..].trim_start_matches(' ').chars().next();
        // 二〇二七年: what has no figure has the word for the year.
        let tells = figures == 0 || rest[..figures].chars().count() >= YEAR || spelled;
        at = start + figures.max(rest.chars().next().map_or(1, char::len_utf8));
        if !tells && !behind.is_some_and(|c| matches!(c, '/' | '.' | '-' | '－' | '年')) {
            continue;
        }
        let near = Span::new(
            words.floor_char_boundary(start.saturating_sub(far)),
            words.ceil_char_boundary((at + far).min(words.len())),
        );
        match all.last_mut() {
            Some(last) if near.start <= last.end => last.end = near.end,
            _ => all.push(near),
        }
    }
    all
}

/// A digit, plain or full-width.
fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
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
