//! The whole text: who is meant, on which date, what matters most, and what was left.

mod about;
mod counts;
mod deadline;
mod directive;
mod header;
mod headline;
mod kind;
mod memory;
mod party;
mod summary;

use crate::Options;
use crate::directive::{Draft, Outcome, Reading};
use crate::language::Shadow;
use crate::notice::{Directive, Notice, Silence, Silent, Unread};
use crate::text::Span;
use deadline::Clock;
pub use header::header;
pub use headline::headline_of;
use memory::Memory;

/// Puts the readings together to a notice, whose head was read before. `text` is the notice as given, `plain` its shadow.
pub fn gather(
    head: Notice,
    text: &str,
    plain: &Shadow<'_>,
    readings: Vec<Reading>,
    options: &Options,
) -> Notice {
    let mut notice = head;
    notice.counts = counts::counts(&readings);
    notice.about = about::about(text, plain, &readings);
    let mut memory = Memory::new(plain, &notice);
    let clock = Clock::new(plain, notice.date.as_deref(), options);
    let mut first_leads = false;
    for reading in &readings {
        let segment = &reading.segment;
        match &reading.outcome {
            Outcome::Unread(reason) => notice.unread.push(Unread { span: segment.span, reason: *reason }),
            Outcome::Silent(class) => {
                if *class == Silence::Heading {
                    memory.enter(reading);
                }
                notice.silent.push(Silent { span: segment.span, class: *class });
            }
            Outcome::Limits(limits) => {
                let dated = limits.iter().map(|limit| clock.deadline(text, limit));
                if let Some(last) = notice.directives.last_mut() {
                    last.deadlines.extend(dated);
                }
            }
            Outcome::Found(draft) => {
                first_leads |= segment.first_leads(plain);
                let directive =
                    directive::directive((text, plain), (reading, draft), &mut memory, &clock, first_leads);
                share_limit(&mut notice.directives, draft, &directive);
                notice.directives.push(directive);
            }
        }
    }
    notice.parties = party::index(text, plain, &options.lexicon, &mut notice.directives);
    summary::mark_keys(plain, &mut notice.directives);
    notice
}

/// Gives the time limit of "all of the above" to what stands above it in the same part.
fn share_limit(directives: &mut [Directive], draft: &Draft, last: &Directive) {
    if !draft.limits_all {
        return;
    }
    let above = directives.iter_mut().rev().take_while(|other| other.place == last.place);
    above
        .filter(|other| other.deadlines.is_empty())
        .for_each(|other| other.deadlines.clone_from(&last.deadlines));
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
