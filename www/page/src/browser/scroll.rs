//! Bringing an element into sight.

use wasm_bindgen::JsCast;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// Scrolls to the element with `id`: as little as needed, or so that it stands in the middle.
pub fn to(id: &str, middle: bool) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(element) = document.and_then(|document| document.get_element_by_id(id)) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(if middle { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Nearest });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls so that the element with `id` stands at the top.
pub fn to_start(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(element) = document.and_then(|document| document.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// Scrolls to `element` as little as needed.
pub fn to_element(element: &web_sys::Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Puts the keyboard on the first element that `selector` names.
pub fn focus(selector: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Whether notice and table stand side by side, so that both can follow.
pub fn is_wide() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(min-width: 60rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}
