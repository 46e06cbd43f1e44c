//! What only tells is no directive, and what asks beside it is one: whole notices, since the notice says which.

use remit::{Options, extract};

/// A notice, and the words that each of its directives begins with.
const NOTICES: &[(&str, &[&str])] = &[
    (
        "港务局关于码头整改进展情况的通报\n一、工作进展\n各船队加强组织领导，成立工作专班。\n港务局开展三次督查。\n二、下一步\n各船队要持续整改。落实专人值守。",
        &["各船队要持续整改", "落实专人值守"],
    ),
    (
        "关于船员培训的通知\n各船队：\n一、培训内容\n学习新修订的渡运规程，掌握救生方法。\n二、报名\n请各船队于5月6日前报名。",
        &["请各船队于5月6日前报名"],
    ),
    (
        "关于申报渡运技术项目的通知\n各单位：\n1. 轻型缆绳\n研究内容：研制轻型缆绳，建立性能数据库。\n2. 各单位应于5月6日前提交申报书。",
        &["各单位应于5月6日前提交申报书"],
    ),
    (
        "船队召开安全会议\n5月6日，船队召开安全会议。会议强调，各班组要加强巡查。检查缆绳和救生衣。\n会后，船员参观码头。",
        &["各班组要加强巡查", "检查缆绳和救生衣"],
    ),
    (
        "Minutes of the Harbour Board\n\nPresent: Ann Fell, Ole Berg\n\n- Fold the two boards\n  - Ole: that would take long\n- Crane\n  - Ann Fell to ask the yard for a price\n\nThe quay is worn. Ask two firms for an offer. ACTION - OB",
        &["Ann Fell to ask", "Ask two firms"],
    ),
    (
        "Procedure for races\n\nThis procedure tells the crew how to hold a race.\n\n## Before the race\n\n- Check the buoys.\n\nDay 1 - weigh the boats.",
        &["Check the buoys", "Day 1 - weigh"],
    ),
    (
        "Ferry policy\n\nThis policy binds all crews. Each log must contain the following information:\n- A note of the weather\n- Any steps the crew should take\n- The names of those on board",
        &["Each log must contain"],
    ),
    (
        "关于做好巡查的通知\n各船队：\n1.明确任务，压实责任。各船队要建立台账。\n2.统筹协调，合力攻坚。各船队要互相支援。\n3.检查缆绳，更换浮标。",
        &["各船队要建立台账", "各船队要互相支援", "检查缆绳，更换浮标"],
    ),
    (
        "关于渡口工作的通知\n各船队：\n1.优化计划，加快推进修缮工作。各船队要制定方案。\n2.缆绳更换。由港务局负责采购缆绳。\n3.检查浮标，更换灯具。",
        &["各船队要制定方案", "由港务局负责", "检查浮标，更换灯具"],
    ),
    (
        "发布时间：2027-05-02     来源：\n\n关于值守的通知\n\n（二）自查阶段（6月3日至7月5日）。各船队要检查缆绳。\n五、保障措施\n各船队要加强值守。",
        &["各船队要检查缆绳", "各船队要加强值守"],
    ),
    (
        "渡口工作通知\n各船队：\n1. 轮机部每周检查缆绳。\n2. 有下列情形之一的，不得参评：\n（一）漏报两次的；\n（二）在船不满一年的。",
        &["轮机部每周检查", "有下列情形之一的"],
    ),
    (
        "Ship policy\n\nOfficers are responsible for:\n\nkeeping the log in good order;\n\ngreasing the winch. It is kept dry.\n\nLogs are kept in the mess.",
        &["keeping the log", "greasing the winch"],
    ),
    (
        "Weekly notes of the harbour crew\n\nAttendees: Ole, Ann\n\nNotes\n- Crane: the contract ends in June\n\nNext steps\n- Ole: offers for the crane\n- Survey of the quay (Ann, 1 July 2027)",
        &["Ole: offers for the crane", "Survey of the quay"],
    ),
    (
        "Minutes of crew meeting 7\n\nItem | Discussion | Action\n1 | The pump is broken. | Yard to replace the pump by 12 May 2027\n2 | The gate was blocked. | -",
        &["Yard to replace the pump"],
    ),
    (
        "Plan of the quay works\n\nThis plan tells the phases of the works at the quay.\n\n## First phase\n\n### Milestones:\n\n- Survey of the quay (mid-June)\n- Fitting of the crane (September to October, Yard)",
        &["Survey of the quay", "Fitting of the crane"],
    ),
    (
        "Minutes of the harbour council meeting held on 5 May 2027\n\nPresent: Ann Fell\n\n1. Fair\nThe fair will be announced in the paper. The tent was wet. Vote passed.",
        &["The fair will be announced"],
    ),
    (
        "Minutes of the pier club\n\nPresent: Ann Fell (AF), Ole Berg (OB)\n\nDiscussion:\n\n1. AF: We should ask for more boats\n2. OB: Need to keep the pier open\n3. It should be painted\n\nResolutions:\n\n* OB to ask the yard for a price\n* The Chair would write to the council",
        &["OB to ask the yard", "The Chair would write"],
    ),
    (
        "港务局防台预案\n\n部门分工：\n船队：安排船只避风，组织船员撤离到三号码头避风塘以内待命\n物资科：绳索的准备与发放\n医务室：应急救护，急救知识宣传",
        &["船队：安排船只避风", "物资科：绳索", "医务室：应急"],
    ),
    (
        "Circular No. 4 of 2027\n\nHarbour masters are directed to do the following by 5 May 2027:-\n\n(a) count the boats; and\n(b) send the count to the Office.",
        &["count the boats", "send the count"],
    ),
    (
        "Subject: Pier closed\nFrom: Harbour Office <a@b.example>\nTo: All crews <c@b.example>\nX-Mailer: Post 4\n\nPlease move your boats.\n\n> -----Original Message-----\n> Sent: 2 May 2027 10:02\n> Subject: closing the pier - advance notice\n>\n> The pier needs new planks.",
        &["Please move your boats"],
    ),
];

