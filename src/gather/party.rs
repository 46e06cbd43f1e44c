//! The parties of a notice: one number each, whatever names it goes by.

use super::words;
use crate::language::{Language, Shadow, detect, plain};
use crate::lexicon::{Lexicon, Meaning};
use crate::notice::{Directive, Party};
use crate::text::{Map, Set, Span};

/// Numbers the parties: a name is the same party whatever its letters' size, and so is the short name that the
/// notice gives it, and the other name that `lexicon` has for it.
pub fn index(text: &str, plain: &Shadow<'_>, lexicon: &Lexicon, directives: &mut [Directive]) -> Vec<Party> {
    let mut full = detect(plain).map_or_else(Map::default, |language| short_names(text, plain, language));
    full.extend(own_names(lexicon));
    let mut all: Vec<Party> = Vec::new();
    let mut known: Map<String, usize> = Map::default();
    let mut seen: Set<(usize, Span)> = Set::default();
    for part in directives.iter_mut().flat_map(|directive| directive.parties.iter_mut()) {
        let said = words(plain, part.span);
        let full = full.get(&said);
        let number = *known.entry(full.map_or(said, |full| key(full))).or_insert(all.len());
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
fn short_names(text: &str, plain: &Shadow<'_>, language: &Language) -> Map<String, String> {
    let introduced = language.alias.find(plain, Span::new(0, plain.len()));
    let pair = |short: Span| {
        let full = (language.name_before)(plain, plain.get(..short.start)?.rfind(['(', '（'])?)?;
        Some((words(plain, short), words(text, full)))
    };
    introduced.into_iter().filter_map(|found| pair(found.span)).collect()
}
