//! Time limits by date, with the working shown; where they count from, and on which days nobody works.

use remit::correct::Change;
use remit::notice::DeadlineKind;
use remit::wire::{Deadline, Directive, Options};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::chips;
use super::shared::panel;
use crate::browser::{field, file};
use crate::page::Page;
use crate::sheet::{Sheet, in_text_order};
use crate::state::{Action, Pane, Picked, State, Tab};

/// The calendar.
pub fn calendar(page: &Page, state: &State, sheet: &Sheet, shown: &[usize]) -> Html {
    let options = &state.options;
    let words = &page.words.dates;
    let (dated, undated) = limits(sheet, shown);
    let onanchor = page.telling(move |event: &Event| {
        let day = Some(field::value(event)).filter(|day| !day.is_empty());
        Action::Change(vec![Change::Anchor { day }])
    });
    let onholidays = {
        let (options, page) = (options.clone(), page.clone());
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let Some(given) = input.and_then(|input| input.files()).and_then(|files| files.get(0)) else {
                return;
            };
            let options = options.clone();
            file::text(&given, page.telling(move |text: &String| Action::Options(holidays(text, &options))));
        })
    };
    let anchor = options.anchor.clone().or_else(|| sheet.notice.date.clone()).filter(|day| day.len() == 10);
    let loaded = options.days_off.len() + options.days_on.len();
    let row = |(number, limit): &(usize, Deadline)| row(page, sheet, &state.today, *number, limit);
    html! {
        <section part="calendar" class={panel("calendar", Tab::Dates, state.tab)} id={Tab::Dates.id()} role="tabpanel" aria-labelledby={Tab::Dates.lead()} tabindex="0">
            <h2 class="unseen">{ words.heading }</h2>
            <div class="toolbar">
                <label>{ words.anchor }{ " " }<input type="date" value={anchor.unwrap_or_default()} disabled={state.readonly} onchange={onanchor} /></label>
                <label class="button" title={words.holidays_hint}>{ words.holidays }<input type="file" class="unseen" accept=".txt,.csv,text/plain" onchange={onholidays} /></label>
                if loaded > 0 { <span role="status">{ (words.loaded)(loaded) }</span> }
            </div>
            <div class="set">{ chips(page, &state.filter, shown.len(), sheet.notice.directives.len()) }</div>
            <div class="pane">
            if dated.is_empty() && undated.is_empty() { <p class="none">{ words.none }</p> }
            if !dated.is_empty() { <ul class="dated">{ for dated.iter().map(row) }</ul> }
            if !undated.is_empty() {
                <h3>{ words.without }</h3>
                <ul>{ for undated.iter().map(row) }</ul>
            }
            </div>
        </section>
    }
}

/// Time limits, each with the number of its directive.
type Limits = Vec<(usize, Deadline)>;

/// The time limits of the rows that are shown: those with a date in its order, then the others.
fn limits(sheet: &Sheet, shown: &[usize]) -> (Limits, Limits) {
    let numbers = in_text_order(shown);
    let all = numbers.iter().flat_map(|number| {
        let limits = &sheet.notice.directives[*number].deadlines;
        limits.iter().map(|limit| (*number, limit.clone()))
    });
    let (mut dated, mut undated): (Limits, Limits) = all.partition(|(_, limit)| limit.due.is_some());
    undated.extend(numbers.iter().filter_map(|number| Some((*number, haste(sheet, *number)?))));
    dated.sort_by_cached_key(|(number, limit)| (limit.due.clone().unwrap_or_default(), *number));
    (dated, undated)
}

/// The haste of a directive that has no time limit, in the place of one: it is none, and a reader may want one.
fn haste(sheet: &Sheet, number: usize) -> Option<Deadline> {
    let it = &sheet.notice.directives[number];
    let span = *it.haste.first().filter(|_| it.deadlines.is_empty())?;
    Some(Deadline {
        text: sheet.words(span).to_string(),
        span,
        kind: DeadlineKind::Event,
        due: None,
        from: None,
        rate: None,
    })
}

fn row(page: &Page, sheet: &Sheet, today: &str, number: usize, limit: &Deadline) -> Html {
    let directive: &Directive = &sheet.notice.directives[number];
    let onclick = page.telling(move |_: &MouseEvent| Action::Pick(Picked { number, from: Pane::Source }));
    let overdue = limit.due.as_deref().is_some_and(|due| due < today);
    let working = limit.due.as_ref().map(|due| (page.words.table.due)(due, limit.from));
    let who =
        directive.parties.iter().map(|part| html! { <>{ " " }<span class="who">{ &part.name }</span></> });
    let language = sheet.notice.language.clone();
    html! {
        <li class={classes!(overdue.then_some("overdue"))}>
            <span class="when">{ working.unwrap_or_else(|| kind(page, limit, directive).to_string()) }</span>
            if overdue { <small class="overdue">{ page.words.view.overdue }</small> }
            <button type="button" class="plain" lang={language.clone()} {onclick}>{ &directive.headline }</button>
            <span class="of" lang={language}><q>{ &limit.text }</q>{ for who }</span>
        </li>
    }
}

/// The shape of a time limit that has no date, or what stands in its place.
fn kind(page: &Page, limit: &Deadline, directive: &Directive) -> &'static str {
    if directive.deadlines.is_empty() { page.words.view.haste } else { (page.words.kind)(limit.kind) }
}

/// The options with the days of a file: a day a line, one with a plus before it a working day at a weekend.
fn holidays(text: &str, options: &Options) -> Options {
    let days = |plus: bool| {
        let lines = text.lines().map(str::trim).filter(move |line| line.starts_with('+') == plus);
        let day = |line: &str| line.trim_start_matches('+').chars().take(10).collect::<String>();
        lines.map(day).filter(|day| is_day(day)).collect()
    };
    Options { days_off: days(false), days_on: days(true), ..options.clone() }
}

/// Whether a line is a day, ISO.
fn is_day(line: &str) -> bool {
    let shape = |(at, c): (usize, char)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() };
    line.len() == 10 && line.chars().enumerate().all(shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_holidays_gives_days_off_and_days_on() {
        let options = Options { anchor: Some("2026-01-01".to_string()), ..Options::default() };
        let read = holidays("2026-10-01 National Day\n+2026-10-10\nnotes\n", &options);
        assert_eq!(
            (read.days_off, read.days_on),
            (vec!["2026-10-01".to_string()], vec!["2026-10-10".to_string()])
        );
        assert_eq!(read.anchor, options.anchor);
    }
}
