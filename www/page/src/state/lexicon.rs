//! The lexicon as a person or their portal wrote it.

use std::rc::Rc;

use remit::lexicon::{Fault, Lexicon};

/// A lexicon that was taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// The words of its file.
    pub file: Rc<str>,
    /// How many words it has.
    pub count: usize,
    /// What is wrong with it.
    pub faults: Rc<[Fault]>,
}

impl Taken {
    /// The lexicon in the words of a file.
    pub fn of(file: &str) -> Self {
        let (lexicon, faults) = Lexicon::read_text(file);
        Self { file: file.into(), count: lexicon.words().len(), faults: faults.into() }
    }
}
