//! What leads to each part of the screen.

use yew::prelude::*;

use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Tab};

/// The tabs, of which `now` is shown. Arrows lead from one to the next, as people of other programs know.
pub fn tabs(page: &Page, sheet: &Sheet, now: Tab) -> Html {
    let words = page.words;
    let notice = &sheet.notice;
    let limits = notice.directives.iter().map(|it| it.deadlines.len()).sum();
    let tab = |tab: Tab| {
        let (name, count) = match tab {
            Tab::Summary => (words.summary.heading, None),
            Tab::Tasks => (words.parts.tasks, Some(notice.directives.len())),
            Tab::Parties => (words.lists.parties, Some(notice.parties.len())),
            Tab::Dates => (words.parts.dates, Some(limits)),
            Tab::Check => (words.parts.check, Some(notice.unread.len())),
        };
        let onclick = page.telling(move |_: &MouseEvent| Action::Tab(tab));
        html! {
            <button type="button" role="tab" id={tab.lead()} aria-controls={(tab == now).then(|| tab.id())} aria-selected={(tab == now).to_string()} tabindex={if tab == now { "0" } else { "-1" }} {onclick}>
                { name }if let Some(count) = count { { " " }<span class="count">{ count }</span> }
            </button>
        }
    };
    let onkeydown = {
        let page = page.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" => now.step(1),
                "ArrowLeft" => now.step(Tab::ALL.len() - 1),
                "Home" => Tab::Summary,
                "End" => Tab::Check,
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            page.tell(Action::Tab(next));
            page.stage.focus(&format!("#{}", next.lead()));
        })
    };
    html! { <div class="tabs" role="tablist" aria-label={words.parts.label} {onkeydown}>{ for Tab::ALL.map(tab) }</div> }
}
