//! What a person sees; one component a file.

mod directives;
mod files;
mod header;
mod parties;
mod source;
mod summary;
mod unread;

pub use directives::Directives;
pub use files::Files;
pub use header::Header;
pub use parties::Parties;
pub use source::Source;
pub use summary::Summary;
pub use unread::Unread;

use remit::words::Words;
use yew::{Callback, UseReducerDispatcher};

use crate::state::{Action, State};

/// What every component may need: the words of the screen, and a way to say what a person did.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// The words.
    pub words: &'static Words,
    dispatch: UseReducerDispatcher<State>,
}

impl Page {
    /// A page that speaks `words` and tells `dispatch`.
    pub fn new(words: &'static Words, dispatch: UseReducerDispatcher<State>) -> Self {
        Self { words, dispatch }
    }

    /// Says what a person did.
    pub fn tell(&self, action: Action) {
        self.dispatch.dispatch(action);
    }

    /// A callback that says so.
    pub fn telling<E: 'static>(&self, action: impl Fn(&E) -> Action + 'static) -> Callback<E> {
        let page = self.clone();
        Callback::from(move |event: E| page.tell(action(&event)))
    }
}
