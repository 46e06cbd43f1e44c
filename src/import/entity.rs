//! Characters that markup writes as names or numbers.

/// The names that office programs and notices use; what is none of these stays as it is written.
const NAMES: [(&str, char); 24] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", '\u{3000}'),
    ("thinsp", ' '),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("mdash", '—'),
    ("ndash", '–'),
    ("hellip", '…'),
    ("middot", '·'),
    ("bull", '•'),
    ("sect", '§'),
    ("para", '¶'),
    ("copy", '©'),
    ("times", '×'),
];

/// `words` with each `&name;` and `&#number;` as the character that it stands for.
pub fn decoded(words: &str) -> String {
    const LONGEST: usize = 10;
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(LONGEST).position(|byte| byte == b';');
        match end.and_then(|end| Some((character(&rest[1..end])?, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

fn character(name: &str) -> Option<char> {
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    match number {
        Some(0xA0) => Some(' '),
        Some(number) => char::from_u32(number).filter(|c| *c != '\0'),
        None => NAMES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c),
    }
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn names_and_numbers_become_characters_and_the_rest_stays() {
        assert_eq!(
            decoded("a &amp; b&nbsp;&#26126;&#x8d23; R&D &unknown; &#0; &"),
            "a & b 明责 R&D &unknown; &#0; &"
        );
    }
}
