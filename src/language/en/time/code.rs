//! Words that rows of time read by code: numbers, years, names, clauses.

use crate::language::rate::Weekdays;
use crate::language::row::Words;
use crate::language::term::{Class, DICTIONARY};
use crate::language::time::Sense;
use crate::language::token::{Kind, Token};
use crate::text::list::{WordList, list};

/// A number in digits or words, with what stands in brackets behind it: "fifteen (15)", "one hundred and twenty", "half a".
pub fn count(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (mut len, mut value, mut half) = match words.text(at) {
        "half" => (1 + usize::from(matches!(words.text(at + 1), "a" | "an" | "-")), Some(0), true),
        "a" | "an" => match words.text(at + 1) {
            "couple" | "few" | "number" => (2 + usize::from(words.text(at + 2) == "of"), None, false),
            "half" => (2, Some(0), true),
            _ if words.is(at + 1, Class::Possessive) => (1, Some(1), false),
            _ if words.is(at + 1, Class::Unit) || words.is(at + 1, Class::DayKind) => (1, Some(1), false),
            _ if words.is(at + 1, Class::Number) => {
                let (len, value) = spelled(words, at + 1)?;
                (len + 1, Some(value), false)
            }
            _ => return None,
        },
        // "Within (30) days": a figure that the word for it should stand before.
        "(" => match (words.digits(at + 1), words.text(at + 2)) {
            (Some(value), ")") => (3, Some(value), false),
            _ => return None,
        },
        "several" | "some" | "few" => (1, None, false),
        "couple" => (1 + usize::from(words.text(at + 1) == "of"), None, false),
        text => match words.digits(at) {
            Some(_) if text.contains('.') => (1, None, false),
            Some(value) => (1, Some(value), false),
            None => {
                let (len, value) = spelled(words, at)?;
                (len, Some(value), false)
            }
        },
    };
    // "3 to 5 days" may be any of them.
    if matches!(words.text(at + len), "-" | "–" | "to" | "or")
        && let Some((second, Sense::Number(_))) = bare_number(words, at + len + 1)
    {
        return Some((len + 1 + second, Sense::Count(None, false)));
    }
    if words.text(at + len) == "(" && words.text(at + len + 2) == ")" {
        value = words.digits(at + len + 1).or(value);
        len += 3;
    }
    if ["and", "a", "half"].iter().enumerate().all(|(nth, word)| words.text(at + len + nth) == *word) {
        half = true;
        len += 3;
    }
    Some((len, Sense::Count(value, half)))
}

/// A number in digits or words.
pub fn bare_number(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let digits = words.digits(at).map(|value| (1, value));
    digits.or_else(|| spelled(words, at)).map(|(len, value)| (len, Sense::Number(value)))
}

/// A number in words: "twenty-four", "one hundred and twenty".
pub fn spelled(words: &Words<'_>, at: usize) -> Option<(usize, i64)> {
    let (mut len, mut value) = (1, words.value(at, Class::Number)?);
    loop {
        let joint = usize::from(
            words.text(at + len) == "-" && words.joined(at + len)
                || words.text(at + len) == "and" && value % 100 == 0,
        );
        let Some(next) = words.value(at + len + joint, Class::Number) else { break };
        value = match (value, next) {
            (1..=999, 100 | 1000) if joint == 0 => value * next,
            (_, 1..=9) if value % 100 >= 20 && value % 10 == 0 => value + next,
            (_, 1..=99) if value % 100 == 0 && value > 0 => value + next,
            _ => break,
        };
        len += joint + 1;
    }
    Some((len, value))
}

/// A place in an order: "5", "5th", "fifth", "twenty-first".
pub fn ordinal(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    if let Some(number) = words.digits(at) {
        let suffix = words.joined(at + 1) && matches!(words.text(at + 1), "st" | "nd" | "rd" | "th");
        let other =
            words.joined(at + 1) && words.get(at + 1).is_some_and(|next| next.kind == Kind::Word) && !suffix;
        let plain = (1..=31).contains(&number) && !words.text(at).contains(['.', ',']) && !other;
        return plain.then_some((1 + usize::from(suffix), Sense::Number(number)));
    }
    if let Some(value) = words.value(at, Class::Ordinal) {
        return Some((1, Sense::Number(value)));
    }
    let tens = words.value(at, Class::Number).filter(|tens| tens % 10 == 0)?;
    let joint = usize::from(words.text(at + 1) == "-");
    let ones = words.value(at + 1 + joint, Class::Ordinal).filter(|ones| *ones < 10)?;
    Some((2 + joint, Sense::Number(tens + ones)))
}

/// The same, but no bare number.
pub fn suffixed(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    ordinal(words, at)
        .filter(|(len, _)| words.digits(at).is_none() && *len > 1 || words.digits(at).is_some() && *len == 2)
}

/// Four figures of a year of our time.
pub fn year(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let year = words.digits(at).filter(|year| (1900..2200).contains(year))?;
    let counts = words.is(at + 1, Class::Measure) && !words.is(at.wrapping_sub(1), Class::Month);
    (words.text(at).len() == 4 && !counts).then_some((1, Sense::Number(year)))
}

