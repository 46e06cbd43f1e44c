//! The boundaries of ARCHITECTURE.md, read off the code itself: its paths are found among its tokens, so that neither a comment
//! nor a way of writing them hides one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

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

/// The module that a file of `folder` is, from the root: `["view", "row"]`.
fn module(folder: &str, path: &Path) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let inside = path.strip_prefix(root).unwrap().with_extension("");
    let mut names: Vec<String> =
        inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    names.pop_if(|last| matches!(last.as_str(), "mod" | "lib"));
    names
}

/// The part of the engine that a file belongs to.
fn part(path: &Path) -> String {
    module("src", path).into_iter().next().unwrap_or("lib".to_string())
}

/// A path in the code from the root of its crate, and whether it is given on under a name of its own.
struct Known {
    path: Vec<String>,
    given_on: bool,
}

/// The paths from the root of the crate in the code of `module`, whose own modules are `children`.
fn known(code: TokenStream, module: &[String], children: &BTreeSet<String>) -> Vec<Known> {
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let word = token.to_string();
        let before = |back: usize| at.checked_sub(back).map(|at| tokens[at].to_string());
        let used = before(1).as_deref() == Some("use");
        let given_on = used && (2..=3).any(|back| before(back).as_deref() == Some("pub"));
        let base = match word.as_str() {
            // `$crate` stands in a macro of another module.
            "crate" => Some(Vec::new()),
            "self" => Some(module.to_vec()),
            "super" => Some(module[..module.len().saturating_sub(1)].to_vec()),
            _ if used && children.contains(&word) => Some([module, std::slice::from_ref(&word)].concat()),
            _ => None,
        };
        match (base, token) {
            // `pub(crate)` leads nowhere.
            (Some(base), _) if tokens.get(at + 1).is_some_and(|next| next.to_string() == ":") => {
                let (paths, next) = tree(&tokens, at + 1, base);
                all.extend(paths.into_iter().map(|path| Known { path, given_on }));
                at = next;
            }
            (_, TokenTree::Group(group)) => {
                let inner = before(2).as_deref() == Some("mod");
                let name = before(1).filter(|_| inner);
                let within = [module, name.as_slice()].concat();
                all.extend(known(group.stream(), &within, children));
                at += 1;
            }
            _ => at += 1,
        }
    }
    all
}

/// The paths that go on from `base` at token `at`, and the token behind them.
fn tree(tokens: &[TokenTree], mut at: usize, mut base: Vec<String>) -> (Vec<Vec<String>>, usize) {
    let is = |at: usize, sign: &str| tokens.get(at).is_some_and(|token| token.to_string() == sign);
    while is(at, ":") && is(at + 1, ":") {
        at += 2;
        match tokens.get(at) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                let parts = inside.split(|token| token.to_string() == ",").filter(|part| !part.is_empty());
                let paths =
                    parts.flat_map(|part| tree(part, 1, [&base[..], &[part[0].to_string()]].concat()).0);
                return (paths.collect(), at + 1);
            }
            Some(TokenTree::Ident(name)) if *name == "super" => drop(base.pop()),
            Some(TokenTree::Ident(name)) => base.push(name.to_string()),
            _ => break,
        }
        at += 1;
    }
    (vec![base], at)
}

/// The code of a file without its tests, as tokens.
fn tokens(source: &str) -> TokenStream {
    let (own, _) = source.split_once("\n#[cfg(test)]\nmod tests {").unwrap_or((source, ""));
    own.parse().unwrap()
}

/// The files of a crate, each with the paths that it knows.
fn files(folder: &str) -> BTreeMap<Vec<String>, Vec<Known>> {
    let sources = sources(folder);
    let modules: BTreeSet<Vec<String>> = sources.iter().map(|(path, _)| module(folder, path)).collect();
    let of = |(path, source): &(PathBuf, String)| {
        let own = module(folder, path);
        let inside = modules.iter().filter(|other| other.len() == own.len() + 1 && other.starts_with(&own));
        let children = inside.filter_map(|child| child.last().cloned()).collect();
        (own.clone(), known(tokens(source), &own, &children))
    };
    sources.iter().map(of).collect()
}

