//! The page as a whole: a notice on one side, what it asks on the other.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::Function;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use crate::browser::{address, file, reader::Reader, scroll};
use crate::state::{Action, Pane, State};
use crate::view::{Directives, Header, Page, Parties, Source, Summary, Unread};

/// How long typing rests before the text is read, in milliseconds.
const REST: u32 = 150;

/// What the page is started with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Makes the worker that reads.
    pub spawn: Function,
}

/// The page.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer(|| {
        let (words, theme) = address::read();
        State::new(words, theme)
    });
    let reader = use_reader(&state, &props.spawn);
    let typing = use_mut_ref(|| None::<Timeout>);
    let on_text = {
        let (state, reader) = (state.dispatcher(), reader.clone());
        Callback::from(move |text: Rc<str>| {
            if text.trim().is_empty() {
                *typing.borrow_mut() = None;
                state.dispatch(Action::Clear);
                return;
            }
            state.dispatch(Action::Reading);
            let reader = reader.clone();
            *typing.borrow_mut() = Some(Timeout::new(REST, move || reader.read(text)));
        })
    };
    use_effect_with((state.words, state.theme), |(words, theme)| address::write(words, *theme));
    use_effect_with(state.picked, |picked| {
        let Some(picked) = *picked else { return };
        if picked.from == Pane::Source || scroll::is_wide() {
            scroll::to(&format!("row-{}", picked.number), false);
        }
        if picked.from == Pane::Table && scroll::is_wide() {
            scroll::to(&format!("words-{}", picked.number), true);
        }
    });
    use_steps(&state);

    let dropped = use_state(|| None::<web_sys::File>);
    let ondrop = {
        let dropped = dropped.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            let files = event.data_transfer().and_then(|data| data.files());
            dropped.set(files.and_then(|files| files.get(0)));
        })
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let page = Page::new(state.words, state.dispatcher());
    html! {
            <div class="page" {ondrop} {ondragover}>
                <Header page={page.clone()} theme={state.theme} />
                <main>
                    <Source page={page.clone()} state={(*state).clone()} {on_text} dropped={(*dropped).clone()} />
                    <div class="results">
                        <Status state={(*state).clone()} />
                        if let Some(sheet) = &state.sheet {
                            <Summary page={page.clone()} sheet={sheet.clone()} />
                            <Directives page={page.clone()} sheet={sheet.clone()} shown={state.shown()} picked={state.picked} filter={state.filter.clone()} />
                            <Parties page={page.clone()} sheet={sheet.clone()} filter={state.filter.clone()} />
                            <Unread page={page.clone()} sheet={sheet.clone()} />
                        }
                    </div>
                </main>
            </div>
    }
}

#[hook]
fn use_reader(state: &UseReducerHandle<State>, spawn: &Function) -> Rc<Reader> {
    let dispatch = state.dispatcher();
    use_memo(spawn.clone(), move |spawn| {
        Reader::new(spawn, Callback::from(move |sheet| dispatch.dispatch(Action::Read(sheet))))
    })
}

/// `j` and `k` go through the table from wherever a person is, but not while they write.
#[hook]
fn use_steps(state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    use_effect_with((), move |()| {
        let window = web_sys::window();
        let listener = window.map(|window| {
            EventListener::new(&window, "keydown", move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                let element = key.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
                let writes = element
                    .is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
                if writes || key.ctrl_key() || key.alt_key() || key.meta_key() {
                    return;
                }
                match key.key().as_str() {
                    "j" => dispatch.dispatch(Action::Step(1)),
                    "k" => dispatch.dispatch(Action::Step(-1)),
                    _ => {}
                }
            })
        });
        move || drop(listener)
    });
}

#[derive(Clone, PartialEq, Properties)]
struct StatusProps {
    state: State,
}

/// One line that says where things stand; screen readers hear it change.
#[component]
fn Status(props: &StatusProps) -> Html {
    let state = &props.state;
    let words = &state.words.status;
    let found = |sheet: &Rc<crate::sheet::Sheet>| {
        let notice = &sheet.notice;
        match (&notice.language, notice.directives.len()) {
            (None, _) => words.language.to_string(),
            (Some(_), 0) => words.nothing.to_string(),
            (Some(_), count) => (words.found)(count, notice.parties.len()),
        }
    };
    let (kind, text) = match (&state.error, state.busy, &state.sheet) {
        (Some(error), ..) => ("status error", error.clone()),
        (None, true, None) => ("status", words.reading.to_string()),
        (None, _, Some(sheet)) => ("status", found(sheet)),
        (None, false, None) => ("status empty", words.empty.to_string()),
    };
    html! { <p class={kind} role="status" aria-busy={state.busy.to_string()}>{ text }</p> }
}

/// The text of a file that was chosen or dropped, or a message that names it.
pub fn text_of(name: &str, bytes: &[u8], page: &Page) -> Option<Rc<str>> {
    let text = file::decode(bytes);
    if text.is_none() {
        page.tell(Action::Failed((page.words.status.file)(name)));
    }
    text.map(Rc::from)
}
