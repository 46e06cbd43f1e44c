//! The subject of an English cue.

use super::name::list;
use super::verb::VERB_WORDS;
use crate::language::Shadow;
use crate::language::rule::rules;
use crate::notice::Role;
use crate::text::Span;

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

/// The subject that ends `before` a cue.
pub fn subject(plain: &str, before: Span) -> Option<Span> {
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
pub fn behind_command(plain: &str, before: Span) -> Span {
    let words = before.of(plain);
    let end = COMMANDS.iter().filter_map(|verb| words.rfind(verb).map(|at| at + verb.len())).max();
    Span::new(before.start + end.unwrap_or(0), before.end)
}

/// Subjects that stand for whoever was told last.
pub const PRONOUNS: [&str; 5] = ["they", "it", "he", "she", "the latter"];

/// Whether the subject of a passive gets what others do: "shall | be notified".
pub fn receives(behind: &str) -> bool {
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

/// The subject of "that each office report": names right before a bare verb.
pub fn told(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
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
