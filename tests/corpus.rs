//! What each phrase means: `tests/corpus/<language>/*.txt`, a sentence, then what it says, or `none`. Above one that is known to be read
//! wrong stands what it should say: `# not yet: must | responsible: Ann`, with ` / ` between several directives.
//!
//! `REMIT_BLESS=1 cargo test corpus` writes what the engine says; read every line of the difference before you keep it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use remit::Options;
use remit::language::{self, Language};
use remit::notice::{Directive, Notice};

/// A directive on one line: force, parties by role, time limits, conditions.
fn line(text: &str, directive: &Directive) -> String {
    let mut out = duty(directive);
    for condition in &directive.conditions {
        let _ = write!(out, " | {}: {}", condition.kind.name(), condition.span.of(text));
    }
    out
}

/// Force, parties by role, those that were inferred with a mark, and time limits with their days.
pub fn duty(directive: &Directive) -> String {
    let mut out = directive.force.name().to_string();
    for part in &directive.parties {
        let mark = if part.via.is_explicit() { "" } else { "?" };
        let _ = write!(out, " | {}{mark}: {}", part.role.name(), part.name);
    }
    for limit in &directive.deadlines {
        let due = limit.due.as_ref().map_or_else(String::new, |due| format!(" = {due}"));
        let _ = write!(out, " | {}: {}{due}", limit.kind.name(), limit.text);
    }
    out
}

fn said(sentence: &str) -> Vec<String> {
    let Notice { directives, .. } = remit::extract(sentence, &Options::default());
    if directives.is_empty() {
        return vec!["none".to_string()];
    }
    directives.iter().map(|directive| line(sentence, directive)).collect()
}

/// What the head of a notice says.
fn head(notice: &Notice) -> String {
    let name =
        |named: &Option<remit::notice::Named>| named.as_ref().map_or("–", |named| &named.name).to_string();
    let addressees: Vec<_> = notice.addressees.iter().map(|named| named.name.as_str()).collect();
    let date = notice.date.as_deref().unwrap_or("–");
    let fields = [
        name(&notice.title),
        name(&notice.issuer),
        addressees.join(" + "),
        date.to_string(),
        name(&notice.reference),
        notice.kind.map_or("–", remit::notice::Kind::name).to_string(),
    ];
    format!("  {}", fields.join(" | "))
}

/// Whole heads, between lines of `---`, each followed by title, issuer, addressees, date, number and kind.
fn heads(file: &str) -> String {
    let parts = file.split("---\n").map(|part| {
        let text: String = part.split_inclusive('\n').filter(|line| !line.starts_with("  ")).collect();
        format!("{text}{}\n", head(&remit::extract(&text, &Options::default())))
    });
    parts.collect::<Vec<_>>().join("---\n")
}

fn files(language: &Language) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(language.code);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The expressions of time, which are lines of the corpus too.
fn times(language: &Language) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/time/{}.txt", language.code));
    let file = std::fs::read_to_string(path).unwrap();
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split(" | ").next()).map(str::to_string).collect()
}

/// The file as the engine would write it: comments and sentences kept, meanings made anew.
fn rewritten(file: &str) -> String {
    let mut out = String::new();
    for line in file.lines().filter(|line| !line.starts_with("  ")) {
        out.push_str(line);
        out.push('\n');
        if !line.is_empty() && !line.starts_with('#') {
            for meaning in said(line) {
                let _ = writeln!(out, "  {meaning}");
            }
        }
    }
    out
}

#[test]
fn every_phrase_means_what_the_corpus_says() {
    for path in language::ALL.iter().flat_map(|language| files(language)) {
        let file = std::fs::read_to_string(&path).unwrap();
        let engine = if path.ends_with("heads.txt") { heads(&file) } else { rewritten(&file) };
        if std::env::var_os("REMIT_BLESS").is_some() {
            std::fs::write(&path, &engine).unwrap();
            continue;
        }
        for (nth, (wanted, found)) in file.lines().zip(engine.lines()).enumerate() {
            assert_eq!(wanted, found, "{}:{}", path.display(), nth + 1);
        }
        assert_eq!(file.lines().count(), engine.lines().count(), "{}", path.display());
    }
}

/// A reading that was mended is no longer marked.
#[test]
fn what_is_marked_as_not_yet_right_is_not() {
    for path in language::ALL.iter().flat_map(|language| files(language)) {
        let file = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = file.lines().collect();
        for pair in lines.windows(2) {
            let Some(wanted) = pair[0].strip_prefix("# not yet: ") else { continue };
            assert_ne!(said(pair[1]).join(" / "), wanted, "{}: {} is read right", path.display(), pair[1]);
        }
    }
}

#[test]
fn every_rule_has_a_corpus_line() {
    for language in language::ALL {
        let text: String =
            files(language).iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
        let fold = |line: &str| remit::text::plain(line, language::zh::FOLD);
        let lines: Vec<String> =
            text.lines().filter(|line| !line.starts_with(['#', ' '])).map(fold).collect();
        let times = times(language);
        let mut unseen = Vec::new();
        for table in language.tables() {
            let whole = lines.join("\n");
            let wholes = whole.split("---\n").flat_map(|head| [head.to_string(), format!("\n{head}")]);
            let parts = |line: &String| {
                line.split_inclusive(['。', '.', ';', '；', '，', ','])
                    .map(str::to_string)
                    .collect::<Vec<_>>()
            };
            let pieces = lines.iter().cloned().chain(wholes).chain(lines.iter().flat_map(parts));
            let pieces = pieces.chain(times.iter().cloned());
            let fired: BTreeSet<_> = pieces
                .flat_map(|piece| (table.fires)(piece.trim_end_matches(['。', '.', '，', ' '])))
                .collect();
            let silent = table.rows.iter().filter(|name| !fired.contains(*name));
            unseen.extend(silent.map(|name| format!("{}: {name}", table.name)));
        }
        assert!(unseen.is_empty(), "{}: no line shows {unseen:#?}", language.code);
    }
}
