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
