//! What must hold for every text.

use proptest::prelude::*;
use remit::correct::{self, Change, Row};
use remit::language::calendar::Date;
use remit::lexicon::Lexicon;
use remit::notice::Notice;
use remit::text::{Span, Utf16Index};
use remit::wire::Status;
use remit::{Options, extract, wire};

const ORDER: &str = include_str!("../www/samples/order.txt");
const CIRCULAR: &str = include_str!("../www/samples/circular.txt");
const MEETING: &str = include_str!("../www/samples/meeting.txt");
const SAMPLES: [&str; 3] = [ORDER, CIRCULAR, MEETING];

fn read(text: &str) -> Notice {
    extract(text, &Options::default())
}

/// Texts of the words that the rules know, and of anything else.
fn any_text() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "shall ",
        "each agency ",
        "may not ",
        "(a) ",
        "Section 1. ",
        "by 1 May 2025",
        ", ",
        ". ",
        "\n",
        "; ",
        ":\n",
        "unless ",
        "各部门",
        "应当",
        "不得",
        "（一）",
        "一、",
        "第三条",
        "2025年底前",
        "，",
        "。",
        "；",
        "：\n",
        "由",
        "会同",
        "（责任单位：",
        "）",
        "“",
        "每年",
    ]);
    let anything = any::<String>();
    prop::collection::vec(prop_oneof![4 => words.prop_map(str::to_string), 1 => anything], 0..60)
        .prop_map(|parts| parts.concat())
}

fn spans(notice: &Notice) -> Vec<Span> {
    let named = notice.title.iter().chain(&notice.issuer).chain(&notice.reference).chain(&notice.addressees);
    let mut all: Vec<Span> = named.map(|named| named.span).collect();
    for directive in &notice.directives {
        all.extend([directive.span, directive.action]);
        all.extend(directive.cue);
        all.extend(directive.parties.iter().map(|part| part.span));
        all.extend(directive.deadlines.iter().map(|limit| limit.span));
        all.extend(directive.conditions.iter().map(|condition| condition.span));
    }
    all.extend(notice.unread.iter().map(|unread| unread.span));
    all
}

/// The rows without their offsets.
fn rows(notice: &Notice) -> Vec<String> {
    let row = |directive: &remit::notice::Directive| {
        let parties: Vec<_> =
            directive.parties.iter().map(|part| (&part.name, part.role, part.via)).collect();
        let limits: Vec<_> = directive.deadlines.iter().map(|limit| (&limit.text, &limit.due)).collect();
        format!("{:?} {parties:?} {limits:?} {}", directive.force, directive.headline)
    };
    notice.directives.iter().map(row).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_change_to_any_reading_leaves_rows_that_lie_in_the_text(text in any_text(), picks in prop::collection::vec((0_usize..9, 0_usize..5, 0_usize..40), 0..8)) {
        let mut notice = wire::notice(&text, &read(&text));
        let units = text.encode_utf16().count();
        let index = Utf16Index::new(&text);
        let mut changes = Vec::new();
        for (kind, number, at) in picks {
            let named = |number| correct::row(&text, &index, &notice, number);
            let Some(row) = named(number) else { continue };
            let with = named(number + 1);
            changes.push(match (kind, with) {
                (0, _) => Change::Remove { row },
                (1, _) => Change::Split { row, at },
                (2, Some(with)) => Change::Merge { row, with },
                (3, _) => Change::Add { row: Row { words: row.words.chars().take(at).collect(), nth: 0 } },
                (4, Some(with)) => Change::Alias { name: row.words, of: with.words },
                (5, _) => Change::Dismiss { row },
                (6, _) => Change::Anchor { day: Some("2027-05-01".to_string()) },
                (7, _) => Change::Note { text: row.words.chars().take(at).collect(), row },
                (_, _) => Change::Status { row, status: Status::Accepted },
            });
            notice = correct::apply(&text, &notice, &Options::default(), &changes[changes.len() - 1..]).notice;
            prop_assert!(notice.directives.iter().all(|it| it.span.start <= it.span.end && it.span.end <= units));
        }
        let starts: Vec<usize> = notice.directives.iter().map(|it| it.span.start).collect();
        prop_assert!(starts.is_sorted(), "{starts:?}");
    }

    #[test]
    fn any_text_gives_a_notice_whose_spans_lie_on_character_boundaries(text in any_text()) {
        let notice = read(&text);
        for span in spans(&notice) {
            prop_assert!(text.get(span.start..span.end).is_some(), "{span:?}");
        }
        let counts = notice.counts;
        prop_assert_eq!(counts.sentences, counts.directives + counts.background + counts.unread);
    }

    #[test]
    fn so_it_does_with_any_lexicon(text in any_text(), cuts in prop::collection::vec((0_usize..200, 1_usize..12, 0_usize..3), 0..9)) {
        // Words of the text itself, however they are cut, since others change nothing.
        let chars: Vec<char> = text.chars().collect();
        let line = |(start, length, kind): (usize, usize, usize)| {
            let word: String = chars.iter().skip(start).take(length).collect();
            ["[parties]\n{}", "[cues]\n{} = must_not", "[roles]\n{} = oversee"][kind].replace("{}", &word)
        };
        let file = cuts.into_iter().map(line).collect::<Vec<_>>().join("\n");
        let (lexicon, _) = Lexicon::read(&file);
        let notice = extract(&text, &Options { lexicon, ..Options::default() });
        for span in spans(&notice) {
            prop_assert!(text.get(span.start..span.end).is_some(), "{span:?} {file}");
        }
        prop_assert_eq!(wire::notice(&text, &notice).directives.len(), notice.directives.len());
    }

    #[test]
    fn utf16_offsets_cut_the_same_words(text in any_text()) {
        let notice = read(&text);
        let units: Vec<u16> = text.encode_utf16().collect();
        for (inner, outer) in notice.directives.iter().zip(wire::notice(&text, &notice).directives) {
            let words = String::from_utf16(&units[outer.span.start..outer.span.end]).unwrap();
            prop_assert_eq!(words, inner.span.of(&text));
        }
    }

    #[test]
    fn the_same_text_gives_the_same_bytes(text in any_text()) {
        let json = || serde_json::to_string(&wire::notice(&text, &read(&text))).unwrap();
        prop_assert_eq!(json(), json());
    }

    #[test]
    fn moving_the_anchor_moves_every_date_counted_in_days(days in 1_i64..400) {
        let text = "Agencies must report within 30 days of the date of this order.\n\n各部门应当自印发之日起10日内报告。";
        let dues = |anchor: Date| {
            let notice = extract(text, &Options { anchor: Some(anchor), ..Options::default() });
            notice.directives.iter().flat_map(|it| &it.deadlines).filter_map(|limit| Date::parse(limit.due.as_ref()?)).collect::<Vec<_>>()
        };
        let anchor = Date::new(2026, 1, 31).unwrap();
        let before = dues(anchor);
        prop_assert_eq!(before.len(), 2);
        prop_assert_eq!(before.into_iter().map(|due| due.plus_days(days)).collect::<Vec<_>>(), dues(anchor.plus_days(days)));
    }
}

