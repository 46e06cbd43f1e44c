//! One directive of the table; opened, it shows its own words, its reasons and what can be done with it.

use std::rc::Rc;

use remit::correct::Change;
use remit::notice::{Role, Via};
use remit::wire::{Deadline, Directive, Part, Range, Status};
use yew::prelude::*;

use super::shared::highlighted;
use super::{Place, cell_editor, editor};
use crate::browser::field;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Column, Editing, Field, Pane, Picked};

/// What a row shows.
#[derive(Clone, Properties)]
pub struct Props {
    /// The page it stands in.
    pub page: Page,
    /// The number of the directive.
    pub number: usize,
    /// The notice.
    pub sheet: Rc<Sheet>,
    /// Whether it is the one in hand.
    pub picked: bool,
    /// Whether it is open.
    pub open: bool,
    /// Whether the Tab key stops at it: of all rows, it does at one.
    pub stop: bool,
    /// Whether it is ticked.
    pub ticked: bool,
    /// What is written in its place.
    pub editing: Option<Editing>,
    /// The columns that are shown.
    pub columns: Vec<Column>,
    /// The words that were searched.
    pub search: String,
    /// Today, ISO.
    pub today: Rc<str>,
    /// Whether nothing can be changed.
    pub readonly: bool,
}

/// A row that is not open is drawn anew only where it looks otherwise, whatever else of the notice was read anew.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        let looks = |it: &Self| (it.number, it.picked, it.open, it.stop, it.ticked);
        looks(self) == looks(other)
            && self.editing == other.editing
            && self.page == other.page
            && self.columns == other.columns
            && self.search == other.search
            && self.readonly == other.readonly
            && if self.open { self.sheet == other.sheet } else { self.directive() == other.directive() }
    }
}

impl Props {
    fn directive(&self) -> Option<&Directive> {
        self.sheet.notice.directives.get(self.number)
    }
}

/// The row.
#[component]
pub fn Row(props: &Props) -> Html {
    let Props { page, number, sheet, .. } = props;
    let number = *number;
    let Some(directive) = sheet.notice.directives.get(number) else { return html! {} };
    let onclick = page.telling(move |_: &MouseEvent| Action::Pick(Picked { number, from: Pane::Table }));
    let ondblclick = page.telling(move |_: &MouseEvent| Action::Write(number, Field::Task));
    let onfocus = page.telling(move |_: &FocusEvent| Action::Hold(number));
    let ontick = page.telling(move |_: &Event| Action::Tick(number));
    // A tick is no press on the row.
    let inside = Callback::from(|event: MouseEvent| event.stop_propagation());
    // The space key ticks, and does so when it goes down; a button would be pressed when it comes up.
    let onkeyup = Callback::from(|event: KeyboardEvent| {
        if event.key() == " " {
            event.prevent_default();
        }
    });
    let language = sheet.notice.language.clone();
    let class = classes!(
        directive.force.name(),
        directive.status.name(),
        props.picked.then_some("picked"),
        props.open.then_some("unfolded")
    );
    let cell = |column: &Column| cell(props, directive, *column);
    let row = number.to_string();
    let said = [(page.words.force)(directive.force), (page.words.checked)(directive.status)];
    let said = said.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ");
    html! {
        <>
            <tr role="row" id={format!("row-{number}")} data-row={row.clone()} {class} {onclick} {ondblclick}>
                <td role="cell" class="number" onclick={inside.clone()} ondblclick={inside}>
                    <label><input type="checkbox" tabindex="-1" aria-label={(page.words.check.select)(number + 1)} checked={props.ticked} onchange={ontick} />{ number + 1 }</label>
                </td>
                // On paper a row's own words stand below it.
                <th role="rowheader" scope="row" lang={language} data-place={directive.place.join(" ")} data-words={sheet.words(directive.span).to_string()}>
                    <button type="button" class="plain" tabindex={if props.stop { "0" } else { "-1" }} aria-expanded={props.open.to_string()} aria-description={said} {onfocus} {onkeyup}>{ highlighted(&directive.headline, &props.search) }</button>
                    { for directive.note.iter().map(|note| html! { <small class="noted" lang={page.words.code}><span class="unseen">{ page.words.files.notes }{ " " }</span>{ note }</small> }) }
                    { for written(props, Field::Task) }
                </th>
                { for props.columns.iter().map(cell) }
            </tr>
            if props.open {
                <tr role="row" class="opened" data-row={row}>
                    <td role="cell" colspan={(props.columns.len() + 2).to_string()}>{ opened(props) }</td>
                </tr>
            }
        </>
    }
}

