//! The parts of the screen beside the notice, of which one is shown.

/// A part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// What can be handed up.
    Summary,
    /// The rows.
    #[default]
    Tasks,
    /// Who has to do with them.
    Parties,
    /// The time limits.
    Dates,
    /// What is no row.
    Check,
}

impl Tab {
    /// All, in the order of the screen.
    pub const ALL: [Self; 5] = [Self::Summary, Self::Tasks, Self::Parties, Self::Dates, Self::Check];

    /// Its name in the page's address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Tasks => "",
            Self::Parties => "parties",
            Self::Dates => "dates",
            Self::Check => "check",
        }
    }

    /// The one of that name.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|tab| tab.name() == name).unwrap_or_default()
    }

    /// The one that a host calls `view`.
    pub fn viewed(view: &str) -> Option<Self> {
        Some(match view {
            "summary" => Self::Summary,
            "table" => Self::Tasks,
            "parties" => Self::Parties,
            "calendar" => Self::Dates,
            _ => return None,
        })
    }

    /// The id of its part of the page.
    pub fn id(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Tasks => "directives",
            Self::Parties => "parties",
            Self::Dates => "calendar",
            Self::Check => "unread",
        }
    }

    /// The id of what leads to it.
    pub fn lead(self) -> &'static str {
        match self {
            Self::Summary => "tab-summary",
            Self::Tasks => "tab-directives",
            Self::Parties => "tab-parties",
            Self::Dates => "tab-calendar",
            Self::Check => "tab-unread",
        }
    }

    /// The one so many on, from the last to the first again.
    pub fn step(self, by: usize) -> Self {
        let at = Self::ALL.iter().position(|tab| *tab == self).unwrap_or_default();
        Self::ALL[(at + by) % Self::ALL.len()]
    }
}
