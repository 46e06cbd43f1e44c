//! How Chinese numbers its parts, and what its headings announce.

use crate::language::rule::rules;
use crate::language::{Column, Depth, Zone};
use crate::notice::Role;

rules! {
    /// Labels at the head of a block, by depth.
    OUTLINE: Depth = [
        "part" => "^(?P<m>第[一二三四五六七八九十百零0-9]{1,5}(编|章|部分)) " => 1,
        "section of a chapter" => "^(?P<m>第[一二三四五六七八九十百零0-9]{1,5}节)" => 2,
        "article" => "^(?P<m>第[一二三四五六七八九十百零0-9]{1,5}条(之[一二三四五六七八九])?)" => 3,
        "first" => "^(?P<m>[一二三四五六七八九十]{1,3}、)" => 2,
        "first in brackets" => "^(?P<m>[（(][一二三四五六七八九十]{1,3}[）)])" => 4,
        "firstly" => "^(?P<m>[一二三四五六七八九十]是)" => 7,
        "numbered" => "^(?P<m>[0-9０-９]{1,2}(\\.[0-9]{1,2}){0,3} ?[.．、，])[^0-9]" => 5,
        "numbered before a day" => "^(?P<m>[0-9０-９]{1,2}[.．、，])([0-9]{4} ?年|[0-9]{1,2} ?月)" => 5,
        "numbered with a wide stop" => "^(?P<m>[0-9０-９]{1,2}．)" => 5,
        "decimal" => "^(?P<m>[0-9]{1,2}(\\.[0-9]{1,2}){1,3}) ?[^0-9.年月]" => 5,
        "numbered in brackets" => "^(?P<m>[（(][0-9０-９]{1,2}[）)])" => 6,
        "numbered with half a bracket" => "^(?P<m>[0-9０-９]{1,2}[）)])" => 6,
        "ringed" => "^(?P<m>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])" => 7,
        "open box" => "^(?P<m>([-*•] )?(\\[ ?\\]|☐|□) )" => 8,
        "bullet" => "^(?P<m>[-*•·●○■□◆◇▪–—★☆▲△▶►→⇒➔➜▸▹※➢➤❖✅⚠❗📌📍🔹🔸🔴🔵👉]\u{fe0f}?)[ ]?" => 8,
        "keycap" => "^(?P<m>({d}\u{fe0f}?\u{20e3}|🔟))[ ]?" => 7,
    ]
}

rules! {
    /// Words that number a sentence within a paragraph.
    ORDINAL: u8 = [
        "one is" => "^[一二三四五六七八九十]{1,2}(是|要)" => 1,
    ]
}

