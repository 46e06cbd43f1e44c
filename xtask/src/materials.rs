//! What the project is made of: the bill of materials, and whether its packages are known to be faulty.

use crate::run::{Done, command, path, run, say};

/// Writes `docs/MATERIALS.md`, or does what `more` says.
///
/// # Errors
/// Where the lock files are others than those it was written from, or cargo or Node cannot read them.
pub fn materials(more: &[&str]) -> Done {
    run(&mut command("node", &[&["xtask/materials.mjs"], more].concat()))
}

/// The lock files of npm.
const LOCKED: [&str; 2] = ["tests/page", "benches"];

/// Asks npm's registry whether a package is known to be faulty. Without a network, or where a mirror answers no such
/// questions, it says so and goes on.
///
/// # Errors
/// The faults, where some are grave.
pub fn audit() -> Done {
    LOCKED.into_iter().try_for_each(audited)
}

fn audited(folder: &str) -> Done {
    let ask = [
        "audit",
        "--package-lock-only",
        "--audit-level=high",
        "--json",
        "--fetch-retries=0",
        "--fetch-timeout=20000",
    ];
    let done = command("npm", &ask).current_dir(path(folder)).output();
    let done = done.map_err(|error| format!("cannot start npm: {error}"))?;
    let said = String::from_utf8_lossy(&done.stdout);
    match said.contains("\"auditReportVersion\"") {
        false => say(&format!("{folder}: no registry says whether its packages are known to be faulty")),
        true if !done.status.success() => return Err(format!("packages of {folder} are faulty:\n{said}")),
        true => {}
    }
    Ok(())
}
