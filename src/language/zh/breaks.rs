//! Where a Chinese text that was copied without its line breaks had them: before the numbers of its parts, behind its title
//! and those it is addressed to, and before its signature.

use crate::language::breaks::{Breaks, Family, Number, decimal, dotted, figures, whole};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// What Chinese knows of lost line breaks.
pub static BREAKS: Breaks = Breaks { families: &FAMILIES, edges };

/// How parts are numbered, the outermost first.
static FAMILIES: [Family; 7] = [
    Family {
        signs: &[("第", "章")],
        written: numeral,
        follow: whole,
        stands_between: |before, _| titled(before),
    },
    Family {
        signs: &[("第", "条")],
        written: numeral,
        follow: whole,
        stands_between: |before, _| titled(before),
    },
    Family {
        signs: &[("", "、")],
        written: numeral,
        follow: whole,
        stands_between: |before, behind| ends_word(before) && !behind.starts_with(is_numeral),
    },
    Family { signs: &BRACKETS, written: numeral, follow: whole, stands_between: |_, _| true },
    Family {
        signs: &[("", "、"), ("", "."), ("", "．")],
        written: figures,
        follow: whole,
        stands_between: is_no_figure,
    },
    Family { signs: &[("", "")], written: dotted, follow: decimal, stands_between: is_no_amount },
    Family { signs: &BRACKETS, written: figures, follow: whole, stands_between: |_, _| true },
];

/// The brackets about a number.
const BRACKETS: [(&str, &str); 2] = [("（", "）"), ("(", ")")];

/// Whether a number between these two counts nothing: 长2.3米.
fn is_no_amount(before: &str, behind: &str) -> bool {
    let amount = |c: char| is_figure(c) || "亿万元米个倍度吨公小人次平千百级版天年月日".contains(c);
    !before.ends_with(is_figure) && !behind.trim_start().starts_with(amount)
}

/// Whether this is part of a figure: 3.5, 20%.
fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || ".%％-—～".contains(c)
}

/// Where lines begin that have no number: those of the head, behind headings, where blanks stand, and about its signature.
fn edges(text: &str, labels: &[Span]) -> Vec<usize> {
    let mut all = [indents(text), markings(text), about_number(text), signature(text)].concat();
    all.extend([title_end(text), address_end(text), last_line(text)].into_iter().flatten());
    for label in labels {
        all.extend(heading_end(text, *label));
    }
    all
}

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

/// Whether a character is a Chinese figure: 一、二、三等奖 numbers nothing.
fn is_numeral(c: char) -> bool {
    "一二三四五六七八九十".contains(c)
}

/// Whether a number with a stop between these two is no part of a figure: 检修3.5米.
fn is_no_figure(before: &str, behind: &str) -> bool {
    let inside = before.chars().next_back().is_some_and(|last| last.is_ascii());
    !behind.starts_with(|c: char| c.is_ascii_digit()) && (!inside || closed(before))
}

/// A number up to 99 in Chinese.
fn numeral((n, _): Number) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = (n / 10 % 10, n % 10);
    let ten = match tens {
        0 => String::new(),
        1 => "十".to_string(),
        _ => [DIGITS[tens], "十"].concat(),
    };
    ten + DIGITS[ones]
}

/// Where paragraphs begin that were indented, behind a sentence by whatever blanks.
fn indents(text: &str) -> Vec<usize> {
    let mut start = None;
    let mut places = Vec::new();
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            start = start.or(Some(at));
            continue;
        }
        if let Some(start) = start.take() {
            let blanks = &text[start..at];
            let wide = blanks.starts_with("\u{3000}\u{3000}");
            if wide || blanks.chars().count() > 1 && closed(&text[..start]) {
                places.push(at);
            }
        }
    }
    places
}

