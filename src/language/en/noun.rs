//! Names of those who can act, in English noun phrases.

use super::clause::Stretch;
use super::word::{Tag, Word, nominal};
use crate::language::Shadow;
use crate::language::term::{Class, Classes, DICTIONARY};
use crate::language::token::Case;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// How sure it is that somebody can act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Acts {
    /// It is a thing.
    No,
    /// The word does not tell.
    Perhaps,
    /// It is known to, or written as a name.
    Yes,
}

/// The names in a stretch of words that can act, at least as sure as `least`, without articles.
pub fn names(plain: &Shadow<'_>, words: &[Word], stretch: Stretch, least: Acts) -> Vec<Span> {
    if stretch.is_empty() {
        return Vec::new();
    }
    let members = members(plain, words, stretch);
    let names = members.into_iter().map(|member| {
        let name = without_opening(plain, words, member);
        let trailing = name.to > name.from + 1 && describes_before(words, name.to - 1);
        Stretch { from: name.from, to: name.to - usize::from(trailing) }
    });
    let names: Vec<Stretch> = names.filter(|name| !name.is_empty()).collect();
    // "the Secretaries of State and Defense": what stands behind the shared head is one as well.
    let shared =
        names.first().is_some_and(|first| shares_head(words, *first) && acts(plain, words, *first) >= least);
    // "T-5m": a letter is nobody's name.
    let short = |name: &Stretch| {
        let spelled = |word: &Word| {
            word.span.len() > 1 && !word.span.of(plain).starts_with(|c: char| c.is_ascii_digit())
        };
        !words[name.from..name.to].iter().any(spelled)
    };
    // "Members' | names": whose something is has no part in it.
    let owns = |name: &Stretch| span(plain, words, *name).of(plain).ends_with("'s");
    // "Bill and Leon": one by one they might be things.
    let person = |name: &Stretch| name.to == name.from + 1 && is_name(words, name.from);
    let people = names.len() > 1 && names.iter().any(person);
    let beside = |name: &Stretch| {
        let word = &words[name.from];
        people && name.to == name.from + 1 && word.capital() && word.tag == Tag::Noun
    };
    // "Theatres, the Day Surgery and the Discharge Team": beside one that acts, others of a list may.
    let listed = names.len() > 2 && names.iter().any(|name| acts(plain, words, *name) == Acts::Yes);
    let least = if listed { least.min(Acts::Perhaps) } else { least };
    let counts = |name: &Stretch| {
        !short(name) && !owns(name) && (acts(plain, words, *name) >= least || beside(name))
            || (shared && words[name.from].capital())
    };
    names.iter().filter(|name| counts(name)).map(|name| span(plain, words, *name)).collect()
}

/// The place of a stretch, without the bracket behind it, which gives its short form.
fn span(plain: &str, words: &[Word], stretch: Stretch) -> Span {
    let mut to = stretch.to;
    if words[to - 1].tag == Tag::Close {
        let open = (stretch.from..to).rev().find(|nth| words[*nth].tag == Tag::Open);
        to = open.filter(|open| *open > stretch.from).unwrap_or(to);
    }
    Span::new(words[stretch.from].span.start, words[to - 1].span.end).trim(plain, &[',', '.', ':', '-', '–'])
}

/// The members of a list of names.
fn members(plain: &Shadow<'_>, words: &[Word], stretch: Stretch) -> Vec<Stretch> {
    let whole = Span::new(words[stretch.from].span.start, words[stretch.to - 1].span.end);
    let own: Vec<Span> = plain.own_parties(whole).collect();
    let list = List::of(words, stretch);
    let mut all = Vec::new();
    let mut from = stretch.from;
    let mut nth = stretch.from;
    let mut depth = 0_usize;
    while nth < stretch.to {
        let word = &words[nth];
        match word.tag {
            Tag::Open => depth += 1,
            Tag::Close => depth = depth.saturating_sub(1),
            Tag::Comma | Tag::Conjunction | Tag::Sign if depth == 0 && parts(plain, words, nth) => {
                let left = Stretch { from, to: nth };
                let next = behind_joint(words, nth, stretch.to);
                let right = Stretch { from: next, to: stretch.to };
                let inside = own.iter().any(|own| own.contains(word.span));
                if !inside
                    && !left.is_empty()
                    && !right.is_empty()
                    && is_joint(plain, words, left, nth, right, &list)
                {
                    all.push(left);
                    from = next;
                }
            }
            _ => {}
        }
        nth += 1;
    }
    all.push(Stretch { from, to: stretch.to });
    all
}

