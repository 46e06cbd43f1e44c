//! What a one-screen summary shows: the key directives.

use crate::language::{Shadow, detect};
use crate::notice::{DeadlineKind, Directive, Force, Role, Via};

/// How many directives open a notice.
const OPENING: usize = 3;

/// Marks about one directive in five as key, at least three and at most eight. `plain` is the notice's shadow.
pub fn mark_keys(plain: &Shadow<'_>, directives: &mut [Directive]) {
    let wanted = (directives.len() / 5 + 1).clamp(3, 8);
    let mut ranked: Vec<(usize, i32)> =
        (0..directives.len()).map(|nth| (nth, weight(plain, directives, nth))).collect();
    ranked.sort_by_key(|(nth, weight)| (std::cmp::Reverse(*weight), *nth));
    for (nth, _) in ranked.into_iter().take(wanted) {
        directives[nth].key = true;
    }
}

/// The reasons that make a directive key, added up; each weighs as key directives of the labelled notices have it more often
/// than others, fitted with each notice left out in turn.
fn weight(plain: &Shadow<'_>, directives: &[Directive], nth: usize) -> i32 {
    let directive = &directives[nth];
    let Some(language) = detect(directive.span.of(plain)) else { return 0 };
    let part = |nth: usize| &directives[nth].place;
    let (length, usual) = (directive.span.len() * 5, language.heading_length);
    let limits = &directive.deadlines;
    let reasons = [
        (!limits.is_empty(), 5),
        (limits.iter().any(|limit| limit.kind == DeadlineKind::Every), 1),
        (!directive.haste.is_empty(), 2),
        (directive.force == Force::MustNot, 3),
        (directive.force == Force::Should, -3),
        (directive.force == Force::May, -1),
        (directive.cue.is_some(), 1),
        (!directive.conditions.is_empty(), -1),
        (directive.parties.iter().any(|part| matches!(part.via, Via::Subject | Via::LeadIn)), 3),
        (directive.parties.iter().any(|part| part.role == Role::Lead && part.via != Via::Bracket), 3),
        (nth == 0 || part(nth - 1) != part(nth), 2),
        (nth < OPENING, 1),
        (length > usual * 8, 2),
        (length < usual * 3, -2),
    ];
    let said = language.weight.each(plain, directive.span).map(|found| i32::from(found.means));
    reasons.iter().filter(|(holds, _)| *holds).map(|(_, weight)| weight).sum::<i32>() + said.sum::<i32>()
}
