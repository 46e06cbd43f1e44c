//! What the engine reads in each labelled notice of our own, in `tests/readings/`, a file a language and set: whoever changes a rule sees
//! there what it changes, and whether for the better. A line is a directive: `=` where a label holds the same words, `+` where none does,
//! and `-` is a label that nothing answers to: what is known to be wrong is marked so. A measure of how much that is stands in
//! `docs/ACCURACY.md`.
//!
//! `REMIT_BLESS=1 cargo test readings` writes what the engine says; read every line of the difference before you keep it.

use std::fmt::Write;
use std::path::Path;

use remit::notice::{Directive, Named, Notice};
use remit::text::Span;
use remit::{Options, extract};
use serde_json::Value;

use crate::corpus::duty;
use crate::labelled::notices;

/// How many characters of a directive's words are enough to know it by.
const SHOWN: usize = 36;

/// A text without white space, and where each of its characters stands.
struct Squeezed {
    words: String,
    places: Vec<usize>,
}

impl Squeezed {
    fn of(text: &str) -> Self {
        let kept = text.char_indices().filter(|(_, c)| !c.is_whitespace());
        let (mut words, mut places) = (String::new(), Vec::new());
        for (at, c) in kept {
            words.push(c);
            places.extend(std::iter::repeat_n(at, c.len_utf8()));
        }
        places.push(text.len());
        Self { words, places }
    }

    /// Where some words stand, from the place `from` of the squeezed text on.
    fn find(&self, words: &str, from: usize) -> Option<(usize, usize)> {
        let words = Self::of(words).words;
        let at = self.words.get(from..)?.find(&words)? + from;
        Some((at, at + words.len()))
    }

    /// The words of a label: its text, or from its first words to its last.
    fn label(&self, label: &Value) -> Option<Span> {
        let (start, end) = match label["text"].as_str() {
            Some(text) => self.find(text, 0)?,
            None => {
                let (start, end) = self.find(label["from"].as_str()?, 0)?;
                (start, self.find(label["to"].as_str()?, end).map_or(end, |(_, end)| end))
            }
        };
        Some(Span::new(self.places[start], self.places[end]))
    }
}

/// Whether two stretches share more than half of the shorter.
fn alike(one: Span, other: Span) -> bool {
    let shared = one.end.min(other.end).saturating_sub(one.start.max(other.start));
    2 * shared > one.len().min(other.len())
}

/// Some words on one line.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, no longer than shown.
fn shown(words: &str) -> String {
    let line = one_line(words);
    let short: String = line.chars().take(SHOWN).collect();
    if short.len() < line.len() { format!("{short}…") } else { short }
}

/// A directive: its words, force, parties, time limits, conditions, headline, place, how sure it is and why, and whether it is key.
fn line(text: &str, it: &Directive) -> String {
    let mut out = format!("{} | {}", shown(it.span.of(text)), duty(it));
    for condition in &it.conditions {
        let _ = write!(out, " | {}: {}", condition.kind.name(), one_line(condition.span.of(text)));
    }
    let _ = write!(out, " | {} | {}", it.headline, it.place.join(" "));
    let _ = write!(out, " | {:.0} %: {}", it.confidence * 100.0, it.why.join(", "));
    if it.key { out + " | key" } else { out }
}

/// What the head says, and how many sentences there are: those that direct, are background, and are left.
fn head(notice: &Notice) -> String {
    let name = |it: &Option<Named>| it.as_ref().map_or("–".to_string(), |it| it.name.replace('\n', "⏎"));
    let addressees: Vec<_> = notice.addressees.iter().map(|it| it.name.as_str()).collect();
    let (date, kind) = (notice.date.as_deref().unwrap_or("–"), notice.kind.map_or("–", |kind| kind.name()));
    let fields = [name(&notice.title), name(&notice.issuer), addressees.join(" + ")];
    let counts = notice.counts;
    let counts =
        format!("{} = {} + {} + {}", counts.sentences, counts.directives, counts.background, counts.unread);
    format!("{} | {date} | {} | {kind} | {counts}", fields.join(" | "), name(&notice.reference))
}

/// What is read in the notice at `path`, beside its labels.
fn reading(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    let labels: Value =
        serde_json::from_str(&std::fs::read_to_string(path.with_extension("json")).unwrap()).unwrap();
    let notice = extract(&text, &Options::default());
    let squeezed = Squeezed::of(&text);
    let labels: Vec<Span> =
        labels["directives"].as_array().unwrap().iter().filter_map(|label| squeezed.label(label)).collect();
    let read = notice.directives.iter().map(|it| {
        let held = labels.iter().any(|label| alike(*label, it.span));
        (it.span.start, format!("{} {}", if held { '=' } else { '+' }, line(&text, it)))
    });
    let unanswered =
        labels.iter().filter(|label| !notice.directives.iter().any(|it| alike(**label, it.span)));
    let missed = unanswered.map(|label| (label.start, format!("- {}", shown(label.of(&text)))));
    let mut lines: Vec<_> = read.chain(missed).collect();
    lines.sort();
    let lines: String = lines.into_iter().map(|(_, line)| line + "\n").collect();
    format!("## {}\n{}\n{lines}\n", path.file_stem().unwrap().to_string_lossy(), head(&notice))
}

fn check(set: &str, code: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut paths = notices(&root.join(set).join(code));
    paths.sort();
    let said: String = paths.iter().map(|path| reading(path)).collect();
    let kept = root.join("readings").join(format!("{}.{code}.txt", set.split('/').next().unwrap()));
    if std::env::var_os("REMIT_BLESS").is_some() {
        std::fs::write(&kept, &said).unwrap();
    }
    let wanted = std::fs::read_to_string(&kept).unwrap_or_default().replace("\r\n", "\n");
    for (nth, (wanted, said)) in wanted.lines().zip(said.lines()).enumerate() {
        assert_eq!(wanted, said, "{}:{}", kept.display(), nth + 1);
    }
    assert_eq!(wanted.lines().count(), said.lines().count(), "{}", kept.display());
}

#[test]
fn our_notices_read_as_before() {
    for code in ["en", "zh"] {
        check("labelled", code);
        check("unseen/notices", code);
    }
}
