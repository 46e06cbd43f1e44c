//! A file of any kind gives lines or a plain error, and so do those that it brings with it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use remit::import::{self, ENCODINGS, KINDS, pdf};
use remit_fuzz::decode;
use remit_fuzz::packed::{LIBRE, WORD, packed};

/// The longest text that is read on: what is longer is for the target `read`.
const SHORT: usize = 4096;

// The first byte says what the others are, the second which encoding was chosen.
fuzz_target!(init: remit_fuzz::ready(), |bytes: &[u8]| {
    let [shape, encoding, bytes @ ..] = bytes else { return };
    let encoding = ENCODINGS.get(usize::from(*encoding % 16)).copied();
    match usize::from(*shape) % (KINDS.len() + 4) {
        0 => file("a.docx", &packed(WORD, bytes), encoding),
        1 => file("a.odt", &packed(LIBRE, bytes), encoding),
        2 => drop(pdf::boxes(&String::from_utf8_lossy(bytes)).text()),
        3 => drop(import::html(&String::from_utf8_lossy(bytes))),
        other => file(&format!("a{}", KINDS[other - 4].0), bytes, encoding),
    }
});

fn file(name: &str, bytes: &[u8], encoding: Option<&str>) {
    let Ok(document) = import::read(name, bytes, encoding, &decode) else { return };
    if document.text.len() < SHORT {
        remit_fuzz::read(&document.text, &remit::Options::default());
    }
    // A mail within a mail is shorter than what holds it, so that this ends.
    for attached in &document.attached {
        file(&attached.name, &attached.bytes, None);
    }
}
