//! Lists of words in as few bytes as they take: each behind the number of its bytes, and not as an address and a length of its own,
//! which take eight bytes more in the page and another look into memory each time.

/// A list of words, which `list!` makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordList(&'static [u8]);

impl WordList {
    /// The words that [`packed`] has packed.
    pub const fn new(packed: &'static [u8]) -> Self {
        Self(packed)
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The first of the words of which `fits` holds.
    fn find(self, fits: impl Fn(&[u8]) -> bool) -> Option<&'static [u8]> {
        let mut rest = self.0;
        while let Some((length, words)) = rest.split_first() {
            let (word, behind) = words.split_at_checked(usize::from(*length))?;
            if fits(word) {
                return Some(word);
            }
            rest = behind;
        }
        None
    }

    /// Whether `word` is one of them.
    pub fn contains(self, word: &str) -> bool {
        let word = word.as_bytes();
        self.find(|own| own.len() == word.len() && own.last() == word.last() && own == word).is_some()
    }

    /// How many bytes the first of them has with which `text` opens.
    pub fn opens(self, text: &str) -> Option<usize> {
        /// A byte that tells most words apart: the last of a Chinese character, or the third letter.
        const TELLING: usize = 3;
        let text = text.as_bytes();
        let found = self.find(|own| {
            let telling = own.len().min(TELLING).saturating_sub(1);
            own.get(telling) == text.get(telling) && text.starts_with(own)
        });
        found.map(<[u8]>::len)
    }

    /// How many bytes the first of them has with which `text` ends.
    pub fn ends(self, text: &str) -> Option<usize> {
        let text = text.as_bytes();
        self.find(|own| own.last() == text.last() && text.ends_with(own)).map(<[u8]>::len)
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let (length, words) = rest.split_first()?;
            let (word, behind) = words.split_at_checked(usize::from(*length))?;
            rest = behind;
            Some(std::str::from_utf8(word).unwrap_or_default())
        })
    }
}

/// How many bytes some words take when they are packed.
pub const fn length(words: &[&str]) -> usize {
    let (mut all, mut nth) = (0, 0);
    while nth < words.len() {
        assert!(words[nth].len() < 256, "a word of a list has at most 255 bytes");
        all += 1 + words[nth].len();
        nth += 1;
    }
    all
}

/// Some words, each behind the number of its bytes; `N` is their [`length`].
pub const fn packed<const N: usize>(words: &[&str]) -> [u8; N] {
    let mut all = [0; N];
    let (mut at, mut nth) = (0, 0);
    while nth < words.len() {
        let word = words[nth].as_bytes();
        all[at] = word.len() as u8;
        let mut byte = 0;
        while byte < word.len() {
            all[at + 1 + byte] = word[byte];
            byte += 1;
        }
        at += 1 + word.len();
        nth += 1;
    }
    all
}

/// A list of words, packed when the program is compiled.
macro_rules! list {
    ($($word:expr),* $(,)?) => {{
        const WORDS: &[&str] = &[$($word),*];
        const PACKED: [u8; $crate::text::list::length(WORDS)] = $crate::text::list::packed(WORDS);
        $crate::text::list::WordList::new(&PACKED)
    }};
}
pub(crate) use list;

#[cfg(test)]
mod tests {
    use super::WordList;

    #[test]
    fn a_list_holds_its_words_in_order() {
        const OFFICES: WordList = list!["board", "clerk", "局"];
        assert_eq!(OFFICES.iter().collect::<Vec<_>>(), ["board", "clerk", "局"]);
        assert!(OFFICES.contains("clerk") && !OFFICES.contains("cler") && !OFFICES.contains(""));
        assert_eq!((OFFICES.opens("boards"), OFFICES.opens("a board")), (Some(5), None));
        assert_eq!((OFFICES.ends("教育局"), OFFICES.ends("局长"), OFFICES.ends("")), (Some(3), None, None));
        const NONE: WordList = list![];
        assert!(NONE.is_empty() && !OFFICES.is_empty());
        assert_eq!((NONE.opens("board"), NONE.iter().next()), (None, None));
    }
}
