//! The grammar of one English segment: who, bound by which word, together with whom.

use super::binding::{BEFALLS, bind, does_no, is_nobody, is_passive, is_they};
use super::clause::Stretch;
use super::cue::{cues, is_elliptic};
use super::deed::is_deed;
use super::force::{Bond, CUE, ELLIPTIC, SUBJUNCTIVE};
use super::frame::{asked, asks_next, told_by, was_told};
use super::imperative::{
    assigned, called, charged, imperative, is_polite, may_order, noted, orders, request,
};
use super::noun::Acts;
use super::phrase::{PHRASE, phrases};
use super::sentence::Sentence;
use super::word::{Tag, Word};
use crate::language::rule::Found;
use crate::language::term::Class;
use crate::language::{Cue, Marks, Shadow, Table, table};
use crate::notice::{DeadlineKind, Force, Role};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// Marks of the segment `span`.
pub fn marks(plain: &Shadow<'_>, span: Span) -> Marks {
    let sentence = Sentence::new(plain, span);
    let mut marks = Marks { phrases: phrases(&sentence), ..Marks::default() };
    match asked(&sentence) {
        // "Ann: tell the crew that they are going to move": whose name stands before a bare verb is told, whatever follows.
        _ if orders(&sentence).is_some() => {
            (marks.subjects, marks.imperative) = (responsible(orders(&sentence).unwrap_or_default()), true);
        }
        Some((cue, names)) => {
            marks.cue = Some(cue);
            marks.subjects = responsible(names);
        }
        None => bind(&sentence, &mut marks),
    }
    if marks.cue.is_some_and(|cue| opens_with_order(&sentence, cue)) {
        marks = Marks { phrases: marks.phrases, ..Marks::default() };
    }
    if marks.cue.is_none() {
        tell(&sentence, &mut marks);
    }
    if marks.cue.is_none() && !marks.imperative {
        timetable(&sentence, &mut marks);
        marks.may_order = may_order(&sentence);
    }
    if marks.subjects.is_empty() {
        marks.noted = noted(&sentence);
    }
    marks.subjects = marks
        .subjects
        .into_iter()
        .filter_map(|(name, role)| Some((without_time(plain, span, name)?, role)))
        .collect();
    // "@ann": the sign is a part of such a name.
    for (name, _) in marks.subjects.iter_mut().chain(&mut marks.phrases) {
        name.start -= usize::from(plain[..name.start].ends_with('@'));
    }
    marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
    marks
}

/// Whether a bare verb opens a sentence, which it rules, and what only allows or recommends follows: "Please come early and | feel
/// free to bring a friend".
fn opens_with_order(sentence: &Sentence<'_>, cue: Cue) -> bool {
    let first = usize::from(is_polite(sentence, 0));
    let at = sentence.at(cue.span.start);
    let joined = at > first + 1 && sentence.tag(at - 1) == Some(Tag::Conjunction);
    joined && matches!(cue.force, Force::May | Force::Should) && imperative(sentence) == Some(first)
}

/// A name without the time that labels its sentence, "5 August – | the bursar"; `None` where it is nothing but a time:
/// "T-3 days: send the mail".
fn without_time(plain: &Shadow<'_>, span: Span, name: Span) -> Option<Span> {
    if !name.of(plain).contains(|c: char| c.is_ascii_digit()) {
        return Some(name);
    }
    let limits = super::ENGLISH.limits(plain, span);
    let Some(limit) = limits.iter().find(|limit| limit.span.overlaps(name)) else { return Some(name) };
    let rest = Span::new(limit.span.end, name.end.max(limit.span.end));
    // "By 14 May 2027 | agencies shall": no comma parts the day from who acts.
    if limit.span.start < name.start && rest.of(plain).starts_with(' ') {
        return Some(rest.trim(plain, &[])).filter(|name| !name.is_empty());
    }
    let behind = rest.of(plain).trim_start().strip_prefix(['-', '–', '—', ':'])?;
    let behind = behind.trim_start();
    let behind = behind.strip_prefix("the ").unwrap_or(behind);
    Some(Span::new(rest.end - behind.len(), rest.end)).filter(|name| !name.is_empty())
}

fn responsible(names: Vec<Span>) -> Vec<(Span, Role)> {
    names.into_iter().map(|name| (name, Role::Responsible)).collect()
}

