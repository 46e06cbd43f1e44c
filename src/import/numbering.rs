//! The labels that office programs compute for numbered paragraphs, and that stand nowhere in their text.

use std::collections::HashMap;

use super::figures::written;

/// How many levels a list has.
pub const LEVELS: usize = 10;

/// A level of a list.
#[derive(Clone, Debug, Default)]
pub struct Level {
    /// The number of its first item.
    pub start: usize,
    /// How its number is written, in Word's terms: decimal, chineseCounting, bullet …
    pub form: String,
    /// Its label, where `%1` stands for the number of the first level: "（%1）".
    pub text: String,
}

/// The lists of a document, and how far each has been counted.
#[derive(Debug, Default)]
pub struct Numbering {
    /// Levels by the number of a list's form.
    forms: HashMap<String, Vec<Level>>,
    /// The form of each list.
    lists: HashMap<String, String>,
    counted: HashMap<String, [usize; LEVELS]>,
}

impl Numbering {
    /// A level of the list form `form`, to be written.
    pub fn level(&mut self, form: &str, level: usize) -> Option<&mut Level> {
        let levels = self.forms.entry(form.to_string()).or_insert_with(|| vec![Level::default(); LEVELS]);
        levels.get_mut(level)
    }

    /// Says that `list` has the form `form`; lists of one form are counted on.
    pub fn list(&mut self, list: &str, form: &str) {
        self.lists.insert(list.to_string(), form.to_string());
    }

    /// Counts the lists of `form` anew.
    pub fn restart(&mut self, form: &str) {
        self.counted.remove(form);
    }

    /// Makes the next item of `form` at `level` the one numbered `number`.
    pub fn set(&mut self, form: &str, level: usize, number: usize) {
        let start = self.level(form, level).map_or(1, |level| level.start.max(1));
        if let Some(counted) = self.counted.entry(form.to_string()).or_default().get_mut(level) {
            *counted = number.saturating_sub(start);
        }
    }

    /// The label of the next paragraph of `list` at `level`, with a blank behind it; empty where it has none.
    pub fn next(&mut self, list: &str, level: usize) -> String {
        let Some(form) = self.lists.get(list) else { return String::new() };
        let Some(levels) = self.forms.get(form).filter(|_| level < LEVELS) else { return String::new() };
        let counted = self.counted.entry(form.clone()).or_default();
        counted[level] += 1;
        counted[level + 1..].fill(0);
        if levels[level].form == "bullet" {
            return "• ".to_string();
        }
        let mut label = levels[level].text.clone();
        // The longest sign first, so that `%1` is not taken out of `%10`.
        for (nth, level) in levels.iter().enumerate().rev() {
            let number = counted[nth].max(1) + level.start.max(1) - 1;
            label = label.replace(&format!("%{}", nth + 1), &written(number, &level.form));
        }
        if label.is_empty() { label } else { label + " " }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_count_on_are_set_and_begin_anew() {
        let mut lists = Numbering::default();
        let level = lists.level("a", 0).expect("there is a first level");
        *level = Level { start: 1, form: "decimal".to_string(), text: "%1.".to_string() };
        lists.list("1", "a");
        let labels: Vec<String> = (0..2).map(|_| lists.next("1", 0)).collect();
        assert_eq!(labels, ["1. ", "2. "]);
        lists.set("a", 0, 7);
        assert_eq!(lists.next("1", 0), "7. ");
        lists.restart("a");
        assert_eq!(lists.next("1", 0), "1. ");
        assert_eq!(lists.next("2", 0), "");
    }
}
