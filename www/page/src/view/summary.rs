//! The summary that can be handed up: whose notice it is, what has to be checked before anybody relies on it, and what of
//! it may not be missed. What a person searches and filters elsewhere leaves it alone; what they rejected is gone.

use remit::notice::Force;
use remit::wire::{Directive, Named, Status};
use yew::prelude::*;

use super::shared::panel;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Filter, Pane, Picked, State, Tab, unnamed};

/// Most dates that it shows.
const DATES: usize = 6;

/// A directive and its number.
type Numbered<'a> = (usize, &'a Directive);

/// The summary.
pub fn summary(page: &Page, state: &State, sheet: &Sheet) -> Html {
    let words = &page.words.summary;
    let notice = &sheet.notice;
    let stands = |(_, it): &Numbered<'_>| it.status != Status::Rejected;
    let rows: Vec<Numbered<'_>> = notice.directives.iter().enumerate().filter(stands).collect();
    let lines = |heading: &'static str, rows: &mut dyn Iterator<Item = Numbered<'_>>| {
        let rows: Vec<Html> = rows.map(|(number, it)| line(page, sheet, number, it)).collect();
        if rows.is_empty() {
            return html! {};
        }
        html! { <><h3>{ heading }</h3><ol class="keys">{ for rows }</ol></> }
    };
    let addressees: Vec<&str> = notice.addressees.iter().map(|name| name.name.as_str()).collect();
    let facts = [
        (words.kind, notice.kind.map(|kind| (words.kinds)(kind).to_string())),
        (words.addressees, Some(addressees.join(" · ")).filter(|names| !names.is_empty())),
    ];
    let counts = notice.counts;
    let counted = (words.sentences)(counts.directives, counts.background, counts.unread, counts.sentences);
    html! {
        <section part="summary" class={panel("summary", Tab::Summary, state.tab)} id={Tab::Summary.id()} role="tabpanel" aria-labelledby={Tab::Summary.lead()} tabindex="0">
            <h2 class="unseen">{ words.heading }</h2>
            <div class="pane">
                <div class="letter" lang={notice.language.clone()}>
                    <p class="letterhead">
                        if let Some(issuer) = &notice.issuer { <b>{ &issuer.name }</b> }
                        { for notice.reference.iter().map(|reference| html! { <span>{ reference }</span> }) }
                        { for notice.date.iter().map(|date| html! { <time>{ date }</time> }) }
                    </p>
                    <p class="title">{ notice.title.clone().unwrap_or_else(|| words.untitled.to_string()) }</p>
                    <dl lang={page.words.code}>
                        { for facts.into_iter().filter_map(|(name, value)| value.map(|value| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> })) }
                    </dl>
                    if !notice.about.is_empty() { <p class="about">{ for notice.about.iter().map(|said| about(page, said)) }</p> }
                </div>
                { doubts(page, sheet, &rows) }
                { lines(words.key, &mut rows.iter().copied().filter(|(_, it)| it.key)) }
                { dates(page, sheet, &rows, &state.today) }
                { lines(words.forbidden, &mut rows.iter().copied().filter(|(_, it)| it.force == Force::MustNot)) }
                <p class="counts">{ counted }</p>
            </div>
        </section>
    }
}

/// What the notice says it is about, which leads to its place.
fn about(page: &Page, said: &Named) -> Html {
    let range = said.span;
    let onclick = page.telling(move |_: &MouseEvent| Action::Spot(Some(range)));
    html! { <button type="button" class="plain" {onclick}>{ &said.name }</button> }
}

/// What a person has to look at before they rely on the rest; what leads to a part of the page does so.
fn doubts(page: &Page, sheet: &Sheet, rows: &[Numbered<'_>]) -> Html {
    let words = &page.words.summary;
    let count = |of: fn(&Directive) -> bool| rows.iter().filter(|(_, it)| of(it)).count();
    let open = Filter { status: Some(Status::Open), ..Filter::default() };
    let limits = rows.iter().flat_map(|(_, it)| &it.deadlines);
    let found = [
        (sheet.notice.unread.len(), words.unread, Tab::Check, Filter::default()),
        (count(|it| it.status == Status::Open), words.unchecked, Tab::Tasks, open),
        (count(unnamed), words.unnamed, Tab::Tasks, Filter { unnamed: true, ..Filter::default() }),
        (limits.filter(|limit| limit.due.is_none()).count(), words.undated, Tab::Dates, Filter::default()),
    ];
    let item = |(count, told, tab, filter): (usize, fn(usize) -> String, Tab, Filter)| {
        let page = page.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            page.tell(Action::Filter(filter.clone()));
            page.tell(Action::Tab(tab));
        });
        html! { <li><button type="button" class="plain" {onclick}>{ told(count) }</button></li> }
    };
    let left: Vec<Html> = found.into_iter().filter(|(count, ..)| *count > 0).map(item).collect();
    html! {
        <div class="doubts">
            <h3>{ words.doubts }</h3>
            if left.is_empty() { <p>{ words.sure }</p> } else { <ul>{ for left }</ul> }
        </div>
    }
}

/// A directive: what, who, by when.
fn line(page: &Page, sheet: &Sheet, number: usize, it: &Directive) -> Html {
    let when = it.deadlines.iter().map(|limit| {
        html! { <span class="when">{ limit.due.as_ref().unwrap_or(&limit.text) }</span> }
    });
    html! {
        <li class={it.force.name()} lang={sheet.notice.language.clone()}>
            { lead(page, number, it) }
            { for it.parties.iter().map(|part| html! { <span class={classes!("who", part.is_inferred().then_some("inferred"))}>{ &part.name }</span> }) }
            { for when }
        </li>
    }
}

/// A directive's headline, which leads to its row and its words.
fn lead(page: &Page, number: usize, it: &Directive) -> Html {
    let onclick = page.telling(move |_: &MouseEvent| Action::Pick(Picked { number, from: Pane::Source }));
    html! { <button type="button" class="plain" {onclick}>{ &it.headline }</button> }
}

/// The next dates; where all are past, the last of them.
fn dates(page: &Page, sheet: &Sheet, rows: &[Numbered<'_>], today: &str) -> Html {
    let words = page.words;
    let mut all: Vec<(&str, usize, &Directive)> = rows
        .iter()
        .flat_map(|(number, it)| {
            it.deadlines.iter().filter_map(|limit| Some((limit.due.as_deref()?, *number, *it)))
        })
        .collect();
    all.sort_by_cached_key(|(due, number, _)| ((*due).to_string(), *number));
    let next = all.partition_point(|(due, ..)| *due < today).min(all.len().saturating_sub(DATES));
    if all.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h3>{ words.summary.next }</h3>
            <ul class="next">{ for all.into_iter().skip(next).take(DATES).map(|(due, number, it)| html! {
                <li>
                    <time>{ due }</time>
                    if due < today { <small class="overdue">{ words.view.overdue }</small> }
                    <span lang={sheet.notice.language.clone()}>{ lead(page, number, it) }</span>
                </li>
            }) }</ul>
        </>
    }
}
