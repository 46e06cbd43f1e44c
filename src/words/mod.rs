//! Every string that a person reads, on the page or in a file: one struct, one value a language.
//!
//! A string that one language lacks does not compile. Sentences with a number are functions, since languages
//! count differently.

mod en;
mod faults;
mod problems;
mod zh;

use crate::notice::{DeadlineKind, Doubt, DueFrom, Force, Kind, Reason, Role, Silence, Via};
use crate::wire;

pub use en::ENGLISH;
pub use faults::{fault, faults};
pub use problems::problem;
pub use zh::CHINESE;

/// What the page and the exports say, in one language.
#[derive(Debug)]
pub struct Words {
    /// Code of the language, as in HTML's `lang`.
    pub code: &'static str,
    /// The language's own name, for the button that turns to it.
    pub name: &'static str,
    /// The title of the browser's tab.
    pub title: &'static str,
    /// What the product does, in one line.
    pub tagline: &'static str,
    /// The promise about the text.
    pub privacy: &'static str,
    /// The menu of what is set once, and the parts of the screen.
    pub parts: Parts,
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
    /// Checking and correcting.
    pub check: Check,
    /// What is shown, and how.
    pub view: View,
    /// What the page does, on two sentences.
    pub example: Example,
    /// The calendar.
    pub dates: Dates,
    /// The directory of units.
    pub units: Units,
    /// The lexicon.
    pub lexicon: Lexicon,
    /// The help.
    pub help: Help,
    /// What the page says of its own state.
    pub status: Status,
    /// The colour theme's button.
    pub theme: Theme,
    /// The name of a force.
    pub force: fn(Force) -> &'static str,
    /// What a person thinks of a row; nothing for one that nobody has looked at.
    pub checked: fn(wire::Status) -> &'static str,
    /// The name of a role.
    pub role: fn(Role) -> &'static str,
    /// How a party was found.
    pub via: fn(Via) -> &'static str,
    /// What speaks for a directive's being key.
    pub weighs: fn(Reason) -> &'static str,
    /// The shape of a time limit.
    pub kind: fn(DeadlineKind) -> &'static str,
}

/// Strings of the menu and of the parts of the screen.
#[derive(Debug)]
pub struct Parts {
    /// The menu of what is set once.
    pub menu: &'static str,
    /// The list of the parts.
    pub label: &'static str,
    /// The part with the rows.
    pub tasks: &'static str,
    /// The part with the time limits.
    pub dates: &'static str,
    /// The part with what is no row.
    pub check: &'static str,
    /// Whether single keys act.
    pub keys: &'static str,
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
    /// The text is longer than can be read.
    pub too_long: &'static str,
    /// The button that opens a file.
    pub open: &'static str,
    /// Which of several files that were opened is shown.
    pub opened: &'static str,
    /// The encoding in which a file was read.
    pub encoding: &'static str,
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
    /// What sort of text it is.
    pub kind: &'static str,
    /// The name of such a sort.
    pub kinds: fn(Kind) -> &'static str,
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
    /// What a person has to look at before they rely on the rest.
    pub doubts: &'static str,
    /// Nothing of the kind.
    pub sure: &'static str,
    /// How many sentences were not understood.
    pub unread: fn(usize) -> String,
    /// How many directives nobody has checked.
    pub unchecked: fn(usize) -> String,
    /// How many directives name nobody who acts in their own words.
    pub unnamed: fn(usize) -> String,
    /// How many time limits have no date.
    pub undated: fn(usize) -> String,
    /// The next dates.
    pub next: &'static str,
    /// What must not be done.
    pub forbidden: &'static str,
    /// How the sentences were read: directives, background, unread, of all.
    pub sentences: fn(usize, usize, usize, usize) -> String,
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
    /// Why it is key.
    pub why_key: &'static str,
    /// A reason of the engine's, with the word that binds where there is one.
    pub reason: fn(&str, Option<&str>) -> String,
    /// How sure we are, in hundredths.
    pub confidence: fn(u32) -> String,
    /// How a date was found: its date, from what.
    pub due: fn(&str, Option<DueFrom>) -> String,
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
    /// Leads to all rows from a few.
    pub more: fn(usize) -> String,
}