/// Whether the word at `at` may part names. An "&" does so between acronyms, between full names, and where both sides stand for somebody
/// by themselves: "Ann & Bob", "Ann Fell & Bob Moor", but not "People & Culture", "Oak Gas & Light".
fn parts(plain: &Shadow<'_>, words: &[Word], at: usize) -> bool {
    let alone = |nth: usize| {
        let word = &words[nth];
        let named = word.capital() && !word.classes.has(Class::Actor);
        !named || word.case == Case::Upper || plain.is_named(word.span.of(plain))
    };
    let capital = |nth: usize| words.get(nth).is_some_and(Word::capital);
    let full = at > 1 && capital(at - 2) && capital(at + 2);
    match words[at].span.of(plain) {
        "&" => full || (at == 0 || alone(at - 1)) && (at + 1 == words.len() || alone(at + 1)),
        "/" | "+" => true,
        _ => words[at].tag != Tag::Sign,
    }
}

/// How the names of a list are joined.
struct List {
    /// Whether commas part them.
    commas: bool,
    /// Whether a comma stands before the last "and" too, so that any other joins the words of one name.
    serial: bool,
    /// Whether they share the head of the first: "the Secretaries of Trade, Health and Labour".
    shared: bool,
    /// Number of the last "and".
    last: Option<usize>,
}

impl List {
    fn of(words: &[Word], stretch: Stretch) -> Self {
        let is = |nth: usize, tag: Tag| words.get(nth).is_some_and(|word| word.tag == tag);
        let all = || stretch.from..stretch.to;
        Self {
            commas: all().any(|nth| is(nth, Tag::Comma)),
            serial: all().any(|nth| is(nth, Tag::Comma) && is(nth + 1, Tag::Conjunction)),
            shared: shares_head(words, stretch),
            last: all().rev().find(|nth| is(*nth, Tag::Conjunction)),
        }
    }
}

fn behind_joint(words: &[Word], at: usize, to: usize) -> usize {
    (at..to).find(|nth| !matches!(words[*nth].tag, Tag::Comma | Tag::Conjunction | Tag::Sign)).unwrap_or(to)
}

