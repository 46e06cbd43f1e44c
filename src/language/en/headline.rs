//! How a headline is cut out of an English clause.

use super::sentence::Sentence;
use super::word::{Tag, Word};
use crate::language::term::Class;
use crate::language::{Aside, Clause, Cuts, Shadow};
use crate::notice::Force;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// Words that open what turns the sense of an order, before it or behind it.
const TURNS: WordList = list!["except", "if", "provided", "unless", "until", "when", "whenever", "without"];

/// Longest subject that stays with what restricts it, in bytes: "carriers that fail to declare".
const LONGEST_SUBJECT: usize = 45;

/// How a headline may be cut out of `clause`.
pub fn cuts(plain: &Shadow<'_>, clause: &Clause<'_>) -> Cuts {
    let sentence = Sentence::new(plain, clause.whole);
    let before = order_behind_case(&sentence, clause);
    let opening = opening(&sentence, clause).or(before);
    let start =
        before.map_or_else(|| start(&sentence, clause, opening), |before| behind_blank(plain, before.end));
    let from = sentence.at(start);
    let verb = verb(&sentence, clause, from);
    let least = complete(&sentence, verb);
    let mut cuts = Cuts {
        opening,
        start,
        end: end(&sentence),
        ends: ends(&sentence, clause, least, opening),
        asides: Vec::new(),
        turns: Vec::new(),
    };
    cuts.turns = turns(&sentence, least, clause.force);
    cuts.asides = asides(&sentence, from, verb);
    cuts.asides.retain(|aside| !cuts.turns.iter().any(|turn| aside.choices[0].overlaps(*turn)));
    cuts
}

/// Where the subject begins that the word that binds has: the number of its first word.
fn subject_start(sentence: &Sentence<'_>, clause: &Clause<'_>) -> Option<usize> {
    let cue = sentence.at(clause.cue?.start);
    let mut from = sentence.subject(cue)?.from;
    // "No more than four may travel", "only members may vote".
    while from > 0 && matches!(sentence.text(from - 1), "no" | "not" | "only") {
        from -= 1;
    }
    Some(from)
}

/// The case that an order without a word that binds is given for, with its comma: "If it is wet, | close the gate".
fn order_behind_case(sentence: &Sentence<'_>, clause: &Clause<'_>) -> Option<Span> {
    let opens = clause.cue.is_none() && opens_case(sentence);
    let orders = |at: &usize| {
        let verb =
            sentence.tag(at + 1) == Some(Tag::Verb) || matches!(sentence.text(at + 1), "please" | "do");
        sentence.tag(*at) == Some(Tag::Comma) && verb
    };
    let comma = (1..sentence.words.len()).filter(|_| opens).find(orders)?;
    Some(Span::new(clause.whole.start, sentence.words[comma].span.end))
}

/// The first byte behind `at` that is no blank.
fn behind_blank(plain: &str, at: usize) -> usize {
    plain.get(at..).map_or(at, |rest| at + rest.len() - rest.trim_start().len())
}

/// Whether a sentence opens with what turns its sense.
fn opens_case(sentence: &Sentence<'_>) -> bool {
    let event = if sentence.text(1) == "the" { sentence.text(2) } else { sentence.text(1) };
    let case = sentence.text(0) == "in" && matches!(event, "event" | "case" | "absence");
    case || TURNS.contains(sentence.text(0)) || matches!(sentence.text(0), "where" | "subject" | "once")
}

/// What opens the sentence and turns its sense: "Unless the chair decides otherwise,".
fn opening(sentence: &Sentence<'_>, clause: &Clause<'_>) -> Option<Span> {
    let turns = opens_case(sentence);
    let main = subject_start(sentence, clause).filter(|main| *main > 0 && turns)?;
    let end = sentence.words.get(main - 1)?.span.end;
    (end < clause.action.start).then_some(Span::new(clause.whole.start, end))
}

