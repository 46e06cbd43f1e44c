//! What sort of text a notice is, told from weighed evidence: the words of its title, the form of its head and foot,
//! the formulae with which it opens, and the shape of its lines.

use super::header::Page;
use crate::notice::Kind;
use crate::text::Span;

/// How much of the body is read for formulae, in bytes.
const OPENING: usize = 8000;

/// How much of a line's beginning is read for its shape, in bytes.
const BEGINNING: usize = 80;

/// How many lines are read for it.
const LINES: usize = 400;

/// How many lines must have a shape for it to count.
const SEVERAL: usize = 3;

/// Longest line of the head or foot that is read, in bytes.
const LONGEST: usize = 300;

/// What must speak for a kind.
const LEAST: i32 = 3;

/// What speaks for each kind.
#[derive(Default)]
struct Scale([i32; Kind::ALL.len()]);

impl Scale {
    fn add(&mut self, kind: Kind, weight: i32) {
        self.0[kind as usize] += weight;
    }

    /// The kind for which most speaks, of equal ones the first.
    fn heaviest(&self) -> Option<Kind> {
        let most = self.0.iter().copied().max().filter(|most| *most >= LEAST)?;
        Kind::ALL.into_iter().find(|kind| self.0[*kind as usize] == most)
    }
}

/// The kind of the notice on `page`; `title` is its title.
pub fn kind(page: &Page<'_>, title: Option<Span>) -> Option<Kind> {
    let mut scale = Scale::default();
    if let Some(title) = title {
        weigh_title(page, title, &mut scale);
    }
    weigh_lines(page, title, &mut scale);
    let start = page.head.first().map_or(0, |line| line.span.start);
    let opening = Span::new(start, page.opening(OPENING).end);
    for found in page.language.kinds.opening.each(page.plain, opening) {
        scale.add(found.means.0, i32::from(found.means.1));
    }
    weigh_shapes(page, &mut scale);
    scale.heaviest()
}

/// The words of the title: those that begin in its head count full, of its last noun one more, those behind half.
fn weigh_title(page: &Page<'_>, title: Span, scale: &mut Scale) {
    let words = title.of(page.plain);
    let about = page.language.kinds.about.iter().filter_map(|word| words.find(word)).min();
    let head = title.start + about.unwrap_or(words.len());
    let found: Vec<_> = page.language.kinds.title.each(page.plain, title).collect();
    let last = found.iter().filter(|found| found.span.start < head).map(|found| found.span.end).max();
    for found in &found {
        let weight = i32::from(found.means.1);
        let noun = i32::from(Some(found.span.end) == last);
        scale.add(found.means.0, if found.span.start < head { weight + noun } else { weight / 2 });
    }
}

/// The lines of the head and the foot; each row counts once.
fn weigh_lines(page: &Page<'_>, title: Option<Span>, scale: &mut Scale) {
    let mut seen: Vec<&str> = Vec::new();
    let lines = page.head.iter().chain(&page.foot).map(|line| line.span);
    for span in lines.filter(|span| span.len() <= LONGEST && Some(*span) != title) {
        for found in page.language.kinds.lines.each(page.plain, span) {
            if !seen.contains(&found.rule) {
                seen.push(found.rule);
                scale.add(found.means.0, i32::from(found.means.1));
            }
        }
    }
}

/// The beginnings of lines, where several are alike.
fn weigh_shapes(page: &Page<'_>, scale: &mut Scale) {
    let mut counts: Vec<(&str, (Kind, i8), usize)> = Vec::new();
    for line in page.lines.iter().take(LINES) {
        let beginning = line.span.first(page.plain, BEGINNING);
        for found in page.language.kinds.shape.each(page.plain, beginning) {
            match counts.iter_mut().find(|(rule, ..)| *rule == found.rule) {
                Some((_, _, count)) => *count += 1,
                None => counts.push((found.rule, found.means, 1)),
            }
        }
    }
    for (_, (kind, weight), _) in counts.into_iter().filter(|(_, _, count)| *count >= SEVERAL) {
        scale.add(kind, i32::from(weight));
    }
}
