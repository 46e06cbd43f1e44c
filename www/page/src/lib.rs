//! The page. `boot.mjs` calls [`start`] with a way to make the worker; the worker calls [`read`].

mod app;
mod browser;
mod sheet;
mod state;
mod view;

use wasm_bindgen::prelude::wasm_bindgen;

/// Puts the page into the element with the id `remit`. `spawn` makes the worker that reads, `files` promises what a
/// function of `remit-files` gives: its name, then what it takes.
#[wasm_bindgen]
pub fn start(spawn: js_sys::Function, files: js_sys::Function) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("remit")) {
        yew::Renderer::<app::App>::with_root_and_props(root, app::Props { spawn, files }).render();
    }
}

/// Reads `text` with `options`, as the page wrote them, and gives the data contract for [`written`]. Runs in the worker.
#[wasm_bindgen]
pub fn read(text: &str, options: &[u8]) -> Vec<u8> {
    let options: remit::wire::Options = postcard::from_bytes(options).unwrap_or_default();
    postcard::to_allocvec(&notice(text, &options)).unwrap_or_default()
}

/// The contract that the worker of this very page wrote; `None` where it is of another version.
fn written(bytes: &[u8]) -> Option<remit::wire::Notice> {
    postcard::from_bytes(bytes).ok()
}

/// What `text` says. An option that is no day counts as not given; the fields of the page give none.
fn notice(text: &str, options: &remit::wire::Options) -> remit::wire::Notice {
    let options = remit::wire::options(options).unwrap_or_default();
    remit::wire::notice(text, &remit::extract(text, &options))
}