/// Where the headline begins: with the subject, where that is restricted, or where what opens the sentence needs it; without
/// what only helps a verb, "are permitted to".
fn start(sentence: &Sentence<'_>, clause: &Clause<'_>, opening: Option<Span>) -> usize {
    let start = clause.action.start;
    if let Some(main) = subject_start(sentence, clause)
        && let Some(first) = sentence.words.get(main)
        && let Some(cue) = clause.cue
        && start > first.span.start
        && first.span.start < cue.start
    {
        let short = cue.end - first.span.start <= LONGEST_SUBJECT;
        let name = clause.subjects.iter().filter(|name| name.end <= cue.start).max_by_key(|name| name.end);
        let behind = name.map(|name| sentence.at(name.end)).and_then(|at| sentence.words.get(at));
        let restricts = |word: &Word| {
            word.span.start < cue.start
                && matches!(word.tag, Tag::Relative | Tag::Gerund | Tag::Past | Tag::Preposition)
        };
        let thing = clause.subjects.is_empty() && sentence.tag(main) != Some(Tag::Pronoun);
        let free = thing || opening.is_some() && clause.force != Force::Must;
        if (short || thing) && (free || opening.is_none() && behind.is_some_and(restricts)) {
            return first.span.start;
        }
    }
    let at = sentence.at(start);
    let helps = sentence.tag(at) == Some(Tag::Be);
    let next = sentence.tag(at + 1);
    let obliged = helps && sentence.text(at + 2) == "to" && obliges(sentence, at + 1);
    let bound = helps && clause.cue.is_some_and(|cue| cue.start == start);
    let skipped = match next {
        Some(Tag::Past | Tag::Adjective) if obliged && clause.force == Force::Must => 3,
        Some(Tag::Past | Tag::Not | Tag::Adjective) if bound => 1,
        Some(Tag::Adverb) if bound && sentence.tag(at + 2) == Some(Tag::Past) => 1,
        _ => 0,
    };
    sentence.words.get(at + skipped).map_or(start, |word| word.span.start.max(start))
}

/// Whether a participle says that somebody was told: "required".
fn obliges(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.words.get(at).is_some_and(|word| word.classes.has(Class::Ask))
}

/// The main verb of what begins at `from`.
fn verb(sentence: &Sentence<'_>, clause: &Clause<'_>, from: usize) -> usize {
    let behind = clause.cue.map(|cue| sentence.at(cue.end)).filter(|at| *at > from);
    let at = behind.unwrap_or(from);
    // "No visitor with a dog may enter": the word that binds stands before its subject.
    let finite =
        (at..sentence.words.len()).find(|nth| sentence.words[*nth].finite() && !sentence.depends(*nth));
    sentence.main_verb(at).or_else(|| sentence.main_verb(finite?)).unwrap_or(at)
}

/// The number of the first word behind what the verb at `verb` cannot do without: its object, where it has one.
fn complete(sentence: &Sentence<'_>, verb: usize) -> usize {
    let tag = |at: usize| sentence.tag(at);
    let passive = verb > 0 && tag(verb) == Some(Tag::Past) && tag(verb - 1) == Some(Tag::Be);
    if passive {
        return verb + 1;
    }
    let mut governed = false;
    for at in verb + 1..sentence.words.len() {
        match sentence.words[at].tag {
            Tag::Preposition => governed = true,
            Tag::Determiner if tag(at - 1) == Some(Tag::Noun) => governed = false,
            Tag::Comma | Tag::To => governed = false,
            Tag::Stop => break,
            Tag::Noun | Tag::Pronoun if !governed => {
                let rest = &sentence.words[at..];
                let names = rest.iter().take_while(|word| matches!(word.tag, Tag::Noun | Tag::Pronoun));
                return at + names.count();
            }
            _ => {}
        }
    }
    verb + 1
}

/// Where the sentence ends, without what joins it to the next: "flush the pipes and".
fn end(sentence: &Sentence<'_>) -> usize {
    let joins = |word: &Word| matches!(word.tag, Tag::Conjunction | Tag::Determiner | Tag::Comma);
    let last = sentence.words.iter().rposition(|word| !joins(word)).map_or(0, |at| at + 1);
    // "Make them available on the": what stood behind is no text.
    let broken = last < sentence.words.len() && sentence.words[last].tag == Tag::Determiner;
    let kept = last - usize::from(broken && last > 1 && sentence.tag(last - 1) == Some(Tag::Preposition));
    match sentence.words.get(kept.max(1)) {
        Some(next) => sentence.words.get(kept.max(1) - 1).map_or(next.span.start, |word| word.span.end),
        None => sentence.span.end,
    }
}

