//! What a person corrected in a reading: a list of changes, put to every new reading of the text.
//!
//! A change names its row by the row's own words, so it survives edits elsewhere in the text. Undoing takes the last
//! change off the list; a list and its text make a file.

mod apply;
mod file;
mod place;

use serde::{Deserialize, Serialize};

use crate::notice::{Force, Role};
use crate::wire::{Status, by_name};

pub use apply::{Corrected, apply};
pub use file::{File, open, save};
pub use place::row;

/// A row, by its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its own words, as they stand in the text.
    pub words: String,
    /// Which of the rows with these words, from 0.
    #[serde(default)]
    pub nth: usize,
}

/// Somebody's part in a row, as a person wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// The name.
    pub name: String,
    /// What they have to do with it.
    #[serde(with = "by_name")]
    pub role: Role,
}

/// A time limit, as a person wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// Its words.
    pub text: String,
    /// The date it falls on, ISO.
    pub due: Option<String>,
}

/// Everything of a row that a person can write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// What is to be done.
    pub headline: String,
    /// How strongly it binds.
    #[serde(with = "by_name")]
    pub force: Force,
    /// Who has to do with it.
    pub parties: Vec<Who>,
    /// By when.
    pub deadlines: Vec<When>,
}

/// One thing that a person changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// A row was accepted, rejected, or opened again.
    Status {
        /// Which.
        row: Row,
        /// What it is now.
        #[serde(with = "by_name")]
        status: Status,
    },
    /// A row was written anew.
    Edit {
        /// Which.
        row: Row,
        /// What it says now.
        cells: Cells,
    },
    /// Something was noted about a row, in place of what was noted before; nothing takes it away.
    Note {
        /// Which.
        row: Row,
        /// What.
        text: String,
    },
    /// A row was taken away.
    Remove {
        /// Which.
        row: Row,
    },
    /// Words of the text were made a row.
    Add {
        /// The words; `nth` counts their occurrences in the text.
        row: Row,
    },
    /// A row was cut in two.
    Split {
        /// Which.
        row: Row,
        /// Where the second begins, in UTF-16 code units of the row's words.
        at: usize,
    },
    /// A row was joined with one that stands behind it.
    Merge {
        /// The first.
        row: Row,
        /// The second.
        with: Row,
    },
    /// A sentence that was not understood asks nothing of anybody.
    Dismiss {
        /// Its words; `nth` counts their occurrences in the text.
        row: Row,
    },
    /// Relative time limits count from a day that a person chose, which the reading is made with; `None` from the notice's own.
    Anchor {
        /// The day, ISO.
        day: Option<String>,
    },
    /// Two names are the same party.
    Alias {
        /// A name that the party goes by.
        name: String,
        /// The name that it is known by.
        of: String,
    },
}
