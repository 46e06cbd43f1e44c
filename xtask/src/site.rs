//! The static site.

use std::fs;

use crate::run::{Done, command, path, run, say};
use crate::{names, tools, wasm};

/// Builds the site into `dist/`, the page as one file and the package for scripts.
///
/// # Errors
/// Where a tool is missing or the build fails.
pub fn dist() -> Done {
    build("dist")?;
    run(&mut command("node", &["xtask/one-file.mjs"]))?;
    api()?;
    run(&mut command("node", &["xtask/seal.mjs"]))?;
    say("dist/ holds the site: copy it to any static host");
    Ok(())
}

/// Builds the site and serves it until it is stopped.
///
/// # Errors
/// Where a tool is missing, the build fails or the port is taken.
pub fn serve() -> Done {
    build("target/site")?;
    say("http://127.0.0.1:8080/ has it; Ctrl+C stops it");
    run(&mut command("node", &["xtask/serve.mjs", "target/site", "8080"]))
}

/// Serves the guide's ways of embedding, each with its page, until it is stopped.
///
/// # Errors
/// Where the site cannot be built or the port is taken.
pub fn portal() -> Done {
    dist()?;
    say("http://127.0.0.1:8081/ has them; Ctrl+C stops it");
    run(&mut command("node", &["xtask/portal.mjs", "8081"]))
}

/// Builds the page, and beside it what it loads when a file is first wanted.
fn build(folder: &str) -> Done {
    trunk(&["build", "--dist", folder])?;
    let app = format!("{folder}/app");
    shrink(&format!("{app}/remit-page.js"), &format!("{app}/remit-page_bg.wasm"), PAGE)?;
    minify_modules(&app)?;
    module("remit-files", PAGE, &app, "files")?;
    pdf(&app)
}

/// Brings pdf.js, its worker, and the tables by which Chinese files name their characters.
fn pdf(folder: &str) -> Done {
    let from = path("target/node/node_modules/pdfjs-dist");
    let to = path(folder).join("pdf");
    // The build for older browsers: offices have them.
    let files = ["legacy/build/pdf.min.mjs", "legacy/build/pdf.worker.min.mjs", "LICENSE"];
    let copied = || -> std::io::Result<()> {
        fs::create_dir_all(to.join("cmaps"))?;
        for file in files {
            fs::copy(from.join(file), to.join(file.rsplit('/').next().unwrap_or(file)))?;
        }
        for table in fs::read_dir(from.join("cmaps"))? {
            let table = table?;
            fs::copy(table.path(), to.join("cmaps").join(table.file_name()))?;
        }
        Ok(())
    };
    copied().map_err(|error| format!("cannot copy pdf.js to {folder}: {error}"))
}

fn trunk(args: &[&str]) -> Done {
    tools::node()?;
    tools::wasm_bindgen()?;
    tools::trunk()?;
    // Cargo may fetch crates and parts of std here; Trunk, kept offline, brings no tools of its own.
    wasm("remit-page", PAGE)?;
    let mut trunk = command("trunk", args);
    trunk.arg("--offline").env("CARGO_TARGET_DIR", path("target/wasm")).env_remove("NO_COLOR");
    wasm::prepare_small(&mut trunk)?;
    run(&mut trunk)
}

/// The profile of what a browser loads with the page, and of what scripts load.
const PAGE: &str = "page";
/// See [`PAGE`].
const SCRIPTS: &str = "scripts";

/// Builds `package` to wasm by a profile of `Cargo.toml`.
fn wasm(package: &str, profile: &str) -> Done {
    let build = ["build", "--package", package, "--target", "wasm32-unknown-unknown", "--profile", profile];
    let mut cargo = command("cargo", &build);
    cargo.env("CARGO_TARGET_DIR", path("target/wasm"));
    wasm::prepare_small(&mut cargo)?;
    run(&mut cargo)
}

/// What a wasm file may use: all that browsers have had since 2022.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What a browser loads is not inlined any further: a twentieth smaller when packed, and three in a hundred slower.
const APART: [&str; 3] = [
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
];

/// How a wasm file is made small: blocks are laid out anew before the usual, and once more with small additions in loads and
/// stores, since nothing lies in the first kilobyte; and functions stand by their names, so that like ones are packed together.
const SMALL: [&str; 9] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "--low-memory-unused",
    "-Oz",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Makes a wasm file of a profile and its script small, in place.
fn shrink(script: &str, bytes: &str, profile: &str) -> Done {
    let apart: &[&str] = if profile == SCRIPTS { &[] } else { &APART };
    run(command("wasm-opt", &[bytes, "-o", bytes]).args(SMALL).args(apart).args(FEATURES))?;
    names::shorten(script, bytes, &FEATURES)?;
    minify(script)
}

/// Builds the package for scripts into `dist/api`.
fn api() -> Done {
    say("building dist/api");
    module("remit-api", SCRIPTS, "dist/api", "remit")?;
    let files = [
        "index.js",
        "index.d.ts",
        "inline.d.ts",
        "worker.js",
        "worker.d.ts",
        "reader.js",
        "package.json",
        "README.md",
    ];
    for name in files {
        fs::copy(path("www/api/npm").join(name), path("dist/api").join(name))
            .map_err(|error| format!("cannot copy {name} to dist/api: {error}"))?;
    }
    // The wasm becomes a string of the script; where the script finds the file otherwise does not matter then.
    fs::copy(path("www/api/npm/inline.js"), path("dist/api/inline.js"))
        .map_err(|error| format!("cannot copy inline.js to dist/api: {error}"))?;
    let bundle = [
        "dist/api/inline.js",
        "--bundle",
        "--format=esm",
        "--loader:.wasm=binary",
        "--external:./index.js",
        "--target=es2022",
    ];
    let written = ["--minify", "--allow-overwrite", "--log-level=warning", "--outfile=dist/api/inline.js"];
    run(&mut command("esbuild", &[bundle.as_slice(), &written].concat()))?;
    fs::copy(path("schema/notice.json"), path("dist/api/notice.schema.json"))
        .map_err(|error| format!("cannot copy the schema to dist/api: {error}"))?;
    Ok(())
}

/// Builds `package` to a module called `name` in `folder`.
fn module(package: &str, profile: &str, folder: &str, name: &str) -> Done {
    wasm(package, profile)?;
    let built = format!("target/wasm/wasm32-unknown-unknown/{profile}/{}.wasm", package.replace('-', "_"));
    let bind = ["--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", name, &built];
    run(&mut command("wasm-bindgen", &bind))?;
    let (script, bytes) = (format!("{folder}/{name}.js"), format!("{folder}/{name}_bg.wasm"));
    shrink(&script, &bytes, profile)
}

/// Makes a script small, in place.
fn minify(script: &str) -> Done {
    let outfile = format!("--outfile={script}");
    run(&mut command("esbuild", &[script, "--minify", "--allow-overwrite", "--log-level=warning", &outfile]))
}

/// Makes the modules of a folder small, in place.
fn minify_modules(folder: &str) -> Done {
    let (modules, outdir) = (format!("{folder}/*.mjs"), format!("--outdir={folder}"));
    let args = [modules.as_str(), "--minify", "--allow-overwrite", "--log-level=warning", &outdir];
    run(command("esbuild", &args).arg("--out-extension:.js=.mjs"))
}
