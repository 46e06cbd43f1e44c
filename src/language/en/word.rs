//! What an English word is where it stands: noun, verb, participle. By closed classes, endings and neighbours.

use crate::language::Shadow;
use crate::language::term::{Class, Classes, DICTIONARY};
use crate::language::token::{Case, Kind};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// What a word does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// Opens a name: "the".
    Determiner,
    /// Names somebody or something.
    Noun,
    /// Says which sort of noun.
    Adjective,
    /// A number.
    Number,
    /// Stands for a name.
    Pronoun,
    /// A bare verb: an infinitive, an imperative, or the present of several.
    Verb,
    /// A verb in the present of one: "reports".
    Finite,
    /// A verb in "-ed": past, or a participle.
    Past,
    /// A verb in "-ing".
    Gerund,
    /// "is", "were".
    Be,
    /// "has", "did" and what else helps a verb.
    Auxiliary,
    /// "shall".
    Modal,
    /// "not".
    Not,
    /// "to" before a verb.
    To,
    /// Opens a phrase.
    Preposition,
    /// Opens a clause that depends on another.
    Subordinator,
    /// "who", "which", "that".
    Relative,
    /// "and", "or".
    Conjunction,
    /// Says how.
    Adverb,
    /// A comma.
    Comma,
    /// An opening bracket or quotation mark.
    Open,
    /// A closing one.
    Close,
    /// A colon, a semicolon, a dash.
    Stop,
    /// Any other sign.
    Sign,
}

/// A word with what it does.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Its place, in bytes.
    pub span: Span,
    /// What it does.
    pub tag: Tag,
    /// How it was written.
    pub case: Case,
    /// What it may be besides.
    pub classes: Classes,
    /// Whether it is a form of a verb: as it stands, or but for its ending.
    pub verb: bool,
    /// Whether it was taken for a noun where it might be a verb: right behind another noun.
    pub doubtful: bool,
    /// Whether it ends as names of persons do, and plurals seldom: "Tomas", "Chris".
    pub personal: bool,
    /// Whether its ending makes it a plural, or a verb of one.
    pub s: bool,
}

impl Word {
    /// What it is as a verb in the present: "needs", "need".
    fn as_verb(&self) -> Tag {
        if self.s { Tag::Finite } else { Tag::Verb }
    }

    /// Whether it was written with a capital.
    pub fn capital(&self) -> bool {
        self.case != Case::Small
    }

    /// Whether it may be a verb in its bare form, as an order has it: "report", but not "reported".
    pub fn bare(&self) -> bool {
        self.tag == Tag::Verb || self.classes.has(Class::Verb)
    }

    /// Whether it may be a finite verb, though it was taken for something else.
    pub fn may_be_finite(&self) -> bool {
        matches!(self.tag, Tag::Finite | Tag::Verb | Tag::Past) || self.doubtful
    }

    /// Whether it is one, beyond doubt.
    pub fn finite(&self) -> bool {
        matches!(self.tag, Tag::Modal | Tag::Be | Tag::Auxiliary | Tag::Finite)
    }
}

/// The words of `span`, each with what it does there.
pub fn words(plain: &Shadow<'_>, span: Span) -> Vec<Word> {
    let tokens = plain.tokens(span);
    let mut all: Vec<Word> = Vec::with_capacity(tokens.len());
    for token in tokens.iter().filter(|token| token.span.end <= span.end) {
        let text = token.span.of(plain);
        let mut word = Word {
            span: token.span,
            tag: Tag::Sign,
            case: token.case,
            classes: token.classes(),
            verb: false,
            doubtful: false,
            personal: false,
            s: false,
        };
        match token.kind {
            Kind::Word => {
                learn(&mut word, text);
                word.tag = first_guess(&word, text);
                // "Hilary", which ends as adjectives do.
                let described = word.tag == Tag::Adjective && word.classes.is_empty() && word.capital();
                if described && plain.is_named(text) {
                    word.tag = Tag::Noun;
                }
            }
            Kind::Number => word.tag = Tag::Number,
            Kind::Han | Kind::Address => word.tag = Tag::Noun,
            Kind::Sign => word.tag = sign(text),
        }
        all.push(word);
    }
    pair_dashes(plain, &mut all);
    join_as_well_as(plain, &mut all);
    enclose_cases(plain, &mut all);
    for at in 0..all.len() {
        all[at].tag = settled(plain, &all, at);
        all[at].verb |= all[at].tag == Tag::Verb;
        let behind_name =
            at > 0 && matches!(all[at - 1].tag, Tag::Noun | Tag::Relative | Tag::Pronoun | Tag::Close);
        // "Whose account": a name, beyond doubt.
        let owned = at > 0 && text_is(plain, &all[at - 1], "whose");
        all[at].doubtful = behind_name && !owned && all[at].verb && all[at].tag == Tag::Noun;
    }
    find_a_verb(plain, &mut all);
    all
}

