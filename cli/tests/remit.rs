//! The command line as a person meets it.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first thing that is not as it says")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn remit(args: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_remit"));
    let mut child = command
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that stops before it reads closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn a_notice_becomes_a_table_or_the_contract() {
    let text = "Each office shall report to the Board by 1 May 2026.";
    let table = String::from_utf8(remit(&["-"], text).stdout).unwrap();
    assert!(table.contains("must") && table.contains("office") && table.contains("2026-05-01"), "{table}");
    let json = String::from_utf8(remit(&["--json", "-"], text).stdout).unwrap();
    assert!(json.starts_with(r#"{"version":1,"language":"en""#), "{json}");
}

#[test]
fn a_missing_file_is_one_clear_line_and_exit_code_2() {
    let done = remit(&["no-such-notice.txt"], "");
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(2));
    assert!(said.lines().count() == 1 && said.contains("no-such-notice.txt"), "{said}");
}

#[test]
fn a_file_is_written_in_the_format_of_its_name_and_a_web_page_is_read() {
    let folder = std::env::temp_dir().join(format!("remit-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let page = folder.join("notice.html");
    std::fs::write(&page, "<p>Each office shall:</p><ul><li>keep a log;</li><li>report.</li></ul>").unwrap();
    for (name, begins) in
        [("tasks.xlsx", "PK"), ("tasks.docx", "PK"), ("tasks.csv", "\u{feff}"), ("tasks.md", "# ")]
    {
        let out = folder.join(name);
        let done = remit(&[page.to_str().unwrap(), "-o", out.to_str().unwrap()], "");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        assert!(std::fs::read(&out).unwrap().starts_with(begins.as_bytes()), "{name}");
    }
    assert_eq!(std::fs::read_to_string(folder.join("tasks.csv")).unwrap().lines().count(), 3);
    let bad = remit(&[page.to_str().unwrap(), "-o", "tasks.exe"], "");
    let said = String::from_utf8(bad.stderr).unwrap();
    assert!(
        said.contains("xlsx, docx, csv, ics, html, eml, md, json") && said.lines().count() == 1,
        "{said}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
