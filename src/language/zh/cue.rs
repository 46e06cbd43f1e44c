//! Which word of a Chinese segment binds.

use super::force::DUTY;
use super::name::names_at;
use super::vocabulary::{Head, head};
use super::words::{inner, opens_with};
use crate::language::vocabulary::{Class, Token};
use crate::language::{Cue, OWN, Shadow};
use crate::notice::Force;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// How strongly words of a class bind.
fn force(class: Class) -> Option<Force> {
    match class {
        Class::Must => Some(Force::Must),
        Class::MustNot => Some(Force::MustNot),
        Class::Should => Some(Force::Should),
        Class::May => Some(Force::May),
        _ => None,
    }
}

/// The cue that `token` is, if it binds.
pub fn cue(plain: &Shadow<'_>, span: Span, clauses: &[Span], tokens: &[Token], token: Token) -> Option<Cue> {
    let force = force(token.class)?;
    let before = plain.get(span.start..token.span.start)?;
    let after = plain.get(token.span.end..span.end)?;
    let nth = clauses.iter().position(|clause| clause.contains(token.span))?;
    let clause = Clause { plain, tokens, clauses, nth, token };
    let holds = !is_quoted(before)
        && (!after.is_empty() || token.class == Class::Must)
        && !clause.is_modifier()
        && clause.holds(before, after);
    let own = plain.own_cues(token.span).next().is_some();
    holds.then_some(Cue {
        span: token.span,
        force,
        rule: if own { OWN } else { rule(token.class) },
        needs_actor: false,
        asks: is_request(token.span.of(plain)),
        owed: false,
        elliptic: false,
    })
}

/// Whether a word asks whoever stands behind it.
fn is_request(word: &str) -> bool {
    word.ends_with('请') || matches!(word, "麻烦" | "劳烦" | "劳驾")
}

/// Whether quotation marks or brackets stand open behind `before`.
fn is_quoted(before: &str) -> bool {
    let open = |open, close| before.matches(open).count() > before.matches(close).count();
    open('“', '”') || open('《', '》') || open('（', '）') || open('(', ')')
}

/// A word that may bind, in its clause.
struct Clause<'a> {
    plain: &'a Shadow<'a>,
    tokens: &'a [Token],
    clauses: &'a [Span],
    nth: usize,
    token: Token,
}

