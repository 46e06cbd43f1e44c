//! How sure we are of a row, by what it rests on.

use super::weights::WEIGHTS;

/// What makes a segment a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A word that binds stands in it.
    Cue,
    /// The stem of its list binds.
    Stem,
    /// It opens with a verb that nobody is the subject of.
    Verb,
    /// A frame requires it, or an owner is named for it.
    Frame,
}

/// What share of the rows that rest on `ground` are right, 0 to 1; `named`: somebody who acts is named in it.
///
/// The shares are cautious, the lower ends of their intervals, since the rules were made with the counted notices in
/// view. `xtask/calibrate.py` counts them and writes them.
pub fn confidence(ground: Ground, named: bool) -> f64 {
    WEIGHTS[ground as usize][usize::from(named)]
}