/// The file that holds what `path` names, behind the names under which it is given on.
fn holder(files: &BTreeMap<Vec<String>, Vec<Known>>, path: &[String]) -> Vec<String> {
    let held = (0..=path.len()).rev().find(|length| files.contains_key(&path[..*length])).unwrap_or(0);
    let (module, rest) = path.split_at(held);
    let name = rest.first();
    let given =
        files.get(module).into_iter().flatten().find(|known| known.given_on && known.path.last() == name);
    match given {
        Some(given) if given.path != path => holder(files, &given.path),
        _ => module.to_vec(),
    }
}

#[test]
fn imports_point_one_way() {
    let rank = |name: &str| ORDER.iter().position(|module| *module == name);
    let files = files("src");
    let mut seen = 0;
    for (module, knows) in files.iter().filter(|(module, _)| !module.is_empty()) {
        let own = rank(&module[0]).unwrap_or_else(|| panic!("{module:?} is in no layer"));
        for known in knows {
            let other = holder(&files, &known.path);
            // What reads a text stands at the root, and knows all that reads.
            let name = other.first().map_or("gather", String::as_str);
            let rank =
                rank(name).unwrap_or_else(|| panic!("{module:?} knows {other:?}, which is in no layer"));
            assert!(rank <= own, "{module:?} knows {:?}", known.path);
            seen += 1;
        }
    }
    assert!(seen > 500, "only {seen} paths were found");
}

/// Who reads a file of the page first reads what it knows, and comes to an end.
#[test]
fn no_file_of_the_page_knows_one_that_knows_it() {
    let files = files("www/page/src");
    let knows = |module: &Vec<String>| -> BTreeSet<Vec<String>> {
        let own = files[module].iter().filter(|known| !known.given_on);
        own.map(|known| holder(&files, &known.path)).filter(|other| other != module).collect()
    };
    let graph: BTreeMap<_, _> = files.keys().map(|module| (module.clone(), knows(module))).collect();
    let mut left = graph.clone();
    loop {
        let ready: Vec<_> = left
            .iter()
            .filter(|(_, knows)| !knows.iter().any(|it| left.contains_key(it)))
            .map(|(it, _)| it.clone())
            .collect();
        if ready.is_empty() {
            break;
        }
        left.retain(|module, _| !ready.contains(module));
    }
    assert!(left.is_empty(), "these know each other: {:#?}", left.keys().collect::<Vec<_>>());
    assert!(graph.values().map(BTreeSet::len).sum::<usize>() > 100);
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
        let own = part(&path);
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
    let languages: Vec<&str> = remit::language::ALL.iter().map(|language| language.code).collect();
    for (module, knows) in files("src") {
        let own = module.get(1).filter(|_| module[0] == "language").map(String::as_str);
        for Known { path, .. } in knows {
            let [first, folder, ..] = path.as_slice() else { continue };
            // The list of them stands in `language/mod.rs`.
            let listed = module == ["language"];
            let other = first == "language" && languages.contains(&folder.as_str());
            assert!(!other || listed || own == Some(folder), "{module:?} knows {path:?}");
        }
    }
    for (path, source) in sources("src") {
        if !matches!(part(&path).as_str(), "language" | "words") {
            let asked: Vec<String> = tokens(&source).into_iter().flat_map(words).collect();
            for (at, word) in asked.iter().enumerate() {
                let compared =
                    asked.get(at + 1..at + 3).is_some_and(|next| next == ["=", "="] || next == ["!", "="]);
                assert!(word != "code" || !compared, "{} asks for a language's code", path.display());
                assert!(!["ENGLISH", "CHINESE"].contains(&word.as_str()), "{} asks {word}", path.display());
            }
        }
    }
}

/// A token and those within it, as they stand.
fn words(token: TokenTree) -> Vec<String> {
    match token {
        TokenTree::Group(group) => group.stream().into_iter().flat_map(words).collect(),
        token => vec![token.to_string()],
    }
}
