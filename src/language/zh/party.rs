//! The grammar of one Chinese segment: who, bound by which word, together with whom.

use super::force::DUTY;
use super::vocabulary::VOCABULARY;
use crate::language::vocabulary::{Class, Token};
use crate::language::{Cue, LONGEST_NAME, Marks, OWN, Shadow};
use crate::lexicon::Meaning;
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

/// The words of the vocabulary; a ministry's name that goes on with 门 is a department's.
fn tokens_of(plain: &Shadow<'_>, span: Span) -> Vec<Token> {
    let mut tokens = with_own(plain, span, VOCABULARY.tokens(plain, span));
    let mut offices = Vec::new();
    for token in &mut tokens {
        let goes_on = token.class == Class::Body
            && token.span.of(plain).ends_with('部')
            && plain.get(token.span.end..span.end).is_some_and(|rest| rest.starts_with('门'));
        token.span.end += if goes_on { "门".len() } else { 0 };
        if is_office(plain, span, *token) {
            offices.push(Token {
                span: Span::new(token.span.start - "办".len(), token.span.start),
                class: Class::Body,
            });
        }
        if shares_body(plain, span, *token) {
            token.class = Class::Region;
        }
        if is_agent(plain, span, *token) {
            (token.class, token.span.end) = (Class::Body, token.span.end + "人".len());
        }
    }
    if !offices.is_empty() {
        tokens.extend(offices);
        tokens.sort_by_key(|token| token.span.start);
    }
    tokens
}

/// `tokens` of `span`, with the lexicon's words in place of those that they overlap.
fn with_own(plain: &Shadow<'_>, span: Span, mut tokens: Vec<Token>) -> Vec<Token> {
    for (word, means) in plain.own(span) {
        let class = match means {
            Meaning::Party(_) => Class::Body,
            Meaning::Role(_) => Class::Preposition,
            Meaning::Cue(force) => force.map_or(Class::Plain, class),
        };
        tokens.retain(|token| !token.span.overlaps(word));
        let at = tokens.partition_point(|token| token.span.start < word.start);
        tokens.insert(at, Token { span: word, class });
    }
    tokens
}

/// The class of words that bind so.
fn class(force: Force) -> Class {
    match force {
        Force::Must => Class::Must,
        Force::MustNot => Class::MustNot,
        Force::Should => Class::Should,
        Force::May => Class::May,
    }
}

/// Whether an office's short name, 防汛办, stands right before a word that binds.
fn is_office(plain: &str, span: Span, token: Token) -> bool {
    let before = plain.get(span.start..token.span.start).unwrap_or("");
    let binds = matches!(token.class, Class::Must | Class::MustNot | Class::May);
    let named = before
        .strip_suffix('办')
        .is_some_and(|name| name.chars().rev().take_while(|c| !"，。；、：".contains(*c)).count() >= 2);
    binds && named && !before.ends_with("督办") && !before.ends_with("承办") && !before.ends_with("主办")
}

/// Whether a place that can act, 各县, stands in a list whose body is named behind it: 各县、区人民政府.
fn shares_body(plain: &str, span: Span, token: Token) -> bool {
    let place = token.span.of(plain).strip_prefix('各').is_some_and(|rest| rest.chars().count() == 1);
    let rest = plain.get(token.span.end..span.end).unwrap_or("");
    token.class == Class::Body && place && rest.starts_with(['、', '（', '和', '及', '与', '('])
}

/// Whether a verb is the first half of a word for who does it: 设置人, but not 培养人才.
fn is_agent(plain: &str, span: Span, token: Token) -> bool {
    let rest = plain.get(token.span.end..span.end).and_then(|rest| rest.strip_prefix('人'));
    token.class == Class::Verb
        && rest.is_some_and(|rest| {
            rest.starts_with([
                '应', '不', '可', '必', '须', '要', '有', '在', '和', '、', '，', '未', '拒', '违', '需',
            ])
        })
}

fn clauses_of(plain: &str, span: Span) -> Vec<Span> {
    let mut start = span.start;
    let mut all = Vec::new();
    for part in span.of(plain).split_inclusive('，') {
        all.push(Span::new(start, start + part.len()));
        start += part.len();
    }
    all
}

fn cue(plain: &Shadow<'_>, span: Span, clauses: &[Span], tokens: &[Token], token: Token) -> Option<Cue> {
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
fn duty(plain: &str, span: Span) -> Option<Cue> {
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

/// Whether a clause only says when.
fn is_time(clause: &str) -> bool {
    let words = clause.trim_end_matches('，');
    words.starts_with(|c: char| c.is_ascii_digit())
        || (words.starts_with(['到', '自', '从', '截', '每'])
            && words.ends_with(['底', '末', '前', '起', '年', '日', '月']))
}

/// The names that stand right before `end`, in a clause that begins at `start`.
fn names_before(plain: &str, tokens: &[Token], start: usize, end: usize) -> Option<Vec<Span>> {
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
fn names_at(plain: &str, tokens: &[Token], start: usize, limit: usize) -> Option<(Vec<Span>, usize)> {
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

fn phrases(plain: &Shadow<'_>, span: Span, tokens: &[Token]) -> (Vec<(Span, Role)>, bool) {
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
fn before_partner(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token]) -> Vec<(Span, Role)> {
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
fn shares(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token]) -> Vec<(Span, Role)> {
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

fn opens_with(words: &str, heads: &[&str]) -> bool {
    heads.iter().any(|head| words.starts_with(head))
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

/// Whether words open with a time limit: 2025年底前完成.
fn is_limit(plain: &str, words: Span) -> bool {
    super::deadline::DEADLINE.find(plain, words).iter().any(|limit| limit.span.start == words.start)
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
        let inside = plain.own_parties(span).any(|name| name.start < here && here < name.end);
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
