//! What a one-screen summary shows: the key directives, and a headline for each.

use crate::language::detect;
use crate::notice::{Directive, Force, Role, Via};

/// Longest headline in Chinese and in Latin characters.
const LIMITS: (usize, usize) = (40, 90);

/// Marks about one directive in five as key, at least three and at most eight.
pub fn mark_keys(directives: &mut [Directive]) {
    let wanted = ((directives.len() + 2) / 5).clamp(3, 8);
    let mut ranked: Vec<(usize, i32)> =
        (0..directives.len()).map(|nth| (nth, weight(directives, nth))).collect();
    ranked.sort_by_key(|(nth, weight)| (std::cmp::Reverse(*weight), *nth));
    for (nth, _) in ranked.into_iter().take(wanted) {
        directives[nth].key = true;
    }
}

/// The reasons that make a directive key, added up.
fn weight(directives: &[Directive], nth: usize) -> i32 {
    let directive = &directives[nth];
    let named = directive.parties.iter().any(|part| part.via == Via::Subject || part.via == Via::LeadIn);
    let opens = nth == 0 || directives[nth - 1].place != directive.place;
    let reasons = [
        (!directive.deadlines.is_empty(), 6),
        (directive.force == Force::MustNot, 4),
        (directive.parties.iter().any(|part| part.role == Role::Lead && part.via != Via::Bracket), 3),
        (named, 3),
        (opens, 2),
        (directive.force == Force::Must, 1),
        (directive.force == Force::May, -3),
        (directive.cue.is_some(), 1),
    ];
    reasons.iter().filter(|(holds, _)| *holds).map(|(_, weight)| weight).sum()
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
