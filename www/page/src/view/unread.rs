//! What became of every sentence: a bar over the length of the notice, and each sentence that is no row, with what it is
//! instead, or why it was not understood.

use std::rc::Rc;

use remit::correct::Change;
use remit::notice::Doubt;
use remit::wire::Range;
use yew::prelude::*;

use super::shared::{highlighted, panel};
use crate::browser::field;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Sought, State, Tab};

/// How many sentences are drawn at first.
const DRAWN: usize = 200;

/// A sentence that is no row.
struct Left {
    range: Range,
    /// The name of its kind; empty where it was not understood.
    kind: &'static str,
    /// The same in words.
    called: &'static str,
    /// Why it was not understood.
    reason: Option<Doubt>,
}

/// The bar and the list.
pub fn unread(page: &Page, state: &State, sheet: &Rc<Sheet>) -> Html {
    let State { sought, spot, readonly, .. } = state;
    let words = &page.words.lists;
    let all = left(page, sheet);
    let low = sought.search.to_ascii_lowercase();
    let fits = |it: &&Left| {
        let chosen = match sought.kind.as_str() {
            "" => true,
            UNREAD => it.kind.is_empty(),
            BACKGROUND => !it.kind.is_empty(),
            kind => it.kind == kind,
        };
        chosen && (low.is_empty() || sheet.words(it.range).to_ascii_lowercase().contains(&low))
    };
    let fitting: Vec<&Left> = all.iter().filter(fits).collect();
    let shown = &fitting[..fitting.len().min(if sought.all { usize::MAX } else { DRAWN })];
    let stop = shown.iter().find(|it| Some(it.range) == *spot).or(shown.first()).map(|it| it.range);
    let item = |it: &&Left| {
        let range = it.range;
        let show = page.telling(move |_: &FocusEvent| Action::Spot(Some(range)));
        let press = page.telling(move |_: &MouseEvent| Action::Spot(Some(range)));
        let add = {
            let sheet = sheet.clone();
            page.telling(move |_: &MouseEvent| {
                Action::Change(vec![Change::Add { row: sheet.stretch(range) }])
            })
        };
        let dismiss = it.reason.filter(|_| !readonly).map(|_| {
            let sheet = sheet.clone();
            page.telling(move |_: &MouseEvent| {
                Action::Change(vec![Change::Dismiss { row: sheet.stretch(range) }])
            })
        });
        let tabindex = if stop == Some(range) { "0" } else { "-1" };
        let class = classes!(it.reason.map(|_| "left"), (*spot == Some(range)).then_some("picked"));
        html! {
            <li {class}>
                <button type="button" class="plain" {tabindex} lang={sheet.notice.language.clone()} title={page.words.table.show} onfocus={show} onclick={press}>{ highlighted(sheet.words(range), &sought.search) }</button>
                <small><span class="kind">{ it.called }</span>{ " " }{ it.reason.map(words.reason) }</small>
                if !readonly { <button type="button" class="quiet add" {tabindex} onclick={add}>{ page.words.check.add_unread }</button> }
                if let Some(dismiss) = dismiss { <button type="button" class="quiet dismiss" {tabindex} onclick={dismiss}>{ page.words.check.dismiss }</button> }
            </li>
        }
    };
    let rest = fitting.len() - shown.len();
    html! {
        <section part="unread" class={panel("unread", Tab::Check, state.tab)} id={Tab::Check.id()} role="tabpanel" aria-labelledby={Tab::Check.lead()}>
            <h2 class="unseen">{ words.unread }</h2>
            { coverage(page, sheet) }
            <div class="toolbar">
                <input type="search" aria-label={page.words.table.search} placeholder={page.words.table.search} value={sought.search.clone()} oninput={seeking::<InputEvent>(page, sought, |sought, value| sought.search = value)} />
                { kinds(page, &all, sought) }
                if let Some(next) = sheet.unread_behind(*spot) {
                    <button type="button" class="quiet" onclick={page.telling(move |_: &MouseEvent| Action::Spot(Some(next)))}>{ page.words.view.next_unread }</button>
                }
            </div>
            <div class="pane">
                if sheet.notice.unread.is_empty() { <p class="none">{ words.none_unread }</p> }
                if shown.is_empty() && !all.is_empty() { <p class="none">{ words.none_such }</p> }
                <ul>{ for shown.iter().map(item) }</ul>
                if rest > 0 { <button type="button" class="quiet" onclick={seeking::<MouseEvent>(page, sought, |sought, _| sought.all = true)}>{ (page.words.table.more)(rest) }</button> }
            </div>
        </section>
    }
}

