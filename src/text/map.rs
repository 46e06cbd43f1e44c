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
