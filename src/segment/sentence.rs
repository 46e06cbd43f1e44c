//! Where sentences end.

use crate::language::{LONGEST_SENTENCE, Language};
use crate::text::Span;

/// The sentences of `span`, trimmed, those that are too long in pieces.
pub fn sentences(plain: &str, span: Span, language: &Language) -> Vec<Span> {
    let mut all = Vec::new();
    let mut rest = span;
    while let Some(aside) = aside(plain, rest) {
        all.extend(unbroken(plain, Span::new(rest.start, aside.start - '['.len_utf8()), language));
        all.extend(unbroken(plain, aside, language));
        rest.start = aside.end + ']'.len_utf8();
    }
    all.extend(unbroken(plain, rest, language));
    all
}

/// The first words in square brackets that stand between sentences, or behind the last, and are some themselves: "The clutch is worn. [Ann
/// to get two quotes]".
fn aside(plain: &str, span: Span) -> Option<Span> {
    const LEAST: usize = 3;
    const NEAR: usize = 400;
    let opens = span.of(plain).match_indices('[').map(|(at, sign)| span.start + at + sign.len());
    opens.filter(|from| *from > span.start + 1).find_map(|from| {
        let before = plain.get(span.start..from - '['.len_utf8())?.trim_end();
        let near = plain.get(from..plain.floor_char_boundary(span.end.min(from + NEAR)))?;
        let words = &near[..near.find(']')?];
        let said = words.split(' ').filter(|word| word.starts_with(char::is_alphabetic)).count() >= LEAST;
        let apart = before.ends_with(['.', '!', '?', ']']);
        (said && apart && !words.contains('[')).then(|| Span::new(from, from + words.len()))
    })
}

/// The sentences of a stretch without words in square brackets between them.
fn unbroken(plain: &str, span: Span, language: &Language) -> Vec<Span> {
    let words = span.of(plain);
    let mut all = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut chars = words.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '（' | '《' => depth += 1,
            '(' if closes(&words[at..]) => depth += 1,
            '）' | '》' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        // （港务局牵头）| （2）完善登记: a number in brackets opens what follows.
        let numbered = c == '）'
            && depth == 0
            && language.unspaced
            && opens_with_number(&words[at + c.len_utf8()..])
            && !closes_number(&words[..at]);
        if numbered {
            let end = at + c.len_utf8();
            all.push(Span::new(start, end).shift(span.start));
            start = end;
            continue;
        }
        if !language.ends.contains(&c) || depth > 0 {
            continue;
        }
        let next = chars.peek().map(|next| next.1);
        let stands = c != '.'
            || !goes_on(&words[start..=at], &words[at + 1..])
                && (next.is_none_or(|next| next.is_whitespace() || matches!(next, '”' | '"' | ')' | '’'))
                    && !is_abbreviated(&words[start..=at], language)
                    && !is_numbered(&words[start..=at], &words[at + 1..]));
        if stands {
            let mut end = at + c.len_utf8();
            while let Some((at, closer)) = chars.next_if(|(_, next)| matches!(next, '”' | '"' | ')' | '’'))
            {
                end = at + closer.len_utf8();
            }
            all.push(Span::new(start, end).shift(span.start));
            start = end;
        }
    }
    all.push(Span::new(start, words.len()).shift(span.start));
    let all = all.into_iter().flat_map(|sentence| match within_brackets(plain, sentence, language) {
        Some(inner) => unbroken(plain, inner, language),
        None => vec![sentence],
    });
    let pieces = all.flat_map(|sentence| pieces(plain, sentence));
    pieces
        .map(|sentence| sentence.trim(plain, &[]))
        .filter(|sentence| sentence.of(plain).chars().any(char::is_alphanumeric))
        .collect()
}

/// Whether the bracket that closes behind some words holds only a number: 第三条第（一）（二）项.
fn closes_number(words: &str) -> bool {
    let inside = words.rsplit_once('（').map(|(_, inside)| inside);
    inside.is_some_and(|inside| inside.chars().all(is_figure))
}

