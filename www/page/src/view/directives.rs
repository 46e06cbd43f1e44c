//! The table of directives: who must do what, by when.

use std::rc::Rc;

use yew::prelude::*;

use super::shared::panel;
use super::{Row, bulk, chips, toolbar};
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Column, DRAWN, Group, Order, State, Tab};

/// The table, and what chooses its rows; `shown` are the numbers of those that the filter lets through.
pub fn directives(page: &Page, state: &State, sheet: &Rc<Sheet>, shown: &[usize]) -> Html {
    let words = page.words;
    let directives = &sheet.notice.directives;
    let columns = state.order.columns(directives);
    let visible = &shown[..shown.len().min(state.drawn.max(wanted(state, shown)))];
    let stop = state.picked.map(|picked| picked.number).filter(|number| visible.contains(number));
    let stop = stop.or(visible.first().copied());
    let row = |number: usize| {
        html! {
            <Row page={page.clone()} key={number} {number} sheet={sheet.clone()} columns={columns.clone()} search={state.filter.search.clone()}
                today={state.today.clone()} picked={state.picked.is_some_and(|picked| picked.number == number)} open={state.open == Some(number)}
                stop={stop == Some(number)} ticked={state.ticked.contains(&number)} editing={state.editing.clone().filter(|it| it.number == number)} readonly={state.readonly} />
        }
    };
    let more = page.telling(|_: &MouseEvent| Action::Drawn(usize::MAX));
    let rest = shown.len() - visible.len();
    html! {
        <section part="table" class={panel("directives", Tab::Tasks, state.tab)} id={Tab::Tasks.id()} role="tabpanel" aria-labelledby={Tab::Tasks.lead()}>
            <h2 id="directives-heading" class="unseen">{ words.table.heading }</h2>
            if !directives.is_empty() || state.ledger.can_undo() {
                { toolbar(page, state, sheet) }
                <div class="set">
                    { chips(page, &state.filter, shown.len(), directives.len()) }
                    if sheet.lost > 0 { <span role="status">{ (words.check.lost)(sheet.lost) }</span> }
                    if !state.ticked.is_empty() && !state.readonly { { bulk(page, &state.ticked, sheet) } }
                </div>
                <div class="pane">
                    <table role="table" aria-labelledby="directives-heading">
                        { heads(page, &columns, &state.order, !state.ticked.is_empty() && state.ticked.len() == shown.len()) }
                        { for groups(state, sheet, visible).into_iter().map(|(head, rows)| html! {
                            <tbody role="rowgroup">
                                if state.order.group != Group::None {
                                    <tr role="row" class="group"><th role="rowheader" colspan={(columns.len() + 2).to_string()} scope="rowgroup">{ head }{ " " }<small>{ rows.len() }</small></th></tr>
                                }
                                { for rows.into_iter().map(row) }
                            </tbody>
                        }) }
                    </table>
                    if rest > 0 && state.drawn >= DRAWN { <button type="button" class="quiet" onclick={more}>{ (words.table.more)(rest) }</button> }
                </div>
            }
        </section>
    }
}

/// How many rows must be drawn for the picked one to be among them.
fn wanted(state: &State, shown: &[usize]) -> usize {
    let picked = state.picked.and_then(|picked| shown.iter().position(|number| *number == picked.number));
    picked.map_or(0, |at| at + 1)
}

/// The rows under each head, in their order.
fn groups(state: &State, sheet: &Sheet, rows: &[usize]) -> Vec<(String, Vec<usize>)> {
    let head = |number: usize| state.order.group.head(&sheet.notice.directives[number], state.words);
    let mut all: Vec<(String, Vec<usize>)> = Vec::new();
    for number in rows {
        let head = head(*number);
        match all.last_mut().filter(|(last, _)| *last == head) {
            Some((_, rows)) => rows.push(*number),
            None => all.push((head, vec![*number])),
        }
    }
    all
}

/// The heads of the columns, which sort; `all` says whether every row is ticked.
fn heads(page: &Page, columns: &[Column], order: &Order, all: bool) -> Html {
    let words = page.words;
    let ontick = page.telling(move |_: &Event| Action::TickAll(!all));
    let head = |column: &Column| {
        let name = column.head(words);
        let Some(by) = column.by() else {
            return html! { <th scope="col" role="columnheader">{ name }</th> };
        };
        let onclick = {
            let order = order.clone();
            page.telling(move |_: &MouseEvent| {
                let mut order = order.clone();
                order.turn(by);
                Action::Order(order)
            })
        };
        let sorted = (order.by == by).then_some(if order.down { "descending" } else { "ascending" });
        html! {
            <th scope="col" role="columnheader" aria-sort={sorted}><button type="button" class="plain" title={(words.view.sort)(name)} {onclick}>{ name }</button></th>
        }
    };
    html! {
        <thead role="rowgroup"><tr role="row">
            <th scope="col" role="columnheader"><label><input type="checkbox" aria-label={words.check.select_all} checked={all} onchange={ontick} />{ words.table.number }</label></th>
            <th scope="col" role="columnheader">{ words.table.task }</th>
            { for columns.iter().map(head) }
        </tr></thead>
    }
}
