//! What chooses the rows, their order and their columns.

use remit::notice::{Force, Role};
use remit::wire::Status;
use yew::prelude::*;

use super::Page;
use crate::browser::field;
use crate::state::{Action, Column, Due, Filter, Group, Order};

/// What is chosen now.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// Which rows.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
}

/// The fields.
#[component]
pub fn Filters(props: &Props) -> Html {
    let Props { page, filter, order } = props;
    let words = page.words;
    let onsearch = {
        let filter = filter.clone();
        page.telling(move |event: &InputEvent| {
            Action::Filter(Filter { search: field::value(event), ..filter.clone() })
        })
    };
    let onclick = page.telling(|_: &MouseEvent| Action::Filter(Filter::default()));
    let statuses = [Status::Open, Status::Accepted, Status::Rejected];
    let status = |status| if status == Status::Open { words.check.reopen } else { (words.checked)(status) };
    let due = |due| match due {
        Due::Any => words.view.any_date,
        Due::Dated => words.view.dated,
        Due::Overdue => words.view.overdue,
        Due::None => words.view.undated,
    };
    let group = |group| match group {
        Group::None => words.view.ungrouped,
        Group::Party => words.lists.party,
        Group::Place => words.table.place,
        Group::Date => words.table.date,
    };
    let forces = Force::ALL.map(|force| (force.name(), (words.force)(force)));
    let roles = Role::ALL.map(|role| (role.name(), (words.role)(role)));
    html! {
        <div class="filters">
            <input type="search" id="search" aria-label={words.table.search} placeholder={words.table.search} value={filter.search.clone()} oninput={onsearch} />
            { menu(props, words.table.force, (words.table.any_force, &forces), filter.force.map(Force::name), |filter, name| filter.force = Force::try_from(name).ok()) }
            { menu(props, words.view.any_role, (words.view.any_role, &roles), filter.role.map(Role::name), |filter, name| filter.role = Role::try_from(name).ok()) }
            { menu(props, words.check.status, (words.view.any_status, &statuses.map(|it| (it.name(), status(it)))), filter.status.map(Status::name), |filter, name| filter.status = Status::try_from(name).ok()) }
            { menu(props, words.table.deadline, (words.view.any_date, &[Due::Dated, Due::Overdue, Due::None].map(|it| (it.name(), due(it)))), Some(filter.due.name()), |filter, name| filter.due = Due::of(name)) }
            <label>{ words.view.group }{ " " }<select onchange={grouping(page, order)}>
                { for Group::ALL.map(|it| html! { <option value={it.name()} selected={order.group == it}>{ group(it) }</option> }) }
            </select></label>
            <details class="columns"><summary>{ words.view.columns }</summary>{ for Column::ALL.map(|column| shown(page, order, column)) }</details>
            { for filter.parties.iter().map(|name| chip(props, name)) }
            if !filter.is_open() { <button type="button" {onclick}>{ words.table.all }</button> }
        </div>
    }
}

/// A menu of one field of the filter: `any` and the choices, each a name and what a person reads.
fn menu(
    props: &Props,
    label: &'static str,
    (any, choices): (&'static str, &[(&'static str, &'static str)]),
    chosen: Option<&'static str>,
    set: fn(&mut Filter, &str),
) -> Html {
    let filter = props.filter.clone();
    let onchange = props.page.telling(move |event: &Event| {
        let mut filter = filter.clone();
        set(&mut filter, &field::value(event));
        Action::Filter(filter)
    });
    let chosen = chosen.unwrap_or("");
    html! {
        <select aria-label={label} {onchange}>
            <option value="" selected={chosen.is_empty()}>{ any }</option>
            { for choices.iter().map(|(name, words)| html! { <option value={*name} selected={chosen == *name}>{ *words }</option> }) }
        </select>
    }
}

fn grouping(page: &Page, order: &Order) -> Callback<Event> {
    let order = order.clone();
    page.telling(move |event: &Event| {
        Action::Order(Order { group: Group::of(&field::value(event)), ..order.clone() })
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

/// A party that was chosen, and a way to let it go.
fn chip(props: &Props, name: &str) -> Html {
    let mut filter = props.filter.clone();
    filter.toggle(name);
    let onclick = props.page.telling(move |_: &MouseEvent| Action::Filter(filter.clone()));
    html! { <button type="button" class="chip" aria-pressed="true" {onclick}>{ name }{ " ×" }</button> }
}
