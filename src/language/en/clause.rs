//! The clauses of an English segment: which verb is the main one's, and what its subject is.

use super::word::{Tag, Word};
use crate::language::term::Class;
use crate::text::list::{WordList, list};

/// A stretch of words, by their numbers: from the first to behind the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Number of the first word.
    pub from: usize,
    /// Number behind the last.
    pub to: usize,
}

impl Stretch {
    /// Whether no word stands in it.
    pub fn is_empty(self) -> bool {
        self.from >= self.to
    }
}

/// Verbs behind which "that" opens what is asked: "the rules state that managers must…".
const SAYS: WordList = list![
    "agree",
    "agreed",
    "decide",
    "decided",
    "decides",
    "declare",
    "declares",
    "demand",
    "demands",
    "direct",
    "directed",
    "directs",
    "emphasized",
    "insist",
    "mandate",
    "mandated",
    "mandates",
    "order",
    "ordered",
    "orders",
    "provide",
    "provided",
    "provides",
    "recommend",
    "recommended",
    "recommends",
    "reminded",
    "request",
    "requested",
    "requests",
    "require",
    "required",
    "requires",
    "resolve",
    "resolved",
    "resolves",
    "rules",
    "ruled",
    "said",
    "specifies",
    "specify",
    "state",
    "stated",
    "states",
    "stipulate",
    "stipulates",
    "stressed",
    "understood",
];

/// Of each word, and of the end, whether a verb there belongs to a clause that depends on another: each "who" or "if" before it owes a
/// verb, and no verb between has paid.
pub fn dependents(plain: &str, words: &[Word]) -> Vec<bool> {
    let finite = owing(plain, words, Word::finite);
    let perhaps = owing(plain, words, |word| word.finite() || word.may_be_finite());
    finite.into_iter().zip(perhaps).map(|(sure, perhaps)| sure && perhaps).collect()
}

fn owing(plain: &str, words: &[Word], pays: impl Fn(&Word) -> bool) -> Vec<bool> {
    let mut debts: Vec<usize> = Vec::new();
    let mut brackets: Vec<usize> = Vec::new();
    let mut all = Vec::with_capacity(words.len() + 1);
    let owes = |debts: &[usize], brackets: &[usize]| debts.len() > brackets.first().copied().unwrap_or(0);
    // Whether the main verb was seen, and whether one has paid since the last comma.
    let (mut told, mut paid) = (false, false);
    for (nth, word) in words.iter().enumerate() {
        let (owing, pays) = (owes(&debts, &brackets), pays(word));
        // "A path which is | or may | be made": the main verb never comes first behind an "or".
        let joined = nth > 0 && words[nth - 1].tag == Tag::Conjunction && pays;
        if joined && paid && !told && !owing {
            all.push(true);
            continue;
        }
        all.push(owing);
        told = word.tag != Tag::Stop && (told || !owing && pays);
        paid = !matches!(word.tag, Tag::Comma | Tag::Stop) && (paid || owing && pays);
        match word.tag {
            Tag::Open => brackets.push(debts.len()),
            Tag::Close => debts.truncate(brackets.pop().unwrap_or(debts.len())),
            Tag::Subordinator => debts.push(nth),
            Tag::Relative if !opens_what_is_said(plain, words, nth) => debts.push(nth),
            Tag::Pronoun if opens_relative(plain, words, nth) => debts.push(nth),
            Tag::Stop => debts.clear(),
            Tag::Comma if debts.last().is_some_and(|last| is_bare(&words[last + 1..nth])) => {
                debts.pop();
            }
            // "Unless otherwise directed by the board | the keeper must": a participle is all that such a clause has.
            Tag::Past if is_participial(plain, words, &debts, nth) => {
                debts.pop();
            }
            Tag::Adjective | Tag::Past | Tag::Adverb
                if debts.last() == Some(&nth.wrapping_sub(1)) && is_whole(word.span.of(plain)) =>
            {
                debts.pop();
            }
            _ if pays && !goes_on(words, nth) => {
                debts.pop();
            }
            _ => {}
        }
    }
    all.push(owes(&debts, &brackets));
    all
}

