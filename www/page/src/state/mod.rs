//! What the page knows, and how it changes.

mod field;
mod filter;
mod ledger;
mod lexicon;
mod order;
mod tab;
mod units;

use std::rc::Rc;

use remit::correct::{Cells, Change, Row};
use remit::wire::{Options, Range, Status};
use remit::words::Words;
use web_sys::File;
use yew::Reducible;

use crate::sheet::Sheet;

pub use field::Field;
pub use filter::{Due, Filter, unnamed};
pub use ledger::Ledger;
pub use lexicon::Taken;
pub use order::{By, Column, Group, Order};
pub use tab::Tab;
pub use units::{Unit, parse as units};

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

/// A file that was opened, and the notice in it as it was left.
#[derive(Clone, PartialEq)]
pub struct Opened {
    /// The file.
    pub file: File,
    /// The notice.
    pub text: Rc<str>,
    /// The encoding it was read in, where it could be another.
    pub encoding: Option<String>,
    /// What was corrected in it.
    pub ledger: Ledger,
}

/// A row that is being written anew.
#[derive(Clone, PartialEq)]
pub struct Editing {
    /// Its number.
    pub number: usize,
    /// The cell of it that is, where not all of it is.
    pub field: Option<Field>,
    /// What is written in its place.
    pub draft: Rc<Cells>,
}

/// Something that was done last, which the page says.
#[derive(Clone, PartialEq)]
pub enum Done {
    /// Rows were taken away.
    Removed,
    /// Rows were joined.
    Merged,
    /// A row was split.
    Split,
    /// Rows were checked, which is only said: the rows show it.
    Checked(Status),
    /// The page was emptied of this notice and these corrections to it.
    Cleared(Rc<str>, Ledger),
    /// Another notice took the place of this one, and of these corrections to it.
    Replaced(Rc<str>, Ledger),
    /// What was written in a row was dropped; the ledger holds it as a step that was taken back.
    Dropped,
}

impl Done {
    /// The notice that would come back, with the corrections to it, where one is gone.
    pub fn notice(&self) -> Option<(Rc<str>, Ledger)> {
        match self {
            Self::Cleared(text, ledger) | Self::Replaced(text, ledger) => {
                Some((text.clone(), ledger.clone()))
            }
            _ => None,
        }
    }

    /// What a step did, where that is said.
    fn of(step: &[Change]) -> Option<Self> {
        step.iter().find_map(|change| match change {
            Change::Remove { .. } => Some(Self::Removed),
            Change::Merge { .. } => Some(Self::Merged),
            Change::Split { .. } => Some(Self::Split),
            Change::Status { status, .. } => Some(Self::Checked(*status)),
            _ => None,
        })
    }
}

/// How many rows are drawn before anything is seen, and once it is: the rest when asked for, so that a book of a notice does not stop
/// the page.
pub const FIRST: usize = 40;
/// See [`FIRST`].
pub const DRAWN: usize = 200;

/// What is sought among the sentences that are no rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// The words that they hold.
    pub search: String,
    /// The name of their kind; empty for all.
    pub kind: String,
    /// Whether all are drawn, however many.
    pub all: bool,
}

