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
    let file: File = serde_json::from_str(json).map_err(|error| Error::Corrections(error.to_string()))?;
    match file.remit {
        VERSION => Ok(file),
        newer => Err(Error::Corrections(format!("it is of version {newer}"))),
    }
}
