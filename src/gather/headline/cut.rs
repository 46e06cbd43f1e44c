//! The cuts of a clause that fit on a line, and which of them keeps most.

use super::seen::{shown, shown_at, unclosed};
use super::{is_han, opener};
use crate::language::{Clause, Cuts, Language, Shadow};
use crate::text::{Span, place};

/// Longest headline in characters, in Chinese and in letters.
const LIMITS: (usize, usize) = (40, 90);

/// Least number of characters of what turns the sense, where that is cut too.
const LEAST: usize = 5;

/// What a gap costs, in characters.
const GAP: i32 = 6;

/// How many of each kind of cut are weighed against each other, so that work stays small.
const ENDS: usize = 32;
const OPENINGS: usize = 4;
const TURNS: usize = 2;
const TAILS: usize = 12;
const CHOICES: usize = 32;

/// A stretch, and whether it was cut short.
type Piece = (Span, bool);

/// What is left of a clause: its parts, whether a gap that shows stands before each, and whether one stands at the end.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// Its parts, each with whether a gap stands before it.
    pub parts: Vec<(Span, bool)>,
    /// Whether a gap stands at the end.
    pub open: bool,
}

impl Cut {
    /// Adds a part; one that begins where the last ends goes on.
    fn push(&mut self, part: Span, gap: bool) {
        match self.parts.last_mut() {
            _ if part.is_empty() => {}
            Some((last, _)) if last.end == part.start => last.end = part.end,
            _ => self.parts.push((part, gap)),
        }
    }
}

/// The line that a headline is written on.
pub struct Line<'a> {
    pub text: &'a str,
    pub plain: &'a Shadow<'a>,
    language: &'static Language,
    clause: &'a Clause<'a>,
    pub stem: Option<String>,
    /// How many characters of the clause are seen before each of its bytes.
    seen: Vec<usize>,
    pub han: bool,
    limit: usize,
}

impl<'a> Line<'a> {
    pub fn new(
        text: &'a str,
        plain: &'a Shadow<'a>,
        language: &'static Language,
        clause: &'a Clause<'a>,
        stem: Option<Span>,
    ) -> Self {
        let han = clause.whole.of(text).chars().any(is_han);
        let stem = stem.map(|stem| opener(&shown(text, plain, stem), language, han));
        let limit = if han { LIMITS.0 } else { LIMITS.1 };
        let mut seen = vec![0; clause.whole.len() + 1];
        let mut count = 0;
        for (at, shown) in shown_at(text, plain, clause.whole).into_iter().enumerate() {
            seen[at] = count;
            count += usize::from(shown);
        }
        let limit = limit.saturating_sub(stem.as_ref().map_or(0, |stem| stem.chars().count()));
        Self { text, plain, language, clause, stem, seen, han, limit }
    }

    /// How many characters of `span` are seen.
    fn length(&self, span: Span) -> usize {
        let count = |at: usize| {
            self.seen.get(at.saturating_sub(self.clause.whole.start)).copied().unwrap_or_default()
        };
        count(span.end.min(self.clause.whole.end)).saturating_sub(count(span.start))
    }

    /// The room that a cut takes.
    fn room(&self, cut: &Cut) -> usize {
        let blank = usize::from(!self.han);
        let parts = cut.parts.iter().enumerate().map(|(nth, (span, gap))| {
            let before = if *gap { 1 + 2 * blank } else { blank * usize::from(nth > 0) };
            self.length(*span) + before
        });
        parts.sum::<usize>() + if cut.open { 1 + blank } else { 0 }
    }

    /// The cut that reads best: all of it where it fits.
    pub fn reading(&self, cuts: &Cuts) -> Cut {
        self.whole(cuts).or_else(|| self.best(cuts)).unwrap_or_else(|| self.shortened(cuts))
    }

    /// All of the words, where they fit.
    fn whole(&self, cuts: &Cuts) -> Option<Cut> {
        let mut cut = Cut::default();
        cut.parts.extend(cuts.opening.map(|opening| (opening, false)));
        cut.push(Span::new(cuts.start, cuts.end), false);
        (self.room(&cut) <= self.limit).then_some(cut)
    }

