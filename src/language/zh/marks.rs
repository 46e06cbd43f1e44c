//! The grammar of one Chinese segment: who, bound by which word, together with whom.

use super::cue::{cue, duty};
use super::name::{names_at, names_before};
use super::phrase::{before_partner, phrases, shares};
use super::words::{clauses_of, is_time, tokens_of};
use crate::language::vocabulary::{Class, Token};
use crate::language::{Cue, Marks, Shadow};
use crate::notice::{Force, Role};
use crate::text::Span;

/// Marks of the segment `span`.
pub fn marks(plain: &Shadow<'_>, span: Span) -> Marks {
    let tokens = tokens_of(plain, span);
    let clauses = clauses_of(plain, span);
    let cue = tokens.iter().find_map(|token| cue(plain, span, &clauses, &tokens, *token));
    let cue = cue.or_else(|| duty(plain, span));
    let mut marks = Marks { cue, ..Marks::default() };
    marks.subjects = subjects(plain, &clauses, &tokens, cue);
    let (phrases, leads) = phrases(plain, span, &tokens);
    marks.phrases = phrases;
    let mut shares = shares(plain, &clauses, &tokens);
    shares.retain(|(name, _)| !marks.phrases.iter().any(|(other, _)| other.overlaps(*name)));
    marks.subjects.retain(|(name, _)| !shares.iter().any(|(other, _)| other.overlaps(*name)));
    let shared_out = !shares.is_empty();
    marks.phrases.extend(shares);
    if marks.subjects.is_empty() {
        marks.subjects = before_partner(plain, &clauses, &tokens);
    }
    if leads && let [(_, role), ..] = marks.subjects.as_mut_slice() {
        *role = Role::Lead;
    }
    marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
    let offence = clauses.iter().any(|clause| clause.of(plain).ends_with("的，"));
    if cue.is_none() && offence && marks.phrases.iter().any(|(_, role)| *role == Role::Responsible) {
        marks.subjects.clear();
    }
    marks.imperative = cue.is_none() && (shared_out || imperative(plain, &clauses, &tokens, &marks));
    marks.refused = cue.is_none()
        && tokens.iter().any(|token| {
            matches!(token.class, Class::MustNot) || matches!(token.span.of(plain), "应当" | "必须")
        });
    marks
}

/// Where, behind a comma, a clause with another subject and a cue of its own begins.
pub fn clauses(plain: &Shadow<'_>, span: Span) -> Vec<usize> {
    let tokens = tokens_of(plain, span);
    let all = clauses_of(plain, span);
    let mut bound = false;
    let mut starts = Vec::new();
    for clause in &all {
        let first = tokens.iter().position(|token| token.span.start >= clause.start);
        let own = first.and_then(|first| names_at(plain, &tokens[first..], clause.start, clause.end));
        let binds = own.as_ref().is_some_and(|(_, end)| {
            tokens.iter().any(|token| {
                token.span.start == *end
                    && matches!(token.class, Class::Must | Class::MustNot | Class::May)
                    && token.span.of(plain) != "负责"
            })
        });
        let frame = plain.get(span.start..clause.start).is_some_and(|head| {
            head.ends_with("明确，") || head.matches('“').count() > head.matches('”').count()
        });
        let encourages = first.is_some_and(|first| {
            tokens[first].span.start == clause.start && tokens[first].span.of(plain) == "鼓励"
        });
        if (binds || encourages) && bound && !frame {
            starts.push(clause.start);
        }
        let told = own.as_ref().is_some_and(|(_, end)| {
            tokens
                .iter()
                .any(|token| token.span.start == *end && matches!(token.class, Class::Verb | Class::Adverb))
        });
        bound |= (told
            || tokens.iter().any(|token| {
                clause.contains(token.span)
                    && matches!(token.class, Class::Must | Class::MustNot | Class::May)
            }))
            && !clause.of(plain).trim_end_matches('，').ends_with(['的', '时', '后']);
    }
    starts
}

