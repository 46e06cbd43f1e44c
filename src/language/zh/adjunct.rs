//! What stands in a Chinese clause before its subject, or between the subject and the word that binds: when, where, how.

use super::name::is_each;
use super::subject::kind;
use super::vocabulary::{Head, head};
use super::words::{at_start, limit_at, limits, opens_with};
use crate::language::Shadow;
use crate::language::vocabulary::{Class, Token};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// Words that lead on from one sentence to the next.
const LINKS: WordList = list![
    "要求",
    "首先",
    "其次",
    "再次",
    "最后",
    "同时",
    "此外",
    "另外",
    "因此",
    "所以",
    "但是",
    "但",
    "否则",
    "不然",
    "而且",
    "并且",
    "而",
    "且",
    "特别是",
    "尤其是",
    "必要时",
    "下一步",
    "接下来",
    "今后",
    "随后",
    "然后",
    "原则上",
    "为此",
    "据此",
    "第一，",
    "第二，",
    "第三，",
    "第四，",
    "第五，",
];

/// Words for a time or a case that open a sentence and are no part of its subject.
const TIMES: WordList = list![
    "近年来",
    "多年来",
    "长期以来",
    "一直以来",
    "今年以来",
    "去年以来",
    "近期以来",
    "凡是",
    "凡",
    "一般情况下",
    "正常情况下",
    "特殊情况下",
    "紧急情况下",
    "目前",
    "当前",
    "近期",
    "今天",
    "明天",
    "昨天",
    "今年",
    "明年",
    "本周",
    "本月",
    "本年度",
    "下周",
    "下月",
    "平时",
    "届时",
    "期间",
    "此后",
    "之后",
    "最终",
    "如有需要",
    "经批准",
    "经同意",
    "经审核",
    "经授权",
    "未经批准",
    "其中",
    "对此",
    "依此",
    "以上",
    "上述",
    "白天",
    "夜间",
    "晚上",
    "早上",
    "上午",
    "下午",
    "中午",
    "月底",
    "年底",
    "月初",
    "年初",
    "周末",
    "节假日",
    "平日",
    "工作日",
    "第一时间",
    "全年",
    "全天",
    "年内",
    "月内",
    "一般",
    "通常",
];

/// Words that open a name: everybody before them says when or where.
const QUANTIFIERS: WordList =
    list!["各", "全体", "所有", "任何", "每个", "每位", "每名", "有关", "相关", "其他"];

/// Prepositions whose object never is the subject.
const OBJECTS: WordList = list![
    "对", "对于", "将", "把", "给", "按", "按照", "根据", "依据", "依照", "针对", "围绕", "结合", "为",
    "为了",
];

/// Ends of words for a place or a time, and the words that hold them and are neither.
const CLOSERS: &[(char, &str)] = &[
    ('内', "容部设蒙江科外业"),
    ('里', "程"),
    ('中', "学小心国央级层介药医标间队止断华共"),
    ('上', "海级述报下市升游学课班岗路车"),
    ('下', "属级列达岗乡设发"),
    ('前', "台期款述者线"),
    ('后', "勤续备台方者"),
    ('时', "间限代效段期"),
    ('间', "接"),
    ('起', "草诉步重"),
];

/// Where the subject of `span`, the words before what binds, may begin; `None` where they are all about something else.
pub fn behind_adjuncts(plain: &Shadow<'_>, tokens: &[Token], span: Span) -> Option<usize> {
    let mut at = span.start;
    while at < span.end {
        let rest = Span::new(at, span.end);
        let limit = limit_at(plain, rest);
        let limit = limit.filter(|limit| behind_name(plain, tokens, *limit, rest.end).is_none());
        let opener = opener(rest.of(plain)).map(|length| at + length);
        // 本周内 | 组织: of a word for a time and the limit that it opens, the longer.
        let next = opener
            .max(limit.map(|limit| limit.end))
            .or_else(|| {
                let adverb = at_start(tokens, at).find(|token| token.class == Class::Adverb);
                adverb.map(|token| token.span.end)
            })
            .or_else(|| behind_place(plain, tokens, rest));
        let Some(next) = next.filter(|next| *next > at) else { break };
        at = next;
    }
    let Some(token) = at_start(tokens, at).find(|token| token.span.end <= span.end) else {
        return Some(at);
    };
    if token.class != Class::Preposition {
        return Some(at);
    }
    let rest = Span::new(at, span.end);
    let word = token.span.of(plain);
    let heads = rest.of(plain).rsplit_once('的').is_some_and(|(_, name)| head(name) == Head::Actor);
    if heads && !OBJECTS.contains(word) {
        return Some(at);
    }
    behind_object(plain, Span::new(token.span.end, span.end))
}

/// Where a clause goes on behind what only leads on and says how or by when: 一是 | 精心 | 组织, 3月： | 组织.
pub fn behind_adverbs(plain: &Shadow<'_>, tokens: &[Token], clause: Span) -> usize {
    let mut at = clause.start;
    while at < clause.end {
        let adverb = at_start(tokens, at).find(|token| token.class == Class::Adverb);
        let next = link(Span::new(at, clause.end).of(plain)).map(|length| at + length);
        let limit = || {
            let limits = limits(plain, Span::new(at, clause.end));
            limits.into_iter().find(|limit| limit.start == at && limit.end < clause.end)
        };
        let next = next.or(adverb.map(|token| token.span.end)).or_else(|| Some(limit()?.end));
        let Some(next) = next else { break };
        at = next;
    }
    at
}

/// The length of the words that open `words` and are no part of a name.
fn opener(words: &str) -> Option<usize> {
    link(words).or_else(|| TIMES.opens(words))
}

