//! What `pdftotext -bbox` prints, to pages: a page an element, a word an element with its box in points.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::paragraphs::median;
use super::{Pages, Piece};
use crate::import::xml::{Reader, value, words};

/// The pages in `markup`. Total: what is broken ends the reading.
///
/// ```
/// let markup = "<page height=\"842\"><word xMin=\"70\" yMin=\"90\" xMax=\"120\" yMax=\"102\">office&apos;s</word></page>";
/// assert_eq!(remit::import::pdf::boxes(markup).text().unwrap(), "office's\n");
/// ```
pub fn boxes(markup: &str) -> Pages {
    let all = raw(markup);
    let sizes = sizes(all.iter().flat_map(|(_, words)| words));
    let mut pages = Pages::default();
    for (height, mut words) in all {
        for word in &mut words {
            word.height = sizes.get(&rounded(word.height)).copied().unwrap_or(word.height);
        }
        pages.page(height, words);
    }
    pages
}

/// The pages in `markup`: the height of each, and its words, each as high as its box.
fn raw(markup: &str) -> Vec<(f64, Vec<Piece>)> {
    // Some fonts give control characters, which XML cannot hold.
    let markup = markup.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}");
    let mut reader = Reader::new(&markup);
    let mut pages = Vec::new();
    let (mut height, mut pieces, mut word) = (0.0, Vec::new(), None::<Piece>);
    while let Some(event) = reader.next() {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "page" => height = number(tag, "height"),
            Event::Start(tag) if tag.local_name().as_ref() == "word" => word = Some(piece(tag)),
            Event::End(tag) if tag.local_name().as_ref() == "word" => pieces.extend(word.take()),
            Event::End(tag) if tag.local_name().as_ref() == "page" => {
                pages.push((height, std::mem::take(&mut pieces)));
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

/// The place of a word whose text is still to come.
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

/// The height of the font of each height of box. A box is as high as the font's highest sign, which may be more than twice
/// as much; Chinese characters are as wide as high, and letters half as wide, if not in each word, then in most.
fn sizes<'a>(words: impl Iterator<Item = &'a Piece>) -> HashMap<u64, f64> {
    let mut boxes: HashMap<u64, (f64, Vec<f64>, bool)> = HashMap::new();
    for word in words {
        let (wide, narrow): (Vec<char>, Vec<char>) = word.text.chars().partition(|c| *c >= '\u{2e80}');
        #[allow(clippy::cast_precision_loss, reason = "a word has few letters")]
        let by_width = word.width / (wide.len() as f64 + narrow.len() as f64 / 2.0).max(0.5);
        let (_, widths, has_wide) =
            boxes.entry(rounded(word.height)).or_insert((word.height / 1.15, Vec::new(), false));
        widths.push(by_width);
        *has_wide |= !wide.is_empty();
    }
    let size = |(by_box, widths, has_wide): (f64, Vec<f64>, bool)| {
        let by_width = median(widths).unwrap_or(by_box);
        if has_wide || by_box > 1.6 * by_width { by_width.min(by_box) } else { by_box }
    };
    boxes.into_iter().map(|(height, found)| (height, size(found))).collect()
}

/// A height in tenths of a point, by which boxes are told apart.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast keeps to what fits")]
fn rounded(height: f64) -> u64 {
    (height * 10.0).round() as u64
}

fn number(tag: &BytesStart<'_>, name: &str) -> f64 {
    value(tag, name).parse().unwrap_or_default()
}
