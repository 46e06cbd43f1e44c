//! Chinese phrases that bring in a party, 会同, and clauses that share out the work.

use super::name::{names_at, split};
use super::subject::{Subject, kind, subject};
use super::vocabulary::Head;
use super::words::opens_with;
use crate::language::Shadow;
use crate::language::vocabulary::{Class, Token};
use crate::notice::Role;
use crate::text::Span;
use crate::text::list::{WordList, list};

/// A word that brings in a party.
struct Frame {
    word: &'static str,
    role: Role,
    /// What has to follow the names; nothing where anything may.
    then: WordList,
    /// Whether names are taken only where we know them by their ends.
    strict: bool,
}

const APPROVES: WordList = list![
    "批准",
    "审批",
    "审定",
    "审核",
    "审议",
    "审查",
    "同意",
    "核准",
    "批复",
    "评估",
    "认定",
    "授权",
    "确认",
    "许可",
    "认可",
    "把关",
    "讨论",
    "表决",
    "研究同意",
    "决议",
    "核定",
    "研究审定",
    "把关",
    "表决",
    "签字",
    "签批",
    "签署",
    "验收",
];

const WITH: WordList = list![
    "共同",
    "联合",
    "协同",
    "对接",
    "沟通",
    "联系",
    "协作",
    "合作",
    "协调",
    "衔接",
    "配合",
    "做好对接",
    "做好衔接",
    "的协同",
    "的配合",
    "的协作",
    "的衔接",
    "的沟通",
    "的联动",
    "的合作",
    "的信息共享",
    "的对接",
    "的协调",
    "的联系",
    "密切",
    "进行沟通",
    "进行协调",
    "进行衔接",
    "保持",
    "签订",
    "签署",
    "商定",
    "约定",
    "洽谈",
    "交接",
    "一起",
    "一道",
];

/// What is done with somebody by talking.
const TALKS: WordList = list!["会商", "协商", "商议", "商量", "磋商", "商讨", "研究商定", "确定", "研究确定"];

const FRAMES: &[Frame] = &[
    Frame { word: "会同", role: Role::Support, then: list![], strict: false },
    Frame { word: "联合", role: Role::Support, then: list![], strict: true },
    Frame { word: "商", role: Role::Consult, then: list![], strict: true },
    Frame { word: "会商", role: Role::Consult, then: list![], strict: true },
    Frame { word: "咨询", role: Role::Consult, then: list![], strict: true },
    Frame { word: "征求", role: Role::Consult, then: list![], strict: true },
    Frame {
        word: "听取",
        role: Role::Consult,
        then: list!["意见", "的意见", "建议", "的建议"],
        strict: true,
    },
    Frame { word: "由", role: Role::Responsible, then: list![], strict: false },
    Frame { word: "被", role: Role::Responsible, then: list![], strict: true },
    Frame { word: "报请", role: Role::Oversee, then: list![], strict: true },
    Frame { word: "提请", role: Role::Oversee, then: APPROVES, strict: true },
    Frame { word: "提交", role: Role::Oversee, then: APPROVES, strict: true },
    Frame { word: "报送", role: Role::Oversee, then: APPROVES, strict: true },
    Frame { word: "上报", role: Role::Oversee, then: APPROVES, strict: true },
    Frame { word: "呈报", role: Role::Oversee, then: APPROVES, strict: true },
    Frame { word: "对接", role: Role::Support, then: list![], strict: true },
    Frame { word: "报经", role: Role::Oversee, then: APPROVES, strict: true },
    Frame { word: "经", role: Role::Oversee, then: APPROVES, strict: true },
    Frame { word: "未经", role: Role::Oversee, then: APPROVES, strict: true },
    Frame {
        word: "接受",
        role: Role::Oversee,
        then: list!["监督", "指导", "检查", "的监督", "的指导", "管理", "的检查", "的业务", "依法"],
        strict: true,
    },
    Frame { word: "与", role: Role::Consult, then: TALKS, strict: true },
    Frame { word: "与", role: Role::Support, then: WITH, strict: true },
    Frame { word: "和", role: Role::Support, then: WITH, strict: true },
    Frame { word: "同", role: Role::Support, then: WITH, strict: true },
    Frame { word: "跟", role: Role::Support, then: WITH, strict: true },
];

