//! A file or standard input, of whatever kind and encoding, to text.

use std::io::{self, Read};
use std::path::Path;

use remit::lexicon::Lexicon;
use remit::words::fault;
use remit::{Error, import};

use crate::pdf;

/// The text of `path`; `-` is standard input. `encoding` is the one that was asked for, else it is found out. A mail that
/// says nothing itself is read as the first file it brings.
///
/// # Errors
/// One line that names the file and what to do.
pub fn read(path: &Path, encoding: Option<&str>) -> Result<String, String> {
    let bytes = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    let bytes = bytes.map_err(|error| {
        format!("cannot read {}: {error}; give a file, or - for standard input", path.display())
    })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    text(&name, &bytes, encoding).map_err(|error| format!("{}: {error}", path.display()))
}

/// The lexicon in `path`.
///
/// # Errors
/// What is wrong with it, a line a fault.
pub fn lexicon(path: &Path) -> Result<Lexicon, String> {
    let (lexicon, faults) = Lexicon::read(&read(path, None)?);
    let faults: Vec<String> =
        faults.iter().map(|wrong| format!("{}: {}", path.display(), fault(wrong, "en"))).collect();
    if faults.is_empty() { Ok(lexicon) } else { Err(faults.join("\n")) }
}

fn text(name: &str, bytes: &[u8], encoding: Option<&str>) -> Result<String, Error> {
    match import::read(name, bytes, encoding, &decode) {
        Err(Error::Pdf) => pdf::text(bytes),
        Err(error) => Err(error),
        Ok(mail) if mail.text.trim().is_empty() => {
            let first = mail.attached.into_iter().find_map(|file| text(&file.name, &file.bytes, None).ok());
            first.ok_or(Error::Empty)
        }
        Ok(document) => Ok(document.text),
    }
}

/// The text of `bytes` in the encoding called `label`; `None` where a byte means nothing in it.
fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
}
