//! The grammar of one English segment: who, bound by which word, together with whom.

use super::cue::{SAYS_WHO_BEHIND, asked, cues, has_auxiliary, is_elliptic};
use super::force::{ASK, CUE, ELLIPTIC, SUBJUNCTIVE};
use super::name::{JOINT, list};
use super::phrase::{PHRASE, STOP, phrases};
use super::relative::is_relative;
use super::subject::{OPENER, PRONOUNS, SUBJECT_END, behind_command, receives, subject, told};
use super::verb::{VERB_WORDS, assigned, imperative};
use crate::language::rule::{Found, rules};
use crate::language::{Cue, Marks, Shadow, Table, table};
use crate::notice::{Force, Role};
use crate::text::Span;

/// Marks of the segment `span`.
pub fn marks(plain: &Shadow<'_>, span: Span) -> Marks {
    let mut marks = Marks { phrases: phrases(plain, span), ..Marks::default() };
    match asked(plain, span) {
        Some((cue, names)) => {
            marks.cue = Some(cue);
            marks.subjects = responsible(names);
        }
        None => bind(plain, span, &mut marks),
    }
    if marks.cue.is_none() {
        tell(plain, span, &mut marks);
    }
    marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
    marks
}

fn responsible(names: Vec<Span>) -> Vec<(Span, Role)> {
    names.into_iter().map(|name| (name, Role::Responsible)).collect()
}

/// Marks the first cue that holds, and who is its subject.
fn bind(plain: &Shadow<'_>, span: Span, marks: &mut Marks) {
    for (found, elliptic) in candidates(plain, span) {
        let before = Span::new(span.start, found.span.start);
        let behind = Span::new(found.span.end, span.end);
        let (force, needs_actor) = found.means;
        if is_relative(plain, before) {
            marks.refused |= !needs_actor;
            continue;
        }
        let rest = behind.of(plain).trim_start();
        let passive = rest.starts_with("be ") && !rest.starts_with("be responsible");
        let by = marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
        let subject = subject(plain, behind_command(plain, before));
        let names = subject.map(|subject| list(plain, subject)).unwrap_or_default();
        if needs_actor && names.is_empty() && !(by && passive) {
            marks.refused |= found.rule == WILL && somebody_may_act(passive, rest);
            continue;
        }
        marks.cue =
            Some(Cue { span: found.span, force, rule: found.rule, needs_actor, asks: false, elliptic });
        marks.pronoun = subject.is_some_and(|subject| PRONOUNS.contains(&subject.of(plain)));
        marks.subjects = match found.rule {
            rule if SAYS_WHO_BEHIND.contains(&rule) => told(plain, behind),
            RESOLVED => Vec::new(),
            _ if passive && (by || force == Force::MustNot || receives(rest)) => Vec::new(),
            rule if leads(rule, rest) => names.into_iter().map(|name| (name, Role::Lead)).collect(),
            _ => responsible(names),
        };
        marks.refused = false;
        return;
    }
}

/// Words that may bind, in the order in which they are tried, and whether each is a bare infinitive. Clauses without a verb
/// of their own, and what was resolved, only count where no other cue holds.
fn candidates(plain: &Shadow<'_>, span: Span) -> impl Iterator<Item = (Found<(Force, bool)>, bool)> {
    let before = move |found: &Found<_>| Span::new(span.start, found.span.start);
    let behind = move |found: &Found<_>| Span::new(found.span.end, span.end);
    let elliptic = std::iter::once_with(move || ELLIPTIC.find(plain, span)).flatten();
    let elliptic = elliptic.filter(move |found| is_elliptic(plain, before(found), behind(found)));
    let resolved = std::iter::once_with(move || SUBJUNCTIVE.find(plain, span)).flatten();
    let resolved = resolved.filter(move |found| !has_auxiliary(plain, before(found)));
    let cues = cues(plain, span).into_iter().map(|found| (found, false));
    cues.chain(elliptic.map(|found| (found, true))).chain(resolved.map(|found| (found, false)))
}

/// The rule of what will be, and perhaps of what somebody has to do.
const WILL: &str = "will, of a body";

/// The rule of what was resolved, which says to nobody who has to do it.
const RESOLVED: &str = "be done, as it was resolved";

/// Whether words behind "will" are an act: "The policies will be posted", "Payroll will update the balances".
fn somebody_may_act(passive: bool, rest: &str) -> bool {
    passive || rest.split_whitespace().next().is_some_and(|word| VERB_WORDS.contains(word))
}

/// Whether a cue, with what stands behind it, makes its subject the head of others.
fn leads(rule: &str, rest: &str) -> bool {
    rule == "takes the lead" || rest.contains("take the lead") || rest.starts_with("lead ")
}

/// Marks who is told to act without a word that binds: behind a colon, in the imperative, or right before a bare verb.
fn tell(plain: &Shadow<'_>, span: Span, marks: &mut Marks) {
    if let Some(names) = assigned(plain, span) {
        (marks.subjects, marks.imperative) = (responsible(names), true);
        return;
    }
    marks.imperative = imperative(plain, span);
    if !marks.imperative {
        marks.subjects = told(plain, span);
    }
}

rules! {
    /// What begins a second clause.
    CLAUSE: u8 = [
        "comma and a conjunction" => "(, (and|but|while|nor) |, | and )" => 1,
    ]
}

/// Where, behind a comma, a clause with a subject and a cue of its own begins.
pub fn clauses(plain: &Shadow<'_>, span: Span) -> Vec<usize> {
    let cues: Vec<_> = cues(plain, span)
        .into_iter()
        .filter(|cue| !is_relative(plain, Span::new(span.start, cue.span.start)))
        .collect();
    let mut starts = Vec::new();
    for pair in cues.windows(2) {
        let between = Span::new(pair[0].span.end, pair[1].span.start);
        let joints = CLAUSE.find(plain, between);
        let comma = joints.iter().rev().find(|joint| joint.span.of(plain).starts_with(','));
        let conj = comma.or_else(|| {
            joints
                .first()
                .filter(|_| matches!(pair[1].rule, "must" | "shall" | "should" | "shall not" | WILL))
        });
        let Some(joint) = conj else { continue };
        let own = Span::new(joint.span.end, pair[1].span.start);
        let words = own.of(plain).trim();
        let verb = words.split_whitespace().next().is_some_and(|word| VERB_WORDS.contains(word));
        let tight = joint.span.of(plain) == " and " && !(2..=6).contains(&words.split_whitespace().count());
        // What will be is only a clause of its own where somebody will do it.
        let idle = pair[1].rule == WILL && list(plain, own).is_empty();
        if !verb
            && !tight
            && !idle
            && (!words.is_empty() || pair[1].rule.starts_with("it is"))
            && words.split_whitespace().count() <= 14
            && OPENER.first(plain, own).is_none()
        {
            starts.push(joint.span.end);
        }
    }
    starts
}

/// The tables of this grammar, for tests and documents.
pub fn grammar() -> Vec<Table> {
    vec![
        table("cue", &CUE),
        table("ask", &ASK),
        table("elliptic", &ELLIPTIC),
        table("subjunctive", &SUBJUNCTIVE),
        table("phrase", &PHRASE),
        table("subject end", &SUBJECT_END),
        table("opener", &OPENER),
        table("joint", &JOINT),
        table("clause", &CLAUSE),
        table("stop", &STOP),
    ]
}
