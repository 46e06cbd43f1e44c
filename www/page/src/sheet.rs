//! A notice as the page shows it: its lines, and in each line the runs of words that mean something.

use std::ops::Range;
use std::rc::Rc;

use remit::correct::{self, Change, Corrected, Row};
use remit::text::Utf16Index;
use remit::wire::{self, Directive, Notice};

/// What a run of words is inside its directive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing of its own.
    #[default]
    Plain,
    /// The word that binds.
    Cue,
    /// Who acts.
    Party,
    /// By when.
    Deadline,
}

/// Words of one line that are marked alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Their place in the text, in UTF-8 bytes.
    pub words: Range<usize>,
    /// Number of their directive.
    pub directive: Option<usize>,
    /// What they are in it.
    pub mark: Mark,
}

/// A line of the notice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its words, in order and without a gap.
    pub runs: Vec<Run>,
}

impl Line {
    /// Whether words of directive `number` stand in this line.
    pub fn holds(&self, number: usize) -> bool {
        self.runs.iter().any(|run| run.directive == Some(number))
    }
}

/// A notice that has been read.
#[derive(Debug)]
pub struct Sheet {
    /// The text that was read.
    pub text: Rc<str>,
    /// What it says, as it was corrected.
    pub notice: Notice,
    /// Its lines.
    pub lines: Vec<Rc<Line>>,
    /// How many corrections no longer fit the text.
    pub lost: usize,
    /// What it says, as it was read.
    read: Rc<Notice>,
    /// How long reading took, in milliseconds.
    pub took: f64,
    index: Rc<Utf16Index>,
    /// The same for all sheets that look the same.
    look: Rc<()>,
}

/// A sheet is the same only where it is the same reading.
impl PartialEq for Sheet {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Sheet {
    /// Lays out `notice`, which was read from `text` in `took` milliseconds.
    pub fn new(text: Rc<str>, notice: Notice, took: f64) -> Self {
        let index = Rc::new(Utf16Index::new(&text));
        let read = Rc::new(notice.clone());
        let look = Rc::default();
        let mut sheet = Self { text, notice, lines: Vec::new(), lost: 0, read, took, index, look };
        sheet.lines = sheet.lay_out();
        sheet
    }

    /// The same reading with `changes` made to it.
    pub fn corrected(&self, changes: &[Change]) -> Self {
        let Corrected { notice, lost } = correct::apply(&self.text, &self.read, changes);
        let mut sheet = Self {
            text: self.text.clone(),
            lines: self.lines.clone(),
            lost: lost.len(),
            read: self.read.clone(),
            took: self.took,
            index: self.index.clone(),
            look: self.look.clone(),
            notice,
        };
        if !sheet.is_laid_out_as(&self.notice) {
            sheet.lines = sheet.lay_out();
            sheet.look = Rc::default();
        }
        sheet
    }

    /// What names directive `number`, for a change.
    pub fn row(&self, number: usize) -> Option<Row> {
        correct::row(&self.text, &self.index, &self.notice, number)
    }

    /// What names the words at `range`, for a change.
    pub fn stretch(&self, range: wire::Range) -> Row {
        let (words, start) = (self.words(range), self.bytes(range).start);
        let nth = self.text.match_indices(words).take_while(|(at, _)| *at < start).count();
        Row { words: words.to_string(), nth }
    }

    /// Number of the line in which the unit `at` stands, and the units before it in that line.
    pub fn line(&self, at: usize) -> (usize, usize) {
        let byte = self.index.utf8(&self.text, at);
        let before = self.text.get(..byte).unwrap_or("");
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count(), before[start..].encode_utf16().count())
    }

    /// Where the unit `at` of line `number` stands in the text.
    pub fn offset(&self, number: usize, at: usize) -> usize {
        let start: usize =
            self.text.split_inclusive('\n').take(number).map(|line| line.encode_utf16().count()).sum();
        start + at
    }

