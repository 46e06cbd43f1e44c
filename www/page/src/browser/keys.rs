//! Keys that work while a person does not write: what leads somewhere from wherever they are, what changes a row only on it.
//! Whoever wants no single letters to act switches them off.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use remit::correct::Change;
use remit::wire::Status;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::Callback;

use super::{scroll, stage::Stage};
use crate::page::Page;
use crate::state::{Action, Done, Field, Ledger, State, Tab};

/// What hears the keys; `now` is what the page knows when one is pressed.
/// `on_notice` takes a notice that comes back.
pub fn listen(
    page: &Page,
    on_notice: &Callback<(Rc<str>, Ledger)>,
    now: impl Fn() -> Option<Rc<State>> + 'static,
) -> Option<EventListener> {
    let (page, on_notice) = (page.clone(), on_notice.clone());
    let options = EventListenerOptions::enable_prevent_default();
    page.stage.keys().map(|target| {
        EventListener::new_with_options(&target, "keydown", options, move |event| {
            let Some((key, state)) = event.dyn_ref::<KeyboardEvent>().zip(now()) else { return };
            let writes = writes(key);
            // An empty field has nothing of its own to take back.
            let back = (!writes || state.sheet.is_none()) && gives_back(&state, key, &on_notice);
            if back || !writes && pressed(&page, &state, key) {
                key.prevent_default();
            }
        })
    })
}

/// Whether a person writes where a key was pressed. A tick box and a choice of files take no letters.
fn writes(key: &KeyboardEvent) -> bool {
    let element = key.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|it| match it.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => it
            .dyn_ref::<HtmlInputElement>()
            .is_none_or(|input| !matches!(input.type_().as_str(), "checkbox" | "file")),
        _ => false,
    })
}

/// Brings back the notice that was cleared or replaced last, where the key takes back what was done; says whether it does.
fn gives_back(state: &State, key: &KeyboardEvent, on_notice: &Callback<(Rc<str>, Ledger)>) -> bool {
    let undo = (key.ctrl_key() || key.meta_key()) && !key.shift_key() && key.key().eq_ignore_ascii_case("z");
    let gone = state.done.as_ref().filter(|_| undo).and_then(Done::notice);
    gone.map(|notice| on_notice.emit(notice)).is_some()
}

/// Does what a key means; says whether it means something.
fn pressed(page: &Page, state: &State, key: &KeyboardEvent) -> bool {
    let name = key.key();
    if key.ctrl_key() || key.meta_key() {
        match (name.to_ascii_lowercase().as_str(), key.shift_key()) {
            ("z", false) => page.tell(Action::Undo),
            ("y", _) | ("z", true) => page.tell(Action::Redo),
            _ => return false,
        }
        return true;
    }
    if key.alt_key() || state.help {
        return false;
    }
    let on = key.target().and_then(|target| target.dyn_into::<Element>().ok());
    let row = closest(on.as_ref(), "tr[data-row]");
    let left = closest(on.as_ref(), ".unread li");
    let letter = name.chars().count() == 1 && name != " ";
    if letter && !state.keys {
        return false;
    }
    match name.as_str() {
        "?" => page.tell(Action::Help(true)),
        "/" => return page.stage.focus(".current [type=search]"),
        "n" => return next_left(page, state),
        "Escape" if state.editing.is_some() => page.tell(Action::Edit(None)),
        name => {
            if let Some(left) = left {
                return on_left(&page.stage, &left, name);
            }
            if state.tab != Tab::Tasks {
                return false;
            }
            return walked(page, name, row.as_ref()) || on_row(page, state, name, on.as_ref(), row.as_ref());
        }
    }
    true
}

fn closest(on: Option<&Element>, selector: &str) -> Option<Element> {
    on.and_then(|element| element.closest(selector).ok()?)
}

/// How far each key leads in a list; further than any list is long leads to its end.
fn steps(name: &str) -> Option<isize> {
    Some(match name {
        "j" | "ArrowDown" => 1,
        "k" | "ArrowUp" => -1,
        "Home" => isize::MIN,
        "End" => isize::MAX,
        _ => return None,
    })
}

/// Goes to another row, where a key leads to one. Letters do so from wherever a person is.
fn walked(page: &Page, name: &str, row: Option<&Element>) -> bool {
    let by = steps(name).filter(|_| name.len() == 1 || row.is_some());
    let Some(by) = by else { return false };
    page.tell(Action::Step(by));
    take(&page.stage, "tr.picked .plain");
    true
}

/// Takes the keyboard to what `selector` names when it is drawn, and brings it into sight.
fn take(stage: &Stage, selector: &'static str) {
    let stage = stage.clone();
    gloo_timers::callback::Timeout::new(0, move || {
        // The next key may have opened the row's fields already.
        if !stage.is_written_in() && stage.focus(selector) {
            stage.find(selector).iter().for_each(scroll::into_sight);
        }
    })
    .forget();
}

/// Goes to the next sentence that was not understood; says whether there is one.
fn next_left(page: &Page, state: &State) -> bool {
    let next = state.sheet.as_ref().and_then(|sheet| sheet.unread_behind(state.spot));
    if next.is_some() {
        page.tell(Action::Tab(Tab::Check));
        page.tell(Action::Spot(next));
        take(&page.stage, ".unread li.picked .plain");
    }
    next.is_some()
}

/// Does what a key means to a sentence that is no row; says whether it means something.
fn on_left(stage: &Stage, left: &Element, name: &str) -> bool {
    if let Some(by) = steps(name) {
        return stage.walk(".unread li > .plain", left, by);
    }
    let pressed = match name {
        "a" => ".add",
        "x" => ".dismiss",
        _ => return false,
    };
    let button = left.query_selector(pressed).ok().flatten();
    button.and_then(|button| button.dyn_into::<HtmlElement>().ok()).map(|button| button.click()).is_some()
}

/// Does what a key means to the row where it was pressed, or whose words it was pressed on.
fn on_row(page: &Page, state: &State, name: &str, on: Option<&Element>, row: Option<&Element>) -> bool {
    let here = row.and_then(|row| row.get_attribute("data-row")?.parse().ok());
    let marked = || state.picked.filter(|_| closest(on, ".document").is_some()).map(|picked| picked.number);
    let Some((number, sheet)) = here.or_else(marked).zip(state.sheet.as_ref()) else {
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
        "F2" => Action::Write(number, Field::Task),
        "t" => Action::Tick(number),
        // In what is open, the space key presses its buttons.
        " " if on.is_some_and(|on| on.has_attribute("aria-expanded")) => Action::Tick(number),
        "m" => match sheet.row(number + 1) {
            Some(with) => Action::Change(vec![Change::Merge { row, with }]),
            None => return false,
        },
        "Delete" => Action::Change(vec![Change::Remove { row }]),
        "Escape" => Action::Close,
        _ => return false,
    };
    page.tell(action);
    true
}
