//! Which English nouns name somebody who can act.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::vocabulary::{ACTORS, THINGS};

static ACTOR_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| ACTORS.split_whitespace().collect());
static THING_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| THINGS.split_whitespace().collect());

/// Endings by which English makes agents of verbs and things: "shipper", "licensee", "pharmacist", "librarian".
const ENDINGS: [&str; 9] = ["er", "or", "ee", "ist", "ian", "man", "woman", "person", "people"];

/// Shortest word whose ending is heard.
const SHORTEST: usize = 5;

/// Whether `noun`, in small letters, names somebody who can act: as a known word, or by its ending.
pub fn names_actor(noun: &str) -> bool {
    let last = noun.rsplit(['-', '/']).next().unwrap_or(noun);
    let single = last.strip_suffix('s').unwrap_or(last);
    let ends = |word: &str| word.len() >= SHORTEST && ENDINGS.iter().any(|ending| word.ends_with(ending));
    let known = ACTOR_WORDS.contains(noun) || ACTOR_WORDS.contains(last);
    known || (!THING_WORDS.contains(last) && (ends(single) || ends(last)))
}

#[cfg(test)]
mod tests {
    use super::names_actor;

    #[test]
    fn agents_are_told_from_things() {
        for word in [
            "agency",
            "shippers",
            "licensee",
            "pharmacist",
            "sub-agency",
            "chairman",
            "traders",
            "librarians",
        ] {
            assert!(names_actor(word), "{word}");
        }
        for word in
            ["order", "container", "fee", "report", "plan", "list", "degree", "hours", "sensor", "number"]
        {
            assert!(!names_actor(word), "{word}");
        }
    }
}