/// Verbs that only say what others may or must not do: 禁止 | 渔船 | 抛锚.
const GRANTS: WordList = list!["禁止", "严禁", "准许", "提倡", "倡导", "授权", "不准", "不许"];

/// Verbs that make somebody else do something.
pub const URGES: WordList = list![
    "督促",
    "指导",
    "引导",
    "组织",
    "推动",
    "责令",
    "责成",
    "动员",
    "要求",
    "鼓励",
    "支持",
    "敦促",
    "促使",
    "组织动员",
    "号召",
    "委托",
    "聘请",
    "商请",
    "安排",
    "激励",
    "发动",
    "带动",
];

/// Verbs that send somebody: who is sent acts where nobody is named who sends.
const SENDS: WordList = list!["指派", "委派", "选派", "抽调"];

/// Verbs that help somebody else do something.
pub const HELPS: WordList = list!["配合", "协助"];

/// Those whom phrases bring in.
#[derive(Default)]
pub struct Phrases {
    /// Each with what it is to the directive.
    pub named: Vec<(Span, Role)>,
    /// Whether the subject then leads.
    pub leads: bool,
    /// Those among them who are made to act by whoever is told: 督促 | 企业 | 落实.
    pub made: Vec<Span>,
}

/// Those whom phrases bring in within `span`.
pub fn phrases(plain: &Shadow<'_>, span: Span, tokens: &[Token]) -> Phrases {
    let mut all: Vec<(Span, Role)> = Vec::new();
    let mut leads = false;
    let mut made: Vec<Span> = Vec::new();
    for (nth, token) in tokens.iter().enumerate() {
        let word = token.span.of(plain);
        let behind = Span::new(token.span.end, span.end);
        let own = plain.own_roles(token.span).next().map(|(_, role)| role);
        let mut frames = FRAMES.iter().filter(|frame| frame.word == word).peekable();
        let found = match frames.peek() {
            _ if own.is_some() => names_at(plain, tokens, behind.start, behind.end, true).zip(own),
            Some(_) => frames.find_map(|frame| framed(plain, tokens, nth, frame, behind)),
            // 有权要求受理机关保密: whoever may be asked is not told.
            None if plain.get(..token.span.start).is_some_and(|head| head.ends_with("有权")) => None,
            None if SENDS.contains(word) && token.span.start == span.start => urged(plain, tokens, behind),
            None if URGES.contains(word) || HELPS.contains(word) || GRANTS.contains(word) => {
                urged(plain, tokens, behind)
            }
            None => None,
        };
        let Some(((names, _), role)) = found else { continue };
        leads |= word == "会同";
        let fresh = |name: &Span| !all.iter().any(|(other, _)| other.overlaps(*name));
        let fresh: Vec<Span> = names.into_iter().filter(fresh).collect();
        if URGES.contains(word) {
            made.extend(&fresh);
        }
        all.extend(fresh.into_iter().map(|name| (name, role)));
    }
    let named = members(plain, span, tokens);
    all.retain(|(name, _)| !named.iter().any(|(other, _)| other.overlaps(*name)));
    all.extend(named);
    all.extend(approving(plain, span, tokens));
    all.extend(reported(plain, span, tokens));
    all.extend(handed_on(plain, span, tokens));
    Phrases { named: all, leads, made }
}

/// Names, where they end, and what they are to the directive.
type Found = ((Vec<Span>, usize), Role);

/// Where a name begins that is told by what it is about: 由所涉及的 | 财政厅、农业厅牵头.
pub fn behind_described(plain: &Shadow<'_>, behind: Span) -> usize {
    behind.start + list!["所涉及的", "涉及的"].opens(behind.of(plain)).unwrap_or(0)
}

