//! What leaves Remit, in each format.

use remit::export::{self, Export, FORMATS, html, tsv};
use remit::words::Words;
use remit::{Options, extract, wire};

const TEXT: &str = "=Order, \"quick\"\n\nThe Port Office, in consultation with the Fire Service, shall report | at once by 1 May 2026.\n\
    各部门应当于2026年6月底前报告💛<b>。\n";

fn write(extension: &str) -> String {
    let notice = wire::notice(TEXT, &extract(TEXT, &Options::default()));
    let export = Export {
        text: TEXT,
        notice: &notice,
        rows: &[0, 1],
        words: Words::of("en"),
        day: "2026-05-02",
        alarm: None,
    };
    match extension {
        "html" => html(&export),
        "tsv" => tsv(&export),
        other => String::from_utf8(export::write(other, &export).unwrap()).unwrap(),
    }
}

#[test]
fn csv_opens_in_a_spreadsheet() {
    let csv = write("csv");
    assert!(csv.starts_with('\u{feff}') && csv.ends_with("\r\n"));
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(
        lines[1].contains("\"Port Office\",\"Fire Service (consult)\",\"by 1 May 2026\",\"2026-05-01\""),
        "{}",
        lines[1]
    );
    assert!(lines[2].contains("各部门应当于2026年6月底前报告💛"), "{}", lines[2]);
}

#[test]
fn no_cell_is_a_formula() {
    let text = "=cmd must act. @office must act. -office must act. +office must act.";
    let notice = wire::notice(text, &extract(text, &Options::default()));
    let rows: Vec<usize> = (0..notice.directives.len()).collect();
    let export =
        Export { text, notice: &notice, rows: &rows, words: Words::of("en"), day: "2026-05-02", alarm: None };
    let csv = String::from_utf8(export::write("csv", &export).unwrap()).unwrap();
    for bad in ["\"=", "\"@", "\"-", "\"+"] {
        assert!(!csv.contains(bad), "{bad} in {csv}");
    }
    assert!(
        tsv(&export)
            .lines()
            .flat_map(|line| line.split('\t'))
            .all(|cell| !cell.starts_with(['=', '@', '-', '+']))
    );
}

#[test]
fn the_calendar_keeps_to_the_rules() {
    let ics = write("ics");
    assert_eq!(ics.matches("BEGIN:VEVENT").count(), 2);
    assert!(
        ics.contains("DTSTART;VALUE=DATE:20260501\r\n") && ics.contains("DTSTART;VALUE=DATE:20260630\r\n")
    );
    assert!(ics.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    assert_eq!(ics, write("ics"), "the same notice gives the same ids");
}

#[test]
fn a_recurrence_says_what_the_words_say_and_each_event_has_its_own_id() {
    let text = "The guard shall test the horn on the last Friday of each month.\n\n\
        The cook shall clean the hood every Monday and Thursday.\n\n\
        The clerk shall pay the tax by 15 May each year.\n\n\
        The clerk shall sign by 1 May 2026.\n\nThe clerk shall sign by 1 May 2026.\n\n\
        The cook shall wash up twice a day.\n";
    let notice = wire::notice(text, &extract(text, &Options::default()));
    let rows: Vec<usize> = (0..notice.directives.len()).collect();
    let export =
        Export { text, notice: &notice, rows: &rows, words: Words::of("en"), day: "2026-05-02", alarm: None };
    let ics = String::from_utf8(export::write("ics", &export).unwrap()).unwrap();
    let of = |name: &str| -> Vec<String> {
        ics.lines().filter_map(|line| line.strip_prefix(name)).map(str::to_string).collect()
    };
    assert_eq!(
        of("RRULE:"),
        [
            "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR",
            "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH",
            "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15"
        ]
    );
    assert_eq!(of("DTSTART;VALUE=DATE:"), ["20260529", "20260504", "20260515", "20260501", "20260501"]);
    let mut ids = of("UID:");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 5);
}

#[test]
fn markup_and_table_signs_are_escaped() {
    assert!(write("html").contains("💛&lt;b&gt;"));
    assert!(write("md").contains("report \\| at once"));
}

#[test]
fn rows_that_are_not_there_are_left_out_and_every_format_writes_nothing_too() {
    let notice = wire::Notice::default();
    for format in &FORMATS {
        export::write(
            format.extension,
            &Export { text: "", notice: &notice, rows: &[7], words: Words::of("zh"), day: "", alarm: None },
        )
        .unwrap();
    }
    assert_eq!(
        tsv(&Export { text: "", notice: &notice, rows: &[7], words: Words::of("zh"), day: "", alarm: None })
            .lines()
            .count(),
        1
    );
}

