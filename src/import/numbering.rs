//! The labels that Word computes for numbered paragraphs, and that stand nowhere in their text.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::xml::{Reader, value};

/// How many levels a list has.
const LEVELS: usize = 9;

/// A level of a list.
#[derive(Clone, Debug, Default)]
struct Level {
    start: usize,
    /// How its number is written: decimal, chineseCounting, bullet …
    form: String,
    /// Its label, where `%1` stands for the number of the first level: "（%1）".
    text: String,
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
    /// The lists of `numbering.xml`.
    pub fn read(xml: &str) -> Self {
        let mut all = Self::default();
        let (mut form, mut list, mut level) = (String::new(), String::new(), 0);
        let mut reader = Reader::new(xml);
        while let Some(event) = reader.next() {
            let (Event::Start(tag) | Event::Empty(tag)) = event else { continue };
            match tag.local_name().as_ref() {
                "abstractNum" => form = value(&tag, "abstractNumId"),
                "num" => {
                    form.clear();
                    list = value(&tag, "numId");
                }
                "abstractNumId" => drop(all.lists.insert(list.clone(), value(&tag, "val"))),
                "lvl" if !form.is_empty() => level = value(&tag, "ilvl").parse().unwrap_or(0),
                _ if !form.is_empty() && level < LEVELS => all.level(&form, level, &tag),
                _ => {}
            }
        }
        all
    }

    fn level(&mut self, form: &str, level: usize, tag: &BytesStart<'_>) {
        let levels = self.forms.entry(form.to_string()).or_insert_with(|| vec![Level::default(); LEVELS]);
        let said = || value(tag, "val");
        match tag.local_name().as_ref() {
            "start" => levels[level].start = said().parse().unwrap_or(1),
            "numFmt" => levels[level].form = said(),
            "lvlText" => levels[level].text = said(),
            _ => {}
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
        for (nth, level) in levels.iter().enumerate() {
            let number = counted[nth].max(1) + level.start.max(1) - 1;
            label = label.replace(&format!("%{}", nth + 1), &written(number, &level.form));
        }
        if label.is_empty() { label } else { label + " " }
    }
}

/// A number as a list writes it.
fn written(number: usize, form: &str) -> String {
    match form {
        "chineseCounting"
        | "chineseCountingThousand"
        | "ideographTraditional"
        | "japaneseCounting"
        | "taiwaneseCounting"
        | "ideographDigital"
        | "chineseLegalSimplified" => chinese(number),
        "lowerLetter" => letter(number, b'a'),
        "upperLetter" => letter(number, b'A'),
        "lowerRoman" => roman(number),
        "upperRoman" => roman(number).to_uppercase(),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" if (1..=20).contains(&number) => {
            let ringed = u32::try_from(number).ok().and_then(|number| char::from_u32(0x245F + number));
            ringed.map_or_else(String::new, String::from)
        }
        "none" => String::new(),
        _ => number.to_string(),
    }
}

/// 12 as 十二, to 99; beyond, in digits.
fn chinese(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number {
        0..=9 => DIGITS[number].to_string(),
        10..=19 => format!("十{}", DIGITS[number - 10]),
        20..=99 => format!("{}十{}", DIGITS[number / 10], DIGITS[number % 10]),
        _ => number.to_string(),
    }
}

/// 1 as a, 27 as aa, as Word does.
fn letter(number: usize, first: u8) -> String {
    let at = number.saturating_sub(1);
    let letter = char::from(first + u8::try_from(at % 26).unwrap_or(0));
    String::from(letter).repeat((at / 26 + 1).min(4))
}

fn roman(number: usize) -> String {
    const SIGNS: [(usize, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut rest = number.min(399);
    let mut out = String::new();
    for (worth, sign) in SIGNS {
        while rest >= worth {
            out.push_str(sign);
            rest -= worth;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_their_list_has_them() {
        for (number, form, text) in [
            (12, "chineseCounting", "十二"),
            (30, "chineseCountingThousand", "三十"),
            (4, "lowerRoman", "iv"),
            (28, "lowerLetter", "bb"),
            (3, "decimalEnclosedCircle", "③"),
            (7, "decimal", "7"),
        ] {
            assert_eq!(written(number, form), text);
        }
    }
}
