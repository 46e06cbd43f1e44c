//! How a headline is cut out of a Chinese clause.

use super::vocabulary::{Head, head};
use super::words::tokens_of;
use crate::language::vocabulary::{Class, Token};
use crate::language::{Aside, Clause, Cuts, Shadow};
use crate::notice::Force;
use crate::text::list::{WordList, list};
use crate::text::{Span, lightest_first};

/// What opens a part that says in which case.
const OPENERS: WordList = list!["一旦", "凡", "如", "当", "未经", "经", "若", "遇", "除"];

/// What closes one.
const CLOSERS: WordList = list!["之前", "以外", "外", "时", "的"];

/// What denies within a duty, beside the words that forbid.
const DENIALS: WordList = list!["不搞", "但", "决不", "绝不", "除外"];

/// Prepositions whose object leads up to another part: 按照…的原则，.
const LEADING: WordList = list![
    "为",
    "为了",
    "以",
    "对",
    "对于",
    "依托",
    "依据",
    "依照",
    "借鉴",
    "充分发挥",
    "围绕",
    "在",
    "对照",
    "按",
    "按照",
    "根据",
    "着眼",
    "结合",
    "聚焦",
    "通过",
    "针对",
    "鉴于",
];

/// Longest subject that stays with what restricts it, in bytes: 证件过期的人员.
const LONGEST_SUBJECT: usize = 48;

/// Longest action that says too little without its subject, in characters: 超标部分由个人承担.
const SHORTEST: usize = 3;

/// How far into a clause the case that it holds in is looked for, in parts.
const FIRST: usize = 5;

/// How a headline may be cut out of `clause`.
pub fn cuts(plain: &Shadow<'_>, clause: &Clause<'_>) -> Cuts {
    let before = parts(plain, Span::new(clause.whole.start, clause.action.start));
    let case = |part: &&Span| part.end < clause.action.start && is_case(plain, **part, clause);
    let first = before.iter().find(case);
    let last = before.iter().rfind(case);
    let opening = first.zip(last).map(|(first, last)| Span::new(first.start, behind_mark(plain, last.end)));
    let mut start = start(plain, clause, &before, opening);
    // 拒不改正的，| 给予警告: the case stands within what has to be done.
    let within = self::parts(plain, Span::new(start, clause.whole.end));
    let closed =
        within.iter().take(within.len().saturating_sub(1)).rposition(|part| part.of(plain).ends_with('的'));
    let own = closed.filter(|nth| *nth < FIRST && opening.is_none());
    let opening = opening.or_else(|| own.map(|nth| Span::new(start, behind_mark(plain, within[nth].end))));
    start = own.map_or(start, |nth| within[nth + 1].start);
    let core = Span::new(start, clause.whole.end);
    let parts = parts(plain, core);
    let main = parts.iter().position(|part| !leads_up(plain, *part, clause)).unwrap_or(0);
    let turns = turns(plain, &parts, main, clause);
    let mut asides: Vec<Aside> = Vec::new();
    if main > 0 {
        let lead = Span::new(start, parts[main].start);
        asides.push(Aside { choices: vec![lead], leads_up: true });
    }
    let opened = opening.map(|opening| self::parts(plain, opening)).unwrap_or_default();
    for part in opened.iter().chain(&parts) {
        asides.extend(brackets(plain, *part));
        asides.extend(list(plain, *part));
    }
    asides.extend(clause.limits.iter().filter_map(|limit| time(plain, core, *limit)));
    let mut all = ends(plain, &opened, 0);
    all.extend(ends(plain, &parts, main));
    Cuts { opening, start, end: clause.whole.end, ends: all, asides, turns }
}

/// The parts of `span` between commas, none of them within brackets or quotation marks.
fn parts(plain: &str, span: Span) -> Vec<Span> {
    let mut all = Vec::new();
    let (mut start, mut depth) = (span.start, 0_usize);
    for (at, c) in span.of(plain).char_indices() {
        let at = at + span.start;
        depth = deeper(depth, c);
        if depth == 0 && matches!(c, '，' | '；' | ',' | ';') {
            all.push(Span::new(start, at));
            start = at + c.len_utf8();
        }
    }
    all.push(Span::new(start, span.end));
    all.retain(|part| !part.of(plain).trim().is_empty());
    all
}

/// How many brackets and quotation marks are open behind `c`.
fn deeper(depth: usize, c: char) -> usize {
    match c {
        '（' | '“' | '《' | '「' | '(' => depth + 1,
        '）' | '”' | '》' | '」' | ')' => depth.saturating_sub(1),
        _ => depth,
    }
}

