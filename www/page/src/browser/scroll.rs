//! Bringing an element into sight.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::stage::Stage;

/// Scrolls to the element with `id`: as little as needed, or so that it stands in the middle.
pub fn to(stage: &Stage, id: &str, middle: bool) {
    if let Some(element) = stage.element(id) {
        let place = if middle { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Nearest };
        to_element(&element, place);
    }
}

/// Scrolls as little as needed for `element` to be seen.
pub fn into_sight(element: &Element) {
    to_element(element, ScrollLogicalPosition::Nearest);
}

/// Scrolls so that `element` stands at a place of what is seen.
pub fn to_element(element: &Element, place: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(place);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Puts the keyboard on the mark that stands `by` marks behind the one where a key was pressed; says whether it did.
pub fn focus_mark(stage: &Stage, key: &KeyboardEvent, by: i32) -> bool {
    let on = key.target().and_then(|target| target.dyn_into::<Element>().ok());
    let number = on.and_then(|element| element.get_attribute("data-number")?.parse::<i32>().ok());
    // Numbers are counted from 1, ids from 0.
    number.is_some_and(|number| {
        let id = format!("words-{}", number - 1 + by);
        to(stage, &id, false);
        stage.focus(&format!("#{id}"))
    })
}