/// Two figures of a year, where no word follows that they could count.
pub fn short_year(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let apostrophe = usize::from(matches!(words.text(at), "'" | "’"));
    let year = words.digits(at + apostrophe).filter(|_| words.text(at + apostrophe).len() == 2)?;
    let next = words.get(at + apostrophe + 1);
    let alone = next.is_none_or(|next| next.kind == Kind::Sign && words.text(at + apostrophe + 1) != ":");
    alone.then_some((apostrophe + 1, Sense::Number(2000 + year)))
}

/// How far a day is from the one that all counts from: "T-3", "D+1", "T-10m".
pub fn countdown(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    const DAY: [char; 3] = ['t', 'd', 'x'];
    if !words.text(at).starts_with(DAY) {
        return None;
    }
    let len = (1..4).take_while(|len| words.joined(at + len)).count() + 1;
    let whole: String = (at..at + len).map(|at| words.text(at)).collect();
    let rest = whole.strip_prefix(DAY)?.strip_prefix(['-', '–', '+'])?;
    let figures = rest.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let short = rest.len() - figures.len() <= 3;
    let counts = !figures.is_empty() && figures.chars().all(|c| c.is_ascii_digit());
    (counts && short && figures.len() <= 3).then_some((len, Sense::Words))
}

/// Days of the week, one or several.
pub fn weekdays(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (mut len, mut days) = (1, Weekdays::one(words.value(at, Class::Weekday)?));
    loop {
        let joint =
            (len..len + 2).take_while(|nth| matches!(words.text(at + nth), "," | "and" | "or" | "/")).count();
        match words.value(at + len + joint, Class::Weekday) {
            Some(day) if joint > 0 => days = days.and(Weekdays::one(day)),
            _ => break,
        }
        len += joint + 1;
    }
    Some((len, Sense::Weekdays(days)))
}

/// Words that a name goes on behind, with a determiner or without.
pub const OF: WordList = list!["of", "for", "into"];

/// Words that end a name.
pub const ENDS: WordList = list![
    "to",
    "by",
    "at",
    "in",
    "on",
    "with",
    "and",
    "or",
    "but",
    "who",
    "which",
    "that",
    "if",
    "unless",
    "when",
    "where",
    "while",
    "as",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "be",
    "been",
    "under",
    "than",
    "before",
    "after",
    "from",
    "until",
    "so",
    "no",
    "not",
    "via",
    "using",
    "without",
    "through",
    "shall",
    "pursuant",
    "whichever",
    "thereafter",
];

/// Words that open a name, and therefore the next one.
pub const OPENS: WordList = list![
    "the", "a", "an", "this", "that", "these", "those", "each", "every", "any", "all", "its", "their", "his",
    "her", "your", "our", "such", "no", "some", "both",
];

/// Verbs of what begins and ends by itself.
pub const HAPPENS: WordList = list![
    "ends",
    "end",
    "expires",
    "expire",
    "closes",
    "close",
    "begins",
    "begin",
    "starts",
    "start",
    "opens",
    "occurs",
    "arrives",
    "leaves",
    "takes",
    "terminates",
    "enters",
    "receives",
    "receive",
    "submits",
    "becomes",
    "goes",
    "comes",
    "concludes",
];

/// How many words a name may have.
pub const LONGEST_NAME: usize = 14;

/// Whether a token can be part of a name.
pub fn goes_on(words: &Words<'_>, at: usize, first: usize) -> bool {
    let Some(token) = words.get(at) else { return false };
    let text = words.text(at);
    let behind_of = at == first || OF.contains(words.text(at - 1));
    match token.kind {
        Kind::Sign => matches!(text, "-" | "/" | "’" | "'") && at > first,
        Kind::Address | Kind::Han => false,
        _ if token.is(Class::Stop) || ENDS.contains(text) => false,
        _ if OPENS.contains(text) => behind_of,
        _ => true,
    }
}

/// The name of a thing or an event: "the date of this order".
pub fn name(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let mut end = at;
    while end < at + LONGEST_NAME && goes_on(words, end, at) {
        end += 1;
    }
    while end > at && (OF.contains(words.text(end - 1)) || OPENS.contains(words.text(end - 1))) {
        end -= 1;
    }
    (end > at).then_some((end - at, Sense::Words))
}

/// A note in brackets between the words of a limit: "(excluding weekends)".
pub fn note(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    const LONGEST: usize = 10;
    let close = (at + 1..at + LONGEST).find(|at| words.text(*at) == ")")?;
    (words.text(at) == "(").then_some((close + 1 - at, Sense::Words))
}

/// What is left of a clause, up to the next sign.
pub fn rest(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    const LONGEST: usize = 24;
    let sign = |at: usize| words.get(at).is_none_or(|token| token.kind == Kind::Sign && !words.joined(at));
    let len = (at..at + LONGEST).take_while(|at| !sign(*at)).count();
    (len > 0).then_some((len, Sense::Words))
}

