//! Menus that close: by Escape, when the keyboard leaves them, and, where one does something, when that is done.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlDetailsElement, HtmlElement, KeyboardEvent, Node};

use super::stage::Stage;

/// What closes the menus of the page.
pub fn listen(stage: &Stage) -> Vec<EventListener> {
    let on = |kind: &'static str, act: fn(&HtmlDetailsElement, &Element, &Event)| {
        EventListener::new(&stage.root, kind, move |event| {
            let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let menu = on.as_ref().and_then(|on| on.closest(".menu[open]").ok()?);
            if let Some((menu, on)) = menu.and_then(|menu| menu.dyn_into().ok()).zip(on) {
                act(&menu, &on, event);
            }
        })
    };
    vec![on("keydown", escaped), on("focusout", left), on("click", pressed)]
}

fn escaped(menu: &HtmlDetailsElement, _: &Element, event: &Event) {
    if event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape") {
        // It closes the menu, and nothing behind it.
        event.stop_immediate_propagation();
        close(menu);
    }
}

fn left(menu: &HtmlDetailsElement, _: &Element, event: &Event) {
    let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
    if !menu.contains(next.as_ref().and_then(|next| next.dyn_ref::<Node>())) {
        menu.set_open(false);
    }
}

fn pressed(menu: &HtmlDetailsElement, on: &Element, _: &Event) {
    if menu.matches(".main").unwrap_or(false) && on.matches("button").unwrap_or(false) {
        close(menu);
    }
}

/// Closes `menu`, and gives the keyboard back to its button.
fn close(menu: &HtmlDetailsElement) {
    menu.set_open(false);
    let button = menu.first_element_child().and_then(|button| button.dyn_into::<HtmlElement>().ok());
    if let Some(button) = button {
        let _ = button.focus();
    }
}
