//! Maps and sets whose keys are hashed the short way: nobody guards a page against the text that its own reader pasted, and std's
//! guarded way takes four times as long.

use std::collections::{HashMap, HashSet};

use rustc_hash::FxBuildHasher;

/// A map.
pub type Map<K, V> = HashMap<K, V, FxBuildHasher>;

/// A set.
pub type Set<K> = HashSet<K, FxBuildHasher>;