/// Strings of what leaves the page.
#[derive(Debug)]
pub struct Files {
    /// The menu of what leaves.
    pub label: &'static str,
    /// What leaves: so many directives, of all.
    pub leaving: fn(usize, usize) -> String,
    /// A file was saved: its name, and how many directives are in it.
    pub saved: fn(&str, usize) -> String,
    /// Prints the page.
    pub print: &'static str,
    /// Copies the table.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// The browser refused.
    pub refused: &'static str,
    /// What reads and writes files could not be loaded.
    pub failed: &'static str,
    /// The notice that a file comes from.
    pub notice: &'static str,
    /// What tells its text from every other.
    pub fingerprint: &'static str,
    /// The day on which the file was written.
    pub checked_on: &'static str,
    /// The sheet that says where a workbook comes from.
    pub about: &'static str,
    /// A workbook's column for how far a task has come, and what may be chosen there.
    pub progress: (&'static str, [&'static str; 4]),
    /// A workbook's column for whatever else a person writes.
    pub notes: &'static str,
    /// The label of the choice when a calendar reminds.
    pub reminder: &'static str,
    /// A calendar does not remind.
    pub no_alarm: &'static str,
    /// A calendar reminds so many days before.
    pub alarm: fn(u16) -> String,
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
    /// What was read and binds nobody.
    pub background: &'static str,
    /// What binds somebody.
    pub directive: &'static str,
    /// All kinds of sentences.
    pub any_kind: &'static str,
    /// Nothing was left.
    pub none_unread: &'static str,
    /// No sentence is of the kind that was chosen, or holds what was searched.
    pub none_such: &'static str,
    /// Why a sentence was left, by the engine's reason.
    pub reason: fn(Doubt) -> &'static str,
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
    /// How many pages of a file were read, and of how many.
    pub pages: fn(u32, u32) -> String,
    /// How many directives and parties were found.
    pub found: fn(usize, usize) -> String,
}

/// Strings of checking and correcting.
#[derive(Debug)]
pub struct Check {
    /// Accepts a row.
    pub accept: &'static str,
    /// Rejects a row.
    pub reject: &'static str,
    /// Takes acceptance or rejection back.
    pub reopen: &'static str,
    /// Writes a row anew.
    pub edit: &'static str,
    /// Keeps what was written.
    pub save: &'static str,
    /// Drops it.
    pub cancel: &'static str,
    /// Cuts a row in two.
    pub split: &'static str,
    /// Joins a row with the next.
    pub merge: &'static str,
    /// Takes a row away.
    pub remove: &'static str,
    /// Makes a row of the words that are selected.
    pub add: &'static str,
    /// Makes a row of an unread sentence.
    pub add_unread: &'static str,
    /// That a sentence which was not understood asks nothing.
    pub dismiss: &'static str,
    /// No words are selected in the notice.
    pub nothing_selected: &'static str,
    /// Takes the last change back.
    pub undo: &'static str,
    /// Makes it again.
    pub redo: &'static str,
    /// Another party.
    pub add_party: &'static str,
    /// Another time limit.
    pub add_limit: &'static str,
    /// Takes a party or time limit off.
    pub take_off: &'static str,
    /// A row was changed by hand.
    pub corrected: &'static str,
    /// Ticks a row: its number.
    pub select: fn(usize) -> String,
    /// Ticks all rows that are shown.
    pub select_all: &'static str,
    /// How many rows are ticked.
    pub selected: fn(usize) -> String,
    /// Joins the ticked rows.
    pub join: &'static str,
    /// The menu that writes one value into every ticked row.
    pub set: &'static str,
    /// What is left as it is.
    pub as_it_is: &'static str,
    /// Writes it.
    pub apply: &'static str,
    /// Rows were taken away.
    pub removed: &'static str,
    /// Rows were joined.
    pub merged: &'static str,
    /// A row was cut in two.
    pub cut: &'static str,
    /// The notice was taken off the page.
    pub cleared: &'static str,
    /// What is said when another notice takes the place of one with corrections.
    pub replaced: &'static str,
    /// What was written in a row was dropped.
    pub dropped: &'static str,
    /// How many rows are checked, of all.
    pub progress: fn(usize, usize) -> String,
    /// Changes whose words are gone.
    pub lost: fn(usize) -> String,
    /// Drops all changes.
    pub forget: &'static str,
    /// Saves notice and corrections to a file.
    pub save_file: &'static str,
    /// Column: what was checked.
    pub status: &'static str,
    /// Keeps notice and corrections in this browser.
    pub keep: &'static str,
    /// What keeping means.
    pub kept: &'static str,
    /// The browser is full, or forbids it.
    pub unkept: &'static str,
}

