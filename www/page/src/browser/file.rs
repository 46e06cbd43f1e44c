//! A file to a notice, through what reads files.

use js_sys::{Array, Function, Promise, Uint8Array};
use remit::correct::Change;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, File, FilePropertyBag};
use yew::Callback;
use yew::platform::spawn_local;

/// What a file held.
pub struct Read {
    /// The notice.
    pub text: String,
    /// What was corrected in it before.
    pub changes: Vec<Change>,
    /// The encoding it was read in, where it could be another.
    pub encoding: Option<String>,
    /// The files that it brings.
    pub attached: Vec<File>,
    /// Whether it is no notice, but a lexicon.
    pub lexicon: bool,
}

/// Who waits for a file: the language to complain in, who hears of pages that were read, and what stops it.
pub struct Waiting<'a> {
    /// Code of the language.
    pub lang: &'a str,
    /// Hears how many pages were read, and of how many.
    pub told: &'a Function,
    /// Stops reading.
    pub signal: &'a AbortSignal,
}

/// What `file` holds, as `files` promises it; in `encoding`, where a person chose one.
///
/// # Errors
/// In words for the person, naming the file; `None` where what reads files cannot be loaded; empty where it was stopped.
pub async fn read(
    files: &Function,
    file: &File,
    encoding: Option<&str>,
    waiting: &Waiting<'_>,
) -> Result<Read, Option<String>> {
    let encoding = encoding.map_or(JsValue::NULL, JsValue::from_str);
    let given = Array::of5(&"read".into(), file, &encoding, &waiting.lang.into(), waiting.told);
    given.push(waiting.signal);
    let promise = files.apply(&JsValue::NULL, &given).map_err(|_| None)?;
    let found = JsFuture::from(Promise::from(promise)).await.map_err(|error| error.as_string())?;
    let found = Array::from(&found);
    let attached = Array::from(&found.get(3)).iter().filter_map(|file| file.dyn_into().ok()).collect();
    Ok(Read {
        text: found.get(0).as_string().unwrap_or_default(),
        encoding: found.get(1).as_string(),
        changes: postcard::from_bytes(&Uint8Array::new(&found.get(2)).to_vec()).unwrap_or_default(),
        attached,
        lexicon: found.get(4).is_truthy(),
    })
}

/// A file of `text` and what was corrected in it, as `files` promises it; `None` where it cannot be loaded.
pub async fn saved(files: &Function, text: &str, changes: &[Change]) -> Option<String> {
    let changes = postcard::to_allocvec(changes).ok()?;
    let changes = Uint8Array::from(changes.as_slice());
    let promise = files.call3(&JsValue::NULL, &"save".into(), &text.into(), &changes).ok()?;
    JsFuture::from(Promise::from(promise)).await.ok()?.as_string()
}

/// The media type by which what this browser kept is told from files.
const KEPT: &str = "application/x-remit-kept";

/// A file that was kept as `text`.
pub fn kept(text: &str) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type(KEPT);
    File::new_with_str_sequence_and_options(&Array::of1(&text.into()), "remit.json", &options).ok()
}

/// Whether this browser kept a file.
pub fn is_kept(file: &File) -> bool {
    file.type_() == KEPT
}

/// A sample notice, as `files` promises it; `None` where it cannot be loaded.
pub async fn sample(files: &Function, nth: usize) -> Option<String> {
    let number = JsValue::from_f64(u32::try_from(nth).ok()?.into());
    let promise = files.call2(&JsValue::NULL, &"sample".into(), &number).ok()?;
    JsFuture::from(Promise::from(promise)).await.ok()?.as_string()
}

/// Tells `done` the text of `file`, in UTF-8; none where it cannot be read.
pub fn text(file: &File, done: Callback<String>) {
    let promise = file.text();
    spawn_local(async move {
        let read = JsFuture::from(promise).await;
        done.emit(read.ok().and_then(|text| text.as_string()).unwrap_or_default());
    });
}