/// What an agenda says is done with a matter: "To | agree | the minutes".
const TABLED: WordList = list![
    "accept", "adopt", "agree", "appoint", "approve", "confirm", "consider", "discuss", "elect", "exclude",
    "note", "receive", "resolve", "review",
];

/// Marks who is told to act without a word that binds: behind a colon, in the imperative, or right before a bare verb.
fn tell(sentence: &Sentence<'_>, marks: &mut Marks) {
    if let Some(names) = titled(sentence) {
        marks.subjects = responsible(names);
        return;
    }
    if let Some(names) = assigned(sentence).or_else(|| charged(sentence)) {
        (marks.subjects, marks.imperative) = (responsible(names), true);
        return;
    }
    if is_handed_in(sentence) {
        (marks.imperative, marks.addressed) = (true, true);
        return;
    }
    if let Some(verb) = imperative(sentence) {
        marks.imperative = true;
        marks.infinitive = sentence.tag(0) == Some(Tag::To) && TABLED.contains(sentence.lemma(verb));
        marks.addressed = speaks_to_reader(sentence, verb);
        let mentions = sentence.text(0) == "@";
        let before = sentence.subject(verb).filter(|_| !mentions);
        let before = before.map(|subject| sentence.names(subject, Acts::Yes));
        let before = before.filter(|names| !names.is_empty()).unwrap_or_else(|| {
            let called = called(sentence).filter(|name| name.to < verb);
            let asked = || request(sentence).filter(|request| request.verb == verb)?.asked;
            let asked = called.or_else(asked);
            asked.map_or_else(|| sentence.spoken_to(), |name| sentence.names(name, Acts::Yes))
        });
        marks.subjects = responsible(before);
        marks.made = told_by(sentence, verb);
        return;
    }
    (marks.subjects, marks.present) = present(sentence, marks);
    marks.pronoun = marks.present.is_some() && matches!(sentence.text(0), "he" | "she");
    marks.nobody = marks.present == Some(Force::MustNot) && is_nobody(sentence, Stretch { from: 0, to: 1 });
    let nameless = marks.present.is_some() && marks.subjects.is_empty() && !marks.nobody;
    marks.seen_to = nameless && (0..sentence.words.len()).any(|nth| is_handed(sentence, nth));
    let says = |modal: &str| sentence.words.iter().any(|word| word.span.of(sentence.plain) == modal);
    let told = (0..sentence.words.len()).any(|at| was_told(sentence, at).is_some());
    (marks.undertaken, marks.foreseen) = (says("would") || told, says("will"));
    marks.spoken =
        sentence.words.iter().any(|word| word.tag == Tag::Pronoun && word.span.of(sentence.plain) == "we");
    if opens_with_deed(sentence) {
        (marks.present, marks.opens_present) = (Some(Force::Must), true);
        marks.subjects.clear();
    }
}

/// Whether something is to be with somebody by a day, in words without a verb: "Names to Fintan by 5 June, please".
fn is_handed_in(sentence: &Sentence<'_>) -> bool {
    let thing = |word: &Word| {
        matches!(word.tag, Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::Past | Tag::Preposition)
    };
    let to = (1..sentence.words.len()).find(|nth| matches!(sentence.text(*nth), "to" | "with"));
    let Some(to) = to.filter(|to| sentence.words[..*to].iter().all(thing)) else { return false };
    let name = sentence.name_from(to + 1);
    let verb = |word: &Word| word.finite() || matches!(word.tag, Tag::Relative | Tag::Subordinator);
    if sentence.words.iter().any(verb) || sentence.names(name, Acts::Perhaps).is_empty() {
        return false;
    }
    let polite = (name.to..sentence.words.len()).any(|nth| sentence.text(nth) == "please");
    let limits = super::ENGLISH.limits(sentence.plain, sentence.span);
    polite || limits.iter().any(|limit| sentence.at(limit.span.start) == name.to)
}

