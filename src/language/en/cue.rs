//! Which English words bind, beside what the tables of [`super::force`] say.

use super::force::{ASK, CUE};
use super::name::list;
use super::verb::VERB_WORDS;
use crate::language::rule::Found;
use crate::language::{Cue, OWN, Shadow};
use crate::notice::Force;
use crate::text::Span;

/// Rules of cues before the names of those whom they bind: "at no time may visitors enter".
pub const SAYS_WHO_BEHIND: [&str; 3] =
    ["it is recommended that", "we require that", "under no circumstances"];

/// The words that may bind in `span`, the lexicon's before those of the language.
pub fn cues(plain: &Shadow<'_>, span: Span) -> Vec<Found<(Force, bool)>> {
    let mut cues = CUE.find(plain, span);
    for (word, force) in plain.own_cues(span) {
        cues.retain(|cue| !cue.span.overlaps(word));
        let at = cues.partition_point(|cue| cue.span.start < word.start);
        if let Some(force) = force {
            cues.insert(at, Found { span: word, means: (force, false), rule: OWN });
        }
    }
    cues
}

/// The verb that asks somebody else to act, at the head of a segment, and who that is.
pub fn asked(plain: &Shadow<'_>, span: Span) -> Option<(Cue, Vec<Span>)> {
    let found = ASK.first(plain, span)?;
    let behind = Span::new(found.span.end, span.end);
    let verb = behind.of(plain).find(" to ")? + " to ".len();
    let next = behind.of(plain)[verb..].split_whitespace().next();
    let acts = next
        .is_some_and(|word| !matches!(word, "the" | "a" | "an" | "all" | "each" | "its" | "their" | "this"));
    let object = Span::new(behind.start, behind.start + verb - " to ".len()).trim(plain, &[]);
    let object = object
        .of(plain)
        .strip_prefix("of ")
        .map_or(object, |name| Span::new(object.end - name.len(), object.end));
    let names = list(plain, object);
    let cue = Cue {
        span: found.span,
        force: found.means,
        rule: found.rule,
        needs_actor: false,
        asks: true,
        elliptic: false,
    };
    (acts && !names.is_empty()).then_some((cue, names))
}

/// Whether `rest` begins with a verb that people do, and `before` is a bare name: "Lock Services | to paint".
pub fn is_elliptic(plain: &str, before: Span, rest: Span) -> bool {
    const FINITE: [&str; 24] = [
        "is", "are", "was", "were", "can", "has", "have", "had", "will", "be", "by", "met", "held", "sat",
        "made", "gave", "took", "came", "went", "said", "told", "led", "began", "chose",
    ];
    let finite = |word: &str| FINITE.contains(&word) || (word.len() > 4 && word.ends_with("ed"));
    let bare = !before.of(plain).split_whitespace().any(finite);
    bare && rest.of(plain).split_whitespace().next().is_some_and(|word| VERB_WORDS.contains(word))
}

/// Whether one of the words right before "be done" makes it a part of another form of the verb: "will also | be done".
pub fn has_auxiliary(plain: &str, before: Span) -> bool {
    const NEAR: usize = 3;
    const AUXILIARIES: [&str; 20] = [
        "to", "will", "shall", "may", "must", "should", "can", "could", "would", "might", "cannot", "not",
        "never", "let", "and", "or", "is", "are", "ever", "need",
    ];
    let words = before.of(plain);
    words.trim().is_empty()
        || words.split_whitespace().rev().take(NEAR).any(|word| AUXILIARIES.contains(&word))
}
