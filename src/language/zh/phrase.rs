//! Chinese phrases that bring in a party, 会同, and clauses that share out the work.

use super::name::{names_at, names_before};
use super::words::opens_with;
use crate::language::Shadow;
use crate::language::vocabulary::{Class, Token};
use crate::notice::Role;
use crate::text::Span;

/// Words that bring in a party, what it is to the directive, and whether the subject then leads.
const PHRASES: &[(&str, Role, bool)] = &[
    ("会同", Role::Support, true),
    ("联合", Role::Support, false),
    ("商", Role::Consult, false),
    ("会商", Role::Consult, false),
    ("由", Role::Responsible, false),
    ("被", Role::Responsible, false),
    ("指导", Role::Responsible, false),
    ("征求", Role::Consult, false),
    ("报请", Role::Oversee, false),
    ("接受", Role::Oversee, false),
    ("经", Role::Oversee, false),
    ("与", Role::Support, false),
    ("同", Role::Support, false),
];

pub fn phrases(plain: &Shadow<'_>, span: Span, tokens: &[Token]) -> (Vec<(Span, Role)>, bool) {
    let mut all = Vec::new();
    let mut leads = false;
    for (nth, token) in tokens.iter().enumerate() {
        let word = token.span.of(plain);
        let own = plain.own_roles(token.span).next().map(|(_, role)| (role, false));
        let known = PHRASES.iter().find(|(phrase, ..)| *phrase == word).map(|(_, role, lead)| (*role, *lead));
        let Some((role, lead)) = own.or(known) else { continue };
        let found = names_at(plain, &tokens[nth + 1..], token.span.end, span.end);
        let found =
            found.or_else(|| agent(plain, &tokens[nth + 1..], token.span.end).filter(|_| word == "由"));
        let Some((names, end)) = found else { continue };
        let after = plain.get(end..span.end).unwrap_or("");
        let role = match word {
            "由" if is_attribute(after) => continue,
            "由" if after.starts_with("牵头") => Role::Lead,
            "与" | "同" if !opens_with(after, &["建立", "共同", "联合", "协同", "做好"]) => {
                continue;
            }
            // What has been approved already has no one to watch it.
            "经" if plain.get(..token.span.start).is_some_and(|head| head.ends_with('已')) => continue,
            "经" if !opens_with(after, &["批准", "审", "同意", "核准", "评估", "认定"]) => {
                continue;
            }
            "接受" if !after.contains("指导") && !after.contains("监督") => continue,
            "指导" if token.span.start != span.start => continue,
            _ => role,
        };
        leads |= lead;
        all.extend(names.into_iter().map(|name| (name, role)));
    }
    (all, leads)
}

/// Those who do something together with others, right before the word that says so: 财政局 | 会同.
pub fn before_partner(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token]) -> Vec<(Span, Role)> {
    let partner = tokens.iter().find(|token| matches!(token.span.of(plain), "会同" | "联合" | "商"));
    let names = partner.and_then(|token| {
        let clause = clauses.iter().find(|clause| clause.contains(token.span))?;
        names_before(plain, tokens, clause.start, token.span.start)
    });
    names.into_iter().flatten().map(|name| (name, Role::Responsible)).collect()
}

/// The agent that stands behind 由 where more than a verb follows it: 由建设局 | 书面说明.
fn agent(plain: &str, tokens: &[Token], start: usize) -> Option<(Vec<Span>, usize)> {
    const LONGEST: usize = 16;
    // What goes from one state to another is told by the same word.
    const CHANGES: [&str; 10] =
        ["转变", "转向", "扩展", "扩大", "调整", "提高", "降低", "降至", "改为", "变为"];
    let body = tokens.iter().find(|token| token.class == Class::Body)?;
    let name = Span::new(start, body.span.end);
    let words = name.of(plain);
    let rest = plain.get(name.end..)?.split(['，', '。', '；']).next()?;
    let whole = !words.contains(['，', '。', '的', '、'])
        && words.chars().count() <= LONGEST
        && !CHANGES.iter().any(|change| rest.contains(change));
    whole.then(|| (vec![name], name.end))
}

/// Whether a noun that somebody's act belongs to follows them: 由家长 | 参加的委员会.
fn is_attribute(after: &str) -> bool {
    const VERB: usize = 3;
    after.chars().take(VERB).position(|c| c == '的').is_some_and(|at| at > 1)
}

/// Words that close a clause which only says who has which share in the work: 财政局配合，
const SHARES: &[(&str, Role)] = &[
    ("牵头", Role::Lead),
    ("牵头负责", Role::Lead),
    ("配合", Role::Support),
    ("参与", Role::Support),
    ("参加", Role::Support),
    ("协助", Role::Support),
    ("协同", Role::Support),
];

/// The names of clauses that only share out the work.
pub fn shares(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token]) -> Vec<(Span, Role)> {
    let share = |clause: &Span| {
        let clause = clause.trim(plain, &['，', '。', '；']);
        let words = clause.of(plain);
        let known =
            SHARES.iter().filter(|(word, _)| words.ends_with(word)).map(|(word, role)| (word.len(), *role));
        let own = plain.own_roles(clause).filter(|(word, _)| word.end == clause.end);
        let (length, role) =
            known.chain(own.map(|(word, role)| (word.len(), role))).max_by_key(|(length, _)| *length)?;
        let names = names_before(plain, tokens, clause.start, clause.end - length)?;
        Some(names.into_iter().map(move |name| (name, role)))
    };
    clauses.iter().filter_map(share).flatten().collect()
}
