//! The example that stands on the empty page: its rows are those that the engine makes of its sentences.

use remit::words::{Piece, Words};
use remit::{Options, extract};

#[test]
fn the_example_shows_what_the_engine_finds() {
    for words in Words::ALL {
        let example = &words.example;
        let text: String = example.pieces.iter().map(|(_, words)| *words).collect();
        let notice = extract(&text, &Options::default());
        let rows: Vec<_> = notice
            .directives
            .iter()
            .map(|row| {
                let party = row.parties.first().map_or("", |party| party.name.as_str());
                let due = row.deadlines.first().and_then(|limit| limit.due.clone()).unwrap_or_default();
                [row.headline.clone(), party.to_string(), due]
            })
            .collect();
        assert_eq!(
            rows,
            example.rows.iter().map(|row| row.map(String::from)).collect::<Vec<_>>(),
            "{}",
            words.code
        );
        let of = |piece| example.pieces.iter().filter(|(kind, _)| *kind == piece).count();
        assert_eq!((of(Piece::Party), of(Piece::Cue), of(Piece::Limit)), (2, 2, 1), "{}", words.code);
    }
}