/// Where the words may end, from the word `least` on or within what opens the sentence, and how ill each end reads.
fn ends(
    sentence: &Sentence<'_>,
    clause: &Clause<'_>,
    least: usize,
    opening: Option<Span>,
) -> Vec<(usize, i32)> {
    let words = &sentence.words;
    let mut all = Vec::new();
    let (mut depth, mut quoted) = (0_usize, false);
    for at in 1..words.len() {
        match words[at - 1].tag {
            Tag::Open => depth += 1,
            Tag::Close => depth = depth.saturating_sub(1),
            Tag::Sign if sentence.text(at - 1) == "\"" => quoted = !quoted,
            _ => {}
        }
        let spoken = at >= least.max(1) || opening.is_some_and(|opening| words[at].span.end <= opening.end);
        let whole = depth == 0 && !quoted && spoken && closes(sentence, at - 1);
        let limit = clause.limits.iter().any(|limit| limit.start == words[at].span.start);
        if let Some(cost) = joint(sentence, at).or(limit.then_some(2)).filter(|_| whole) {
            all.push((words[at - 1].span.end, cost));
        }
    }
    all
}

/// Whether a phrase may end with the word at `at`.
fn closes(sentence: &Sentence<'_>, at: usize) -> bool {
    match sentence.tag(at) {
        Some(Tag::Noun) => !matches!(sentence.text(at), "fewer" | "insofar" | "less" | "more" | "so"),
        Some(Tag::Number) => !matches!(sentence.tag(at + 1), Some(Tag::Gerund | Tag::Past)),
        Some(Tag::Close) => true,
        Some(Tag::Pronoun) => !matches!(sentence.text(at), "those" | "such" | "one" | "any"),
        Some(Tag::Past) => at > 0 && matches!(sentence.tag(at - 1), Some(Tag::Be | Tag::Auxiliary)),
        Some(Tag::Sign) => sentence.text(at) == "\"",
        _ => false,
    }
}

/// How ill a headline ends before the word at `at`; `None` where that goes with what stands before it.
fn joint(sentence: &Sentence<'_>, at: usize) -> Option<i32> {
    let next = sentence.tag(at + 1);
    match sentence.tag(at)? {
        Tag::Stop => Some(0),
        Tag::Relative | Tag::Subordinator => Some(2),
        Tag::Comma => match next {
            Some(Tag::Relative | Tag::Preposition | Tag::Gerund | Tag::Subordinator) => Some(0),
            Some(Tag::Conjunction) => Some(3),
            _ => Some(8),
        },
        Tag::Conjunction => match next {
            Some(Tag::Verb | Tag::Modal | Tag::Finite) => Some(3),
            _ => Some(12),
        },
        Tag::To | Tag::Gerund | Tag::Past => Some(5),
        Tag::Open => Some(4),
        Tag::Preposition if sentence.text(at) == "of" => Some(24),
        Tag::Preposition => Some(6),
        _ => None,
    }
}

