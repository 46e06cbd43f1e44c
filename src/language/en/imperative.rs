//! English that tells without a word that binds: the imperative, and a name before a colon.

use super::clause::{Stretch, behind_openers};
use super::noun::Acts;
use super::sentence::Sentence;
use super::word::{Tag, Word, nominal};
use crate::language::term::{Class, DICTIONARY};
use crate::language::token::Case;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// The number of the verb in the imperative that opens a sentence, behind adverbs, phrases and "please".
pub fn imperative(sentence: &Sentence<'_>) -> Option<usize> {
    let all = sentence.words.len();
    if let Some(verb) = asked_politely(sentence) {
        // "Please find attached the list": but not where something is asked of it.
        let attached =
            sentence.text(verb) == "find" && matches!(sentence.text(verb + 1), "attached" | "enclosed");
        let more = || (verb..all).any(|nth| sentence.tag(nth) == Some(Tag::Conjunction));
        return Some(verb).filter(|_| !attached || more());
    }
    // "To publish the figures, with the help of the Board": no other verb tells what the aim is of.
    let comma = sentence.words.iter().position(|word| word.tag == Tag::Comma).unwrap_or(all);
    let other = (comma..all).any(|nth| {
        let word = &sentence.words[nth];
        (word.finite() || word.tag == Tag::Verb) && !sentence.depends(nth)
    });
    if sentence.tag(0) == Some(Tag::To) && sentence.tag(1) == Some(Tag::Verb) && !other {
        return Some(1);
    }
    if let Some(request) = request(sentence) {
        return Some(request.verb);
    }
    // "Need help?", "Report a fault?": a question that asks no favour orders nothing.
    if is_question(sentence) {
        return None;
    }
    // "@ann @leo: write up the talk".
    let told = behind_mentions(sentence);
    if told > 0 && sentence.words.get(told).is_some_and(|word| word.bare() && !word.s) && all > told + 1 {
        return Some(told);
    }
    if let Some(verb) = behind_bare_clause(sentence).or_else(|| behind_long_case(sentence)) {
        return Some(verb);
    }
    let at = behind_openers(sentence.plain, &sentence.words, behind_label(sentence), all)?;
    if asks_to_be(sentence, at) {
        return Some(at);
    }
    let word = &sentence.words[at];
    // "REVIEW AND REFORM OF FEES": but "WEAR A HELMET" is an order.
    let small =
        |word: &Word| word.case == Case::Small && word.span.of(sentence.plain).contains(char::is_alphabetic);
    let object = matches!(sentence.tag(at + 1), Some(Tag::Determiner | Tag::Pronoun));
    let shouted = all > 2 && !object && !sentence.words.iter().any(small);
    // "Click Next.", "Open classroom.": what a full stop closes is no title.
    let closed = at == 0 && word.verb && ends_with(sentence, ['.', '!']);
    let title = shouted || all <= 3 && !closed && sentence.words.iter().all(|word| word.capital());
    // "Speed indicator device": a name of two or three words.
    let title = title
        || at == 0 && !closed && nominal(word) && sentence.tag(at + 1) == Some(Tag::Noun) && all - at <= 4;
    let gerund =
        word.verb && matches!(sentence.tag(at + 1), Some(Tag::Relative | Tag::Determiner | Tag::Pronoun));
    let bare = !title
        && (word.bare() || gerund)
        && !word.s
        && matches!(word.tag, Tag::Verb | Tag::Noun | Tag::Adjective);
    // "Use of force", "Contact", "Vote passed": a deed by its name, no order.
    let told = sentence.tag(at + 1) == Some(Tag::Past) && at + 2 >= all;
    // "If in doubt, | ask.": behind a clause a verb alone orders.
    let behind = at > 0 && sentence.tag(at - 1) == Some(Tag::Comma) && word.tag == Tag::Verb;
    let alone = at + 1 >= all && !behind
        || told
        || sentence.tag(at + 1) == Some(Tag::Stop)
        // "Register for the course" asks, "Support for owners" does not.
        || matches!(sentence.text(at + 1), "of" if nominal(word))
        // "Access to the yard": a verb that takes no "to" is a noun before it.
        || sentence.text(at + 1) == "to" && matches!(sentence.text(at), "access" | "visit" | "damage" | "answer" | "approach")
        || matches!(sentence.text(at + 1), "by" if nominal(word) && at == 0)
        || sentence.text(at + 1) == "for" && nominal(word) && sentence.tag(at + 2) != Some(Tag::Determiner);
    // "First of all, thank you".
    let thanks = sentence.text(at) == "thank" && sentence.text(at + 1) == "you";
    // "Want to use the funds", "Hope it works", "Continue to be concerned": states are not asked for.
    let state = matches!(sentence.text(at), "want" | "wish" | "hope" | "seem")
        || sentence.text(at) == "continue" && sentence.text(at + 2) == "be";
    if !bare || state || thanks || alone || is_told_of(sentence, at) || names_the_doer(sentence, at) {
        return None;
    }
    Some(at)
}