/// Strings of what is shown, and how.
#[derive(Debug)]
pub struct View {
    /// The menu of which rows are shown.
    pub filter: &'static str,
    /// The menu of how they are shown.
    pub display: &'static str,
    /// Sorts by a column.
    pub sort: fn(&str) -> String,
    /// Sorts by the place in the text.
    pub in_order: &'static str,
    /// Groups the rows.
    pub group: &'static str,
    /// No groups.
    pub ungrouped: &'static str,
    /// Any role.
    pub any_role: &'static str,
    /// A role, above a choice of one.
    pub role: &'static str,
    /// Rows of which nobody is named who does it.
    pub unnamed: &'static str,
    /// Any status.
    pub any_status: &'static str,
    /// Any date.
    pub any_date: &'static str,
    /// With a date.
    pub dated: &'static str,
    /// Its date is past.
    pub overdue: &'static str,
    /// Without a time limit.
    pub undated: &'static str,
    /// Chooses columns.
    pub columns: &'static str,
    /// Jumps to a heading.
    pub jump: &'static str,
    /// Goes to the next unread sentence.
    pub next_unread: &'static str,
    /// Haste without a date.
    pub haste: &'static str,
    /// The words a row came from.
    pub from: &'static str,
    /// Stops reading.
    pub stop: &'static str,
    /// A file is held over the page.
    pub drop: &'static str,
}

/// Two sentences, and the rows that the engine makes of them.
#[derive(Debug)]
pub struct Example {
    /// What introduces them.
    pub heading: &'static str,
    /// The sentences, in pieces by what each is.
    pub pieces: &'static [(Piece, &'static str)],
    /// For each row: what is to be done, by whom, and when.
    pub rows: &'static [[&'static str; 3]],
}

/// What a piece of the example is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Other words.
    Plain,
    /// The words that bind.
    Cue,
    /// A party.
    Party,
    /// A time limit.
    Limit,
}

/// Strings of the calendar.
#[derive(Debug)]
pub struct Dates {
    /// Heading of the calendar.
    pub heading: &'static str,
    /// The day from which time limits count.
    pub anchor: &'static str,
    /// Opens a list of holidays.
    pub holidays: &'static str,
    /// What a list of holidays looks like.
    pub holidays_hint: &'static str,
    /// How many days were loaded.
    pub loaded: fn(usize) -> String,
    /// There are no time limits.
    pub none: &'static str,
    /// Heading of limits without a date.
    pub without: &'static str,
}

/// Strings of the directory of units.
#[derive(Debug)]
pub struct Units {
    /// Heading of the directory.
    pub heading: &'static str,
    /// What a directory looks like.
    pub hint: &'static str,
    /// Shows only the tasks of a unit.
    pub mine: &'static str,
    /// Writes a mail with the tasks.
    pub mail: &'static str,
    /// Says that two names are one party.
    pub same: &'static str,
}

/// Strings of the lexicon.
#[derive(Debug)]
pub struct Lexicon {
    /// Its heading.
    pub heading: &'static str,
    /// What it is for.
    pub summary: &'static str,
    /// How it is written.
    pub hint: &'static str,
    /// What one looks like.
    pub example: &'static str,
}

/// Strings of the help.
#[derive(Debug)]
pub struct Help {
    /// Heading of the help.
    pub heading: &'static str,
    /// Closes it.
    pub close: &'static str,
    /// What the page does.
    pub about: &'static str,
    /// The help of whoever has the page.
    pub more: &'static str,
    /// Said once, on the first visit.
    pub hint: &'static str,
    /// Keys, and what each does.
    pub keys: [(&'static str, &'static str); 13],
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
