//! Files that a person opens or drops, to notices: one after the other, with progress, until they say stop.

use std::cell::RefCell;
use std::collections::VecDeque;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AbortController, File};
use yew::platform::spawn_local;

use super::file::{self, Read, Waiting};
use crate::page::Page;
use crate::state::{Action, Ledger, Opened};

/// Most files that are opened at once; a mail brings more than were dropped.
const MOST: usize = 100;

/// Reads files for a page. What is opened anew stops what is still being read.
#[derive(Default, PartialEq)]
pub struct Opener(RefCell<Option<AbortController>>);

impl Opener {
    /// Stops reading.
    pub fn stop(&self) {
        if let Some(running) = self.0.borrow_mut().take() {
            running.abort();
        }
    }

    /// Reads `files` in the encoding that a person chose, or in the one they are in, and tells `done` what they hold and
    /// `page` what went wrong. A mail that says nothing itself stands for the files it brings.
    pub fn open(
        &self,
        page: Page,
        files: Vec<File>,
        encoding: Option<String>,
        done: impl FnOnce(Vec<Opened>) + 'static,
    ) {
        self.stop();
        let Ok(running) = AbortController::new() else { return };
        *self.0.borrow_mut() = Some(running.clone());
        spawn_local(async move {
            let told = progress(&page);
            let waiting = Waiting {
                lang: page.words.code,
                told: told.as_ref().unchecked_ref(),
                signal: &running.signal(),
            };
            let mut opened = Vec::new();
            let mut wrong = Vec::new();
            let mut queue: VecDeque<File> = files.into();
            while let Some(file) =
                queue.pop_front().filter(|_| opened.len() < MOST && !running.signal().aborted())
            {
                match file::read(&page.files, &file, encoding.as_deref(), &waiting).await {
                    Ok(read) if read.lexicon => page.tell(Action::Lexicon(read.text.into())),
                    Ok(read) => take(file, read, &mut opened, &mut queue),
                    Err(None) => wrong.push(page.words.files.failed.to_string()),
                    Err(Some(said)) => wrong.push(said),
                }
            }
            page.tell(Action::Pages(None));
            if running.signal().aborted() {
                return;
            }
            if !opened.is_empty() {
                done(opened);
            }
            if !wrong.is_empty() {
                page.tell(Action::Failed(wrong.join(" ")));
            }
        });
    }
}

fn take(file: File, read: Read, opened: &mut Vec<Opened>, queue: &mut VecDeque<File>) {
    for attached in read.attached.into_iter().rev() {
        queue.push_front(attached);
    }
    if !read.text.trim().is_empty() {
        let ledger = if file::is_kept(&file) { Ledger::kept } else { Ledger::of };
        let (text, ledger) = (read.text.into(), ledger(read.changes));
        opened.push(Opened { file, text, encoding: read.encoding, ledger });
    }
}

/// What hears of pages that were read.
fn progress(page: &Page) -> Closure<dyn FnMut(u32, u32)> {
    let page = page.clone();
    Closure::new(move |done, all| page.tell(Action::Pages(Some((done, all)))))
}
