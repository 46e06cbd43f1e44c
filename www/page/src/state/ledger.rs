//! What a person changed, step by step, and what they took back.

use remit::correct::Change;

/// Steps that were made, and steps that were taken back; each may hold several changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    done: Vec<Vec<Change>>,
    undone: Vec<Vec<Change>>,
    /// The changes that stand in a file.
    saved: Vec<Change>,
    /// The changes that the browser keeps, which keeps those of one notice at a time.
    kept: Vec<Change>,
}

impl Ledger {
    /// A ledger of one step, `changes`, as a file holds them.
    pub fn of(changes: Vec<Change>) -> Self {
        let done = changes.iter().map(|change| vec![change.clone()]).collect();
        Self { done, undone: Vec::new(), saved: changes, kept: Vec::new() }
    }

    /// The same of `changes` that the browser kept.
    pub fn kept(changes: Vec<Change>) -> Self {
        Self { saved: Vec::new(), kept: changes.clone(), ..Self::of(changes) }
    }

    /// Takes note that `changes` were saved in a file.
    pub fn save(&mut self, changes: Vec<Change>) {
        self.saved = changes;
    }

    /// Takes note that the browser keeps `changes`, and no others.
    pub fn keep(&mut self, changes: Vec<Change>) {
        self.kept = changes;
    }

    /// Whether leaving would lose a change.
    pub fn is_unsaved(&self) -> bool {
        let changes = self.changes();
        changes != self.saved && changes != self.kept
    }

    /// Makes a step; what was taken back before is gone then.
    pub fn make(&mut self, step: Vec<Change>) {
        self.done.push(step);
        self.undone.clear();
    }

    /// Holds a step as one that was taken back, so that it can be made again.
    pub fn hold_back(&mut self, step: Vec<Change>) {
        self.undone.push(step);
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&mut self) {
        self.done.extend(self.undone.pop());
    }

    /// All changes, in order.
    pub fn changes(&self) -> Vec<Change> {
        self.done.concat()
    }

    /// The day that relative time limits count from, where one was chosen.
    pub fn anchor(&self) -> Option<String> {
        let mut days = self.done.iter().flatten().filter_map(|change| match change {
            Change::Anchor { day } => Some(day.clone()),
            _ => None,
        });
        days.next_back().flatten()
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to make again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use remit::correct::Row;

    use super::*;

    fn step(words: &str) -> Vec<Change> {
        vec![Change::Remove { row: Row { words: words.to_string(), nth: 0 } }]
    }

    #[test]
    fn steps_are_taken_back_and_made_again_until_a_new_one_is_made() {
        let mut ledger = Ledger::default();
        ledger.make(step("a"));
        ledger.make(step("b"));
        ledger.undo();
        ledger.undo();
        ledger.undo();
        ledger.redo();
        assert_eq!(ledger.changes(), step("a"));
        assert!(ledger.can_redo());
        ledger.make(step("c"));
        assert_eq!(ledger.changes(), [step("a"), step("c")].concat());
        assert!(!ledger.can_redo());
    }

    #[test]
    fn what_was_changed_since_it_was_saved_would_be_lost() {
        let mut ledger = Ledger::of(step("a"));
        assert!(!ledger.is_unsaved());
        ledger.make(step("b"));
        assert!(ledger.is_unsaved());
        ledger.save(ledger.changes());
        assert!(!ledger.is_unsaved());
        ledger.undo();
        assert!(ledger.is_unsaved());
        ledger.keep(ledger.changes());
        assert!(!ledger.is_unsaved());
        ledger.keep(Vec::new());
        assert!(ledger.is_unsaved());
    }

    #[test]
    fn what_came_from_the_browser_and_is_kept_no_more_would_be_lost_and_what_is_in_a_file_not() {
        let mut ledger = Ledger::kept(step("a"));
        assert!(!ledger.is_unsaved());
        ledger.make(step("b"));
        ledger.keep(ledger.changes());
        ledger.keep(Vec::new());
        ledger.undo();
        assert!(ledger.is_unsaved());
        ledger.save(ledger.changes());
        ledger.keep(ledger.changes());
        ledger.keep(Vec::new());
        assert!(!ledger.is_unsaved());
    }
}
