//! Somebody else's page that this one stands in: it does what the host sets, and tells it what happens.

use std::rc::Rc;

use js_sys::Uint8Array;
use remit::words::{Words, faults};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::page::Page;
use crate::settings::{Settings, filter, formats};
use crate::state::{Action, Ledger, State, Tab, Theme};

/// Does what `settings` say, where the page is a guest.
#[hook]
pub fn use_outside(page: &Page, settings: &Rc<Settings>, on_notice: &Callback<(Rc<str>, Ledger)>) {
    let last = use_mut_ref(|| None::<Rc<Settings>>);
    let (page, on_notice) = (page.clone(), on_notice.clone());
    use_effect_with(settings.clone(), move |now| {
        let before = last.replace(Some(now.clone()));
        if page.told.is_some() {
            obey(&page, &on_notice, before.as_deref(), now);
        }
    });
}

/// Does what is set otherwise than `before`; what a notice is given with holds for it from the start.
fn obey(page: &Page, on_notice: &Callback<(Rc<str>, Ledger)>, before: Option<&Settings>, now: &Settings) {
    let given = before.is_none_or(|before| (before.nth, &before.text) != (now.nth, &now.text));
    if given {
        page.tell(Action::Empty);
        on_notice.emit((now.text.as_str().into(), Ledger::default()));
    }
    let set = |of: fn(&Settings) -> &String, action: fn(&str) -> Action| {
        if given || before.is_none_or(|before| of(before) != of(now)) {
            page.tell(action(of(now)));
        }
    };
    set(|it| &it.lang, |lang| Action::Words(Words::of(lang)));
    set(|it| &it.theme, |name| Action::Theme(Theme::of(name)));
    set(|it| &it.view, |view| Action::View(Tab::viewed(view)));
    set(|it| &it.units, |units| Action::Directory(units.into()));
    set(|it| &it.lexicon, |lexicon| Action::Lexicon(lexicon.into()));
    set(|it| &it.party, |names| Action::Filter(filter(names)));
    set(|it| &it.exports, |exports| Action::Exports(formats(exports)));
    if !now.error.is_empty() && before.is_none_or(|before| before.error != now.error) {
        page.tell(Action::Failed(now.error.clone()));
    }
    page.tell(Action::Readonly(now.readonly));
    let _ = page.stage.root.set_attribute("data-view", &now.view);
}

/// Tells the host what was read, changed and picked, and what is wrong with its lexicon.
pub fn tell(page: &Page, before: Option<&State>, now: &State) {
    let is_new = |same: fn(&State, &State) -> bool| before.is_none_or(|before| !same(before, now));
    if let Some(sheet) = now.sheet.as_ref().filter(|_| is_new(|it, now| it.sheet == now.sheet)) {
        let notice = postcard::to_allocvec(&sheet.notice).unwrap_or_default();
        page.happened(if now.fresh { "extract" } else { "change" }, &Uint8Array::from(notice.as_slice()));
    }
    let wrong = &now.lexicon.faults;
    if !wrong.is_empty() && is_new(|it, now| it.lexicon.faults == now.lexicon.faults) {
        page.happened("error", &faults(wrong, page.words.code).into());
    }
    let number = |state: &State| state.picked.map(|picked| picked.number);
    if before.map(number) != Some(number(now)) {
        let picked = number(now).and_then(|number| u32::try_from(number).ok());
        page.happened("select", &picked.map_or(JsValue::NULL, JsValue::from));
    }
}