/// Makes the word that may be one the verb of a sentence that would have none: "The librarian | answers complaints".
fn find_a_verb(plain: &str, words: &mut [Word]) {
    // "Managers | review reports and reject others": the verb behind "and" is another.
    let verb = |word: &Word| word.finite() || matches!(word.tag, Tag::Verb | Tag::To);
    let joined = words.windows(2).position(|pair| pair[0].tag == Tag::Conjunction && verb(&pair[1]));
    if words[..joined.unwrap_or(words.len())].iter().any(verb) {
        return;
    }
    let doubtful = |nth: &usize| {
        let (word, before) = (&words[*nth], &words[*nth - 1]);
        const AGENTS: WordList = list!["er", "or", "ian", "ist", "ee"];
        let agent = AGENTS.ends(before.span.of(plain)).is_some() && !nominal(before);
        let several = before.s || agent || before.classes.has(Class::Actor);
        let fits = if word.s && !word.classes.has(Class::Verb) {
            !before.s
        } else {
            before.s || before.classes.has(Class::Actor)
        };
        let object = words.get(nth + 1).is_some_and(|next| {
            !matches!(next.tag, Tag::Stop | Tag::Comma | Tag::Close | Tag::Conjunction)
                && !text_is(plain, next, "of")
        });
        word.doubtful && several && fits && object && !word.capital()
    };
    let Some(at) = (1..words.len()).find(doubtful) else { return };
    words[at].tag = if words[at].s { Tag::Finite } else { Tag::Verb };
}

/// "As well as" joins two names as "and" does.
fn join_as_well_as(plain: &str, words: &mut [Word]) {
    for at in 2..words.len() {
        let text = |at: usize| words[at].span.of(plain);
        if text(at) == "as" && text(at - 1) == "well" && text(at - 2) == "as" {
            words[at - 2..=at].iter_mut().for_each(|word| word.tag = Tag::Conjunction);
        }
    }
}

/// Commas behind a conjunction enclose in which case the second name counts: "the provider or, where appointed, its agent".
fn enclose_cases(plain: &str, words: &mut [Word]) {
    const LONGEST: usize = 6;
    const OPENS: WordList = list!["where", "when", "if", "as", "in", "during", "failing"];
    for at in 1..words.len() {
        let opens = words[at].tag == Tag::Comma
            && words[at - 1].tag == Tag::Conjunction
            && words.get(at + 1).is_some_and(|next| OPENS.contains(next.span.of(plain)));
        if !opens {
            continue;
        }
        let inside = |nth: &usize| !matches!(words[*nth].tag, Tag::Modal | Tag::Stop);
        let near = (at + 2..words.len().min(at + LONGEST + 2)).take_while(inside);
        let Some(close) = near.into_iter().find(|nth| words[*nth].tag == Tag::Comma) else { continue };
        (words[at].tag, words[close].tag) = (Tag::Open, Tag::Close);
    }
}

/// Whether all before the first comma of a sentence only says when, where or in which case.
fn opens_with_phrase(before: &[Word]) -> bool {
    let opens = before.first().is_some_and(|first| {
        matches!(first.tag, Tag::Preposition | Tag::Subordinator | Tag::To | Tag::Gerund | Tag::Adverb)
    });
    opens && before.iter().all(|word| word.tag != Tag::Comma)
}

/// Two dashes enclose what stands between them as brackets do: "the agency — in its own time — shall".
fn pair_dashes(plain: &str, words: &mut [Word]) {
    let dash = |word: &&mut Word| matches!(word.span.of(plain), "—" | "–");
    let mut dashes: Vec<&mut Word> = words.iter_mut().filter(dash).collect();
    let paired = dashes.len() / 2 * 2;
    for (nth, word) in dashes.iter_mut().take(paired).enumerate() {
        word.tag = if nth % 2 == 0 { Tag::Open } else { Tag::Close };
    }
}

fn sign(text: &str) -> Tag {
    match text {
        "," => Tag::Comma,
        "(" | "[" | "“" | "‘" => Tag::Open,
        ")" | "]" | "”" | "’" => Tag::Close,
        ":" | ";" | "—" | "–" | "!" | "?" => Tag::Stop,
        _ => Tag::Sign,
    }
}