fn framed(plain: &Shadow<'_>, tokens: &[Token], nth: usize, frame: &Frame, behind: Span) -> Option<Found> {
    let token = tokens[nth];
    let head = plain.get(..token.span.start).unwrap_or("");
    let behind = Span::new(behind_described(plain, behind), behind.end);
    // 接受 | 审计机构 | 的监督: the name ends before what it does.
    let owned = frame.then.iter().any(|then| then.starts_with('的'));
    let watches = matches!(frame.role, Role::Oversee | Role::Consult);
    let of = behind.of(plain).find('的').filter(|_| owned && watches);
    let views = if frame.role == Role::Consult { said_views(behind.of(plain)) } else { None };
    let limit = of.or(views).map_or(behind.end, |at| behind.start + at);
    let limit =
        if frame.word == "由" { before_office(plain, Span::new(behind.start, limit)) } else { limit };
    let found = names_at(plain, tokens, behind.start, limit, frame.strict)
        .filter(|(_, end)| frame.then != APPROVES || opens_with(plain.get(*end..).unwrap_or(""), APPROVES));
    let found = found.or_else(|| approvers(plain, tokens, behind).filter(|_| frame.then == APPROVES));
    let (names, end) = found?;
    let after = plain.get(end..behind.end).unwrap_or("");
    // 应当和街道办事处做好工作: behind a word that binds, they are those it is done with.
    let bound = frame.role == Role::Support
        && tokens.iter().any(|other| {
            other.span.end == token.span.start && matches!(other.class, Class::Must | Class::May)
        });
    if !frame.then.is_empty() && !bound && !opens_with(after, frame.then) {
        return None;
    }
    // What has been approved already has no one to watch it.
    if head.ends_with(['已', '业']) && frame.role == Role::Oversee {
        return None;
    }
    let joins = token.class == Class::Conjunction
        && tokens.iter().any(|other| other.class == Class::Body && other.span.end == token.span.start);
    if joins {
        return None;
    }
    if frame.word == "由" {
        let clause = after.split(['，', '。', '；']).next().unwrap_or("");
        let made_of = after.starts_with(['组', '构']) && opens_with(after, list!["组成", "构成"]);
        let things = made_of && !names.iter().all(|name| kind(plain, tokens, *name) == Head::Actor);
        if things
            || !made_of && is_attribute(tokens, end, after)
            || is_change(clause)
            || opens_with(behind.of(plain), list!["此", "来", "上而", "下而"])
        {
            return None;
        }
        let role = if after.starts_with("牵头") { Role::Lead } else { Role::Responsible };
        return Some(((names, end), role));
    }
    Some(((names, end), frame.role))
}

/// Where the views of somebody are named, with the 的 before them: 船队 | 的意见.
fn said_views(words: &str) -> Option<usize> {
    let at = words.find("意见")?;
    Some(words[..at].strip_suffix('的').map_or(at, str::len))
}

/// Where the name behind 由 ends at the latest: before the office it takes, or before the word by which it asks approval:
/// 局长 | 兼任主任, 经办人 | 报总经理批准.
fn before_office(plain: &str, behind: Span) -> usize {
    let clause = behind.of(plain).split(['，', '。', '；']).next().unwrap_or("");
    let office = ["担任", "兼任"].iter().filter_map(|word| clause.find(word)).min();
    let asks = clause.find('报').filter(|at| APPROVES.ends(&clause[*at..]).is_some());
    office.or(asks).filter(|at| *at > 0).map_or(behind.end, |at| behind.start + at)
}

/// Those before the next word for an approval, whatever says how they give it: 港务局 | 书面 | 批准.
fn approvers(plain: &Shadow<'_>, tokens: &[Token], behind: Span) -> Option<(Vec<Span>, usize)> {
    const FARTHEST: usize = 72;
    let near = plain.floor_char_boundary(behind.end.min(behind.start + FARTHEST));
    let words = plain.get(behind.start..near)?.split(['，', '。', '；', '的']).next()?;
    // 提交 | 相关部门审批手续: papers of an approval ask for none.
    const PAPERS: WordList =
        list!["手续", "文件", "材料", "表", "单", "结果", "报告", "意见书", "事项", "流程"];
    let asked = |word: &str| words.find(word).filter(|at| !opens_with(&words[at + word.len()..], PAPERS));
    let end = behind.start + APPROVES.iter().filter_map(asked).filter(|at| *at > 0).min()?;
    let adverbs = tokens.iter().rev().filter(|token| token.class == Class::Adverb && token.span.end <= end);
    let name_end =
        adverbs.fold(end, |end, adverb| if adverb.span.end == end { adverb.span.start } else { end });
    let names = split(plain, tokens, Span::new(behind.start, name_end.max(behind.start)));
    let known = |name: &Span| kind(plain, tokens, *name) == Head::Actor;
    (!names.is_empty() && names.iter().all(known)).then_some((names, end))
}

