//! Somebody else's page that this one stands in: it does what the host sets, and tells it what happens.

use std::rc::Rc;

use js_sys::Uint8Array;
use remit::words::{Words, faults};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::settings::{Settings, filter, formats};
use crate::state::{Action, Ledger, State, Theme};
use crate::view::Page;

/// Does what `settings` say, where the page is a guest, and tells its host what happens.
#[hook]
pub fn use_outside(
    page: &Page,
    state: &UseReducerHandle<State>,
    settings: &Rc<Settings>,
    on_notice: &Callback<(Rc<str>, Ledger)>,
) {
    let settings = Some(settings).filter(|_| page.told.is_some());
    {
        let (page, on_notice) = (page.clone(), on_notice.clone());
        use_effect_with(settings.map(|it| (it.nth, it.text.clone())), move |given| {
            if let Some((_, text)) = given {
                page.tell(Action::Empty);
                on_notice.emit((text.as_str().into(), Ledger::default()));
            }
        });
    }
    use_setting(page, settings, |it| &it.lang, |lang| Action::Words(Words::of(lang)));
    use_setting(page, settings, |it| &it.theme, |name| Action::Theme(Theme::of(name)));
    use_setting(page, settings, |it| &it.units, |units| Action::Directory(units.into()));
    use_setting(page, settings, |it| &it.lexicon, |lexicon| Action::Lexicon(lexicon.into()));
    use_setting(page, settings, |it| &it.party, |names| Action::Filter(filter(names)));
    use_setting(page, settings, |it| &it.exports, |exports| Action::Exports(formats(exports)));
    {
        let page = page.clone();
        use_effect_with(settings.map(|it| (it.nth, it.readonly)), move |given| {
            if let Some((_, readonly)) = given {
                page.tell(Action::Readonly(*readonly));
            }
        });
    }
    {
        let root = page.stage.root.clone();
        use_effect_with(settings.map(|it| it.view.clone()), move |view| {
            if let Some(view) = view {
                let _ = root.set_attribute("data-view", view);
            }
        });
    }
    use_told(page, state);
}

/// Tells the page of one setting whenever it, or the notice, is set anew.
#[hook]
fn use_setting(
    page: &Page,
    settings: Option<&Rc<Settings>>,
    of: fn(&Settings) -> &String,
    action: fn(&str) -> Action,
) {
    let page = page.clone();
    use_effect_with(settings.map(|it| (it.nth, of(it).clone())), move |given| {
        if let Some((_, value)) = given {
            page.tell(action(value));
        }
    });
}

/// Tells the host what was read, changed and picked, and what is wrong with its lexicon.
#[hook]
fn use_told(page: &Page, state: &UseReducerHandle<State>) {
    {
        let (page, fresh) = (page.clone(), state.fresh);
        use_effect_with(state.sheet.clone(), move |sheet| {
            let Some(sheet) = sheet.as_ref().filter(|_| page.told.is_some()) else { return };
            let notice = postcard::to_allocvec(&sheet.notice).unwrap_or_default();
            page.happened(if fresh { "extract" } else { "change" }, &Uint8Array::from(notice.as_slice()));
        });
    }
    {
        let page = page.clone();
        use_effect_with(state.lexicon.faults.clone(), move |wrong| {
            if !wrong.is_empty() {
                page.happened("error", &faults(wrong, page.words.code).into());
            }
        });
    }
    let (page, picked) = (page.clone(), state.picked.map(|picked| picked.number));
    use_effect_with(picked, move |picked| {
        let number = picked.and_then(|number| u32::try_from(number).ok());
        page.happened("select", &number.map_or(JsValue::NULL, JsValue::from));
    });
}