/// Adds to a word what is known of it without its ending.
fn learn(word: &mut Word, text: &str) {
    word.verb = word.classes.has(Class::Verb);
    let known = word.classes != Classes::default();
    for stem in stems(text, known) {
        let Some(entry) = DICTIONARY.word(&stem) else { continue };
        if text.ends_with(stem.as_str()) && entry.classes.has(Class::Verb) {
            word.classes.add(Class::Verb);
        }
        word.verb |= entry.classes.has(Class::Verb);
        if entry.classes.has(Class::Ask) {
            word.classes.add(Class::Ask);
        }
        if text.ends_with('s') {
            for class in [Class::Actor, Class::Thing] {
                if entry.classes.has(class) {
                    word.classes.add(class);
                }
            }
        }
    }
    word.personal = ["as", "is", "os", "us"].iter().any(|ending| text.ends_with(ending));
    word.s = text.ends_with('s') && !text.ends_with("ss") && text.len() > 3;
}

/// What a word may be a form of: "carries" of "carry", "stopped" of "stop", "making" of "make".
fn stems(text: &str, known: bool) -> Vec<String> {
    let mut all = Vec::new();
    for ending in ["s", "es", "ed", "d", "ing"] {
        let Some(stem) = text.strip_suffix(ending).filter(|stem| stem.len() > 1) else { continue };
        all.push(stem.to_string());
        if let Some(short) = stem.strip_suffix('i') {
            all.push(format!("{short}y"));
        }
        if ending == "ing" {
            all.push(format!("{stem}e"));
        }
        let mut letters = stem.chars();
        let last = letters.next_back();
        if matches!(ending, "ed" | "ing") && last == letters.as_str().chars().next_back() {
            all.push(letters.as_str().to_string());
        }
    }
    // "Recirculate".
    const AGAIN: usize = "re".len() + 4;
    all.extend(text.strip_prefix("re").filter(|_| !known && text.len() >= AGAIN).map(String::from));
    // "Re-enable", "pre-fill".
    all.extend(
        ["re-", "pre-", "de-", "un-"].iter().filter_map(|before| text.strip_prefix(before)).map(String::from),
    );
    all
}

/// What a word is, before its neighbours are asked.
fn first_guess(word: &Word, text: &str) -> Tag {
    let is = |class| word.classes.has(class);
    let nominal = is(Class::Actor) || is(Class::Thing);
    match text {
        "to" => return Tag::To,
        "having" | "doing" => return Tag::Gerund,
        "that's" | "that’s" | "it's" | "it’s" | "there's" | "there’s" | "here's" | "here’s" | "i'd"
        | "i’d" | "we'd" | "we’d" | "you'd" | "you’d" | "they'd" | "they’d" => return Tag::Pronoun,
        _ if text.starts_with("who'") || text.starts_with("who’") => return Tag::Relative,
        _ if ["'re", "’re", "'ll", "’ll", "'ve", "’ve"].iter().any(|end| text.ends_with(end)) => {
            return Tag::Pronoun;
        }
        "be" | "been" | "being" | "is" | "are" | "was" | "were" | "am" => return Tag::Be,
        _ => {}
    }
    match () {
        () if word.case == Case::Upper && is(Class::Pronoun) => Tag::Noun,
        () if is(Class::Modal) => Tag::Modal,
        () if is(Class::Auxiliary) => Tag::Auxiliary,
        () if is(Class::Relative) => Tag::Relative,
        () if is(Class::Negation) && text != "no" && text != "neither" => Tag::Not,
        () if is(Class::Conjunction) => Tag::Conjunction,
        () if is(Class::Determiner) => Tag::Determiner,
        () if is(Class::Subordinator) => Tag::Subordinator,
        () if is(Class::Preposition) => Tag::Preposition,
        () if is(Class::Pronoun) => Tag::Pronoun,
        () if is(Class::Number) => Tag::Number,
        () if is(Class::Adverb) && !nominal => Tag::Adverb,
        () if is(Class::Participle) => Tag::Past,
        () if is(Class::Adjective) => Tag::Adjective,
        () if text.ends_with("ly") && text.len() > 4 && !nominal && !word.verb => Tag::Adverb,
        () if text.ends_with("ing") && (word.verb || text.len() > 6) && !is(Class::Verb) && !nominal => {
            Tag::Gerund
        }
        () if text.ends_with("ed") && (word.verb || text.len() > 5) && !is(Class::Verb) => Tag::Past,
        () if is(Class::Verb) && !nominal => Tag::Verb,
        () if describes(text) && !nominal => Tag::Adjective,
        () if word.s && word.verb && !nominal => Tag::Finite,
        () => Tag::Noun,
    }
}

/// Whether a word's ending makes it say of which sort something is.
fn describes(text: &str) -> bool {
    const LEAST: usize = 6;
    let endings = ["ive", "ous", "ful", "less", "able", "ible", "ical", "onal", "ial", "ic", "ary"];
    text.len() >= LEAST && endings.iter().any(|ending| text.ends_with(ending))
}

/// Participles that also describe, of what is done by somebody.
const MADE: WordList = list![
    "approved",
    "authorised",
    "authorized",
    "classified",
    "closed",
    "completed",
    "designated",
    "marked",
    "noted",
    "proposed",
];

