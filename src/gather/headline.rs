//! A headline: a cut of a directive's own words that fits on a line, is a sentence, and has the sense of the whole.
//!
//! Who acts, the word that obliges and the time limit that opens the sentence have columns of their own, and go without a
//! trace. What opens the sentence and turns its sense stays before the verb. Whatever else is left out leaves "…".

use crate::language::{Clause, Cuts, Language, Shadow, detect};
use crate::lexicon::Lexicon;
use crate::notice::Force;
use crate::text::Span;

/// Longest headline in characters, in Chinese and in letters.
const LIMITS: (usize, usize) = (40, 90);

/// Least number of characters of what turns the sense, where that is cut too.
const LEAST: usize = 5;

/// Longest Chinese word that binds, in characters.
const BINDING: usize = 4;

/// What a gap costs, in characters.
const GAP: i32 = 6;

/// How many of each kind of cut are weighed against each other, so that work stays small.
const ENDS: usize = 32;
const OPENINGS: usize = 4;
const TURNS: usize = 2;
const TAILS: usize = 12;
const CHOICES: usize = 32;

/// The headline of `clause`. `stem` is the word of the list's stem that forbids, allows or advises what the clause says.
pub fn headline(text: &str, plain: &Shadow<'_>, clause: &Clause<'_>, stem: Option<Span>) -> String {
    let Some(language) = detect(clause.whole.of(plain)) else { return shown(text, plain, clause.whole) };
    let line = Line::new(text, plain, language, clause, stem);
    let mut cuts = (language.cuts)(plain, clause);
    if cuts.opening.is_none() && cuts.start == clause.whole.start {
        cuts.start = behind_number(plain, language, Span::new(cuts.start, cuts.end));
    }
    let best = line.whole(&cuts).or_else(|| line.best(&cuts)).unwrap_or_else(|| line.shortened(&cuts));
    line.written(&best)
}

/// Behind what numbers some words: 三是, "2.", "first,".
fn behind_number(plain: &Shadow<'_>, language: &Language, words: Span) -> usize {
    let label = language.outline.first(plain, words).map(|found| found.span);
    let label = label.or_else(|| Some(language.ordinal.first(plain, words)?.span));
    let end =
        label.filter(|label| label.start == words.start && label.end < words.end).map(|label| label.end);
    end.map_or(words.start, |end| Span::new(end, words.end).trim(plain, &[]).start)
}

/// The headline of words that stand alone.
pub fn headline_of(words: &str) -> String {
    let lexicon = Lexicon::default();
    let plain = Shadow::new(words, &lexicon);
    let whole = Span::new(0, words.len()).trim(words, &[]);
    let none = &[][..];
    let clause = Clause {
        whole,
        action: whole,
        cue: None,
        force: Force::Must,
        subjects: none,
        limits: none,
        conditions: none,
    };
    headline(words, &plain, &clause, None)
}

/// What is left of a clause: its parts, whether a gap that shows stands before each, and whether one stands at the end.
#[derive(Clone, Debug, Default)]
struct Cut {
    parts: Vec<(Span, bool)>,
    open: bool,
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
struct Line<'a> {
    text: &'a str,
    plain: &'a Shadow<'a>,
    language: &'static Language,
    clause: &'a Clause<'a>,
    stem: Option<String>,
    /// How many characters of the clause are seen before each of its bytes.
    seen: Vec<usize>,
    han: bool,
    limit: usize,
}

