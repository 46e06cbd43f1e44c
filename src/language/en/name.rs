//! Names of those who can act, in an English noun phrase, a bracket or a line.

use super::actor::names_actor;
use crate::language::rule::rules;
use crate::language::{LONGEST_NAME, Shadow};
use crate::notice::Role;
use crate::text::Span;

/// Heads that several names share: "the Secretaries of State and Defense" stay together.
const SHARED: [&str; 8] = [
    "secretaries of",
    "directors of",
    "administrators of",
    "ministers of",
    "heads of",
    "head of",
    "departments of",
    "state and local",
];

rules! {
    /// Where a list of names parts.
    JOINT: u8 = [
        "next name" => ",? ?(\\bnor (the |its |any |each )?|, and (the |each |all |any |every )|, (the |each |all |any |every )|\\band (the|each|all|any|every) |\\bor (the|each|any) |, and |, or | or |, )" => 1,
    ]
}

/// The names in a noun phrase, without articles; those who cannot act are left out.
pub fn list(plain: &Shadow<'_>, subject: Span) -> Vec<Span> {
    let words = article(plain, subject).of(plain);
    let shared = SHARED.iter().any(|head| words.starts_with(head));
    let names = cut(plain, subject, |left, determined| determined || (!shared && is_actor(plain, left)));
    names.into_iter().filter(|name| is_actor(plain, *name)).collect()
}

/// The parts of a noun phrase, cut at each joint that `parts` agrees to: given what stands before it, and whether an
/// article or "each" opens what stands behind it.
fn cut(plain: &Shadow<'_>, phrase: Span, parts: impl Fn(Span, bool) -> bool) -> Vec<Span> {
    let mut names = Vec::new();
    let mut start = phrase.start;
    let own: Vec<Span> = plain.own_parties(phrase).collect();
    let joints = JOINT.find(plain, phrase).into_iter();
    for joint in joints.filter(|joint| !own.iter().any(|name| name.overlaps(joint.span))) {
        let word = joint.span.of(plain);
        let determined =
            ["the ", "each ", "all ", "any ", "every "].iter().any(|article| word.contains(article));
        let left = Span::new(start, joint.span.start);
        if parts(left, determined) {
            names.push(left);
            start = joint.span.end;
        }
    }
    names.push(Span::new(start, phrase.end));
    names.into_iter().map(|name| article(plain, name)).collect()
}

fn article(plain: &str, span: Span) -> Span {
    let mut span = without_note(plain, span.trim(plain, &[',', ' ', ':', '.']));
    for _ in 0..3 {
        let words = span.of(plain);
        let cut = [
            "the ",
            "a ",
            "an ",
            "each ",
            "all ",
            "any ",
            "every ",
            "no ",
            "and ",
            "both ",
            "their ",
            "its ",
            "either ",
            "neither ",
            "only ",
            "such ",
            "that ",
            "relevant ",
        ]
        .iter()
        .find(|word| words.starts_with(**word));
        match cut {
            Some(word) => span = Span::new(span.start + word.len(), span.end).trim(plain, &[]),
            None => break,
        }
    }
    span
}

/// A name without the bracket behind it, which gives its short form.
fn without_note(plain: &str, span: Span) -> Span {
    let words = span.of(plain);
    let note = words.rfind(" (").filter(|_| words.ends_with(')'));
    Span::new(span.start, span.start + note.unwrap_or(words.len()))
}

/// Words with which the head of a name is over.
const ENDS_HEAD: [&str; 22] = [
    "of", "in", "for", "at", "with", "on", "under", "from", "to", "within", "over", "above", "below",
    "between", "without", "outside", "inside", "aboard", "near", "by", "during", "as",
];

/// Forms of address that open a person's name.
const TITLES: [&str; 8] = ["mr ", "mr. ", "mrs ", "ms ", "ms. ", "dr ", "dr. ", "prof. "];

/// Whether a noun phrase names somebody who can act: its head, before any "of" or "in", does.
fn is_actor(plain: &Shadow<'_>, name: Span) -> bool {
    let name = article(plain, name);
    let words = name.of(plain);
    let mut start = name.start;
    let parts = words.split_inclusive([' ', '\n']).map(|part| {
        start += part.len();
        Span::new(start - part.len(), start).trim(plain, &[])
    });
    let head = parts
        .take_while(|word| {
            let word = word.of(plain);
            !ENDS_HEAD.contains(&word)
        })
        .filter(|word| !word.of(plain).starts_with('('))
        .last()
        .unwrap_or_default();
    let own = plain.own_parties(name).any(|party| party.overlaps(head));
    let head = head.of(plain).trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let initials = words.len() < 30 && words.get(1..2) == Some(".");
    let is_office = words.ends_with("human resources") || TITLES.iter().any(|title| words.starts_with(title));
    words.split_whitespace().count() <= 16 && (own || names_actor(head) || initials || is_office)
}

/// The names in a bracket that closes an item, or in a line of addressees.
pub fn names(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let words = span.of(plain);
    let own = plain.own_roles(span).next();
    let lead = words.trim_start_matches('(').starts_with("lead");
    let role = if lead { Role::Lead } else { Role::Responsible };
    let role = own.map_or(role, |(_, role)| role);
    let head = words.find(": ").map(|at| span.start + at + 2).or(own.map(|(word, _)| word.end));
    let whole = Span::new(head.unwrap_or(span.start), span.end).trim(plain, &[')', '.']);
    let plural = |name: Span| name.of(plain).ends_with('s');
    let shared = SHARED.iter().any(|head| article(plain, whole).of(plain).starts_with(head));
    let names = cut(plain, whole, |left, determined| {
        determined || (!shared && plural(left) && is_actor(plain, left))
    });
    names.into_iter().map(|name| (name, role)).collect()
}

/// The name of somebody who can act that ends at the byte `end`: as much of it as one clause holds.
pub fn name_before(plain: &Shadow<'_>, end: usize) -> Option<Span> {
    let end = Span::new(0, end).trim(plain, &[]).end;
    let first = plain.floor_char_boundary(end.saturating_sub(LONGEST_NAME));
    let words = plain.get(first..end)?;
    let start = first + words.rfind([',', ';', '.', ':', '\n', '(']).map_or(0, |at| at + 1);
    let starts = plain[start..end].match_indices(' ').map(|(at, _)| start + at + 1);
    let phrases = std::iter::once(start).chain(starts).map(|from| Span::new(from, end));
    let determined = |span: &Span| span.of(plain).starts_with("the ") || span.of(plain).starts_with("each ");
    let names = phrases.filter(determined).map(|span| article(plain, span));
    names.filter(|name| is_actor(plain, *name)).max_by_key(|name| name.start)
}
