//! Names of those who can act: lists of them parted, and names that stand where they are expected.

use super::phrase::{HELPS, URGES};
use super::subject::kind;
use super::vocabulary::{Head, PERIODS, head, is_person};
use super::words::{at_start, limits, opens_with, tokens_of};
use crate::language::vocabulary::{Class, Token};
use crate::language::{LONGEST_NAME, Shadow};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// How far a list of names is followed, in bytes, so that work stays linear in the length of the text.
const LONGEST_LIST: usize = 4 * LONGEST_NAME;

/// Characters that end the name of an office whose field stands before them: 监督管理 | 局.
pub const OFFICES: [char; 17] =
    ['局', '部', '厅', '委', '办', '处', '科', '室', '院', '所', '站', '队', '组', '会', '团', '署', '司'];

/// Verbs that name an office's field, and so may stand inside a name even behind somebody's: 社区 | 服务 | 中心.
const FIELDS: WordList = list![
    "管理", "监督", "监管", "服务", "保障", "统计", "研究", "培训", "防治", "规划", "执法", "指挥", "调度",
    "救助", "督查", "检查", "考核", "治理", "教育", "宣传", "采购", "招标", "储备", "供应", "咨询", "评估",
    "鉴定", "仲裁", "调解", "审计", "检测", "检验", "整治", "运营", "建设", "开发", "投资", "工作", "维护",
    "派驻", "纪检", "监察", "操作", "作业", "生产", "装卸", "驾驶", "保洁", "安保", "巡护", "养护", "经营",
    "销售", "加工", "运输", "配送", "评审", "审核", "审批", "领导", "接待", "值班", "交班", "接班", "供电",
    "供水", "供气", "供热", "发电", "输电", "配电", "施工", "监理", "承包", "承建", "承运", "用人", "用工",
];

/// Whether the verb number `nth` is part of the name that begins at `start`: it is followed by the word for a body, behind
/// which the name ends.
pub fn goes_on(plain: &Shadow<'_>, tokens: &[Token], nth: usize, start: usize, limit: usize) -> bool {
    // 备案实行 | 个人承诺制: behind these stands what is done, never who does it.
    const DONE: WordList = list!["实行", "采取", "采用", "推行", "享受", "遵循"];
    let Some(verb) = tokens.get(nth) else { return false };
    let done = |verb: &Token| DONE.contains(verb.span.of(plain));
    if done(verb) {
        return false;
    }
    let mut end = verb.span.end;
    let mut last = *verb;
    // 报送 | 教育厅: the field is that of the one to whom it goes.
    let mut takes = false;
    let mut chain = tokens.iter().skip(nth + 1).peekable();
    while let Some(next) = chain.next_if(|next| next.span.start == end && next.class == Class::Verb) {
        takes |= TAKES.contains(last.span.of(plain));
        if done(next) {
            return false;
        }
        end = next.span.end;
        last = *next;
    }
    let rest = plain.get(end..limit).unwrap_or("");
    let body =
        chain.next_if(|next| next.span.start == end && next.class == Class::Body).map(|body| body.span.end);
    let office = rest.chars().next().filter(|c| OFFICES.contains(c)).map(|c| end + c.len_utf8());
    let fields = behind_fields(plain, tokens, last, limit);
    let office = office.or_else(|| behind_person(plain, tokens, end, limit));
    let Some(end) = body.or(office).or(fields).filter(|end| *end <= limit) else { return false };
    let left = Span::new(start, verb.span.start);
    // 省 | 教育厅: what is a field too is that of the office behind it.
    let field = FIELDS.contains(verb.span.of(plain)) && (rest.starts_with(OFFICES) || fields.is_some());
    let told = TAKES.contains(verb.span.of(plain)) && !field && kind(plain, tokens, left) == Head::Actor;
    if takes && !left.is_empty() || told {
        return false;
    }
    if left.is_empty() && !opens_name(plain, Span::new(start, end)) {
        return false;
    }
    let whole = tokens.iter().any(|token| {
        token.class == Class::Body
            && token.span.end == left.end
            && token.span.len() > "局".len()
            && token.span.start >= start
    });
    let takes = TAKES.contains(verb.span.of(plain)) && !field;
    let fits = FIELDS.contains(last.span.of(plain)) || rest.starts_with(OFFICES);
    if whole && (!fits || takes) {
        return false;
    }
    // 港务局 | 组织 | 船员: who urges others ends before the word for it.
    const BODIES: WordList =
        list!["部", "处", "科", "机构", "单位", "部门", "小组", "委员会", "中心", "办公室", "者"];
    if URGES.contains(verb.span.of(plain)) && head(left.of(plain)) == Head::Actor && !opens_with(rest, BODIES)
    {
        return false;
    }
    let behind = plain.get(end..limit).unwrap_or("");
    let next = fields.and_then(|fields| chain.find(|next| next.span.start >= fields));
    let closed = next
        .or_else(|| chain.next())
        .is_some_and(|next| next.span.start == end && next.class != Class::Plain);
    behind.is_empty()
        || closed
        || is_person(behind)
        || behind.starts_with(['、', '（', '，', '等', '的', '和', '与', '及', '共', '具', '主'])
        || behind.starts_with(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
}

/// Where the office ends that has two fields, of which the second is no word that we know: 教育 | 体育局.
fn behind_fields(plain: &str, tokens: &[Token], field: Token, limit: usize) -> Option<usize> {
    const LONGEST: usize = 3;
    let rest = plain.get(field.span.end..limit).filter(|_| FIELDS.contains(field.span.of(plain)))?;
    let (at, office) = rest.char_indices().take(LONGEST).skip(1).find(|(_, c)| OFFICES.contains(c))?;
    let office = Span::new(field.span.end + at, field.span.end + at + office.len_utf8());
    let between = Span::new(field.span.end, office.end);
    let other = tokens.iter().any(|token| token.span.overlaps(between) && token.span != office);
    (!other).then_some(office.end)
}

/// Whether a word that says how says it of persons right behind it: 专门 | 人员.
pub fn describes_persons(plain: &str, tokens: &[Token], nth: usize) -> bool {
    const PERSONS: WordList = list!["人员", "机构", "队伍", "小组", "力量"];
    let Some([adverb, next]) = tokens.get(nth..nth + 2) else { return false };
    next.span.start == adverb.span.end && PERSONS.contains(next.span.of(plain))
}

/// Where the one-letter head of persons who do what the verb before `at` says ends: 住宿 | 生, where the name ends with it.
fn behind_person(plain: &str, tokens: &[Token], at: usize, limit: usize) -> Option<usize> {
    const PERSONS: [char; 9] = ['生', '员', '者', '人', '师', '户', '工', '商', '方'];
    let rest = plain.get(at..limit)?;
    let end = at + rest.chars().next().filter(|c| PERSONS.contains(c))?.len_utf8();
    let longer = tokens.iter().any(|token| token.span.start <= at && token.span.end > end);
    let next = tokens.iter().find(|token| token.span.start == end);
    let closed = plain
        .get(end..limit)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['、', '，', '等', '和', '及', '与', '（']));
    let bound = next.is_some_and(|next| !matches!(next.class, Class::Plain | Class::Body | Class::Region));
    (!longer && (closed || bound)).then_some(end)
}

