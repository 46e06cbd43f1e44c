//! English verbs that people do: bare, in the imperative, or behind who does them.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::name::list;
use super::subject::OPENER;
use super::vocabulary::VERBS;
use crate::language::Shadow;
use crate::text::Span;

pub static VERB_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| VERBS.split(' ').collect());

/// Whether a word is a verb that people do, as one or as several do it: "review", "reviews", "carries".
fn is_verb(word: &str) -> bool {
    let stems = [Some(word), word.strip_suffix('s'), word.strip_suffix("es")];
    stems.into_iter().flatten().any(|stem| VERB_WORDS.contains(stem))
        || word.strip_suffix("ies").is_some_and(|stem| VERB_WORDS.contains(format!("{stem}y").as_str()))
}

/// Verbs that are adjectives as well.
const ADJECTIVES: [&str; 12] = [
    "clean", "clear", "close", "complete", "direct", "dry", "open", "perfect", "present", "secure",
    "separate", "lower",
];

pub fn imperative(plain: &str, span: Span) -> bool {
    if span.of(plain).starts_with("this includes") && span.of(plain).contains("ing ") {
        return true;
    }
    let mut rest = span;
    while OPENER.first(plain, rest).is_some() {
        let Some(comma) = rest.of(plain).find(", ").or_else(|| rest.of(plain).find(",\n")) else {
            return false;
        };
        rest = Span::new(rest.start + comma + 2, rest.end);
    }
    let mut words = rest.of(plain).split([' ', '\n']).filter(|word| !word.is_empty());
    let mut first = words.next().unwrap_or("").trim_end_matches(',');
    let mut second = words.next().unwrap_or("");
    if matches!(
        first,
        "please"
            | "kindly"
            | "immediately"
            | "also"
            | "promptly"
            | "continuously"
            | "actively"
            | "vigorously"
            | "strictly"
            | "fully"
            | "effectively"
            | "further"
            | "resolutely"
    ) || first == "to"
    {
        (first, second) = (second, words.next().unwrap_or(""));
    }
    // "Clean water is…": an adjective that looks like a verb.
    let third = words.next().unwrap_or("");
    if ADJECTIVES.contains(&first) && matches!(third, "is" | "are" | "was" | "were" | "has" | "have" | "will")
    {
        return false;
    }
    VERB_WORDS.contains(first)
        && !matches!(second, "of" | "is" | "was" | "are" | "were" | "has" | "have" | "had" | "by" | "")
        && (!third.is_empty() || span.len() > 20)
}

/// Who has to do what stands behind a colon: "Service Desk: wipes a lost device".
pub fn assigned(plain: &Shadow<'_>, span: Span) -> Option<Vec<Span>> {
    const LONGEST: usize = 80;
    let at = span.of(plain).find(": ").filter(|at| *at <= LONGEST)?;
    let mut words = span.of(plain)[at + 2..].split_whitespace();
    let (verb, next) = (words.next()?.trim_end_matches([',', ';']), words.next().unwrap_or(""));
    // Of a verb that is not known, "wipes", what follows tells that it is one.
    let does =
        verb.ends_with('s') && matches!(next, "the" | "a" | "an" | "all" | "any" | "each" | "its" | "their");
    let names = list(plain, Span::new(span.start, span.start + at));
    ((is_verb(verb) || does) && !names.is_empty()).then_some(names)
}
