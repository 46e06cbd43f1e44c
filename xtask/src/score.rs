//! How far Remit reads notices as a person did.

use crate::run::Done;

/// Prints the scores.
///
/// # Errors
/// Where the program cannot be built.
pub fn score() -> Done {
    Err("not yet".to_string())
}