/// Those who are urged to do something: 督促 | 企业 | 落实.
fn urged(plain: &Shadow<'_>, tokens: &[Token], behind: Span) -> Option<Found> {
    // 组织好 | 人员培训: what is done well is no one; 指定 | 的部门: nor is what only describes.
    if behind.of(plain).starts_with(['好', '的']) {
        return None;
    }
    let (names, end) = names_at(plain, tokens, behind.start, behind.end, true)?;
    // 严禁从事 | 传销、经商: behind another deed no name is meant.
    let first = names.first().map_or(behind.start, |name| name.start);
    let deed = |token: &Token| {
        token.class == Class::Verb && token.span.start >= behind.start && token.span.end <= first
    };
    if tokens.iter().any(deed) {
        return None;
    }
    // 委托 | 其亲属: whose they are must be told first.
    if behind.of(plain).starts_with('其') && !behind.of(plain).starts_with("其他") {
        return None;
    }
    if names.iter().any(|name| {
        matches!(name.of(plain), "会" | "人员" | "人" | "专人" | "专门人员" | "专家" | "个人" | "群众")
    }) {
        return None;
    }
    let next = tokens.iter().find(|token| token.span.start >= end && token.span.end <= behind.end)?;
    let after = plain.get(end..next.span.start)?;
    let near = after.chars().count() <= 1 && !after.starts_with(['的', '，', '。', '、']);
    let acts = near && matches!(next.class, Class::Verb | Class::Adverb | Class::Preposition)
        || super::words::limits(plain, Span::new(end, behind.end))
            .first()
            .is_some_and(|limit| limit.start == end)
        || opens_with(
            plain.get(end..behind.end)?,
            list!["到", "负责", "自", "参与", "向", "去", "深入", "对"],
        );
    acts.then_some(((names, end), Role::Responsible))
}

/// Words that say what office somebody holds in a body that is set up: 院长 | 任主任.
pub const OFFICES_HELD: WordList = list!["任", "为", "兼任"];

/// Those who are named to an office: 院长任主任，分管副院长任副主任.
fn members(plain: &Shadow<'_>, span: Span, tokens: &[Token]) -> Vec<(Span, Role)> {
    let held = tokens.iter().filter(|token| {
        token.class == Class::Verb
            && token.span.len() > "任".len()
            && opens_with(token.span.of(plain), OFFICES_HELD)
            && token.span.of(plain).ends_with(['任', '长', '席', '员', '挥', '人'])
    });
    let found = held.filter_map(|token| {
        let head = plain.get(span.start..token.span.start)?;
        let from = head
            .rfind(['，', '；', '由', '：'])
            .map_or(0, |at| at + head[at..].chars().next().map_or(0, char::len_utf8));
        let names = split(plain, tokens, Span::new(span.start + from, token.span.start));
        Some(names.into_iter().map(|name| (name, Role::Responsible)))
    });
    found.flatten().collect()
}

/// Those in whose guidance something is done: 在 | 党委 | 领导下.
fn approving(plain: &Shadow<'_>, span: Span, tokens: &[Token]) -> Vec<(Span, Role)> {
    let at = tokens.iter().filter(|token| token.span.of(plain) == "在");
    let found = at.filter_map(|token| {
        let (names, end) = names_at(plain, tokens, token.span.end, span.end, true)?;
        let after = plain.get(end..span.end)?.trim_start_matches(['的', '统', '一']);
        let under = opens_with(after, list!["指导下", "领导下", "监督下", "组织下", "指挥下", "协调下"]);
        under.then(|| names.into_iter().map(|name| (name, Role::Oversee)))
    });
    found.flatten().collect()
}

