//! The grammar of one Chinese segment: who, bound by which word, together with whom.

use crate::text::list::{WordList, list};
use std::cell::{LazyCell, RefCell};

use super::adjunct::{behind_adjuncts, behind_adverbs};
use super::cue::{cue, duty, is_public};
use super::force::{AFTERTHOUGHT, CHANGE, FINDING, OFFENDERS, SENT};
use super::name::{goes_on, goes_to_body, is_sent, names_at, said_when};
use super::phrase::{HELPS, Phrases, before_partner, phrases, shares};
use super::subject::{Subject, subject};
use super::vocabulary::{Head, head, is_person};
use super::words::{at_start, clauses_of, inner, is_condition, is_mandate, is_time, opens_with, tokens_of};
use crate::language::vocabulary::{Class, Token};
use crate::language::{Cue, Marks, Shadow};
use crate::notice::{Force, Role};
use crate::text::{Map, Span};

/// A segment with its words and clauses.
struct Sentence<'a> {
    plain: &'a Shadow<'a>,
    span: Span,
    tokens: Vec<Token>,
    clauses: Vec<Span>,
    /// With which names each clause opens, once that was asked.
    opened: RefCell<Map<Span, Openers>>,
}

/// The names with which a clause opens, and where they end.
type Openers = Option<(Vec<Span>, usize)>;

/// Marks of the segment `span`.
pub fn marks(plain: &Shadow<'_>, span: Span) -> Marks {
    let span = behind_stage(plain, span);
    charged_by_name(plain, span).unwrap_or_else(|| Sentence::new(plain, span).marks())
}

/// The marks of a task behind the names of persons and a colon: 李明、王芳： | 整理会议室.
fn charged_by_name(plain: &Shadow<'_>, span: Span) -> Option<Marks> {
    let (label, rest) = span.of(plain).split_once('：')?;
    let names = persons(plain, Span::new(span.start, span.start + label.len()))?;
    // 马桶：请勿投入杂物: what is denied is said of a thing.
    if opens_with(rest, list!["请勿", "切勿", "勿", "严禁", "禁止", "不得", "不准"]) {
        return None;
    }
    let mut marks = Sentence::new(plain, Span::new(span.end - rest.len(), span.end)).marks();
    let free = marks.subjects.is_empty() && !marks.nobody && (marks.cue.is_some() || marks.imperative);
    marks.subjects = names.into_iter().map(|name| (name, Role::Responsible)).collect();
    free.then_some(marks)
}

/// The persons of whose names a label is all: 李明、王芳, 沈和平.
fn persons(plain: &Shadow<'_>, label: Span) -> Option<Vec<Span>> {
    let person = |name: Span| is_person(name.of(plain)) && head(name.of(plain)) != Head::Thing;
    let mut names = Vec::new();
    for part in label.parts(plain, |c| matches!(c, '、' | '/')) {
        let part = part.trim(plain, &['、', '/']);
        if person(part) {
            names.push(part);
            continue;
        }
        let both = part.parts(plain, |c| c == '和').map(|name| name.trim(plain, &['和']));
        names.extend(both);
    }
    names.iter().all(|name| person(*name)).then_some(names)
}

/// A segment behind the name of the stage that it belongs to: 自查阶段（4月1日至5月1日）： | 各船队开展排查.
fn behind_stage(plain: &str, span: Span) -> Span {
    const LONGEST: usize = 40;
    let Some((label, rest)) = span.of(plain).split_once('：') else { return span };
    let stage = ["阶段", "步骤", "环节"].iter().any(|word| label.contains(word));
    let short = label.chars().count() <= LONGEST && !label.contains(['，', '。', '；']);
    if stage && short { Span::new(span.end - rest.len(), span.end) } else { span }
}

impl<'a> Sentence<'a> {
    fn new(plain: &'a Shadow<'a>, span: Span) -> Self {
        let (tokens, clauses) = (tokens_of(plain, span), clauses_of(plain, span));
        Self { plain, span, tokens, clauses, opened: RefCell::default() }
    }

    fn marks(&self) -> Marks {
        let (plain, tokens, clauses) = (self.plain, &self.tokens, &self.clauses);
        let inquires = self.inquires();
        let cue = self.cue().filter(|_| !inquires);
        let mut marks = Marks { cue, ..Marks::default() };
        marks.subjects = self.subjects(cue);
        marks.nobody = self.is_consequence_of_delay();
        // What happens to those who offend is told in one clause: 迟到者均扣发奖金.
        let dealt_with = cue.is_none() && OFFENDERS.first(plain, self.span).is_some();
        if dealt_with || cue.is_none() && self.is_offence() {
            marks.subjects.clear();
            marks.nobody = true;
        }
        let Phrases { named, leads, made } = phrases(plain, self.span, tokens);
        marks.phrases = named;
        let mut shares = shares(plain, clauses, tokens);
        shares.retain(|(name, _)| !marks.phrases.iter().any(|(other, _)| other.overlaps(*name)));
        marks.subjects.retain(|(name, _)| !shares.iter().any(|(other, _)| other.overlaps(*name)));
        let shared_out = !shares.is_empty();
        marks.phrases.extend(shares);
        if marks.subjects.is_empty() {
            marks.subjects = before_partner(plain, clauses, tokens);
        }
        if marks.subjects.is_empty() {
            self.move_agents(&mut marks);
        }
        if marks.subjects.is_empty() && !marks.nobody && !self.has_agent(&marks) {
            marks.subjects = self.told_later(cue);
        }
        // 隐患月底前必须销号，| 安环部盯紧: who sees to what a thing must become.
        if marks.subjects.is_empty() && !marks.nobody && cue.is_some_and(|cue| cue.force == Force::Must) {
            let names = self.seen_to_by().unwrap_or_default();
            marks.subjects = names.into_iter().map(|name| (name, Role::Responsible)).collect();
        }
        if leads && let [(_, role), ..] = marks.subjects.as_mut_slice() {
            *role = Role::Lead;
        }
        if self.helps(cue, &marks) {
            marks.subjects.iter_mut().for_each(|(_, role)| *role = Role::Support);
        }
        marks.phrases.retain(|(name, _)| !marks.subjects.iter().any(|(other, _)| other.overlaps(*name)));
        let generally = ["一般由", "通常由"].iter().any(|word| self.span.of(plain).contains(word));
        let composes = !generally
            && ["担任", "组成", "兼任", "任主任", "任组长", "为成员", "为委员", "任总指挥"]
                .iter()
                .any(|word| self.span.of(plain).contains(word))
            && marks.phrases.iter().any(|(_, role)| *role == Role::Responsible);
        if marks.subjects.is_empty() && !self.has_agent(&marks) {
            marks.phrases.retain(|(name, _)| !made.contains(name));
            marks.made = made;
        }
        let by_agent = self.has_agent(&marks);
        marks.roll = self.lists_names();
        marks.imperative = cue.is_none()
            && !generally
            && !inquires
            && (shared_out
                || composes
                || by_agent
                || dealt_with
                || self.gives_limit()
                || self.is_sent()
                || self.changes_from_a_day()
                || self.imperative(&marks)
                || self.seen_to_by().is_some());
        marks.refused = cue.is_none()
            && tokens.iter().any(|token| {
                matches!(token.class, Class::MustNot) || matches!(token.span.of(plain), "应当" | "必须")
            });
        marks
    }

    /// Whether the segment asks what is so, and nobody to find it out: 施工单位做了哪些工作，有何困难.
    fn inquires(&self) -> bool {
        const ASKS: WordList = list!["有何", "哪些", "有什么", "做了什么", "如何界定", "怎么样", "是否已"];
        const FINDS_OUT: WordList = list![
            "了解", "研究", "明确", "说明", "确定", "讨论", "回答", "分析", "提出", "报告", "掌握", "弄清",
            "核实", "检查", "汇报", "思考", "知道", "查", "看", "问", "梳理", "告知",
        ];
        let words = self.span.of(self.plain);
        let asks = ASKS.iter().filter_map(|word| words.find(word)).min();
        // 请各部门核对 | 哪些系统已升级: whoever is bound is to find it out.
        let bound = |at: usize| self.binds_in(Span::new(self.span.start, self.span.start + at));
        asks.is_some_and(|at| !bound(at) && !FINDS_OUT.iter().any(|verb| words[..at].contains(verb)))
    }

    /// Whether the segment gives a time limit to all that stands above it.
    fn gives_limit(&self) -> bool {
        AFTERTHOUGHT.first(self.plain, self.span).is_some()
    }

    /// Whether something is to be sent somewhere: 汇总表发送至邮箱.
    fn is_sent(&self) -> bool {
        SENT.first(self.plain, self.span).is_some()
    }

