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

/// The cells while they are written. Each change is made to what stands then, whatever was drawn when its field was.
#[derive(Clone, PartialEq)]
struct Draft(Cells);

impl Reducible for Draft {
    type Action = Box<dyn FnOnce(&mut Cells)>;

    fn reduce(self: Rc<Self>, change: Self::Action) -> Rc<Self> {
        let mut draft = (*self).clone();
        change(&mut draft.0);
        Rc::new(draft)
    }
}

type Desk = UseReducerDispatcher<Draft>;

/// The fields of a row.
#[component]
pub fn Editor(props: &Props) -> Html {
    let Props { page, number, sheet } = props;
    let words = page.words;
    let draft = use_reducer(|| Draft(cells(sheet, *number)));
    let (cells, desk) = (&draft.0, draft.dispatcher());
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
        let (page, desk, row) = (page.clone(), desk.clone(), sheet.row(*number));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (page, row) = (page.clone(), row.clone());
            // What was typed last may not be drawn yet: what is kept is what the desk holds now.
            desk.dispatch(Box::new(move |cells| {
                if let Some(row) = row {
                    page.tell(Action::Change(vec![Change::Edit { row, cells: cells.clone() }]));
                }
            }));
        })
    };
    let onheadline: Callback<InputEvent> = writing(&desk, |cells, value| cells.headline = value);
    let onforce: Callback<Event> =
        writing(&desk, |cells, value| cells.force = Force::try_from(value.as_str()).unwrap_or(cells.force));
    let add_party =
        pressing(&desk, |cells| cells.parties.push(Who { name: String::new(), role: Role::Responsible }));
    let add_limit = pressing(&desk, |cells| cells.deadlines.push(When { text: String::new(), due: None }));
    html! {
        <form class="editor" lang={words.code} {onsubmit} {onkeydown}>
            <label>{ words.table.task }<input ref={first} type="text" value={cells.headline.clone()} oninput={onheadline} /></label>
            <label>{ words.table.force }<select onchange={onforce}>
                { for Force::ALL.map(|force| html! { <option value={force.name()} selected={cells.force == force}>{ (words.force)(force) }</option> }) }
            </select></label>
            { for (0..cells.parties.len()).map(|nth| party(page, &desk, cells, nth)) }
            { for (0..cells.deadlines.len()).map(|nth| limit(page, &desk, cells, nth)) }
            <div class="bar">
                <button type="button" onclick={add_party}>{ words.check.add_party }</button>
                <button type="button" onclick={add_limit}>{ words.check.add_limit }</button>
                <button type="submit" class="main">{ words.check.save }</button>
                <button type="button" onclick={close}>{ words.check.cancel }</button>
            </div>
        </form>
    }
}

/// A callback that writes what is typed or chosen into the cells.
fn writing<E: AsRef<web_sys::Event> + 'static>(
    desk: &Desk,
    write: impl Fn(&mut Cells, String) + Clone + 'static,
) -> Callback<E> {
    let desk = desk.clone();
    Callback::from(move |event: E| {
        let (value, write) = (field::value(event.as_ref()), write.clone());
        desk.dispatch(Box::new(move |cells| write(cells, value)));
    })
}

/// A callback that changes the cells.
fn pressing(desk: &Desk, change: impl Fn(&mut Cells) + Clone + 'static) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_: MouseEvent| desk.dispatch(Box::new(change.clone())))
}

/// A field of the part numbered `nth`, which may be gone when it is written.
fn part<E: AsRef<web_sys::Event> + 'static>(
    desk: &Desk,
    nth: usize,
    write: fn(&mut Who, String),
) -> Callback<E> {
    writing(desk, move |cells, value| {
        cells.parties.get_mut(nth).into_iter().for_each(|who| write(who, value.clone()))
    })
}

/// A field of the time limit numbered `nth`.
fn time<E: AsRef<web_sys::Event> + 'static>(
    desk: &Desk,
    nth: usize,
    write: fn(&mut When, String),
) -> Callback<E> {
    writing(desk, move |cells, value| {
        cells.deadlines.get_mut(nth).into_iter().for_each(|when| write(when, value.clone()));
    })
}

fn party(page: &Page, desk: &Desk, cells: &Cells, nth: usize) -> Html {
    let words = page.words;
    let who = &cells.parties[nth];
    let onname: Callback<InputEvent> = part(desk, nth, |who, value| who.name = value);
    let onrole: Callback<Event> =
        part(desk, nth, |who, value| who.role = Role::try_from(value.as_str()).unwrap_or(who.role));
    let remove = pressing(desk, move |cells| {
        cells.parties.remove(nth);
    });
    html! {
        <div class="field">
            <select aria-label={words.lists.party} onchange={onrole}>
                { for Role::ALL.map(|role| html! { <option value={role.name()} selected={who.role == role}>{ (words.role)(role) }</option> }) }
            </select>
            <input type="text" aria-label={words.lists.party} value={who.name.clone()} oninput={onname} />
            <button type="button" aria-label={format!("{} {}", words.check.take_off, who.name)} onclick={remove}>{ "×" }</button>
        </div>
    }
}

fn limit(page: &Page, desk: &Desk, cells: &Cells, nth: usize) -> Html {
    let words = page.words;
    let when = &cells.deadlines[nth];
    let ontext: Callback<InputEvent> = time(desk, nth, |when, value| when.text = value);
    let ondate: Callback<Event> =
        time(desk, nth, |when, value| when.due = Some(value).filter(|value| !value.is_empty()));
    let remove = pressing(desk, move |cells| {
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
