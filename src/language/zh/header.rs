//! The head and foot of a Chinese notice, and the bracket that closes an item.

use crate::text::list::{WordList, list};
use std::sync::LazyLock;

use super::bracket::names;
use crate::language::numeral::{self, positional};
use crate::language::printed::{Figures, Form, Printed, printed};
use crate::language::rule::{pattern, rules};
use crate::language::{Field, Header, Issued, Labels, Shadow, Spot, labels};
use crate::text::Span;

/// The tables.
pub const HEADER: Header = Header {
    labels: &LABELS,
    number_labels: list!["编号", "文号", "字号", "档号"],
    cuts: &CUTS,
    title: &TITLE,
    kind_alone: &KIND_ALONE,
    salutation: &SALUTATION,
    wrapped: &WRAPPED,
    reference: &REFERENCE,
    body: &BODY,
    issuer: &ISSUER,
    speaks: list![],
    inside: list![],
    people: list![],
    points_below: list!["敬礼", "敬礼！"],
    addressee: &ADDRESSEE,
    recipient: &RECIPIENT,
    addressees,
    greeting: &GREETING,
    audience: &AUDIENCE,
    readers: addressees,
    seals: list!["公章", "盖章", "印章", "代章", "签字", "签名", "章"],
    signed: &SIGNED,
    issued: &ISSUED,
    beside_day: BESIDE_DAY,
    days,
};

/// Labels of lines.
static LABELS: LazyLock<Labels> = LazyLock::new(|| labels(FIELDS));

/// The same, those of a field parted by bars.
const FIELDS: &[(Field, &str)] = &[
    (
        Field::Title,
        "标题|subject|题目|主题|事由|文件名称|文件标题|公文标题|信息名称|名称|文件名|会议名称|题名|主旨|title|\
         制度名称",
    ),
    (
        Field::Issuer,
        "发文机关|from|发文单位|发文部门|发布机构|发布单位|发布机关|制发机关|制定机关|公布机关|发布部门|发件人|\
         主办单位|责任部门|公开主体|公开单位|颁布单位|印发单位|印发机关|信息来源单位|签发单位|发文机构|颁布机关|\
         颁布部门|颁布机构|制定单位|制定部门|制定机构|编制机关|编制单位|编制部门|编制机构|印发部门|印发机构|\
         签发机关|签发部门|签发机构|主办机构|制发单位|制发部门|制发机构|公布单位|公布部门|公布机构|发文人|自|\
         author|发件部门",
    ),
    (
        Field::Addressee,
        "主送|to|主送机关|主送单位|收件人|收文单位|致|送|受文者|正本|受文人|收文人|收件单位|收件部门|发往|此致",
    ),
    (
        Field::Made,
        "成文日期|date|发文日期|印发日期|签发日期|制发日期|发文时间|成文时间|印发时间|日期|通过日期|颁布日期|\
         会议日期|公布日期|生成日期|发文字日期|发件时间|制定日期|批准日期|发送时间|发送日期|sent|发件日期|\
         签署日期|落款日期",
    ),
    (
        Field::Published,
        "发布日期|发布时间|公开日期|公开时间|发表时间|发布于|更新时间|更新日期|上网时间|上传时间|修订日期|\
         最后更新|公告时间|公告日期|公示时间|published",
    ),
    (Field::Met, "时间|会议时间|召开时间|开会时间"),
    (
        Field::Reference,
        "发文字号|文号|文件编号|发文文号|文件号|编号|公文字号|发文号|字号|制度编号|文件字号|发文字|通知编号|\
         公告编号|函号|发文编号",
    ),
    (Field::Source, "来源|信息来源|文章来源|稿件来源|稿源"),
    (
        Field::Aside,
        "索引号|主题分类|主题词|分类|类别|有效性|时效性|效力状态|实施日期|施行日期|生效日期|失效日期|截止日期|\
         截止时间|抄送|抄报|分送|密级|紧急程度|签发人|签发|作者|编辑|责任编辑|审核|浏览次数|点击数|阅读次数|字体|\
         字号大小|原文链接|检索时间|检索关键词|文档类型|文件类型|公开方式|公开形式|公开类别|关键词|体裁|体裁分类|\
         组配分类|服务对象|联系人|联系电话|电话|传真|地址|邮编|邮箱|附件|版本|状态|地点|会议地点|主持人|主持|\
         记录人|记录|参会人员|参加人员|出席|出席人员|列席|列席人员|缺席|与会人员|请假|记者|通讯员|责任单位|\
         牵头单位|打印|页数|份数|校对|标签|摘要|副本|保存期限|发文顺序号|依据|效力级别|法律效力位阶|废止日期|文种|\
         语种|信息分类|主题类别|会议主题|来函档号|版次|修订记录|修订历史|版本记录|变更记录|采购项目编号|项目编号|\
         流水号|打印人|打印时间|统一编号|category|categories|tags|layout|cc|bcc|证号|速别|收文编号",
    ),
];

