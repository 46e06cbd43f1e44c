//! The date of issue, from the head or the signature alone: each day that is printed there, and what speaks for it.

use std::rc::Rc;

use super::lines::{self, Line, Page};
use super::{reference, title};
use crate::language::calendar::Date;
use crate::language::printed::{Figures, Parts, Printed};
use crate::language::rule::Found;
use crate::language::{Field, Issued, own_first};
use crate::notice::Kind;
use crate::text::Span;

/// Longest line that may be a day alone, in bytes.
const ALONE: usize = 90;

/// Longest name of a place before a day, in bytes.
const PLACE: usize = 40;

/// How much of the opening is looked at for the day of a meeting, in bytes.
const OPENING: usize = 400;

/// How far into a sentence they may begin, in bytes.
const BEGINNING: usize = 12;

/// How far from a day the words stand that say what it is, in bytes.
const NEAR: usize = 120;

/// How much of a line is read for days, in bytes: of one that goes on and on the beginning tells.
const FAR: usize = 4000;

/// What speaks for a day, and where it stands: of equal ones the first in the head and the last in the foot holds.
struct Candidate {
    weight: i32,
    order: i64,
    parts: Parts,
}

/// The date of issue as far as it is given, ISO.
pub fn date(page: &Page<'_>, title: Option<Span>, kind: Option<Kind>) -> Option<String> {
    let mut all = Vec::new();
    labelled(page, kind, &mut all);
    for (_, line) in page.unlabelled() {
        head_line(page, line, title, &mut all);
    }
    opening(page, kind, &mut all);
    signatures(page, &mut all);
    foot(page, &mut all);
    let days = all.iter().filter_map(|it| Some((it, iso(it.parts, page)?)));
    days.min_by_key(|(it, _)| (std::cmp::Reverse(it.weight), it.order)).map(|(_, day)| day)
}

/// Days behind labels.
fn labelled(page: &Page<'_>, kind: Option<Kind>, all: &mut Vec<Candidate>) {
    let met = if tells_of_meeting(kind) { 2 } else { 0 };
    for (field, weight) in [(Field::Made, 10), (Field::Published, 4), (Field::Met, met)] {
        for value in page.labelled(field) {
            let day = days(page, value).first().copied().filter(|day| day.span.start <= ALONE);
            add(all, weight, value, day, true);
        }
    }
    // "Status: approved 2024-06-18", "Approved by: the board, 2 May 2025": the words beside a day say what it is.
    for value in page.labelled(Field::Aside) {
        aside(page, value, all);
    }
    // A journal's name and the day of its report share a line.
    for value in page.labelled(Field::Source) {
        add(all, 4, value, days(page, value).first().copied(), true);
    }
}

/// Days behind a label that says of them by itself, or with words before them, that it was issued then. What stands behind a day
/// says what became of something else: "Previous minutes: 22 March (approved)".
fn aside(page: &Page<'_>, value: Span, all: &mut Vec<Candidate>) {
    let line = page.head.iter().find(|line| line.span.contains(value));
    let line = line.map_or(value, |line| line.span).first(page.plain, FAR);
    for day in days(page, line).iter().copied() {
        let before = Span::new(line.start, line.start + day.span.end);
        let weight = match Said::new(page, before).of(page, day) {
            Some(Issued::Signed | Issued::Adopted) => 6,
            Some(Issued::Printed) => 3,
            _ => continue,
        };
        add(all, weight, value, Some(day), true);
    }
}

/// A day on a line of the head.
fn head_line(page: &Page<'_>, line: Line, title: Option<Span>, all: &mut Vec<Candidate>) {
    let span = line.span;
    if let Some(day) = stands_alone(page, span) {
        return add(all, 7, span, Some(day), true);
    }
    let number = reference::number(page, span);
    let free = |day: &Printed| number.is_none_or(|number| !number.overlaps(day.span.shift(span.start)));
    let titled = title.is_some_and(|title| title.overlaps(span));
    for (day, said) in told_days(page, span).into_iter().filter(|(day, _)| free(day)) {
        let weight = match said {
            Some(Issued::Signed) => 9,
            Some(Issued::Adopted) => 7,
            Some(Issued::Dateline) => 5,
            Some(Issued::Printed) => 4,
            Some(Issued::Met) => 3,
            None if reference::is_all(page, span) => 7,
            None if ends_with_name(page, span, day) => 8,
            None if titled && day.parts.2.is_some() => 2,
            None => continue,
        };
        add(all, weight, span, Some(day), true);
    }
}

