//! Terms: the closed classes of words, each with its value. A class is a file in a language's folder, a word a line.

use crate::text::Map;
use std::sync::LazyLock;

use super::automaton::{Automaton, longest};

/// Declares the classes, in the order of their bits.
macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// A class of words that the grammar tells apart; a word may be in several.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Class { $($(#[$doc])* $name),+ }

        impl Class {
            /// All classes.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// What the class is called, whatever the letters' size; the page is built without what `Debug` says.
            pub fn name(self) -> &'static str {
                [$(stringify!($name)),+].get(self as usize).copied().unwrap_or_default()
            }

            /// The class called `name`.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().find(|class| class.name().eq_ignore_ascii_case(name)).copied()
            }
        }
    };
}

classes! {
    /// A number in words: "four", 四.
    Number,
    /// A place in an order: "fourth".
    Ordinal,
    /// What time is counted in: "week", 日. Its value: 1 minute, 2 hour, 3 day, 4 working day, 5 week, 6 fortnight, 7 month,
    /// 8 quarter, 9 year, 10 half a year, 11 term.
    Unit,
    /// The same as an owner: "week's".
    Possessive,
    /// A month by its name.
    Month,
    /// A day of the week; 0 is Monday.
    Weekday,
    /// Opens a name: "the", "each".
    Determiner,
    /// Opens a phrase: "of", "within".
    Preposition,
    /// Opens a clause that depends on another: "if", "unless".
    Subordinator,
    /// Opens a clause that says which one is meant: "who".
    Relative,
    /// Joins two of a kind: "and".
    Conjunction,
    /// Stands for a name: "they".
    Pronoun,
    /// Helps a verb: "is", "has".
    Auxiliary,
    /// Says that something has to be, or may: "shall".
    Modal,
    /// Denies: "not".
    Negation,
    /// Says how, when or how much, beside a verb: "also".
    Adverb,
    /// Says which sort, before a noun: "senior".
    Adjective,
    /// A verb's bare form: "report".
    Verb,
    /// A verb that says what things do as well as people: "begin".
    Happens,
    /// A verb that says what something has in it: "include".
    Holds,
    /// A verb that says how somebody is, and no deed: "own".
    State,
    /// A verb's form in the passive, where no ending tells it: "written".
    Participle,
    /// Makes another act: "require"; 0 where that one must, 1 where it should, 2 where it may.
    Ask,
    /// Names somebody who can act: "agency".
    Actor,
    /// What a part of a house sees to, and so its name where it has a capital: "Human Resources".
    Department,
    /// Names a place or a work that acts where people there do: "facility", "programme".
    Institution,
    /// Names something that cannot act: "report".
    Thing,
    /// The same of each week: "Mondays".
    Weekdays,
    /// What days are counted: 1 working days, 0 others.
    DayKind,
    /// A kind of year that does not end with the calendar's: "fiscal".
    OtherYear,
    /// A part of a period: 1 its beginning, 2 its middle, 3 its end, 0 a part whose end nobody can tell.
    Part,
    /// A time of the day: "noon", 上午.
    DayPart,
    /// The halves of the day: "p.m.".
    Meridiem,
    /// A zone of time.
    Zone,
    /// A day by its distance from today: "tomorrow".
    Distance,
    /// A period by its distance from this: "next", 本.
    Ahead,
    /// A word for how often: its value is a number times 100 and a unit as in [`Class::Unit`].
    Frequency,
    /// How many times: "twice".
    Times,
    /// A feast by its name.
    Holiday,
    /// A season, or half a year; its value is the month it ends with, where it ends with one.
    Season,
    /// What happens on a day that people know of: "approval", 竣工.
    Happening,
    /// What is done again and again: "tasks".
    Routine,
    /// The day on which the notice itself begins to count: "issuance", 印发.
    Issuing,
    /// What a notice calls itself: "order", 通知.
    Paper,
    /// What keeps on for a time: "retain", 保存.
    Keeping,
    /// Money and measures, whose rates are no time limits: "dollars", 元.
    Measure,
    /// What ends a phrase: "shall", 应当.
    Stop,
    /// What leads a phrase in: 在, 于.
    Leads,
    /// Before a day: 前, 以前.
    Before,
    /// Not after a time: 内, 以内.
    Inside,
    /// A longer word that begins like one of time and is none: 年级.
    Longer,
}

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u128);

