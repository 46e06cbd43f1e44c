//! What a notice says it is about: the sentences of small notices of our own, in the order of the text.

use remit::{Options, extract};

/// A notice, and the beginning of each sentence that says what it is about.
const NOTICES: &[(&str, &[&str])] = &[
    (
        "Use of the boathouse\n\nThe purpose of this policy is to share the boathouse fairly. Members must sign the book.",
        &["The purpose of this policy is to share the boathouse fairly"],
    ),
    (
        "MEMORANDUM\n\nTo: All wardens\nSubject: Keys\n\nThis memorandum sets out how keys are issued. Wardens must keep a register.",
        &["This memorandum sets out how keys are issued"],
    ),
    (
        "Dear neighbours,\n\nWe are writing to tell you that the lane will be closed in May. Please park in the yard.",
        &["We are writing to tell you that the lane will be closed in May"],
    ),
    (
        "ORDER No. 7\n\nBy the authority vested in me as Governor, it is hereby ordered as follows:\n\n1. All bridges shall be inspected by 1 June 2026.",
        &["By the authority vested in me as Governor, it is hereby ordered as follows"],
    ),
    (
        "The Harbour Council met on Monday to review the dredging. The harbour master must report by Friday.",
        &["The Harbour Council met on Monday to review the dredging"],
    ),
    ("Lock the gate.\n\nFeed the geese every day.", &[]),
    (
        "关于做好冬季供暖工作的通知\n\n各物业公司：\n\n为保障居民温暖过冬，现就有关事项通知如下：\n\n一、各公司要在11月1日前完成管道检修。",
        &["为保障居民温暖过冬，现就有关事项通知如下"],
    ),
    (
        "仓库钥匙管理办法\n\n第一条 为加强仓库钥匙管理，防止丢失，制定本办法。\n\n第二条 保管员应当每天清点钥匙。",
        &["为加强仓库钥匙管理，防止丢失，制定本办法"],
    ),
    (
        "关于暑期开馆的通告\n\n因设备检修，一楼阅览室暂停开放。现将有关事项通告如下：\n\n一、读者须从北门入馆。",
        &["因设备检修，一楼阅览室暂停开放", "现将有关事项通告如下"],
    ),
    (
        "3月4日，镇长主持召开防汛工作会议，研究水库加固事项。会议要求，水利站要在5月底前完成加固。",
        &["3月4日，镇长主持召开防汛工作会议，研究水库加固事项"],
    ),
    ("一、每日清扫走廊。\n\n二、每周检查灭火器。", &[]),
];

#[test]
fn a_notice_says_what_it_is_about_in_its_own_words() {
    for (text, wanted) in NOTICES {
        let about = extract(text, &Options::default()).about;
        let said: Vec<&str> = about.iter().map(|said| said.name.trim_end_matches(['.', '。'])).collect();
        assert_eq!(said, *wanted, "{text}");
        assert!(about.iter().all(|said| said.span.of(text) == said.name), "{text}");
    }
}
