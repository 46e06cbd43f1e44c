//! Which word of a Chinese segment binds.

use super::force::DUTY;
use super::words::opens_with;
use crate::language::vocabulary::{Class, Token};
use crate::language::{Cue, OWN, Shadow};
use crate::notice::Force;
use crate::text::Span;

pub fn cue(plain: &Shadow<'_>, span: Span, clauses: &[Span], tokens: &[Token], token: Token) -> Option<Cue> {
    let force = match token.class {
        Class::Must => Force::Must,
        Class::MustNot => Force::MustNot,
        Class::Should => Force::Should,
        Class::May => Force::May,
        _ => return None,
    };
    let word = token.span.of(plain);
    let before = plain.get(span.start..token.span.start)?;
    let after = plain.get(token.span.end..span.end)?;
    let quoted = |open, close| before.matches(open).count() > before.matches(close).count();
    if quoted('“', '”')
        || quoted('《', '》')
        || quoted('（', '）')
        || after.is_empty() && token.class != Class::Must
    {
        return None;
    }
    let nth = clauses.iter().position(|clause| clause.contains(token.span))?;
    let inner = clauses[nth].of(plain).trim_end_matches('，');
    if (inner.ends_with('的') && nth + 1 < clauses.len()) || after.starts_with(['的', '、', '性', '度'])
    {
        return None;
    }
    let opens = tokens
        .iter()
        .filter(|other| other.span.start >= clauses[nth].start && other.span.end <= token.span.start)
        .all(|other| other.class == Class::Adverb)
        && plain.get(clauses[nth].start..token.span.start)?.chars().count() <= 8;
    let adjunct = clauses[..nth].iter().all(|clause| {
        tokens
            .iter()
            .find(|other| clause.contains(other.span))
            .is_none_or(|other| other.class == Class::Preposition || clause.of(plain).ends_with("的，"))
    });
    let holds = match word {
        "不再" | "不能" | "不予" => false,
        "鼓励" => opens,
        "支持" | "引导" | "建议" | "提倡" | "倡导" => opens && (nth == 0 || adjunct),
        "请" => opens || after.starts_with(['于', '在', '各']) || is_followed_by_verb(tokens, token),
        "牵头" | "承担" | "负责" => !after.starts_with(['，', '）']) || nth > 0,
        "可" | "可以" => !opens_with(after, &["包括", "分为"]),
        "需" => !after.starts_with(['求', '资', '经', '费']) && !before.ends_with(['所', '急', '按']),
        "确保" | "都要" => opens || word == "都要",
        _ => true,
    };
    let own = plain.own_cues(token.span).next().is_some();
    holds.then_some(Cue {
        span: token.span,
        force,
        rule: if own { OWN } else { rule(token.class) },
        needs_actor: false,
        asks: word == "请",
        elliptic: false,
    })
}

/// Whether a verb, or a word that says how, stands right behind `token`: 行人请 | 服从.
fn is_followed_by_verb(tokens: &[Token], token: Token) -> bool {
    let next = tokens.iter().find(|other| other.span.start == token.span.end);
    next.is_some_and(|next| matches!(next.class, Class::Verb | Class::Adverb))
}

/// The word by which somebody is said to answer for something.
pub fn duty(plain: &str, span: Span) -> Option<Cue> {
    let found = DUTY.first(plain, span)?;
    Some(Cue {
        span: found.span,
        force: Force::Must,
        rule: found.rule,
        needs_actor: false,
        asks: false,
        elliptic: false,
    })
}

fn rule(class: Class) -> &'static str {
    match class {
        Class::MustNot => "word that forbids",
        Class::Should => "word that encourages",
        Class::May => "word that allows",
        _ => "word that binds",
    }
}
