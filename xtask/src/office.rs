//! The programs that the tests of files ask: LibreOffice, pdftotext, and Python with the libraries that offices use.

use std::path::PathBuf;

use crate::run::{Done, command, output, path, run, say};
use crate::wasm::as_root;

/// Debian's packages: the office, its PDF reader, Python's environments, characters for Chinese notices, and letters as
/// wide as an office's: columns and their gaps are laid out by them.
const PACKAGES: [&str; 6] = [
    "libreoffice-writer-nogui",
    "libreoffice-calc-nogui",
    "poppler-utils",
    "python3-venv",
    "fonts-noto-cjk",
    "fonts-liberation",
];

/// Brings the programs where that can be done; the path of Python where all are there.
///
/// # Errors
/// Where Python's libraries cannot be fetched.
pub fn python() -> Done<Option<String>> {
    if !are_there() && output("apt-get", &["--version"]).is_some() {
        say("installing LibreOffice and pdftotext (once)");
        let install =
            [["apt-get", "install", "--yes", "--quiet", "--no-install-recommends"].as_slice(), &PACKAGES]
                .concat();
        let _ = run(&mut as_root(&["apt-get", "update", "--quiet"]));
        let _ = run(&mut as_root(&install));
    }
    if !are_there() {
        say(
            "LibreOffice, pdftotext or Python is missing: the tests that open files in other programs step aside",
        );
        return Ok(None);
    }
    libraries().map(Some)
}

fn are_there() -> bool {
    // pdftotext prints its version where errors go.
    let reads_pdf = command("pdftotext", &["-v"]).output().is_ok_and(|done| done.status.success());
    reads_pdf
        && output("soffice", &["--version"]).is_some()
        && output("python3", &["-m", "venv", "--help"]).is_some()
}

/// An environment of Python with the libraries of `tests/files/requirements.txt`; the path of its Python.
fn libraries() -> Done<String> {
    let wanted = path("tests/files/requirements.txt");
    let (folder, stamp) = (path("target/python"), path("target/python/requirements.txt"));
    let python = ["bin/python3", "Scripts/python.exe"].map(|name| folder.join(name));
    let found = |all: &[PathBuf]| {
        all.iter().find(|python| python.exists()).map(|python| python.display().to_string())
    };
    let same = std::fs::read(&wanted).ok() == std::fs::read(&stamp).ok();
    if let Some(python) = found(&python).filter(|_| same) {
        return Ok(python);
    }
    say("fetching openpyxl, python-docx, icalendar and jsonschema into target/python (once)");
    run(&mut command("python3", &["-m", "venv", "--clear", "target/python"]))?;
    let python = found(&python).ok_or("target/python has no Python: remove it and run this again")?;
    run(&mut command(
        &python,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
            "tests/files/requirements.txt",
        ],
    ))?;
    std::fs::copy(&wanted, &stamp).map_err(|error| format!("cannot write target/python: {error}"))?;
    Ok(python)
}