/// Words that may stand beside a day.
const BESIDE_DAY: WordList = list![
    "星期一",
    "星期二",
    "星期三",
    "星期四",
    "星期五",
    "星期六",
    "星期日",
    "周一",
    "周二",
    "周三",
    "周四",
    "周五",
    "周六",
    "周日",
    "印发",
    "发布",
    "公布",
    "日期",
    "成文",
    "签发",
    "宣",
    "启",
    "谨启",
    "敬启",
    "谨上",
    "制",
];

rules! {
    quiet
    /// Where a line that was run together is cut.
    CUTS: u8 = [
        "letterhead before a number" => "(?P<m>文件|纪要)[一-龥]{2,10} ?[〔\\[［]{d}{4}" => 1,
        "number of the issuer" => "[〕\\]］] ?第?[ {d}]{1,6}号" => 1,
        "title of minutes before the day" => "[会题](?P<m>纪要){d}{4}年" => 1,
        "address behind a title" => "的(?P<m>通知|意见|通报|决定|函)(各|国务院|机关|全体|有关)" => 1,
        "address before the body" => "(局|委|厅|处|所|院|校|府|单位|部门|企业|公司)(?P<m>[：:])(为|根据|按照|近期|近日|现|经|{d}{4}年)" => 1,
    ]
}

rules! {
    quiet
    /// What speaks for a title, and against it.
    TITLE: i8 = [
        "on something" => "关 ?于.{2,}" => 3,
        "matters of something" => "^有关.{2,}(事宜|安排|事项)$" => 4,
        "names its kind before a bar" => "^.{0,4}(通知|提示|公告|提醒|预告|公示)[｜|：:丨]" => 4,
        "on something, in brackets" => "^[（(]关于.*[）)]$" => 7,
        "calls somebody" => "^@" => (-9),
        "field of front matter" => "^[a-z_]{3,16}: " => (-9),
        "hands something on" => "(印发|转发|下发|发布)《?.{2,}" => 2,
        "ends as a message" => "(通 ?知|通报|公告|通告|公示|启事|函|复函|批复|令|倡议书|公开信|声明|报告|请示|信|邀请函|提示|须知)(（.{1,8}）)?$" => 4,
        "ends as rules" => "(办法|规定|细则|条例|规则|规程|规范|制度|守则|准则|章程|公约|规约|要点|流程|标准|程序|指引)(（.{1,8}）)?( ?v?[{d}.]+)?$" => 4,
        "ends as a plan or views" => "(意见|方案|规划|计划|纲要|预案|安排|任务|清单|表|指南|手册|决定|决议|建议|措施|行动)(（.{1,12}）)?$" => 4,
        "ends as a document" => "(指令|决定|通知|告知|承诺|意见|建议|责任|确认)书$" => 4,
        "ends as minutes" => "(纪要|记录|简报)([（-].{1,20})?$" => 4,
        "tells of a meeting" => "召开|举行|主持|调研|会见|座谈会|部署会|推进会|动员会|会议$|检查|督导|考察|慰问" => 3,
        "a sentence" => "。|；|？" => (-7),
        "a comma" => "，" => (-3),
        "a long line" => "^[^\\n]{100}" => (-4),
        "ends in a mark" => "[：:，、,]$" => (-7),
        "heading of a part" => "^(目录|前言|序言|引言|摘要|总则|附则|正文|概述|背景|导读|目的|序)$" => (-9),
        "numbered part" => "^(第[{d}一二三四五六七八九十百]+[章条节次篇]|[一二三四五六七八九十]+、|附件|附表|附录)" => (-7),
        "letterhead" => "(文件|公报|政报|文书)$" => (-8),
        "letterhead of minutes" => "^[^关]{4,40}会议纪要$" => (-2),
        "in brackets" => "^[（(【\\[〔][^）)】\\]〕]*[）)】\\]〕]$" => (-7),
        "marking" => "^(内部|机密|秘密|绝密|特急|加急|急件|平急|公开|草案|征求意见稿|存档|密级)" => (-8),
        "part of a site" => "首页|当前位置|字体|打印|分享|扫一扫|责任编辑|版权所有|网站地图|无障碍|登录" => (-9),
        "report of an agency" => "(讯|电|消息|报道)(（.{1,12}）)?[：:]?$|^(本报|新华社|央视|记者)" => (-7),
        "without letters" => "^[^一-龥a-z]*$" => (-9),
    ]
}