/// Somebody or something and what happens to it: "the award ends", "full mitigation is achieved".
pub fn clause(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    if let Some(pronoun) = pronoun(words, at) {
        let said = name(words, at + pronoun);
        let rest = said.map(|(len, _)| len).or_else(|| verb_and_name(words, at + pronoun));
        let said = pronoun + rest?;
        // "Before you leave | the room".
        let object = Some(at + said).filter(|next| OPENS.contains(words.text(*next)));
        let object = object.and_then(|next| name(words, next)).map_or(0, |(len, _)| len);
        let behind = tail(words, at + said + object);
        return Some((said + object + behind, Sense::Words));
    }
    // "Before 8 am | is": an hour is no subject.
    if words.is(at + 1, Class::Meridiem) {
        return None;
    }
    let (len, _) = name(words, at)?;
    let happens = (1..len).find(|nth| HAPPENS.contains(words.text(at + nth)));
    if happens.is_some() {
        return Some((len, Sense::Words));
    }
    let verb = at + len;
    matches!(words.text(verb), "is" | "are" | "was" | "were" | "has" | "have" | "takes").then_some(())?;
    let rest = (verb + 1..verb + 5)
        .take_while(|at| matches!(words.text(*at), "been" | "not" | "being") || goes_on(words, *at, verb));
    let rest = rest.count();
    // "Until the copy is | on file".
    let place = matches!(words.text(verb + 1), "on" | "in" | "at" | "under" | "with");
    let rest = if place { name(words, verb + 2).map_or(0, |(len, _)| len + 1) } else { rest };
    let said = len + 1 + rest;
    (rest > 0).then(|| (said + tail(words, at + said), Sense::Words))
}

/// How many words go on behind `at` to the end of a clause; none where a verb that binds stands before it, whose clause it is.
pub fn tail(words: &Words<'_>, at: usize) -> usize {
    const LONGEST: usize = 24;
    const ENDS: WordList = list![
        "and",
        "or",
        "but",
        "unless",
        "if",
        "when",
        "where",
        "while",
        "whichever",
        "so",
        "because",
        "they",
        "he",
        "she",
        "it",
        "you",
        "we",
    ];
    let sign = |at: usize| {
        words.get(at).is_none_or(|token| {
            let of_word = matches!(words.text(at), "-" | "/" | "’" | "'");
            token.kind == Kind::Sign && !of_word
        })
    };
    let len = (at..at + LONGEST).take_while(|at| !sign(*at) && !ENDS.contains(words.text(*at))).count();
    let binds = (at..at + len + 1).any(|at| words.is(at, Class::Modal));
    if binds || words.get(at + len).is_some() && len == LONGEST { 0 } else { len }
}

/// What goes on to the end of a clause.
pub fn till(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let len = tail(words, at);
    (len > 0).then_some((len, Sense::Words))
}

/// What belongs to a day of the week: "Friday's".
pub fn of_weekday(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let text = words.text(at);
    let day = text.strip_suffix("'s").or_else(|| text.strip_suffix("’s"))?;
    DICTIONARY.word(day).filter(|entry| entry.classes.has(Class::Weekday)).map(|_| (1, Sense::Words))
}

/// A deed and all that is said of it: "receiving a request from the owner".
pub fn doing(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    let (len, sense) = deed(words, at)?;
    Some((len + tail(words, at + len), sense))
}

/// How many words a pronoun for a subject has: "they", "he or she".
pub fn pronoun(words: &Words<'_>, at: usize) -> Option<usize> {
    const PRONOUNS: WordList = list!["you", "they", "he", "she", "it", "we", "this", "these"];
    let is = |at: usize| PRONOUNS.contains(words.text(at));
    let both = words.text(at + 1) == "or" && is(at + 2);
    is(at).then_some(if both { 3 } else { 1 })
}

/// How many words "is done" or "has a name" has.
pub fn verb_and_name(words: &Words<'_>, at: usize) -> Option<usize> {
    matches!(words.text(at), "is" | "are" | "has" | "have" | "was" | "were").then_some(())?;
    // "Until you have not had any symptoms".
    let been = (at + 1..at + 4).take_while(|at| matches!(words.text(*at), "not" | "been" | "had")).count();
    let (len, _) = name(words, at + 1 + been)?;
    Some(len + 1 + been)
}

/// A deed that is done to something: "submitting the form".
pub fn deed(words: &Words<'_>, at: usize) -> Option<(usize, Sense)> {
    words.get(at).filter(|verb| is_gerund(words, at, verb))?;
    match name(words, at + 1) {
        Some((len, _)) => Some((len + 1, Sense::Words)),
        None if matches!(words.text(at + 1), "this" | "that" | "it" | "them" | "these") => {
            Some((2, Sense::Words))
        }
        None => (words.text(at) == "contracting").then_some((1, Sense::Words)),
    }
}

/// Words that only end like a deed, or go on with what is in hand.
pub const NO_DEEDS: WordList = list![
    "during",
    "proceeding",
    "continuing",
    "being",
    "thing",
    "nothing",
    "anything",
    "something",
    "following",
];

pub fn is_gerund(words: &Words<'_>, at: usize, verb: &Token) -> bool {
    let text = words.text(at);
    verb.kind == Kind::Word && text.ends_with("ing") && text.len() >= 5 && !NO_DEEDS.contains(text)
}
