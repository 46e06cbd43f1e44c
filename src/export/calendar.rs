//! A calendar (RFC 5545): each date a time limit falls on, and each rate, as an all-day event.

use std::collections::HashMap;

use super::origin::{fingerprint, line, title};
use super::table::one_line;
use super::{Export, directives};
use crate::language::calendar::Date;
use crate::notice::{MonthDay, Rate, Weekdays};
use crate::text::Utf16Index;
use crate::wire::{Deadline, Directive, Status};

/// Longest line in bytes, after which it is folded.
const FOLD: usize = 73;

/// Weekdays, Monday first.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// An event: its day, and how often it comes again.
struct Event {
    day: Date,
    rule: Option<String>,
}

/// The ids of the events: the same task of the same notice keeps its own, so that a second import changes it instead of adding
/// one; a task that says the same as one before it gets another.
#[derive(Default)]
struct Ids(HashMap<String, usize>);

impl Ids {
    fn of(&mut self, export: &Export<'_>, words: &str, when: &str) -> String {
        let title = export.notice.title.as_deref().unwrap_or("");
        let id = fingerprint(&[title, words, when]);
        let seen = self.0.entry(id.clone()).or_default();
        *seen += 1;
        if *seen == 1 { id } else { fingerprint(&[title, words, when, &seen.to_string()]) }
    }
}

/// All time limits that have a date, and those that come again and again. What has neither is in the table, not in the
/// calendar; nor is what was rejected.
pub fn calendar(export: &Export<'_>) -> String {
    let index = Utf16Index::new(export.text);
    let rows = directives(export).filter(|(_, it)| it.status != Status::Rejected);
    let from = format!("{}\\n{}", escaped(title(export)), escaped(&line(export)));
    let mut ids = Ids::default();
    let events: String = rows.map(|(_, it)| task(export, &index, &from, it, &mut ids)).collect();
    let name = folded(&format!("X-WR-CALNAME:{}", escaped(title(export))));
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Remit//Remit//EN\r\nCALSCALE:GREGORIAN\r\n{name}{events}END:VCALENDAR\r\n"
    )
}

/// The events of a directive; `from` says where all come from, escaped.
fn task(export: &Export<'_>, index: &Utf16Index, from: &str, directive: &Directive, ids: &mut Ids) -> String {
    let summary = match directive.doers()[..] {
        [] => directive.headline.clone(),
        ref names => format!("{}: {}", names.join(" · "), directive.headline),
    };
    let words = one_line(directive.span.of(export.text, index));
    let about = format!("{}\\n{from}", escaped(&words));
    let event = |Event { day, rule }: Event| {
        let start = compact(day);
        let id = ids.of(export, &words, rule.as_ref().map_or(&start, |rule| rule));
        let written = Date::parse(export.day).map_or_else(|| start.clone(), compact);
        let lines = [
            Some("BEGIN:VEVENT".to_string()),
            Some(format!("UID:{id}@remit")),
            Some(format!("DTSTAMP:{written}T000000Z")),
            Some(format!("DTSTART;VALUE=DATE:{start}")),
            rule.map(|rule| format!("RRULE:{rule}")),
            Some(format!("SUMMARY:{}", escaped(&summary))),
            Some(format!("DESCRIPTION:{about}")),
            Some("TRANSP:TRANSPARENT".to_string()),
        ];
        let alarm = export.alarm.map_or_else(String::new, |days| alarm(days, &summary));
        lines.iter().flatten().map(|line| folded(line)).collect::<String>() + &alarm + "END:VEVENT\r\n"
    };
    events(export, directive).into_iter().map(event).collect()
}

/// The days of a directive, or how often it comes again.
fn events(export: &Export<'_>, directive: &Directive) -> Vec<Event> {
    let limits = &directive.deadlines;
    let dated = limits.iter().filter_map(|limit| limit.due.as_deref().and_then(Date::parse));
    let mut all: Vec<Event> = dated.map(|day| Event { day, rule: None }).collect();
    if all.is_empty() {
        all.extend(recurring(export, limits));
    }
    all
}

/// What comes again and again: from the day of writing on, else from the notice's own.
fn recurring(export: &Export<'_>, limits: &[Deadline]) -> Vec<Event> {
    let start = Date::parse(export.day).or_else(|| export.notice.date.as_deref().and_then(Date::parse));
    let rates = limits.iter().filter_map(|limit| limit.rate.as_ref()?.meant());
    rates.filter_map(|rate| Some(Event { day: rate.first(start?)?, rule: Some(rule(rate)) })).collect()
}

fn rule(rate: Rate) -> String {
    match rate {
        Rate::Days(count) => format!("FREQ=DAILY;INTERVAL={count}"),
        Rate::Weeks(count, weekdays) => format!("FREQ=WEEKLY;INTERVAL={count};BYDAY={}", names(weekdays)),
        Rate::Months { count: 12, day, month } => format!("FREQ=YEARLY;BYMONTH={month};{}", of_month(day)),
        Rate::Months { count, day, .. } => format!("FREQ=MONTHLY;INTERVAL={count};{}", of_month(day)),
    }
}

fn of_month(day: MonthDay) -> String {
    match day {
        MonthDay::Day(day) => format!("BYMONTHDAY={day}"),
        MonthDay::Weekday(nth, weekday) => format!("BYDAY={nth}{}", names(Weekdays::one(weekday))),
    }
}

fn names(weekdays: Weekdays) -> String {
    let days = (0..).zip(DAYS).filter(|(day, _)| weekdays.has(*day));
    days.map(|(_, name)| name).collect::<Vec<_>>().join(",")
}

/// A reminder at nine in the morning, so many days before.
fn alarm(days: u16, summary: &str) -> String {
    let trigger = match days {
        0 => "PT9H".to_string(),
        days => format!("-PT{}H", u32::from(days) * 24 - 9),
    };
    let lines = [
        "BEGIN:VALARM".to_string(),
        "ACTION:DISPLAY".to_string(),
        format!("TRIGGER:{trigger}"),
        format!("DESCRIPTION:{}", escaped(summary)),
        "END:VALARM".to_string(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
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