impl<'a> Line<'a> {
    fn new(
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

    /// All of the words, where they fit.
    fn whole(&self, cuts: &Cuts) -> Option<Cut> {
        let mut cut = Cut::default();
        cut.parts.extend(cuts.opening.map(|opening| (opening, false)));
        cut.push(Span::new(cuts.start, cuts.end), false);
        (self.room(&cut) <= self.limit).then_some(cut)
    }

    /// The cut that keeps most of the words at the least cost.
    fn best(&self, cuts: &Cuts) -> Option<Cut> {
        let whole_end = cuts.end;
        let mut ends: Vec<(usize, i32)> =
            cuts.ends.iter().filter(|(at, _)| *at > cuts.start).take(ENDS).copied().collect();
        if !ends.iter().any(|(at, _)| *at == whole_end) {
            ends.push((whole_end, 0));
        }
        ends.iter_mut().filter(|(at, _)| *at == whole_end).for_each(|(_, cost)| *cost = 0);
        let left_out = choices(cuts);
        let mut best: Option<(i32, Cut)> = None;
        for opening in self.openings(cuts, &ends) {
            for (end, cost) in &ends {
                for tail in &self.tails(cuts, &ends, *end) {
                    for asides in &left_out {
                        let (cut, led) = self.cut(cuts, &opening, *end, tail, asides);
                        if self.room(&cut) > self.limit || cut.parts.is_empty() {
                            continue;
                        }
                        let kept: usize = cut.parts.iter().map(|(span, _)| self.length(*span)).sum();
                        let turning =
                            opening.iter().chain(tail).map(|(span, _)| self.length(*span)).sum::<usize>() / 2;
                        let gaps = cut.parts.iter().filter(|(_, gap)| *gap).count() + usize::from(cut.open);
                        let worth = i32::try_from(kept + turning + led * 4 / 5).unwrap_or(0)
                            - cost
                            - GAP * i32::try_from(gaps).unwrap_or(0);
                        if best.as_ref().is_none_or(|(least, _)| worth > *least) {
                            best = Some((worth, cut));
                        }
                    }
                }
            }
        }
        best.map(|(_, cut)| cut)
    }

    /// What may stand before the action: all that opens the sentence, or a beginning of it.
    fn openings(&self, cuts: &Cuts, ends: &[(usize, i32)]) -> Vec<Option<(Span, bool)>> {
        let Some(opening) = cuts.opening else { return vec![None] };
        let inside = ends.iter().chain(&cuts.ends).map(|(at, _)| *at);
        let inside = inside.filter(|at| opening.start < *at && *at < opening.end);
        let short = inside.map(|at| Some((Span::new(opening.start, at), true)));
        std::iter::once(Some((opening, false))).chain(short).take(OPENINGS).collect()
    }

    /// What stands behind an end: each stretch that turns the sense, whole or cut.
    fn tails(&self, cuts: &Cuts, ends: &[(usize, i32)], end: usize) -> Vec<Vec<(Span, bool)>> {
        let mut all: Vec<Vec<(Span, bool)>> = vec![Vec::new()];
        // A stretch in which the end lies is kept as far as that.
        for turn in cuts.turns.iter().filter(|turn| turn.start + 1 >= end).take(TURNS) {
            let full = turn.end;
            let cut = ends.iter().map(|(at, _)| *at).filter(|at| {
                turn.start < *at && *at < full && self.length(Span::new(turn.start, *at)) >= LEAST
            });
            let cut: Vec<(Span, bool)> = std::iter::once((*turn, false))
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
        opening: &Option<(Span, bool)>,
        end: usize,
        tail: &[(Span, bool)],
        asides: &[(Span, bool)],
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
            add(&mut cut, *opening, false);
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

    /// The first words that fit, where the grammar finds no end.
    fn shortened(&self, cuts: &Cuts) -> Cut {
        let opening = cuts.opening.filter(|opening| self.length(*opening) * 2 <= self.limit);
        let rest = Span::new(cuts.start, cuts.end);
        let mut cut = Cut::default();
        opening.into_iter().for_each(|opening| cut.push(opening, false));
        let room = self.limit.saturating_sub(self.room(&cut) + 3);
        let fits = |end: &usize| self.length(Span::new(rest.start, *end)) <= room;
        let tokens = self.plain.tokens(rest).iter().map(|token| token.span.end);
        let end = tokens.take_while(fits).filter(|end| !self.dangles(Span::new(rest.start, *end))).last();
        cut.push(Span::new(rest.start, end.unwrap_or(rest.end)), false);
        cut.open = end.is_some_and(|end| end < rest.end);
        cut
    }

    /// Whether words end with one with which no headline ends.
    fn dangles(&self, words: Span) -> bool {
        let words = words.of(self.plain).trim_end();
        let last = words.rsplit([' ', '\n']).next().unwrap_or(words);
        let ends = |word: &&str| if self.han { words.ends_with(*word) } else { last == *word };
        self.language.dangling.iter().any(ends)
    }

    /// A part without the full stop before the number of a note that closes the clause.
    fn behind_note(&self, part: Span) -> Span {
        let words = part.of(self.text);
        let noted = words.ends_with(is_note) || notes(words).iter().any(|note| note.end == words.len());
        let number = |c: char| is_note(c) || c.is_ascii_digit() || matches!(c, '[' | ']' | '^' | '.' | '。');
        if noted { Span::new(part.start, part.start + words.trim_end_matches(number).len()) } else { part }
    }

    /// The words of a cut.
    fn written(&self, cut: &Cut) -> String {
        let ellipsis = if self.han { "…" } else { " … " };
        let mut all = self.stem.clone().unwrap_or_default();
        for (nth, (span, gap)) in cut.parts.iter().enumerate() {
            let words = shown(self.text, self.plain, self.behind_note(*span));
            let blank = if self.han { "" } else { " " };
            if *gap {
                all.truncate(all.trim_end_matches([',', '，', '、', ' ', '；', ';', ':', '：']).len());
            }
            all += if *gap {
                ellipsis
            } else if nth > 0 {
                blank
            } else {
                ""
            };
            all += &if nth == 0 && self.stem.is_some() { small(&words) } else { words };
        }
        if cut.open {
            all.truncate(all.trim_end_matches([',', '，', '、', ' ', '；', ';', ':', '：']).len());
            all += ellipsis.trim_end();
            all.extend(unclosed(&all));
        }
        let opens = |c: char| {
            matches!(c, '“' | '"' | '《' | '(' | '（' | '「' | '[' | '$' | '€' | '£' | '/' | '@' | '.')
        };
        let all = all.trim_end_matches([' ', ',', '，', '、', '；', ';', ':', '：', '*', '#', '_']);
        let all = paired(all.trim_start_matches(|c: char| !c.is_alphanumeric() && !opens(c)));
        let mut chars = all.chars();
        chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
    }
}

/// Words behind those of a stem: "Open the gate" behind "must not". A word in capitals, or one capital, stays.
fn small(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().filter(|_| words.chars().nth(1).is_some_and(char::is_lowercase));
    first.map_or_else(|| words.to_string(), |first| first.to_lowercase().chain(chars).collect())
}

/// Brackets and quotation marks.
const PAIRS: [(char, char); 6] =
    [('(', ')'), ('（', '）'), ('“', '”'), ('〈', '〉'), ('《', '》'), ('[', ']')];

/// What closes the brackets and quotation marks that a cut left open.
fn unclosed(words: &str) -> Vec<char> {
    let open = |(left, right): &&(char, char)| words.matches(*left).count() > words.matches(*right).count();
    PAIRS.iter().filter(open).map(|(_, right)| *right).collect()
}

/// Words without a bracket or a quotation mark at either end that has no partner.
fn paired(words: &str) -> &str {
    let count = |c: char| words.matches(c).count();
    let lone = |open: bool| {
        move |c: char| {
            PAIRS.iter().any(|(left, right)| {
                let (own, other) = if open { (*left, *right) } else { (*right, *left) };
                c == own && count(own) > count(other)
            })
        }
    };
    words.strip_suffix(lone(false)).or_else(|| words.strip_prefix(lone(true))).unwrap_or(words)
}

/// Each way to leave out asides: of every group one choice or none.
fn choices(cuts: &Cuts) -> Vec<Vec<(Span, bool)>> {
    const EACH: usize = 4;
    let mut all: Vec<Vec<(Span, bool)>> = vec![Vec::new()];
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
    all.iter_mut().for_each(|some| some.sort_by_key(|(span, _)| span.start));
    all
}

/// The word of a stem before its item: "must not"; with a colon where it cannot go on, "is prohibited:".
fn opener(words: &str, language: &Language, han: bool) -> String {
    let last = words.rsplit(' ').next().unwrap_or(words).to_lowercase();
    match () {
        () if han && words.chars().count() <= BINDING => words.to_string(),
        () if han => format!("{words}："),
        () if language.dangling.contains(&&*last) => format!("{words} "),
        () => format!("{words}: "),
    }
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Which bytes of a stretch begin a character that is one of its words, and no sign of how these look: no mark of Markdown,
/// no number of a note, and of white space only the first.
fn shown_at(text: &str, plain: &str, span: Span) -> Vec<bool> {
    let words = span.of(text);
    let mut all = vec![false; words.len() + 1];
    let mut last = ' ';
    for (at, c) in words.char_indices() {
        let blanked = plain.as_bytes().get(span.start + at) == Some(&b' ');
        let before = words[..at].chars().next_back();
        // The bracket that closes an address stays in the shadow.
        let closes = c == ')'
            && before.is_some_and(|c| !c.is_whitespace() && !"*_`~".contains(c))
            && plain.as_bytes().get((span.start + at).saturating_sub(1)) == Some(&b' ');
        let space = c.is_whitespace();
        all[at] = if space { !last.is_whitespace() } else { !blanked && !closes && !is_note(c) };
        if space || all[at] {
            last = c;
        }
    }
    for note in notes(words) {
        all[note.start..note.end].fill(false);
    }
    all
}

/// Whether a character is the number of a note: ² or ①.
fn is_note(c: char) -> bool {
    matches!(c, '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}' | '\u{2074}'..='\u{2079}' | '\u{2460}'..='\u{2473}')
}

/// The numbers of notes in brackets: "[1]", "[^a]".
fn notes(words: &str) -> Vec<Span> {
    const LONGEST: usize = 8;
    let opens = words.match_indices('[').map(|(at, _)| at);
    let note = |at: usize| {
        let len = words[at..].find(']').filter(|len| *len <= LONGEST)?;
        let inside = &words[at + 1..at + len];
        let number = !inside.is_empty() && inside.chars().all(|c| c.is_ascii_digit());
        (number || inside.starts_with('^')).then(|| Span::new(at, at + len + 1))
    };
    opens.filter_map(note).collect()
}

/// The words of a span as they are seen.
fn shown(text: &str, plain: &str, span: Span) -> String {
    let seen = shown_at(text, plain, span);
    let words = span.of(text).char_indices().filter(|(at, _)| seen[*at]).map(|(_, c)| c);
    let all: String = words.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    super::words(&all, Span::new(0, all.len()))
}
