//! The closed classes of English, each a file of words.

use crate::language::term::{Class, File};

/// The files, each with its class.
pub const TERMS: &[File] = &[
    (Class::Month, include_str!("terms/month.txt")),
    (Class::Number, include_str!("terms/number.txt")),
    (Class::Ordinal, include_str!("terms/ordinal.txt")),
    (Class::Weekday, include_str!("terms/weekday.txt")),
    (Class::Actor, include_str!("terms/actor.txt")),
    (Class::Adjective, include_str!("terms/adjective.txt")),
    (Class::Adverb, include_str!("terms/adverb.txt")),
    (Class::Ask, include_str!("terms/ask.txt")),
    (Class::Auxiliary, include_str!("terms/auxiliary.txt")),
    (Class::Conjunction, include_str!("terms/conjunction.txt")),
    (Class::Determiner, include_str!("terms/determiner.txt")),
    (Class::Modal, include_str!("terms/modal.txt")),
    (Class::Negation, include_str!("terms/negation.txt")),
    (Class::Participle, include_str!("terms/participle.txt")),
    (Class::Preposition, include_str!("terms/preposition.txt")),
    (Class::Pronoun, include_str!("terms/pronoun.txt")),
    (Class::Relative, include_str!("terms/relative.txt")),
    (Class::Subordinator, include_str!("terms/subordinator.txt")),
    (Class::Thing, include_str!("terms/thing.txt")),
    (Class::Verb, include_str!("terms/verb.txt")),
];
