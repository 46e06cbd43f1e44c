//! Chinese that was typed or copied with the signs of a Latin keyboard: 各单位:一,做好值守(含夜间).

use super::FairCopy;

/// The signs of Latin writing and those of Chinese that stand for them.
const SIGNS: [(char, &str); 7] =
    [(',', "，"), (';', "；"), (':', "："), ('(', "（"), (')', "）"), ('!', "！"), ('?', "？")];

/// The copy of `text` in which the signs beside Chinese characters are Chinese; `None` where none are to be changed.
///
/// ```
/// let copy = remit::text::widened("各处要值守,不得离岗(含夜间); 9:30, OK").expect("it has such signs");
/// assert_eq!(copy.text, "各处要值守，不得离岗（含夜间）； 9:30, OK");
/// ```
pub fn widened(text: &str) -> Option<FairCopy> {
    FairCopy::written(text, |copyist| {
        let mut before = None;
        // A bracket closes as it opened.
        let mut open = Vec::new();
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            let beside = [before, next].into_iter().flatten().any(is_chinese);
            let changed = match c {
                '(' => {
                    open.push(beside);
                    beside
                }
                ')' => open.pop().unwrap_or(beside),
                _ => beside,
            };
            let wide = SIGNS.iter().find(|(sign, _)| *sign == c && changed).map(|(_, wide)| *wide);
            if let Some(wide) = wide {
                copyist.write(at, at + c.len_utf8(), wide);
            }
            before = wide.and_then(|wide| wide.chars().next()).or(Some(c));
        }
    })
}

/// `name`, read in a copy with Chinese signs, with the signs of `words`, where it was read in the text; `None` where these are
/// other words.
///
/// ```
/// let name = remit::text::as_it_stands("各区（分）局", "各区(分)\n局");
/// assert_eq!(name.as_deref(), Some("各区(分)局"));
/// ```
pub fn as_it_stands(name: &str, words: &str) -> Option<String> {
    let mut stands = words.chars().filter(|c| !c.is_whitespace());
    let sign = |c: char| {
        if c.is_whitespace() {
            return Some(c);
        }
        let stands = stands.next()?;
        let same = stands == c || SIGNS.iter().any(|(sign, wide)| *sign == stands && wide.starts_with(c));
        same.then_some(stands)
    };
    let name: Option<String> = name.chars().map(sign).collect();
    name.filter(|_| stands.next().is_none())
}

/// Whether a character is Chinese, or a sign of Chinese writing.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}