rules! {
    quiet
    /// A line that only says what kind of text it is.
    KIND_ALONE: u8 = [
        "order or notice, with its number" => "^[^，。：；《》关]{0,30}(令|公告|通告)( ?({d}{4}年)?第.{1,14}号)?$" => 1,
    ]
}

rules! {
    quiet
    /// A line that greets.
    SALUTATION: u8 = [
        "dear somebody" => "^(尊敬的|敬爱的|亲爱的)[^：:]{1,30}[：:]$" => 1,
    ]
}

rules! {
    quiet
    /// A title's line that goes on in the next, or goes on the one before.
    WRAPPED: bool = [
        "begins with what joins" => "^(关 ?于|印发|转发|发布|公布|的|和|及|与|并|暨|等|《)" => true,
        "ends with what joins" => "(关于|印发|转发|发布|的|和|及|与|、|——)$" => false,
        "has said on what, and not what it is" => "(关 ?于|印发|转发)[^\\n]*[^知见告定议案划点法则度范例函复令报书录要)）]$" => false,
    ]
}

rules! {
    quiet
    /// Its number, at the start of a line.
    REFERENCE: u8 = [
        "number of the issuer" => "(^|^[（(]|[^》][（(]| )(?P<m>(（[一-龥]{1,4}）)?[^ ，。：；（）《》〔\\[]{0,20} ?[〔\\[［（(【]{d}{4}[〕\\]］）)】] ?第?[ {d}]{1,6}[号期])" => 1,
        "number in a series" => "(^|[ （(])(?P<m>[^ ，。：；（）《》{d}]{1,12}字[（(〔\\[]?[{d}]{0,4}[）)〕\\]]?第 ?[{d}a-z-]{2,14} ?号)" => 1,
        "number behind the day" => "日 ?(?P<m>[^ ，。：；（）{d}]{1,10}字第 ?{d}{4,14} ?号)(令|函)" => 1,
        "number of a year" => "^[（(]?(?P<m>{d}{4} ?年 ?(第 ?)?{d}{1,4} ?[号期])[）)]?$" => 1,
        "number of a case" => "^(?P<m>[（(]{d}{4}[）)][^ ，。：]{1,14}号)$" => 1,
        "number of an order" => "^[（(]?[^，。：；《》 ]{0,20}?令? ?(?P<m>第 ?[{d}一二三四五六七八九十百〇零]{1,6} ?号(令|公告|通告)?)[）)]?$" => 1,
        "number and year" => "^(?P<m>[^ ，。：；《》（）{d}]{0,12}第 ?{d}{1,4}/{d}{4} ?号)$" => 1,
        "number in a year of a series" => "^(?P<m>[^，。：；《》（） {d}]{0,16}?第 ?[a-z{d}]{1,6}(/[a-z{d}-]{1,10}){1,3} ?号)$" => 1,
        "issue" => "^[（(]?(?P<m>第 ?[{d}一二三四五六七八九十百]{1,6} ?期)[）)]?$" => 1,
        "code" => "^(?P<m>[a-z]{1,10}([-/.][a-z{d}]{1,12}){0,5}[-/]{d}{2,6})$" => 1,
    ]
}

