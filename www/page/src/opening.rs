//! Files that were opened: what they held becomes the notice, one of several is shown, and each is kept as it was left.

use std::rc::Rc;

use web_sys::{File, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser::opener::Opener;
use crate::page::Page;
use crate::state::{Action, Ledger, Opened, State};

/// What takes files, and what was in them.
#[derive(Clone, PartialEq)]
pub struct Files {
    /// What reads them, and can be stopped.
    pub opener: Rc<Opener>,
    /// Takes what files held, in place of what is there.
    pub on_opened: Callback<Vec<Opened>>,
    /// Takes files.
    pub on_files: Callback<Vec<File>>,
    /// Takes the number of the file to show.
    pub on_turn: Callback<usize>,
    /// Takes the encoding in which the file is to be read again.
    pub on_encoding: Callback<String>,
}

/// Files of a page whose text stands in `field`; `on_notice` takes the notice that is to be shown.
#[hook]
pub fn use_files(
    page: &Page,
    state: &UseReducerHandle<State>,
    field: &NodeRef,
    on_notice: &Callback<(Rc<str>, Ledger)>,
) -> Files {
    let opener = use_memo((), |()| Opener::default());
    let on_opened = {
        let (page, on_notice) = (page.clone(), on_notice.clone());
        Callback::from(move |opened: Vec<Opened>| {
            let first = opened.first().map(|first| (first.text.clone(), first.ledger.clone()));
            page.tell(Action::Opened(opened, 0));
            on_notice.emit(first.unwrap_or_else(|| ("".into(), Ledger::default())));
        })
    };
    let on_files = {
        let (page, opener, on_opened) = (page.clone(), opener.clone(), on_opened.clone());
        Callback::from(move |files: Vec<File>| {
            let on_opened = on_opened.clone();
            opener.open(page.clone(), files, None, move |opened| on_opened.emit(opened));
        })
    };
    let on_turn = {
        let (page, field, on_notice, opened) =
            (page.clone(), field.clone(), on_notice.clone(), state.opened.clone());
        Callback::from(move |turn: usize| {
            let left = field.cast::<HtmlTextAreaElement>().map(|field| field.value());
            page.tell(Action::Turn(turn, left.unwrap_or_default().into()));
            if let Some(opened) = opened.get(turn) {
                on_notice.emit((opened.text.clone(), opened.ledger.clone()));
            }
        })
    };
    let on_encoding = {
        let (page, opener, on_notice) = (page.clone(), opener.clone(), on_notice.clone());
        let (all, turn) = (state.opened.clone(), state.turn);
        Callback::from(move |encoding: String| {
            let Some(file) = all.get(turn).map(|opened| opened.file.clone()) else { return };
            let (told, on_notice, mut all) = (page.clone(), on_notice.clone(), all.clone());
            opener.open(page.clone(), vec![file], Some(encoding), move |read| {
                let Some(read) = read.into_iter().next() else { return };
                let (text, ledger) = (read.text.clone(), read.ledger.clone());
                all[turn] = read;
                told.tell(Action::Opened(all, turn));
                on_notice.emit((text, ledger));
            });
        })
    };
    Files { opener, on_opened, on_files, on_turn, on_encoding }
}
