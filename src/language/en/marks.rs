//! The grammar of one English segment: who, bound by which word, together with whom.

use super::clause::Stretch;
use super::cue::{SAYS_WHO_BEHIND, cues, has_auxiliary, is_elliptic};
use super::force::{CUE, ELLIPTIC, SUBJUNCTIVE};
use super::frame::{asked, asks_next, told_by};
use super::imperative::{assigned, imperative};
use super::noun::Acts;
use super::phrase::{PHRASE, phrases};
use super::sentence::Sentence;
use super::word::Tag;
use crate::language::rule::Found;
use crate::language::{Cue, Marks, Shadow, Table, table};
use crate::notice::{Force, Role};
use crate::text::Span;

/// Marks of the segment `span`.
pub fn marks(plain: &Shadow<'_>, span: Span) -> Marks {
    let sentence = Sentence::new(plain, span);
    let mut marks = Marks { phrases: phrases(&sentence), ..Marks::default() };
    match asked(&sentence) {
        Some((cue, names)) => {
            marks.cue = Some(cue);
            marks.subjects = responsible(names);
        }
        None => bind(&sentence, &mut marks),
    }
    if marks.cue.is_none() {
        tell(&sentence, &mut marks);
    }
    marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
    marks
}

fn responsible(names: Vec<Span>) -> Vec<(Span, Role)> {
    names.into_iter().map(|name| (name, Role::Responsible)).collect()
}

/// Marks the first cue that holds, and who is its subject.
fn bind(sentence: &Sentence<'_>, marks: &mut Marks) {
    for (found, elliptic) in candidates(sentence) {
        let at = sentence.at(found.span.start);
        let (force, needs_actor) = found.means;
        let nobody = sentence.subject(at).is_some_and(|subject| is_nobody(sentence, subject));
        let force = if nobody { denied(force, found.rule) } else { force };
        // "Should the gate be shut, call the desk."
        if at == 0
            && sentence.tag(at) == Some(Tag::Modal)
            && !matches!(sentence.tag(1), Some(Tag::Verb | Tag::Be | Tag::Not))
        {
            continue;
        }
        if sentence.depends(at) {
            marks.refused |= !needs_actor;
            continue;
        }
        let behind = sentence.at(found.span.end);
        let verb = sentence.main_verb(behind).filter(|_| sentence.tag(behind) != Some(Tag::Noun));
        let passive = is_passive(sentence, behind, verb);
        let only = is_reserved(sentence, at, verb);
        let force = if only && force != Force::MustNot { Force::MustNot } else { force };
        let apart = verb.is_some_and(|verb| (behind..verb).any(|nth| sentence.tag(nth) == Some(Tag::Not)));
        let force = if apart && matches!(force, Force::Must | Force::May) { Force::MustNot } else { force };
        let by = marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
        let subject = sentence.subject(at);
        let does = verb.is_some_and(|verb| !passive && does(sentence, verb));
        // "Each depot shall:" opens a list of deeds; of what "the form must:" lists, nobody knows.
        let each = |subject: Stretch| matches!(sentence.text(subject.from), "each" | "every" | "all" | "any");
        let stem = verb.is_none() && subject.is_some_and(each);
        let least = if (does || stem) && !SURE.contains(&found.rule) { Acts::Perhaps } else { Acts::Yes };
        let names = subject.map(|subject| sentence.names(subject, least)).unwrap_or_default();
        let pronoun = subject.is_some_and(|subject| is_somebody(sentence, subject));
        let done =
            passive && (by || matches!(force, Force::May | Force::MustNot)) && (by || found.rule != CAN);
        // "Nobody can find them" is a complaint.
        if nobody && found.rule == CAN {
            continue;
        }
        let names = if only || is_shut(sentence, found.rule, behind) { Vec::new() } else { names };
        if needs_actor && names.is_empty() && !done && !nobody && !only && (!pronoun || found.rule == WILL) {
            marks.refused |= found.rule == WILL && (passive || verb.is_some());
            continue;
        }
        marks.cue =
            Some(Cue { span: found.span, force, rule: found.rule, needs_actor, asks: false, elliptic });
        let names = match subject.filter(|subject| names.is_empty() && is_they(sentence, *subject)) {
            Some(subject) => named_before(sentence, subject),
            None => names,
        };
        marks.pronoun = names.is_empty() && subject.is_some_and(|subject| is_they(sentence, subject));
        marks.addressed =
            found.rule == "do not" || subject.is_some_and(|subject| sentence.text(subject.from) == "you");
        marks.thing =
            !marks.pronoun && !passive && subject.is_some_and(|subject| is_thing(sentence, subject));
        let rest = &sentence.plain[found.span.end..sentence.span.end];
        marks.subjects = match found.rule {
            rule if SAYS_WHO_BEHIND.contains(&rule) => responsible(subjunctive(sentence, behind)),
            RESOLVED => Vec::new(),
            _ if passive => Vec::new(),
            rule if leads(rule, rest.trim_start()) => {
                names.into_iter().map(|name| (name, Role::Lead)).collect()
            }
            _ => responsible(names),
        };
        if let Some(verb) = verb.filter(|_| !passive) {
            share(sentence, verb, marks);
        }
        marks.refused = false;
        return;
    }
}