/// Whether the word at `at`, which might be a verb, is what the sentence tells of: "Staff | to order the sign", "Claim | still not in",
/// "Budget | at 61 percent", "Finance | Director Reed reviewed the plan".
fn is_told_of(sentence: &Sentence<'_>, at: usize) -> bool {
    let word = &sentence.words[at];
    let next = sentence.text(at + 1);
    let somebody = word.classes.has(Class::Actor) && next == "to";
    let number = sentence.tag(at + 1) == Some(Tag::Number)
        && matches!(sentence.tag(at + 2), Some(Tag::Open | Tag::Comma | Tag::Stop));
    let state = number
        || matches!(next, "still" | "already" | "not" | "yet")
        || next == "at" && sentence.tag(at + 2) == Some(Tag::Number);
    let behind = (at + 1..sentence.words.len()).find(|nth| !sentence.words[*nth].capital());
    let office = behind.is_some_and(|nth| nth > at + 1 && sentence.tag(nth) == Some(Tag::Past));
    // "List | looks broadly reasonable".
    const COPULAS: WordList = list![
        "appears", "feels", "looks", "needs", "proved", "remains", "requires", "seemed", "seems", "sounds"
    ];
    // "Request | for a holiday was made".
    let phrase = matches!(next, "for" | "from" | "on" | "by" | "of") && nominal(word);
    let comma = (at + 1..sentence.words.len()).find(|nth| sentence.tag(*nth) == Some(Tag::Comma));
    let said = (at + 2..comma.unwrap_or(sentence.words.len())).any(|nth| {
        matches!(sentence.text(nth), "was" | "were" | "has" | "is" | "are") && !sentence.depends(nth)
    });
    let goes_on = matches!(
        sentence.tag(at + 2),
        Some(Tag::Conjunction | Tag::Preposition | Tag::To | Tag::Comma | Tag::Stop) | None
    );
    let copula = nominal(word) && COPULAS.contains(next) && !goes_on || phrase && said;
    somebody || copula || nominal(word) && state || word.capital() && office || is_numbered(sentence, at)
}

/// Whether the word at `at` names a paper by its number, of which a sentence tells something: "Report 17 describes the leak".
fn is_numbered(sentence: &Sentence<'_>, at: usize) -> bool {
    let verb = sentence.words.get(at + 2).is_some_and(|word| word.verb && word.s || word.tag == Tag::Past);
    let object = matches!(sentence.tag(at + 3), Some(Tag::Determiner | Tag::Pronoun))
        || sentence.words.get(at + 3).is_some_and(Word::capital);
    sentence.tag(at + 1) == Some(Tag::Number) && verb && object
}

/// Whether one of `signs` closes a sentence, or stands right behind it.
fn ends_with(sentence: &Sentence<'_>, signs: [char; 2]) -> bool {
    let behind = sentence.plain.get(sentence.span.end..).unwrap_or("");
    sentence.span.of(sentence.plain).ends_with(signs) || behind.starts_with(signs)
}

/// Whether a sentence is a question.
fn is_question(sentence: &Sentence<'_>) -> bool {
    ends_with(sentence, ['?', '？'])
}

