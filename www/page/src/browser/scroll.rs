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

/// Puts the keyboard on the first element that `selector` names, without scrolling; says whether there is one.
pub fn focus(selector: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector(selector).ok().flatten());
    let element = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    element.is_some_and(|element| element.focus_with_options(&options).is_ok())
}

/// Puts the keyboard on the mark that stands `by` marks behind the one where a key was pressed; says whether it did.
pub fn focus_mark(key: &web_sys::KeyboardEvent, by: i32) -> bool {
    let on = key.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let number = on.and_then(|element| element.get_attribute("data-number")?.parse::<i32>().ok());
    // Numbers are counted from 1, ids from 0.
    number.is_some_and(|number| {
        let id = format!("words-{}", number - 1 + by);
        to(&id, false);
        focus(&format!("#{id}"))
    })
}

/// Puts the keyboard, where it stands on nothing, on the element that the first of `selectors` names that names one.
pub fn regain(selectors: &[&str]) {
    let document = web_sys::window().and_then(|window| window.document());
    let on = document.and_then(|document| document.active_element());
    if on.is_none_or(|element| element.tag_name() == "BODY") {
        let _ = selectors.iter().find(|selector| focus(selector));
    }
}

/// Whether notice and table stand side by side, so that both can follow.
pub fn is_wide() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(min-width: 60rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}
