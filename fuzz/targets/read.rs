//! Any text gives a notice that leaves in every format.
#![no_main]

use libfuzzer_sys::fuzz_target;
use remit::Options;
use remit_fuzz::{leaves, read};

fuzz_target!(init: remit_fuzz::ready(), |text: &str| leaves(text, &read(text, &Options::default())));
