//! Every string that a person reads, on the page or in a file: one struct, one value a language.
//!
//! A string that one language lacks does not compile. Sentences with a number are functions, since languages
//! count differently.

mod en;
mod zh;

use crate::notice::{ConditionKind, DeadlineKind, Force, Role, Silence, Via};

pub use en::ENGLISH;
pub use zh::CHINESE;

/// What the page and the exports say, in one language.
#[derive(Debug)]
pub struct Words {
    /// Code of the language, as in HTML's `lang`.
    pub code: &'static str,
    /// The language's own name, for the button that turns to it.
    pub name: &'static str,
    /// What the product does, in one line.
    pub tagline: &'static str,
    /// The promise about the text.
    pub privacy: &'static str,
    /// The source pane.
    pub source: Source,
    /// The summary card.
    pub summary: Summary,
    /// The table of directives.
    pub table: Table,
    /// What leaves the page.
    pub files: Files,
    /// Parties and what was not read.
    pub lists: Lists,
    /// What the page says of its own state.
    pub status: Status,
    /// The colour theme's button.
    pub theme: Theme,
    /// The name of a force.
    pub force: fn(Force) -> &'static str,
    /// The name of a role.
    pub role: fn(Role) -> &'static str,
    /// How a party was found.
    pub via: fn(Via) -> &'static str,
    /// The shape of a time limit.
    pub kind: fn(DeadlineKind) -> &'static str,
    /// What narrows a directive.
    pub condition: fn(ConditionKind) -> &'static str,
}

/// Strings of the source pane.
#[derive(Debug)]
pub struct Source {
    /// Its heading.
    pub heading: &'static str,
    /// The label of the text field.
    pub label: &'static str,
    /// What the empty field says.
    pub placeholder: &'static str,
    /// The button that opens a file.
    pub open: &'static str,
    /// The button that turns to typing.
    pub edit: &'static str,
    /// The button that turns to the marked notice.
    pub marked: &'static str,
    /// The button that empties the page.
    pub clear: &'static str,
    /// What introduces the samples.
    pub samples: &'static str,
    /// The samples' names: an order, a circular, a meeting.
    pub sample: [&'static str; 3],
    /// What the marks mean.
    pub legend: &'static str,
    /// The mark of a binding word.
    pub cue: &'static str,
    /// The mark of a party.
    pub party: &'static str,
    /// The mark of a time limit.
    pub deadline: &'static str,
}

/// Strings of the summary card.
#[derive(Debug)]
pub struct Summary {
    /// Its heading.
    pub heading: &'static str,
    /// Who speaks.
    pub issuer: &'static str,
    /// To whom.
    pub addressees: &'static str,
    /// Of when.
    pub date: &'static str,
    /// Its number.
    pub reference: &'static str,
    /// The notice has no title.
    pub untitled: &'static str,
    /// The key directives.
    pub key: &'static str,
    /// How the sentences were read: directives, background, unread, of all.
    pub sentences: fn(usize, usize, usize, usize) -> String,
    /// How long reading took, in milliseconds.
    pub took: fn(f64) -> String,
}

/// Strings of the table of directives, on the page and in files.
#[derive(Debug)]
pub struct Table {
    /// Its heading.
    pub heading: &'static str,
    /// Column: number.
    pub number: &'static str,
    /// Column: what is to be done.
    pub task: &'static str,
    /// Column: how strongly it binds.
    pub force: &'static str,
    /// Column: who leads or does it.
    pub lead: &'static str,
    /// Column: who else.
    pub others: &'static str,
    /// Column: by when.
    pub deadline: &'static str,
    /// Column: the date it falls on.
    pub date: &'static str,
    /// Column: the words it came from.
    pub words: &'static str,
    /// Column: its place in the outline.
    pub place: &'static str,
    /// Marks what was not named but carried over.
    pub inferred: &'static str,
    /// Nobody is named.
    pub nobody: &'static str,
    /// The conditions of a directive.
    pub conditions: &'static str,
    /// Why it is a row.
    pub why: &'static str,
    /// A reason of the engine's, with the word that binds where there is one.
    pub reason: fn(&str, Option<&str>) -> String,
    /// How sure we are, in hundredths.
    pub confidence: fn(u32) -> String,
    /// How a date was found: its date, from what.
    pub due: fn(&str, &str) -> String,
    /// The button that leads to the words in the source.
    pub show: &'static str,
    /// Takes away the filter.
    pub all: &'static str,
    /// How many rows are shown, of all.
    pub shown: fn(usize, usize) -> String,
    /// The label of the search field.
    pub search: &'static str,
    /// Any force.
    pub any_force: &'static str,
}

/// Strings of what leaves the page.
#[derive(Debug)]
pub struct Files {
    /// The label of the group of buttons.
    pub label: &'static str,
    /// Copies the table.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// The browser refused.
    pub refused: &'static str,
    /// The name of a format, by the end of its files' names.
    pub format: fn(&str) -> &'static str,
}

/// Strings of the parties and of what was not read.
#[derive(Debug)]
pub struct Lists {
    /// Heading of the parties.
    pub parties: &'static str,
    /// Column: the party.
    pub party: &'static str,
    /// Column: in how many directives.
    pub total: &'static str,
    /// Heading of what was not read.
    pub unread: &'static str,
    /// Nothing was left.
    pub none_unread: &'static str,
    /// Why a sentence was left, by the engine's reason.
    pub reason: fn(&str) -> &'static str,
    /// What a sentence is that binds nobody.
    pub silence: fn(Silence) -> &'static str,
}

/// What the page says of its own state.
#[derive(Debug)]
pub struct Status {
    /// Nothing has been given yet.
    pub empty: &'static str,
    /// It is being read.
    pub reading: &'static str,
    /// No directive was found, and what to do.
    pub nothing: &'static str,
    /// The language is none of ours.
    pub language: &'static str,
    /// The file is not text: its name.
    pub file: fn(&str) -> String,
    /// How many directives and parties were found.
    pub found: fn(usize, usize) -> String,
}

/// Strings of the theme button.
#[derive(Debug)]
pub struct Theme {
    /// Its label.
    pub label: &'static str,
    /// As the system has it.
    pub system: &'static str,
    /// Light.
    pub light: &'static str,
    /// Dark.
    pub dark: &'static str,
}

/// There is one value a language.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Words {
    /// All languages of the screen.
    pub const ALL: [&'static Words; 2] = [&ENGLISH, &CHINESE];

    /// The words of the language `code` or of a variant of it, "zh-Hans"; else English.
    ///
    /// ```
    /// use remit::words::Words;
    /// assert_eq!(Words::of("zh-CN").code, "zh");
    /// assert_eq!(Words::of("fr").code, "en");
    /// ```
    pub fn of(code: &str) -> &'static Words {
        Self::ALL
            .into_iter()
            .find(|words| code.to_ascii_lowercase().starts_with(words.code))
            .unwrap_or(&ENGLISH)
    }
}