/// The place behind the comma at `end`, if there is one.
fn behind_mark(plain: &str, end: usize) -> usize {
    let next = plain.get(end..).and_then(|rest| rest.chars().next()).filter(|c| matches!(c, '，' | ','));
    end + next.map_or(0, char::len_utf8)
}

/// Whether a part says in which case the rest holds.
fn is_case(plain: &str, part: Span, clause: &Clause<'_>) -> bool {
    let words = part.of(plain).trim();
    let limit = clause.limits.iter().any(|limit| limit.overlaps(part));
    let found = clause.conditions.iter().any(|condition| condition.overlaps(part));
    let opens = OPENERS.opens(words).is_some();
    let closes = CLOSERS.ends(words).is_some();
    // 对不裁员的企业，可返还…: for whom it holds.
    let whom = words.starts_with('对') && !words.starts_with("对照");
    found || opens || whom || closes && (!limit || clause.force == Force::MustNot)
}

/// Where the headline begins: with the subject, where that is restricted; with the part before the word that binds, where
/// that tells somebody something too; behind who is told, where no word binds.
fn start(plain: &Shadow<'_>, clause: &Clause<'_>, before: &[Span], opening: Option<Span>) -> usize {
    let start = clause.action.start;
    let subject =
        clause.subjects.iter().find(|name| name.start == start && LEADING.opens(name.of(plain)).is_none());
    let Some(cue) = clause.cue else {
        let behind = subject.filter(|name| name.end < clause.whole.end);
        let verb = behind.filter(|name| is_told(plain, **name, clause.whole.end)).map(|name| name.end);
        return behind_duty(plain, clause, verb.unwrap_or(start));
    };
    let bare = clause.action.of(plain).chars().count() <= SHORTEST;
    if let Some(own) = before.last().filter(|_| bare) {
        return own.start;
    }
    let own = before.last().filter(|part| part.start <= cue.start && cue.start <= start);
    if let Some(own) = own.filter(|own| opening.is_none_or(|opening| opening.end <= own.start)) {
        let words = Span::new(own.start, cue.start).of(plain);
        if words.contains('的') && words.len() <= LONGEST_SUBJECT && LEADING.opens(words).is_none() {
            return own.start;
        }
        // 加强值守，| 确保畅通
        let bare = words.trim().is_empty() && before.len() > 1;
        let tells = |part: &&Span| !leads_up(plain, **part, clause) && !is_case(plain, **part, clause);
        if bare && before[..before.len() - 1].iter().all(|part| tells(&part)) && clause.subjects.is_empty() {
            return before[0].start;
        }
    }
    start
}

/// Whether a name before a bare order is nothing but a name, and what is to be done stands right behind it.
fn is_told(plain: &Shadow<'_>, name: Span, end: usize) -> bool {
    let whole = !tokens_of(plain, name).iter().any(|token| token.class == Class::Verb)
        && !name.of(plain).contains(['不', '未', '无', '没']);
    let next = tokens_of(plain, Span::new(name.end, end)).first().copied();
    let acts = |token: Token| match token.class {
        Class::Verb | Class::Adverb | Class::Must => true,
        Class::Preposition => !matches!(token.span.of(plain), "至" | "到" | "从"),
        _ => false,
    };
    whole && next.is_some_and(|token| token.span.start == name.end && acts(token))
}

/// Behind the word that only obliges.
fn behind_duty(plain: &Shadow<'_>, clause: &Clause<'_>, at: usize) -> usize {
    let first = tokens_of(plain, Span::new(at, clause.whole.end)).first().copied();
    let duty = first
        .filter(|token| token.span.start == at && token.class == Class::Must && clause.force == Force::Must);
    duty.filter(|token| matches!(token.span.of(plain), "要" | "须" | "应" | "应当" | "必须"))
        .map_or(at, |token| token.span.end)
}

/// Whether a part only leads up to the next: by which rules, on what ground, to what end.
fn leads_up(plain: &Shadow<'_>, part: Span, clause: &Clause<'_>) -> bool {
    const PLACES: [char; 8] = ['上', '下', '中', '后', '内', '前', '间', '里'];
    let words = part.of(plain).trim().trim_start_matches(['可', '应', '要', '须']);
    let Some(opener) = LEADING.iter().filter(|word| words.starts_with(*word)).max_by_key(|word| word.len())
    else {
        return clause.limits.iter().any(|limit| limit.start <= part.start && part.end <= limit.end + 3);
    };
    let object = words[opener.len()..].trim();
    let rest = Span::new(part.end - object.len(), part.end);
    match opener {
        "在" => object.ends_with(PLACES),
        "为" | "为了" => part.end < clause.whole.end && opens_with_deed(plain, rest),
        "对" | "对于" => {
            part.end < clause.whole.end && !verbs_behind(plain, rest).any(|verb| verb.end < rest.end)
        }
        "以" if object.rfind('为').is_some_and(|at| object[at..].chars().count() <= 4) => true,
        "充分发挥" => object.ends_with("作用"),
        _ => part.end < clause.whole.end && !has_verb_behind(plain, rest),
    }
}

