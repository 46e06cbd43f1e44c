//! What a row of time means where its words alone do not say: which day, which rate, and whether it is a limit at all.

use super::code::{NO_DEEDS, OF};
use crate::language::calendar::{Limit, Unit};
use crate::language::rate::Rate;
use crate::language::row::{Match, Words};
use crate::language::term::Class;
use crate::language::time::{Length, Sense, after_event, day, length, month_end, on, says, unit};
use crate::language::token::{Case, Kind};
use crate::notice::DeadlineKind;
use crate::notice::DeadlineKind::{By, Within};
use crate::text::list::{WordList, list};

/// Verbs and what they take "upon", which is no time: "based upon", "agreed upon".
pub const TAKES_UPON: WordList = list![
    "act",
    "acted",
    "agree",
    "agreed",
    "based",
    "build",
    "called",
    "call",
    "calls",
    "conditioned",
    "confer",
    "conferred",
    "contingent",
    "depend",
    "dependent",
    "depending",
    "depends",
    "effect",
    "impact",
    "impose",
    "imposed",
    "incumbent",
    "placed",
    "relied",
    "relies",
    "rely",
    "relying",
    "vote",
    "voted",
];

/// Whether the word at `at` names somebody, or where people act: "before the Council".
pub fn acts(words: &Words<'_>, at: usize) -> bool {
    words.is(at, Class::Actor) || words.is(at, Class::Institution)
}

/// Where the head of the name behind the first word of a match stands: before its "of", or last.
pub fn head(it: &Match<'_, Sense>) -> Option<usize> {
    // "Ahead of the AGM": its "of" leads the name in.
    let first = it.start() + if it.words.text(it.start()) == "ahead" { 2 } else { 1 };
    let of = (first..it.end()).find(|at| OF.contains(it.words.text(*at)));
    of.unwrap_or(it.end()).checked_sub(1).filter(|head| *head >= first)
}

/// Endings by which English names what happens after the verb that says so.
pub const HAPPENINGS: WordList =
    list!["tion", "sion", "ment", "ance", "ence", "val", "sal", "oval", "ysis", "ing"];

/// Nouns that end so, and are no events.
pub const LASTING: WordList = list![
    "building",
    "morning",
    "evening",
    "document",
    "department",
    "government",
    "premise",
    "station",
    "organization",
    "organisation",
    "section",
    "position",
    "condition",
    "agreement",
    "environment",
    "equipment",
    "information",
    "application",
    "regulation",
    "provision",
    "statement",
    "element",
    "instrument",
    "location",
    "institution",
];

/// Whether the name behind the first word of a match is one of an event.
pub fn names_event(it: &Match<'_, Sense>) -> bool {
    let Some(at) = head(it) else { return false };
    let text = it.words.text(at);
    let single = text.strip_suffix('s').unwrap_or(text);
    let made = HAPPENINGS.iter().any(|ending| single.len() > ending.len() + 2 && single.ends_with(ending))
        && !LASTING.contains(single);
    let none = matches!(it.words.text(it.start() + 1), "this" | "that" | "which" | "such" | "no");
    (it.words.is(at, Class::Happening) || made)
        && !it.words.is(at, Class::Actor)
        && !NO_DEEDS.contains(text)
        && !none
}

/// Whether the name behind "within" is one of a time that was set: "the timeframe for reports", "a set period of time".
pub fn is_time_set(it: &Match<'_, Sense>) -> bool {
    const FRAMES: WordList =
        list!["timeframe", "timeframes", "deadline", "deadlines", "timescale", "timescales", "timeline"];
    const TIMES: WordList =
        list!["time", "times", "period", "periods", "frame", "limit", "limits", "window", "scale"];
    const SET: WordList = list![
        "agreed",
        "allotted",
        "allowed",
        "applicable",
        "appointed",
        "defined",
        "established",
        "given",
        "predefined",
        "predetermined",
        "prescribed",
        "required",
        "set",
        "specified",
        "stated",
        "stipulated",
    ];
    let any = |words: WordList| words.iter().any(|word| it.holds(word));
    let whole = any(list!["time"]) && any(list!["frame", "limit", "limits", "window", "scale", "period"]);
    !any(list!["reasonable", "short"]) && (any(FRAMES) || whole || any(TIMES) && any(SET))
}

