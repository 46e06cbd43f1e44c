//! A draft mail (RFC 5322) that mail programs open ready to be sent: the tasks as lines, and as a table.

use super::Export;
use super::html::html;
use super::origin::{line, title};
use super::table::{one_line, table};
use super::xml::escaped;

/// What parts the two forms; it stands in neither, since both are in base 64.
const BOUNDARY: &str = "remit-tasks";

/// Most bytes of words in one encoded word of a head.
const WORD: usize = 42;

/// The mail.
pub fn mail(export: &Export<'_>) -> String {
    let subject = encoded(&format!("{}: {}", export.words.table.heading, one_line(title(export))));
    let part = |kind: &str, content: &str| {
        let body = wrapped(content.as_bytes());
        format!(
            "--{BOUNDARY}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}"
        )
    };
    format!(
        "X-Unsent: 1\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"{BOUNDARY}\"\r\n\r\n{}{}--{BOUNDARY}--\r\n",
        part("text/plain", &plain(export)),
        part("text/html", &rich(export)),
    )
}

/// A line a task: number, task, who, by when.
fn plain(export: &Export<'_>) -> String {
    let mut out = format!("{}\r\n{}\r\n\r\n", one_line(title(export)), line(export));
    for [number, task, _, lead, others, limit, date, ..] in table(export).into_iter().skip(1) {
        let parts = [task, lead, others, limit, date].map(|cell| one_line(&cell));
        let parts: Vec<String> = parts.into_iter().filter(|cell| !cell.is_empty()).collect();
        out.push_str(&format!("{number}. {}\r\n", parts.join(" | ")));
    }
    out
}

fn rich(export: &Export<'_>) -> String {
    let (title, line) = (escaped(title(export)), escaped(&line(export)));
    format!("<html><body><p><b>{title}</b><br>{line}</p>{}</body></html>", html(export))
}

/// `words` as a head holds them: encoded words (RFC 2047), folded between characters.
fn encoded(words: &str) -> String {
    let mut out = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let (head, tail) = rest.split_at(rest.floor_char_boundary(WORD.min(rest.len())));
        out.push(format!("=?utf-8?B?{}?=", base64(head.as_bytes())));
        rest = tail;
    }
    out.join("\r\n ")
}

/// Base 64 in lines of at most 76 signs.
fn wrapped(bytes: &[u8]) -> String {
    const LINE: usize = 57;
    bytes.chunks(LINE).map(|chunk| base64(chunk) + "\r\n").collect()
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sign = |value: u32| char::from(SIGNS[usize::try_from(value & 63).unwrap_or(0)]);
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let all = byte(0) << 16 | byte(1) << 8 | byte(2);
        let signs = [sign(all >> 18), sign(all >> 12), sign(all >> 6), sign(all)];
        out.extend(&signs[..=chunk.len()]);
        out.push_str(&"=".repeat(3 - chunk.len()));
    }
    out
}