/// What the page knows.
#[derive(Clone, PartialEq)]
pub struct State {
    /// The language of the screen.
    pub words: &'static Words,
    /// Its colours.
    pub theme: Theme,
    /// Today, ISO.
    pub today: Rc<str>,
    /// The notice that was read last, as it was corrected.
    pub sheet: Option<Rc<Sheet>>,
    /// Whether a text is being read.
    pub busy: bool,
    /// How many pages of a file were read, and of how many, while it is.
    pub pages: Option<(u32, u32)>,
    /// The files that were opened.
    pub opened: Vec<Opened>,
    /// Which of them is shown.
    pub turn: usize,
    /// Whether the notice is shown with its marks, not as a text field.
    pub marked: bool,
    /// The part of the screen that is shown beside the notice.
    pub tab: Tab,
    /// The only part that is shown, where whoever has the page wants one.
    pub view: Option<Tab>,
    /// What is sought among the sentences that are no rows.
    pub sought: Sought,
    /// How many days before a date a calendar reminds of it.
    pub alarm: Option<u16>,
    /// What left the page last, in words.
    pub told: String,
    /// The directive in hand.
    pub picked: Option<Picked>,
    /// The directive whose words and reasons are open.
    pub open: Option<usize>,
    /// What is being written anew.
    pub editing: Option<Editing>,
    /// What was done last, until it is taken back or seen off.
    pub done: Option<Done>,
    /// Words of the notice that are pointed at.
    pub spot: Option<Range>,
    /// The directives that are ticked.
    pub ticked: Vec<usize>,
    /// Which rows are shown.
    pub filter: Filter,
    /// In which order, and what of them.
    pub order: Order,
    /// What a person changed.
    pub ledger: Ledger,
    /// What a reader knows beside the text: anchor, holidays, and the words of the lexicon.
    pub options: Rc<Options>,
    /// The lexicon among them, as it was taken.
    pub lexicon: Taken,
    /// The directory of units, as it was pasted.
    pub directory: Rc<str>,
    /// Whether notice and corrections are kept in this browser.
    pub keep: bool,
    /// Whether nothing can be changed.
    pub readonly: bool,
    /// The formats that are offered; all where none is named.
    pub exports: Rc<[String]>,
    /// Whether the sheet is as it was read, and nobody changed anything since.
    pub fresh: bool,
    /// Whether single keys act.
    pub keys: bool,
    /// Whether files are held over the page.
    pub dragged: bool,
    /// How many rows are drawn at most.
    pub drawn: usize,
    /// Whether what is told on the first visit is told.
    pub hint: bool,
    /// Whether the help is open.
    pub help: bool,
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
    /// Reading was stopped.
    Stopped,
    /// Pages of a file were read, of so many, or no file is being read any more.
    Pages(Option<(u32, u32)>),
    /// Files were opened in place of those before; the number of the one that is shown.
    Opened(Vec<Opened>, usize),
    /// Another of the files that were opened is shown, and the text of the one before kept as it was left.
    Turn(usize, Rc<str>),
    /// Another notice takes the place of this one, with what was changed in it before.
    Open(Ledger),
    /// The page was emptied.
    Clear,
    /// Another has the page now: nothing is left of what was chosen in it.
    Empty,
    /// The marked notice, or the text field, was asked for.
    Marked(bool),
    /// Another part of the screen was asked for.
    Tab(Tab),
    /// Whoever has the page wants one part alone, or all.
    View(Option<Tab>),
    /// Sentences that are no rows are sought.
    Sought(Sought),
    /// When a calendar reminds was chosen.
    Alarm(Option<u16>),
    /// Something left the page, or could not.
    Told(String),
    /// A directive was picked: taken in hand and opened, or closed where it was picked in the table while open.
    Pick(Picked),
    /// The keyboard came to a directive.
    Hold(usize),
    /// The open directive was closed; where none was open, the one in hand is let go.
    Close,
    /// The one so many rows on in the table was asked for.
    Step(isize),
    /// Words are pointed at, or no longer.
    Spot(Option<Range>),
    /// A row was ticked, or no longer.
    Tick(usize),
    /// All rows that are shown were ticked, or none.
    TickAll(bool),
    /// A row is written anew, or no longer.
    Edit(Option<usize>),
    /// A cell of a row is written anew.
    Write(usize, Field),
    /// What was done last was seen.
    Seen,
    /// What is written changes. Each change is made to what stands then, whatever was drawn when its field was.
    Draft(Box<dyn FnOnce(&mut Cells)>),
    /// What is written is to hold.
    Save,
    /// A person goes on to something else; what they wrote is to hold.
    Settle,
    /// A cell that was written is left; what it holds is to hold.
    Leave(usize, Field),
    /// A person changed something, in one step.
    Change(Vec<Change>),
    /// The last step was taken back.
    Undo,
    /// It was made again.
    Redo,
    /// All changes were dropped.
    Forget,
    /// What is shown was chosen.
    Filter(Filter),
    /// How it is shown was chosen.
    Order(Order),
    /// Anchor or holidays were chosen.
    Options(Options),
    /// The directory of units was pasted.
    Directory(Rc<str>),
    /// The lexicon was written, or opened.
    Lexicon(Rc<str>),
    /// Keeping was allowed, or no longer.
    Keep(bool),
    /// Whoever has the page forbids changes, or allows them.
    Readonly(bool),
    /// Whoever has the page names the formats that are offered.
    Exports(Rc<[String]>),
    /// Files are held over the page, or no longer.
    Dragged(bool),
    /// These changes were saved in a file.
    Saved(Vec<Change>),
    /// The browser keeps these changes to the file with this number.
    Kept(usize, Vec<Change>),
    /// Another tab has replaced what the browser keeps, or has had it forgotten.
    Gone {
        /// Whether nothing is to be kept from now on.
        forgotten: bool,
    },
    /// A text could not be read, twice.
    Broken,
    /// So many rows are to be drawn.
    Drawn(usize),
    /// Single keys act, or no longer.
    Keys(bool),
    /// What is told on the first visit was read.
    Hinted,
    /// The help was opened or closed.
    Help(bool),
    /// Something went wrong.
    Failed(String),
}

