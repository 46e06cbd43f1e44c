//! The table of directives: who must do what, by when, in the order of the text.

use std::rc::Rc;

use remit::notice::{Force, Role};
use remit::wire::{Deadline, Directive, Part};
use yew::prelude::*;

use super::{Files, Page};
use crate::browser::field;
use crate::sheet::Sheet;
use crate::state::{Action, Filter, Pane, Picked};

/// What the table shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The notice.
    pub sheet: Rc<Sheet>,
    /// Numbers of the directives that are shown.
    pub shown: Vec<usize>,
    /// The one that is picked.
    pub picked: Option<Picked>,
    /// What decides which are shown.
    pub filter: Filter,
}

/// The table.
#[component]
pub fn Directives(props: &Props) -> Html {
    let page = &props.page;
    let words = &page.words.table;
    let all = props.sheet.notice.directives.len();
    if all == 0 {
        return html! {};
    }
    let column = |name: &'static str| html! { <th scope="col" role="columnheader">{ name }</th> };
    let row = |number: &usize| {
        let picked = props.picked.is_some_and(|picked| picked.number == *number);
        html! { <Row page={page.clone()} key={*number} number={*number} sheet={props.sheet.clone()} {picked} /> }
    };
    html! {
        <section class="directives" aria-labelledby="directives-heading">
            <div class="bar">
                <h2 id="directives-heading">{ words.heading }</h2>
                <Filters page={page.clone()} filter={props.filter.clone()} />
                <span class="shown" role="status">{ (words.shown)(props.shown.len(), all) }</span>
            </div>
            <Files page={page.clone()} sheet={props.sheet.clone()} shown={props.shown.clone()} />
            <table role="table" aria-labelledby="directives-heading">
                <thead role="rowgroup"><tr role="row">
                    { for [words.number, words.task, words.force, words.lead, words.others, words.deadline].into_iter().map(column) }
                </tr></thead>
                <tbody role="rowgroup">{ for props.shown.iter().map(row) }</tbody>
            </table>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FiltersProps {
    page: Page,
    filter: Filter,
}

/// What chooses the rows.
#[component]
fn Filters(props: &FiltersProps) -> Html {
    let page = &props.page;
    let words = &page.words.table;
    let filter = props.filter.clone();
    let onsearch = page.telling(move |event: &InputEvent| {
        Action::Filter(Filter { search: field::value(event), ..filter.clone() })
    });
    let filter = props.filter.clone();
    let onforce = page.telling(move |event: &Event| {
        let force = Force::try_from(field::value(event).as_str()).ok();
        Action::Filter(Filter { force, ..filter.clone() })
    });
    let onclick = page.telling(|_| Action::Filter(Filter::default()));
    html! {
        <>
            <input type="search" aria-label={words.search} placeholder={words.search} value={props.filter.search.clone()} oninput={onsearch} />
            <select aria-label={words.force} onchange={onforce}>
                <option value="" selected={props.filter.force.is_none()}>{ words.any_force }</option>
                { for Force::ALL.map(|force| html! {
                    <option value={force.name()} selected={props.filter.force == Some(force)}>{ (page.words.force)(force) }</option>
                }) }
            </select>
            if !props.filter.is_open() {
                <button type="button" {onclick}>{ words.all }</button>
            }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    page: Page,
    number: usize,
    sheet: Rc<Sheet>,
    picked: bool,
}

/// A directive; picked, it opens to its own words and the reasons.
#[component]
fn Row(props: &RowProps) -> Html {
    let page = &props.page;
    let words = &page.words.table;
    let number = props.number;
    let directive = &props.sheet.notice.directives[number];
    let (lead, others): (Vec<&Part>, Vec<&Part>) =
        directive.parties.iter().partition(|part| part.role.acts());
    let onclick = page.telling(move |_| Action::Pick(Picked { number, from: Pane::Table }));
    let language = props.sheet.notice.language.clone();
    html! {
        <tr role="row" id={format!("row-{number}")} class={classes!(directive.force.name(), props.picked.then_some("picked"))}>
            <td role="cell" class="number">{ number + 1 }</td>
            <th role="rowheader" scope="row" lang={language.clone()}>
                <button type="button" class="plain" aria-expanded={props.picked.to_string()} {onclick}>{ &directive.headline }</button>
                if props.picked { <Details page={page.clone()} {number} sheet={props.sheet.clone()} /> }
            </th>
            <td role="cell" data-column={words.force}><span class={classes!("force", directive.force.name())}>{ (page.words.force)(directive.force) }</span></td>
            <td role="cell" data-column={words.lead} lang={language.clone()}>
                if lead.is_empty() { <span class="nobody">{ words.nobody }</span> }
                { for lead.iter().map(|part| html! { <Who page={page.clone()} part={(*part).clone()} /> }) }
            </td>
            <td role="cell" data-column={words.others} lang={language.clone()}>{ for others.iter().map(|part| html! { <Who page={page.clone()} part={(*part).clone()} /> }) }</td>
            <td role="cell" data-column={words.deadline} lang={language}>{ for directive.deadlines.iter().map(limit) }</td>
        </tr>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct WhoProps {
    page: Page,
    part: Part,
}

/// A party, with its role where it does not simply do the work, and a word where it was inferred.
#[component]
fn Who(props: &WhoProps) -> Html {
    let page = &props.page;
    let part = &props.part;
    html! {
        <span class={classes!("who", (!part.explicit).then_some("inferred"))}>
            { &part.name }
            if part.role != Role::Responsible { <small lang={page.words.code}>{ (page.words.role)(part.role) }</small> }
            if !part.explicit { <small lang={page.words.code} title={(page.words.via)(part.via)}>{ page.words.table.inferred }</small> }
        </span>
    }
}

fn limit(limit: &Deadline) -> Html {
    html! {
        <span class="when">
            { &limit.text }
            if let Some(due) = &limit.due { <time datetime={due.clone()}>{ due }</time> }
        </span>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DetailsProps {
    page: Page,
    number: usize,
    sheet: Rc<Sheet>,
}

/// The directive's own words, and why it is a row.
#[component]
fn Details(props: &DetailsProps) -> Html {
    let page = &props.page;
    let (words, sheet) = (&page.words.table, &props.sheet);
    let directive: &Directive = &sheet.notice.directives[props.number];
    let cue = directive.cue.map(|cue| sheet.words(cue));
    let reason = directive.why.first().map(|rule| (words.reason)(rule, cue));
    let via = directive.parties.first().map(|part| (page.words.via)(part.via).to_string());
    let reasons = reason.into_iter().chain(via).collect::<Vec<_>>().join(" · ");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share between 0 and 1")]
    let sure = (directive.confidence * 100.0).round() as u32;
    let dated = directive
        .deadlines
        .iter()
        .filter_map(|limit| Some((words.due)(limit.due.as_ref()?, limit.from.as_ref()?)));
    let due: Vec<String> = dated.collect();
    let conditions = directive.conditions.iter().map(|it| html! {
        <dd lang={sheet.notice.language.clone()}>{ (page.words.condition)(it.kind) }{ ": " }{ sheet.words(it.span) }</dd>
    });
    html! {
        <dl class="details" lang={page.words.code}>
            <dt>{ words.words }</dt>
            <dd class="own" lang={sheet.notice.language.clone()}>{ sheet.words(directive.span) }</dd>
            if !directive.place.is_empty() { <dt>{ words.place }</dt><dd>{ directive.place.join(" ") }</dd> }
            if !directive.conditions.is_empty() { <dt>{ words.conditions }</dt>{ for conditions } }
            if !due.is_empty() { <dt>{ words.deadline }</dt><dd>{ due.join(" · ") }</dd> }
            <dt>{ words.why }</dt>
            <dd>{ reasons }{ " · " }{ (words.confidence)(sure) }</dd>
        </dl>
    }
}
