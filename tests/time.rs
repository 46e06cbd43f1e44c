//! Expressions of time: `tests/time/<language>.txt`, one a line, each with its words, its kind, its day and its rate, as
//! `sentence | words | kind | day | rate`; a line that names no words holds no time limit. All were written on 3 March 2026, a
//! Tuesday.

use std::fmt::Write;
use std::path::Path;

use remit::language::calendar::{Count, Date, WorkingDays};
use remit::language::{self, Shadow};
use remit::lexicon::Lexicon;
use remit::notice::{DeadlineKind, MonthDay, Rate};
use remit::text::Span;

/// How many of a language's lines must be right, in hundredths.
const RIGHT: usize = 97;

fn rate(rate: Rate) -> String {
    match rate {
        Rate::Days(count) => format!("{count} d"),
        Rate::Weeks(count, days) => {
            let days = (0..7).filter(|day| days.has(*day)).map(|day| day.to_string());
            format!("{count} w {}", days.collect::<Vec<_>>().join(""))
        }
        Rate::Months { count, day: MonthDay::Day(day), month } => format!("{count} m {month} {day}"),
        Rate::Months { count, day: MonthDay::Weekday(nth, day), month } => {
            format!("{count} m {month} {nth}x{day}")
        }
    }
}

/// What the engine says of a sentence, as a line has it.
fn said(code: &str, sentence: &str) -> String {
    let language = language::ALL.iter().find(|language| language.code == code).unwrap();
    let days = WorkingDays::default();
    let count = Count { anchor: Date::parse("2026-03-03"), days: Some(&days), day_first: None };
    let lexicon = Lexicon::default();
    let shadow = Shadow::new(sentence, &lexicon);
    let limits = language.limits(&shadow, Span::new(0, sentence.len())).into_iter().map(|limit| {
        let dated = !matches!(limit.kind, DeadlineKind::Every | DeadlineKind::Event);
        let due = limit.limit.filter(|_| dated).and_then(|it| it.resolve(&count));
        let due = due.map_or_else(String::new, |due| due.day.to_string());
        let rate = limit.rate.map_or_else(String::new, rate);
        let line = format!(" | {} | {} | {due} | {rate}", limit.span.of(sentence), limit.kind.name());
        line.trim_end_matches([' ', '|']).to_string()
    });
    limits.collect()
}

/// The day that a line gives.
fn day(line: &str) -> Option<&str> {
    line.split(" | ").nth(3).map(str::trim).filter(|day| !day.is_empty())
}

#[test]
fn times_are_read_whole_with_their_day_and_rate() {
    for language in language::ALL {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/time/{}.txt", language.code));
        let file = std::fs::read_to_string(path).unwrap();
        let lines: Vec<_> = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        let mut faults = String::new();
        let (mut wrong, mut wrong_days) = (0, 0);
        for line in &lines {
            let sentence = line.split(" | ").next().unwrap();
            let engine = format!("{sentence}{}", said(language.code, sentence));
            if engine == *line {
                continue;
            }
            wrong += 1;
            wrong_days += usize::from(day(&engine).is_some_and(|said| day(line) != Some(said)));
            let _ = writeln!(faults, "  {line}\n  {engine}");
        }
        println!("{}: {} of {} right\n{faults}", language.code, lines.len() - wrong, lines.len());
        assert_eq!(wrong_days, 0, "days that are wrong:\n{faults}");
        assert!(
            wrong * 100 <= lines.len() * (100 - RIGHT),
            "{wrong} of {} are wrong:\n{faults}",
            lines.len()
        );
    }
}
