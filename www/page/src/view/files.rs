//! What a person takes along: the rows that are shown, as a table, a file or a calendar. The menu says what will leave,
//! and beside it stands what did.

use std::rc::Rc;

use js_sys::Uint8Array;
use remit::export::{Export, FORMATS, Format, html, tsv};
use wasm_bindgen::JsValue;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{filters, menu};
use crate::browser::{field, file, save};
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Ledger, State};

/// What leaves the page.
struct Leaving {
    page: Page,
    sheet: Rc<Sheet>,
    rows: Vec<usize>,
    today: Rc<str>,
    ledger: Ledger,
    alarm: Option<u16>,
}

impl Leaving {
    fn content(&self) -> Export<'_> {
        Export {
            text: &self.sheet.text,
            notice: &self.sheet.notice,
            rows: &self.rows,
            words: self.page.words,
            day: &self.today,
            alarm: self.alarm,
        }
    }

    /// Puts the table on the clipboard.
    fn copy(&self) {
        let (page, words) = (self.page.clone(), &self.page.words.files);
        let done = Callback::from(move |well: bool| {
            page.tell(Action::Told(if well { words.copied } else { words.refused }.to_string()));
        });
        save::table(&html(&self.content()), &tsv(&self.content()), done);
    }

    /// Saves a file: of `format`, or of the notice and its corrections.
    async fn save(&self, format: Option<&'static Format>) {
        let words = &self.page.words.files;
        let (extension, media) = format.map_or(WORK, |format| (format.extension, format.media));
        let name = save::name(self.sheet.notice.title.as_deref().unwrap_or_default(), extension);
        let saved = self.bytes(format).await.and_then(|bytes| save::file(&name, media, &bytes));
        if saved.is_ok() && format.is_none() {
            self.page.tell(Action::Saved(self.ledger.changes()));
        }
        self.page.tell(Action::Told(match (&saved, format) {
            (Ok(()), Some(_)) => (words.saved)(&name, self.rows.len()),
            (Ok(()), None) => String::new(),
            (Err(_), _) => words.failed.to_string(),
        }));
        if saved.is_ok() && format.is_some() {
            self.page.happened("export", &extension.into());
        }
    }

    async fn bytes(&self, format: Option<&'static Format>) -> Result<Uint8Array, JsValue> {
        match format {
            Some(format) => save::written(&self.page.files, format.extension, &self.content()).await,
            None => {
                let saved = file::saved(&self.page.files, &self.sheet.text, &self.ledger.changes()).await;
                saved.map(|saved| Uint8Array::from(saved.as_bytes())).ok_or(JsValue::NULL)
            }
        }
    }
}

/// End of the name, and media type, of a file of notice and corrections.
const WORK: (&str, &str) = ("remit.json", "application/json");

/// The menu; `shown` are the rows that the filter lets through.
pub fn export(page: &Page, state: &State, sheet: &Rc<Sheet>, shown: &[usize]) -> Html {
    let words = &page.words.files;
    let rows = sheet.leaving(shown);
    let (count, none) = (rows.len(), rows.is_empty());
    let what = Rc::new(Leaving {
        page: page.clone(),
        sheet: sheet.clone(),
        rows,
        today: state.today.clone(),
        ledger: state.ledger.clone(),
        alarm: state.alarm,
    });
    let button =
        |name: &'static str, disabled: bool, act: fn(Rc<Leaving>, Option<&'static Format>), format| {
            let what = what.clone();
            let onclick = Callback::from(move |_: MouseEvent| act(what.clone(), format));
            html! { <button type="button" {disabled} {onclick}>{ name }</button> }
        };
    let save = |what: Rc<Leaving>, format| spawn_local(async move { what.save(format).await });
    let offered = |format: &&'static Format| {
        state.exports.is_empty() || state.exports.iter().any(|name| name == format.extension)
    };
    let format = |format: &'static Format| {
        html! { <>
            { button((words.format)(format.extension), none, save, Some(format)) }
            if format.extension == "ics" { { reminder(page, state.alarm) } }
        </> }
    };
    let filtered = filters::told(page, &state.filter);
    let print = |_, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    };
    let drawer = html! { <>
        <p>{ (words.leaving)(count, sheet.notice.directives.len()) }</p>
        if !filtered.is_empty() { <p><small>{ page.words.view.filter }{ ": " }{ filtered }</small></p> }
        { for FORMATS.iter().filter(offered).map(format) }
        { button(words.copy, none, |what, _| what.copy(), None) }
        if page.stage.own { { button(words.print, false, print, None) } }
        { button(page.words.check.save_file, false, save, None) }
    </> };
    html! { <>
        <span class="told" role="status">{ state.told.clone() }</span>
        { menu("menu files main", Some("toolbar"), words.label, drawer) }
    </> }
}

/// When a calendar reminds.
fn reminder(page: &Page, alarm: Option<u16>) -> Html {
    let words = &page.words.files;
    let onchange = page.telling(|event: &Event| Action::Alarm(field::value(event).parse().ok()));
    let days = |days: u16| {
        html! { <option value={days.to_string()} selected={alarm == Some(days)}>{ (words.alarm)(days) }</option> }
    };
    html! {
        <select aria-label={words.reminder} {onchange}>
            <option value="" selected={alarm.is_none()}>{ words.no_alarm }</option>
            { for [0, 1, 3, 7].map(days) }
        </select>
    }
}