fn subjects(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token], cue: Option<Cue>) -> Vec<(Span, Role)> {
    let leads = cue.is_some_and(|cue| cue.span.of(plain) == "牵头");
    let role = if leads { Role::Lead } else { Role::Responsible };
    let give = |names: Vec<Span>| names.into_iter().map(|name| (name, role)).collect::<Vec<_>>();
    let from = |at: usize| tokens.partition_point(|token| token.span.start < at);
    let Some(cue) = cue else {
        if let Some(names) = clauses.last().and_then(|last| names_of_duties(plain, tokens, *last)) {
            return give(names);
        }
        let told = clauses.iter().take(3).find_map(|clause| {
            let names = names_at(plain, &tokens[from(clause.start)..], clause.start, clause.end);
            match names {
                Some((names, _)) => Some(names),
                None if is_time(clause.of(plain)) => None,
                None => Some(Vec::new()),
            }
        });
        return give(told.unwrap_or_default());
    };
    let nth = clauses.iter().position(|clause| clause.contains(cue.span)).unwrap_or(0);
    let asks = cue.span.of(plain) == "请";
    if let Some(names) = names_before(plain, tokens, clauses[nth].start, cue.span.start).filter(|_| asks) {
        return give(names);
    }
    if cue.force == Force::Should || asks || cue.span.of(plain) == "允许" {
        let limit = clauses.last().map_or(cue.span.end, |last| last.end);
        return names_at(plain, &tokens[from(cue.span.end)..], cue.span.end, limit)
            .map(|(names, _)| give(names))
            .unwrap_or_default();
    }
    if let Some(names) = names_before(plain, tokens, clauses[nth].start, cue.span.start) {
        return give(names);
    }
    for clause in clauses[..=nth].iter().rev() {
        let limit = clause.end.min(cue.span.start);
        if let Some((names, _)) = names_at(plain, &tokens[from(clause.start)..], clause.start, limit) {
            return give(names);
        }
        let named = clause.of(plain).ends_with("的个人，") || clause.of(plain).ends_with("单位，");
        if named && let Some(names) = names_before(plain, tokens, clause.start, clause.end - "，".len()) {
            return give(names);
        }
    }
    Vec::new()
}

/// Those whose duties a clause announces: 安全部 | 主要职责：
fn names_of_duties(plain: &str, tokens: &[Token], clause: Span) -> Option<Vec<Span>> {
    let clause = clause.trim(plain, &['：', ':', '，']);
    let words = clause.of(plain);
    let names = ["主要职责", "工作职责", "具体职责", "岗位职责", "职责"]
        .iter()
        .find_map(|tail| words.strip_suffix(tail))?;
    names_before(plain, tokens, clause.start, clause.start + names.trim_end_matches('的').len())
}

fn imperative(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token], marks: &Marks) -> bool {
    for (nth, clause) in clauses.iter().enumerate() {
        if is_time(clause.of(plain)) {
            continue;
        }
        let words = clause.of(plain).trim_end_matches(['，', '。', '；']);
        let Some(first) = tokens.iter().find(|token| clause.contains(token.span)) else { continue };
        let near = plain.get(clause.start..first.span.start).is_some_and(|head| head.chars().count() <= 2);
        let acts = tokens.iter().any(|token| clause.contains(token.span) && token.class == Class::Verb);
        let adjunct = words.ends_with(['的', '时', '后', '上', '下', '中', '外', '内', '前'])
            || (first.class == Class::Preposition && !acts);
        let stop = first.span.of(plain);
        match first.class {
            _ if words.ends_with('的') && nth + 1 < clauses.len() => continue,
            Class::Verb | Class::Adverb if near => return true,
            Class::Preposition if near && matches!(stop, "将" | "把" | "由" | "配合" | "协助" | "会同") =>
            {
                return true;
            }
            Class::Preposition if near && acts && !adjunct => return true,
            Class::Preposition if near => continue,
            Class::Preposition if nth == 0 && !marks.subjects.is_empty() => return true,
            Class::Preposition => {
                return words.contains("依法")
                    || marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
            }
            _ if adjunct => continue,
            _ if !marks.subjects.is_empty() => return !words.contains('是'),
            Class::Conjunction => continue,
            _ => return marks.phrases.iter().any(|(_, role)| *role == Role::Responsible),
        }
    }
    false
}