/// Where the sentence begins behind the label and the heading of a part that only names a side of the matter: 二、报送时间 |
/// 各单位于…….
fn heading_end(text: &str, label: Span) -> Option<usize> {
    const SIDES: WordList = list![
        "事项",
        "人员",
        "任务",
        "内容",
        "原则",
        "地点",
        "对象",
        "成员",
        "意义",
        "措施",
        "方式",
        "时间",
        "材料",
        "条件",
        "步骤",
        "流程",
        "目标",
        "目的",
        "程序",
        "职责",
        "范围",
        "主题",
        "工作安排",
        "时间安排",
        "进度安排",
        "有关要求",
        "相关要求",
        "工作要求",
        "具体要求",
        "纪律要求",
    ];
    const LONGEST: usize = 36;
    const LEAD: usize = 5;
    let behind = &text[label.end..text.floor_char_boundary(label.end + LONGEST)];
    let line = &behind[..behind.find(['，', '。', '；', '：', '、', '（', '\n']).unwrap_or(behind.len())];
    let side = |words: &str| SIDES.opens(words);
    let found = line.char_indices().enumerate().take(LEAD);
    let first = found.map(|(_, (at, _))| at).find_map(|at| Some(at + side(&line[at..])?))?;
    let end = std::iter::successors(Some(first), |end| Some(end + side(&line[*end..])?)).last()?;
    // 人员密集场所, 施工人员管理: a sentence begins behind a heading, and no word goes on.
    let opens = |c: char| c.is_ascii_digit() || c.is_whitespace() || "各请由本为凡所根经自即现拟".contains(c);
    (line[end..].starts_with(opens) && end < LONGEST * 2 / 3).then_some(label.end + end)
}

/// Most bytes in which the title and the number of a notice stand.
const HEAD: usize = 240;

/// The beginning of `text`.
fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(HEAD)]
}

/// The year of the notice's number, and what follows to its end: 〔2027〕8号.
fn number(text: &str) -> Option<Span> {
    let head = head(text);
    let year = head.find(['〔', '［', '[', '(', '（'])?;
    let end = year + head[year..].find('号')? + '号'.len_utf8();
    let signs = head[year..end].chars().all(|c| c.is_ascii_digit() || "〔〕［］[]()（）第 号".contains(c));
    (signs && end > year + "〔〕号".len()).then_some(Span::new(year, end))
}

/// Where the number begins behind the name of the body whose it is, and ends: 港务有限公司 | 港办〔2027〕8号 | 关于…….
fn about_number(text: &str) -> Vec<usize> {
    const BODIES: WordList = list!["公司", "办公室", "委员会", "人民政府", "中心", "事项", "文件"];
    const SHORTEST: usize = "港办".len();
    let Some(number) = number(text) else { return Vec::new() };
    let before = &text[..number.start];
    let body = BODIES.iter().filter_map(|body| Some(before.rfind(body)? + body.len())).max();
    let body = body.filter(|end| before.len() >= end + SHORTEST);
    body.into_iter().chain([number.end]).collect()
}

/// Where markings of the head end: 内部事项 | 港务局文件 | 特急 | 关于…….
fn markings(text: &str) -> Vec<usize> {
    const MARKINGS: WordList = list!["内部事项", "内部资料", "加急", "特急", "急件", "机密", "秘密", "文件"];
    let head = head(text);
    let Some(about) = head.find("关于") else { return Vec::new() };
    let head = &head[..about + "关于".len()];
    let ends = MARKINGS.iter().filter_map(|marking| Some(head.find(marking)? + marking.len()));
    ends.filter(|end| *end < head.len()).collect()
}

