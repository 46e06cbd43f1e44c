//! English frames in which one makes another act: "requires agencies to report", "ensure that staff sign".

use super::clause::Stretch;
use super::noun::Acts;
use super::sentence::Sentence;
use super::word::Tag;
use crate::language::Cue;
use crate::language::term::Class;
use crate::notice::Force;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// The verb that asks somebody else to act, and who that is: "the Council asked the Ministry to report", "requires that
/// members vote".
pub fn asked(sentence: &Sentence<'_>) -> Option<(Cue, Vec<Span>)> {
    duty_of(sentence).or_else(|| requires_deed(sentence)).or_else(|| asks(sentence))
}

/// A body, or a text, that asks somebody to act.
fn asks(sentence: &Sentence<'_>) -> Option<(Cue, Vec<Span>)> {
    let verb = (0..sentence.words.len()).find(|at| speaks(sentence, *at))?;
    let force = force(sentence.verb_in(Class::Ask, verb)?);
    // "The fault allows an attacker to…": what a thing makes possible is no permission.
    let speaks = |subject| !sentence.names(subject, Acts::Yes).is_empty() || is_text(sentence, subject);
    let speaker = sentence.subject(verb).is_none_or(speaks);
    if force == Force::May && !speaker
        || sentence.subject(verb).is_some_and(|subject| is_law(sentence, subject))
    {
        return None;
    }
    let object = if sentence.text(verb + 1) == "on" || sentence.text(verb + 1) == "upon" {
        verb + 2
    } else {
        verb + 1
    };
    let names = told(sentence, object)?;
    Some((cue(sentence, verb, force), names))
}

/// Whether a subject is a text that gives rights and duties: "the by-laws".
fn is_text(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    const TEXTS: WordList = list![
        "rule",
        "law",
        "by-law",
        "bylaw",
        "act",
        "order",
        "policy",
        "regulation",
        "charter",
        "agreement",
        "contract",
        "licence",
        "license",
        "permit",
        "circular",
        "section",
        "code",
        "statute",
        "ordinance",
        "directive",
        "this",
        "constitution",
        "resolution",
        "memorandum",
        "scheme",
        "provision",
        "policies",
        "notice",
        "guideline",
        "guidance",
    ];
    let text = |nth: usize| sentence.text(nth).trim_end_matches('s');
    (subject.from..subject.to).any(|nth| TEXTS.contains(text(nth)) || TEXTS.contains(sentence.text(nth)))
}

/// Whether a subject is a law that others made: what "the Rivers Act" requires is no order of this notice.
fn is_law(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    const LAWS: WordList = list!["act", "code", "law", "statute", "constitution", "rule"];
    let own = matches!(sentence.text(subject.from), "this" | "these" | "our");
    let law =
        |nth: usize| sentence.words[nth].capital() && LAWS.contains(sentence.text(nth).trim_end_matches('s'));
    !own && (subject.from..subject.to).any(law)
}

fn cue(sentence: &Sentence<'_>, at: usize, force: Force) -> Cue {
    Cue {
        span: sentence.words[at].span,
        force,
        rule: RULE,
        needs_actor: false,
        asks: true,
        owed: false,
        elliptic: false,
    }
}

/// Whose duty something is called: "it is the responsibility of each crew to…", "it is the tenant's job to…".
fn duty_of(sentence: &Sentence<'_>) -> Option<(Cue, Vec<Span>)> {
    const DUTIES: WordList = list!["responsibility", "duty", "obligation", "task", "job"];
    let duty = (0..sentence.words.len()).find(|at| DUTIES.contains(sentence.text(*at)))?;
    let it = (0..duty).rev().find(|at| sentence.text(*at) == "it")?;
    let opens = it == 0 || matches!(sentence.tag(it - 1), Some(Tag::Comma | Tag::Stop | Tag::Conjunction));
    let be = sentence.tag(it + 1) == Some(Tag::Be)
        || sentence.tag(it + 1) == Some(Tag::Modal) && sentence.text(it + 2) == "be";
    if !opens || !be {
        return None;
    }
    let cue = cue(sentence, duty, Force::Must);
    if sentence.text(duty + 1) == "of" {
        let name = sentence.name_from(duty + 2);
        let to = (name.to..sentence.words.len()).find(|at| sentence.text(*at) == "to")?;
        let whole = !sentence.words[name.to..to].iter().any(|word| word.finite());
        return whole.then(|| (cue, sentence.names(name, Acts::Perhaps)));
    }
    owner(sentence, duty).filter(|_| sentence.tag(duty + 1) == Some(Tag::To)).map(|owner| (cue, vec![owner]))
}

/// Whose the thing at `at` is: "the | tenant's | duty".
fn owner(sentence: &Sentence<'_>, at: usize) -> Option<Span> {
    let before = sentence.words.get(at.checked_sub(1)?)?.span;
    let text = before.of(sentence.plain);
    let bare =
        text.strip_suffix("'s").or_else(|| text.strip_suffix("’s")).or_else(|| text.strip_suffix('’'))?;
    Some(Span::new(before.start, before.start + bare.len())).filter(|name| !name.is_empty())
}

