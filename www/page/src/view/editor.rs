//! A row written anew, in place.

use remit::correct::{Cells, When, Who};
use remit::notice::{Force, Role};
use remit::words::Words;
use yew::prelude::*;

use crate::browser::field;
use crate::page::Page;
use crate::state::Action;

/// The fields of a row, of which `cells` is what is written.
pub fn editor(page: &Page, cells: &Cells) -> Html {
    let words = page.words;
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
    let onsubmit = page.telling(|event: &SubmitEvent| {
        event.prevent_default();
        Action::Save
    });
    let onheadline: Callback<InputEvent> = writing(page, |cells, value| cells.headline = value);
    let onforce: Callback<Event> = writing(page, bind);
    let add_party =
        pressing(page, |cells| cells.parties.push(Who { name: String::new(), role: Role::Responsible }));
    let add_limit = pressing(page, |cells| cells.deadlines.push(When { text: String::new(), due: None }));
    html! {
        <form class="editor" lang={words.code} {onsubmit} {onkeydown}>
            <label>{ words.table.task }<input type="text" value={cells.headline.clone()} oninput={onheadline} /></label>
            <label>{ words.table.force }<select onchange={onforce}>
                { forces(words, Some(cells.force)) }
            </select></label>
            { for (0..cells.parties.len()).map(|nth| party(page, cells, nth)) }
            { for (0..cells.deadlines.len()).map(|nth| limit(page, cells, nth)) }
            <div class="bar">
                <button type="button" onclick={add_party}>{ words.check.add_party }</button>
                <button type="button" onclick={add_limit}>{ words.check.add_limit }</button>
                <button type="submit" class="main">{ words.check.save }</button>
                <button type="button" onclick={close}>{ words.check.cancel }</button>
            </div>
        </form>
    }
}

/// The choices of a force, of which one may be `chosen`.
pub fn forces(words: &Words, chosen: Option<Force>) -> Html {
    let option = |force: Force| html! { <option value={force.name()} selected={chosen == Some(force)}>{ (words.force)(force) }</option> };
    html! { <>{ for Force::ALL.map(option) }</> }
}

/// Writes the force of that name.
pub fn bind(cells: &mut Cells, name: String) {
    cells.force = Force::try_from(name.as_str()).unwrap_or(cells.force);
}

/// The day that a field for one holds, if it holds any.
pub fn day(value: String) -> Option<String> {
    Some(value).filter(|value| !value.is_empty())
}

/// A callback that writes what is typed or chosen into the cells.
pub fn writing<E: AsRef<web_sys::Event> + 'static>(
    page: &Page,
    write: impl Fn(&mut Cells, String) + Clone + 'static,
) -> Callback<E> {
    page.telling(move |event: &E| {
        let (value, write) = (field::value(event.as_ref()), write.clone());
        Action::Draft(Box::new(move |cells| write(cells, value)))
    })
}

/// A callback that changes the cells.
fn pressing(page: &Page, change: impl Fn(&mut Cells) + Clone + 'static) -> Callback<MouseEvent> {
    page.telling(move |_: &MouseEvent| Action::Draft(Box::new(change.clone())))
}

/// A field of the part numbered `nth`, which may be gone when it is written.
fn part<E: AsRef<web_sys::Event> + 'static>(
    page: &Page,
    nth: usize,
    write: fn(&mut Who, String),
) -> Callback<E> {
    writing(page, move |cells, value| {
        cells.parties.get_mut(nth).into_iter().for_each(|who| write(who, value.clone()))
    })
}

/// A field of the time limit numbered `nth`.
fn time<E: AsRef<web_sys::Event> + 'static>(
    page: &Page,
    nth: usize,
    write: fn(&mut When, String),
) -> Callback<E> {
    writing(page, move |cells, value| {
        cells.deadlines.get_mut(nth).into_iter().for_each(|when| write(when, value.clone()));
    })
}

fn party(page: &Page, cells: &Cells, nth: usize) -> Html {
    let words = page.words;
    let who = &cells.parties[nth];
    let onname: Callback<InputEvent> = part(page, nth, |who, value| who.name = value);
    let onrole: Callback<Event> =
        part(page, nth, |who, value| who.role = Role::try_from(value.as_str()).unwrap_or(who.role));
    let remove = pressing(page, move |cells| {
        cells.parties.remove(nth);
    });
    html! {
        <div class="field">
            <select aria-label={words.view.role} onchange={onrole}>
                { for Role::ALL.map(|role| html! { <option value={role.name()} selected={who.role == role}>{ (words.role)(role) }</option> }) }
            </select>
            <input type="text" aria-label={words.lists.party} value={who.name.clone()} oninput={onname} />
            <button type="button" aria-label={format!("{} {}", words.check.take_off, who.name)} onclick={remove}>{ "×" }</button>
        </div>
    }
}

fn limit(page: &Page, cells: &Cells, nth: usize) -> Html {
    let words = page.words;
    let when = &cells.deadlines[nth];
    let ontext: Callback<InputEvent> = time(page, nth, |when, value| when.text = value);
    let ondate: Callback<Event> = time(page, nth, |when, value| when.due = day(value));
    let remove = pressing(page, move |cells| {
        cells.deadlines.remove(nth);
    });
    html! {
        <div class="field">
            <input type="date" aria-label={words.table.date} value={when.due.clone().unwrap_or_default()} onchange={ondate} />
            <input type="text" aria-label={words.table.deadline} value={when.text.clone()} oninput={ontext} />
            <button type="button" aria-label={format!("{} {}", words.check.take_off, when.text)} onclick={remove}>{ "×" }</button>
        </div>
    }
}