/// Where the title ends: 关于值守的通知 | 各单位：.
fn title_end(text: &str) -> Option<usize> {
    const KINDS: WordList = list![
        "的通知",
        "的意见",
        "的通报",
        "的公告",
        "的通告",
        "的决定",
        "的函",
        "的批复",
        "的复函",
        "的请示",
        "会议纪要",
    ];
    let head = head(text);
    let titled = |end: &usize| {
        let title = &head[..*end];
        !title.contains(['。', '，', '：'])
            && title.matches('《').count() == title.matches('》').count()
            && !head[*end..].starts_with(['》', '”', '精', '要', '（', '，', '。'])
    };
    let ends = KINDS.iter().flat_map(|kind| head.match_indices(kind).map(|(at, kind)| at + kind.len()));
    ends.filter(titled).min()
}

/// Where those addressed end: 各单位： | 为做好值守.
fn address_end(text: &str) -> Option<usize> {
    const LONGEST: usize = 480;
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let end = head.find('：')? + '：'.len_utf8();
    (!head[..end].contains('。')).then_some(end)
}

/// Where the signature begins and ends: the day with its line for itself, behind the name of who signs, which the head names
/// too or which follows the last sentence.
fn signature(text: &str) -> Vec<usize> {
    const LONGEST: usize = 120;
    const NAME: usize = 60;
    const SHORTEST: usize = 12;
    // 信息化处2027年5月8日， | 召开会议: what goes on is no signature.
    let ends = |behind: &str| behind.is_empty() || behind.starts_with(['（', '(', '附', '抄', '印', '主']);
    let signs = |day: &Span| {
        text[..day.start].trim_end().ends_with(is_body_end) && ends(text[day.end..].trim_start())
    };
    let Some(day) = printed_days(text).rfind(signs) else { return Vec::new() };
    let from = text.floor_char_boundary(day.start.saturating_sub(LONGEST));
    let before = &text[from..day.start];
    let closed = before.rfind(['。', '）', '\n']).map(|at| text.ceil_char_boundary(from + at + 1));
    let named = before.char_indices().map(|(at, _)| from + at);
    let mut named = named.filter(|at| at + SHORTEST <= day.start);
    let start = closed.filter(|at| at + NAME >= day.start);
    let start = start.or_else(|| named.find(|at| head(text).contains(&text[*at..day.start])));
    // 2027年5月8日印发.
    let end = Some(day.end).filter(|end| !text[*end..].trim_start().starts_with(['印', '发', '通', '第']));
    start.or(closed).into_iter().chain(end).collect()
}

/// Where what stands behind the last sentence begins.
fn last_line(text: &str) -> Option<usize> {
    const LONGEST: usize = 240;
    let text = text.trim_end();
    let at = text.rfind('。')? + '。'.len_utf8();
    let named = text[at..].chars().any(char::is_alphanumeric);
    (named && text.len() - at <= LONGEST).then_some(at)
}

/// The days of `text` with a year: 2027年5月8日.
fn printed_days(text: &str) -> impl DoubleEndedIterator<Item = Span> {
    text.match_indices('日').filter_map(|(at, sign)| {
        let before = text[..at].trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let before = before.strip_suffix('月')?.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let year = before.strip_suffix('年')?;
        let start = year.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ').len();
        (year.len() - start >= "2027".len()).then_some(Span::new(start, at + sign.len()))
    })
}

/// Whether a name of a body may end so.
fn is_body_end(c: char) -> bool {
    "局厅委部办室司心组院会府处校站所团社".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::breaks::broken;

    #[test]
    fn a_text_in_one_line_gets_its_breaks_back() {
        let filler = "各渡口要把救生衣送到航道处去检验，航道处要把检验过的送回来，不得拖延。".repeat(9);
        let text = format!(
            "关于渡口的通知各渡口：为统一、规范渡口管理，现通知如下：一、值守（一）{filler}（二）各船要试鸣汽笛。二、检修要求：1.检修护舷。2.检修3.5米以上的浮标。特此通知。港务局2027年5月8日"
        );
        let copy = broken(&text, |_| Some(&BREAKS)).expect("it is flat");
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
        assert_eq!(broken("一、值守\n二、检修", |_| Some(&BREAKS)), None);
    }
}
