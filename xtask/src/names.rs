//! Short names for what a script and its wasm hand each other: wasm-bindgen's are long, and end in signs that nothing packs.

use std::fs;

use crate::run::{Done, output, path};

/// The pass of wasm-opt that shortens them, and prints each by its old name.
const PASS: &str = "--minify-imports-and-exports-and-modules";

/// What the script calls the exports of its wasm.
const EXPORTS: &str = "wasm";

/// Shortens the names in a wasm file and in the script that wasm-bindgen wrote for it, in place. `features`: what the wasm may use.
///
/// # Errors
/// Where wasm-opt fails or a file cannot be read or written.
pub fn shorten(script: &str, bytes: &str, features: &[&str]) -> Done {
    let pass = [&[bytes, "-o", bytes, PASS], features].concat();
    let names = output("wasm-opt", &pass).ok_or(format!("wasm-opt cannot shorten the names in {bytes}"))?;
    let file = path(script);
    let read = fs::read_to_string(&file).map_err(|error| format!("cannot read {script}: {error}"))?;
    fs::write(&file, renamed(read, &names)).map_err(|error| format!("cannot write {script}: {error}"))
}

/// A script with the names that the lines of `names` give: `["module", "long", "short"]` for what it imports from the script, and
/// `["long", "short"]` for what it exports.
fn renamed(mut script: String, names: &str) -> String {
    for line in names.lines() {
        let words: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        match words[..] {
            // All modules are one then, called "a".
            [module, long, short] => {
                script = script.replace(&format!("\"{module}\""), "\"a\"");
                script = replaced(&script, long, short);
            }
            [long, short] => {
                script = replaced(&script, &format!("{EXPORTS}.{long}"), &format!("{EXPORTS}.{short}"));
            }
            _ => {}
        }
    }
    script
}

/// A script in which `long` is `short` wherever it stands as a whole name.
fn replaced(script: &str, long: &str, short: &str) -> String {
    let of_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut all = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(at) = rest.find(long) {
        let (before, behind) = (&rest[..at], &rest[at + long.len()..]);
        let whole = !behind.starts_with(of_name) && !before.ends_with(of_name);
        all.push_str(before);
        all.push_str(if whole { short } else { long });
        rest = behind;
    }
    all + rest
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn whole_names_become_short_and_others_stay() {
        let names =
            r#"{ "imports": [ ["./it_bg.js", "__wbg_call_1", "a"], ["./it_bg.js", "__wbg_call_12", "b"] ],"#;
        let names = names.replace("], [", "],\n[").replace("\"imports\":", "") + "\n[\"read\", \"c\"]";
        let script = r#"import0 = { __wbg_call_1: f, __wbg_call_12: g }; ({ "./it_bg.js": import0 }); wasm.read(wasm.reader);"#;
        let wanted = r#"import0 = { a: f, b: g }; ({ "a": import0 }); wasm.c(wasm.reader);"#;
        assert_eq!(renamed(script.to_string(), &names), wanted);
    }
}
