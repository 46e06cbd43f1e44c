//! What reads and writes files for the page, and its samples. It is loaded when one is first wanted, so that opening the
//! page stays quick. `reading.mjs` calls it.

use js_sys::{Array, Uint8Array};
use remit::correct::{self, Change};
use remit::export::{self, Export};
use remit::import::pdf::{Pages, Piece};
use remit::lexicon::Lexicon;
use remit::words::{Words, faults, problem};
use remit::{Error, import};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{TextDecoder, TextDecoderOptions};

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

/// Largest file that is read, in bytes.
#[wasm_bindgen]
pub fn largest() -> usize {
    import::LARGEST
}

/// Most pages of a PDF that are read.
#[wasm_bindgen]
pub fn pages() -> usize {
    import::pdf::MOST
}

/// What the file `name` holds: its text, its encoding where it could be another, what was corrected in it as the page's
/// postcard, and the names and contents of the files it brings. Nothing for a PDF, whose pages [`Layout`] takes.
///
/// # Errors
/// What is wrong and what to do, in the language `lang`.
#[wasm_bindgen]
pub fn read(
    name: &str,
    bytes: &[u8],
    encoding: Option<String>,
    lang: &str,
) -> Result<Option<Array>, JsValue> {
    match import::read(name, bytes, encoding.as_deref(), &decode) {
        Ok(document) if document.kind == import::Kind::Work => work(name, &document.text).map(Some),
        Ok(document) if document.kind == import::Kind::Lexicon => {
            let found = found(&lexicon(&document.text, lang)?, None, &[], Array::new());
            found.push(&true.into());
            Ok(Some(found))
        }
        Ok(document) => {
            let attached = document.attached.iter();
            let attached = attached
                .map(|file| Array::of2(&file.name.as_str().into(), &Uint8Array::from(&*file.bytes).into()));
            Ok(Some(found(&document.text, document.encoding, &[], attached.collect())))
        }
        Err(Error::Pdf) => Ok(None),
        Err(error) => Err(problem(&error, name, lang).into()),
    }
}

/// The lexicon in the words of a file, as text; what is wrong in a text stays, for whoever takes it.
///
/// # Errors
/// What is wrong with one in JSON, in the language `lang`.
#[wasm_bindgen]
pub fn lexicon(file: &str, lang: &str) -> Result<String, JsValue> {
    if !Lexicon::is_json(file) {
        return Ok(file.to_string());
    }
    let (lexicon, wrong) = Lexicon::read(file);
    if wrong.is_empty() { Ok(lexicon.to_text()) } else { Err(faults(&wrong, lang).into()) }
}

/// A notice with its corrections, as [`save`] wrote it.
fn work(name: &str, json: &str) -> Result<Array, JsValue> {
    let kept = correct::open(json).map_err(|error| JsValue::from(format!("{name}: {error}")))?;
    Ok(found(&kept.text, None, &kept.changes, Array::new()))
}

fn found(text: &str, encoding: Option<&str>, changes: &[Change], attached: Array) -> Array {
    let encoding = encoding.map_or(JsValue::NULL, JsValue::from_str);
    let changes = postcard::to_allocvec(changes).unwrap_or_default();
    Array::of4(&text.into(), &encoding, &Uint8Array::from(&*changes).into(), &attached)
}

/// `text` and what was corrected in it, which comes as the page's postcard, as a file of both.
#[wasm_bindgen]
pub fn save(text: &str, changes: &[u8]) -> String {
    let changes: Vec<Change> = postcard::from_bytes(changes).unwrap_or_default();
    correct::save(text, &changes)
}

/// What is wrong with the file `name`, where something else than Remit found out: `code` is "large", "locked" or "pdf".
#[wasm_bindgen]
pub fn refusal(code: &str, name: &str, lang: &str) -> String {
    let error = match code {
        "large" => Error::TooLarge,
        "locked" => Error::Locked,
        "pdf" => Error::Pdf,
        _ => Error::Broken,
    };
    problem(&error, name, lang)
}

/// The pages of a PDF, as pdf.js reads them, on their way to lines.
#[wasm_bindgen]
#[derive(Default)]
pub struct Layout(Pages);

#[wasm_bindgen]
impl Layout {
    /// Before the first page.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next page: its height, and for each piece of text its left edge, base line from above, width and height.
    pub fn page(&mut self, height: f64, places: &[f64], texts: Vec<String>) {
        let piece = |(place, text): (&[f64], String)| match *place {
            [x, y, width, height] => Some(Piece { x, y, width, height, text }),
            _ => None,
        };
        self.0.page(height, places.chunks(4).zip(texts).filter_map(piece).collect());
    }

    /// The text of all pages of the file `name`.
    ///
    /// # Errors
    /// What is wrong and what to do, in the language `lang`.
    pub fn text(self, name: &str, lang: &str) -> Result<String, JsValue> {
        self.0.text().map_err(|error| problem(&error, name, lang).into())
    }
}

/// The browser's own decoder.
fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
    decoder.decode_with_js_u8_array(&Uint8Array::from(bytes)).ok()
}

/// The file of the format `format` with the directives numbered `rows` of `notice`, which was read from `text` and
/// comes as the page's postcard; in the language `lang`, written on the day `day`; a calendar reminds `alarm` days before.
/// Empty where there is no such format.
#[wasm_bindgen]
pub fn write(
    format: &str,
    text: &str,
    notice: &[u8],
    rows: &[u32],
    lang: &str,
    day: &str,
    alarm: Option<u16>,
) -> Vec<u8> {
    let Ok(notice) = postcard::from_bytes(notice) else { return Vec::new() };
    let rows: Vec<usize> = rows.iter().filter_map(|row| usize::try_from(*row).ok()).collect();
    let export = Export { text, notice: &notice, rows: &rows, words: Words::of(lang), day, alarm };
    export::write(format, &export).unwrap_or_default()
}
