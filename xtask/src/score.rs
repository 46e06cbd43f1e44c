//! How far Remit reads notices as a person did, beside a plain baseline.

use std::fmt::Write;
use std::fs;

use crate::run::{Done, cargo, output, path, say};

const METHOD: &str = "# How right it is

Measured by `cargo xtask score` on notices that a person labelled: public orders, directives, circulars and meeting
reports, half of them English, half Chinese. The labels and `score.py` lie beside the project in `../shared/eval`; they
are not part of it. The rules were written with these notices in view, so the figures are an upper bound: on notices that
nobody here has seen, expect less.

A directive counts as found where its span overlaps the labelled one by half; a party where the names are equal or alike
in three words of five; force, role and key are judged on what was found. P is precision, R recall.

The baseline takes each sentence with a modal word for a directive of that force, and names no party.
";

const CONFIDENCE: &str = "
## Confidence

Of the rows said to be so sure, how many are right: a label overlaps them by half and has their force. A row's confidence
is the share of right rows among those that rest on the same ground (`src/directive/weights.rs`, written by
`xtask/calibrate.py --write` from the labelled notices); here each notice is judged by the others' shares.
";

const LIMITS: &str = "
## What it gets wrong

- Who acts where only a thing is named: \"the inventory will be published\" is left unread.
- A stem whose items only describe: \"fares shall be set by these standards:\" is lost with its list.
- A present tense that binds by the kind of text alone: \"Projects publish their code.\"
- A party that stands for a thing: 船舶 and \"vehicles\" are taken as those who act; many other things are not.
- A list of names under one noun: \"state and local health and police officials\" may be cut at the wrong joint.
- Which directives are key: people agree with each other on little more than half of them.
- Confidence is counted on the notices that the rules were made with: on others, expect fewer rows to be right.
";

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
    for (name, program) in
        [("Remit", "target/release/remit --json {}"), ("Baseline", "target/release/xtask baseline {}")]
    {
        say(name);
        let table = output("python3", &["../shared/eval/score.py", "../shared/eval/dev", "--run", program])
            .ok_or("score.py failed: is python3 installed?")?;
        println!("{table}");
        let _ = write!(page, "\n## {name}\n\n```\n{table}\n```\n");
    }
    let table = output("python3", &["xtask/calibrate.py", "../shared/eval", "target/release/remit"])
        .ok_or("xtask/calibrate.py failed")?;
    println!("{table}");
    let _ = write!(page, "{CONFIDENCE}\n{table}\n");
    page.push_str(LIMITS);
    fs::create_dir_all(path("docs")).map_err(|error| format!("cannot make docs: {error}"))?;
    fs::write(path("docs/ACCURACY.md"), page)
        .map_err(|error| format!("cannot write docs/ACCURACY.md: {error}"))
}
