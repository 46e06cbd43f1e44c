//! Labels that open a paragraph: "3.", "(a)", "（二）", "第四条", a bullet.

use super::lines::is_wide;

/// Whether `text` begins with one.
pub fn opens(text: &str) -> bool {
    let text = text.trim_start();
    if text.starts_with(['•', '●', '■', '◆', '○', '–', '·', '▪', '\u{f0b7}']) || is_ringed(text)
    {
        return true;
    }
    if text.starts_with(['第', '§']) {
        let inner: String = text.chars().skip(1).take_while(|c| is_figure(*c)).collect();
        let sign = text.chars().nth(inner.chars().count() + 1);
        return !inner.is_empty() && sign.is_some_and(|c| "条章节款项篇部分".contains(c))
            || text.starts_with('§');
    }
    let inner = text.trim_start_matches(['(', '（', '[', '【']);
    let figures =
        inner.chars().take_while(|c| is_figure(*c) || c.is_ascii_alphanumeric() || *c == '.').count();
    let behind = inner.chars().nth(figures);
    let is_open = inner.len() < text.len();
    let short = (1..=6).contains(&figures);
    let dotted = inner.chars().nth(figures.saturating_sub(1)) == Some('.')
        && behind.is_some_and(|c| c.is_whitespace() || is_wide(c));
    short
        && match behind {
            Some(')' | '）' | ']' | '】') => true,
            Some('、' | '．') => !is_open,
            _ => !is_open && dotted && figures <= 4,
        }
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
    use super::opens;

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
        ] {
            assert!(opens(label), "{label}");
        }
        for words in ["report", "2026年", "A boat", "第一次", "offices. The", "(see below) x", "one, two"]
        {
            assert!(!opens(words), "{words}");
        }
    }
}
