//! How a text is read, in the worker and, where there is none, in the page.

use remit::lexicon::Lexicon;

/// The contract that the worker of this very page wrote; `None` where it is of another version.
pub fn written(bytes: &[u8]) -> Option<remit::wire::Notice> {
    postcard::from_bytes(bytes).ok()
}

/// What `text` says.
pub fn notice(text: &str, options: &remit::wire::Options) -> remit::wire::Notice {
    remit::wire::notice(text, &remit::extract(text, &known(options)))
}

/// What a reader knows beside a text. An option that is no day counts as not given; the fields of the page give none.
pub fn known(options: &remit::wire::Options) -> remit::Options {
    // What is wrong in the lexicon is said where it is taken, and what is right holds.
    let (lexicon, _) = Lexicon::read_text(&options.lexicon);
    remit::Options { lexicon, ..remit::wire::options(options).unwrap_or_default() }
}
