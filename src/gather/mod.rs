//! The whole text: who is meant, on which date, what matters most, and what was left.

mod calendar;
mod header;
mod summary;

use std::collections::{HashMap, HashSet};

use crate::block::Block;
use crate::directive::{Draft, Outcome, Reading};
use crate::notice::{Counts, Deadline, Directive, Notice, Part, Party, Role, Unread, Via};
use crate::text::Span;

pub use calendar::Date;

/// Puts the readings together to a notice. `text` is the notice as given, `plain` its shadow.
pub fn gather(text: &str, plain: &str, blocks: &[Block], readings: Vec<Reading>) -> Notice {
    let mut notice = header::header(text, plain, blocks);
    notice.counts = counts(&readings);
    let mut memory =
        Memory { addressees: notice.addressees.iter().map(|name| name.span).collect(), ..Memory::default() };
    memory.main = main_party(plain, &readings);
    let anchor = notice.date.as_deref().and_then(Date::parse);
    let mut first_leads = false;
    for reading in &readings {
        let segment = &reading.segment;
        match &reading.outcome {
            Outcome::Unread(reason) => notice.unread.push(Unread { span: segment.span, reason }),
            Outcome::Silent(_) => {}
            Outcome::Limits(limits) => {
                if let Some(last) = notice.directives.last_mut() {
                    last.deadlines.extend(limits.iter().map(|limit| deadline(text, plain, *limit, anchor)));
                }
            }
            Outcome::Found(draft) => {
                let owners = segment.owners.map_or("", |owners| owners.of(plain));
                first_leads |= owners.contains("列第一位者为牵头单位");
                let directive = directive(text, plain, reading, draft, &mut memory, anchor, first_leads);
                if draft.limits_all {
                    let same =
                        |other: &&mut Directive| other.place == directive.place && other.deadlines.is_empty();
                    notice
                        .directives
                        .iter_mut()
                        .filter(same)
                        .for_each(|other| other.deadlines.clone_from(&directive.deadlines));
                }
                notice.directives.push(directive);
            }
        }
    }
    notice.parties = index(&mut notice.directives);
    summary::mark_keys(&mut notice.directives);
    notice
}

fn counts(readings: &[Reading]) -> Counts {
    let of = |wanted: fn(&Outcome) -> bool| {
        readings
            .iter()
            .filter(|reading| wanted(&reading.outcome))
            .map(|reading| reading.segment.sentence)
            .collect::<HashSet<_>>()
    };
    let all = of(|_| true);
    let found = of(|outcome| matches!(outcome, Outcome::Found(_) | Outcome::Limits(_)));
    let unread: HashSet<usize> =
        of(|outcome| matches!(outcome, Outcome::Unread(_))).difference(&found).copied().collect();
    Counts {
        sentences: all.len(),
        directives: found.len(),
        background: all.len() - found.len() - unread.len(),
        unread: unread.len(),
    }
}

/// Who was last told to act, and where.
#[derive(Default)]
struct Memory {
    block: Option<usize>,
    last: Vec<Span>,
    /// The first subject under each outline path.
    topics: HashMap<Vec<String>, Vec<Span>>,
    addressees: Vec<Span>,
    main: Option<Span>,
}

impl Memory {
    fn note(&mut self, reading: &Reading, subjects: Vec<Span>) {
        self.block = Some(reading.segment.block);
        self.topics.entry(reading.segment.place.clone()).or_insert_with(|| subjects.clone());
        self.last = subjects;
    }

    /// Who is meant where nobody is named: the last subject of the paragraph, else the topic of the
    /// item or of what encloses it, else the addressees, else the party that is named most.
    fn recall(&self, reading: &Reading) -> (Vec<Span>, Via) {
        if self.block == Some(reading.segment.block) && !self.last.is_empty() {
            return (self.last.clone(), Via::LastSubject);
        }
        let place = &reading.segment.place;
        let topic = (1..=place.len()).rev().find_map(|depth| self.topics.get(&place[..depth]));
        match topic {
            Some(topic) => (topic.clone(), Via::LastSubject),
            None if !self.addressees.is_empty() => (self.addressees.clone(), Via::Addressee),
            None if place.is_empty() && !self.last.is_empty() => (self.last.clone(), Via::LastSubject),
            None => (self.main.into_iter().collect(), Via::MainParty),
        }
    }
}

