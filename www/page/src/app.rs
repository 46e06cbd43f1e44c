//! The page as a whole: a notice on one side, what it asks on the other.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Function;
use remit::wire::Options;
use remit::words::Words;
use web_sys::{DragEvent, File, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::keep::{self, Key};
use crate::browser::{address, clock, field, file, keys, reader::Reader, scroll, spot, stage::Stage};
use crate::opening::use_files;
use crate::outside::use_outside;
use crate::settings::{Settings, formats};
use crate::state::{Action, Ledger, Pane, State, Theme};
use crate::view::{
    Calendar, Directives, Files, Help, Hint, Page, Parties, Source, Summary, Unread, faults, header, leaving,
    lexicon, status, tabs,
};

/// How long typing rests before the text is read, in milliseconds.
const REST: u32 = 150;

/// What the page is started with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Makes the worker that reads.
    pub spawn: Function,
    /// Promises what reads and writes office files.
    pub files: Function,
    /// Where the page stands.
    pub stage: Stage,
    /// Hears each event by its name, with a detail, where the page is somebody else's.
    pub told: Option<Function>,
    /// What whoever has the page sets.
    pub settings: Rc<Settings>,
}

/// The page.
#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer(|| first(props));
    let page = Page::new(state.words, state.dispatcher(), props);
    let reader = use_reader(&state, &props.spawn);
    let field = use_node_ref();
    let typing = use_mut_ref(|| None::<Timeout>);
    // Whoever holds on to `on_text` across drawings still reads with the options of now.
    let options = use_mut_ref(Rc::<Options>::default);
    options.borrow_mut().clone_from(&state.options);
    let on_text = {
        let (page, reader) = (page.clone(), reader.clone());
        Callback::from(move |text: Rc<str>| {
            if text.trim().is_empty() {
                *typing.borrow_mut() = None;
                page.tell(Action::Clear);
                return;
            }
            page.tell(Action::Reading);
            let (reader, options) = (reader.clone(), options.clone());
            let read = move || reader.read(text, options.borrow().clone());
            *typing.borrow_mut() = Some(Timeout::new(REST, read));
        })
    };
    // The field is never written to while a person types, so that input methods keep their place.
    let on_notice = {
        let (page, field, on_text) = (page.clone(), field.clone(), on_text.clone());
        Callback::from(move |(text, ledger): (Rc<str>, Ledger)| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.set_value(&text);
            }
            page.tell(Action::Open(ledger));
            page.tell(Action::Marked(!text.is_empty()));
            on_text.emit(text);
        })
    };
    let files = use_files(&page, &state, &field, &on_notice);
    {
        // What a reader knows beside the text may change what is read.
        let (reader, sheet) = (reader.clone(), state.sheet.clone());
        use_effect_with(state.options.clone(), move |options| {
            if let Some(sheet) = sheet {
                reader.read(sheet.text.clone(), options.clone());
            }
        });
    }
    let on_stop = {
        let (page, reader, opener) = (page.clone(), reader.clone(), files.opener.clone());
        Callback::from(move |_: MouseEvent| {
            opener.stop();
            reader.stop();
            page.tell(Action::Stopped);
        })
    };
    use_effects(&page, &state, &props.settings, &files.on_files);
    use_outside(&page, &state, &props.settings, &on_notice);
    keys::use_keys(&page.stage, &state);
    let (dragging, drag) = use_drag(&files.on_files);
    let shown = state.shown();
    html! {
        <div class="page" ondragenter={drag.over.clone()} ondragover={drag.over} ondragleave={drag.out} ondrop={drag.dropped}>
            { header(&page, &state, &props.settings) }
            <Hint page={page.clone()} />
            // One landmark for the document; an element has the one of its host.
            <div class="desk" role={props.stage.own.then_some("main")}>
                <Source page={page.clone()} state={(*state).clone()} field={field.clone()} {on_text} {on_notice} {files} />
                <div class="results">
                    { status(&state, &on_stop) }
                    { faults(&page, &state.lexicon) }
                    if let Some(sheet) = &state.sheet {
                        <div class="parts">
                            { tabs(&page, sheet, state.tab) }
                            <Files page={page.clone()} sheet={sheet.clone()} leaving={leaving(sheet, &shown)} filter={state.filter.clone()} today={state.today.clone()} ledger={state.ledger.clone()} exports={state.exports.clone()} />
                        </div>
                        <Summary page={page.clone()} sheet={sheet.clone()} today={state.today.clone()} tab={state.tab} />
                        <Directives page={page.clone()} state={(*state).clone()} sheet={sheet.clone()} shown={shown.clone()} />
                        <Parties page={page.clone()} sheet={sheet.clone()} filter={state.filter.clone()} directory={state.directory.clone()} units={state.units()} terms={state.lexicon.clone()} tab={state.tab} readonly={state.readonly} />
                        <Calendar page={page.clone()} sheet={sheet.clone()} {shown} filter={state.filter.clone()} options={state.options.clone()} today={state.today.clone()} tab={state.tab} />
                        <Unread page={page.clone()} sheet={sheet.clone()} spot={state.spot} tab={state.tab} readonly={state.readonly} />
                    } else if !state.readonly && !state.lexicon.file.is_empty() {
                        { lexicon(&page, &state.lexicon) }
                    }
                </div>
            </div>
            <Help page={page.clone()} open={state.help} />
            if dragging { <p class="drop">{ state.words.view.drop }</p> }
        </div>
    }
}

