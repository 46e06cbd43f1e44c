//! Where a Chinese text that was copied without its line breaks had them: before the numbers of its parts, behind its title
//! and those it is addressed to, and before its signature.

use crate::language::breaks::{Family, broken_at, is_flat, parts};
use crate::text::FairCopy;

/// The copy of `text` with the line breaks that it lost; `None` where it has lost none.
pub fn broken(text: &str) -> Option<FairCopy> {
    if !is_flat(text) {
        return None;
    }
    let mut places = parts(text, &FAMILIES);
    places.extend(indents(text));
    places.extend([title_end(text), address_end(text), signature(text)].into_iter().flatten());
    broken_at(text, places)
}

/// How parts are numbered, the outermost first.
static FAMILIES: [Family; 6] = [
    Family {
        labels: |nth| vec![format!("第{}章", numeral(nth))],
        stands_between: |before, _| titled(before),
    },
    Family {
        labels: |nth| vec![format!("第{}条", numeral(nth))],
        stands_between: |before, _| titled(before),
    },
    Family {
        labels: |nth| vec![format!("{}、", numeral(nth))],
        stands_between: |before, _| ends_word(before),
    },
    Family {
        labels: |nth| vec![format!("（{}）", numeral(nth)), format!("({})", numeral(nth))],
        stands_between: |_, _| true,
    },
    Family {
        labels: |nth| ["、", ".", "．"].map(|sign| format!("{nth}{sign}")).to_vec(),
        stands_between: is_no_figure,
    },
    Family { labels: |nth| vec![format!("（{nth}）"), format!("({nth})")], stands_between: |_, _| true },
];

/// Whether a sentence or a line ends here.
fn closed(before: &str) -> bool {
    before.chars().next_back().is_none_or(|last| "。；：！？”）》\n ".contains(last))
}

/// Whether what ends here may be the title of a chapter: 第一章 总则.
fn titled(before: &str) -> bool {
    closed(before) || before.ends_with(['则', '章'])
}

/// Whether a number that follows is no part of a word or of a greater number: 统一、规范.
fn ends_word(before: &str) -> bool {
    const INSIDE: &str = "一二三四五六七八九十百零〇第统唯同单之万周专逐合不如划初其每期某任进";
    closed(before) || before.chars().next_back().is_some_and(|last| !INSIDE.contains(last))
}

/// Whether a number with a stop between these two is no part of a figure: 检修3.5米.
fn is_no_figure(before: &str, behind: &str) -> bool {
    let inside = before.chars().next_back().is_some_and(|last| last.is_ascii());
    !behind.starts_with(|c: char| c.is_ascii_digit()) && (!inside || closed(before))
}

/// A number up to 99 in Chinese.
fn numeral(n: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = (n / 10 % 10, n % 10);
    let ten = match tens {
        0 => String::new(),
        1 => "十".to_string(),
        _ => format!("{}十", DIGITS[tens]),
    };
    ten + DIGITS[ones]
}

/// Where paragraphs begin that were indented.
fn indents(text: &str) -> Vec<usize> {
    const INDENT: &str = "\u{3000}\u{3000}";
    text.match_indices(INDENT).map(|(at, _)| at).collect()
}

/// Where the title ends: 关于值守的通知 | 各单位：.
fn title_end(text: &str) -> Option<usize> {
    const LONGEST: usize = 240;
    const KINDS: [&str; 8] = ["的通知", "的意见", "的通报", "的公告", "的通告", "的决定", "的函", "会议纪要"];
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let ends = KINDS.iter().filter_map(|kind| Some(head.find(kind)? + kind.len()));
    let end = ends.min()?;
    let titled = !head[..end].contains(['。', '，', '：']);
    let apart = !head[end..].starts_with(['》', '”', '精', '要', '（', '，', '。']);
    (titled && apart).then_some(end)
}

/// Where those addressed end: 各单位： | 为做好值守.
fn address_end(text: &str) -> Option<usize> {
    const LONGEST: usize = 480;
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let end = head.find('：')? + '：'.len_utf8();
    (!head[..end].contains('。')).then_some(end)
}

/// Where the signature begins: behind the last sentence.
fn signature(text: &str) -> Option<usize> {
    const LONGEST: usize = 240;
    let text = text.trim_end();
    let at = text.rfind('。')? + '。'.len_utf8();
    (at < text.len() && text.len() - at <= LONGEST).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_one_line_gets_its_breaks_back() {
        let filler = "各渡口要把救生衣送到航道处去检验，航道处要把检验过的送回来，不得拖延。".repeat(9);
        let text = format!(
            "关于渡口的通知各渡口：为统一、规范渡口管理，现通知如下：一、值守（一）{filler}（二）各船要试鸣汽笛。二、检修要求：1.检修护舷。2.检修3.5米以上的浮标。特此通知。港务局2027年5月8日"
        );
        let copy = broken(&text).expect("it is flat");
        let lines: Vec<&str> =
            copy.text.lines().map(|line| line.split('，').next().unwrap_or(line)).collect();
        let parts = ["（一）各渡口要把救生衣送到航道处去检验", "（二）各船要试鸣汽笛。"];
        let rest =
            ["二、检修要求：", "1.检修护舷。", "2.检修3.5米以上的浮标。特此通知。", "港务局2027年5月8日"];
        let head = ["关于渡口的通知", "各渡口：", "为统一、规范渡口管理", "一、值守"];
        assert_eq!(lines, [&head[..], &parts[..], &rest[..]].concat());
    }

    #[test]
    fn a_text_in_lines_stays() {
        assert_eq!(broken("一、值守\n二、检修"), None);
    }
}