/// Whether a comma or an "and" between `left` and `right` parts two names, and not two adjectives of one, or two things
/// that one name is made of: "state and local officials", "Secretary of Housing and Urban Development".
fn is_joint(
    plain: &Shadow<'_>,
    words: &[Word],
    left: Stretch,
    at: usize,
    right: Stretch,
    list: &List,
) -> bool {
    let determined = words[right.from].tag == Tag::Determiner;
    // "His | or her designee".
    if words[left.to - 1].tag == Tag::Determiner {
        return false;
    }
    if determined {
        return true;
    }
    let left_head = head(plain, words, without_opening(plain, words, left));
    let Some(left_head) = left_head else { return false };
    let last = &words[left.to - 1];
    let complete =
        matches!(last.tag, Tag::Noun | Tag::Close) || (words[at].tag == Tag::Sign && last.capital());
    let plural = words[left_head].s;
    let phrase = (left.from..left.to).any(|nth| words[nth].tag == Tag::Preposition);
    let right_acts =
        first_head(plain, words, right).is_some_and(|nth| head_acts(plain, words, nth) == Acts::Yes);
    // "Owners on Heron Court and Teal Lane": two places.
    let place = (left.from..left.to).any(|nth| {
        words[nth].tag == Tag::Preposition && matches!(words[nth].span.of(plain), "on" | "near" | "along")
    });
    let title = phrase && !place && words[left.to - 1].capital();
    // "Education and Student Affairs": one part of a house.
    let department = |nth: usize| words[nth].classes.has(Class::Department) && words[nth].capital();
    // "Audit and Risk Committee": two fields of one body.
    let body = |nth: usize| nth > right.from && BODIES.contains(words[nth].span.of(plain));
    let field = without_opening(plain, words, left);
    let one = field.to == field.from + 1
        && !last.classes.has(Class::Actor)
        && first_head(plain, words, right).is_some_and(|nth| last.capital() && department(nth) || body(nth));
    // "Station/unit | secretary": a stroke joins two words that say which one.
    let stroke = words[at].tag == Tag::Sign && words[at].span.of(plain) == "/";
    let which = left.to == left.from + 1 || field.to == field.from + 1;
    if stroke && which && !last.classes.has(Class::Actor) && !last.capital() && !right_one(words, right) {
        return false;
    }
    // "The Secretary of Health and Human Services": one office, whose field has two names.
    let first = words[left.from..left.to].iter().find(|word| word.tag == Tag::Noun);
    let office = phrase
        && first.is_some_and(|first| !first.s && first.classes.has(Class::Actor))
        && first_head(plain, words, right).is_some_and(department);
    match words[at].tag {
        _ if !complete => false,
        Tag::Conjunction if one || office => false,
        // "The Department of Labour, the Department of Food and Drugs, and the Board": where a comma stands before the last
        // "and", one without joins the words of a title.
        Tag::Conjunction
            if list.serial
                && phrase
                && words[at - 1].tag != Tag::Comma
                && last.capital()
                && words[right.from].capital() =>
        {
            false
        }
        Tag::Conjunction if list.shared => list.last == Some(at) && !list.serial,
        // Of "heads of agencies and offices" the last belongs to the phrase; of two titles each is one.
        Tag::Conjunction if phrase && !list.commas => {
            right_acts && !place && words[right.from].capital() && (title || plural)
        }
        Tag::Conjunction => right_acts || head_acts(plain, words, left_head) == Acts::Yes,
        _ => true,
    }
}

/// Bodies that are called by their fields.
const BODIES: WordList = list![
    "agency",
    "authority",
    "board",
    "bureau",
    "commission",
    "committee",
    "council",
    "department",
    "directorate",
    "division",
    "group",
    "ministry",
    "office",
    "panel",
    "service",
    "subcommittee",
    "team",
    "unit",
];

/// Whether the name that a stretch begins with is a single word.
fn right_one(words: &[Word], right: Stretch) -> bool {
    let joins = |nth: &usize| matches!(words[*nth].tag, Tag::Comma | Tag::Conjunction | Tag::Sign);
    (right.from..right.to).take_while(|nth| !joins(nth)).count() == 1
}

/// Whether several share the head of a name: "the Secretaries of State and Defense".
fn shares_head(words: &[Word], left: Stretch) -> bool {
    let head = words[left.from..left.to].iter().find(|word| word.tag == Tag::Noun);
    let of = words[left.from..left.to].iter().any(|word| word.tag == Tag::Preposition);
    head.is_some_and(|head| head.s && head.capital()) && of
}

/// The head of the first name in a stretch.
fn first_head(plain: &Shadow<'_>, words: &[Word], stretch: Stretch) -> Option<usize> {
    let mut to = stretch.from;
    while to < stretch.to && !matches!(words[to].tag, Tag::Comma | Tag::Conjunction) {
        to += 1;
    }
    head(plain, words, Stretch { from: stretch.from, to })
}

