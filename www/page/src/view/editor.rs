//! A row written anew, in place.

use std::rc::Rc;

use remit::correct::{Cells, Change, When, Who};
use remit::notice::{Force, Role};
use web_sys::HtmlElement;
use yew::prelude::*;

use super::Page;
use crate::browser::field;
use crate::sheet::Sheet;
use crate::state::Action;

/// What is written.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The number of the directive.
    pub number: usize,
    /// The notice.
    pub sheet: Rc<Sheet>,
}

/// The fields of a row.
#[component]
pub fn Editor(props: &Props) -> Html {
    let Props { page, number, sheet } = props;
    let words = page.words;
    let cells = use_state(|| cells(sheet, *number));
    let first = use_node_ref();
    {
        let first = first.clone();
        use_effect_with((), move |()| {
            if let Some(first) = first.cast::<HtmlElement>() {
                let _ = first.focus();
            }
        });
    }
    let close = page.telling(|_: &MouseEvent| Action::Edit(None));
    let onkeydown = {
        let page = page.clone();
        Callback::from(move |event: KeyboardEvent| {
            event.stop_propagation();
            if event.key() == "Escape" {
                page.tell(Action::Edit(None));
            }
        })
    };
    let onsubmit = {
        let (page, cells, row) = (page.clone(), cells.clone(), sheet.row(*number));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(row) = row.clone() {
                page.tell(Action::Change(vec![Change::Edit { row, cells: (*cells).clone() }]));
            }
        })
    };
    let set = |change: fn(&mut Cells, String)| setting(&cells, change);
    let onheadline = set(|cells, value| cells.headline = value);
    let onforce = set(|cells, value| cells.force = Force::try_from(value.as_str()).unwrap_or(cells.force));
    let add = |change: fn(&mut Cells)| {
        let cells = cells.clone();
        Callback::from(move |_: MouseEvent| {
            let mut new = (*cells).clone();
            change(&mut new);
            cells.set(new);
        })
    };
    let add_party = add(|cells| cells.parties.push(Who { name: String::new(), role: Role::Responsible }));
    let add_limit = add(|cells| cells.deadlines.push(When { text: String::new(), due: None }));
    html! {
        <form class="editor" lang={words.code} {onsubmit} {onkeydown}>
            <label>{ words.table.task }<input ref={first} type="text" value={cells.headline.clone()} onchange={onheadline} /></label>
            <label>{ words.table.force }<select onchange={onforce}>
                { for Force::ALL.map(|force| html! { <option value={force.name()} selected={cells.force == force}>{ (words.force)(force) }</option> }) }
            </select></label>
            { for (0..cells.parties.len()).map(|nth| party(page, &cells, nth)) }
            { for (0..cells.deadlines.len()).map(|nth| limit(page, &cells, nth)) }
            <div class="bar">
                <button type="button" onclick={add_party}>{ words.check.add_party }</button>
                <button type="button" onclick={add_limit}>{ words.check.add_limit }</button>
                <button type="submit" class="main">{ words.check.save }</button>
                <button type="button" onclick={close}>{ words.check.cancel }</button>
            </div>
        </form>
    }
}

/// A callback that writes a field's value into the cells.
fn setting(cells: &UseStateHandle<Cells>, change: impl Fn(&mut Cells, String) + 'static) -> Callback<Event> {
    let cells = cells.clone();
    Callback::from(move |event: Event| {
        let mut new = (*cells).clone();
        change(&mut new, field::value(&event));
        cells.set(new);
    })
}

fn party(page: &Page, cells: &UseStateHandle<Cells>, nth: usize) -> Html {
    let words = page.words;
    let who = &cells.parties[nth];
    let onname = setting(cells, move |cells, value| cells.parties[nth].name = value);
    let onrole = setting(cells, move |cells, value| {
        if let Ok(role) = Role::try_from(value.as_str()) {
            cells.parties[nth].role = role;
        }
    });
    let remove = {
        let cells = cells.clone();
        Callback::from(move |_: MouseEvent| {
            let mut new = (*cells).clone();
            new.parties.remove(nth);
            cells.set(new);
        })
    };
    html! {
        <div class="field">
            <select aria-label={words.lists.party} onchange={onrole}>
                { for Role::ALL.map(|role| html! { <option value={role.name()} selected={who.role == role}>{ (words.role)(role) }</option> }) }
            </select>
            <input type="text" aria-label={words.lists.party} value={who.name.clone()} onchange={onname} />
            <button type="button" aria-label={format!("{} {}", words.check.take_off, who.name)} onclick={remove}>{ "×" }</button>
        </div>
    }
}

fn limit(page: &Page, cells: &UseStateHandle<Cells>, nth: usize) -> Html {
    let words = page.words;
    let when = &cells.deadlines[nth];
    let ontext = setting(cells, move |cells, value| cells.deadlines[nth].text = value);
    let ondate = setting(cells, move |cells, value| {
        cells.deadlines[nth].due = Some(value).filter(|value| !value.is_empty());
    });
    let remove = {
        let cells = cells.clone();
        Callback::from(move |_: MouseEvent| {
            let mut new = (*cells).clone();
            new.deadlines.remove(nth);
            cells.set(new);
        })
    };
    html! {
        <div class="field">
            <input type="date" aria-label={words.table.date} value={when.due.clone().unwrap_or_default()} onchange={ondate} />
            <input type="text" aria-label={words.table.deadline} value={when.text.clone()} onchange={ontext} />
            <button type="button" aria-label={format!("{} {}", words.check.take_off, when.text)} onclick={remove}>{ "×" }</button>
        </div>
    }
}

/// What the row says now.
fn cells(sheet: &Sheet, number: usize) -> Cells {
    let Some(it) = sheet.notice.directives.get(number) else {
        return Cells {
            headline: String::new(),
            force: Force::Must,
            parties: Vec::new(),
            deadlines: Vec::new(),
        };
    };
    Cells {
        headline: it.headline.clone(),
        force: it.force,
        parties: it.parties.iter().map(|part| Who { name: part.name.clone(), role: part.role }).collect(),
        deadlines: it
            .deadlines
            .iter()
            .map(|limit| When { text: limit.text.clone(), due: limit.due.clone() })
            .collect(),
    }
}
