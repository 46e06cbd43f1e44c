//! A file to text.

use js_sys::Uint8Array;
use web_sys::{TextDecoder, TextDecoderOptions};

/// The text of `bytes`: by their byte order mark, else UTF-8, else GB18030; `None` where they are none of them.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let labels: &[&str] = match bytes {
        [0xFF, 0xFE, ..] => &["utf-16le"],
        [0xFE, 0xFF, ..] => &["utf-16be"],
        _ => &["utf-8", "gb18030"],
    };
    let text = labels.iter().find_map(|label| strictly(bytes, label))?;
    (!text.contains('\0')).then(|| text.replace("\r\n", "\n"))
}

fn strictly(bytes: &[u8], label: &str) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
    decoder.decode_with_js_u8_array(&Uint8Array::from(bytes)).ok()
}
