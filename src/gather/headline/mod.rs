//! A headline: a cut of a directive's own words that fits on a line, is a sentence, and has the sense of the whole.
//!
//! Who acts, the word that obliges and the time limit that opens the sentence have columns of their own, and go without a
//! trace. What opens the sentence and turns its sense stays before the verb. Whatever else is left out leaves "…".

mod cut;
mod seen;

use crate::language::{Clause, Language, Shadow, detect};
use crate::lexicon::Lexicon;
use crate::notice::Force;
use crate::text::Span;
use cut::{Cut, Line};
use seen::{is_note, notes, paired, shown, small, unclosed};

/// Longest Chinese word that binds, in characters.
const BINDING: usize = 4;

/// Most words of a stem that its item goes on from, "are prohibited from"; more of them point to it, "are advised as under".
const GOES_ON: usize = 3;

/// The headline of `clause`. `stem` is the word of the list's stem that forbids, allows or advises what the clause says.
pub fn headline(text: &str, plain: &Shadow<'_>, clause: &Clause<'_>, stem: Option<Span>) -> String {
    let Some(language) = detect(clause.whole.of(plain)) else { return shown(text, plain, clause.whole) };
    let line = Line::new(text, plain, language, clause, stem);
    let mut cuts = (language.cuts)(plain, clause);
    if cuts.opening.is_none() && cuts.start == clause.whole.start {
        cuts.start = behind_number(plain, language, Span::new(cuts.start, cuts.end));
    }
    written(&line, &line.reading(&cuts))
}

/// Behind what numbers some words: 三是, "2.", "first,".
fn behind_number(plain: &Shadow<'_>, language: &Language, words: Span) -> usize {
    let label = language.label(plain, words).map(|found| found.span);
    let label = label.or_else(|| Some(language.ordinal.first(plain, words)?.span));
    // Of "5.2.5m" nothing is a number of the text's parts.
    let tight = |label: &Span| {
        Span::new(label.end, words.end).of(plain).starts_with(|c: char| c.is_ascii_alphanumeric())
    };
    let label = label.filter(|label| label.start == words.start && label.end < words.end && !tight(label));
    let end = label.map(|label| label.end);
    end.map_or(words.start, |end| Span::new(end, words.end).trim(plain, &[]).start)
}

/// The headline of words that stand alone.
pub fn headline_of(words: &str) -> String {
    let lexicon = Lexicon::default();
    let plain = Shadow::new(words, &lexicon);
    let whole = Span::new(0, words.len()).trim(words, &[]);
    let none = &[][..];
    let clause = Clause {
        whole,
        action: whole,
        cue: None,
        force: Force::Must,
        subjects: none,
        limits: none,
        conditions: none,
    };
    headline(words, &plain, &clause, None)
}

/// A part without the full stop before the number of a note that closes the clause.
fn behind_note(text: &str, part: Span) -> Span {
    let words = part.of(text);
    let noted = words.ends_with(is_note) || notes(words).iter().any(|note| note.end == words.len());
    let number = |c: char| is_note(c) || c.is_ascii_digit() || matches!(c, '[' | ']' | '^' | '.' | '。');
    if noted { Span::new(part.start, part.start + words.trim_end_matches(number).len()) } else { part }
}

/// The words of a cut.
fn written(line: &Line<'_>, cut: &Cut) -> String {
    let ellipsis = if line.han { "…" } else { " … " };
    let mut all = line.stem.clone().unwrap_or_default();
    for (nth, (span, gap)) in cut.parts.iter().enumerate() {
        let words = shown(line.text, line.plain, behind_note(line.text, *span));
        let blank = if line.han { "" } else { " " };
        if *gap {
            all.truncate(all.trim_end_matches([',', '，', '、', ' ', '；', ';', ':', '：']).len());
        }
        all += if *gap {
            ellipsis
        } else if nth > 0 {
            blank
        } else {
            ""
        };
        all += &if nth == 0 && line.stem.is_some() { small(&words) } else { words };
    }
    if cut.open {
        all.truncate(all.trim_end_matches([',', '，', '、', ' ', '；', ';', ':', '：']).len());
        all += ellipsis.trim_end();
        all.extend(unclosed(&all));
    }
    let opens =
        |c: char| matches!(c, '“' | '"' | '《' | '(' | '（' | '「' | '[' | '$' | '€' | '£' | '/' | '@' | '.');
    let all = all.trim_end_matches([' ', ',', '，', '、', '；', ';', ':', '：', '*', '#', '_']);
    let mut all = paired(all.trim_start_matches(|c: char| !c.is_alphanumeric() && !opens(c))).to_string();
    all.get_mut(..1).into_iter().for_each(str::make_ascii_uppercase);
    all
}

/// The word of a stem before its item: "must not"; with a colon where it cannot go on, "is prohibited:".
fn opener(words: &str, language: &Language, han: bool) -> String {
    let last = words.rsplit(' ').next().unwrap_or(words).to_ascii_lowercase();
    match () {
        () if han && words.chars().count() <= BINDING => words.to_string(),
        () if han => format!("{words}："),
        () if words.split(' ').count() <= GOES_ON && language.dangling.contains(&last) => {
            format!("{words} ")
        }
        () => format!("{words}: "),
    }
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}
