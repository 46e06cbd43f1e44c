//! What tells the kind of a Chinese notice.

use crate::language::Kinds;
use crate::language::rule::rules;
use crate::notice::Kind::{
    self, Announcement, Charter, Circular, Directive, Email, Guidance, Letter, MeetingNews, Memo, Minutes,
    Order, Plan, Policy, Procedure, Regulation, Resolution,
};
use crate::text::list::list;

/// The tables.
pub const KINDS: Kinds = Kinds {
    title: &TITLE,
    about: list![],
    reports: &REPORTS,
    lines: &LINES,
    opening: &OPENING,
    shape: &SHAPE,
};

rules! {
    /// Titles of what only reports how something went.
    REPORTS: u8 = [
        "how it went" => "(进展|整改|落实|完成|执行|开展)[^，。；]{0,4}(情况|结果|成效)的?(通报|报告|公告|公示|汇报|说明)$" => 1,
    ]
}

rules! {
    /// Words of its title, or of a line of its head that says what it is.
    TITLE: (Kind, i8) = [
        "hands down a plan" => "(印发|转发|下发|发布).*(方案|规划|计划|要点|分工|纲要|预案|安排|任务|清单|措施)[^的]{0,12}的?(通知|函)" => (Plan, 16),
        "hands down views" => "(印发|转发|下发|发布).*(意见|指南|指引|指导|建议|手册)[^的]{0,12}的?(通知|函)" => (Guidance, 16),
        "hands down rules" => "(印发|转发|下发|发布).*(办法|规定|细则|条例|规则|标准)[^的]{0,12}的?(通知|函|公告|令)" => (Regulation, 12),
        "hands down rules, perhaps of a house" => "(印发|转发|下发|发布).*(办法|规定|细则|规则)[^的]{0,12}的?(通知|函)" => (Policy, 11),
        "hands down rules of a house" => "(印发|转发|下发|发布).*(制度|守则|规范|准则|纪律)[^的]{0,12}的?(通知|函)" => (Policy, 16),
        "hands down steps" => "(印发|转发|下发|发布).*(规程|流程|程序|操作)[^的]{0,12}的?(通知|函)" => (Procedure, 16),
        "hands down a charter" => "(印发|转发|下发|发布).*(章程|公约)[^的]{0,12}的?(通知|函)" => (Charter, 16),
        "circular" => "通 *知(（.{1,8}）)?$" => (Circular, 9),
        "circular before what it is on" => "^.{0,6}通知[｜|：:丨]" => (Circular, 7),
        "circulated report" => "(通报|紧急通知|补充通知)$" => (Circular, 8),
        "announcement" => "(公告|通告|公示|启事|声明|倡议书|公开信|喜报|简章|招聘|招募|征集)(（.{1,8}）)?(第.{1,6}号)?$" => (Announcement, 10),
        "views" => "意见(（.{1,8}）)?$" => (Guidance, 10),
        "guide" => "(指南|指引|指导|建议|手册|须知|问答|提示|解读|导则|说明|攻略)(（.{1,8}）)?$" => (Guidance, 9),
        "memorandum" => "(备忘录|工作联系单|内部传阅|签报|便笺)$" => (Memo, 10),
        "letter" => "(函|复函|批复|信|答复|请示|邀请函|感谢信|慰问信)$" => (Letter, 10),
        "order" => "(令|命令|责令.{1,20}|动员令)( ?第.{1,8}号)?$" => (Order, 8),
        "directive" => "(指令|指示|督办单|督办函|训令|指令书|整改通知书)$" => (Directive, 14),
        "decision" => "决定(（.{1,8}）)?$" => (Resolution, 8),
        "resolution" => "决议(（.{1,8}）)?$" => (Resolution, 10),
        "law" => "(条例|[^办]法)(（.{1,12}）)?$" => (Regulation, 10),
        "rules of a state" => "(办法|规定|细则|规则|作业要点|注意事项|处理原则)(（.{1,12}）)?$" => (Regulation, 8),
        "rules whose title names a house" => "^.*(公司|集团|学校|大学|学院|医院|社区|协会|银行|中心|我校|本院).*(办法|规定|细则|规则)" => (Policy, 5),
        "rules, perhaps of a house" => "(办法|规定|细则|规则)(（.{1,12}）)?$" => (Policy, 7),
        "rules of a house" => "(制度|守则|规范|准则|纪律|标准|政策|须遵守.{1,6}|规章)(（.{1,12}）)?( ?v?[{d}.]+)?$" => (Policy, 10),
        "charter" => "(章程|宪章|公约|规约|村规民约|自治章程|议事规则|约)(（.{1,12}）)?$" => (Charter, 11),
        "steps" => "(规程|流程|程序|步骤|操作|作业指导书|指导书|操作手册|办事指南|操作指引|处置卡)(（.{1,12}）)?$" => (Procedure, 10),
        "plan" => "(方案|规划|计划|纲要|预案|安排|任务|路线图|行动|工作要点|分工|清单|重点工作|任务表|分解表|时间表)(（.{1,16}）)?$" => (Plan, 10),
        "key points" => "要点(（.{1,16}）)?$" => (Plan, 5),
        "minutes" => "(纪要|会议记录|记录|会议摘要)([（-].{1,20})?$" => (Minutes, 14),
        "meeting is held" => "(召开|举行|举办)[^知函案告]{0,40}$" => (MeetingNews, 9),
        "presides, visits, inspects" => "(主持|出席|调研|会见|考察|督导|慰问|检查指导|走访|赴.{1,20}|到.{2,20}(检查|指导))[^知函案告]{0,40}$" => (MeetingNews, 8),
        "name of a meeting" => "(会议|座谈会|推进会|部署会|动员会|调度会|大会|例会)$" => (MeetingNews, 5),
    ]
}

