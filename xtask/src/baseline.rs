//! What a search for modal words finds: the plain baseline that Remit is measured against.

use std::fs;

use crate::run::Done;

/// Modal words and their forces, the longer before what they hold.
const MODALS: [(&str, &str); 14] = [
    ("shall not", "must_not"),
    ("must not", "must_not"),
    ("may not", "must_not"),
    ("不得", "must_not"),
    ("严禁", "must_not"),
    ("shall", "must"),
    ("must", "must"),
    ("应当", "must"),
    ("必须", "must"),
    ("要", "must"),
    ("should", "should"),
    ("鼓励", "should"),
    (" may ", "may"),
    ("可以", "may"),
];

/// Prints the contract of the file at `place` with each sentence that holds a modal word as a directive.
///
/// # Errors
/// Where the file cannot be read.
pub fn baseline(place: &str) -> Done {
    let text = fs::read_to_string(place).map_err(|error| format!("cannot read {place}: {error}"))?;
    let mut rows = Vec::new();
    let mut start = 0;
    for sentence in text.split_inclusive(['.', '。', ';', '；', '\n']) {
        let words = sentence.to_lowercase();
        let length = sentence.encode_utf16().count();
        if let Some((_, force)) = MODALS.iter().find(|(modal, _)| words.contains(modal)) {
            let end = start + length;
            rows.push(format!(r#"{{"span":{{"start":{start},"end":{end}}},"force":"{force}","parties":[],"deadlines":[],"key":false}}"#));
        }
        start += length;
    }
    println!(r#"{{"version":1,"directives":[{}]}}"#, rows.join(","));
    Ok(())
}
