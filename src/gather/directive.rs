//! A draft to a directive: who is meant where nobody is named, its action and its headline.

use super::deadline::Clock;
use super::headline::headline;
use super::memory::Memory;
use super::words;
use crate::directive::{Draft, Reading};
use crate::language::time::TimeLimit;
use crate::language::{Clause, Language, Shadow, detect};
use crate::notice::{Directive, Force, Part, Role, Via};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// A name, what it has to do, and how it was found.
type Found = (Span, Role, Via);

/// The directive of `reading`. `first_leads`: of the names in a bracket, the first heads the others.
pub fn directive(
    (text, plain): (&str, &Shadow<'_>),
    (reading, draft): (&Reading, &Draft),
    memory: &mut Memory<'_>,
    clock: &Clock<'_>,
    first_leads: bool,
) -> Directive {
    let span = reading.segment.span;
    let action = action(text, span, draft);
    let subjects: Vec<Span> = named(draft).filter(|name| span.contains(*name)).collect();
    let limits: Vec<Span> = draft.deadlines.iter().map(|limit| limit.span).collect();
    let conditions: Vec<Span> = draft.conditions.iter().map(|condition| condition.span).collect();
    let clause = Clause {
        whole: span,
        action: with_force(action, draft),
        cue: draft.cue,
        force: draft.force,
        subjects: &subjects,
        limits: &limits,
        conditions: &conditions,
    };
    let parties = parties(reading, draft, memory, first_leads);
    let deadline = |limit: &TimeLimit| clock.deadline(text, limit);
    Directive {
        span,
        place: reading.segment.place.clone(),
        headline: headline(text, plain, &clause, draft.stem),
        force: draft.force,
        cue: draft.cue,
        action,
        parties: parties.into_iter().map(|found| part(text, found)).collect(),
        deadlines: draft.deadlines.iter().map(deadline).collect(),
        haste: draft.haste.clone(),
        conditions: draft.conditions.clone(),
        key: false,
        reasons: Vec::new(),
        confidence: draft.confidence,
        why: draft.why.clone(),
    }
}

/// The names of those who are its subject.
fn named(draft: &Draft) -> impl Iterator<Item = Span> {
    draft.parties.iter().filter(|(.., via)| *via == Via::Subject).map(|(name, ..)| *name)
}

/// Those who are named, and where nobody is told to act, those who are meant.
fn parties(reading: &Reading, draft: &Draft, memory: &mut Memory<'_>, first_leads: bool) -> Vec<Found> {
    let mut parties = draft.parties.clone();
    // Who is only encouraged, as the object of the word for it, was not told, and does not stand for those told next.
    let encouraged =
        |name: Span| draft.force == Force::Should && draft.cue.is_some_and(|cue| name.start >= cue.end);
    let subjects = parties.iter().filter(|(_, role, via)| *via == Via::Subject && role.acts());
    let subjects: Vec<Span> = subjects.map(|(name, ..)| *name).filter(|name| !encouraged(*name)).collect();
    if !subjects.is_empty() {
        memory.note(reading, subjects);
    }
    let acting = |found: &Found| found.1.acts();
    if !draft.nobody && (draft.urges || !parties.iter().any(acting)) {
        // Where a text says for whom it is written, its bare orders speak to them.
        let speaks = draft.addressed || draft.cue.is_none() && memory.has_readers();
        let (names, via) = match draft.seen_to {
            true => (memory.recall_near(reading), Via::LastSubject),
            false => memory.recall(reading, draft.pronoun, speaks),
        };
        let named: Vec<Span> = parties.iter().map(|(name, ..)| *name).collect();
        let other = |name: &Span| !named.iter().any(|it| it.of(memory.plain()) == name.of(memory.plain()));
        let names = names.into_iter().filter(other);
        parties.extend(names.map(|name| (name, Role::Responsible, via)));
    }
    if first_leads && let Some((_, role, _)) = parties.iter_mut().find(|(.., via)| *via == Via::Bracket) {
        *role = Role::Lead;
    }
    parties
}

fn part(text: &str, (span, role, via): Found) -> Part {
    Part { party: 0, name: words(text, span), role, span, via }
}

/// An action without those who are told to act where the cue stands before them: "asks the Board to report".
fn behind_subject(text: &str, action: Span, draft: &Draft) -> Span {
    let told = |(name, _, via): &&(Span, Role, Via)| *via == Via::Subject && name.start >= action.start;
    let asked = draft
        .cue
        .is_some_and(|cue| draft.parties.iter().filter(told).any(|(name, ..)| name.start < cue.end + NEAR));
    let end = draft.parties.iter().filter(told).map(|(name, ..)| name.end).max().filter(|_| asked);
    let rest = end.map(|end| Span::new(end, action.end).trim(text, &[]));
    // "No visitor may enter", 凭证须由主任签字: what begins before the cue has its sense from there; one who asks has none.
    let opens = draft.cue.is_some_and(|cue| action.start < cue.start);
    let rest = rest.filter(|rest| !opens || rest.of(text).starts_with("to "));
    let verb = rest.map(|rest| Span::new(rest.end - behind_to(rest.of(text)).len(), rest.end));
    verb.filter(|verb| !verb.is_empty()).unwrap_or(action)
}

/// An action with the word that forbids, allows or advises, where that stands before those who are told: 鼓励企业投资.
fn with_force(action: Span, draft: &Draft) -> Span {
    let cue = draft.cue.filter(|cue| draft.force != Force::Must && cue.end <= action.start);
    let told = cue.filter(|cue| named(draft).any(|name| cue.end <= name.start && name.end <= action.start));
    told.map_or(action, |cue| Span::new(cue.start, action.end))
}

/// An infinitive without its "to".
fn behind_to(words: &str) -> &str {
    words.strip_prefix("to ").unwrap_or(words)
}

/// How far behind a cue those whom it asks begin, in bytes.
const NEAR: usize = 12;

/// An action without the time limits that open it: "Within 45 days, and annually thereafter, submit a plan".
fn behind_limits(text: &str, action: Span, draft: &Draft) -> Span {
    const JOINTS: WordList = list![",", "，", "and ", "thereafter", " "];
    let skipped = |mut span: Span| {
        while let Some(joint) = JOINTS.opens(span.of(text)) {
            span.start += joint;
        }
        span
    };
    let mut rest = skipped(action);
    let mut opened = false;
    let limits = || draft.deadlines.iter().map(|limit| limit.span);
    while let Some(limit) = limits().find(|limit| limit.start == rest.start && !limit.is_empty()) {
        rest = Span::new(limit.end, action.end.max(limit.end));
        opened = rest.of(text).trim_start().starts_with([',', '，'])
            || rest.of(text).starts_with(" and ")
            || rest.of(text).starts_with(" thereafter");
        rest = skipped(rest);
    }
    if opened && !rest.is_empty() { rest } else { action }
}

/// What has to be done: the words behind a cue that obliges, from any other cue on, or all of them; where a thing is the
/// subject, "leaks must be repaired", with that.
fn action(text: &str, span: Span, draft: &Draft) -> Span {
    let start = match draft.cue {
        Some(cue) => opening(text, span, cue, draft),
        None => span.start,
    };
    let action = Span::new(start.clamp(span.start, span.end), span.end).trim(text, &[]);
    let action = behind_limits(text, behind_subject(text, action, draft), draft);
    // "A report is due every two weeks": nothing but the time stands behind the cue.
    let only_time = draft.deadlines.iter().any(|limit| limit.span.contains(action));
    if only_time || action.len() * 8 < span.len() { span } else { action }
}

/// Where the action of a directive with a cue begins: with the thing that something is done to; with the whole, where the cue
/// alone would read as its opposite; behind a cue that only obliges; else with the cue.
fn opening(text: &str, span: Span, cue: Span, draft: &Draft) -> usize {
    let words = cue.of(text).to_ascii_lowercase();
    let known = |of: fn(&Language) -> WordList| detect(&words).map_or(list![], of);
    let denials = known(|language| language.denials);
    let denies = denials.is_empty() || denials.iter().any(|denial| words.contains(denial));
    let is_duty = known(|language| language.duties).ends(&words).is_some();
    let pronouns = known(|language| language.pronouns);
    match (thing_before(text, span, cue, draft, pronouns), draft.force) {
        (Some(thing), _) => thing,
        (None, Force::MustNot) if !denies => span.start,
        (None, Force::Must) if !is_duty => cue.end,
        _ => cue.start,
    }
}

/// Where the clause of a cue begins, where its subject is neither a party nor a pronoun, and so is what something is done to.
fn thing_before(text: &str, span: Span, cue: Span, draft: &Draft, pronouns: WordList) -> Option<usize> {
    let before = Span::new(span.start, cue.start);
    let names = draft.parties.iter().any(|(name, _, via)| *via == Via::Subject && before.overlaps(*name));
    let words = before.of(text);
    let clause =
        words.rfind([',', '，']).map_or(0, |at| at + words[at..].chars().next().map_or(0, char::len_utf8));
    let thing = Span::new(before.start + clause, before.end).trim(text, &[]);
    let last = thing.of(text).split_whitespace().next_back().unwrap_or("").to_ascii_lowercase();
    let none = names || draft.pronoun || thing.is_empty() || pronouns.contains(last.as_str());
    (!none).then_some(thing.start)
}