rules! {
    /// Lines of the head and of the foot.
    LINES: (Kind, i8) = [
        "mail from" => "^(发件人|发送时间|收件人)[：:]" => (Email, 14),
        "mail from, in english" => "^(from|sent|to|cc)[：:]" => (Email, 8),
        "memorandum" => "^(内部)?(备忘录|便笺)( memo)?$" => (Memo, 10),
        "greets all" => "^(各位(同事|老师|好|同学|领导)|大家好|hi|hello|同事们).{0,12}[，,：:！!]?$" => (Email, 5),
        "salutation" => "^(尊敬的|敬爱的|亲爱的)" => (Letter, 6),
        "closes as a letter" => "^(此致|敬礼|顺颂|专此|祝好|顺祝)" => (Letter, 6),
        "letter's close" => "特此(函复|函告|致函|函达|复函)|^此复" => (Letter, 9),
        "circular's close" => "特此通知|特此通报" => (Circular, 7),
        "announcement's close" => "特此(公告|通告|公示|声明|公布)" => (Announcement, 9),
        "minutes" => "(会议|办公会|专题)纪要" => (Minutes, 7),
        "line of those present" => "^(出席|列席|缺席|请假|参会|参加|与会|主持|记录)(人|人员|单位|领导)?[：:]" => (Minutes, 7),
        "place of a meeting" => "^(会议)?(时间|地点|议题|议程)[：:]" => (Minutes, 3),
        "report of an agency" => "(日电|讯|消息)(（|$|[：: ])|本报讯|记者|通讯员|来源：" => (MeetingNews, 3),
        "order" => "^[^，。]{2,24}令$|^第.{1,6}号令?$" => (Order, 3),
        "announcement" => "^[^，。]{2,24}(公告|通告)$" => (Announcement, 5),
        "numbered circular" => "^[^，。：]{0,12}(通函|通知|函件)第.{1,12}号$" => (Circular, 12),
        "adopted" => "(会议|大会)[^。]{0,12}通过" => (Regulation, 2),
        "put in force by an order" => "令.{0,12}(发布|公布|修正)" => (Regulation, 4),
        "of a house" => "(制度|文件)编号|^(版本|生效日期|编制|审核|批准)[：:]" => (Policy, 4),
    ]
}