impl Clause<'_> {
    fn span(&self) -> Span {
        self.clauses[self.nth]
    }

    fn is_last(&self) -> bool {
        self.nth + 1 == self.clauses.len()
    }

    /// The words of the clause behind the word.
    fn rest(&self) -> &str {
        Span::new(self.token.span.end, inner(self.plain, self.span()).end).of(self.plain)
    }

    /// Whether the word belongs to what only modifies a noun, 应当公开的信息, or to a condition.
    fn is_modifier(&self) -> bool {
        let rest = self.rest();
        if rest.ends_with('的') && !self.is_last() || opens_with(rest, list!["的", "、", "性", "度"]) {
            return true;
        }
        // 岗位不能交班时， 因事不能参加，: what cannot be, or is needed, in a case is the case.
        let opening = Span::new(self.span().start, self.token.span.start).of(self.plain);
        let cause = opening.starts_with(['因', '如', '若'])
            || ["如有", "若有", "如果", "如因", "若因"].iter().any(|case| opening.contains(case));
        let case = (rest.ends_with('时') || cause) && !self.is_last();
        if case && matches!(self.token.span.of(self.plain), "不能" | "可" | "可以" | "需" | "需要") {
            return true;
        }
        let later = self.bound_later();
        let weak = matches!(
            self.token.span.of(self.plain),
            "承担"
                | "负责"
                | "牵头"
                | "可"
                | "可以"
                | "需"
                | "需要"
                | "应当"
                | "应"
                | "必须"
                | "不能"
                | "支持"
                | "引导"
                | "得"
        );
        // 必须持老师开的假条方可进入: what comes of it is told behind, in the same clause.
        let concludes = |later: &&Token| {
            matches!(later.span.of(self.plain), "方可" | "方能" | "才可" | "才能" | "方可以" | "才可以")
        };
        let later = later.filter(|later| !concludes(later));
        let between = later.and_then(|later| self.plain.get(self.token.span.end..later.span.start));
        if weak && between.is_some_and(|between| between.contains('的') && !between.contains(['：', '、']))
        {
            return true;
        }
        const LONGEST_NOUN: usize = 10;
        let opens = self.token.span.start == self.span().start || self.opens_object();
        let noun = rest
            .rsplit_once('的')
            .is_some_and(|(verb, noun)| !verb.is_empty() && noun.chars().count() <= LONGEST_NOUN);
        // 负责场地的安全，: what is no body does not make a body's attribute of the duty.
        let duty = matches!(self.token.span.of(self.plain), "承担" | "负责" | "牵头");
        let owned = || rest.rsplit_once('的').is_some_and(|(_, noun)| head(noun) == Head::Actor);
        // 必须接受机构的监督，| 并…: what another deed is joined to is one itself.
        let next = self.clauses.get(self.nth + 1).map(|next| next.of(self.plain));
        let joined = next.is_some_and(|next| next.starts_with(['并', '且']));
        !self.is_last() && noun && opens && weak && !joined && (!duty || owned())
    }

    /// Whether the clause opens with a word whose object it is: 对应当公开的信息.
    fn opens_object(&self) -> bool {
        opens_with(self.span().of(self.plain), list!["对", "将", "把", "按", "凡", "为"])
    }

    /// The next word that binds behind it in its clause.
    fn bound_later(&self) -> Option<&Token> {
        self.tokens.iter().find(|other| {
            other.span.start > self.token.span.end
                && self.span().contains(other.span)
                && force(other.class).is_some()
        })
    }

    /// Whether nothing but words that say how stand before the word in its clause.
    fn opens(&self) -> bool {
        let head = Span::new(self.span().start, self.token.span.start);
        let adverbs = self
            .tokens
            .iter()
            .filter(|other| head.contains(other.span))
            .all(|other| other.class == Class::Adverb);
        adverbs && head.of(self.plain).chars().count() <= 8
    }

    /// Whether only the one who speaks stands before the word in its clause: 我们 | 鼓励.
    fn is_spoken(&self) -> bool {
        const SPEAKERS: WordList = list![
            "我们",
            "公司",
            "社区",
            "学校",
            "本公司",
            "本校",
            "我校",
            "我院",
            "本会",
            "我公司",
            "物业",
            "我司",
            "我处",
            "我局",
            "本中心",
            "我中心",
            "管理处",
            "居委会",
        ];
        SPEAKERS.contains(Span::new(self.span().start, self.token.span.start).of(self.plain))
    }

    /// Whether the clauses before only say when and in which case.
    fn behind_adjuncts(&self) -> bool {
        self.clauses[..self.nth].iter().all(|clause| {
            let first = self.tokens.iter().find(|other| clause.contains(other.span));
            first.is_none_or(|other| {
                other.class == Class::Preposition || inner(self.plain, *clause).of(self.plain).ends_with('的')
            })
        })
    }

    /// The word right behind.
    fn next(&self) -> Option<Class> {
        self.tokens.iter().find(|other| other.span.start == self.token.span.end).map(|next| next.class)
    }

    /// Whether a deed follows right behind.
    fn acts(&self) -> bool {
        matches!(self.next(), Some(Class::Verb | Class::Adverb | Class::Preposition))
    }

    /// What each word asks of its surroundings.
    fn holds(&self, before: &str, after: &str) -> bool {
        // 派出所 | 应当: the end of a longer word is no such word.
        let longer = |word: &str| {
            self.tokens
                .iter()
                .any(|other| other.span.end == self.token.span.start && other.span.len() > word.len())
        };
        let asked = [
            "可能", "预计", "有望", "预期", "是否", "如何", "为何", "哪些", "认为", "不", "所", "能否",
            "有无",
        ]
        .iter()
        .any(|word| before.ends_with(word) && !longer(word));
        if asked && self.token.class != Class::MustNot {
            return false;
        }
        match self.token.span.of(self.plain) {
            "不得" => !is_score(after),
            // 各项任务 | 于6月底前完成: the end of a longer word.
            "务于" | "务在" => !before.ends_with([
                '任', '业', '服', '义', '事', '财', '公', '商', '医', '税', '常', '劳', '债', '警', '家',
            ]),
            // 对暂不到岗的人员: within what describes somebody it forbids nothing.
            "暂不" | "概不" => !self.opens_object() && self.bound_later().is_none(),
            "不能" => {
                (self.acts() || after.starts_with('再'))
                    && !opens_with(
                        after,
                        list![
                            "满足", "适应", "及时", "正常", "按时", "按期", "有效", "完成", "达到", "提供",
                            "实现", "履行", "保证",
                        ],
                    )
            }
            "不可" => self.acts(),
            "不再" | "不予" | "不必" => true,
            "鼓励" | "希望" | "呼吁" | "号召" | "推荐" | "欢迎" | "倡议" => {
                self.opens() || self.is_spoken()
            }
            "建议" if after.starts_with(['的', '、', '本', '者', '人', '书', '和']) => false,
            // 给予优先 | 支持: what is given asks nobody.
            "支持" | "引导" if self.rest().is_empty() => false,
            "支持" | "引导" | "建议" | "提倡" | "倡导" => {
                self.opens() && (self.nth == 0 || self.behind_adjuncts())
                    || self.is_spoken()
                    || self.acts() && is_public(before)
            }
            // 未经 | 允许: what was not allowed allows nothing.
            "准许" | "准予" | "允许" | "授权" => {
                !before.ends_with(['经', '未', '被']) && (self.opens() || self.nth == 0)
            }
            "请" => {
                // 以上事项请 | 街道办事处 | 监督.
                let named = || {
                    names_at(self.plain, self.tokens, self.token.span.end, self.span().end, true).is_some()
                };
                // 听到铃声后 | 请 | 走楼梯: but 当时请了专家.
                let told = ["此前", "当时", "事后", "先前", "日前", "以前"];
                let behind = before.ends_with(['后', '时', '前']);
                self.opens()
                    || behind && !told.iter().any(|word| before.ends_with(word))
                    || opens_with(after, list!["于", "在", "各", "按", "到", "将"])
                    || self.acts()
                    || named()
            }
            "牵头" | "承担" | "负责" => {
                !after.starts_with(['，', '）']) || self.nth > 0 && after.starts_with('，')
            }
            "可" | "可以" | "得" if opens_with(after, list!["包括", "分为", "见", "达", "能"]) => {
                false
            }
            "享有" | "享受" => {
                let verbs = self.tokens.iter().any(|other| {
                    other.class == Class::Verb
                        && self.span().contains(other.span)
                        && other.span.end <= self.token.span.start
                });
                !verbs && self.token.span.start > self.span().start
            }
            // 主管机关 | 得 | 视需要派员查核.
            "得" => {
                const LEADS: [char; 9] = ['视', '委', '向', '经', '由', '依', '以', '免', '另'];
                let formed = before.ends_with([
                    '取', '获', '觉', '记', '使', '显', '懂', '值', '舍', '难', '赢', '博', '做', '来',
                ]);
                (self.acts() || after.starts_with(LEADS) && !formed) && !before.is_empty()
            }
            "需" => !after.starts_with(['求', '资', '经', '费', '量']) && !before.ends_with(['急', '按']),
            "需要" => {
                const NOUNS: WordList = list![
                    "工作", "实际", "发展", "客观", "根据", "按", "因", "的", "特殊", "有", "现实", "建设"
                ];
                NOUNS.ends(before).is_none()
                    && !after.is_empty()
                    && !after.starts_with(['，', '。', '和', '说'])
                    && !opens_with(after, list!["日益", "不断", "突出", "增长", "增加", "旺盛", "迫切"])
            }
            "应" => !after.is_empty() || self.is_last(),
            "记得" | "别忘了" => self.opens() && !after.is_empty(),
            "确保" | "麻烦" | "劳烦" | "劳驾" => self.opens() && !after.starts_with(['您', '你']),
            _ => true,
        }
    }
}

/// Whether words end with those to whom a notice gives advice: 过江车辆 | 建议绕行.
pub fn is_public(words: &str) -> bool {
    const PUBLIC: WordList = list![
        "车辆",
        "车主",
        "市民",
        "旅客",
        "乘客",
        "群众",
        "居民",
        "游客",
        "家长",
        "考生",
        "司机",
        "驾驶人",
        "顾客",
        "读者",
        "观众",
        "患者",
        "住户",
        "业主",
    ];
    PUBLIC.ends(words).is_some()
}

/// Whether somebody gets no points: 不得 | 分.
fn is_score(after: &str) -> bool {
    after
        .strip_prefix('分')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['，', '。', '；', '）', '、']))
}

/// The word by which somebody is said to answer for something, or to be entitled to it.
pub fn duty(plain: &Shadow<'_>, span: Span) -> Option<Cue> {
    let found = DUTY.first(plain, span)?;
    Some(Cue {
        span: found.span,
        force: found.means,
        rule: found.rule,
        needs_actor: false,
        asks: false,
        owed: false,
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
