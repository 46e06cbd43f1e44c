//! Lines of Chinese that were only broken at a fixed width, joined again.

use super::Span;

/// A text without the line breaks within its words, and the way back to the text as it stands.
pub struct Unwrapped {
    /// The text to read.
    pub text: String,
    /// Where in it something was left out, and how many bytes were left out up to there.
    cuts: Vec<(usize, usize)>,
}

impl Unwrapped {
    /// Joins the broken lines of `text`; `None` where it has none. `opens` says whether a line begins something of its own.
    pub fn of(text: &str, opens: impl Fn(&str) -> bool) -> Option<Self> {
        let full = full_width(text)?;
        let mut unwrapped = Self { text: String::with_capacity(text.len()), cuts: Vec::new() };
        let mut cut = 0;
        let mut lines = text.split('\n').peekable();
        while let Some(line) = lines.next() {
            let kept = line.trim_end();
            let next = lines.peek().copied();
            if is_full(width(kept), full) && next.is_some_and(|next| goes_on(kept, next) && !opens(next)) {
                cut += line.len() - kept.len() + 1;
                unwrapped.text.push_str(kept);
                unwrapped.cuts.push((unwrapped.text.len(), cut));
            } else {
                unwrapped.text.push_str(line);
                unwrapped.text.push_str(if next.is_some() { "\n" } else { "" });
            }
        }
        (cut > 0).then_some(unwrapped)
    }

    /// The stretch of the text as it stands that `span` is in the text as it was read.
    pub fn back(&self, span: Span) -> Span {
        let left_out = |before: usize| before.checked_sub(1).map_or(0, |nth| self.cuts[nth].1);
        let start = self.cuts.partition_point(|(at, _)| *at <= span.start);
        let end =
            self.cuts.partition_point(|(at, _)| *at < span.end).max(if span.is_empty() { start } else { 0 });
        Span::new(span.start + left_out(start), span.end + left_out(end))
    }
}

/// How much narrower than the widest a line may be that is broken, in columns: a sign or a word that did not fit.
const SLACK: usize = 4;

/// The width at which the lines of `text` are broken, in columns; `None` where they are not.
fn full_width(text: &str) -> Option<usize> {
    const WIDTHS: std::ops::RangeInclusive<usize> = 40..=100;
    const LEAST: usize = 4;
    let widths: Vec<usize> =
        text.lines().map(|line| width(line.trim_end())).filter(|width| *width > 0).collect();
    let full = widths.iter().copied().max().filter(|width| WIDTHS.contains(width))?;
    let like = widths.iter().filter(|width| is_full(**width, full)).count();
    (like >= LEAST && like * 4 >= widths.len()).then_some(full)
}

fn is_full(width: usize, full: usize) -> bool {
    width + SLACK >= full
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
    let chinese = is_wide(last) || is_wide(first);
    chinese && !first.is_whitespace() && !ENDS.contains(&last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "关于渡口的通知\n各渡口要在六月底前把救生衣送到航道处去检\n验，航道处要在七月底前把检验过的送回来，\n不得拖延。各船队要把船员的名册交给港务局\n备查，港务局要在八月一日前核对完。各码头\n要检修护舷。";

    #[test]
    fn broken_lines_are_joined_and_found_again() {
        let unwrapped = Unwrapped::of(TEXT, |_| false).expect("lines are broken");
        assert!(
            unwrapped.text.contains("航道处去检验，航道处要")
                && unwrapped.text.starts_with("关于渡口的通知\n")
        );
        let at = unwrapped.text.find("检验，").expect("joined");
        let back = unwrapped.back(Span::new(at, at + "检验，".len()));
        assert_eq!(back.of(TEXT), "检\n验，");
        let end = Span::new(at, at + "检".len());
        assert_eq!(unwrapped.back(end).of(TEXT), "检");
    }

    #[test]
    fn other_lines_stay() {
        assert!(Unwrapped::of("各渡口：\n请停航。\n港务局", |_| false).is_none());
        assert!(Unwrapped::of(TEXT, |_| true).is_none());
    }
}
