//! What a person corrects stays with the row's words, whatever happens to the rest of the text.

use remit::correct::{self, Cells, Change, Corrected, Row, When, Who, open, row, save};
use remit::export::{self, Export};
use remit::language::calendar::{Date, WorkingDays};
use remit::lexicon::Lexicon;
use remit::notice::{Force, Role};
use remit::text::Utf16Index;
use remit::wire::{Notice, Status};
use remit::words::Words;
use remit::{Options, extract, wire};

const TEXT: &str = "The Port Office shall inspect each berth, and keep a log; it must report to the Harbour Board by 1 May 2026. \
    Ferry operators may use the north quay. Berths were built in 1970. Pilots shall carry lamps.";

fn read(text: &str) -> Notice {
    wire::notice(text, &extract(text, &Options::default()))
}

fn apply(text: &str, notice: &Notice, changes: &[Change]) -> Corrected {
    correct::apply(text, notice, &Options::default(), changes)
}

fn named(number: usize) -> Row {
    row(TEXT, &Utf16Index::new(TEXT), &read(TEXT), number).unwrap()
}

fn heads(notice: &Notice) -> Vec<&str> {
    notice.directives.iter().map(|it| it.headline.as_str()).collect()
}

fn who(name: &str, role: Role) -> Who {
    Who { name: name.to_string(), role }
}

#[test]
fn a_status_follows_its_row_through_edits_of_the_text() {
    let accept = Change::Status { row: named(2), status: Status::Accepted };
    let edited = format!("A new opening. Inspectors must wear vests.\n\n{TEXT}");
    let done = apply(&edited, &read(&edited), &[accept]);
    let accepted: Vec<_> = done
        .notice
        .directives
        .iter()
        .filter(|it| it.status == Status::Accepted)
        .map(|it| &it.headline)
        .collect();
    assert_eq!(accepted, ["May use the north quay"]);
    assert!(done.lost.is_empty());
}

#[test]
fn a_change_whose_words_are_gone_is_named_and_harms_nothing() {
    let changes = [
        Change::Remove { row: Row { words: "No such words".to_string(), nth: 0 } },
        Change::Remove { row: named(2) },
    ];
    let done = apply(TEXT, &read(TEXT), &changes);
    assert_eq!(done.lost, [0]);
    assert!(!heads(&done.notice).contains(&"May use the north quay"));
}

#[test]
fn cells_are_what_a_person_wrote_and_still_lead_to_the_words_where_they_stand_there() {
    let cells = Cells {
        headline: "Report to the Board".to_string(),
        force: Force::Should,
        parties: vec![who("Harbour Board", Role::Oversee), who("Quay Watch", Role::Responsible)],
        deadlines: vec![When { text: "by 1 May 2026".to_string(), due: Some("2026-04-30".to_string()) }],
    };
    let done = apply(TEXT, &read(TEXT), &[Change::Edit { row: named(1), cells }]).notice;
    let it = &done.directives[1];
    assert_eq!((it.headline.as_str(), it.force, it.corrected), ("Report to the Board", Force::Should, true));
    let board = TEXT.find("Harbour Board").unwrap();
    assert_eq!((it.parties[0].span.start, it.parties[0].explicit), (board, true));
    assert_eq!((it.parties[1].span, it.parties[1].explicit), (it.span, false));
    // What a person says is not inferred.
    assert!(it.parties.iter().all(|part| !part.is_inferred()));
    assert_eq!(it.deadlines[0].due.as_deref(), Some("2026-04-30"));
    assert!(done.parties.iter().any(|party| party.name == "Quay Watch"));
}

#[test]
fn words_of_the_text_become_a_row_in_their_place() {
    let add = Change::Add { row: Row { words: "Berths were built in 1970".to_string(), nth: 0 } };
    let done = apply(TEXT, &read(TEXT), &[add]).notice;
    assert_eq!(heads(&done)[3], "Berths were built in 1970");
    assert_eq!(done.directives[3].id, "d4");
    assert_eq!(heads(&done)[4], "Carry lamps");
}

#[test]
fn what_was_not_understood_is_judged_to_ask_nothing() {
    let text = "Order\n\nThe Port Office shall report.\n\nThe policies will be posted publicly.";
    let read = read(text);
    let unread = read.unread[0].span;
    let row = Row { words: "The policies will be posted publicly".to_string(), nth: 0 };
    let done = apply(text, &read, &[Change::Dismiss { row: row.clone() }, Change::Dismiss { row }]);
    // There is nothing left to judge the second time.
    assert_eq!(done.lost, [1]);
    assert_eq!(
        (done.notice.unread.len() + 1, done.notice.counts.unread + 1),
        (read.unread.len(), read.counts.unread)
    );
    assert!(done.notice.silent.iter().any(|it| it.span == unread));
    assert_eq!(done.notice.counts.sentences, read.counts.sentences);
}

#[test]
fn a_day_that_limits_count_from_is_kept_in_the_file_and_changes_no_reading() {
    let anchor = Change::Anchor { day: Some("2026-03-01".to_string()) };
    let done = apply(TEXT, &read(TEXT), std::slice::from_ref(&anchor));
    assert_eq!((heads(&done.notice), done.lost), (heads(&read(TEXT)), Vec::new()));
    assert_eq!(open(&save(TEXT, std::slice::from_ref(&anchor))).unwrap().changes, [anchor]);
}