/// What a row opens to: its cells to write, or its words and what can be done with it.
fn opened(props: &Props) -> Html {
    let Props { page, number, sheet, search, .. } = props;
    if let Some(editing) = props.editing.as_ref().filter(|it| it.field.is_none()) {
        return editor(page, &editing.draft);
    }
    html! {
        <>
            if !props.readonly { { tools(page, *number, sheet) } }
            { details(page, *number, sheet, search) }
        </>
    }
}

/// The fields of a cell, where it is the one that is written.
fn written(props: &Props, field: Field) -> Option<Html> {
    let editing = props.editing.as_ref().filter(|it| it.field == Some(field))?;
    let place = Place { number: props.number, field, columns: &props.columns };
    Some(cell_editor(&props.page, &editing.draft, &place))
}

fn cell(props: &Props, directive: &Directive, column: Column) -> Html {
    let (page, number) = (&props.page, props.number);
    let field = Field::of(column);
    let ondblclick = field.map(|field| {
        page.telling(move |event: &MouseEvent| {
            event.stop_propagation();
            Action::Write(number, field)
        })
    });
    let words = page.words;
    let language = props.sheet.notice.language.clone();
    let named = |acts: bool| {
        let parts: Vec<&Part> = directive.parties.iter().filter(|part| part.role.acts() == acts).collect();
        match parts.split_first() {
            Some((first, rest)) => parties(page, first, rest),
            None if acts => html! { <span class="nobody">{ words.table.nobody }</span> },
            None => html! {},
        }
    };
    let inner = match column {
        Column::Force => {
            let name = (words.force)(directive.force);
            html! { <span class="force" onmouseenter={spotting(page, directive.cue)} onmouseleave={spotting(page, None)}>{ name }</span> }
        }
        Column::Lead => named(true),
        Column::Others => named(false),
        Column::Limit => html! { <>
            { for directive.deadlines.iter().map(|it| limit(page, it, &props.today)) }
            if directive.deadlines.is_empty() && !directive.haste.is_empty() { <small>{ words.view.haste }</small> }
        </> },
        Column::Status => html! { <>
            <span class="checked">{ (words.checked)(directive.status) }</span>
            if directive.corrected { <small>{ words.check.corrected }</small> }
        </> },
    };
    let lang = matches!(column, Column::Lead | Column::Others | Column::Limit).then_some(language).flatten();
    html! { <td role="cell" data-column={column.head(words)} {lang} {ondblclick}>{ inner }{ for field.and_then(|field| written(props, field)) }</td> }
}

/// Points at words of the notice while the pointer rests on what came from them.
fn spotting<E: 'static>(page: &Page, range: Option<Range>) -> Callback<E> {
    page.telling(move |_| Action::Spot(range))
}

/// The parties of a cell: one of them, and how many more, whom the open row and a screen reader name.
fn parties(page: &Page, first: &Part, rest: &[&Part]) -> Html {
    let names: Vec<&str> = rest.iter().map(|part| part.name.as_str()).collect();
    html! {
        <span class="parts">
            { who(page, first) }
            if !rest.is_empty() {
                <span class="rest">{ for rest.iter().map(|part| who(page, part)) }</span>
                <span class="plus" aria-hidden="true" title={names.join(" · ")}>{ format!("+{}", rest.len()) }</span>
            }
        </span>
    }
}