/// Whether a pronoun opens what restricts the name right before it: "anyone uneasy about something | they have seen may". Behind what
/// opens a sentence it is its subject: "on that day | they must".
fn opens_relative(plain: &str, words: &[Word], at: usize) -> bool {
    let subject = matches!(words[at].span.of(plain), "he" | "i" | "she" | "they" | "we" | "you");
    let timed = [Class::Unit, Class::Weekday, Class::DayPart, Class::Month, Class::Season];
    let named =
        at > 1 && matches!(words[at - 1].tag, Tag::Noun | Tag::Pronoun) && !words[at - 1].classes.any(&timed);
    let opens = matches!(words[0].tag, Tag::Determiner | Tag::Noun | Tag::Pronoun);
    let within =
        |word: &&Word| !matches!(word.tag, Tag::Comma | Tag::Conjunction | Tag::Relative | Tag::Stop);
    let other = || words[at + 1..].iter().take_while(within).filter(|word| word.finite()).count() > 1;
    subject && named && opens && other()
}

/// Whether the participle at `at` stands right behind the "if" or "unless" that owes a verb, and describes no noun.
fn is_participial(plain: &str, words: &[Word], debts: &[usize], at: usize) -> bool {
    let otherwise = at.checked_sub(1).is_some_and(|before| words[before].span.of(plain) == "otherwise");
    let opener = at.checked_sub(1 + usize::from(otherwise));
    let owes = opener.is_some() && debts.last() == opener.as_ref();
    owes && opener.is_some_and(|opener| words[opener].tag == Tag::Subordinator) && !names_follow(words, at)
}

/// Whether "that" opens what a text or a body says has to be done.
fn opens_what_is_said(plain: &str, words: &[Word], at: usize) -> bool {
    let said = words[..at].iter().rev().find(|word| word.tag != Tag::Adverb);
    words[at].span.of(plain) == "that" && said.is_some_and(|word| SAYS.contains(word.span.of(plain)))
}

/// Whether what stands behind "where" and before a comma has no verb of its own: "if any", "when using the lift with a load".
fn is_bare(words: &[Word]) -> bool {
    let named = |at: usize| words.get(at).is_some_and(|word| word.tag == Tag::Noun);
    let opens = match words.first().map(|word| word.tag) {
        Some(Tag::Gerund) => return true,
        Some(Tag::Past) => !names_follow(words, 0),
        Some(Tag::Adjective) => !named(1),
        Some(Tag::Adverb | Tag::Preposition | Tag::Determiner | Tag::Not) => true,
        _ => false,
    };
    let infinitive = |at: usize| at > 0 && words[at - 1].tag == Tag::To;
    let verb = |(at, word): (usize, &Word)| word.finite() || word.tag == Tag::Verb && !infinitive(at);
    opens && !words.iter().enumerate().any(verb)
}

/// Whether a word behind "where" or "if" is all that the clause says: "where possible | teams should share the lift".
fn is_whole(word: &str) -> bool {
    const WHOLE: WordList = list![
        "applicable",
        "appropriate",
        "available",
        "feasible",
        "necessary",
        "needed",
        "possible",
        "practicable",
        "practical",
        "reasonable",
        "relevant",
        "required",
    ];
    WHOLE.contains(word)
}

/// Whether the verb at `at` goes on with another: "must | be", "to | report".
fn goes_on(words: &[Word], at: usize) -> bool {
    let before =
        words[..at].iter().rev().find(|word| !matches!(word.tag, Tag::Adverb | Tag::Not | Tag::Sign));
    before.is_some_and(|word| matches!(word.tag, Tag::Modal | Tag::Be | Tag::Auxiliary | Tag::To))
}

/// The number of the last main verb before `at`.
fn verb_before(words: &[Word], dependent: &[bool], at: usize) -> Option<usize> {
    (0..at).rev().find(|nth| {
        let word = &words[*nth];
        (word.finite() || word.tag == Tag::Verb && *nth == 0) && !goes_on(words, *nth) && !dependent[*nth]
    })
}

