//! Maps and sets whose keys are hashed the short way: nobody guards a page against the text that its own reader pasted, and std's
//! guarded way takes four times as long.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::rc::Rc;

use rustc_hash::FxBuildHasher;

/// A map.
pub type Map<K, V> = HashMap<K, V, FxBuildHasher>;

/// A set.
pub type Set<K> = HashSet<K, FxBuildHasher>;

/// Words, each with its number in the order in which they came: one type for whatever is counted by its words.
#[derive(Debug, Default)]
pub struct Numbered(Map<String, usize>);

impl Numbered {
    /// The number of a word, the next one where it is new.
    pub fn add(&mut self, word: String) -> usize {
        let next = self.0.len();
        *self.0.entry(word).or_insert(next)
    }

    /// The number of a word that came.
    pub fn get(&self, word: &str) -> Option<usize> {
        self.0.get(word).copied()
    }

    /// How many came.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// All that came, in that order.
    pub fn into_words(self) -> Vec<String> {
        let mut words = vec![String::new(); self.0.len()];
        for (word, number) in self.0 {
            words[number] = word;
        }
        words
    }
}

/// What was made once for each key.
pub type Kept<K, T> = RefCell<Map<K, Rc<T>>>;

/// What is kept for `key`; else what `make` makes, which is kept from then on.
pub fn kept<K: Copy + Eq + Hash, T: ?Sized>(all: &Kept<K, T>, key: K, make: impl FnOnce() -> Rc<T>) -> Rc<T> {
    if let Some(known) = all.borrow().get(&key) {
        return Rc::clone(known);
    }
    let made = make();
    all.borrow_mut().insert(key, Rc::clone(&made));
    made
}
