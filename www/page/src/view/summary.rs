//! The summary card: what the notice is, and what of it may not be missed.

use std::rc::Rc;

use remit::wire::Directive;
use yew::prelude::*;

use super::{Page, in_text_order};
use crate::sheet::Sheet;
use crate::state::{Action, Pane, Picked};

/// What the card shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The notice.
    pub sheet: Rc<Sheet>,
    /// Numbers of the directives that are shown, which are counted.
    pub shown: Vec<usize>,
}

/// The card.
#[component]
pub fn Summary(props: &Props) -> Html {
    let page = &props.page;
    let words = &page.words.summary;
    let notice = &props.sheet.notice;
    let addressees: Vec<&str> = notice.addressees.iter().map(|name| name.name.as_str()).collect();
    let facts = [
        (words.kind, notice.kind.map(|kind| (words.kinds)(kind).to_string())),
        (words.issuer, notice.issuer.as_ref().map(|issuer| issuer.name.clone())),
        (words.addressees, Some(addressees.join(" · ")).filter(|names| !names.is_empty())),
        (words.date, notice.date.clone()),
        (words.reference, notice.reference.clone()),
    ];
    let numbers = in_text_order(&props.shown);
    let shown = || numbers.iter().map(|number| (*number, &notice.directives[*number]));
    let keys = shown().filter(|(_, directive)| directive.key);
    let counts = notice.counts;
    let counted = (words.sentences)(counts.directives, counts.background, counts.unread, counts.sentences);
    html! {
        <section class="summary" part="summary" id="summary" aria-labelledby="summary-heading">
            <h2 id="summary-heading" class="unseen">{ words.heading }</h2>
            <p class="title" lang={notice.language.clone()}>{ notice.title.clone().unwrap_or_else(|| words.untitled.to_string()) }</p>
            <dl>
                { for facts.into_iter().filter_map(|(name, value)| value.map(|value| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> })) }
            </dl>
            <p class="forces">{ for remit::notice::Force::ALL.into_iter().filter_map(|force| {
                let count = shown().filter(|(_, directive)| directive.force == force).count();
                (count > 0).then(|| html! { <span class={classes!("force", force.name())}>{ (page.words.force)(force) }{ " " }<b>{ count }</b></span> })
            }) }</p>
            if shown().any(|(_, directive)| directive.key) {
                <h3>{ words.key }</h3>
                <ol class="keys">{ for keys.map(|(number, directive)| key(page, number, directive, notice.language.clone())) }</ol>
            }
            <p class="counts">{ counted }{ " · " }{ (words.took)(props.sheet.took) }</p>
        </section>
    }
}

/// A key directive: what, who, by when.
fn key(page: &Page, number: usize, directive: &Directive, language: Option<String>) -> Html {
    let onclick = page.telling(move |_| Action::Pick(Picked { number, from: Pane::Source }));
    let who = directive.parties.first().map(|part| part.name.clone());
    let limit = directive.deadlines.first();
    let when = limit.map(|limit| limit.due.clone().unwrap_or_else(|| limit.text.clone()));
    html! {
        <li class={directive.force.name()} lang={language}>
            <button type="button" class="plain" {onclick}>{ &directive.headline }</button>
            if let Some(who) = who { <span class="who">{ who }</span> }
            if let Some(when) = when { <span class="when">{ when }</span> }
        </li>
    }
}
