//! Words with each run of blanks as one plain blank, in which phrases are looked for.

use std::borrow::Cow;

/// Words with each run of blanks as one plain blank, and where their bytes stand in the words as they are.
///
/// ```
/// # use remit::language::evened::Evened;
/// let words = Evened::new("shall \n be done");
/// assert_eq!(words.as_str(), "shall be done");
/// assert_eq!((words.place(5), words.place(6)), (5, 8));
/// ```
pub struct Evened<'a> {
    words: Cow<'a, str>,
    gaps: Gaps,
}

/// Where something was left out of some words: behind each such stretch, its place in what is left and in all of them.
#[derive(Clone, Debug, Default)]
pub struct Gaps(Vec<(usize, usize)>);

impl Gaps {
    /// Where what stands at a place of what is left stands in all the words.
    pub fn back(&self, at: usize) -> usize {
        let behind = self.0.partition_point(|(left, _)| *left <= at);
        self.0[..behind].last().map_or(at, |(left, all)| all + (at - left))
    }

    /// Where what stands at a place of all the words stands in what is left; what was left out, before it.
    pub fn left(&self, at: usize) -> usize {
        let behind = self.0.partition_point(|(_, all)| *all <= at);
        let left = self.0[..behind].last().map_or(at, |(left, all)| left + (at - all));
        self.0.get(behind).map_or(left, |(next, _)| left.min(next.saturating_sub(1)))
    }
}

impl<'a> Evened<'a> {
    /// `words` with their blanks evened.
    pub fn new(words: &'a str) -> Self {
        if is_even(words) {
            return Self { words: Cow::Borrowed(words), gaps: Gaps::default() };
        }
        let (mut even, mut gaps) = (String::with_capacity(words.len()), Vec::new());
        // How much was left out so far.
        let mut shift = 0;
        for (at, c) in words.char_indices() {
            if is_blank(c) {
                if !even.ends_with(' ') {
                    even.push(' ');
                }
                continue;
            }
            if at - even.len() != shift {
                shift = at - even.len();
                gaps.push((even.len(), at));
            }
            even.push(c);
        }
        gaps.push((even.len(), words.len()));
        Self { words: Cow::Owned(even), gaps: Gaps(gaps) }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.words
    }

    /// Where what stands at a byte of [`Evened::as_str`] stands in the words as they were.
    pub fn place(&self, at: usize) -> usize {
        self.gaps.back(at)
    }

    /// What was left out.
    pub fn into_gaps(self) -> Gaps {
        self.gaps
    }
}

/// Whether a sign is a blank, as patterns mean it.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{a0}' | '\u{3000}')
}

/// Whether all blanks are plain and stand alone: the bytes tell, which takes a third of the time that the signs take.
fn is_even(words: &str) -> bool {
    let mut last = 0;
    for byte in words.bytes() {
        // The last bytes of the wide blanks stand in other signs too, which are then evened in vain.
        if byte == b'\n'
            || byte == b' ' && last == b' '
            || byte == 0xa0 && last == 0xc2
            || byte == 0x80 && last == 0x80
        {
            return false;
        }
        last = byte;
    }
    true
}
