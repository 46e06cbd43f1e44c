//! Words as they are seen: without the signs that only say how they look, and without the numbers of notes.

use crate::gather::words as on_one_line;
use crate::text::Span;

/// Which bytes of a stretch begin a character that is one of its words, and no sign of how these look: no mark of Markdown,
/// no number of a note, and of white space only the first.
pub fn shown_at(text: &str, plain: &str, span: Span) -> Vec<bool> {
    let words = span.of(text);
    let mut all = vec![false; words.len() + 1];
    let mut last = ' ';
    for (at, c) in words.char_indices() {
        let blanked = plain.as_bytes().get(span.start + at) == Some(&b' ');
        let before = words[..at].chars().next_back();
        // The bracket that closes an address stays in the shadow.
        let closes = c == ')'
            && before.is_some_and(|c| !c.is_whitespace() && !"*_`~".contains(c))
            && plain.as_bytes().get((span.start + at).saturating_sub(1)) == Some(&b' ');
        let space = c.is_whitespace();
        all[at] = if space { !last.is_whitespace() } else { !blanked && !closes && !is_note(c) };
        if space || all[at] {
            last = c;
        }
    }
    for note in notes(words) {
        all[note.start..note.end].fill(false);
    }
    all
}

/// Whether a character is the number of a note: ² or ①.
pub fn is_note(c: char) -> bool {
    matches!(c, '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}' | '\u{2074}'..='\u{2079}' | '\u{2460}'..='\u{2473}')
}

/// The numbers of notes in brackets: "[1]", "[^a]".
pub fn notes(words: &str) -> Vec<Span> {
    const LONGEST: usize = 8;
    let opens = words.match_indices('[').map(|(at, _)| at);
    let note = |at: usize| {
        let len = words[at..].find(']').filter(|len| *len <= LONGEST)?;
        let inside = &words[at + 1..at + len];
        let number = !inside.is_empty() && inside.chars().all(|c| c.is_ascii_digit());
        (number || inside.starts_with('^')).then(|| Span::new(at, at + len + 1))
    };
    opens.filter_map(note).collect()
}

/// The words of a span as they are seen.
pub fn shown(text: &str, plain: &str, span: Span) -> String {
    let seen = shown_at(text, plain, span);
    let words = span.of(text).char_indices().filter(|(at, _)| seen[*at]).map(|(_, c)| c);
    let all: String = words.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    on_one_line(&all, Span::new(0, all.len()))
}

/// Words behind those of a stem: "Open the gate" behind "must not". A word in capitals, or one capital, stays.
pub fn small(words: &str) -> String {
    let mut all = words.to_string();
    if words.chars().nth(1).is_some_and(char::is_lowercase) {
        all.get_mut(..1).into_iter().for_each(str::make_ascii_lowercase);
    }
    all
}

/// Brackets and quotation marks.
const PAIRS: [(char, char); 6] =
    [('(', ')'), ('（', '）'), ('“', '”'), ('〈', '〉'), ('《', '》'), ('[', ']')];

/// What closes the brackets and quotation marks that a cut left open.
pub fn unclosed(words: &str) -> Vec<char> {
    let open = |(left, right): &&(char, char)| words.matches(*left).count() > words.matches(*right).count();
    PAIRS.iter().filter(open).map(|(_, right)| *right).collect()
}

/// Words without a bracket or a quotation mark at either end that has no partner.
pub fn paired(words: &str) -> &str {
    let count = |c: char| words.matches(c).count();
    let lone = |open: bool| {
        move |c: char| {
            PAIRS.iter().any(|(left, right)| {
                let (own, other) = if open { (*left, *right) } else { (*right, *left) };
                c == own && count(own) > count(other)
            })
        }
    };
    words.strip_suffix(lone(false)).or_else(|| words.strip_prefix(lone(true))).unwrap_or(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_numbers_in_brackets() {
        let words = "Count the boats[1] and [see below] the rafts[^a], but not [12345678].";
        let found: Vec<&str> = notes(words).iter().map(|note| note.of(words)).collect();
        assert_eq!(found, ["[1]", "[^a]"]);
        assert!(notes("no note [] here").is_empty());
    }
}
