//! What an office has, to text that the engine reads. One file a format, one row in [`KINDS`].
//!
//! The bytes say what a file is, its name only where they are silent. Text in old encodings is decoded by the host, which
//! has a decoder already: the browser's own, or a crate on the command line.

mod archive;
mod docx;
mod encoding;
mod entity;
mod figures;
mod html;
mod kind;
mod lines;
mod mail;
mod markdown;
mod mime;
mod numbering;
mod odt;
pub mod pdf;
mod rtf;
mod xml;

pub use encoding::{Decode, ENCODINGS};
pub use html::html;
pub use kind::{KINDS, Kind, kind};

use crate::{Error, lexicon};

/// Largest file that is read, in bytes, and largest part of one when unpacked.
pub const LARGEST: usize = 64 << 20;

/// Longest text that is read, in bytes: a book of six hundred pages. What is longer no page can show at once.
pub const LONGEST: usize = 2 << 20;

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What it was.
    pub kind: Kind,
    /// Its lines.
    pub text: String,
    /// The label of the encoding it was read in, one of [`ENCODINGS`], where its format leaves that open.
    pub encoding: Option<&'static str>,
    /// The files that a mail brings with it.
    pub attached: Vec<Attached>,
}

/// A file within a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What the file `name` with the content `bytes` holds; `encoding` is the label that a person chose, else it is found out.
/// A PDF is laid out by [`pdf`], from what the host's reader of PDF gives.
///
/// # Errors
/// Each kind of [`Error`] that a file can meet; [`Error::Pdf`] where it is one.
///
/// ```
/// // A host that knows no encoding but one.
/// let utf8 = |bytes: &[u8], _: &str| String::from_utf8(bytes.to_vec()).ok();
/// let read = |name, content: &str| remit::import::read(name, content.as_bytes(), None, &utf8).unwrap().text;
/// assert_eq!(read("notice.md", "## Duties\n\nEach office **must** report."), "Duties\n\nEach office must report.\n");
/// assert_eq!(read("notice.doc", "{\\rtf1 Each office must report.\\par}"), "Each office must report.\n");
/// ```
pub fn read(name: &str, bytes: &[u8], encoding: Option<&str>, decode: Decode<'_>) -> Result<Document, Error> {
    if bytes.len() > LARGEST {
        return Err(Error::TooLarge);
    }
    let text = |text: String| Document { text, ..Document::default() };
    let kind = kind(name, bytes)?;
    let document = match kind {
        Kind::Docx => text(docx::docx(bytes)?),
        Kind::Odt => text(odt::odt(bytes)?),
        Kind::FlatOdt => text(odt::flat(bytes)?),
        Kind::Rtf => text(rtf::rtf(bytes, decode)),
        Kind::Mail => mail::mail(bytes, decode),
        Kind::Pdf => return Err(Error::Pdf),
        Kind::Html => decoded(bytes, encoding, decode, html)?,
        Kind::Markdown => decoded(bytes, encoding, decode, markdown::markdown)?,
        Kind::Plain | Kind::Work | Kind::Lexicon => decoded(bytes, encoding, decode, str::to_string)?,
    };
    let kind = match kind {
        Kind::Plain | Kind::Work if lexicon::is_one(&document.text) => Kind::Lexicon,
        kind => kind,
    };
    match document.text.len() {
        LONGEST.. => Err(Error::TooLarge),
        _ if document.text.trim().is_empty() && document.attached.is_empty() => Err(Error::Empty),
        _ => Ok(Document { kind, ..document }),
    }
}

/// The text of `bytes`, once its encoding is found out, as `read` takes it.
fn decoded(
    bytes: &[u8],
    chosen: Option<&str>,
    decode: Decode<'_>,
    read: impl Fn(&str) -> String,
) -> Result<Document, Error> {
    let (encoding, text) = encoding::decoded(bytes, chosen, decode).ok_or(Error::NoText)?;
    let text = read(&text.replace("\r\n", "\n").replace('\r', "\n"));
    Ok(Document { text, encoding: Some(encoding), ..Document::default() })
}