/// What the word at `at` is between its neighbours; those before it are settled.
fn settled(plain: &str, words: &[Word], at: usize) -> Tag {
    let word = &words[at];
    let text = word.span.of(plain);
    let tag_at = |at: usize| words.get(at).map(|word| word.tag);
    let next = words.get(at + 1);
    let following = next.map(|next| next.tag);
    let before = words[..at].iter().rev().find(|word| !matches!(word.tag, Tag::Adverb | Tag::Sign));
    let previous = before.map(|word| word.tag);
    let names = |tag: Option<Tag>| {
        matches!(tag, Some(Tag::Noun | Tag::Adjective | Tag::Number | Tag::Gerund | Tag::Past))
    };
    let opens_object = next.is_some_and(|next| opens_object(next, next.span.of(plain)));
    // "Owners who | live here", "a member who | owes money": right behind "who" stands its verb.
    let of_who = words[..at].last().is_some_and(|before| text_is(plain, before, "who"));
    // "Options that | lapse over the summer": a word that nobody knows, before no other name.
    let of_which = at > 1
        && words[at - 1].tag == Tag::Relative
        && matches!(words[at - 2].tag, Tag::Noun | Tag::Pronoun)
        && matches!(words[at - 1].span.of(plain), "that" | "which")
        && word.classes == Classes::default()
        && matches!(following, Some(Tag::Preposition | Tag::Determiner | Tag::Adverb));
    if (of_who || of_which) && matches!(word.tag, Tag::Noun | Tag::Adjective) && !word.capital() {
        return word.as_verb();
    }
    match word.tag {
        // "11:59"
        Tag::Stop
            if previous == Some(Tag::Number) && next.is_some_and(|next| next.span.start == word.span.end) =>
        {
            Tag::Sign
        }
        Tag::Modal => match text {
            // The month: "in May 2027", "5 May".
            "may" if word.capital() && (following == Some(Tag::Number) || at_a_time(previous)) && at > 0 => {
                Tag::Noun
            }
            "will" | "can" | "must"
                if matches!(previous, Some(Tag::Determiner | Tag::Adjective)) && at > 0 =>
            {
                Tag::Noun
            }
            _ => Tag::Modal,
        },
        Tag::To => {
            // "Clerk to action."
            let behind_name = previous == Some(Tag::Noun);
            let verb = next.is_some_and(|next| {
                next.verb && !next.s
                    || behind_name && text_is(plain, next, "action")
                    || next.tag == Tag::Be
                    || text_is(plain, next, "have")
            }) || matches!(following, Some(Tag::Adverb | Tag::Not))
                && words.get(at + 2).is_some_and(|word| word.verb);
            let unknown = following == Some(Tag::Noun)
                && next.is_some_and(|next| !next.capital() && !next.s && !nominal(next))
                && matches!(tag_at(at + 2), Some(Tag::Determiner | Tag::To | Tag::Preposition));
            // "It falls to | line managers": whose it is, no verb.
            const WHOSE: WordList = list!["accrues", "applies", "belongs", "fall", "falls", "fell"];
            let whose = before.is_some_and(|it| !it.capital() && WHOSE.contains(it.span.of(plain)));
            if (verb || unknown) && !whose { Tag::To } else { Tag::Preposition }
        }
        Tag::Relative if text == "that" => match previous {
            Some(Tag::Preposition | Tag::Conjunction) | None if names(following) => Tag::Determiner,
            _ => Tag::Relative,
        },
        // "those who", "all that"; "each must", "both have".
        Tag::Determiner
            if word.capital() && at > 0 && text.len() == 1 || text_is_at(plain, words, at + 1, ".") =>
        {
            Tag::Noun
        }
        Tag::Determiner => {
            let alone = matches!(
                following,
                None | Some(Tag::Modal | Tag::Be | Tag::Relative | Tag::Auxiliary | Tag::Finite)
            );
            if alone && word.classes.has(Class::Pronoun) { Tag::Pronoun } else { Tag::Determiner }
        }
        Tag::Subordinator if word.classes.has(Class::Preposition) => {
            // "Forms received after the deadline | will be": no clause behind "after" has such a verb.
            if opens_clause(words, at) && !(text == "after" && meets_modal(words, at)) {
                Tag::Subordinator
            } else {
                Tag::Preposition
            }
        }
        // "Before you leave, | shut the gate": a verb whose one form tells what is asked, too, since what was done has no object.
        Tag::Past
            if previous == Some(Tag::Comma)
                && word.classes.has(Class::Verb)
                && matches!(following, Some(Tag::Determiner | Tag::Pronoun))
                && opens_with_phrase(&words[..at - 1]) =>
        {
            Tag::Verb
        }
        // "Yes, Ann will call": an answer is no name.
        _ if at == 0
            && following == Some(Tag::Comma)
            && matches!(text, "yes" | "no" | "ok" | "okay" | "well") =>
        {
            Tag::Adverb
        }
        // "Prior to filing a claim", "due to the storm": an adjective that opens a sentence's phrase.
        Tag::Adjective if opens_phrase(plain, words, at, previous) => Tag::Preposition,
        // "The form must be | completed by the tenant": what is done to it, and not how it is.
        Tag::Adjective
            if previous == Some(Tag::Be)
                && text.ends_with("ed")
                && (MADE.contains(text) || next.is_some_and(|next| text_is(plain, next, "by"))) =>
        {
            Tag::Past
        }
        // "Ann needs to call": before "to" it is no noun.
        Tag::Noun | Tag::Verb | Tag::Finite
            if matches!(text, "need" | "needs")
                && text_is_at(plain, words, at + 1, "to")
                && matches!(previous, Some(Tag::Noun | Tag::Pronoun | Tag::Close)) =>
        {
            word.as_verb()
        }
        Tag::Subordinator if text == "provided" && !text_is_at(plain, words, at + 1, "that") => Tag::Past,
        Tag::Preposition if text == "as" => {
            // "As may be directed by the board": a clause without a subject of its own.
            let bare = matches!(following, Some(Tag::Modal | Tag::Be | Tag::Auxiliary));
            // "As to whether", "as of the day".
            let phrase = matches!(following, Some(Tag::To | Tag::Preposition));
            if bare || !phrase && opens_clause(words, at) && !takes_as(plain, before) {
                Tag::Subordinator
            } else {
                Tag::Preposition
            }
        }
        Tag::Verb | Tag::Noun
            if at == 0 && word.verb && !word.classes.has(Class::Ask) && names_a_doer(plain, words) =>
        {
            Tag::Noun
        }
        // "The Board | calls upon": behind who acts it is no noun.
        Tag::Noun | Tag::Verb | Tag::Finite
            if text == "calls"
                && previous == Some(Tag::Noun)
                && next.is_some_and(|next| text_is(plain, next, "on") || text_is(plain, next, "upon")) =>
        {
            Tag::Finite
        }
        // "Secretary of | State", "Management and | Budget": a capital goes on with a name.
        Tag::Verb | Tag::Noun | Tag::Finite if goes_on_with_title(plain, words, at) => Tag::Noun,
        // "Chair | to call the yard", "Staff to sweep": who acts, where a verb would need no "to".
        Tag::Verb | Tag::Noun
            if word.classes.has(Class::Actor)
                && (word.capital() || at == 0)
                && matches!(previous, None | Some(Tag::Stop))
                && text_is_at(plain, words, at + 1, "to")
                && words.get(at + 2).is_some_and(|next| next.verb && !next.s) =>
        {
            Tag::Noun
        }
        // "The policy | permits members to pay": who is asked stands behind what asks.
        Tag::Verb | Tag::Noun | Tag::Finite
            if word.s
                && word.classes.has(Class::Ask)
                && (previous == Some(Tag::Number)
                    || before.is_some_and(|it| !it.s || it.case == Case::Upper))
                && matches!(previous, Some(Tag::Noun | Tag::Number))
                && asks_somebody(plain, words, at) =>
        {
            Tag::Finite
        }
        Tag::Verb | Tag::Noun | Tag::Finite if word.verb || word.tag != Tag::Noun => {
            verb_or_noun(word, previous, before, following, opens_object)
        }
        // "Forward the form": how, before no thing.
        Tag::Adverb
            if word.classes.has(Class::Verb)
                && opens_object
                && matches!(
                    previous,
                    None | Some(Tag::Comma | Tag::Stop | Tag::Conjunction | Tag::Modal | Tag::To)
                ) =>
        {
            Tag::Verb
        }
        // "Complete Form 12 before the end": a paper by its name.
        Tag::Adjective
            if word.classes.has(Class::Verb)
                && matches!(previous, None | Some(Tag::Comma | Tag::Stop))
                && next.is_some_and(Word::capital)
                && !words[at + 1..].iter().any(Word::finite) =>
        {
            Tag::Verb
        }
        Tag::Adjective if word.classes.has(Class::Verb) => match previous {
            Some(Tag::Modal | Tag::To | Tag::Not) => Tag::Verb,
            Some(Tag::Relative) if matches!(following, Some(Tag::Modal)) => Tag::Verb,
            None | Some(Tag::Comma | Tag::Stop | Tag::Conjunction) if opens_object => Tag::Verb,
            Some(Tag::Noun)
                if (opens_object || !word.capital() && next.is_some_and(Word::capital))
                    && before.is_some_and(|before| before.s || before.classes.has(Class::Actor)) =>
            {
                Tag::Verb
            }
            _ => Tag::Adjective,
        },
        Tag::Past if word.classes.has(Class::Verb) && matches!(previous, Some(Tag::Modal | Tag::To)) => {
            Tag::Verb
        }
        Tag::Past
            if word.classes.has(Class::Verb) && at == 0 && (opens_object || following == Some(Tag::Noun)) =>
        {
            Tag::Verb
        }
        // "Marketing may use the hall": a part of a house by its name.
        Tag::Gerund
            if at == 0
                && word.classes.has(Class::Department)
                && matches!(following, Some(Tag::Modal | Tag::Auxiliary)) =>
        {
            Tag::Noun
        }
        Tag::Past | Tag::Gerund if word.capital() && before.is_some_and(Word::capital) && at > 0 => Tag::Noun,
        // "Sayed will write": before a modal stands no participle.
        Tag::Past if at == 0 && following == Some(Tag::Modal) => Tag::Noun,
        Tag::Past if matches!(previous, Some(Tag::Determiner)) => Tag::Adjective,
        // "Nominating Committee": what describes somebody who acts.
        Tag::Gerund
            if at == 0 && next.is_some_and(|next| next.capital() && next.classes.has(Class::Actor)) =>
        {
            Tag::Adjective
        }
        // "MR and | AT to call": two capitals are somebody's.
        Tag::Preposition
            if word.case == Case::Upper
                && previous == Some(Tag::Conjunction)
                && matches!(following, Some(Tag::Modal | Tag::To)) =>
        {
            Tag::Noun
        }
        Tag::Gerund if matches!(previous, Some(Tag::Determiner | Tag::Adjective)) => Tag::Noun,
        Tag::Noun if opens_order(plain, words, at, previous, next) => Tag::Verb,
        // "If you | doubt it": behind a pronoun stands its verb.
        Tag::Noun if at > 0 && words[at - 1].tag == Tag::Pronoun && word.classes == Classes::default() => {
            word.as_verb()
        }
        // "The manager | countersigns it": a word that nobody knows, between who acts and what is acted on.
        Tag::Noun
            if word.s
                && word.classes == Classes::default()
                && !word.capital()
                && previous == Some(Tag::Noun)
                && before.is_some_and(|before| before.classes.has(Class::Actor) && !before.s)
                && matches!(following, Some(Tag::Determiner | Tag::Pronoun)) =>
        {
            Tag::Finite
        }
        // A word that no dictionary knows, behind what only a verb follows.
        Tag::Noun if matches!(previous, Some(Tag::To)) => Tag::Verb,
        Tag::Noun if previous == Some(Tag::Modal) && !word.capital() => Tag::Verb,
        tag => tag,
    }
}

