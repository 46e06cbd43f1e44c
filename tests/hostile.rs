//! Texts that mean to do harm, each put through the reading and every format that leaves; `docs/SECURITY.md` has a row for each.

use remit::export::{self, Export, FORMATS, html};
use remit::words::Words;
use remit::{Options, extract, wire};

/// What `text` leaves as, in each format, by its ending.
fn written(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let notice = wire::notice(text, &extract(text, &Options::default()));
    let rows: Vec<usize> = (0..notice.directives.len()).collect();
    let export =
        Export { text, notice: &notice, rows: &rows, words: Words::of("en"), day: "2026-05-02", alarm: None };
    let files =
        FORMATS.iter().map(|format| (format.extension, export::write(format.extension, &export).unwrap()));
    files.chain([("clipboard", html(&export).into_bytes())]).collect()
}

/// What one format says.
fn said(text: &str, extension: &str) -> String {
    let all = written(text);
    let (_, bytes) = all.into_iter().find(|(it, _)| *it == extension).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// Texts that have broken others: a name of the fault, and what a person might paste.
fn texts() -> Vec<(&'static str, String)> {
    let order = "Each office must report by 1 May 2027.";
    vec![
        (
            "markup",
            format!("<script>alert(1)</script> Act\n\n<img src=x onerror=alert(1)> must act. {order}"),
        ),
        (
            "an entity",
            format!("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b; must act. {order}"),
        ),
        ("bidi overrides", format!("The \u{202e}reganam\u{202c} must act. {order}")),
        ("zero widths", format!("The m\u{200b}an\u{200d}ag\u{feff}er must act. {order}")),
        ("a null and a lone return", format!("The board\0 must\rreport. {order}")),
        ("a name with a path", format!("../../../etc/passwd\n\nThe ..\\..\\board must act. {order}")),
        ("words of JavaScript", "The constructor shall act. The __proto__ must report.".to_string()),
        ("a line in a calendar", "The board\r\nATTACH:https://x.test must act by 1 May 2027.".to_string()),
        ("huge figures", format!("The board must act within {} days, by 30 June 99999.", "9".repeat(400))),
        ("days that are none", "The board must act by 31 February 2027 and by 0 May 2027.".to_string()),
        ("deep brackets", format!("The board{} must act{}.", "(".repeat(20_000), ")".repeat(20_000))),
        (
            "deep lists",
            (0..3_000).fold(String::new(), |all, at| format!("{all}{}- act:\n", "  ".repeat(at % 400))),
        ),
        ("combining marks", format!("The b{}oard must act. {order}", "\u{301}".repeat(5_000))),
        ("one word", "a".repeat(300_000)),
        ("words of other letters with English endings", format!("Ôïïing ñññed ééés éed must act. {order}")),
        ("no characters", "\u{ffff}\u{fffe}\u{10ffff} must \u{e000}act.".to_string()),
    ]
}

#[test]
fn every_text_leaves_in_every_format_and_office_files_stay_well_formed() {
    for (name, text) in texts() {
        for (extension, bytes) in written(&text) {
            if !matches!(extension, "xlsx" | "docx") {
                assert!(std::str::from_utf8(&bytes).is_ok(), "{name}: {extension}");
                continue;
            }
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            for nth in 0..archive.len() {
                let mut part = archive.by_index(nth).unwrap();
                assert!(part.enclosed_name().is_some(), "{name}: {extension}, part {nth}");
                let mut xml = String::new();
                std::io::Read::read_to_string(&mut part, &mut xml).unwrap();
                roxmltree::Document::parse(&xml)
                    .unwrap_or_else(|error| panic!("{name}: {extension}: {error}"));
            }
        }
    }
}

#[test]
fn markup_is_shown_and_not_run() {
    let (_, text) = texts().swap_remove(0);
    for extension in ["html", "clipboard"] {
        let page = said(&text, extension);
        assert!(!page.contains("<script>alert") && !page.contains("<img src=x"), "{extension}: {page}");
    }
    assert!(said(&text, "html").contains("&lt;script&gt;alert(1)"));
}

#[test]
fn a_line_break_in_a_name_begins_no_property_of_a_calendar() {
    let calendar = said("The board\r\nATTACH:https://x.test must act by 1 May 2027.", "ics");
    assert!(!calendar.lines().any(|line| line.starts_with("ATTACH")), "{calendar}");
}

#[test]
fn no_day_is_made_of_figures_that_are_none() {
    for text in [
        "The board must act by 31 February 2027.",
        "The board must act by 30 June 99999.",
        "The board must act by 0 May 2027.",
        "理事会应当于2027年2月31日前报告。",
        "理事会应当在999999999999999999999999日内报告。",
        "理事会应当于9223372036854775807年前报告。",
    ] {
        let notice = extract(text, &Options::default());
        let days = notice.directives.iter().flat_map(|it| &it.deadlines).filter(|it| it.due.is_some());
        assert_eq!(days.count(), 0, "{text}");
    }
}

#[test]
fn names_that_only_look_alike_stay_apart() {
    // The second has a Cyrillic "а".
    let notice = extract("The Board must act. The Bo\u{430}rd must report.", &Options::default());
    let names: Vec<&str> = notice.parties.iter().map(|party| party.name.as_str()).collect();
    assert_eq!(names, ["Board", "Bo\u{430}rd"]);
}

#[test]
fn the_document_names_a_test_that_exists_for_every_danger() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_default();
    let document = read("docs/SECURITY.md");
    let rows: Vec<&str> = document.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    assert!(rows.len() > 15, "{}", rows.len());
    for row in rows {
        let test = row.rsplit('`').nth(1).unwrap_or_default();
        let (file, name) = test.split_once(": ").unwrap_or_else(|| panic!("no test in {row}"));
        assert!(read(file).contains(name), "{file} has no test called {name}");
    }
}
