//! Names of those who can act, in a Chinese clause, a bracket or a line.

use super::words::{opens_with, tokens_of};
use crate::language::vocabulary::{Class, Token};
use crate::language::{LONGEST_NAME, Shadow};
use crate::notice::Role;
use crate::text::Span;

/// The names that stand right before `end`, in a clause that begins at `start`.
pub fn names_before(plain: &str, tokens: &[Token], start: usize, end: usize) -> Option<Vec<Span>> {
    let within: Vec<Token> =
        tokens.iter().copied().filter(|token| token.span.start >= start && token.span.end <= end).collect();
    let mut edge = end;
    for token in within.iter().rev() {
        if token.span.end != edge {
            return None;
        }
        match token.class {
            Class::Adverb => edge = token.span.start,
            Class::Body => break,
            _ => return None,
        }
    }
    let body = within.iter().rposition(|token| token.class == Class::Body && token.span.end == edge)?;
    let mut from = start;
    if matches!(within.first()?.class, Class::Preposition | Class::Adverb) {
        let words = plain.get(start..edge)?;
        let stop = words.rfind('的').map(|at| start + at + "的".len());
        let token = within[..body]
            .iter()
            .rev()
            .find(|token| matches!(token.class, Class::Preposition | Class::Adverb | Class::Verb));
        from = stop.or(token.map(|token| token.span.end))?;
    }
    let bound =
        |token: &Token| matches!(token.class, Class::Must | Class::MustNot | Class::May | Class::Should);
    if within[..body].iter().any(|token| token.span.start >= from && bound(token)) {
        return None;
    }
    if let Some(by) = within[..body].iter().rev().find(|token| token.span.of(plain) == "由") {
        from = from.max(by.span.end);
    }
    let mut names = Vec::new();
    for token in &within[..=body] {
        let next = plain.get(token.span.end..edge)?;
        let joined = within
            .iter()
            .find(|other| other.span.start == token.span.end && other.class == Class::Conjunction);
        if token.class == Class::Body && token.span.start >= from && (joined.is_some() || next.is_empty()) {
            names.push(Span::new(from, token.span.end));
            from = joined.map_or(edge, |other| other.span.end);
        }
    }
    let short = |name: &Span| name.of(plain).chars().count() <= 24;
    (!names.is_empty() && names.iter().all(short)).then_some(names)
}

/// The names that stand right at `start`, and where they end.
pub fn names_at(plain: &str, tokens: &[Token], start: usize, limit: usize) -> Option<(Vec<Span>, usize)> {
    // No name goes on behind a comma.
    let comma = plain.get(start..limit).and_then(|words| words.find('，'));
    let limit = comma.map_or(limit, |at| start + at);
    let mut names = Vec::new();
    let (mut from, mut end) = (start, start);
    for (nth, token) in tokens.iter().enumerate().take_while(|(_, token)| token.span.end <= limit) {
        match token.class {
            Class::Verb
                if token.span.start == from
                    && names.is_empty()
                    && !lists_offices(plain.get(start..limit)?)
                    && !plain.get(token.span.end..limit)?.starts_with('的')
                    && tokens
                        .get(nth + 1)
                        .is_none_or(|next| next.span.start > token.span.end || next.class != Class::Body) =>
            {
                return None;
            }
            Class::Preposition
            | Class::Adverb
            | Class::Must
            | Class::MustNot
            | Class::Should
            | Class::May => break,
            Class::Body => {
                let rest = plain.get(token.span.end..limit)?;
                let next = tokens
                    .get(nth + 1)
                    .filter(|next| next.span.start == token.span.end)
                    .map(|next| next.class);
                let joined = next == Some(Class::Conjunction);
                let bracket = rest
                    .starts_with('（')
                    .then(|| rest.find('）').map(|at| token.span.end + at + "）".len()))
                    .flatten();
                let stands = joined
                    || rest.is_empty()
                    || bracket.is_some()
                    || rest.starts_with(['，', '。', '；', '：', '等', '是'])
                    || rest.starts_with(|c: char| c.is_ascii_digit() || OPEN_A_TIME.contains(&c))
                    || matches!(
                        next,
                        Some(
                            Class::Preposition
                                | Class::Adverb
                                | Class::Verb
                                | Class::Must
                                | Class::MustNot
                                | Class::May
                                | Class::Should
                        )
                    );
                let verb = tokens.get(nth + 1).filter(|next| next.span.start == token.span.end);
                let stands = stands && !measures(plain, verb, limit);
                if stands {
                    end = bracket.filter(|_| is_of_the_name(rest)).unwrap_or(token.span.end);
                    names.push(Span::new(from, end));
                    if !joined {
                        break;
                    }
                    from = tokens.get(nth + 1).map_or(end, |next| next.span.end);
                }
            }
            _ => {}
        }
    }
    let short = |name: &Span| name.of(plain).chars().count() <= 20;
    (!names.is_empty() && names.iter().all(short)).then_some((names, end))
}

/// Characters that open words for a time, which may stand between a name and its verb: 各班组每日.
const OPEN_A_TIME: [char; 7] = ['周', '每', '本', '今', '明', '当', '年'];

/// Whether a clause names offices by their fields: 规划、建设等部门.
fn lists_offices(clause: &str) -> bool {
    ["等部门", "等单位", "等机构", "等有关部门", "等主管部门", "等行政部门"]
        .iter()
        .any(|tail| clause.contains(tail))
}

