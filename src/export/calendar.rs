//! A calendar (RFC 5545): each date a time limit falls on, as an all-day event.

use super::table::one_line;
use super::{Export, fingerprint};
use crate::text::Utf16Index;
use crate::wire::Directive;

/// Longest line in bytes, after which it is folded.
const FOLD: usize = 73;

/// All time limits that have a date. What has none is in the table, not in the calendar.
pub fn calendar(export: &Export<'_>) -> String {
    let index = Utf16Index::new(export.text);
    let rows = export.rows.iter().filter_map(|number| export.notice.directives.get(*number));
    let events: String = rows.map(|directive| events(export, &index, directive)).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Remit//Remit//EN\r\n{events}END:VCALENDAR\r\n")
}

fn events(export: &Export<'_>, index: &Utf16Index, directive: &Directive) -> String {
    let due = directive.deadlines.iter().filter_map(|limit| limit.due.as_ref());
    let names: Vec<&str> = directive.parties.iter().map(|part| part.name.as_str()).collect();
    let summary = match names.first() {
        Some(name) => format!("{name}: {}", directive.headline),
        None => directive.headline.clone(),
    };
    let words = one_line(directive.span.of(export.text, index));
    let event = |due: &String| {
        let day = due.replace('-', "");
        // The same task of the same notice keeps its id, so that a second import changes it instead of adding one.
        let id = fingerprint(&[export.notice.title.as_deref().unwrap_or(""), &words, due]);
        let lines = [
            "BEGIN:VEVENT".to_string(),
            format!("UID:{id}@remit"),
            format!("DTSTAMP:{day}T000000Z"),
            format!("DTSTART;VALUE=DATE:{day}"),
            format!("SUMMARY:{}", escaped(&summary)),
            format!("DESCRIPTION:{}", escaped(&words)),
            "TRANSP:TRANSPARENT".to_string(),
            "END:VEVENT".to_string(),
        ];
        lines.iter().map(|line| folded(line)).collect::<String>()
    };
    due.map(event).collect()
}

fn escaped(words: &str) -> String {
    let clean: String = words.chars().filter(|c| !c.is_control()).collect();
    clean.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// A line, folded between characters, with its line end.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while rest.len() > FOLD {
        let (head, tail) = rest.split_at(rest.floor_char_boundary(FOLD));
        out.push_str(head);
        out.push_str("\r\n ");
        rest = tail;
    }
    out + rest + "\r\n"
}
