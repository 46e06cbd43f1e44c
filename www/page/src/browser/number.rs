//! Numbers out of JavaScript.

use wasm_bindgen::JsValue;

/// The number without what stands behind its point; 0 for less and for what is none.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast keeps to what fits")]
pub fn whole(value: &JsValue) -> u32 {
    value.as_f64().unwrap_or_default() as u32
}
