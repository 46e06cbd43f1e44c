//! A PDF to lines. A PDF has no lines, only words at places: they become lines, these become tables, columns and paragraphs,
//! without what is printed on every page.
//!
//! The host reads the file, with pdf.js on the page and pdftotext on the command line, and says what stands where; from then
//! on it is the same code.

mod boxes;
mod columns;
mod grid;
mod label;
mod lines;
mod paragraphs;
mod radicals;
mod running;
mod table;

use crate::Error;

pub use boxes::boxes;
use lines::Line;

/// Words at a place. All measures count in one unit, such as points.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Distance from the left edge of the page.
    pub x: f64,
    /// Distance of the base line from the upper edge.
    pub y: f64,
    /// How wide the words are.
    pub width: f64,
    /// How high a line of their font is.
    pub height: f64,
    /// The words.
    pub text: String,
}

/// A page: its height, and its lines from above.
#[derive(Debug, Default)]
struct Page {
    height: f64,
    lines: Vec<Line>,
}

/// Most pages of a file that are read.
pub const MOST: usize = 2000;

/// The pages of a file, as they come.
///
/// ```
/// use remit::import::pdf::{Pages, Piece};
/// let mut pages = Pages::default();
/// let line = |y, width, text: &str| Piece { x: 70.0, y, width, height: 12.0, text: text.to_string() };
/// pages.page(842.0, vec![line(100.0, 400.0, "Each office must re-"), line(115.0, 150.0, "port at once.")]);
/// assert_eq!(pages.text().unwrap(), "Each office must report at once.\n");
/// ```
#[derive(Debug, Default)]
pub struct Pages {
    pages: Vec<Page>,
    characters: usize,
    /// How many of them have no meaning that a font would say.
    unknown: usize,
}

impl Pages {
    /// Takes the next page: its height, and the pieces on it in any order.
    pub fn page(&mut self, height: f64, pieces: Vec<Piece>) {
        let letters = || pieces.iter().flat_map(|piece| piece.text.chars()).filter(|c| !c.is_whitespace());
        self.characters += letters().count();
        self.unknown +=
            letters().filter(|c| matches!(c, '\u{fffd}' | '\u{e000}'..='\u{f8ff}') || c.is_control()).count();
        self.pages.push(Page { height, lines: lines::lines(pieces) });
    }

    /// The text of all pages.
    ///
    /// # Errors
    /// [`Error::Picture`] where there are none or next to no words, [`Error::Garbled`] where the fonts do not say which,
    /// [`Error::TooLarge`] where there are more than [`MOST`] pages, or too many words.
    pub fn text(mut self) -> Result<String, Error> {
        /// Fewer characters on a page are a stamp or a page number over a picture.
        const FEWEST: usize = 8;
        if self.pages.len() > MOST {
            return Err(Error::TooLarge);
        }
        if self.characters < FEWEST * self.pages.len().max(1) {
            return Err(Error::Picture);
        }
        // One in fifty is more than a few bullets in a font of signs.
        if self.unknown * 50 > self.characters {
            return Err(Error::Garbled);
        }
        running::removed(&mut self.pages);
        let flows = self.pages.iter().flat_map(|page| columns::flows(&page.lines)).collect();
        let text = paragraphs::text(flows);
        match text.len() {
            0 => Err(Error::Picture),
            super::LONGEST.. => Err(Error::TooLarge),
            _ => Ok(text),
        }
    }
}
