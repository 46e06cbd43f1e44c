//! What a reader may know beside the text.

use crate::language::calendar::{Date, WorkingDays};
use crate::lexicon::Lexicon;

/// What a reader knows and the text need not say; by default nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The day from which relative time limits count, instead of the notice's date of issue.
    pub anchor: Option<Date>,
    /// The working days; without a list, Monday to Friday.
    pub working_days: WorkingDays,
    /// Words of the reader's own house.
    pub lexicon: Lexicon,
}