    /// Whether the notice looks the same as in `other`: the same lines, and the same forces in them.
    pub fn looks_as(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.look, &other.look)
    }

    /// `range` without blanks at its edges.
    pub fn trimmed(&self, range: wire::Range) -> wire::Range {
        let words = self.words(range);
        let before = words[..words.len() - words.trim_start().len()].encode_utf16().count();
        let start = range.start + before;
        wire::Range { start, end: start + words.trim().encode_utf16().count() }
    }

    /// Whether `other` has the same rows at the same places, so that the notice looks the same.
    fn is_laid_out_as(&self, other: &Notice) -> bool {
        let places = |notice: &Notice| {
            let places = |it: &Directive| (it.span, it.force, it.cue, parts(it), limits(it));
            notice.directives.iter().map(places).collect::<Vec<_>>()
        };
        places(&self.notice) == places(other)
    }

    /// The words at `range`.
    pub fn words(&self, range: wire::Range) -> &str {
        range.of(&self.text, &self.index)
    }

    fn bytes(&self, range: wire::Range) -> Range<usize> {
        self.index.utf8(&self.text, range.start)..self.index.utf8(&self.text, range.end)
    }

    /// Paints each byte with its directive and mark, then reads off the runs: linear, whatever overlaps.
    fn lay_out(&self) -> Vec<Rc<Line>> {
        let mut paint = vec![(None, Mark::Plain); self.text.len()];
        for (number, directive) in self.notice.directives.iter().enumerate() {
            let own = self.bytes(directive.span);
            paint[own.clone()].fill((Some(number), Mark::Plain));
            let named = parts(directive).into_iter().map(|range| (range, Mark::Party));
            let limits = limits(directive).into_iter().map(|range| (range, Mark::Deadline));
            let cue = directive.cue.map(|cue| (cue, Mark::Cue));
            for (range, mark) in limits.chain(named).chain(cue) {
                let words = self.bytes(range);
                if own.start <= words.start && words.end <= own.end {
                    paint[words].fill((Some(number), mark));
                }
            }
        }
        self.text
            .split_inclusive('\n')
            .scan(0, |at, line| {
                let start = *at;
                *at += line.len();
                Some(Rc::new(runs(&paint, start..start + line.trim_end_matches('\n').len())))
            })
            .collect()
    }
}

fn parts(directive: &Directive) -> Vec<wire::Range> {
    directive.parties.iter().filter(|part| part.explicit).map(|part| part.span).collect()
}

fn limits(directive: &Directive) -> Vec<wire::Range> {
    directive.deadlines.iter().map(|limit| limit.span).collect()
}

fn runs(paint: &[(Option<usize>, Mark)], line: Range<usize>) -> Line {
    let mut runs = Vec::new();
    let mut start = line.start;
    for alike in paint[line].chunk_by(|one, next| one == next) {
        let (directive, mark) = alike[0];
        runs.push(Run { words: start..start + alike.len(), directive, mark });
        start += alike.len();
    }
    Line { runs }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Sheet {
        let notice = wire::notice(text, &remit::extract(text, &remit::Options::default()));
        Sheet::new(text.into(), notice, 0.0)
    }

    #[test]
    fn runs_cover_the_text_without_gap_or_overlap() {
        let text =
            "Order\n\n各部门应当于2025年底前报告💛。\nEach office shall file a return by 1 May 2025.\n";
        let sheet = sheet(text);
        let lines = sheet
            .lines
            .iter()
            .map(|line| line.runs.iter().map(|run| &text[run.words.clone()]).collect::<String>());
        assert_eq!(lines.collect::<Vec<_>>(), text.lines().collect::<Vec<_>>());
    }

    #[test]
    fn cue_party_and_time_limit_are_marked_in_their_directive() {
        let text = "Each office shall file a return by 1 May 2025.";
        let sheet = sheet(text);
        let marked = |mark| {
            sheet.lines[0]
                .runs
                .iter()
                .filter(move |run| run.mark == mark)
                .map(|run| &text[run.words.clone()])
                .collect::<String>()
        };
        assert_eq!(
            (marked(Mark::Cue).as_str(), marked(Mark::Party).as_str(), marked(Mark::Deadline).as_str()),
            ("shall", "office", "by 1 May 2025")
        );
        assert!(sheet.lines[0].holds(0));
    }
}
