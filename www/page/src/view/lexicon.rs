//! The house's own words, what is wrong with them, and a field to write them in.

use remit::words::fault;
use yew::prelude::*;

use crate::browser::field;
use crate::page::Page;
use crate::state::{Action, Taken};

/// The lexicon.
pub fn lexicon(page: &Page, taken: &Taken) -> Html {
    let words = &page.words.lexicon;
    let onchange = page.telling(|event: &Event| Action::Lexicon(field::value(event).into()));
    html! {
        <section part="lexicon" class="lexicon" id="lexicon" aria-labelledby="lexicon-heading">
            <h2 id="lexicon-heading">{ words.heading }{ " " }<span class="count">{ taken.count }</span></h2>
            <details open={!taken.faults.is_empty()}>
                <summary>{ words.summary }</summary>
                <label>{ words.hint }<textarea rows="8" spellcheck="false" placeholder={words.example} value={taken.file.to_string()} {onchange} /></label>
            </details>
        </section>
    }
}

/// What is wrong with it, wherever a person is on the page.
pub fn faults(page: &Page, taken: &Taken) -> Html {
    let wrong = taken.faults.iter().map(|it| html! { <li>{ fault(it, page.words.code) }</li> });
    html! { <div role="status"><ul class="faults">{ for wrong }</ul></div> }
}
