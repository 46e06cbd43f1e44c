//! 中文。

use super::{Files, Lists, Source, Status, Summary, Table, Theme, Words};
use crate::notice::{ConditionKind, DeadlineKind, Force, Role, Silence, Via};

/// The page and the exports in Chinese.
pub const CHINESE: Words = Words {
    code: "zh",
    name: "中文",
    tagline: "谁，做什么，何时完成",
    privacy: "文本只留在本页，不上传任何内容。",
    source: Source {
        heading: "原文",
        label: "通知原文",
        placeholder: "粘贴通知、通报、命令或会议报道，中文、英文均可。",
        open: "打开文件",
        edit: "编辑原文",
        marked: "查看标注",
        clear: "清空",
        samples: "或试用示例：",
        sample: ["行政命令（英文）", "通知", "会议报道（英文）"],
        legend: "标记说明",
        cue: "约束词",
        party: "责任主体",
        deadline: "时限",
    },
    summary: Summary {
        heading: "摘要",
        issuer: "发文单位",
        addressees: "主送",
        date: "日期",
        reference: "文号",
        untitled: "无标题",
        key: "重点任务",
        sentences: |directives, background, unread, all| {
            format!("共 {all} 句：含任务 {directives} 句，背景 {background} 句，未读 {unread} 句")
        },
        took: |ms| format!("用时 {ms:.0} 毫秒"),
    },
    table: Table {
        heading: "任务清单",
        number: "序号",
        task: "任务",
        force: "力度",
        lead: "责任主体",
        others: "其他单位",
        deadline: "时限",
        date: "日期",
        words: "原文",
        place: "位置",
        inferred: "推断",
        nobody: "未写明",
        conditions: "条件",
        why: "判断依据",
        reason,
        confidence: |hundredths| format!("把握 {hundredths}%"),
        due: |due, from| format!("{due}（起算：{}）", origin(from)),
        show: "在原文中查看",
        all: "显示全部",
        shown: |shown, all| format!("显示 {shown} 项，共 {all} 项"),
        search: "搜索",
        any_force: "全部力度",
    },
    files: Files {
        label: "带走",
        copy: "复制表格",
        copied: "表格已复制，可粘贴到 Word、Excel 或邮件。",
        refused: "浏览器不允许复制。请改为保存 CSV。",
        format: |extension| match extension {
            "csv" => "Excel（CSV）",
            "ics" => "日历",
            "md" => "Markdown",
            _ => "JSON",
        },
    },
    lists: Lists {
        parties: "责任主体",
        party: "单位",
        total: "任务数",
        unread: "未读句子",
        none_unread: "所有句子均已读取。",
        reason: |reason| match reason {
            "language not supported" => "既非中文也非英文。",
            "names who acts, without a binding word" => "提到了责任主体，但没有约束词。",
            "says by when or how often, without a binding word" => "写明了时限或频次，但没有约束词。",
            _ => "含有约束词，但未找到独立的分句。",
        },
        silence: |class| match class {
            Silence::Definition => "定义",
            Silence::EntryIntoForce => "施行或废止",
            Silence::Boilerplate => "法律套语",
            Silence::Recital => "缘由",
            Silence::Background => "背景",
            Silence::Report => "情况报告",
            Silence::Aim => "目标",
            Silence::Question => "提问",
            Silence::Heading => "标题",
            Silence::Stem => "引导句",
            Silence::Case => "适用情形",
            Silence::Annex => "附件",
            Silence::Furniture => "页码",
        },
    },
    status: Status {
        empty: "粘贴一份通知，即可看到谁要做什么、何时完成。",
        reading: "正在读取……",
        nothing: "没有找到任务。请确认粘贴的是通知全文；点“编辑原文”可以修改。",
        language: "这段文字既非中文也非英文。明责只读这两种语言的通知。",
        file: |name| format!("“{name}”不是文本文件。请用原程序打开，复制文字后粘贴到这里。"),
        found: |directives, parties| format!("找到 {directives} 项任务，涉及 {parties} 个责任主体。"),
    },
    theme: Theme { label: "配色", system: "跟随系统", light: "浅色", dark: "深色" },
    force: |force| match force {
        Force::Must => "必须",
        Force::MustNot => "不得",
        Force::Should => "鼓励",
        Force::May => "可以",
    },
    role: |role| match role {
        Role::Lead => "牵头",
        Role::Responsible => "负责",
        Role::Support => "配合",
        Role::Consult => "会商",
        Role::Oversee => "监督",
    },
    via: |via| match via {
        Via::Subject => "主语",
        Via::Phrase => "由短语点名",
        Via::LeadIn => "引导句的主语",
        Via::Bracket => "括注点名",
        Via::Column => "表格列出",
        Via::LastSubject => "承前主语",
        Via::Addressee => "通知的主送单位",
        Via::Hand => "人工填写",
        Via::MainParty => "全文提到最多的单位",
    },
    kind: |kind| match kind {
        DeadlineKind::By => "截止日期",
        DeadlineKind::Within => "限期以内",
        DeadlineKind::Every => "定期",
        DeadlineKind::From => "自某日起",
        DeadlineKind::During => "某段时间内",
        DeadlineKind::Event => "随某事件",
    },
    condition: |kind| match kind {
        ConditionKind::Condition => "条件",
        ConditionKind::Exception => "例外",
    },
};

/// What made a row, by the engine's rule and the word that binds.
fn reason(rule: &str, word: Option<&str>) -> String {
    let ground = match rule {
        "bare imperative" => "以动词开头的祈使句",
        "carried from the stem of the list" => "承接引导句的要求",
        "required by the frame" => "引述语提出要求",
        "item with a named owner" => "条目写明了责任主体",
        "named body told to act" => "写明单位应当行动",
        "row of a table of tasks" => "任务表中的一行",
        _ => return word.map_or_else(|| "含有约束词".to_string(), |word| format!("含有约束词“{word}”")),
    };
    ground.to_string()
}

/// What a date was counted from.
fn origin(from: &str) -> &str {
    match from {
        "date of issue" => "印发之日",
        "date in the text" => "文中日期",
        other => other,
    }
}