    /// Whether what happens to those who offend is told: 单位违反规定的 | 由公安机关处罚.
    fn is_offence(&self) -> bool {
        const CONSEQUENCES: WordList = list![
            "由", "对", "依法", "依照", "按照", "给予", "予以", "责令", "处", "没收", "吊销", "追究", "移送",
            "构成", "将依", "将严", "将从", "将追", "将予", "将给", "将按", "将视", "将取", "严肃", "从严",
        ];
        let case = self.clauses.iter().rposition(|clause| {
            inner(self.plain, *clause).of(self.plain).ends_with(['的', '者'])
                && clause.of(self.plain).ends_with(['，', ','])
        });
        let next = case.and_then(|nth| self.clauses.get(nth + 1));
        next.is_some_and(|next| opens_with(next.of(self.plain), CONSEQUENCES))
    }

    /// Makes those behind 由 the subjects: they are who acts.
    fn move_agents(&self, marks: &mut Marks) {
        let by: Vec<usize> = self.agent_words().map(|by| by.span.end).collect();
        let Some(first) =
            marks.phrases.iter().position(|(name, role)| role.acts() && by.contains(&name.start))
        else {
            return;
        };
        let role = marks.phrases[first].1;
        let acts = marks.phrases[first..].iter().take_while(|(_, other)| *other == role).count();
        marks.subjects = marks.phrases.drain(first..first + acts).collect();
    }

