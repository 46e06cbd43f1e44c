//! What can be done with all ticked rows, in one step.

use std::rc::Rc;

use remit::correct::{Cells, Change, Row};
use remit::notice::Force;
use remit::wire::Status;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement};
use yew::prelude::*;

use super::cell::{name_actors, when};
use super::editor::forces;
use super::menu;
use crate::page::Page;
use crate::sheet::{Sheet, in_text_order};
use crate::state::Action;

/// The buttons that change the rows of these numbers.
pub fn bulk(page: &Page, ticked: &[usize], sheet: &Rc<Sheet>) -> Html {
    let words = &page.words.check;
    // Rows are named when something is done with them, since naming thousands takes its time.
    let rows = {
        let (numbers, sheet) = (in_text_order(ticked), sheet.clone());
        move || numbers.iter().filter_map(|number| sheet.row(*number)).collect::<Vec<_>>()
    };
    let each = |name: &'static str, change: fn(Row) -> Change| {
        let rows = rows.clone();
        // From the last to the first, since taking one away renumbers those with the same words behind it.
        let onclick = page
            .telling(move |_: &MouseEvent| Action::Change(rows().into_iter().rev().map(change).collect()));
        html! { <button type="button" {onclick}>{ name }</button> }
    };
    let join = (ticked.len() == 2).then(|| {
        let rows = rows.clone();
        let onclick = page.telling(move |_: &MouseEvent| {
            let two = rows();
            let merge = |pair: &[Row]| Change::Merge { row: pair[0].clone(), with: pair[1].clone() };
            Action::Change(two.windows(2).map(merge).collect())
        });
        html! { <button type="button" {onclick}>{ words.join }</button> }
    });
    html! {
        <span class="bulk" role="group" aria-label={(words.selected)(ticked.len())}>
            { (words.selected)(ticked.len()) }
            { each(words.accept, |row| Change::Status { row, status: Status::Accepted }) }
            { each(words.reject, |row| Change::Status { row, status: Status::Rejected }) }
            { each(words.reopen, |row| Change::Status { row, status: Status::Open }) }
            { menu("menu start set-all", None, words.set, set(page, ticked, sheet)) }
            { for join }
            { each(words.remove, |row| Change::Remove { row }) }
        </span>
    }
}

/// The fields that write a party, a date or a force into every ticked row; what is left empty stays as it was.
fn set(page: &Page, ticked: &[usize], sheet: &Rc<Sheet>) -> Html {
    let words = page.words;
    let onsubmit = {
        let (numbers, sheet) = (in_text_order(ticked), sheet.clone());
        page.telling(move |event: &SubmitEvent| {
            event.prevent_default();
            let wanted = Wanted::of(event);
            let change = |number: &usize| {
                let (row, before) = sheet.row(*number).zip(sheet.cells(*number))?;
                let cells = wanted.written(&before);
                (cells != before).then_some(Change::Edit { row, cells })
            };
            Action::Change(numbers.iter().filter_map(change).collect())
        })
    };
    html! {
        <form class="editor" {onsubmit}>
            <label>{ words.lists.party }<input type="text" name={PARTY} autocomplete="off" /></label>
            <label>{ words.table.date }<input type="date" name={DATE} /></label>
            <label>{ words.table.force }<select name={FORCE}>
                <option value="">{ words.check.as_it_is }</option>
                { forces(words, None) }
            </select></label>
            <button type="submit" class="main">{ words.check.apply }</button>
        </form>
    }
}

const PARTY: &str = "party";
const DATE: &str = "date";
const FORCE: &str = "force";

/// What every row is to say.
struct Wanted {
    party: Option<String>,
    date: Option<String>,
    force: Option<Force>,
}

impl Wanted {
    /// What the form says that is sent.
    fn of(event: &SubmitEvent) -> Self {
        let form = event.target().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let data = form.and_then(|form| FormData::new_with_form(&form).ok());
        let said = |name: &str| {
            let value = data.as_ref().and_then(|data| data.get(name).as_string());
            value.map(|value| value.trim().to_string()).filter(|value| !value.is_empty())
        };
        Self {
            party: said(PARTY),
            date: said(DATE),
            force: said(FORCE).and_then(|name| Force::try_from(name.as_str()).ok()),
        }
    }

    /// Cells with what is wanted written into them.
    fn written(&self, before: &Cells) -> Cells {
        let mut cells = before.clone();
        if let Some(party) = &self.party {
            name_actors(&mut cells, party);
        }
        if let Some(date) = &self.date {
            when(&mut cells).due = Some(date.clone());
        }
        cells.force = self.force.unwrap_or(cells.force);
        cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_empty_stays_as_it_was() {
        let before = Cells {
            headline: "Count".into(),
            force: Force::Must,
            parties: Vec::new(),
            deadlines: Vec::new(),
        };
        let nothing = Wanted { party: None, date: None, force: None };
        assert_eq!(nothing.written(&before), before);
        let all =
            Wanted { party: Some("Crew".into()), date: Some("2027-03-01".into()), force: Some(Force::May) };
        let after = all.written(&before);
        assert_eq!((after.force, after.parties[0].name.as_str()), (Force::May, "Crew"));
        assert_eq!(after.deadlines[0].due.as_deref(), Some("2027-03-01"));
    }
}
