//! What reads and writes office files for the page, and its samples. It is loaded when one is first wanted, so that
//! opening the page stays quick.

use remit::export::{self, Export};
use remit::words::Words;
use remit::{Error, import};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// A notice of our own, to try the page with: 0 an order, 1 a circular, 2 the report of a meeting.
#[wasm_bindgen]
pub fn sample(nth: usize) -> String {
    let all = [
        include_str!("../../samples/order.txt"),
        include_str!("../../samples/circular.txt"),
        include_str!("../../samples/meeting.txt"),
    ];
    all.get(nth).map_or_else(String::new, |text| (*text).to_string())
}

/// The text of the Word document `bytes`.
///
/// # Errors
/// "broken", "large" or "locked".
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Result<String, JsValue> {
    let code = |error| match error {
        Error::TooLarge => "large",
        Error::Locked => "locked",
        _ => "broken",
    };
    import::docx(bytes).map_err(|error| JsValue::from_str(code(error)))
}

/// The file of the format `format` with the directives numbered `rows` of `notice`, which was read from `text` and
/// comes as the page's postcard; in the language `lang`, written on the day `day`. Empty where there is no such format.
#[wasm_bindgen]
pub fn write(format: &str, text: &str, notice: &[u8], rows: &[u32], lang: &str, day: &str) -> Vec<u8> {
    let Ok(notice) = postcard::from_bytes(notice) else { return Vec::new() };
    let rows: Vec<usize> = rows.iter().filter_map(|row| usize::try_from(*row).ok()).collect();
    let export = Export { text, notice: &notice, rows: &rows, words: Words::of(lang), day };
    export::write(format, &export).unwrap_or_default()
}