    /// The words 由, behind which stands who acts.
    fn agent_words(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| token.span.of(self.plain) == "由")
    }

    /// Whether somebody stands behind 由 in a clause.
    fn has_agent_in(&self, clause: Span) -> bool {
        const TAKES_OFFICE: WordList = list!["担任", "兼任", "任组长", "任主任", "任总指挥"];
        let takes_office = |by: usize| {
            let rest = self.plain.get(by..clause.end).unwrap_or("");
            TAKES_OFFICE.iter().any(|word| rest.contains(word))
        };
        self.agents(clause).any(takes_office) || self.names_agent(clause, true)
    }

    /// Where those may begin who act by 由 in a clause.
    fn agents(&self, clause: Span) -> impl Iterator<Item = usize> {
        self.agent_words().filter(move |by| clause.contains(by.span)).map(|by| by.span.end)
    }

    /// Whether a name stands behind 由 in a clause; `strict`: one that we know by its end.
    fn names_agent(&self, clause: Span, strict: bool) -> bool {
        self.agents(clause).any(|by| names_at(self.plain, &self.tokens, by, clause.end, strict).is_some())
    }

    /// Whether a clause behind `clause` says by 由 who acts.
    fn has_agent_behind(&self, clause: Span) -> bool {
        let mut behind = self.clauses.iter().filter(|other| other.start >= clause.end);
        behind.any(|other| self.names_agent(*other, false))
    }

    /// Whether somebody is said to do it by 由: 由 | 财政局 | 发放.
    fn has_agent(&self, marks: &Marks) -> bool {
        let acts = |role: Role| matches!(role, Role::Responsible | Role::Lead);
        let marked = || marks.phrases.iter().chain(&marks.subjects);
        self.agent_words().any(|by| marked().any(|(name, role)| acts(*role) && name.start == by.span.end))
    }

    /// The word that rules the segment: its first, unless a bare deed stands before it.
    fn cue(&self) -> Option<Cue> {
        let (plain, tokens, clauses) = (self.plain, &self.tokens, &self.clauses);
        let rules = |token: &Token| {
            cue(plain, self.span, clauses, tokens, *token).filter(|_| !self.is_of_delay(token.span))
        };
        let found = tokens.iter().find_map(rules);
        let Some(found) = found else { return self.denial().or_else(|| duty(plain, self.span)) };
        let found = self.asks_not_to(found).unwrap_or(found);
        let nth = self.clause_of(found);
        let ruled = matches!(found.force, Force::Should | Force::MustNot) && !found.asks;
        let deed = clauses[..nth].iter().any(|clause| self.is_deed(*clause));
        let told = found.force != Force::Must && clauses[..nth].iter().any(|clause| self.tells(*clause));
        if ruled && deed || told { self.denial() } else { Some(found) }
    }

    /// Whether some words stand in a clause that says what becomes of those who miss the limit before it: 计划5日前报送， | 逾期不予采购.
    fn is_of_delay(&self, words: Span) -> bool {
        let clause = self.clauses.iter().position(|clause| clause.contains(words)).filter(|nth| *nth > 0);
        clause.is_some_and(|nth| {
            let before = Span::new(self.span.start, self.clauses[nth].start);
            opens_with(self.clauses[nth].of(self.plain), DELAYS)
                && !super::words::limits(self.plain, before).is_empty()
        })
    }

    /// The denial that rules what a cue asks for: 请 | 各位业主不要乱停车.
    fn asks_not_to(&self, asks: Cue) -> Option<Cue> {
        if !asks.asks {
            return None;
        }
        let mut later = self.tokens.iter().filter(|token| token.span.start >= asks.span.end);
        let adjunct = |clause: Span| is_time(clause.of(self.plain)) || is_condition(clause.of(self.plain));
        let said = |token: &&Token| {
            let clause = self.clauses.iter().find(|clause| clause.contains(token.span));
            matches!(token.class, Class::Verb | Class::MustNot)
                && !clause.is_some_and(|clause| adjunct(*clause))
        };
        let denial = later.find(said).filter(|token| token.class == Class::MustNot)?;
        Some(Cue { force: Force::MustNot, ..asks }).filter(|_| denial.span.of(self.plain) != "不能")
    }

    /// The number of the clause in which a cue stands.
    fn clause_of(&self, cue: Cue) -> usize {
        self.clauses.iter().position(|clause| clause.contains(cue.span)).unwrap_or(0)
    }

    /// Whether a word that binds, forbids, allows or asks stands in `words`.
    fn binds_in(&self, words: Span) -> bool {
        self.tokens.iter().any(|token| {
            words.contains(token.span)
                && matches!(token.class, Class::Must | Class::MustNot | Class::May | Class::Should)
        })
    }

    /// Whether one of them stands there as what it says, and not within a name: 对 | 暂不到岗的人员.
    fn rules_in(&self, clause: Span) -> bool {
        let rules = |token: &Token| {
            clause.contains(token.span)
                && cue(self.plain, self.span, &self.clauses, &self.tokens, *token).is_some()
        };
        self.binds_in(clause) && self.tokens.iter().any(rules)
    }

    /// Whether a clause tells a deed without a subject, and not in which case.
    fn is_deed(&self, clause: Span) -> bool {
        let words = clause.of(self.plain);
        let Some(start) = behind_adjuncts(self.plain, &self.tokens, inner(self.plain, clause)) else {
            return false;
        };
        let verb = self.tokens.iter().find(|token| token.span.start == start && token.class == Class::Verb);
        let moves = opens_with(words, list!["将", "把"]);
        (verb.is_some_and(|verb| !self.is_told(*verb)) || moves) && !is_condition(words) && !is_time(words)
    }

    /// Whether a clause tells somebody named a deed without a word that binds.
    fn tells(&self, clause: Span) -> bool {
        let words = clause.of(self.plain);
        let plain_words = !says_case(words) && !is_condition(words);
        plain_words && self.doers(clause).is_some()
    }

    /// The names with which a clause opens, known by their ends, and where they end.
    fn openers(&self, clause: Span) -> Openers {
        if let Some(known) = self.opened.borrow().get(&clause) {
            return known.clone();
        }
        let start = behind_adjuncts(self.plain, &self.tokens, clause);
        let found = start.and_then(|start| names_at(self.plain, &self.tokens, start, clause.end, true));
        self.opened.borrow_mut().insert(clause, found.clone());
        found
    }

    /// Those who open a clause right before their deed.
    fn doers(&self, clause: Span) -> Option<Vec<Span>> {
        let (names, end) = self.openers(clause)?;
        if self.is_limited_at(end, clause) {
            return Some(names);
        }
        // 值班人员 | 早8:30 | 到岗.
        let end = end + said_when(self.plain.get(end..clause.end).unwrap_or(""));
        let next = self.tokens.iter().find(|token| token.span.start == end)?;
        let helps = HELPS.contains(next.span.of(self.plain));
        // 市场监管局 | 对餐饮摊位 | 开展检查.
        let with = matches!(
            next.span.of(self.plain),
            "对" | "向" | "将" | "把" | "就" | "按" | "按照" | "凭" | "持"
        ) && self.tokens.iter().any(|token| {
            token.class == Class::Verb && token.span.start > next.span.end && clause.contains(token.span)
        });
        let acts = (helps || with || matches!(next.class, Class::Verb | Class::Adverb))
            && inner(self.plain, clause).end > next.span.end;
        (acts && !self.is_told(*next)).then_some(names)
    }

    /// Those who open a clause that says what they are in charge of: 后勤处 | 负责车辆调配.
    fn charged(&self, clause: Span) -> Option<Vec<Span>> {
        let (names, end) = self.openers(clause)?;
        let charged = self.plain.get(end..clause.end).is_some_and(|rest| rest.starts_with("负责"));
        charged.then_some(names)
    }

    /// Whether a time limit stands at `at` in a clause that goes on behind it: 航道处 | 在五日内 | 更换.
    fn is_limited_at(&self, at: usize, clause: Span) -> bool {
        let opener = self.tokens.iter().find(|token| {
            token.span.start == at && matches!(token.span.of(self.plain), "于" | "在" | "须" | "应")
        });
        let from = opener.map_or(at, |opener| opener.span.end);
        let found = super::words::limits(self.plain, Span::new(at, clause.end));
        found.iter().any(|limit| {
            (limit.start == at || limit.start == from)
                && !limit.of(self.plain).ends_with("期间")
                && limit.end < inner(self.plain, clause).end
        })
    }

    /// Whether a verb tells what has happened: 收集了.
    fn is_told(&self, verb: Token) -> bool {
        // 领会 | 过去五年: 过 opens other words too.
        const OPENS: WordList = list!["过去", "过程", "过渡", "过往", "过高", "过低", "过期", "过硬"];
        self.plain
            .get(verb.span.end..self.span.end)
            .is_some_and(|rest| rest.starts_with(['了', '过', '着']) && !opens_with(rest, OPENS))
    }

    /// A clause that opens with a denied verb: 不乱扔垃圾.
    fn denial(&self) -> Option<Cue> {
        const OTHERS: &str =
            "断仅但论管同良足少过如再得能可予应准许宜要是必久时法满符服良利动妨愧禁由惜含属为受在知限";
        let first = self
            .clauses
            .iter()
            .find(|clause| !is_condition(clause.of(self.plain)) && !is_time(clause.of(self.plain)))?;
        let start = behind_adjuncts(self.plain, &self.tokens, *first)?;
        let words = self.plain.get(start..first.end)?;
        // 别 | 迟到: but 别的部门, 别忘了, 别开生面.
        const ASIDE: &str = "的人处称名墅样论有家国忘具无离致";
        const SAYINGS: WordList = list!["出心裁", "开生面", "来无恙"];
        let asked = || {
            let rest = words.strip_prefix('别').filter(|rest| !opens_with(rest, SAYINGS));
            rest.map(|rest| (rest, ASIDE))
        };
        let (rest, others) = words.strip_prefix('不').map(|rest| (rest, OTHERS)).or_else(asked)?;
        let next = rest.chars().next()?;
        let denies = !others.contains(next)
            && rest.chars().count() >= 2
            && !inner(self.plain, *first).of(self.plain).ends_with('的');
        denies.then(|| Cue {
            span: Span::new(start, start + "不".len()),
            force: Force::MustNot,
            rule: "denied deed",
            needs_actor: false,
            asks: false,
            owed: false,
            elliptic: false,
        })
    }

    /// Whether the first thing to do is to help somebody: 应当 | 配合.
    fn helps(&self, cue: Option<Cue>, marks: &Marks) -> bool {
        let from = cue
            .map(|cue| cue.span.end)
            .or_else(|| marks.subjects.last().map(|(name, _)| name.end))
            .unwrap_or(0);
        let verb = self.tokens.iter().find(|token| token.span.start >= from && token.class != Class::Adverb);
        verb.is_some_and(|verb| {
            HELPS.contains(verb.span.of(self.plain))
                && marks.phrases.iter().any(|(name, _)| name.start == verb.span.end)
        })
    }

    fn subjects(&self, cue: Option<Cue>) -> Vec<(Span, Role)> {
        let leads = cue.is_some_and(|cue| cue.span.of(self.plain) == "牵头");
        let role = if leads { Role::Lead } else { Role::Responsible };
        let names = match cue {
            Some(cue) => self.subjects_of_cue(cue),
            None => self.subjects_told(),
        };
        names.into_iter().map(|name| (name, role)).collect()
    }

    /// Who is told to act without a word that binds: the first clause that is not about when and how names them.
    fn subjects_told(&self) -> Vec<Span> {
        if let Some(names) = self.clauses.last().and_then(|last| self.names_of_duties(*last)) {
            return names;
        }
        if let Some(names) = self.seen_to_by() {
            return names;
        }
        if let Some(each) = self.clauses.first().and_then(|first| self.of_each(*first)) {
            return vec![each];
        }
        const HEADS: usize = 3;
        // 气象台发布预警，且仍维持的，| 学校停课: the case goes up to the clause that closes it.
        let case = |clause: &Span| {
            self.is_case(*clause) && opens_with(clause.of(self.plain), list!["且", "并且", "或", "仍"])
        };
        let behind = self.clauses.iter().take(HEADS).rposition(case).map_or(0, |nth| nth + 1);
        let aim = |clause: &&Span| self.is_aim(**clause);
        let heads = self.clauses.iter().enumerate().skip(behind).take(HEADS);
        for (nth, clause) in heads.skip_while(|(_, clause)| aim(clause)) {
            let led = || nth.checked_sub(1).is_some_and(|last| self.is_led_in(self.clauses[last]));
            match self.bare(*clause) {
                // 对新产品，| 加快 | 受理企业申请: behind that, a verb is what is done.
                Some(names) if led() && names.iter().any(|name| self.opens_with_verb(*name)) => {
                    return Vec::new();
                }
                // 评委由校外专家担任: who acts stands behind 由.
                Some(_) if self.has_agent_in(*clause) => return Vec::new(),
                // 理事长不能履职时，| 由副理事长代行职责.
                Some(_) if self.is_case(*clause) && self.has_agent_behind(*clause) => return Vec::new(),
                Some(names) => return names,
                None if is_time(clause.of(self.plain))
                    || self.only_says_when(*clause)
                    || self.is_led_in(*clause)
                    || self.is_circumstance(*clause) => {}
                None => return Vec::new(),
            }
        }
        Vec::new()
    }

    /// Those who, in a clause behind what has to be done, are said to see to it: 空调维修， | 动力车间 | 落实.
    fn seen_to_by(&self) -> Option<Vec<Span>> {
        const SEE_TO: WordList = list![
            "落实",
            "负责",
            "负责落实",
            "负责办理",
            "办理",
            "承办",
            "跟进",
            "解决",
            "处理",
            "牵头落实",
            "盯紧",
            "盯办",
            "跟踪",
            "把关",
        ];
        let seen_to = |clause: &&Span| {
            let words = inner(self.plain, **clause).of(self.plain);
            SEE_TO.ends(words).is_some()
        };
        self.clauses.iter().skip(1).filter(seen_to).find_map(|clause| {
            let (names, end) = names_at(self.plain, &self.tokens, clause.start, clause.end, true)?;
            let from = behind_adverbs(self.plain, &self.tokens, Span::new(end, clause.end));
            let deed = Span::new(from, inner(self.plain, *clause).end.max(from)).of(self.plain);
            let deed = deed.strip_prefix("盯紧").filter(|rest| !rest.is_empty()).unwrap_or(deed);
            SEE_TO.contains(deed).then_some(names)
        })
    }

    /// Whether a clause only says what for the next is done: 为方便各单位填写，.
    fn is_aim(&self, clause: Span) -> bool {
        let opens = opens_with(
            clause.of(self.plain),
            list!["为了", "为方便", "为便于", "为确保", "为保障", "为配合", "为做好"],
        );
        opens && self.clauses.last() != Some(&clause)
    }

    /// Whether a clause closes as one that says in which case.
    fn is_case(&self, clause: Span) -> bool {
        inner(self.plain, clause).of(self.plain).ends_with(['的', '时', '后'])
    }

    /// Whether a clause only says of what the next one tells: 对困难机构， | 民政局给予补助.
    fn is_led_in(&self, clause: Span) -> bool {
        let words = inner(self.plain, clause).of(self.plain);
        // 根据省里部署， | 市局召开会议: what rests on something may only be told.
        let of_what = opens_with(words, list!["对", "针对"]) && !words.starts_with("对于");
        self.clauses.last() != Some(&clause) && of_what && !self.rules_in(clause)
    }

    /// Whether a clause only says in which case or while what goes on: 逾期不改的，汛期内，.
    fn is_circumstance(&self, clause: Span) -> bool {
        const MEETS: WordList = list!["遇", "如遇", "逢", "碰到", "一旦", "接到"];
        const GENERALLY: WordList = list!["原则上", "一般情况下", "特殊情况下", "正常情况下"];
        let words = inner(self.plain, clause).of(self.plain);
        self.clauses.last() != Some(&clause)
            && (is_mandate(words)
                || GENERALLY.contains(words)
                || opens_with(words, MEETS)
                || words.ends_with("期间")
                || words.ends_with(['的', '时', '后', '前', '内']))
    }

    /// The names that open a clause, before its verb.
    fn bare(&self, clause: Span) -> Option<Vec<Span>> {
        if is_mandate(clause.of(self.plain)) {
            return None;
        }
        let start = behind_adjuncts(self.plain, &self.tokens, clause)?;
        names_at(self.plain, &self.tokens, start, clause.end, true).map(|(names, _)| names)
    }

    fn subjects_of_cue(&self, cue: Cue) -> Vec<Span> {
        let (plain, tokens, clauses) = (self.plain, &self.tokens, &self.clauses);
        let nth = self.clause_of(cue);
        let word = cue.span.of(plain);
        let before = Span::new(clauses[nth].start, cue.span.start);
        let after = plain.get(cue.span.end..self.span.end).unwrap_or("");
        let own = || subject(plain, tokens, before, after);
        let object = || {
            let limit = clauses.last().map_or(cue.span.end, |last| last.end);
            // 鼓励 | 和帮助 | 企业.
            const JOINED: WordList =
                list!["和帮助", "和支持", "和引导", "和鼓励", "并支持", "并引导", "并帮助", "、支持"];
            let joined = JOINED.opens(after).unwrap_or(0);
            names_at(plain, tokens, cue.span.end + joined, limit, false).map(|(names, _)| names)
        };
        let addressed = matches!(word, "允许" | "授权" | "准许" | "准予");
        if cue.asks
            && let Subject::Names(names) = own()
        {
            return names;
        }
        if cue.asks || addressed || (cue.force == Force::Should && !word.ends_with(['宜', '好'])) {
            // 施工单位提前通知，| 并请融媒体中心协助: who was told before is told as well.
            let doers = || clauses[..nth].iter().find_map(|clause| self.doers(*clause)).filter(|_| cue.asks);
            let called =
                || nth.checked_sub(1).filter(|_| cue.asks).and_then(|last| self.called(clauses[last]));
            let asked = object().or_else(called).unwrap_or_default();
            let told: Vec<Span> = doers().into_iter().flatten().chain(asked).collect();
            // 过江车辆 | 建议绕行.
            if told.is_empty()
                && is_public(before.of(plain))
                && let Subject::Names(names) = own()
            {
                return names;
            }
            return told;
        }
        // 成员应 | 由业主担任: who acts stands behind 由.
        if after.starts_with('由') && self.has_agent_in(clauses[nth]) {
            return Vec::new();
        }
        match own() {
            Subject::Names(names) => return [self.listed_above(nth), names].concat(),
            // 企业每班清灰，| 停机检修须断电: who does the first does the second.
            Subject::Thing => {
                let deed =
                    tokens.iter().any(|token| token.class == Class::Verb && token.span.start == before.start);
                let mut above = clauses[..nth].iter().filter(|_| deed);
                return above.find_map(|clause| self.doers(*clause)).unwrap_or_default();
            }
            Subject::Nobody => {}
        }
        let above = self.subjects_above(nth);
        if above.is_empty()
            && matches!(word, "严禁" | "禁止" | "不准" | "不许" | "不允许" | "严格禁止" | "严令禁止")
        {
            // 严禁 | 渡船 | 超载, but 严禁 | 传销、经商: whoever must not do something does it.
            let does = |end: usize| {
                tokens.iter().any(|token| {
                    token.span.start == end
                        && matches!(token.class, Class::Verb | Class::Adverb | Class::Preposition)
                })
            };
            let found =
                names_at(plain, tokens, cue.span.end, self.span.end, true).filter(|(_, end)| does(*end));
            return found.map_or_else(Vec::new, |(names, _)| names);
        }
        above
    }

    /// Those whom a clause behind an order without a subject tells to act: 要提高认识， | 各级党组织要落实责任.
    fn told_later(&self, cue: Option<Cue>) -> Vec<(Span, Role)> {
        let nth = cue.map_or(0, |cue| self.clause_of(cue));
        let order = self.clauses.get(nth).is_some_and(|clause| {
            self.orders(*clause)
                || cue.is_none() && self.shares_out(*clause)
                || self.orders_in_season(*clause)
        });
        if !order {
            return Vec::new();
        }
        let later = self.clauses.iter().skip(nth + 1);
        let mut told = later.filter(|clause| !is_condition(clause.of(self.plain)));
        let each = |names: &Vec<Span>| {
            names
                .iter()
                .all(|name| opens_with(name.of(self.plain), list!["各", "全体", "所有", "相关", "有关"]))
        };
        let known = |names: &Vec<Span>| names.iter().all(|name| self.acts(*name));
        // 发挥 | 专家作用: what opens with a deed, or asks who, is no name.
        let opens = |name: &Span| {
            let first = self.tokens.iter().find(|token| token.span.start == name.start);
            let deed = first.is_some_and(|first| matches!(first.class, Class::Verb | Class::Adverb));
            deed || name.of(self.plain).starts_with('谁')
        };
        let bare = |names: &Vec<Span>| known(names) && !names.iter().any(opens);
        let must = cue.is_none_or(|cue| cue.force == Force::Must);
        // 要保障供电， | 电力部门做好线路监测: but slogans, 政府主导， | 企业负责, tell nobody a deed.
        const SHORTEST: usize = 4;
        let deed = |names: &Vec<Span>, clause: Span| {
            let from = names.last().map_or(clause.start, |name| name.end);
            Span::new(from, inner(self.plain, clause).end.max(from)).of(self.plain).chars().count()
                >= SHORTEST
        };
        let doers = |clause: Span| {
            self.doers(clause).filter(|names| each(names) || must && bare(names) && deed(names, clause))
        };
        let bound = |clause: Span| self.bound_subject(clause).filter(known);
        let names = told.find_map(|clause| bound(*clause).or_else(|| doers(*clause)));
        names.into_iter().flatten().map(|name| (name, Role::Responsible)).collect()
    }

    /// Whether a clause opens with the season in which it orders something: 用电高峰期 | 要加强巡查.
    fn orders_in_season(&self, clause: Span) -> bool {
        const SEASONS: WordList = list!["期", "期间", "时期", "季节", "时段"];
        let must = self.tokens.iter().find(|token| clause.contains(token.span) && token.class == Class::Must);
        let before = must.map(|must| Span::new(clause.start, must.span.start).of(self.plain));
        before.is_some_and(|words| SEASONS.ends(words).is_some())
    }

    /// Whether a clause only says who has which share in the work.
    fn shares_out(&self, clause: Span) -> bool {
        !shares(self.plain, &[clause], &self.tokens).is_empty()
    }

    /// Whether it says what becomes of those who are late: 逾期 | 不予受理.
    fn is_consequence_of_delay(&self) -> bool {
        opens_with(self.span.of(self.plain), DELAYS)
    }

    /// Whether a name opens with a verb.
    fn opens_with_verb(&self, name: Span) -> bool {
        at_start(&self.tokens, name.start).any(|token| token.class == Class::Verb)
    }

    /// Whether a name is that of one who can act.
    fn acts(&self, name: Span) -> bool {
        super::subject::kind(self.plain, &self.tokens, name) == Head::Actor
    }

    /// The names of the clauses right above clause `nth` that are nothing but names: 各区，各部门，| 各单位要.
    fn listed_above(&self, nth: usize) -> Vec<Span> {
        // 无牌的车辆，| 施工单位不予放行: a thing is no member.
        let acts = |names: &Vec<Span>| names.iter().any(|name| self.acts(*name));
        let lists = self.clauses[..nth].iter().rev().map_while(|clause| self.is_list(*clause).filter(acts));
        let mut lists: Vec<Vec<Span>> = lists.collect();
        lists.reverse();
        lists.concat()
    }

    /// The names of a clause that is nothing but a list of them.
    fn is_list(&self, clause: Span) -> Option<Vec<Span>> {
        let (names, end) = names_at(self.plain, &self.tokens, clause.start, clause.end, true)?;
        (end == inner(self.plain, clause).end).then_some(names)
    }

    /// Those whom a clause before the one of the cue names as its subject.
    fn subjects_above(&self, nth: usize) -> Vec<Span> {
        for clause in self.clauses[..nth].iter().rev() {
            let words = inner(self.plain, *clause);
            if self.names_what(*clause) {
                continue;
            }
            if let Some(names) = self.bare(*clause) {
                let nth = self.clauses.iter().position(|other| other == clause).unwrap_or(0);
                return [self.listed_above(nth), names].concat();
            }
            if let Some(names) = self.of_case(*clause) {
                return names;
            }
            // 各位家长，| 请于今晚登记: whom one calls is who is asked.
            if let Some(names) = self.called(*clause) {
                return names;
            }
            let whole = subject(self.plain, &self.tokens, words, "");
            let short = words.of(self.plain).chars().count() <= 40 && !is_condition(words.of(self.plain));
            if let Subject::Names(names) = whole.only_if(short)
                && names.iter().all(|name| self.acts(*name))
            {
                return names;
            }
        }
        Vec::new()
    }

    /// Whether a clause is nothing but the name of a thing that somebody did something about, 部分船东提出的意见，, or says what a place
    /// is: 保护区为取水口以内水域，.
    fn names_what(&self, clause: Span) -> bool {
        const NEAR: usize = 4;
        let words = inner(self.plain, clause);
        let Some((_, end)) = self.openers(clause) else { return false };
        let rest = Span::new(end, words.end.max(end)).of(self.plain);
        let acts = |from: usize| {
            let deed = |token: &Token| token.class == Class::Verb && token.span.start >= from;
            self.tokens.iter().any(|token| clause.contains(token.span) && deed(token))
        };
        let place = |token: &Token| token.class == Class::Region && token.span.end == end;
        if rest.starts_with('为') && self.tokens.iter().any(place) {
            return !acts(end);
        }
        let verb = self.tokens.iter().find(|token| token.span.start == end && token.class == Class::Verb);
        let Some((deed, thing)) = rest.rsplit_once('的').filter(|_| verb.is_some()) else { return false };
        let near = deed.chars().count() <= NEAR && !deed.contains('的');
        near && head(thing) == Head::Thing && !acts(end + deed.len())
    }

    /// Those of whom a clause says in which case something holds: 船员 | 取得证书的， 乘客 | 若要退票.
    fn of_case(&self, clause: Span) -> Option<Vec<Span>> {
        const STATES: WordList = list![
            "取得", "获得", "存在", "具有", "发生", "出现", "连续", "超过", "有", "无", "未", "若", "如",
            "与", "在", "被",
        ];
        const FARTHEST: usize = 60;
        let words = inner(self.plain, clause);
        let case =
            words.of(self.plain).ends_with(['的', '时', '后']) || words.of(self.plain).contains(['若', '如']);
        let start = behind_adjuncts(self.plain, &self.tokens, clause).filter(|_| case)?;
        let rest = Span::new(start, words.end.max(start)).of(self.plain);
        let near = rest.get(..rest.floor_char_boundary(FARTHEST))?;
        let state = STATES.iter().filter_map(|state| near.find(state)).filter(|at| *at > 0).min();
        let verb = self.tokens.iter().find(|token| token.class == Class::Verb && token.span.start > start);
        let verb = verb.map(|verb| verb.span.start - start).filter(|at| *at < near.len());
        let at = state.into_iter().chain(verb).min()?;
        if self.has_agent_behind(clause) {
            return None;
        }
        let name = Span::new(start, start + at);
        let denied = name.of(self.plain).ends_with('没');
        (self.acts(name) && !denied).then(|| super::name::split(self.plain, &self.tokens, name))
    }

    /// Those whom a clause calls by their name, and nothing else: 各位家长，
    fn called(&self, clause: Span) -> Option<Vec<Span>> {
        const SHORT: usize = 8;
        const LONGEST: usize = 16;
        let name = inner(self.plain, clause);
        let words = name.of(self.plain);
        let persons = words.ends_with('们')
            && !["你们", "我们", "他们", "她们"].iter().any(|word| words.ends_with(word))
            && words.chars().count() <= SHORT;
        let named = words.starts_with("各位") || words.starts_with("全体");
        (persons || named && self.acts(name) && words.chars().count() <= LONGEST)
            .then(|| super::name::split(self.plain, &self.tokens, name))
    }

    /// Those whose duties a clause announces: 安全部 | 主要职责：
    fn names_of_duties(&self, clause: Span) -> Option<Vec<Span>> {
        let clause = inner(self.plain, clause);
        const LONGEST: usize = 14;
        let tails = [
            "主要职责",
            "工作职责",
            "具体职责",
            "岗位职责",
            "安全职责",
            "下列职责",
            "以下职责",
            "下列职权",
            "以下职权",
            "下列权利",
            "以下权利",
            "下列义务",
            "以下义务",
            "职责",
            "职权",
            "权利",
            "义务",
        ];
        let words = clause.of(self.plain);
        let words =
            ["如下", "包括", "是", "为", "有"].iter().fold(words, |words, word| words.trim_end_matches(word));
        let names = tails.iter().find_map(|tail| words.strip_suffix(tail))?;
        let names = ["行使", "履行", "享有", "享受", "承担", "负有", "的"]
            .iter()
            .fold(names, |names, verb| names.trim_end_matches(verb));
        if names.chars().count() > LONGEST {
            return None;
        }
        let before = Span::new(clause.start, clause.start + names.trim_end_matches('的').len());
        match subject(self.plain, &self.tokens, before, "") {
            Subject::Names(names) => Some(names),
            _ => None,
        }
    }

    /// Whether the segment is a short line of a verb and a noun that titles use: 选课 | 程序.
    fn is_title(&self) -> bool {
        const LONGEST: usize = 8;
        const NOUNS: WordList = list![
            "程序", "事项", "时间", "方式", "流程", "要求", "情况", "原则", "办法", "规定", "地点", "对象",
            "范围", "条件", "标准", "内容", "机制", "说明", "须知", "守则", "制度", "名单", "步骤", "依据",
            "目的", "背景", "期限", "职责", "权限",
        ];
        let words = self.span.of(self.plain);
        // 严格 | 执行值班制度, 完善规章制度。: what urges, or a full stop closes, is a sentence.
        let urges = self.tokens.first().is_some_and(|first| first.class == Class::Adverb);
        let closed = words.ends_with(['。', '；'])
            || self.plain.get(self.span.end..).is_some_and(|behind| behind.starts_with(['。', '；', ';']));
        words.chars().count() <= LONGEST
            && NOUNS.ends(words).is_some()
            && !urges
            && !closed
            && super::words::limits(self.plain, self.span).is_empty()
    }

    /// Whether the segment is one clause that only says in which case: 在岗满一年的.
    fn is_bare_case(&self) -> bool {
        let [only] = self.clauses.as_slice() else { return false };
        let words = inner(self.plain, *only).of(self.plain);
        words.ends_with('的') && !words.contains('是')
    }

    /// Whether something changes from a day on: 即日起， | 东门暂停开放.
    fn changes_from_a_day(&self) -> bool {
        let [first, rest @ ..] = self.clauses.as_slice() else { return false };
        let from = inner(self.plain, *first);
        let whole = || {
            let limit = super::words::limits(self.plain, from).into_iter().next();
            limit.is_some_and(|limit| limit.start == from.start && limit.end == from.end)
        };
        from.of(self.plain).ends_with('起')
            && rest.first().is_some_and(|next| CHANGE.first(self.plain, inner(self.plain, *next)).is_some())
            && whole()
    }

    fn imperative(&self, marks: &Marks) -> bool {
        let (plain, tokens) = (self.plain, &self.tokens);
        if self.is_title() && marks.subjects.is_empty() || marks.roll || self.is_bare_case() {
            return false;
        }
        // 试卷流水批阅， | 16日前登记完毕: what is due by a day is a task, whatever stands before it.
        if self.clauses.iter().skip(1).any(|clause| self.repeats(*clause)) {
            return true;
        }
        for (nth, clause) in self.clauses.iter().enumerate() {
            if self.repeats(*clause)
                || self.is_without_exception(*clause)
                || nth > 0 && self.is_consequence(nth)
            {
                return true;
            }
            if is_time(clause.of(plain)) || self.only_says_when(*clause) {
                continue;
            }
            let words = inner(plain, *clause).of(plain);
            // 报 | 组织部 | 审批.
            let handed = |(name, _): &(Span, Role)| name.start == clause.start + "报".len();
            if words.starts_with('报') && marks.phrases.iter().any(handed)
                || goes_to_body(words)
                || self.is_handed_in_by(*clause)
                || self.is_due(*clause)
                || self.is_kept(*clause)
                || self.is_routine(*clause)
                || self.is_done_by_rule(*clause)
            {
                return true;
            }
            let Some(first) = tokens.iter().find(|token| clause.contains(token.span)) else { continue };
            let lead = behind_adverbs(plain, tokens, *clause);
            let deed = |token: &&Token| {
                token.span.start == lead && matches!(token.class, Class::Verb | Class::Preposition)
            };
            let first = tokens.iter().find(deed).unwrap_or(first);
            let near = lead >= first.span.start;
            let acts = tokens.iter().any(|token| clause.contains(token.span) && token.class == Class::Verb);
            let case = words.ends_with('者') && nth + 1 < self.clauses.len();
            let adjunct = case
                || words.ends_with(['的', '时', '后', '上', '下', '中', '外', '内', '前'])
                || words.ends_with("期间")
                || (first.class == Class::Preposition && !acts);
            let stop = first.span.of(plain);
            match first.class {
                _ if is_condition(words) && nth + 1 < self.clauses.len() => continue,
                // 擅自修改代码的: what nobody may do is told, not asked.
                _ if MISDEEDS.opens(words).is_some() => continue,
                Class::Verb if near && self.only_says_how(*first) => return false,
                // 每周一上午， | 即12月14日、21日: which days are meant is no deed.
                Class::Adverb if near && stop == "即" => return false,
                Class::Verb | Class::Adverb if near => return !self.is_told(*first),
                Class::Preposition
                    if near && matches!(stop, "将" | "把" | "由" | "配合" | "协助" | "会同") =>
                {
                    return true;
                }
                // 为推动发展， | 客观上存在薄弱环节: an aim is no deed.
                Class::Preposition
                    if near && matches!(stop, "为" | "为了") && nth + 1 < self.clauses.len() =>
                {
                    continue;
                }
                Class::Preposition if near && !adjunct && (acts || !marks.subjects.is_empty()) => {
                    return true;
                }
                Class::Preposition if near => continue,
                Class::Preposition if nth == 0 && !marks.subjects.is_empty() => return true,
                Class::Preposition => {
                    return words.contains("依法") || self.has_agent(marks);
                }
                _ if adjunct => continue,
                _ if !marks.subjects.is_empty() => {
                    return !words.contains('是') && self.acts_behind_subjects(marks);
                }
                Class::Conjunction => continue,
                _ if self.has_agent(marks) || is_handed_in(words) => return true,
                // 工作总结一式三份， | 于11月30日前邮寄至省局: what comes first only says of what.
                _ if !acts || words.contains("一式") => continue,
                _ => return false,
            }
        }
        false
    }

    /// Whether a verb only says how something is, or what describes the one named last is all that stands there: 客观上 | 存在薄弱环节,
    /// 提供直播的企业, 纳入黑名单的.
    fn only_says_how(&self, verb: Token) -> bool {
        const STATES: WordList = list![
            "存在",
            "具有",
            "处于",
            "面临",
            "属于",
            "来自",
            "位于",
            "表明",
            "呈现",
            "显示",
            "意味着",
            "成为",
        ];
        const QUALIFIES: WordList =
            list!["提供", "从事", "具备", "符合", "持有", "拥有", "获得", "列入", "纳入"];
        let words = inner(self.plain, self.span).of(self.plain);
        let described = || {
            let last = words.rsplit_once('的').map(|(_, name)| name);
            last.is_some_and(|name| {
                name.is_empty() || head(name) == Head::Actor && name.chars().count() <= 12
            })
        };
        let verb = verb.span.of(self.plain);
        STATES.contains(verb) || QUALIFIES.contains(verb) && described()
    }

    /// Whether a deed stands behind those who are named as subjects: 各处室 | 值班, but not 各处室、各科室.
    fn acts_behind_subjects(&self, marks: &Marks) -> bool {
        let end = marks.subjects.iter().map(|(name, _)| name.end).max().unwrap_or(0);
        const NEAR: usize = 4;
        let deed = |class: Class| matches!(class, Class::Verb | Class::Preposition);
        // 校长 | 提出了三点意见: what is told is no order.
        let first = self.tokens.iter().find(|token| token.span.start >= end && token.class != Class::Adverb);
        if first.is_some_and(|first| first.class == Class::Verb && self.is_told(*first)) {
            return false;
        }
        // 卫生院 | 违规发放津贴: what nobody may do was done.
        if MISDEEDS.opens(self.plain.get(end..self.span.end).unwrap_or("")).is_some() {
            return false;
        }
        // 下坞村 | 还入选了示范案例: so it is of a verb that no file knows.
        let from = behind_adverbs(self.plain, &self.tokens, Span::new(end, self.span.end));
        let told = |rest: &str| {
            let mut near = rest.chars().take(NEAR).take_while(|c| c.is_alphanumeric());
            near.any(|c| c == '了')
        };
        if first.is_none_or(|first| first.span.start > from)
            && self.plain.get(from..self.span.end).is_some_and(told)
        {
            return false;
        }
        let known = self.tokens.iter().any(|token| token.span.start >= end && deed(token.class));
        // A deed that no file knows follows its name right away.
        let rest = self.plain.get(end..self.span.end).unwrap_or("");
        known || rest.starts_with(|c: char| c.is_alphanumeric())
    }

    /// Whether a clause opens with how often or by when something is done, and goes on with the deed: 每九十天 | 更换一次.
    fn repeats(&self, clause: Span) -> bool {
        let words = clause.of(self.plain);
        let joined = list!["并于", "并在", "并", "此后", "今后", "之后"].opens(words);
        let start = clause.start + joined.unwrap_or(0);
        // 自4月起，每月12日前 | 报送: a limit may take in the clause before it.
        let found = super::words::limits(self.plain, Span::new(self.span.start, clause.end));
        let limit = found.iter().find(|limit| limit.start <= start && limit.end > start);
        let behind = limit.map_or(start, |limit| limit.end);
        // 16日前 | 全部 | 登记完毕.
        let all = self.plain.get(behind..clause.end).is_some_and(|rest| rest.starts_with("全部"));
        let behind = behind + if all { "全部".len() } else { 0 };
        let acts = |token: &Token| match token.class {
            Class::Verb | Class::Adverb => !self.is_told(*token),
            // 10日前 | 在系统内上传.
            Class::Preposition => self.acts_behind(*token, clause),
            _ => false,
        };
        let done = || inner(self.plain, clause).of(self.plain).ends_with("完毕");
        limit.is_some()
            && (self.tokens.iter().any(|token| token.span.start == behind && acts(token)) || all && done())
    }

    /// Whether a deed that is not told as done stands behind a word in its clause.
    fn acts_behind(&self, word: Token, clause: Span) -> bool {
        let deed = |token: &&Token| {
            token.class == Class::Verb && clause.contains(token.span) && token.span.start >= word.span.end
        };
        self.tokens.iter().find(deed).is_some_and(|verb| !self.is_told(*verb))
    }

    /// Whether a clause says what is done whoever or whatever it is: 借用的设备 | 一律 | 归还总务处.
    fn is_without_exception(&self, clause: Span) -> bool {
        let always = |token: &&Token| clause.contains(token.span) && token.span.of(self.plain) == "一律";
        let always = self.tokens.iter().find(always);
        always.is_some_and(|always| self.acts_behind(*always, clause))
    }

    /// Whether a clause says of a thing by when it goes to whom: 名单 | 周三前 | 报综合部.
    fn is_handed_in_by(&self, clause: Span) -> bool {
        let limit = super::words::limits(self.plain, clause).into_iter().next();
        limit.is_some_and(|limit| {
            let end = inner(self.plain, clause).end.max(limit.end);
            let topic = Span::new(clause.start, limit.start.max(clause.start));
            (self.is_topic(topic) || self.of_each(clause).is_some())
                && goes_to_body(Span::new(limit.end, end).of(self.plain))
        })
    }

    /// Whether a clause says by when something is to be done with: 该项工作 | 于6月底前 | 完成.
    fn is_due(&self, clause: Span) -> bool {
        const ENDS: WordList = list![
            "完成", "办结", "到位", "完毕", "清零", "销号", "建成", "投用", "交付", "清偿", "移交", "交接",
            "归还", "结清",
        ];
        let words = inner(self.plain, clause);
        let due = |limit: &Span| {
            let topic = Span::new(clause.start, limit.start.max(clause.start)).of(self.plain);
            let rest = Span::new(limit.end, words.end.max(limit.end)).of(self.plain);
            let rest = rest.trim_start_matches(['全', '部', '面', '基', '本']);
            let told = is_of_past(topic) || is_of_past(limit.of(self.plain)) || topic.contains("预计");
            let named = head(topic.trim_end_matches('于')) != Head::Actor && !topic.is_empty() && !told;
            named && limit.of(self.plain).ends_with('前') && ENDS.contains(rest)
        };
        super::words::limits(self.plain, clause).iter().any(due)
    }

    /// Whether a clause says how long something is kept at least: 监控录像 | 至少保存三十天.
    fn is_kept(&self, clause: Span) -> bool {
        const KEEPS: [&str; 6] = ["保存", "保留", "保管", "留存", "留样", "封存"];
        const LEAST: [&str; 5] = ["至少", "不少于", "不低于", "不得少于", "以上"];
        let holds = |words: &str, any: &[&str]| any.iter().any(|word| words.contains(word));
        let words = clause.of(self.plain);
        let told = words.contains(['现', '了']) || is_of_past(words) || is_condition(words);
        !told
            && super::words::limits(self.plain, clause).iter().any(|limit| {
                let said = Span::new(clause.start, limit.end.max(clause.start)).of(self.plain);
                holds(said, &KEEPS) && holds(limit.of(self.plain), &LEAST)
            })
    }

    /// Whether a clause says of a thing how often something is done to it: 衣物 | 每周 | 至少清洗一次.
    fn is_routine(&self, clause: Span) -> bool {
        const LONGEST: usize = 10;
        const KEEPS: WordList = list![
            "清洗", "消毒", "检查", "检修", "维护", "保养", "更换", "清理", "清扫", "巡查", "巡检", "盘点",
            "核对", "备份", "校准", "检测", "更新", "通风", "擦拭", "冲洗", "上报", "报送", "清空", "打扫",
            "检验", "测试", "检定", "杀虫",
        ];
        let limits = super::words::limits(self.plain, clause);
        let Some(limit) = limits.iter().find(|limit| limit.of(self.plain).starts_with('每')) else {
            return false;
        };
        let topic = Span::new(clause.start, limit.start.max(clause.start)).of(self.plain);
        let verb = |token: &&Token| {
            token.span.start >= limit.end && clause.contains(token.span) && token.class != Class::Adverb
        };
        let done = self.tokens.iter().find(verb);
        head(topic) == Head::Thing
            && topic.chars().count() <= LONGEST
            && !self.binds_in(clause)
            && !inner(self.plain, clause).of(self.plain).contains('的')
            && done.is_some_and(|done| KEEPS.contains(done.span.of(self.plain)) && !self.is_told(*done))
    }

    /// Whether a clause says by which rule something is dealt with: 涉密论文 | 按保密规定办理.
    fn is_done_by_rule(&self, clause: Span) -> bool {
        const RULES: WordList = list!["规定", "要求", "标准", "办法", "流程", "程序", "制度", "条款", "约定"];
        const DONE: WordList =
            list!["办理", "执行", "处理", "报销", "发放", "管理", "实施", "缴纳", "支付", "操作"];
        let words = inner(self.plain, clause).of(self.plain);
        let Some((topic, rule)) = words.split_once('按') else { return false };
        let rule = DONE.ends(rule).map(|done| &rule[..rule.len() - done]);
        let told = words.contains(['了', '未']) || is_of_past(words);
        head(topic) == Head::Thing && !told && rule.is_some_and(|rule| RULES.ends(rule).is_some())
    }

    /// Those whose papers a clause hands in: 各单位 | 备件计划3月7日前报设备部.
    fn of_each(&self, clause: Span) -> Option<Span> {
        const LONGEST: usize = 16;
        let limit = super::words::limits(self.plain, clause).into_iter().next()?;
        let topic = Span::new(clause.start, limit.start.max(clause.start));
        let each = topic.of(self.plain).starts_with('各') && topic.of(self.plain).chars().count() <= LONGEST;
        let body =
            self.tokens.iter().find(|token| token.class == Class::Body && topic.contains(token.span))?;
        let paper = Span::new(body.span.end, topic.end).of(self.plain);
        (each && head(paper) == Head::Thing).then_some(Span::new(topic.start, body.span.end))
    }

    /// Whether a clause says when, and nothing behind that but figures: 开航前三天， 每周一上午9:00-12:00，.
    fn only_says_when(&self, clause: Span) -> bool {
        let limit = super::words::limits(self.plain, clause).into_iter().next();
        limit.filter(|limit| limit.start == clause.start).is_some_and(|limit| {
            let rest = Span::new(limit.end, clause.end).of(self.plain);
            !rest.is_empty() && !rest.contains(char::is_alphabetic)
        })
    }

    /// Whether the segment is nothing but several names, one behind the other: 各学院院长，副书记、外事专员.
    fn lists_names(&self) -> bool {
        let named = |clause: &Span| {
            let words = inner(self.plain, *clause).of(self.plain);
            let name = words.split(['（', '(']).next().unwrap_or(words);
            let described = name.rfind('的').map_or(0, |at| clause.start + at);
            let deed = self.tokens.iter().enumerate().any(|(nth, token)| {
                clause.contains(token.span)
                    && token.span.start > described
                    && (token.class == Class::Verb
                        && !goes_on(self.plain, &self.tokens, nth, clause.start, clause.end)
                        || matches!(token.class, Class::Preposition | Class::Adverb))
            });
            head(name) == Head::Actor && !deed
        };
        self.clauses.len() > 1 && self.clauses.iter().all(named)
    }

    /// Whether clause number `nth` says what follows from the case before it: 逾期不改的 | 处以罚款.
    fn is_consequence(&self, nth: usize) -> bool {
        const DEEDS: WordList =
            list!["处", "并处", "另", "取消", "给予", "予以", "没收", "吊销", "追究", "扣"];
        let case = inner(self.plain, self.clauses[nth - 1]).of(self.plain).ends_with(['的', '者']);
        case && opens_with(self.clauses[nth].of(self.plain), DEEDS)
    }

    /// Whether the segment, the head of a longer one, only finds something that nobody is told to do.
    fn finds(&self) -> bool {
        const CASES: WordList =
            list!["如", "若", "凡", "对", "将", "把", "按", "根据", "在", "为", "经", "因", "由于", "鉴于"];
        let adjunct = self
            .clauses
            .iter()
            .any(|clause| is_condition(clause.of(self.plain)) || opens_with(clause.of(self.plain), CASES));
        !adjunct
            && !self.binds_in(self.span)
            && FINDING.first(self.plain, self.span).is_some()
            && !self.is_deed(self.span)
    }

    /// Whether the segment, the head of a longer one, tells what somebody named has done: 市政府 | 签订了责任书.
    fn reports(&self) -> bool {
        let told = |clause: &Span| {
            let done = |token: &Token| {
                clause.contains(token.span) && token.class == Class::Verb && self.is_told(*token)
            };
            let named =
                opens_with(clause.of(self.plain), list!["我", "本"]) || self.openers(*clause).is_some();
            named && self.tokens.iter().any(done)
        };
        let case = |clause: &Span| is_condition(clause.of(self.plain));
        !self.binds_in(self.span) && !self.clauses.iter().any(case) && self.clauses.iter().any(told)
    }

    /// Where what is done by the one behind 由, with whom a clause opens, begins: with the words for what it is done to.
    fn agent_opens(&self, clause: Span, from: usize) -> Option<usize> {
        let by = clause.of(self.plain).find('由')?;
        // 每年召开一次， | 由会长召集: who calls a meeting belongs to it.
        if ["召集", "主持"].iter().any(|verb| inner(self.plain, clause).of(self.plain).ends_with(verb)) {
            return None;
        }
        if !self.is_topic(Span::new(clause.start, clause.start + by)) || !self.has_agent_in(clause) {
            return None;
        }
        let nth = self.clauses.iter().position(|other| *other == clause)?;
        let topic = |above: &&Span| {
            let words = above.of(self.plain);
            let binds = self.tokens.iter().any(|token| {
                above.contains(token.span) && matches!(token.class, Class::Must | Class::MustNot | Class::May)
            });
            above.start > from
                && !binds
                && (is_condition(words) || opens_with(words, list!["对", "其", "所需", "尤其"]))
        };
        let start = self.clauses[..nth]
            .iter()
            .rev()
            .take_while(topic)
            .last()
            .map_or(clause.start, |above| above.start);
        (start > from).then_some(start)
    }

    /// Whether words before 由 are nothing, or a short name of what is done: 费用 | 由旅客自理.
    fn is_topic(&self, words: Span) -> bool {
        const LONGEST: usize = 5;
        let free = |token: &Token| !words.contains(token.span) || token.class == Class::Plain;
        words.is_empty() || words.of(self.plain).chars().count() <= LONGEST && self.tokens.iter().all(free)
    }

    /// Whether a clause opens with a word that binds, behind what only says how.
    fn orders(&self, clause: Span) -> bool {
        let given = opens_with(clause.of(self.plain), list!["现印发", "现将", "现予", "特此"]);
        let start = behind_adjuncts(self.plain, &self.tokens, clause);
        given
            || self.tokens.iter().any(|token| {
                Some(token.span.start) == start
                    && matches!(token.class, Class::Must | Class::MustNot | Class::Should)
            })
    }

    /// The subject of a clause that has one and a word of its own that binds it.
    fn bound_subject(&self, clause: Span) -> Option<Vec<Span>> {
        let binding = |token: &&Token| {
            clause.contains(token.span)
                && matches!(token.class, Class::Must | Class::MustNot | Class::May)
                && cue(self.plain, self.span, &self.clauses, &self.tokens, **token).is_some()
        };
        let cue = self.tokens.iter().find(binding)?;
        let after = self.plain.get(cue.span.end..clause.end).unwrap_or("");
        let shares = inner(self.plain, clause).end <= cue.span.end;
        match subject(self.plain, &self.tokens, Span::new(clause.start, cue.span.start), after) {
            Subject::Names(names) if !shares => Some(names),
            _ => None,
        }
    }

    /// Whether the segment asks somebody.
    fn asks(&self) -> bool {
        self.cue().is_some_and(|cue| cue.asks)
    }

    /// Whether the segment, the head of a longer one, asks a deed of whoever reads it.
    fn asks_by_itself(&self) -> bool {
        self.cue().is_some_and(|cue| {
            cue.asks && cue.span.start == self.span.start && self.subjects_of_cue(cue).is_empty()
        }) && self.is_whole()
    }

    /// Those whom a clause opens by asking: 请 | 宣传部做好报道.
    fn asked_subject(&self, clause: Span) -> Option<Vec<Span>> {
        clause.of(self.plain).strip_prefix('请')?;
        let start = clause.start + "请".len();
        names_at(self.plain, &self.tokens, start, clause.end, true).map(|(names, _)| names)
    }

    /// Whether the segment, the head of a longer one, tells a deed of its own, and no case for what follows.
    fn is_whole(&self) -> bool {
        const CASES: WordList = list!["如", "若", "未", "违反", "发现", "除"];
        let case = |clause: &Span| {
            let words = inner(self.plain, *clause).of(self.plain);
            is_condition(words) || words.ends_with("期间") || opens_with(words, CASES)
        };
        let last = self.clauses.last().is_some_and(|last| !case(last));
        last && self.tokens.iter().any(|token| token.class == Class::Verb)
            && !self.tokens.first().is_some_and(|token| token.class == Class::Preposition)
    }

    /// The subject of a clause that tells its deed and by when without a word that binds: 航道处在五日内更换.
    fn doing_subject(&self, clause: Span) -> Option<Vec<Span>> {
        let words = clause.of(self.plain);
        let plain_words = !self.binds_in(clause) && !is_condition(words) && !is_time(words);
        let limited = !super::words::limits(self.plain, clause).is_empty();
        (plain_words && limited).then(|| self.doers(clause)).flatten()
    }

    /// Whether clause number `nth` tells somebody else to act beside the clause before it, neither with a word that binds: 主要领导
    /// 亲自抓， | 分管领导具体抓.
    fn goes_beside(&self, nth: usize, before: Span) -> bool {
        let (last, clause) = (self.clauses[nth - 1], self.clauses[nth]);
        let bare = |clause: Span| {
            let words = clause.of(self.plain);
            let says_what = opens_with(words, list!["是", "也是", "又是", "更是", "即"]);
            let case = opens_with(words, list!["如", "若", "因", "发现"])
                || words.contains("违反")
                || words.contains('未');
            // 相关部门密切配合: they have a part in what stands before.
            let shares = HELPS.ends(inner(self.plain, clause).of(self.plain)).is_some();
            !says_what
                && !case
                && !shares
                && !self.binds_in(clause)
                && !is_condition(words)
                && !is_time(words)
                && !inner(self.plain, clause).of(self.plain).ends_with('的')
        };
        let by = self.has_agent_in(last) && !self.shares_out(clause);
        let charged = self.charged(last);
        let free = before.start <= last.start && (by || charged.is_some() || !self.binds_in(before));
        let names = |clause: Span| self.doers(clause).filter(|_| bare(clause));
        // 职工在医院结算， | 医院录入类别，上传系统， | 职工支付余额.
        let within = |other: &&Span| other.start >= before.start;
        let above = || self.clauses[..nth].iter().rev().take_while(within).find_map(|other| names(*other));
        let first = names(last).or(charged).or_else(|| by.then(Vec::new)).or_else(above);
        let Some((first, second)) = first.zip(names(clause)).filter(|_| free) else { return false };
        !second.iter().any(|name| first.iter().any(|other| other.of(self.plain) == name.of(self.plain)))
    }

    /// Whether clause number `nth` tells a body to act as one before it does, below an order without a subject: 要保障民生， | 市监部门
    /// 稳价保供， | 民政部门排查帮扶独居老人.
    fn goes_on_beside(&self, nth: usize, before: Span) -> bool {
        let within = |clause: &&Span| clause.start >= before.start && clause.end <= before.end;
        let mut above = self.clauses[..nth].iter().filter(within);
        let ordered = above.next().is_some_and(|first| self.orders(*first));
        let body = |clause: Span| {
            let known = |names: Vec<Span>| names.iter().all(|name| self.acts(*name));
            let told = self.doers(clause).is_some_and(known);
            told && !self.binds_in(clause) && !is_condition(clause.of(self.plain)) && !self.shares_out(clause)
        };
        ordered && body(self.clauses[nth]) && above.any(|clause| body(*clause))
    }

    /// Whether the segment, the head of a longer one, asks a deed of whoever was told before: 需 | 尽快 | 提交.
    fn orders_deed(&self) -> bool {
        let Some(cue) = self.cue().filter(|cue| cue.force == Force::Must) else { return false };
        let next =
            self.tokens.iter().find(|token| token.span.start >= cue.span.end && token.class != Class::Adverb);
        let near = next.is_some_and(|next| {
            next.class == Class::Verb && next.span.start <= cue.span.end + "尽快及时".len()
        });
        near && self.clauses.last().is_some_and(|last| last.contains(cue.span))
    }

    /// Whether the segment, the head of a longer one, tells somebody or something of its own to act, and not `others`.
    fn stands_before(&self, others: &[Span]) -> bool {
        const CASES: WordList = list!["如", "若", "未", "不", "因", "时", "后", "或"];
        let words = self.span.of(self.plain);
        let Some(last) = self.clauses.last().filter(|last| !is_condition(last.of(self.plain))) else {
            return false;
        };
        let names = match self.cue() {
            Some(cue) => {
                let nth = self.clause_of(cue);
                let before = Span::new(self.clauses[nth].start, cue.span.start);
                let own = subject(
                    self.plain,
                    &self.tokens,
                    before,
                    self.plain.get(cue.span.end..last.end).unwrap_or(""),
                );
                if own == Subject::Thing {
                    return true;
                }
                self.subjects_of_cue(cue)
            }
            None if CASES.iter().any(|case| words.contains(case)) => Vec::new(),
            None => self.clauses.iter().find_map(|clause| self.doers(*clause)).unwrap_or_default(),
        };
        let same =
            names.iter().any(|name| others.iter().any(|other| other.of(self.plain) == name.of(self.plain)));
        !same && (!names.is_empty() || self.has_agent(&self.marks()))
    }
}