/// What opens a name and is no part of it: articles, "each of the", "only".
fn without_opening(plain: &str, words: &[Word], stretch: Stretch) -> Stretch {
    let mut from = stretch.from;
    while from < stretch.to {
        let word = &words[from];
        let text = word.span.of(plain);
        let of = words.get(from + 1).is_some_and(|next| next.span.of(plain) == "of") && from + 2 < stretch.to;
        match word.tag {
            Tag::Determiner
                if matches!(text, "other" | "several" | "many" | "most" | "another" | "few") && !of =>
            {
                break;
            }
            // "His or her designee": whose it is belongs to the name.
            Tag::Determiner if matches!(text, "his" | "her") => break,
            Tag::Determiner | Tag::Conjunction | Tag::Comma | Tag::Not | Tag::Sign => from += 1,
            // "Or, where appointed, | the agent".
            Tag::Open if text == "," => {
                let close = (from..stretch.to).find(|nth| words[*nth].tag == Tag::Close);
                from = close.map_or(stretch.to, |close| close + 1);
            }
            Tag::Preposition if from == stretch.from || text == "of" => from += 1,
            Tag::Pronoun | Tag::Number if of => from += 2,
            Tag::Adverb => from += 1,
            Tag::Adjective if matches!(text, "only" | "such" | "same") => from += 1,
            Tag::Noun if of && QUANTITIES.contains(text) => from += 2,
            _ => break,
        }
    }
    Stretch { from, to: stretch.to }
}

/// Nouns that only count whose names stand behind "of".
const QUANTITIES: WordList =
    list!["majority", "number", "rest", "all", "each", "both", "either", "one", "any", "none"];

/// The head of a name: its last noun before a phrase, a bracket or what restricts it.
fn head(plain: &str, words: &[Word], name: Stretch) -> Option<usize> {
    let ends = |nth: &usize| {
        let word = &words[*nth];
        matches!(word.tag, Tag::Preposition | Tag::Open | Tag::Relative | Tag::Comma)
            || (word.tag == Tag::Sign && word.span.of(plain) == "#")
    };
    let to = (name.from..name.to).find(ends).unwrap_or(name.to);
    if let Some(body) = called_by_phrase(plain, words, name, to) {
        return Some(body);
    }
    let behind = |nth: &usize| *nth > name.from && describes_before(words, *nth);
    (name.from..to).rev().find(|nth| {
        !behind(nth)
            && matches!(
                words[*nth].tag,
                Tag::Noun | Tag::Verb | Tag::Finite | Tag::Gerund | Tag::Pronoun | Tag::Adjective
            )
    })
}

/// The body that is called by a phrase, "Code of Conduct | Committee", where a name has its first preposition at `of`.
fn called_by_phrase(plain: &str, words: &[Word], name: Stretch, of: usize) -> Option<usize> {
    let last = name.to.checked_sub(1)?;
    let first = &words[of.checked_sub(1).filter(|first| *first >= name.from)?];
    let titled = last > of + 1 && words[of + 1..=last].iter().all(Word::capital);
    let body = titled && BODIES.contains(words[last].span.of(plain));
    (body && first.capital() && !first.classes.has(Class::Actor) && !BODIES.contains(first.span.of(plain)))
        .then_some(last)
}

/// Whether the word at `at` describes the noun before it: "the officials | concerned".
fn describes_before(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    let describes = word.tag == Tag::Adjective && !word.classes.has(Class::Actor) && !word.capital();
    describes && at > 0 && words[at - 1].tag == Tag::Noun
}

/// How sure it is that a name's bearer can act.
pub fn acts(plain: &Shadow<'_>, words: &[Word], name: Stretch) -> Acts {
    const LONGEST: usize = 24;
    let Some(head) = head(plain, words, name) else { return Acts::No };
    if plain.own_parties(span(plain, words, name)).any(|own| own.overlaps(words[head].span)) {
        return Acts::Yes;
    }
    if name.to - name.from > LONGEST {
        return Acts::No;
    }
    let pronoun = words[head].tag == Tag::Pronoun && !words[head].classes.has(Class::Actor);
    let title = words[name.from].case == Case::Capital
        && matches!(
            words[name.from].span.of(plain),
            "mr" | "mrs" | "ms" | "dr" | "prof" | "cllr" | "sir" | "rev" | "councillor"
        );
    let mentioned = name.from > 0 && words[name.from - 1].span.of(plain) == "@";
    match () {
        () if title || mentioned => Acts::Yes,
        () if pronoun || is_part(plain, words, name) => Acts::No,
        () => head_acts(plain, words, head),
    }
}

