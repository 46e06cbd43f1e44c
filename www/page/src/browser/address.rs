//! The page's address keeps the language and the colours, never the text: `#lang=zh&theme=dark`.

use remit::words::Words;

use crate::state::Theme;

/// The language and the colours that the address asks for; else the browser's language.
pub fn read() -> (&'static Words, Theme) {
    let Some(window) = web_sys::window() else { return (Words::of("en"), Theme::System) };
    let hash = window.location().hash().unwrap_or_default();
    let value = |name: &str| {
        let pairs = hash.trim_start_matches('#').split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_string()).next()
    };
    let code = value("lang").or_else(|| window.navigator().language()).unwrap_or_default();
    (Words::of(&code), Theme::of(&value("theme").unwrap_or_default()))
}

/// Keeps both in the address and tells the document, for its fonts, its readers and its colours.
pub fn write(words: &Words, theme: Theme) {
    let Some(window) = web_sys::window() else { return };
    let hash = format!("#lang={}&theme={}", words.code, theme.name());
    // Replacing does not fill the back button's history. A page in a frame may refuse; then nothing is kept.
    let _ = window.location().replace(&hash);
    if let Some(root) = window.document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", words.code);
        let _ = root.set_attribute("data-theme", theme.name());
    }
}
