//! Running programs from the project's root.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a task gives: nothing, or a message that says what to do.
pub type Done<T = ()> = Result<T, String>;

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_path_buf()
}

/// A path below the root.
pub fn path(parts: &str) -> PathBuf {
    root().join(parts)
}

/// `program` with `args`, at the root, with the tools of `target/` first on its path.
pub fn command(program: &str, args: &[&str]) -> Command {
    // npm and the tools it brings are scripts on Windows, which only its shell can start.
    let script = cfg!(windows) && matches!(program, "npm" | "wasm-opt" | "esbuild");
    let mut command = if script { Command::new("cmd") } else { Command::new(program) };
    if script {
        command.args(["/C", program]);
    }
    command.args(args).current_dir(root()).env("PATH", search_path());
    command
}

fn search_path() -> std::ffi::OsString {
    let own = [path("target/tools/bin"), path("target/node/node_modules/.bin")];
    let outer = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&outer))).unwrap_or(outer)
}

/// Runs `command` to its end.
///
/// # Errors
/// Where it cannot start or fails; what it printed stands above the message.
pub fn run(command: &mut Command) -> Done {
    let name = command.get_program().to_string_lossy().into_owned();
    let args: Vec<_> = command.get_args().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let status = command.status().map_err(|error| format!("cannot start {name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("failed: {name} {}", args.join(" "))) }
}

/// Runs cargo with `args`.
///
/// # Errors
/// As [`run`].
pub fn cargo(args: &[&str]) -> Done {
    run(&mut command("cargo", args))
}

/// What `program` prints, where it runs and succeeds.
pub fn output(program: &str, args: &[&str]) -> Option<String> {
    let done = command(program, args).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_string())
}

/// Says what is being done.
pub fn say(what: &str) {
    println!("· {what}");
}
