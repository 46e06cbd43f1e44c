//! A mail to lines: its subject, its words, and the files that it brings.

use super::encoding::Decode;
use super::mime::{Part, words};
use super::{Attached, Document, html};

/// Most files of one mail that are offered.
const MOST: usize = 20;

/// What the mail `bytes` says. Total: what is broken is left out.
pub fn mail(bytes: &[u8], decode: Decode<'_>) -> Document {
    let whole = Part::of(bytes);
    let subject = words(whole.field("subject"), decode);
    let mut document = Document::default();
    let (mut plain, mut rich) = (String::new(), String::new());
    for part in whole.leaves() {
        let is_file =
            part.field("content-disposition").trim_start().to_ascii_lowercase().starts_with("attachment");
        match (part.media().as_str(), part.name(decode)) {
            ("text/plain", _) if !is_file && plain.is_empty() => {
                plain = part.text(decode).replace("\r\n", "\n")
            }
            ("text/html", _) if !is_file && rich.is_empty() => rich = html(&part.text(decode)),
            (_, Some(name)) if is_file && document.attached.len() < MOST => {
                document.attached.push(Attached { name, bytes: part.bytes() });
            }
            _ => {}
        }
    }
    // Rich text keeps lists and tables, which its plain twin has lost.
    let body = if rich.trim().is_empty() { plain } else { rich };
    document.text = headed(title(&subject), &body);
    document
}

/// The subject without the signs of answers.
fn title(subject: &str) -> &str {
    const ANSWERS: [&str; 9] = ["re", "fw", "fwd", "回复", "答复", "转发", "回覆", "轉寄", "转寄"];
    let mut rest = subject.trim();
    while let Some((sign, behind)) = rest.split_once([':', '：']) {
        if !ANSWERS.contains(&sign.trim().to_lowercase().as_str()) {
            break;
        }
        rest = behind.trim();
    }
    rest
}

/// `body` under its title, unless it begins with it.
fn headed(title: &str, body: &str) -> String {
    let body = body.trim_start();
    if title.is_empty() || body.starts_with(title) || body.is_empty() {
        return body.to_string();
    }
    format!("{title}\n\n{body}")
}
