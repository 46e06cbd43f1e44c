//! Who speaks: whoever signs, is named as such in the head, or speaks in the title or the opening.

use super::date::stands_alone;
use super::lines::{Line, Page, addressed, before_address};
use crate::language::term::Classes;
use crate::language::token::{self, Case};
use crate::language::{Field, Spot};
use crate::notice::Kind;
use crate::text::Span;

/// How much of the body is read for who speaks in it, in bytes.
const OPENING: usize = 8000;

/// Longest line with a name, in bytes.
const LONGEST: usize = 120;

/// What a name that is no body's loses.
const NO_BODY: i32 = 5;

/// What must speak for a name.
const LEAST: i32 = 4;

/// What speaks for a body in whose name the head is printed.
const LETTERHEAD: i32 = 6;

/// The same where that is its first line.
const FIRST_LINE: i32 = 9;

/// What speaks for the part of a house that answers for the text.
const OWNER: i32 = 5;

/// What speaks for a body whose name has one of the last lines for itself.
const ALONE_AT_FOOT: i32 = 5;

/// How many of the last lines those are.
const LAST: usize = 6;

/// How many signatures may stand below each other.
const JOINT: usize = 4;

/// The issuer, where one is named.
pub fn issuer(page: &Page<'_>, title: Option<Span>, kind: Option<Kind>) -> Option<Span> {
    let mut all: Vec<(i32, Span)> = Vec::new();
    all.extend(page.labelled(Field::Issuer).map(|value| (11, name_of(page, value))));
    all.extend(page.labelled(Field::Owner).map(|value| (OWNER, name_of(page, value))));
    all.extend(page.labelled(Field::Source).map(|value| (4, value)));
    all.extend(signature(page).map(|span| (13, span)));
    all.extend(page.foot.iter().rev().chain(&page.head).find_map(|line| beside(page, line.span)));
    all.extend(signer(page).map(|span| (signer_weight(kind), span)));
    all.extend(closing(page).map(|span| (11, span)));
    all.extend(letterhead(page, title).map(|span| {
        let first = page.head.first().is_some_and(|line| line.span == span);
        (if first { FIRST_LINE } else { LETTERHEAD }, span)
    }));
    if let Some(title) = title {
        all.extend(said(page, title, Spot::Title));
    }
    for line in page.head.iter().map(|line| line.span).filter(|span| span.len() <= LONGEST * 2) {
        all.extend(said(page, line, Spot::Line));
    }
    for line in page.foot.iter().map(|line| line.span).filter(|span| span.len() <= LONGEST) {
        all.extend(said(page, line, Spot::Foot));
    }
    let opening = Span::new(0, page.opening(OPENING).end);
    all.extend(said(page, opening, Spot::Opening));
    all.extend(alone_at_foot(page).map(|span| (ALONE_AT_FOOT, span)));
    all.extend(first_line(page, title).map(|span| (LEAST, span)));
    all.extend(house(page, kind).map(|span| (LEAST, span)));
    let fits = |span: &Span| !span.is_empty() && span.len() <= LONGEST * 2;
    let all: Vec<_> = all.into_iter().filter(|(weight, span)| *weight >= LEAST && fits(span)).collect();
    let best = all.iter().map(|(weight, _)| *weight).max()?;
    let found = all.into_iter().find(|(weight, _)| *weight == best)?.1;
    Some(own_name(page, fuller(page, found)))
}

/// The house that its rules speak of, where nobody is named as the one who speaks: "at Acme", "Acme's staff", "Acme requires".
fn house(page: &Page<'_>, kind: Option<Kind>) -> Option<Span> {
    const SURE: usize = 5;
    let rules = matches!(
        kind,
        Some(Kind::Policy | Kind::Procedure | Kind::Charter | Kind::Guidance | Kind::Announcement)
    );
    if !rules {
        return None;
    }
    let mut spoken: Vec<Mention> = Vec::new();
    for mention in mentions(page) {
        let words = mention.name.of(page.plain);
        match spoken.iter_mut().find(|other| other.name.of(page.plain) == words) {
            Some(other) => {
                other.owns += mention.owns;
                other.acts += mention.acts;
            }
            None => spoken.push(mention),
        }
    }
    // "PhD students": what only describes people is no house.
    let houses = spoken.into_iter().filter(|it| it.acts > 1 && it.acts + it.owns >= SURE);
    houses.max_by_key(|it| it.acts + it.owns).map(|it| it.name)
}

/// A name, and what speaks for its being the house's: that it has people, and that it acts or people are inside it.
struct Mention {
    name: Span,
    owns: usize,
    acts: usize,
}

