//! A notice as lines whose words are marked with what they mean: as the page shows it, and a report.

use std::ops::Range;

use crate::text::Utf16Index;
use crate::wire::{self, Directive, Notice};

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

/// The lines of `text`, whose offsets are in `index`, with the words of each directive of `notice` that `shown` lets
/// through. Each byte is painted, then the runs are read off: linear, whatever overlaps.
///
/// ```
/// let text = "Each office must report.\nThe weather was fine.";
/// let notice = remit::wire::notice(text, &remit::extract(text, &Default::default()));
/// let index = remit::text::Utf16Index::new(text);
/// let lines = remit::layout::lines(text, &index, &notice, |_| true);
/// assert!(lines[0].holds(0) && !lines[1].holds(0));
/// ```
pub fn lines(text: &str, index: &Utf16Index, notice: &Notice, shown: impl Fn(usize) -> bool) -> Vec<Line> {
    let bytes = |range: wire::Range| index.utf8(text, range.start)..index.utf8(text, range.end);
    let mut paint = vec![(None, Mark::Plain); text.len()];
    for (number, directive) in notice.directives.iter().enumerate().filter(|(number, _)| shown(*number)) {
        let own = bytes(directive.span);
        paint[own.clone()].fill((Some(number), Mark::Plain));
        for (range, mark) in marks(directive) {
            let words = bytes(range);
            if own.start <= words.start && words.end <= own.end {
                paint[words].fill((Some(number), mark));
            }
        }
    }
    text.split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some(runs(&paint, start..start + line.trim_end_matches('\n').len()))
        })
        .collect()
}

/// What is marked within a directive; the word that binds comes last, and so on top.
pub fn marks(directive: &Directive) -> Vec<(wire::Range, Mark)> {
    let limits = directive.deadlines.iter().map(|limit| (limit.span, Mark::Deadline));
    let parts = directive.parties.iter().filter(|part| part.explicit).map(|part| (part.span, Mark::Party));
    let cue = directive.cue.map(|cue| (cue, Mark::Cue));
    limits.chain(parts).chain(cue).collect()
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

    fn laid_out(text: &str) -> Vec<Line> {
        let notice = wire::notice(text, &crate::extract(text, &crate::Options::default()));
        lines(text, &Utf16Index::new(text), &notice, |_| true)
    }

    #[test]
    fn runs_cover_the_text_without_gap_or_overlap() {
        let text =
            "Order\n\n各部门应当于2025年底前报告💛。\nEach office shall file a return by 1 May 2025.\n";
        let lines = laid_out(text);
        let lines =
            lines.iter().map(|line| line.runs.iter().map(|run| &text[run.words.clone()]).collect::<String>());
        assert_eq!(lines.collect::<Vec<_>>(), text.lines().collect::<Vec<_>>());
    }

    #[test]
    fn cue_party_and_time_limit_are_marked_in_their_directive() {
        let text = "Each office shall file a return by 1 May 2025.";
        let lines = laid_out(text);
        let marked = |mark| {
            let runs = lines[0].runs.iter().filter(move |run| run.mark == mark);
            runs.map(|run| &text[run.words.clone()]).collect::<String>()
        };
        assert_eq!((marked(Mark::Cue), marked(Mark::Party)), ("shall".to_string(), "office".to_string()));
        assert_eq!(marked(Mark::Deadline), "by 1 May 2025");
        assert!(lines[0].holds(0));
    }
}
