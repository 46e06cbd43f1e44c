//! What a file is, by its bytes, and only then by its name.

use super::archive;
use crate::Error;

/// A format that is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    #[default]
    Plain,
    /// Text with the signs of Markdown.
    Markdown,
    /// A web page.
    Html,
    /// A document of Word or WPS.
    Docx,
    /// A document of LibreOffice, packed.
    Odt,
    /// The same in one piece of XML.
    FlatOdt,
    /// Rich text.
    Rtf,
    /// A mail, or a web page kept as one.
    Mail,
    /// A PDF.
    Pdf,
    /// A notice with what was corrected in it, as Remit saves it.
    Work,
    /// A house's own words.
    Lexicon,
}

/// All endings of names by which these files are offered to be opened, and what text with such a name is.
pub const KINDS: [(&str, Kind); 16] = [
    (".txt", Kind::Plain),
    (".text", Kind::Plain),
    (".md", Kind::Markdown),
    (".markdown", Kind::Markdown),
    (".html", Kind::Html),
    (".htm", Kind::Html),
    (".xhtml", Kind::Html),
    (".docx", Kind::Docx),
    (".odt", Kind::Odt),
    (".fodt", Kind::FlatOdt),
    (".rtf", Kind::Rtf),
    (".eml", Kind::Mail),
    (".mht", Kind::Mail),
    (".mhtml", Kind::Mail),
    (".pdf", Kind::Pdf),
    (".json", Kind::Work),
];

/// How far into a file its marks are looked for.
const HEAD: usize = 1024;

/// The kind of the file `name` with the content `bytes`.
///
/// # Errors
/// Where it is of a kind that is not read: the variant of [`Error`] says which.
pub fn kind(name: &str, bytes: &[u8]) -> Result<Kind, Error> {
    let head = &bytes[..bytes.len().min(HEAD)];
    match bytes {
        [] => Err(Error::Empty),
        [b'P', b'K', ..] => packed(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(old(bytes)),
        [0x89, b'P', b'N', b'G', ..]
        | [0xFF, 0xD8, 0xFF, ..]
        | [b'G', b'I', b'F', b'8', ..]
        | [b'I', b'I', b'*', 0, ..]
        | [b'M', b'M', 0, b'*', ..] => Err(Error::Picture),
        _ if bytes.starts_with(b"{\\rtf") => Ok(Kind::Rtf),
        _ if holds(head, b"%PDF-") => Ok(Kind::Pdf),
        _ => text(name, head),
    }
}

fn packed(bytes: &[u8]) -> Result<Kind, Error> {
    let names = archive::names(bytes)?;
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if names.iter().any(|name| name.starts_with("word/") && name.ends_with(".xml")) {
        return Ok(Kind::Docx);
    }
    let spreadsheet = || {
        archive::part(bytes, "mimetype").ok().flatten().is_some_and(|it| !it.contains("opendocument.text"))
    };
    match has("content.xml") {
        true if !spreadsheet() => Ok(Kind::Odt),
        _ => Err(Error::Foreign),
    }
}

/// Word before 2007, WPS and Excel write such a container, and so does every Office program around an encrypted file.
fn old(bytes: &[u8]) -> Error {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if holds(bytes, &name) { Error::Locked } else { Error::Old }
}

fn text(name: &str, head: &[u8]) -> Result<Kind, Error> {
    let shown: String = String::from_utf8_lossy(head).to_ascii_lowercase();
    let shown = shown.trim_start_matches('\u{feff}').trim_start();
    if shown.contains("<office:document") {
        return Ok(Kind::FlatOdt);
    }
    if ["<!doctype html", "<html"].iter().any(|tag| shown.starts_with(tag))
        || shown.starts_with("<?xml") && shown.contains("<html")
    {
        return Ok(Kind::Html);
    }
    if shown.starts_with("{\"remit\"") {
        return Ok(Kind::Work);
    }
    if is_encoded_mail(shown) {
        return Ok(Kind::Mail);
    }
    let name = name.to_ascii_lowercase();
    let by_name = KINDS.iter().find(|(ending, _)| name.ends_with(ending)).map(|(_, kind)| *kind);
    match by_name {
        // The bytes of these would have said so.
        Some(Kind::Docx | Kind::Odt | Kind::FlatOdt | Kind::Rtf | Kind::Pdf) => Err(Error::Broken),
        Some(kind) => Ok(kind),
        None => Ok(Kind::Plain),
    }
}

/// Whether text begins with a mail's head that says its words are encoded or in parts. Any other mail in a file of plain
/// text is a plain text: its places are those of the file, and its head is read as any head is.
fn is_encoded_mail(shown: &str) -> bool {
    if !is_named(shown) {
        return false;
    }
    let head = shown.lines().take_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    // A line that begins with a blank goes on with the one above.
    head.replace("\n ", " ").replace("\n\t", " ").lines().any(is_encoding)
}

/// Whether a line of a mail's head, in small letters, says that its words, or its own, are encoded or in parts.
fn is_encoding(line: &str) -> bool {
    let Some((name, value)) = line.split_once(':') else { return false };
    let opens = |marks: &[&str]| marks.iter().any(|mark| value.trim_start().starts_with(mark));
    match name.trim() {
        "content-transfer-encoding" => opens(&["quoted-printable", "base64"]),
        "content-type" => opens(&["multipart/", "text/html"]),
        "subject" | "from" | "to" => value.contains("=?"),
        _ => false,
    }
}

/// Whether a text's first line is a name and a value, as every line of a mail's head.
fn is_named(shown: &str) -> bool {
    let name = shown.lines().next().unwrap_or("").split_once(':').map_or("", |(name, _)| name);
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_before_names() {
        for (name, bytes, wanted) in [
            ("a.txt", &b"Each office must report."[..], Ok(Kind::Plain)),
            ("a.md", b"# Duties", Ok(Kind::Markdown)),
            ("a.txt", b"<!DOCTYPE html><p>x", Ok(Kind::Html)),
            ("a.docx", b"{\\rtf1 x}", Ok(Kind::Rtf)),
            ("a.docx", b"%PDF-1.7", Ok(Kind::Pdf)),
            ("a.docx", b"Each office must report.", Err(Error::Broken)),
            ("a.eml", b"Subject: x\r\n\r\ny", Ok(Kind::Mail)),
            ("a.txt", b"From: a@b.c\r\nMIME-Version: 1.0\r\n\r\nx", Ok(Kind::Plain)),
            ("a.txt", b"From: a@b.c\r\nContent-Transfer-Encoding:base64\r\n\r\neA==", Ok(Kind::Mail)),
            ("a.txt", b"From: a@b.c\nContent-Type:\n multipart/mixed; boundary=x\n\n--x", Ok(Kind::Mail)),
            ("a.txt", b"From: a@b.c\nSubject: =?UTF-8?B?5Y+w?=\n\nx", Ok(Kind::Mail)),
            ("a.txt", b"To: all offices\nEach office must report.", Ok(Kind::Plain)),
            ("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1", Err(Error::Old)),
            (
                "a.docx",
                b"\xD0\xCF\x11\xE0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
                Err(Error::Locked),
            ),
            ("a.pdf", b"\x89PNG\r\n", Err(Error::Picture)),
            ("a.json", b"{\"remit\":1}", Ok(Kind::Work)),
            ("a.txt", b"", Err(Error::Empty)),
            ("a.docx", b"PK\x03\x04", Err(Error::Broken)),
        ] {
            assert_eq!(kind(name, bytes), wanted, "{name} {bytes:?}");
        }
    }
}