/// Names of up to three words with capitals, one of which no dictionary knows, where something speaks for them.
fn mentions<'a>(page: &'a Page<'_>) -> impl Iterator<Item = Mention> + 'a {
    const LONGEST_NAME: usize = 3;
    let header = &page.language.header;
    let tokens = page.plain.tokens(Span::new(0, page.plain.len()));
    let word = |at: usize| tokens.get(at).map_or("", |token| token.span.of(page.plain));
    let named = move |at: usize| {
        let token = tokens.get(at).filter(|token| token.kind == token::Kind::Word && token.span.len() > 1);
        token.is_some_and(|token| token.case != Case::Small) && !header.people.contains(word(at))
    };
    (0..tokens.len()).filter_map(move |at| {
        let run = (at..=at + LONGEST_NAME).take_while(|at| named(*at)).count();
        let begins = at == 0 || !named(at - 1);
        let name = tokens.get(at..at + run).filter(|_| begins && (1..=LONGEST_NAME).contains(&run))?;
        // "Information" may only open a sentence; of capitals alone much else is short.
        name.iter().find(|token| {
            let words = token.span.of(page.plain);
            token.classes() == Classes::default() && token.case == Case::Capital && page.plain.is_named(words)
        })?;
        let last = name.last()?.span.of(page.plain);
        let bare = last.strip_suffix("'s").or_else(|| last.strip_suffix("’s"));
        let inside = at > 0 && header.inside.contains(word(at - 1));
        let speaks = header.speaks.contains(word(at + run));
        let acts = 2 * usize::from(inside) + usize::from(speaks) + usize::from(bare.is_some());
        let owns = 2 * usize::from(header.people.contains(word(at + run)));
        let end = name.last()?.span.end - bare.map_or(0, |bare| last.len() - bare.len());
        (acts + owns > 0).then(|| Mention { name: Span::new(name[0].span.start, end), owns, acts })
    })
}

/// The name as a line of the head gives it, where that is fuller: "MILLBROOK PARISH COUNCIL" for "the Parish Council".
fn fuller(page: &Page<'_>, name: Span) -> Span {
    let short = name.of(page.plain);
    let lines = page.unlabelled().map(|(_, line)| line.span);
    let mut full = lines.filter(|span| {
        let words = span.of(page.plain);
        let rest = words.strip_suffix(short).filter(|rest| rest.ends_with(' ')).map_or(0, str::len);
        let before = Span::new(span.start, span.start + rest).trim(page.plain, &[]);
        // "Office of the Registrar": the name is a part of another.
        let joined = page.language.header.wrapped.each(page.plain, before).any(|found| !found.means);
        !before.is_empty() && words.len() <= LONGEST && page.is_body(*span) && !joined
    });
    full.next().unwrap_or(name)
}

/// What speaks for a person who signs: more than for the letterhead where the text is a person's own.
fn signer_weight(kind: Option<Kind>) -> i32 {
    match kind {
        Some(Kind::Letter | Kind::Memo | Kind::Email | Kind::Order) => 10,
        Some(Kind::Minutes) => 0,
        _ => LETTERHEAD - 1,
    }
}

/// What the table finds at a spot.
fn said(page: &Page<'_>, span: Span, spot: Spot) -> Vec<(i32, Span)> {
    let rows = page.language.header.issuer.each_of(page.plain, span, &|means| means.0 == spot);
    let weighed = rows.map(|found| {
        let body = page.is_body(found.span) || ends_in_initials(page, found.span);
        let loss = NO_BODY * (i32::from(!body) + i32::from(is_small(page, found.span)));
        (i32::from(found.means.1) - loss, found.span)
    });
    weighed.collect()
}

/// Whether a name is written without a capital, and so is nobody's own: "members of the panel".
fn is_small(page: &Page<'_>, name: Span) -> bool {
    let words = name.of(page.text);
    words.is_ascii() && !words.contains(|c: char| c.is_ascii_uppercase())
}

/// Whether a name ends in initials that stand out in its line: "the TSC meeting".
fn ends_in_initials(page: &Page<'_>, name: Span) -> bool {
    let capital = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
    let words = name.of(page.text);
    let behind = page.text.get(name.end..).unwrap_or("").split_whitespace().next().unwrap_or("");
    words.split_whitespace().next_back().is_some_and(capital) && words.len() < LONGEST / 3 && !capital(behind)
}

/// The name in the value of a label: of a mail's "Tom Beck <tom@x.test>" the first part, of "tom@x.test (Tom Beck)" the last.
fn name_of(page: &Page<'_>, value: Span) -> Span {
    let words = value.of(page.plain);
    let bracket = words.find('(').filter(|at| words.ends_with(')') && is_address(&words[..*at]));
    if let Some(at) = bracket {
        return Span::new(value.start + at + 1, value.end).trim(page.plain, &[')']);
    }
    without_post(page, before_address(page.plain, value).trim(page.plain, &['"', ',']))
}

