//! The page's head: its name, its promise, its language and colours.

use std::rc::Rc;

use remit::words::Words;
use yew::prelude::*;

use super::Page;
use crate::browser::{field, scroll};
use crate::sheet::Sheet;
use crate::state::{Action, Theme};

/// What the head shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The colours of the page.
    pub theme: Theme,
    /// The notice, where one was read.
    pub sheet: Option<Rc<Sheet>>,
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
    let onclick = page.telling(|_: &MouseEvent| Action::Help(true));
    html! {
        <header class="head" part="head">
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
                if props.sheet.is_some() { { sections(page) } }
                <button type="button" {onclick} aria-haspopup="dialog">{ words.help.heading }</button>
            </div>
        </header>
    }
}

/// Ways to the parts of the page.
fn sections(page: &Page) -> Html {
    let words = page.words;
    let parts = [
        ("summary", words.summary.heading),
        ("directives", words.table.heading),
        ("parties", words.lists.parties),
        ("calendar", words.dates.heading),
        ("unread", words.lists.unread),
    ];
    let part = |(id, name): (&'static str, &'static str)| {
        let stage = page.stage.clone();
        let onclick = Callback::from(move |_: MouseEvent| scroll::to_start(&stage, id));
        html! { <button type="button" class="plain" {onclick}>{ name }</button> }
    };
    html! { <nav class="parts">{ for parts.into_iter().map(part) }</nav> }
}
