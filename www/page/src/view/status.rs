//! One line that says where things stand, and what is said once.

use std::rc::Rc;

use yew::prelude::*;

use super::Page;
use crate::browser::keep::{self, Key};
use crate::sheet::Sheet;
use crate::state::State;

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

#[derive(Clone, PartialEq, Properties)]
pub struct HintProps {
    /// The page it stands in.
    pub page: Page,
}

/// What a person is told on their first visit, and never again.
#[component]
pub fn Hint(props: &HintProps) -> Html {
    let words = &props.page.words.help;
    let own = props.page.stage.own;
    let open = use_state(|| own && keep::read(Key::Hint).is_none());
    let close = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(false))
    };
    use_effect_with((), move |()| {
        if own {
            keep::write(Key::Hint, "seen");
        }
    });
    if !*open {
        return html! {};
    }
    html! { <aside class="hint" aria-label={words.heading}>{ words.hint }{ " " }<button type="button" onclick={close}>{ words.close }</button></aside> }
}