impl Action {
    /// A person's judgement of a row, which takes it back where it is what they thought before.
    pub fn status(row: Row, now: Status, wanted: Status) -> Self {
        let status = if now == wanted { Status::Open } else { wanted };
        Self::Change(vec![Change::Status { row, status }])
    }
}

impl State {
    /// An empty page.
    pub fn new(words: &'static Words, theme: Theme, today: Rc<str>) -> Self {
        Self {
            words,
            theme,
            today,
            sheet: None,
            busy: false,
            pages: None,
            opened: Vec::new(),
            turn: 0,
            marked: false,
            tab: Tab::default(),
            view: None,
            sought: Sought::default(),
            alarm: None,
            told: String::new(),
            picked: None,
            open: None,
            editing: None,
            done: None,
            spot: None,
            ticked: Vec::new(),
            filter: Filter::default(),
            order: Order::default(),
            ledger: Ledger::default(),
            options: Rc::default(),
            lexicon: Taken::default(),
            directory: "".into(),
            keep: false,
            readonly: false,
            exports: Rc::default(),
            fresh: false,
            keys: true,
            dragged: false,
            drawn: FIRST,
            hint: false,
            help: false,
            error: None,
        }
    }

    /// The units of the directory.
    pub fn units(&self) -> Vec<Unit> {
        units(&self.directory)
    }

    /// Numbers of the directives that the filter lets through, in the order that was chosen.
    pub fn shown(&self) -> Vec<usize> {
        let Some(sheet) = &self.sheet else { return Vec::new() };
        let (notice, units) = (&sheet.notice, self.units());
        let judge = self.filter.judge(notice, &units, &self.today);
        let all = notice.directives.iter().enumerate();
        let mut shown: Vec<usize> = all
            .filter(|(_, directive)| judge.passes(directive, sheet.words(directive.span)))
            .map(|(number, _)| number)
            .collect();
        self.order.sort(&mut shown, &notice.directives, self.words);
        shown
    }

    fn step(&self, by: isize) -> Option<Picked> {
        let shown = self.shown();
        let at = self.picked.and_then(|picked| shown.iter().position(|number| *number == picked.number));
        let next = at.map_or(0, |at| at.saturating_add_signed(by).min(shown.len().saturating_sub(1)));
        shown.get(next).map(|number| Picked { number: *number, from: Pane::Table })
    }