/// Whether a word that no dictionary knows tells what to do: it opens the sentence, or stands behind what opens it, and what it
/// acts on follows: "Repack the jacket", "If it leaks, | reseal it".
fn opens_order(plain: &str, words: &[Word], at: usize, previous: Option<Tag>, next: Option<&Word>) -> bool {
    let word = &words[at];
    let unknown = word.classes == Classes::default() && !word.s && word.case != Case::Upper;
    let object = next.is_some_and(|next| match next.tag {
        Tag::Determiner | Tag::Pronoun => !next.capital(),
        _ => false,
    });
    let opener = matches!(
        words[0].tag,
        Tag::Subordinator | Tag::Preposition | Tag::To | Tag::Gerund | Tag::Adverb | Tag::Past
    );
    if unknown && at > 0 && text_is(plain, &words[at - 1], "please") {
        return true;
    }
    let opens = match previous {
        None => true,
        Some(Tag::Comma) => opener && !word.capital(),
        _ => false,
    };
    unknown && object && opens && words.len() > at + 2
}

/// Whether a word that may be a verb or a noun is a verb here.
fn verb_or_noun(
    word: &Word,
    previous: Option<Tag>,
    before: Option<&Word>,
    following: Option<Tag>,
    opens_object: bool,
) -> Tag {
    let nominal = nominal(word);
    if previous == Some(Tag::Noun) && word.capital() && before.is_some_and(Word::capital) {
        return Tag::Noun;
    }
    let form = if word.s && !word.classes.has(Class::Verb) { Tag::Finite } else { Tag::Verb };
    let ends = matches!(following, Some(Tag::Modal | Tag::Be | Tag::Auxiliary));
    let of_a_person = before.is_some_and(|before| before.span.len() == "who".len());
    // "Whoever loses a key | tells the manager": what may describe something is a thing itself before a verb and its object.
    let object = matches!(following, Some(Tag::Determiner | Tag::Pronoun));
    let thing =
        previous == Some(Tag::Adjective) && before.is_some_and(|before| self::nominal(before) && !before.s);
    match previous {
        Some(Tag::Adjective) if thing && form == Tag::Finite && !nominal && object => Tag::Finite,
        Some(Tag::Modal | Tag::To) => Tag::Verb,
        Some(Tag::Not) if form == Tag::Verb => Tag::Verb,
        Some(Tag::Determiner | Tag::Adjective | Tag::Number | Tag::Preposition) => Tag::Noun,
        Some(Tag::Pronoun | Tag::Relative) if !ends || !nominal || of_a_person => form,
        Some(Tag::Auxiliary) if form == Tag::Verb => Tag::Verb,
        Some(Tag::Noun) => {
            // "That the teacher | bring a list", "Ms Stott | obtain three": what is nothing but a verb needs no plural before it.
            let only_verb = !nominal && !word.capital();
            let several = before.is_some_and(|before| {
                before.s || before.classes.has(Class::Actor) || only_verb && (object || before.capital())
            });
            match form {
                _ if ends => Tag::Noun,
                Tag::Finite
                    if !nominal || opens_object && !matches!(following, Some(Tag::To | Tag::Preposition)) =>
                {
                    Tag::Finite
                }
                Tag::Verb
                    if several && before.is_some_and(|before| before.s) && (!nominal || opens_object) =>
                {
                    Tag::Verb
                }
                Tag::Verb if several && opens_object => Tag::Verb,
                _ => Tag::Noun,
            }
        }
        None | Some(Tag::Comma | Tag::Stop | Tag::Conjunction | Tag::Close | Tag::Open) => match form {
            _ if ends => Tag::Noun,
            Tag::Verb if !nominal || opens_object => Tag::Verb,
            Tag::Finite
                if !nominal && (opens_object || previous.is_none() || word.classes.has(Class::Ask)) =>
            {
                Tag::Finite
            }
            _ => Tag::Noun,
        },
        Some(Tag::Past | Tag::Gerund | Tag::Verb | Tag::Finite) => Tag::Noun,
        _ if nominal => Tag::Noun,
        _ => form,
    }
}