/// Whether a sentence that is no order may be one beside others that are: "Review handoff notes", "Deep clean carpets".
pub fn may_order(sentence: &Sentence<'_>) -> bool {
    if sentence.words.iter().any(Word::finite) {
        return false;
    }
    let first = behind_openers(sentence.plain, &sentence.words, behind_label(sentence), sentence.words.len());
    let Some(first) = first else { return false };
    let how =
        sentence.tag(first) == Some(Tag::Adjective) && sentence.words.get(first + 1).is_some_and(Word::bare);
    let at = first + usize::from(how);
    let verb = |word: &Word| word.bare() || is_done_again(sentence.text(at));
    let object = match sentence.tag(at + 1) {
        Some(Tag::Conjunction) => sentence.words.get(at + 2).is_some_and(Word::bare),
        Some(
            Tag::Noun
            | Tag::Adjective
            | Tag::Determiner
            | Tag::Pronoun
            | Tag::Past
            | Tag::Gerund
            | Tag::Number,
        ) => true,
        _ => false,
    };
    object && sentence.words.get(at).is_some_and(|word| verb(word) && !word.s)
}

/// Whether a word is a verb behind "re": "refill".
fn is_done_again(word: &str) -> bool {
    let verb = word.strip_prefix("re").and_then(|verb| DICTIONARY.word(verb));
    verb.is_some_and(|verb| verb.classes.has(Class::Verb))
}

/// Whether a sentence asks at `at` to be or to have something: "Be careful with the lamp", "Have charge of the key".
fn asks_to_be(sentence: &Sentence<'_>, at: usize) -> bool {
    let next = sentence.tag(at + 1);
    let more = sentence.words.len() > at + 2;
    match sentence.text(at) {
        "be" => {
            more && matches!(
                next,
                Some(
                    Tag::Adjective | Tag::Adverb | Tag::Noun | Tag::Determiner | Tag::Preposition | Tag::Verb
                )
            ) || more && next == Some(Tag::Past) && sentence.text(at + 2) == "to"
        }
        // "If you must go out, do so by the back door", "do tell the desk".
        "do" => {
            more && (next == Some(Tag::Verb)
                || matches!(
                    sentence.text(at + 1),
                    "so" | "it" | "this" | "that" | "the" | "your" | "a" | "an"
                ))
        }
        "have" if more && at == 0 => match next {
            Some(Tag::Determiner | Tag::Noun | Tag::Adjective | Tag::Pronoun | Tag::Preposition) => true,
            Some(Tag::Verb) => sentence.text(at + 2) == "of",
            _ => false,
        },
        _ => false,
    }
}

/// How many words mentions take that open a sentence, and the sign behind them: "@ann and @leo: |".
fn behind_mentions(sentence: &Sentence<'_>) -> usize {
    let mut at = 0;
    while sentence.text(at) == "@" {
        at += 2;
        let joint = matches!(sentence.text(at), "and" | "," | "&") && sentence.text(at + 1) == "@";
        at += usize::from(joint);
    }
    at + usize::from(at > 0 && matches!(sentence.text(at), ":" | "," | "-" | "–"))
}

/// A request that looks like a question: "Could you send the list?", "Would all leads kindly confirm".
pub struct Request {
    /// The number of its verb.
    pub verb: usize,
    /// Whom it asks between its modal and its verb, where that is not "you".
    pub asked: Option<Stretch>,
}

/// The request of a sentence: "Ann, can you call the yard, please?"
pub fn request(sentence: &Sentence<'_>) -> Option<Request> {
    const TELLS: WordList =
        list!["tell", "explain", "imagine", "believe", "hear", "see", "remember", "understand", "have"];
    let polite = || (0..sentence.words.len()).any(|at| is_polite(sentence, at));
    // "Could everyone sign out by hand."
    let all = matches!(
        sentence.text(1),
        "everyone" | "everybody" | "all" | "anyone" | "somebody" | "someone" | "you"
    );
    if sentence.text(0) != "@" && !all && !is_question(sentence) && !polite() {
        return None;
    }
    let modal = called(sentence).map_or_else(|| behind_mentions(sentence), |name| name.to + 1);
    matches!(sentence.text(modal), "can" | "could" | "would" | "will").then_some(())?;
    let name = super::binding::before_verb(sentence, sentence.name_from(modal + 1));
    // "Can anyone join?" asks who may, and nobody to do it.
    let somebody = matches!(sentence.text(modal + 1), "you" | "someone" | "somebody");
    let name = Some(name).filter(|_| !somebody);
    let nobody = |name: Stretch| name.is_empty() || sentence.names(name, Acts::Yes).is_empty();
    if name.is_some_and(nobody) {
        return None;
    }
    let mut verb = name.map_or(modal + 2, |name| name.to);
    // "Could you | each | send me a slide".
    let each = |at: usize| matches!(sentence.text(at), "all" | "both" | "each");
    while sentence.tag(verb) == Some(Tag::Adverb) || is_polite(sentence, verb) || each(verb) {
        verb += 1;
    }
    let bare = sentence.words.get(verb).is_some_and(|word| word.bare() && !word.s);
    (bare && !TELLS.contains(sentence.text(verb))).then_some(Request { verb, asked: name })
}