/// A party, with its role where it does not simply do the work, and a word where it was inferred.
fn who(page: &Page, part: &Part) -> Html {
    let class = classes!("who", part.is_inferred().then_some("inferred"));
    html! {
        <span {class} title={part.name.clone()} onmouseenter={spotting(page, Some(part.span))} onmouseleave={spotting(page, None)}>
            <span class="called">{ &part.name }</span>
            if part.role != Role::Responsible { <small lang={page.words.code}>{ (page.words.role)(part.role) }</small> }
            if part.is_inferred() { <small lang={page.words.code} title={(page.words.via)(part.via)}>{ page.words.table.inferred }</small> }
        </span>
    }
}

fn limit(page: &Page, limit: &Deadline, today: &str) -> Html {
    let overdue = limit.due.as_deref().is_some_and(|due| due < today);
    html! {
        <span class="when" onmouseenter={spotting(page, Some(limit.span))} onmouseleave={spotting(page, None)}>
            if let Some(due) = &limit.due { <time datetime={due.clone()}>{ due }</time> }
            if limit.due.as_ref() != Some(&limit.text) { <span class="said">{ &limit.text }</span> }
            if overdue { <small class="overdue" lang={page.words.code}>{ page.words.view.overdue }</small> }
        </span>
    }
}

/// What a person can do with a row.
fn tools(page: &Page, number: usize, sheet: &Sheet) -> Html {
    let words = &page.words.check;
    let (Some(row), Some(directive)) = (sheet.row(number), sheet.notice.directives.get(number)) else {
        return html! {};
    };
    let status = |wanted: Status, name: &'static str| {
        let (row, now) = (row.clone(), directive.status);
        let onclick = page.telling(move |_| Action::status(row.clone(), now, wanted));
        html! { <button type="button" aria-pressed={(directive.status == wanted).to_string()} {onclick}>{ name }</button> }
    };
    let edit = page.telling(move |_| Action::Edit(Some(number)));
    let remove = {
        let row = row.clone();
        page.telling(move |_| Action::Change(vec![Change::Remove { row: row.clone() }]))
    };
    let merge = sheet.row(number + 1).map(|with| {
        let row = row.clone();
        let onclick = page
            .telling(move |_| Action::Change(vec![Change::Merge { row: row.clone(), with: with.clone() }]));
        html! { <button type="button" {onclick}>{ words.merge }</button> }
    });
    let joints = joints(&row.words);
    let split = {
        let row = row.clone();
        page.telling(move |event: &Event| {
            let at = field::value(event).parse().unwrap_or_default();
            Action::Change(vec![Change::Split { row: row.clone(), at }])
        })
    };
    let noted = {
        let row = row.clone();
        page.telling(move |event: &Event| {
            Action::Change(vec![Change::Note { row: row.clone(), text: field::value(event) }])
        })
    };
    html! {
        <div class="tools" role="group" aria-label={words.edit} lang={page.words.code}>
            { status(Status::Accepted, words.accept) }
            { status(Status::Rejected, words.reject) }
            <button type="button" onclick={edit}>{ words.edit }</button>
            if !joints.is_empty() {
                <select aria-label={words.split} onchange={split}>
                    <option value="" selected=true>{ words.split }</option>
                    { for joints.iter().map(|(at, rest)| html! { <option value={at.to_string()} lang={sheet.notice.language.clone()}>{ rest }</option> }) }
                </select>
            }
            { for merge }
            <button type="button" onclick={remove}>{ words.remove }</button>
            <label class="note">{ page.words.files.notes }<input type="text" value={directive.note.clone().unwrap_or_default()} onchange={noted} /></label>
        </div>
    }
}

/// Where a row may be cut in two: behind commas and semicolons, with the words that begin there.
fn joints(words: &str) -> Vec<(usize, String)> {
    const SHOWN: usize = 24;
    let mut units = 0;
    let mut all = Vec::new();
    let mut chars = words.chars().peekable();
    let mut byte = 0;
    while let Some(c) = chars.next() {
        units += c.len_utf16();
        byte += c.len_utf8();
        if matches!(c, ',' | ';' | '，' | '；') && chars.peek().is_some() {
            all.push((units, words[byte..].trim_start().chars().take(SHOWN).collect()));
        }
    }
    all
}