    /// The cut that keeps most of the words at the least cost.
    fn best(&self, cuts: &Cuts) -> Option<Cut> {
        let ends = ends(cuts);
        let left_out = choices(cuts);
        let mut best: Option<(i32, Cut)> = None;
        for opening in self.openings(cuts) {
            for (end, cost) in &ends {
                for tail in self.tails(cuts, &ends, *end) {
                    let turning = opening.iter().chain(&tail).map(|(span, _)| self.length(*span)).sum();
                    for asides in &left_out {
                        let (cut, led) = self.cut(cuts, opening, *end, &tail, asides);
                        let worth = self.worth(&cut, turning, led) - cost;
                        let fits = self.room(&cut) <= self.limit && !cut.parts.is_empty();
                        if fits && best.as_ref().is_none_or(|(least, _)| worth > *least) {
                            best = Some((worth, cut));
                        }
                    }
                }
            }
        }
        best.map(|(_, cut)| cut)
    }

    /// What a cut is worth: the characters that it keeps, half as much again where they turn the sense, most of those that only
    /// `led` up to it, less its gaps.
    fn worth(&self, cut: &Cut, turning: usize, led: usize) -> i32 {
        let kept: usize = cut.parts.iter().map(|(span, _)| self.length(*span)).sum();
        let gaps = cut.parts.iter().filter(|(_, gap)| *gap).count() + usize::from(cut.open);
        let count = |characters: usize| i32::try_from(characters).unwrap_or(i32::MAX / 2);
        count(kept + turning / 2 + led * 4 / 5) - GAP * count(gaps)
    }

    /// What may stand before the action: all that opens the sentence, or a beginning of it.
    fn openings(&self, cuts: &Cuts) -> Vec<Option<Piece>> {
        let Some(opening) = cuts.opening else { return vec![None] };
        let inside = cuts.ends.iter().map(|(at, _)| *at);
        let inside = inside.filter(|at| opening.start < *at && *at < opening.end);
        let short = inside.map(|at| Some((Span::new(opening.start, at), true)));
        std::iter::once(Some((opening, false))).chain(short).take(OPENINGS).collect()
    }

    /// What stands behind an end: each stretch that turns the sense, whole or cut.
    fn tails(&self, cuts: &Cuts, ends: &[(usize, i32)], end: usize) -> Vec<Vec<Piece>> {
        let mut all: Vec<Vec<Piece>> = vec![Vec::new()];
        // A stretch in which the end lies is kept as far as that.
        for turn in cuts.turns.iter().filter(|turn| turn.start + 1 >= end).take(TURNS) {
            let full = turn.end;
            let cut = ends.iter().map(|(at, _)| *at).filter(|at| {
                turn.start < *at && *at < full && self.length(Span::new(turn.start, *at)) >= LEAST
            });
            let cut: Vec<Piece> = std::iter::once((*turn, false))
                .chain(cut.map(|at| (Span::new(turn.start, at), true)))
                .take(OPENINGS)
                .collect();
            all = all.iter().flat_map(|tail| cut.iter().map(|turn| [&tail[..], &[*turn]].concat())).collect();
        }
        all.truncate(TAILS);
        all
    }

    /// The parts that are left, and how many characters were left out that only lead up to them.
    fn cut(
        &self,
        cuts: &Cuts,
        opening: Option<Piece>,
        end: usize,
        tail: &[Piece],
        asides: &[Piece],
    ) -> (Cut, usize) {
        let mut cut = Cut::default();
        let mut led = 0;
        let mut add = |cut: &mut Cut, span: Span, mut gap: bool| {
            let mut start = span.start;
            for (aside, leads_up) in asides.iter().filter(|(aside, _)| span.contains(*aside)) {
                if aside.start > start {
                    cut.push(Span::new(start, aside.start).trim(self.plain, &[]), gap);
                    gap = false;
                }
                led += if *leads_up { self.length(*aside) } else { 0 };
                gap |= !leads_up;
                start = start.max(aside.end);
            }
            let rest = Span::new(start, span.end).trim(self.plain, &[]);
            let empty = rest.is_empty();
            cut.push(rest, gap);
            gap && empty
        };
        if let Some((opening, _)) = opening {
            add(&mut cut, opening, false);
        }
        let shortened = opening.is_some_and(|(_, short)| short);
        cut.open = add(&mut cut, Span::new(cuts.start, end), shortened);
        let mut last = end;
        let mut short = false;
        for (turn, cut_short) in tail {
            let between = Span::new(last, turn.start).of(self.plain);
            let far = between.contains(char::is_alphanumeric);
            let from = if far { turn.start } else { last };
            add(&mut cut, Span::new(from, turn.end), far || short);
            (last, short) = (turn.end, *cut_short);
        }
        cut.open |= short || self.length(Span::new(last, cuts.end.max(last))) > 0;
        (cut, led)
    }

