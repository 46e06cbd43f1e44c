//! What became of every sentence: a bar over the length of the notice, and the list of what was not read.

use std::rc::Rc;

use remit::correct::Change;
use remit::wire::Range;
use yew::prelude::*;

use super::Page;
use crate::sheet::Sheet;
use crate::state::Action;

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The notice.
    pub sheet: Rc<Sheet>,
    /// Words of the notice that are pointed at.
    pub spot: Option<Range>,
}

/// The bar and the list.
#[component]
pub fn Unread(props: &Props) -> Html {
    let Props { page, sheet, spot } = props;
    let words = &page.words.lists;
    let notice = &sheet.notice;
    let item = |range: Range, reason: &str| {
        let show = page.telling(move |_: &MouseEvent| Action::Spot(Some(range)));
        let row = sheet.stretch(range);
        let add = page.telling(move |_: &MouseEvent| Action::Change(vec![Change::Add { row: row.clone() }]));
        html! {
            <li class={classes!((*spot == Some(range)).then_some("picked"))}>
                <button type="button" class="plain" lang={notice.language.clone()} title={page.words.table.show} onclick={show}>{ sheet.words(range) }</button>
                <small>{ (words.reason)(reason) }</small>
                <button type="button" onclick={add}>{ page.words.check.add_unread }</button>
            </li>
        }
    };
    html! {
        <section part="unread" class="unread" id="unread" aria-labelledby="unread-heading">
            <div class="bar">
                <h2 id="unread-heading">{ words.unread }{ " " }<span class="count">{ notice.unread.len() }</span></h2>
                if let Some(next) = next(sheet, *spot) {
                    <button type="button" onclick={page.telling(move |_: &MouseEvent| Action::Spot(Some(next)))}>{ page.words.view.next_unread }</button>
                }
            </div>
            <Coverage page={page.clone()} sheet={sheet.clone()} />
            if notice.unread.is_empty() { <p>{ words.none_unread }</p> }
            <ul>{ for notice.unread.iter().map(|it| item(it.span, &it.reason)) }</ul>
        </section>
    }
}

/// The first unread sentence behind the one that is pointed at, and from the last on the first again.
pub fn next(sheet: &Sheet, spot: Option<Range>) -> Option<Range> {
    let unread = &sheet.notice.unread;
    let behind = unread.iter().find(|it| spot.is_none_or(|spot| it.span.start > spot.start));
    behind.or(unread.first()).map(|it| it.span)
}

#[derive(Clone, PartialEq, Properties)]
struct CoverageProps {
    page: Page,
    sheet: Rc<Sheet>,
}

/// Width of the bar in its own units.
const WIDTH: usize = 1000;

/// Directives, background and unread over the length of the notice; the same in words for who cannot see it.
#[component]
fn Coverage(props: &CoverageProps) -> Html {
    let CoverageProps { page, sheet } = props;
    let notice = &sheet.notice;
    let length = sheet.text.encode_utf16().count().max(1);
    let stretch = |class: &'static str, range: Range| {
        let x = range.start * WIDTH / length;
        let width = ((range.end - range.start) * WIDTH / length).max(2);
        html! { <rect {class} x={x.to_string()} y="0" width={width.to_string()} height="12" /> }
    };
    let counts = notice.counts;
    let label =
        (page.words.summary.sentences)(counts.directives, counts.background, counts.unread, counts.sentences);
    html! {
        <svg class="coverage" role="img" aria-label={label} viewBox={format!("0 0 {WIDTH} 12")} preserveAspectRatio="none">
            { for notice.silent.iter().map(|it| stretch("silent", it.span)) }
            { for notice.directives.iter().map(|it| stretch(it.force.name(), it.span)) }
            { for notice.unread.iter().map(|it| stretch("left", it.span)) }
        </svg>
    }
}
