//! Written by `xtask/key.py --write`; do not edit.
//! Fitted on 58 notices, SHA-256 of all 55aaa653fef6532e.

use crate::notice::Reason;

/// How much each reason weighs, in the order of [`Reason::ALL`].
pub const WEIGHTS: [i16; Reason::ALL.len()] = [
    6,  // time limit
    6,  // by a day
    2,  // again and again
    7,  // haste
    7,  // forbids
    -9, // advises
    -5, // allows
    -3, // under a condition
    6,  // with an exception
    1,  // names who acts
    4,  // names who leads
    -2, // names nobody
    4,  // first of its part
    3,  // early
    -5, // at the end
    -2, // long
    8,  // very long
    -6, // short
    7,  // reports
    3,  // figure
    9,  // binds in plain words
    4,  // lays down
    4,  // carries out
    3,  // to all
    4,  // answers for it
    -1, // leaves it open
    6,  // safety
    0,  // only
    0,  // helps
    0,  // asks politely
    6,  // those at the head
    2,  // checks
    2,  // improves
    2,  // target
];
