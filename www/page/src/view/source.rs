//! The notice: a text field to paste and type in, or the text with its marks.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use remit::correct::Change;
use remit::import::{ENCODINGS, KINDS};
use remit::notice::Silence;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{document, example, menu};
use crate::browser::{field, file, spot};
use crate::opening::Files;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Ledger, Opened, State};

/// What the notice's pane shows and tells.
pub struct SourcePane<'a> {
    /// The page it stands in.
    pub page: &'a Page,
    /// What the page knows.
    pub state: &'a State,
    /// The field that holds the text.
    pub field: &'a NodeRef,
    /// Takes each text that is typed.
    pub on_text: &'a Callback<Rc<str>>,
    /// Takes each notice that comes instead of this one, with the corrections to it.
    pub on_notice: &'a Callback<(Rc<str>, Ledger)>,
    /// Takes files, and what was in them.
    pub files: &'a Files,
}

/// The notice's pane.
pub fn source(pane: &SourcePane<'_>) -> Html {
    let SourcePane { page, state, field, on_text, on_notice, files } = *pane;
    let words = &page.words.source;
    let oninput = {
        let (page, on_text, fresh) = (page.clone(), on_text.clone(), state.sheet.is_none());
        Callback::from(move |event: InputEvent| {
            if event.is_composing() {
                return;
            }
            if fresh && event.input_type() == "insertFromPaste" {
                page.tell(Action::Marked(true));
            }
            on_text.emit(field::value(&event).into());
        })
    };
    let onfile = {
        let on_files = files.on_files.clone();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            on_files.emit(input.files().map(field::files).unwrap_or_default());
            // So that the same file can be opened again.
            input.set_value("");
        })
    };
    let clear = {
        let (on_opened, field) = (files.on_opened.clone(), field.clone());
        Callback::from(move |_: MouseEvent| {
            on_opened.emit(Vec::new());
            // The field is hidden until what was told is drawn.
            let field = field.clone();
            Timeout::new(0, move || {
                if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                    let _ = field.focus();
                }
            })
            .forget();
        })
    };
    let marked = state.marked;
    let turn = page.telling(move |_: &MouseEvent| Action::Marked(!marked));
    let sample = |(nth, name): (usize, &&'static str)| {
        let (page, on_notice) = (page.clone(), on_notice.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (page, on_notice) = (page.clone(), on_notice.clone());
            spawn_local(async move {
                match file::sample(&page.files, nth).await {
                    Some(text) => {
                        page.tell(Action::Opened(Vec::new(), 0));
                        on_notice.emit((text.into(), Ledger::default()));
                    }
                    None => page.tell(Action::Failed(page.words.files.failed.to_string())),
                }
            });
        });
        html! { <button type="button" class="sample" {onclick}>{ *name }</button> }
    };
    let shown = state.marked.then(|| state.sheet.clone()).flatten();
    html! {
        <section class="source" part="source" aria-labelledby="source-heading">
            <div class="bar">
                <h2 id="source-heading">{ words.heading }</h2>
                <label class={classes!("button", state.sheet.is_some().then_some("quiet"))}>
                    { words.open }
                    <input type="file" class="unseen" multiple=true accept={accept()} onchange={onfile} />
                </label>
                if state.sheet.is_some() && !state.readonly {
                    <button type="button" class="quiet" onclick={turn}>{ if state.marked { words.edit } else { words.marked } }</button>
                    <button type="button" class="quiet" onclick={clear}>{ words.clear }</button>
                }
            </div>
            { pane.choices() }
            <textarea ref={field.clone()} hidden={shown.is_some()} aria-label={words.label} placeholder={words.placeholder} spellcheck="false" autocomplete="off" {oninput} />
            if let Some(sheet) = shown {
                { reading(page, &sheet, state.readonly) }
                { document(page, &sheet, state.picked.map(|picked| picked.number)) }
            }
            if state.sheet.is_none() && !state.busy {
                <p class="samples">{ words.samples }{ for words.sample.iter().enumerate().map(sample) }</p>
                { example(page) }
            }
        </section>
    }
}

