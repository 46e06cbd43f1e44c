//! How fast notices are read: `cargo xtask bench`. Machines differ, so compare within one run.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark prints")]

use std::hint::black_box;
use std::time::Instant;

const SAMPLES: [(&str, &str); 3] = [
    ("order", include_str!("../www/samples/order.txt")),
    ("circular", include_str!("../www/samples/circular.txt")),
    ("meeting", include_str!("../www/samples/meeting.txt")),
];

/// How often each text is read; the fastest counts.
const RUNS: usize = 15;

fn main() {
    let commas = ",".repeat(1_000_000);
    let texts = SAMPLES.map(|(name, text)| (name, format!("{text}\n\n").repeat(100)));
    for (name, text) in
        texts.iter().map(|(name, text)| (*name, text.as_str())).chain([("commas", commas.as_str())])
    {
        let read = || {
            let start = Instant::now();
            black_box(remit::extract(black_box(text), &remit::Options::default()));
            start.elapsed().as_secs_f64()
        };
        let best = (0..RUNS).map(|_| read()).fold(f64::INFINITY, f64::min);
        let count = text.chars().count() as f64;
        println!(
            "{name:9} {:>8.0} characters in {:>7.2} ms: {:>6.2} M characters/s",
            count,
            best * 1e3,
            count / best / 1e6
        );
    }
}
