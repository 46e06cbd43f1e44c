//! The page's address keeps language, colours and what is shown, and of the text only the names and words that are filtered by:
//! `#lang=zh&theme=dark&party=…`.

use remit::notice::{Force, Role};
use remit::wire::Status;
use remit::words::Words;

use super::stage::Stage;
use crate::settings::{JOINT, Settings, filter};
use crate::state::{Due, Filter, Group, Order, State, Tab, Theme};

/// What the address asks for.
pub struct Asked {
    /// The language of the screen; the browser's where the address names none.
    pub words: &'static Words,
    /// The colours.
    pub theme: Theme,
    /// Which rows are shown.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// The part of the screen that is shown.
    pub tab: Tab,
    /// Whether single keys act.
    pub keys: bool,
}

/// What the address says where single keys do not act.
const OFF: &str = "off";

/// What the address asks for; where it names no language, what is set.
pub fn read(settings: &Settings) -> Asked {
    let window = web_sys::window();
    let hash = window.as_ref().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let value = |name: &str| {
        let pairs = hash.trim_start_matches('#').split('&').filter_map(|pair| pair.split_once('='));
        let value = pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next()?;
        js_sys::decode_uri_component(value).ok().map(String::from).filter(|value| !value.is_empty())
    };
    let set = || Some(settings.lang.clone()).filter(|code| !code.is_empty());
    let own = || window.as_ref().and_then(|window| window.navigator().language());
    Asked {
        words: Words::of(&value("lang").or_else(set).or_else(own).unwrap_or_default()),
        theme: Theme::of(&value("theme").unwrap_or_default()),
        filter: Filter {
            role: value("role").and_then(|name| Role::try_from(name.as_str()).ok()),
            force: value("force").and_then(|name| Force::try_from(name.as_str()).ok()),
            status: value("status").and_then(|name| Status::try_from(name.as_str()).ok()),
            due: Due::of(&value("due").unwrap_or_default()),
            ..filter(&value("party").unwrap_or_default())
        },
        order: Order { group: Group::of(&value("group").unwrap_or_default()), ..Order::default() },
        tab: Tab::of(&value("tab").unwrap_or_default()),
        keys: value("keys").is_none_or(|keys| keys != OFF),
    }
}

/// Keeps it in the address, where that is the page's own, and tells document or element its language and colours, for its
/// fonts and its readers, and the document its title: `product`, where whoever has the page gave it a name.
pub fn write(stage: &Stage, state: &State, product: &str) {
    let own = stage.document().and_then(|document| document.document_element()).filter(|_| stage.own);
    let dressed = own.unwrap_or_else(|| stage.root.clone().into());
    let _ = dressed.set_attribute("lang", state.words.code);
    let _ = dressed.set_attribute("data-theme", state.theme.name());
    if stage.own {
        if let Some(document) = stage.document() {
            document.set_title(if product.is_empty() { state.words.title } else { product });
        }
        keep(state);
    }
}

fn keep(state: &State) {
    let Some(window) = web_sys::window() else { return };
    let (words, theme, filter) = (state.words, state.theme, &state.filter);
    let pairs = [
        ("lang", words.code.to_string()),
        ("theme", theme.name().to_string()),
        ("party", filter.parties.join(JOINT)),
        ("role", filter.role.map_or("", Role::name).to_string()),
        ("force", filter.force.map_or("", Force::name).to_string()),
        ("status", filter.status.map_or("", Status::name).to_string()),
        ("due", filter.due.name().to_string()),
        ("group", state.order.group.name().to_string()),
        ("tab", state.tab.name().to_string()),
        ("keys", if state.keys { "" } else { OFF }.to_string()),
    ];
    let given = pairs.iter().filter(|(_, value)| !value.is_empty());
    let given: Vec<String> =
        given.map(|(name, value)| format!("{name}={}", js_sys::encode_uri_component(value))).collect();
    // Replacing does not fill the back button's history. A page in a frame may refuse; then nothing is kept.
    let _ = window.location().replace(&format!("#{}", given.join("&")));
}
