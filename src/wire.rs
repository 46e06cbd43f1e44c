//! The data contract, version 1: the only serialisable types, and the only place of UTF-16.

use serde::Serialize;

use crate::notice;
use crate::text::{Span, Utf16Index};

/// A stretch in UTF-16 code units.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Range {
    start: usize,
    end: usize,
}

#[derive(Clone, Debug, Serialize)]
struct Named {
    name: String,
    span: Range,
}

#[derive(Clone, Debug, Serialize)]
struct Part {
    party: String,
    name: String,
    role: &'static str,
    explicit: bool,
    span: Range,
    via: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct Deadline {
    text: String,
    span: Range,
    kind: &'static str,
    due: Option<String>,
    from: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Condition {
    kind: &'static str,
    span: Range,
}

#[derive(Clone, Debug, Serialize)]
struct Directive {
    id: String,
    span: Range,
    place: Vec<String>,
    headline: String,
    force: &'static str,
    cue: Option<Range>,
    action: Range,
    parties: Vec<Part>,
    deadlines: Vec<Deadline>,
    conditions: Vec<Condition>,
    key: bool,
    confidence: f64,
    why: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Party {
    id: String,
    name: String,
    aliases: Vec<String>,
    spans: Vec<Range>,
}

#[derive(Clone, Debug, Serialize)]
struct Unread {
    span: Range,
    reason: &'static str,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Counts {
    sentences: usize,
    directives: usize,
    background: usize,
    unread: usize,
}

/// A notice as the contract has it; offsets count UTF-16 code units of the text given.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    version: u8,
    language: Option<&'static str>,
    title: Option<String>,
    issuer: Option<Named>,
    date: Option<String>,
    reference: Option<String>,
    addressees: Vec<Named>,
    directives: Vec<Directive>,
    parties: Vec<Party>,
    unread: Vec<Unread>,
    counts: Counts,
}

/// The contract's form of `notice`, which was read from `text`.
pub fn notice(text: &str, notice: &notice::Notice) -> Notice {
    let index = Utf16Index::new(text);
    let range = |span: Span| Range { start: index.utf16(text, span.start), end: index.utf16(text, span.end) };
    let named = |named: &notice::Named| Named { name: named.name.clone(), span: range(named.span) };
    let party = |number: usize| format!("p{}", number + 1);
    let part = |part: &notice::Part| Part {
        party: party(part.party),
        name: part.name.clone(),
        role: part.role.name(),
        explicit: part.via.is_explicit(),
        span: range(part.span),
        via: part.via.name(),
    };
    let deadline = |limit: &notice::Deadline| Deadline {
        text: limit.text.clone(),
        span: range(limit.span),
        kind: limit.kind.name(),
        due: limit.due.clone(),
        from: limit.from.clone(),
    };
    let directive = |(nth, directive): (usize, &notice::Directive)| Directive {
        id: format!("d{}", nth + 1),
        span: range(directive.span),
        place: directive.place.clone(),
        headline: directive.headline.clone(),
        force: directive.force.name(),
        cue: directive.cue.map(range),
        action: range(directive.action),
        parties: directive.parties.iter().map(part).collect(),
        deadlines: directive.deadlines.iter().map(deadline).collect(),
        conditions: directive
            .conditions
            .iter()
            .map(|condition| Condition { kind: condition.kind.name(), span: range(condition.span) })
            .collect(),
        key: directive.key,
        confidence: (directive.confidence * 100.0).round() / 100.0,
        why: directive.why.clone(),
    };
    let counts = notice.counts;
    Notice {
        version: 1,
        language: Some(notice.language).filter(|code| !code.is_empty()),
        title: notice.title.as_ref().map(|title| title.name.clone()),
        issuer: notice.issuer.as_ref().map(named),
        date: notice.date.clone(),
        reference: notice.reference.as_ref().map(|reference| reference.name.clone()),
        addressees: notice.addressees.iter().map(named).collect(),
        directives: notice.directives.iter().enumerate().map(directive).collect(),
        parties: notice
            .parties
            .iter()
            .enumerate()
            .map(|(nth, it)| Party {
                id: party(nth),
                name: it.name.clone(),
                aliases: it.aliases.clone(),
                spans: it.spans.iter().copied().map(range).collect(),
            })
            .collect(),
        unread: notice.unread.iter().map(|it| Unread { span: range(it.span), reason: it.reason }).collect(),
        counts: Counts {
            sentences: counts.sentences,
            directives: counts.directives,
            background: counts.background,
            unread: counts.unread,
        },
    }
}
