//! The notice with its marks.

use std::rc::Rc;

use remit::layout::{Line, Mark, Run};
use yew::prelude::*;

use crate::browser::scroll;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::state::{Action, Pane, Picked};

/// The notice, in which the directive `picked` is in hand.
pub fn document(page: &Page, sheet: &Rc<Sheet>, picked: Option<usize>) -> Html {
    let language = sheet.notice.language.clone();
    let mut opened = 0;
    let lines = sheet.lines.iter().enumerate().map(|(number, line)| {
        let first = line.runs.iter().filter_map(|run| run.directive).find(|number| *number >= opened);
        opened = line.runs.iter().filter_map(|run| run.directive).max().map_or(opened, |last| opened.max(last + 1));
        let picked = picked.filter(|number| line.holds(*number));
        html! { <Text page={page.clone()} {number} sheet={sheet.clone()} line={line.clone()} {first} {picked} /> }
    });
    let stage = page.stage.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => 1,
            "ArrowUp" | "ArrowLeft" => -1,
            _ => return,
        };
        if scroll::focus_mark(&stage, &event, by) {
            event.prevent_default();
        }
    });
    html! {
        <div class="document" part="document" role="region" tabindex="0" lang={language} aria-label={page.words.source.label} {onkeydown}>{ for lines }</div>
    }
}

#[derive(Clone, Properties)]
struct TextProps {
    page: Page,
    number: usize,
    sheet: Rc<Sheet>,
    line: Rc<Line>,
    /// The first directive that begins in this line.
    first: Option<usize>,
    picked: Option<usize>,
}

/// A line is drawn anew only where it looks otherwise, whatever else was corrected.
impl PartialEq for TextProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.line, &other.line)
            && (self.first, self.picked, self.number) == (other.first, other.picked, other.number)
            && self.sheet.looks_as(&other.sheet)
            && self.page == other.page
    }
}

/// One line.
#[component]
fn Text(props: &TextProps) -> Html {
    let page = &props.page;
    let held = props.line.runs.iter().filter_map(|run| props.sheet.notice.directives.get(run.directive?));
    // The line in the margin is that of what binds most in it.
    let force = held.map(|it| it.force).min_by_key(|force| *force as usize);
    let stretches = props.line.runs.chunk_by(|one, next| one.directive == next.directive);
    let mut begins = props.first.unwrap_or(usize::MAX);
    let stretch = |runs: &[Run]| {
        let inner = runs.iter().map(|run| words(&props.sheet, run));
        let directive = runs.first().and_then(|run| run.directive);
        let Some((number, directive)) =
            directive.and_then(|number| Some((number, props.sheet.notice.directives.get(number)?)))
        else {
            return html! { <>{ for inner }</> };
        };
        let id = (number >= begins).then(|| format!("words-{number}"));
        if id.is_some() {
            begins = number + 1;
        }
        let onclick = page.telling(move |event: &MouseEvent| {
            event.prevent_default();
            Action::Pick(Picked { number, from: Pane::Source })
        });
        let picked = props.picked == Some(number);
        // One stop for the whole notice; arrows lead from mark to mark.
        let tabindex = if picked || id.as_deref() == Some("words-0") { "0" } else { "-1" };
        html! {
            <a {id} {tabindex} href={format!("#row-{number}")} class={classes!("mark", directive.force.name(), picked.then_some("picked"))} aria-current={picked.then_some("true")} data-number={(number + 1).to_string()} {onclick}>{ for inner }</a>
        }
    };
    html! { <p id={format!("line-{}", props.number)} class={force.map(|force| classes!("line", force.name()))}>{ for stretches.map(stretch) }</p> }
}

fn words(sheet: &Sheet, run: &Run) -> Html {
    let words = &sheet.text[run.words.clone()];
    match run.mark {
        Mark::Plain => html! { words },
        Mark::Cue => html! { <b class="cue">{ words }</b> },
        Mark::Party => html! { <span class="party">{ words }</span> },
        Mark::Deadline => html! { <span class="deadline">{ words }</span> },
    }
}
