//! The lexicon: words that a person's own house uses, beside those of the language.

mod fault;
mod json;
mod text;

pub use fault::{Fault, Wrong};

use crate::notice::{Force, Role};

/// What a word of the lexicon means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It names a party, whose full name this is.
    Party(String),
    /// It binds; `None` where it never does, whatever it means elsewhere.
    Cue(Option<Force>),
    /// It says what the party beside it has to do.
    Role(Role),
}

/// A house's own words; by default none.
///
/// As a text it has three sections, each with a word a line, and reads the same in English and Chinese:
///
/// ```
/// let (lexicon, faults) = remit::lexicon::Lexicon::read("
/// [parties]
/// Harbour Master = HM; Master of the Harbour
/// [cues]
/// is on the hook to = must
/// [roles]
/// copied to = support
/// ");
/// assert!(faults.is_empty());
/// let options = remit::Options { lexicon, ..Default::default() };
/// let notice = remit::extract("The HM is on the hook to open the lock.", &options);
/// assert_eq!(notice.parties[0].name, "Harbour Master");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lexicon {
    words: Vec<(String, Meaning)>,
}

/// Whether a file's words are a lexicon: its first line names a section, or it is an object with one.
///
/// ```
/// use remit::lexicon::is_one;
/// assert!(is_one("# Our own words\n\n[parties]\nHarbour Master = HM\n"));
/// assert!(is_one("{\"cues\": {\"务求\": \"must\"}}"));
/// assert!(!is_one("[Draft]\nEach office must report."));
/// ```
pub fn is_one(file: &str) -> bool {
    let file = file.trim_start_matches('\u{feff}').trim_start();
    if let Some(object) = file.strip_prefix('{') {
        let key = object.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
        return key.and_then(Section::of).is_some();
    }
    let lines = file.lines().map(str::trim);
    let first = lines.into_iter().find(|line| !line.is_empty() && !line.starts_with('#'));
    first.and_then(text::heading).and_then(Section::of).is_some()
}

/// Shortest word, in characters: a shorter one would be found inside others.
const SHORTEST: usize = 2;

impl Lexicon {
    /// The lexicon in a file's words, text or JSON, and what is wrong with it. What is right holds all the same.
    ///
    /// In JSON it is `{"parties": {"Harbour Master": ["HM"]}, "cues": {"务求": "must"}, "roles": {"copied to": "support"}}`.
    pub fn read(file: &str) -> (Self, Vec<Fault>) {
        if Self::is_json(file) { json::read(file) } else { Self::read_text(file) }
    }

    /// The lexicon in a text that is no JSON; as [`Lexicon::read`].
    pub fn read_text(file: &str) -> (Self, Vec<Fault>) {
        text::read(file)
    }

    /// Whether a file's words are meant to be JSON.
    pub fn is_json(file: &str) -> bool {
        json::is(file)
    }

    /// A text that reads as this lexicon.
    pub fn to_text(&self) -> String {
        text::write(self)
    }

    /// Its words, in the order of the file.
    pub fn words(&self) -> &[(String, Meaning)] {
        &self.words
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Adds a word.
    ///
    /// # Errors
    /// Where it is too short to be told from other words, cannot stand in a line, or is there already.
    fn add(&mut self, word: &str, means: Meaning) -> Result<(), Wrong> {
        if !text::holds(word) {
            return Err(Wrong::Sign(word.to_string()));
        }
        if word.chars().count() < SHORTEST {
            return Err(Wrong::Short(word.to_string()));
        }
        if self.words.iter().any(|(other, _)| other == word) {
            return Err(Wrong::Twice(word.to_string()));
        }
        self.words.push((word.to_string(), means));
        Ok(())
    }

    /// Adds what a section says of a word: its other names, its force or its role.
    fn enter(&mut self, section: Section, word: &str, said: &str) -> Result<(), Wrong> {
        let (word, said) = (text::trimmed(word), text::trimmed(said));
        let unknown = || Wrong::Value(section, word.to_string(), said.to_string());
        match section {
            Section::Parties => {
                self.add(word, Meaning::Party(word.to_string()))?;
                let mut others = said.split(JOINTS).map(text::trimmed).filter(|other| !other.is_empty());
                others.try_for_each(|other| self.add(other, Meaning::Party(word.to_string())))
            }
            Section::Cues => self.add(word, Meaning::Cue(force(said).ok_or_else(unknown)?)),
            Section::Roles => self.add(word, Meaning::Role(role(said).ok_or_else(unknown)?)),
        }
    }
}

/// What stands between the other names of a party.
const JOINTS: [char; 3] = [';', '；', '、'];

/// A part of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Parties and their other names.
    Parties,
    /// Words that bind, and how.
    Cues,
    /// Words that say what a party has to do.
    Roles,
}

impl Section {
    const ALL: [Self; 3] = [Self::Parties, Self::Cues, Self::Roles];

    /// Its names in a file.
    fn names(self) -> [&'static str; 2] {
        match self {
            Self::Parties => ["parties", "主体"],
            Self::Cues => ["cues", "约束词"],
            Self::Roles => ["roles", "角色"],
        }
    }

    fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.names().contains(&name))
    }
}

/// The force that a file names; `None` within for a word that never binds.
fn force(said: &str) -> Option<Option<Force>> {
    Some(match said {
        "none" | "无" => None,
        "必须" | "应当" => Some(Force::Must),
        "不得" => Some(Force::MustNot),
        "鼓励" => Some(Force::Should),
        "可以" => Some(Force::May),
        name => Some(Force::try_from(name).ok()?),
    })
}

/// The role that a file names.
fn role(said: &str) -> Option<Role> {
    Some(match said {
        "牵头" => Role::Lead,
        "负责" => Role::Responsible,
        "配合" => Role::Support,
        "征求意见" => Role::Consult,
        "监督" => Role::Oversee,
        name => Role::try_from(name).ok()?,
    })
}
