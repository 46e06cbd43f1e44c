//! The parties, and in how many directives each has which role.

use std::rc::Rc;

use remit::notice::Role;
use remit::wire::Party;
use yew::prelude::*;

use super::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Filter};

/// What the list shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The notice.
    pub sheet: Rc<Sheet>,
    /// What is shown in the table, which a party's button changes.
    pub filter: Filter,
}

/// The party × role matrix; a party's name shows only its directives.
#[component]
pub fn Parties(props: &Props) -> Html {
    let page = &props.page;
    let words = &page.words.lists;
    let notice = &props.sheet.notice;
    if notice.parties.is_empty() {
        return html! {};
    }
    let parts = || notice.directives.iter().flat_map(|directive| &directive.parties);
    let count = |party: &Party, role: Role| {
        parts().filter(|part| part.party == party.id && part.role == role).count()
    };
    let used: Vec<Role> =
        Role::ALL.into_iter().filter(|role| parts().any(|part| part.role == *role)).collect();
    let row = |party: &Party| {
        let chosen = props.filter.party.as_ref() == Some(&party.id);
        let filter = Filter { party: (!chosen).then(|| party.id.clone()), ..props.filter.clone() };
        let onclick = page.telling(move |_| Action::Filter(filter.clone()));
        let total = notice
            .directives
            .iter()
            .filter(|it| it.parties.iter().any(|part| part.party == party.id))
            .count();
        html! {
            <tr key={party.id.clone()}>
                <th scope="row" lang={notice.language.clone()}>
                    <button type="button" class="plain" aria-pressed={chosen.to_string()} {onclick}>{ &party.name }</button>
                    if !party.aliases.is_empty() { <small>{ party.aliases.join(" · ") }</small> }
                </th>
                <td>{ total }</td>
                { for used.iter().map(|role| { let count = count(party, *role); html! { <td>{ if count > 0 { count.to_string() } else { String::new() } }</td> } }) }
            </tr>
        }
    };
    html! {
        <section class="parties" aria-labelledby="parties-heading">
            <h2 id="parties-heading">{ words.parties }</h2>
            <table aria-labelledby="parties-heading">
                <thead><tr>
                    <th scope="col">{ words.party }</th>
                    <th scope="col">{ words.total }</th>
                    { for used.iter().map(|role| html! { <th scope="col">{ (page.words.role)(*role) }</th> }) }
                </tr></thead>
                <tbody>{ for notice.parties.iter().map(row) }</tbody>
            </table>
        </section>
    }
}