/// Names of two kinds that hold others: what was not understood, and all the rest.
const UNREAD: &str = "unread";
const BACKGROUND: &str = "silent";

/// What is no row: first what was not understood, then what was, each in the order of the text.
fn left(page: &Page, sheet: &Sheet) -> Vec<Left> {
    let words = &page.words.lists;
    let unread = sheet.notice.unread.iter().map(|it| Left {
        range: it.span,
        kind: "",
        called: words.unread,
        reason: Some(it.reason),
    });
    let silent = sheet.notice.silent.iter().map(|it| Left {
        range: it.span,
        kind: it.class.name(),
        called: (words.silence)(it.class),
        reason: None,
    });
    unread.chain(silent).collect()
}

/// A callback that seeks otherwise, by what is typed or chosen.
fn seeking<E: AsRef<Event> + 'static>(
    page: &Page,
    sought: &Sought,
    seek: fn(&mut Sought, String),
) -> Callback<E> {
    let sought = sought.clone();
    page.telling(move |event: &E| {
        let mut sought = sought.clone();
        seek(&mut sought, field::value(event.as_ref()));
        Action::Sought(sought)
    })
}

/// A menu of the kinds that there are, each with how many sentences are of it.
fn kinds(page: &Page, all: &[Left], sought: &Sought) -> Html {
    let words = &page.words.lists;
    let option = |name: &'static str, called: &'static str, count: usize| {
        html! { <option value={name} selected={sought.kind == name}>{ format!("{called} ({count})") }</option> }
    };
    let mut found: Vec<(&'static str, &'static str, usize)> = Vec::new();
    for it in all {
        match found.iter_mut().find(|(kind, ..)| *kind == it.kind) {
            Some((.., count)) => *count += 1,
            None => found.push((it.kind, it.called, 1)),
        }
    }
    let unread = all.iter().filter(|it| it.kind.is_empty()).count();
    let onchange = seeking::<Event>(page, sought, |sought, value| sought.kind = value);
    html! {
        <select aria-label={words.any_kind} {onchange}>
            { option("", words.any_kind, all.len()) }
            { option(UNREAD, words.unread, unread) }
            { option(BACKGROUND, words.background, all.len() - unread) }
            { for found.into_iter().filter(|(kind, ..)| !kind.is_empty()).map(|(kind, called, count)| option(kind, called, count)) }
        </select>
    }
}

/// Width of the bar in its own units.
const WIDTH: usize = 1000;

/// Directives, background and what was not understood over the length of the notice; the same in words for who cannot
/// see it.
fn coverage(page: &Page, sheet: &Sheet) -> Html {
    let (notice, lists) = (&sheet.notice, &page.words.lists);
    let length = sheet.text.encode_utf16().count().max(1);
    let stretch = |class: &'static str, range: Range| {
        let x = range.start * WIDTH / length;
        let width = ((range.end - range.start) * WIDTH / length).max(2);
        html! { <rect {class} x={x.to_string()} y="0" width={width.to_string()} height="12" /> }
    };
    let counts = notice.counts;
    let label =
        (page.words.summary.sentences)(counts.directives, counts.background, counts.unread, counts.sentences);
    let told = |class: &'static str, name: &'static str, count: usize| {
        html! { <span class={classes!("told", class)}>{ name }{ " " }<b>{ count }</b></span> }
    };
    html! {
        <div class="covered">
            <svg class="coverage" role="img" aria-label={label} viewBox={format!("0 0 {WIDTH} 12")} preserveAspectRatio="none">
                { for notice.silent.iter().map(|it| stretch("silent", it.span)) }
                { for notice.directives.iter().map(|it| stretch("held", it.span)) }
                { for notice.unread.iter().map(|it| stretch("left", it.span)) }
            </svg>
            <p class="key">
                { told("held", lists.directive, notice.directives.len()) }
                { told("silent", lists.background, notice.silent.len()) }
                { told("left", lists.unread, notice.unread.len()) }
            </p>
        </div>
    }
}
