//! A PDF to text, through pdftotext: it says which word stands where, and the engine lays them out as it does on the page.

use std::io::Write;
use std::process::{Command, Stdio};

use quick_xml::events::{BytesStart, Event};
use remit::Error;
use remit::import::pdf::{Pages, Piece};

/// The text of the PDF `bytes`.
///
/// # Errors
/// [`Error::Pdf`] where there is no pdftotext, [`Error::Locked`] and [`Error::Broken`] as it says, and those of [`Pages`].
pub fn text(bytes: &[u8]) -> Result<String, Error> {
    let mut pages = Pages::default();
    let markup = places(bytes)?;
    let mut reader = quick_xml::Reader::from_str(&markup);
    let (mut height, mut pieces, mut word) = (0.0, Vec::new(), None::<Piece>);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) if tag.name().as_ref() == "page" => height = number(&tag, "height"),
            Ok(Event::Start(tag)) if tag.name().as_ref() == "word" => word = Some(piece(&tag)),
            Ok(Event::Text(text)) => word.iter_mut().for_each(|word| word.text.push_str(&text)),
            Ok(Event::GeneralRef(name)) => {
                let sign = match &*name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" | "#34" => "\"",
                    "apos" | "#39" => "'",
                    _ => "\u{fffd}",
                };
                word.iter_mut().for_each(|word| word.text.push_str(sign));
            }
            Ok(Event::End(tag)) if tag.name().as_ref() == "word" => pieces.extend(word.take().map(sized)),
            Ok(Event::End(tag)) if tag.name().as_ref() == "page" => {
                pages.page(height, std::mem::take(&mut pieces))
            }
            Ok(Event::Eof) | Err(_) => return pages.text(),
            _ => {}
        }
    }
}

/// What `pdftotext -bbox` prints: a page an element, a word an element, its box in points.
fn places(bytes: &[u8]) -> Result<String, Error> {
    let run = Command::new("pdftotext")
        .args(["-bbox", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut run = run.map_err(|_| Error::Pdf)?;
    let mut input = run.stdin.take().ok_or(Error::Pdf)?;
    // Written beside reading, or both programs wait for each other.
    let done = std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(bytes));
        run.wait_with_output()
    });
    let done = done.map_err(|_| Error::Pdf)?;
    let said = String::from_utf8_lossy(&done.stderr);
    match done.status.success() {
        true => Ok(clean(&String::from_utf8_lossy(&done.stdout))),
        false if said.contains("password") => Err(Error::Locked),
        false => Err(Error::Broken),
    }
}

/// Without the control characters that XML cannot hold and that some fonts give.
fn clean(markup: &str) -> String {
    markup.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}")
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
    let found = tag.attributes().flatten().find(|it| it.key.as_ref() == name);
    found.and_then(|it| it.value.parse().ok()).unwrap_or_default()
}