    /// Begins to write a row anew, or a cell of it.
    fn begin(&mut self, number: usize, field: Option<Field>) {
        let cells = self.sheet.as_ref().and_then(|sheet| sheet.cells(number));
        self.done = self.done.take().filter(|done| *done != Done::Dropped);
        self.editing = cells.map(|cells| Editing { number, field, draft: Rc::new(cells) });
    }

    /// Where something is being written: the row, and the cell of it where not all of it is.
    pub fn written(&self) -> Option<(usize, Option<Field>)> {
        self.editing.as_ref().map(|editing| (editing.number, editing.field))
    }

    /// Whether leaving would lose a correction, or one that is half written.
    pub fn is_unsaved(&self) -> bool {
        let others = self.opened.iter().enumerate().filter(|(nth, _)| *nth != self.turn);
        let mut ledgers = others.map(|(_, opened)| &opened.ledger).chain([&self.ledger]);
        self.editing.is_some() || ledgers.any(Ledger::is_unsaved)
    }

    /// The notice and the corrections to it.
    fn known(&self) -> Option<(Rc<str>, Ledger)> {
        self.sheet.as_ref().map(|sheet| (sheet.text.clone(), self.ledger.clone()))
    }

    /// Makes hold what was written, if anything was, where a person goes on to something else: only who says so drops it.
    fn settle(&mut self) {
        let before =
            self.editing.as_ref().zip(self.sheet.as_ref()).and_then(|(it, sheet)| sheet.cells(it.number));
        if self.editing.as_ref().is_some_and(|it| before.as_ref() != Some(&*it.draft)) {
            self.save();
        }
        self.editing = None;
    }

    /// Drops what is being written; what was changed in it is held as a step that was taken back.
    fn drop_draft(&mut self) {
        let Some((edit, true)) = self.written_over() else { return };
        self.ledger.hold_back(vec![edit]);
        // What would give back a whole notice goes first.
        if self.done.as_ref().is_none_or(|done| done.notice().is_none()) {
            self.done = Some(Done::Dropped);
        }
    }

    /// Makes what is written hold. A row that is written anew as a whole is corrected whatever was changed in it; a cell that was left
    /// as it was is no correction.
    fn save(&mut self) {
        let whole = self.editing.as_ref().is_some_and(|editing| editing.field.is_none());
        if let Some((edit, _)) = self.written_over().filter(|(_, changed)| whole || *changed) {
            self.done = None;
            self.ledger.make(vec![edit]);
            self.correct();
        }
    }

    /// Ends what is being written; gives it as a change, and whether it changes anything. A row keeps its headline where none is written.
    fn written_over(&mut self) -> Option<(Change, bool)> {
        let editing = self.editing.take()?;
        let sheet = self.sheet.as_ref()?;
        let (row, before) = (sheet.row(editing.number)?, sheet.cells(editing.number));
        let mut cells = Rc::unwrap_or_clone(editing.draft);
        if let Some(before) = before.as_ref().filter(|_| cells.headline.trim().is_empty()) {
            cells.headline.clone_from(&before.headline);
        }
        let changed = before.as_ref() != Some(&cells);
        Some((Change::Edit { row, cells }, changed))
    }

    /// Has time limits counted from the day that the ledger says.
    fn count(&mut self) {
        let anchor = self.ledger.anchor();
        if self.options.anchor != anchor {
            self.options = Rc::new(Options { anchor, ..(*self.options).clone() });
        }
    }

    /// Takes a lexicon in the words of its file, for what is read from now on.
    pub fn take(&mut self, file: &str) {
        self.lexicon = Taken::of(file);
        self.options = Rc::new(Options { lexicon: file.to_string(), ..(*self.options).clone() });
    }