/// Verbs that take somebody as their object, so that no name begins with them: 动员 | 企业, but 监管部门.
const TAKES: WordList = list![
    "反映",
    "召集",
    "主持",
    "选举",
    "罢免",
    "拥护",
    "接待",
    "看望",
    "陪同",
    "接送",
    "开展",
    "组织",
    "吸收",
    "动员",
    "指导",
    "督促",
    "引导",
    "推动",
    "协助",
    "配合",
    "帮助",
    "加强",
    "建立",
    "健全",
    "完善",
    "成立",
    "设立",
    "组建",
    "责令",
    "责成",
    "发挥",
    "保护",
    "关心",
    "关爱",
    "发现",
    "接到",
    "联系",
    "依靠",
    "团结",
    "选派",
    "派",
    "聘请",
    "聘用",
    "招聘",
    "培养",
    "培育",
    "引进",
    "吸引",
    "奖励",
    "表彰",
    "教育",
    "处罚",
    "处理",
    "查处",
    "打击",
    "安排",
    "选拔",
    "选聘",
    "增加",
    "减少",
    "充实",
    "配备",
    "配齐",
    "调动",
    "促进",
    "带动",
    "扶持",
    "帮扶",
    "慰问",
    "走访",
    "约谈",
    "通报",
    "提醒",
    "告知",
    "报告",
    "报送",
    "上报",
    "提高",
    "提升",
    "优化",
    "改进",
    "强化",
    "推进",
    "实施",
    "执行",
    "落实",
    "贯彻",
    "履行",
    "明确",
    "指定",
    "委托",
    "进入",
    "离开",
    "返回",
    "拒绝",
    "违反",
    "参加",
    "参与",
    "取得",
    "聚焦",
    "围绕",
    "把握",
    "建成",
    "建好",
    "保障",
    "确定",
    "确立",
    "通知",
    "服从",
    "告诫",
    "尊重",
    "爱护",
    "维护",
    "壮大",
    "形成",
    "加快",
    "发动",
    "支援",
    "抽调",
    "新增",
    "新建",
    "净增",
    "新改建",
    "扩建",
    "归还",
    "交回",
    "退还",
    "返还",
    "移交",
    "撤至",
    "搬至",
    "送至",
    "运至",
];

/// Verbs that take somebody as their object, and begin the names of those only who do it: 受理 | 居民, but 受理单位.
const DOES_TO: WordList = list![
    "受理", "取消", "答复", "回复", "反馈", "虐待", "遗弃", "推荐", "提名", "更换", "邀请", "欢迎", "访问",
    "拜访", "约见", "劝导", "劝阻", "转移", "疏散", "收治", "惩处", "表扬", "批评", "追究", "问责", "开除",
    "辞退", "招收", "录取", "招募", "推举", "推选", "任命", "免去", "询问", "征求", "听取", "照顾", "照看",
    "赡养", "抚养", "扶养", "尊敬", "孝敬", "辱骂", "殴打", "欺骗", "侮辱", "恐吓", "威胁", "伤害", "骚扰",
    "歧视", "影响", "决定", "讨论", "审议", "批准", "制定", "修订", "修改", "分析", "总结", "解散", "妨碍",
    "干扰", "方便", "惠及", "派出", "确认", "记录", "登记", "服务",
];

/// What follows such a verb in the name of who does it.
const DOERS: WordList = list![
    "单位", "部门", "机构", "机关", "人", "人员", "方", "者", "员", "窗口", "企业", "中心", "小组", "组"
];

/// Whether a name is a verb and the one whom it does something to.
fn is_done_to(words: &str) -> bool {
    let verb = DOES_TO.opens(words);
    verb.is_some_and(|verb| !opens_with(&words[verb..], DOERS) && !words.ends_with(OFFICES))
}