/// Whether several who can act, and "to", stand right behind the word at `at`.
fn asks_somebody(plain: &str, words: &[Word], at: usize) -> bool {
    const LONGEST: usize = 4;
    let to = (at + 2..=at + LONGEST).find(|nth| text_is_at(plain, words, *nth, "to"));
    to.and_then(|to| words.get(to - 1)).is_some_and(|last| last.s && last.classes.has(Class::Actor))
}

/// Whether a word names somebody or something.
pub fn nominal(word: &Word) -> bool {
    word.classes.has(Class::Actor) || word.classes.has(Class::Thing)
}

/// Whether a word opens what a verb acts on.
fn opens_object(next: &Word, text: &str) -> bool {
    matches!(next.tag, Tag::Determiner | Tag::Pronoun | Tag::To | Tag::Number)
        || (next.tag == Tag::Relative && matches!(text, "that" | "whatever" | "what" | "whoever"))
        || (next.tag == Tag::Adjective)
        || (next.tag == Tag::Preposition && !matches!(text, "of" | "for"))
        || (next.tag == Tag::Adverb)
}

fn text_is(plain: &str, word: &Word, text: &str) -> bool {
    word.span.of(plain) == text
}

fn text_is_at(plain: &str, words: &[Word], at: usize, text: &str) -> bool {
    words.get(at).is_some_and(|word| text_is(plain, word, text))
}