/// Those whose duties a title announces, and nothing else: "Steps for the deputy", "Responsibilities of mates", "Treasurer duties".
fn titled(sentence: &Sentence<'_>) -> Option<Vec<Span>> {
    const LONGEST: usize = 10;
    const DUTIES: WordList = list![
        "advice",
        "checklist",
        "duties",
        "duty",
        "expectations",
        "guidance",
        "guide",
        "guidelines",
        "information",
        "instructions",
        "notes",
        "obligations",
        "procedure",
        "procedures",
        "requirements",
        "responsibilities",
        "role",
        "roles",
        "rules",
        "steps",
        "tasks",
        "tips",
    ];
    let all = sentence.words.len();
    let duty = |at: usize| DUTIES.contains(sentence.text(at));
    if all > LONGEST || sentence.words.iter().any(|word| word.finite() && word.tag != Tag::Finite) {
        return None;
    }
    let of = (1..all).find(|at| duty(at - 1) && matches!(sentence.text(*at), "for" | "of"));
    let name = match of {
        Some(of) => sentence.name_from(of + 1),
        None if all > 1 && duty(all - 1) => Stretch { from: 0, to: all - 1 },
        None => return None,
    };
    let whole = name.to == if of.is_some() { all } else { all - 1 };
    let names = sentence.names(name, Acts::Yes);
    (whole && !names.is_empty()).then_some(names)
}

/// Marks a deed that stands behind the day on which it is due, or before it, and who does it: "3 May 2027 – Count of the votes
/// by the Board", "Results announced: 5 May".
fn timetable(sentence: &Sentence<'_>, marks: &mut Marks) {
    let Some(deed) = beside_day(sentence).filter(|deed| is_dated_deed(sentence, *deed)) else { return };
    let all = || deed.from..deed.to;
    let verb = all().find(|nth| is_deed(sentence, *nth)).filter(|_| done_to(sentence, deed).is_none());
    let subject = verb.map(|verb| Stretch { from: deed.from, to: verb });
    let by = all().find(|nth| sentence.text(*nth) == "by");
    let name = subject.or_else(|| by.map(|by| sentence.name_from(by + 1)));
    marks.subjects = name.map(|name| responsible(sentence.names(name, Acts::Yes))).unwrap_or_default();
    // A timetable goes from one to the next: who was told last is not meant.
    (marks.dated, marks.nobody) = (true, true);
}

/// The words behind a day, or days, that open a sentence, and a dash or a colon; or those before a colon and the day that closes it.
fn beside_day(sentence: &Sentence<'_>) -> Option<Stretch> {
    let sign = |at: usize| matches!(sentence.text(at), "-" | "–" | "—" | ":" | "|");
    let figure = sentence.words.iter().any(|word| word.tag == Tag::Number);
    if !figure || !(1..sentence.words.len()).any(sign) {
        return None;
    }
    let limits = super::ENGLISH.limits(sentence.plain, sentence.span);
    let mut days = limits.iter().filter(|day| matches!(day.kind, DeadlineKind::By | DeadlineKind::During));
    let (all, span) = (sentence.words.len(), sentence.span);
    let beside = days.find_map(|day| {
        let (at, behind) = (sentence.at(day.span.start), sentence.at(day.span.end));
        let parts = sign(behind);
        let opens = day.span.start == span.start && parts;
        let closes = day.span.end == span.end && at > 1 && sentence.text(at - 1) == ":";
        match (opens, closes) {
            (true, _) => Some(Stretch { from: behind + 1, to: all }),
            (_, true) => Some(Stretch { from: 0, to: at - 1 }),
            _ => None,
        }
    });
    beside.filter(|deed| !deed.is_empty())
}

/// Where some words say that something is done: "results | announced".
fn done_to(sentence: &Sentence<'_>, words: Stretch) -> Option<usize> {
    let named = |nth: usize| sentence.tag(nth - 1) == Some(Tag::Noun);
    // In a title the participle has a capital, and looks like a part of the name.
    let last =
        |nth: usize| nth + 1 == words.to && sentence.words[nth].verb && sentence.text(nth).ends_with("ed");
    let past = |nth: usize| named(nth) && (sentence.tag(nth) == Some(Tag::Past) || last(nth));
    (words.from + 1..words.to).find(|nth| past(*nth))
}

/// Whether some words name what has to be done by a day: a deed, something done, or a deadline; not what only begins or ends
/// then.
fn is_dated_deed(sentence: &Sentence<'_>, words: Stretch) -> bool {
    const MADE: WordList = list!["tion", "sion", "ment"];
    const BEGINS: WordList = list!["begins", "closes", "ends", "opens", "starts", "open", "close"];
    let all = || words.from..words.to;
    let due = all().any(|nth| matches!(sentence.text(nth), "deadline" | "due"));
    let begins = all().skip(1).any(|nth| {
        let finite = matches!(sentence.tag(nth), Some(Tag::Finite | Tag::Verb | Tag::Be | Tag::Modal));
        finite && !is_deed(sentence, nth) || BEGINS.contains(sentence.text(nth))
    });
    let acts = all().any(|nth| is_deed(sentence, nth));
    let named = MADE.iter().any(|end| all().take(2).any(|nth| sentence.text(nth).ends_with(end)));
    let deed = named || sentence.words[words.from].verb && sentence.text(words.from + 1) == "of";
    due || done_to(sentence, words).is_some() || !begins && (acts || deed)
}

