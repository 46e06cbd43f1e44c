//! One English segment: its words, made once, and what is asked of them.

use std::cell::OnceCell;

use super::clause::{Stretch, clause_start, dependents, name_end, subject};
use super::noun::{Acts, names};
use super::word::{Tag, Word, words};
use crate::language::Shadow;
use crate::language::term::{Class, DICTIONARY};
use crate::text::Span;

/// The words of one segment.
pub struct Sentence<'a> {
    /// The text it stands in.
    pub plain: &'a Shadow<'a>,
    /// Its place.
    pub span: Span,
    /// Its words.
    pub words: Vec<Word>,
    /// Which of them stand in clauses that depend on others, once that is asked.
    dependent: OnceCell<Vec<bool>>,
}

impl<'a> Sentence<'a> {
    /// The sentence at `span`.
    pub fn new(plain: &'a Shadow<'a>, span: Span) -> Self {
        Self { plain, span, words: words(plain, span), dependent: OnceCell::new() }
    }

    /// The words of the word at `at`; empty where there is none.
    pub fn text(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.span.of(self.plain))
    }

    /// What the word at `at` does.
    pub fn tag(&self, at: usize) -> Option<Tag> {
        self.words.get(at).map(|word| word.tag)
    }

    /// The number of the first word that begins at or behind the byte `offset`.
    pub fn at(&self, offset: usize) -> usize {
        self.words.partition_point(|word| word.span.start < offset)
    }

    /// Whether the verb at `at` belongs to a clause that depends on another.
    pub fn depends(&self, at: usize) -> bool {
        self.dependents().get(at).copied().unwrap_or(false)
    }

    fn dependents(&self) -> &[bool] {
        self.dependent.get_or_init(|| dependents(self.plain, &self.words))
    }

    /// The subject of the verb at `at`.
    pub fn subject(&self, at: usize) -> Option<Stretch> {
        subject(self.plain, &self.words, self.dependents(), at)
    }

    /// Where the clause of the verb at `at` begins.
    pub fn clause_start(&self, at: usize) -> usize {
        clause_start(self.plain, &self.words, self.dependents(), at)
    }

    /// The names in `stretch` of those who act, at least as sure as `least`.
    pub fn names(&self, stretch: Stretch, least: Acts) -> Vec<Span> {
        names(self.plain, &self.words, stretch, least)
    }

    /// The name, or list of names, that begins at `at`; empty where a verb or a sign does.
    pub fn name_from(&self, at: usize) -> Stretch {
        let name = matches!(
            self.tag(at),
            Some(Tag::Determiner | Tag::Noun | Tag::Adjective | Tag::Number | Tag::Pronoun | Tag::Past)
        );
        let to = if name { name_end(self.plain, &self.words, at, self.words.len()) } else { at };
        Stretch { from: at, to }
    }

    /// Those as whom its reader is spoken to: "As a supervisor, you …".
    pub fn spoken_to(&self) -> Vec<Span> {
        let opens = self.text(0) == "as" && self.tag(1) == Some(Tag::Determiner);
        let comma = (2..self.words.len()).find(|nth| self.tag(*nth) == Some(Tag::Comma));
        let Some(comma) = comma.filter(|_| opens) else { return Vec::new() };
        // "As an official | travelling abroad": what restricts the name is none of it.
        let restricts = |nth: &usize| self.text(*nth).ends_with("ing");
        let to = self.name_from(1).to.min(comma);
        let to = (3..to).find(restricts).unwrap_or(to);
        self.names(Stretch { from: 1, to }, Acts::Yes)
    }

    /// The main verb of the group that begins at `at`: behind auxiliaries, denials and adverbs: "shall, where it can, | report".
    pub fn main_verb(&self, at: usize) -> Option<usize> {
        let mut nth = at;
        let mut comma = false;
        while let Some(tag) = self.tag(nth) {
            match tag {
                Tag::Modal | Tag::Be | Tag::Auxiliary | Tag::Not | Tag::Adverb | Tag::To | Tag::Sign => {
                    nth += 1
                }
                Tag::Comma => {
                    comma = !comma;
                    nth += 1;
                }
                Tag::Verb | Tag::Past | Tag::Gerund | Tag::Finite => return Some(nth),
                _ if comma => nth += 1,
                _ => return None,
            }
        }
        None
    }

    /// The bare form of the verb at `at`, as far as the ending of the present tells.
    pub fn lemma(&self, at: usize) -> &str {
        let text = self.text(at);
        let verb = |word: &str| DICTIONARY.word(word).is_some_and(|entry| entry.classes.has(Class::Verb));
        let bare =
            ["", "s", "es"].iter().find_map(|ending| text.strip_suffix(ending).filter(|bare| verb(bare)));
        bare.unwrap_or(text)
    }

    /// Whether the bare form of the verb at `at` is in `class`.
    pub fn lemma_is(&self, class: Class, at: usize) -> bool {
        DICTIONARY.word(self.lemma(at)).is_some_and(|entry| entry.classes.has(class))
    }

    /// Whether the verb at `at` is a form of one in `class`, with its value there.
    pub fn verb_in(&self, class: Class, at: usize) -> Option<i64> {
        let text = self.text(at);
        let known = |word: &str| DICTIONARY.word(word).and_then(|entry| entry.value(class));
        let cut = |ending: &str| text.strip_suffix(ending).and_then(known);
        known(text)
            .or_else(|| cut("s"))
            .or_else(|| cut("es"))
            .or_else(|| cut("ed"))
            .or_else(|| cut("d"))
            .or_else(|| cut("ing"))
    }
}
