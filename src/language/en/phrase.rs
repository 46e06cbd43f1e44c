//! English phrases that bring in a party: "in coordination with".

use super::clause::Stretch;
use super::noun::{Acts, is_agent};
use super::sentence::Sentence;
use super::word::{Tag, Word};
use crate::language::rule::rules;
use crate::language::term::Class;
use crate::language::token::Case;
use crate::notice::Role;
use crate::text::Span;
use crate::text::list::{WordList, list};

rules! {
    /// Words before the name of a party that has a part in what another does.
    PHRASE: Role = [
        "in coordination with" => "\\b(in (close )?(coordination|cooperation|collaboration|partnership|conjunction)|jointly|together) with\\b" => (Role::Support),
        "work with" => "\\b(coordinat|cooperat|collaborat|work|liais)(e|es|ing|s)? ([a-z]+ly )?with\\b" => (Role::Support),
        "with the assistance of" => "\\bwith the (assistance|support|help|cooperation|participation) (of|from)\\b" => (Role::Support),
        "supported by" => "\\b(supported|assisted) by\\b" => (Role::Support),
        "with support from" => "\\bwith (support|assistance|help|input) from\\b" => (Role::Support),
        "in consultation with" => "\\b(in consultation with|after consult(ing|ation) with|consult(ing)?( with)?|confer(s|ring|red)? with|having (first )?consulted|discuss(es|ed)? [^.;:,]{0,60}?with|(check|follow up|connect|touch base|meet)s?( back| offline| again| directly| separately)? with|follows up with|met with)\\b" => (Role::Consult),
        "seek the views of" => "\\b(seek(s|ing)?|obtain(s|ing)?|tak(e|es|ing)|invit(e|es|ing)) the (views?|advice|opinions?|guidance|input|comments) of\\b|\\bafter hearing\\b|\\b(on|upon|following) the (advice|recommendation|proposal|nomination|suggestion) of\\b" => (Role::Consult),
        "talk to" => "\\bcontacts? (the|your|their|his|her|our|its)\\b|\\bcontacts? (dr|mr|mrs|ms|prof)\\b|\\breach(es)? out to\\b|\\b(talks? (to|with)|speaks? (to|with)|seeks? advice (from|of))\\b" => (Role::Consult),
        "approval of" => "\\b(approval|consent|permission|concurrence|sanction|endorsement|clearance|authori[sz]ation|sign-?off|signature|agreement|say-so|go-ahead|blessing) (of|by|from)\\b" => (Role::Oversee),
        "acceptable to" => "\\b(acceptable|satisfactory) to\\b" => (Role::Oversee),
        "subject to oversight" => "\\bsubject to (the )?([a-z]+ (and|or) )?(oversight|supervision|direction|control|authority|review)( (and|or) [a-z]+)? (of|by)\\b" => (Role::Oversee),
        "under the supervision of" => "\\bunder the (supervision|oversight|direction|guidance) of\\b" => (Role::Oversee),
        "approved by" => "\\b(approved|authori[sz]ed) (in advance |in writing )?by|at the discretion of\\b" => (Role::Oversee),
        "once approved by" => "\\b(once|unless|until|after|when|if) (it is |they are |first |duly )?(agreed|cleared|released|signed( off)?|countersigned|endorsed|vetted|passed|inspected|certified|confirmed) by\\b" => (Role::Oversee),
        "acting through" => "\\bacting (jointly )?through\\b|^[^,.;:]{3,80}, through\\b" => (Role::Responsible),
    ]
}

/// Those whom phrases bring in, and what they have to do.
pub fn phrases(sentence: &Sentence<'_>) -> Vec<(Span, Role)> {
    let (plain, span) = (sentence.plain, sentence.span);
    let found = PHRASE.find(plain, span).into_iter().map(|found| (found.span.end, found.means));
    let own = plain.own_roles(span).map(|(word, role)| (word.end, role));
    let named = found.chain(own).flat_map(|(end, role)| {
        let name = sentence.name_from(sentence.at(end));
        sentence.names(name, Acts::Yes).into_iter().map(move |name| (name, role))
    });
    let mut all: Vec<(Span, Role)> = named.collect();
    all.extend(helpers(sentence));
    all.extend(agreeing(sentence));
    all.extend(whose_consent(sentence));
    all.extend(noted(sentence));
    all.extend(mentioned(sentence));
    for name in agents(sentence) {
        if !all.iter().any(|(other, _)| other.overlaps(name)) {
            all.push((name, Role::Responsible));
        }
    }
    all
}