/// Whether a clause says of a thing to whom it goes: 申报材料 | 报送 | 教务处.
fn is_handed_in(words: &str) -> bool {
    const HANDS: WordList =
        list!["报送", "上报", "提交", "递交", "呈报", "抄送", "交至", "送至", "发送至", "邮寄至"];
    let handed = HANDS.iter().filter_map(|verb| Some((words.find(verb)?, verb.len()))).min();
    let goes = handed
        .is_some_and(|(at, verb)| at > 0 && at + verb < words.len() && head(&words[..at]) == Head::Thing);
    goes || is_sent(words)
}

/// Whether some words tell of a time that is gone.
fn is_of_past(words: &str) -> bool {
    ["去年", "前年", "上年", "往年", "此前", "已", "曾"].iter().any(|word| words.contains(word))
}

/// Words that say how somebody does what they may not.
const MISDEEDS: WordList = list![
    "擅自", "私自", "随意", "肆意", "公然", "贸然", "蓄意", "恣意", "无端", "借故", "借机", "强行", "私下",
    "偷偷", "变相", "胡乱", "盲目", "草率", "轻率", "野蛮", "越权", "聚众", "结伙",
];

/// Words that open what becomes of those who are late.
const DELAYS: WordList = list!["逾期", "过期", "超期"];

