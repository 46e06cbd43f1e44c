//! The parties of a notice: one number each, whatever names it goes by.

use super::words;
use crate::language::{Language, Shadow, detect, plain};
use crate::lexicon::{Lexicon, Meaning};
use crate::notice::{Directive, Party};
use crate::text::{Numbered, Set, Span};

/// Numbers the parties: a name is the same party whatever its letters' size, and so is the short name that the
/// notice gives it, and the other name that `lexicon` has for it.
pub fn index(text: &str, plain: &Shadow<'_>, lexicon: &Lexicon, directives: &mut [Directive]) -> Vec<Party> {
    let short = detect(plain).map(|language| short_names(text, plain, language));
    let full = FullNames::new(short.into_iter().flatten().chain(own_names(lexicon)));
    let mut all: Vec<Party> = Vec::new();
    let mut known = Numbered::default();
    let mut seen: Set<(usize, Span)> = Set::default();
    for part in directives.iter_mut().flat_map(|directive| directive.parties.iter_mut()) {
        let said = words(plain, part.span);
        let full = full.of(&said);
        let number = known.add(full.map_or(said, |full| key(full)));
        if number == all.len() {
            let name = full.unwrap_or(&part.name).clone();
            all.push(Party { name, aliases: Vec::new(), spans: Vec::new() });
        }
        part.party = number;
        let party = &mut all[number];
        if party.name != part.name && !party.aliases.contains(&part.name) {
            party.aliases.push(part.name.clone());
        }
        if seen.insert((number, part.span)) {
            party.spans.push(part.span);
        }
    }
    all
}

/// The full names of short ones.
struct FullNames {
    short: Numbered,
    full: Vec<String>,
}

impl FullNames {
    /// Of pairs of a short name and a full one; of two full ones, the last.
    fn new(pairs: impl Iterator<Item = (String, String)>) -> Self {
        let mut names = Self { short: Numbered::default(), full: Vec::new() };
        for (short, full) in pairs {
            let number = names.short.add(short);
            match names.full.get_mut(number) {
                Some(known) => *known = full,
                None => names.full.push(full),
            }
        }
        names
    }

    /// The full name of a short one.
    fn of(&self, short: &str) -> Option<&String> {
        self.full.get(self.short.get(short)?)
    }
}

/// A name as names are compared.
fn key(name: &str) -> String {
    plain(name)
}

/// The full name of each name in the lexicon.
fn own_names(lexicon: &Lexicon) -> impl Iterator<Item = (String, String)> {
    lexicon.words().iter().filter_map(|(word, means)| match means {
        Meaning::Party(full) => Some((key(word), full.clone())),
        _ => None,
    })
}

/// The full name of each short one that the notice introduces: "the Harbour Office (Office)", 以下简称.
fn short_names(text: &str, plain: &Shadow<'_>, language: &Language) -> Vec<(String, String)> {
    let introduced = language.alias.find(plain, Span::new(0, plain.len()));
    let pair = |short: Span| {
        let full = (language.name_before)(plain, plain.get(..short.start)?.rfind(['(', '（'])?)?;
        Some((words(plain, short), words(text, full)))
    };
    introduced.into_iter().filter_map(|found| pair(found.span)).collect()
}