/// Those of whom a participle says that they help: "with the Port Office providing support".
fn helpers(sentence: &Sentence<'_>) -> Vec<(Span, Role)> {
    const GIVES: WordList =
        list!["providing", "lending", "giving", "offering", "assisting", "supporting", "helping"];
    let with = (0..sentence.words.len()).filter(|at| sentence.text(*at) == "with");
    // "With the two funds in support".
    let helps = |at: usize| {
        GIVES.contains(sentence.text(at)) || sentence.text(at) == "in" && sentence.text(at + 1) == "support"
    };
    let names = with.map(|at| sentence.name_from(at + 1)).filter(|name| helps(name.to));
    names.flat_map(|name| sentence.names(name, Acts::Yes)).map(|name| (name, Role::Support)).collect()
}

/// Those without whose consent something must not be done: "unless the Director agrees".
fn agreeing(sentence: &Sentence<'_>) -> Vec<(Span, Role)> {
    const AGREES: WordList = list![
        "accepted",
        "agrees",
        "agreed",
        "approves",
        "approved",
        "authorised",
        "authorized",
        "certified",
        "cleared",
        "confirmed",
        "consents",
        "directs",
        "inspected",
        "instructs",
        "orders",
        "passed",
        "released",
        "signed",
        "verified",
    ];
    let verbs = (1..sentence.words.len()).filter(|at| AGREES.contains(sentence.text(*at)));
    // "If the tenant has signed it" is a case; "if the manager agrees" asks for consent.
    const CONSENTS: WordList = list!["agrees", "approves", "authorises", "authorizes", "consents"];
    let opens = |at: usize| {
        let opener = |nth: &usize| match sentence.text(*nth) {
            "unless" | "until" | "once" => true,
            "if" => CONSENTS.contains(sentence.text(at)),
            _ => false,
        };
        (0..at).rev().find(opener)
    };
    // "Until the inspector | has released it": who agrees stands right before the verb.
    let helps = |nth: usize| matches!(sentence.tag(nth), Some(Tag::Auxiliary | Tag::Adverb));
    let names = verbs.filter_map(|at| {
        let name = sentence.name_from(opens(at)? + 1);
        (name.to..at).all(helps).then_some(name)
    });
    names.flat_map(|name| sentence.names(name, Acts::Yes)).map(|name| (name, Role::Oversee)).collect()
}

/// Whose consent a sentence asks for: "without the Chair's approval", "needs Ann's sign-off".
fn whose_consent(sentence: &Sentence<'_>) -> Vec<(Span, Role)> {
    // "With the patient's agreement" only says how.
    const ASKS: WordList = list!["without", "need", "needs", "requires", "require", "to", "obtain"];
    const HOLDS: WordList = list!["with", "without", "have", "has", "get", "obtain", "need", "needs"];
    const CONSENTS: WordList = list![
        "agreement",
        "approval",
        "authorisation",
        "authorization",
        "clearance",
        "consent",
        "permission",
        "say-so",
        "sign-off",
        "signature",
    ];
    let plain = sentence.plain;
    // Whether one of some words stands before a name and its article.
    let led_by = |from: usize, words: WordList| {
        let article = usize::from(from > 0 && sentence.tag(from - 1) == Some(Tag::Determiner));
        from > article && words.contains(sentence.text(from - article - 1))
    };
    let consent = |at: usize| {
        (at + 1..at + 3)
            .find(|nth| CONSENTS.contains(sentence.text(*nth)))
            .is_some_and(|nth| (at + 1..nth).all(|nth| sentence.tag(nth) == Some(Tag::Adjective)))
    };
    let whose = |at: usize| {
        let word = sentence.words.get(at)?;
        let text = word.span.of(plain);
        let bare = text.strip_suffix("'s").or_else(|| text.strip_suffix("’s"))?;
        if !consent(at) {
            return None;
        }
        let part = |nth: &usize| sentence.tag(*nth) == Some(Tag::Noun);
        let from = (0..at).rev().take_while(part).last().unwrap_or(at);
        let known = || is_agent(bare);
        let named = led_by(from, ASKS) && known() || at > 0 && word.capital();
        named.then(|| Span::new(sentence.words[from].span.start, word.span.start + bare.len()))
    };
    // "Loans must have | steward | approval".
    let whom = |at: usize| {
        let actor = sentence.words[at].classes.has(Class::Actor) && CONSENTS.contains(sentence.text(at + 1));
        (actor && led_by(at, HOLDS)).then(|| sentence.words[at].span)
    };
    let named = |at: usize| whose(at).or_else(|| whom(at));
    (0..sentence.words.len()).filter_map(named).map(|name| (name, Role::Oversee)).collect()
}

