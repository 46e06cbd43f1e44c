//! Where an English text that was copied without its line breaks had them: before the numbers of its parts and its bullets, about
//! the lines of its head, and about what opens and closes a letter.

use crate::language::breaks::{Breaks, Family, Number, decimal, dotted, figures, whole};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// What English knows of lost line breaks.
pub static BREAKS: Breaks = Breaks { families: &FAMILIES, edges };

/// How parts are numbered, the outermost first.
static FAMILIES: [Family; 6] = [
    Family {
        signs: &[("Section ", ""), ("SECTION ", ""), ("Sec. ", ""), ("Article ", ""), ("ARTICLE ", "")],
        written: figures,
        follow: whole,
        stands_between: |before, behind| closed(before) && !behind.starts_with(|c: char| c.is_ascii_digit()),
    },
    Family { signs: &[("", ". "), ("", ") ")], written: figures, follow: whole, stands_between: opens_line },
    Family { signs: &[("", " "), ("", ". ")], written: dotted, follow: decimal, stands_between: opens_line },
    Family { signs: &BRACKETS, written: letter, follow: whole, stands_between: stands_apart },
    Family { signs: &BRACKETS, written: figures, follow: whole, stands_between: stands_apart },
    Family { signs: &BRACKETS, written: roman, follow: whole, stands_between: stands_apart },
];

/// The brackets about a number.
const BRACKETS: [(&str, &str); 1] = [("(", ") ")];

/// The letter of a part: (c).
fn letter((nth, _): Number) -> String {
    (b'a'..=b'z').nth(nth - 1).map_or_else(String::new, |letter| char::from(letter).to_string())
}

/// A number up to 12 as the Romans wrote it.
fn roman((nth, _): Number) -> String {
    const NUMERALS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    NUMERALS.get(nth - 1).map_or_else(String::new, |numeral| (*numeral).to_string())
}

/// Whether a sentence or a line ends here.
fn closed(before: &str) -> bool {
    before.ends_with(char::is_whitespace)
        && before.trim_end().ends_with(['.', ';', ':', '!', '?', ')', '”', '"', '—'])
}

/// Whether a label stands apart from what is about it, and is not cited: "under paragraphs | (a) | and (b)".
fn stands_apart(before: &str, behind: &str) -> bool {
    const CITED: WordList = list!["and ", "or ", "of ", "above", "below", "shall ", "to ", "may ", "must "];
    const CITES: WordList = list![
        "paragraph",
        "paragraphs",
        "clause",
        "clauses",
        "section",
        "sections",
        "under",
        "item",
        "items",
        "rule",
        "and",
        "or",
    ];
    let last = before.trim_end().rsplit(' ').next().unwrap_or("");
    let cited = CITED.opens(behind).is_some() || CITES.contains(last);
    before.ends_with(char::is_whitespace) && !cited
}

/// Whether a label may open a line: a sentence or a heading follows.
fn opens_line(before: &str, behind: &str) -> bool {
    // "By May | 1. | Parents": a day or a number of something else ends a sentence there.
    const NUMBERED: WordList = list![
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Annex",
        "Appendix",
        "Part",
        "Table",
        "No.",
    ];
    let last = before.trim_end().rsplit(' ').next().unwrap_or("");
    stands_apart(before, behind)
        && !NUMBERED.contains(last)
        && behind.starts_with(|c: char| c.is_uppercase() || "(“\"‘".contains(c))
}

/// Where lines begin that have no number: those of the head, bullets, headings in capitals, and what opens and closes a letter.
fn edges(text: &str, _: &[Span]) -> Vec<usize> {
    [head(text), bullets(text), headings(text), letter_lines(text)].concat()
}

/// Where the labelled lines of the head begin: To: … From: …; two at least.
fn head(text: &str) -> Vec<usize> {
    const LONGEST: usize = 900;
    const LABELS: WordList = list![
        "To:", "TO:", "From:", "FROM:", "Date:", "DATE:", "Subject:", "SUBJECT:", "Re:", "RE:", "Cc:", "CC:",
    ];
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let mut places = Vec::new();
    for label in LABELS.iter() {
        places.extend(head.find(label).filter(|at| *at == 0 || head[..*at].ends_with(' ')));
    }
    if places.len() > 1 { places } else { Vec::new() }
}