rules! {
    /// What a heading announces.
    HEADING: Zone = [
        "tasks" => "^(下一步|下步|下阶段|下周|近期|后续)?(的)?(工作)?(待办|待办事项|行动项|行动计划|任务清单|行动清单|跟进事项|遗留任务)：?$" => (Zone::Tasks),
        "duties" => "((职责|职能)(分工|划分|说明|范围)?|(岗位|职位|部门|职务)(描述|说明|责任|介绍))$" => (Zone::Duties),
        "what comes next" => "^(下一?步|下一?阶段|后续|今后|近期)[^，。；]{0,6}(安排|要求|打算|措施|重点|工作|任务)(要求|安排)?$" => (Zone::Duties),
        "aims" => "(指导思想|总体要求|制定目的|编制目的|活动目的|工作目的|宗旨|愿景|基本原则|总体目标|主要目标|工作目标|发展目标|目标任务|总体思路|工作原则|工作思路)" => (Zone::Aims),
        "significance" => "(重要意义|重大意义|重要性)" => (Zone::Body),
        "who may apply" => "^(申请|申报|报名|参赛|评选|推荐|任职|招聘|应聘|入会|入选|准入|资格|认定|支持|补助|奖励|申领|享受|参评)(的)?(基本)?(条件|资格|对象|标准|范围)((和|及|与|、)[^，。；]{1,8})?$" => (Zone::Aims),
        "what goes on there" => "^(会议|培训|活动|考试|比赛|论坛|课程|教学|研修|竞赛)(的)?(内容|议程|议题|主题|日程|流程|师资|形式|方式|规模)((和|及|与|、)[^，。；]{1,8})?$" => (Zone::Aims),
        "who takes part" => "^(参加|参会|参训|与会|出席|列席|参赛|培训|会议)(人员|对象|单位|范围|人)(范围|名单)?((和|及|与|、)[^，。；]{1,8})?$" => (Zone::Aims),
        "what is worked on" => "^(研究|项目|技术|攻关|考核|预期|绩效|申报|支持|资助)(的)?(目标|内容|指标|成果|方向|重点|领域|方式|额度)((和|及|与|、)[^，。；]{1,8})?$" => (Zone::Aims),
        "why" => "^[^，。；]{0,6}(原因|缘由|目的)$" => (Zone::Aims),
        "annex" => "^附(件|录|表)" => (Zone::Annex),
        "what was done well" => "(典型|先进|成功|创新)[^，。；]{0,6}(经验|做法|案例|事迹|举措)[^，。；]{0,6}$" => (Zone::Background),
        "how well it went" => "^((好的|有益|一些)(做法|经验)|(工作|主要|取得的?|初步)成效)((和|及|与|、)[^，。；]{1,6})?$" => (Zone::Background),
        "background" => "^(背景|基本情况|有关情况|工作进展|编制说明)" => (Zone::Background),
        "what is wrong" => "^(存在|主要|突出|发现|反映|暴露|共性)[^，。；]{0,4}(的)?(主要|突出|共性|具体|普遍)?(问题|不足|隐患|短板|困难)[^，。；治改]{0,6}$" => (Zone::Background),
        "how it went" => "^(总体|检查|考试|督查|抽查|巡查|开展|工作开展|工作完成)(的)?(基本|总体)?情况$" => (Zone::Background),
        "how the last time went" => "^(上|前)一?(周|月|季度|年|年度|半年|阶段|次|期)[^，。；]{0,12}(情况|回顾|总结|小结|进展)$" => (Zone::Background),
        "terms" => "^(术语|定义|名词解释|释义|术语和定义)$" => (Zone::Background),
        "what it rests on" => "^(编制|制定)依据$" => (Zone::Background),
        "who reports to whom" => "^(附：)?((报告|汇报|隶属)关系|组织(架构|结构)图?)$" => (Zone::Background),
    ]
}

rules! {
    /// Heads of columns in a table of tasks.
    COLUMN: Column = [
        "column of numbers" => "^(序号|编号|项次)$" => (Column::Number),
        "column of tasks" => "^((工作|重点|主要|具体|目标|整改|落实|行动|待办)?(任务|事项|内容|措施|举措|要求|项))(内容|名称|分解|安排)?$" => (Column::Task),
        "column of leads" => "^牵头(责任)?(单位|部门|处室|科室|领导|人)?$" => (Column::Party(Role::Lead)),
        "column of those responsible" => "^(责任|负责|承办|主办|落实|主责|执行)(单位|部门|处室|科室|主体|领导|人员?|者|方)$" => (Column::Party(Role::Responsible)),
        "column of those who help" => "^(配合|参与|协办|协助|参加|协同)(单位|部门|处室|科室|人员?)$" => (Column::Party(Role::Support)),
        "column of those who watch" => "^(督办|监督|督导|分管)(单位|部门|领导)$" => (Column::Party(Role::Oversee)),
        "column of time limits" => "^(时序|完成|办结|整改|时间|工作|截止|开展|实施|办理|报送|提交)?(时限|期限|时间|日期|时间节点|节点|时间安排|进度|频次|频率|周期)(安排|计划|要求)?$" => (Column::Limit),
    ]
}