rules! {
    quiet
    /// A name of a body.
    BODY: bool = [
        "ground of what is done" => "^[一二三四五六七八九十]+、|依据|依照" => false,
        "what is done by a body" => "由|请|按|根据|为|到|赴|召开|关于|印发|负责" => false,
        "office of a state" => "^[^，。：；《》（）{d}]{1,40}(局|厅|部|委|署|办|处|科|司|政府|法院|检察院|办公室|办公厅|委员会|指挥部)$" => true,
        "group or house" => "^[^，。：；《》（）{d}]{1,40}(院|中心|大学|学校|医院|银行|馆|所|站|学院|中学|小学|幼儿园|研究院)$" => true,
        "firm or union" => "^[^，。：；《》（）{d}]{1,40}(公司|集团|协会|学会|联合会|基金会|联盟|总会|工会|商会|团委|党委|党组|支部|党总支)$" => true,
        "troop or place" => "^[^，。：；《》（）{d}]{1,40}(支队|大队|总队|领导小组|工作组|组委会|社区|街道|办事处|镇|乡|村|分局|分行|支行)$" => true,
        "meeting of people" => "^[^，。：；《》（）{d}]{1,30}(代表会议|村民会议|全体会议|会员大会|业主大会)$" => true,
        "assembly" => "^[^，。：；《》（）{d}]{1,40}(代表大会|常务委员会|常委会|理事会|董事会|监事会|秘书处|业主大会|村委会|居委会)$" => true,
    ]
}