/// Where the clause of the verb at `at` begins.
pub fn clause_start(plain: &str, words: &[Word], dependent: &[bool], at: usize) -> usize {
    let stop = words[..at].iter().rposition(|word| word.tag == Tag::Stop).map_or(0, |stop| stop + 1);
    let said = (stop..at)
        .rev()
        .find(|nth| words[*nth].tag == Tag::Relative && opens_what_is_said(plain, words, *nth));
    let stop = said.map_or(stop, |said| said + 1);
    let Some(verb) = verb_before(words, dependent, at).filter(|verb| *verb >= stop) else { return stop };
    let joint = |nth: &usize| matches!(words[*nth].tag, Tag::Comma | Tag::Conjunction);
    let last_comma = (verb..at).rev().find(|nth| words[*nth].tag == Tag::Comma);
    match last_comma.or_else(|| (verb..at).rev().find(joint)) {
        Some(nth) if matches!(words.get(nth + 1).map(|word| word.tag), Some(Tag::Conjunction)) => nth + 2,
        Some(nth) => nth + 1,
        None => at,
    }
}

/// The subject of the verb at `at`: its name or names, without what opens the clause before them or restricts them behind.
pub fn subject(plain: &str, words: &[Word], dependent: &[bool], at: usize) -> Option<Stretch> {
    let start = clause_start(plain, words, dependent, at).min(at);
    // "Borrowers are liable and | must report": the verb before it has its subject.
    if start == at {
        return shared_subject(plain, words, dependent, at).or_else(|| run_on(words, at));
    }
    let from = behind_openers(plain, words, start, at)?;
    let to = name_end(plain, words, from, at);
    let near = if to < at { behind_comma(plain, words, (to, from > start), at) } else { None };
    near.or(Some(Stretch { from, to })).filter(|subject| !subject.is_empty())
}

/// The name right before the verb at `at` where no sign parts it from the sentence before: "the tree hangs over the path | the clerk |
/// is to write".
fn run_on(words: &[Word], at: usize) -> Option<Stretch> {
    let named = |nth: &usize| matches!(words[*nth].tag, Tag::Noun | Tag::Adjective);
    let first = (1..at).rev().take_while(named).last()?;
    let article = words[first - 1].tag == Tag::Determiner && first > 1 && words[first - 2].tag == Tag::Noun;
    article.then_some(Stretch { from: first - 1, to: at })
}

/// The subject that a verb right behind "and" shares with the one before it.
fn shared_subject(plain: &str, words: &[Word], dependent: &[bool], at: usize) -> Option<Stretch> {
    let joint = at.checked_sub(1).filter(|joint| words[*joint].tag == Tag::Conjunction)?;
    let verb = |nth: &usize| matches!(words[*nth].tag, Tag::Be | Tag::Finite | Tag::Modal | Tag::Auxiliary);
    let first = (1..joint).find(|nth| verb(nth) && !dependent[*nth])?;
    subject(plain, words, dependent, first)
}

/// The name that stands between a comma and the verb at `at`, where what stood before it is something else: "The date is fixed, |
/// Ann | will"; behind what opens the clause one with an article too: "Upon a claim under rule 3, point 4, | the clerk | shall".
fn behind_comma(plain: &str, words: &[Word], (from, opened): (usize, bool), at: usize) -> Option<Stretch> {
    let comma = (from..at).rev().find(|nth| words[*nth].tag == Tag::Comma)?;
    let next = words.get(comma + 1).filter(|_| comma + 1 < at)?;
    let first = next.tag == Tag::Noun && next.capital() || opened && next.tag == Tag::Determiner;
    let name = Stretch { from: comma + 1, to: name_end(plain, words, comma + 1, at) };
    Some(name).filter(|name| first && name.to == at)
}

