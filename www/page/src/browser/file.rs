//! A file to a notice.

use js_sys::{Function, Promise, Uint8Array};
use remit::correct::{self, Change};
use remit::words::Words;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, TextDecoder, TextDecoderOptions};
use yew::Callback;
use yew::platform::spawn_local;

/// Tells `done` the bytes of `file`; none where it cannot be read.
pub fn bytes(file: &File, done: Callback<Vec<u8>>) {
    let promise = file.array_buffer();
    spawn_local(async move {
        let read = JsFuture::from(promise).await;
        done.emit(read.map(|buffer| Uint8Array::new(&buffer).to_vec()).unwrap_or_default());
    });
}

/// The text of a Word document, as `files` promises it.
///
/// # Errors
/// In words for the person, naming the file.
pub async fn document(files: &Function, name: &str, bytes: &[u8], words: &Words) -> Result<String, String> {
    let promise = files.call2(&JsValue::NULL, &"read".into(), &Uint8Array::from(bytes));
    let read = match promise {
        Ok(promise) => JsFuture::from(Promise::from(promise)).await,
        Err(error) => Err(error),
    };
    let code = |error: &JsValue| error.as_string().unwrap_or_default();
    read.map(|text| text.as_string().unwrap_or_default())
        .map_err(|error| (words.status.office)(name, &code(&error)))
}

/// A sample notice, as `files` promises it; `None` where it cannot be loaded.
pub async fn sample(files: &Function, nth: usize) -> Option<String> {
    let number = JsValue::from_f64(u32::try_from(nth).ok()?.into());
    let promise = files.call2(&JsValue::NULL, &"sample".into(), &number).ok()?;
    JsFuture::from(Promise::from(promise)).await.ok()?.as_string()
}

/// Whether `bytes` are an archive, as Word's files are.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK")
}

/// The notice that the file `name` holds, and what was corrected in it.
///
/// # Errors
/// In words for the person, naming the file.
pub fn open(name: &str, bytes: &[u8], words: &Words) -> Result<(String, Vec<Change>), String> {
    let text = decode(bytes).ok_or_else(|| (words.status.file)(name))?;
    let start = text.trim_start();
    let ends = |ending: &str| name.to_lowercase().ends_with(ending);
    if ends(".json") || start.starts_with("{\"remit\"") {
        let file = correct::open(&text).map_err(|error| format!("{name}: {error}"))?;
        return Ok((file.text, file.changes));
    }
    let markup = ends(".html")
        || ends(".htm")
        || start.get(..5).is_some_and(|head| head.eq_ignore_ascii_case("<html"));
    Ok((if markup { remit::import::html(&text) } else { text }, Vec::new()))
}

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

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::decode;

    #[wasm_bindgen_test]
    fn encodings_are_told_apart() {
        let utf16 = [0xFF, 0xFE, 0x04, 0x54, 0xE8, 0x90];
        for (bytes, text) in [
            ("各部".as_bytes(), "各部"),
            (&utf16, "各部"),
            (&[0xB8, 0xF7, 0xB2, 0xBF], "各部"),
            (b"a\r\nb", "a\nb"),
        ] {
            assert_eq!(decode(bytes).as_deref(), Some(text));
        }
        assert_eq!(decode(&[0xFF, 0x00, 0x81, 0xFF]), None);
    }
}
