//! Whether the items of an English list name deeds, which are asked for one by one, or things, which their stem asks for.

use super::marks::marks;
use super::sentence::Sentence;
use super::word::{Tag, Word, nominal};
use crate::language::Shadow;
use crate::language::term::Class;
use crate::notice::Force;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// Whether the `items` of a list only name things: "the plan must state: | its name | its cost". Where the stem says what
/// something holds, noun phrases are things, else those that name no deed.
pub fn lists_things(plain: &Shadow<'_>, stem: Span, items: &[Span]) -> bool {
    let stem = Sentence::new(plain, stem);
    // "Shall evaluate whether: | the fee is right": what is asked about is no deed.
    let last = stem.words.iter().rev().find(|word| word.tag != Tag::Stop);
    if last.is_some_and(|word| matches!(word.span.of(plain), "whether" | "if" | "how")) {
        return !items.is_empty();
    }
    let cue = marks(plain, stem.span).cue;
    // "The grant cannot be spent on: | fines | VAT": what is forbidden behind "on" is a thing.
    let thing =
        |item: &Span| Sentence::new(plain, *item).words.first().is_none_or(|word| word.tag != Tag::Gerund);
    let forbids = cue.is_some_and(|cue| cue.force == Force::MustNot);
    let open = last.is_some_and(|word| matches!(word.span.of(plain), "on" | "for" | "with" | "about"));
    if forbids && open && items.iter().all(thing) {
        return !items.is_empty();
    }
    let binds = cue.is_some();
    let holds = holds(&stem);
    // One that looks like a deed among many things is one of them.
    let few = |deeds: usize| deeds * if holds { 4 } else { 8 } <= items.len();
    binds && !items.is_empty() && few(items.iter().filter(|item| names_deed(plain, **item, holds)).count())
}

/// Whether a stem asks something itself: its verb has an object that is more than "the following actions".
pub fn asks_itself(plain: &Shadow<'_>, stem: Span) -> bool {
    const EMPTY: WordList = list![
        "following",
        "action",
        "step",
        "task",
        "measure",
        "requirement",
        "thing",
        "item",
        "point",
        "condition",
        "rule",
        "duty",
        "duties",
        "responsibility",
        "responsibilities",
        "activity",
        "activities",
        "procedure",
        "principle",
        "below",
        "guideline",
        "deed",
        "option",
        "information",
        "way",
        "case",
        "matter",
    ];
    let sentence = Sentence::new(plain, stem);
    let marks = marks(plain, stem);
    let from = marks.cue.map_or(0, |cue| sentence.at(cue.span.end));
    let told = marks.cue.is_some_and(|cue| !cue.asks) || marks.imperative;
    let Some(verb) = sentence.main_verb(from).filter(|verb| told && does(&sentence, *verb)) else {
        return false;
    };
    let behind = &sentence.words[verb + 1..];
    let empty = |word: &Word| {
        let text = word.span.of(plain);
        EMPTY.contains(text) || EMPTY.contains(text.trim_end_matches('s'))
    };
    // "Send a request with the following changes", "ask the following members": its object is more than what follows.
    let follows = |word: &&Word| word.span.of(plain) == "following";
    let object =
        behind.iter().filter(|word| !follows(word)).find(|word| word.tag == Tag::Noun || empty(word));
    object.is_some_and(|word| !empty(word))
}

/// Whether the last verb of a stem says what something holds or what is to be given: "shall include", "must provide the following".
fn holds(stem: &Sentence<'_>) -> bool {
    const MEETS: WordList = list![
        "comply",
        "complies",
        "conform",
        "conforms",
        "adhere",
        "adheres",
        "meet",
        "meets",
        "satisfy",
        "satisfies",
        "observe",
        "observes",
    ];
    // "Inform the owner of the following": what one is told of is no deed.
    let end = stem.words.iter().rposition(|word| word.span.of(stem.plain) == "following").unwrap_or(0);
    let of =
        end >= 2 && matches!(stem.text(end - 2), "of" | "about" | "regarding") && stem.text(end - 1) == "the";
    if of || (0..stem.words.len()).any(|at| MEETS.contains(stem.text(at))) {
        return true;
    }
    let verb = (0..stem.words.len())
        .rev()
        .find(|at| matches!(stem.tag(*at), Some(Tag::Verb | Tag::Finite | Tag::Be | Tag::Past)));
    verb.is_some_and(|verb| stem.lemma_is(Class::Holds, verb))
}

