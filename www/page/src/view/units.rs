//! The directory of units: whose tasks a person wants, whatever a notice calls them.

use yew::prelude::*;

use crate::browser::field;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Filter, State, Unit};

/// The directory as it was pasted, and its units, whose buttons show their tasks.
pub fn units(page: &Page, state: &State, sheet: &Sheet) -> Html {
    let units = state.units();
    let words = &page.words.units;
    let onchange = page.telling(|event: &Event| Action::Directory(field::value(event).into()));
    html! {
        <details class="units" open={!units.is_empty()}>
            <summary>{ words.heading }</summary>
            <label>{ words.hint }<textarea rows="3" value={state.directory.to_string()} {onchange} /></label>
            <ul>{ for units.iter().map(|unit| row(page, &state.filter, sheet, unit)) }</ul>
        </details>
    }
}

/// A unit: its tasks, and a mail that lists them.
fn row(page: &Page, filter: &Filter, sheet: &Sheet, unit: &Unit) -> Html {
    let words = &page.words.units;
    let notice = &sheet.notice;
    let ids: Vec<&str> =
        notice.parties.iter().filter(|party| unit.is(party)).map(|party| party.id.as_str()).collect();
    let tasks: Vec<&str> = notice
        .directives
        .iter()
        .filter(|it| it.parties.iter().any(|part| ids.contains(&part.party.as_str())))
        .map(|it| it.headline.as_str())
        .collect();
    let chosen = filter.parties.contains(&unit.name);
    let mut next = filter.clone();
    next.toggle(&unit.name);
    let onclick = page.tasks_of(next);
    let mail = unit.mail.as_ref().filter(|_| !tasks.is_empty()).map(|mail| {
        let subject = notice.title.clone().unwrap_or_default();
        let coded = |words: &str| String::from(js_sys::encode_uri_component(words));
        let body = tasks.iter().map(|task| format!("- {task}\r\n")).collect::<String>();
        let href = format!("mailto:{mail}?subject={}&body={}", coded(&subject), coded(&body));
        html! { <a {href}>{ words.mail }</a> }
    });
    html! {
        <li>
            <button type="button" aria-pressed={chosen.to_string()} {onclick}>{ words.mine }{ " " }{ &unit.name }{ " " }<b>{ tasks.len() }</b></button>
            { for mail }
        </li>
    }
}