/// The first word behind what opens a clause: adverbs, phrases, clauses that depend.
pub fn behind_openers(plain: &str, words: &[Word], start: usize, at: usize) -> Option<usize> {
    let mut nth = start;
    while nth < at {
        // "From now on | two people will": such a phrase needs no comma.
        let phrase = set_phrase(plain, words, nth).filter(|length| nth + length < at);
        // "At present | costs …": what names something goes on.
        if let Some(length) = phrase.filter(|length| words[nth + length].tag != Tag::Noun) {
            nth += length;
            continue;
        }
        match words[nth].tag {
            Tag::Adverb | Tag::Conjunction | Tag::Sign | Tag::Comma | Tag::Close | Tag::Stop | Tag::Not => {
                nth += 1
            }
            Tag::Number if matches!(words.get(nth + 1).map(|word| word.tag), Some(Tag::Comma)) => nth += 1,
            Tag::Open => nth = closing(words, nth).min(at),
            Tag::Subordinator if words.get(nth + 1).is_some_and(|word| is_whole(word.span.of(plain))) => {
                nth += 2
            }
            // "Contracting officers shall": what they do is said of persons.
            Tag::Gerund if nth == start && names_doers(words, nth, at) => return Some(nth),
            // "Effective Monday, staff will", "Similar to the guidance above, staff should".
            Tag::Adjective
                if nth == start
                    && (words[nth].span.of(plain) == "effective"
                        || matches!(
                            words.get(nth + 1).map(|word| word.tag),
                            Some(Tag::To | Tag::Preposition)
                        ) && opener_end(words, nth, at).is_some()) =>
            {
                nth = opener_end(words, nth, at)?
            }
            // "Within 40 hours, | whichever comes first, | replace it".
            Tag::Relative if nth > start && words[nth].span.of(plain) == "whichever" => {
                nth = opener_end(words, nth, at)?;
            }
            // "Three months before the gate is due to close, | the warden must".
            Tag::Number | Tag::Noun if nth == start && measures_before(words, nth) => {
                nth = opener_end(words, nth, at)?;
            }
            Tag::Preposition | Tag::To | Tag::Subordinator | Tag::Gerund => {
                match opener_end(words, nth, at) {
                    Some(end) => nth = end,
                    None => return name_before(words, nth, at),
                }
            }
            Tag::Past if !names_follow(words, nth) => match opener_end(words, nth, at) {
                Some(end) => nth = end,
                None => return name_before(words, nth, at),
            },
            // "Should the gate be shut, call the office."
            Tag::Modal if nth == start && words[nth].span.of(plain) == "should" => {
                nth = opener_end(words, nth, at)?
            }
            Tag::Determiner if words[nth].span.of(plain) == "no" && is_later(plain, words, nth + 1) => {
                nth = opener_end(words, nth, at)?;
            }
            _ => return Some(nth),
        }
    }
    None
}

/// Of how many words a phrase that opens a clause without a comma is, where one stands at `at`.
fn set_phrase(plain: &str, words: &[Word], at: usize) -> Option<usize> {
    const PHRASES: [&[&str]; 9] = [
        &["from", "now", "on"],
        &["from", "then", "on"],
        &["as", "of", "now"],
        &["until", "then"],
        &["in", "future"],
        &["in", "the", "meantime"],
        &["in", "the", "interim"],
        &["for", "now"],
        &["at", "present"],
    ];
    let stands = |phrase: &&&[&str]| {
        phrase
            .iter()
            .enumerate()
            .all(|(nth, word)| words.get(at + nth).is_some_and(|it| it.span.of(plain) == *word))
    };
    PHRASES.iter().find(stands).map(|phrase| phrase.len())
}

/// Whether a span of time and what it is counted from open a clause: "three months before".
fn measures_before(words: &[Word], at: usize) -> bool {
    let unit = words.get(at + 1).is_some_and(|word| word.classes.has(Class::Unit));
    let from = words.get(at + 2).map(|word| word.tag);
    words[at].classes.has(Class::Number) && unit && matches!(from, Some(Tag::Preposition | Tag::Subordinator))
}

/// Whether the words from a gerund to the verb at `at` are the name of those who do it.
fn names_doers(words: &[Word], gerund: usize, at: usize) -> bool {
    let inside = gerund + 1..at;
    !inside.is_empty()
        && words[inside].iter().all(|word| matches!(word.tag, Tag::Noun | Tag::Adjective))
        && words[at - 1].classes.has(Class::Actor)
}

/// "no later than": the words of a time limit that look like a name.
fn is_later(plain: &str, words: &[Word], at: usize) -> bool {
    words
        .get(at)
        .is_some_and(|word| matches!(word.span.of(plain), "later" | "earlier" | "longer" | "more" | "less"))
}

