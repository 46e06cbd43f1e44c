//! The grammar of one English segment: who, bound by which word, together with whom.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::actor::names_actor;
use super::force::{ASK, CUE, ELLIPTIC, SUBJUNCTIVE};
use super::vocabulary::VERBS;
use crate::language::rule::{Found, rules};
use crate::language::{Cue, LONGEST_NAME, Marks, OWN, Shadow, Table, table};
use crate::notice::{Force, Role};
use crate::text::Span;

static VERB_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| VERBS.split(' ').collect());

rules! {
    /// Phrases that bring in a party.
    PHRASE: Role = [
        "in coordination with" => "\\b(in (close )?(coordination|cooperation|collaboration|partnership|conjunction)|jointly|together|coordinating|work|working|collaborate) with (?P<m>[^;—]{3,160})" => (Role::Support),
        "with the assistance of" => "\\bwith the (assistance|support|help|cooperation|participation) of (?P<m>[^;—]{3,160})" => (Role::Support),
        "supported by" => "\\b(supported|assisted) by (?P<m>[^;—]{3,160})" => (Role::Support),
        "with somebody providing support" => "\\bwith (?P<m>[^;—]{3,160}?) (providing|lending|giving) (its |their )?(support|assistance|help)\\b" => (Role::Support),
        "in consultation with" => "\\b(in consultation with|after consult(ing|ation) with|consult with|consulting with) (?P<m>[^;—]{3,160})" => (Role::Consult),
        "subject to approval" => "\\b(subject to (the )?(approval|oversight|supervision|direction) (of|by)|with the (approval|concurrence) of|under the (supervision|oversight|direction|guidance) of|approved by|at the discretion of) (?P<m>[^;—]{3,120})" => (Role::Oversee),
        "acting through" => "\\bacting (jointly )?through (?P<m>[^;—]{3,120})" => (Role::Responsible),
        "by somebody" => "\\b(be|been|is|are) (further |jointly |primarily |[a-z]+ly )?[a-z]+(ed|en|de|ne|pt|ld|nt) ([a-z]+ ){0,6}?by (?P<m>[^;—]{3,120})" => (Role::Responsible),
        "each year by somebody" => "\\bof each year by (?P<m>[^;—]{3,120})" => (Role::Responsible),
    ]
}

rules! {
    /// Where a subject begins or ends.
    SUBJECT_END: u8 = [
        "phrase after the subject" => ",? ?(, (in |within |acting |through |with |as |subject |under |on |by |not later |no later |including |where |if |when |upon |after |before |pursuant |consistent |to the |for |each |at |who |which |that |or (his|her|their) )|— ?| – |\\b(who|which|that|whose|occupying|responsible for|operating|subject to|seeking|receiving) )" => 1,
        "participle behind the subject" => " [a-z]+(ing (to|the|a|an|any|for|in|on|at|with|under|from|more|less)|[^e\\s]ed (by|to|for|in|under|with|at|on)) " => 1,
    ]
}

rules! {
    /// A phrase that opens a sentence before its subject.
    OPENER: u8 = [
        "opening phrase" => "^(in|within|by|to|as|for|when|if|where|upon|after|before|until|no later than|not later than|pursuant to|consistent with|under|during|accordingly|moreover|additionally|further|furthermore|however|therefore|at|on|with|unless|except|should|beginning|starting|effective|every ({d}+|other|two|three|four|six|day|week|month|quarter|year)|following|once|through|finally|also|otherwise|notwithstanding|whenever|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(january|february|march|april|may|june|july|august|september|october|november|december) {d}|{d}{4}|given|since|because|while|although|using|based on|and|but|then)\\b" => 1,
    ]
}

rules! {
    /// Where a list of names parts.
    JOINT: u8 = [
        "next name" => ",? ?(\\bnor (the |its |any |each )?|, and (the |each |all |any |every )|, (the |each |all |any |every )|\\band (the|each|all|any|every) |\\bor (the|each|any) |, and |, or | or |, )" => 1,
    ]
}

rules! {
    /// What begins a second clause.
    CLAUSE: u8 = [
        "comma and a conjunction" => "(, (and|but|while|nor) |, | and )" => 1,
    ]
}