/// Adds those whom the deed at `verb` makes act, or helps.
fn share(sentence: &Sentence<'_>, verb: usize, marks: &mut Marks) {
    const HELPS: [&str; 6] = ["assist", "assisting", "help", "helping", "support", "supporting"];
    marks.made = told_by(sentence, verb);
    if marks.made.is_empty() && sentence.text(verb) == "ask" {
        let asked = sentence.names(sentence.name_from(verb + 1), Acts::Yes);
        marks.phrases.extend(asked.into_iter().map(|name| (name, Role::Consult)));
    }
    if HELPS.contains(&sentence.text(verb)) {
        let name = sentence.name_from(verb + 1);
        let helped = sentence.names(name, Acts::Yes);
        if !helped.is_empty() {
            marks.subjects.iter_mut().for_each(|(_, role)| *role = Role::Support);
            marks.subjects.extend(responsible(helped));
        }
    }
}

/// Whether what stands behind a cue is done to its subject: "be repaired".
fn is_passive(sentence: &Sentence<'_>, behind: usize, verb: Option<usize>) -> bool {
    let Some(verb) = verb else { return false };
    let be = (behind.saturating_sub(1)..verb)
        .any(|nth| sentence.tag(nth) == Some(Tag::Be) && sentence.text(nth) == "be");
    be && sentence.tag(verb) == Some(Tag::Past)
}

/// Whether a verb says what people do, and not what things do as well: "submit", but not "include".
fn does(sentence: &Sentence<'_>, verb: usize) -> bool {
    const OF_THINGS: &[&str] = &[
        "affect",
        "allow",
        "appear",
        "arise",
        "bear",
        "begin",
        "cease",
        "come",
        "commence",
        "constitute",
        "continue",
        "cover",
        "depend",
        "describe",
        "enable",
        "end",
        "exceed",
        "expire",
        "fall",
        "focus",
        "go",
        "help",
        "indicate",
        "last",
        "lead",
        "occur",
        "prevail",
        "provide",
        "reach",
        "reflect",
        "require",
        "result",
        "run",
        "serve",
        "show",
        "specify",
        "start",
        "state",
        "take",
        "terminate",
        "vary",
        "consider",
        "address",
    ];
    acts_on(sentence, verb) && !OF_THINGS.contains(&sentence.lemma(verb))
}

/// Whether a verb is a deed where somebody is its subject, and no state: "run", but not "own".
fn acts_on(sentence: &Sentence<'_>, verb: usize) -> bool {
    const STATES: &[&str] = &[
        "agree",
        "apply",
        "be",
        "become",
        "believe",
        "belong",
        "comprise",
        "consist",
        "contain",
        "exist",
        "feel",
        "have",
        "hope",
        "include",
        "know",
        "like",
        "live",
        "mean",
        "need",
        "own",
        "remain",
        "represent",
        "see",
        "think",
        "want",
        "wish",
        "work",
    ];
    matches!(sentence.tag(verb), Some(Tag::Verb | Tag::Finite)) && !STATES.contains(&sentence.lemma(verb))
}

/// Whether a subject is a pronoun that stands for whoever was told last.
fn is_they(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    subject.to == subject.from + 1
        && matches!(sentence.text(subject.from), "they" | "it" | "he" | "she" | "latter")
}

/// Whether something is reserved to those who are named, so that all others are forbidden it: "only staff may enter", "may
/// only be used by".
fn is_reserved(sentence: &Sentence<'_>, at: usize, verb: Option<usize>) -> bool {
    let free = matches!(sentence.text(at), "may" | "can" | "should" | "must");
    let only = |nth: usize| sentence.text(nth) == "only";
    let before = sentence
        .subject(at)
        .is_some_and(|subject| only(subject.from) || subject.from > 0 && only(subject.from - 1));
    let behind = matches!(sentence.text(at), "may" | "can") && verb.is_some_and(|verb| (at..verb).any(only));
    free && (before || behind)
}