/// Whether an order at `verb` speaks to its reader: "please call the desk", "call your manager".
fn speaks_to_reader(sentence: &Sentence<'_>, verb: usize) -> bool {
    let asked = verb > 0 && is_polite(sentence, verb - 1);
    asked || (0..sentence.words.len()).any(|at| sentence.text(at).starts_with("you"))
}

/// Whether a thing would have something done to it, as minutes tell what was agreed: "the notice | would be put up in the hall".
fn would_be_done(sentence: &Sentence<'_>, would: usize) -> bool {
    const PLEASES: WordList = list![
        "appreciated",
        "delayed",
        "expected",
        "grateful",
        "interested",
        "liked",
        "needed",
        "pleased",
        "preferred",
        "required",
        "used",
        "welcomed",
    ];
    let main = sentence.main_verb(would + 1);
    let case =
        sentence.words.iter().any(|word| matches!(word.span.of(sentence.plain), "if" | "whether" | "could"));
    let done = is_passive(sentence, would + 1, main);
    done && !case && main.is_some_and(|main| !PLEASES.contains(sentence.text(main)))
}

/// Whether a verb of one opens a sentence that has no other: "calls and runs the meetings".
fn opens_with_deed(sentence: &Sentence<'_>) -> bool {
    let Some(first) = sentence.words.first().filter(|first| first.verb && first.s) else { return false };
    let title = sentence.words.len() < 2 || sentence.text(1) == "of";
    let other = sentence.words[1..].iter().position(|word| word.finite() && word.tag != Tag::Finite);
    let other = other.is_some_and(|at| !sentence.depends(at + 1));
    matches!(first.tag, Tag::Finite | Tag::Noun) && !title && !other
}

/// Who acts in a sentence in the present tense, and what that tells them where it states duties.
fn present(sentence: &Sentence<'_>, marks: &Marks) -> (Vec<(Span, Role)>, Option<Force>) {
    let main = |nth: &usize| {
        let will = sentence.tag(*nth) == Some(Tag::Modal) && matches!(sentence.text(*nth), "will" | "would");
        // "The team | has the following duties": it helps no other verb.
        let holds = sentence.tag(*nth) == Some(Tag::Auxiliary)
            && matches!(sentence.text(*nth), "has" | "have")
            && matches!(sentence.tag(nth + 1), Some(Tag::Determiner));
        // "Staff | do not lend keys".
        let denies = matches!(sentence.text(*nth), "do" | "does") && sentence.tag(nth + 1) == Some(Tag::Not);
        (will || holds || denies || matches!(sentence.tag(*nth), Some(Tag::Verb | Tag::Finite | Tag::Be)))
            && !sentence.depends(*nth)
    };
    let Some(verb) = (0..sentence.words.len()).find(main) else { return (Vec::new(), None) };
    let subject = sentence.subject(verb);
    let names = subject.map(|subject| sentence.names(subject, Acts::Yes)).unwrap_or_default();
    if let Some(force) = was_told(sentence, verb) {
        return (responsible(names), Some(force));
    }
    if sentence.text(verb) == "would" {
        // "Ann would rather wait": what one would like is no promise.
        let likes = matches!(sentence.text(verb + 1), "rather" | "like" | "love" | "prefer");
        let acts = sentence.main_verb(verb + 1).is_some() || sentence.text(verb + 1) == "do";
        let done = !likes && sentence.tag(verb + 1) != Some(Tag::Not) && acts;
        // "Sam agreed that | he would": who spoke undertakes it.
        let they = subject.filter(|subject| names.is_empty() && is_they(sentence, *subject));
        let that = they
            .and_then(|subject| subject.from.checked_sub(2))
            .filter(|said| sentence.text(said + 1) == "that");
        let spoke = that
            .filter(|said| sentence.tag(*said) == Some(Tag::Past))
            .and_then(|said| sentence.subject(said));
        let names = spoke.map_or(names, |spoke| sentence.names(spoke, Acts::Yes));
        let named = done && !names.is_empty();
        let force = (named || subject.is_some() && would_be_done(sentence, verb)).then_some(Force::Must);
        return (responsible(if named { names } else { Vec::new() }), force);
    }
    if sentence.tag(verb) == Some(Tag::Modal) {
        let main = sentence.main_verb(verb + 1);
        let done = is_passive(sentence, verb + 1, main);
        // "We will answer within a day", "the letter will include the date".
        let we = subject.is_some_and(|subject| matches!(sentence.text(subject.from), "we" | "he" | "she"));
        let does =
            main.is_some_and(|main| we && is_deed(sentence, main) && !BEFALLS.contains(sentence.lemma(main)));
        let holds = main.is_some_and(|main| sentence.lemma_is(Class::Holds, main));
        return (Vec::new(), (done || does || holds).then_some(Force::Must));
    }
    if sentence.tag(verb) != Some(Tag::Be) {
        let force = subject.and_then(|subject| habit(sentence, subject, verb, !names.is_empty()));
        return (responsible(names), force);
    }
    let denied = sentence.tag(verb + 1) == Some(Tag::Not);
    let done = sentence.main_verb(verb).is_some_and(|done| sentence.tag(done) == Some(Tag::Past));
    let by = marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
    // "Files are kept for seven years", "no change is made on the strength of a call".
    const BEFALLS_IT: WordList = list![
        "based", "broken", "called", "caused", "damaged", "expected", "flooded", "found", "known", "located",
        "lost", "reached", "situated", "visited",
    ];
    let suffered = |nth: usize| BEFALLS_IT.contains(sentence.text(nth));
    let past = |nth: usize| matches!(sentence.text(nth), "was" | "were");
    let now = done
        && matches!(sentence.text(verb), "is" | "are")
        && !(0..sentence.words.len()).any(|nth| suffered(nth) || past(nth));
    let nobody = now && subject.is_some_and(|subject| is_nobody(sentence, subject));
    let timed = now && !super::ENGLISH.limits(sentence.plain, sentence.span).is_empty();
    let force = if denied || nobody { Force::MustNot } else { Force::Must };
    (Vec::new(), (done && (by || denied || nobody || timed)).then_some(force))
}

