//! The page. `boot.mjs` calls [`start`], `element.mjs` makes a [`Guest`]; the worker calls [`read`].

mod app;
mod browser;
mod follow;
mod opening;
mod outside;
mod page;
mod reading;
mod settings;
mod sheet;
mod state;
mod view;

use std::rc::Rc;

use browser::stage::Stage;
use js_sys::Function;
use settings::Settings;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlElement;

/// Puts the page into `root`, in a document of its own. `spawn` makes the worker that reads, `files` promises what a
/// function of `remit-files` gives: its name, then what it takes; `settings` is what whoever has the page sets.
#[wasm_bindgen]
pub fn start(root: HtmlElement, spawn: Function, files: Function, settings: &JsValue) {
    let settings = Rc::new(Settings::of(settings));
    let props =
        page::Props { spawn, files, stage: Stage { root: root.clone(), own: true }, told: None, settings };
    yew::Renderer::<app::App>::with_root_and_props(root.into(), props).render();
}

/// The page in somebody else's.
#[wasm_bindgen]
pub struct Guest {
    handle: yew::AppHandle<app::App>,
    props: page::Props,
}

#[wasm_bindgen]
impl Guest {
    /// Puts the page into `root`; `told` hears each event by its name, with a detail: for "extract" and "change" the
    /// contract as postcard, for "select" the number of the row or null, for "export" the format, for "error" what it is.
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: HtmlElement,
        spawn: Function,
        files: Function,
        told: Function,
        settings: &JsValue,
    ) -> Self {
        let settings = Rc::new(Settings::of(settings));
        let stage = Stage { root: root.clone(), own: false };
        let props = page::Props { spawn, files, stage, told: Some(told), settings };
        let handle = yew::Renderer::<app::App>::with_root_and_props(root.into(), props.clone()).render();
        Self { handle, props }
    }

    /// Changes what is set.
    pub fn set(&mut self, settings: &JsValue) {
        self.props.settings = Rc::new(Settings::of(settings));
        self.handle.update(self.props.clone());
    }

    /// Takes the page away.
    pub fn leave(self) {
        self.handle.destroy();
    }
}

/// The text that `markup` shows: what an element's host wrote between its tags.
#[wasm_bindgen]
pub fn text_of(markup: &str) -> String {
    remit::import::html(markup)
}

/// Reads `text` with `options`, as the page wrote them, and gives the data contract for [`reading::written`]. Runs in the worker.
#[wasm_bindgen]
pub fn read(text: &str, options: &[u8]) -> Vec<u8> {
    let options: remit::wire::Options = postcard::from_bytes(options).unwrap_or_default();
    postcard::to_allocvec(&reading::notice(text, &options)).unwrap_or_default()
}