/// Whether a name is that of a part of something by its number: "Step II", "Annexure B".
fn is_part(plain: &str, words: &[Word], name: Stretch) -> bool {
    let [part, number, ..] = &words[name.from..name.to] else { return false };
    let figured = words[name.from + 1..name.to].iter().any(|word| word.tag == Tag::Number);
    // "Form FR-88".
    if part.classes.has(Class::Thing) && part.capital() && number.case == Case::Upper && figured {
        return true;
    }
    if name.to > name.from + 2 {
        return false;
    }
    let figure = |c: char| matches!(c, 'i' | 'v' | 'x');
    let number = number.span.of(plain);
    // "Regulation E", "Reg DD".
    const LETTERS: usize = 2;
    let lettered = words[name.from + 1].case == Case::Upper && number.len() <= LETTERS;
    let paper = part.classes.has(Class::Paper) && part.capital() && lettered;
    paper || part.classes.has(Class::Thing) && (number.len() == 1 || number.chars().all(figure))
}

/// Endings by which English makes agents of verbs and things: "shipper", "licensee", "pharmacist", "librarian".
const AGENTS: WordList = list![
    "er", "or", "ee", "ist", "ian", "man", "men", "woman", "women", "person", "persons", "people", "folk",
    "ant", "lord",
];

/// Endings that make things of verbs and qualities.
const ABSTRACT: WordList = list![
    "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "ure", "age", "ing", "graphy",
    "logy", "cy", "ware", "sis", "dom", "hood", "ics", "ery", "work",
];

/// Shortest word whose ending is heard.
const SHORTEST: usize = 5;

/// Whether a word that stands alone is known to name somebody, or ends as such words do: "purser".
pub fn is_agent(word: &str) -> bool {
    let known = DICTIONARY.word(word).map(|entry| entry.classes).unwrap_or_default();
    let ends = || word.len() >= SHORTEST && AGENTS.ends(word).is_some();
    known.has(Class::Actor) || !known.has(Class::Thing) && !is_compound(word, Class::Thing) && ends()
}

fn head_acts(plain: &Shadow<'_>, words: &[Word], head: usize) -> Acts {
    let word = &words[head];
    let text = word.span.of(plain);
    let last = text.rsplit(['-', '/', '’', '\'']).next().filter(|last| last.len() > 1).unwrap_or(text);
    let single = last.strip_suffix('s').unwrap_or(last);
    let ends = |endings: WordList| {
        single.len() >= SHORTEST && endings.ends(single).or_else(|| endings.ends(last)).is_some()
    };
    let known = DICTIONARY.word(last).map(|entry| entry.classes).unwrap_or_default();
    let actor = word.classes.has(Class::Actor)
        || known.has(Class::Actor)
        || (!ends(ABSTRACT) && is_compound(single, Class::Actor));
    // "Radiologist", "specialist": the end of a person's name is no "gist" and no "list".
    let person = single.ends_with("ist") && !opens_with_word(single, "list");
    let thing = word.classes.has(Class::Thing)
        || known.has(Class::Thing)
        || !person && is_compound(single, Class::Thing);
    // "Non-verbal": the word that describes is no name.
    let describes = word.tag == Tag::Adjective
        && known.has(Class::Adjective)
        && (word.case == Case::Small || text.contains('-'));
    match () {
        () if actor => Acts::Yes,
        () if is_number_of_paper(text) && stands_as_number(words, head) => Acts::No,
        () if describes => Acts::No,
        // "Human Resources", "the Finance": a part of a house by its name.
        () if known.has(Class::Department) && word.capital() && head > 0 && !is_shouted(words) => Acts::Yes,
        // "Payroll will keep a log": only what it does tells.
        () if known.has(Class::Department) && word.capital() && !is_shouted(words) => {
            let tag = |at: usize| words.get(at).map(|word| word.tag);
            let does = tag(head + 1) == Some(Tag::Modal) && tag(head + 2) == Some(Tag::Verb);
            if does || tag(head + 1) == Some(Tag::To) { Acts::Yes } else { Acts::Perhaps }
        }
        () if known.has(Class::Institution) || is_compound(single, Class::Institution) => Acts::Perhaps,
        () if thing => {
            if word.capital() && head > 0 && !is_shouted(words) {
                Acts::Perhaps
            } else {
                Acts::No
            }
        }
        () if word.tag == Tag::Number
            || word.classes.any(&[Class::Month, Class::Weekday, Class::Holiday]) =>
        {
            Acts::No
        }
        () if opens_alone(words, head) && plain.is_named(text) => Acts::Yes,
        // "Tracy", "Florence": a name may end as a quality does.
        () if opens_alone(words, head) && word.classes == Classes::default() && ends(ABSTRACT) => {
            Acts::Perhaps
        }
        () if ends(AGENTS) && !word.classes.has(Class::Adjective) => Acts::Yes,
        () if ends(ABSTRACT) => {
            if word.capital() && head > 0 {
                Acts::Perhaps
            } else {
                Acts::No
            }
        }
        () if is_name(words, head) => Acts::Yes,
        () => Acts::Perhaps,
    }
}

