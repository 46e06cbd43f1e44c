//! To whom the notice is addressed.

use super::lines::{Page, addressed, before_address};
use crate::language::Field;
use crate::notice::Kind;
use crate::text::Span;

/// Longest line of addressees, in bytes.
const LONGEST: usize = 600;

/// How much of the body is read for whom it is written, in bytes.
const OPENING: usize = 1500;

/// The addressees, each a name.
pub fn addressees(page: &Page<'_>, title: Option<Span>, kind: Option<Kind>) -> Vec<Span> {
    let fits = |value: &Span| !value.is_empty() && value.len() <= LONGEST;
    let labelled = page.labelled(Field::Addressee).find(|value| fits(value) && !points_below(page, *value));
    // A list's address names nobody; the salutation may.
    let bare = |value: &Span| {
        let words = value.of(page.plain);
        words.contains(['@', '_']) && !words.contains(char::is_whitespace)
    };
    let greeted = || labelled.filter(bare).and_then(|_| in_head(page).or_else(|| in_opening(page)));
    let below = || page.below.iter().find(|it| it.field == Field::Addressee && fits(&it.value));
    let line = greeted().or(labelled).or_else(|| in_head(page)).or_else(|| recipient(page));
    let line = line.or_else(|| below().map(|it| it.value)).or_else(|| in_opening(page));
    let all = line.map_or_else(Vec::new, |line| names(page, line));
    let titled = matches!(
        kind,
        Some(Kind::Guidance | Kind::Procedure | Kind::Letter | Kind::Circular | Kind::Announcement)
    );
    if !all.is_empty() {
        return all;
    }
    first_named(page, title.filter(|_| titled).into_iter().chain(parts_of_head(page)))
}

/// Those for whom the first of some words, that say so, say that the text is written.
fn first_named(page: &Page<'_>, words: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut said = words.map(|words| written_for(page, words));
    said.find(|names| !names.is_empty()).unwrap_or_default()
}

/// What the lines of the head say, part by part: "Guidance for staff | Version 3.2".
fn parts_of_head<'a>(page: &'a Page<'_>) -> impl Iterator<Item = Span> + 'a {
    const PARTS: [char; 3] = ['|', '.', '–'];
    let parts =
        |line: Span| line.parts(page.plain, |c| PARTS.contains(&c)).map(|part| part.trim(page.plain, &PARTS));
    page.unlabelled().flat_map(move |(_, line)| parts(line.span).collect::<Vec<_>>())
}

/// Those for whom a text says in its title or its first sentences that it is written.
pub fn audience(page: &Page<'_>, title: Option<Span>) -> Vec<Span> {
    let lines = page.opening(OPENING).parts(page.plain, |c| matches!(c, '\n' | '。'));
    first_named(page, title.into_iter().chain(parts_of_head(page)).chain(lines))
}

/// Those for whom some words say that a text is written.
fn written_for(page: &Page<'_>, words: Span) -> Vec<Span> {
    let found = page.language.header.audience.first(page.plain, words);
    found.map_or_else(Vec::new, |found| (page.language.header.readers)(page.plain, found.span))
}

/// The person above the address of a letter, which greets somebody.
fn recipient(page: &Page<'_>) -> Option<Span> {
    let header = &page.language.header;
    let mut lines = page.unlabelled().map(|(_, line)| line.span);
    let greets = page.unlabelled().any(|(_, line)| page.greets(line.span));
    lines.find_map(|line| header.recipient.first(page.plain, line)).filter(|_| greets).map(|found| found.span)
}

/// Whether some words only say that the addressees stand at the foot.
fn points_below(page: &Page<'_>, words: Span) -> bool {
    page.language.header.points_below.contains(words.of(page.plain))
}

/// A line of the head that is an address.
fn in_head(page: &Page<'_>) -> Option<Span> {
    let lines = page.unlabelled().map(|(_, line)| line.span).filter(|span| span.len() <= LONGEST);
    let mut found = lines.filter_map(|span| addressed(page.plain, page.language, span));
    let told = |span: &Span| page.language.marks(page.plain, *span).cue.is_some();
    let listed = |span: &Span| page.plain[..span.start].trim_end().ends_with(['*', '-', '•']);
    let acts = |span: &Span| !(page.language.header.readers)(page.plain, *span).is_empty();
    let span = found.find(|span| !told(span) && !points_below(page, *span) && !listed(span) && acts(span))?;
    Some(with_lines_below(page, with_lines_above(page, span)))
}

/// A line of addressees with those right below that begin with its first word: "All heads", "All clerks".
fn with_lines_below(page: &Page<'_>, span: Span) -> Span {
    let first = |span: Span| span.of(page.plain).split(' ').next().unwrap_or("").to_string();
    let below = page.head.iter().skip_while(|line| line.span.start < span.end);
    let like = below.take_while(|line| !line.apart && first(line.span) == first(span));
    Span::new(span.start, like.last().map_or(span.end, |line| line.span.end))
}

/// A line of addressees with those above that end in the comma of its list.
fn with_lines_above(page: &Page<'_>, span: Span) -> Span {
    let above = page.head.iter().rev().map(|line| line.span).skip_while(|line| line.end > span.start);
    let open = above.take_while(|line| line.of(page.plain).ends_with(['，', '、', ',']));
    Span::new(open.last().map_or(span.start, |line| line.start), span.end)
}

/// What the first sentences say.
fn in_opening(page: &Page<'_>) -> Option<Span> {
    page.language.header.greeting.first(page.plain, page.opening(LONGEST)).map(|found| found.span)
}

/// The names in a line of addressees.
fn names(page: &Page<'_>, line: Span) -> Vec<Span> {
    // "All staff & all tutors <everybody@x.test>": of one address the words before it may name several.
    let one = line.of(page.plain).matches('@').count() == 1;
    let named = if one { before_address(page.plain, line) } else { line };
    let named = named.trim(page.plain, &['&', ',']);
    let header = &page.language.header;
    let known = match named.of(page.plain).find('@') {
        None => (header.addressees)(page.plain, named),
        // "members@club.test": a list that is called after those who read it.
        Some(at) if one => {
            let list = Span::new(named.start, named.start + at);
            if (header.readers)(page.plain, list).is_empty() { Vec::new() } else { vec![list] }
        }
        Some(_) => Vec::new(),
    };
    if known.is_empty() { persons(page, line) } else { known }
}

/// What stands between commas; of a mail's "Tom Beck <tom@x.test>" the name counts.
fn persons(page: &Page<'_>, line: Span) -> Vec<Span> {
    let words = line.of(page.plain);
    let mut start = 0;
    let mut all = Vec::new();
    let ends = words.match_indices(['，', ',', ';', '；']).map(|(at, mark)| (at, mark.len()));
    for (at, length) in ends.chain([(words.len(), 0)]) {
        all.push(Span::new(start, at).shift(line.start));
        start = at + length;
    }
    let person =
        |span: Span| before_address(page.plain, span).trim(page.plain, &['.', '"', ':', '：', '[', ']']);
    let trimmed = all.into_iter().map(person);
    trimmed.filter(|span| !span.is_empty()).collect()
}
