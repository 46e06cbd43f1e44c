//! So does a text of the words that the rules know; and its time limits have days, since it is read from a day on.
#![no_main]

use libfuzzer_sys::fuzz_target;
use remit::Options;
use remit::language::calendar::Date;
use remit_fuzz::made::Made;
use remit_fuzz::{leaves, read};

fuzz_target!(init: remit_fuzz::ready(), |made: Made| {
    let options = Options { anchor: Date::new(2027, 3, 31), ..Options::default() };
    leaves(&made.0, &read(&made.0, &options));
});