/// Those whose names alone stand in the bracket that closes a sentence, or behind its last dash: "Provide training. (Graduate School /
/// Legal Office)", "Call the yard – Ann Fell".
fn noted(sentence: &Sentence<'_>) -> Vec<(Span, Role)> {
    let Some(inside) = note(sentence).filter(|inside| !inside.is_empty()) else { return Vec::new() };
    let inside = behind_action(sentence, inside);
    let words = &sentence.words[inside.from..inside.to];
    // "(Ann, looking at you)": what says more is no mere name.
    let says = |word: &Word| word.finite() || matches!(word.tag, Tag::Gerund | Tag::Verb | Tag::Pronoun);
    let named = words.iter().all(|word| word.capital() || word.tag != Tag::Noun && !says(word));
    let names = if named && !is_short_form(sentence, inside) {
        sentence.names(inside, Acts::Yes)
    } else {
        Vec::new()
    };
    names.into_iter().map(|name| (name, Role::Responsible)).collect()
}

/// The name in a note that says whose action it is, without the time behind it: "(Action: | Ann |, within a week)".
fn behind_action(sentence: &Sentence<'_>, inside: Stretch) -> Stretch {
    const ACTIONS: WordList = list!["action", "actions", "lead", "owner", "owners", "responsible"];
    let label = ACTIONS.contains(sentence.text(inside.from)) && sentence.text(inside.from + 1) == ":";
    if !label {
        return inside;
    }
    let timed = |nth: &usize| {
        sentence.tag(*nth) == Some(Tag::Comma) && sentence.tag(nth + 1) == Some(Tag::Preposition)
    };
    let to = (inside.from + 2..inside.to).find(timed).unwrap_or(inside.to);
    Stretch { from: inside.from + 2, to }
}

/// The words of the note that closes a sentence.
fn note(sentence: &Sentence<'_>) -> Option<Stretch> {
    const LONGEST: usize = 8;
    let all = sentence.words.len();
    let last = (0..all).rev().find(|at| sentence.text(*at) != ".")?;
    if sentence.tag(last) == Some(Tag::Close) && matches!(sentence.text(last), ")" | "]") {
        let open = (1..last).rev().find(|at| sentence.tag(*at) == Some(Tag::Open))?;
        return Some(Stretch { from: open + 1, to: last });
    }
    let blank = |at: usize| {
        let words = &sentence.words;
        words[at].span.start > words[at - 1].span.end
            && words.get(at + 1).is_some_and(|it| it.span.start > words[at].span.end)
    };
    let dash = |at: &usize| matches!(sentence.text(*at), "-" | "–" | "—") && blank(*at);
    let dash = (2..last).rev().take(LONGEST).find(dash)?;
    Some(Stretch { from: dash + 1, to: last + 1 })
}

/// Whether a note is the short form of the name before it: "a privacy impact assessment (PIA)".
fn is_short_form(sentence: &Sentence<'_>, note: Stretch) -> bool {
    if note.to > note.from + 1 {
        return false;
    }
    let initials: String = sentence.words[..note.from - 1]
        .iter()
        .filter_map(|word| word.span.of(sentence.plain).chars().next())
        .collect();
    let before = note.from.checked_sub(2).map(|at| sentence.words[at]);
    let short = sentence.text(note.from);
    before.is_none_or(|word| word.capital() && !word.classes.any(&[Class::Month, Class::Weekday]))
        || short.len() > 3 && sentence.words[note.from].case == Case::Upper
        || initials.ends_with(short)
}

