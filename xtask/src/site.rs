//! The static site.

use std::fs;

use crate::run::{Done, command, path, run, say};
use crate::{tools, wasm};

/// Builds the site into `dist/`.
///
/// # Errors
/// Where a tool is missing or the build fails.
pub fn dist() -> Done {
    trunk(&["build", "--dist", "dist"])?;
    let page = "dist/remit-page.js";
    let outfile = format!("--outfile={page}");
    run(&mut command("esbuild", &[page, "--minify", "--allow-overwrite", "--log-level=warning", &outfile]))?;
    run(&mut command("node", &["xtask/one-file.mjs"]))?;
    api()?;
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
    wasm("remit-page")?;
    let mut trunk = command("trunk", args);
    trunk.arg("--offline").env("CARGO_TARGET_DIR", path("target/wasm")).env_remove("NO_COLOR");
    wasm::prepare_small(&mut trunk)?;
    run(&mut trunk)
}

/// Builds `package` to wasm.
fn wasm(package: &str) -> Done {
    let build = ["build", "--package", package, "--target", "wasm32-unknown-unknown", "--profile", "page"];
    let mut cargo = command("cargo", &build);
    cargo.env("CARGO_TARGET_DIR", path("target/wasm"));
    wasm::prepare_small(&mut cargo)?;
    run(&mut cargo)
}

/// What the wasm file may use: all that browsers have had since 2022.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds the package for scripts into `dist/api`.
fn api() -> Done {
    say("building dist/api");
    wasm("remit-api")?;
    let module = "target/wasm/wasm32-unknown-unknown/page/remit_api.wasm";
    let bind = ["--target", "web", "--no-typescript", "--out-dir", "dist/api", "--out-name", "remit", module];
    run(&mut command("wasm-bindgen", &bind))?;
    let shrink = ["-Os", "--strip-debug", "dist/api/remit_bg.wasm", "-o", "dist/api/remit_bg.wasm"];
    run(command("wasm-opt", &shrink).args(FEATURES))?;
    for name in ["index.js", "index.d.ts", "package.json", "README.md"] {
        fs::copy(path("www/api/npm").join(name), path("dist/api").join(name))
            .map_err(|error| format!("cannot copy {name} to dist/api: {error}"))?;
    }
    Ok(())
}
