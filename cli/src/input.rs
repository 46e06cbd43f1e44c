//! A file or standard input, in whatever encoding, to text.

use std::io::{self, Read};
use std::path::Path;

use encoding_rs::{GB18030, UTF_8};

/// The text of `path`; `-` is standard input.
///
/// # Errors
/// One line that names the file and what to do.
pub fn read(path: &Path) -> Result<String, String> {
    let bytes = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    let bytes = bytes.map_err(|error| {
        format!("cannot read {}: {error}; give a text file, or - for standard input", path.display())
    })?;
    if bytes.starts_with(b"PK") {
        return remit::import::docx(&bytes).map_err(|error| format!("{}: {error}", path.display()));
    }
    let text = decode(&bytes).ok_or_else(|| {
        format!("{} is not text in UTF-8, UTF-16 or GB18030; save it as UTF-8 and try again", path.display())
    })?;
    let page = path.extension().is_some_and(|ending| ending == "html" || ending == "htm");
    Ok(if page { remit::import::html(&text) } else { text })
}

/// By its byte order mark, else as UTF-8, else as GB18030; `None` where it is none of them.
fn decode(bytes: &[u8]) -> Option<String> {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, broken) = encoding.decode_with_bom_removal(bytes);
        return (!broken).then(|| text.into_owned());
    }
    [UTF_8, GB18030]
        .iter()
        .find_map(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes))
        .map(|text| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings_are_told_apart() {
        let words = "各部门应当报告。";
        let utf16: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(words.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let (gb, ..) = encoding_rs::GB18030.encode(words);
        for bytes in [words.as_bytes(), &utf16, &gb] {
            assert_eq!(decode(bytes).as_deref(), Some(words));
        }
        assert_eq!(decode(&[0xFF, 0x81, 0xFF]), None);
    }
}
