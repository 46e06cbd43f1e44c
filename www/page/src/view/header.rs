//! The page's head: its name, its promise, its language and colours.

use remit::words::Words;
use yew::prelude::*;

use super::Page;
use crate::browser::{field, scroll};
use crate::settings::Settings;
use crate::state::{Action, Theme};

/// The head, in the colours of `theme`, with the name and the help that `settings` give; `filled` says whether there is a
/// notice, whose parts it then leads to.
pub fn header(page: &Page, theme: Theme, settings: &Settings, filled: bool) -> Html {
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
    let given = !settings.product.is_empty() || settings.link().is_some();
    html! {
        <header class={classes!("head", given.then_some("given"))} part="head">
            // An element has the first heading of its host.
            <@{if page.stage.own { "h1" } else { "h2" }} class="name">{ name_of(settings) }</@>
            <p class="tagline">{ words.tagline }<span class="privacy">{ words.privacy }</span></p>
            <div class="choices">
                { for Words::ALL.into_iter().map(language) }
                <label>
                    { words.theme.label }{ " " }
                    <select {onchange}>
                        { for Theme::ALL.into_iter().map(|other| html! {
                            <option value={other.name()} selected={other == theme}>{ name(other) }</option>
                        }) }
                    </select>
                </label>
                if filled { { sections(page) } }
                <button type="button" {onclick} aria-haspopup="dialog">{ words.help.heading }</button>
            </div>
            if let Some(href) = settings.link() { <a {href} target="_blank" rel="noopener">{ words.help.more }</a> }
        </header>
    }
}

/// The page's name.
fn name_of(settings: &Settings) -> Html {
    match settings.product.as_str() {
        "" => html! { <>{ "Remit " }<span lang="zh">{ "明责" }</span></> },
        given => html! { given },
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