/// Whether words say to whom something goes: 报 | 教务处.
fn goes_to(words: &str) -> bool {
    // 报社, 交警: what begins so and is a body of its own.
    const OTHERS: [(char, &str); 2] = [('报', "社业馆刊"), ('交', "通警易管投运建控付流行大口叉接响班替办")];
    OTHERS.iter().any(|(goes, others)| {
        let rest = words.strip_prefix(*goes);
        rest.is_some_and(|rest| head(rest) == Head::Actor && !rest.starts_with(|c| others.contains(c)))
    })
}

/// Whether a name may begin with its verbs.
pub fn opens_name(plain: &str, name: Span) -> bool {
    let words = name.of(plain);
    if is_done_to(words) {
        return false;
    }
    // 做好 | 食堂: what says how well it is done is the verb of a deed.
    let done = words.chars().nth(1).is_some_and(|c| matches!(c, '好' | '齐' | '完'))
        && !words.starts_with(['各', '友', '良', '美']);
    if done {
        return false;
    }
    if goes_to(words) {
        return false;
    }
    let office = words.ends_with(OFFICES) && !words.ends_with("组织部");
    TAKES.opens(words).is_none()
        || (office || ["部门", "机构", "系统"].iter().any(|end| words.ends_with(end)))
            && words.starts_with("教育")
        || words.starts_with("组织部")
}

/// The names in `span`, a list of them: parted by signs and conjunctions, but for those that only make sense together.
pub fn split(plain: &Shadow<'_>, tokens: &[Token], span: Span) -> Vec<Span> {
    let whole = span;
    let shared = behind_others(span.of(plain)).is_some();
    let own: Vec<Span> = plain.own_parties(whole).collect();
    let joints = joints(plain, tokens, whole);
    let mut all = Vec::new();
    let mut from = whole.start;
    for (nth, joint) in joints.iter().enumerate() {
        let next = joints.get(nth + 1).map_or(whole.end, |next| next.start);
        let (left, right) = (Span::new(from, joint.start), Span::new(joint.end, next));
        let inside = own.iter().any(|name| name.start < joint.start && joint.end < name.end);
        let modifies =
            kind(plain, tokens, left) != Head::Actor && right_of(plain, joint.end, whole.end).contains('的');
        // 全校在岗、 | 且指导过研究生的导师: both say of what kind the one is that is named last.
        let modifies = modifies || right_of(plain, joint.end, whole.end).starts_with(['且', '并']);
        if left.is_empty() || inside || modifies || !parts(plain, tokens, left, *joint, right, shared) {
            continue;
        }
        all.push(left);
        from = joint.end;
    }
    all.push(Span::new(from, whole.end));
    let names = all.into_iter().flat_map(|name| twice(plain, clean(plain, name)));
    names.filter(|name| !name.is_empty() && !is_nobody(plain, tokens, *name)).collect()
}

/// Whether some words stand where a name may, and name nobody.
fn is_nobody(plain: &str, tokens: &[Token], name: Span) -> bool {
    let words = name.of(plain);
    let told = tokens.iter().any(|token| token.class == Class::Verb && token.span.end == name.start);
    is_handed(words)
        || is_anybody_else(words)
        || is_denied(words)
        || says_how_often(words) && told
        || is_half(words)
}

/// Whether some words say that something is not done, and by that name nobody: 没领, but 没戴口罩人员.
fn is_denied(words: &str) -> bool {
    const DENIES: WordList = list!["没", "别", "不准", "不要"];
    words == "无人" || DENIES.opens(words).is_some() && head(words) != Head::Actor && !words.contains('的')
}

/// Whether some words open with how often their verb is done: 组织 | 一次群众转移演练.
fn says_how_often(words: &str) -> bool {
    const TIMES: WordList = list!["一次", "一轮", "一期", "一场", "一遍", "一趟"];
    TIMES.opens(words).is_some()
}

/// Whether some words say when, or are the half that stands before a time: 任何时候, 谈完, 午休（12:00—14:00）.
fn is_half(words: &str) -> bool {
    words.ends_with("时候") || words.ends_with(['（', '(']) || words.ends_with('完') && !is_person(words)
}

/// Whether a name is of nobody in particular: "others".
fn is_anybody_else(name: &str) -> bool {
    matches!(name, "他人" | "别人" | "旁人" | "对方")
}

/// Whether some words say who or what goes to whom, and name nobody.
fn is_handed(words: &str) -> bool {
    is_sent(words) || goes_to_body(words) || goes_to(words) || is_taken_to(words)
}

/// Whether some words say what is done with those whom they describe: 情节严重的 | 移交县纪委.
fn is_taken_to(words: &str) -> bool {
    let behind = words.rsplit_once('的').map_or("", |(_, behind)| behind);
    let taken = TAKES.iter().filter_map(|verb| behind.strip_prefix(verb)).min_by_key(|rest| rest.len());
    taken.is_some_and(|whom| head(whom) == Head::Actor && !opens_with(whom, DOERS))
}

/// What is done with a thing by those to whom it goes.
const APPROVED: WordList =
    list!["备案", "审批", "审核", "审定", "审议", "审查", "批准", "核准", "同意", "按程序"];

/// Verbs that hand a thing to somebody.
const HANDS: WordList = list!["报送", "上报", "提交", "递交", "呈报", "报"];