/// Marks of the segment `span`.
pub fn marks(plain: &Shadow<'_>, span: Span) -> Marks {
    let before = |found: &Found<_>| Span::new(span.start, found.span.start);
    let behind = |found: &Found<_>| Span::new(found.span.end, span.end);
    // A clause without a verb of its own is only looked for where no other cue holds.
    let elliptic = std::iter::once_with(|| ELLIPTIC.find(plain, span)).flatten();
    let elliptic = elliptic.filter(|found| is_elliptic(plain, before(found), behind(found)));
    let subjunctive = std::iter::once_with(|| SUBJUNCTIVE.find(plain, span)).flatten();
    let subjunctive = subjunctive.filter(|found| !has_auxiliary(plain, before(found)));
    let cues = cues(plain, span).into_iter().map(|found| (found, false));
    let cues = cues.chain(elliptic.map(|found| (found, true)));
    let cues = cues.chain(subjunctive.map(|found| (found, false)));
    let mut refused = false;
    let mut marks = Marks { phrases: phrases(plain, span), ..Marks::default() };
    if let Some((cue, names)) = asked(plain, span) {
        marks.cue = Some(cue);
        marks.subjects = names.into_iter().map(|name| (name, Role::Responsible)).collect();
        marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
        return marks;
    }
    for (found, elliptic) in cues {
        let (force, needs_actor) = found.means;
        let cue = Cue { span: found.span, force, rule: found.rule, needs_actor, asks: false, elliptic };
        let before = before(&found);
        if is_relative(plain, before) {
            refused |= !needs_actor;
            continue;
        }
        let passive = plain.get(found.span.end..span.end).is_some_and(|rest| {
            rest.trim_start().starts_with("be ") && !rest.trim_start().starts_with("be responsible")
        });
        let subject = subject(plain, behind_command(plain, before));
        let names = subject.map(|subject| list(plain, subject)).unwrap_or_default();
        let by = marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
        if needs_actor && names.is_empty() && !(by && passive) {
            // "The policies will be posted", "Payroll will update the balances": somebody may have to.
            let next = behind(&found).of(plain).split_whitespace().next();
            let acts = passive || next.is_some_and(|word| VERB_WORDS.contains(word));
            refused |= acts && cue.rule == "will, of a body";
            continue;
        }
        marks.cue = Some(cue);
        marks.pronoun = subject.is_some_and(|subject| PRONOUNS.contains(&subject.of(plain)));
        if SAYS_WHO_BEHIND.contains(&found.rule) {
            marks.subjects = told(plain, behind(&found));
            break;
        }
        if found.rule == "be done, as it was resolved" {
            break;
        }
        if !passive || !by {
            let lead = plain
                .get(found.span.end..span.end)
                .is_some_and(|rest| rest.contains("take the lead") || rest.trim_start().starts_with("lead "))
                || found.rule == "takes the lead";
            let role = if lead { Role::Lead } else { Role::Responsible };
            marks.subjects = names
                .into_iter()
                .filter(|_| !passive || !(force_is_negative(cue) || receives(behind(&found).of(plain))))
                .map(|name| (name, role))
                .collect();
        }
        break;
    }
    marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
    if marks.cue.is_none()
        && let Some(names) = assigned(plain, span)
    {
        marks.subjects = names.into_iter().map(|name| (name, Role::Responsible)).collect();
        marks.imperative = true;
        return marks;
    }
    marks.imperative = marks.cue.is_none() && imperative(plain, span);
    if marks.cue.is_none() && !marks.imperative {
        marks.subjects = told(plain, span);
    }
    marks.refused = refused && marks.cue.is_none();
    marks
}

/// Rules of cues before the names of those whom they bind: "at no time may visitors enter".
const SAYS_WHO_BEHIND: [&str; 3] = ["it is recommended that", "we require that", "under no circumstances"];

/// Whether one of the words right before "be done" makes it a part of another form of the verb: "will also | be done".
fn has_auxiliary(plain: &str, before: Span) -> bool {
    const NEAR: usize = 3;
    const AUXILIARIES: [&str; 20] = [
        "to", "will", "shall", "may", "must", "should", "can", "could", "would", "might", "cannot", "not",
        "never", "let", "and", "or", "is", "are", "ever", "need",
    ];
    let words = before.of(plain);
    words.trim().is_empty()
        || words.split_whitespace().rev().take(NEAR).any(|word| AUXILIARIES.contains(&word))
}

