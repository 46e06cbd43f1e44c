//! The subject of a Chinese clause: the stretch from its start to the word that binds, less what says when, where and how.

use super::adjunct::behind_adjuncts;
use super::name::{
    OFFICES, alias, before_is, behind_others, describes_persons, goes_on, names_at, opens_name, split,
};
use super::phrase::{URGES, behind_described};
use super::vocabulary::{Head, PERIODS, head};
use super::words::{limits, opens_with};
use crate::language::Shadow;
use crate::language::vocabulary::{Class, Token};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// What stands as the subject of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// No subject.
    Nobody,
    /// Something that cannot act.
    Thing,
    /// Those who act.
    Names(Vec<Span>),
}

/// Longest name whose last word we do not know, in characters.
const LONGEST_UNKNOWN: usize = 16;

/// Longest name at all, in characters.
const LONGEST: usize = 40;

/// The subject in `before`, the words of a clause before what binds; `after` are those behind it.
pub fn subject(plain: &Shadow<'_>, tokens: &[Token], before: Span, after: &str) -> Subject {
    let before = without_alias(plain, before);
    let Some(start) = behind_adjuncts(plain, tokens, before) else { return Subject::Nobody };
    if has_agent(plain, tokens, before) {
        return Subject::Nobody;
    }
    let stretch = Span::new(start, before.end).trim(plain, &['，', ',', '：', ':']);
    let name =
        Span::new(stretch.start, subject_end(plain, tokens, stretch).max(stretch.start)).trim(plain, &[' ']);
    let name = without_period(plain, tokens, name);
    if name.is_empty() || name.of(plain).ends_with('的') {
        return Subject::Nobody;
    }
    if name.of(plain).contains(['“', '《', '。', '；', '：', '？']) && !is_own(plain, name) {
        return Subject::Thing;
    }
    let verb = tokens.iter().position(|token| token.span.start == name.start && token.class == Class::Verb);
    let deed = verb.is_some_and(|nth| {
        !name.of(plain).contains('的') && !goes_on(plain, tokens, nth, name.start, name.end)
    });
    let compound = opens_name(plain, name) && kind(plain, tokens, name) == Head::Actor;
    if deed && !compound && !is_own(plain, name) {
        return Subject::Thing;
    }
    let names = split(plain, tokens, name);
    let Some(last) = names.last() else { return Subject::Nobody };
    if says_when(plain, name) && kind(plain, tokens, *last) != Head::Actor {
        return Subject::Nobody;
    }
    let things = names.iter().any(|name| kind(plain, tokens, *name) == Head::Thing);
    let short = names.iter().all(|name| name.of(plain).chars().count() <= LONGEST);
    let acts = short
        && match kind(plain, tokens, *last) {
            _ if behind_others(name.of(plain)).is_some() => true,
            Head::Actor => !things || last.of(plain).ends_with(OFFICES) || opens_office(last.of(plain)),
            Head::Thing => false,
            Head::Unknown => !things && is_plausible(plain, tokens, &names, after),
        };
    match acts {
        true => Subject::Names(names),
        false if says_when(plain, name) => Subject::Nobody,
        false => Subject::Thing,
    }
}

/// Those who act without the period that stands behind them: 财务处 | 下个月.
fn without_period(plain: &Shadow<'_>, tokens: &[Token], name: Span) -> Span {
    let words = name.of(plain);
    let period = PERIODS.iter().filter(|period| words.ends_with(**period)).map(|period| period.len()).max();
    let acting = Span::new(name.start, name.end - period.unwrap_or(0));
    let acts = !acting.is_empty() && kind(plain, tokens, acting) == Head::Actor;
    if acts { acting } else { name }
}

/// A name without the bracket behind it that gives its short form: 港务局 | （以下简称“港局”）.
fn without_alias(plain: &Shadow<'_>, name: Span) -> Span {
    let alias = alias(plain, name).filter(|alias| alias.end == name.end && alias.start > name.start);
    alias.map_or(name, |alias| Span::new(name.start, alias.start))
}

