//! Which rows are shown.

use remit::notice::{Force, Role};
use remit::wire::{Directive, Notice, Party, Status};

use super::units::Unit;

/// What a row's time limits must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Due {
    /// Anything.
    #[default]
    Any,
    /// One has a date.
    Dated,
    /// One has a date that is past.
    Overdue,
    /// There is none.
    None,
}

impl Due {
    /// All, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Any, Self::Dated, Self::Overdue, Self::None];

    /// Its name in the page's address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::Dated => "dated",
            Self::Overdue => "overdue",
            Self::None => "none",
        }
    }

    /// The one of that name.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|due| due.name() == name).unwrap_or_default()
    }

    fn passes(self, directive: &Directive, today: &str) -> bool {
        let mut dates = directive.deadlines.iter().filter_map(|limit| limit.due.as_deref());
        match self {
            Self::Any => true,
            Self::Dated => dates.next().is_some(),
            Self::Overdue => dates.any(|date| date < today),
            Self::None => directive.deadlines.is_empty(),
        }
    }
}

/// What decides which rows are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of these parties or units, by name.
    pub parties: Vec<String>,
    /// Only those in which they, or anybody, have this role.
    pub role: Option<Role>,
    /// Only those that bind so.
    pub force: Option<Force>,
    /// Only those that were checked so.
    pub status: Option<Status>,
    /// Only those with such time limits.
    pub due: Due,
    /// Only those of which nobody is named who does it.
    pub unnamed: bool,
    /// Only those that hold these words.
    pub search: String,
}

/// Whether nobody is named who does what a row asks: neither by its words nor by a person.
pub fn unnamed(directive: &Directive) -> bool {
    !directive.parties.iter().any(|part| !part.is_inferred() && part.role.acts())
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// Takes a party in, or out where it is in.
    pub fn toggle(&mut self, name: &str) {
        match self.parties.iter().position(|other| other == name) {
            Some(at) => drop(self.parties.remove(at)),
            None => self.parties.push(name.to_string()),
        }
    }

    /// What is needed to judge the rows of `notice` by this filter.
    pub fn judge<'a>(&'a self, notice: &'a Notice, units: &'a [Unit], today: &'a str) -> Judge<'a> {
        let meant = |party: &&Party| self.parties.iter().any(|name| is_meant(name, party, units));
        let ids = notice.parties.iter().filter(meant).map(|party| party.id.as_str()).collect();
        Judge { filter: self, ids, today, search: self.search.to_ascii_lowercase() }
    }
}

/// Whether `name`, of a party or of a unit in the directory, means `party`.
fn is_meant(name: &str, party: &Party, units: &[Unit]) -> bool {
    let own = party.name == name || party.aliases.iter().any(|alias| alias == name);
    own || units.iter().any(|unit| unit.name == name && unit.is(party))
}

/// A filter, ready for one notice.
pub struct Judge<'a> {
    filter: &'a Filter,
    ids: Vec<&'a str>,
    today: &'a str,
    search: String,
}

impl Judge<'_> {
    /// Whether the filter lets `directive`, whose own words are `words`, through.
    pub fn passes(&self, directive: &Directive, words: &str) -> bool {
        let filter = self.filter;
        let role = |given| filter.role.is_none_or(|wanted| wanted == given);
        let free = filter.parties.is_empty();
        let named = directive
            .parties
            .iter()
            .any(|part| (free || self.ids.contains(&part.party.as_str())) && role(part.role));
        let hit = |text: &str| text.to_ascii_lowercase().contains(&self.search);
        ((free && filter.role.is_none()) || named)
            && filter.force.is_none_or(|force| directive.force == force)
            && filter.status.is_none_or(|status| directive.status == status)
            && filter.due.passes(directive, self.today)
            && (!filter.unnamed || unnamed(directive))
            && (self.search.is_empty() || hit(words) || hit(&directive.headline))
    }
}