/// Whether the verb at `at` says that something is handed in or put somewhere: "go | to the treasurer", "go | into the record".
fn is_handed(sentence: &Sentence<'_>, at: usize) -> bool {
    let to = || !sentence.names(sentence.name_from(at + 2), Acts::Yes).is_empty();
    sentence.lemma(at) == "go"
        && (matches!(sentence.text(at + 1), "into" | "through" | "via")
            || sentence.text(at + 1) == "to" && to())
}

/// How a deed in the present tense, whose subject is named or not, binds that one: "the porter locks the gate", "nobody takes a key".
/// What usually happens binds nobody.
fn habit(sentence: &Sentence<'_>, subject: Stretch, verb: usize, named: bool) -> Option<Force> {
    const HABITS: WordList =
        list!["usually", "normally", "often", "typically", "generally", "sometimes", "rarely", "mostly"];
    // "Nobody works alone": what nobody may be or do is told of any verb.
    let nobody = is_nobody(sentence, subject);
    let deed = sentence.main_verb(verb).filter(|deed| nobody || is_deed(sentence, *deed))?;
    let beside = subject.to.min(verb)..deed;
    if beside.clone().any(|nth| HABITS.contains(sentence.text(nth))) {
        return None;
    }
    let they = is_they(sentence, subject) && sentence.text(subject.from) != "it";
    // "Claims | go to the treasurer": somebody is to hand them in.
    let handed = is_handed(sentence, deed) && sentence.tag(subject.from) != Some(Tag::Pronoun);
    // "Crews put out the buoys and | not the nets": another part's denial is not this one's.
    let own = |nth: &usize| !matches!(sentence.tag(*nth), Some(Tag::Conjunction | Tag::Comma));
    let never = beside.into_iter().take_while(own).any(|nth| sentence.tag(nth) == Some(Tag::Not));
    let force = if nobody || never || does_no(sentence, deed) { Force::MustNot } else { Force::Must };
    (named || they || nobody || handed).then_some(force)
}

