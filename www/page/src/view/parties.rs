//! The parties, and in how many directives each has which role.

use remit::correct::Change;
use remit::notice::Role;
use remit::wire::Party;
use yew::prelude::*;

use super::lexicon;
use super::shared::panel;
use super::units::units;
use crate::browser::field;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, State, Tab};

/// The party × role matrix; parties that are pressed choose the rows, and two names can be made one.
pub fn parties(page: &Page, state: &State, sheet: &Sheet) -> Html {
    let filter = &state.filter;
    let words = &page.words.lists;
    let notice = &sheet.notice;
    let parts = || notice.directives.iter().flat_map(|directive| &directive.parties);
    let used: Vec<Role> =
        Role::ALL.into_iter().filter(|role| parts().any(|part| part.role == *role)).collect();
    let row = |party: &Party| {
        let chosen = filter.parties.contains(&party.name);
        let mut next = filter.clone();
        next.toggle(&party.name);
        let onclick = page.tasks_of(next);
        let total = party.count(&notice.directives, None);
        html! {
            <tr key={party.id.clone()}>
                <th scope="row" lang={notice.language.clone()}>
                    <button type="button" class="plain" aria-pressed={chosen.to_string()} {onclick}>{ &party.name }</button>
                    if !party.aliases.is_empty() { <small>{ party.aliases.join(" · ") }</small> }
                </th>
                <td>{ total }</td>
                { for used.iter().map(|role| { let count = party.count(&notice.directives, Some(*role)); html! { <td>{ if count > 0 { count.to_string() } else { String::new() } }</td> } }) }
                if !state.readonly { <td>{ same(page, &notice.parties, party) }</td> }
            </tr>
        }
    };
    html! {
        <section part="parties" class={panel("parties", Tab::Parties, state.tab)} id={Tab::Parties.id()} role="tabpanel" aria-labelledby={Tab::Parties.lead()} tabindex="0">
            <h2 id="parties-heading" class="unseen">{ words.parties }</h2>
            <div class="pane">
            <table aria-labelledby="parties-heading">
                <thead><tr>
                    <th scope="col">{ words.party }</th>
                    <th scope="col">{ words.total }</th>
                    { for used.iter().map(|role| html! { <th scope="col">{ (page.words.role)(*role) }</th> }) }
                    if !state.readonly { <th scope="col">{ page.words.units.same }</th> }
                </tr></thead>
                <tbody>{ for notice.parties.iter().map(row) }</tbody>
            </table>
            { units(page, state, sheet) }
            if !state.readonly { { lexicon(page, &state.lexicon) } }
            </div>
        </section>
    }
}

/// Most parties among which a menu lets choose; of more, the first.
const CHOICES: usize = 60;

/// A menu that makes a party's name another name of a second party.
fn same(page: &Page, parties: &[Party], party: &Party) -> Html {
    let words = &page.words.units;
    let name = party.name.clone();
    let onchange = page.telling(move |event: &Event| {
        Action::Change(vec![Change::Alias { name: name.clone(), of: field::value(event) }])
    });
    let others = parties.iter().filter(|other| other.id != party.id).take(CHOICES);
    html! {
        <select aria-label={format!("{}: {}", party.name, words.same)} {onchange}>
            <option value="" selected=true>{ "–" }</option>
            { for others.map(|other| html! { <option value={other.name.clone()}>{ &other.name }</option> }) }
        </select>
    }
}
