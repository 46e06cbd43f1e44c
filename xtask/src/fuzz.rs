//! The fuzzer: texts and files that nobody would write, put through the engine for a given time.

use std::fs::{self, File};
use std::path::Path;

use crate::run::{Done, command, output, path, run, say};
use crate::tools;

/// What is fuzzed, and the longest input in bytes: what is short is tried more often. Each has a file in `fuzz/targets`.
const TARGETS: [(&str, u32); 7] = [
    ("read", 1024),
    ("structured", 512),
    ("import", 4096),
    ("pages", 2048),
    ("corrections", 4096),
    ("lexicon", 1024),
    ("messages", 4096),
];

/// Where the targets are built, what was found worth keeping, and what was found wrong.
const FOLDER: &str = "target/fuzz";

/// Runs each target for `seconds`, or the one called `only`.
///
/// # Errors
/// What was found, or why it could not be looked for.
pub fn fuzz(seconds: &str, only: &str) -> Done {
    let seconds: u32 = seconds.parse().map_err(|_| format!("“{seconds}” is no number of seconds"))?;
    let chosen: Vec<_> = TARGETS.iter().filter(|(name, _)| only.is_empty() || *name == only).collect();
    if chosen.is_empty() {
        return Err(format!("there is no target “{only}” in fuzz/targets"));
    }
    tools::fuzz()?;
    let programs = build()?;
    let found: Vec<String> = chosen
        .iter()
        .map(|(name, longest)| target(&programs, name, *longest, seconds))
        .collect::<Done<Vec<_>>>()?
        .concat();
    if found.is_empty() { Ok(()) } else { Err(format!("found:\n{}", found.join("\n"))) }
}

/// Builds the targets; gives their folder. No unsafe code is ours, so that no sanitizer is needed, and with none the
/// compiler in use will do: what the fuzzer watches by is a pass that every compiler has.
fn build() -> Done<String> {
    let said = output("rustc", &["--version", "--verbose"]).unwrap_or_default();
    let host =
        said.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc does not say its host")?;
    let place = ["--sanitizer", "none", "--target", host, "--target-dir", FOLDER];
    run(command("cargo-fuzz", &["fuzz", "build", "--release"]).args(place).env("RUSTC_BOOTSTRAP", "1"))?;
    Ok(format!("{FOLDER}/{host}/release"))
}

/// Runs one target; gives the files of what was found.
fn target(programs: &str, name: &str, longest: u32, seconds: u32) -> Done<Vec<String>> {
    let (kept, found) = (format!("{FOLDER}/kept/{name}"), format!("{FOLDER}/found/{name}"));
    let broken = |error| format!("cannot write {FOLDER}: {error}");
    let _ = fs::remove_dir_all(path(&found));
    fs::create_dir_all(path(&kept)).and_then(|()| fs::create_dir_all(path(&found))).map_err(broken)?;
    let log = format!("{FOLDER}/{name}.log");
    let file = File::create(path(&log)).map_err(broken)?;
    let mut fuzzer = command(&path(&format!("{programs}/{name}")).display().to_string(), &[]);
    fuzzer.args([
        format!("-max_total_time={seconds}"),
        format!("-max_len={longest}"),
        format!("-artifact_prefix={found}/"),
    ]);
    // A short text that takes a second is a fault as well.
    fuzzer.args(["-timeout=10", "-report_slow_units=1", "-print_final_stats=1"]);
    fuzzer.arg(format!("-dict=fuzz/dictionaries/{}.dict", dictionary(name)));
    // What is new goes into the first folder.
    fuzzer.args([kept, format!("fuzz/seeds/{name}")]);
    let done = fuzzer.stderr(file).status().map_err(|error| format!("cannot start {name}: {error}"))?;
    let said = fs::read(path(&log)).map_err(broken)?;
    let mut all = files(&path(&found), &found);
    if !done.success() && all.is_empty() {
        all.push(format!("{log}: {name} ended early"));
    }
    say(&format!(
        "{name}: {} executions, {} findings",
        executions(&String::from_utf8_lossy(&said)),
        all.len()
    ));
    Ok(all)
}

/// The words that a target tries; those that are made of bytes have no words of their own.
fn dictionary(name: &str) -> &str {
    if path(&format!("fuzz/dictionaries/{name}.dict")).exists() { name } else { "read" }
}

/// How many inputs were tried, as the fuzzer says at its end.
fn executions(log: &str) -> u64 {
    let said = log.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    said.and_then(|count| count.trim().parse().ok()).unwrap_or(0)
}

/// The files in `folder`, as `called`.
fn files(folder: &Path, called: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<String> =
        entries.map(|it| format!("{called}/{}", it.file_name().to_string_lossy())).collect();
    all.sort();
    all
}
