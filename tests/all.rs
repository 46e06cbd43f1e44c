//! One binary for all tests of the engine.

mod corpus;
mod labelled;
mod layers;
mod notices;
mod properties;
