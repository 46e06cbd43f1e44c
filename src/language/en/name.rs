//! Names of those who can act, in a bracket, a line, or before an offset.

use super::clause::Stretch;
use super::noun::Acts;
use super::sentence::Sentence;
use crate::language::term::{Class, Classes};
use crate::language::token::Case;
use crate::language::{LONGEST_NAME, Shadow};
use crate::notice::Role;
use crate::text::Span;

/// The names in a bracket that closes an item, or in a line of addressees.
pub fn names(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let words = span.of(plain);
    let own = plain.own_roles(span).next();
    let lead = words.trim_start_matches(['(', '[']).starts_with("lead");
    let role = if lead { Role::Lead } else { Role::Responsible };
    let role = own.map_or(role, |(_, role)| role);
    // "Lead: the Office", "ACTION - AB".
    let sign = [": ", " - ", " – ", " — "].iter().find_map(|sign| Some(words.find(sign)? + sign.len()));
    let head = sign.map(|at| span.start + at).or(own.map(|(word, _)| word.end));
    let whole = Span::new(head.unwrap_or(span.start), span.end).trim(plain, &[')', ']', '.', '–', '—', '-']);
    // "– AB & CD to action".
    let dash = whole.len() - whole.of(plain).trim_start_matches(['–', '—', '-', ' ']).len();
    let whole = Span::new(whole.start + dash, whole.end);
    let tail = whole.of(plain).strip_suffix(" to action").map_or(whole.len(), str::len);
    let whole = Span::new(whole.start, whole.start + tail);
    let sentence = Sentence::new(plain, whole);
    if sentence.words.is_empty() {
        return Vec::new();
    }
    let names = sentence.names(Stretch { from: 0, to: sentence.words.len() }, Acts::No);
    // "[Action: A. Reed, 17 October]": the day is no name.
    let limits = super::ENGLISH.limits(plain, whole);
    let month = |name: &Span| {
        sentence.words.iter().any(|word| word.classes.has(Class::Month) && name.contains(word.span))
    };
    let day = |name: &Span| month(name) && name.of(plain).contains(|c: char| c.is_ascii_digit());
    let dated = |name: &Span| limits.iter().any(|limit| limit.span.overlaps(*name)) || day(name);
    names.into_iter().filter(|name| !dated(name)).map(|name| (name, role)).collect()
}

/// The name of somebody who can act that ends at the byte `end`: as much of it as one clause holds.
pub fn name_before(plain: &Shadow<'_>, end: usize) -> Option<Span> {
    let end = Span::new(0, end).trim(plain, &[]).end;
    let first = plain.floor_char_boundary(end.saturating_sub(LONGEST_NAME));
    let words = plain.get(first..end)?;
    let start = first + words.rfind([',', ';', '.', ':', '\n', '(', '#']).map_or(0, |at| at + 1);
    let sentence = Sentence::new(plain, Span::new(start, end));
    let opens = |nth: &usize| matches!(sentence.text(*nth), "the" | "each");
    let last = (0..sentence.words.len()).rev().find(opens).unwrap_or(0);
    let name = sentence.name_from(last);
    let whole = !name.is_empty() && name.to == sentence.words.len();
    // "Fete", "Slab and drainage": a word alone that nobody knows is a name only where the text shows it to be one.
    let shown = |name: &Span| {
        let mut words = sentence.words.iter().filter(|word| name.contains(word.span));
        let (Some(word), None) = (words.next(), words.next()) else { return true };
        let known = word.classes != Classes::default() || word.case == Case::Upper;
        known || plain.is_named(word.span.of(plain))
    };
    let names = sentence.names(name, Acts::Yes);
    names.iter().all(shown).then_some(names)?.pop().filter(|_| whole)
}
