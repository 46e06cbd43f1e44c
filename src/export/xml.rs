//! What the office formats share: escaping, and parts that name others.

/// The first line of each part.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// `words` as the text of XML or HTML; characters that XML cannot hold are left out.
pub fn escaped(words: &str) -> String {
    let held = |c: &char| !c.is_control() || matches!(c, '\t' | '\n');
    let clean: String =
        words.chars().filter(held).filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    clean.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A part that names others: each a kind and a place.
pub fn relations(others: &[(&str, String)]) -> String {
    const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let list: String = (1..)
        .zip(others)
        .map(|(nth, (kind, place))| {
            format!("<Relationship Id=\"rId{nth}\" Type=\"{KINDS}/{kind}\" Target=\"{place}\"/>")
        })
        .collect();
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>"
    )
}
