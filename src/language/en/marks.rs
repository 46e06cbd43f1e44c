//! The grammar of one English segment: who, bound by which word, together with whom.

use super::binding::{bind, is_passive, is_they};
use super::clause::Stretch;
use super::cue::cues;
use super::deed::is_deed;
use super::force::{Bond, CUE, ELLIPTIC, SUBJUNCTIVE};
use super::frame::{asked, asks_next, told_by};
use super::imperative::{assigned, imperative};
use super::noun::Acts;
use super::phrase::{PHRASE, phrases};
use super::sentence::Sentence;
use super::word::Tag;
use crate::language::rule::Found;
use crate::language::{Marks, Shadow, Table, table};
use crate::notice::{Force, Role};
use crate::text::Span;

/// Marks of the segment `span`.
pub fn marks(plain: &Shadow<'_>, span: Span) -> Marks {
    let sentence = Sentence::new(plain, span);
    let mut marks = Marks { phrases: phrases(&sentence), ..Marks::default() };
    match asked(&sentence) {
        Some((cue, names)) => {
            marks.cue = Some(cue);
            marks.subjects = responsible(names);
        }
        None => bind(&sentence, &mut marks),
    }
    if marks.cue.is_none() {
        tell(&sentence, &mut marks);
    }
    marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
    marks
}

fn responsible(names: Vec<Span>) -> Vec<(Span, Role)> {
    names.into_iter().map(|name| (name, Role::Responsible)).collect()
}

/// Marks who is told to act without a word that binds: behind a colon, in the imperative, or right before a bare verb.
fn tell(sentence: &Sentence<'_>, marks: &mut Marks) {
    if let Some(names) = assigned(sentence) {
        (marks.subjects, marks.imperative) = (responsible(names), true);
        return;
    }
    if let Some(verb) = imperative(sentence) {
        marks.imperative = true;
        marks.addressed = speaks_to_reader(sentence, verb);
        let before = sentence.subject(verb).map(|subject| sentence.names(subject, Acts::Yes));
        marks.subjects = responsible(before.unwrap_or_default());
        marks.made = told_by(sentence, verb);
        return;
    }
    (marks.subjects, marks.present) = present(sentence, marks);
    marks.undertaken = sentence.words.iter().any(|word| word.span.of(sentence.plain) == "would");
    if opens_with_deed(sentence) {
        (marks.present, marks.opens_present) = (Some(Force::Must), true);
        marks.subjects.clear();
    }
}

/// Whether an order at `verb` speaks to its reader: "please call the desk", "call your manager".
fn speaks_to_reader(sentence: &Sentence<'_>, verb: usize) -> bool {
    let asked = verb > 0 && matches!(sentence.text(verb - 1), "please" | "kindly");
    asked || (0..sentence.words.len()).any(|at| sentence.text(at).starts_with("you"))
}

/// Whether a verb of one opens a sentence that has no other: "calls and runs the meetings".
fn opens_with_deed(sentence: &Sentence<'_>) -> bool {
    let Some(first) = sentence.words.first().filter(|first| first.verb && first.s) else { return false };
    let title = sentence.words.len() < 2 || sentence.text(1) == "of";
    let other = sentence.words[1..].iter().position(|word| word.finite() && word.tag != Tag::Finite);
    let other = other.is_some_and(|at| !sentence.depends(at + 1));
    matches!(first.tag, Tag::Finite | Tag::Noun) && !title && !other
}