#[test]
fn what_tells_is_told_from_what_asks() {
    for (text, wanted) in NOTICES {
        let notice = extract(text, &Options::default());
        let words = |at: usize| notice.directives.get(at).map_or("", |it| it.span.of(text));
        let found: Vec<&str> = (0..notice.directives.len()).map(words).collect();
        let same = found.len() == wanted.len()
            && found.iter().zip(*wanted).all(|(it, begins)| it.starts_with(begins));
        assert!(same, "{text}\n{found:#?}");
    }
}

/// A heading or a label that says when holds for what stands below or behind it.
#[test]
fn what_stands_under_a_time_has_it() {
    for (above, item) in [
        ("## Before arrival", "- Check the boiler."),
        ("## Day one", "- Check the boiler."),
        ("**End of shift**", "- Check the boiler."),
        ("*** What we need from you before 5pm on Friday ***", "- Check the boiler."),
        ("Two weeks before:", "- Check the boiler."),
        ("", "- Every morning – check the boiler."),
        ("", "- 24 hours before: Check the boiler."),
        ("", "- Check the boiler (weekly)."),
        ("## Mondays", "- Check the boiler."),
    ] {
        let text = format!("Boiler procedure\n\nThis procedure is for the crew.\n\n{above}\n\n{item}\n");
        let notice = extract(&text, &Options::default());
        let limits = notice.directives.iter().map(|it| it.deadlines.len()).collect::<Vec<_>>();
        assert_eq!(limits, [1], "{text}");
    }
}

/// What each item of a list has as its time limit.
fn times(text: &str) -> Vec<Vec<&str>> {
    let notice = extract(text, &Options::default());
    notice.directives.iter().map(|row| row.deadlines.iter().map(|it| it.span.of(text)).collect()).collect()
}

/// Headings that only part what a time holds leave it in force, until the next time.
#[test]
fn a_time_holds_over_the_headings_below_it() {
    let ship = "Daily Cleaning Tasks:\nGalley\n- Wipe the stove.\n- Empty the bins.\nCabins\n- Sweep the floor.\nWeekly Cleaning Tasks:\nGalley\n- Scrub the oven.\nCabins\n- Wash the sheets.";
    assert_eq!(times(ship), [["Daily"], ["Daily"], ["Daily"], ["Weekly"], ["Weekly"]]);
    let leave = "# Leaving the ship\n\n### Week 1: Hand over\n\n**Mate:**\n- [ ] List the keys\n- [ ] Review handover notes\n\n**Purser:**\n- [ ] Prepare final pay\n\n### Week 2: Finish the handover\n\n**Mate:**\n- [ ] Return the keys\n\n# Other papers\n\n- Keep the log.";
    assert_eq!(times(leave), [vec!["Week 1"], vec!["Week 1"], vec!["Week 1"], vec!["Week 2"], vec![]]);
}

/// A day of the calendar above the headings of a paper is the day on which it was written.
#[test]
fn the_day_of_the_paper_is_no_limit() {
    let paper = "May 2027\n\nRules of the pier\n\n- Shut the gate.\n\nBoats\n\n- Tie up the boats.";
    assert_eq!(times(paper), [Vec::<&str>::new(), vec![]]);
}

/// Who is to do each thing in a text.
fn parties(text: &str) -> Vec<Vec<String>> {
    let notice = extract(text, &Options::default());
    let names = |parties: &[remit::notice::Part]| parties.iter().map(|party| party.name.clone()).collect();
    notice.directives.iter().map(|directive| names(&directive.parties)).collect()
}

#[test]
fn a_name_below_a_heading_of_duties_holds_for_the_lines_below_it() {
    let text = "船队岗位职责\n队长\n主持日常工作；\n召集船员会议。\n轮机长\n检查发动机；\n填写日志。";
    assert_eq!(parties(text), [["队长"], ["队长"], ["轮机长"], ["轮机长"]]);
}

#[test]
fn a_heading_of_words_that_nobody_knows_is_no_name() {
    let text = "Project meeting no. 11\n\nPresent: Ann Lee, Bob Roe\n\n1. Slab and drainage\nThe gully must be cleared.\n\n\
        2. Estates Team\nThe gate must be oiled.\n";
    assert!(!parties(text).concat().iter().any(|name| name == "Slab" || name == "drainage"));
    assert!(parties(text).concat().contains(&"Estates Team".to_string()));
}