/// Whether a rule shuts something out, whoever it is: "bikes are not permitted", but not "crews are prohibited from smoking".
fn is_shut(sentence: &Sentence<'_>, rule: &str, behind: usize) -> bool {
    let shuts = matches!(rule, "is not accepted" | "will not be permitted" | "is prohibited");
    shuts
        && !matches!(sentence.text(behind), "to" | "from")
        && !matches!(sentence.text(behind - 1), "to" | "from")
}

/// Whether a subject names something that cannot act.
fn is_thing(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    sentence.tag(subject.from) != Some(Tag::Pronoun) && sentence.names(subject, Acts::Perhaps).is_empty()
}

/// Whether a subject is nobody: "nobody", "no member", "neither party".
fn is_nobody(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    let second = sentence.text(subject.from + 1);
    match sentence.text(subject.from) {
        "nobody" | "none" | "neither" => true,
        "no" => !matches!(second, "later" | "longer" | "."),
        _ => false,
    }
}

/// What a force becomes where nobody is its subject: nobody is required, so all are free; nobody may, so none is.
fn denied(force: Force, rule: &str) -> Force {
    const RELEASED: [&str; 5] = ["is required to", "needs to", "has to", "is expected to", "need not"];
    match force {
        _ if RELEASED.contains(&rule) => Force::May,
        Force::Must | Force::May | Force::Should => Force::MustNot,
        Force::MustNot => Force::MustNot,
    }
}

/// For whom a pronoun stands that follows a clause with a subject of its own: "If a guard finds a leak, | she must".
fn named_before(sentence: &Sentence<'_>, pronoun: Stretch) -> Vec<Span> {
    let opens = (0..pronoun.from).find(|nth| sentence.tag(*nth) == Some(Tag::Subordinator));
    let name = opens.map(|opens| sentence.name_from(opens + 1)).filter(|name| name.to <= pronoun.from);
    name.map(|name| sentence.names(name, Acts::Yes)).unwrap_or_default()
}

/// Whether a subject is a pronoun that stands for a person.
fn is_somebody(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    subject.to == subject.from + 1
        && matches!(sentence.text(subject.from), "they" | "he" | "she" | "you" | "it")
}

/// Who has to do what stands behind "that" and before a bare verb: "that each office report".
fn subjunctive(sentence: &Sentence<'_>, from: usize) -> Vec<Span> {
    let name = sentence.name_from(from);
    let verb = matches!(sentence.tag(name.to), Some(Tag::Verb | Tag::Finite | Tag::Modal | Tag::Be));
    if !verb { Vec::new() } else { sentence.names(name, Acts::Yes) }
}

/// Words that may bind, in the order in which they are tried, and whether each is a bare infinitive. Clauses without a verb
/// of their own, and what was resolved, only count where no other cue holds.
fn candidates<'a>(sentence: &'a Sentence<'a>) -> impl Iterator<Item = (Found<(Force, bool)>, bool)> + 'a {
    let (plain, span) = (sentence.plain, sentence.span);
    let elliptic = std::iter::once_with(move || ELLIPTIC.find(plain, span)).flatten();
    let elliptic = elliptic.filter(move |found| is_elliptic(sentence, sentence.at(found.span.start)));
    let resolved = std::iter::once_with(move || SUBJUNCTIVE.find(plain, span)).flatten();
    let resolved = resolved.filter(move |found| !has_auxiliary(sentence, sentence.at(found.span.start)));
    let cues = cues(plain, span).into_iter().map(|found| (found, false));
    cues.chain(elliptic.map(|found| (found, true))).chain(resolved.map(|found| (found, false)))
}

/// The rule of what will be, and perhaps of what somebody has to do.
const WILL: &str = "will, of a body";

/// The rule of what somebody is able or free to do.
const CAN: &str = "can, of a right";

/// Rules that tell of things as well as of people, so that only somebody who is known to act is bound by them.
const SURE: [&str; 5] = [WILL, CAN, "is expected to", "will not", "cannot"];

/// The rule of what was resolved, which says to nobody who has to do it.
const RESOLVED: &str = "be done, as it was resolved";

/// Whether a cue, with what stands behind it, makes its subject the head of others.
fn leads(rule: &str, rest: &str) -> bool {
    rule == "takes the lead" || rest.contains("take the lead") || rest.starts_with("lead ")
}

