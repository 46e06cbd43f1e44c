//! A notice and what a person changed in it, as one file.

use serde::{Deserialize, Serialize};

use super::Change;
use crate::Error;

/// The version of the file; grows when a change means something else.
const VERSION: u8 = 1;

/// What the file holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// The version of its form.
    remit: u8,
    /// The notice.
    pub text: String,
    /// What was changed, in order.
    pub changes: Vec<Change>,
}

/// The file of `text` and `changes`, as JSON.
pub fn save(text: &str, changes: &[Change]) -> String {
    let file = File { remit: VERSION, text: text.to_string(), changes: changes.to_vec() };
    serde_json::to_string(&file).unwrap_or_default()
}

/// The file that `json` holds.
///
/// # Errors
/// [`Error::Corrections`] where it is none, or one of a newer version.
pub fn open(json: &str) -> Result<File, Error> {
    /// What a file of any version says of itself.
    #[derive(Deserialize)]
    struct Versioned {
        remit: u8,
    }
    let wrong = |error: serde_json::Error| Error::Corrections(error.to_string());
    // What a newer version holds may be of no form that this one knows, so that its version is asked first.
    match serde_json::from_str::<Versioned>(json).map_err(wrong)?.remit {
        VERSION => serde_json::from_str(json).map_err(wrong),
        newer => Err(Error::Corrections(format!("it is of version {newer}"))),
    }
}
