//! The boundaries of ARCHITECTURE.md, read off the code itself.

use std::path::{Path, PathBuf};

/// Modules of the engine, each of which may know those before it. `notice` and `options` hold plain types.
const ORDER: &[&str] = &[
    "error",
    "text",
    "notice",
    "lexicon",
    "import",
    "language",
    "options",
    "block",
    "segment",
    "directive",
    "gather",
    "wire",
    "layout",
    "words",
    "correct",
    "export",
];

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, all: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, all);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                all.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut all = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut all);
    all
}

/// The module of `src/` that a file belongs to.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    inside.components().next().unwrap().as_os_str().to_string_lossy().trim_end_matches(".rs").to_string()
}

#[test]
fn imports_point_one_way() {
    let rank = |name: &str| ORDER.iter().position(|module| *module == name);
    for (path, source) in sources("src") {
        let own = module(&path);
        if own == "lib" {
            continue;
        }
        let own = rank(&own).unwrap_or_else(|| panic!("{} is in no layer", path.display()));
        for part in source.split("crate::").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
            if let Some(other) = rank(&name) {
                assert!(other <= own, "{} knows {name}", path.display());
            }
        }
    }
}

#[test]
fn the_engine_knows_no_browser_no_clock_and_no_files() {
    for (path, source) in sources("src") {
        for word in [
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "yew",
            "std::fs",
            "std::time",
            "std::env",
            "std::process",
            "rand::",
        ] {
            assert!(!source.contains(word), "{} knows {word}", path.display());
        }
    }
    for folder in ["cli/src", "xtask/src"] {
        assert!(sources(folder).iter().all(|(_, source)| !source.contains("web_sys")));
    }
}

/// The page is built without what `Debug` says: what the engine did with it natively, it would do with nothing there.
#[test]
fn no_reading_rests_on_debug() {
    for (path, source) in sources("src") {
        let (own, _) = source.split_once("#[cfg(test)]").unwrap_or((&source, ""));
        assert!(!own.contains(":?}"), "{} formats with Debug", path.display());
    }
}

#[test]
fn only_the_wire_and_corrections_of_it_are_serialised_and_count_utf16() {
    for (path, source) in sources("src") {
        let own = module(&path);
        if own != "wire" && own != "correct" {
            assert!(!source.contains("serde::") && !source.contains("Serialize"), "{}", path.display());
            // A file in UTF-16 is none of our offsets.
            let counts = source.contains("utf16") && !matches!(&*own, "text" | "export" | "import");
            assert!(!counts, "{}", path.display());
        }
    }
}

#[test]
fn languages_are_tables_and_nobody_asks_which() {
    for (path, source) in sources("src") {
        if module(&path) != "language" && module(&path) != "words" {
            for question in [".code ==", ".code !=", "ENGLISH", "CHINESE"] {
                assert!(!source.contains(question), "{} asks {question}", path.display());
            }
        }
    }
}
