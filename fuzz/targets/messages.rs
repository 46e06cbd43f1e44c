//! What the page, its worker and the module for files send each other: whatever comes is read or refused, whoever sent it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use remit::Options;
use remit::correct::{self, Change};
use remit::lexicon::Lexicon;
use remit::wire::{self, Notice};
use remit_fuzz::{NOTICE, leaves, read};

fuzz_target!(init: remit_fuzz::ready(), |bytes: &[u8]| {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    match kind % 3 {
        0 => postcard::from_bytes(bytes).map_or((), |options| asked(&options)),
        1 => postcard::from_bytes(bytes).map_or((), |notice| answered(&notice)),
        _ => postcard::from_bytes(bytes).map_or((), |changes: Vec<Change>| kept(&changes)),
    }
});

/// The worker is asked to read with `options`, and its answer comes back as it went.
fn asked(options: &wire::Options) {
    let (lexicon, _) = Lexicon::read_text(&options.lexicon);
    let options = remit::Options { lexicon, ..wire::options(options).unwrap_or_default() };
    let notice = read(NOTICE, &options);
    let bytes = postcard::to_allocvec(&notice).expect("the contract is written");
    assert_eq!(postcard::from_bytes::<Notice>(&bytes).as_ref(), Ok(&notice));
}

/// A notice that was never read from this text is written all the same, and changed.
fn answered(notice: &Notice) {
    leaves(NOTICE, notice);
    let remove = correct::row(NOTICE, &remit::text::Utf16Index::new(NOTICE), notice, 0)
        .map(|row| Change::Remove { row });
    let _ = correct::apply(NOTICE, notice, &Options::default(), remove.as_slice());
}

/// Changes are saved and opened.
fn kept(changes: &[Change]) {
    let file = correct::open(&correct::save(NOTICE, changes)).expect("what was saved is opened");
    assert_eq!(file.changes, changes);
}