#[test]
fn an_unrelated_paragraph_changes_no_other_row() {
    for (text, more) in
        SAMPLES.into_iter().zip(["The weather was fine.", "天气晴好。", "The weather was fine."])
    {
        let (before, after) = (read(text), read(&format!("{text}\n\n{more}\n")));
        assert_eq!(rows(&before), rows(&after));
    }
}

#[test]
fn joining_hard_wrapped_lines_changes_no_row() {
    let wrapped = |text: &str| {
        let mut out = String::new();
        for paragraph in text.lines() {
            let mut width = 0;
            for word in paragraph.split_inclusive(' ') {
                if width + word.len() > 78 && width > 64 {
                    out.truncate(out.trim_end().len());
                    out.push('\n');
                    width = 0;
                }
                out.push_str(word);
                width += word.len();
            }
            out.push('\n');
        }
        out
    };
    assert!(wrapped(MEETING).lines().count() > MEETING.lines().count());
    assert_eq!(rows(&read(&wrapped(MEETING))), rows(&read(MEETING)));
}

#[test]
fn traditional_characters_give_the_same_rows() {
    let twins: Vec<(char, char)> = remit::language::zh::FOLD.to_vec();
    // Where one simplified character has several twins, the first in the table serves.
    let traditional: String = CIRCULAR
        .chars()
        .map(|c| twins.iter().find(|(_, simple)| *simple == c).map_or(c, |(old, _)| *old))
        .collect();
    assert_ne!(traditional, CIRCULAR);
    let shape = |text: &str| {
        let row = |it: &remit::notice::Directive| {
            (
                it.span,
                it.force,
                it.parties.iter().map(|part| (part.span, part.role)).collect::<Vec<_>>(),
                it.deadlines.len(),
            )
        };
        read(text).directives.iter().map(row).collect::<Vec<_>>()
    };
    assert_eq!(shape(&traditional), shape(CIRCULAR));
}

/// Each line was asked beside the whole paragraph that it goes on with.
#[test]
fn a_paragraph_of_many_lines_costs_no_more_a_line_than_one_of_few() {
    let took = |lines: usize| {
        let text = format!("Present: {}", "\nlogs and the end of ".repeat(lines));
        let start = std::time::Instant::now();
        assert!(read(&text).directives.is_empty());
        start.elapsed()
    };
    // The tables are made at the first reading.
    let few = took(500).min(took(500));
    let many = took(8_000);
    assert!(many < few * 16 * 2, "{many:?} for sixteen times what took {few:?}");
}

/// Four thousand bytes of such took a second: each part was read anew with all those before it.
#[test]
fn parts_that_all_go_on_cost_no_more_than_parts_that_act() {
    let took = |part: &str| {
        let text = part.repeat(2_700 / part.len());
        // The tables are made at the first reading, and a busy machine may hold up any.
        let once = |_| {
            let start = std::time::Instant::now();
            read(&text);
            start.elapsed()
        };
        (0..3).map(once).min().unwrap()
    };
    let plain = took("各部门要报告；");
    for part in ["；为和", "; 为和- …"] {
        assert!(took(part) < plain * 12, "{part}: {:?}, beside {plain:?}", took(part));
    }
}

#[test]
fn long_texts_without_a_full_stop_are_read_in_pieces() {
    for (text, at_least) in [
        (",".repeat(200_000), 0),
        ("each agency shall report, ".repeat(20_000), 40),
        ("各部门要报告，".repeat(20_000), 60),
    ] {
        assert!(read(&text).directives.len() >= at_least);
    }
    assert!(read(&"Agencies shall:\n".repeat(5_000)).directives.len() <= 1);
}