/// Whether some words are a thing and to whom it goes, and no name: 方案 | 报 | 市教育局.
pub fn is_sent(words: &str) -> bool {
    HANDS.iter().any(|hands| {
        // 日报社: a word of one sign is no thing that goes anywhere.
        let mut places = words.match_indices(hands).filter(|(at, _)| *at > "方".len());
        places.any(|(at, _)| head(&words[..at]) == Head::Thing && goes_to_body(&words[at..]))
    })
}

/// Whether some words say that something goes to somebody: 报 | 市教育局 | 备案.
pub fn goes_to_body(words: &str) -> bool {
    let to = HANDS.iter().find_map(|hands| words.strip_prefix(hands)).unwrap_or("");
    let end = APPROVED.iter().filter_map(|deed| to.find(deed)).min().unwrap_or(to.len());
    end > "社".len() && head(&to[..end]) == Head::Actor
}

/// The words from a joint to the end of a list.
fn right_of(plain: &str, start: usize, end: usize) -> &str {
    plain.get(start..end).unwrap_or("")
}

/// What says of what kind those are that were named before it: 教育、财政 | 等部门.
const OTHERS: WordList = list![
    "等部门",
    "等单位",
    "等机构",
    "等有关部门",
    "等相关部门",
    "等有关单位",
    "等相关单位",
    "等主管部门",
    "等行政部门",
    "等各部门",
];

/// Where the words end that say of what kind those are that were named before.
pub fn behind_others(words: &str) -> Option<usize> {
    words.match_indices('等').find_map(|(at, _)| Some(at + OTHERS.opens(&words[at..])?))
}

/// Where, in the words of a name, 等 only says of what kind it is.
fn others(words: &str) -> Option<usize> {
    let mut found = words.char_indices().rev().filter(|(at, c)| {
        let (before, behind) = (&words[..*at], &words[at + c.len_utf8()..]);
        *c == '等'
            && !before
                .ends_with(['高', '中', '平', '初', '同', '特', '上', '对', '优', '一', '二', '三', '相'])
            && !behind.starts_with(['级', '候', '待', '次', '第'])
    });
    found.next().map(|(at, _)| at)
}

