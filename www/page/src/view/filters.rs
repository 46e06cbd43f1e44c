//! What chooses the rows, their order and their columns: two menus, and a chip for each thing that is set.

use std::rc::Rc;

use remit::notice::{Force, Role};
use remit::wire::Status;
use yew::prelude::*;

use super::menu;
use crate::browser::field;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, By, Column, Due, Filter, Group, Order, State};

/// One line of controls: search, which rows, how they are shown, how much was checked, and the last steps.
pub fn toolbar(page: &Page, state: &State, sheet: &Rc<Sheet>) -> Html {
    let State { filter, order, .. } = state;
    let words = page.words;
    let onsearch = {
        let filter = filter.clone();
        page.telling(move |event: &InputEvent| {
            Action::Filter(Filter { search: field::value(event), ..filter.clone() })
        })
    };
    let directives = &sheet.notice.directives;
    let checked = directives.iter().filter(|it| it.status != Status::Open).count();
    let told = |sign: &'static str, name: &'static str, can: bool, action: fn() -> Action| {
        let onclick = page.telling(move |_: &MouseEvent| action());
        html! { <button type="button" class="quiet" aria-label={name} title={name} disabled={!can} {onclick}>{ sign }</button> }
    };
    html! {
        <div class="toolbar">
            <input type="search" id="search" aria-label={words.table.search} placeholder={words.table.search} value={filter.search.clone()} oninput={onsearch} />
            { menu("menu filters start", None, words.view.filter, menus(page, filter).into_iter().collect()) }
            { menu("menu display start", None, words.view.display, html! { <>
                <select aria-label={words.view.in_order} onchange={ordering(page, order, |order, name| (order.by, order.down) = (By::of(name), false))}>
                    { for By::ALL.map(|it| html! { <option value={it.name()} selected={order.by == it}>{ by(page, it) }</option> }) }
                </select>
                <label>{ words.view.group }{ " " }<select onchange={ordering(page, order, |order, name| order.group = Group::of(name))}>
                    { for Group::ALL.map(|it| html! { <option value={it.name()} selected={order.group == it}>{ group(page, it) }</option> }) }
                </select></label>
                <fieldset class="columns"><legend>{ words.view.columns }</legend>{ for Column::ALL.map(|column| shown(page, order, column)) }</fieldset>
                if state.ledger.can_undo() { { told(words.check.forget, words.check.forget, true, || Action::Forget) } }
            </> }) }
            <label class="progress">{ (words.check.progress)(checked, directives.len()) }{ " " }<progress value={checked.to_string()} max={directives.len().max(1).to_string()} /></label>
            { told("↶", words.check.undo, state.ledger.can_undo(), || Action::Undo) }
            { told("↷", words.check.redo, state.ledger.can_redo(), || Action::Redo) }
        </div>
    }
}

/// A field of the filter: its label, what it is now, its choices, each a name and what a person reads, and what sets it.
struct Choice {
    label: &'static str,
    any: &'static str,
    now: Option<&'static str>,
    all: Vec<(&'static str, &'static str)>,
    set: fn(&mut Filter, &str),
}

fn choices(page: &Page, filter: &Filter) -> [Choice; 4] {
    let words = page.words;
    let status = |status| if status == Status::Open { words.check.reopen } else { (words.checked)(status) };
    let statuses = [Status::Open, Status::Accepted, Status::Rejected];
    let due = |due| match due {
        Due::Any => words.view.any_date,
        Due::Dated => words.view.dated,
        Due::Overdue => words.view.overdue,
        Due::None => words.view.undated,
    };
    let dues = [Due::Dated, Due::Overdue, Due::None];
    [
        Choice {
            label: words.table.force,
            any: words.table.any_force,
            now: filter.force.map(Force::name),
            all: Force::ALL.into_iter().map(|it| (it.name(), (words.force)(it))).collect(),
            set: |filter, name| filter.force = Force::try_from(name).ok(),
        },
        Choice {
            label: words.view.any_role,
            any: words.view.any_role,
            now: filter.role.map(Role::name),
            all: Role::ALL.into_iter().map(|it| (it.name(), (words.role)(it))).collect(),
            set: |filter, name| filter.role = Role::try_from(name).ok(),
        },
        Choice {
            label: words.check.status,
            any: words.view.any_status,
            now: filter.status.map(Status::name),
            all: statuses.into_iter().map(|it| (it.name(), status(it))).collect(),
            set: |filter, name| filter.status = Status::try_from(name).ok(),
        },
        Choice {
            label: words.table.deadline,
            any: words.view.any_date,
            now: Some(filter.due.name()).filter(|name| !name.is_empty()),
            all: dues.into_iter().map(|it| (it.name(), due(it))).collect(),
            set: |filter, name| filter.due = Due::of(name),
        },
    ]
}

