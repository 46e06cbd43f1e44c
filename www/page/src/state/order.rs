//! In which order rows are shown, and under which heads.

use remit::wire::{Directive, Part, Status};
use remit::words::Words;

/// What rows are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// Their place in the text.
    #[default]
    Text,
    /// How strongly they bind.
    Force,
    /// Who leads or does it.
    Party,
    /// The first date.
    Date,
}

impl By {
    /// All, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Text, Self::Force, Self::Party, Self::Date];

    /// Its name in the menu's values.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "",
            Self::Force => "force",
            Self::Party => "party",
            Self::Date => "date",
        }
    }

    /// The one of that name.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|by| by.name() == name).unwrap_or_default()
    }
}

/// What rows stand together by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Group {
    /// Nothing.
    #[default]
    None,
    /// Who leads or does it.
    Party,
    /// The part of the notice.
    Place,
    /// The first date.
    Date,
}

impl Group {
    /// All, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::None, Self::Party, Self::Place, Self::Date];

    /// Its name in the page's address.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Party => "party",
            Self::Place => "place",
            Self::Date => "date",
        }
    }

    /// The one of that name.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|group| group.name() == name).unwrap_or_default()
    }

    /// The head under which `directive` stands.
    pub fn head(self, directive: &Directive, words: &Words) -> String {
        match self {
            Self::None => String::new(),
            Self::Party => actor(directive).unwrap_or(words.table.nobody).to_string(),
            Self::Place => directive.place.first().cloned().unwrap_or_default(),
            Self::Date => date(directive).unwrap_or(words.view.undated).to_string(),
        }
    }
}

/// What a row shows beside its number and its task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// How strongly it binds.
    Force,
    /// Who leads or does it.
    Lead,
    /// Who else.
    Others,
    /// By when.
    Limit,
    /// Whether it was checked.
    Status,
}

impl Column {
    /// All, in the order of the table.
    pub const ALL: [Self; 5] = [Self::Force, Self::Lead, Self::Others, Self::Limit, Self::Status];

    /// Its head.
    pub fn head(self, words: &Words) -> &'static str {
        match self {
            Self::Force => words.table.force,
            Self::Lead => words.table.lead,
            Self::Others => words.table.others,
            Self::Limit => words.table.deadline,
            Self::Status => words.check.status,
        }
    }

    /// Whether `directive` has something in it.
    fn is_filled(self, directive: &Directive) -> bool {
        let acts = |acts: bool| directive.parties.iter().any(|part| part.role.acts() == acts);
        match self {
            Self::Force => true,
            Self::Lead => acts(true),
            Self::Others => acts(false),
            Self::Limit => !directive.deadlines.is_empty() || !directive.haste.is_empty(),
            Self::Status => directive.status != Status::Open || directive.corrected,
        }
    }

    /// What rows are sorted by through its head.
    pub fn by(self) -> Option<By> {
        match self {
            Self::Force => Some(By::Force),
            Self::Lead => Some(By::Party),
            Self::Limit => Some(By::Date),
            Self::Others | Self::Status => None,
        }
    }
}

/// Order, heads and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// What rows are sorted by.
    pub by: By,
    /// Whether the last comes first.
    pub down: bool,
    /// What they stand together by.
    pub group: Group,
    /// Columns that are not shown.
    pub hidden: Vec<Column>,
}

impl Order {
    /// Sorts by `by`, or the other way where it already does.
    pub fn turn(&mut self, by: By) {
        self.down = self.by == by && !self.down;
        self.by = by;
    }

    /// Shows a column, or hides it where it is shown.
    pub fn toggle(&mut self, column: Column) {
        match self.hidden.iter().position(|other| *other == column) {
            Some(at) => drop(self.hidden.remove(at)),
            None => self.hidden.push(column),
        }
    }

    /// The columns that are shown: those that a person did not hide and in which some directive has something.
    pub fn columns(&self, directives: &[Directive]) -> Vec<Column> {
        let shown = |column: &Column| {
            !self.hidden.contains(column) && directives.iter().any(|it| column.is_filled(it))
        };
        Column::ALL.into_iter().filter(shown).collect()
    }

    /// Sorts the numbers of `directives`: by group, then as asked, then as in the text.
    pub fn sort(&self, rows: &mut [usize], directives: &[Directive], words: &Words) {
        let key = |number: usize| {
            let it = &directives[number];
            match self.by {
                By::Text => (String::new(), number),
                By::Force => ((it.force as usize).to_string(), number),
                By::Party => (actor(it).unwrap_or("\u{10ffff}").to_string(), number),
                By::Date => (date(it).unwrap_or("\u{10ffff}").to_string(), number),
            }
        };
        rows.sort_by_cached_key(|number| key(*number));
        if self.down {
            rows.reverse();
        }
        if matches!(self.group, Group::Party | Group::Date) {
            rows.sort_by_cached_key(|number| (self.group.head(&directives[*number], words), 0_usize));
        }
    }
}

/// Who leads or does it, first.
fn actor(directive: &Directive) -> Option<&str> {
    let acts = |part: &&Part| part.role.acts();
    directive.parties.iter().find(acts).map(|part| part.name.as_str())
}

/// The first date of its time limits.
fn date(directive: &Directive) -> Option<&str> {
    directive.deadlines.iter().filter_map(|limit| limit.due.as_deref()).min()
}
