//! What several parts of the page draw alike.

use yew::{Classes, Html, classes, html};

use crate::state::Tab;

/// The classes of the part that `tab` leads to, while `now` is shown.
pub fn panel(class: &'static str, tab: Tab, now: Tab) -> Classes {
    classes!("panel", class, (tab == now).then_some("current"))
}

/// `text` with each place marked where the words that were searched stand in it, whatever their case.
pub fn highlighted(text: &str, search: &str) -> Html {
    if search.is_empty() {
        return html! { text };
    }
    let (low, needle) = (text.to_ascii_lowercase(), search.to_ascii_lowercase());
    let mut at = 0;
    let mut all = Vec::new();
    while let Some(start) = low[at..].find(&needle).map(|found| at + found) {
        let end = start + needle.len();
        let (Some(before), Some(hit)) = (text.get(at..start), text.get(start..end)) else { break };
        all.push(html! { <>{ before }<mark>{ hit }</mark></> });
        at = end;
    }
    html! { <>{ for all }{ text.get(at..).unwrap_or("") }</> }
}
