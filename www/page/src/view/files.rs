//! What a person takes along: the rows that are shown, as a table, a file or a calendar.

use std::rc::Rc;

use remit::export::{Export, FORMATS, Format, html, tsv};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Page;
use crate::browser::{field, file, save};
use crate::sheet::Sheet;
use crate::state::{Action, Ledger};

/// What leaves the page.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The notice.
    pub sheet: Rc<Sheet>,
    /// Numbers of the rows that are shown, and so leave.
    pub shown: Vec<usize>,
    /// Today, ISO.
    pub today: Rc<str>,
    /// What was corrected.
    pub ledger: Ledger,
    /// Whether notice and corrections are kept in this browser.
    pub keep: bool,
    /// The formats that are offered; all where none is named.
    pub exports: Rc<[String]>,
}

/// The buttons.
#[component]
pub fn Files(props: &Props) -> Html {
    let words = &props.page.words.files;
    let told = use_state(|| "");
    let copy = {
        let (props, told) = (props.clone(), told.clone());
        Callback::from(move |_| {
            let export = export(&props, None);
            let told = told.clone();
            let done = Callback::from(move |well| told.set(if well { words.copied } else { words.refused }));
            save::table(&html(&export), &tsv(&export), done);
        })
    };
    let alarm = use_state(|| None::<u16>);
    let onalarm = {
        let alarm = alarm.clone();
        Callback::from(move |event: Event| alarm.set(field::value(&event).parse().ok()))
    };
    let days = |days: u16| {
        html! { <option value={days.to_string()} selected={*alarm == Some(days)}>{ (words.alarm)(days) }</option> }
    };
    let reminder = html! {
        <select aria-label={words.reminder} onchange={onalarm}>
            <option value="" selected={alarm.is_none()}>{ words.no_alarm }</option>
            { for [0, 1, 3, 7].map(days) }
        </select>
    };
    let button = |format: &'static Format| {
        let (props, told, alarm) = (props.clone(), told.clone(), *alarm);
        let onclick = Callback::from(move |_: MouseEvent| {
            let (props, told) = (props.clone(), told.clone());
            spawn_local(async move {
                let title = props.sheet.notice.title.as_deref().unwrap_or_default();
                let name = save::name(title, format.extension);
                let written =
                    save::written(&props.page.files, format.extension, &export(&props, alarm)).await;
                let saved = written.and_then(|bytes| save::file(&name, format.media, &bytes));
                told.set(if saved.is_ok() { "" } else { words.failed });
                if saved.is_ok() {
                    props.page.happened("export", &format.extension.into());
                }
            });
        });
        html! {
            <>
                <button type="button" {onclick}>{ (words.format)(format.extension) }</button>
                if format.extension == "ics" { { reminder.clone() } }
            </>
        }
    };
    let check = &props.page.words.check;
    let work = {
        let (props, told) = (props.clone(), told.clone());
        Callback::from(move |_: MouseEvent| {
            let (props, told) = (props.clone(), told.clone());
            spawn_local(async move {
                let title = props.sheet.notice.title.as_deref().unwrap_or_default();
                let saved = file::saved(&props.page.files, &props.sheet.text, &props.ledger.changes()).await;
                let bytes = saved.map(|saved| js_sys::Uint8Array::from(saved.as_bytes()));
                let done = bytes
                    .map(|bytes| save::file(&save::name(title, "remit.json"), "application/json", &bytes));
                told.set(if matches!(done, Some(Ok(()))) { "" } else { words.failed });
            });
        })
    };
    let keep = props.keep;
    let onchange = props.page.telling(move |_: &Event| Action::Keep(!keep));
    html! {
        <div class="files" part="toolbar" role="group" aria-label={words.label}>
            <button type="button" onclick={copy}>{ words.copy }</button>
            { for FORMATS.iter().filter(|format| props.exports.is_empty() || props.exports.iter().any(|name| name == format.extension)).map(button) }
            <button type="button" onclick={work}>{ check.save_file }</button>
            if props.page.stage.own {
                <label title={check.kept}><input type="checkbox" checked={props.keep} {onchange} />{ check.keep }</label>
            }
            <span role="status">{ *told }</span>
        </div>
    }
}

fn export(props: &Props, alarm: Option<u16>) -> Export<'_> {
    let sheet = &props.sheet;
    Export {
        text: &sheet.text,
        notice: &sheet.notice,
        rows: &props.shown,
        words: props.page.words,
        day: &props.today,
        alarm,
    }
}