/// Who has to do what stands behind a colon: "Service Desk: wipes a lost device".
fn assigned(plain: &Shadow<'_>, span: Span) -> Option<Vec<Span>> {
    const LONGEST: usize = 80;
    let at = span.of(plain).find(": ").filter(|at| *at <= LONGEST)?;
    let mut words = span.of(plain)[at + 2..].split_whitespace();
    let (verb, next) = (words.next()?.trim_end_matches([',', ';']), words.next().unwrap_or(""));
    // Of a verb that is not known, "wipes", what follows tells that it is one.
    let does =
        verb.ends_with('s') && matches!(next, "the" | "a" | "an" | "all" | "any" | "each" | "its" | "their");
    let names = list(plain, Span::new(span.start, span.start + at));
    ((is_verb(verb) || does) && !names.is_empty()).then_some(names)
}

/// Whether a word is a verb that people do, as one or as several do it: "review", "reviews", "carries".
fn is_verb(word: &str) -> bool {
    let stems = [Some(word), word.strip_suffix('s'), word.strip_suffix("es")];
    stems.into_iter().flatten().any(|stem| VERB_WORDS.contains(stem))
        || word.strip_suffix("ies").is_some_and(|stem| VERB_WORDS.contains(format!("{stem}y").as_str()))
}

/// The words that may bind in `span`, the lexicon's before those of the language.
fn cues(plain: &Shadow<'_>, span: Span) -> Vec<Found<(Force, bool)>> {
    let mut cues = CUE.find(plain, span);
    for (word, force) in plain.own_cues(span) {
        cues.retain(|cue| !cue.span.overlaps(word));
        let at = cues.partition_point(|cue| cue.span.start < word.start);
        if let Some(force) = force {
            cues.insert(at, Found { span: word, means: (force, false), rule: OWN });
        }
    }
    cues
}

/// The verb that asks somebody else to act, at the head of a segment, and who that is.
fn asked(plain: &Shadow<'_>, span: Span) -> Option<(Cue, Vec<Span>)> {
    let found = ASK.first(plain, span)?;
    let behind = Span::new(found.span.end, span.end);
    let verb = behind.of(plain).find(" to ")? + " to ".len();
    let next = behind.of(plain)[verb..].split_whitespace().next();
    let acts = next
        .is_some_and(|word| !matches!(word, "the" | "a" | "an" | "all" | "each" | "its" | "their" | "this"));
    let object = Span::new(behind.start, behind.start + verb - " to ".len()).trim(plain, &[]);
    let object = object
        .of(plain)
        .strip_prefix("of ")
        .map_or(object, |name| Span::new(object.end - name.len(), object.end));
    let names = list(plain, object);
    let cue = Cue {
        span: found.span,
        force: found.means,
        rule: found.rule,
        needs_actor: false,
        asks: true,
        elliptic: false,
    };
    (acts && !names.is_empty()).then_some((cue, names))
}

/// Verbs that tell somebody else to act: "this order requires agencies | to report".
const COMMANDS: [&str; 8] = [
    " requires ",
    " directs ",
    " instructs ",
    " orders ",
    " requests ",
    " requested ",
    " asks ",
    " expects ",
];

/// The words behind the last command verb in `before`, or all of them.
fn behind_command(plain: &str, before: Span) -> Span {
    let words = before.of(plain);
    let end = COMMANDS.iter().filter_map(|verb| words.rfind(verb).map(|at| at + verb.len())).max();
    Span::new(before.start + end.unwrap_or(0), before.end)
}

/// Whether `rest` begins with a verb that people do, and `before` is a bare name: "Lock Services | to paint".
fn is_elliptic(plain: &str, before: Span, rest: Span) -> bool {
    const FINITE: [&str; 24] = [
        "is", "are", "was", "were", "can", "has", "have", "had", "will", "be", "by", "met", "held", "sat",
        "made", "gave", "took", "came", "went", "said", "told", "led", "began", "chose",
    ];
    let finite = |word: &str| FINITE.contains(&word) || (word.len() > 4 && word.ends_with("ed"));
    let bare = !before.of(plain).split_whitespace().any(finite);
    bare && rest.of(plain).split_whitespace().next().is_some_and(|word| VERB_WORDS.contains(word))
}

/// Subjects that stand for whoever was told last.
const PRONOUNS: [&str; 5] = ["they", "it", "he", "she", "the latter"];