/// Where, behind a comma or an "and", a clause with a subject and a cue of its own begins.
pub fn clauses(plain: &Shadow<'_>, span: Span) -> Vec<usize> {
    let cues = cues(plain, span);
    let sentence = Sentence::new(plain, span);
    if let Some(start) = asks_next(&sentence).or_else(|| orders_next(&sentence, &cues)) {
        return vec![start];
    }
    let resolved = resolved_next(&sentence);
    let next = if resolved.is_empty() { elliptic_next(&sentence) } else { resolved };
    if !next.is_empty() {
        return next;
    }
    let main =
        cues.iter().map(|cue| (cue, sentence.at(cue.span.start))).filter(|(_, at)| !sentence.depends(*at));
    let main: Vec<_> = main.collect();
    if let Some(start) = told_beside(&sentence, &main) {
        return vec![start];
    }
    main.windows(2).filter_map(|pair| second_clause(&sentence, pair[0].1, pair[1])).collect()
}

/// Where others begin who are to act beside the first, all without a verb that binds: "Ann to chair, | Ole to take notes".
fn elliptic_next(sentence: &Sentence<'_>) -> Vec<usize> {
    let to = |nth: &usize| sentence.tag(*nth) == Some(Tag::To);
    let all = sentence.words.len();
    let Some(first) = (1..all).find(to).filter(|first| is_elliptic(sentence, *first)) else {
        return Vec::new();
    };
    let name = |to: usize| {
        let comma = (first..to).rev().find(|nth| sentence.tag(*nth) == Some(Tag::Comma))?;
        let name = Stretch { from: comma + 1, to };
        let whole = sentence.name_from(name.from).to == to;
        (whole && !sentence.names(name, Acts::Perhaps).is_empty())
            .then(|| sentence.words[name.from].span.start)
    };
    (first + 1..all).filter(to).filter_map(name).collect()
}

/// Where one begins who is told by a word that binds, beside another who is told by none: "Ann to write the list, and | Ole will sign
/// it".
fn told_beside(sentence: &Sentence<'_>, cues: &[(&Found<(Force, Bond)>, usize)]) -> Option<usize> {
    let acts = |name: Stretch| !sentence.names(name, Acts::Yes).is_empty();
    let (_, at) = cues.first()?;
    let first = (1..*at).find(|nth| is_elliptic(sentence, *nth))?;
    sentence.subject(first).filter(|subject| acts(*subject))?;
    let joint = (first..*at).rev().find(|nth| sentence.tag(*nth) == Some(Tag::Conjunction))?;
    let name = Stretch { from: joint + 1, to: *at };
    let whole = sentence.name_from(name.from).to == name.to;
    (whole && acts(name)).then(|| sentence.words[name.from].span.start)
}

/// Where what was resolved beside the first thing begins: "resolved that | the fee be raised and that | the clerk write to all".
fn resolved_next(sentence: &Sentence<'_>) -> Vec<usize> {
    let frame = sentence.plain.get(..sentence.span.start).unwrap_or("");
    // "…, that | the clerk write": but "a list, that is" goes on.
    let that = |nth: &usize| {
        sentence.text(*nth) == "that"
            && matches!(sentence.tag(nth - 1), Some(Tag::Conjunction | Tag::Comma))
            && matches!(
                sentence.tag(nth + 1),
                Some(Tag::Determiner | Tag::Noun | Tag::Pronoun | Tag::Adjective | Tag::Past)
            )
    };
    let all = if frame.trim_end().ends_with(" that") { 2..sentence.words.len() } else { 0..0 };
    all.filter(that).map(|nth| sentence.words[nth + 1].span.start).collect()
}

