//! Whether the items of an English list name deeds, which are asked for one by one, or things, which their stem asks for.

use super::marks::marks;
use super::sentence::Sentence;
use super::word::Tag;
use crate::language::Shadow;
use crate::language::term::Class;
use crate::text::Span;

/// Whether the `items` of a list only name things: "the plan must state: | its name | its cost". Where the stem says what
/// something holds, noun phrases are things, else those that name no deed.
pub fn lists_things(plain: &Shadow<'_>, stem: Span, items: &[Span]) -> bool {
    let stem = Sentence::new(plain, stem);
    let binds = marks(plain, stem.span).cue.is_some();
    let holds = holds(&stem);
    binds && !items.is_empty() && items.iter().all(|item| !names_deed(plain, *item, holds))
}

/// Whether the last verb of a stem says what something holds or what is to be given: "shall include", "must provide the following".
fn holds(stem: &Sentence<'_>) -> bool {
    let verb = (0..stem.words.len())
        .rev()
        .find(|at| matches!(stem.tag(*at), Some(Tag::Verb | Tag::Finite | Tag::Be | Tag::Past)));
    verb.is_some_and(|verb| stem.lemma_is(Class::Holds, verb))
}

/// Whether an item names a deed: it tells, it opens with a verb or with the name of what is done to something.
fn names_deed(plain: &Shadow<'_>, item: Span, things: bool) -> bool {
    let sentence = Sentence::new(plain, item);
    let marks = marks(plain, item);
    let told = marks.cue.is_some_and(|cue| !cue.elliptic) || marks.imperative || marks.opens_present;
    let opens = sentence.words.iter().find(|word| !matches!(word.tag, Tag::Adverb | Tag::Not | Tag::Sign));
    let verb = opens.is_some_and(|word| {
        matches!(word.tag, Tag::Verb | Tag::Finite | Tag::To) || (word.tag == Tag::Gerund && !things)
    });
    told || verb || (!things && opens_with_deed(&sentence))
}

/// Whether a noun made of a verb opens an item, and what it is done to follows: "Review of access rights".
fn opens_with_deed(sentence: &Sentence<'_>) -> bool {
    const DEEDS: [&str; 6] = ["tion", "sion", "ment", "al", "ance", "ing"];
    let first = sentence.text(0);
    let made = DEEDS.iter().any(|ending| first.ends_with(ending))
        || sentence.words.first().is_some_and(|word| word.verb);
    made && matches!(sentence.text(1), "of" | "for" | "to" | "with")
}

/// Whether the verb at `verb` says what people do, and not what things do as well: "submit", but not "include".
pub fn does(sentence: &Sentence<'_>, verb: usize) -> bool {
    is_deed(sentence, verb) && !sentence.lemma_is(Class::Happens, verb)
}

/// Whether it is a deed where somebody is its subject, and no state: "run", but not "own".
pub fn is_deed(sentence: &Sentence<'_>, verb: usize) -> bool {
    matches!(sentence.tag(verb), Some(Tag::Verb | Tag::Finite)) && !sentence.lemma_is(Class::State, verb)
}