/// A limit counted from an event.
pub fn counted(it: &Match<'_, Sense>) -> Option<Sense> {
    on(Within, after_event(it.length(0), it.sense("after", 0)))
}

/// A limit on a day of a year, or of the next that has it.
pub fn day_of(kind: DeadlineKind, year: Option<i64>, month: i64, of_month: i64) -> Option<Sense> {
    match day(year, month, of_month) {
        Sense::Day(limit) => on(kind, limit),
        _ => None,
    }
}

/// Whether it tells apart which things are meant, and not when something is to be done: "forms received by 1 May must be kept".
pub fn restricts(it: &Match<'_, Sense>) -> bool {
    let participle = it.before().ends_with("ed")
        || matches!(it.before(), "made" | "sent" | "begun" | "bought" | "paid" | "given" | "held" | "taken");
    let comma = usize::from(it.next() == ",");
    let binds = it.words.is(it.end() + comma, Class::Stop);
    participle && (binds || describes_noun(it))
}

/// Whether the participle before a match only describes the noun before it, and another verb says what is to be done: "enter all
/// invoices for goods | received before 30 June".
pub fn describes_noun(it: &Match<'_, Sense>) -> bool {
    let Some(participle) = it.start().checked_sub(1) else { return false };
    let Some(noun) = participle.checked_sub(1).and_then(|at| it.words.get(at)) else { return false };
    let bare = noun.kind == Kind::Word
        && !noun.is(Class::Stop)
        && !noun.is(Class::Auxiliary)
        && !noun.is(Class::Adverb)
        && !noun.is(Class::Negation)
        && !noun.is(Class::Pronoun)
        && !noun.is(Class::Conjunction);
    let first = (0..participle).find(|at| !it.words.is(*at, Class::Adverb)).unwrap_or(0);
    let orders = it.words.is(first, Class::Verb)
        || (0..participle)
            .chain(it.end()..it.words.tokens.len())
            .any(|at| it.words.is(at, Class::Modal) || matches!(it.words.text(at), "is" | "are"));
    bare && orders
}

/// A limit on a day, where it is one.
pub fn unless_restricting(it: &Match<'_, Sense>, kind: DeadlineKind) -> Option<Sense> {
    if restricts(it) { says(it) } else { on(kind, it.limit("day", 0)) }
}

/// A full date that a line of a time table opens with.
pub fn opening_date(it: &Match<'_, Sense>) -> Option<Sense> {
    let full = matches!(it.limit("date", 0), Some(Limit::On(_)));
    on(By, it.limit("date", 0)).filter(|_| full && it.is_first() && !it.next().is_empty())
}

/// The unit of the last of up to two words for one.
pub fn last_unit(it: &Match<'_, Sense>) -> Option<Unit> {
    it.unit(1).or_else(|| it.unit(0))
}

/// The length that a count and a unit give, of working days where `kind` says so.
pub fn length_of(it: &Match<'_, Sense>, nth: usize, kind: Option<i64>) -> Option<Length> {
    let Sense::Count(count, half) = it.sense("count", nth)? else { return None };
    let length = length(count, half, it.word(Class::Unit, nth)?)?;
    let working = kind == Some(1) && length.unit == Unit::Day;
    Some(Length { unit: if working { Unit::WorkingDay } else { length.unit }, ..length })
}

/// The rate that comes again after so long.
pub fn each(length: Length) -> Option<Rate> {
    Rate::each(length.count?, length.unit)
}

/// A rate on the day that is named beside it; an hour names none.
pub fn falling(rate: Option<Rate>, limit: Option<Limit>) -> Option<Rate> {
    match limit {
        Some(limit) => rate?.falling(limit),
        None => None,
    }
}

