//! What a house's own words change, and what is said of a lexicon that is wrong.

use remit::lexicon::{Fault, Lexicon, Section, Wrong};
use remit::notice::{Force, Notice};
use remit::{Options, extract};

fn read(lexicon: &str, text: &str) -> Notice {
    let (lexicon, faults) = Lexicon::read(lexicon);
    assert_eq!(faults, [], "{text}");
    extract(text, &Options { lexicon, ..Options::default() })
}

/// The parties of all directives as "role name", and those of which nothing was said.
fn parts(notice: &Notice) -> Vec<String> {
    let parts = notice.directives.iter().flat_map(|directive| &directive.parties);
    parts.map(|part| format!("{} {}", part.role.name(), part.name)).collect()
}

#[test]
fn a_name_of_the_lexicon_is_a_party_wherever_a_party_can_stand() {
    for (lexicon, text, wanted) in [
        (
            "[parties]\nBlue Lantern",
            "The Blue Lantern must light the quay.",
            vec!["responsible Blue Lantern"],
        ),
        (
            "[parties]\nTides and Moorings",
            "Tides and Moorings will post a table.",
            vec!["responsible Tides and Moorings"],
        ),
        (
            "[parties]\nBlue Lantern",
            "The Board shall, in coordination with Blue Lantern, close the lock.",
            vec!["responsible Board", "support Blue Lantern"],
        ),
        ("[parties]\nBlue Lantern", "The Blue Lantern report must be printed.", vec![]),
        ("[parties]\n智慧口岸", "智慧口岸应当于每月5日前报送数据。", vec!["responsible 智慧口岸"]),
        ("[parties]\n航标与疏浚组", "航标与疏浚组负责更换浮标。", vec!["responsible 航标与疏浚组"]),
        (
            "[parties]\n智慧口岸\n潮汐专班",
            "（一）整治码头照明。（潮汐专班牵头，智慧口岸配合）",
            vec!["lead 潮汐专班", "support 智慧口岸"],
        ),
        ("[主体]\n潮汐专班", "由潮汐专班统一发布水位信息。", vec!["responsible 潮汐专班"]),
    ] {
        assert_eq!(parts(&read(lexicon, text)), wanted, "{text}");
    }
}

#[test]
fn other_names_are_one_party_under_its_full_name() {
    let lexicon = "[parties]\nHarbour Master = HM; Master of the Harbour\n港口服务中心 = 港服；港务专班";
    let notice =
        read(lexicon, "The HM must open the lock. The Master of the Harbour shall close it by noon.");
    assert_eq!(notice.parties.len(), 1);
    assert_eq!((notice.parties[0].name.as_str(), notice.parties[0].aliases.len()), ("Harbour Master", 2));
    assert_eq!(parts(&notice)[0], "responsible HM", "each row keeps the words that stand there");
    let notice = read(lexicon, "港服应当每周巡查码头。港务专班要及时报告。");
    assert_eq!((notice.parties.len(), notice.parties[0].name.as_str()), (1, "港口服务中心"));
}

#[test]
fn a_word_in_capitals_is_only_itself() {
    let lexicon = "[parties]\nInformation Office = IT";
    assert_eq!(parts(&read(lexicon, "IT must answer within two days.")), ["responsible IT"]);
    assert!(read(lexicon, "If the gate is shut, it must stay shut.").parties.is_empty());
}

#[test]
fn a_cue_of_the_lexicon_binds_as_it_says_or_not_at_all() {
    for (lexicon, text, wanted) in [
        (
            "[cues]\nis on the hook to = must",
            "The Lock Office is on the hook to paint the gate.",
            vec![Force::Must],
        ),
        (
            "[cues]\nhas no leave to = must_not",
            "Each ferry operator has no leave to anchor here.",
            vec![Force::MustNot],
        ),
        ("[cues]\nmay wish to = none", "The Lock Office may wish to paint the gate.", vec![]),
        ("[cues]\n务求 = must", "各港务部门务求在汛前完成清淤。", vec![Force::Must]),
        ("[约束词]\n一概谢绝 = 不得", "各码头经营者一概谢绝夜间装卸。", vec![Force::MustNot]),
        ("[cues]\n应当 = 无", "各港务部门应当。", vec![]),
    ] {
        let found: Vec<Force> = read(lexicon, text).directives.iter().map(|it| it.force).collect();
        assert_eq!(found, wanted, "{text}");
    }
    let notice = read("[cues]\n务求 = must", "各港务部门务求在汛前完成清淤。");
    assert_eq!(notice.directives[0].why[0], "word of the lexicon");
}