#[test]
fn a_row_that_a_person_makes_is_read_with_lexicon_anchor_and_days_off() {
    let text = "Harbour Board\n\nOrder No. 12 of 2026 on Boats\n\n3 March 2026\n\nThe Blue Lantern is asked to count the boats within 2 working days of the date of this order, and to report by Friday.";
    let options = |anchor, off: &[&str]| Options {
        anchor,
        working_days: WorkingDays {
            off: off.iter().filter_map(|day| Date::parse(day)).collect(),
            on: Vec::new(),
        },
        lexicon: Lexicon::read_text("[parties]\nBlue Lantern").0,
    };
    let add = |options: &Options| {
        let read = wire::notice(text, &extract(text, options));
        let words =
            "The Blue Lantern is asked to count the boats within 2 working days of the date of this order"
                .to_string();
        let made = Change::Add { row: Row { words, nth: 0 } };
        let done = correct::apply(text, &read, options, &[made]).notice;
        let made = done.directives.into_iter().find(|it| it.corrected)?;
        assert_eq!(made.parties[0].name, "Blue Lantern");
        made.deadlines[0].due.clone()
    };
    assert_eq!(add(&options(None, &[])).as_deref(), Some("2026-03-05"));
    assert_eq!(add(&options(None, &["2026-03-04"])).as_deref(), Some("2026-03-06"));
    assert_eq!(add(&options(Date::parse("2026-06-01"), &[])).as_deref(), Some("2026-06-03"));
}

#[test]
fn a_note_stays_with_its_row_and_leaves_with_it_and_an_empty_one_takes_it_away() {
    let note = |number, text: &str| Change::Note { row: named(number), text: text.to_string() };
    let noted = |changes: &[Change]| apply(TEXT, &read(TEXT), changes).notice;
    let done = noted(&[note(1, " Ask the harbour master ")]);
    assert_eq!(done.directives[1].note.as_deref(), Some("Ask the harbour master"));
    assert!(!done.directives[1].corrected);
    assert_eq!(noted(&[note(1, "Ask"), note(1, " ")]).directives[1].note, None);
    let merge = Change::Merge { row: named(0), with: named(1) };
    let merged = noted(&[note(0, "Soon"), note(1, "Ask"), merge]);
    assert_eq!(merged.directives[0].note.as_deref(), Some("Soon; Ask"));
    let rows: Vec<usize> = (0..done.directives.len()).collect();
    let words = Words::of("en");
    let export = Export { text: TEXT, notice: &done, rows: &rows, words, day: "2026-05-02", alarm: None };
    for extension in ["csv", "html", "md", "json"] {
        let file = String::from_utf8(export::write(extension, &export).unwrap()).unwrap();
        assert!(file.contains("Ask the harbour master"), "{extension}: {file}");
    }
}

#[test]
fn what_a_person_wrote_into_a_row_outlives_its_split() {
    let words = named(0).words;
    let cells = Cells {
        headline: "Look after the berths".to_string(),
        force: Force::Should,
        parties: vec![who("Quay Watch", Role::Lead)],
        deadlines: vec![When { text: "soon".to_string(), due: Some("2026-06-01".to_string()) }],
    };
    let at = words.find("and keep").unwrap();
    let changes = [Change::Edit { row: named(0), cells }, Change::Split { row: named(0), at }];
    let halves = apply(TEXT, &read(TEXT), &changes).notice.directives;
    assert_eq!(halves[0].headline, "Look after the berths");
    assert_eq!(halves[0].parties[0].name, "Quay Watch");
    assert_eq!(halves[0].deadlines[0].due.as_deref(), Some("2026-06-01"));
    assert_eq!(halves[1].headline, "And keep a log");
    let half = Row { words: words[..words.find(',').unwrap()].to_string(), nth: 0 };
    let middle = half.words.find("each").unwrap();
    let again = [changes[0].clone(), changes[1].clone(), Change::Split { row: half, at: middle }];
    assert_eq!(apply(TEXT, &read(TEXT), &again).notice.directives[0].headline, "Look after the berths");
}

#[test]
fn a_row_is_split_and_two_are_joined() {
    let first = named(0);
    let at = first.words.find("and keep").unwrap();
    let split = apply(TEXT, &read(TEXT), &[Change::Split { row: first, at }]).notice;
    assert_eq!(heads(&split)[..2], ["Inspect each berth", "And keep a log"]);
    assert_eq!(split.directives[1].parties[0].name, "Port Office");

    let merge = Change::Merge { row: named(0), with: named(1) };
    let merged = apply(TEXT, &read(TEXT), &[merge]).notice;
    assert_eq!(merged.directives.len() + 1, read(TEXT).directives.len());
    assert_eq!(merged.directives[0].deadlines[0].due.as_deref(), Some("2026-05-01"));
}

#[test]
fn two_names_become_one_party() {
    let text = "The Port Office shall report. PO staff shall report.";
    let alias = Change::Alias { name: "PO staff".to_string(), of: "Port Office".to_string() };
    let done = apply(text, &read(text), &[alias]).notice;
    assert_eq!(done.parties.len(), 1);
    assert_eq!(done.parties[0].aliases, ["PO staff"]);
    assert_eq!(done.directives[1].parties[0].party, done.parties[0].id);
}

#[test]
fn a_file_comes_back_as_it_went_and_another_says_what_is_wrong() {
    let changes =
        [Change::Remove { row: named(0) }, Change::Status { row: named(1), status: Status::Rejected }];
    let file = open(&save(TEXT, &changes)).unwrap();
    assert_eq!((file.text.as_str(), file.changes.as_slice()), (TEXT, changes.as_slice()));
    for bad in ["", "{}", "{\"remit\":9,\"text\":\"\",\"changes\":[]}", "[1]"] {
        assert!(open(bad).unwrap_err().to_string().contains("no file of corrections"), "{bad}");
    }
}
