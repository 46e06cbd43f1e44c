//! The page's head: its name, its promise, its language and colours.

use remit::words::Words;
use yew::prelude::*;

use super::Page;
use crate::browser::field;
use crate::state::{Action, Theme};

/// What the head shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The colours of the page.
    pub theme: Theme,
}

/// The head.
#[component]
pub fn Header(props: &Props) -> Html {
    let page = &props.page;
    let words = page.words;
    let name = |theme| match theme {
        Theme::System => words.theme.system,
        Theme::Light => words.theme.light,
        Theme::Dark => words.theme.dark,
    };
    let onchange = page.telling(|event: &Event| Action::Theme(Theme::of(&field::value(event))));
    let language = |other: &'static Words| {
        let onclick = page.telling(move |_| Action::Words(other));
        html! {
            <button type="button" lang={other.code} aria-pressed={(other == words).to_string()} {onclick}>{ other.name }</button>
        }
    };
    html! {
        <header class="head">
            <h1>{ "Remit " }<span lang="zh">{ "明责" }</span></h1>
            <p class="tagline">{ words.tagline }<span class="privacy">{ words.privacy }</span></p>
            <div class="choices">
                { for Words::ALL.into_iter().map(language) }
                <label>
                    { words.theme.label }{ " " }
                    <select {onchange}>
                        { for Theme::ALL.into_iter().map(|theme| html! {
                            <option value={theme.name()} selected={theme == props.theme}>{ name(theme) }</option>
                        }) }
                    </select>
                </label>
            </div>
        </header>
    }
}
