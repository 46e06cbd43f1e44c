//! Lines that were only broken at a fixed width, joined again: those of Chinese, and those of English that empty lines part.

use super::FairCopy;

/// The copy of `text` with its broken lines joined; `None` where it has none. `opens` says whether a line begins something of
/// its own.
pub fn unwrapped(text: &str, opens: impl Fn(&str) -> bool) -> Option<FairCopy> {
    let lines = lines(text);
    let full = full_width(&lines)?;
    let spaced = is_double_spaced(text, &lines);
    FairCopy::written(text, |copyist| {
        for pair in lines.windows(2) {
            let [(start, line), (next_start, next)] = *pair else { continue };
            let end = start + line.len();
            let gap = &text[end..next_start];
            let near = spaced || gap.matches('\n').count() == 1 || gap.lines().any(is_page_number);
            if near && full.fits(line) && goes_on(line, next) && !opens(next) {
                copyist.write(end, next_start, "");
            }
        }
    })
}

/// The copy of `text`, whose lines were broken between words and then set apart by empty ones, without those that part a
/// sentence; `None` where it has none.
pub fn respaced(text: &str) -> Option<FairCopy> {
    const ENDS: [char; 6] = ['.', ':', ';', '!', '?', '|'];
    let lines = lines(text);
    let full = Some(usual_width(&lines)?).filter(|_| is_double_spaced(text, &lines))?;
    FairCopy::written(text, |copyist| {
        for pair in lines.windows(2) {
            let [(start, line), (at, next)] = *pair else { continue };
            let small = next.starts_with(|c: char| c.is_ascii_lowercase());
            let least = if small { full / 2 } else { full - SLACK_OF_WORDS };
            let goes_on = (least..=full + SLACK_OF_WORDS).contains(&line.chars().count());
            if goes_on && !line.ends_with(ENDS) && !line.chars().any(|c| c >= '\u{2e80}') {
                copyist.write(start + line.len(), at, "\n");
            }
        }
    })
}

/// How much narrower or wider than the others a line may be that is broken between words.
const SLACK_OF_WORDS: usize = 16;

/// The width at which `lines` are broken between words, which few exceed and many come near; `None` where they are not.
fn usual_width(lines: &[(usize, &str)]) -> Option<usize> {
    const WIDTHS: std::ops::RangeInclusive<usize> = 50..=130;
    let mut widths: Vec<usize> = lines.iter().map(|(_, line)| line.chars().count()).collect();
    widths.sort_unstable();
    let full = *widths.get(widths.len() * 9 / 10)?;
    if !WIDTHS.contains(&full) {
        return None;
    }
    let near = widths.iter().filter(|width| (full - SLACK_OF_WORDS..=full).contains(width)).count();
    (near * 4 >= widths.len()).then_some(full)
}

/// The lines of `text` that say something, each without the white space behind it, and where they begin.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        start += line.len();
        (start - line.len(), line.trim_end())
    });
    lines.filter(|(_, line)| !line.is_empty() && !is_page_number(line)).collect()
}

/// Whether a line is the number of a page, or what is left of it: "— 3 —".
fn is_page_number(line: &str) -> bool {
    const LONGEST: usize = 12;
    let dash = |c: char| matches!(c, '—' | '-' | '–' | '－');
    let words = line.trim();
    words.chars().count() <= LONGEST
        && words.starts_with(dash)
        && words.ends_with(dash)
        && words.chars().count() > 1
        && words.chars().all(|c| dash(c) || c.is_ascii_digit() || c.is_whitespace())
}

/// Whether an empty line stands behind nearly every line, so that it parts nothing.
fn is_double_spaced(text: &str, lines: &[(usize, &str)]) -> bool {
    const LEAST: usize = 8;
    let apart = lines.windows(2).filter(|pair| {
        let end = pair[0].0 + pair[0].1.len();
        text[end..pair[1].0].matches('\n').count() > 1
    });
    lines.len() >= LEAST && apart.count() * 10 >= lines.len() * 9 - 9
}

/// How much narrower than the widest a line may be that is broken, in columns: a sign or a word that did not fit.
const SLACK: usize = 4;

