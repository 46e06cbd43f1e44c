//! A line that says what was just taken away, and gives it back.

use std::rc::Rc;

use yew::prelude::*;

use crate::page::Page;
use crate::state::{Action, Done, Ledger, State};

/// The line, which screen readers hear change; `on_notice` takes a notice that comes back.
pub fn toast(page: &Page, state: &State, on_notice: &Callback<(Rc<str>, Ledger)>) -> Html {
    let words = &page.words.check;
    let line = |done: &Done| {
        let text = match done {
            Done::Removed => words.removed,
            Done::Merged => words.merged,
            Done::Split => words.cut,
            Done::Cleared(..) => words.cleared,
            Done::Replaced(..) => words.replaced,
            Done::Dropped => words.dropped,
            Done::Checked(status) => {
                return html! { <span class="unseen">{ (page.words.checked)(*status) }</span> };
            }
        };
        let undo = match done.notice() {
            Some(notice) => on_notice.reform(move |_: MouseEvent| notice.clone()),
            // What was dropped is made again.
            None if *done == Done::Dropped => page.telling(|_: &MouseEvent| Action::Redo),
            None => page.telling(|_: &MouseEvent| Action::Undo),
        };
        let close = page.telling(|_: &MouseEvent| Action::Seen);
        html! {
            <p class="toast">
                { text }
                <button type="button" class="quiet" onclick={undo}>{ words.undo }</button>
                <button type="button" class="quiet" aria-label={page.words.help.close} onclick={close}>{ "×" }</button>
            </p>
        }
    };
    html! { <div class="toasts" role="status">{ for state.done.as_ref().map(line) }</div> }
}
