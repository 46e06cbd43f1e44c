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
    run(command("cargo-fuzz", &["fuzz", "build", "--release"]).args(place))?;
    Ok(format!("{FOLDER}/{host}/release"))
}

/// Runs one target; gives the files of what was found.
fn target(programs: &str, name: &str, longest: u32, seconds: u32) -> Done<Vec<String>> {
    let program = path(&format!("{programs}/{name}")).display().to_string();
    let (kept, found, log) = folders(name)?;
    let mut fuzzer = command(&program, &[]);
    fuzzer.arg(format!("-max_total_time={seconds}")).arg(format!("-max_len={longest}"));
    // A short text that takes a second is a fault as well.
    fuzzer.args(["-timeout=10", "-report_slow_units=1", "-print_final_stats=1"]);
    fuzzer.arg(format!("-artifact_prefix={found}/"));
    fuzzer.arg(format!("-dict=fuzz/dictionaries/{}.dict", dictionary(name)));
    // What is new goes into the first folder.
    fuzzer.args([kept, format!("fuzz/seeds/{name}")]);
    let done = log.try_clone().and_then(|log| fuzzer.stderr(log).status());
    let done = done.map_err(|error| format!("cannot start {name}: {error}"))?;
    let mut all = files(&path(&found), &found);
    all.retain(|file| !file.contains("/slow-unit-") || is_slow(&program, file));
    if !done.success() && all.is_empty() {
        all.push(format!("{FOLDER}/{name}.log: {name} ended early"));
    }
    say(&format!("{name}: {} executions, {} findings", executions(name), all.len()));
    Ok(all)
}

/// What a target keeps, what it finds, and its log; what it found before is forgotten.
fn folders(name: &str) -> Done<(String, String, File)> {
    let (kept, found) = (format!("{FOLDER}/kept/{name}"), format!("{FOLDER}/found/{name}"));
    let _ = fs::remove_dir_all(path(&found));
    let made = fs::create_dir_all(path(&kept)).and_then(|()| fs::create_dir_all(path(&found)));
    let log = made.and_then(|()| File::create(path(&format!("{FOLDER}/{name}.log"))));
    Ok((kept, found, log.map_err(|error| format!("cannot write {FOLDER}: {error}"))?))
}

/// Whether an input takes a second once more: on a busy machine any may have done so once.
fn is_slow(program: &str, file: &str) -> bool {
    let said = command(program, &[file]).output().map(|done| done.stderr).unwrap_or_default();
    let said = String::from_utf8_lossy(&said).into_owned();
    let took = said.lines().find(|line| line.starts_with("Executed "));
    let took = took.and_then(|line| line.rsplit(" in ").next()?.strip_suffix(" ms")?.parse::<u32>().ok());
    took.is_none_or(|took| took >= 1000)
}

/// The words that a target tries; those that are made of bytes have no words of their own.
fn dictionary(name: &str) -> &str {
    if path(&format!("fuzz/dictionaries/{name}.dict")).exists() { name } else { "read" }
}

/// How many inputs were tried, as the fuzzer says at the end of its log.
fn executions(name: &str) -> u64 {
    let log = fs::read(path(&format!("{FOLDER}/{name}.log"))).unwrap_or_default();
    let log = String::from_utf8_lossy(&log).into_owned();
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