/// Those whose name stands behind "@", as in a list of what is to be done.
fn mentioned(sentence: &Sentence<'_>) -> Vec<(Span, Role)> {
    let signs = (0..sentence.words.len()).filter(|at| sentence.text(*at) == "@");
    let names = signs.filter_map(|at| sentence.words.get(at + 1)).filter(|word| word.tag == Tag::Noun);
    names.map(|word| (word.span, Role::Responsible)).collect()
}

/// Those who do what a passive says, behind "by": "is repaired by the tenant".
fn agents(sentence: &Sentence<'_>) -> Vec<Span> {
    let by = (1..sentence.words.len()).filter(|at| sentence.text(*at) == "by");
    by.filter(|at| ends_a_passive(sentence, *at))
        .flat_map(|at| {
            let name = behind_voice(sentence, sentence.name_from(at + 1));
            sentence.names(name, Acts::Yes)
        })
        .collect()
}

/// Whose voice it is by which something is done: "by a majority vote of | the Committee".
fn behind_voice(sentence: &Sentence<'_>, name: Stretch) -> Stretch {
    const VOICES: WordList = list![
        "vote",
        "votes",
        "majority",
        "resolution",
        "decision",
        "order",
        "ordinance",
        "agreement",
        "consent"
    ];
    let of = (name.from + 1..name.to)
        .rev()
        .find(|at| sentence.text(*at) == "of" && VOICES.contains(sentence.text(at - 1)));
    of.map_or(name, |of| Stretch { from: of + 1, to: name.to })
}

/// What is done by those who agree or only come along: "may be accompanied by a friend".
pub const ATTENDS: WordList = list![
    "accompanied",
    "approved",
    "assisted",
    "followed",
    "joined",
    "preceded",
    "represented",
    "supported"
];

/// Whether the "by" at `at` belongs to a passive of the main clause.
fn ends_a_passive(sentence: &Sentence<'_>, at: usize) -> bool {
    const NEAR: usize = 10;
    let participle = (at.saturating_sub(NEAR)..at).rev().find(|nth| sentence.tag(*nth) == Some(Tag::Past));
    let Some(participle) = participle else { return false };
    // "If it is done by another body then": what is only a case.
    let case = sentence.tag(0) == Some(Tag::Subordinator)
        && !sentence.words[..at].iter().any(|word| word.tag == Tag::Comma || word.tag == Tag::Modal);
    if case {
        return false;
    }
    let helper = (0..participle).rev().find(|nth| {
        !matches!(
            sentence.tag(*nth),
            Some(Tag::Adverb | Tag::Past | Tag::Conjunction | Tag::Comma | Tag::Not)
        )
    });
    // "Which may | be paid by": the group's first verb says whether it depends.
    let group = |nth: &usize| {
        matches!(
            sentence.tag(*nth),
            Some(Tag::Modal | Tag::Auxiliary | Tag::Be | Tag::To | Tag::Adverb | Tag::Not)
        )
    };
    let first = |be: usize| (0..be).rev().take_while(group).last().unwrap_or(be);
    // "The rates, which shall be set by the Board": a duty all the same.
    let binds = |at: usize| {
        matches!(sentence.text(at), "shall" | "must")
            && sentence.tag(at.wrapping_sub(1)) == Some(Tag::Relative)
    };
    // "On a date to be set by the chair": what only describes a thing.
    let describes = |at: usize| {
        let behind = at.checked_sub(1).is_some_and(|before| sentence.tag(before) == Some(Tag::Noun));
        let told = sentence.words[..at].iter().any(|word| word.tag == Tag::Modal);
        sentence.tag(at) == Some(Tag::To) && behind && told
    };
    helper.is_some_and(|be| {
        !describes(first(be))
            && sentence.tag(be) == Some(Tag::Be)
            && (binds(first(be)) || !sentence.depends(first(be)))
    }) && !ATTENDS.contains(sentence.text(participle))
}
