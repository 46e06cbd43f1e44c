//! Where a file comes from: each says from which notice, and when it was written.

use super::Export;
use crate::wire::Origin;

/// Names and values, those that are known.
pub fn origin(export: &Export<'_>) -> Vec<(&'static str, String)> {
    let (summary, files) = (&export.words.summary, &export.words.files);
    let notice = export.notice;
    let written = written(export);
    let all = [
        (files.notice, notice.title.clone()),
        (summary.kind, notice.kind.map(|kind| (summary.kinds)(kind).to_string())),
        (summary.issuer, notice.issuer.as_ref().map(|issuer| issuer.name.clone())),
        (summary.reference, notice.reference.clone()),
        (summary.date, notice.date.clone()),
        (files.fingerprint, Some(written.fingerprint)),
        (files.checked_on, written.checked),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// The same in one line, without the title.
pub fn line(export: &Export<'_>) -> String {
    let all = origin(export).into_iter().filter(|(name, _)| *name != export.words.files.notice);
    all.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(" · ")
}

/// What the contract says of it.
pub fn written(export: &Export<'_>) -> Origin {
    let checked = Some(export.day.to_string()).filter(|day| !day.is_empty());
    Origin { fingerprint: fingerprint(&[export.text]), checked }
}

/// The title of the notice.
pub fn title<'a>(export: &Export<'a>) -> &'a str {
    export.notice.title.as_deref().unwrap_or(export.words.summary.untitled)
}

/// FNV-1a over `parts`, 16 hexadecimal digits: tells one text from another, and is no secret.
pub fn fingerprint(parts: &[&str]) -> String {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