/// Longest short name of a weekday that is also another word: "sat", "sun", "wed".
pub const SHORT_DAY: usize = 5;

/// A weekday by its name, not the word that another begins with.
pub fn named_weekday(it: &Match<'_, Sense>) -> Option<i64> {
    let at = (it.start()..it.end()).find(|at| it.words.is(*at, Class::Weekday))?;
    let token = it.words.get(at)?;
    let host = it.words.text(at + 1) == "." && it.words.joined(at + 1) && it.words.joined(at + 2);
    it.words
        .value(at, Class::Weekday)
        .filter(|_| !host && (token.case != Case::Small || token.span.len() > SHORT_DAY))
}

/// The weekday of this week or the next, as far as its words are sure.
pub fn this_weekday(it: &Match<'_, Sense>) -> Option<Sense> {
    let weekday = named_weekday(it)?;
    Some(Sense::Day(match () {
        () if it.holds("following") => None,
        () if it.word(Class::Ahead, 0) == Some(0) => Some(Limit::InWeek(0, weekday)),
        () if it.holds("next") => Some(Limit::Coming(weekday)),
        () => Some(Limit::NextWeekday(weekday)),
    }))
}

/// A month that stands without a day: "may" and "march" are also verbs.
pub fn capital_month(it: &Match<'_, Sense>) -> Option<i64> {
    let at = (it.start()..it.end()).find(|at| it.words.is(*at, Class::Month))?;
    let long = it.words.text(at).len() > 5;
    let next = it.words.get(at + 1);
    // "June Miller" is somebody.
    if next.is_some_and(|next| next.case == Case::Capital && next.kind == Kind::Word)
        && it.words.get(at)?.case == Case::Capital
    {
        return None;
    }
    it.words
        .value(at, Class::Month)
        .filter(|_| long || it.words.get(at).is_some_and(|it| it.case != Case::Small))
}

/// A date whose day stands before its month.
pub fn day_first(it: &Match<'_, Sense>) -> Option<Sense> {
    let year = it.number("year", 0).or(it.number("shortyear", 0));
    let plain = it.unit(0).is_none_or(|unit| unit == Unit::Day);
    Some(day(year, it.word(Class::Month, 0)?, it.number("nth", 0)?)).filter(|_| plain)
}

/// A date whose month stands before its day.
pub fn month_first(it: &Match<'_, Sense>) -> Option<Sense> {
    Some(day(it.number("year", 0), it.word(Class::Month, 0)?, it.number("nth", 0)?))
}

/// The end of a period by its three letters: "EOY", "EOM".
pub fn in_short(it: &Match<'_, Sense>) -> Option<Sense> {
    let year = it.number("year", 0);
    let unit = match () {
        () if it.holds("eoy") => Unit::Year,
        () if it.holds("eoq") => Unit::Quarter,
        () if it.holds("eom") => Unit::Month,
        () => Unit::Week,
    };
    Some(Sense::Day(match year {
        Some(year) => month_end(Some(year), 12).filter(|_| unit == Unit::Year),
        None => Some(Limit::EndOf(0, unit)).filter(|_| unit != Unit::Week),
    }))
}

/// How often an adverb or adjective says.
pub fn frequent(it: &Match<'_, Sense>) -> Option<Rate> {
    let value = it.word(Class::Frequency, 0)?;
    let (many, unit) = unit(value % 100)?;
    Rate::each(value / 100 * many, unit)
}

/// Words behind which an adverb of frequency may stand before them: no thing that it could describe.
pub const BEHIND_ADVERB: WordList = list![
    "and",
    "or",
    "to",
    "by",
    "on",
    "at",
    "in",
    "for",
    "from",
    "before",
    "after",
    "until",
    "during",
    "with",
    "thereafter",
    "as",
    "if",
    "unless",
    "no",
    "not",
    "using",
    "through",
    "via",
    "against",
    "within",
    "when",
    "whether",
    "that",
    "the",
    "a",
    "an",
    "all",
    "each",
    "any",
    "its",
    "their",
    "his",
    "her",
    "your",
    "our",
    "under",
    "over",
    "into",
    "either",
    "only",
    "starting",
    "beginning",
];

