//! A document of LibreOffice (ODF 1.3) to lines, with the labels that its lists compute, a table's cells between tabs,
//! and tracked changes as accepted.

use quick_xml::events::{BytesStart, Event};

use super::archive::part;
use super::lines::Lines;
use super::numbering::{LEVELS, Level, Numbering};
use super::xml::{Reader, value, words};
use crate::Error;

/// How a list form is called that numbers headings.
const OUTLINE: &str = "outline";

/// Most cells or blanks that one tag may stand for: a row of a whole sheet's width is none of a notice.
const REPEATED: usize = 64;

/// The text of the packed document `bytes`.
///
/// # Errors
/// As [`part`]; [`Error::Broken`] where it is an archive of another kind.
pub fn odt(bytes: &[u8]) -> Result<String, Error> {
    // The parts of an encrypted document are no zip's business: only the list of parts says so.
    if part(bytes, "META-INF/manifest.xml")?.is_some_and(|list| list.contains("encryption-data")) {
        return Err(Error::Locked);
    }
    let content = part(bytes, "content.xml")?.ok_or(Error::Broken)?;
    let styles = part(bytes, "styles.xml")?.unwrap_or_default();
    Ok(text(&[&styles, &content]))
}

/// The text of the document `bytes` in one piece of XML.
///
/// # Errors
/// [`Error::Broken`] where it is no text.
pub fn flat(bytes: &[u8]) -> Result<String, Error> {
    std::str::from_utf8(bytes).map(|xml| text(&[xml])).map_err(|_| Error::Broken)
}

fn text(parts: &[&str]) -> String {
    let mut page = Page::default();
    for xml in parts {
        let mut reader = Reader::new(xml);
        while let Some(event) = reader.next() {
            page.event(&event);
        }
    }
    page.end_paragraph();
    page.lines.text() + &page.notes
}

/// A list that is open.
#[derive(Default)]
struct List {
    style: String,
    /// Whether the next paragraph is the first of an item, which has the label.
    fresh: bool,
}

/// The text so far, and what is known of the paragraph that is being read.
#[derive(Default)]
struct Page {
    numbering: Numbering,
    /// The list form whose levels are being read.
    form: Option<String>,
    lists: Vec<List>,
    heading: Option<usize>,
    body: bool,
    lines: Lines,
    words: String,
    /// What stands at the foot, and the paragraphs that wait while it is read.
    notes: String,
    outer: Vec<(String, Option<usize>)>,
    /// How many elements are open whose words do not count.
    hidden: usize,
}

/// Elements whose words are none of the text: what was deleted, comments, a page's head and foot, labels within notes.
const HIDDEN: [&str; 8] =
    ["tracked-changes", "annotation", "header", "footer", "note-citation", "ruby-text", "title", "desc"];

