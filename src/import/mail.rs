//! A mail to lines: its subject, who wrote it to whom and when, its words, and the files that it brings.

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
    let head = ["from", "to", "date"].map(|name| words(whole.field(name), decode));
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
    document.text = headed(title(&subject), &envelope(&head, &subject), &body);
    document
}

/// The subject without the signs of answers.
fn title(subject: &str) -> &str {
    const ANSWERS: [&str; 9] = ["re", "fw", "fwd", "回复", "答复", "转发", "回覆", "轉寄", "转寄"];
    let mut rest = subject.trim();
    while let Some((sign, behind)) = rest.split_once([':', '：']) {
        if !ANSWERS.contains(&sign.trim().to_ascii_lowercase().as_str()) {
            break;
        }
        rest = behind.trim();
    }
    rest
}

/// The lines that name who wrote the mail to whom, by their names, and when; none of a mail that hands on another text.
fn envelope([from, to, date]: &[String; 3], subject: &str) -> String {
    const HANDED_ON: [&str; 5] = ["fw", "fwd", "转发", "轉寄", "转寄"];
    let sign = subject.split([':', '：']).next().unwrap_or("").trim().to_ascii_lowercase();
    if HANDED_ON.contains(&sign.as_str()) {
        return String::new();
    }
    let named = |value: &str| value.find('<').is_some_and(|at| at > 0);
    let lines = [("From", from, named(from)), ("To", to, named(to)), ("Date", date, !date.trim().is_empty())];
    let lines = lines.into_iter().filter(|(_, _, said)| *said);
    lines.map(|(label, value, _)| format!("{label}: {}\n", value.trim())).collect()
}

/// `body` under its title, unless it begins with it, and under the lines of its envelope.
fn headed(title: &str, envelope: &str, body: &str) -> String {
    let body = body.trim_start();
    let title = Some(title).filter(|title| !title.is_empty() && !body.starts_with(title) && !body.is_empty());
    let envelope = Some(envelope.trim_end()).filter(|envelope| !envelope.is_empty() && !body.is_empty());
    let above = title.into_iter().chain(envelope).map(|part| format!("{part}\n\n"));
    above.chain([body.to_string()]).collect()
}