/// The width at which lines are broken: in columns, or, as some programs count, in characters.
#[derive(Clone, Copy)]
struct Full {
    columns: usize,
    chars: usize,
}

impl Full {
    /// Whether a line is as wide.
    fn fits(self, line: &str) -> bool {
        width(line) + SLACK >= self.columns || line.chars().count() >= self.chars
    }
}

/// The width at which `lines` are broken; `None` where they are not: the most frequent of the wide ones, as some programs squeeze a
/// few signs more into a line.
fn full_width(lines: &[(usize, &str)]) -> Option<Full> {
    const WIDTHS: std::ops::RangeInclusive<usize> = 40..=100;
    const LEAST: usize = 4;
    const SQUEEZED: usize = 8;
    let widths: Vec<usize> = lines.iter().map(|(_, line)| width(line)).collect();
    let widest = *widths.iter().max()?;
    let often = |wide: &usize| (widths.iter().filter(|width| *width == wide).count(), *wide);
    let frequent = widths.iter().copied().filter(|width| WIDTHS.contains(width)).max_by_key(often)?;
    let columns = if widest <= frequent + SQUEEZED { frequent } else { widest };
    let chars = lines.iter().map(|(_, line)| line.chars().count()).max()?;
    let full = Some(Full { columns, chars }).filter(|full| WIDTHS.contains(&full.columns))?;
    let like = lines.iter().filter(|(_, line)| full.fits(line)).count();
    (like >= LEAST && like * 5 >= lines.len()).then_some(full)
}

/// The columns that a line takes: two for a Chinese character.
fn width(line: &str) -> usize {
    line.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

fn is_wide(c: char) -> bool {
    c >= '\u{2e80}' || matches!(c, '“' | '”' | '‘' | '’' | '—' | '…')
}

/// Whether a word or sentence of Chinese goes on from a full line to the next.
fn goes_on(line: &str, next: &str) -> bool {
    const ENDS: [char; 8] = ['。', '！', '？', '：', '；', ':', '!', '?'];
    let (Some(last), Some(first)) = (line.chars().next_back(), next.chars().next()) else { return false };
    // 6月1 | 0日前: a number goes on as well.
    let number = last.is_ascii_digit() && first.is_ascii_digit() && line.chars().any(is_wide);
    let chinese = is_wide(last) || is_wide(first) || number;
    chinese && !first.is_whitespace() && !ENDS.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    const TEXT: &str = "关于渡口的通知\n各渡口要在六月底前把救生衣送到航道处去检\n验，航道处要在七月底前把检验过的送回来，\n不得拖延。各船队要把船员的名册交给港务局\n备查，港务局要在八月一日前核对完。各码头\n要检修护舷。";

    #[test]
    fn a_number_that_was_broken_is_joined() {
        let text = TEXT.replace(
            "各渡口要在六月底前把救生衣送到航道处去检\n验",
            "各渡口要把救生衣送到航道处，其间为6月1\n0日前验",
        );
        let copy = unwrapped(&text, |_| false).expect("lines are broken");
        assert!(copy.text.contains("6月10日前"), "{}", copy.text);
    }

    #[test]
    fn broken_lines_are_joined_and_found_again() {
        let copy = unwrapped(TEXT, |_| false).expect("lines are broken");
        assert!(copy.text.contains("航道处去检验，航道处要") && copy.text.starts_with("关于渡口的通知\n"));
        let at = copy.text.find("检验，").expect("joined");
        let back = copy.back(Span::new(at, at + "检验，".len()));
        assert_eq!(back.of(TEXT), "检\n验，");
        let end = Span::new(at, at + "检".len());
        assert_eq!(copy.back(end).of(TEXT), "检");
    }

    #[test]
    fn empty_lines_within_sentences_are_left_out() {
        let line = "Every ferry keeps a list of those on board and hands it to the wharf before";
        let text = format!("{line}\n\nit sails.\n\n").repeat(5);
        let copy = respaced(&text).expect("sentences are parted");
        assert_eq!(copy.text, format!("{line}\nit sails.\n\n").repeat(5));
    }

    #[test]
    fn other_lines_stay() {
        assert!(unwrapped("各渡口：\n请停航。\n港务局", |_| false).is_none());
        assert!(unwrapped(TEXT, |_| true).is_none());
    }
}
