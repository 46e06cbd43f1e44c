//! What a notice is about: its occasion and its purpose, in its own words.

use super::words;
use crate::directive::{Outcome, Reading};
use crate::language::Shadow;
use crate::notice::{Named, Silence};
use crate::text::{Span, place};

/// How many sentences from the first on may say it.
const FIRST: usize = 16;

/// How sure the second sentence has to be, and how many may stand between the two.
const SECOND: (i8, usize) = (3, 3);

/// Longest first sentence beside which there is room for a second, in bytes.
const LONG: usize = 420;

/// A sentence that says it: its number among those that speak, how surely, and its place.
type Candidate = (usize, i8, Span);

/// How sure a sentence has to be that was read as an order, and among how many that open the notice less will do.
const ORDERS: (i8, usize) = (4, 3);

/// Longest sentence that only points on, 现将有关事项通知如下, in bytes, beside which the one before it says the occasion.
const POINTS: usize = 45;

/// The sentences that say what the notice is about, two at most, in the order of the text.
pub fn about(text: &str, plain: &Shadow<'_>, readings: &[Reading]) -> Vec<Named> {
    let sentences = sentences(readings);
    let all: Vec<Candidate> =
        sentences.iter().enumerate().filter_map(|(nth, it)| candidate(plain, nth, it)).collect();
    let Some(first) = all.iter().min_by_key(|(nth, sure, _)| (-sure, *nth)) else { return Vec::new() };
    let near = |it: &&Candidate| it.0 != first.0 && it.1 >= SECOND.0 && it.0.abs_diff(first.0) <= SECOND.1;
    let second = all.iter().filter(|_| first.2.len() <= LONG).find(near).map(|(.., span)| *span);
    let before = first.0.checked_sub(1).and_then(|nth| sentences.get(nth));
    let occasion = before.filter(|_| first.1 >= ORDERS.0 && first.2.len() <= POINTS).map(|(span, _)| *span);
    let mut chosen: Vec<Span> = [Some(first.2), second.or(occasion)].into_iter().flatten().collect();
    chosen.sort_by_cached_key(|span| place(*span));
    chosen.into_iter().map(|span| Named { name: words(text, span), span }).collect()
}

/// The sentences near the beginning, each with the first of its readings.
fn sentences(readings: &[Reading]) -> Vec<(Span, &Reading)> {
    let speaks = |reading: &&Reading| {
        !matches!(reading.outcome, Outcome::Silent(Silence::Heading | Silence::Furniture | Silence::Annex))
    };
    let mut all: Vec<(Span, &Reading)> = Vec::new();
    for reading in readings.iter().filter(speaks) {
        let full = all.len() >= FIRST;
        match all.last_mut() {
            Some((span, first)) if first.segment.sentence == reading.segment.sentence => {
                span.end = reading.segment.span.end;
            }
            _ if full => break,
            _ => all.push((reading.segment.span, reading)),
        }
    }
    all
}

/// A sentence that may say it, without the names before its colon, and what follows behind one: 各单位：现就…通知如下：一、….
fn candidate(plain: &Shadow<'_>, nth: usize, (span, reading): &(Span, &Reading)) -> Option<Candidate> {
    const COLONS: [char; 2] = ['：', ':'];
    let about = reading.segment.language?.about;
    let behind = |at: usize| plain.get(at..)?.chars().next().map(|c| at + c.len_utf8());
    let found = about.each(plain, *span).max_by_key(|found| found.means)?;
    let before = Span::new(span.start, found.span.start).of(plain).rfind(COLONS);
    let start = before.and_then(|at| behind(span.start + at)).unwrap_or(span.start);
    let rest = Span::new(found.span.end, span.end).of(plain).find(COLONS);
    let end = rest.map_or(span.end, |at| found.span.end + at);
    let sure = found.means;
    let order = matches!(reading.outcome, Outcome::Found(_));
    (!order || sure >= ORDERS.0 || nth < ORDERS.1 && sure + 1 >= ORDERS.0 || nth == 0)
        .then(|| (nth, sure, Span::new(start, end).trim(plain, &[])))
}
