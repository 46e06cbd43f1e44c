//! What the page is started with, and what every part of it may need.

use std::rc::Rc;

use js_sys::Function;
use remit::words::Words;
use wasm_bindgen::JsValue;
use web_sys::MouseEvent;
use yew::{Callback, Properties, UseReducerDispatcher};

use crate::browser::stage::Stage;
use crate::settings::Settings;
use crate::state::{Action, Filter, State, Tab};

/// What the page is started with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Makes the worker that reads.
    pub spawn: Function,
    /// Promises what reads and writes office files.
    pub files: Function,
    /// Where the page stands.
    pub stage: Stage,
    /// Hears each event by its name, with a detail, where the page is somebody else's.
    pub told: Option<Function>,
    /// What whoever has the page sets.
    pub settings: Rc<Settings>,
}

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

    /// A callback that shows the rows which `filter` lets through.
    pub fn tasks_of(&self, filter: Filter) -> Callback<MouseEvent> {
        let page = self.clone();
        Callback::from(move |_: MouseEvent| {
            page.tell(Action::Filter(filter.clone()));
            page.tell(Action::Tab(Tab::Tasks));
        })
    }
}
