//! What a one-screen summary shows: the key directives, and a headline for each.

use crate::language::{Shadow, detect};
use crate::notice::{DeadlineKind, Directive, Force, Role, Via};

/// Longest headline in Chinese and in Latin characters.
const LIMITS: (usize, usize) = (40, 90);

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

/// A cut of `action` that fits on a line: at a comma where one is near, else at a word.
pub fn headline(action: &str) -> String {
    let han = action.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let limit = if han { LIMITS.0 } else { LIMITS.1 };
    let action = action.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '“' | '《' | '"'));
    let mut head: String = action.chars().take(limit).collect();
    let cut_short = head.len() < action.len();
    if cut_short {
        let marks: &[char] = if han { &['，', '；', '、'] } else { &[',', ';', ' '] };
        let cut = head.rfind(if han { marks } else { &marks[..2] }).filter(|at| *at * 2 > head.len());
        if let Some(at) = cut.or_else(|| head.rfind(marks)) {
            head.truncate(at);
        }
    }
    if cut_short {
        drop_dangling(&mut head);
    }
    let mut chars = head.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Takes words off the end of a cut headline that cannot stand there: "no later than the".
fn drop_dangling(head: &mut String) {
    let Some(language) = detect(head) else { return };
    while let Some((rest, last)) = head.trim_end().rsplit_once(' ') {
        let number = last.chars().all(|c| c.is_ascii_digit());
        if !number && !language.dangling.contains(&last.to_lowercase().as_str()) {
            break;
        }
        head.truncate(rest.len());
    }
    head.truncate(head.trim_end_matches([' ', ',']).len());
}
