//! Tools at pinned versions, in `target/`.

use std::fs;

use crate::run::{Done, command, output, path, run, say};

/// The builder of the page.
const TRUNK: &str = "0.21.14";

/// The licence checker.
const DENY: &str = "0.20.2";

/// The fuzzer's builder.
const FUZZ: &str = "0.13.2";

/// Trunk, which builds the page.
///
/// # Errors
/// Where it cannot be installed.
pub fn trunk() -> Done {
    install("trunk", "trunk", TRUNK, &["--locked"], "0")
}

/// wasm-bindgen and its test runner, in the version that the lock file has.
///
/// # Errors
/// Where the lock file names none, or it cannot be installed.
pub fn wasm_bindgen() -> Done {
    install("wasm-bindgen-cli", "wasm-bindgen", &locked("wasm-bindgen")?, &[], "1")
}

/// cargo-deny, which checks licences and sources.
///
/// # Errors
/// Where it cannot be installed.
pub fn deny() -> Done {
    install("cargo-deny", "cargo-deny", DENY, &["--locked"], "0")
}

/// cargo-fuzz, which builds what is fuzzed.
///
/// # Errors
/// Where it cannot be installed.
pub fn fuzz() -> Done {
    install("cargo-fuzz", "cargo-fuzz", FUZZ, &["--locked"], "0")
}

fn install(package: &str, binary: &str, version: &str, extra: &[&str], optimised: &str) -> Done {
    if output(binary, &["--version"]).is_some_and(|said| said.split([' ', '\n']).any(|word| word == version))
    {
        return Ok(());
    }
    say(&format!("installing {package} {version} into target/tools (once)"));
    let mut cargo =
        command("cargo", &["install", package, "--version", version, "--root", "target/tools", "--force"]);
    // A tool that runs for seconds need not be optimised for minutes.
    cargo.args(extra).env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimised);
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "false").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    run(&mut cargo)
}

/// The version of `package` in Cargo.lock.
fn locked(package: &str) -> Done<String> {
    let lock =
        fs::read_to_string(path("Cargo.lock")).map_err(|error| format!("cannot read Cargo.lock: {error}"))?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    let (_, rest) = lock.split_once(&entry).ok_or_else(|| format!("Cargo.lock has no {package}"))?;
    Ok(rest.split('"').next().unwrap_or_default().to_string())
}

/// wasm-opt, esbuild, pdf.js, the browser driver and the accessibility checker, by the lock file of `tests/page`.
///
/// # Errors
/// Where Node or npm is missing or the packages cannot be fetched.
pub fn node() -> Done {
    let version = output("node", &["--version"])
        .ok_or("Node is missing: install Node 20 or newer, then run this again")?;
    let major: u32 =
        version.trim_start_matches('v').split('.').next().and_then(|it| it.parse().ok()).unwrap_or(0);
    if major < 20 {
        return Err(format!("Node {version} is too old: install Node 20 or newer, then run this again"));
    }
    packages("tests/page", "target/node")
}

/// The packages of the lock file in `from`, in `to`; fetched once, and again where the lock file is another.
///
/// # Errors
/// Where they cannot be fetched.
pub fn packages(from: &str, to: &str) -> Done {
    let lock = "package-lock.json";
    let same = || fs::read(path(from).join(lock)).ok() == fs::read(path(to).join(lock)).ok();
    if path(to).join("node_modules/.package-lock.json").exists() && same() {
        return Ok(());
    }
    say(&format!("fetching the packages of {from} into {to} (once)"));
    let copy = |name: &str| fs::copy(path(from).join(name), path(to).join(name));
    fs::create_dir_all(path(to))
        .and_then(|()| copy("package.json"))
        .and_then(|_| copy(lock))
        .map_err(|error| format!("cannot write {to}: {error}"))?;
    run(command("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(path(to)))
}
