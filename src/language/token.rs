//! Tokens: the words, numbers and signs of a text, made in one pass and never again.

use super::numeral;
use super::term::{Class, Classes, DICTIONARY, Entry};
use crate::text::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters of an alphabet, with what joins them within a word: "don't", "co-operate", "a.m.".
    Word,
    /// Digits of either width, with the signs that group them: "1,000".
    Number,
    /// A known word of Chinese characters, or one such character.
    Han,
    /// An address of the net or of a mail.
    Address,
    /// Any other character.
    Sign,
}

/// How a word was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// In small letters.
    Small,
    /// With a capital first.
    Capital,
    /// All in capitals, and more than one.
    Upper,
}

/// A word, a number or a sign.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Its place, in bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: Kind,
    /// How it was written.
    pub case: Case,
    /// The value of a number in digits; decimals are cut.
    pub number: Option<i64>,
    /// What the dictionary knows of it.
    entry: Option<&'static Entry>,
}

impl Token {
    /// Its classes.
    pub fn classes(&self) -> Classes {
        self.entry.map(|entry| entry.classes).unwrap_or_default()
    }

    /// Whether it is in `class`.
    pub fn is(&self, class: Class) -> bool {
        self.classes().has(class)
    }

    /// Its value as a member of `class`.
    pub fn value(&self, class: Class) -> Option<i64> {
        self.entry?.value(class)
    }
}

/// The tokens of a text: `plain` is its shadow, of the same offsets.
///
/// ```
/// use remit::language::token::tokens;
/// let text = "Report by 5 p.m. on the twenty-fourth.";
/// let words: Vec<_> = tokens(text, &text.to_ascii_lowercase()).iter().map(|token| token.span.of(text)).collect();
/// assert_eq!(words, ["Report", "by", "5", "p.m.", "on", "the", "twenty", "-", "fourth", "."]);
/// ```
pub fn tokens(text: &str, plain: &str) -> Vec<Token> {
    let mut all = Vec::with_capacity(plain.len() / 4);
    let mut at = 0;
    while let Some(c) = plain[at..].chars().next() {
        let rest = &plain[at..];
        let len = match c {
            _ if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            _ if numeral::digit(c).is_some() => number(rest, at, &mut all),
            _ if is_han(c) => characters(rest, at, &mut all),
            _ if c.is_alphabetic() => word(text, rest, at, &mut all),
            _ => {
                push(&mut all, at, c.len_utf8(), Kind::Sign, Case::Small, None, None);
                c.len_utf8()
            }
        };
        at += len;
    }
    all
}

fn push(
    all: &mut Vec<Token>,
    at: usize,
    len: usize,
    kind: Kind,
    case: Case,
    number: Option<i64>,
    entry: Option<&'static Entry>,
) {
    all.push(Token { span: Span::new(at, at + len), kind, case, number, entry });
}

