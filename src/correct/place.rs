//! Rows by their words, and words by their place.

use super::Row;
use crate::text::Utf16Index;
use crate::wire::{Notice, Range};

/// The text, with its offsets at hand.
pub struct Ground<'a> {
    pub text: &'a str,
    pub index: Utf16Index,
}

impl<'a> Ground<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, index: Utf16Index::new(text) }
    }

    /// The words at `range`.
    pub fn words(&self, range: Range) -> &'a str {
        range.of(self.text, &self.index)
    }

    /// The place of the `nth` occurrence of `words`.
    pub fn find(&self, words: &str, nth: usize) -> Option<Range> {
        let (start, _) = self.text.match_indices(words).nth(nth).filter(|_| !words.is_empty())?;
        let unit = |byte| self.index.utf16(self.text, byte);
        Some(Range { start: unit(start), end: unit(start + words.len()) })
    }

    /// The place of `words` within `range`, where they stand there.
    pub fn within(&self, range: Range, words: &str) -> Option<Range> {
        let at = self.words(range).find(words).filter(|_| !words.is_empty())?;
        let start = self.index.utf8(self.text, range.start) + at;
        let unit = |byte| self.index.utf16(self.text, byte);
        Some(Range { start: unit(start), end: unit(start + words.len()) })
    }

    /// The number of the directive that `row` names.
    pub fn number(&self, notice: &Notice, row: &Row) -> Option<usize> {
        let units: usize = row.words.encode_utf16().count();
        let alike = notice
            .directives
            .iter()
            .enumerate()
            .filter(|(_, it)| it.span.end - it.span.start == units && self.words(it.span) == row.words);
        alike.map(|(number, _)| number).nth(row.nth)
    }
}

/// What names directive `number` of `notice`, which was read from `text` with its offsets in `index`; `None` where there
/// is none.
pub fn row(text: &str, index: &Utf16Index, notice: &Notice, number: usize) -> Option<Row> {
    let words = notice.directives.get(number)?.span.of(text, index);
    let before = notice.directives[..number].iter().filter(|it| it.span.of(text, index) == words);
    Some(Row { words: words.to_string(), nth: before.count() })
}
