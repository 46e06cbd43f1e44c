//! Keys that work from wherever a person is, but not while they write.

use gloo_events::{EventListener, EventListenerOptions};
use remit::correct::Change;
use remit::wire::Status;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use super::{scroll, stage::Stage};
use crate::state::{Action, State};
use crate::view::next_unread;

/// Listens to the keys.
#[hook]
pub fn use_keys(stage: &Stage, state: &UseReducerHandle<State>) {
    let (stage, state) = (stage.clone(), state.clone());
    use_effect(move || {
        let target = stage.keys();
        let listener = target.map(|target| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&target, "keydown", options, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|key| !writes(key)) else { return };
                if pressed(&stage, &state, key) {
                    key.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}

/// Whether a person writes where a key was pressed. A tick box takes no letters.
fn writes(key: &KeyboardEvent) -> bool {
    let element = key.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|it| match it.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => it.dyn_ref::<HtmlInputElement>().is_none_or(|input| input.type_() != "checkbox"),
        _ => false,
    })
}

/// Does what a key means; says whether it means something.
fn pressed(stage: &Stage, state: &UseReducerHandle<State>, key: &KeyboardEvent) -> bool {
    let name = key.key();
    if key.ctrl_key() || key.meta_key() {
        match (name.to_lowercase().as_str(), key.shift_key()) {
            ("z", false) => state.dispatch(Action::Undo),
            ("y", _) | ("z", true) => state.dispatch(Action::Redo),
            _ => return false,
        }
        return true;
    }
    if key.alt_key() || state.help {
        return false;
    }
    match name.as_str() {
        "j" => step(stage, state, 1),
        "k" => step(stage, state, -1),
        "/" => return stage.focus("#search"),
        "?" => state.dispatch(Action::Help(true)),
        "n" => {
            let next = state.sheet.as_ref().and_then(|sheet| next_unread(sheet, state.spot));
            state.dispatch(Action::Spot(next));
        }
        "Escape" if state.editing.is_some() => state.dispatch(Action::Edit(None)),
        name => return on_row(state, name),
    }
    true
}

/// What takes the keyboard in the row that is picked.
const PICKED: &str = "tr.picked .plain";

/// Goes to the next row, however far it is, and takes the keyboard with it.
fn step(stage: &Stage, state: &UseReducerHandle<State>, by: isize) {
    state.dispatch(Action::Step(by));
    let stage = stage.clone();
    gloo_timers::callback::Timeout::new(0, move || {
        // The next key may have opened the row's fields already.
        if !stage.is_written_in() && stage.focus(PICKED) {
            stage.find(PICKED).iter().for_each(scroll::into_sight);
        }
    })
    .forget();
}

/// Does what a key means to the row that is picked.
fn on_row(state: &UseReducerHandle<State>, name: &str) -> bool {
    let Some((number, sheet)) = state.picked.map(|picked| picked.number).zip(state.sheet.as_ref()) else {
        return false;
    };
    let (Some(row), Some(now)) = (sheet.row(number), sheet.notice.directives.get(number)) else {
        return false;
    };
    let status = |wanted| Action::status(row.clone(), now.status, wanted);
    let action = match name {
        "a" => status(Status::Accepted),
        "x" => status(Status::Rejected),
        "e" => Action::Edit(Some(number)),
        "t" => Action::Tick(number),
        "m" => match sheet.row(number + 1) {
            Some(with) => Action::Change(vec![Change::Merge { row, with }]),
            None => return false,
        },
        "Delete" => Action::Change(vec![Change::Remove { row }]),
        _ => return false,
    };
    state.dispatch(action);
    true
}