/// Whether the day of a meeting is that of the notice.
fn tells_of_meeting(kind: Option<Kind>) -> bool {
    matches!(kind, Some(Kind::Minutes | Kind::MeetingNews))
}

/// The dateline with which a report opens, and the day on which a meeting was held.
fn opening(page: &Page<'_>, kind: Option<Kind>, all: &mut Vec<Candidate>) {
    let span = page.opening(OPENING);
    let met = tells_of_meeting(kind);
    for (day, said) in told_days(page, span) {
        match said {
            Some(Issued::Dateline) if day.span.start < NEAR => add(all, 5, span, Some(day), true),
            _ if met && day.span.start < NEAR => return add(all, 1, span, Some(day), true),
            _ => {}
        }
    }
}

/// Days under the name of a body, wherever the notice is signed: an annex may follow.
fn signatures(page: &Page<'_>, all: &mut Vec<Candidate>) {
    let body = page.lines.iter().filter(|line| line.span.start >= page.opening);
    let pairs = body.clone().zip(body.skip(1));
    for (above, line) in pairs.filter(|(above, line)| line.span.len().max(above.span.len()) <= ALONE) {
        let day = stands_alone(page, line.span).filter(|_| page.is_body(above.span));
        add(all, 10, line.span, day, true);
    }
}

/// Days in the last lines.
fn foot(page: &Page<'_>, all: &mut Vec<Candidate>) {
    for (nth, line) in page.foot.iter().enumerate() {
        let span = line.span;
        let last = nth + 5 >= page.foot.len() && !line.is_of_table();
        if let Some(day) = stands_alone(page, span).filter(|_| last) {
            add(all, 6, span, Some(day), false);
            continue;
        }
        // A long line is no signature.
        if span.len() >= ALONE * 3 {
            continue;
        }
        for (day, said) in told_days(page, span) {
            let weight = match said {
                Some(Issued::Signed) => 9,
                Some(Issued::Adopted) if span.len() < ALONE * 2 => 5,
                Some(Issued::Printed) if span.len() < ALONE * 2 => 3,
                _ if last && ends_with_name(page, span, day) => 8,
                _ => continue,
            };
            add(all, weight, span, Some(day), false);
        }
    }
}

fn add(all: &mut Vec<Candidate>, weight: i32, line: Span, day: Option<Printed>, first: bool) {
    let Some(day) = day.filter(|_| weight > 0) else { return };
    let at = i64::try_from(line.start).unwrap_or_default();
    all.push(Candidate { weight, order: if first { at } else { -at }, parts: day.parts });
}

/// The days in some words, at their places in them.
fn days(page: &Page<'_>, span: Span) -> Rc<[Printed]> {
    let words = span.of(page.plain);
    if !words.contains(|c: char| c.is_ascii_digit() || matches!(c, '年' | '０'..='９')) {
        return Rc::default();
    }
    page.days(span, || {
        // A mail's head may be in another language than its words.
        let printed = own_first(page.language).map(|language| (language.header.days)(words));
        printed.into_iter().find(|days| !days.is_empty()).unwrap_or_default()
    })
}

/// The day that has a line for itself, but for the weekday, a label, or the place where it was written.
pub fn stands_alone(page: &Page<'_>, line: Span) -> Option<Printed> {
    if line.len() > ALONE {
        return None;
    }
    let words = line.of(page.plain);
    let day = *days(page, line).first()?;
    let behind = words.get(day.span.end..)?;
    let before = words.get(..day.span.start)?;
    let place = before.trim_end().ends_with(',')
        && before.len() <= PLACE
        && !before.contains(|c: char| c.is_ascii_digit())
        && !page.is_marked(line)
        && title::said(page, Span::new(line.start, line.start + day.span.start).trim(page.plain, &[',']))
            <= 0;
    let alone = is_beside(page, &without_hours(behind)) && (place || is_beside(page, before));
    alone.then_some(day)
}

/// Some words without the hours in them.
fn without_hours(words: &str) -> String {
    let hour = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 7;
    words.split_whitespace().filter(|word| !hour(word)).collect::<Vec<_>>().join(" ")
}

/// Whether some words say nothing but what may stand beside a day.
fn is_beside(page: &Page<'_>, words: &str) -> bool {
    let mut rest = words.to_string();
    for word in page.language.header.beside_day.iter().filter(|word| !word.is_ascii()) {
        rest = rest.replace(word, " ");
    }
    let mut left = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    left.all(|word| page.language.header.beside_day.contains(word))
}