/// Whether an item names a deed: it tells, it opens with a verb or with the name of what is done to something.
fn names_deed(plain: &Shadow<'_>, item: Span, things: bool) -> bool {
    let sentence = Sentence::new(plain, item);
    let marks = marks(plain, item);
    // "Any steps the owner should take": what only describes a thing of a list.
    let beside = |cue: Span| {
        let at = sentence.at(cue.start);
        sentence.subject(at).is_none_or(|subject| subject.to != at)
    };
    let binds = marks.cue.is_some_and(|cue| !(cue.elliptic || things && beside(cue.span)));
    let told = binds || marks.imperative || marks.opens_present || !things && states(&sentence);
    let opens = sentence.words.iter().find(|word| !matches!(word.tag, Tag::Adverb | Tag::Not | Tag::Sign));
    let verb = opens.is_some_and(|word| {
        matches!(word.tag, Tag::Verb | Tag::Finite | Tag::To) || (word.tag == Tag::Gerund && !things)
    });
    // "The report must state: | number and model of pumps": what may be a thing is one of the things.
    let thing = things
        && opens.is_some_and(nominal)
        && (matches!(sentence.tag(1), Some(Tag::Conjunction)) || sentence.text(1) == "of");
    !thing && (told || verb || (!things && opens_with_deed(&sentence)))
}

/// Whether an item is a sentence: "doors are locked at night".
fn states(sentence: &Sentence<'_>) -> bool {
    let finite = |nth: &usize| matches!(sentence.tag(*nth), Some(Tag::Be | Tag::Finite));
    let verb = (1..sentence.words.len()).find(finite);
    verb.is_some_and(|verb| !sentence.depends(verb) && sentence.subject(verb).is_some())
}

/// Whether a noun made of a verb opens an item, and what it is done to follows: "Review of access rights".
fn opens_with_deed(sentence: &Sentence<'_>) -> bool {
    const DEEDS: WordList = list!["tion", "sion", "ment", "al", "ance", "ing"];
    let first = sentence.text(0);
    let made = DEEDS.ends(first).is_some() || sentence.words.first().is_some_and(|word| word.verb);
    made && matches!(sentence.text(1), "of" | "for" | "to" | "with")
}

/// Whether the verb at `verb` says what people do, and not what things do as well: "submit", but not "include".
pub fn does(sentence: &Sentence<'_>, verb: usize) -> bool {
    sees_to(sentence, verb) || is_deed(sentence, verb) && !sentence.lemma_is(Class::Happens, verb)
}

/// Whether somebody is to have something at `at`, and so sees to it: "Ann to | have a word with the crew".
pub fn sees_to(sentence: &Sentence<'_>, at: usize) -> bool {
    let to = at > 0 && sentence.tag(at - 1) == Some(Tag::To);
    to && sentence.text(at) == "have" && sentence.tag(at + 1) == Some(Tag::Determiner)
}

/// Whether it is a deed where somebody is its subject, and no state: "run", but not "own".
pub fn is_deed(sentence: &Sentence<'_>, verb: usize) -> bool {
    matches!(sentence.tag(verb), Some(Tag::Verb | Tag::Finite)) && !sentence.lemma_is(Class::State, verb)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn stem_and_items(text: &str) -> (String, Vec<Span>) {
        let lines = Span::new(0, text.len()).parts(text, |c| c == '\n');
        let lines: Vec<Span> = lines.map(|line| line.trim(text, &[])).collect();
        (lines[0].of(text).to_string(), lines[1..].to_vec())
    }

    #[test]
    fn lists_of_things_are_told_from_lists_of_deeds() {
        for (text, things) in [
            ("The plan must state:\nits name\nits cost", true),
            ("Applications shall include:\nproof of age\nan address", true),
            ("The report must state:\nnumber and model of pumps\ndate of repair\nresult of the test", true),
            ("The keeper shall:\nclose the gate\nreport leaks", false),
            ("The clerk is responsible for:\nReview of access rights\nCollection of fees", false),
            ("Members are expected to:\nAttending meetings\nHelping at fairs", false),
        ] {
            let lexicon = Lexicon::default();
            let plain = Shadow::new(text, &lexicon);
            let (stem, items) = stem_and_items(text);
            assert_eq!(lists_things(&plain, Span::new(0, stem.len()), &items), things, "{text}");
        }
    }

    #[test]
    fn a_stem_may_ask_something_itself() {
        for (stem, asks) in [
            ("Users must handle acids in the hood:", true),
            ("Configure the printer, as follows:", true),
            ("Crews shall wash the boats:", true),
            ("Crews shall do the following:", false),
            ("Crews shall:", false),
            ("Agencies must take these steps:", false),
        ] {
            let lexicon = Lexicon::default();
            let plain = Shadow::new(stem, &lexicon);
            assert_eq!(asks_itself(&plain, Span::new(0, stem.len())), asks, "{stem}");
        }
    }
}