/// Whether the subject of a passive gets what others do: "shall | be notified".
fn receives(behind: &str) -> bool {
    const RECEIVERS: [&str; 18] = [
        "notified",
        "informed",
        "told",
        "consulted",
        "paid",
        "fined",
        "appointed",
        "nominated",
        "elected",
        "designated",
        "reimbursed",
        "given",
        "granted",
        "issued",
        "warned",
        "suspended",
        "dismissed",
        "invited",
    ];
    behind
        .split_whitespace()
        .skip(1)
        .take(2)
        .any(|word| RECEIVERS.contains(&word.trim_end_matches(['.', ','])))
}

fn force_is_negative(cue: Cue) -> bool {
    cue.force == crate::notice::Force::MustNot
}

/// Whether the words right before a cue are the subject of a relative or subordinate clause.
fn is_relative(plain: &str, before: Span) -> bool {
    let words = before.of(plain);
    let clause = words.rsplit([',', ';', '—', '(']).next().unwrap_or("");
    let parts: Vec<&str> = clause.split_whitespace().collect();
    let at = parts.iter().rposition(|word| {
        matches!(
            *word,
            "that"
                | "which"
                | "who"
                | "whom"
                | "whose"
                | "if"
                | "when"
                | "where"
                | "whether"
                | "how"
                | "what"
                | "as"
                | "until"
                | "unless"
                | "because"
                | "while"
        )
    });
    let Some(at) = at else { return false };
    let reported = at > 0
        && parts[at] == "that"
        && matches!(
            parts[at - 1],
            "stressed"
                | "emphasized"
                | "out"
                | "required"
                | "requires"
                | "agreed"
                | "decided"
                | "resolved"
                | "directed"
                | "ordered"
                | "provided"
                | "speech"
                | "noted"
                | "reminded"
        );
    let those = at > 0 && parts[at - 1] == "those";
    if matches!(parts[at], "who" | "which" | "that") && parts.get(at + 1).is_some_and(|word| is_finite(word))
    {
        return false;
    }
    let of_actor = at > 0 && names_actor(parts[at - 1]);
    let rest = &parts[at + 1..];
    if (matches!(parts[at], "who" | "which") || of_actor) && opens_own_verb(rest, parts[at] == "who") {
        return false;
    }
    !reported && !those && parts.len() - at <= 12
}

/// Whether the words behind a relative pronoun begin with that clause's own verb, of whatever kind, and not with who does
/// it: "which | outsource their data", but not "which | the agency" or "which | vessels".
fn opens_own_verb(words: &[&str], of_person: bool) -> bool {
    const OPEN_A_NAME: [&str; 30] = [
        "the", "a", "an", "each", "any", "all", "no", "such", "this", "these", "those", "its", "their",
        "his", "her", "our", "your", "it", "they", "he", "she", "we", "you", "one", "two", "some", "most",
        "both", "every", "other",
    ];
    let Some((first, rest)) = words.split_first() else { return false };
    // Behind "who" stands a verb, or who does it with a word before them.
    let noun = !of_person && (first.ends_with('s') || names_actor(first));
    !rest.is_empty() && !noun && !first.ends_with("ly") && !OPEN_A_NAME.contains(first)
}

/// Whether a word behind a relative pronoun is that clause's own verb, so that the cue belongs to the main one.
fn is_finite(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "has" | "have" | "had" | "do" | "does" | "did")
        || matches!(
            word,
            "fail" | "fails" | "wish" | "wishes" | "want" | "wants" | "lack" | "lacks" | "need" | "needs"
        )
        || matches!(
            word,
            "own" | "owns" | "choose" | "chooses" | "exceed" | "exceeds" | "contain" | "contains" | "fall"
        )
        || (word.len() > 4 && word.ends_with("ed"))
        || VERB_WORDS.contains(word.strip_suffix('s').unwrap_or(word))
}

/// The subject that ends `before` a cue.
fn subject(plain: &str, before: Span) -> Option<Span> {
    let mut start = before.start;
    let mut rest = Span::new(start, before.end).trim(plain, &[',']);
    while OPENER.first(plain, rest).is_some() {
        let comma = rest.of(plain).find(", ").or_else(|| rest.of(plain).find(",\n"))?;
        start = rest.start + comma + 2;
        rest = Span::new(start, before.end).trim(plain, &[',']);
        if rest.is_empty() {
            return None;
        }
    }
    let cut = SUBJECT_END
        .find(plain, rest)
        .into_iter()
        .find(|found| found.span.start > rest.start)
        .map_or(rest.end, |found| found.span.start);
    let subject = Span::new(rest.start, cut).trim(plain, &[',', ' ']);
    (!subject.is_empty()).then_some(subject)
}