impl Page {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag, false),
            Event::Empty(tag) => self.start(tag, true),
            Event::End(tag) => self.end(tag.local_name().as_ref()),
            _ if self.body && self.hidden == 0 => self.push(&words(event).unwrap_or_default()),
            _ => {}
        }
    }

    /// White space in the markup is one blank, and none at the start of a paragraph.
    fn push(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '\n' | '\r' | '\t' | ' ' if self.words.is_empty() || self.words.ends_with(' ') => {}
                '\n' | '\r' | '\t' => self.words.push(' '),
                _ => self.words.push(c),
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, empty: bool) {
        let name = tag.local_name();
        let name = name.as_ref();
        if !self.body {
            self.style(name, tag);
            self.body = name == "body" && !empty;
            return;
        }
        let repeated = |attribute: &str| value(tag, attribute).parse().unwrap_or(1).min(REPEATED);
        match name {
            _ if HIDDEN.contains(&name) && !empty => self.hidden += 1,
            _ if self.hidden > 0 => {}
            "list" if !empty => self.open_list(tag),
            "list-item" => self.open_item(tag),
            "p" | "h" if !empty => {
                self.end_paragraph();
                self.heading = (name == "h").then(|| value(tag, "outline-level").parse().unwrap_or(1));
            }
            "s" => self.words.push_str(&" ".repeat(repeated("c"))),
            "tab" | "line-break" => self.words.push(' '),
            "note" if !empty => self.outer.push((std::mem::take(&mut self.words), self.heading.take())),
            "table" if !empty => self.lines.open_table(),
            "table-cell" | "covered-table-cell" => {
                (0..repeated("number-columns-repeated")).for_each(|_| self.lines.cell())
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            _ if HIDDEN.contains(&name) => self.hidden = self.hidden.saturating_sub(1),
            _ if self.hidden > 0 => {}
            "body" => self.body = false,
            "list" => drop(self.lists.pop()),
            "p" | "h" => self.end_paragraph(),
            "note" => {
                self.end_paragraph();
                (self.words, self.heading) = self.outer.pop().unwrap_or_default();
            }
            "table-row" => self.lines.end_row(),
            "table" => self.lines.close_table(),
            _ => {}
        }
    }

    /// Reads how lists and headings are numbered.
    fn style(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "list-style" => self.form = Some(value(tag, "name")),
            "outline-style" => self.form = Some(OUTLINE.to_string()),
            "list-level-style-number" | "outline-level-style" | "list-level-style-bullet" => {
                let Some(form) = &self.form else { return };
                let depth: usize = value(tag, "level").parse().unwrap_or(1);
                self.numbering.list(form, form);
                if let Some(level) = self.numbering.level(form, depth.saturating_sub(1)) {
                    *level = level_of(tag, depth, name.ends_with("bullet"));
                }
            }
            _ => {}
        }
    }

    fn open_list(&mut self, tag: &BytesStart<'_>) {
        let own = value(tag, "style-name");
        let style =
            if own.is_empty() { self.lists.last().map_or(own, |list| list.style.clone()) } else { own };
        let goes_on = value(tag, "continue-numbering") == "true" || !value(tag, "continue-list").is_empty();
        if self.lists.is_empty() && !goes_on {
            self.numbering.restart(&style);
        }
        self.lists.push(List { style, fresh: false });
    }

    fn open_item(&mut self, tag: &BytesStart<'_>) {
        let level = self.lists.len().saturating_sub(1);
        let Some(list) = self.lists.last_mut() else { return };
        list.fresh = true;
        if let Ok(number) = value(tag, "start-value").parse() {
            self.numbering.set(&list.style, level, number);
        }
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        let heading = self.heading.take();
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        if !self.outer.is_empty() {
            self.notes.push_str(words);
            self.notes.push('\n');
            return;
        }
        let label = self.label(heading);
        self.lines.paragraph(&label, words);
    }

    fn label(&mut self, heading: Option<usize>) -> String {
        let depth = self.lists.len();
        if let Some(list) = self.lists.last_mut() {
            return match std::mem::take(&mut list.fresh) {
                true => self.numbering.next(&list.style, depth - 1),
                false => String::new(),
            };
        }
        heading.map_or_else(String::new, |level| self.numbering.next(OUTLINE, level.saturating_sub(1)))
    }
}

/// A level as its tag has it, in Word's terms.
fn level_of(tag: &BytesStart<'_>, depth: usize, bullet: bool) -> Level {
    let start = value(tag, "start-value").parse().unwrap_or(1);
    let form = if bullet { "bullet" } else { form(&value(tag, "num-format")) };
    let shown: usize = value(tag, "display-levels").parse().unwrap_or(1).clamp(1, depth.clamp(1, LEVELS));
    let numbers: Vec<String> = (depth + 1 - shown..=depth).map(|level| format!("%{level}")).collect();
    let listed = value(tag, "num-list-format");
    let text = match form {
        "none" => String::new(),
        // "%1%.%2%": the later form of the standard closes each sign.
        _ if !listed.is_empty() => (1..=LEVELS)
            .rev()
            .fold(listed, |text, level| text.replace(&format!("%{level}%"), &format!("%{level}"))),
        _ => format!("{}{}{}", value(tag, "num-prefix"), numbers.join("."), value(tag, "num-suffix")),
    };
    Level { start, form: form.to_string(), text }
}

/// Word's name of a number's form.
fn form(format: &str) -> &'static str {
    match format.chars().next() {
        None => "none",
        Some('1' | '１') => "decimal",
        Some('a') => "lowerLetter",
        Some('A') => "upperLetter",
        Some('i') => "lowerRoman",
        Some('I') => "upperRoman",
        Some('①') => "decimalEnclosedCircle",
        Some('一' | '壹' | '甲') => "chineseCounting",
        Some(_) => "decimal",
    }
}