/// Whether what stands before "May" makes it the month.
fn at_a_time(previous: Option<Tag>) -> bool {
    matches!(previous, Some(Tag::Preposition | Tag::Number))
}

/// Whether a word like "before", which opens a phrase or a clause, opens a clause here: a pronoun stands behind it, or
/// names and their own verb, and only then a comma or another name.
fn opens_clause(words: &[Word], at: usize) -> bool {
    const NEAR: usize = 9;
    let rest = &words[at + 1..];
    if rest.first().is_some_and(|word| word.tag == Tag::Pronoun) {
        return true;
    }
    let mut names = 0;
    let mut inside = false;
    for (nth, word) in rest.iter().enumerate().take(NEAR) {
        let tag_at = |nth: usize| rest.get(nth).map(|word| word.tag);
        match word.tag {
            Tag::Comma | Tag::Stop => return false,
            // "Those hired since 2021 | should": a time is no subject.
            Tag::Modal | Tag::Be | Tag::Finite | Tag::Auxiliary => {
                return names == 1 && !nth.checked_sub(1).is_some_and(|last| is_time(&rest[last], word.tag));
            }
            // "His or her": two articles of one name.
            Tag::Conjunction if inside && tag_at(nth + 1) == Some(Tag::Determiner) => {}
            Tag::Determiner if nth > 0 && tag_at(nth - 1) == Some(Tag::Conjunction) && inside => {}
            Tag::Determiner | Tag::Noun | Tag::Adjective | Tag::Number | Tag::Relative => {
                names += usize::from(!inside || word.tag == Tag::Determiner);
                inside = true;
            }
            Tag::Preposition => names = names.saturating_sub(usize::from(inside)),
            Tag::Adverb => {}
            _ => inside = false,
        }
    }
    false
}

