//! How far Remit reads notices as a person did, beside a plain baseline.

use std::fmt::Write;
use std::fs;

use crate::run::{Done, cargo, output, path, say};

const METHOD: &str = "# How right it is

Measured by `cargo xtask score` on notices that a person labelled: orders, directives, circulars, policies, minutes, charters,
mails and reports of meetings, in English and Chinese. `score.py` and most labels lie beside the project in `../shared/eval`;
they are not part of it. Five sets, side by side: those in view while the rules were written; those of our own, made up for the
purpose; some whose authors did not know the rules, by which the rules were mended since (at the first look .71 to .89 of the
directives in English and .76 to .94 in Chinese); and two packs that nobody here reads, whose sums alone are shown. What to expect of a
notice that nobody has seen is said by the last two. Two careful readers agree on .96 to .99 of the directives, .95 to .98 of the
parties and .92 to .95 of the time limits.

A directive counts as found where its span overlaps the labelled one by half; a party where the names are equal or alike
in three words of five; force, role and key are judged on what was found. P is precision, R recall.

The baseline takes each sentence with a modal word for a directive of that force, and names no party.
";

/// The labelled notices: what they are, and where.
const SETS: [(&str, &str); 5] = [
    ("Notices in view", "../shared/eval/dev"),
    ("Notices of our own", "tests/labelled"),
    ("Notices whose authors did not know the rules", "tests/unseen/notices"),
    ("Other kinds, never seen", "../shared/eval/blind/new-kinds.blind"),
    ("The same kinds, never seen", "../shared/eval/blind/seen-kinds.blind"),
];

const CONFIDENCE: &str = "
## Confidence

Of the rows said to be so sure, how many are right: a label overlaps them by half and has their force. A row's confidence
is the share of right rows among those that rest on the same ground (`src/directive/weights.rs`, written by
`xtask/calibrate.py --write` from the labelled notices); here each notice is judged by the others' shares.
";

const LIMITS: &str = "
## What it gets wrong

- Chinese circulars and reports of kinds not in view: about one row in four is none.
- Who is meant where nobody is named: half of them in English.
- English minutes that note duties in fragments: \"need input from the board\".
- Chinese sentences in which several bodies act side by side, which are one row where a binding word stands in one of them.
- Names in lists under one noun, and names of houses that only one notice knows, where a thing could have the same name.
- A second clause with a subject of its own but no comma or semicolon before it.
- Which directives are key: about half; two readers agree on three in four.
- Tables that a copy has collapsed into lines of single words.
";

/// Adds what `program` scores on a set of notices.
fn section(page: &mut String, name: &str, set: &str, program: &str) -> Done {
    say(name);
    let table = output("python3", &["../shared/eval/score.py", set, "--run", program])
        .ok_or("score.py failed: is python3 installed?")?;
    println!("{table}");
    let _ = write!(page, "\n## {name}\n\n```\n{table}\n```\n");
    Ok(())
}

/// Prints the scores and writes `docs/ACCURACY.md`.
///
/// # Errors
/// Where the labelled notices are absent, or a program cannot be built or run.
pub fn score() -> Done {
    if !path("../shared/eval/score.py").exists() {
        return Err("no labelled notices in ../shared/eval: nothing to measure".to_string());
    }
    cargo(&["build", "--release", "--package", "remit-cli", "--package", "xtask"])?;
    let mut page = METHOD.to_string();
    for (name, set) in SETS.iter().filter(|(_, set)| path(set).exists()) {
        section(&mut page, name, set, "target/release/remit --json {}")?;
    }
    section(&mut page, "Baseline, on the notices in view", SETS[0].1, "target/release/xtask baseline {}")?;
    let table = output("python3", &["xtask/calibrate.py", "../shared/eval", "target/release/remit"])
        .ok_or("xtask/calibrate.py failed")?;
    println!("{table}");
    let _ = write!(page, "{CONFIDENCE}\n{table}\n");
    page.push_str(LIMITS);
    fs::create_dir_all(path("docs")).map_err(|error| format!("cannot make docs: {error}"))?;
    fs::write(path("docs/ACCURACY.md"), page)
        .map_err(|error| format!("cannot write docs/ACCURACY.md: {error}"))
}
