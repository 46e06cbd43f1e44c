//! Where a text that was copied without its line breaks had them, by the numbers of its parts, which follow one another.

use crate::text::{FairCopy, in_order};

/// One way in which parts are numbered.
pub struct Family {
    /// The labels that the part of a number may have.
    pub labels: fn(usize) -> Vec<String>,
    /// Whether a label may stand between what ends and what begins so.
    pub stands_between: fn(&str, &str) -> bool,
}

impl Family {
    /// Where the part number `nth` begins, from `from` on, and where its label ends.
    fn find(&self, text: &str, nth: usize, from: usize) -> Option<(usize, usize)> {
        let first = |label: String| {
            let mut places = text.get(from..)?.match_indices(label.as_str()).map(|(at, _)| from + at);
            let at = places.find(|at| (self.stands_between)(&text[..*at], &text[at + label.len()..]))?;
            Some((at, at + label.len()))
        };
        (self.labels)(nth).into_iter().filter_map(first).min()
    }
}

/// Whether nearly all of a long text stands in one line.
pub fn is_flat(text: &str) -> bool {
    const SHORTEST: usize = 900;
    let longest = text.lines().map(str::len).max().unwrap_or(0);
    text.len() >= SHORTEST && longest * 10 >= text.len() * 8
}

/// The copy of `text` with line breaks at `places`; `None` where none is new.
pub fn broken_at(text: &str, mut places: Vec<usize>) -> Option<FairCopy> {
    places.retain(|at| *at > 0 && !text[..*at].ends_with('\n'));
    places.sort_by_cached_key(|at| in_order(*at));
    places.dedup();
    FairCopy::written(text, |copyist| places.iter().for_each(|at| copyist.write(*at, *at, "\n")))
}

/// Most parts that are looked for, so that work stays linear.
const MOST: usize = 200;

/// Where the parts of `text` begin, by their numbers; `families` from the outermost in, those of inner parts begin anew in each.
pub fn parts(text: &str, families: &[Family]) -> Vec<usize> {
    let mut next = vec![1; families.len()];
    let mut from = 0;
    let mut places = Vec::new();
    while places.len() < MOST {
        let found = |(level, family): (usize, &Family)| {
            let (at, end) = family.find(text, next[level], from)?;
            // The first of a list is followed by a second.
            let listed = next[level] > 1 || family.find(text, 2, end).is_some();
            listed.then_some((at, end, level))
        };
        let Some((at, end, level)) = families.iter().enumerate().filter_map(found).min() else { break };
        places.push(at);
        next[level] += 1;
        next[level + 1..].fill(1);
        from = end;
    }
    places
}