/// Whether a word before a verb of this kind closes a time, "since 2021", "since last summer".
fn is_time(word: &Word, verb: Tag) -> bool {
    let helps = matches!(verb, Tag::Modal | Tag::Auxiliary);
    word.tag == Tag::Number
        || word.classes.any(&[Class::Month, Class::Season])
        || helps && word.classes.any(&[Class::Unit, Class::Weekday])
}

/// Whether an adjective and "to" open a phrase at the head of a sentence, or behind a comma.
fn opens_phrase(plain: &str, words: &[Word], at: usize, previous: Option<Tag>) -> bool {
    const OPENING: WordList = list!["contrary", "due", "owing", "prior", "pursuant", "subject", "subsequent"];
    OPENING.contains(words[at].span.of(plain))
        && text_is_at(plain, words, at + 1, "to")
        && matches!(previous, None | Some(Tag::Comma | Tag::Stop | Tag::Conjunction))
}

/// Whether the first word, which might be a verb, opens the name before a modal: "Breach notices | must be sent". What makes sure of
/// something opens a sentence about it instead: "Ensure doors must be locked".
fn names_a_doer(plain: &str, words: &[Word]) -> bool {
    const SURE: WordList = list!["check", "confirm", "ensure", "make", "see", "verify"];
    let name = words[1..].iter().take_while(|word| matches!(word.tag, Tag::Noun | Tag::Adjective)).count();
    let modal = words.get(name + 1).is_some_and(|word| word.tag == Tag::Modal);
    name > 0 && modal && !SURE.contains(words[0].span.of(plain))
}

/// Whether a word with a capital goes on behind "of" or "and" with a name of such words: "Office of Management and | Budget".
fn goes_on_with_title(plain: &str, words: &[Word], at: usize) -> bool {
    let joined = at.checked_sub(1).is_some_and(|joint| {
        text_is(plain, &words[joint], "of")
            || words[joint].tag == Tag::Conjunction
                && words[..joint].iter().any(|word| text_is(plain, word, "of"))
    });
    let named = at.checked_sub(2).is_some_and(|before| words[before].case == Case::Capital);
    joined && named && words[at].case == Case::Capital
}

/// Whether the first finite verb behind the word at `at` is a modal.
fn meets_modal(words: &[Word], at: usize) -> bool {
    words[at + 1..].iter().find(|word| word.finite()).is_some_and(|word| word.tag == Tag::Modal)
}

/// Whether "as" behind this word says in what part somebody acts: "acting as", "such as", "known as".
fn takes_as(plain: &str, before: Option<&Word>) -> bool {
    before.is_some_and(|word| {
        matches!(word.tag, Tag::Gerund | Tag::Past | Tag::Verb | Tag::Finite)
            || matches!(word.span.of(plain), "such" | "well" | "same" | "so" | "soon" | "long" | "far")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn tags(text: &str) -> String {
        let lexicon = Lexicon::default();
        let plain = Shadow::new(text, &lexicon);
        let words = words(&plain, Span::new(0, text.len()));
        words
            .iter()
            .map(|word| format!("{}/{:?}", word.span.of(text), word.tag))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_word_is_what_its_neighbours_make_it() {
        for (text, wanted) in [
            ("Officers who travel must file a report", "Noun Relative Verb Modal Verb Determiner Noun"),
            ("Fund managers might consider the value", "Noun Noun Modal Verb Determiner Noun"),
            ("The Service Desk wipes lost devices", "Determiner Noun Noun Finite Past Noun"),
            ("Report each leak within one hour", "Verb Determiner Noun Preposition Determiner Noun"),
            (
                "members to whom these rules apply must reply",
                "Noun Preposition Relative Determiner Noun Noun Modal Verb",
            ),
            ("Members acting as auditors must file", "Noun Gerund Preposition Noun Modal Verb"),
            ("in May 2027 they may vote", "Preposition Noun Number Pronoun Modal Verb"),
        ] {
            let lexicon = Lexicon::default();
            let plain = Shadow::new(text, &lexicon);
            let found: Vec<_> = words(&plain, Span::new(0, text.len()))
                .iter()
                .map(|word| format!("{:?}", word.tag))
                .collect();
            assert_eq!(found.join(" "), wanted, "{}", tags(text));
        }
    }
}
