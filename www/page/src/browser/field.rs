//! What a person typed or chose.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// The value of the field that an event comes from; empty where it is none.
pub fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    let select = || target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
    let area = || target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    input.or_else(select).or_else(area).unwrap_or_default()
}
