//! Any corrections file is opened or refused; whatever is changed in a notice, its rows lie in its text and it leaves.
#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use remit::Options;
use remit::correct::{self, Cells, Change, Row, When, Who};
use remit::notice::{Force, Role};
use remit::text::Utf16Index;
use remit::wire::{Notice, Status};
use remit_fuzz::made::Made;
use remit_fuzz::{NOTICE, inside, leaves, read};

fuzz_target!(init: remit_fuzz::ready(), |bytes: &[u8]| {
    match std::str::from_utf8(bytes).ok().and_then(|json| correct::open(json).ok()) {
        Some(file) => opened(&file),
        None => drop(changed(&mut Unstructured::new(bytes))),
    }
});

/// What a file holds is put to its own notice and to another, and is the same once it was saved.
fn opened(file: &correct::File) {
    assert_eq!(correct::open(&correct::save(&file.text, &file.changes)).as_ref(), Ok(file));
    for text in [&file.text, NOTICE] {
        leaves(text, &put(text, &read(text, &Options::default()), &file.changes));
    }
}

fn put(text: &str, notice: &Notice, changes: &[Change]) -> Notice {
    let corrected = correct::apply(text, notice, &Options::default(), changes);
    inside(text, &corrected.notice);
    corrected.notice
}

/// Changes to rows that are there, one after the other, as a person makes them.
fn changed(bytes: &mut Unstructured<'_>) -> Result<()> {
    let index = Utf16Index::new(NOTICE);
    let mut notice = read(NOTICE, &Options::default());
    for _ in 0..8 {
        let number = bytes.int_in_range(0..=notice.directives.len())?;
        let Some(row) = correct::row(NOTICE, &index, &notice, number) else { break };
        let with = correct::row(NOTICE, &index, &notice, bytes.int_in_range(0..=notice.directives.len())?);
        let change = change(row, with, bytes)?;
        notice = put(NOTICE, &notice, &[change]);
    }
    leaves(NOTICE, &notice);
    Ok(())
}

fn change(row: Row, with: Option<Row>, bytes: &mut Unstructured<'_>) -> Result<Change> {
    Ok(match (u8::arbitrary(bytes)? % 9, with) {
        (0, _) => Change::Remove { row },
        (1, _) => Change::Split { row, at: usize::from(u8::arbitrary(bytes)?) },
        (2, Some(with)) => Change::Merge { row, with },
        (3, _) => Change::Add { row: Row { words: cut(bytes)?, nth: 0 } },
        (6, _) => Change::Dismiss { row: Row { words: cut(bytes)?, nth: 0 } },
        (4, Some(with)) => Change::Alias { name: row.words, of: with.words },
        (7, _) => Change::Note { row, text: words(bytes)? },
        (5, _) => Change::Edit { row, cells: cells(bytes)? },
        (4, None) => Change::Alias { name: words(bytes)?, of: words(bytes)? },
        _ => Change::Status { row, status: *bytes.choose(&[Status::Accepted, Status::Rejected])? },
    })
}

/// Some words of the notice.
fn cut(bytes: &mut Unstructured<'_>) -> Result<String> {
    let (start, length) = (usize::from(u8::arbitrary(bytes)?), usize::from(u8::arbitrary(bytes)?));
    Ok(NOTICE.chars().skip(start * 2).take(length).collect())
}

fn cells(bytes: &mut Unstructured<'_>) -> Result<Cells> {
    let who = Who { name: words(bytes)?, role: *bytes.choose(&Role::ALL)? };
    let due =
        bytes.choose(&[None, Some("2027-02-28"), Some("2027-02-31"), Some("99999-01-01"), Some("x")])?;
    let when = When { text: words(bytes)?, due: due.map(str::to_string) };
    Ok(Cells {
        headline: words(bytes)?,
        force: *bytes.choose(&Force::ALL)?,
        parties: vec![who],
        deadlines: vec![when],
    })
}

/// What a person writes into a cell.
fn words(bytes: &mut Unstructured<'_>) -> Result<String> {
    let length = usize::from(u8::arbitrary(bytes)? % 16).min(bytes.len());
    Ok(Made::arbitrary(&mut Unstructured::new(bytes.bytes(length)?))?.0)
}