/// Those whose approval is asked: 报 | 市政府 | 批准.
fn reported(plain: &Shadow<'_>, span: Span, tokens: &[Token]) -> Vec<(Span, Role)> {
    let at = span
        .of(plain)
        .match_indices('报')
        .map(|(at, word)| Span::new(span.start + at, span.start + at + word.len()));
    let free = at.filter(|here| !tokens.iter().any(|token| token.span.overlaps(*here)));
    let found = free.filter_map(|here| {
        let (names, end) = names_at(plain, tokens, here.end, span.end, true)?;
        let rest = plain.get(end..span.end)?;
        // 报组织部 | 按程序 | 审批.
        let manner = list!["按程序", "按规定", "依法", "统一", "备案并", "最终"].opens(rest).unwrap_or(0);
        opens_with(&rest[manner..], APPROVES).then(|| names.into_iter().map(|name| (name, Role::Oversee)))
    });
    found.flatten().collect()
}

/// Those who are to do what is handed on to them: 建议交 | 生产部汇总.
fn handed_on(plain: &Shadow<'_>, span: Span, tokens: &[Token]) -> Vec<(Span, Role)> {
    const DEEDS: WordList = list![
        "汇总", "办理", "处理", "承办", "研究", "落实", "负责", "核实", "牵头", "跟进", "实施", "执行",
        "整理", "承担", "保管", "统一",
    ];
    // 提交, 移交: what is laid before somebody is no task of theirs; 社交, 交通: nor is what is a part of another word.
    const BEFORE: [char; 10] = ['提', '移', '上', '递', '转', '呈', '送', '成', '外', '社'];
    const BEHIND: [char; 17] = [
        '通', '警', '易', '管', '投', '运', '建', '控', '付', '流', '行', '接', '班', '替', '办', '叉', '底',
    ];
    let words = span.of(plain);
    let at = words.match_indices('交').filter(|(at, word)| {
        !words[..*at].ends_with(BEFORE) && !words[at + word.len()..].starts_with(BEHIND)
    });
    let at = at.map(|(at, word)| span.start + at + word.len());
    let found = at.filter_map(|start| {
        let (names, end) = names_at(plain, tokens, start, span.end, true)?;
        opens_with(plain.get(end..span.end)?, DEEDS)
            .then(|| names.into_iter().map(|name| (name, Role::Responsible)))
    });
    found.flatten().collect()
}

/// Whether what is told goes from one state to another: 由在校学生扩展至….
fn is_change(clause: &str) -> bool {
    ["转变", "转向", "扩展", "扩大", "调整", "提高", "降低", "降至", "改为", "变为", "放宽", "改挂"]
        .iter()
        .any(|change| clause.contains(change))
}

/// Whether a noun that somebody's act belongs to follows them: 由家长 | 参加的委员会. What says how they act, 由区政府 | 从安全的大局出发,
/// owns none, unless a deed stands before the noun: 由财政局 | 按规定核定的经费.
fn is_attribute(tokens: &[Token], from: usize, after: &str) -> bool {
    const VERB: usize = 8;
    const MANNERS: WordList = list!["从", "按", "根据", "依据", "依照", "对", "向", "在", "以", "结合"];
    const SIGHTS: WordList = list!["出发", "着手", "入手", "考虑"];
    let clause = after.split(['，', '。', '；', '、']).next().unwrap_or("");
    if opens_with(clause, MANNERS) {
        let Some((deed, _)) = clause.rsplit_once('的') else { return false };
        let deed = Span::new(from, from + deed.len());
        let acts = tokens.iter().any(|token| token.class == Class::Verb && deed.contains(token.span));
        return acts && SIGHTS.ends(clause).is_none();
    }
    clause.chars().take(VERB).position(|c| c == '的').is_some_and(|at| at > 1) && !clause.ends_with('的')
}