/// Marks who is told to act without a word that binds: behind a colon, in the imperative, or right before a bare verb.
fn tell(sentence: &Sentence<'_>, marks: &mut Marks) {
    if let Some(names) = assigned(sentence) {
        (marks.subjects, marks.imperative) = (responsible(names), true);
        return;
    }
    if let Some(verb) = imperative(sentence) {
        marks.imperative = true;
        marks.addressed = speaks_to_reader(sentence, verb);
        let before = sentence.subject(verb).map(|subject| sentence.names(subject, Acts::Yes));
        marks.subjects = responsible(before.unwrap_or_default());
        marks.made = told_by(sentence, verb);
        return;
    }
    (marks.subjects, marks.present) = present(sentence, marks);
    marks.opens_present =
        marks.present.is_some() && marks.subjects.is_empty() && sentence.tag(0) == Some(Tag::Finite);
}

/// Whether an order at `verb` speaks to its reader: "please call the desk", "call your manager".
fn speaks_to_reader(sentence: &Sentence<'_>, verb: usize) -> bool {
    let asked = verb > 0 && matches!(sentence.text(verb - 1), "please" | "kindly");
    asked || (0..sentence.words.len()).any(|at| sentence.text(at).starts_with("you"))
}

/// Who acts in a sentence in the present tense, and what that tells them where it states duties.
fn present(sentence: &Sentence<'_>, marks: &Marks) -> (Vec<(Span, Role)>, Option<Force>) {
    let main = |nth: &usize| {
        let will = sentence.tag(*nth) == Some(Tag::Modal) && sentence.text(*nth) == "will";
        (will || matches!(sentence.tag(*nth), Some(Tag::Verb | Tag::Finite | Tag::Be)))
            && !sentence.depends(*nth)
    };
    let Some(verb) = (0..sentence.words.len()).find(main) else { return (Vec::new(), None) };
    let subject = sentence.subject(verb);
    let names = subject.map(|subject| sentence.names(subject, Acts::Yes)).unwrap_or_default();
    if sentence.tag(verb) == Some(Tag::Modal) {
        let done = is_passive(sentence, verb + 1, sentence.main_verb(verb + 1));
        return (Vec::new(), done.then_some(Force::Must));
    }
    if sentence.tag(verb) != Some(Tag::Be) {
        let opens = verb == 0 && sentence.tag(0) == Some(Tag::Finite);
        let force = (acts_on(sentence, verb) && (opens || !names.is_empty())).then_some(Force::Must);
        return (responsible(names), force);
    }
    let denied = sentence.tag(verb + 1) == Some(Tag::Not);
    let done = sentence.main_verb(verb).is_some_and(|done| sentence.tag(done) == Some(Tag::Past));
    let by = marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
    let force = if denied { Force::MustNot } else { Force::Must };
    (Vec::new(), (done && (by || denied)).then_some(force))
}

/// Where, behind a comma or an "and", a clause with a subject and a cue of its own begins.
pub fn clauses(plain: &Shadow<'_>, span: Span) -> Vec<usize> {
    let cues = cues(plain, span);
    let sentence = Sentence::new(plain, span);
    if let Some(start) = asks_next(&sentence) {
        return vec![start];
    }
    let main =
        cues.iter().map(|cue| (cue, sentence.at(cue.span.start))).filter(|(_, at)| !sentence.depends(*at));
    let main: Vec<_> = main.collect();
    main.windows(2).filter_map(|pair| second_clause(&sentence, pair[0].1, pair[1])).collect()
}

/// Where the clause of the second of two cues begins, if it has a subject of its own.
fn second_clause(
    sentence: &Sentence<'_>,
    first: usize,
    (cue, at): (&Found<(Force, bool)>, usize),
) -> Option<usize> {
    let start = sentence.clause_start(at);
    let subject = sentence.subject(at)?;
    let idle = cue.rule == WILL && sentence.names(subject, Acts::Yes).is_empty();
    let whole = subject.to == at || sentence.tag(subject.to) != Some(Tag::Verb);
    (start > first && whole && !idle).then(|| sentence.words[start].span.start)
}

/// Where a segment begins behind a label that names what it is about: "Expense review: | Confirm all charges."
pub fn behind_label(plain: &Shadow<'_>, span: Span) -> usize {
    const LONGEST: usize = 8;
    const NEAR: usize = 80;
    let Some(colon) = span.of(plain).find(": ").filter(|at| *at <= NEAR) else { return span.start };
    let sentence = Sentence::new(plain, span);
    let at = sentence.at(span.start + colon);
    let head = &sentence.words[..at.min(sentence.words.len())];
    let bare = !head.is_empty()
        && head.len() <= LONGEST
        && head.iter().all(|word| !word.finite() && word.tag != Tag::Relative);
    if !bare || !sentence.names(Stretch { from: 0, to: at }, Acts::Yes).is_empty() {
        return span.start;
    }
    let rest = Span::new(span.start + colon + 1, span.end).trim(plain, &[]);
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