#[test]
fn a_role_of_the_lexicon_says_what_the_party_beside_it_does() {
    for (lexicon, text, wanted) in [
        (
            "[roles]\nwith a copy to = consult",
            "The Board shall print the table with a copy to the Harbour Master.",
            vec!["responsible Board", "consult Harbour Master"],
        ),
        ("[roles]\n抄告 = consult", "港务局应当抄告水利局。", vec!["responsible 港务局", "consult 水利局"]),
        (
            "[roles]\n包保 = oversee",
            "（一）清理航道。（海事局负责，港务局包保）",
            vec!["responsible 海事局", "oversee 港务局"],
        ),
        (
            "[角色]\n包保领导 = 监督",
            "序号\t任务\t责任单位\t包保领导\n1\t清理航道\t海事局\t港务局局长",
            vec!["responsible 海事局", "oversee 港务局局长"],
        ),
    ] {
        assert_eq!(parts(&read(lexicon, text)), wanted, "{text}");
    }
}

#[test]
fn a_lexicon_says_what_is_wrong_with_it_and_keeps_what_is_right() {
    let file = "港务专班\n[parties]\n港务专班\nX\n港务专班\n[words]\nno matter\n[cues]\n务求 = strongly\n[roles]\n包保";
    let (lexicon, faults) = Lexicon::read(file);
    assert_eq!(lexicon.words().len(), 1);
    let fault = |line, wrong| Fault { line: Some(line), wrong };
    let value = |section, word: &str, said: &str| Wrong::Value(section, word.into(), said.into());
    let wanted = [
        fault(1, Wrong::Outside("港务专班".into())),
        fault(4, Wrong::Short("X".into())),
        fault(5, Wrong::Twice("港务专班".into())),
        fault(6, Wrong::Section("words".into())),
        fault(9, value(Section::Cues, "务求", "strongly")),
        fault(11, value(Section::Roles, "包保", "")),
    ];
    assert_eq!(faults, wanted);
}

#[test]
fn json_says_the_same_as_text() {
    let json = r#"{"parties": {"Harbour Master": ["HM"], "Blue Lantern": []}, "cues": {"务求": "must"}, "roles": {"copied to": "support"}}"#;
    let text = "\u{feff}# ours\n[parties]\nBlue Lantern\nHarbour Master = HM\n[cues]\n务求＝must\n[roles]\ncopied to = support\n";
    let words = |file| {
        let (lexicon, faults) = Lexicon::read(file);
        assert_eq!(faults, []);
        let mut words = lexicon.words().to_vec();
        words.sort_by(|one, other| one.0.cmp(&other.0));
        words
    };
    assert_eq!(words(json), words(text));
    for broken in [
        "{\"cues\": {\"务求\": \"must\",}}",
        "{\"cues\": [\"务求\"]}",
        "{\"parties\": {\"HM\": 1}}",
        "{\"force\": {}}",
    ] {
        assert_eq!(Lexicon::read(broken).1.len(), 1, "{broken}");
    }
}

/// The page keeps a lexicon in JSON as text.
#[test]
fn what_no_line_can_hold_is_refused_and_all_else_reads_the_same_once_it_was_written() {
    let of = |word: &str| format!("{{\"parties\": {{\"{word}\": [\"HM\"]}}}}");
    for (word, wanted) in [("a = b", "a = b"), ("[ab", "[ab"), ("#ab", "#ab"), ("ab\\ncd", "ab\ncd")] {
        let (lexicon, faults) = Lexicon::read(&of(word));
        let wrong = Wrong::Sign(wanted.to_string());
        assert_eq!((lexicon, faults), (Lexicon::default(), vec![Fault { line: None, wrong }]));
    }
    for word in ["ab]", "a # b", "\u{feff}ab", "a\\rb", "ab\u{a0}"] {
        let (lexicon, faults) = Lexicon::read(&of(word));
        assert_eq!(faults, [], "{word}");
        assert_eq!(Lexicon::read_text(&lexicon.to_text()), (lexicon, vec![]), "{word}");
    }
}

#[test]
fn a_lexicon_of_words_that_do_not_occur_changes_nothing() {
    let text = include_str!("../www/samples/circular.txt");
    let bare = extract(text, &Options::default());
    assert_eq!(read("[parties]\n不在文中\n[cues]\n不见得有 = must", text), bare);
    assert!(!bare.directives.is_empty());
}

#[test]
fn the_documents_lexicons_are_right_and_text_and_json_say_the_same() {
    let blocks = include_str!("../docs/LEXICON.md").split("```").skip(1).step_by(2);
    let files: Vec<&str> = blocks.filter_map(|block| block.split_once('\n')).map(|(_, file)| file).collect();
    let words = |file| {
        let (lexicon, faults) = Lexicon::read(file);
        assert_eq!(faults, [], "{file}");
        let mut words = lexicon.words().to_vec();
        words.sort_by(|one, other| one.0.cmp(&other.0));
        words
    };
    let all: Vec<_> = files.iter().map(|file| words(*file)).collect();
    assert_eq!(all.len(), 3);
    assert_eq!(all[0], all[1]);
    let (lexicon, _) = Lexicon::read(files[1]);
    assert_eq!(words(&lexicon.to_text()), all[1], "and what is written out of it reads the same");
}
