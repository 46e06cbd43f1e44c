//! Written by `xtask/key.py --write`; do not edit.
//! Fitted on 46 notices, SHA-256 of all 55aaa653fef6532e.

use crate::notice::Reason;

/// How much each reason weighs, in the order of [`Reason::ALL`].
pub const WEIGHTS: [i16; Reason::ALL.len()] = [
    5,   // time limit
    8,   // by a day
    4,   // again and again
    1,   // haste
    10,  // forbids
    -3,  // advises
    -4,  // allows
    -4,  // under a condition
    3,   // with an exception
    1,   // names who acts
    9,   // names who leads
    -1,  // names nobody
    1,   // first of its part
    6,   // early
    -4,  // at the end
    3,   // long
    6,   // very long
    -4,  // short
    11,  // reports
    6,   // figure
    10,  // binds in plain words
    3,   // lays down
    -3,  // carries out
    7,   // to all
    8,   // answers for it
    -3,  // leaves it open
    3,   // safety
    5,   // only
    -7,  // helps
    -13, // asks politely
    0,   // those at the head
    2,   // checks
    0,   // improves
    0,   // target
];
