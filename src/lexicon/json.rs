//! A lexicon as JSON: an object a section, a member a word.

use serde_json::Value;

use super::{Fault, JOINTS, Lexicon, Section, Wrong};

/// Whether `file` is meant to be JSON.
pub fn is(file: &str) -> bool {
    file.trim_start_matches('\u{feff}').trim_start().starts_with('{')
}

/// The lexicon in `file`, and what is wrong with it.
pub fn read(file: &str) -> (Lexicon, Vec<Fault>) {
    let mut lexicon = Lexicon::default();
    let value: Value = match serde_json::from_str(file.trim_start_matches('\u{feff}')) {
        Ok(value) => value,
        Err(error) => {
            let wrong = Wrong::Json(error.to_string());
            return (lexicon, vec![Fault { line: Some(error.line()), wrong }]);
        }
    };
    let sections = value.as_object().into_iter().flatten();
    let entered = sections.flat_map(|(name, words)| section(name, words, &mut lexicon));
    let faults = entered.map(|wrong| Fault { line: None, wrong }).collect();
    (lexicon, faults)
}

/// Enters the words of a section; gives what is wrong with it.
fn section(name: &str, words: &Value, lexicon: &mut Lexicon) -> Vec<Wrong> {
    let Some(section) = Section::of(name) else { return vec![Wrong::Section(name.to_string())] };
    let Some(words) = words.as_object() else { return vec![shape(name)] };
    let entered = words.iter().map(|(word, said)| {
        let said = said_of(said).ok_or_else(|| shape(word))?;
        lexicon.enter(section, word, &said)
    });
    entered.filter_map(Result::err).collect()
}

/// What is said of a word: a string, or several as a list.
fn said_of(value: &Value) -> Option<String> {
    match value {
        Value::String(said) => Some(said.clone()),
        Value::Array(all) => {
            let all: Option<Vec<&str>> = all.iter().map(Value::as_str).collect();
            Some(all?.join(&JOINTS[0].to_string()))
        }
        _ => None,
    }
}

fn shape(name: &str) -> Wrong {
    Wrong::Json(format!("“{name}” is of another shape than the lexicon has"))
}
