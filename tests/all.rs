//! One binary for all tests of the engine.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first thing that is not as it says"
)]

mod about;
mod copies;
mod corpus;
mod correct;
mod example;
mod export;
mod formats;
mod headlines;
mod hostile;
mod import;
mod labelled;
mod layers;
mod lexicon;
mod names;
mod notices;
mod pdf;
mod properties;
mod readings;
mod time;
mod told;
mod unseen;
