//! Everything that has to hold.

use crate::run::{Done, cargo, command, path, run, say};
use crate::{browser, materials, office, site, tools, wasm};

/// Formatting, lints, licences, native tests, wasm tests, browser tests: the cheap ones first.
///
/// # Errors
/// The first thing that does not hold.
pub fn test() -> Done {
    say("formatting");
    cargo(&["fmt", "--all", "--check"])?;
    say("lints");
    cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "--deny", "warnings"])?;
    say("native tests");
    cargo(&["test", "--workspace"])?;
    say("the schema of the contract");
    schema(&["--", "--check"])?;
    say("licences and sources");
    tools::deny()?;
    run(&mut command(
        "cargo-deny",
        &["--workspace", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"],
    ))?;
    say("the bill of materials, and what is known of its packages");
    materials::materials(&["--check"])?;
    materials::audit()?;
    say("building the site");
    site::dist()?;
    say("wasm tests");
    let mut tests =
        command("cargo", &["test", "--package", "remit-page", "--target", "wasm32-unknown-unknown"]);
    tests.env("CARGO_TARGET_DIR", path("target/wasm"));
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    wasm::prepare(&mut tests)?;
    run(&mut tests)?;
    say("browser tests");
    node(&["--test", "--test-reporter=spec", "tests/page/"])?;
    files()
}

/// Writes the JSON Schema of the contract, or does what `more` says.
///
/// # Errors
/// Where the schema is another than the one that is kept.
pub fn schema(more: &[&str]) -> Done {
    let run = ["run", "--quiet", "--package", "remit", "--features", "schema", "--example", "schema"];
    cargo(&[&run, more].concat())
}

/// Files made and opened by other programs.
///
/// # Errors
/// The first thing that does not hold.
pub fn files() -> Done {
    say("files of other programs");
    let Some(python) = office::python()? else { return Ok(()) };
    cargo(&["build", "--quiet", "--package", "remit-cli"])?;
    let chromium = browser::chromium()?;
    let tests = ["--test", "--test-reporter=spec", "tests/files/"];
    run(command("node", &tests).env("REMIT_CHROMIUM", chromium).env("REMIT_PYTHON", python))
}

/// Draws the pictures in `docs/screens` from the built site.
///
/// # Errors
/// Where it cannot be built or opened.
pub fn screens() -> Done {
    site::dist()?;
    node(&["tests/page/screens.mjs"])
}

/// Runs node with a Chromium at hand.
fn node(args: &[&str]) -> Done {
    let chromium = browser::chromium()?;
    let size = if wasm::builds_std() { "small" } else { "plain" };
    run(command("node", args).env("REMIT_CHROMIUM", chromium).env("REMIT_SIZE", size))
}