/// Whether what stands where a subject may only says when: 切换后 | 请重启, 船员上岗前 | 应培训.
fn says_when(plain: &Shadow<'_>, name: Span) -> bool {
    let words = name.of(plain);
    let closes = words.ends_with(['后', '前', '时'])
        || ["期间", "过程中", "活动中", "工作中", "会议中"].iter().any(|end| words.ends_with(end));
    closes || limits(plain, name).first().is_some_and(|limit| limit.start == name.start)
}

/// Whether the one who acts stands behind 由, right before what binds: 管线由建设局 | 负责.
fn has_agent(plain: &Shadow<'_>, tokens: &[Token], before: Span) -> bool {
    let by = tokens.iter().rfind(|token| before.contains(token.span) && token.span.of(plain) == "由");
    by.is_some_and(|by| {
        let from = behind_described(plain, Span::new(by.span.end, before.end));
        names_at(plain, tokens, from, before.end, false).is_some_and(|(_, end)| {
            !plain.get(end..before.end).is_some_and(|rest| rest.contains(['的', '，']))
        })
    })
}

/// Whether a name ends as those of offices and persons do, whose fields may stand before them: 宣传、网信部门.
fn opens_office(name: &str) -> bool {
    name.ends_with(['者', '员', '人', '位', '门', '构', '心', '关', '业', '商', '府', '长'])
}

/// Whether the lexicon knows the name.
fn is_own(plain: &Shadow<'_>, name: Span) -> bool {
    plain.own_parties(name).any(|own| own.end == name.end)
}

/// What the end of a name says, in view of the lexicon.
pub fn kind(plain: &Shadow<'_>, tokens: &[Token], name: Span) -> Head {
    let own = plain.own_parties(name).any(|own| own.end == name.end);
    let told = tokens.iter().any(|token| {
        token.class == Class::Body
            && token.span.end == name.end
            && token.span.start >= name.start
            && token.span.len() > "局".len()
    });
    let plain_word = tokens.iter().any(|token| {
        token.class == Class::Plain
            && token.span.end == name.end
            && token.span.start >= name.start
            && token.span.of(plain).ends_with(OFFICES)
    });
    let counted = name.of(plain).strip_suffix(['家', '个', '户', '处', '座', '艘', '辆', '所']);
    let counted = counted.is_some_and(|count| count.ends_with(|c: char| c.is_ascii_digit()));
    if (plain_word || counted) && !own {
        return Head::Thing;
    }
    // 社区“两委”: what is quoted may be a short name.
    const QUOTED: usize = "两委员”".len();
    let name = name.of(plain);
    let short = name.rfind('“').is_some_and(|at| name.len() - at <= QUOTED + "“".len());
    let name = if short { name.trim_end_matches('”') } else { name };
    let bare = name.find('（').filter(|_| name.ends_with('）')).map_or(name, |at| &name[..at]);
    let bare = bare
        .strip_suffix("本人")
        .or_else(|| bare.strip_suffix("自己"))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(bare);
    if own || told { Head::Actor } else { head(bare) }
}

/// Whether a subject whose last word we do not know may be somebody: it is short, says no deed, and what follows is done by
/// somebody.
fn is_plausible(plain: &str, tokens: &[Token], names: &[Span], after: &str) -> bool {
    const STATES: WordList = list![
        "符合",
        "包括",
        "包含",
        "具备",
        "满足",
        "载明",
        "注明",
        "达到",
        "保持",
        "由",
        "以",
        "经",
        "为",
        "是",
        "有",
        "与",
        "在",
        "清晰",
        "完整",
        "真实",
        "准确",
        "于",
        "予以",
        "进行",
        "得到",
        "受到",
        "清楚",
        "简洁",
        "统一",
        "单独",
        "采用",
        "控制",
        "存放",
        "分为",
        "不少于",
        "不低于",
        "不超过",
        "大于",
        "小于",
        "高于",
        "低于",
        "设在",
        "位于",
        "畅通",
        "整洁",
        "齐全",
    ];
    const SIGNS: [char; 12] = ['是', '有', '了', '为', '把', '将', '使', '让', '被', '不', '未', '所'];
    let whole = |name: &Span| {
        let words = name.of(plain);
        let length = words.chars().count();
        let verb = tokens.iter().any(|token| {
            matches!(token.class, Class::Verb | Class::Adverb | Class::MustNot)
                && name.contains(token.span)
                && (token.span.start == name.start || token.span.end == name.end)
        });
        let time = words.ends_with(['后', '前', '时', '内', '间', '满']);
        let points =
            words.starts_with(['这', '那', '其']) && !words.starts_with("其他") && !words.starts_with("其余");
        (2..=LONGEST_UNKNOWN).contains(&length)
            && !points
            && !time
            && !verb
            && !words.contains(SIGNS)
            && !words.starts_with(|c: char| c.is_ascii_digit())
    };
    // 各渡口要在… | 张贴: where each of a kind does it.
    let each = names.iter().all(|name| opens_with(name.of(plain), list!["各", "全体"]))
        && after.starts_with(['在', '于']);
    names.iter().all(whole) && (each || !opens_with(after.trim_start(), STATES))
}