/// The party that the notice tells most often to act.
fn main_party(plain: &str, readings: &[Reading]) -> Option<Span> {
    let mut times: Vec<(&str, usize, Span)> = Vec::new();
    for reading in readings {
        let Outcome::Found(draft) = &reading.outcome else { continue };
        for (name, ..) in draft.parties.iter().filter(|(.., via)| *via == Via::Subject) {
            match times.iter_mut().find(|(other, ..)| *other == name.of(plain)) {
                Some((_, count, _)) => *count += 1,
                None => times.push((name.of(plain), 1, *name)),
            }
        }
    }
    times.iter().rev().max_by_key(|(_, count, _)| *count).map(|(.., span)| *span)
}

fn directive(
    text: &str,
    plain: &str,
    reading: &Reading,
    draft: &Draft,
    memory: &mut Memory,
    anchor: Option<Date>,
    first_leads: bool,
) -> Directive {
    let span = reading.segment.span;
    let mut parties = draft.parties.clone();
    let subjects: Vec<Span> = parties
        .iter()
        .filter(|(_, role, via)| *via == Via::Subject && matches!(role, Role::Lead | Role::Responsible))
        .map(|(name, ..)| *name)
        .collect();
    if !subjects.is_empty() {
        memory.note(reading, subjects);
    }
    if parties.iter().all(|(_, role, _)| matches!(role, Role::Consult | Role::Oversee | Role::Support)) {
        let (names, via) = memory.recall(reading);
        parties.extend(names.into_iter().map(|name| (name, Role::Responsible, via)));
    }
    if first_leads && let Some((_, role, _)) = parties.iter_mut().find(|(.., via)| *via == Via::Bracket) {
        *role = Role::Lead;
    }
    let part = |(name, role, via): &(Span, Role, Via)| Part {
        party: 0,
        name: words(text, *name),
        role: *role,
        span: *name,
        via: *via,
    };
    let start = match draft.cue {
        Some(cue) if draft.force == crate::notice::Force::Must => cue.end,
        Some(cue) => cue.start,
        None => span.start,
    };
    let action = Span::new(start.clamp(span.start, span.end), span.end).trim(text, &[]);
    let action = if action.len() * 8 < span.len() { span } else { action };
    Directive {
        span,
        place: reading.segment.place.clone(),
        headline: summary::headline(&words(text, action)),
        force: draft.force,
        cue: draft.cue,
        action,
        parties: parties.iter().map(part).collect(),
        deadlines: draft.deadlines.iter().map(|limit| deadline(text, plain, *limit, anchor)).collect(),
        conditions: draft.conditions.clone(),
        key: false,
        confidence: draft.confidence,
        why: draft.why.clone(),
    }
}

fn deadline(
    text: &str,
    plain: &str,
    (span, kind): (Span, crate::notice::DeadlineKind),
    anchor: Option<Date>,
) -> Deadline {
    let (due, from) = calendar::resolve(span.of(plain), kind, anchor);
    Deadline {
        text: words(text, span),
        span,
        kind,
        due: due.map(|date| date.to_string()),
        from: from.map(str::to_string),
    }
}

/// The words of a span on one line.
pub(crate) fn words(text: &str, span: Span) -> String {
    let han = |c: char| ('\u{2e80}'..='\u{ffef}').contains(&c);
    let parts: Vec<&str> = span.of(text).split_whitespace().collect();
    parts.iter().enumerate().fold(String::new(), |mut all, (nth, part)| {
        let tight = all.chars().last().is_some_and(han) && part.chars().next().is_some_and(han);
        if nth > 0 && !tight {
            all.push(' ');
        }
        all + part
    })
}

/// Numbers the parties: the same name, whatever its letters' size, is the same party.
fn index(directives: &mut [Directive]) -> Vec<Party> {
    let mut all: Vec<Party> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for part in directives.iter_mut().flat_map(|directive| directive.parties.iter_mut()) {
        let number = *known.entry(part.name.to_lowercase()).or_insert(all.len());
        if number == all.len() {
            all.push(Party { name: part.name.clone(), aliases: Vec::new(), spans: Vec::new() });
        }
        part.party = number;
        let party = &mut all[number];
        if party.name != part.name && !party.aliases.contains(&part.name) {
            party.aliases.push(part.name.clone());
        }
        if !party.spans.contains(&part.span) {
            party.spans.push(part.span);
        }
    }
    all
}