/// Signs that part a label from what it labels.
pub const PARTING: WordList = list!["", ":", "-", "–", "—", "|", ")", "]"];

/// Whether it stands apart from a sentence: a heading, the label before one, a note in brackets.
pub fn is_apart(it: &Match<'_, Sense>) -> bool {
    let sign = |at: usize| it.words.get(at).is_none_or(|it| it.kind == Kind::Sign);
    let opens = (0..it.start()).all(sign) || matches!(it.before(), "(" | "[");
    let joined = it.words.joined(it.end());
    opens && PARTING.contains(it.next()) && (it.next() != "-" || !joined)
}

/// Whether it opens a line of few words that name what is done so often: "Weekly | cleaning tasks:".
pub fn titles_routine(it: &Match<'_, Sense>) -> bool {
    const MOST: usize = 4;
    let sign = |at: usize| it.words.get(at).is_none_or(|it| it.kind == Kind::Sign);
    let more =
        (it.end()..).take_while(|at| it.words.get(*at).is_some_and(|it| it.kind == Kind::Word)).count();
    let closed = matches!(it.words.text(it.end() + more), "" | ":" | "." | ";");
    (0..it.start()).all(sign) && it.before() != "[" && (1..=MOST).contains(&more) && closed
}

/// Whether it stands apart, or opens a sentence before a comma, "On the day, …", or closes one.
pub fn is_set_off(it: &Match<'_, Sense>) -> bool {
    let closes = matches!(it.next(), "" | "." | ";") && !it.is_first();
    is_apart(it) || it.is_first() && it.next() == "," || closes
}

/// Whether a phrase ends behind a match, so that its words belong to no longer name: "this week's list".
pub fn ends_phrase(it: &Match<'_, Sense>) -> bool {
    let next = it.words.get(it.end());
    next.is_none_or(|next| {
        next.kind == Kind::Sign && !matches!(it.next(), "-" | "’" | "'") || BEHIND_ADVERB.contains(it.next())
    })
}

/// Whether its first word, or the one before it, is a preposition.
pub fn led(it: &Match<'_, Sense>) -> bool {
    const LEADS: WordList = list![
        "before", "after", "at", "during", "for", "of", "from", "in", "on", "by", "the", "to", "since",
        "until",
    ];
    LEADS.contains(it.before()) || LEADS.contains(it.words.text(it.start()))
}

/// How many words stand behind the first of a heading such as "Daily opening procedures".
pub const LONGEST_HEADING: usize = 3;

/// What is given or done again at each of its times.
pub const REPORTS: WordList = list![
    "report",
    "reports",
    "summary",
    "update",
    "updates",
    "inspection",
    "inspections",
    "audit",
    "audits",
    "return",
    "returns",
    "survey",
    "statement",
    "statements",
    "stocktake",
    "certification",
];

/// An adverb; "annual" and "daily rate" only describe a thing.
pub fn frequency(it: &Match<'_, Sense>) -> Option<Sense> {
    let word = it.words.text(it.start());
    let next = it.words.get(it.end());
    let alone = next.is_none_or(|next| {
        next.kind == Kind::Sign && it.next() != "-"
            || next.is(Class::Stop)
            || BEHIND_ADVERB.contains(it.next())
    });
    let described =
        matches!(it.before(), "the" | "a" | "an" | "this" | "that" | "these" | "those" | "its" | "their");
    let routine = (it.end()..it.end() + LONGEST_HEADING).find(|at| it.words.is(*at, Class::Routine));
    let heading = it.is_first()
        && routine.is_some_and(|at| it.words.get(at + 1).is_none_or(|it| it.kind == Kind::Sign));
    let adverb = word.ends_with("ally") || word.ends_with("ly") && (alone && !described || heading);
    // "Shall send | an annual report": what is due so often, where it is no sentence's subject.
    const INSIDE: usize = 3;
    // "Draw on the annual report": what is used, not what is due.
    let used = it.start().checked_sub(2).is_some_and(|at| it.words.is(at, Class::Preposition));
    let due = described && !used && it.start() >= INSIDE && REPORTS.contains(it.next());
    Some(Sense::Rate(frequent(it))).filter(|_| adverb || due || is_done_so_often(it))
}

