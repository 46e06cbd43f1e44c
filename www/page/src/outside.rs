//! Somebody else's page that this one stands in: what it sets, and what it hears.

use std::rc::Rc;

use js_sys::{Function, Reflect, Uint8Array};
use remit::words::Words;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::browser::number;
use crate::state::{Action, Filter, Ledger, State, Theme};
use crate::view::Page;

/// What stands between several names.
const JOINT: &str = ";";

/// What the host sets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Code of the screen's language.
    pub lang: String,
    /// Name of the colours.
    pub theme: String,
    /// Which part of the page is shown; all of it where none is named.
    pub view: String,
    /// Whether nothing can be changed.
    pub readonly: bool,
    /// The parties whose rows are shown.
    pub party: String,
    /// The directory of units, a line each.
    pub units: String,
    /// The ends of names of the formats that are offered; all where none is named.
    pub exports: String,
    /// The notice.
    pub text: String,
    /// Grows when the notice is given anew, were it the same.
    pub nth: u32,
}

impl Settings {
    /// The settings in the fields of `given`; what is missing is empty.
    pub fn of(given: &JsValue) -> Self {
        let value = |name: &str| Reflect::get(given, &name.into()).unwrap_or_default();
        let words = |name: &str| value(name).as_string().unwrap_or_default();
        Self {
            lang: words("lang"),
            theme: words("theme"),
            view: words("view"),
            readonly: value("readonly").is_truthy(),
            party: words("party"),
            units: words("units"),
            exports: words("exports"),
            text: words("text"),
            nth: number::whole(&value("nth")),
        }
    }

    fn parties(&self) -> Vec<String> {
        self.party.split(JOINT).map(str::trim).filter(|name| !name.is_empty()).map(str::to_string).collect()
    }
}

/// The host.
#[derive(Clone, PartialEq)]
pub struct Outside {
    /// Hears each event by its name, with a detail.
    pub told: Function,
    /// What it sets.
    pub settings: Rc<Settings>,
}

/// Does what the host sets, and tells it what happens.
#[hook]
pub fn use_outside(
    page: &Page,
    state: &UseReducerHandle<State>,
    outside: Option<&Outside>,
    on_notice: &Callback<(Rc<str>, Ledger)>,
) {
    let settings = outside.map(|outside| outside.settings.clone());
    {
        let (page, on_notice) = (page.clone(), on_notice.clone());
        let given = settings.as_ref().map(|settings| (settings.nth, settings.text.clone()));
        use_effect_with(given, move |given| {
            if let Some((_, text)) = given {
                page.tell(Action::Empty);
                on_notice.emit((text.as_str().into(), Ledger::default()));
            }
        });
    }
    {
        let page = page.clone();
        use_effect_with(settings, move |settings| {
            let Some(it) = settings else { return };
            page.tell(Action::Words(Words::of(&it.lang)));
            page.tell(Action::Theme(Theme::of(&it.theme)));
            page.tell(Action::Directory(it.units.as_str().into()));
            page.tell(Action::Filter(Filter { parties: it.parties(), ..Filter::default() }));
            let exports = it.exports.split_whitespace().map(str::to_string).collect();
            page.tell(Action::Allowed(!it.readonly, exports));
            let _ = page.stage.root.set_attribute("data-view", &it.view);
        });
    }
    {
        let (page, fresh) = (page.clone(), state.fresh);
        use_effect_with(state.sheet.clone(), move |sheet| {
            let Some(sheet) = sheet.as_ref().filter(|_| page.told.is_some()) else { return };
            let notice = postcard::to_allocvec(&sheet.notice).unwrap_or_default();
            page.happened(if fresh { "extract" } else { "change" }, &Uint8Array::from(notice.as_slice()));
        });
    }
    let (page, picked) = (page.clone(), state.picked.map(|picked| picked.number));
    use_effect_with(picked, move |picked| {
        let number = picked.and_then(|number| u32::try_from(number).ok());
        page.happened("select", &number.map_or(JsValue::NULL, JsValue::from));
    });
}