/// Whether the word at `at` makes an order a request.
pub fn is_polite(sentence: &Sentence<'_>, at: usize) -> bool {
    matches!(sentence.text(at), "please" | "kindly")
}

/// Whoever is called by name before a comma, or a colon, that opens a sentence: "Ann, | can you".
pub fn called(sentence: &Sentence<'_>) -> Option<Stretch> {
    const NEAR: usize = 8;
    // "Hi team, | can you".
    let greets = matches!(sentence.text(0), "dear" | "hello" | "hey" | "hi");
    let name = sentence.name_from(usize::from(greets));
    // "Jordan (reception): please": what is put in brackets, or says where somebody is, stands before the colon.
    let colon = (name.to..sentence.words.len().min(name.to + NEAR)).find(|nth| sentence.text(*nth) == ":");
    let aside = matches!(sentence.tag(name.to), Some(Tag::Open | Tag::Preposition)) && colon.is_some();
    let alone = !name.is_empty() && (matches!(sentence.text(name.to), "," | ":") || aside);
    (alone && !sentence.names(name, Acts::Yes).is_empty()).then_some(name)
}

/// The verb of an order right behind a clause that no comma parts from it: "If the lamp goes out | tell the desk".
fn behind_bare_clause(sentence: &Sentence<'_>) -> Option<usize> {
    let bare = sentence.tag(0) == Some(Tag::Subordinator)
        && !sentence.words.iter().any(|word| matches!(word.tag, Tag::Comma | Tag::Stop));
    let verb = (2..sentence.words.len()).find(|nth| {
        let word = &sentence.words[*nth];
        let closed = matches!(
            sentence.tag(nth - 1),
            Some(Tag::Noun | Tag::Finite | Tag::Past | Tag::Adverb | Tag::Adjective)
        );
        let object = matches!(sentence.tag(nth + 1), Some(Tag::Determiner | Tag::Pronoun));
        let paid = sentence.words[1..*nth].iter().any(|word| word.finite() || word.tag == Tag::Past);
        word.bare() && !word.s && !word.capital() && closed && object && paid
    });
    verb.filter(|_| bare)
}

/// The verb of an order behind a case with commas of its own: "If, during a check as told in rule 2, cracks are found, before the next
/// flight, | replace the part".
fn behind_long_case(sentence: &Sentence<'_>) -> Option<usize> {
    let case = sentence.tag(0) == Some(Tag::Subordinator) && sentence.tag(1) == Some(Tag::Comma);
    let told = |verb: usize| sentence.words[1..verb].iter().any(Word::finite);
    let order = |nth: &usize| {
        let word = &sentence.words[*nth];
        let object = matches!(sentence.tag(nth + 1), Some(Tag::Determiner | Tag::Pronoun | Tag::Noun));
        sentence.tag(nth - 1) == Some(Tag::Comma)
            && word.tag == Tag::Verb
            && word.bare()
            && !word.s
            && object
            && told(*nth)
    };
    let modal = sentence.words.iter().any(|word| word.tag == Tag::Modal);
    (2..sentence.words.len()).find(order).filter(|_| case && !modal)
}

/// Behind a label without a verb: "Every Monday: | check the list".
fn behind_label(sentence: &Sentence<'_>) -> usize {
    const LONGEST: usize = 8;
    let apart = |nth: usize| {
        matches!(sentence.text(nth), "-" | "–" | "—")
            && sentence.words[nth].span.start > sentence.words[nth - 1].span.end
            && sentence.words.get(nth + 1).is_some_and(|next| next.bare())
            && sentence.text(nth + 2) != "of"
    };
    let colon = (1..sentence.words.len().min(LONGEST)).find(|nth| sentence.text(*nth) == ":" || apart(*nth));
    let bare = |colon: &usize| {
        let label = &sentence.words[..*colon];
        label.iter().all(|word| {
            !word.finite() && (word.tag != Tag::Verb || word.span.of(sentence.plain).contains('-'))
        })
    };
    colon.filter(bare).map_or(0, |colon| colon + 1)
}

