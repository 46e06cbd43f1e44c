//! What `pdftotext -bbox` prints, to pages: a page an element, a word an element with its box in points.

use quick_xml::events::{BytesStart, Event};

use super::{Pages, Piece};
use crate::import::xml::{Reader, value, words};

/// The pages in `markup`. Total: what is broken ends the reading.
///
/// ```
/// let markup = "<page height=\"842\"><word xMin=\"70\" yMin=\"90\" xMax=\"120\" yMax=\"102\">office&apos;s</word></page>";
/// assert_eq!(remit::import::pdf::boxes(markup).text().unwrap(), "office's\n");
/// ```
pub fn boxes(markup: &str) -> Pages {
    let mut pages = Pages::default();
    // Some fonts give control characters, which XML cannot hold.
    let markup = markup.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}");
    let mut reader = Reader::new(&markup);
    let (mut height, mut pieces, mut word) = (0.0, Vec::new(), None::<Piece>);
    while let Some(event) = reader.next() {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "page" => height = number(tag, "height"),
            Event::Start(tag) if tag.local_name().as_ref() == "word" => word = Some(piece(tag)),
            Event::End(tag) if tag.local_name().as_ref() == "word" => pieces.extend(word.take().map(sized)),
            Event::End(tag) if tag.local_name().as_ref() == "page" => {
                pages.page(height, std::mem::take(&mut pieces));
            }
            _ => {
                if let Some(word) = &mut word {
                    word.text.extend(words(&event));
                }
            }
        }
    }
    pages
}

/// The place of a word whose text is still to come; [`sized`] makes its height the one of its font.
fn piece(tag: &BytesStart<'_>) -> Piece {
    let (left, top) = (number(tag, "xMin"), number(tag, "yMin"));
    let (right, bottom) = (number(tag, "xMax"), number(tag, "yMax"));
    // Boxes of two fonts on one base line differ in height, but little in their middles.
    Piece {
        x: left,
        y: f64::midpoint(top, bottom),
        width: right - left,
        height: bottom - top,
        text: String::new(),
    }
}

/// `word` with the height of its font. Its box is as high as the font's highest sign, which may be twice as much; Chinese
/// characters are as wide as high, letters about half as wide.
fn sized(mut word: Piece) -> Piece {
    let (wide, narrow): (Vec<char>, Vec<char>) = word.text.chars().partition(|c| *c >= '\u{2e80}');
    #[allow(clippy::cast_precision_loss, reason = "a word has few letters")]
    let by_width = word.width / (wide.len() as f64 + narrow.len() as f64 / 2.0).max(0.5);
    let by_box = word.height / 1.15;
    word.height = if !wide.is_empty() || by_box > 1.6 * by_width { by_width.min(by_box) } else { by_box };
    word
}

fn number(tag: &BytesStart<'_>, name: &str) -> f64 {
    value(tag, name).parse().unwrap_or_default()
}