/// Where, behind a clause that only tells, a request or an order begins: "The lift is out, so | please take the stairs".
fn orders_next(sentence: &Sentence<'_>, cues: &[Found<(Force, Bond)>]) -> Option<usize> {
    let apart = |nth: usize| matches!(sentence.tag(nth), Some(Tag::Comma | Tag::Stop | Tag::Sign));
    let order = (2..sentence.words.len()).find(|nth| {
        let joint = matches!(sentence.text(nth - 1), "so" | "but" | "and" | "therefore");
        let parted = apart(nth - 1) || joint && apart(nth - 2);
        let denied = sentence.text(*nth) == "do" && sentence.tag(nth + 1) == Some(Tag::Not);
        let asks = is_polite(sentence, *nth) && sentence.words.get(nth + 1).is_some_and(|word| word.bare());
        // "…, so | ask the porter": behind "so" a bare verb has no other subject.
        let word = &sentence.words[*nth];
        let object = matches!(sentence.tag(nth + 1), Some(Tag::Determiner | Tag::Pronoun));
        // "…, so | staff now eat outside": what is a name, too, has to have an object.
        let named = word.classes.has(Class::Actor) || word.classes.has(Class::Thing);
        let follows = sentence.text(nth - 1) == "so"
            && word.bare()
            && !word.s
            && (object || !named && sentence.tag(nth + 1) == Some(Tag::Noun));
        parted && (asks || denied || follows || matches!(sentence.text(*nth), "don't" | "don’t"))
    })?;
    let so = sentence.text(order - 1) == "so" && order > 3;
    let tells = so || (0..order).any(|nth| sentence.words[nth].finite() && !sentence.depends(nth));
    let start = sentence.words[order].span.start;
    let binds = cues.iter().any(|cue| cue.span.start < start && cue.means.1 != Bond::Will);
    let opens = matches!(sentence.tag(0), Some(Tag::Subordinator | Tag::Verb));
    (tells && !binds && !opens).then_some(start)
}

/// Whether a stretch is a clause with a subject and a verb of its own, which only tells: "nobody is on trial here".
pub fn only_tells(plain: &Shadow<'_>, span: Span) -> bool {
    let sentence = Sentence::new(plain, span);
    let first = sentence.tag(0);
    let opens = matches!(first, Some(Tag::Determiner | Tag::Pronoun | Tag::Noun | Tag::Adjective));
    // "This", "it": what stands before goes on.
    let goes_on = matches!(sentence.text(0), "this" | "these" | "that" | "it" | "they" | "such" | "those");
    let verb = (1..sentence.words.len()).find(|nth| sentence.words[*nth].finite() && !sentence.depends(*nth));
    opens && !goes_on && verb.is_some_and(|verb| sentence.subject(verb).is_some())
}

/// Where the clause of the second of two cues begins, if it has a subject of its own.
fn second_clause(
    sentence: &Sentence<'_>,
    first: usize,
    (cue, at): (&Found<(Force, Bond)>, usize),
) -> Option<usize> {
    let start = sentence.clause_start(at);
    let subject = sentence.subject(at).filter(|subject| subject.from >= start)?;
    let we = matches!(sentence.text(subject.from), "we" | "you");
    let idle = cue.means.1 == Bond::Will && !we && sentence.names(subject, Acts::Yes).is_empty();
    let whole = subject.to == at || sentence.tag(subject.to) != Some(Tag::Verb);
    (start > first && whole && !idle).then(|| sentence.words[start].span.start)
}

/// Where a segment begins behind a label that names what it is about: "Expense review: | Confirm all charges."
pub fn behind_label(plain: &Shadow<'_>, span: Span) -> usize {
    const LONGEST: usize = 8;
    const NEAR: usize = 80;
    let sign =
        [": ", " - ", " – "].iter().filter_map(|sign| Some((span.of(plain).find(sign)?, sign.len()))).min();
    let Some((colon, sign)) = sign.filter(|(at, _)| *at <= NEAR) else { return span.start };
    let sentence = Sentence::new(plain, span);
    if assigned(&sentence).is_some() {
        return span.start;
    }
    let at = sentence.at(span.start + colon);
    let head = &sentence.words[..at.min(sentence.words.len())];
    let bare = !head.is_empty()
        && head.len() <= LONGEST
        && head.iter().all(|word| !word.finite() && word.tag != Tag::Relative)
        // "3 May - Count of the votes": a day is no label.
        && (sign == 2 || head.iter().all(|word| word.tag != Tag::Number));
    if !bare || !sentence.names(Stretch { from: 0, to: at }, Acts::Yes).is_empty() {
        return span.start;
    }
    // "Every Monday: check the list": a label that says when belongs to what it labels.
    if !super::ENGLISH.limits(plain, Span::new(span.start, span.start + colon)).is_empty() {
        return span.start;
    }
    let rest = Span::new(span.start + colon + sign - 1, span.end).trim(plain, &[]);
    let marks = marks(plain, rest);
    if marks.imperative || marks.cue.is_some() { rest.start } else { span.start }
}

/// The tables of this grammar, for tests and documents.
pub fn grammar() -> Vec<Table> {
    vec![
        table("cue", &CUE),
        table("elliptic", &ELLIPTIC),
        table("subjunctive", &SUBJUNCTIVE),
        table("phrase", &PHRASE),
    ]
}