/// The page as it opens: what its address asks for, what is set, and what a person lets this browser keep.
fn first(props: &Props) -> State {
    let Props { stage, settings, .. } = props;
    if !stage.own {
        return State::new(Words::of(&settings.lang), Theme::of(&settings.theme), clock::today().into());
    }
    let asked = address::read(settings);
    let mut state = State::new(asked.words, asked.theme, clock::today().into());
    (state.filter, state.order, state.tab, state.keys) = (asked.filter, asked.order, asked.tab, asked.keys);
    state.keep = keep::read(Key::Work).is_some();
    state.directory = keep::read(Key::Units).unwrap_or_else(|| settings.units.clone()).into();
    state.take(&keep::read(Key::Lexicon).unwrap_or_else(|| settings.lexicon.clone()));
    (state.readonly, state.exports) = (settings.readonly, formats(&settings.exports));
    state.error = Some(settings.error.clone()).filter(|error| !error.is_empty());
    state
}

#[hook]
fn use_reader(state: &UseReducerHandle<State>, spawn: &Function) -> Rc<Reader> {
    let dispatch = state.dispatcher();
    let reader = use_memo(spawn.clone(), move |spawn| {
        Reader::new(spawn, Callback::from(move |sheet| dispatch.dispatch(Action::Read(sheet))))
    });
    let leaving = reader.clone();
    use_effect_with((), move |()| move || leaving.leave());
    reader
}

/// What follows from what the page knows: its address, what scrolls, what is pointed at, what is kept.
#[hook]
fn use_effects(
    page: &Page,
    state: &UseReducerHandle<State>,
    settings: &Settings,
    on_files: &Callback<Vec<File>>,
) {
    let look = (state.words, state.theme, state.tab, state.keys);
    {
        let (stage, state, product) = (page.stage.clone(), state.clone(), settings.product.clone());
        let shown = (look, state.filter.clone(), state.order.clone());
        use_effect_with(shown, move |_| address::write(&stage, &state, &product));
    }
    let stage = page.stage.clone();
    use_effect_with(state.picked, move |picked| {
        let Some(picked) = *picked else { return };
        if picked.from == Pane::Source || stage.is_wide() {
            scroll::to(&stage, &format!("row-{}", picked.number), false);
        }
        if picked.from == Pane::Table && stage.is_wide() {
            scroll::to(&stage, &format!("words-{}", picked.number), true);
        }
    });
    let drawn = (state.sheet.clone(), state.editing, state.tab);
    // What was pressed may be gone; the keyboard then goes back to the row.
    let stage = page.stage.clone();
    use_effect_with(drawn, move |_| {
        let stage = stage.clone();
        let later = Timeout::new(0, move || {
            stage.regain(&[".current tr.picked .plain", ".current .plain[tabindex='0']"])
        });
        move || drop(later)
    });
    {
        let (stage, sheet) = (page.stage.clone(), state.sheet.clone());
        use_effect_with(state.spot, move |range| {
            let place =
                range.zip(sheet).map(|(range, sheet)| (sheet.line(range.start), sheet.line(range.end)));
            spot::show(&stage, place);
        });
    }
    {
        let (own, on_files) = (page.stage.own, on_files.clone());
        use_effect_with((), move |()| {
            if let Some(kept) = keep::read(Key::Work).filter(|_| own).and_then(|kept| file::kept(&kept)) {
                on_files.emit(vec![kept]);
            }
        });
    }
    use_kept(page, state, settings);
}

/// Keeps notice and corrections where that is allowed, and forgets them where it is not.
#[hook]
fn use_kept(page: &Page, state: &UseReducerHandle<State>, settings: &Settings) {
    let own = page.stage.own;
    let filled = use_mut_ref(|| false);
    let allowed = use_mut_ref(|| false);
    let kept = (state.keep, state.directory.clone(), state.lexicon.file.clone(), state.sheet.clone());
    let (units, lexicon) = (settings.units.clone(), settings.lexicon.clone());
    let (ledger, files) = (state.ledger.clone(), page.files.clone());
    use_effect_with(kept, move |(keeps, directory, words, sheet)| {
        *allowed.borrow_mut() = *keeps;
        // In somebody else's page nothing of this one is kept, and nothing of another forgotten.
        if !own {
            return;
        }
        if !*keeps {
            keep::clear(Key::Work);
            keep::clear(Key::Units);
            keep::clear(Key::Lexicon);
            return;
        }
        keep::own(Key::Units, directory, &units);
        keep::own(Key::Lexicon, words, &lexicon);
        // Before the kept notice is read again there is none on the page, and it must not be lost.
        if sheet.is_some() || *filled.borrow() {
            let text = sheet.as_ref().map_or_else(|| "".into(), |sheet| sheet.text.clone());
            spawn_local(async move {
                let saved = file::saved(&files, &text, &ledger.changes()).await;
                // It may have been forbidden meanwhile.
                if let Some(saved) = saved.filter(|_| *allowed.borrow()) {
                    keep::write(Key::Work, &saved);
                }
            });
        }
        *filled.borrow_mut() |= sheet.is_some();
    });
}

/// What files that are held over the page meet.
struct Drag {
    over: Callback<DragEvent>,
    out: Callback<DragEvent>,
    dropped: Callback<DragEvent>,
}

/// Whether files are held over the page, and what happens to them.
#[hook]
fn use_drag(on_files: &Callback<Vec<File>>) -> (bool, Drag) {
    let held = use_state(|| false);
    let over = {
        let held = held.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            held.set(true);
        })
    };
    let out = {
        let held = held.clone();
        // Leaving one part of the page for another is not leaving it.
        Callback::from(move |event: DragEvent| {
            if event.related_target().is_none() {
                held.set(false);
            }
        })
    };
    let dropped = {
        let (held, on_files) = (held.clone(), on_files.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            held.set(false);
            let files =
                event.data_transfer().and_then(|data| data.files()).map(field::files).unwrap_or_default();
            if !files.is_empty() {
                on_files.emit(files);
            }
        })
    };
    (*held, Drag { over, out, dropped })
}
