//! Where the rows of a notice lie.

use remit::notice::{Directive, Notice};
use remit::text::Span;
use remit::wire;

/// All places lie on character boundaries of `text`; what is listed in the order of the text is; each sentence is counted once.
pub fn in_order(text: &str, notice: &Notice) {
    for span in spans(notice) {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} is no place in the text");
    }
    let sorted = |starts: Vec<usize>, what: &str| assert!(starts.is_sorted(), "{what}: {starts:?}");
    sorted(notice.directives.iter().map(|it| it.span.start).collect(), "directives");
    sorted(notice.unread.iter().map(|it| it.span.start).collect(), "unread");
    sorted(notice.silent.iter().map(|it| it.span.start).collect(), "silent");
    let counts = notice.counts;
    assert_eq!(counts.sentences, counts.directives + counts.background + counts.unread);
}

fn spans(notice: &Notice) -> Vec<Span> {
    let named = notice.title.iter().chain(&notice.issuer).chain(&notice.reference);
    let named = named.chain(&notice.addressees).chain(&notice.audience).chain(&notice.about);
    let mut all: Vec<Span> = named.map(|named| named.span).collect();
    all.extend(notice.directives.iter().flat_map(of_row));
    all.extend(notice.parties.iter().flat_map(|party| &party.spans));
    all.extend(notice.unread.iter().map(|it| it.span));
    all.extend(notice.silent.iter().map(|it| it.span));
    all
}

fn of_row(row: &Directive) -> Vec<Span> {
    let mut all = vec![row.span, row.action];
    all.extend(row.cue);
    all.extend(&row.haste);
    all.extend(row.parties.iter().map(|it| it.span));
    all.extend(row.deadlines.iter().map(|it| it.span));
    all.extend(row.conditions.iter().map(|it| it.span));
    all
}

/// All rows of the contract lie in `text`, in its order, and every part is that of a party that is listed.
pub fn inside(text: &str, notice: &wire::Notice) {
    let units = text.encode_utf16().count();
    let rows = &notice.directives;
    assert!(rows.iter().all(|it| it.span.start <= it.span.end && it.span.end <= units));
    assert!(rows.is_sorted_by_key(|it| it.span.start));
    let listed = |id: &String| notice.parties.iter().any(|party| party.id == *id);
    assert!(rows.iter().flat_map(|it| &it.parties).all(|part| listed(&part.party)));
}
