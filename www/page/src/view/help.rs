//! The help: what the page does, and its keys.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::Page;
use crate::state::Action;

/// Whether it is open.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// Whether it is open.
    pub open: bool,
}

/// The help, which takes the keyboard while it is open and gives it back.
#[component]
pub fn Help(props: &Props) -> Html {
    let page = &props.page;
    let words = &page.words.help;
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(props.open, move |open| {
            let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
            match (*open, dialog.open()) {
                (true, false) => drop(dialog.show_modal()),
                (false, true) => dialog.close(),
                _ => {}
            }
        });
    }
    let onclose = page.telling(|_: &Event| Action::Help(false));
    let onclick = page.telling(|_: &MouseEvent| Action::Help(false));
    html! {
        <dialog ref={dialog} class="help" aria-labelledby="help-heading" {onclose}>
            <h2 id="help-heading">{ words.heading }</h2>
            <p>{ words.about }</p>
            <dl>{ for words.keys.iter().map(|(keys, does)| html! { <div><dt><kbd>{ *keys }</kbd></dt><dd>{ *does }</dd></div> }) }</dl>
            <button type="button" {onclick}>{ words.close }</button>
        </dialog>
    }
}