/// The signs and words outside brackets that may join two names.
fn joints(plain: &str, tokens: &[Token], span: Span) -> Vec<Span> {
    let mut depth = 0_usize;
    let mut all: Vec<Span> = Vec::new();
    for (at, c) in span.of(plain).char_indices() {
        let here = Span::new(span.start + at, span.start + at + c.len_utf8());
        match c {
            '（' | '(' | '“' => depth += 1,
            '）' | ')' | '”' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let word =
            tokens.iter().find(|token| token.class == Class::Conjunction && token.span.start == here.start);
        let joins = matches!(c, '、' | '，' | ',' | '；' | '/')
            || matches!(c, '同' | '跟') && is_with(plain, tokens, here);
        match word.map(|token| token.span).or(joins.then_some(here)) {
            Some(joint) if depth == 0 && joint.end < span.end => all.push(joint),
            _ => {}
        }
    }
    all
}

/// Whether 同 joins two names here, and is no part of a word.
fn is_with(plain: &str, tokens: &[Token], here: Span) -> bool {
    tokens.iter().any(|token| token.span == here && token.class == Class::Preposition)
        && plain
            .get(..here.start)
            .is_some_and(|before| head(before.rsplit(['，', '、', '。']).next().unwrap_or("")) == Head::Actor)
}

/// Whether two names are parted at a joint.
fn parts(plain: &Shadow<'_>, tokens: &[Token], left: Span, joint: Span, right: Span, shared: bool) -> bool {
    const PAIR: [char; 9] = ['局', '部', '厅', '委', '办', '处', '科', '司', '署'];
    let one = |span: Span| span.of(plain).trim().chars().count() <= 1;
    let region = tokens
        .iter()
        .rev()
        .find(|token| token.span.end == left.end)
        .is_some_and(|token| token.class == Class::Region);
    let bracketed = left.of(plain).ends_with('）')
        && !right.of(plain).starts_with(['各', '有', '相', '市', '省'])
        && left
            .of(plain)
            .split('（')
            .next()
            .is_some_and(|words| words.ends_with(['县', '区', '州', '旗', '盟', '镇', '乡', '村']))
        && right.of(plain).starts_with(['县', '区', '州', '旗', '盟', '镇', '乡', '村']);
    let region = region || bracketed;
    if plain.get(right.start..right.end).is_some_and(|words| opens_with(words, list!["以上", "以下"])) {
        return false;
    }
    // 各区镇、 | 街道: what is a body by itself shares no head with the next.
    const BODIES: WordList = list!["街道", "开发区", "园区", "部门", "单位", "企业", "管委会"];
    let whole = !one(left) && opens_with(right.of(plain), BODIES);
    let place = region
        && !whole
        && (one(left)
            || !plain.get(right.start..right.end).is_some_and(|words| words.starts_with(['各', '有', '相'])));
    if place || one(left) || one(right) && !matches!(kind(plain, tokens, left), Head::Actor) {
        return false;
    }
    if matches!(joint.of(plain), "、" | "，" | "," | "；" | "/") {
        return shared || !one(right) || left.of(plain).ends_with("部门");
    }
    let office = right.of(plain).ends_with(PAIR)
        || right.of(plain).ends_with("中心")
        || right.of(plain).ends_with("部门");
    match kind(plain, tokens, left) {
        Head::Actor => true,
        Head::Thing => shared && !office,
        Head::Unknown => {
            !(office
                && left.of(plain).chars().count() <= 4
                && !left.of(plain).starts_with(['各', '全', '有', '相']))
        }
    }
}

/// A name without what does not belong to it: labels before it, and a short name in brackets behind it.
fn clean(plain: &str, name: Span) -> Span {
    let mut name = name.trim(plain, &['，', ',', '：', ':', '；', '、', '等']);
    if let Some(at) = others(name.of(plain)) {
        name.end = name.start + at;
    }
    name.end -= headcount(name.of(plain));
    if let Some(at) = name.of(plain).find(['（', '(']).filter(|at| !is_of_the_name(&name.of(plain)[*at..])) {
        name.end = name.start + at;
    }
    const LEADS: WordList =
        list!["以及", "并且", "由", "现由", "均由", "都由", "改由", "仍由", "再由", "先由", "则由"];
    if let Some(lead) = LEADS.opens(name.of(plain)) {
        name.start += lead;
    }
    name.start = name.end - behind_order(name.of(plain)).len();
    name.start = name.end - asked(name.of(plain)).len();
    name.end = name.start + before_deed(name.of(plain));
    // 宿舍内有空床位 | 任何人: nothing describes anybody.
    if let Some(at) = name.of(plain).find("任何").filter(|at| !name.of(plain)[..*at].ends_with(['的', '对']))
    {
        name.start += at;
    }
    // 物资科与 | 施工队签订合同.
    if let Some(rest) = ["与", "和", "同", "跟"].iter().find_map(|word| name.of(plain).strip_suffix(*word))
    {
        name.end = name.start + rest.len();
    }
    const LONGEST: usize = 22;
    match name.of(plain).rfind('的') {
        Some(at) if name.of(plain).chars().count() > LONGEST => {
            Span::new(name.start + at + "的".len(), name.end)
        }
        _ => name,
    }
}

/// Those who are asked to, of a name that says who asks them: 邱总要求 | 质量部.
fn asked(words: &str) -> &str {
    const ASKS: WordList = list!["要求", "责成", "责令"];
    let acts = |words: &str| head(words) == Head::Actor || is_person(words);
    let parts = ASKS.iter().filter_map(|verb| words.split_once(verb));
    // 责令停业的 | 经营者: what only describes those behind it asks nobody.
    let asked = parts.into_iter().find(|(who, whom)| acts(who) && acts(whom) && !whom.contains('的'));
    asked.map_or(words, |(_, whom)| whom)
}

/// Where somebody who can act ends, of whom is said to whom or what they do: 接待部门 | 对其邀请的人员, 院长 | 提议.
fn before_deed(words: &str) -> usize {
    let acts = |at: &usize| head(&words[..*at]) == Head::Actor;
    let deeds = [words.find("对其"), words.find("对他们"), words.strip_suffix("提议").map(str::len)];
    deeds.into_iter().flatten().filter(acts).min().unwrap_or(words.len())
}

/// A name without the verb by which it is named or told: 并责成 | 保卫科, 明确 | 各单位.
fn behind_order(words: &str) -> &str {
    const ORDERS: WordList = list!["责成", "责令", "明确", "确定", "提醒", "要求", "督促", "敦促"];
    const SHORTEST: usize = 2;
    let rest = ["并", "且", "同时"].iter().find_map(|word| words.strip_prefix(*word)).unwrap_or(words);
    let told = ORDERS.opens(rest).map(|verb| &rest[verb..]);
    told.filter(|name| name.chars().count() >= SHORTEST && head(name) == Head::Actor).unwrap_or(words)
}

/// The length of how many they are, behind a name: 引航员 | 十五人.
fn headcount(words: &str) -> usize {
    let Some(count) = words.strip_suffix(['名', '人', '位']) else { return 0 };
    let name =
        count.trim_end_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十两若干".contains(c));
    if name.len() == count.len() || name.is_empty() || head(name) != Head::Actor {
        0
    } else {
        words.len() - name.len()
    }
}

/// Two names that stand side by side, each of everybody: 各板块 | 各部门.
fn twice(plain: &str, name: Span) -> Vec<Span> {
    const SHORT: usize = "各乡镇".len();
    let words = name.of(plain);
    match words
        .rmatch_indices(['各', '全'])
        .map(|(at, _)| at)
        .find(|at| *at > 0 && !words[*at..].starts_with("各界"))
    {
        Some(at) if words.starts_with('各') && (head(&words[..at]) == Head::Actor || at <= SHORT) => {
            vec![Span::new(name.start, name.start + at), Span::new(name.start + at, name.end)]
        }
        // 民生实事项目 | 各单位: what stands before is what it is about.
        Some(at) if words[at..].starts_with('各') && head(&words[..at]) == Head::Thing => {
            vec![Span::new(name.start + at, name.end)]
        }
        _ => vec![name],
    }
}

/// Whether the bracket that opens `rest` belongs to the name before it: 办公厅（室）, but not （以下简称…）.
fn is_of_the_name(rest: &str) -> bool {
    rest.len() < 40
        && !opens_with(
            rest,
            list![
                "（以下",
                "（下称",
                "（简称",
                "（含",
                "（包括",
                "（即",
                "(以下",
                "(下称",
                "(简称",
                "(含",
                "(包括",
            ],
        )
}

/// The bracket in `span` that gives a short form of the name before it: （以下简称“港局”）.
pub fn alias(plain: &str, span: Span) -> Option<Span> {
    const OPENS: WordList = list!["以下", "下称", "简称"];
    let words = span.of(plain);
    let mut brackets = words.match_indices(['（', '(']);
    let (from, _) = brackets.find(|(at, sign)| opens_with(&words[at + sign.len()..], OPENS))?;
    let close = words[from..].find(['）', ')'])?;
    let sign = words[from + close..].chars().next()?.len_utf8();
    Some(Span::new(from, from + close + sign).shift(span.start))
}

/// Signs of days and hours, beside figures.
const TIME_UNITS: [char; 8] = ['年', '月', '日', '号', '时', '点', ':', '：'];

/// Words before an hour, and for a day.
const TIME_WORDS: WordList =
    list!["上午", "下午", "中午", "早上", "晚上", "凌晨", "今天", "明天", "当天", "当日", "早", "晚"];

/// The length of the day or hour that opens `words`, 0 where none does.
pub fn said_when(words: &str) -> usize {
    let mut at = 0;
    while let Some(length) = one_time(&words[at..]) {
        at += length;
    }
    at
}

/// The length of one such time.
fn one_time(words: &str) -> Option<usize> {
    if let Some(length) = period(words) {
        return Some(length);
    }
    let word = TIME_WORDS.opens(words).unwrap_or(0);
    let figures = words[word..].trim_start_matches(|c: char| c.is_ascii_digit() || TIME_UNITS.contains(&c));
    let length = words.len() - figures.len();
    words[word..length].starts_with(|c: char| c.is_ascii_digit()).then_some(length)
}

/// The length of the period that opens `words`: 下个月.
fn period(words: &str) -> Option<usize> {
    PERIODS.iter().filter(|period| words.starts_with(**period)).map(|period| period.len()).max()
}

/// Where a time begins behind a name in `words`, which stand at `start`: 各部门 | 10月8日开展, 值班人员 | 早8:30到岗, 财务处 | 下个月组织.
fn when(words: &str, start: usize, tokens: &[Token]) -> Option<usize> {
    // 委员会 | 后勤: behind a body alone are they a time; 教育局课后服务中心: and before what it does.
    const BODIES: [char; 22] = [
        '位', '门', '处', '局', '科', '室', '人', '司', '部', '团', '校', '院', '组', '站', '厅', '所', '民',
        '员', '关', '户', '生', '师',
    ];
    let acts = |at: usize| {
        let behind = start + at + said_when(&words[at..]);
        at_start(tokens, behind).next().is_some_and(|token| {
            matches!(token.class, Class::Verb | Class::Adverb | Class::Preposition | Class::Must)
        })
    };
    let behind_body =
        words.char_indices().filter(|(_, c)| BODIES.contains(c)).map(|(at, c)| at + c.len_utf8());
    let period = behind_body.into_iter().find(|at| period(&words[*at..]).is_some() && acts(*at));
    day(words).into_iter().chain(period).min()
}

/// Where a day or an hour begins behind a name.
fn day(words: &str) -> Option<usize> {
    let digit = |c: char| c.is_ascii_digit();
    let at = words.match_indices(digit).map(|(at, _)| at).find(|at| {
        !words[..*at].ends_with(digit) && words[*at..].trim_start_matches(digit).starts_with(TIME_UNITS)
    })?;
    let part = TIME_WORDS.ends(&words[..at]).unwrap_or(0);
    Some(at - part).filter(|at| *at > 0)
}

/// The names that stand right at `start`, and where they end: before the verb of what they do. `strict`: only names that we know
/// by their ends.
pub fn names_at(
    plain: &Shadow<'_>,
    tokens: &[Token],
    start: usize,
    limit: usize,
    strict: bool,
) -> Option<(Vec<Span>, usize)> {
    const LONGEST_UNKNOWN: usize = 12;
    const SHORTEST_UNKNOWN: usize = 3;
    let words = plain.get(start..plain.floor_char_boundary(limit.min(start + LONGEST_LIST)).max(start))?;
    // No name goes on behind a comma.
    let limit = start + words.find(['，', ',', '。', '；', '：', ':']).unwrap_or(words.len());
    // 港务局 | 关于……的通知.
    let limit = words.find("关于").filter(|at| *at > 0).map_or(limit, |at| limit.min(start + at));
    let clause_end = limit;
    let time = limits(plain, Span::new(start, limit)).into_iter().find(|time| time.start > start);
    let limit = time.map_or(limit, |time| time.start);
    let limit = when(words, start, tokens).map_or(limit, |at| limit.min(start + at));
    let limit = before_is(plain, Span::new(start, limit)).unwrap_or(limit);
    let first = tokens.partition_point(|token| token.span.start < start);
    let alias = alias(plain, Span::new(start, limit));
    let named = |token: &Token| !alias.is_some_and(|alias| alias.contains(token.span));
    let ends = tokens.iter().enumerate().skip(first).take_while(|(_, token)| token.span.end <= limit);
    let ends = ends.filter(|(_, token)| named(token));
    let give = |end: usize| {
        let names = split(plain, tokens, Span::new(start, end));
        let fits = !names.is_empty() && names.iter().all(|name| name.len() <= LONGEST_NAME / 2);
        fits.then_some((names, end))
    };
    // 由 | 李倩 | 报送.
    let by = plain.get(..start).is_some_and(|before| before.ends_with('由'));
    let by_person =
        |name: Span| by && is_person(name.of(plain)) && kind(plain, tokens, name) == Head::Unknown;
    if let Some(end) = listed_fields(plain, tokens, Span::new(start, limit)) {
        return give(end);
    }
    for (nth, token) in ends {
        let at = token.span.start;
        let name = Span::new(start, at);
        let verb = token.class == Class::Verb;
        match token.class {
            Class::Conjunction if name.is_empty() => return None,
            // 监护人员 | 全部 | 持证上岗.
            Class::Plain if token.span.of(plain) == "全部" && kind(plain, tokens, name) == Head::Actor => {
                return give(at);
            }
            Class::Plain | Class::Body | Class::Region | Class::Conjunction => continue,
            Class::Verb if goes_on(plain, tokens, nth, start, limit) => continue,
            // 业主或者 | 装修公司.
            Class::Verb if is_behind_conjunction(tokens, nth) && is_near_body(tokens, nth) => continue,
            Class::Adverb if describes_persons(plain, tokens, nth) => continue,
            _ if name.is_empty() && is_modifier(plain, token.span, limit) => continue,
            _ if name.is_empty() => return None,
            Class::Preposition
                if matches!(token.span.of(plain), "同" | "跟") && is_with(plain, tokens, token.span) =>
            {
                continue;
            }
            _ => {}
        }
        let compound = opens_name(plain, name) && kind(plain, tokens, name) == Head::Actor;
        let modified =
            opens_with_verb(tokens, start) && !compound && !goes_on(plain, tokens, first, start, limit);
        if modified && !name.of(plain).contains('的') {
            continue;
        }
        // 企业、志愿者等 | 采取: what says that there are more is no part of the last.
        let last = if name.of(plain).contains('、') { name.trim(plain, &['等']) } else { name };
        match kind(plain, tokens, last) {
            Head::Actor if is_done_to(name.of(plain)) || goes_to(name.of(plain)) => return None,
            Head::Actor if !measures(plain, token.span.end, limit) => return give(at),
            Head::Thing if !strict || !verb || !is_near_body(tokens, nth) => return None,
            Head::Unknown if by_person(name) => return give(at),
            // 各岗位 | 检查: whoever is told one by one acts.
            Head::Unknown
                if strict && (verb || token.class == Class::Preposition) && is_each(name.of(plain)) =>
            {
                return give(at);
            }
            Head::Unknown
                if !strict
                    && (verb || opens_with(name.of(plain), list!["各", "全体", "所有", "有关", "相关"]))
                    && (SHORTEST_UNKNOWN..=LONGEST_UNKNOWN).contains(&name.of(plain).chars().count())
                    && !name.of(plain).contains(['了', '“', '《'])
                    && !is_modifier(plain, token.span, limit) =>
            {
                return give(at);
            }
            _ if verb => {}
            _ => return None,
        }
    }
    let rest = Span::new(start, limit);
    let described = || {
        let verb = tokens.get(first).filter(|first| first.class == Class::Verb);
        verb.is_some_and(|verb| is_modifier(plain, verb.span, limit) && is_of_persons(rest.of(plain)))
    };
    let named = !opens_with_verb(tokens, start) || goes_on(plain, tokens, first, start, limit) || described();
    let acts = || kind(plain, tokens, rest) == Head::Actor || by_person(rest);
    // 各体检点 | 当日 | 送检: whoever is told one by one acts, by when they do.
    let does = |time: Span| {
        tokens.iter().any(|token| {
            token.class == Class::Verb && token.span.start >= time.end && token.span.end <= clause_end
        })
    };
    let timed = time.is_some_and(|time| time.start == limit && does(time));
    if !rest.is_empty() && named && (acts() || strict && timed && is_each(rest.of(plain))) {
        return give(limit);
    }
    give(ends_with_body(plain, tokens, rest, by)?)
}

/// Where the name at the head of `rest` ends with its body, whatever stands behind it, as behind 由 and 请: 由 | 经营单位 | 喷淋, 请 |
/// 技术部 | 看看. `by`: it stands behind 由.
fn ends_with_body(plain: &Shadow<'_>, tokens: &[Token], rest: Span, by: bool) -> Option<usize> {
    let asked = || plain.get(..rest.start).is_some_and(|before| before.ends_with('请'));
    let inside = |token: &&Token| token.span.start >= rest.start && token.span.end < rest.end;
    let body = |token: &&Token| token.class == Class::Body && inside(token);
    let body = tokens.iter().rev().filter(|_| by || asked()).find(body)?;
    let name = Span::new(rest.start, body.span.end);
    let deed = !by && tokens.iter().any(|token| token.class == Class::Verb && name.contains(token.span));
    let whole = !deed && kind(plain, tokens, name) == Head::Actor;
    (whole && !name.of(plain).contains(['的', '时', '后', '他'])).then_some(name.end)
}

/// Whether a short name is of each of a kind: 各岗位.
pub fn is_each(name: &str) -> bool {
    const LONGEST: usize = 6;
    let bare = matches!(name, "各" | "各个" | "每" | "每个");
    !bare
        && name.starts_with(['各', '每'])
        && (!name.starts_with("各项") || name.starts_with("各项目"))
        && !name.contains(['的', '、'])
        && name.chars().count() <= LONGEST
}

/// Where somebody who can act ends, of whom a clause says what they are: 港务局 | 是主管部门.
pub fn before_is(plain: &str, span: Span) -> Option<usize> {
    let mut places =
        span.of(plain).match_indices('是').filter(|(at, _)| head(&span.of(plain)[..*at]) == Head::Actor);
    places.next().map(|(at, _)| span.start + at)
}

/// Where a list of offices told by their fields ends: 规划、建设等部门.
fn listed_fields(plain: &str, tokens: &[Token], span: Span) -> Option<usize> {
    let words = span.of(plain);
    let others = behind_others(words);
    // 抓好水、电、气部门: a list that a verb opens is what it acts on.
    let verb = |token: &&Token| token.span.start == span.start && token.class == Class::Verb;
    let deed = tokens.iter().find(verb).is_some_and(|verb| !FIELDS.contains(verb.span.of(plain)));
    let end = span.start + others.or_else(|| short_fields(words).filter(|_| !deed))?;
    let stops = tokens.iter().any(|token| {
        token.span.start >= span.start
            && token.span.end <= end
            && matches!(
                token.class,
                Class::Preposition
                    | Class::Adverb
                    | Class::Must
                    | Class::MustNot
                    | Class::May
                    | Class::Should
            )
    });
    (!stops && words.contains('、')).then_some(end)
}

/// Where a list of at least three short fields and of what they share ends: 国土、规划、住建 | 部门.
fn short_fields(words: &str) -> Option<usize> {
    const LONGEST: usize = 7;
    const FEWEST: usize = 3;
    let end = words.find("部门")? + "部门".len();
    let fields = words[..end].split('、');
    let short = fields.clone().all(|field| (1..=LONGEST).contains(&field.chars().count()));
    let bare = words[..end].ends_with("、部门");
    (short && !bare && fields.count() >= FEWEST).then_some(end)
}

/// Whether a conjunction stands right before the word number `nth`.
fn is_behind_conjunction(tokens: &[Token], nth: usize) -> bool {
    let before = nth.checked_sub(1).and_then(|before| tokens.get(before));
    before.is_some_and(|it| it.class == Class::Conjunction && it.span.end == tokens[nth].span.start)
}

/// Whether the word for a body stands near behind the verb number `nth`, so that both may belong to one name.
fn is_near_body(tokens: &[Token], nth: usize) -> bool {
    const NEAR: usize = 12;
    let end = tokens[nth].span.end;
    tokens[nth + 1..]
        .iter()
        .take_while(|next| next.span.start <= end + NEAR)
        .any(|next| next.class == Class::Body)
}

/// Whether a name says by a word of no other use that persons or bodies are meant: 参加培训的 | 人员.
fn is_of_persons(name: &str) -> bool {
    const PERSONS: WordList =
        list!["人员", "单位", "人", "者", "部门", "机构", "企业", "同志", "职工", "学生", "干部", "用户"];
    PERSONS.ends(name).is_some()
}

/// Whether the verb at `at` only modifies the name that follows it: 取得资格的 | 企业.
fn is_modifier(plain: &str, verb: Span, limit: usize) -> bool {
    const LIGHT: WordList = list!["加强", "开展", "建立", "完善", "健全", "做好", "推进", "抓好", "落实"];
    let word = verb.of(plain);
    if URGES.contains(word) || HELPS.contains(word) || LIGHT.contains(word) {
        return false;
    }
    let words = plain.get(verb.start..limit).unwrap_or("");
    words.find('的').is_some_and(|of| {
        let name: String = words[of + "的".len()..].chars().take(8).collect();
        (1..=name.chars().count())
            .any(|length| head(&name.chars().take(length).collect::<String>()) == Head::Actor)
    })
}

fn opens_with_verb(tokens: &[Token], start: usize) -> bool {
    tokens
        .iter()
        .find(|token| token.span.start == start)
        .is_some_and(|token| matches!(token.class, Class::Verb | Class::Preposition))
}

/// Whether the verb that ends at `end` is part of a measure's name: 登记率.
fn measures(plain: &str, end: usize, limit: usize) -> bool {
    let mut rest = plain.get(end..limit).unwrap_or("").chars();
    let first = rest.next().unwrap_or(' ');
    // 审核 | 费用: a longer word is what is done something to.
    "率量额".contains(first)
        || "值费证书".contains(first)
            && rest.next().is_none_or(|next| !next.is_alphabetic() || "的和及与或应须不为".contains(next))
}

/// The name of somebody who can act that ends at the byte `end`.
pub fn name_before(plain: &Shadow<'_>, end: usize) -> Option<Span> {
    let first = plain.floor_char_boundary(end.saturating_sub(LONGEST_NAME));
    let words = plain.get(first..end)?;
    let start = first
        + words
            .rfind(['，', '。', '；', '：', '\n', '、', '由'])
            .map_or(0, |at| at + words[at..].chars().next().map_or(0, char::len_utf8));
    let span = Span::new(start, end);
    let tokens = tokens_of(plain, span);
    let start = super::adjunct::behind_adjuncts(plain, &tokens, span)?;
    let name = split(plain, &tokens, Span::new(start, end)).pop()?;
    let deeds = tokens.iter().enumerate().any(|(nth, token)| {
        name.contains(token.span)
            && match token.class {
                Class::Verb => !goes_on(plain, &tokens, nth, name.start, name.end),
                Class::Preposition => token.span.start > name.start,
                _ => false,
            }
    });
    let told = || {
        let verb = tokens.iter().find(|token| token.class == Class::Verb && name.contains(token.span));
        verb.is_some_and(|verb| kind(plain, &tokens, Span::new(name.start, verb.span.start)) == Head::Actor)
    };
    let verbs = opens_with_verb(&tokens, name.start) || deeds && (!name.of(plain).contains('的') || told());
    (kind(plain, &tokens, name) == Head::Actor && !verbs).then_some(name)
}
