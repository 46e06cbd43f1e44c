//! Which English words bind, beside what the tables of [`super::force`] say.

use super::force::{Bond, CUE};
use super::sentence::Sentence;
use super::word::{Tag, Word};
use crate::language::rule::Found;
use crate::language::{OWN, Shadow};
use crate::notice::Force;
use crate::text::Span;

/// The words that may bind in `span`, the lexicon's before those of the language.
pub fn cues(plain: &Shadow<'_>, span: Span) -> Vec<Found<(Force, Bond)>> {
    let mut cues = CUE.find(plain, span);
    for (word, force) in plain.own_cues(span) {
        cues.retain(|cue| !cue.span.overlaps(word));
        let at = cues.partition_point(|cue| cue.span.start < word.start);
        if let Some(force) = force {
            cues.insert(at, Found { span: word, means: (force, Bond::Anybody), rule: OWN });
        }
    }
    cues
}

/// Whether the words from `at` on are a verb that people do, and those before it a bare name: "Lock Services | to paint".
pub fn is_elliptic(sentence: &Sentence<'_>, at: usize) -> bool {
    // "Clerk | asked to write": what was said of them stands for a whole clause.
    let asked = sentence.tag(at) == Some(Tag::Past) && sentence.text(at + 1) == "to";
    // "If nothing is heard, | the mate to call": a clause that says in which case stands before the name.
    let opens = matches!(sentence.tag(0), Some(Tag::Subordinator | Tag::Preposition));
    let comma = (0..at).rev().find(|nth| opens && sentence.tag(*nth) == Some(Tag::Comma));
    let from = comma.map_or(0, |comma| comma + 1);
    let bare = sentence.words[from..at]
        .iter()
        .all(|word| !word.finite() && !matches!(word.tag, Tag::Verb | Tag::Past));
    // "The chair | also | to ask".
    let name_end =
        (0..at).rev().find(|nth| sentence.tag(*nth) != Some(Tag::Adverb) || sentence.text(*nth) == "only");
    let named = at > 0
        && (name_end
            .is_some_and(|end| matches!(sentence.tag(end), Some(Tag::Noun | Tag::Pronoun | Tag::Close)))
            || at == 1 && matches!(sentence.text(0), "all" | "both"));
    let list = sentence.words[from..at].iter().any(|word| word.tag == Tag::Comma);
    bare && named && (!list || is_roll(sentence, at)) && (sentence.tag(at) == Some(Tag::To) || asked)
}

/// Whether only names stand before the word at `at`, parted by commas: "Ann, Ole, Liv | to sweep the quay".
pub fn is_roll(sentence: &Sentence<'_>, at: usize) -> bool {
    let listed = |word: &Word| {
        matches!(word.tag, Tag::Comma | Tag::Conjunction) || word.tag == Tag::Noun && word.capital()
    };
    let before = &sentence.words[..at];
    before.iter().any(|word| word.tag == Tag::Comma) && before.iter().all(listed)
}

/// Whether one of the words right before "be done" makes it a part of another form of the verb: "will also | be done".
pub fn has_auxiliary(sentence: &Sentence<'_>, at: usize) -> bool {
    const NEAR: usize = 3;
    at == 0
        || sentence.words[at.saturating_sub(NEAR)..at].iter().any(|word| {
            matches!(word.tag, Tag::Modal | Tag::To | Tag::Not | Tag::Be | Tag::Auxiliary | Tag::Conjunction)
        })
}