/// Where bullets stand.
fn bullets(text: &str) -> Vec<usize> {
    text.match_indices(['•', '●', '▪', '◦', '■', '➢']).map(|(at, _)| at).collect()
}

/// Where headings in capitals begin and end: … ends. RESPONSIBILITIES | The Clerk keeps….
fn headings(text: &str) -> Vec<usize> {
    const SHORTEST: usize = 7;
    const LONGEST: usize = 60;
    let mut places = Vec::new();
    let mut words = words(text).peekable();
    while let Some((start, word)) = words.next() {
        if !is_capital(word) || !closed(&text[..start]) {
            continue;
        }
        let mut end = start + word.len();
        while let Some((at, next)) = words.next_if(|(_, next)| is_capital(next)) {
            end = at + next.len();
        }
        let behind = text[end..].trim_start();
        if (SHORTEST..=LONGEST).contains(&(end - start))
            && behind.starts_with(|c: char| c.is_uppercase() || c == '(')
        {
            places.extend([start, text.len() - behind.len()]);
        }
    }
    places
}

/// The words of `text` and where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    let words = text.split_inclusive(char::is_whitespace).map(move |word| {
        end += word.len();
        (end - word.len(), word.trim_end())
    });
    words.filter(|(_, word)| !word.is_empty())
}

/// Whether a word is written in capitals alone.
fn is_capital(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_uppercase() || "&-/,:".contains(c)) && word.len() > 1
}

/// Where a letter is opened and closed: Dear Sir, | … | Yours faithfully |.
fn letter_lines(text: &str) -> Vec<usize> {
    const CLOSES: WordList = list![
        "Yours faithfully",
        "Yours Faithfully",
        "Yours sincerely",
        "Yours Sincerely",
        "Yours truly",
        "Yours Truly",
        "Kind regards",
        "Best regards",
    ];
    const LONGEST: usize = 60;
    let mut places = Vec::new();
    if let Some(at) = text.find("Dear ") {
        let line = &text[at..text.floor_char_boundary(at + LONGEST)];
        places.push(at);
        places.extend(line.find([',', ':']).map(|end| at + end + 1));
    }
    for words in CLOSES.iter() {
        if let Some(at) = text.rfind(words) {
            let end = at + words.len();
            places.extend([at, end + usize::from(text[end..].starts_with(','))]);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::breaks::broken;

    #[test]
    fn a_text_in_one_line_gets_its_breaks_back() {
        let filler =
            "Each skipper keeps the log and hands it to the wharf before the boat sails again. ".repeat(9);
        let text = format!(
            "MEMORANDUM To: All skippers From: Harbour Office Date: 5 May 2027 Subject: Logs 1. Keeping logs 1.1 {filler}1.2 The wharf checks it. 2. Duties 2.1 The clerk shall: (a) file the logs; (b) report gaps. LATE REPORTS The Board hears them. • Call the desk. Yours faithfully, A. Fell"
        );
        let copy = broken(&text, |_| Some(&BREAKS)).expect("it is flat");
        let lines: Vec<&str> =
            copy.text.lines().map(|line| line.split(" hands").next().unwrap_or(line).trim()).collect();
        let head =
            ["MEMORANDUM", "To: All skippers", "From: Harbour Office", "Date: 5 May 2027", "Subject: Logs"];
        let body = [
            "1. Keeping logs",
            "1.1 Each skipper keeps the log and",
            "1.2 The wharf checks it.",
            "2. Duties",
            "2.1 The clerk shall:",
            "(a) file the logs;",
            "(b) report gaps.",
            "LATE REPORTS",
            "The Board hears them.",
            "• Call the desk.",
            "Yours faithfully,",
            "A. Fell",
        ];
        assert_eq!(lines, [&head[..], &body[..]].concat());
    }
}