impl Classes {
    /// Whether `class` is among them.
    pub fn has(self, class: Class) -> bool {
        self.0 & (1_u128 << class as u32) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether one of `classes` is among them.
    pub fn any(self, classes: &[Class]) -> bool {
        classes.iter().any(|class| self.has(*class))
    }

    /// Whether one of `others` is among them.
    pub fn meets(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// These and `others`.
    pub fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// The places of its classes in [`Class::ALL`].
    pub fn each(self) -> impl Iterator<Item = usize> {
        ones(self.0)
    }

    /// Adds `class`.
    pub fn add(&mut self, class: Class) {
        self.0 |= 1_u128 << class as u32;
    }
}

/// The places of the bits that are set, from the lowest.
pub fn ones(mut bits: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(first)
    })
}

/// What is known of a word: its classes, and its value in those that count.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Its classes.
    pub classes: Classes,
    values: Vec<(Class, i64)>,
}

impl Entry {
    /// Its value as a member of `class`: 5 for "May" as a month.
    pub fn value(&self, class: Class) -> Option<i64> {
        self.values.iter().find(|(own, _)| *own == class).map(|(_, value)| *value)
    }
}

/// The file of a class: a word a line, `word = value` where it has one; `#` opens a comment.
pub type File = (Class, &'static str);

/// The words of a file, each with its value.
pub fn lines(file: &'static str) -> impl Iterator<Item = (&'static str, Option<i64>)> {
    let lines = file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| match line.split_once(" = ") {
        Some((word, value)) => (word.trim(), value.trim().parse().ok()),
        None => (line, None),
    })
}

/// All words of all languages: those of an alphabet whole, those of Chinese characters longest first.
pub struct Dictionary {
    words: Map<&'static str, Entry>,
    characters: Option<Automaton>,
    entries: Vec<Entry>,
}

impl std::fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dictionary").field("words", &self.words.len()).finish_non_exhaustive()
    }
}

/// The one dictionary, made when first asked.
pub static DICTIONARY: LazyLock<Dictionary> =
    LazyLock::new(|| Dictionary::new(super::ALL.iter().flat_map(|language| language.terms)));

impl Dictionary {
    fn new(files: impl Iterator<Item = &'static File>) -> Self {
        let mut all: Map<&'static str, Entry> = Map::default();
        for (class, file) in files {
            for (word, value) in lines(file) {
                let entry = all.entry(word).or_default();
                entry.classes.add(*class);
                entry.values.extend(value.map(|value| (*class, value)));
            }
        }
        let (words, characters): (Map<_, _>, Map<_, _>) =
            all.into_iter().partition(|(word, _)| word.is_ascii());
        let (characters, entries): (Vec<_>, Vec<_>) = characters.into_iter().unzip();
        Self { words, characters: longest(characters.into_iter().zip(0..).collect()), entries }
    }

    /// What is known of a word in small letters.
    pub fn word(&'static self, word: &str) -> Option<&'static Entry> {
        self.words.get(word)
    }

    /// The known words in a run of Chinese characters, longest first, each with its start and end in bytes.
    pub fn characters<'a>(
        &'static self,
        run: &'a str,
    ) -> impl Iterator<Item = (usize, usize, &'static Entry)> + 'a {
        let hits = self.characters.iter().flat_map(move |automaton| automaton.leftmost_find_iter(run));
        hits.filter_map(|hit| Some((hit.start(), hit.end(), self.entries.get(hit.value() as usize)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_sorted_and_hold_no_word_twice() {
        for language in crate::language::ALL {
            for (class, file) in language.terms {
                let words: Vec<_> = lines(file).map(|(word, _)| word).collect();
                let mut sorted = words.clone();
                sorted.sort_unstable();
                sorted.dedup();
                assert_eq!(words, sorted, "{} {class:?}", language.code);
            }
        }
    }
}
