//! Paragraphs and tables of an office document, as they come, to lines: a paragraph a line, a table's cells between tabs.

/// The lines so far.
#[derive(Default)]
pub struct Lines {
    text: String,
    /// For each table that is open, whether its row has a cell already.
    tables: Vec<bool>,
}

impl Lines {
    /// Begins a table; tables within cells belong to the cell.
    pub fn open_table(&mut self) {
        self.tables.push(false);
    }

    /// Ends a table.
    pub fn close_table(&mut self) {
        self.tables.pop();
    }

    /// Begins a cell.
    pub fn cell(&mut self) {
        if let [begun] = self.tables.as_mut_slice()
            && std::mem::replace(begun, true)
        {
            self.text.push('\t');
        }
    }

    /// Ends a row; empty cells at its end are none.
    pub fn end_row(&mut self) {
        if let [begun] = self.tables.as_mut_slice() {
            *begun = false;
            self.text.truncate(self.text.trim_end_matches('\t').len());
            self.text.push('\n');
        }
    }

    /// Adds a paragraph with the label that its list computed.
    pub fn paragraph(&mut self, label: &str, words: &str) {
        let in_cell = !self.tables.is_empty();
        if in_cell && !self.text.is_empty() && !self.text.ends_with(['\t', '\n', ' ']) {
            self.text.push(' ');
        }
        self.text.push_str(label);
        self.text.push_str(words);
        if !in_cell {
            self.text.push('\n');
        }
    }

    /// All lines.
    pub fn text(self) -> String {
        self.text
    }
}