    /// Makes the changes of the ledger to the notice as it was read; it is read anew where another day counts.
    fn correct(&mut self) {
        self.count();
        self.fresh = false;
        self.sheet = self.sheet.as_ref().map(|sheet| Rc::new(sheet.corrected(&self.ledger.changes())));
        let rows = self.sheet.as_ref().map_or(0, |sheet| sheet.notice.directives.len());
        self.ticked.clear();
        self.editing = None;
        self.spot = None;
        self.picked = self.picked.filter(|picked| picked.number < rows);
        self.open = self.open.filter(|open| *open < rows);
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        let changes = matches!(
            action,
            Action::Change(_)
                | Action::Save
                | Action::Leave(..)
                | Action::Undo
                | Action::Redo
                | Action::Forget
                | Action::Edit(Some(_))
                | Action::Write(..)
        );
        let settled = matches!(action, Action::Settle) && self.editing.is_none();
        if self.readonly && changes || settled {
            return self;
        }
        match action {
            Action::Words(words) => state.words = words,
            Action::Theme(theme) => state.theme = theme,
            Action::Reading => (state.busy, state.error) = (true, None),
            Action::Read(sheet) => {
                state.busy = false;
                (state.picked, state.open) = (None, None);
                state.told.clear();
                state.sheet = Some(sheet);
                state.done = state.done.filter(|done| matches!(done, Done::Replaced(..)));
                state.correct();
                state.fresh = true;
            }
            Action::Stopped => (state.busy, state.pages) = (false, None),
            Action::Pages(pages) => {
                state.pages = pages;
                state.error = state.error.filter(|_| pages.is_none());
            }
            Action::Opened(opened, turn) => (state.opened, state.turn) = (opened, turn),
            Action::Turn(turn, left) => {
                state.settle();
                // The browser keeps the next one in its place.
                let mut ledger = state.ledger.clone();
                ledger.keep(Vec::new());
                if let Some(opened) = state.opened.get_mut(state.turn) {
                    (opened.text, opened.ledger) = (left, ledger);
                    state.ledger = Ledger::default();
                }
                state.turn = turn;
            }
            Action::Open(ledger) => {
                state.settle();
                state.drawn = FIRST;
                let left = state.known().filter(|_| state.ledger.can_undo());
                state.done = left.map(|(text, ledger)| Done::Replaced(text, ledger));
                state.ledger = ledger;
                state.count();
                state.filter.parties.clear();
                (state.picked, state.open) = (None, None);
            }
            Action::Clear => {
                state.settle();
                // Its corrections may have gone a moment before it.
                let known = state.known();
                let gone = state.done.as_ref().and_then(Done::notice);
                let gone = gone.filter(|(text, _)| known.as_ref().is_none_or(|(now, _)| now == text));
                let left = gone.or(known);
                state.done = left.map(|(text, ledger)| Done::Cleared(text, ledger)).or(state.done);
                let empty = Self::new(state.words, state.theme, state.today.clone());
                let Self { directory, options, lexicon, keep, order, opened, turn, .. } = state;
                let Self { readonly, exports, tab, view, keys, hint, done, .. } = state;
                state = Self {
                    directory,
                    options,
                    lexicon,
                    keep,
                    order,
                    opened,
                    turn,
                    readonly,
                    exports,
                    tab,
                    view,
                    keys,
                    hint,
                    done,
                    ..empty
                };
                state.count();
            }
            Action::Empty => state = Self::new(state.words, state.theme, state.today.clone()),
            Action::Marked(marked) => state.marked = marked,
            Action::Tab(tab) => state.tab = tab,
            Action::View(view) => state.view = view,
            Action::Sought(sought) => state.sought = sought,
            Action::Alarm(alarm) => state.alarm = alarm,
            Action::Told(told) => state.told = told,
            Action::Pick(picked) => {
                let again = state.open == Some(picked.number) && picked.from == Pane::Table;
                state.open = Some(picked.number).filter(|_| !again);
                state.settle();
                (state.picked, state.tab) = (Some(picked), Tab::Tasks);
                // What leads to a row leads there, whatever was chosen before.
                if !state.shown().contains(&picked.number) {
                    state.filter = Filter::default();
                }
            }
            Action::Hold(number) => {
                let held = state.picked.filter(|picked| picked.number == number);
                state.picked = held.or(Some(Picked { number, from: Pane::Table }));
            }
            Action::Close => {
                state.picked = state.picked.filter(|_| state.open.is_some());
                state.open = None;
            }
            Action::Step(by) => {
                state.settle();
                state.picked = state.step(by);
                // What is open moves along, so that a person who reads each row's words goes on reading them.
                state.open = state.open.and(state.picked).map(|picked| picked.number);
            }
            Action::Spot(spot) => state.spot = spot,
            Action::Tick(number) => match state.ticked.iter().position(|other| *other == number) {
                Some(at) => drop(state.ticked.remove(at)),
                None => state.ticked.push(number),
            },
            Action::TickAll(all) => state.ticked = if all { state.shown() } else { Vec::new() },
            Action::Write(number, field) => {
                state.settle();
                state.begin(number, Some(field));
                state.picked = Some(Picked { number, from: Pane::Table });
            }
            Action::Seen => state.done = None,
            Action::Edit(number) => {
                match number {
                    Some(_) => state.settle(),
                    None => state.drop_draft(),
                }
                if let Some(number) = number {
                    state.begin(number, None);
                    (state.picked, state.open) = (Some(Picked { number, from: Pane::Table }), Some(number));
                }
            }
            Action::Draft(change) => {
                if let Some(editing) = &mut state.editing {
                    change(Rc::make_mut(&mut editing.draft));
                }
            }
            Action::Settle => state.settle(),
            Action::Save => state.save(),
            // The next cell may be written by the time that this one is gone.
            Action::Leave(number, field) if state.written() == Some((number, Some(field))) => state.save(),
            Action::Leave(..) => {}
            Action::Change(step) => {
                state.done = Done::of(&step);
                state.ledger.make(step);
                state.correct();
            }
            Action::Undo => {
                state.done = None;
                state.ledger.undo();
                state.correct();
            }
            Action::Redo => {
                state.done = None;
                state.ledger.redo();
                state.correct();
            }
            Action::Forget => {
                state.done = None;
                state.ledger = Ledger::default();
                state.correct();
            }
            Action::Filter(filter) => (state.filter, state.ticked) = (filter, Vec::new()),
            Action::Order(order) => state.order = order,
            Action::Options(options) => state.options = Rc::new(options),
            Action::Directory(directory) => state.directory = directory,
            Action::Lexicon(file) => state.take(&file),
            Action::Keep(keep) => {
                state.keep = keep;
                // What the browser forgets is kept no more.
                if !keep {
                    state.ledger.keep(Vec::new());
                }
            }
            Action::Readonly(readonly) => state.readonly = readonly,
            Action::Exports(exports) => state.exports = exports,
            Action::Dragged(dragged) => state.dragged = dragged,
            Action::Saved(changes) => state.ledger.save(changes),
            Action::Kept(turn, changes) if turn == state.turn => state.ledger.keep(changes),
            Action::Kept(..) => {}
            Action::Gone { forgotten } => {
                state.keep &= !forgotten;
                state.ledger.keep(Vec::new());
            }
            Action::Broken => (state.busy, state.error) = (false, Some(state.words.files.failed.to_string())),
            Action::Drawn(rows) => state.drawn = state.drawn.max(rows),
            Action::Keys(keys) => state.keys = keys,
            Action::Hinted => state.hint = false,
            Action::Help(help) => state.help = help,
            Action::Failed(error) => (state.busy, state.error) = (false, Some(error)),
        }
        state.tab = state.view.unwrap_or(state.tab);
        Rc::new(state)
    }
}