fn office(extension: &str, words: &'static Words) -> Vec<u8> {
    let notice = wire::notice(TEXT, &extract(TEXT, &Options::default()));
    export::write(
        extension,
        &Export { text: TEXT, notice: &notice, rows: &[0, 1], words, day: "2026-05-02", alarm: None },
    )
    .unwrap()
}

#[test]
fn another_program_reads_the_workbook() {
    use calamine::{Data, Reader, Xlsx};
    for words in Words::ALL {
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(office("xlsx", words))).unwrap();
        let names = [words.table.heading, words.lists.parties, words.dates.heading, words.files.about];
        assert_eq!(book.sheet_names(), names);
        let tasks = book.worksheet_range(names[0]).unwrap();
        assert_eq!(tasks.get_size(), (3, 12));
        let cell = |row: usize, column: usize| tasks.get((row, column)).unwrap();
        assert_eq!(cell(0, 1), &Data::String(words.table.task.to_string()));
        assert_eq!(cell(0, 10), &Data::String(words.files.progress.0.to_string()));
        assert_eq!(cell(1, 0), &Data::Float(1.0));
        assert!(cell(1, 6).to_string().starts_with("46143"), "1 May 2026 as a day: {}", cell(1, 6));
        assert!(cell(2, 8).to_string().contains("各部门应当于2026年6月底前报告💛<b>"));
        let origin = book.worksheet_range(names[3]).unwrap();
        assert_eq!(origin.get((0, 1)).unwrap().to_string(), "=Order, \"quick\"");
        let limits = book.worksheet_range(names[2]).unwrap();
        assert_eq!(limits.get_size().0, 3);
        // Words are never read as formulas.
        assert!(book.worksheet_formula(names[3]).unwrap().cells().all(|(.., formula)| formula.is_empty()));
    }
}

#[test]
fn another_program_reads_the_document() {
    use std::io::Read;
    for words in Words::ALL {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(office("docx", words))).unwrap();
        let mut xml = String::new();
        archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
        let document = roxmltree::Document::parse(&xml).unwrap();
        let rows = document.descendants().filter(|node| {
            node.has_tag_name(("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "tr"))
        });
        assert_eq!(rows.count(), 3);
        let text: String = document.descendants().filter_map(|node| node.text()).collect();
        assert!(
            text.contains("Port Office") && text.contains(words.table.lead) && text.contains("2026-05-02"),
            "{text}"
        );
        for number in 0..archive.len() {
            let mut part = String::new();
            archive.by_index(number).unwrap().read_to_string(&mut part).unwrap();
            roxmltree::Document::parse(&part).unwrap();
        }
    }
}

#[test]
fn the_same_table_gives_the_same_file() {
    assert_eq!(office("xlsx", Words::of("en")), office("xlsx", Words::of("en")));
    assert_eq!(office("docx", Words::of("zh")), office("docx", Words::of("zh")));
}

/// The mail is read back as one that somebody opens.
#[test]
fn a_mail_lists_each_task_and_who_does_it_by_when() {
    let utf8 = |bytes: &[u8], _: &str| String::from_utf8(bytes.to_vec()).ok();
    let mail = remit::import::read("tasks.eml", write("eml").as_bytes(), None, &utf8).unwrap().text;
    for words in ["Port Office", "Fire Service (consult)", "by 1 May 2026", "各部门"] {
        assert!(mail.contains(words), "{words}: {mail}");
    }
}

#[test]
fn what_a_person_thinks_of_a_row_leaves_with_it() {
    let mut notice = wire::notice(TEXT, &extract(TEXT, &Options::default()));
    notice.directives[0].status = wire::Status::Accepted;
    notice.directives[0].corrected = true;
    let words = Words::of("en");
    let export = Export { text: TEXT, notice: &notice, rows: &[0, 1], words, day: "2026-05-02", alarm: None };
    let table = tsv(&export);
    let rows: Vec<&str> = table.lines().collect();
    let status = format!("{}, {}", (words.checked)(wire::Status::Accepted), words.check.corrected);
    assert!(rows[1].split('\t').any(|cell| cell == status), "{status}: {}", rows[1]);
    assert!(!rows[2].contains(&status));
}

#[test]
fn each_format_has_a_name_of_its_own() {
    for code in ["en", "zh"] {
        let words = Words::of(code);
        let names: std::collections::BTreeSet<_> =
            FORMATS.iter().map(|format| (words.files.format)(format.extension)).collect();
        assert_eq!(names.len(), FORMATS.len(), "{code}: {names:?}");
    }
}