/// Whether the line is the name of a body and then the day.
fn ends_with_name(page: &Page<'_>, line: Span, day: Printed) -> bool {
    let name = Span::new(line.start, line.start + day.span.start).trim(page.plain, &[',', '，', ':', '：']);
    let behind = line.of(page.plain).get(day.span.end..).unwrap_or("");
    line.len() <= ALONE && is_beside(page, behind) && page.is_body(name)
}

/// The days on a line, each with what the words beside it say of it.
fn told_days(page: &Page<'_>, line: Span) -> Vec<(Printed, Option<Issued>)> {
    let line = line.first(page.plain, FAR);
    let days = days(page, line);
    if days.is_empty() {
        return Vec::new();
    }
    let said = Said::new(page, line);
    days.iter().map(|day| (*day, said.of(page, *day))).collect()
}

/// The words of a line that say what a day is, found once for all its days.
struct Said {
    line: Span,
    /// Whether it is a sentence, of which only the words tell with which it begins.
    sentence: bool,
    words: Vec<Found<Issued>>,
}

impl Said {
    fn new(page: &Page<'_>, line: Span) -> Self {
        let sentence = lines::is_paragraph(page.plain, page.language, line);
        Self { line, sentence, words: page.language.header.issued.each(page.plain, line).collect() }
    }

    /// What the words beside a day say of it.
    fn of(&self, page: &Page<'_>, day: Printed) -> Option<Issued> {
        let place = day.span.shift(self.line.start);
        let gap = |found: Span| match found.end <= place.start {
            true => place.start - found.end,
            false => found.start.saturating_sub(place.end),
        };
        let opens = |found: Span| {
            found.start - self.line.start <= BEGINNING || found.start == self.begins(page, found)
        };
        let names_it = |found: Span| opens(found) || found.overlaps(place);
        let near = self.words.iter().filter(|found| !self.sentence || names_it(found.span));
        let near = near.map(|found| (gap(found.span), found.means)).filter(|(gap, _)| *gap <= NEAR);
        near.min_by_key(|(gap, _)| *gap).map(|it| it.1)
    }

    /// Where the sentence of some words of the line begins: "For staff. | Approved by the trustees on 6 May 2025."
    fn begins(&self, page: &Page<'_>, found: Span) -> usize {
        let before = page.plain.get(self.line.start..found.start).unwrap_or("");
        // "Notice No. 9 of 2022 (dated 2 April)": the stop of a short form ends no sentence.
        let ends = |at: &usize| {
            let word = before[..=*at].rsplit(' ').next().unwrap_or("");
            !page.language.abbreviations.contains(word)
        };
        let stop = before.match_indices(". ").map(|(at, _)| at).filter(ends).last();
        stop.map_or(self.line.start, |at| self.line.start + at + ". ".len())
    }
}

/// ISO, as far as the day is known.
fn iso((year, one, other, figures): Parts, page: &Page<'_>) -> Option<String> {
    let (month, day) = match (figures, other) {
        (Figures::Known, day) => (one, day),
        (Figures::Either, Some(other)) if one > 12 || one == other => (other, Some(one)),
        (Figures::Either, Some(other)) if other > 12 => (one, Some(other)),
        (Figures::Either, Some(other)) => match day_first(page)? {
            true => (other, Some(one)),
            false => (one, Some(other)),
        },
        (Figures::Either, None) => return None,
    };
    match day {
        Some(day) => Date::new(year, month, day).map(|day| day.to_string()),
        None => Date::new(year, month, 1).map(|_| format!("{year:04}-{month:02}")),
    }
}

/// Whether the notice's other days put the day before the month; none where no other tells.
fn day_first(page: &Page<'_>) -> Option<bool> {
    let days = (page.language.header.days)(page.plain);
    let told = days.iter().find_map(|day| match day.parts {
        (_, one, Some(_), Figures::Either) if one > 12 => Some(true),
        (_, _, Some(other), Figures::Either) if other > 12 => Some(false),
        _ => None,
    });
    // "April 18" before "18 April".
    let spelled = |day: &&Printed| day.span.of(page.plain).contains(|c: char| c.is_ascii_lowercase());
    let mut spelled = days.iter().filter(|day| day.parts.2.is_some()).filter(spelled);
    told.or_else(|| {
        spelled.next().map(|day| day.span.of(page.plain).starts_with(|c: char| c.is_ascii_digit()))
    })
}