/// Who acts in a sentence in the present tense, and what that tells them where it states duties.
fn present(sentence: &Sentence<'_>, marks: &Marks) -> (Vec<(Span, Role)>, Option<Force>) {
    let main = |nth: &usize| {
        let will = sentence.tag(*nth) == Some(Tag::Modal) && matches!(sentence.text(*nth), "will" | "would");
        (will || matches!(sentence.tag(*nth), Some(Tag::Verb | Tag::Finite | Tag::Be)))
            && !sentence.depends(*nth)
    };
    let Some(verb) = (0..sentence.words.len()).find(main) else { return (Vec::new(), None) };
    let subject = sentence.subject(verb);
    let names = subject.map(|subject| sentence.names(subject, Acts::Yes)).unwrap_or_default();
    if sentence.text(verb) == "would" {
        let done = sentence.tag(verb + 1) != Some(Tag::Not) && sentence.main_verb(verb + 1).is_some();
        let force = (done && !names.is_empty()).then_some(Force::Must);
        return (responsible(names), force);
    }
    if sentence.tag(verb) == Some(Tag::Modal) {
        let done = is_passive(sentence, verb + 1, sentence.main_verb(verb + 1));
        return (Vec::new(), done.then_some(Force::Must));
    }
    if sentence.tag(verb) != Some(Tag::Be) {
        let they =
            subject.is_some_and(|subject| is_they(sentence, subject) && sentence.text(subject.from) != "it");
        let force = (is_deed(sentence, verb) && (they || !names.is_empty())).then_some(Force::Must);
        return (responsible(names), force);
    }
    let denied = sentence.tag(verb + 1) == Some(Tag::Not);
    let done = sentence.main_verb(verb).is_some_and(|done| sentence.tag(done) == Some(Tag::Past));
    let by = marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
    let force = if denied { Force::MustNot } else { Force::Must };
    (Vec::new(), (done && (by || denied)).then_some(force))
}

/// Where, behind a comma or an "and", a clause with a subject and a cue of its own begins.
pub fn clauses(plain: &Shadow<'_>, span: Span) -> Vec<usize> {
    let cues = cues(plain, span);
    let sentence = Sentence::new(plain, span);
    if let Some(start) = asks_next(&sentence) {
        return vec![start];
    }
    let main =
        cues.iter().map(|cue| (cue, sentence.at(cue.span.start))).filter(|(_, at)| !sentence.depends(*at));
    let main: Vec<_> = main.collect();
    main.windows(2).filter_map(|pair| second_clause(&sentence, pair[0].1, pair[1])).collect()
}

/// Where the clause of the second of two cues begins, if it has a subject of its own.
fn second_clause(
    sentence: &Sentence<'_>,
    first: usize,
    (cue, at): (&Found<(Force, Bond)>, usize),
) -> Option<usize> {
    let start = sentence.clause_start(at);
    let subject = sentence.subject(at)?;
    let idle = cue.means.1 == Bond::Will && sentence.names(subject, Acts::Yes).is_empty();
    let whole = subject.to == at || sentence.tag(subject.to) != Some(Tag::Verb);
    (start > first && whole && !idle).then(|| sentence.words[start].span.start)
}

/// Where a segment begins behind a label that names what it is about: "Expense review: | Confirm all charges."
pub fn behind_label(plain: &Shadow<'_>, span: Span) -> usize {
    const LONGEST: usize = 8;
    const NEAR: usize = 80;
    let Some(colon) = span.of(plain).find(": ").filter(|at| *at <= NEAR) else { return span.start };
    let sentence = Sentence::new(plain, span);
    if assigned(&sentence).is_some() {
        return span.start;
    }
    let at = sentence.at(span.start + colon);
    let head = &sentence.words[..at.min(sentence.words.len())];
    let bare = !head.is_empty()
        && head.len() <= LONGEST
        && head.iter().all(|word| !word.finite() && word.tag != Tag::Relative);
    if !bare || !sentence.names(Stretch { from: 0, to: at }, Acts::Yes).is_empty() {
        return span.start;
    }
    // "Every Monday: check the list": a label that says when belongs to what it labels.
    if !super::ENGLISH.limits(plain, Span::new(span.start, span.start + colon)).is_empty() {
        return span.start;
    }
    let rest = Span::new(span.start + colon + 1, span.end).trim(plain, &[]);
    let marks = marks(plain, rest);
    if marks.imperative || marks.cue.is_some() { rest.start } else { span.start }
}

/// The tables of this grammar, for tests and documents.
pub fn grammar() -> Vec<Table> {
    vec![
        table("cue", &CUE),
        table("elliptic", &ELLIPTIC),
        table("subjunctive", &SUBJUNCTIVE),
        table("phrase", &PHRASE),
    ]
}