/// Whether what is to be done opens some words, 加强管理, and not for whom, 创业者.
fn opens_with_deed(plain: &Shadow<'_>, rest: Span) -> bool {
    let first = tokens_of(plain, rest).first().copied();
    first.is_some_and(|token| {
        token.span.start == rest.start && matches!(token.class, Class::Verb | Class::Adverb)
    })
}

/// Whether a verb with an object stands in what follows a preposition.
fn has_verb_behind(plain: &Shadow<'_>, rest: Span) -> bool {
    let words = rest.of(plain);
    let noun = words.rfind('的').map_or(0, |at| at + '的'.len_utf8());
    head(&words[noun..]) != Head::Thing && verbs_behind(plain, rest).any(|verb| verb.end < rest.end)
}

/// The verbs in what follows a preposition, behind what goes with a noun there, and none in a title.
fn verbs_behind(plain: &Shadow<'_>, rest: Span) -> impl Iterator<Item = Span> {
    let words = rest.of(plain);
    let noun = words.rfind('的').map_or(0, |at| at + '的'.len_utf8());
    let behind = rest.start + noun.max(words.rfind(['》', '”']).unwrap_or_default());
    let verbs = tokens_of(plain, rest).into_iter().filter(|token| token.class == Class::Verb);
    verbs.map(|token| token.span).filter(move |verb| verb.start >= behind)
}

/// Whether a part ends before the verb that its preposition leads up to: 各单位要按照规定|.
fn is_unfinished(plain: &Shadow<'_>, part: Span, tokens: &[Token]) -> bool {
    let leads = |token: &&Token| token.class == Class::Preposition && LEADING.contains(token.span.of(plain));
    let last = tokens.iter().rfind(leads).filter(|token| token.span.start > part.start);
    last.is_some_and(|token| !has_verb_behind(plain, Span::new(token.span.end, part.end)))
}

/// Where the words may end, and how ill each end reads.
fn ends(plain: &Shadow<'_>, parts: &[Span], main: usize) -> Vec<(usize, i32)> {
    let mut all = Vec::new();
    for part in parts.iter().skip(main) {
        let tokens = tokens_of(plain, *part);
        let list: Vec<usize> = joints(plain, *part);
        // A list that goes with what stands behind it, 医疗、教育等领域的改革, has no end of its own.
        let modifies = |at: usize| {
            let rest = Span::new(at, part.end).of(plain);
            rest.contains('的') || rest.contains('等') || governed(plain, &tokens, at)
        };
        all.extend(list.into_iter().filter(|at| !modifies(*at)).map(|at| (at, 6)));
        let joins = |token: &&Token| token.class == Class::Conjunction && token.span.of(plain) != "、";
        all.extend(
            tokens
                .iter()
                .filter(joins)
                .map(|token| token.span.start)
                .filter(|at| !modifies(*at))
                .map(|at| (at, 12)),
        );
        if let Some(open) = part.of(plain).find('（').filter(|open| *open > 0) {
            let at = part.start + open;
            let rest = part
                .of(plain)
                .rfind('）')
                .is_some_and(|close| part.start + close + '）'.len_utf8() == part.end);
            all.extend(rest.then_some((at, 2)));
        }
        if !is_unfinished(plain, *part, &tokens) {
            all.push((part.end, 2));
        }
    }
    all.sort_by_cached_key(|(at, loss)| (*at, lightest_first(*loss)));
    all.retain(|(at, _)| {
        !super::DANGLING.iter().any(|word| plain.get(..*at).is_some_and(|head| head.ends_with(word)))
    });
    all
}

/// Whether a preposition before `at`, or a word that encourages somebody, still waits for its verb: 将甲、| 乙报…, 支持甲、| 乙承担….
fn governed(plain: &Shadow<'_>, tokens: &[Token], at: usize) -> bool {
    let first = tokens.first().filter(|first| first.class == Class::Should).map(|first| first.span);
    let waits = |token: &&Token| {
        (token.class == Class::Preposition || first == Some(token.span))
            && token.span.end <= at
            && token.span.of(plain) != "到"
    };
    tokens.iter().rfind(waits).is_some_and(|word| {
        let verb = |token: &Token| {
            token.class == Class::Verb && token.span.start >= word.span.end && token.span.end < at
        };
        !tokens.iter().any(verb) || matches!(word.span.of(plain), "将" | "把" | "对" | "由")
    })
}

