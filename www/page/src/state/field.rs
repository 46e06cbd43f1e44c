//! The cell of a row that is written in its place.

use super::Column;

/// What of a row is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What is to be done.
    Task,
    /// How strongly it binds.
    Force,
    /// Who acts.
    Parties,
    /// By when.
    Limit,
}

impl Field {
    /// All, in the order of the columns.
    const ALL: [Self; 4] = [Self::Task, Self::Force, Self::Parties, Self::Limit];

    /// What is written in a column; nothing where it cannot be.
    pub fn of(column: Column) -> Option<Self> {
        match column {
            Column::Force => Some(Self::Force),
            Column::Lead => Some(Self::Parties),
            Column::Limit => Some(Self::Limit),
            Column::Others | Column::Status => None,
        }
    }

    /// The one on its right, of those in `columns`.
    pub fn next(self, columns: &[Column]) -> Option<Self> {
        let shown = |field: &Self| columns.iter().any(|column| Self::of(*column) == Some(*field));
        Self::ALL.into_iter().skip_while(|field| *field != self).skip(1).find(shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_cell_is_one_that_is_shown_and_can_be_written() {
        let columns = [Column::Lead, Column::Status, Column::Limit];
        assert_eq!(Field::Task.next(&columns), Some(Field::Parties));
        assert_eq!(Field::Parties.next(&columns), Some(Field::Limit));
        assert_eq!(Field::Limit.next(&columns), None);
    }
}
