//! The words of a Chinese segment, and its clauses.

use super::vocabulary::{Head, VOCABULARY, head, is_person};
use crate::language::vocabulary::{Class, Token};
use crate::language::{Shadow, Zone};
use crate::lexicon::Meaning;
use crate::notice::Force;
use crate::text::list::{WordList, list};
use crate::text::{Span, place};

/// The words of the vocabulary; a ministry's name that goes on with 门 is a department's.
pub fn tokens_of(plain: &Shadow<'_>, span: Span) -> Vec<Token> {
    let mut tokens = with_own(plain, span, VOCABULARY.tokens(plain, span));
    let names: Vec<usize> =
        (0..tokens.len()).filter(|nth| is_in_name(plain, &tokens, tokens[*nth])).collect();
    names.into_iter().for_each(|nth| tokens[nth].class = Class::Plain);
    let mut parted = Vec::new();
    for token in &mut tokens {
        let goes_on = token.class == Class::Body
            && token.span.of(plain).ends_with('部')
            && plain.get(token.span.end..span.end).is_some_and(|rest| rest.starts_with('门'));
        token.span.end += if goes_on { "门".len() } else { 0 };
        if is_office(plain, span, *token) {
            parted.push(Token {
                span: Span::new(token.span.start - "办".len(), token.span.start),
                class: Class::Body,
            });
        }
        if shares_body(plain, span, *token) {
            token.class = Class::Region;
        }
        if let Some(end) = ends_office(plain, span, *token) {
            if token.span.of(plain).ends_with('于') {
                parted.push(Token { span: Span::new(end, token.span.end), class: Class::Preposition });
            }
            (token.class, token.span.end) = (Class::Body, end);
        }
        if is_organization(plain, span, *token) {
            token.class = Class::Body;
        }
        if is_agent(plain, span, *token) {
            (token.class, token.span.end) = (Class::Body, token.span.end + "人".len());
        }
    }
    if !parted.is_empty() {
        tokens.extend(parted);
        tokens.sort_by_cached_key(|token| place(token.span));
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

/// Where an office ends whose last character makes a word with the next by chance: 教务处 | 于6月, 教育局 | 面向.
fn ends_office(plain: &str, span: Span, token: Token) -> Option<usize> {
    let behind = plain.get(token.span.end..span.end)?;
    let before = plain.get(span.start..token.span.start)?;
    let named = before.ends_with(|c: char| !"，。；：、".contains(c)) && !before.is_empty();
    let chance = match token.span.of(plain) {
        "处于" => behind.starts_with(|c: char| c.is_ascii_digit() || "每本次今明年月".contains(c)),
        "局面" => behind.starts_with(['向', '对']),
        _ => false,
    };
    (chance && named).then(|| token.span.start + "处".len())
}

/// The words of grammar that begin at `at`.
pub fn at_start(tokens: &[Token], at: usize) -> impl Iterator<Item = &Token> {
    let from = tokens.partition_point(|token| token.span.start < at);
    tokens[from..].iter().take_while(move |token| token.span.start == at)
}

/// Whether a word of grammar is part of a person's name: 李向东 | 同志.
fn is_in_name(plain: &str, tokens: &[Token], token: Token) -> bool {
    const LONGEST: usize = 6;
    let behind = &tokens[tokens.partition_point(|other| other.span.start < token.span.end)..];
    let mut behind = behind.iter().take_while(|other| other.span.start <= token.span.start + LONGEST);
    let near = behind.any(|other| matches!(other.span.of(plain), "同志" | "先生" | "女士"));
    let surname = plain.get(..token.span.start).and_then(|head| head.chars().next_back());
    near && token.class != Class::Body
        && surname.is_some_and(|c| !"由请，。；、促织导求向经与和及".contains(c))
}

/// Whether 组织 is a noun here, behind whose name it stands: 志愿者组织等.
fn is_organization(plain: &str, span: Span, token: Token) -> bool {
    const BEHIND: [char; 18] = [
        '等', '、', '和', '与', '及', '应', '要', '可', '不', '在', '对', '按', '负', '，', '。', '；', '（',
        '必',
    ];
    let before = plain.get(span.start..token.span.start).unwrap_or("");
    let behind = plain.get(token.span.end..span.end).unwrap_or("");
    const KINDS: WordList = list![
        "社会",
        "行业",
        "群众",
        "基层",
        "党",
        "团",
        "慈善",
        "志愿",
        "志愿者",
        "合作",
        "国际",
        "民间",
        "中介",
        "自治",
        "经济",
        "宗教",
        "其他",
        "任何",
        "各类",
        "上级",
        "服务",
        "工会",
        "公益",
        "外国",
    ];
    let named = KINDS.ends(before).is_some();
    let acts = opens_with(behind, list!["牵头", "负责", "于"])
        && before.ends_with(|c: char| !"，。；：、由请要应".contains(c));
    token.span.of(plain) == "组织"
        && (acts || named)
        && (acts || behind.is_empty() || behind.starts_with(BEHIND))
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

/// The clauses of a segment, each with the comma that ends it.
pub fn clauses_of(plain: &str, span: Span) -> Vec<Span> {
    span.parts(plain, |c| matches!(c, '，' | ',')).collect()
}

/// The time limits in some words.
pub fn limits(plain: &Shadow<'_>, words: Span) -> Vec<Span> {
    let from = limits_from(plain, words).take_while(|limit| limit.start < words.end);
    from.filter(|limit| words.contains(*limit)).collect()
}

/// The limits of the text that do not begin before `words`.
fn limits_from<'a>(plain: &'a Shadow<'_>, words: Span) -> impl Iterator<Item = Span> + 'a {
    let all =
        plain.times(|line| super::CHINESE.limits(plain, line).into_iter().map(|limit| limit.span).collect());
    all[all.partition_point(|limit| limit.start < words.start)..].iter().copied()
}

/// The first limit that opens `words` and lies in them.
pub fn limit_at(plain: &Shadow<'_>, words: Span) -> Option<Span> {
    limits_from(plain, words)
        .take_while(|limit| limit.start == words.start)
        .find(|limit| words.contains(*limit))
}

/// A clause without its comma.
pub fn inner(plain: &str, clause: Span) -> Span {
    clause.trim(plain, &['，', ',', '。', '；', '：', ':'])
}

/// Whether a clause only says when.
pub fn is_time(clause: &str) -> bool {
    let words = clause.trim_end_matches(['，', ',']);
    words.starts_with(|c: char| c.is_ascii_digit() || "到自从截每".contains(c))
        && words.ends_with(['底', '末', '前', '起', '年', '日', '月', '来', '间', '内', '时', '分', '后'])
}

/// Whether a clause only says at whose bidding: 受局长委托，.
pub fn is_mandate(clause: &str) -> bool {
    let words = clause.trim_end_matches(['，', ',']);
    words.starts_with('受') && ["委托", "指派", "邀请", "聘请", "指示"].iter().any(|end| words.ends_with(end))
}

/// Whether a clause only says in which case: 逾期不改的, 发现问题后.
pub fn is_condition(clause: &str) -> bool {
    let words = clause.trim_end_matches(['，', ',']);
    words.ends_with(['的', '时', '后'])
        || is_mandate(words)
        || opens_with(
            words,
            list![
                "如",
                "若",
                "凡",
                "一旦",
                "当",
                "未经",
                "除",
                "因",
                "由于",
                "鉴于",
                "对于",
                "发现",
                "接到",
                "收到",
                "遇到",
                "遇有",
                "遇",
                "出现",
                "发生",
                "逾期",
                "违反",
                "符合",
                "不符合",
                "有下列",
            ],
        )
}

pub fn opens_with(words: &str, heads: WordList) -> bool {
    heads.opens(words).is_some()
}

/// Whether words name somebody known and tell a deed.
fn tells(plain: &Shadow<'_>, words: Span) -> bool {
    let tokens = tokens_of(plain, words);
    let verb = tokens.iter().find(|token| token.class == Class::Verb);
    let named = |verb: &Token| {
        tokens.iter().any(|token| token.class == Class::Body && token.span.start < verb.span.start)
    };
    verb.is_some_and(named)
}

/// Where a sentence begins behind a label of its own: Ⅱ级（橙色）： | 渡口停航. A name that can act, and a label that says when,
/// belong to what they label.
pub fn behind_label(plain: &Shadow<'_>, span: Span) -> usize {
    const LONGEST: usize = 12;
    const LONGEST_DEED: usize = 6;
    const SHORTEST: usize = 6;
    let words = span.of(plain);
    let Some((label, rest)) = words.split_once('：') else { return span.start };
    let whole = Span::new(span.start, span.start + label.len());
    let binds = tokens_of(plain, whole).iter().any(|token| match token.class {
        Class::Must | Class::MustNot | Class::May | Class::Should => true,
        // 纪要归档： | 秘书收集纪要: a short label names a deed that is spelled out behind it.
        Class::Body | Class::Verb => {
            label.chars().count() > LONGEST_DEED || !tells(plain, Span::new(span.end - rest.len(), span.end))
        }
        _ => false,
    });
    let bare = label.chars().count() <= LONGEST
        && !label.contains(['，', '。', '；', '“', '、'])
        && rest.chars().count() >= SHORTEST
        && !opens_with(rest, list!["指", "是指", "系指", "即"])
        && head(label) != Head::Actor
        && !is_person(label)
        && super::outline::HEADING.first(plain, whole).is_none_or(|found| found.means == Zone::Tasks)
        && super::CHINESE.limits(plain, Span::new(span.start, span.end - rest.len())).is_empty();
    if bare && !binds { span.end - rest.len() } else { span.start }
}