/// The length of the words that open `words` and only lead on.
fn link(words: &str) -> Option<usize> {
    let blank = words.len() - words.trim_start_matches([' ', '\n', '\u{3000}', '：', ':']).len();
    if blank > 0 {
        return Some(blank);
    }
    let mut chars = words.char_indices();
    let digits = words.trim_start_matches(|c: char| c.is_ascii_digit());
    if digits.len() < words.len() && digits.starts_with(['.', '．', '、', '）', ')']) {
        return Some(words.len() - digits.len() + digits.chars().next().map_or(0, char::len_utf8));
    }
    let ordinal = chars.next().is_some_and(|(_, c)| "一二三四五六七八九十".contains(c));
    if let Some((at, '是')) = chars.next().filter(|_| ordinal) {
        return Some(at + '是'.len_utf8());
    }
    LINKS.opens(words)
}

/// Where words for a place or a time that open `rest` end: 在紧急情况下 | 各单位, 辖区内 | 各中学.
fn behind_place(plain: &Shadow<'_>, tokens: &[Token], rest: Span) -> Option<usize> {
    let words = rest.of(plain);
    let opened = tokens
        .iter()
        .find(|token| token.span.start == rest.start)
        .is_some_and(|token| token.class == Class::Preposition)
        || words.starts_with('报');
    if opened && opens_with(words, list!["对", "将", "把"]) {
        return None;
    }
    // 针对 | 中水公司: right behind its preposition no place ends.
    let preposition = at_start(tokens, rest.start).find(|token| token.class == Class::Preposition);
    let from = preposition.map_or(0, |token| token.span.end - rest.start);
    for (at, c) in words.char_indices().skip(2).filter(|(at, _)| *at > from) {
        let end = at + c.len_utf8();
        let behind = &words[end..];
        let closes = CLOSERS
            .iter()
            .any(|(closer, others)| *closer == c && !behind.starts_with(|next| others.contains(next)));
        if !closes {
            continue;
        }
        let within = tokens.iter().any(|token| {
            token.span.start < rest.start + end && token.span.end > rest.start + end
                || token.span.end == rest.start + end
                    && token.span.start < rest.start + at
                    && token.class == Class::Body
        });
        if within || words[..at].ends_with('以') {
            continue;
        }
        if !opened && is_led_by_name(plain, tokens, rest, end) {
            return None;
        }
        if behind.starts_with(['的', '、', '和', '与', '及']) || behind.is_empty() {
            if behind.is_empty() && opened {
                return Some(rest.end);
            }
            return None;
        }
        if opened
            || opens_with(behind, QUANTIFIERS)
            || head(&words[..at]) != Head::Actor
                && named(plain, tokens, Span::new(rest.start + end, rest.end))
        {
            return Some(rest.start + end);
        }
    }
    None
}

/// Where, in a time limit that opens a clause, the name of who acts ends: 新船员 | 上岗前, where nobody is named behind it.
pub fn behind_name(plain: &Shadow<'_>, tokens: &[Token], limit: Span, end: usize) -> Option<usize> {
    let inside = |token: &&Token| token.span.start >= limit.start && token.span.end < limit.end;
    let verb = tokens.iter().filter(inside).find(|token| token.class == Class::Verb);
    // 新船员上岗前 | 必须: a limit right before what binds may hold the name of somebody known by its end.
    let body = tokens.iter().filter(inside).find(|token| token.class == Class::Body && limit.end >= end);
    let name_end = verb.map(|verb| verb.span.start).or(body.map(|body| body.span.end))?;
    let name = Span::new(limit.start, name_end);
    let named = kind(plain, tokens, name) == Head::Actor && !name.of(plain).contains(['的', '，']);
    let other = tokens.iter().any(|token| {
        token.class == Class::Body
            && token.span.start >= limit.end
            && token.span.start < limit.end + "，各有关".len()
    });
    (named && !other && limit.end < end + "，".len()).then_some(name_end)
}

/// Whether the words for a time or a place that are the first `length` bytes of `rest` begin behind the name of who acts, and so do not
/// open the clause: 各科室 | 每月底前.
fn is_led_by_name(plain: &Shadow<'_>, tokens: &[Token], rest: Span, length: usize) -> bool {
    let words = Span::new(rest.start, rest.start + length);
    let mut starts = limits(plain, rest).into_iter().map(|limit| limit.start);
    let limit = starts.find(|start| *start > words.start).filter(|start| *start < words.end);
    let place = tokens.iter().find(|token| {
        token.class == Class::Preposition && words.contains(token.span) && token.span.start > words.start
    });
    let begins = limit.into_iter().chain(place.map(|token| token.span.start)).min();
    let name = begins.map(|begins| Span::new(words.start, begins).trim(plain, &['：', ':']));
    name.is_some_and(|name| kind(plain, tokens, name) == Head::Actor || is_each(name.of(plain)))
}

/// Whether somebody who can act is named at the start of `span`, or is all of it.
fn named(plain: &Shadow<'_>, tokens: &[Token], span: Span) -> bool {
    head(span.of(plain)) == Head::Actor
        || tokens.iter().any(|token| {
            token.class == Class::Body && token.span.start >= span.start && token.span.end <= span.end
        })
}

/// Where somebody is named behind the object of a preposition: 根据工作需要 | 各部门.
fn behind_object(plain: &Shadow<'_>, span: Span) -> Option<usize> {
    const SHORTEST: usize = 6;
    let words = span.of(plain);
    let found = QUANTIFIERS.iter().filter_map(|word| words.find(word)).min()?;
    (found >= SHORTEST && !words[..found].ends_with(['、', '和', '与', '的'])).then_some(span.start + found)
}
