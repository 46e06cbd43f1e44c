//! A button that opens a sheet of choices below it. What it holds is plain fields and buttons, so that a screen reader
//! meets nothing it does not know; Escape closes it, and so does leaving it.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlDetailsElement, HtmlElement, Node};
use yew::prelude::*;

/// What opens, and what it holds.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What stands on the button.
    pub name: AttrValue,
    /// Its classes.
    #[prop_or_default]
    pub class: &'static str,
    /// Its part, for a host's style sheets.
    #[prop_or_default]
    pub part: Option<&'static str>,
    /// Whether a press on one of its buttons closes it.
    #[prop_or_default]
    pub shuts: bool,
    /// What it holds.
    pub children: Html,
}

/// The menu.
#[component]
pub fn Menu(props: &Props) -> Html {
    let menu = use_node_ref();
    let onkeydown = {
        let menu = menu.clone();
        Callback::from(move |event: KeyboardEvent| {
            let Some(menu) = menu.cast::<HtmlDetailsElement>().filter(|menu| menu.open()) else { return };
            if event.key() == "Escape" {
                event.stop_propagation();
                close(&menu);
            }
        })
    };
    let onfocusout = {
        let menu = menu.clone();
        Callback::from(move |event: FocusEvent| {
            let next = event.related_target();
            let next = next.as_ref().and_then(|next| next.dyn_ref::<Node>());
            if let Some(menu) = menu.cast::<HtmlDetailsElement>().filter(|menu| !menu.contains(next)) {
                menu.set_open(false);
            }
        })
    };
    let onclick = {
        let (menu, shuts) = (menu.clone(), props.shuts);
        Callback::from(move |event: MouseEvent| {
            let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let pressed = on.and_then(|on| on.closest("button").ok()?).is_some();
            if let Some(menu) = menu.cast::<HtmlDetailsElement>().filter(|_| shuts && pressed) {
                close(&menu);
            }
        })
    };
    let class = classes!("menu", props.class);
    html! {
        <details ref={menu} {class} part={props.part} {onkeydown} {onfocusout}>
            <summary class="button">{ &props.name }</summary>
            // It takes the keyboard from a press on its ground, which would else go to the page and close it.
            <div class="drawer" tabindex="-1" {onclick}>{ props.children.clone() }</div>
        </details>
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