/// Whether the word at `at` stands where a number does: behind the word for a paper, or at the opening of a bracket.
fn stands_as_number(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &words[before]);
    before.is_some_and(|word| {
        word.tag == Tag::Open || word.classes.has(Class::Paper) || word.classes.has(Class::Thing)
    })
}

/// Whether a word is made as the number of a paper is: "GL-22", "N0283", but not "WG2".
fn is_number_of_paper(word: &str) -> bool {
    const DIGITS: usize = 2;
    const LETTERS: usize = 3;
    let count = |of: fn(&char) -> bool| word.chars().filter(of).count();
    let digits = count(char::is_ascii_digit);
    let letters = count(char::is_ascii_alphabetic);
    digits >= DIGITS && (1..=LETTERS).contains(&letters) && word.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a word with a capital opens a sentence, or what follows a sign, with no other noun or article about it.
fn opens_alone(words: &[Word], at: usize) -> bool {
    let beside = |tag: Tag| matches!(tag, Tag::Noun | Tag::Adjective | Tag::Determiner | Tag::Preposition);
    let next = words.get(at + 1).is_some_and(|next| next.tag == Tag::Noun);
    words[at].capital() && !next && (at == 0 || !beside(words[at - 1].tag))
}

/// Whether a word ends with one of a class: "lifeguard", "runbook".
fn is_compound(word: &str, class: Class) -> bool {
    let least = if class == Class::Thing { 4 } else { 5 };
    let ends = word.char_indices().skip(3).map(|(at, _)| &word[at..]).take_while(|end| end.len() >= least);
    ends.into_iter().any(|end| DICTIONARY.word(end).is_some_and(|entry| entry.classes.has(class)))
}

/// Whether a word is one that we know with `end` behind it: "check|list".
fn opens_with_word(word: &str, end: &str) -> bool {
    word.strip_suffix(end).is_some_and(|first| DICTIONARY.word(first).is_some())
}

/// Whether a word is somebody's own name: all its letters are capitals, or it has a capital where no sentence begins, or
/// nothing is known of the word that opens one.
fn is_name(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    let within = at > 0 && words[at - 1].capital();
    // "dgilmore will make the keys": no sentence opens with a small letter, but with a name that is always written so.
    let next = words.get(at + 1).map(|next| next.tag);
    if at == 0
        && word.case == Case::Small
        && word.classes == Classes::default()
        && !(word.verb || word.s)
        && matches!(next, Some(Tag::Modal | Tag::To))
    {
        return true;
    }
    if !word.capital() || (word.verb && !within) || nominal(word) || is_shouted(words) {
        return false;
    }
    let plural = word.s && !word.personal;
    let unknown = word.classes == Classes::default() && !plural;
    word.case == Case::Upper || at > 0 || unknown
}

/// Whether most words stand in capitals, so that none is told by its own.
fn is_shouted(words: &[Word]) -> bool {
    const FEW: usize = 6;
    let upper = words.iter().filter(|word| word.case == Case::Upper).count();
    let capital = words.iter().filter(|word| word.capital()).count();
    words.len() > FEW && (upper * 2 > words.len() || capital * 5 > words.len() * 4)
}
