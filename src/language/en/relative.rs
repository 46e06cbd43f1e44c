//! Which English cue is the main clause's, and which one only belongs to a relative clause or to what is reported.

use super::actor::names_actor;
use super::verb::VERB_WORDS;
use crate::text::Span;

/// Whether the words right before a cue are the subject of a relative or subordinate clause.
pub fn is_relative(plain: &str, before: Span) -> bool {
    let words = before.of(plain);
    let clause = words.rsplit([',', ';', '—', '(']).next().unwrap_or("");
    let parts: Vec<&str> = clause.split_whitespace().collect();
    let at = parts.iter().rposition(|word| {
        matches!(
            *word,
            "that"
                | "which"
                | "who"
                | "whom"
                | "whose"
                | "if"
                | "when"
                | "where"
                | "whether"
                | "how"
                | "what"
                | "as"
                | "until"
                | "unless"
                | "because"
                | "while"
        )
    });
    let Some(at) = at else { return false };
    let reported = at > 0
        && parts[at] == "that"
        && matches!(
            parts[at - 1],
            "stressed"
                | "emphasized"
                | "out"
                | "required"
                | "requires"
                | "agreed"
                | "decided"
                | "resolved"
                | "directed"
                | "ordered"
                | "provided"
                | "speech"
                | "noted"
                | "reminded"
        );
    let those = at > 0 && parts[at - 1] == "those";
    if matches!(parts[at], "who" | "which" | "that") && parts.get(at + 1).is_some_and(|word| is_finite(word))
    {
        return false;
    }
    let of_actor = at > 0 && names_actor(parts[at - 1]);
    let rest = &parts[at + 1..];
    if (matches!(parts[at], "who" | "which") || of_actor) && opens_own_verb(rest, parts[at] == "who") {
        return false;
    }
    !reported && !those && parts.len() - at <= 12
}

/// Whether the words behind a relative pronoun begin with that clause's own verb, of whatever kind, and not with who does
/// it: "which | outsource their data", but not "which | the agency" or "which | vessels".
fn opens_own_verb(words: &[&str], of_person: bool) -> bool {
    const OPEN_A_NAME: [&str; 30] = [
        "the", "a", "an", "each", "any", "all", "no", "such", "this", "these", "those", "its", "their",
        "his", "her", "our", "your", "it", "they", "he", "she", "we", "you", "one", "two", "some", "most",
        "both", "every", "other",
    ];
    let Some((first, rest)) = words.split_first() else { return false };
    // Behind "who" stands a verb, or who does it with a word before them.
    let noun = !of_person && (first.ends_with('s') || names_actor(first));
    !rest.is_empty() && !noun && !first.ends_with("ly") && !OPEN_A_NAME.contains(first)
}

/// Whether a word behind a relative pronoun is that clause's own verb, so that the cue belongs to the main one.
fn is_finite(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "has" | "have" | "had" | "do" | "does" | "did")
        || matches!(
            word,
            "fail" | "fails" | "wish" | "wishes" | "want" | "wants" | "lack" | "lacks" | "need" | "needs"
        )
        || matches!(
            word,
            "own" | "owns" | "choose" | "chooses" | "exceed" | "exceeds" | "contain" | "contains" | "fall"
        )
        || (word.len() > 4 && word.ends_with("ed"))
        || VERB_WORDS.contains(word.strip_suffix('s').unwrap_or(word))
}
