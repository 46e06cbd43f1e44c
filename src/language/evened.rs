//! Words with each run of blanks as one plain blank, in which phrases are looked for.

use std::borrow::Cow;

use crate::text::Span;

/// Words with each run of blanks as one plain blank, and where each of their bytes stands in the words as they are.
///
/// ```
/// # use remit::{language::evened::Evened, text::Span};
/// let words = Evened::new("shall \n be done");
/// assert_eq!(words.as_str(), "shall be done");
/// assert_eq!(words.place(Span::new(0, 6)), Span::new(0, 8));
/// ```
pub struct Evened<'a> {
    words: Cow<'a, str>,
    /// Of each byte, and of the end; empty where the words are as they were.
    places: Vec<usize>,
}

impl<'a> Evened<'a> {
    /// `words` with their blanks evened.
    pub fn new(words: &'a str) -> Self {
        if is_even(words) {
            return Self { words: Cow::Borrowed(words), places: Vec::new() };
        }
        let (mut even, mut places) = (String::with_capacity(words.len()), Vec::with_capacity(words.len()));
        for (at, c) in words.char_indices() {
            if !is_blank(c) {
                even.push(c);
            } else if !even.ends_with(' ') {
                even.push(' ');
            }
            places.resize(even.len(), at);
        }
        places.push(words.len());
        Self { words: Cow::Owned(even), places }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.words
    }

    /// Where what stands at `span` of [`Evened::as_str`] stands in the words as they were.
    pub fn place(&self, span: Span) -> Span {
        let place = |at: usize| self.places.get(at).copied().unwrap_or(at);
        Span::new(place(span.start), place(span.end))
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
