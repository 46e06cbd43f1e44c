//! A compiler for `wasm32-unknown-unknown`.

use std::process::Command;
use std::sync::OnceLock;

use crate::run::{Done, command, output, run, say};

const TARGET: &str = "wasm32-unknown-unknown";

/// What to do where no compiler for the target is found.
const WAYS_OUT: &str = "No compiler for wasm32-unknown-unknown. Three ways out:
  1. let rustup reach its server, or a mirror of it (RUSTUP_DIST_SERVER), and run: rustup target add wasm32-unknown-unknown
  2. on Debian or Ubuntu, as root: apt-get install rustc-web cargo-web rust-web-src lld-19; then: rustup toolchain link debian /usr
  3. install your system's own Rust with its WebAssembly target, and run: rustup toolchain link debian <its prefix>
Then run this again.";

/// The Debian packages whose compiler builds its own standard library, and their linker.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];

/// Which compiler makes wasm here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compiler {
    /// The one in use, with the target added by rustup.
    Rustup,
    /// The system's, linked as the toolchain `debian`, with the linker of that name.
    System(&'static str),
}

/// The compiler, looked for once.
static FOUND: OnceLock<Option<Compiler>> = OnceLock::new();

/// Whether the compiler builds its own standard library, and so the smallest page.
pub fn builds_std() -> bool {
    matches!(FOUND.get_or_init(find), Some(Compiler::System(_)))
}

/// Sets the environment of `command` so that it compiles to wasm; adds the target where it is missing.
///
/// # Errors
/// The ways out, where there is no compiler.
pub fn prepare(command: &mut Command) -> Done {
    match FOUND.get_or_init(find) {
        Some(Compiler::Rustup) => {}
        Some(Compiler::System(linker)) => {
            command.env("RUSTUP_TOOLCHAIN", "debian").env("RUSTC_BOOTSTRAP", "1");
            command.env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            // Cargo names its own compiler to what it starts; the other toolchain brings its own.
            command.env_remove("CARGO").env_remove("RUSTC").env_remove("RUSTDOC");
        }
        None => return Err(WAYS_OUT.to_string()),
    }
    Ok(())
}

/// What a page leaves out: where a panic arose, which no one would read and which names folders of whoever built it, and what `Debug`
/// says.
const QUIET: &str = "-Zlocation-detail=none -Zfmt-debug=none";

/// The same, and the words of a panic with the code that prints them.
const SMALL: &str = "-Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort";

/// Sets the environment of `command` so that what it compiles is as small as the compiler can make it. Only one that
/// builds its own standard library can leave the words of panics out; without that the page is a tenth larger.
///
/// # Errors
/// As [`prepare`].
pub fn prepare_small(command: &mut Command) -> Done {
    prepare(command)?;
    // Both flags are unstable by name alone; a compiler takes them where this is set.
    command.env("RUSTC_BOOTSTRAP", "1");
    let std = command.get_envs().any(|(name, _)| name == "CARGO_UNSTABLE_BUILD_STD");
    if std {
        command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    }
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", if std { SMALL } else { QUIET });
    Ok(())
}

fn find() -> Option<Compiler> {
    if output("rustup", &["target", "list", "--installed"]).is_some_and(|list| list.contains(TARGET)) {
        return Some(Compiler::Rustup);
    }
    if let Some(linker) = system() {
        return Some(Compiler::System(linker));
    }
    say(&format!("adding {TARGET} (once)"));
    if run(&mut command("rustup", &["target", "add", TARGET])).is_ok() {
        return Some(Compiler::Rustup);
    }
    say("rustup cannot fetch it; trying Debian's compiler (once)");
    let install = [["apt-get", "install", "--yes", "--quiet"].as_slice(), &PACKAGES].concat();
    let _ = run(&mut as_root(&["apt-get", "update", "--quiet"]));
    run(&mut as_root(&install)).ok()?;
    run(&mut command("rustup", &["toolchain", "link", "debian", "/usr"])).ok()?;
    system().map(Compiler::System)
}

/// The linker of the toolchain `debian`, where both are there.
fn system() -> Option<&'static str> {
    output("rustup", &["run", "debian", "rustc", "--version"])?;
    ["wasm-ld-19", "wasm-ld", "rust-lld"].into_iter().find(|linker| {
        output(linker, &["-flavor", "wasm", "--version"]).is_some()
            || output(linker, &["--version"]).is_some()
    })
}

/// `words` as a command that may change the system: directly as root, else through sudo where that asks nothing.
pub fn as_root(words: &[&str]) -> Command {
    let root = output("id", &["-u"]).is_some_and(|id| id == "0");
    let words =
        if root { words.to_vec() } else { [["sudo", "--non-interactive"].as_slice(), words].concat() };
    let mut command = command(words[0], &words[1..]);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