/// Heads that several names share: "the Secretaries of State and Defense" stay together.
const SHARED: [&str; 8] = [
    "secretaries of",
    "directors of",
    "administrators of",
    "ministers of",
    "heads of",
    "head of",
    "departments of",
    "state and local",
];

/// The names in a noun phrase, without articles; those who cannot act are left out.
fn list(plain: &Shadow<'_>, subject: Span) -> Vec<Span> {
    let words = article(plain, subject).of(plain);
    let shared = SHARED.iter().any(|head| words.starts_with(head));
    let names = cut(plain, subject, |left, determined| determined || (!shared && is_actor(plain, left)));
    names.into_iter().filter(|name| is_actor(plain, *name)).collect()
}

/// The parts of a noun phrase, cut at each joint that `parts` agrees to: given what stands before it, and whether an
/// article or "each" opens what stands behind it.
fn cut(plain: &Shadow<'_>, phrase: Span, parts: impl Fn(Span, bool) -> bool) -> Vec<Span> {
    let mut names = Vec::new();
    let mut start = phrase.start;
    let own: Vec<Span> = plain.own_parties(phrase).collect();
    let joints = JOINT.find(plain, phrase).into_iter();
    for joint in joints.filter(|joint| !own.iter().any(|name| name.overlaps(joint.span))) {
        let word = joint.span.of(plain);
        let determined =
            ["the ", "each ", "all ", "any ", "every "].iter().any(|article| word.contains(article));
        let left = Span::new(start, joint.span.start);
        if parts(left, determined) {
            names.push(left);
            start = joint.span.end;
        }
    }
    names.push(Span::new(start, phrase.end));
    names.into_iter().map(|name| article(plain, name)).collect()
}

fn article(plain: &str, span: Span) -> Span {
    let mut span = without_note(plain, span.trim(plain, &[',', ' ', ':', '.']));
    for _ in 0..3 {
        let words = span.of(plain);
        let cut = [
            "the ",
            "a ",
            "an ",
            "each ",
            "all ",
            "any ",
            "every ",
            "no ",
            "and ",
            "both ",
            "their ",
            "its ",
            "either ",
            "neither ",
            "only ",
            "such ",
            "that ",
            "relevant ",
        ]
        .iter()
        .find(|word| words.starts_with(**word));
        match cut {
            Some(word) => span = Span::new(span.start + word.len(), span.end).trim(plain, &[]),
            None => break,
        }
    }
    span
}

/// A name without the bracket behind it, which gives its short form.
fn without_note(plain: &str, span: Span) -> Span {
    let words = span.of(plain);
    let note = words.rfind(" (").filter(|_| words.ends_with(')'));
    Span::new(span.start, span.start + note.unwrap_or(words.len()))
}

/// Words with which the head of a name is over.
const ENDS_HEAD: [&str; 22] = [
    "of", "in", "for", "at", "with", "on", "under", "from", "to", "within", "over", "above", "below",
    "between", "without", "outside", "inside", "aboard", "near", "by", "during", "as",
];

/// Forms of address that open a person's name.
const TITLES: [&str; 8] = ["mr ", "mr. ", "mrs ", "ms ", "ms. ", "dr ", "dr. ", "prof. "];

/// Whether a noun phrase names somebody who can act: its head, before any "of" or "in", does.
fn is_actor(plain: &Shadow<'_>, name: Span) -> bool {
    let name = article(plain, name);
    let words = name.of(plain);
    let mut start = name.start;
    let parts = words.split_inclusive([' ', '\n']).map(|part| {
        start += part.len();
        Span::new(start - part.len(), start).trim(plain, &[])
    });
    let head = parts
        .take_while(|word| {
            let word = word.of(plain);
            !ENDS_HEAD.contains(&word)
        })
        .filter(|word| !word.of(plain).starts_with('('))
        .last()
        .unwrap_or_default();
    let own = plain.own_parties(name).any(|party| party.overlaps(head));
    let head = head.of(plain).trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let initials = words.len() < 30 && words.get(1..2) == Some(".");
    let is_office = words.ends_with("human resources") || TITLES.iter().any(|title| words.starts_with(title));
    words.split_whitespace().count() <= 16 && (own || names_actor(head) || initials || is_office)
}

