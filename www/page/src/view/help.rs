//! The help: what the page does, and its keys.

use yew::prelude::*;

use crate::page::Page;
use crate::state::Action;

/// The help, which takes the keyboard while it is open and gives it back.
pub fn help(page: &Page) -> Html {
    let words = &page.words.help;
    let onclose = page.telling(|_: &Event| Action::Help(false));
    let onclick = page.telling(|_: &MouseEvent| Action::Help(false));
    html! {
        <dialog class="help" aria-labelledby="help-heading" {onclose}>
            <h2 id="help-heading">{ words.heading }</h2>
            <p>{ words.about }</p>
            <dl>{ for words.keys.iter().map(|(keys, does)| html! { <div><dt><kbd>{ *keys }</kbd></dt><dd>{ *does }</dd></div> }) }</dl>
            <button type="button" {onclick}>{ words.close }</button>
        </dialog>
    }
}