/// Whether a participle stands before the noun that it describes: "designated officers".
fn names_follow(words: &[Word], at: usize) -> bool {
    let next = words[at + 1..]
        .iter()
        .find(|word| !matches!(word.tag, Tag::Adjective | Tag::Past | Tag::Conjunction));
    next.is_some_and(|word| word.tag == Tag::Noun)
}

/// Behind the comma that closes an opening phrase. A list within the phrase, which its last member's "and" tells, belongs
/// to it, where something is left behind it.
fn opener_end(words: &[Word], from: usize, at: usize) -> Option<usize> {
    let commas: Vec<usize> = top_level(words, from, at).filter(|nth| words[*nth].tag == Tag::Comma).collect();
    let first = *commas.first()?;
    let listed = commas
        .iter()
        .position(|comma| matches!(words.get(comma + 1).map(|word| word.tag), Some(Tag::Conjunction)));
    let behind_list = listed
        .and_then(|nth| commas.get(nth + 1))
        .filter(|comma| words.get(*comma + 1).is_some_and(|word| word.tag != Tag::Conjunction));
    let end = behind_list.copied().or_else(|| closed_list(words, from, &commas, at)).unwrap_or(first);
    Some(behind_date(words, &commas, end) + 1)
}

/// The comma that closes the date in which the one at `comma` stands: "By noon on Monday, May 3, 2027, | send it".
fn behind_date(words: &[Word], commas: &[usize], comma: usize) -> usize {
    let of_date = |word: &Word| word.tag == Tag::Number || word.classes.any(&[Class::Month, Class::Weekday]);
    let later = commas.iter().filter(|later| **later > comma);
    later.fold(comma, |end, later| {
        let part = words.get(end + 1..*later).unwrap_or(&[]);
        if !part.is_empty() && part.iter().all(of_date) { *later } else { end }
    })
}

/// The comma behind a list within an opening phrase whose "and" has none before it: "In elections of mates, pilots and cooks, | the
/// clerk".
fn closed_list(words: &[Word], from: usize, commas: &[usize], at: usize) -> Option<usize> {
    let [.., before, last] = commas else { return None };
    let nominal = |word: &Word| {
        matches!(
            word.tag,
            Tag::Noun
                | Tag::Adjective
                | Tag::Determiner
                | Tag::Preposition
                | Tag::Number
                | Tag::Conjunction
                | Tag::Pronoun
                | Tag::Comma
        )
    };
    let listed = words[*before..*last].iter().any(|word| word.tag == Tag::Conjunction);
    let named = |word: &Word| matches!(word.tag, Tag::Determiner | Tag::Noun);
    let next = words.get(last + 1).is_some_and(named) && last + 1 < at;
    (listed && next && words[from + 1..*last].iter().all(nominal)).then_some(*last)
}

