//! A button that opens a sheet of choices below it. What it holds is plain fields and buttons, so that a screen reader
//! meets nothing it does not know; `browser::menus` closes it.

use yew::prelude::*;

/// The menu `name`, which holds `drawer`; `class` says what it is as well, and `part` is for a host's style sheets.
pub fn menu(class: &'static str, part: Option<&'static str>, name: &'static str, drawer: Html) -> Html {
    html! {
        <details {class} {part}>
            <summary class="button">{ name }</summary>
            // It takes the keyboard from a press on its ground, which would else go to the page and close it.
            <div class="drawer" tabindex="-1">{ drawer }</div>
        </details>
    }
}
