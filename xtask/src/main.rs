//! `cargo xtask`: serve, test, dist, portal, bench, screens, schema, score, fuzz, same, materials. Brings what it lacks into `target/`, once, at pinned versions.
#![allow(clippy::print_stdout, reason = "it is a command")]

mod baseline;
mod bench;
mod browser;
mod fuzz;
mod materials;
mod names;
mod office;
mod run;
mod same;
mod score;
mod site;
mod test;
mod tools;
mod wasm;

use std::process::ExitCode;

const HELP: &str = "cargo xtask <task>

  serve   build the page and serve it on this machine
  test    formatting, lints, licences, native tests, wasm tests, browser tests
  dist    the static site, in dist/
  portal  the four ways of embedding, served on this machine
  bench   the benchmarks; writes docs/PERFORMANCE.md
  screens the pictures in docs/screens
  schema  the JSON Schema of the data contract, in schema/notice.json
  score   what share of the labelled notices Remit reads as a person did; writes docs/ACCURACY.md
  fuzz    texts and files that a fuzzer makes up: fuzz [SECONDS for each target] [TARGET]
  same    builds the site in two folders and says what differs
  materials  what all of it is made of, in docs/MATERIALS.md";

fn main() -> ExitCode {
    let given = |nth| std::env::args().nth(nth).filter(|it| !it.is_empty());
    let task = given(1).unwrap_or_default();
    let done = match task.as_str() {
        "serve" => site::serve(),
        "test" => test::test(),
        "dist" => site::dist(),
        "portal" => site::portal(),
        "bench" => bench::bench(),
        "screens" => test::screens(),
        "score" => score::score(),
        "schema" => test::schema(&[]),
        "baseline" => baseline::baseline(&given(2).unwrap_or_default()),
        "fuzz" => fuzz::fuzz(&given(2).unwrap_or("60".to_string()), &given(3).unwrap_or_default()),
        "same" => same::same(),
        "materials" => materials::materials(&[]),
        _ => Err(HELP.to_string()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
