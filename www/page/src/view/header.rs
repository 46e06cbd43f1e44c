//! The page's head: its name, its promise, and the menu of what is set once.

use remit::words::Words;
use yew::prelude::*;

use super::menu;
use crate::browser::field;
use crate::page::Page;
use crate::settings::Settings;
use crate::state::{Action, State, Theme};

/// The head, with the name and the help that `settings` give.
pub fn header(page: &Page, state: &State, settings: &Settings) -> Html {
    let words = page.words;
    let given = !settings.product.is_empty() || settings.link().is_some();
    html! {
        <header class={classes!("head", given.then_some("given"))} part="head">
            // An element has the first heading of its host.
            <@{if page.stage.own { "h1" } else { "h2" }} class="name">{ name_of(settings) }</@>
            <p class="tagline">{ words.tagline }<span class="privacy">{ words.privacy }</span></p>
            if let Some(href) = settings.link() { <a {href} target="_blank" rel="noopener">{ words.help.more }</a> }
            { menu("menu choices", None, words.parts.menu, choices(page, state)) }
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

/// Language, colours, what is kept, keys and help.
fn choices(page: &Page, state: &State) -> Html {
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
    let tick = |name: &'static str, title: &'static str, on: bool, action: fn(bool) -> Action| {
        let onchange = page.telling(move |_: &Event| action(!on));
        html! { <label {title}><input type="checkbox" checked={on} {onchange} />{ name }</label> }
    };
    let onclick = page.telling(|_: &MouseEvent| Action::Help(true));
    html! {
        <>
            <div class="bar">{ for Words::ALL.into_iter().map(language) }</div>
            <label>
                { words.theme.label }{ " " }
                <select {onchange}>
                    { for Theme::ALL.into_iter().map(|other| html! {
                        <option value={other.name()} selected={other == state.theme}>{ name(other) }</option>
                    }) }
                </select>
            </label>
            { tick(words.check.keep, words.check.kept, state.keep, Action::Keep) }
            { tick(words.parts.keys, "", state.keys, Action::Keys) }
            <button type="button" {onclick} aria-haspopup="dialog">{ words.help.heading }</button>
        </>
    }
}
