//! One line that says where things stand, and what is said once.

use std::rc::Rc;

use yew::prelude::*;

use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, State};

/// The line, which screen readers hear change; `on_stop` stops reading.
pub fn status(state: &State, on_stop: &Callback<MouseEvent>) -> Html {
    let words = &state.words.status;
    let found = |sheet: &Rc<Sheet>| {
        let notice = &sheet.notice;
        match (&notice.language, notice.directives.len()) {
            (None, _) => words.language.to_string(),
            (Some(_), 0) => words.nothing.to_string(),
            (Some(_), count) => (words.found)(count, notice.parties.len()),
        }
    };
    let rows = |sheet: &Rc<Sheet>| !sheet.notice.directives.is_empty();
    let (kind, text) = match (&state.error, state.busy, &state.sheet) {
        (Some(error), ..) => ("status error", error.clone()),
        _ if state.pages.is_some() => {
            ("status", state.pages.map(|(done, all)| (words.pages)(done, all)).unwrap_or_default())
        }
        (None, true, None) => ("status", words.reading.to_string()),
        // What the tabs show, only a screen reader is told as well.
        (None, _, Some(sheet)) => (if rows(sheet) { "status unseen" } else { "status" }, found(sheet)),
        (None, false, None) => ("status empty", words.empty.to_string()),
    };
    html! {
        <>
            <p class={kind} role="status" aria-busy={state.busy.to_string()}>{ text }</p>
            if state.busy || state.pages.is_some() {
                <p class="busy"><progress aria-label={words.reading} max={state.pages.map(|(_, all)| all.to_string())} value={state.pages.map(|(done, _)| done.to_string())} />{ " " }<button type="button" onclick={on_stop.clone()}>{ state.words.view.stop }</button></p>
            }
        </>
    }
}

/// What a person is told on their first visit, and never again.
pub fn hint(page: &Page) -> Html {
    let words = &page.words.help;
    let onclick = page.telling(|_: &MouseEvent| Action::Hinted);
    html! { <aside class="hint" aria-label={words.heading}>{ words.hint }{ " " }<button type="button" {onclick}>{ words.close }</button></aside> }
}