/// Those who do something together with others, right before the word that says so: 财政局 | 会同.
pub fn before_partner(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token]) -> Vec<(Span, Role)> {
    let partner = tokens.iter().find(|token| matches!(token.span.of(plain), "会同" | "联合" | "商"));
    let names = partner.and_then(|token| {
        let clause = clauses.iter().find(|clause| clause.contains(token.span))?;
        match subject(plain, tokens, Span::new(clause.start, token.span.start), "") {
            Subject::Names(names) => Some(names),
            _ => None,
        }
    });
    names.into_iter().flatten().map(|name| (name, Role::Responsible)).collect()
}

/// Words that close a clause which only says who has which share in the work: 财政局配合，
const SHARES: &[(&str, Role)] = &[
    ("领衔", Role::Lead),
    ("总抓", Role::Lead),
    ("主抓", Role::Lead),
    ("牵头", Role::Lead),
    ("牵头负责", Role::Lead),
    ("牵头落实", Role::Lead),
    ("具体负责", Role::Responsible),
    ("配合", Role::Support),
    ("参与", Role::Support),
    ("参加", Role::Support),
    ("协助", Role::Support),
    ("协同", Role::Support),
    ("组织", Role::Responsible),
    ("统筹", Role::Responsible),
];

/// What stands before 配合 where those who are told work with each other.
const TOGETHER: WordList = list!["加强", "强化", "相互", "互相", "通力", "密切", "协同", "协调", "分工"];

/// The names of clauses that only share out the work.
pub fn shares(plain: &Shadow<'_>, clauses: &[Span], tokens: &[Token]) -> Vec<(Span, Role)> {
    let share = |clause: &Span| {
        let clause = clause.trim(plain, &['，', ',', '。', '；']);
        // 由安全部牵头、| 设备部和工会配合.
        let led = clause.of(plain).find("牵头、").map_or(0, |at| at + "牵头、".len());
        let clause = Span::new(clause.start + led, clause.end);
        let words = clause.of(plain);
        let known =
            SHARES.iter().filter(|(word, _)| words.ends_with(word)).map(|(word, role)| (word.len(), *role));
        let own = plain.own_roles(clause).filter(|(word, _)| word.end == clause.end);
        let (length, role) =
            known.chain(own.map(|(word, role)| (word.len(), role))).max_by_key(|(length, _)| *length)?;
        // 各分部 | 自愿参与: who may do it as they wish has no share in it.
        if words[..words.len() - length].ends_with("自愿") {
            return None;
        }
        // Who alone has to take part is the one who does it.
        let takes_part = role == Role::Support && !words.ends_with("配合") && !words.ends_with("协助");
        let before = Span::new(clause.start, clause.end - length);
        let cue = tokens.iter().find(|token| {
            clause.contains(token.span) && matches!(token.class, Class::Must | Class::MustNot | Class::May)
        });
        // 相关单位要各司其职、通力 | 配合: it is only one of the things that they are to do.
        let among = cue
            .and_then(|cue| plain.get(cue.span.end..before.end))
            .is_some_and(|deeds| deeds.contains('、') && !deeds.ends_with('、'));
        // 各单位要加强 | 配合: what all do together helps nobody in particular.
        let together = TOGETHER.ends(before.of(plain)).is_some();
        if cue.is_some() && (takes_part || together || among) {
            return None;
        }
        // 必须责成 | 相关部门牵头: whoever is urged to stands behind the word for it.
        let urges = |token: &&Token| {
            let word = token.span.of(plain);
            word == "请" || URGES.contains(word)
        };
        let urged = tokens.iter().filter(urges).rfind(|token| before.contains(token.span));
        let before = urged.map_or(before, |urges| Span::new(urges.span.end, before.end));
        let agent = before.of(plain).starts_with('由') || before.is_empty();
        let Subject::Names(names) = subject(plain, tokens, before, "").only_if(!agent) else { return None };
        // 相关组织，: a word for bodies is no deed.
        let organizes = words.ends_with("组织") || words.ends_with("统筹");
        if organizes && !names.iter().all(|name| kind(plain, tokens, *name) == Head::Actor) {
            return None;
        }
        Some(names.into_iter().map(move |name| (name, role)))
    };
    clauses.iter().filter_map(share).flatten().collect()
}