/// How many reasons for a row's being key are named.
const SPEAK: usize = 3;

/// The directive's own words, in which what was searched is marked, and why it is a row.
fn details(page: &Page, number: usize, sheet: &Sheet, search: &str) -> Html {
    let words = &page.words.table;
    let Some(directive) = sheet.notice.directives.get(number) else { return html! {} };
    let cue = directive.cue.map(|cue| sheet.words(cue));
    let reason = directive.why.first().map(|rule| (words.reason)(rule, cue));
    let via = directive.parties.first().map(|part| (page.words.via)(part.via).to_string());
    let reasons = reason.into_iter().chain(via).collect::<Vec<_>>().join(" · ");
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share between 0 and 1")]
    let sure = (directive.confidence * 100.0).round() as u32;
    let dated =
        directive.deadlines.iter().filter_map(|limit| Some((words.due)(limit.due.as_ref()?, limit.from)));
    let due: Vec<String> = dated.collect();
    let speaks = directive.reasons.iter().filter(|it| it.weight > 0).take(SPEAK);
    let key: Vec<&str> = speaks.map(|it| (page.words.weighs)(it.reason)).collect();
    let conditions = directive.conditions.iter().map(|condition| {
        html! { <dd lang={sheet.notice.language.clone()}>{ sheet.words(condition.span) }</dd> }
    });
    html! {
        <dl class="details" lang={page.words.code}>
            <dt>{ words.words }</dt>
            <dd class="own" lang={sheet.notice.language.clone()}>{ highlighted(sheet.words(directive.span), search) }</dd>
            <dt>{ page.words.view.from }</dt>
            <dd class="from" lang={sheet.notice.language.clone()}>{ for sources(page, sheet, directive) }</dd>
            if !directive.place.is_empty() { <dt>{ words.place }</dt><dd>{ directive.place.join(" ") }</dd> }
            if !directive.conditions.is_empty() { <dt>{ words.conditions }</dt>{ for conditions } }
            if !due.is_empty() { <dt>{ words.deadline }</dt><dd>{ due.join(" · ") }</dd> }
            if directive.key { <dt>{ words.why_key }</dt><dd>{ key.join(" · ") }</dd> }
            <dt>{ words.why }</dt>
            <dd>{ reasons }if !directive.corrected { { " · " }{ (words.confidence)(sure) } }</dd>
        </dl>
    }
}

/// A button for each stretch of words that a cell came from: on it, the words are shown in the notice.
fn sources(page: &Page, sheet: &Sheet, directive: &Directive) -> Vec<Html> {
    let cue = directive.cue.map(|range| ("cue", range));
    // A name that a person wrote and the words do not hold came from none of them.
    let written = |part: &&Part| part.via != Via::Hand || part.explicit;
    let parties = directive.parties.iter().filter(written).map(|part| ("party", part.span));
    let limits = directive.deadlines.iter().map(|limit| ("deadline", limit.span));
    let haste = directive.haste.iter().map(|range| ("haste", *range));
    let button = |(class, range): (&'static str, Range)| {
        let name: String = sheet.words(range).split_whitespace().collect::<Vec<_>>().join(" ");
        html! {
            <button type="button" class={classes!("plain", class)} onfocus={spotting(page, Some(range))} onblur={spotting(page, None)} onclick={spotting(page, Some(range))}>{ name }</button>
        }
    };
    cue.into_iter().chain(parties).chain(limits).chain(haste).map(button).collect()
}

#[cfg(test)]
mod tests {
    use super::joints;

    #[test]
    fn a_row_may_be_cut_behind_commas_and_semicolons() {
        assert_eq!(
            joints("建账，报告；存档，"),
            [(3, "报告；存档，".to_string()), (6, "存档，".to_string())]
        );
        assert_eq!(joints("Log 💛, report"), [(7, "report".to_string())]);
    }
}
