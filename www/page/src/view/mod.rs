//! What a person sees; one component a file.

mod bulk;
mod calendar;
mod cell;
mod directives;
mod document;
mod editor;
mod example;
mod files;
mod filters;
mod header;
mod help;
mod lexicon;
mod menu;
mod parties;
mod row;
mod source;
mod status;
mod summary;
mod tabs;
mod toast;
mod units;
mod unread;

pub use bulk::bulk;
pub use calendar::calendar;
pub use cell::{Place, cell_editor};
pub use directives::directives;
pub use document::document;
pub use editor::editor;
pub use example::example;
pub use files::export;
pub use filters::{chips, toolbar};
pub use header::header;
pub use help::help;
pub use lexicon::{faults, lexicon};
pub use menu::menu;
pub use parties::parties;
pub use row::Row;
pub use source::{SourcePane, source};
pub use status::{hint, status};
pub use summary::summary;
pub use tabs::tabs;
pub use toast::toast;
pub use unread::{next as next_unread, unread};

use js_sys::Function;
use remit::text::in_order;
use remit::wire::Status;
use remit::words::Words;
use wasm_bindgen::JsValue;
use yew::{Callback, Classes, Html, UseReducerDispatcher, classes, html};

use crate::app::Props;
use crate::browser::stage::Stage;
use crate::sheet::Sheet;
use crate::state::{Action, State, Tab};

/// What every component may need: the words of the screen, and a way to say what a person did.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// The words.
    pub words: &'static Words,
    /// Promises what reads and writes office files.
    pub files: Function,
    /// Where the page stands.
    pub stage: Stage,
    /// Hears what happens, where the page is somebody else's.
    pub told: Option<Function>,
    dispatch: UseReducerDispatcher<State>,
}

impl Page {
    /// The page of `props` that speaks `words` and tells `dispatch`.
    pub fn new(words: &'static Words, dispatch: UseReducerDispatcher<State>, props: &Props) -> Self {
        let Props { files, stage, told, .. } = props.clone();
        Self { words, files, stage, told, dispatch }
    }

    /// Tells whoever has the page that `event` happened.
    pub fn happened(&self, event: &str, detail: &JsValue) {
        if let Some(told) = &self.told {
            // What the host does with it is its own affair.
            let _ = told.call2(&JsValue::NULL, &event.into(), detail);
        }
    }

    /// Says what a person did.
    pub fn tell(&self, action: Action) {
        self.dispatch.dispatch(action);
    }

    /// A callback that says so.
    pub fn telling<E: 'static>(&self, action: impl Fn(&E) -> Action + 'static) -> Callback<E> {
        let page = self.clone();
        Callback::from(move |event: E| page.tell(action(&event)))
    }
}

/// The classes of the part that `tab` leads to, while `now` is shown.
pub fn panel(class: &'static str, tab: Tab, now: Tab) -> Classes {
    classes!("panel", class, (tab == now).then_some("current"))
}

/// What leaves the page: the rows that are shown, but for those that were rejected.
pub fn leaving(sheet: &Sheet, shown: &[usize]) -> Vec<usize> {
    let stays = |number: &usize| sheet.notice.directives[*number].status != Status::Rejected;
    in_text_order(shown).into_iter().filter(stays).collect()
}

/// Numbers of directives in the order of the text, however they are shown.
pub fn in_text_order(shown: &[usize]) -> Vec<usize> {
    let mut numbers = shown.to_vec();
    numbers.sort_by_cached_key(|number| in_order(*number));
    numbers
}

/// `text` with each place marked where the words that were searched stand in it, whatever their case.
pub fn highlighted(text: &str, search: &str) -> Html {
    if search.is_empty() {
        return html! { text };
    }
    let (low, needle) = (text.to_ascii_lowercase(), search.to_ascii_lowercase());
    let mut at = 0;
    let mut all = Vec::new();
    while let Some(start) = low[at..].find(&needle).map(|found| at + found) {
        let end = start + needle.len();
        let (Some(before), Some(hit)) = (text.get(at..start), text.get(start..end)) else { break };
        all.push(html! { <>{ before }<mark>{ hit }</mark></> });
        at = end;
    }
    html! { <>{ for all }{ text.get(at..).unwrap_or("") }</> }
}
