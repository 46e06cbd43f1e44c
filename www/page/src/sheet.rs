//! A notice as the page shows it: its lines, and in each line the runs of words that mean something.

use std::ops::Range;
use std::rc::Rc;

use remit::correct::{self, Cells, Change, Corrected, Row, When, Who};
use remit::layout::{self, Line};
use remit::text::{Utf16Index, in_order};
use remit::wire::{self, Deadline, Directive, Notice, Part, Status};

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
    /// What it was read with.
    options: Rc<remit::Options>,
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
    /// Lays out `notice`, which was read from `text` with `options`.
    pub fn new(text: Rc<str>, options: &wire::Options, notice: Notice) -> Self {
        let index = Rc::new(Utf16Index::new(&text));
        let read = Rc::new(notice.clone());
        let look = Rc::default();
        let options = Rc::new(crate::reading::known(options));
        let mut sheet = Self { text, notice, lines: Vec::new(), lost: 0, read, options, index, look };
        sheet.lines = sheet.lay_out();
        sheet
    }

    /// The same reading with `changes` made to it.
    pub fn corrected(&self, changes: &[Change]) -> Self {
        let Corrected { notice, lost } = correct::apply(&self.text, &self.read, &self.options, changes);
        let mut sheet = Self {
            text: self.text.clone(),
            lines: self.lines.clone(),
            lost: lost.len(),
            read: self.read.clone(),
            options: self.options.clone(),
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

    /// What directive `number` says, to be written anew.
    pub fn cells(&self, number: usize) -> Option<Cells> {
        let it = self.notice.directives.get(number)?;
        let who = |part: &Part| Who { name: part.name.clone(), role: part.role };
        let when = |limit: &Deadline| When { text: limit.text.clone(), due: limit.due.clone() };
        Some(Cells {
            headline: it.headline.clone(),
            force: it.force,
            parties: it.parties.iter().map(who).collect(),
            deadlines: it.deadlines.iter().map(when).collect(),
        })
    }

    /// What leaves the page of the rows that are shown: all but those that were rejected, in the order of the text.
    pub fn leaving(&self, shown: &[usize]) -> Vec<usize> {
        let stays = |number: &usize| self.notice.directives[*number].status != Status::Rejected;
        in_text_order(shown).into_iter().filter(stays).collect()
    }

    /// The first sentence that was not understood behind the one that is pointed at, and from the last on the first again.
    pub fn unread_behind(&self, spot: Option<wire::Range>) -> Option<wire::Range> {
        let unread = &self.notice.unread;
        let behind = unread.iter().find(|it| spot.is_none_or(|spot| it.span.start > spot.start));
        behind.or(unread.first()).map(|it| it.span)
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
            let places = |it: &Directive| (it.span, it.force, layout::marks(it));
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

    fn lay_out(&self) -> Vec<Rc<Line>> {
        layout::lines(&self.text, &self.index, &self.notice, |_| true).into_iter().map(Rc::new).collect()
    }
}

/// Numbers of directives in the order of the text, however they are shown.
pub fn in_text_order(shown: &[usize]) -> Vec<usize> {
    let mut numbers = shown.to_vec();
    numbers.sort_by_cached_key(|number| in_order(*number));
    numbers
}
