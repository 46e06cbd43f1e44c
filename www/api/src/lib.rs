//! Remit for JavaScript: a text in, the data contract out as a plain object. `npm/index.js` wraps it.

use remit::lexicon::Lexicon;
use remit::words::faults;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

/// Reads `text` and gives the data contract, version 1. `options` may be left out.
///
/// # Errors
/// Where a field of `options` is of another kind, a day is none, or the lexicon has faults; the message says which.
#[wasm_bindgen]
pub fn extract(text: &str, options: JsValue) -> Result<JsValue, JsError> {
    let given = match options.is_undefined() || options.is_null() {
        true => remit::wire::Options::default(),
        false => serde_wasm_bindgen::from_value(options)?,
    };
    let (lexicon, wrong) = Lexicon::read(&given.lexicon);
    if !wrong.is_empty() {
        return Err(JsError::new(&faults(&wrong, "en")));
    }
    let options = remit::Options { lexicon, ..remit::wire::options(&given)? };
    let notice = remit::wire::notice(text, &remit::extract(text, &options));
    Ok(notice.serialize(&Serializer::json_compatible())?)
}