impl SourcePane<'_> {
    /// Which of several files is shown, and in which encoding it was read.
    fn choices(&self) -> Html {
        let (words, state) = (&self.page.words.source, self.state);
        let Some(shown) = state.opened.get(state.turn) else { return html! {} };
        let turn = self.files.on_turn.reform(|event: Event| field::value(&event).parse().unwrap_or_default());
        let encoding = self.files.on_encoding.reform(|event: Event| field::value(&event));
        let name = |(nth, opened): (usize, &Opened)| {
            html! { <option value={nth.to_string()} selected={nth == state.turn}>{ format!("{}/{} {}", nth + 1, state.opened.len(), opened.file.name()) }</option> }
        };
        let label = |label: &'static str| {
            html! { <option value={label} selected={shown.encoding.as_deref() == Some(label)}>{ label.to_ascii_uppercase() }</option> }
        };
        html! {
            <div class="bar opened-files">
                if state.opened.len() > 1 {
                    <select aria-label={words.opened} onchange={turn}>{ for state.opened.iter().enumerate().map(name) }</select>
                }
                if shown.encoding.is_some() {
                    <label>{ words.encoding }{ " " }<select onchange={encoding}>{ for ENCODINGS.into_iter().map(label) }</select></label>
                }
            </div>
        }
    }
}

/// The ends of names by which files are offered to be opened.
fn accept() -> String {
    KINDS.map(|(ending, _)| ending).join(",")
}

/// What stands above the marked notice: what the marks mean, its outline, and a way to make a row of words.
fn reading(page: &Page, sheet: &Rc<Sheet>, readonly: bool) -> Html {
    let (words, force) = (&page.words.source, page.words.force);
    let heads: Vec<_> = sheet.notice.silent.iter().filter(|it| it.class == Silence::Heading).collect();
    let jump = {
        let spans: Vec<_> = heads.iter().map(|it| it.span).collect();
        page.telling(move |event: &Event| {
            Action::Spot(field::value(event).parse::<usize>().ok().and_then(|nth| spans.get(nth).copied()))
        })
    };
    let add = {
        let (page, sheet) = (page.clone(), sheet.clone());
        Callback::from(move |_: MouseEvent| {
            let change = spot::selected(&page.stage).and_then(|(start, end)| {
                let range = remit::wire::Range {
                    start: sheet.offset(start.0, start.1),
                    end: sheet.offset(end.0, end.1),
                };
                let row = sheet.stretch(sheet.trimmed(range));
                (!row.words.is_empty()).then_some(Change::Add { row })
            });
            page.tell(match change {
                Some(change) => Action::Change(vec![change]),
                None => Action::Failed(page.words.check.nothing_selected.to_string()),
            });
        })
    };
    html! {
        <>
            <div class="bar reading">
                if heads.len() > 1 {
                    <select aria-label={page.words.view.jump} onchange={jump}>
                        <option value="" selected=true>{ page.words.view.jump }</option>
                        { for heads.iter().enumerate().map(|(nth, head)| html! { <option value={nth.to_string()} lang={sheet.notice.language.clone()}>{ sheet.words(head.span).chars().take(40).collect::<String>() }</option> }) }
                    </select>
                }
                if !readonly { <button type="button" class="quiet" onclick={add}>{ page.words.check.add }</button> }
                { menu("menu legend", None, words.legend, html! {
                    <p class="marks">
                        { for remit::notice::Force::ALL.map(|it| html! { <span class={classes!("line", it.name())}><span class={classes!("mark", it.name())}><b class="cue">{ force(it) }</b></span></span> }) }
                        <span class="party">{ words.party }</span>
                        <span class="deadline">{ words.deadline }</span>
                    </p>
                }) }
            </div>
        </>
    }
}
