//! Written by `xtask/key.py --write`; do not edit.
//! Fitted on 113 notices, SHA-256 of all 3df9c8fc31ecafb3.

use crate::notice::Reason;

/// How much each reason weighs, in the order of [`Reason::ALL`].
pub const WEIGHTS: [i16; Reason::ALL.len()] = [
    7,  // time limit
    6,  // by a day
    -1, // again and again
    5,  // haste
    10, // forbids
    -7, // advises
    -7, // allows
    -1, // under a condition
    0,  // with an exception
    1,  // names who acts
    10, // names who leads
    0,  // names nobody
    2,  // first of its part
    4,  // early
    -5, // at the end
    6,  // long
    4,  // very long
    -5, // short
    6,  // reports
    6,  // figure
    9,  // binds in plain words
    5,  // lays down
    -2, // carries out
    5,  // to all
    0,  // answers for it
    -6, // leaves it open
    2,  // safety
    2,  // only
    -8, // helps
    -2, // asks politely
    0,  // those at the head
    0,  // checks
    0,  // improves
    0,  // target
];