/// The stretches behind the word `least` that turn the sense.
fn turns(sentence: &Sentence<'_>, least: usize, force: Force) -> Vec<Span> {
    let words = &sentence.words;
    let mut starts: Vec<usize> = Vec::new();
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate().skip(least) {
        match word.tag {
            Tag::Open => depth += 1,
            Tag::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && turns_at(sentence, at, force) {
            let joined = at > least && sentence.tag(at - 1) == Some(Tag::Conjunction);
            starts.push(at - usize::from(joined && sentence.tag(at) == Some(Tag::Modal)));
        }
    }
    let end = |nth: usize| match starts.get(nth + 1) {
        Some(next) => words[next - 1].span.end,
        None => sentence.span.end,
    };
    (0..starts.len()).map(|nth| Span::new(words[starts[nth]].span.start, end(nth))).collect()
}

/// Whether what turns the sense begins with the word at `at`.
fn turns_at(sentence: &Sentence<'_>, at: usize, force: Force) -> bool {
    let text = sentence.text(at);
    let near = || {
        (at + 1..at + 4)
            .any(|near| sentence.tag(near) == Some(Tag::Not) || matches!(sentence.text(near), "only" | "no"))
    };
    let last = at + 1 >= sentence.words.len();
    match sentence.tag(at) {
        Some(Tag::Modal) => {
            sentence.tag(at + 1) == Some(Tag::Not) && sentence.text(at.saturating_sub(1)) != "but"
        }
        _ if last => false,
        _ => match text {
            "but" => near(),
            "only" => true,
            "other" => sentence.text(at + 1) == "than",
            "subject" => sentence.text(at + 1) == "to",
            "where" => {
                sentence.tag(at.saturating_sub(1)) == Some(Tag::Comma)
                    && sentence.tag(at + 2) != Some(Tag::Comma)
            }
            "before" => force == Force::MustNot,
            // "Without delay" only tells how.
            "without" => force == Force::MustNot || sentence.tag(at + 1) == Some(Tag::Determiner),
            // "And, where relevant, a certificate".
            _ if sentence.tag(at + 2) == Some(Tag::Comma) => false,
            "provided" => sentence.tag(at) == Some(Tag::Subordinator),
            _ => TURNS.contains(text),
        },
    }
}

/// What may be left out: what stands in brackets, or between commas and goes with a noun or tells how.
fn asides(sentence: &Sentence<'_>, from: usize, verb: usize) -> Vec<Aside> {
    let words = &sentence.words;
    let mut all = Vec::new();
    let one = |span: Span, leads_up: bool| Aside { choices: vec![span], leads_up };
    // "shall, acting through its branches, search": what stands before the verb only leads up to it.
    let before =
        (from < verb).then(|| (from..verb).rev().find(|at| sentence.tag(*at) == Some(Tag::Comma))).flatten();
    let cue_before = from > 0 && sentence.tag(from - 1) == Some(Tag::Comma);
    if let Some(comma) = before.filter(|_| cue_before && !TURNS.contains(sentence.text(from))) {
        all.push(one(Span::new(words[from].span.start, words[comma].span.end), true));
    }
    // What goes with the subject, where there is too much of it: "no contract | with a value of …, | may be signed".
    let group = (from + 1..=verb.min(words.len().saturating_sub(1)))
        .rev()
        .take_while(|at| helps(sentence, *at))
        .last();
    let head = (from + 1..verb).find(|at| closes(sentence, at - 1) && joint(sentence, *at).is_some());
    if let (Some(group), Some(head)) = (group, head)
        && head < group
    {
        all.push(one(Span::new(words[head - 1].span.end, words[group - 1].span.end), false));
    }
    let mut at = from + 1;
    while at < words.len() {
        let end = match words[at].tag {
            Tag::Open if matches!(sentence.text(at), "(" | "[") => closing(words, at),
            Tag::Comma if sets_apart(sentence, at + 1) => resumes(sentence, at + 1, verb),
            _ => None,
        };
        if let Some(end) = end {
            all.push(one(Span::new(words[at - 1].span.end, words[end].span.end), false));
            at = end;
        }
        at += 1;
    }
    all
}

/// The word that closes the bracket at `at`.
fn closing(words: &[Word], at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    (at..words.len()).find(|nth| {
        match words[*nth].tag {
            Tag::Open => depth += 1,
            Tag::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

/// Whether the word at `at` belongs to the verb that stands there or behind it.
fn helps(sentence: &Sentence<'_>, at: usize) -> bool {
    matches!(
        sentence.tag(at),
        Some(
            Tag::Modal
                | Tag::Be
                | Tag::Auxiliary
                | Tag::Not
                | Tag::Adverb
                | Tag::Verb
                | Tag::Past
                | Tag::Finite
                | Tag::To
        )
    )
}

/// Whether a phrase or clause that may be missing begins behind a comma with the word at `at`.
fn sets_apart(sentence: &Sentence<'_>, at: usize) -> bool {
    let tells = matches!(
        sentence.tag(at),
        Some(Tag::Preposition | Tag::Gerund | Tag::Past | Tag::Relative | Tag::Subordinator)
    );
    (tells || matches!(sentence.text(at), "less" | "such" | "together" | "and"))
        && !TURNS.contains(sentence.text(at))
}

/// The comma at which the sentence goes on behind what began at `at`: with its verb, or the object that this still lacked.
fn resumes(sentence: &Sentence<'_>, at: usize, verb: usize) -> Option<usize> {
    let commas = (at..sentence.words.len()).filter(|nth| sentence.tag(*nth) == Some(Tag::Comma));
    let goes_on = |comma: &usize| match sentence.tag(comma + 1) {
        Some(Tag::Modal | Tag::Be | Tag::Auxiliary | Tag::Verb | Tag::Finite) => *comma < verb,
        Some(Tag::Determiner | Tag::To | Tag::Relative) => true,
        _ => sentence.text(comma + 1) == "how",
    };
    let mut commas = commas.take_while(|comma| sentence.tag(comma + 1) != Some(Tag::Conjunction));
    commas.find(goes_on)
}