/// A person's name without the post behind it: "Ann Lee, General Counsel", "Ann Lee (Facilities)".
fn without_post(page: &Page<'_>, name: Span) -> Span {
    const LEAST_WORDS: usize = 2;
    let words = name.of(page.plain);
    let Some(at) = words.find([',', '(']).filter(|at| *at > 0) else { return name };
    let before = Span::new(name.start, name.start + at).trim(page.plain, &[',', '(']);
    let behind = Span::new(name.start + at + 1, name.end).trim(page.plain, &[]);
    let posted = page.language.header.signed.each(page.plain, behind).any(|found| found.means);
    let named = person(page, before).is_some_and(|words| words >= LEAST_WORDS);
    if named && (posted || words.ends_with(')')) { before } else { name }
}

/// The name that stands alone as the first line above the title, where no kind of paper does.
fn first_line(page: &Page<'_>, title: Option<Span>) -> Option<Span> {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=8;
    // "of", "and": what joins the words of a name.
    const SHORT: usize = 3;
    let line = page.unlabelled().next().filter(|(nth, _)| *nth == 0)?.1.span;
    let bracket = line.of(page.plain).find(" (").map_or(line.end, |at| line.start + at);
    let name = Span::new(line.start, bracket);
    let words: Vec<&str> = name.of(page.text).split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase) || word.len() <= SHORT;
    let letters = |c: char| c.is_alphabetic() || " '’&.-".contains(c);
    let titled = title.is_some_and(|title| title.start >= line.end) && page.head.len() > 1;
    let named =
        WORDS.contains(&words.len()) && words.iter().all(capital) && name.of(page.text).chars().all(letters);
    if !(titled && named) || page.language.unspaced {
        return None;
    }
    let paper = page.language.kinds.title.first(page.plain, line).is_some()
        || page.language.kinds.lines.first(page.plain, line).is_some()
        || page.greets(line)
        || addressed(page.plain, page.language, line).is_some();
    let tells = page.language.marks(page.plain, line);
    let tells = tells.cue.is_some() || tells.imperative;
    let acts = !(page.language.header.readers)(page.plain, name).is_empty();
    (acts && !paper && !tells).then_some(name)
}

/// Whether some words are the address of a mail, also where a list spells out its sign: "tom at x.test".
fn is_address(words: &str) -> bool {
    let parts = words.trim().split_once('@').or_else(|| words.trim().split_once(" at "));
    parts.is_some_and(|(name, host)| !name.contains(' ') && !host.contains(' ') && host.contains('.'))
}

/// The bodies above a date.
fn signature(page: &Page<'_>) -> Option<Span> {
    let lines = &page.lines;
    let dated =
        |nth: &usize| lines[*nth].span.len() <= LONGEST && stands_alone(page, lines[*nth].span).is_some();
    (1..lines.len()).filter(dated).find_map(|nth| above(page, &lines[..nth]))
}

/// The names of bodies right above a date, as they stand.
fn above(page: &Page<'_>, lines: &[Line]) -> Option<Span> {
    let named = lines
        .iter()
        .rev()
        .take(JOINT)
        .take_while(|line| line.span.len() <= LONGEST && page.is_body(line.span));
    let spans: Vec<Span> = named.map(|line| line.span).collect();
    Some(Span::new(spans.last()?.start, spans.first()?.end))
}

/// The name of a body before a date on one line; where more stands behind it, of the office that prints the notice.
fn beside(page: &Page<'_>, line: Span) -> Option<(i32, Span)> {
    let words = Some(line.of(page.plain)).filter(|words| words.len() <= LONGEST)?;
    let day = (page.language.header.days)(words).into_iter().next()?;
    let before = words[..day.span.start].split('|').next().unwrap_or("");
    let name = Span::new(line.start, line.start + before.len()).trim(page.plain, &[',', '，']);
    let signs = !words[day.span.end..].contains(char::is_alphanumeric);
    page.is_body(name).then_some((if signs { 12 } else { 6 }, name))
}

