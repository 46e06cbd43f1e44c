//! What follows when the page knows something else: its address, what scrolls, where the keyboard goes, what is pointed at,
//! what is kept, and what its host is told.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::keep::{self, Key};
use crate::browser::{address, file, reader::Reader, scroll, spot, stage::Stage};
use crate::outside;
use crate::page::Page;
use crate::settings::Settings;
use crate::state::{Action, DRAWN, Pane, Picked, State};

/// How long after the first rows the others are drawn, in milliseconds: a moment in which what was drawn is painted.
const AFTER: u32 = 60;

/// Does what follows whenever the page knows something else.
#[hook]
pub fn use_follow(
    page: &Page,
    state: &UseReducerHandle<State>,
    settings: &Rc<Settings>,
    reader: &Rc<Reader>,
) -> Rc<Follower> {
    let follower = use_memo((), |()| Follower::default());
    let known = follower.clone();
    let (page, state, settings, reader) = (page.clone(), state.clone(), settings.clone(), reader.clone());
    use_effect(move || {
        // A handle always says what is known now; what was known is kept.
        let now = Rc::new((*state).clone());
        let before = follower.last.replace(Some(now.clone()));
        follower.handle.replace(Some(state.clone()));
        let difference = Difference { page: &page, before: before.as_deref(), now: &now };
        difference.follow(&settings, &reader, &follower);
    });
    known
}

/// What the page knew when it was drawn last, and what it knows now.
struct Difference<'a> {
    page: &'a Page,
    before: Option<&'a State>,
    now: &'a State,
}

impl Difference<'_> {
    /// Whether what `same` compares is another now.
    fn is_in(&self, same: fn(&State, &State) -> bool) -> bool {
        self.before.is_none_or(|before| !same(before, self.now))
    }

    fn follow(&self, settings: &Settings, reader: &Reader, follower: &Rc<Follower>) {
        let Self { page, now, .. } = *self;
        let stage = &page.stage;
        // What a reader knows beside the text may change what is read, also while it is being read.
        let other = self.is_in(|it, now| it.options == now.options)
            || self.is_in(|it, now| it.sheet == now.sheet) && !reader.reads_with(&now.options);
        if let Some(sheet) = now.sheet.as_ref().filter(|_| other) {
            reader.read(sheet.text.clone(), now.options.clone());
        }
        let look = |it: &State, now: &State| {
            (it.words, it.theme, it.tab, it.keys) == (now.words, now.theme, now.tab, now.keys)
                && (&it.filter, &it.order) == (&now.filter, &now.order)
        };
        if self.is_in(look) {
            address::write(stage, now, &settings.product);
        }
        if self.is_in(|it, now| it.picked == now.picked) {
            show(stage, now.picked);
        }
        if self.is_in(|it, now| it.help == now.help) {
            stage.show("dialog", now.help);
        }
        if self.is_in(|it, now| it.spot == now.spot) {
            let place = now.spot.zip(now.sheet.as_ref());
            let place = place.map(|(range, sheet)| (sheet.line(range.start), sheet.line(range.end)));
            spot::show(stage, place);
        }
        let drawn = |it: &State, now: &State| {
            (&it.sheet, it.written(), it.tab) == (&now.sheet, now.written(), now.tab)
        };
        // What was pressed is gone with what it took away.
        let pressed = |it: &State, now: &State| {
            let fields =
                |it: &State| it.editing.as_ref().map(|it| (it.draft.parties.len(), it.draft.deadlines.len()));
            (&it.filter, &it.done, it.hint, fields(it)) == (&now.filter, &now.done, now.hint, fields(now))
        };
        if self.is_in(drawn) || self.is_in(pressed) {
            // What was pressed may be gone; the keyboard then goes to the fields, or back to the row.
            let begun = now.editing.is_some() && self.is_in(|it, now| it.written() == now.written());
            let stage = stage.clone();
            let regain = move || {
                if !begun || !stage.focus(".editor :is(input, select)") {
                    stage.regain(&[
                        ".editor input",
                        ".current tr.picked .plain",
                        ".current .plain[tabindex='0']",
                        "[role=tab][aria-selected=true]",
                        "textarea",
                    ]);
                }
            };
            *follower.later.borrow_mut() = Some(Timeout::new(0, regain));
        }
        // The rows below those that are seen follow when these are.
        let rows = now.sheet.as_ref().map_or(0, |sheet| sheet.notice.directives.len());
        if now.drawn < rows.min(DRAWN) && self.is_in(drawn) {
            let page = page.clone();
            Timeout::new(AFTER, move || page.tell(Action::Drawn(DRAWN))).forget();
        }
        let kept = |it: &State, now: &State| {
            (it.keep, &it.directory, &it.lexicon.file, &it.sheet)
                == (now.keep, &now.directory, &now.lexicon.file, &now.sheet)
        };
        if stage.own && self.is_in(kept) {
            follower.keep(page, now, settings);
        }
        if page.told.is_some() {
            outside::tell(page, self.before, now);
        }
    }
}

/// Brings a directive that was picked into sight, on the side where it was not.
fn show(stage: &Stage, picked: Option<Picked>) {
    let Some(picked) = picked else { return };
    if picked.from == Pane::Source || stage.is_wide() {
        scroll::to(stage, &format!("row-{}", picked.number), false);
    }
    if picked.from == Pane::Table && stage.is_wide() {
        scroll::to(stage, &format!("words-{}", picked.number), true);
    }
}

/// What is remembered from one drawing to the next.
#[derive(Default)]
pub struct Follower {
    /// What the page knew.
    last: RefCell<Option<Rc<State>>>,
    /// What says at any time what the page knows.
    handle: RefCell<Option<UseReducerHandle<State>>>,
    /// Where the keyboard goes next.
    later: RefCell<Option<Timeout>>,
    /// Whether keeping is allowed.
    allowed: Cell<bool>,
    /// Whether there was a notice.
    filled: Cell<bool>,
}

impl Follower {
    /// What the page knows, drawn or not: keys may come faster than it is drawn.
    pub fn known(&self) -> Option<Rc<State>> {
        self.handle.borrow().as_ref().map(|handle| Rc::new((**handle).clone()))
    }

    /// Keeps notice and corrections where that is allowed, and forgets them where it is not. In somebody else's page
    /// nothing of this one is kept, and nothing of another forgotten.
    fn keep(self: &Rc<Self>, page: &Page, now: &State, settings: &Settings) {
        self.allowed.set(now.keep);
        let filled = self.filled.get() || now.sheet.is_some();
        self.filled.set(filled);
        if !now.keep {
            keep::clear(Key::Work);
            keep::clear(Key::Units);
            keep::clear(Key::Lexicon);
            return;
        }
        keep::own(Key::Units, &now.directory, &settings.units);
        keep::own(Key::Lexicon, &now.lexicon.file, &settings.lexicon);
        // Before the kept notice is read again there is none on the page, and it must not be lost.
        if !filled {
            return;
        }
        let text = now.sheet.as_ref().map_or_else(|| "".into(), |sheet| sheet.text.clone());
        let (page, changes, follower) = (page.clone(), now.ledger.changes(), self.clone());
        let turn = now.turn;
        spawn_local(async move {
            let saved = file::saved(&page.files, &text, &changes).await;
            // It may have been forbidden meanwhile.
            let Some(saved) = saved.filter(|_| follower.allowed.get()) else { return };
            page.tell(match keep::write(Key::Work, &saved) {
                true => Action::Kept(turn, changes),
                false => Action::Failed(page.words.check.unkept.to_string()),
            });
        });
    }
}