/// Where, behind an "and", a sentence that has said something else begins to ask: "notes the report, | and invites members to…".
pub fn asks_next(sentence: &Sentence<'_>) -> Option<usize> {
    let next = (1..sentence.words.len()).find_map(|verb| {
        let asks = speaks(sentence, verb) && told(sentence, behind_on(sentence, verb)).is_some()
            || is_asked(sentence, verb);
        // "… and asked that | the study be put up".
        let that = speaks(sentence, verb) && sentence.text(verb + 1) == "that";
        let joint =
            (1..verb).rev().find(|nth| (asks || that) && sentence.tag(*nth) == Some(Tag::Conjunction))?;
        // "… and | we expect members to": whoever speaks stands before what asks.
        let speaks = matches!(sentence.tag(verb - 1), Some(Tag::To | Tag::Pronoun));
        let near = joint + 1 == verb || joint + 2 == verb && speaks;
        let before = sentence.tag(joint - 1) == Some(Tag::Comma) || near;
        let next = if that { sentence.words.get(verb + 2)? } else { &sentence.words[joint + 1] };
        (before && (asks || near)).then_some(next.span.start)
    });
    // "Carry the names and invite the guests to call": one order.
    next.filter(|_| super::imperative::imperative(sentence) != Some(0))
}

/// Whether the verb at `at` says that its subject was asked to act, or was to: "the keeper was asked to close it".
fn is_asked(sentence: &Sentence<'_>, at: usize) -> bool {
    let asked = sentence.tag(at) == Some(Tag::Past) && sentence.verb_in(Class::Ask, at).is_some();
    let be = at.checked_sub(1).filter(|be| asked && matches!(sentence.text(*be), "was" | "were"));
    let be = be.filter(|_| sentence.text(at + 1) == "to");
    let be = be.or_else(|| Some(at).filter(|at| was_told(sentence, *at).is_some()));
    let subject = be.and_then(|be| sentence.subject(be));
    subject.is_some_and(|subject| !sentence.names(subject, Acts::Yes).is_empty())
}

/// How the word at `at` says that somebody was to act, as minutes report it: "the crew | was to paint the hull", "all | were encouraged
/// to come".
pub fn was_told(sentence: &Sentence<'_>, at: usize) -> Option<Force> {
    const ENCOURAGED: WordList = list!["encouraged", "invited", "urged", "advised"];
    if !matches!(sentence.text(at), "was" | "were") {
        return None;
    }
    let beside = |nth: &usize| matches!(sentence.tag(*nth), Some(Tag::Not | Tag::Adverb));
    let next = (at + 1..sentence.words.len()).find(|nth| !beside(nth))?;
    let denied = (at + 1..next).any(|nth| sentence.tag(nth) == Some(Tag::Not));
    let encouraged = ENCOURAGED.contains(sentence.text(next));
    let to = next + usize::from(encouraged);
    if sentence.tag(to) != Some(Tag::To) || sentence.main_verb(to + 1).is_none() {
        return None;
    }
    match (encouraged, denied) {
        (true, true) => None,
        (true, false) => Some(Force::Should),
        (false, true) => Some(Force::MustNot),
        (false, false) => Some(Force::Must),
    }
}

/// Where those stand whom the verb at `at` asks: behind "on" of "call on".
fn behind_on(sentence: &Sentence<'_>, at: usize) -> usize {
    at + 1 + usize::from(matches!(sentence.text(at + 1), "on" | "upon"))
}

/// The rule of one who asks another to act.
const RULE: &str = "asks somebody to";

