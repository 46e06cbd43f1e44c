//! A Word document to lines: a paragraph a line with the label that Word computes, a table's cells between tabs, tracked
//! changes as accepted.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::archive::part;
use super::lines::Lines;
use super::numbering::{LEVELS, Numbering};
use super::xml::{Reader, value, words};
use crate::Error;

/// The text of the document `bytes`.
///
/// # Errors
/// As [`part`]; [`Error::Broken`] where it is an archive of another kind.
pub fn docx(bytes: &[u8]) -> Result<String, Error> {
    let document = part(bytes, &main(bytes)?)?.ok_or(Error::Broken)?;
    let other = |name: &str| part(bytes, name).map(Option::unwrap_or_default);
    let numbering = numbering_of(&other("word/numbering.xml")?);
    let mut page = Page { numbering, styles: styles_of(&other("word/styles.xml")?), ..Page::default() };
    // What stands at the foot of pages and at the end comes behind the text.
    for xml in [document, other("word/footnotes.xml")?, other("word/endnotes.xml")?] {
        let mut reader = Reader::new(&xml);
        while let Some(event) = reader.next() {
            page.event(&event);
        }
        page.end_paragraph();
    }
    Ok(page.lines.text())
}

/// The name of the part that holds the text, which not every program calls `word/document.xml`.
fn main(bytes: &[u8]) -> Result<String, Error> {
    let relations = part(bytes, "_rels/.rels")?.unwrap_or_default();
    let mut reader = Reader::new(&relations);
    while let Some(event) = reader.next() {
        let (Event::Start(tag) | Event::Empty(tag)) = event else { continue };
        if value(&tag, "Type").ends_with("/officeDocument") {
            return Ok(value(&tag, "Target").trim_start_matches('/').to_string());
        }
    }
    Ok("word/document.xml".to_string())
}

/// The lists of `numbering.xml`.
fn numbering_of(xml: &str) -> Numbering {
    let mut all = Numbering::default();
    let (mut form, mut list, mut level) = (String::new(), String::new(), 0);
    let mut reader = Reader::new(xml);
    while let Some(event) = reader.next() {
        let (Event::Start(tag) | Event::Empty(tag)) = event else { continue };
        let said = || value(&tag, "val");
        match tag.local_name().as_ref() {
            "abstractNum" => form = value(&tag, "abstractNumId"),
            "num" => {
                form.clear();
                list = value(&tag, "numId");
            }
            "abstractNumId" => all.list(&list, &said()),
            "lvl" if !form.is_empty() => level = value(&tag, "ilvl").parse().unwrap_or(0),
            name if !form.is_empty() && level < LEVELS => {
                let Some(level) = all.level(&form, level) else { continue };
                match name {
                    "start" => level.start = said().parse().unwrap_or(1),
                    "numFmt" => level.form = said(),
                    "lvlText" => level.text = said(),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    all
}

/// A list and a level in it.
type Place = (String, usize);

/// The list that paragraphs of each style stand in, also by the style that theirs is based on.
fn styles_of(xml: &str) -> HashMap<String, Place> {
    let mut own: HashMap<String, Place> = HashMap::new();
    let mut based: Vec<(String, String)> = Vec::new();
    let mut style = String::new();
    let mut reader = Reader::new(xml);
    while let Some(event) = reader.next() {
        let (Event::Start(tag) | Event::Empty(tag)) = event else { continue };
        match tag.local_name().as_ref() {
            "style" => style = value(&tag, "styleId"),
            "basedOn" => based.push((style.clone(), value(&tag, "val"))),
            "numId" => own.entry(style.clone()).or_default().0 = value(&tag, "val"),
            "ilvl" => own.entry(style.clone()).or_default().1 = value(&tag, "val").parse().unwrap_or(0),
            _ => {}
        }
    }
    for (style, base) in based {
        if let Some(place) = own.get(&base).cloned() {
            own.entry(style).or_insert(place);
        }
    }
    own
}

/// The text so far, and what is known of the paragraph that is being read.
#[derive(Default)]
struct Page {
    numbering: Numbering,
    styles: HashMap<String, Place>,
    lines: Lines,
    words: String,
    style: String,
    list: Option<String>,
    level: Option<usize>,
    /// Whether a run's words are being read.
    run: bool,
    /// How many elements are open whose words do not count: what was moved away, and what repeats for old readers.
    hidden: usize,
}

impl Page {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag, false),
            Event::Empty(tag) => self.start(tag, true),
            Event::End(tag) => self.end(tag.local_name().as_ref()),
            _ if self.run && self.hidden == 0 => self.words.extend(words(event)),
            _ => {}
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, empty: bool) {
        match tag.local_name().as_ref() {
            "del" | "moveFrom" | "Fallback" if !empty => self.hidden += 1,
            "t" => self.run = !empty,
            "p" if !empty => self.end_paragraph(),
            "pStyle" => self.style = value(tag, "val"),
            "numId" => self.list = Some(value(tag, "val")),
            "ilvl" => self.level = value(tag, "val").parse().ok(),
            "tab" | "br" | "cr" if self.hidden == 0 => self.words.push(' '),
            "noBreakHyphen" => self.words.push('-'),
            "tbl" if !empty => self.lines.open_table(),
            "tc" if !empty => self.lines.cell(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "del" | "moveFrom" | "Fallback" => self.hidden = self.hidden.saturating_sub(1),
            "t" => self.run = false,
            "p" => self.end_paragraph(),
            "tr" => self.lines.end_row(),
            "tbl" => self.lines.close_table(),
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        let style = self.styles.get(&std::mem::take(&mut self.style)).cloned();
        let (list, level) = (self.list.take(), self.level.take());
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        // List 0 takes a paragraph out of the list of its style.
        let list = list.or(style.as_ref().map(|style| style.0.clone())).filter(|list| list != "0");
        let level = level.or(style.map(|style| style.1)).unwrap_or(0);
        let label = list.map_or_else(String::new, |list| self.numbering.next(&list, level));
        self.lines.paragraph(&label, words);
    }
}
