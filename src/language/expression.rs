//! The expressions that rules are written in: one syntax, read by a small engine in the page and by a fast one elsewhere.

#[cfg(not(target_family = "wasm"))]
pub use regex::{Captures, Match, Regex};
#[cfg(target_family = "wasm")]
pub use regex_lite::{Captures, Match, Regex};

/// `pattern` as this engine reads it: a word's edge is one between letters and digits of ASCII in both.
#[cfg(not(target_family = "wasm"))]
pub fn compiled(pattern: &str) -> Option<Regex> {
    regex::RegexBuilder::new(&pattern.replace("\\b", "(?-u:\\b)")).dfa_size_limit(0).build().ok()
}

/// `pattern` as this engine reads it.
#[cfg(target_family = "wasm")]
pub fn compiled(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}
