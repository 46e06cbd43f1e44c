//! A lexicon as text: sections, a word a line, what it means behind an equals sign.

use super::{Fault, JOINTS, Lexicon, Meaning, Section, Wrong};

/// The lexicon in `file`, and what is wrong with it.
pub fn read(file: &str) -> (Lexicon, Vec<Fault>) {
    let mut lexicon = Lexicon::default();
    let mut faults = Vec::new();
    let mut place = None;
    for (number, line) in (1..).zip(file.lines()) {
        let line = trimmed(line);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Err(wrong) = self::line(line, &mut place, &mut lexicon) {
            faults.push(Fault { line: Some(number), wrong });
        }
    }
    (lexicon, faults)
}

/// `words` without what is blank about them; a mark of byte order is.
pub fn trimmed(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// Whether a line can hold a word, so that it reads as the same word again.
pub fn holds(word: &str) -> bool {
    !word.contains(['=', '＝', '\n']) && !word.starts_with(['#', '['])
}

/// The name in the line that opens a section.
pub fn heading(line: &str) -> Option<&str> {
    Some(line.strip_prefix('[')?.strip_suffix(']')?.trim())
}

/// The section that a line stands in, within which there is none where its name is unknown; none before the first.
type Place = Option<Option<Section>>;

fn line(line: &str, place: &mut Place, lexicon: &mut Lexicon) -> Result<(), Wrong> {
    if let Some(name) = heading(line) {
        let section = Section::of(name);
        *place = Some(section);
        return section.map(drop).ok_or_else(|| Wrong::Section(name.to_string()));
    }
    let (word, said) = line.split_once(['=', '＝']).unwrap_or((line, ""));
    match *place {
        None => Err(Wrong::Outside(line.to_string())),
        Some(None) => Ok(()),
        Some(Some(section)) => lexicon.enter(section, word, said),
    }
}

/// The text of `lexicon`.
pub fn write(lexicon: &Lexicon) -> String {
    let sections = Section::ALL.into_iter().map(|section| {
        let lines = lexicon.words().iter().filter_map(|(word, means)| said(lexicon, section, word, means));
        lines.fold(format!("[{}]\n", section.names()[0]), |text, line| text + &line + "\n")
    });
    sections.collect()
}

/// The line of a word, where it has one in `section`: other names stand behind the full one.
fn said(lexicon: &Lexicon, section: Section, word: &str, means: &Meaning) -> Option<String> {
    match (section, means) {
        (Section::Parties, Meaning::Party(full)) if full == word => {
            let own = |(other, means): &(String, Meaning)| {
                (*means == Meaning::Party(full.clone()) && other != full).then(|| other.clone())
            };
            let others: Vec<String> = lexicon.words().iter().filter_map(own).collect();
            let sign = if others.is_empty() { "" } else { " = " };
            Some(format!("{word}{sign}{}", others.join(&JOINTS[0].to_string())))
        }
        (Section::Cues, Meaning::Cue(force)) => {
            Some(format!("{word} = {}", force.map_or("none", |force| force.name())))
        }
        (Section::Roles, Meaning::Role(role)) => Some(format!("{word} = {}", role.name())),
        _ => None,
    }
}