fn phrases(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let mut all = Vec::new();
    let own = plain.own_roles(span).map(|(word, role)| Found {
        span: Span::new(word.end, span.end),
        means: role,
        rule: OWN,
    });
    let found = PHRASE.find(plain, span).into_iter().chain(own);
    for found in found.filter(|found| !is_of_a_thing(plain, span, found)) {
        let stop = STOP
            .find(plain, found.span)
            .into_iter()
            .map(|stop| stop.span.start)
            .find(|at| *at > found.span.start);
        let words = Span::new(found.span.start, stop.unwrap_or(found.span.end));
        let names = list(plain, words);
        all.extend(names.into_iter().map(|name| (name, found.means)));
    }
    all
}

/// Whether "by" tells who made a thing that the clause names, not who acts: "removed without a permit issued by".
fn is_of_a_thing(plain: &str, span: Span, found: &Found<Role>) -> bool {
    let before = Span::new(span.start, found.span.start).of(plain);
    let mut words = before.split_whitespace().rev().skip(1);
    let participle = words.next().is_some_and(|word| word.ends_with("ed"));
    let thing = words.nth(1).is_some_and(|word| matches!(word, "a" | "an" | "the" | "any"));
    found.rule == "by somebody" && participle && thing
}

rules! {
    /// Where the names behind a phrase end.
    STOP: u8 = [
        "the sentence goes on" => ",? ?(, within |, shall|, must|, should|, and in |, to |, in |, as |, not later| shall | must | should | may | will | who | that | which | by | to [a-z]+ | through | as determined| within | before | when | under | pursuant | and report|, and report)" => 1,
    ]
}

/// The subject of "that each office report": names right before a bare verb.
fn told(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let words = span.of(plain);
    let verb = words.match_indices([' ', '\n']).take(10).map(|(at, _)| at + 1).find(|at| {
        let word = words[*at..].split([' ', '\n', ',']).next().unwrap_or("");
        VERB_WORDS.contains(word)
    });
    // "As the Chair may designate" tells the Chair nothing.
    let verb = verb.filter(|verb| !words[..*verb].contains(" may ") && !words[..*verb].contains(" shall "));
    let names = verb.map(|verb| list(plain, Span::new(span.start, span.start + verb))).unwrap_or_default();
    let adverbial = verb.map(|verb| {
        Span::new(span.start, span.start + words[..verb].trim_end().rfind([' ', '\n']).unwrap_or(0))
    });
    let names =
        if names.is_empty() { adverbial.map(|head| list(plain, head)).unwrap_or_default() } else { names };
    names.into_iter().map(|name| (name, Role::Responsible)).collect()
}

/// Verbs that are adjectives as well.
const ADJECTIVES: [&str; 12] = [
    "clean", "clear", "close", "complete", "direct", "dry", "open", "perfect", "present", "secure",
    "separate", "lower",
];

fn imperative(plain: &str, span: Span) -> bool {
    if span.of(plain).starts_with("this includes") && span.of(plain).contains("ing ") {
        return true;
    }
    let mut rest = span;
    while OPENER.first(plain, rest).is_some() {
        let Some(comma) = rest.of(plain).find(", ").or_else(|| rest.of(plain).find(",\n")) else {
            return false;
        };
        rest = Span::new(rest.start + comma + 2, rest.end);
    }
    let mut words = rest.of(plain).split([' ', '\n']).filter(|word| !word.is_empty());
    let mut first = words.next().unwrap_or("").trim_end_matches(',');
    let mut second = words.next().unwrap_or("");
    if matches!(
        first,
        "please"
            | "kindly"
            | "immediately"
            | "also"
            | "promptly"
            | "continuously"
            | "actively"
            | "vigorously"
            | "strictly"
            | "fully"
            | "effectively"
            | "further"
            | "resolutely"
    ) || first == "to"
    {
        (first, second) = (second, words.next().unwrap_or(""));
    }
    // "Clean water is…": an adjective that looks like a verb.
    let third = words.next().unwrap_or("");
    if ADJECTIVES.contains(&first) && matches!(third, "is" | "are" | "was" | "were" | "has" | "have" | "will")
    {
        return false;
    }
    VERB_WORDS.contains(first)
        && !matches!(second, "of" | "is" | "was" | "are" | "were" | "has" | "have" | "had" | "by" | "")
        && (!third.is_empty() || span.len() > 20)
}

