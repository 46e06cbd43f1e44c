//! What a one-screen summary shows: the key directives, and why each is one.

use crate::language::{Shadow, detect};
use crate::notice::{ConditionKind, DeadlineKind, Directive, Force, Reason, Role, Via, Weighed};
use crate::text::{greatest_first, lightest_first};

/// How many key directives a notice has, at least and at most.
const KEYS: (usize, usize) = (3, 8);

/// Marks the weightiest directives as key: two, and three in twenty, as readers do. `plain` is the notice's shadow.
pub fn mark_keys(plain: &Shadow<'_>, directives: &mut [Directive]) {
    let wanted = ((250 + 15 * directives.len()) / 100).clamp(KEYS.0, KEYS.1);
    for nth in 0..directives.len() {
        directives[nth].reasons = weighed(plain, directives, nth);
    }
    let weight = |it: &Directive| it.reasons.iter().map(|it| i32::from(it.weight)).sum::<i32>();
    let mut ranked: Vec<(usize, i32)> = directives.iter().map(weight).enumerate().collect();
    ranked.sort_by_cached_key(|(nth, weight)| (greatest_first(lightest_first(*weight)), *nth));
    for (nth, _) in ranked.into_iter().take(wanted) {
        directives[nth].key = true;
    }
}

/// What speaks for a directive's being key and against it, the weightiest first.
fn weighed(plain: &Shadow<'_>, directives: &[Directive], nth: usize) -> Vec<Weighed> {
    let directive = &directives[nth];
    let Some(language) = detect(directive.span.of(plain)) else { return Vec::new() };
    let said = language.reasons.each(plain, directive.span).map(|found| found.means);
    let reasons = holding(directives, nth, language.heading_length).into_iter().chain(said);
    let weight = |reason: Reason| Weighed { reason, weight: language.weights[reason as usize] };
    let mut weighed: Vec<Weighed> = reasons.map(weight).collect();
    weighed.sort_by_cached_key(|it| (greatest_first(lightest_first(it.weight.into())), it.reason as usize));
    weighed.dedup();
    weighed
}

/// The reasons that are read off what is known of a directive and its place. `usual`: the length of a long heading.
fn holding(directives: &[Directive], nth: usize, usual: usize) -> Vec<Reason> {
    let directive = &directives[nth];
    let part = |nth: usize| &directives[nth].place;
    let length = directive.span.len() * 5;
    let limited = |kind: DeadlineKind| directive.deadlines.iter().any(|limit| limit.kind == kind);
    let (parties, conditions) = (&directive.parties, &directive.conditions);
    let reasons = [
        (Reason::Limit, !directive.deadlines.is_empty()),
        (Reason::Dated, limited(DeadlineKind::By) || limited(DeadlineKind::Within)),
        (Reason::Recurs, limited(DeadlineKind::Every)),
        (Reason::Haste, !directive.haste.is_empty()),
        (Reason::Forbids, directive.force == Force::MustNot),
        (Reason::Advises, directive.force == Force::Should),
        (Reason::Allows, directive.force == Force::May),
        (Reason::Conditional, !conditions.is_empty()),
        (Reason::Excepts, conditions.iter().any(|it| it.kind == ConditionKind::Exception)),
        (Reason::Named, parties.iter().any(|part| matches!(part.via, Via::Subject | Via::LeadIn))),
        (Reason::Led, parties.iter().any(|part| part.role == Role::Lead && part.via != Via::Bracket)),
        (Reason::Nobody, !parties.iter().any(|part| part.via.is_explicit())),
        (Reason::FirstOfPart, nth == 0 || part(nth - 1) != part(nth)),
        (Reason::Early, nth * 4 < directives.len().saturating_sub(1).max(1)),
        (Reason::AtEnd, nth + 2 >= directives.len()),
        (Reason::Long, length > usual * 8),
        (Reason::VeryLong, length > usual * 12),
        (Reason::Short, length < usual * 3),
    ];
    reasons.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason).collect()
}
