//! A cell of a row written in its place, as in a spreadsheet: Enter or a press elsewhere keeps it, Tab goes on to the next,
//! Escape leaves it as it was.

use remit::correct::{Cells, When, Who};
use remit::notice::Role;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use yew::prelude::*;

use super::editor::{bind, day, forces, writing};
use crate::page::Page;
use crate::state::{Action, Column, Field};

/// Which cell of which row, and the columns about it.
pub struct Place<'a> {
    /// The number of the row.
    pub number: usize,
    /// What is written.
    pub field: Field,
    /// The columns that are shown.
    pub columns: &'a [Column],
}

/// What parts the names of a cell.
const PARTING: [char; 5] = [';', '；', '、', '\n', '|'];

/// The fields of a cell, which hold what `cells` held when it was opened.
pub fn cell_editor(page: &Page, cells: &Cells, place: &Place<'_>) -> Html {
    let words = page.words;
    let inner = match place.field {
        Field::Task => {
            let oninput: Callback<InputEvent> = writing(page, |cells, value| cells.headline = value);
            html! { <input type="text" aria-label={words.table.task} value={cells.headline.clone()} {oninput} /> }
        }
        Field::Force => {
            let onchange: Callback<Event> = writing(page, bind);
            html! { <select aria-label={words.table.force} {onchange}>{ forces(words, Some(cells.force)) }</select> }
        }
        Field::Parties => {
            let oninput: Callback<InputEvent> = writing(page, |cells, value| name_actors(cells, &value));
            html! { <input type="text" aria-label={words.lists.party} value={actors(cells)} {oninput} /> }
        }
        Field::Limit => limit(page, cells),
    };
    html! {
        <div class="editor cell" lang={words.code} onkeydown={keys(page, place)} onfocusout={left(page, place)} onclick={stay()} ondblclick={stay()}>{ inner }</div>
    }
}

/// A press in a cell's field is none on its row.
fn stay() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| event.stop_propagation())
}

/// The day and the words of a row's first time limit.
fn limit(page: &Page, cells: &Cells) -> Html {
    let words = page.words;
    let first = cells.deadlines.first();
    let ondate: Callback<Event> = writing(page, |cells, value| when(cells).due = day(value));
    let ontext: Callback<InputEvent> = writing(page, |cells, value| when(cells).text = value);
    html! { <>
        <input type="date" aria-label={words.table.date} value={first.and_then(|it| it.due.clone()).unwrap_or_default()} onchange={ondate} />
        <input type="text" aria-label={words.table.deadline} value={first.map(|it| it.text.clone()).unwrap_or_default()} oninput={ontext} />
    </> }
}

/// The first time limit, made where there is none.
pub fn when(cells: &mut Cells) -> &mut When {
    if cells.deadlines.is_empty() {
        cells.deadlines.push(When { text: String::new(), due: None });
    }
    &mut cells.deadlines[0]
}

/// Those who act, as one line.
fn actors(cells: &Cells) -> String {
    let names = cells.parties.iter().filter(|who| who.role.acts()).map(|who| who.name.as_str());
    names.collect::<Vec<_>>().join("; ")
}

/// Makes those whom a line names the ones who act: each keeps the role it had, those who only help or watch stay.
pub fn name_actors(cells: &mut Cells, line: &str) {
    let before = std::mem::take(&mut cells.parties);
    let names = line.split(PARTING).map(str::trim).filter(|name| !name.is_empty());
    let acting = names.map(|name| {
        let known = before.iter().find(|who| who.name == name && who.role.acts());
        Who { name: name.to_string(), role: known.map_or(Role::Responsible, |who| who.role) }
    });
    cells.parties = acting.collect();
    cells.parties.extend(before.iter().filter(|who| !who.role.acts()).cloned());
}

/// Tab keeps what is written and goes on to the next cell; Escape drops it.
fn keys(page: &Page, place: &Place<'_>) -> Callback<KeyboardEvent> {
    let (page, number) = (page.clone(), place.number);
    let next = place.field.next(place.columns);
    Callback::from(move |event: KeyboardEvent| {
        event.stop_propagation();
        match (event.key().as_str(), next) {
            ("Escape", _) => page.tell(Action::Edit(None)),
            ("Tab", Some(next)) if !event.shift_key() && is_last(&event) => {
                event.prevent_default();
                page.tell(Action::Save);
                page.tell(Action::Write(number, next));
            }
            ("Enter", _) if !event.is_composing() => {
                event.prevent_default();
                page.tell(Action::Save);
            }
            _ => {}
        }
    })
}

/// The field that an event met.
fn met(event: &web_sys::Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// Whether a key was pressed in the last field of its cell.
fn is_last(event: &KeyboardEvent) -> bool {
    met(event).is_some_and(|field| field.next_element_sibling().is_none())
}

/// What is written is kept where the keyboard or a press goes elsewhere.
fn left(page: &Page, place: &Place<'_>) -> Callback<FocusEvent> {
    let (page, number, field) = (page.clone(), place.number, place.field);
    Callback::from(move |event: FocusEvent| {
        let cell = met(&event).and_then(|field| field.closest(".cell").ok().flatten());
        let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
        if !cell.is_some_and(|cell| cell.contains(next.as_ref())) {
            page.tell(Action::Leave(number, field));
        }
    })
}

#[cfg(test)]
mod tests {
    use remit::notice::Force;

    use super::*;

    #[test]
    fn a_line_names_those_who_act_and_keeps_the_others() {
        let who = |name: &str, role| Who { name: name.to_string(), role };
        let mut cells = Cells {
            headline: String::new(),
            force: Force::Must,
            parties: vec![
                who("Port Office", Role::Lead),
                who("Crew", Role::Responsible),
                who("Yard", Role::Support),
            ],
            deadlines: Vec::new(),
        };
        name_actors(&mut cells, "Port Office; Pilots、 Mates;");
        let names: Vec<_> = cells.parties.iter().map(|who| (who.name.as_str(), who.role)).collect();
        let acts = Role::Responsible;
        assert_eq!(
            names,
            [("Port Office", Role::Lead), ("Pilots", acts), ("Mates", acts), ("Yard", Role::Support)]
        );
    }
}