    /// The first words that fit, where the grammar finds no end, with the first of what turns the sense.
    fn shortened(&self, cuts: &Cuts) -> Cut {
        let mut cut = Cut::default();
        let opening = cuts.opening.filter(|opening| self.length(*opening) * 2 <= self.limit);
        opening.into_iter().for_each(|opening| cut.push(opening, false));
        let room = self.limit.saturating_sub(self.room(&cut) + 3);
        let turn = cuts.turns.first().map(|turn| Span::new(turn.start, turn.end.min(cuts.end)));
        let turn = turn.filter(|turn| turn.start > cuts.start);
        let head = Span::new(cuts.start, turn.map_or(cuts.end, |turn| turn.start));
        let (kept, _) = self.first(head, if turn.is_some() { room / 2 } else { room });
        cut.push(kept, false);
        let tail = turn.map(|turn| self.first(turn, room.saturating_sub(self.length(kept) + 3)).0);
        tail.into_iter().for_each(|tail| cut.push(tail, true));
        cut.open = cut.parts.last().is_some_and(|(last, _)| self.length(Span::new(last.end, cuts.end)) > 0);
        cut
    }

    /// The first words of a stretch that fit into `room` and may end it, and whether that is all of it.
    fn first(&self, words: Span, room: usize) -> (Span, bool) {
        let fits = |end: &usize| self.length(Span::new(words.start, *end)) <= room;
        let tokens = self.plain.tokens(words).iter().map(|token| token.span.end.min(words.end));
        let stands = |end: &usize| !self.dangles(Span::new(words.start, *end));
        let ends: Vec<usize> = tokens.take_while(fits).filter(stands).collect();
        let closed =
            ends.iter().rfind(|end| unclosed(Span::new(words.start, **end).of(self.text)).is_empty());
        let most = |end: &&usize| self.length(Span::new(words.start, **end)) * 2 >= room;
        let end =
            closed.filter(most).or(ends.last()).copied().unwrap_or_else(|| words.first(self.plain, room).end);
        (Span::new(words.start, end), end >= words.end)
    }

    /// Whether words end with one with which no headline ends.
    fn dangles(&self, words: Span) -> bool {
        let words = words.of(self.plain).trim_end();
        let last = words.rsplit([' ', '\n']).next().unwrap_or(words);
        let dangling = self.language.dangling;
        if self.han { dangling.ends(words).is_some() } else { dangling.contains(last) }
    }
}

/// Where a headline may end, and how ill it ends there; all of it where nothing else is cut.
fn ends(cuts: &Cuts) -> Vec<(usize, i32)> {
    let inside = cuts.ends.iter().filter(|(at, _)| cuts.start < *at && *at < cuts.end);
    inside.take(ENDS).copied().chain([(cuts.end, 0)]).collect()
}

/// Each way to leave out asides: of every group one choice or none.
fn choices(cuts: &Cuts) -> Vec<Vec<Piece>> {
    const EACH: usize = 4;
    let mut all: Vec<Vec<Piece>> = vec![Vec::new()];
    for aside in cuts.asides.iter().take(CHOICES) {
        let more: Vec<_> = all
            .iter()
            .flat_map(|some| {
                let free = |span: &&Span| !some.iter().any(|(other, _)| other.overlaps(**span));
                let spans = aside.choices.iter().filter(free).take(EACH);
                spans.map(|span| [&some[..], &[(*span, aside.leads_up)]].concat()).collect::<Vec<_>>()
            })
            .collect();
        all.extend(more);
        all.truncate(CHOICES);
    }
    all.iter_mut().for_each(|some| some.sort_by_cached_key(|(span, _)| place(*span)));
    all
}
