//! Who answers for an item, in the bracket that closes it, in a cell of a table or in a line of addressees.

use super::name::split;
use super::words::{limits, opens_with, tokens_of};
use crate::language::Shadow;
use crate::notice::Role;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// Words that tell what a part of a bracket's names do.
const ROLES: &[(&str, Role)] = &[
    ("牵头", Role::Lead),
    ("配合", Role::Support),
    ("参与", Role::Support),
    ("参加", Role::Support),
    ("协助", Role::Support),
    ("协办", Role::Support),
    ("监督", Role::Oversee),
];

/// Words behind the names of a bracket.
const TAILS: WordList = list![
    "按职责",
    "按照职责",
    "牵头",
    "配合",
    "负责",
    "参与",
    "参加",
    "协助",
    "共同",
    "分别",
    "依职责",
    "按分工",
    "按照各自",
    "各负其责",
    "统一组织",
    "具体组织",
    "组织实施",
    "组织落实",
];

/// The names in a bracket that closes an item, or in a line of addressees.
pub fn names(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let parts = span.parts(plain, |c| matches!(c, '，' | '；' | '。' | ',' | ';' | '\n'));
    let parts = parts.flat_map(|part| labelled(plain, part));
    parts.flat_map(|part| names_of_part(plain, without_brackets(plain, part))).collect()
}

/// The parts of a line that holds several labels, each with what stands behind it: 责任人：许文慧 | 截止时间：下周前.
fn labelled(plain: &str, line: Span) -> Vec<Span> {
    let colons = line.of(plain).match_indices(['：', ':']).skip(1);
    let blank =
        |(at, _): (usize, &str)| line.of(plain)[..at].rfind([' ', '\u{3000}']).map(|at| line.start + at);
    let mut from = line.start;
    let mut parts = Vec::new();
    for at in colons.filter_map(blank).filter(|at| *at > line.start) {
        parts.push(Span::new(from, at.max(from)));
        from = at.max(from);
    }
    parts.push(Span::new(from, line.end));
    parts
}

/// A part of a bracket without the signs around it.
fn without_brackets(plain: &str, part: Span) -> Span {
    const CLOSERS: [char; 6] = ['，', '；', '。', '：', ',', ';'];
    let opened = usize::from(part.of(plain).starts_with('（')) * "（".len();
    let whole = Span::new(part.start + opened, part.end).trim(plain, &CLOSERS);
    let words = whole.of(plain);
    let unpaired = words.ends_with('）') && words.matches('）').count() > words.matches('（').count();
    Span::new(whole.start, whole.end - usize::from(unpaired) * "）".len()).trim(plain, &CLOSERS)
}

fn names_of_part(plain: &Shadow<'_>, whole: Span) -> Vec<(Span, Role)> {
    // @方晴晴 @林岚
    if whole.of(plain).starts_with('@') {
        let all = whole.parts(plain, |c| c == '@').map(|name| name.trim(plain, &['@']));
        return all.filter(|name| !name.is_empty()).map(|name| (name, Role::Responsible)).collect();
    }
    let words = whole.of(plain);
    let limit = limits(plain, whole).first().is_some_and(|limit| limit.start == whole.start);
    let timed = colon_of(words).is_some_and(|at| {
        ["时限", "时间", "期限", "进度", "标准", "目标"].iter().any(|label| words[..at].contains(label))
    });
    if limit
        || timed
        || opens_with(words, list!["适用", "以下", "列第", "含", "除", "包括", "见"])
        || words == "下同"
    {
        return Vec::new();
    }
    let own = plain.own_roles(whole).next();
    let known = ROLES.iter().find(|(word, _)| words.contains(word)).map(|(_, role)| *role);
    let role = own.map(|(_, role)| role).or(known).unwrap_or(Role::Responsible);
    let own = own.map(|(word, _)| (word.start - whole.start, word.end - whole.start));
    let colon = colon_of(words);
    let from = colon.or(own.filter(|(start, _)| *start == 0).map(|(_, end)| end)).unwrap_or(0);
    let tails = TAILS.iter().filter_map(|word| words.find(word)).chain(own.map(|(start, _)| start));
    let end = tails.filter(|at| *at >= from).min().unwrap_or(words.len());
    let list = Span::new(whole.start + from, whole.start + end).trim(plain, &[]);
    if list.is_empty() {
        return Vec::new();
    }
    let tokens = tokens_of(plain, list);
    // 财政部会同有关部门.
    if let Some(at) = list.of(plain).find("会同").filter(|at| *at > 0) {
        let (lead, rest) =
            (Span::new(list.start, list.start + at), Span::new(list.start + at + "会同".len(), list.end));
        let lead = split(plain, &tokens, lead).into_iter().map(|name| (name, Role::Lead));
        let rest = split(plain, &tokens, rest).into_iter().map(|name| (name, Role::Support));
        return lead.chain(rest).collect();
    }
    split(plain, &tokens, list).into_iter().map(|name| (name, role)).collect()
}

/// Where the words behind a colon begin.
fn colon_of(words: &str) -> Option<usize> {
    words.find(['：', ':']).map(|at| at + words[at..].chars().next().map_or(0, char::len_utf8))
}
