//! What the page knows, and what a person can do to it.

use std::rc::Rc;

use remit::notice::Force;
use remit::wire::Directive;
use remit::words::Words;
use yew::Reducible;

use crate::sheet::Sheet;

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// All themes, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name in the page's address and in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.name() == name).unwrap_or_default()
    }
}

/// Where a person is working, which decides what scrolls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The notice.
    Source,
    /// The table.
    Table,
}

/// A directive that was picked, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Its number.
    pub number: usize,
    /// The pane where it was picked.
    pub from: Pane,
}

/// What is shown of the directives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of this party, by its id.
    pub party: Option<String>,
    /// Only those that bind so.
    pub force: Option<Force>,
    /// Only those that hold these words.
    pub search: String,
}

impl Filter {
    /// Whether it lets `directive`, whose own words are `words`, through.
    pub fn passes(&self, directive: &Directive, words: &str) -> bool {
        let party = |id: &String| directive.parties.iter().any(|part| part.party == *id);
        self.party.as_ref().is_none_or(party)
            && self.force.is_none_or(|force| directive.force == force)
            && words.to_lowercase().contains(&self.search.to_lowercase())
    }

    /// Whether it lets everything through.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

/// What the page knows.
#[derive(Clone, PartialEq)]
pub struct State {
    /// The language of the screen.
    pub words: &'static Words,
    /// Its colours.
    pub theme: Theme,
    /// The notice that was read last.
    pub sheet: Option<Rc<Sheet>>,
    /// Whether a text is being read.
    pub busy: bool,
    /// Whether the notice is shown with its marks, not as a text field.
    pub marked: bool,
    /// The directive that is picked.
    pub picked: Option<Picked>,
    /// What is shown.
    pub filter: Filter,
    /// What went wrong, in words for the person.
    pub error: Option<String>,
}

/// What happened.
pub enum Action {
    /// The screen's language was chosen.
    Words(&'static Words),
    /// The colours were chosen.
    Theme(Theme),
    /// A text was given and is being read.
    Reading,
    /// It was read.
    Read(Rc<Sheet>),
    /// The page was emptied.
    Clear,
    /// The marked notice, or the text field, was asked for.
    Marked(bool),
    /// A directive was picked, or picked again to let go.
    Pick(Picked),
    /// The one before or after in the table was asked for.
    Step(isize),
    /// What is shown was chosen.
    Filter(Filter),
    /// Something went wrong.
    Failed(String),
}

impl State {
    /// An empty page.
    pub fn new(words: &'static Words, theme: Theme) -> Self {
        Self {
            words,
            theme,
            sheet: None,
            busy: false,
            marked: false,
            picked: None,
            filter: Filter::default(),
            error: None,
        }
    }

    /// Numbers of the directives that the filter lets through.
    pub fn shown(&self) -> Vec<usize> {
        let Some(sheet) = &self.sheet else { return Vec::new() };
        let passes = |(number, directive): (usize, &Directive)| {
            self.filter.passes(directive, sheet.words(directive.span)).then_some(number)
        };
        sheet.notice.directives.iter().enumerate().filter_map(passes).collect()
    }

    fn step(&self, by: isize) -> Option<Picked> {
        let shown = self.shown();
        let at = self.picked.and_then(|picked| shown.iter().position(|number| *number == picked.number));
        let next = at.map_or(0, |at| at.saturating_add_signed(by).min(shown.len().saturating_sub(1)));
        shown.get(next).map(|number| Picked { number: *number, from: Pane::Table })
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Words(words) => state.words = words,
            Action::Theme(theme) => state.theme = theme,
            Action::Reading => (state.busy, state.error) = (true, None),
            Action::Read(sheet) => {
                state.busy = false;
                state.picked = None;
                state.filter.party = None;
                state.sheet = Some(sheet);
            }
            Action::Clear => state = Self::new(state.words, state.theme),
            Action::Marked(marked) => state.marked = marked,
            Action::Pick(picked) => {
                let again = state
                    .picked
                    .is_some_and(|before| before.number == picked.number && picked.from == Pane::Table);
                state.picked = Some(picked).filter(|_| !again);
            }
            Action::Step(by) => state.picked = self.step(by),
            Action::Filter(filter) => state.filter = filter,
            Action::Failed(error) => (state.busy, state.error) = (false, Some(error)),
        }
        Rc::new(state)
    }
}