/// The verb behind "please", whoever is named before it: "Everyone please take…".
fn asked_politely(sentence: &Sentence<'_>) -> Option<usize> {
    let please = (0..sentence.words.len()).find(|at| is_polite(sentence, *at))?;
    let name = sentence.name_from(please + 1);
    // "Please parents, ensure that": whom it asks stands before what is asked.
    let called = !name.is_empty() && !sentence.names(name, Acts::Yes).is_empty();
    let comma = usize::from(sentence.tag(name.to) == Some(Tag::Comma));
    let at = if called { name.to + comma } else { please + 1 };
    // "Please REPLY": what is shouted looks like a name.
    let shouted = |word: &Word| word.verb && word.case == Case::Upper;
    let verb = sentence.words.get(at).filter(|word| (word.bare() || shouted(word)) && !word.s);
    verb.filter(|_| !sentence.depends(please)).map(|_| at)
}

/// Whether the word at `at`, which might be a verb, opens the name of a finite verb's subject: "Fund managers might…".
fn names_the_doer(sentence: &Sentence<'_>, at: usize) -> bool {
    // "Validate automation has…": what is a verb only names nobody.
    if sentence.tag(at) == Some(Tag::Verb) && !nominal(&sentence.words[at]) {
        return false;
    }
    let name = Stretch {
        from: at,
        to: super::clause::name_end(sentence.plain, &sentence.words, at, sentence.words.len()),
    };
    let mut next = name.to.max(at + 1);
    while sentence.tag(next) == Some(Tag::Adverb) {
        next += 1;
    }
    // "Staff members met": of somebody, what is past is told.
    let told = sentence.words[at].classes.has(Class::Actor) && sentence.tag(next) == Some(Tag::Past);
    let finite = told || sentence.words.get(next).is_some_and(|word| word.finite());
    let object = matches!(
        sentence.tag(at + 1),
        Some(Tag::Determiner | Tag::Pronoun | Tag::To | Tag::Preposition | Tag::Subordinator | Tag::Relative)
    );
    // "Close and latch the windows".
    let other = sentence.tag(at + 1) == Some(Tag::Conjunction)
        && sentence.words.get(at + 2).is_some_and(|word| word.bare() && !word.s)
        && matches!(sentence.tag(at + 3), Some(Tag::Determiner | Tag::Pronoun));
    let adjective = sentence.tag(at) == Some(Tag::Adjective) && !object && !other;
    (finite && !object) || adjective || (sentence.tag(next) == Some(Tag::Be) && next == at + 1)
}

/// Who has to do what stands behind a colon, a dash or an arrow, or behind their name in brackets: "Service Desk: wipes a lost
/// device", "(Ann) close the list".
pub fn assigned(sentence: &Sentence<'_>) -> Option<Vec<Span>> {
    // "@ann @leo: check the ropes": mentions are names of their own.
    if sentence.text(0) == "@" {
        return None;
    }
    let (name, verb) = bracketed(sentence).or_else(|| labelled(sentence))?;
    let word = sentence.words.get(verb)?;
    let next = sentence.tag(verb + 1);
    let tells = match word.tag {
        // "Ann: wants clarity": what one wants or says is no deed.
        Tag::Verb | Tag::Finite if says_only(sentence, verb) => false,
        Tag::Verb | Tag::Finite | Tag::To | Tag::Modal => true,
        // "Ann: set up the stand", and not "Ann: noted the gap".
        Tag::Past => word.classes.has(Class::Verb) && !sentence.text(verb).ends_with("ed"),
        Tag::Noun | Tag::Adjective if word.s => word.verb && next == Some(Tag::Determiner),
        // "Ann Fell - Chair, Treasurer".
        Tag::Noun | Tag::Adjective => word.bare() && !matches!(next, Some(Tag::Comma | Tag::Stop)),
        _ => false,
    };
    let names = sentence.names(name, Acts::Yes);
    (tells && next.is_some() && !names.is_empty()).then_some(names)
}

/// Whether a verb says what somebody wants, thinks or says, and no deed.
fn says_only(sentence: &Sentence<'_>, verb: usize) -> bool {
    const SAYS: WordList = list![
        "agree", "ask", "believe", "feel", "hope", "know", "like", "look", "mention", "need", "note",
        "prefer", "propose", "question", "report", "say", "see", "seem", "sound", "suggest", "think", "want",
        "wish", "wonder",
    ];
    let word = &sentence.words[verb];
    let finite = word.s || word.tag == Tag::Finite;
    let lemma = sentence.lemma(verb);
    SAYS.contains(lemma) && finite || matches!(lemma, "want" | "think" | "hope" | "wish" | "feel")
}