fn menus(page: &Page, filter: &Filter) -> Vec<Html> {
    let menu = |choice: Choice| {
        let (filter, set) = (filter.clone(), choice.set);
        let onchange = page.telling(move |event: &Event| {
            let mut filter = filter.clone();
            set(&mut filter, &field::value(event));
            Action::Filter(filter)
        });
        let now = choice.now.unwrap_or("");
        html! {
            <select aria-label={choice.label} {onchange}>
                <option value="" selected={now.is_empty()}>{ choice.any }</option>
                { for choice.all.iter().map(|(name, words)| html! { <option value={*name} selected={now == *name}>{ *words }</option> }) }
            </select>
        }
    };
    choices(page, filter).into_iter().map(menu).collect()
}

/// What is set in `filter`, each with the filter that has it no more.
fn terms(page: &Page, filter: &Filter) -> Vec<(String, Filter)> {
    let less = |change: &dyn Fn(&mut Filter)| {
        let mut less = filter.clone();
        change(&mut less);
        less
    };
    let parties = filter.parties.iter().map(|name| (name.clone(), less(&|less| less.toggle(name))));
    let chosen = choices(page, filter).into_iter().filter_map(|choice| {
        let (_, said) = choice.all.iter().find(|(name, _)| Some(*name) == choice.now)?;
        Some(((*said).to_string(), less(&|less| (choice.set)(less, ""))))
    });
    let searched = Some(&filter.search).filter(|search| !search.is_empty());
    let searched = searched.map(|search| (format!("“{search}”"), less(&|less| less.search.clear())));
    let unnamed =
        filter.unnamed.then(|| (page.words.view.unnamed.to_string(), less(&|less| less.unnamed = false)));
    parties.chain(chosen).chain(unnamed).chain(searched).collect()
}

/// What is set in `filter`, in words.
pub fn told(page: &Page, filter: &Filter) -> String {
    terms(page, filter).into_iter().map(|(name, _)| name).collect::<Vec<_>>().join(" · ")
}

/// A chip for each thing that is set, which a press takes away; of `all` rows, `shown` pass.
pub fn chips(page: &Page, filter: &Filter, shown: usize, all: usize) -> Html {
    let words = &page.words.table;
    let to = |class: &'static str, name: String, next: Filter| {
        let onclick = page.telling(move |_: &MouseEvent| Action::Filter(next.clone()));
        html! { <button type="button" {class} {onclick}>{ name }</button> }
    };
    let open = filter.is_open();
    html! {
        <>
            <span class="shown" role="status">if !open { { (words.shown)(shown, all) } }</span>
            { for terms(page, filter).into_iter().map(|(name, next)| to("chip", format!("{name} ×"), next)) }
            if !open { { to("quiet", words.all.to_string(), Filter::default()) } }
        </>
    }
}

fn group(page: &Page, group: Group) -> &'static str {
    match group {
        Group::None => page.words.view.ungrouped,
        Group::Party => page.words.lists.party,
        Group::Place => page.words.table.place,
        Group::Date => page.words.table.date,
    }
}

fn by(page: &Page, by: By) -> String {
    let column = Column::ALL.into_iter().find(|column| column.by() == Some(by));
    column.map_or_else(
        || page.words.view.in_order.to_string(),
        |it| (page.words.view.sort)(it.head(page.words)),
    )
}

fn ordering(page: &Page, order: &Order, set: fn(&mut Order, &str)) -> Callback<Event> {
    let order = order.clone();
    page.telling(move |event: &Event| {
        let mut order = order.clone();
        set(&mut order, &field::value(event));
        Action::Order(order)
    })
}

fn shown(page: &Page, order: &Order, column: Column) -> Html {
    let onchange = {
        let order = order.clone();
        page.telling(move |_: &Event| {
            let mut order = order.clone();
            order.toggle(column);
            Action::Order(order)
        })
    };
    let checked = !order.hidden.contains(&column);
    html! { <label><input type="checkbox" {checked} {onchange} />{ column.head(page.words) }</label> }
}
