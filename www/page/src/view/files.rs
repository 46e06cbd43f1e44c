//! What a person takes along: the rows that are shown, as a table, a file or a calendar. The menu says what will leave,
//! and beside it stands what did.

use std::rc::Rc;

use remit::export::{Export, FORMATS, Format, html, tsv};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Menu, Page, filters};
use crate::browser::{field, file, save};
use crate::sheet::Sheet;
use crate::state::{Filter, Ledger};

/// What leaves the page.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The notice.
    pub sheet: Rc<Sheet>,
    /// Numbers of the rows that leave.
    pub leaving: Vec<usize>,
    /// What chose them.
    pub filter: Filter,
    /// Today, ISO.
    pub today: Rc<str>,
    /// What was corrected.
    pub ledger: Ledger,
    /// The formats that are offered; all where none is named.
    pub exports: Rc<[String]>,
}

/// The menu.
#[component]
pub fn Files(props: &Props) -> Html {
    let words = &props.page.words.files;
    let told = use_state(String::new);
    let copy = {
        let (props, told) = (props.clone(), told.clone());
        Callback::from(move |_| {
            let export = export(&props, None);
            let told = told.clone();
            let done = Callback::from(move |well| {
                told.set(if well { words.copied } else { words.refused }.to_string())
            });
            save::table(&html(&export), &tsv(&export), done);
        })
    };
    let none = props.leaving.is_empty();
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
                told.set(match saved {
                    Ok(()) => (words.saved)(&name, props.leaving.len()),
                    Err(_) => words.failed.to_string(),
                });
                if saved.is_ok() {
                    props.page.happened("export", &format.extension.into());
                }
            });
        });
        html! {
            <>
                <button type="button" disabled={none} {onclick}>{ (words.format)(format.extension) }</button>
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
                told.set(if matches!(done, Some(Ok(()))) { "" } else { words.failed }.to_string());
            });
        })
    };
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    let filtered = filters::told(&props.page, &props.filter);
    html! {
        <>
            <span class="told" role="status">{ &*told }</span>
            <Menu class="files main" part="toolbar" name={words.label} shuts=true>
                <p>{ (words.leaving)(props.leaving.len(), props.sheet.notice.directives.len()) }</p>
                if !filtered.is_empty() { <p><small>{ props.page.words.view.filter }{ ": " }{ filtered }</small></p> }
                { for FORMATS.iter().filter(|format| props.exports.is_empty() || props.exports.iter().any(|name| name == format.extension)).map(button) }
                <button type="button" disabled={none} onclick={copy}>{ words.copy }</button>
                if props.page.stage.own { <button type="button" onclick={print}>{ words.print }</button> }
                <button type="button" onclick={work}>{ check.save_file }</button>
            </Menu>
        </>
    }
}

fn export(props: &Props, alarm: Option<u16>) -> Export<'_> {
    let sheet = &props.sheet;
    Export {
        text: &sheet.text,
        notice: &sheet.notice,
        rows: &props.leaving,
        words: props.page.words,
        day: &props.today,
        alarm,
    }
}
