//! The page as a whole: a notice on one side, what it asks on the other.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use js_sys::Function;
use remit::import::LONGEST;
use remit::wire::Options;
use remit::words::Words;
use web_sys::{DragEvent, File, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser::keep::{self, Key};
use crate::browser::{address, clock, field, file, keys, menus, reader::Reader};
use crate::follow::{Follower, use_follow};
use crate::opening::use_files;
use crate::outside::use_outside;
use crate::page::{Page, Props};
use crate::settings::formats;
use crate::state::{Action, Ledger, State, Tab, Theme};
use crate::view::{
    SourcePane, calendar, directives, export, faults, header, help, hint, lexicon, parties, source, status,
    summary, tabs, toast, unread,
};

/// How long typing rests before the text is read, in milliseconds.
const REST: u32 = 150;

/// By how many bytes a text grows or shrinks at most while a person types: what changes by more was pasted, and is read at once.
const TYPED: usize = 64;

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
    // What the field holds, as it was taken last.
    let taken = use_mut_ref(|| Rc::<str>::from(""));
    let on_text = {
        let (page, reader, field) = (page.clone(), reader.clone(), field.clone());
        Callback::from(move |text: Rc<str>| {
            if text.len() > LONGEST {
                // What stood there before stays.
                if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                    field.set_value(&taken.borrow());
                }
                page.tell(Action::Failed(page.words.source.too_long.to_string()));
                return;
            }
            let before = taken.replace(text.clone()).len();
            if text.trim().is_empty() {
                *typing.borrow_mut() = None;
                page.tell(Action::Clear);
                return;
            }
            page.tell(Action::Reading);
            let typed = before.abs_diff(text.len()) <= TYPED;
            let (reader, options) = (reader.clone(), options.clone());
            let read = move || reader.read(text, options.borrow().clone());
            let rest = if typed { REST } else { 0 };
            *typing.borrow_mut() = Some(Timeout::new(rest, read));
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
    let on_stop = {
        let (page, reader, opener) = (page.clone(), reader.clone(), files.opener.clone());
        Callback::from(move |_: MouseEvent| {
            opener.stop();
            reader.stop();
            page.tell(Action::Stopped);
        })
    };
    let follower = use_follow(&page, &state, &props.settings, &reader);
    let takes = Takes { on_text, on_notice: on_notice.clone(), on_files: files.on_files.clone() };
    use_listeners(&page, &reader, &follower, &field, &takes);
    use_outside(&page, &props.settings, &on_notice);
    let drag = Drag::new(&page, &files.on_files);
    let shown = state.shown();
    let pane = SourcePane {
        page: &page,
        state: &state,
        field: &field,
        on_text: &takes.on_text,
        on_notice: &on_notice,
        files: &files,
    };
    html! {
        <div class="page" ondragenter={drag.over.clone()} ondragover={drag.over} ondragleave={drag.out} ondrop={drag.dropped}>
            { header(&page, &state, &props.settings) }
            if state.hint { { hint(&page) } }
            // One landmark for the document; an element has the one of its host.
            <div class="desk" role={props.stage.own.then_some("main")}>
                { source(&pane) }
                <div class="results">
                    { status(&state, &on_stop) }
                    { faults(&page, &state.lexicon) }
                    if let Some(sheet) = &state.sheet {
                        <div class="parts" onfocusin={page.telling(|_: &FocusEvent| Action::Settle)}>
                            { tabs(&page, sheet, state.tab) }
                            { export(&page, &state, sheet, &shown) }
                        </div>
                        // Paper has the first two, whatever the screen shows.
                        { summary(&page, &state, sheet) }
                        { directives(&page, &state, sheet, &shown) }
                        { match state.tab {
                            Tab::Parties => parties(&page, &state, sheet),
                            Tab::Dates => calendar(&page, &state, sheet, &shown),
                            Tab::Check => unread(&page, &state, sheet),
                            Tab::Summary | Tab::Tasks => html! {},
                        } }
                    } else if !state.readonly && !state.lexicon.file.is_empty() {
                        { lexicon(&page, &state.lexicon) }
                    }
                </div>
            </div>
            { toast(&page, &state, &on_notice) }
            { help(&page) }
            if state.dragged { <p class="drop">{ state.words.view.drop }</p> }
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
    state.hint = keep::read(Key::Hint).is_none() && keep::write(Key::Hint, "seen");
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
    use_memo(spawn.clone(), move |spawn| {
        let action = |read: Option<_>| read.map_or(Action::Broken, Action::Read);
        Reader::new(spawn, Callback::from(move |read| dispatch.dispatch(action(read))))
    })
}

/// What takes a text that was typed, a notice that comes instead of this one, and files.
#[derive(Clone)]
struct Takes {
    on_text: Callback<Rc<str>>,
    on_notice: Callback<(Rc<str>, Ledger)>,
    on_files: Callback<Vec<File>>,
}

/// What the page hears as long as it stands, and what it opens with: the notice that this browser keeps.
#[hook]
fn use_listeners(page: &Page, reader: &Rc<Reader>, follower: &Rc<Follower>, field: &NodeRef, takes: &Takes) {
    let (page, reader, follower, field) = (page.clone(), reader.clone(), follower.clone(), field.clone());
    let Takes { on_text, on_notice, on_files } = takes.clone();
    use_effect_with((), move |()| {
        let kept = keep::read(Key::Work).filter(|_| page.stage.own).and_then(|kept| file::kept(&kept));
        if let Some(kept) = kept {
            on_files.emit(vec![kept]);
        }
        let mut listeners = menus::listen(&page.stage);
        listeners.extend(field::listen(&field, on_text));
        listeners.extend(keys::listen(&page, &on_notice, {
            let follower = follower.clone();
            move || follower.known()
        }));
        if let Some(window) = web_sys::window() {
            // What another tab keeps in its place is no longer this one's.
            let keeps = page.clone();
            let gone = move |event: &web_sys::Event| {
                if let Some(forgotten) = keep::gone(event) {
                    keeps.tell(Action::Gone { forgotten });
                }
            };
            // The browser asks in its own words.
            let asks = EventListenerOptions::enable_prevent_default();
            let stay = move |event: &web_sys::Event| {
                if follower.known().is_some_and(|known| known.is_unsaved()) {
                    event.prevent_default();
                    // Older browsers ask only where this is set.
                    let _ = js_sys::Reflect::set(event, &"returnValue".into(), &true.into());
                }
            };
            if page.stage.own {
                listeners.push(EventListener::new_with_options(&window, "beforeunload", asks, stay));
                listeners.push(EventListener::new(&window, "storage", gone));
            }
            // On paper nothing can be asked for.
            let all = move |_: &web_sys::Event| page.tell(Action::Drawn(usize::MAX));
            listeners.push(EventListener::new(&window, "beforeprint", all));
        }
        move || {
            drop(listeners);
            reader.leave();
        }
    });
}

/// What files that are held over the page meet.
struct Drag {
    over: Callback<DragEvent>,
    out: Callback<DragEvent>,
    dropped: Callback<DragEvent>,
}

impl Drag {
    fn new(page: &Page, on_files: &Callback<Vec<File>>) -> Self {
        let over = page.telling(|event: &DragEvent| {
            event.prevent_default();
            Action::Dragged(true)
        });
        // Leaving one part of the page for another is not leaving it.
        let out = page.telling(|event: &DragEvent| Action::Dragged(event.related_target().is_some()));
        let (page, on_files) = (page.clone(), on_files.clone());
        let dropped = Callback::from(move |event: DragEvent| {
            event.prevent_default();
            page.tell(Action::Dragged(false));
            let files =
                event.data_transfer().and_then(|data| data.files()).map(field::files).unwrap_or_default();
            if !files.is_empty() {
                on_files.emit(files);
            }
        });
        Self { over, out, dropped }
    }
}
