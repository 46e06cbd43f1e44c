//! What a person typed or chose.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, Event, File, FileList, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};
use yew::{Callback, NodeRef};

/// The value of the field that an event comes from; empty where it is none.
pub fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    let select = || target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
    let area = || target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    input.or_else(select).or_else(area).unwrap_or_default()
}

/// The files of a list.
pub fn files(list: FileList) -> Vec<File> {
    (0..list.length()).filter_map(|nth| list.get(nth)).collect()
}

/// Puts `text` where the caret of `field` is, in place of what is selected, as if it were typed.
pub fn insert(field: &HtmlTextAreaElement, text: &str) {
    let _ = field.set_range_text(text);
    let at = field.selection_end().ok().flatten().unwrap_or_default();
    let _ = field.set_selection_range(at, at);
    let init = web_sys::InputEventInit::new();
    init.set_bubbles(true);
    init.set_input_type("insertFromPaste");
    if let Ok(event) = web_sys::InputEvent::new_with_event_init_dict("input", &init) {
        let _ = field.dispatch_event(&event);
    }
}

/// What the notice's field hears beside what is typed in it: that an input method has put its characters in place, of
/// which Yew has no event, and that rich text is pasted, whose lists and tables become lines, which the browser's own
/// plain text would lose.
pub fn listen(field: &NodeRef, on_text: Callback<Rc<str>>) -> Vec<EventListener> {
    let Some(field) = field.cast::<HtmlTextAreaElement>() else { return Vec::new() };
    let (target, pasted) = (field.clone(), field.clone());
    let options = EventListenerOptions::enable_prevent_default();
    vec![
        EventListener::new(&field, "compositionend", move |_| on_text.emit(target.value().into())),
        EventListener::new_with_options(&field, "paste", options, move |event| {
            let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            let markup = data.and_then(|data| data.get_data("text/html").ok()).unwrap_or_default();
            if ["<li", "<table", "<td"].iter().any(|tag| markup.contains(tag)) {
                event.prevent_default();
                insert(&pasted, &remit::import::html(&markup));
            }
        }),
    ]
}