/// The places of the marks that part a list, none within brackets or quotation marks; between titles, where the next opens.
fn joints(plain: &str, part: Span) -> Vec<usize> {
    let mut all = Vec::new();
    let mut depth = 0_usize;
    let mut last = ' ';
    for (at, c) in part.of(plain).char_indices() {
        if depth == 0 && (c == '、' || (c == '《' && last == '》') || (c == '“' && last == '”')) {
            all.push(part.start + at);
        }
        depth = deeper(depth, c);
        last = c;
    }
    all
}

/// A time limit within the words, with what it hangs on: 在十日内, 自收到之日起十日内. It has a column of its own.
fn time(plain: &str, core: Span, limit: Span) -> Option<Aside> {
    const HOOKS: [char; 4] = ['在', '于', '自', '从'];
    let before = plain.get(core.start..limit.start)?;
    let clause = before.rfind(['，', '；', '、']).map_or(0, |at| at + '，'.len_utf8());
    let near = before[clause..].rfind(HOOKS).map(|at| clause + at);
    let counts = |at: usize| Span::new(core.start + at, limit.end).of(plain).contains('起');
    let hung = near.filter(|at| before[*at..].chars().count() == 1 || counts(*at));
    let start = hung.map(|at| core.start + at).or_else(|| (clause == before.len()).then_some(limit.start))?;
    let choices = vec![Span::new(start, limit.end)];
    (limit.end < core.end).then_some(Aside { choices, leads_up: true })
}

/// The bracket of a part, which may be missing.
fn brackets(plain: &str, part: Span) -> Option<Aside> {
    let words = part.of(plain);
    let open = words.find('（')?;
    let close = open + words[open..].find('）')? + '）'.len_utf8();
    Some(Aside { choices: vec![Span::new(open, close).shift(part.start)], leads_up: false })
}

/// The members of a list but the first ones: up to 等, to what the list goes with, or to the verb that it is the object of.
fn list(plain: &Shadow<'_>, part: Span) -> Option<Aside> {
    let joints = joints(plain, part);
    let last = *joints.last()?;
    let tail = Span::new(last, part.end);
    let words = tail.of(plain);
    let tokens = tokens_of(plain, tail);
    let and = tokens.iter().find(|token| token.class == Class::Conjunction && token.span.start > last);
    let member = and.map_or(last + '、'.len_utf8(), |and| and.span.end);
    let rest = Span::new(member, part.end);
    let verb = || {
        let takes = governed(plain, &tokens_of(plain, Span::new(part.start, last)), last);
        let verb = tokens_of(plain, rest)
            .into_iter()
            .find(|token| matches!(token.class, Class::Verb | Class::Must) && token.span.start > member);
        let verb = verb.map(|verb| verb.span.start).into_iter().chain(hands_in(plain, rest)).min();
        verb.filter(|_| takes)
    };
    let noun = || {
        let end = member + rest.of(plain).find('的')?;
        let acts = |token: &Token| matches!(token.class, Class::Verb | Class::Preposition);
        (!tokens_of(plain, Span::new(member, end)).iter().any(acts)).then_some(end)
    };
    let end = words.find('等').map(|at| last + at).or_else(verb).or_else(noun)?;
    let choices = joints.iter().rev().map(|joint| Span::new(*joint, end)).filter(|span| !span.is_empty());
    Some(Aside { choices: choices.collect(), leads_up: false })
}

/// Where somebody is handed something in by one character: 名单 | 报县政府.
fn hands_in(plain: &str, rest: Span) -> Option<usize> {
    const NOUNS: WordList = list!["报告", "报表", "报名", "报道"];
    let words = rest.of(plain);
    let at = words.find('报').filter(|at| *at > 0 && NOUNS.opens(&words[*at..]).is_none())?;
    Some(rest.start + at)
}

/// The parts behind the main one that deny, each with the case that it holds in.
fn turns(plain: &Shadow<'_>, parts: &[Span], main: usize, clause: &Clause<'_>) -> Vec<Span> {
    let denies = |part: Span| {
        let words = part.of(plain);
        let forbids = tokens_of(plain, part).iter().any(|token| token.class == Class::MustNot);
        forbids || DENIALS.opens(words.trim()).is_some() || words.ends_with("除外")
    };
    let mut all: Vec<Span> = Vec::new();
    for nth in main + 1..parts.len() {
        if !denies(parts[nth]) {
            continue;
        }
        let case = nth > main + 1 && is_case(plain, parts[nth - 1], clause) && !denies(parts[nth - 1]);
        let span = Span::new(parts[nth - usize::from(case)].start, parts[nth].end);
        match all.last_mut().filter(|last| behind_mark(plain, last.end) >= span.start) {
            Some(last) => last.end = span.end,
            None => all.push(span),
        }
    }
    all
}
