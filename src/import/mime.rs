//! The parts of a mail (RFC 5322, 2045 to 2047, 2231): heads, and bodies out of their transfer encodings.
//!
//! Own lines, since what a notice needs of it is small and `mail-parser` weighs 37 kB in the page without the encodings of
//! Chinese mails.

use super::encoding::{Decode, label_of};

/// How deep parts within parts are read.
const DEEPEST: usize = 8;

/// A part: what its head says, and its content as it is transferred.
pub struct Part<'a> {
    head: Vec<(String, String)>,
    content: &'a [u8],
}

impl<'a> Part<'a> {
    /// The part that `bytes` are.
    pub fn of(bytes: &'a [u8]) -> Self {
        let (head, content) = parted(bytes);
        Self { head: fields(&String::from_utf8_lossy(head)), content }
    }

    /// What its head says under `name`; empty where it says nothing.
    pub fn field(&self, name: &str) -> &str {
        self.head.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }

    /// Its media type in small letters; text where none is said.
    pub fn media(&self) -> String {
        let said = self.field("content-type").split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        if said.is_empty() { "text/plain".to_string() } else { said }
    }

    /// The name of the file that it is, where it is one.
    pub fn name(&self, decode: Decode<'_>) -> Option<String> {
        let names = [("content-disposition", "filename"), ("content-type", "name")];
        names.into_iter().find_map(|(field, name)| parameter(self.field(field), name, decode))
    }

    /// Its content as it was before it was sent.
    pub fn bytes(&self) -> Vec<u8> {
        match self.field("content-transfer-encoding").trim().to_ascii_lowercase().as_str() {
            "base64" => base64(self.content),
            "quoted-printable" => quoted(self.content, b'='),
            _ => self.content.to_vec(),
        }
    }

    /// Its words.
    pub fn text(&self, decode: Decode<'_>) -> String {
        let bytes = self.bytes();
        let label = label_of(&parameter(self.field("content-type"), "charset", decode).unwrap_or_default());
        decode(&bytes, &label)
            .or_else(|| super::encoding::decoded(&bytes, None, decode).map(|(_, text)| text))
            .unwrap_or_default()
    }

    /// All parts within it that are not made of others, in their order.
    pub fn leaves(self) -> Vec<Part<'a>> {
        let mut all = Vec::new();
        self.gather(DEEPEST, &mut all);
        all
    }

    fn gather(self, deeper: usize, all: &mut Vec<Part<'a>>) {
        let is_many = self.media().starts_with("multipart/");
        let plainly = |_: &[u8], _: &str| None;
        let boundary =
            parameter(self.field("content-type"), "boundary", &plainly).filter(|_| is_many && deeper > 0);
        match boundary {
            Some(boundary) => cut(self.content, &boundary)
                .into_iter()
                .for_each(|part| Part::of(part).gather(deeper - 1, all)),
            None => all.push(self),
        }
    }
}

/// Head and content, which an empty line parts.
fn parted(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if line.trim_ascii().is_empty() {
            return (&bytes[..at], &bytes[at + line.len()..]);
        }
        at += line.len();
    }
    (bytes, &[])
}

/// Names in small letters and values; a line that begins with a blank goes on with the one before.
fn fields(head: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for line in head.lines() {
        match (line.starts_with([' ', '\t']), all.last_mut()) {
            (true, Some((_, value))) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            _ => {
                if let Some((name, value)) = line.split_once(':') {
                    all.push((name.trim().to_ascii_lowercase(), value.trim().to_string()));
                }
            }
        }
    }
    all
}

/// The parameter `name` of a field: `name=value`, `name="value"`, or `name*=charset'language'value`.
fn parameter(field: &str, name: &str, decode: Decode<'_>) -> Option<String> {
    for pair in field.split(';').skip(1) {
        let Some((own, value)) = pair.split_once('=') else { continue };
        let (own, value) = (own.trim().to_ascii_lowercase(), value.trim().trim_matches('"'));
        if own == name {
            return Some(words(value, decode));
        }
        if own.trim_end_matches('*').trim_end_matches("*0") == name {
            let mut parts = value.splitn(3, '\'');
            let (charset, bytes) = (parts.next()?, parts.nth(1)?);
            return decode(&quoted(bytes.as_bytes(), b'%'), &label_of(charset));
        }
    }
    None
}

