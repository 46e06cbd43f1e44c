//! What the office formats share: escaping, and where a file comes from.

use super::Export;

/// The first line of each part.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// `words` as XML text; characters that XML cannot hold are left out.
pub fn escaped(words: &str) -> String {
    let held = |c: &char| !c.is_control() || matches!(c, '\t' | '\n');
    let clean: String =
        words.chars().filter(held).filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    clean.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Where a file comes from: names and values, those that are known.
pub fn origin(export: &Export<'_>) -> Vec<(&'static str, String)> {
    let (summary, files) = (&export.words.summary, &export.words.files);
    let notice = export.notice;
    let all = [
        (files.notice, notice.title.clone()),
        (summary.issuer, notice.issuer.as_ref().map(|issuer| issuer.name.clone())),
        (summary.reference, notice.reference.clone()),
        (summary.date, notice.date.clone()),
        (files.fingerprint, Some(super::fingerprint(&[export.text]))),
        (files.checked_on, Some(export.day.to_string()).filter(|day| !day.is_empty())),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}
