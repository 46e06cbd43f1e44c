//! Any text is a lexicon and a directory of units, or says what is wrong; what is right in it reads the same once it was written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use remit::Options;
use remit::lexicon::{Lexicon, is_one};
use remit::words::{Words, faults};
use remit_fuzz::{NOTICE, leaves, read};

#[allow(
    missing_docs,
    dead_code,
    reason = "of the page, which cannot be built here, this file knows no browser"
)]
#[path = "../../www/page/src/state/units.rs"]
mod units;

fuzz_target!(init: remit_fuzz::ready(), |file: &str| {
    let _ = is_one(file);
    let (lexicon, wrong) = Lexicon::read(file);
    let _ = Words::ALL.map(|words| faults(&wrong, words.code));
    let (again, _) = Lexicon::read_text(&lexicon.to_text());
    assert_eq!(sorted(&again), sorted(&lexicon), "{}", lexicon.to_text());
    let options = Options { lexicon, ..Options::default() };
    let notice = read(NOTICE, &options);
    leaves(NOTICE, &notice);
    // Its own words are found in itself.
    read(file, &options);
    for unit in units::parse(file) {
        let _ = notice.parties.iter().filter(|party| unit.is(party)).count();
    }
});

/// The words of a lexicon, in no order of their own: what is written has them by sections.
fn sorted(lexicon: &Lexicon) -> Vec<String> {
    let mut words: Vec<_> = lexicon.words().iter().map(|word| format!("{word:?}")).collect();
    words.sort();
    words
}