/// Where, behind a comma, a clause with a subject and a cue of its own begins.
pub fn clauses(plain: &Shadow<'_>, span: Span) -> Vec<usize> {
    let cues: Vec<_> = cues(plain, span)
        .into_iter()
        .filter(|cue| !is_relative(plain, Span::new(span.start, cue.span.start)))
        .collect();
    let mut starts = Vec::new();
    for pair in cues.windows(2) {
        let between = Span::new(pair[0].span.end, pair[1].span.start);
        let joints = CLAUSE.find(plain, between);
        let comma = joints.iter().rev().find(|joint| joint.span.of(plain).starts_with(','));
        let conj = comma.or_else(|| {
            joints.first().filter(|_| {
                matches!(pair[1].rule, "must" | "shall" | "should" | "shall not" | "will, of a body")
            })
        });
        let Some(joint) = conj else { continue };
        let own = Span::new(joint.span.end, pair[1].span.start);
        let words = own.of(plain).trim();
        let verb = words.split_whitespace().next().is_some_and(|word| VERB_WORDS.contains(word));
        let tight = joint.span.of(plain) == " and " && !(2..=6).contains(&words.split_whitespace().count());
        // What will be is only a clause of its own where somebody will do it.
        let idle = pair[1].rule == "will, of a body" && list(plain, own).is_empty();
        if !verb
            && !tight
            && !idle
            && (!words.is_empty() || pair[1].rule.starts_with("it is"))
            && words.split_whitespace().count() <= 14
            && OPENER.first(plain, own).is_none()
        {
            starts.push(joint.span.end);
        }
    }
    starts
}

/// The names in a bracket that closes an item, or in a line of addressees.
pub fn names(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let words = span.of(plain);
    let own = plain.own_roles(span).next();
    let lead = words.trim_start_matches('(').starts_with("lead");
    let role = if lead { Role::Lead } else { Role::Responsible };
    let role = own.map_or(role, |(_, role)| role);
    let head = words.find(": ").map(|at| span.start + at + 2).or(own.map(|(word, _)| word.end));
    let whole = Span::new(head.unwrap_or(span.start), span.end).trim(plain, &[')', '.']);
    let plural = |name: Span| name.of(plain).ends_with('s');
    let shared = SHARED.iter().any(|head| article(plain, whole).of(plain).starts_with(head));
    let names = cut(plain, whole, |left, determined| {
        determined || (!shared && plural(left) && is_actor(plain, left))
    });
    names.into_iter().map(|name| (name, role)).collect()
}

/// The name of somebody who can act that ends at the byte `end`: as much of it as one clause holds.
pub fn name_before(plain: &Shadow<'_>, end: usize) -> Option<Span> {
    let end = Span::new(0, end).trim(plain, &[]).end;
    let first = plain.floor_char_boundary(end.saturating_sub(LONGEST_NAME));
    let words = plain.get(first..end)?;
    let start = first + words.rfind([',', ';', '.', ':', '\n', '(']).map_or(0, |at| at + 1);
    let starts = plain[start..end].match_indices(' ').map(|(at, _)| start + at + 1);
    let phrases = std::iter::once(start).chain(starts).map(|from| Span::new(from, end));
    let determined = |span: &Span| span.of(plain).starts_with("the ") || span.of(plain).starts_with("each ");
    let names = phrases.filter(determined).map(|span| article(plain, span));
    names.filter(|name| is_actor(plain, *name)).max_by_key(|name| name.start)
}

/// The tables of this grammar, for tests and documents.
pub fn grammar() -> Vec<Table> {
    vec![
        table("cue", &CUE),
        table("ask", &ASK),
        table("elliptic", &ELLIPTIC),
        table("subjunctive", &SUBJUNCTIVE),
        table("phrase", &PHRASE),
        table("subject end", &SUBJECT_END),
        table("opener", &OPENER),
        table("joint", &JOINT),
        table("clause", &CLAUSE),
        table("stop", &STOP),
    ]
}
