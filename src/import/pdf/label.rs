//! Labels that open a paragraph: "3.", "(a)", "（二）", "第四条", a bullet.

use super::lines::is_wide;

/// Whether `text` begins with one.
pub fn opens(text: &str) -> bool {
    opens_surely(text) || opens_bracket(text) || text.trim_start().starts_with('§')
}

/// Whether `text` begins with one that no line within a paragraph begins with: not "34527) in", which a line's end may bring.
pub fn opens_surely(text: &str) -> bool {
    let text = text.trim_start();
    if text.starts_with(['•', '●', '■', '◆', '○', '▪', '\u{f0b7}']) || is_ringed(text) {
        return true;
    }
    // "京·12345" may be broken before its point, and a number before a dash.
    if let Some(rest) = text.strip_prefix(['·', '–']) {
        return rest.starts_with(|c: char| c.is_whitespace() || is_wide(c));
    }
    if is_numeral_in_brackets(text) {
        return true;
    }
    if let Some(rest) = text.strip_prefix('第') {
        let figures = rest.chars().take_while(|c| is_figure(*c)).count();
        return figures > 0 && rest.chars().nth(figures).is_some_and(|c| "条章节款项篇部分".contains(c));
    }
    let figures: String =
        text.chars().take_while(|c| is_figure(*c) || c.is_ascii_alphanumeric() || *c == '.').collect();
    let (count, behind) = (figures.chars().count(), text[figures.len()..].chars().next());
    match behind {
        Some('、' | '．') => (1..=6).contains(&count),
        _ => {
            (2..=6).contains(&count)
                && figures.ends_with('.')
                && is_number(&figures, 4)
                && behind.is_some_and(|c| c.is_whitespace() || is_wide(c))
        }
    }
}

/// "（二）", which no line within a paragraph begins with either, but where it names a part of a law: "（二）项".
fn is_numeral_in_brackets(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('（') else { return false };
    let numeral = inner.chars().take_while(|c| is_figure(*c) && !c.is_ascii()).count();
    let mut behind = inner.chars().skip(numeral);
    (1..=3).contains(&numeral)
        && behind.next() == Some('）')
        && behind.next().is_none_or(|c| !"项款目条".contains(c))
}

/// "(a) ", "（二）", "3) ".
fn opens_bracket(text: &str) -> bool {
    let inner = text.trim_start().trim_start_matches(['(', '（', '[', '【']);
    let figures: String = inner.chars().take_while(|c| is_figure(*c) || c.is_ascii_alphanumeric()).collect();
    let mut behind = inner[figures.len()..].chars();
    let closes = behind.next().is_some_and(|c| matches!(c, ')' | '）' | ']' | '】'));
    closes && is_number(&figures, 3) && behind.next().is_none_or(|c| c.is_whitespace() || is_wide(c))
}

/// Whether `figures` are at most so many digits or Chinese numerals, a letter or two, or a Roman number.
fn is_number(figures: &str, most: usize) -> bool {
    let bare: String = figures.chars().filter(|c| *c != '.').collect();
    let count = bare.chars().count();
    let roman = bare.bytes().all(|byte| b"ivxlcIVXLC".contains(&byte)) && count <= 5;
    let letters = bare.chars().all(|c| c.is_ascii_alphabetic()) && count <= 2;
    (1..=most + 2).contains(&count) && (bare.chars().all(is_figure) && count <= most || roman || letters)
}

/// Whether `text` is a label and nothing else.
pub fn is_whole(text: &str) -> bool {
    text.chars().count() <= 8
        && !text.trim().contains(char::is_whitespace)
        && opens(&format!("{} ", text.trim()))
}

fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || "〇零一二三四五六七八九十百".contains(c)
}

fn is_ringed(text: &str) -> bool {
    text.starts_with(|c: char| ('①'..='⒇').contains(&c) || ('㈠'..='㈩').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::{opens, opens_surely};

    #[test]
    fn labels_are_told_from_words() {
        for label in [
            "1. Report",
            "(a) report",
            "（二）报告",
            "三、报告",
            "第十二条 各",
            "• x",
            "①报告",
            "iv) x",
            "2.1. Each",
            "§ 4",
            "三. 检查",
        ] {
            assert!(opens(label), "{label}");
        }
        for words in [
            "report",
            "2026年",
            "A boat",
            "第一次",
            "offices. The",
            "(see below) x",
            "one, two",
            "34527) in",
            "(2)%20x",
            "reuse) also",
        ] {
            assert!(!opens(words), "{words}");
        }
    }

    #[test]
    fn some_labels_open_a_paragraph_wherever_the_line_before_ends() {
        for (words, sure) in [
            ("（九）报告", true),
            ("（十二）各", true),
            ("（三）项规定", false),
            ("（2026）", false),
            ("(a) report", false),
            ("· report", true),
            ("·12345", false),
            ("§ 4", false),
        ] {
            assert_eq!(opens_surely(words), sure, "{words}");
        }
    }
}