rules! {
    quiet
    /// Who speaks.
    ISSUER: (Spot, i8) = [
        "issuer of a notice on something" => "^(?P<m>[^关印转 ，。：《》（][^，。：《》（召]{1,60}?) ?(发出|下发|制发)?(关于|印发|转发|公布|发布)" => (Spot::Title, 12),
        "whose message" => "^(?P<m>[^关印转，。：《》（][^，。：《》（]{1,40}?)(公告|通告|令|通知|决定|决议|公示|倡议书|通报)(（.*）)?$" => (Spot::Title, 8),
        "whose minutes, of a state" => "^(?P<m>[^，。：《》 ]{1,24}(政府|委员会|局|委会?|厅|院|部|办公室|指挥部|领导小组))[^，。]{0,30}(纪要|记录)" => (Spot::Title, 8),
        "whose minutes, of a house" => "^(?P<m>[^，。：《》 ]{1,24}(公司|集团|党组|党委|中心|学校|大学|学院|理事会|董事会|协会))[^，。]{0,30}(纪要|记录)" => (Spot::Title, 8),
        "whose rules" => "^(?P<m>[^，。：《》 ]{2,24}(公司|集团|大学|学院|学校|医院|社区|协会|中心|银行|局|厅|委))[^，。：《》 ]{2,24}( v?[{d}.]+)?$" => (Spot::Title, 6),
        "whose rules of a village" => "^(?P<m>[^，。：《》 ]{1,20}?村)(村规民约|自治章程|村规)" => (Spot::Title, 6),
        "whose charter" => "^(?P<m>[^，。：《》 ]{2,24}(联合会|学会|商会|基金会|联盟|总会|工会|委员会|合作社|促进会|研究会|俱乐部|社))(章程|公约|规约)$" => (Spot::Title, 8),
        "whose rules, of a smaller house" => "^(?P<m>[^，。：《》 ]{2,24}(小学|中学|幼儿园|政府|办公室|支队|研究所|党委|街道|镇|乡|村))[^，。：《》 ]{2,24}$" => (Spot::Title, 6),
        "presides over a meeting" => "主持召开(?P<m>[^，。《》]{2,20}?会议)" => (Spot::Title, 12),
        "meeting that is held" => "^(?P<m>[^，。《》{d}]{4,20}会议)[^，。]{0,20}(召开|举行)" => (Spot::Title, 9),
        "who holds a meeting" => "^(?P<m>[^，。：《》]{2,24}?)(在[^，。]{1,12})?(组织|联合|主持)?(召开|举行|举办)" => (Spot::Title, 8),
        "letterhead" => "^(?P<m>[^，。：；《》]{2,50}?) ?(文件|会议纪要|办公会议纪要|专题会议纪要|简报|公报)$" => (Spot::Line, 8),
        "who adopted it" => "日[ ，]*(?P<m>[^，。{d}]{2,30}?(人民代表大会常务委员会|人民代表大会|人民政府|常务委员会))" => (Spot::Line, 9),
        "letterhead of an order" => "^(?P<m>[^，。：；《》]{2,40}?) *(令|公告|通告|函)( ?第.{1,8}号)?$" => (Spot::Line, 8),
        "adopted by an assembly" => "日[ ，]*(经)?(?P<m>[^，。{d}]{2,30}?(会议|大会|委员会|理事会|董事会))(审议|表决|讨论)*(通过|修订|批准)" => (Spot::Line, 9),
        "held a meeting, on a day" => "日(上午|下午)?，(?P<m>[^，。：《》主]{2,24}?)(在[^，。]{1,20})?(组织)?(召开|举行|举办)" => (Spot::Opening, 10),
        "presided, on a day" => "日(上午|下午)?，(?P<m>[^，。：《》]{2,24}?)(在[^，。]{1,20})?主持(召开|举行|举办)" => (Spot::Opening, 7),
        "held a meeting" => "^(?P<m>[^，。：《》]{2,24}?)(在[^，。]{1,12})?(组织|主持)?(召开|举行|举办)" => (Spot::Opening, 7),
        "adopted by a meeting" => "(?P<m>村民代表大会|职工代表大会|理事会|董事会|会员大会|村民会议|业主大会)[^，。]{0,16}通过" => (Spot::Opening, 7),
    ]
}

rules! {
    quiet
    /// To whom it is addressed.
    ADDRESSEE: u8 = [
        "those of a house" => "^(?P<m>[^。，、；：的\\n]{1,8}各[^。\\n]{1,160})(：|:)$" => 1,
        "line that ends in a colon" => "^(?P<m>(各|国务院|省|市|县|区|机关|直属|有关|委|局|集团|全|所属|驻)[^。\\n]{1,160})(：|:)$" => 1,
    ]
}

rules! {
    quiet
    /// A person to whom a letter goes, above their address.
    RECIPIENT: u8 = [
    ]
}

/// The names in a line of addressees; those of one letter are ends that others share: 各委、办、局 is one.
fn addressees(plain: &Shadow<'_>, line: Span) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    for (name, _) in names(plain, line) {
        match all.last_mut() {
            Some(last) if name.of(plain).chars().nth(1).is_none() => last.end = name.end,
            _ => all.push(name),
        }
    }
    all
}

