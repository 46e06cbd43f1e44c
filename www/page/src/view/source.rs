//! The notice: a text field to paste and type in, or the text with its marks.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_file::callbacks::{FileReader, read_as_bytes};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use super::Page;
use crate::app::text_of;
use crate::browser::field;
use crate::sheet::{Line, Mark, Run, Sheet};
use crate::state::{Action, Pane, Picked, State};

/// Notices of our own: an order, a circular, a meeting report.
const SAMPLES: [&str; 3] = [
    include_str!("../../../samples/order.txt"),
    include_str!("../../../samples/circular.txt"),
    include_str!("../../../samples/meeting.txt"),
];

/// What the notice's pane shows and tells.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// What the page knows.
    pub state: State,
    /// Takes each new text.
    pub on_text: Callback<Rc<str>>,
    /// The file that was dropped last.
    pub dropped: Option<File>,
}

/// The notice's pane.
#[component]
pub fn Source(props: &Props) -> Html {
    let page = &props.page;
    let words = &page.words.source;
    let state = &props.state;
    let field = use_node_ref();
    let opening = use_mut_ref(|| None::<FileReader>);

    // The field is never written to while a person types, so that input methods keep their place.
    let put = {
        let (field, page, on_text) = (field.clone(), page.clone(), props.on_text.clone());
        Callback::from(move |text: Rc<str>| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.set_value(&text);
            }
            page.tell(Action::Marked(!text.is_empty()));
            on_text.emit(text);
        })
    };
    let open = {
        let (put, page) = (put.clone(), page.clone());
        Callback::from(move |file: File| {
            let (put, page, name) = (put.clone(), page.clone(), file.name());
            let read = read_as_bytes(&file.into(), move |bytes| {
                if let Some(text) = text_of(&name, &bytes.unwrap_or_default(), &page) {
                    put.emit(text);
                }
            });
            *opening.borrow_mut() = Some(read);
        })
    };
    {
        let open = open.clone();
        use_effect_with(props.dropped.clone(), move |dropped| {
            if let Some(file) = dropped.clone() {
                open.emit(file);
            }
        });
    }
    let oninput = {
        let (page, on_text, fresh) = (page.clone(), props.on_text.clone(), state.sheet.is_none());
        Callback::from(move |event: InputEvent| {
            if event.is_composing() {
                return;
            }
            let text = field::value(&event);
            if fresh && event.input_type() == "insertFromPaste" {
                page.tell(Action::Marked(true));
            }
            on_text.emit(text.into());
        })
    };
    use_composition(&field, &props.on_text);
    let onfile = Callback::from(move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            open.emit(file);
        }
        // So that the same file can be opened again.
        input.set_value("");
    });
    let clear = {
        let (put, field) = (put.clone(), field.clone());
        Callback::from(move |_| {
            put.emit("".into());
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                let _ = field.focus();
            }
        })
    };
    let marked = state.marked;
    let turn = page.telling(move |_| Action::Marked(!marked));
    let sample = |(nth, name): (usize, &&'static str)| {
        let put = put.clone();
        let onclick = Callback::from(move |_| put.emit(SAMPLES[nth].into()));
        html! { <button type="button" class="sample" {onclick}>{ *name }</button> }
    };
    let marked = state.marked.then(|| state.sheet.clone()).flatten();
    html! {
        <section class="source" aria-labelledby="source-heading">
            <div class="bar">
                <h2 id="source-heading">{ words.heading }</h2>
                <label class="button">
                    { words.open }
                    <input type="file" class="unseen" accept=".txt,.md,.text,text/plain" onchange={onfile} />
                </label>
                if state.sheet.is_some() {
                    <button type="button" onclick={turn}>{ if state.marked { words.edit } else { words.marked } }</button>
                    <button type="button" onclick={clear}>{ words.clear }</button>
                }
            </div>
            <textarea ref={field} hidden={marked.is_some()} aria-label={words.label} placeholder={words.placeholder} spellcheck="false" autocomplete="off" {oninput} />
            if let Some(sheet) = marked {
                <Legend page={page.clone()} />
                <Document page={page.clone()} {sheet} picked={state.picked.map(|picked| picked.number)} />
            }
            if state.sheet.is_none() && !state.busy {
                <p class="samples">{ words.samples }{ for words.sample.iter().enumerate().map(sample) }</p>
            }
        </section>
    }
}

