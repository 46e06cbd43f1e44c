//! How fast notices are read natively, a line a text: its name, its bytes and the median of the seconds, parted by tabs.
//! `cargo xtask bench` runs this beside others and writes `docs/PERFORMANCE.md`. Machines differ, so compare within one run.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark prints")]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// How often each text is read at least and at most, within [`ENOUGH`].
const RUNS: std::ops::RangeInclusive<usize> = 3..=15;

/// How long one text may be read for.
const ENOUGH: Duration = Duration::from_secs(4);

/// The notices of `language` beside the tests, in the order of their names.
fn notices(language: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/unseen/notices").join(language);
    let mut files: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
    files.retain(|file| file.extension().is_some_and(|it| it == "txt"));
    files.sort();
    files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect()
}

/// `texts` one behind the other, again and again, up to `bytes`.
fn long(texts: &[String], bytes: usize) -> String {
    let all = texts.join("\n\n");
    let mut long = all.repeat(bytes / all.len().max(1) + 1);
    long.truncate(long.floor_char_boundary(bytes));
    long
}

/// Reads `texts` several times and prints the median.
fn measure(name: &str, texts: &[String]) {
    let read = || {
        let start = Instant::now();
        for text in texts {
            black_box(remit::extract(black_box(text), &remit::Options::default()));
        }
        start.elapsed()
    };
    let begun = Instant::now();
    let mut times: Vec<Duration> = Vec::new();
    while times.len() < *RUNS.start() || (times.len() < *RUNS.end() && begun.elapsed() < ENOUGH) {
        times.push(read());
    }
    times.sort();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{name}\t{bytes}\t{}", times[times.len() / 2].as_secs_f64());
}

fn main() {
    const MEGABYTE: usize = 1_000_000;
    for (language, name) in [("en", "English"), ("zh", "Chinese")] {
        let texts = notices(language);
        measure(&format!("{name} notices, one by one"), &texts);
        for (bytes, size) in [(10_000, "10 kB"), (100_000, "100 kB"), (MEGABYTE, "1 MB")] {
            measure(&format!("{name} notices in one text of {size}"), &[long(&texts, bytes)]);
        }
    }
    let sentence = "each office reports to the ministry and ";
    for (name, text) in [
        ("commas", ",".repeat(MEGABYTE)),
        ("要", "要".repeat(MEGABYTE / 3)),
        ("one sentence", sentence.repeat(MEGABYTE / sentence.len())),
        ("short orders in one line", "do it; ".repeat(MEGABYTE / 7)),
        ("days in one line", "5 May 2027, ".repeat(MEGABYTE / 12)),
        ("100,000 items", "- To do\n".repeat(100_000)),
        ("nested brackets", "(".repeat(MEGABYTE / 2) + &")".repeat(MEGABYTE / 2)),
    ] {
        measure(name, &[text]);
    }
}