rules! {
    quiet
    /// To whom the head speaks in other words.
    GREETING: u8 = [
        "bodies before a colon" => "^(?P<m>[^。：:\\n]{1,120}(局|委|厅|办|部|院|处|科|单位|部门|公司|政府|学校|集团|中心|街道|乡镇|支队|银行))[：:]$" => 1,
        "persons before a colon" => "^(尊敬的|亲爱的)?(?P<m>[^。：:\\n]{1,60}(同志|市民|同学|同学们|老师|家长|家长们|员工|职工|会员|业主|居民|村民|朋友们|人员))[：:]$" => 1,
        "further persons before a colon" => "^(尊敬的|亲爱的)?(?P<m>[^。：:\\n]{1,60}(考生|师生|同仁|客户|用户|旅客|患者|代表|委员|股东|女士|先生|开发者|志愿者|用人单位))[：:]$" => 1,
        "further bodies before a colon" => "^(?P<m>[^。：:\\n]{1,120}(系|所|科|组|班级|户|商|厂|队|馆|站|园|社|协会|党委|支部|大学|学院|医院|企业))[：:]$" => 1,
        "address that runs into the body" => "^(尊敬的|亲爱的)?(?P<m>(各位?|全体|广大)[^。：:，！\\n]{1,40})[：:][^\\n]" => 1,
        "hoped for from all" => "希望(?P<m>(全体|广大)[^，。]{2,12}?)(共同|自觉|严格|认真)" => 1,
    ]
}

rules! {
    quiet
    /// For whom a text is written, where it has no address.
    AUDIENCE: u8 = [
        "what those need to know" => "(?P<m>[^ ，。：；《》（）的年{d}]{0,8}(考生|家长|业主|住户|居民|旅客|患者|员工|师生|新生|学员|志愿者|用户|商户))(须知|守则|指南|手册|提示|必读)$" => 1,
    ]
}

rules! {
    quiet
    /// The lines around the name of who signs; true behind it.
    SIGNED: bool = [
        "with salutes" => "^(此致|敬礼|此致敬礼|特此(通知|公告|通告|函告|函复|报告|证明)|专此(函达|函复)?|顺颂商祺|祝好)[！!。]?$" => false,
    ]
}

rules! {
    quiet
    /// What a line says of the day in it.
    ISSUED: Issued = [
        "signed" => "签发|签署|发文|成文|令颁布" => (Issued::Signed),
        "adopted" => "通过|批准|修订|修正|公布|发布|颁布|施行前" => (Issued::Adopted),
        "done at" => "日于[^，。]{2,16}$" => (Issued::Signed),
        "dateline" => "日电|日讯|日消息|日报道|（记者" => (Issued::Dateline),
        "printed" => "印发|更新|发表" => (Issued::Printed),
        "met" => "召开|举行|主持|在[^，。]{2,20}召集" => (Issued::Met),
    ]
}

rules! {
    quiet
    /// The note that names who answers for an item.
    BRACKET: u8 = [
        "bracket of those responsible" => "(?P<m>（[^（）]*(（[^（）]*）[^（）]*)*(负责|牵头|配合|责任单位|责任部门|负责部门|牵头单位|参与|按职责分工)[^（）]*(（[^（）]*）[^（）]*)*）)[。]?$" => 1,
        "bracket of those who carry it out" => "(?P<m>（[^（）。]{2,40}[局委办厅部处科院会县区司团站府心](统一|具体|负责)?(组织实施|组织落实)）)。?$" => 1,
        "sentence of those responsible" => "。(?P<m>[^。；，：“]{2,30}牵头，[^。；：“]{2,60}(配合|参与|协助|负责))。?$" => 1,
        "offices alone in brackets" => "[。；](?P<m>（([^（）。：“]|（[^（）]{1,9}）){1,120}[局委办厅部处科室院会队镇乡县区道社司团行所站组班位门府心](（[^（）]{1,9}）)?）)。?$" => 1,
        "line of those responsible" => "^(?P<m>(责任|负责|牵头|配合|主办|承办|协办|落实)(单位|部门|科室|处室|领导|人)[：:][^。\\n]+)" => 1,
        "mentioned behind a task" => "^[^@~]{4,}?(?P<m>(@[^ ，。@：（）]{2,10} *)+)$" => 1,
        "line of the time limit" => "^(?P<m>(完成|办结|整改|落实)(时限|期限|时间)[：:][^。\\n]+)" => 1,
        "last sentence of those responsible" => "[。；](?P<m>(责任|负责|牵头|配合|主办|承办|协办|落实)(单位|部门|科室|处室|领导|人)[：:][^。\\n]+)。?$" => 1,
    ]
}