/// Those whose name and a colon stand before a verb in its bare form: "Ann: call the office".
pub fn orders(sentence: &Sentence<'_>) -> Option<Vec<Span>> {
    let (_, verb) = labelled(sentence).filter(|(_, verb)| sentence.text(verb - 1) == ":")?;
    let bare = sentence.tag(verb) == Some(Tag::Verb) && !sentence.words[verb].s;
    assigned(sentence).filter(|_| bare)
}

/// Who has to see to the thing that stands behind their name in a list of actions: "Action: | Ann – posters".
pub fn charged(sentence: &Sentence<'_>) -> Option<Vec<Span>> {
    const NEAR: usize = 40;
    let start = sentence.span.start;
    let before = sentence.plain.get(sentence.plain.floor_char_boundary(start.saturating_sub(NEAR))..start)?;
    let line = before.rsplit('\n').next()?.trim();
    let action = ["action:", "actions:", "action item:", "todo:", "to do:", "ap:", "ai:"];
    let (name, thing) = labelled(sentence).filter(|_| action.iter().any(|frame| line.ends_with(frame)))?;
    let names = sentence.names(name, Acts::Yes);
    (sentence.words.get(thing).is_some() && !names.is_empty()).then_some(names)
}

/// Those whose names stand before a sentence, or behind it in brackets or behind a dash, like a note: "Ann: posters", "Posters (Ann,
/// 1 May)", "Draft the survey - Ann".
pub fn noted(sentence: &Sentence<'_>) -> Vec<Span> {
    let all = sentence.words.len();
    if let Some((name, behind)) = labelled(sentence) {
        let names = sentence.names(name, Acts::Yes);
        if !names.is_empty() {
            return names;
        }
        // "Signs and catering: Ann".
        let name = sentence.name_from(behind);
        let last = name.to == all || sentence.tag(name.to) == Some(Tag::Open);
        let names = if last { sentence.names(name, Acts::Yes) } else { Vec::new() };
        if !names.is_empty() {
            return names;
        }
    }
    let dash = |nth: &usize| {
        matches!(sentence.text(*nth), "-" | "–" | "—")
            && sentence.words[*nth].span.start > sentence.words[nth - 1].span.end
    };
    let note = match sentence.words.last().map(|word| word.tag) {
        Some(Tag::Close) => (1..all).rev().find(|nth| sentence.tag(*nth) == Some(Tag::Open)),
        _ => (1..all).rev().find(dash),
    };
    // "(1 May, Ann)": the name may stand behind the day.
    let comma = note.and_then(|note| (note..all).find(|nth| sentence.tag(*nth) == Some(Tag::Comma)));
    let named = |at: usize| sentence.names(sentence.name_from(at + 1), Acts::Yes);
    note.into_iter().chain(comma).map(named).find(|names| !names.is_empty()).unwrap_or_default()
}

/// A name in the brackets that open a sentence, and the word behind them.
fn bracketed(sentence: &Sentence<'_>) -> Option<(Stretch, usize)> {
    const LONGEST: usize = 6;
    let opens = sentence.tag(0) == Some(Tag::Open);
    let close = (1..LONGEST).find(|nth| opens && sentence.tag(*nth) == Some(Tag::Close))?;
    let behind = close + 1 + usize::from(sentence.text(close + 1) == ":");
    Some((Stretch { from: 1, to: close }, behind))
}

/// A name before a colon, a dash or an arrow, and the word behind.
fn labelled(sentence: &Sentence<'_>) -> Option<(Stretch, usize)> {
    const LONGEST: usize = 12;
    let apart = |nth: &usize| {
        sentence.words.get(nth + 1).is_some_and(|next| next.span.start > sentence.words[*nth].span.end)
    };
    let sign = |nth: &usize| matches!(sentence.text(*nth), ":" | "–" | "—" | "→" | "-");
    let at = (1..sentence.words.len().min(LONGEST)).find(|nth| sign(nth) && apart(nth))?;
    Some((Stretch { from: 0, to: at }, at + 1))
}
