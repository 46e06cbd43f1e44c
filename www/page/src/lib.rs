//! The page. `boot.mjs` calls [`start`] with a way to make the worker; the worker calls [`read`].

mod app;
mod browser;
mod sheet;
mod state;
mod view;

use wasm_bindgen::prelude::wasm_bindgen;

/// Puts the page into the element with the id `remit`. `spawn` makes the worker that reads.
#[wasm_bindgen]
pub fn start(spawn: js_sys::Function) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("remit")) {
        yew::Renderer::<app::App>::with_root_and_props(root, app::Props { spawn }).render();
    }
}

/// Reads `text` with `options`, the contract's options as JSON, and gives the data contract as JSON. Runs in the worker.
#[wasm_bindgen]
pub fn read(text: &str, options: &str) -> String {
    let options: remit::wire::Options = serde_json::from_str(options).unwrap_or_default();
    notice(text, &options).json()
}

/// What `text` says. An option that is no day counts as not given; the fields of the page give none.
fn notice(text: &str, options: &remit::wire::Options) -> remit::wire::Notice {
    let options = remit::wire::options(options).unwrap_or_default();
    remit::wire::notice(text, &remit::extract(text, &options))
}
