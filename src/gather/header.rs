//! The notice itself: title, issuer, addressees, date and number.

use super::words;
use crate::block::Block;
use crate::language::calendar::{Date, Limit};
use crate::language::rule::Found;
use crate::language::{Language, Shadow, detect};
use crate::notice::{Named, Notice};
use crate::text::Span;

/// How much of the text's beginning holds its head, in bytes.
const HEAD: usize = 1600;

/// How much of it is its first line, in bytes.
const OPENING: usize = 300;

/// How many blocks hold it.
const FIRST: usize = 12;

/// Everything but the directives.
pub fn header(text: &str, plain: &Shadow<'_>, blocks: &[Block]) -> Notice {
    let Some(language) = detect(plain) else { return Notice::default() };
    let whole = Span::new(0, plain.len());
    let named = |span: Span| Named { name: words(text, span.trim(text, &['.', ',', ' '])), span };
    let title = title(plain, blocks, language);
    let lines = blocks.iter().take(FIRST).map(|block| block.span);
    // No item is addressed to anybody, however its line ends.
    let unlabelled = blocks.iter().filter(|block| block.depth.is_none()).map(|block| block.span);
    let adressed = unlabelled
        .filter_map(|span| language.header.addressee.first(plain, span))
        .find(|found| (language.marks)(plain, found.span).cue.is_none());
    let issuer = title.and_then(|title| {
        language.header.issuer.first(plain, title).filter(|found| found.span.start < title.end)
    });
    let issuer = issuer.or_else(|| language.header.issuer.first(plain, whole));
    let issuer = issuer.map(|found| own_name(plain, language, found.span));
    let reference = lines
        .clone()
        .find_map(|span| language.header.reference.first(plain, span))
        .filter(|found| found.span.start < HEAD);
    Notice {
        language: language.code,
        title: title.map(named),
        issuer: issuer.map(named),
        date: date(plain, language, whole),
        reference: reference.map(|found| named(found.span)),
        addressees: adressed.map_or_else(Vec::new, |found| {
            (language.names)(plain, found.span).into_iter().map(|(span, _)| named(span)).collect()
        }),
        ..Notice::default()
    }
}

/// How often a notice must speak of its issuer by its initials for them to be its name.
const SPOKEN: usize = 3;

/// The issuer's name as the notice itself speaks of it: its initials where they are the subject of several sentences,
/// else the name that was found.
fn own_name(plain: &str, language: &Language, issuer: Span) -> Span {
    let initials = initials(issuer.of(plain));
    let speaks = |at: &usize| {
        let behind = plain.get(at + initials.len()..).unwrap_or("");
        let verb = behind.strip_prefix(' ').and_then(|rest| rest.split(' ').next());
        verb.is_some_and(|verb| language.header.speaks.contains(&verb))
    };
    let starts = |at: &usize| plain[..*at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    let spoken: Vec<usize> = plain
        .match_indices(&initials)
        .map(|(at, _)| at)
        .filter(|at| initials.len() > 2 && starts(at) && speaks(at))
        .collect();
    if spoken.len() < SPOKEN { issuer } else { Span::new(spoken[0], spoken[0] + initials.len()) }
}

/// The first letters of a name's words, but for those that join them.
fn initials(name: &str) -> String {
    let joins = |word: &&str| !matches!(*word, "the" | "of" | "and" | "for" | "on");
    name.split_whitespace().filter(joins).filter_map(|word| word.chars().next()).collect()
}

/// The first lines that are neither number, date nor sentence.
fn title(plain: &str, blocks: &[Block], language: &Language) -> Option<Span> {
    let mut said =
        blocks.iter().take(FIRST).filter_map(|block| language.header.title.first(plain, block.span));
    if let Some(said) = said.next() {
        return Some(said.span);
    }
    let mut title: Option<Span> = None;
    for block in blocks.iter().take(FIRST) {
        let span = block.span;
        let is_title = block.depth.is_none()
            && span.len() <= 320
            && language.header.untitled.first(plain, span).is_none()
            && language.header.addressee.first(plain, span).is_none()
            && !span.of(plain).contains("日 ");
        match (&mut title, is_title) {
            (None, true) => title = Some(span),
            (Some(title), true)
                if !language.abbreviations.is_empty()
                    || plain.get(title.end..span.start)?.matches('\n').count() > 1 =>
            {
                break;
            }
            (Some(title), true)
                if title.len() + span.len() < 360
                    && (title.of(plain).contains("关于")
                        || span.of(plain).starts_with(['关', '印', '转']))
                    && !title.of(plain).ends_with(['知', '见', '定', '告', '案', '法', '报', '函', '复']) =>
            {
                title.end = span.end
            }
            (Some(_), _) => break,
            (None, false) => {}
        }
    }
    title
}

/// The date of issue; several dates of adoption and amendment are none.
fn date(plain: &str, language: &Language, whole: Span) -> Option<String> {
    let mut found = language.header.date.find(plain, whole);
    // A day without a year dates the notice only where the notice opens with it.
    found.retain(|found| found.means > 0 || found.span.start < OPENING);
    found.sort_by_key(|found| found.means);
    let best = found.first()?.means;
    let same: Vec<_> = found.iter().take_while(|found| found.means == best).collect();
    if best == 2 && same.len() > 1 {
        return None;
    }
    let words = same.first()?.span.of(plain);
    let day = match language.day(words)? {
        Limit::On(day) => day,
        Limit::Next(month, day) => Date::new(year_of(plain, language, &found)?, month, day)?,
        _ => return None,
    };
    Some(day.to_string())
}

/// The year of the first full date among `found`.
fn year_of(plain: &str, language: &Language, found: &[Found<u8>]) -> Option<i64> {
    found.iter().find_map(|found| match language.day(found.span.of(plain)) {
        Some(Limit::On(day)) => Some(day.year),
        _ => None,
    })
}
