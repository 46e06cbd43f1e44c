//! What was not made a directive though it may bind, and why.

use std::rc::Rc;

use yew::prelude::*;

use super::Page;
use crate::sheet::Sheet;

/// What the list shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The notice.
    pub sheet: Rc<Sheet>,
}

/// The list.
#[component]
pub fn Unread(props: &Props) -> Html {
    let page = &props.page;
    let words = &page.words.lists;
    let notice = &props.sheet.notice;
    html! {
        <section class="unread" aria-labelledby="unread-heading">
            <h2 id="unread-heading">{ words.unread }{ " " }<span class="count">{ notice.unread.len() }</span></h2>
            if notice.unread.is_empty() { <p>{ words.none_unread }</p> }
            <ul>{ for notice.unread.iter().map(|it| html! {
                <li><q lang={notice.language.clone()}>{ props.sheet.words(it.span) }</q><small>{ (words.reason)(&it.reason) }</small></li>
            }) }</ul>
        </section>
    }
}