rules! {
    quiet
    /// The words in such a note that make the first of its names the lead.
    FIRST_LEADS: u8 = [
        "first named leads" => "列?(第一位|首位|排在?第一)(者|的)?(部门|单位)?为牵头" => 1,
    ]
}

rules! {
    quiet
    /// Short names that the notice gives its parties.
    ALIAS: u8 = [
        "short name" => "（(以下|下)(简称|统称)(为)?[“「]?(?P<m>[^“”「」（）]{2,16})[”」]?）" => 1,
    ]
}

/// The year before the first of the Republic.
const REPUBLIC: i64 = 1911;

static FORMS: [Form; 4] = [
    Form {
        may_be_in: |words| words.contains('年'),
        pattern: LazyLock::new(|| {
            pattern(
                "([{d}]{4}|[〇零○0一二三四五六七八九]{4}) ?年 ?([{d}]{1,2}|[一二三四五六七八九十]{1,3}) ?月(?: ?([{d}]{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?",
            )
        }),
        read: |it| Some((number(&it[1])?, number(&it[2])?, day(it.get(3))?, Figures::Known)),
    },
    Form {
        may_be_in: |words| words.contains('年'),
        pattern: LazyLock::new(|| pattern("({d}{2,3}) ?年 ?({d}{1,2}) ?月 ?({d}{1,2}) ?日")),
        read: |it| Some((REPUBLIC + number(&it[1])?, number(&it[2])?, day(it.get(3))?, Figures::Known)),
    },
    Form {
        may_be_in: |words| words.contains(['-', '/', '.', '－']),
        pattern: LazyLock::new(|| pattern("({d}{4})[-/.－] ?({d}{1,2})[-/.－] ?({d}{1,2})")),
        read: |it| Some((number(&it[1])?, number(&it[2])?, day(it.get(3))?, Figures::Known)),
    },
    Form {
        may_be_in: |words| words.contains(['-', '/', '.']),
        pattern: LazyLock::new(|| pattern("(19{d}{2}|20{d}{2})[-/.]({d}{2})$")),
        read: |it| Some((number(&it[1])?, number(&it[2])?, None, Figures::Known)),
    },
];

/// The days that `words`, in simplified characters, print.
fn days(words: &str) -> Vec<Printed> {
    printed(&FORMS, words)
}

/// The number of a day; a day that is written but is no number spoils the whole.
fn day(found: Option<crate::language::expression::Match<'_>>) -> Option<Option<i64>> {
    found.map_or(Some(None), |day| number(day.as_str()).map(Some))
}

fn digit(c: char) -> Option<i64> {
    let han = "〇一二三四五六七八九".chars().position(|d| d == c).and_then(|d| i64::try_from(d).ok());
    numeral::digit(c).or(han).or(matches!(c, '零' | '○').then_some(0)).or((c == '两').then_some(2))
}

/// A number in digits, character by character, or with 十 and 百.
fn number(words: &str) -> Option<i64> {
    let head = |head: &str| if head.is_empty() { Some(1) } else { positional(head, digit) };
    if let Some((hundreds, rest)) = words.split_once('百') {
        let rest = rest.trim_start_matches('零');
        return Some(head(hundreds)? * 100 + if rest.is_empty() { 0 } else { number(rest)? });
    }
    if let Some((tens, ones)) = words.split_once('十') {
        return Some(head(tens)? * 10 + if ones.is_empty() { 0 } else { positional(ones, digit)? });
    }
    positional(words, digit)
}