/// Whether a number in brackets opens some words: （2）, （三）.
fn opens_with_number(words: &str) -> bool {
    let number = words.strip_prefix('（').and_then(|words| words.split_once('）')).map(|(number, _)| number);
    number.is_some_and(|number| {
        !number.is_empty() && number.chars().count() <= 3 && number.chars().all(is_figure)
    })
}

/// Whether a sign is part of the number of an item.
fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || "一二三四五六七八九十".contains(c)
}

/// What stands in the brackets around several sentences: （此件公开发布。未经许可，严禁转载。）.
fn within_brackets(plain: &str, sentence: Span, language: &Language) -> Option<Span> {
    let sentence = sentence.trim(plain, &[]);
    let words = sentence.of(plain).strip_prefix('（')?.strip_suffix('）')?;
    let several = words.trim_end_matches(language.ends).contains(language.ends) && !words.contains('（');
    let start = sentence.start + '（'.len_utf8();
    several.then(|| Span::new(start, start + words.len()))
}

/// Whether a bracket that opens `words` is closed before long.
fn closes(words: &str) -> bool {
    const NEAR: usize = 400;
    let near = &words[..words.floor_char_boundary(NEAR)];
    near[1..].find(['(', ')']).is_some_and(|at| near[1 + at..].starts_with(')'))
}

/// Whether a small letter behind a full stop says that the sentence goes on. The shadow has only such: a bracket with a year does.
/// So does an "of" behind the number of a part: "paragraph 2.b. of the bulletin".
fn goes_on(before: &str, rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\n']);
    let last = last_word(before);
    let numbered = last.starts_with(|c: char| c.is_ascii_digit()) && last.trim_end_matches('.').contains('.');
    if numbered && rest.starts_with("of ") {
        return true;
    }
    rest.starts_with('[') && rest[1..].starts_with(|c: char| c.is_ascii_digit())
}

/// Whether initials stand before a number: "P.D. | 1221".
fn is_numbered(before: &str, rest: &str) -> bool {
    let last = last_word(before);
    let initials = last.len() > 2
        && last
            .as_bytes()
            .chunks(2)
            .all(|pair| pair.len() == 2 && pair[0].is_ascii_alphabetic() && pair[1] == b'.');
    initials && rest.trim_start_matches(' ').starts_with(|c: char| c.is_ascii_digit())
}

/// A sentence, or its pieces where it is too long: each ends behind a comma or a blank where there is one.
fn pieces(plain: &str, sentence: Span) -> Vec<Span> {
    let mut all = Vec::new();
    let mut rest = sentence;
    while rest.len() > LONGEST_SENTENCE {
        let words = rest.of(plain);
        let head = &words[..words.floor_char_boundary(LONGEST_SENTENCE)];
        let cut = head.rfind(['，', ',', '、', ' ', '\n']);
        let end = cut.and_then(|at| Some(at + head[at..].chars().next()?.len_utf8())).unwrap_or(head.len());
        all.push(Span::new(rest.start, rest.start + end));
        rest.start += end;
    }
    all.push(rest);
    all
}

fn last_word(words: &str) -> &str {
    words.rsplit([' ', '\n', '(']).next().unwrap_or("")
}

fn is_abbreviated(words: &str, language: &Language) -> bool {
    let last = last_word(words);
    let initial = last.len() == 2 && last.starts_with(|c: char| c.is_alphanumeric()) && last != "i.";
    // A number with a full stop is a label where it opens the sentence, and its end elsewhere: "on March 1."
    let number = last.starts_with(|c: char| c.is_ascii_digit());
    let part = || {
        let before = words.strip_suffix(last).map_or("", |before| last_word(before.trim_end()));
        language.lettered.contains(before)
    };
    language.abbreviations.contains(last) || (initial && (!number || words.trim() == last) && !part())
}