/// The person who signs: a name between a closing formula and a post, or one of both.
fn signer(page: &Page<'_>) -> Option<Span> {
    let signed = |nth: Option<usize>, behind: bool| {
        let line = nth.and_then(|nth| page.foot.get(nth)).filter(|line| line.span.len() <= LONGEST);
        line.is_some_and(|line| {
            page.language.header.signed.each(page.plain, line.span).any(|it| it.means == behind)
        })
    };
    let lines = page.foot.iter().enumerate();
    let names = lines.filter_map(|(nth, line)| {
        let name = name_before_post(page, line.span);
        Some((nth, line.span, name != line.span, person(page, name)?))
    });
    let weighed = names.map(|(nth, span, beside, words)| {
        let closed = signed(nth.checked_sub(1), false);
        let posted = words > 1 && (beside || signed(Some(nth + 1), true) || signed(Some(nth + 2), true));
        (usize::from(closed) * 2 + usize::from(posted), span)
    });
    weighed.filter(|(weight, _)| *weight > 0).max_by_key(|(weight, _)| *weight).map(|(_, span)| span)
}

/// The name before a post on one line: "Ann Lee, Mayor"; else the whole line.
fn name_before_post(page: &Page<'_>, line: Span) -> Span {
    let words = line.of(page.plain);
    let Some(comma) = words.find(", ") else { return line };
    let post = Span::new(line.start + comma + 2, line.end);
    let posted = page.language.header.signed.each(page.plain, post).any(|found| found.means);
    if posted { Span::new(line.start, line.start + comma).trim(page.plain, &['+']) } else { line }
}

/// The body whose name stands right behind a closing formula.
fn closing(page: &Page<'_>) -> Option<Span> {
    let closes =
        |line: &Line| page.language.header.signed.each(page.plain, line.span).any(|found| !found.means);
    let mut behind = page.foot.windows(2).filter(|pair| closes(&pair[0])).map(|pair| pair[1].span);
    behind.rfind(|span| span.len() <= LONGEST && page.is_body(*span))
}

/// Of how many words a person's name on a line is: up to five, in capitals or with capital letters.
fn person(page: &Page<'_>, line: Span) -> Option<usize> {
    let words: Vec<&str> = line.of(page.text).trim_end_matches(',').split_whitespace().collect();
    let letters =
        |word: &&str| word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'));
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    let named = (1..=5).contains(&words.len())
        && words.iter().all(|word| letters(word) && capital(word))
        && line.of(page.text).is_ascii()
        && !page.is_body(line)
        && !page.language.header.signed.each(page.plain, line).any(|_| true);
    named.then_some(words.len())
}

/// A body whose name has one of the last lines for itself.
fn alone_at_foot(page: &Page<'_>) -> Option<Span> {
    let stands = |nth: &usize| {
        let (line, above) = (page.foot[*nth], nth.checked_sub(1).map(|above| page.foot[above].span));
        let closed = above.is_none_or(|above| above.of(page.plain).ends_with(page.language.ends));
        let named = line.span.len() <= LONGEST && page.is_body(line.span);
        // Of several below each other, or below a label, none signs.
        named && line.whole && (line.apart || closed)
    };
    let below = |nth: &usize| page.foot.get(nth + 1).is_some_and(|line| page.is_body(line.span));
    let mut last = (page.foot.len().saturating_sub(LAST)..page.foot.len()).rev().filter(stands);
    last.find(|nth| !below(nth)).map(|nth| page.foot[nth].span)
}

/// The last of the bodies in whose name the head is printed.
fn letterhead(page: &Page<'_>, title: Option<Span>) -> Option<Span> {
    let end = title.map_or(page.opening, |title| title.start);
    let lines = page.unlabelled().map(|(_, line)| line.span).filter(|span| span.start < end);
    lines.filter(|span| span.len() <= LONGEST && page.is_body(*span)).last()
}

/// How often a notice must speak of its issuer by its initials for them to be its name.
const SPOKEN: usize = 3;

/// The issuer's name as the notice itself speaks of it: its initials where they are the subject of several sentences,
/// else the name that was found.
fn own_name(page: &Page<'_>, issuer: Span) -> Span {
    let plain: &str = page.plain;
    let initials = initials(issuer.of(plain));
    let speaks = |at: &usize| {
        let behind = plain.get(at + initials.len()..).unwrap_or("");
        let verb = behind.strip_prefix(' ').and_then(|rest| rest.split(' ').next());
        verb.is_some_and(|verb| page.language.header.speaks.contains(verb))
    };
    let starts = |at: &usize| plain[..*at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    if initials.len() < 3 {
        return issuer;
    }
    let spoken = plain.match_indices(&initials).map(|(at, _)| at).filter(|at| starts(at) && speaks(at));
    let spoken: Vec<usize> = spoken.take(SPOKEN).collect();
    if spoken.len() < SPOKEN { issuer } else { Span::new(spoken[0], spoken[0] + initials.len()) }
}

/// The first letters of a name's words, but for those that join them.
fn initials(name: &str) -> String {
    let joins = |word: &&str| !matches!(*word, "the" | "of" | "and" | "for" | "on");
    name.split_whitespace().filter(joins).filter_map(|word| word.chars().next()).collect()
}
