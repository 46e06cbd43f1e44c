//! The notice itself: title, issuer, addressees, date, number and kind, read off its head and its foot alone.

mod addressee;
mod date;
mod issuer;
mod lines;
mod reference;
mod title;

use super::{kind, words};
use crate::block::Block;
use crate::language::{Shadow, detect};
use crate::notice::{Named, Notice};
use crate::text::Span;
pub use lines::Page;

/// Everything but the directives, and the lines that say it behind a label: "Cc: Ann". Known before the directives are read, since
/// the kind of notice says how to read them.
pub fn header(text: &str, plain: &Shadow<'_>, blocks: &[Block]) -> (Notice, Vec<Span>) {
    let Some(language) = detect(plain) else { return Default::default() };
    let page = Page::new(text, plain, blocks, language);
    let named = |span: Span| Named { name: words(text, span.trim(text, &['.', ',', ' ', ';', '，'])), span };
    let title = title::title(&page);
    let kind = kind::kind(&page, title);
    let notice = Notice {
        language: language.code,
        kind,
        title: title.map(named),
        issuer: issuer::issuer(&page, title, kind).map(named),
        date: date::date(&page, title, kind),
        reference: reference::reference(&page, title).map(named),
        addressees: addressee::addressees(&page, title, kind).into_iter().map(named).collect(),
        audience: addressee::audience(&page, title).into_iter().map(named).collect(),
        ..Notice::default()
    };
    (notice, page.labelled_lines())
}

/// The sum of what `rows` say.
fn weigh(rows: impl Iterator<Item = i8>) -> i32 {
    rows.map(i32::from).sum()
}
