//! The static site.

use crate::run::{Done, command, path, run, say};
use crate::{tools, wasm};

/// Builds the site into `dist/`.
///
/// # Errors
/// Where a tool is missing or the build fails.
pub fn dist() -> Done {
    trunk(&["build", "--dist", "dist"])?;
    say("dist/ holds the site: copy it to any static host");
    Ok(())
}

/// Builds the site and serves it until it is stopped.
///
/// # Errors
/// Where a tool is missing, the build fails or the port is taken.
pub fn serve() -> Done {
    say("http://127.0.0.1:8080/ once it is built; Ctrl+C stops it");
    trunk(&[
        "serve",
        "--dist",
        "target/site",
        "--address",
        "127.0.0.1",
        "--port",
        "8080",
        "--no-autoreload=true",
    ])
}

fn trunk(args: &[&str]) -> Done {
    tools::node()?;
    tools::wasm_bindgen()?;
    tools::trunk()?;
    // Cargo may fetch crates and parts of std here; Trunk, kept offline, brings no tools of its own.
    let build =
        ["build", "--package", "remit-page", "--target", "wasm32-unknown-unknown", "--profile", "page"];
    let mut cargo = command("cargo", &build);
    cargo.env("CARGO_TARGET_DIR", path("target/wasm"));
    wasm::prepare(&mut cargo)?;
    run(&mut cargo)?;
    let mut trunk = command("trunk", args);
    trunk.arg("--offline").env("CARGO_TARGET_DIR", path("target/wasm")).env_remove("NO_COLOR");
    wasm::prepare(&mut trunk)?;
    run(&mut trunk)
}