/// Words of a clause that says in which case, and tells nobody anything by itself.
const CASES: WordList = list!["如", "若", "未", "不", "因", "时", "后", "或", "违反", "发现"];

/// Whether one of [`CASES`] stands in some words, and not as the sign of an hour: 9时.
fn says_case(words: &str) -> bool {
    let hour = |at: usize| words[..at].ends_with(|c: char| c.is_ascii_digit());
    CASES.iter().any(|case| words.match_indices(case).any(|(at, _)| !hour(at)))
}

/// How many clauses a clause with a subject of its own looks back over.
const CLAUSES_BACK: usize = 16;

/// Where, behind a comma, a clause with another subject and a cue of its own begins.
pub fn clauses(plain: &Shadow<'_>, span: Span) -> Vec<usize> {
    let whole = Sentence::new(plain, span);
    let mut from = span.start;
    let mut starts = Vec::new();
    for (nth, clause) in whole.clauses.iter().enumerate() {
        // Only so many clauses are looked back over, so that work stays linear.
        let near = whole.clauses[nth.saturating_sub(CLAUSES_BACK)].start;
        let before = Span::new(from.max(near), clause.start);
        let framed = before.of(plain).ends_with("明确，")
            || before.of(plain).matches('“').count() > before.of(plain).matches('”').count();
        if before.is_empty() || framed || whole.only_says_when(before) {
            continue;
        }
        let head = LazyCell::new(|| Sentence::new(plain, before));
        if whole.orders(*clause) && (head.finds() || head.reports()) {
            starts.push(clause.start);
            from = clause.start;
            continue;
        }
        let stands = |head: Sentence<'_>| head.stands_before(&[]) || head.orders_deed();
        // 成员需要调整的，| 由办公室提出: a case and what follows from it are one.
        let case = |at: usize| {
            let before = Span::new(before.start, at).of(plain).trim_end_matches(['，', ',']);
            before.ends_with('的')
        };
        if let Some(at) = whole.agent_opens(*clause, before.start)
            && !case(at)
            && stands(Sentence::new(plain, Span::new(before.start, at)))
        {
            starts.push(at);
            from = at;
            continue;
        }
        if nth > 0 && (whole.goes_beside(nth, before) || whole.goes_on_beside(nth, before)) {
            starts.push(clause.start);
            from = clause.start;
            continue;
        }
        let encourages = clause.of(plain).starts_with("鼓励");
        let names = whole.bound_subject(*clause).or_else(|| whole.doing_subject(*clause));
        let names = names.or_else(|| whole.asked_subject(*clause).filter(|_| head.asks()));
        let anybody = names.iter().flatten().any(|name| name.of(plain).starts_with("任何"));
        let apart = anybody && head.is_whole();
        // 请落实各项措施， | 密切接触者不得参会.
        let asked = names.is_some() && clause.start > span.start && head.asks_by_itself();
        if (encourages || names.is_some())
            && (apart || asked || head.stands_before(&names.unwrap_or_default()))
        {
            starts.push(clause.start);
            from = clause.start;
        }
    }
    starts
}