/// Whether the verb at `at` is one by which a sentence speaks: a main verb that no other helps.
fn speaks(sentence: &Sentence<'_>, at: usize) -> bool {
    let word = &sentence.words[at];
    let form = matches!(word.tag, Tag::Finite | Tag::Verb | Tag::Past | Tag::Gerund)
        || (at == 0 && word.verb && matches!(word.tag, Tag::Noun));
    if !form || sentence.verb_in(Class::Ask, at).is_none() {
        return false;
    }
    let before = (0..at).rev().find(|nth| sentence.tag(*nth) != Some(Tag::Adverb));
    // "I am | asking all staff to": it speaks now.
    let now = word.tag == Tag::Gerund && before.is_some_and(|nth| sentence.tag(nth) == Some(Tag::Be));
    // "This change | will | require all users to sign": what a thing will require, its text asks now.
    let thing = |nth: usize| {
        matches!(sentence.text(nth), "will" | "would")
            && sentence.subject(nth).is_some_and(|subject| sentence.names(subject, Acts::Perhaps).is_empty())
    };
    // "… and to | direct staff to": the first verb is told with "to" as well.
    let beside = |nth: usize| {
        sentence.tag(nth) == Some(Tag::To) && nth > 0 && sentence.tag(nth - 1) == Some(Tag::Conjunction)
    };
    let helped = !now
        && before.is_some_and(|nth| {
            !thing(nth)
                && !beside(nth)
                && matches!(
                    sentence.tag(nth),
                    Some(
                        Tag::Modal
                            | Tag::Be
                            | Tag::To
                            | Tag::Auxiliary
                            | Tag::Not
                            | Tag::Determiner
                            | Tag::Relative
                            | Tag::Preposition
                    )
                )
                && sentence.text(nth) != "that"
        });
    // "A firm must not, in any message, | invite holders to buy": a modal above it helps it as well.
    let bound = || {
        let modal = (0..at).rev().find(|nth| sentence.words[*nth].finite());
        word.tag == Tag::Verb
            && modal.is_some_and(|modal| {
                sentence.tag(modal) == Some(Tag::Modal)
                    && !thing(modal)
                    && sentence.main_verb(modal) == Some(at)
            })
    };
    // "We need everyone to sweep": but a device needs a key to start.
    let ours = || {
        let subject = sentence.subject(at);
        subject.is_some_and(|subject| matches!(sentence.text(subject.from), "we" | "i"))
    };
    let own = sentence.lemma(at) != "need" || ours();
    own && !helped && !bound() && (now || word.tag != Tag::Gerund) && !sentence.depends(at)
}

fn force(value: i64) -> Force {
    match value {
        0 => Force::Must,
        1 => Force::Should,
        _ => Force::May,
    }
}

/// Who is told to act in the words from `at` on: names before "to" and a verb, or behind "that" and before a bare verb.
/// None where nobody is; no names where a pronoun is.
fn told(sentence: &Sentence<'_>, at: usize) -> Option<Vec<Span>> {
    let that = sentence.text(at) == "that";
    let name = sentence.name_from(at + usize::from(that));
    if name.is_empty() {
        return None;
    }
    let next = behind_asides(sentence, name.to);
    let acts = match sentence.tag(next) {
        Some(Tag::To) => !that,
        Some(Tag::Preposition) => !that && sentence.text(next) == "to" && sentence.text(next + 1) == ":",
        Some(Tag::Stop) => !that && next + 1 == sentence.words.len(),
        Some(Tag::Verb | Tag::Be | Tag::Finite) => that,
        _ => false,
    };
    let names = sentence.names(name, Acts::Perhaps);
    let pronoun = sentence.tag(name.from) == Some(Tag::Pronoun);
    (acts && (pronoun || !names.is_empty())).then_some(names)
}

/// Behind adverbs, and behind what stands between two commas: "the funds, | within their mandates, | to contribute".
fn behind_asides(sentence: &Sentence<'_>, at: usize) -> usize {
    let mut next = at;
    while matches!(sentence.tag(next), Some(Tag::Adverb | Tag::Not)) {
        next += 1;
    }
    if sentence.tag(next) != Some(Tag::Comma) {
        return next;
    }
    let close = (next + 1..sentence.words.len()).find(|nth| sentence.tag(*nth) == Some(Tag::Comma));
    close.map_or(next, |close| close + 1)
}

/// A text that requires a deed by its name: "this directive requires using the form".
fn requires_deed(sentence: &Sentence<'_>) -> Option<(Cue, Vec<Span>)> {
    let verb = (0..sentence.words.len())
        .find(|at| speaks(sentence, *at) && sentence.verb_in(Class::Ask, *at) == Some(0))?;
    let deed = sentence.tag(verb + 1) == Some(Tag::Gerund) && sentence.tag(verb) == Some(Tag::Finite);
    deed.then(|| (cue(sentence, verb, Force::Must), Vec::new()))
}

/// Those whom the verb at `at` of one who is told to act makes act in turn: "shall | require contractors to report",
/// "shall | ensure that staff sign".
pub fn told_by(sentence: &Sentence<'_>, at: usize) -> Vec<Span> {
    const MAKES_SURE: WordList = list!["ensure", "ensures", "ensuring", "see", "procure", "procures"];
    let asks = sentence.verb_in(Class::Ask, at).is_some();
    let ensures = MAKES_SURE.contains(sentence.text(at));
    if !asks && !ensures {
        return Vec::new();
    }
    let that = sentence.text(at + 1) == "that";
    let name = super::binding::before_verb(sentence, sentence.name_from(at + 1 + usize::from(that)));
    let next = sentence.main_verb(name.to);
    let passive = next.is_some_and(|verb| verb > name.to && sentence.tag(verb) == Some(Tag::Past));
    let acts = match sentence.tag(name.to) {
        Some(Tag::To) => !that && !passive,
        Some(Tag::Verb | Tag::Finite) => ensures,
        Some(Tag::Noun) => ensures && that && sentence.words[name.to].doubtful,
        Some(Tag::Modal | Tag::Be | Tag::Auxiliary) => that && !passive && next.is_some(),
        _ => false,
    };
    if name.is_empty() || !acts { Vec::new() } else { sentence.names(name, Acts::Yes) }
}
