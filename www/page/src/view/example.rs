//! What the page does, shown on two sentences before there is a notice.

use crate::page::Page;
use remit::words::{Example, Piece};
use yew::prelude::*;

/// The sentences with their marks, and the rows that come of them.
pub fn example(page: &Page) -> Html {
    let words = page.words;
    let Example { heading, pieces, rows } = &words.example;
    let piece = |(kind, text): &(Piece, &'static str)| match kind {
        Piece::Plain => html! { *text },
        Piece::Cue => html! { <b>{ *text }</b> },
        Piece::Party => html! { <span class="party">{ *text }</span> },
        Piece::Limit => html! { <span class="deadline">{ *text }</span> },
    };
    let row = |[task, party, date]: &[&'static str; 3]| {
        html! { <tr><th scope="row">{ *task }</th><td><span class="who">{ *party }</span></td><td><time>{ *date }</time></td></tr> }
    };
    html! {
        <figure class="example">
            <figcaption>{ *heading }</figcaption>
            <p>{ for pieces.iter().map(piece) }</p>
            <table>
                <thead><tr><th scope="col">{ words.table.task }</th><th scope="col">{ words.table.lead }</th><th scope="col">{ words.table.deadline }</th></tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </figure>
    }
}
