//! A notice as it is copied: with other signs, other lines or none, it asks the same of the same.

use remit::{Options, extract};

const NOTICE: &str = "关于做好汛期渡口管理工作的通知
各渡口、各船队：
为统一、规范渡口管理，现就汛期有关工作通知如下：
一、加强值守
（一）各渡口要每日检查救生衣（含儿童救生衣），发现破损的，应于当日更换。
（二）各船队应当在6月30日前把船员名册报港务局备案；港务局要在7月10日前核对完。
二、加强检修
（一）航道处要在汛期来临前检修浮标，检修情况报港务局，并把检修中发现的问题逐条列出来，注明责任人和完成的日期。
（二）各渡口不得使用未经检验的渡船，不得在大风预警期间开渡，也不得让船员连续值守超过十二个小时，违者按有关规定处理。
（三）各船队要把应急演练的方案和照片在演练结束后五日内送港务局备查，演练每季度不少于一次，新船员上岗前必须参加。
三、加强宣传
各渡口要在候船处张贴乘船须知，请广大旅客配合船员的安全检查，不要携带危险品上船，不要在船舷上攀爬。
特此通知。
港务局
2027年5月20日
";

/// What each directive asks of whom, by when: all that has to stay.
fn asked(text: &str) -> Vec<String> {
    let squeezed = |words: &str| words.split_whitespace().collect::<String>();
    let notice = extract(text, &Options::default());
    let asked = notice.directives.iter().map(|directive| {
        let parties: Vec<String> = directive.parties.iter().map(|part| squeezed(&part.name)).collect();
        let limits: Vec<String> = directive.deadlines.iter().map(|limit| squeezed(&limit.text)).collect();
        format!("{} {} {}", directive.force.name(), parties.join("、"), limits.join("、"))
    });
    asked.collect()
}

/// The text with each line broken at `width` characters.
fn broken(text: &str, width: usize) -> String {
    let broken = text.lines().flat_map(|line| {
        let chars: Vec<char> = line.chars().collect();
        chars.chunks(width).map(|chunk| chunk.iter().collect::<String>()).collect::<Vec<_>>()
    });
    broken.collect::<Vec<_>>().join("\n")
}

/// The text with the signs of a Latin keyboard.
fn narrow(text: &str) -> String {
    const SIGNS: [(&str, &str); 5] = [("，", ","), ("：", ":"), ("；", ";"), ("（", "("), ("）", ")")];
    SIGNS.iter().fold(text.to_string(), |text, (wide, narrow)| text.replace(wide, narrow))
}

#[test]
fn a_copy_in_other_lines_or_signs_asks_the_same() {
    let whole = asked(NOTICE);
    assert!(whole.len() >= 8, "{whole:#?}");
    let indented = NOTICE.replace('\n', "\u{3000}\u{3000}");
    let copies = [
        ("signs of a Latin keyboard", narrow(NOTICE)),
        ("lines broken", broken(NOTICE, 38)),
        ("lines broken and set apart", broken(NOTICE, 38).replace('\n', "\n\n")),
        ("paragraphs told by their indent alone", indented),
    ];
    for (name, copy) in copies {
        assert_eq!(asked(&copy), whole, "{name}");
    }
}

#[test]
fn a_copy_in_one_line_has_its_parts_back() {
    let flat = asked(&NOTICE.replace('\n', ""));
    let whole = asked(NOTICE);
    let kept = whole.iter().filter(|row| flat.contains(row)).count();
    assert!(kept * 10 >= whole.len() * 8, "{flat:#?}");
}

#[test]
fn places_lead_back_to_the_text_as_it_stands() {
    let copy = broken(&narrow(NOTICE), 38);
    let notice = extract(&copy, &Options::default());
    let words = |span: remit::text::Span| span.of(&copy).split_whitespace().collect::<String>();
    for directive in &notice.directives {
        for part in &directive.parties {
            assert_eq!(narrow(&part.name), words(part.span));
        }
        for limit in &directive.deadlines {
            assert_eq!(narrow(&limit.text), words(limit.span));
        }
    }
}
