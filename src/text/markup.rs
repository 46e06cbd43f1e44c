//! The signs of Markdown and of templates, which say how words look and are none.

use crate::text::list::{WordList, list};
/// `plain` with blanks in place of the signs that set words in bold or italics, of the addresses behind links, of images and
/// of tags; every offset stays what it was. A sign that opens a line and a blank behind it, a bullet, stays.
///
/// ```
/// use remit::text::unmarked;
/// assert_eq!(unmarked("* You **must** read [this](a.md)."), "* You   must   read  this      ).");
/// assert_eq!(unmarked("Read it.[3](#n3)"), "Read it.        ");
/// ```
pub fn unmarked(plain: &str) -> String {
    let mut bytes = plain.as_bytes().to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let len = match bytes[at] {
            b'*' | b'_' | b'`' | b'~' => emphasis(plain.as_bytes(), at),
            b'!' if bytes.get(at + 1) == Some(&b'[') => image(plain, at),
            b'[' => footnote(plain, at).unwrap_or_else(|| usize::from(link(plain, at).is_some())),
            // The bracket that closes an address stays, so that a sentence ends behind it.
            b']' if bytes.get(at + 1) == Some(&b'(') => address(plain, at).saturating_sub(1),
            b'{' => template(plain, at),
            b'<' => tag(plain, at),
            _ => 0,
        };
        for byte in bytes.iter_mut().skip(at).take(len).filter(|byte| **byte != b'\n') {
            *byte = b' ';
        }
        at += len.max(1);
    }
    // Whole characters were replaced, each of its bytes by a blank.
    String::from_utf8(bytes).unwrap_or_else(|_| plain.to_string())
}

/// The length of a run of signs at `at` that sets words in another face.
fn emphasis(bytes: &[u8], at: usize) -> usize {
    let sign = bytes[at];
    let run = bytes[at..].iter().take_while(|byte| **byte == sign).count();
    let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b'\n');
    let behind = bytes.get(at + run).copied().unwrap_or(b'\n');
    const INDENT: usize = 16;
    let margin = bytes[at.saturating_sub(INDENT)..at].iter().rev().find(|byte| !matches!(byte, b' ' | b'>'));
    let bullet = margin.is_none_or(|byte| *byte == b'\n') && behind == b' ';
    let alone = before.is_ascii_whitespace() && behind.is_ascii_whitespace();
    let inside = before.is_ascii_alphanumeric() && behind.is_ascii_alphanumeric();
    const LONGEST: usize = 3;
    // A rule across the page is one run, however long.
    let ruler = run > LONGEST || before == sign;
    let sign_of_text = ruler || bullet || alone || (inside && sign != b'*');
    if sign_of_text { 0 } else { run }
}

/// How far to look for the end of what is no text, so that work stays linear.
const NEAR: usize = 400;

/// The bytes from `at` on, in which the end has to be.
fn near(plain: &str, at: usize) -> &str {
    let end = plain.floor_char_boundary((at + NEAR).min(plain.len()));
    plain.get(at..end).unwrap_or("")
}

/// The length of the address in brackets behind a link's words at `at`, with the bracket that closes them.
fn address(plain: &str, at: usize) -> usize {
    let rest = near(plain, at);
    let mut depth = 0_usize;
    for (offset, c) in rest.char_indices().skip(1) {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return offset + 1,
            ')' => depth = depth.saturating_sub(1),
            '\n' => return 0,
            _ => {}
        }
    }
    0
}

/// The place of the bracket that closes a link's words, which open at `at`.
fn link(plain: &str, at: usize) -> Option<usize> {
    let rest = near(plain, at);
    let close = rest.find("](").filter(|close| !rest[..*close].contains('\n'))?;
    (address(plain, at + close) > 0).then_some(at + close)
}

/// The length of a mark at `at` that leads to a footnote, `[12](#12)` or `[^3]`: its number is no word of the text.
fn footnote(plain: &str, at: usize) -> Option<usize> {
    const LONGEST: usize = 3;
    let rest = near(plain, at);
    let close = rest.find(']')?;
    let words = rest.get(1..close)?;
    let number = words.trim_start_matches('^');
    let numbered = (1..=LONGEST).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    match rest.get(close + 1..)? {
        _ if !numbered => None,
        behind if behind.starts_with("(#") => Some(close + address(plain, at + close)),
        behind if words.starts_with('^') && !behind.starts_with(':') => Some(close + 1),
        _ => None,
    }
}

fn image(plain: &str, at: usize) -> usize {
    link(plain, at + 1).map_or(0, |close| close + address(plain, close) - at)
}

/// The length of what a template's signs enclose: "{% … %}", "{{ … }}".
fn template(plain: &str, at: usize) -> usize {
    let rest = near(plain, at);
    let closer = if rest.starts_with("{%") {
        "%}"
    } else if rest.starts_with("{{") {
        "}}"
    } else {
        return 0;
    };
    rest.find(closer).map_or(0, |end| end + closer.len())
}

/// Tags that set the parts of a page apart, as programs leave them in text.
const TAGS: WordList = list![
    "a", "body", "br", "div", "hr", "html", "img", "li", "ol", "p", "span", "sub", "sup", "table", "tbody",
    "td", "th", "tr", "ul",
];

/// The length of a tag of HTML.
fn tag(plain: &str, at: usize) -> usize {
    let rest = near(plain, at);
    let name = rest[1..].trim_start_matches('/');
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    let opens = TAGS.contains(name);
    let end = rest.find('>').filter(|end| opens && !rest[1..*end].contains(['<', '@', ':']));
    end.map_or(0, |end| end + 1)
}