/// Whether `c` is written in Chinese, so that words of it stand without blanks.
fn is_han(c: char) -> bool {
    matches!(c, '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// What any larger number counts as: none is meant, and no sum of such overflows.
const BEYOND: i64 = 1_000_000_000_000;

/// Digits, with what groups or parts them: "1,000", "2.5".
fn number(rest: &str, at: usize, all: &mut Vec<Token>) -> usize {
    // Behind "5." of "5.5.2026" stands no decimal.
    let of_date = all.last_chunk().is_some_and(|[number, dot]: &[Token; 2]| {
        let tight = number.span.end == dot.span.start && dot.span.end == at;
        number.kind == Kind::Number && dot.kind == Kind::Sign && tight
    });
    let mut value: i64 = 0;
    let mut len = 0;
    let mut chars = rest.char_indices().peekable();
    let mut whole = true;
    while let Some((offset, c)) = chars.next() {
        match numeral::digit(c) {
            Some(digit) if whole => value = (value * 10 + digit).min(BEYOND),
            Some(_) => {}
            None if groups(c, &rest[offset..]) && len > 0 && whole => {}
            None if c == '.'
                && whole
                && !of_date
                && chars.peek().is_some_and(|(_, next)| numeral::digit(*next).is_some())
                && !is_date(&rest[offset..])
                && !opens_day(&rest[offset..]) =>
            {
                whole = false;
            }
            None => break,
        }
        len = offset + c.len_utf8();
    }
    push(all, at, len, Kind::Number, Case::Small, Some(value), None);
    len
}

/// Whether figures between full stops go on, as in a date: ".5.2026".
fn is_date(rest: &str) -> bool {
    let mut parts =
        rest.split('.').skip(1).map(|part| part.chars().next().and_then(numeral::digit).is_some());
    let first = rest.trim_start_matches('.').find(|c| numeral::digit(c).is_none());
    parts.next() == Some(true)
        && parts.next() == Some(true)
        && first.is_some_and(|end| rest[1 + end..].starts_with('.'))
}

/// Whether the figures behind a full stop are of a year or a month, and what stands before it numbers an item: 8 | .2026年.
fn opens_day(rest: &str) -> bool {
    let figures = rest.chars().skip(1).take_while(|c| numeral::digit(*c).is_some()).count();
    let unit = rest.chars().nth(1 + figures);
    matches!((figures, unit), (4, Some('年')) | (1 | 2, Some('月')))
}

/// Whether a comma groups thousands: three digits and no more stand behind it.
fn groups(c: char, rest: &str) -> bool {
    let digits = rest.chars().skip(1).take_while(|c| numeral::digit(*c).is_some()).count();
    matches!(c, ',' | '，') && digits == 3
}

/// A run of Chinese characters: known words, longest first, and single characters.
fn characters(rest: &str, at: usize, all: &mut Vec<Token>) -> usize {
    let len = rest.find(|c| !is_han(c)).unwrap_or(rest.len());
    let run = &rest[..len];
    let mut done = 0;
    let single = |all: &mut Vec<Token>, from: usize, to: usize| {
        for (offset, c) in run[from..to].char_indices() {
            push(all, at + from + offset, c.len_utf8(), Kind::Han, Case::Small, None, None);
        }
    };
    for (start, end, entry) in DICTIONARY.characters(run) {
        single(all, done, start);
        push(all, at + start, end - start, Kind::Han, Case::Small, None, Some(entry));
        done = end;
    }
    single(all, done, len);
    len
}

/// Letters, with what joins them; hyphens part it where each part is a word of time: "twenty-four", "mid-May".
fn word(text: &str, rest: &str, at: usize, all: &mut Vec<Token>) -> usize {
    let whole = rest.find(|c: char| c.is_whitespace() || is_han(c)).unwrap_or(rest.len());
    let whole = &rest[..whole];
    if whole.contains("://") || whole.contains('@') || whole.starts_with("www.") {
        let len = whole.trim_end_matches(['.', ',', ';', ':', ')', ']', '>', '*', '_', '"', '”']).len();
        push(all, at, len, Kind::Address, Case::Small, None, None);
        return len;
    }
    let letters = whole.find(|c| numeral::digit(c).is_some()).unwrap_or(0);
    if DICTIONARY.word(&whole[..letters]).is_some_and(|entry| entry.classes.has(Class::Part))
        && !whole[letters..].contains(char::is_alphabetic)
    {
        plain_word(text, &whole[..letters], at, all);
        return letters;
    }
    let len = word_length(whole);
    let word = &whole[..len];
    if word.contains('-') && word.split('-').all(counts) {
        let mut start = 0;
        for part in word.split('-') {
            if start > 0 {
                push(all, at + start - 1, 1, Kind::Sign, Case::Small, None, None);
            }
            match part.chars().all(|c| numeral::digit(c).is_some()) {
                true => {
                    number(part, at + start, all);
                }
                false => plain_word(text, part, at + start, all),
            }
            start += part.len() + 1;
        }
    } else {
        plain_word(text, word, at, all);
    }
    len
}

fn plain_word(text: &str, word: &str, at: usize, all: &mut Vec<Token>) {
    let case = case(text.get(at..at + word.len()).unwrap_or(word));
    let entry = match word.contains('’') {
        true => DICTIONARY.word(&word.replace('’', "'")),
        false => DICTIONARY.word(word),
    };
    push(all, at, word.len(), Kind::Word, case, None, entry);
}

/// Whether a part of a hyphenated word is one of time.
fn counts(part: &str) -> bool {
    DICTIONARY.word(part).is_some_and(|entry| entry.classes.any(TIME))
        || part.chars().all(|c| numeral::digit(c).is_some()) && !part.is_empty()
}

/// Classes of words that hyphens join to others of them.
const TIME: &[Class] = &[
    Class::Number,
    Class::Ordinal,
    Class::Unit,
    Class::Month,
    Class::Weekday,
    Class::Part,
    Class::Frequency,
];

/// How far the word that opens `rest` goes.
fn word_length(rest: &str) -> usize {
    let mut len = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let joined = next.is_some_and(|next| next.is_alphanumeric() && !is_han(next));
        match c {
            _ if c.is_alphanumeric() => {}
            '\'' | '’' | '-' if joined => {}
            '.' if joined && is_initial(&rest[..offset]) => {}
            '.' if rest[..offset].contains('.') && is_initial(&rest[..offset]) => return offset + 1,
            _ => break,
        }
        len = offset + c.len_utf8();
    }
    len
}

/// Whether the last part of some words between full stops is a single letter: "a", "u.s".
fn is_initial(words: &str) -> bool {
    words.rsplit('.').next().is_some_and(|last| last.chars().count() == 1)
}

fn case(written: &str) -> Case {
    let mut letters = written.chars().filter(|c| c.is_alphabetic());
    let first = letters.next().is_some_and(char::is_uppercase);
    let mut rest = letters.peekable();
    match first {
        true if rest.peek().is_some() && rest.all(char::is_uppercase) => Case::Upper,
        true => Case::Capital,
        false => Case::Small,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_signs_are_told_apart() {
        for (text, wanted) in [
            ("1,000 of 2.5, 3", "1,000|of|2.5|,|3"),
            ("At 11:59 p.m. EDT.", "At|11|:|59|p.m.|EDT|."),
            ("Don't mail x@y.org, see https://a.b/c.", "Don't|mail|x@y.org|,|see|https://a.b/c|."),
            ("a third-party tool", "a|third-party|tool"),
            ("2026 年 5月８日前", "2026|年|5|月|８|日|前"),
            ("the U.S. Post", "the|U.S.|Post"),
        ] {
            let plain = crate::language::plain(text);
            let words: Vec<_> = tokens(text, &plain).iter().map(|token| token.span.of(text)).collect();
            assert_eq!(words.join("|"), wanted);
        }
    }

    #[test]
    fn a_word_keeps_its_letters_and_its_value() {
        let text = "TB met Ann in May";
        let all = tokens(text, "tb met ann in may");
        assert_eq!([Case::Upper, Case::Small, Case::Capital], [all[0].case, all[1].case, all[2].case]);
        assert_eq!(all[4].value(Class::Month), Some(5));
    }
}
