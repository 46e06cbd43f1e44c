//! What leaves Remit, in each format.

use remit::export::{Export, FORMATS, format, html, tsv};
use remit::words::Words;
use remit::{Options, extract, wire};

const TEXT: &str = "=Order, \"quick\"\n\nThe Port Office, in consultation with the Fire Service, shall report | at once by 1 May 2026.\n\
    各部门应当于2026年6月底前报告💛<b>。\n";

fn write(extension: &str) -> String {
    let notice = wire::notice(TEXT, &extract(TEXT, &Options::default()));
    let export = Export { text: TEXT, notice: &notice, rows: &[0, 1], words: Words::of("en") };
    match extension {
        "html" => html(&export),
        "tsv" => tsv(&export),
        other => (format(other).unwrap().write)(&export),
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
    let export = Export { text, notice: &notice, rows: &rows, words: Words::of("en") };
    let csv = (format("csv").unwrap().write)(&export);
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
fn markup_and_table_signs_are_escaped() {
    assert!(write("html").contains("💛&lt;b&gt;"));
    assert!(write("md").contains("report \\| at once"));
}

#[test]
fn rows_that_are_not_there_are_left_out_and_every_format_writes_nothing_too() {
    let notice = wire::Notice::default();
    for format in &FORMATS {
        (format.write)(&Export { text: "", notice: &notice, rows: &[7], words: Words::of("zh") });
    }
    assert_eq!(
        tsv(&Export { text: "", notice: &notice, rows: &[7], words: Words::of("zh") }).lines().count(),
        1
    );
}