/// Whether an adjective says how often something is done that a verb of doing stands before: "shall hold | quarterly meetings", "carries out a
/// monthly check"; "an annual licence" is only held.
fn is_done_so_often(it: &Match<'_, Sense>) -> bool {
    const DOES: WordList = list![
        "hold",
        "holds",
        "conduct",
        "conducts",
        "convene",
        "convenes",
        "perform",
        "performs",
        "undertake",
        "undertakes",
        "run",
        "runs",
    ];
    const NEAR: usize = 4;
    let article = usize::from(matches!(it.before(), "a" | "an"));
    let behind = |far: usize| it.start().checked_sub(far + article).map_or("", |at| it.words.text(at));
    let does = DOES.contains(behind(1)) || behind(1) == "out" && matches!(behind(2), "carry" | "carries");
    let small = it.words.get(it.start()).is_some_and(|word| word.case == Case::Small);
    let event = |at: usize| {
        let plural = it.words.text(at).trim_end_matches('s');
        let events = ["drill", "meeting", "observation", "survey", "audit", "inspection", "check", "test"];
        it.words.is(at, Class::Happening) || it.words.is(at, Class::Routine) || events.contains(&plural)
    };
    does && small && (it.end()..it.end() + NEAR).any(event)
}

/// Whether an hour is one at which something is to be done, and not when something opens, meets or ends.
pub fn is_hour_of_deed(it: &Match<'_, Sense>) -> bool {
    const HAPPENS: WordList = list![
        "run",
        "runs",
        "adjourned",
        "begin",
        "begins",
        "close",
        "closed",
        "closes",
        "end",
        "ended",
        "ends",
        "held",
        "open",
        "opens",
        "start",
        "started",
        "starts",
    ];
    let told = (it.start().saturating_sub(8)..it.start()).any(|at| HAPPENS.contains(it.words.text(at)));
    let counted = (it.start()..it.end()).any(|at| {
        it.words.digits(at).is_some() || matches!(it.words.text(at), "noon" | "midday" | "midnight" | "clock")
    });
    counted && !told
}

/// Whether a figure behind "at", "by" or the like is an hour of the day: "by 17.30"; prices and versions are none: "raise it by 10.00".
pub fn is_pointed_hour(it: &Match<'_, Sense>) -> bool {
    const LEADS: WordList = list!["at", "by", "from", "until", "till", "before", "to"];
    const GOES_ON: WordList = list!["", "on", "and", "to", "until", "till", "every", "each", "sharp"];
    const CHANGES: WordList = list![
        "raise", "increase", "reduce", "lower", "cut", "rise", "grow", "fall", "upgrade", "change", "fee",
        "price",
    ];
    const EARLIEST: u8 = 6;
    let words = &it.words;
    let Some((hour, minute)) = words.text(it.start()).split_once('.') else { return false };
    let hour = hour.parse().is_ok_and(|hour: u8| (EARLIEST..25).contains(&hour));
    let minute = minute.len() == 2 && minute.parse().is_ok_and(|minute: u8| minute < 60);
    let sign = words.get(it.end()).is_none_or(|next| next.kind == Kind::Sign);
    let goes_on = sign || GOES_ON.contains(it.next()) || words.is(it.end(), Class::Stop);
    let changes = (0..it.start()).any(|at| CHANGES.contains(words.text(at).trim_end_matches('s')));
    hour && minute && LEADS.contains(it.before()) && goes_on && !changes
}