/// The text is taken when an input method has put its characters in place; Yew has no such event.
#[hook]
fn use_composition(field: &NodeRef, on_text: &Callback<Rc<str>>) {
    let (field, on_text) = (field.clone(), on_text.clone());
    use_effect_with((), move |()| {
        let field = field.cast::<HtmlTextAreaElement>();
        let listener = field.map(|field| {
            let target = field.clone();
            EventListener::new(&target, "compositionend", move |_| on_text.emit(field.value().into()))
        });
        move || drop(listener)
    });
}

#[derive(Clone, PartialEq, Properties)]
struct LegendProps {
    page: Page,
}

/// What the marks mean, shown with the marks themselves.
#[component]
fn Legend(props: &LegendProps) -> Html {
    let page = &props.page;
    let (words, force) = (&page.words.source, page.words.force);
    html! {
        <p class="legend" aria-label={words.legend}>
            { for remit::notice::Force::ALL.map(|it| html! { <span class={classes!("mark", it.name())}>{ force(it) }</span> }) }
            <b class="cue">{ words.cue }</b>
            <span class="party">{ words.party }</span>
            <span class="deadline">{ words.deadline }</span>
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DocumentProps {
    page: Page,
    sheet: Rc<Sheet>,
    picked: Option<usize>,
}

/// The notice with its marks.
#[component]
fn Document(props: &DocumentProps) -> Html {
    let page = &props.page;
    let language = props.sheet.notice.language.clone();
    let mut opened = 0;
    let lines = props.sheet.lines.iter().map(|line| {
        let first = line.runs.iter().filter_map(|run| run.directive).find(|number| *number >= opened);
        opened = line.runs.iter().filter_map(|run| run.directive).max().map_or(opened, |last| opened.max(last + 1));
        let picked = props.picked.filter(|number| line.holds(*number));
        html! { <Text page={page.clone()} sheet={props.sheet.clone()} line={line.clone()} {first} {picked} /> }
    });
    html! {
        <div class="document" role="region" tabindex="0" lang={language} aria-label={page.words.source.label}>{ for lines }</div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TextProps {
    page: Page,
    sheet: Rc<Sheet>,
    line: Rc<Line>,
    /// The first directive that begins in this line.
    first: Option<usize>,
    picked: Option<usize>,
}

/// One line.
#[component]
fn Text(props: &TextProps) -> Html {
    let page = &props.page;
    let stretches = props.line.runs.chunk_by(|one, next| one.directive == next.directive);
    let mut begins = props.first.unwrap_or(usize::MAX);
    let stretch = |runs: &[Run]| {
        let inner = runs.iter().map(|run| words(&props.sheet, run));
        let Some(number) = runs.first().and_then(|run| run.directive) else {
            return html! { <>{ for inner }</> };
        };
        let directive = &props.sheet.notice.directives[number];
        let id = (number >= begins).then(|| format!("words-{number}"));
        if id.is_some() {
            begins = number + 1;
        }
        let onclick = page.telling(move |event: &MouseEvent| {
            event.prevent_default();
            Action::Pick(Picked { number, from: Pane::Source })
        });
        let picked = props.picked == Some(number);
        html! {
            <a {id} href={format!("#row-{number}")} class={classes!("mark", directive.force.name(), picked.then_some("picked"))} aria-current={picked.then_some("true")} data-number={(number + 1).to_string()} {onclick}>{ for inner }</a>
        }
    };
    html! { <p>{ for stretches.map(stretch) }</p> }
}

fn words(sheet: &Sheet, run: &Run) -> Html {
    let words = &sheet.text[run.words.clone()];
    match run.mark {
        Mark::Plain => html! { words },
        Mark::Cue => html! { <b class="cue">{ words }</b> },
        Mark::Party => html! { <span class="party">{ words }</span> },
        Mark::Deadline => html! { <span class="deadline">{ words }</span> },
    }
}