rules! {
    /// Words near its beginning.
    OPENING: (Kind, i8) = [
        "as follows, in a circular" => "(通知|通报)如下" => (Circular, 6),
        "this circular" => "本通知" => (Circular, 3),
        "as follows, in an announcement" => "(公告|通告|公示|声明)如下" => (Announcement, 8),
        "this announcement" => "本(公告|通告|公示)" => (Announcement, 5),
        "to the public" => "(广大(市民|群众|居民|考生|用户)|社会各界|公开(招聘|征集|选拔)|欢迎.{0,12}(报名|参加))" => (Announcement, 3),
        "views are put forward" => "(提出|制定)(以下|如下)[^。]{0,6}意见|意见如下" => (Guidance, 7),
        "this guide" => "本(指南|指引|意见|手册|导则)" => (Guidance, 6),
        "hands down" => "现(将|把)?[^。]{0,60}印发(给)?" => (Plan, 2),
        "decided" => "(作出|做出)[^。]{0,10}决定|决定如下|特作如下决定" => (Resolution, 7),
        "resolved" => "本(决定|决议)|作出[^。]{0,8}决议|决议如下" => (Resolution, 5),
        "order" => "本令|现予(公布|发布)|命令如下|责令" => (Order, 4),
        "letter" => "(你|贵)(局|单位|公司|委|厅|省|市|部|校|院|处)|来函|收悉|函告如下|函复如下" => (Letter, 6),
        "meeting stressed" => "会议(指出|强调|要求|认为|听取|传达)" => (MeetingNews, 5),
        "spoke and attended" => "(出席会议|主持会议|并讲话|作.{0,8}讲话|参加会议|陪同|一同参加|调研组)" => (MeetingNews, 4),
        "meeting held" => "(召开|举行|举办)[^。]{2,40}(会议|会|活动)" => (MeetingNews, 4),
        "meeting settled" => "会议(议定|研究决定|决定|原则(上)?同意|确定|明确|审议)" => (Minutes, 5),
        "minuted" => "纪要如下|(归纳|整理|形成).{0,6}纪要|议定.{0,8}(事项|意见)|现将.{0,20}纪要" => (Minutes, 9),
        "rules of a state" => "制定本(条例|办法|规定|细则|规则|要点|标准)" => (Regulation, 3),
        "on the ground of laws" => "根据《中华人民共和国[^》]{2,20}(法|条例)》" => (Regulation, 3),
        "within the district" => "本(省|市|县|区|自治区|行政区域)|行政主管部门|主管机关" => (Regulation, 2),
        "authorities" => "(网信|公安|行政执法|监督管理|主管|行政)部门" => (Regulation, 1),
        "house" => "本(公司|单位|院|校|社区|集团|中心|馆|医院|协会)|公司(员工|各|全体)|我(公司|校|院|单位)" => (Policy, 5),
        "staff" => "员工|职工|师生|教职工|会员|用户" => (Policy, 2),
        "rules of a house" => "(制定|制订)本(制度|守则|规范|准则|规章)|本(制度|守则|规范|准则|行为规范)" => (Policy, 7),
        "steps" => "本(规程|流程|程序)|操作(步骤|流程|规程)|按(照)?(以下|如下)(步骤|流程|程序)" => (Procedure, 7),
        "charter" => "本(章程|公约|宪章|规约|村规民约|团体|会的宗旨|会宗旨)" => (Charter, 8),
        "plan" => "本(方案|计划|规划|预案)|(制定|制订)(本|如下|以下)(工作)?(方案|计划)" => (Plan, 6),
        "guiding thought of a plan" => "(工作|主要|发展|总体)目标|重点任务|进度安排|时间安排|实施步骤|保障措施|任务分解" => (Plan, 3),
    ]
}

rules! {
    /// Beginnings of lines, of which a text of the kind has several.
    SHAPE: (Kind, i8) = [
        "article" => "^第 ?[{d}一二三四五六七八九十百]+ ?条" => (Regulation, 3),
        "article of a house" => "^第 ?[{d}一二三四五六七八九十百]+ ?条" => (Policy, 3),
        "chapter" => "^第 ?[{d}一二三四五六七八九十]+ ?章" => (Charter, 1),
        "meeting said" => "^会议(指出|强调|要求|认为|听取)" => (MeetingNews, 4),
        "meeting settled" => "^会议(议定|决定|同意|审议|研究|明确|听取)" => (Minutes, 4),
        "step" => "^(第[一二三四五六七八九十{d}]+步|步骤[一二三四五六七八九十{d}])" => (Procedure, 7),
        "responsible in brackets" => "^(责任单位|牵头单位|责任部门|责任人|完成时限)[：:]" => (Plan, 4),
    ]
}