/// Districts by the one sign that names of their offices begin with.
const DISTRICTS: WordList = list!["省", "市", "县", "区", "州"];

/// Where the name at the start of `stretch` ends, before what says when, where and how it is done.
fn subject_end(plain: &Shadow<'_>, tokens: &[Token], stretch: Span) -> usize {
    let head_behind = stretch.of(plain).rfind('的').map(|at| stretch.start + at + "的".len());
    let modified = |at: usize| head_behind.is_some_and(|head| head > at && head < stretch.end);
    let mut limit = before_is(plain, stretch).unwrap_or(stretch.end);
    if let Some(found) =
        limits(plain, stretch).into_iter().find(|limit| limit.start > stretch.start && !modified(limit.start))
    {
        limit = found.start;
    }
    let since = ["近年来", "多年来", "长期以来", "今年以来", "目前", "一直"];
    if let Some(at) = since.iter().filter_map(|word| stretch.of(plain).find(word)).min().filter(|at| *at > 0)
    {
        limit = limit.min(stretch.start + at);
    }
    for (nth, token) in tokens.iter().enumerate() {
        if token.span.start <= stretch.start || token.span.end > limit {
            continue;
        }
        let at = token.span.start;
        // 省 | 储备粮管理集团: a district is nobody where what follows it goes on to somebody.
        let district = DISTRICTS.contains(plain.get(stretch.start..at).unwrap_or(""));
        let goes_on_to = || kind(plain, tokens, Span::new(stretch.start, limit)) == Head::Actor;
        let acts =
            kind(plain, tokens, Span::new(stretch.start, at)) == Head::Actor && !(district && goes_on_to());
        // 供电所 | 抢修人员: what they do is said of persons.
        let of_persons = |verb: &Token| {
            const PERSONS: WordList = list!["人员", "小组", "专班", "队伍", "工作者"];
            let rest = plain.get(verb.span.end..limit).unwrap_or("");
            PERSONS.contains(rest) && !URGES.contains(verb.span.of(plain))
        };
        match token.class {
            Class::Verb if goes_on(plain, tokens, nth, stretch.start, limit) => {}
            Class::Verb if acts && !modified(at) && !of_persons(token) => return at,
            Class::Adverb if describes_persons(plain, tokens, nth) => {}
            Class::Adverb | Class::May | Class::Should | Class::Must | Class::MustNot if !modified(at) => {
                return at;
            }
            Class::Preposition if acts || !modified(at) => return at,
            _ => {}
        }
    }
    // 司机行车途中: what closes as a time says when.
    let closes = Span::new(stretch.start, limit).of(plain).ends_with(['时', '后', '前', '中', '内']);
    let body = tokens.iter().find(|token| {
        token.class == Class::Body && token.span.start >= stretch.start && token.span.end < limit
    });
    // 实验室内 | 要: a body's place is no one.
    let place = body.is_some_and(|body| {
        let rest = plain.get(body.span.end..limit).unwrap_or("");
        matches!(rest, "内" | "里" | "外" | "中" | "上")
    });
    if place {
        return stretch.start;
    }
    match body.filter(|_| closes && kind(plain, tokens, Span::new(stretch.start, limit)) != Head::Actor) {
        Some(body) if !modified(body.span.end) => body.span.end,
        _ => limit,
    }
}

impl Subject {
    /// The subject where `holds`; nobody else.
    pub fn only_if(self, holds: bool) -> Self {
        if holds { self } else { Self::Nobody }
    }
}
