//! Handing something to the person: a file to save, a table for the clipboard.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array, Uint32Array};
use remit::export::Export;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};
use yew::Callback;
use yew::platform::spawn_local;

/// The bytes of a file of the format `extension`, as `files` promises them.
///
/// # Errors
/// What the browser says, where what writes files cannot be loaded, or an empty value where it wrote nothing.
pub async fn written(files: &Function, extension: &str, export: &Export<'_>) -> Result<Uint8Array, JsValue> {
    let notice =
        postcard::to_allocvec(export.notice).map_err(|error| JsValue::from_str(&error.to_string()))?;
    let rows: Vec<u32> = export.rows.iter().filter_map(|row| u32::try_from(*row).ok()).collect();
    let given = Array::of5(
        &"write".into(),
        &extension.into(),
        &export.text.into(),
        &Uint8Array::from(notice.as_slice()),
        &Uint32Array::from(rows.as_slice()),
    );
    given.push(&export.words.code.into());
    given.push(&export.day.into());
    given.push(&export.alarm.map_or(JsValue::UNDEFINED, JsValue::from));
    let promise = Promise::from(files.apply(&JsValue::NULL, &given)?);
    let bytes = Uint8Array::new(&JsFuture::from(promise).await?);
    if bytes.length() == 0 { Err(JsValue::NULL) } else { Ok(bytes) }
}

/// Lets the person save `content` as a file called `name`.
///
/// # Errors
/// What the browser says, where it refuses.
pub fn file(name: &str, media: &str, content: &Uint8Array) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(content), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// Puts a table on the clipboard, as HTML and as text; `done` hears whether that went well.
pub fn table(html: &str, text: &str, done: Callback<bool>) {
    let written = write(html, text);
    spawn_local(async move {
        let well = match written {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        };
        done.emit(well);
    });
}

fn write(html: &str, text: &str) -> Result<Promise, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let forms = Object::new();
    Reflect::set(&forms, &"text/html".into(), &blob("text/html", html)?.into())?;
    Reflect::set(&forms, &"text/plain".into(), &blob("text/plain", text)?.into())?;
    let item = web_sys::ClipboardItem::new_with_record_from_str_to_blob_promise(&forms)?;
    Ok(window.navigator().clipboard().write(&Array::of1(&item)))
}

fn blob(media: &str, content: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)
}

/// A file name made of `title`, without what file systems refuse.
pub fn name(title: &str, extension: &str) -> String {
    let clean: String =
        title.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_')).take(60).collect();
    let stem = Some(clean.trim()).filter(|stem| !stem.is_empty()).unwrap_or("remit");
    format!("{stem}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn names_hold_nothing_that_file_systems_refuse() {
        assert_eq!(name("Order No. 12: \"Boats\" / 3", "csv"), "Order No 12 Boats  3.csv");
        assert_eq!(name("渡口管理〔2026〕1号", "ics"), "渡口管理20261号.ics");
        assert_eq!(name("?", "md"), "remit.md");
    }
}