/// Whether the verb behind a name is part of a measure's name: 登记率.
fn measures(plain: &str, verb: Option<&Token>, limit: usize) -> bool {
    let verb = verb.filter(|token| token.class == Class::Verb);
    let rest = verb.and_then(|verb| plain.get(verb.span.end..limit));
    rest.is_some_and(|rest| rest.starts_with(['率', '量', '额', '值', '费', '证', '书']))
}

/// Whether the bracket that opens `rest` belongs to the name before it: 办公厅（室）, but not （以下简称…）.
fn is_of_the_name(rest: &str) -> bool {
    rest.len() < 40 && !opens_with(rest, &["（以下", "（下称", "（简称"])
}

/// Whether words open with a time limit: 2025年底前完成.
fn is_limit(plain: &Shadow<'_>, words: Span) -> bool {
    super::CHINESE.opens_with_limit(plain, words)
}

/// The names in a bracket that closes an item, or in a line of addressees.
pub fn names(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let mut all = Vec::new();
    let mut start = span.start;
    for part in span.of(plain).split_inclusive(['，', '；', '。', ',', ';']) {
        let opened = usize::from(part.starts_with('（')) * "（".len();
        let closers = ['，', '；', '。', '：', ',', ';'];
        let whole = Span::new(start + opened, start + part.len()).trim(plain, &closers);
        let unpaired = whole.of(plain).ends_with('）')
            && whole.of(plain).matches('）').count() > whole.of(plain).matches('（').count();
        let whole =
            Span::new(whole.start, whole.end - usize::from(unpaired) * "）".len()).trim(plain, &closers);
        start += part.len();
        let words = whole.of(plain);
        if is_limit(plain, whole)
            || words.starts_with("适用")
            || words.starts_with("以下")
            || words.starts_with("列第")
            || words == "下同"
        {
            continue;
        }
        let own = plain.own_roles(whole).next();
        let role = match own {
            Some((_, role)) => role,
            None if words.contains("牵头") => Role::Lead,
            None if words.contains("配合")
                || words.contains("参与")
                || words.contains("参加")
                || words.contains("协助") =>
            {
                Role::Support
            }
            None => Role::Responsible,
        };
        let own = own.map(|(word, _)| (word.start - whole.start, word.end - whole.start));
        let colon =
            words.find(['：', ':']).map(|at| at + if words[at..].starts_with(':') { 1 } else { "：".len() });
        let head = colon.or(own.filter(|(start, _)| *start == 0).map(|(_, end)| end)).unwrap_or(0);
        let tail =
            ["按职责", "按照职责", "牵头", "配合", "负责", "参与", "参加", "协助", "共同", "分别", "依职责"]
                .iter()
                .filter_map(|word| words.find(word))
                .chain(own.map(|(start, _)| start))
                .filter(|at| *at >= head)
                .min()
                .unwrap_or(words.len());
        all.extend(
            list(plain, Span::new(whole.start + head, whole.start + tail))
                .into_iter()
                .map(|name| (name, role)),
        );
    }
    all
}

/// The name of somebody who can act that ends at the byte `end`.
pub fn name_before(plain: &Shadow<'_>, end: usize) -> Option<Span> {
    let first = plain.floor_char_boundary(end.saturating_sub(LONGEST_NAME));
    let words = plain.get(first..end)?;
    let start = first
        + words
            .rfind(['，', '。', '；', '：', '\n', '、', '由'])
            .map_or(0, |at| at + words[at..].chars().next().map_or(0, char::len_utf8));
    let tokens = tokens_of(plain, Span::new(start, end));
    names_before(plain, &tokens, start, end)?.pop()
}

fn list(plain: &Shadow<'_>, span: Span) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    let mut start = span.start;
    let mut from = span.start;
    let mut depth = 0_usize;
    let own: Vec<Span> = plain.own_parties(span).collect();
    let tokens = tokens_of(plain, span);
    for (at, c) in span.of(plain).char_indices().chain([(span.len(), '、')]) {
        let here = span.start + at;
        let joined = matches!(c, '、' | '等')
            || (matches!(c, '和' | '与' | '及')
                && tokens.iter().any(|token| token.class == Class::Conjunction && token.span.start == here)
                && tokens.iter().any(|token| token.class == Class::Body && token.span.end == here));
        match c {
            '（' => depth += 1,
            '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let last = here == span.end;
        let inside = own.iter().any(|name| name.start < here && here < name.end);
        if !joined || inside || (depth > 0 && !last) || here < from {
            continue;
        }
        let name = Span::new(from, here).trim(plain, &[]);
        let region = tokens
            .iter()
            .rev()
            .find(|token| token.span.end == here)
            .is_some_and(|token| token.class == Class::Region);
        start = if name.is_empty() { start } else { here };
        // "国资委等部门": the word behind 等 only says what those are that were named.
        let kind = matches!(name.of(plain), "部门" | "单位" | "机构") && plain[..name.start].ends_with('等');
        if !name.is_empty() && !kind && (last || !region) {
            all.push(name);
        }
        if name.is_empty() || last || !region {
            from = here + c.len_utf8() * usize::from(!last);
        }
    }
    all.retain(|name| !name.is_empty() && start > 0);
    all
}