/// The numbers of the words between two others that stand in no bracket.
fn top_level(words: &[Word], from: usize, to: usize) -> impl Iterator<Item = usize> {
    let mut depth = 0_usize;
    (from..to).filter(move |nth| {
        match words[*nth].tag {
            Tag::Open => depth += 1,
            Tag::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

/// The number of the bracket that closes the one at `at`, plus one.
fn closing(words: &[Word], at: usize) -> usize {
    let mut depth = 0_usize;
    for (nth, word) in words.iter().enumerate().skip(at) {
        match word.tag {
            Tag::Open => depth += 1,
            Tag::Close if depth == 1 => return nth + 1,
            Tag::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    words.len()
}

/// Where the name right before the verb at `at` begins, behind a phrase that no comma closes and that begins at `opener`:
/// "Where a site is closed | the agency". None where the name belongs to the phrase.
fn name_before(words: &[Word], opener: usize, at: usize) -> Option<usize> {
    let mut nth = at;
    while nth > opener + 1 {
        let word = &words[nth - 1];
        match word.tag {
            Tag::Determiner | Tag::Pronoun if !of_another(words, nth - 1) => {
                let first = joined_before(words, opener, nth - 1).unwrap_or(nth - 1);
                return Some(first).filter(|first| *first > opener + 1);
            }
            // "For the meeting in 2021 | the board".
            Tag::Number if is_year_behind(words, nth - 1) => return Some(nth).filter(|first| *first < at),
            Tag::Noun | Tag::Adjective | Tag::Number | Tag::Adverb | Tag::Determiner => nth -= 1,
            Tag::Preposition if of_another(words, nth) => nth -= 1,
            _ => break,
        }
    }
    let nth = joined_before(words, opener, nth).unwrap_or(nth);
    let inside = nth <= opener + 1 || words[nth - 1].tag == Tag::Preposition;
    (nth < at && !inside).then_some(nth)
}

/// Whether a year stands at `at`, right behind a preposition: "in 2027".
fn is_year_behind(words: &[Word], at: usize) -> bool {
    const YEAR: usize = 4;
    at > 0 && words[at].span.len() == YEAR && words[at - 1].tag == Tag::Preposition
}

/// Where the name begins that an "and" joins to the one at `from`, if it has an article: "In such years | the officers and members".
fn joined_before(words: &[Word], opener: usize, from: usize) -> Option<usize> {
    let joint = from.checked_sub(1).filter(|nth| words[*nth].tag == Tag::Conjunction && *nth > opener)?;
    let before = name_before(words, opener, joint)?;
    (words[before].tag == Tag::Determiner).then_some(before)
}

/// Whether the word at `at` stands behind "of", within another's name.
fn of_another(words: &[Word], at: usize) -> bool {
    const OF: usize = 2;
    at > 0 && words[at - 1].tag == Tag::Preposition && words[at - 1].span.len() == OF
}

/// Whether the phrase that the preposition at `at` opens belongs to the name before it: "head of the office",
/// "Council on Wages", "chiefs at all levels", but not "in consultation with" or "for five years".
fn within_name(plain: &str, words: &[Word], at: usize) -> bool {
    let Some(next) = words.get(at + 1).filter(|_| opens_name(words, at + 1)) else { return false };
    let named = next.capital() && at > 0 && words[at - 1].capital();
    match words[at].span.of(plain) {
        "of" => true,
        // "The officer in charge of the store".
        "in" if next.span.of(plain) == "charge" => true,
        // "The inspector | in the presence of the owner".
        "in" if says_when(plain, words, at + 1) => false,
        "for" | "in" | "at" => {
            let bare = next.tag == Tag::Noun && !next.s && !next.capital();
            !bare && !counts(plain, words, at + 1) || named
        }
        "on" | "to" => named,
        _ => false,
    }
}

/// Whether the phrase that the preposition at `at` opens goes up to the verb at `verb` and tells which ones are meant: "staff with keys
/// | must", "children under twelve | may", but not "the clerk with the warden | must" or "staff on Fridays | must".
fn tells_which(plain: &str, words: &[Word], at: usize, verb: usize) -> bool {
    const TELL: WordList = list!["with", "without", "under", "over", "aged", "on"];
    const LEAVE: WordList = list![
        "assignment",
        "board",
        "call",
        "contract",
        "contracts",
        "duty",
        "leave",
        "probation",
        "shift",
        "site",
    ];
    let opener = words[at].span.of(plain);
    let phrase = words.get(at + 1..verb).unwrap_or(&[]);
    let finite =
        words.get(verb).is_some_and(|word| matches!(word.tag, Tag::Modal | Tag::Be | Tag::Auxiliary));
    let away = opener != "on" || phrase.iter().any(|word| LEAVE.contains(word.span.of(plain)));
    let others = [Class::Actor, Class::Unit, Class::Weekday, Class::Weekdays, Class::Month];
    let named = |word: &Word| {
        let part = matches!(
            word.tag,
            Tag::Noun
                | Tag::Adjective
                | Tag::Determiner
                | Tag::Number
                | Tag::Conjunction
                | Tag::Preposition
                | Tag::Past
        );
        (part || word.tag == Tag::Comma) && !word.classes.any(&others) && !word.capital()
    };
    TELL.contains(opener)
        && finite
        && away
        && !phrase.is_empty()
        && phrase.iter().all(named)
        && !says_when(plain, words, at + 1)
}

/// Whether one of the next words makes a phrase tell in which case: "in the absence of", "in the chair's absence".
fn says_when(plain: &str, words: &[Word], at: usize) -> bool {
    const CASES: WordList =
        list!["absence", "case", "company", "course", "event", "light", "presence", "writing"];
    const NEAR: usize = 3;
    words[at..].iter().take(NEAR).any(|word| CASES.contains(word.span.of(plain)))
}

/// Where a name, or a list of them, that begins at `from` ends: before what restricts it.
pub fn name_end(plain: &str, words: &[Word], from: usize, at: usize) -> usize {
    let of = |words: &[Word], nth: usize| words[nth].span.of(plain) == "of";
    let mut phrases = 0;
    let mut nth = from;
    while nth < at {
        let word = &words[nth];
        match word.tag {
            // "The bank | concerned in the matter": what restricts a name stands behind it.
            Tag::Adjective if restricts(words, from, nth) => break,
            Tag::Noun | Tag::Adjective | Tag::Number | Tag::Pronoun => nth += 1,
            Tag::Determiner if word.span.of(plain) == "no" && is_later(plain, words, nth + 1) => break,
            Tag::Determiner if words.get(nth + 1).is_some_and(|next| next.span.of(plain) == "than") => break,
            Tag::Determiner if opens_here(words, from, nth) => nth += 1,
            // "The provider or, where appointed, | the agent".
            Tag::Determiner if words[nth - 1].tag == Tag::Close && words[nth - 1].span.of(plain) == "," => {
                nth += 1;
            }
            Tag::Conjunction if opens_name(words, behind_conjunctions(words, nth)) => {
                nth = behind_conjunctions(words, nth);
            }
            // "The owner and/or tenant".
            Tag::Conjunction if is_slash(plain, words, nth + 1) && opens_name(words, nth + 3) => nth += 3,
            Tag::Preposition if within_name(plain, words, nth) && (phrases == 0 || of(words, nth)) => {
                phrases += usize::from(!of(words, nth));
                nth += 1;
            }
            Tag::Preposition if nth == from => nth += 1,
            Tag::Preposition if nth == from + 1 && names_which(plain, words, from, at) => {
                nth = which_end(words, nth, at);
            }
            Tag::Preposition if tells_which(plain, words, nth, at) => nth = at,
            Tag::Past if nth == from || names_follow(words, nth) && words[nth - 1].tag != Tag::Noun => {
                nth += 1
            }
            Tag::Verb | Tag::Finite | Tag::Gerund if nth == from => nth += 1,
            Tag::Gerund if says_which(words, nth) => nth += 1,
            Tag::Open => nth = closing(words, nth).min(at),
            Tag::Sign
                if matches!(word.span.of(plain), "." | "/" | "&" | "-" | "'" | "’" | "@" | "+" | "#") =>
            {
                nth += 1
            }
            Tag::Comma if is_list_comma(words, nth, at) => nth += 1,
            _ => break,
        }
    }
    while nth > from
        && matches!(words[nth - 1].tag, Tag::Comma | Tag::Conjunction | Tag::Preposition | Tag::Determiner)
    {
        nth -= 1;
    }
    nth
}

/// Whether the word at `from` means all or any, so that only the phrase behind it says who they are: "everyone | on the rota", but not
/// "everyone | on Friday".
fn names_which(plain: &str, words: &[Word], from: usize, verb: usize) -> bool {
    const ANYBODY: WordList =
        list!["anybody", "anyone", "everybody", "everyone", "someone", "somebody", "those"];
    const TIMES: [Class; 4] = [Class::Unit, Class::Weekday, Class::Weekdays, Class::Month];
    const WHICH: WordList = list!["with", "without", "on", "in", "over", "under", "from"];
    const NEVER: WordList = list![
        "accordance",
        "addition",
        "advance",
        "basis",
        "case",
        "effect",
        "event",
        "fact",
        "future",
        "line",
        "now",
        "principle",
        "turn",
        "writing"
    ];
    let phrase = words.get(from + 2..which_end(words, from + 1, verb)).unwrap_or(&[]);
    ANYBODY.contains(words[from].span.of(plain))
        && words.get(from + 1).is_some_and(|word| WHICH.contains(word.span.of(plain)))
        && phrase.first().is_some_and(|word| word.tag != Tag::Number)
        && !phrase.iter().any(|word| word.classes.any(&TIMES) || NEVER.contains(word.span.of(plain)))
}

/// Where the phrase ends that the preposition at `at` opens.
fn which_end(words: &[Word], at: usize, verb: usize) -> usize {
    let ends = |nth: &usize| {
        let word = &words[*nth];
        word.finite() || matches!(word.tag, Tag::Comma | Tag::Sign | Tag::Modal | Tag::Relative | Tag::Stop)
    };
    (at..verb).find(ends).unwrap_or(verb)
}

/// The first word behind the one at `at`, and those like it, that joins names: "as well as".
fn behind_conjunctions(words: &[Word], at: usize) -> usize {
    (at..).find(|nth| words.get(*nth).is_none_or(|word| word.tag != Tag::Conjunction)).unwrap_or(words.len())
}

/// Whether a slash and another joining word stand at `at`.
fn is_slash(plain: &str, words: &[Word], at: usize) -> bool {
    let slash = words.get(at).is_some_and(|word| word.span.of(plain) == "/");
    slash && words.get(at + 1).is_some_and(|word| word.tag == Tag::Conjunction)
}

/// Whether a gerund within a name says of which sort its body is: "the integration | planning | team".
fn says_which(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).is_some_and(|nth| {
        words[nth].tag == Tag::Noun && !words[nth].s && !words[nth].classes.has(Class::Actor)
    });
    let body = words.get(at + 1).is_some_and(|next| next.tag == Tag::Noun && next.classes.has(Class::Actor));
    before && body
}

/// Whether an adjective stands behind the noun that it describes, and before no other.
fn restricts(words: &[Word], from: usize, at: usize) -> bool {
    let named = |word: &Word| matches!(word.tag, Tag::Noun | Tag::Pronoun);
    let behind = at > from && named(&words[at - 1]) && !words[at].classes.has(Class::Actor);
    let next = words.get(at + 1).map(|word| word.tag);
    behind && !words[at].capital() && matches!(next, None | Some(Tag::Preposition | Tag::Modal | Tag::Sign))
}

/// Whether an article at `at` opens a name here, and not one that follows it: "the manager | every Friday".
fn opens_here(words: &[Word], from: usize, at: usize) -> bool {
    at == from
        || matches!(
            words[at - 1].tag,
            Tag::Comma
                | Tag::Conjunction
                | Tag::Preposition
                | Tag::Determiner
                | Tag::Sign
                | Tag::Adverb
                | Tag::Not
        )
}

/// Whether a time or a number begins at `at`: "for five years".
fn counts(plain: &str, words: &[Word], at: usize) -> bool {
    const NEAR: usize = 3;
    let of_time = |word: &Word| {
        word.classes.any(&[Class::Month, Class::Weekday, Class::Unit])
            || matches!(word.span.of(plain), "times" | "time")
    };
    let phrase = words.iter().skip(at).take(NEAR).take_while(|word| word.tag != Tag::Preposition);
    words.get(at).is_some_and(|word| word.tag == Tag::Number) || phrase.into_iter().any(of_time)
}

/// Whether a name may begin at `at`.
fn opens_name(words: &[Word], at: usize) -> bool {
    let word = words.get(at);
    word.is_some_and(|word| {
        matches!(word.tag, Tag::Noun | Tag::Adjective | Tag::Determiner | Tag::Number | Tag::Open)
            || (word.tag == Tag::Past && names_follow(words, at))
            || (matches!(word.tag, Tag::Verb | Tag::Finite | Tag::Gerund) && word.capital())
    })
}

/// Whether a comma parts the names of a list: an "and" or "or" joins the last of them.
fn is_list_comma(words: &[Word], comma: usize, at: usize) -> bool {
    let joined = |nth: usize| words.get(nth).is_some_and(|word| word.tag == Tag::Conjunction);
    if joined(comma + 1) {
        return opens_name(words, comma + 2);
    }
    opens_name(words, comma + 1)
        && top_level(words, comma + 1, at)
            .take_while(|nth| !matches!(words[*nth].tag, Tag::Relative | Tag::Subordinator | Tag::Stop))
            .any(|nth| joined(nth) && opens_name(words, nth + 1))
}
