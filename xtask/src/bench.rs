//! The benchmarks: natively, in Node beside others, and on the page; written to `docs/PERFORMANCE.md`.

use std::fs::File;

use crate::run::{Done, command, path, run, say};
use crate::{browser, site, tools};

/// Where the rivals and the measures lie.
const FOLDER: &str = "target/bench";

/// Measures all of it and writes it down.
///
/// # Errors
/// Where something cannot be built, fetched or opened.
pub fn bench() -> Done {
    site::dist()?;
    // wink-nlp and compromise, beside which it is measured.
    tools::packages("benches", FOLDER)?;
    say("reading natively");
    keep("native.txt", "cargo", &["bench", "--quiet", "--package", "remit", "--bench", "extract"])?;
    say("reading in Node, beside wink-nlp and compromise");
    keep("scripts.json", "node", &["benches/scripts.mjs"])?;
    say("reading on the page");
    keep("page.json", "node", &["benches/page.mjs"])?;
    let measures = ["native.txt", "scripts.json", "page.json"].map(|name| format!("{FOLDER}/{name}"));
    run(command("node", &["benches/report.mjs"]).args(measures))
}

/// Runs a program and keeps what it prints.
fn keep(name: &str, program: &str, args: &[&str]) -> Done {
    let file = File::create(path(FOLDER).join(name))
        .map_err(|error| format!("cannot write {name} in {FOLDER}: {error}"))?;
    run(command(program, args).env("REMIT_CHROMIUM", browser::chromium()?).stdout(file))
}