/// `value` with its encoded words, `=?charset?B?…?=`, as the words they stand for.
pub fn words(value: &str, decode: Decode<'_>) -> String {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, word)) = rest.split_once("=?") {
        let mut parts = word.splitn(4, '?');
        let (charset, form, content, behind) = (parts.next(), parts.next(), parts.next(), parts.next());
        let decoded = charset.zip(form).zip(content).and_then(|((charset, form), content)| {
            let bytes = match form {
                "B" | "b" => base64(content.as_bytes()),
                _ => quoted(content.replace('_', " ").as_bytes(), b'='),
            };
            decode(&bytes, &label_of(charset))
        });
        let Some((decoded, behind)) = decoded.zip(behind.and_then(|it| it.strip_prefix('='))) else { break };
        // Blanks between two encoded words are none.
        if out.is_empty() || !before.trim().is_empty() {
            out.push_str(before);
        }
        out.push_str(&decoded);
        rest = behind;
    }
    out + rest
}

/// The parts of `content` between lines that begin with the boundary.
fn cut<'a>(content: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let mark = format!("--{boundary}");
    let mut parts = Vec::new();
    let (mut at, mut begun) = (0, None);
    for line in content.split_inclusive(|byte| *byte == b'\n') {
        let trimmed = line.trim_ascii_end();
        let closes = trimmed.strip_suffix(b"--") == Some(mark.as_bytes());
        if closes || trimmed == mark.as_bytes() {
            if let Some(start) = begun {
                parts.push(&content[start..at]);
            }
            begun = (!closes).then_some(at + line.len());
        }
        at += line.len();
    }
    if let Some(start) = begun {
        parts.push(&content[start..]);
    }
    parts
}

/// Bytes out of base 64; what is none of its signs is left out.
fn base64(content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in content {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits).to_le_bytes()[0]);
        }
    }
    out
}

/// Bytes of which some are written as `sign` and two hexadecimal digits; `sign` at the end of a line joins it to the next.
fn quoted(content: &[u8], sign: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len());
    let mut rest = content;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != sign {
            out.push(*first);
            continue;
        }
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            out.push(byte);
            rest = &tail[2..];
        } else if let Some(behind) = tail.strip_prefix(b"\r\n").or_else(|| tail.strip_prefix(b"\n")) {
            rest = behind;
        } else {
            out.push(*first);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf8(bytes: &[u8], label: &str) -> Option<String> {
        (label == "utf-8").then(|| String::from_utf8(bytes.to_vec()).ok())?
    }

    #[test]
    fn transfer_encodings_are_undone() {
        assert_eq!(base64(b"5ZCE6YOo\r\n6Zeo"), "各部门".as_bytes());
        assert_eq!(quoted(b"caf=C3=A9 a=\r\nb =zz", b'='), "café ab =zz".as_bytes());
        for (given, meant) in [
            ("=?UTF-8?B?5ZCE6YOo6Zeo?=", "各部门"),
            ("Re: =?utf-8?Q?caf=C3=A9_bar?= =?utf-8?q?!?= end", "Re: café bar! end"),
            ("=?unknown?B?AA==?=", "=?unknown?B?AA==?="),
            ("=?broken", "=?broken"),
        ] {
            assert_eq!(words(given, &utf8), meant);
        }
    }

    #[test]
    fn parameters_are_read_in_each_of_their_forms() {
        for (field, name) in [
            ("attachment; filename=\"tasks.docx\"", "tasks.docx"),
            ("attachment; filename*=UTF-8''%E4%BB%BB%E5%8A%A1.docx", "任务.docx"),
            ("attachment; filename==?UTF-8?B?5Lu75Yqh?=", "任务"),
        ] {
            assert_eq!(parameter(field, "filename", &utf8).as_deref(), Some(name), "{field}");
        }
    }
}
