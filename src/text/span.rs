//! A stretch of the text.

/// A half-open stretch of the notice, in UTF-8 bytes, on character boundaries.
///
/// ```
/// use remit::text::Span;
/// let text = "各部门要报告。";
/// assert_eq!(Span::new(0, 9).of(text), "各部门");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// The stretch from `start` to `end`; an end before its start makes it empty.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    /// The words of this stretch; empty where it does not lie in `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Its length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies within it.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same stretch, seen from a text that starts `by` bytes earlier.
    pub fn shift(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }

    /// Its first `bytes`, and the rest of the character in which they end; all of it where it is no longer.
    ///
    /// ```
    /// use remit::text::Span;
    /// assert_eq!(Span::new(0, 9).first("各部门", 4), Span::new(0, 6));
    /// ```
    pub fn first(self, text: &str, bytes: usize) -> Self {
        Self::new(self.start, text.ceil_char_boundary(self.end.min(self.start + bytes)))
    }

    /// Its parts, each with the character that `ends` it.
    ///
    /// ```
    /// use remit::text::Span;
    /// let parts: Vec<Span> = Span::new(0, 5).parts("a; bc", |c| c == ';').collect();
    /// assert_eq!(parts, [Span::new(0, 2), Span::new(2, 5)]);
    /// ```
    pub fn parts<'a>(
        self,
        text: &'a str,
        ends: impl Fn(char) -> bool + 'a,
    ) -> impl Iterator<Item = Self> + 'a {
        let mut start = self.start;
        self.of(text).split_inclusive(ends).map(move |part| {
            let part = Self::new(start, start + part.len());
            start = part.end;
            part
        })
    }

    /// This stretch without white space and without `closers` at its edges.
    ///
    /// ```
    /// use remit::text::Span;
    /// assert_eq!(Span::new(0, 8).trim(" report.", &['.']), Span::new(1, 7));
    /// ```
    pub fn trim(self, text: &str, closers: &[char]) -> Self {
        let off = |c: char| c.is_whitespace() || closers.contains(&c);
        let words = self.of(text);
        let start = self.start + (words.len() - words.trim_start_matches(char::is_whitespace).len());
        let end = self.start + words.trim_end_matches(off).len();
        Self::new(start, end)
    }
}
