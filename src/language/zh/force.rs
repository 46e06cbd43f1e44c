//! What binds, recommends or allows, beyond the single words of the vocabulary; and what looks so and is none.

use crate::language::rule::rules;
use crate::notice::Silence;

rules! {
    /// Sentences that make nobody do anything.
    SILENT: Silence = [
        "question" => "[？?]$" => (Silence::Question),
        "definition" => "(所称|是指|系指|指的是|本(意见|通知|办法|规定|条例|方案|细则)所称|以下(简称|统称)[^，。]*[）)]?是)" => (Silence::Definition),
        "what it consists of" => "^[^，。；应须要]{2,20}(分为|共[0-9]+|设在|为单只|为[白红黑蓝])" => (Silence::Definition),
        "scope" => "^本(办法|规定|条例|通知|意见|细则|法|决定|方案)适用于" => (Silence::Definition),
        "entry into force" => "(自|从)?[^，。]{0,24}(起)?(施行|生效|废止|失效|试行)。?$" => (Silence::EntryIntoForce),
        "in force from a day on" => "^本[^，。]{1,8}(自|从)[^，。]{2,24}起(施行|实施|执行|生效|试行)" => (Silence::EntryIntoForce),
        "who is a member" => "^[^，。；应须要]{1,16}由[^，。；]{2,30}(担任|组成|兼任)(，|$)" => (Silence::Definition),
        "power to interpret" => "由[^，。]{2,30}负责解释" => (Silence::Boilerplate),
        "opening of the notice" => "(现|特)(将|就|提出|制定|印发|作出|对)[^。]*(如下|通知|意见|决定|公告)[：:。]?$" => (Silence::Recital),
        "opening formula" => "^(为此|据此)?，?(现)?(提出|作出|制定|通知)(以下|如下)[^。]{0,6}[：:。]?$" => (Silence::Recital),
        "made for this purpose" => "^为(了)?[^。]*(制定|制订)本[^。]{2,8}$" => (Silence::Recital),
        "significance" => "(具有|有着)[^。]{0,16}(意义|作用)$" => (Silence::Background),
        "what it is" => "^[^，。要应须]{2,30}(是|事关|关系)[^。]*(举措|途径|内容|内涵|手段|部署|要求|任务|基础|保障|关键|方式|支撑|环节|力量|战略|阵地|渠道|大事|利益|安全|安宁|稳定|大局|民生|重中之重)(，|$)" => (Silence::Background),
        "finding" => "^(近年来|当前|目前|今年以来|去年以来|截至|长期以来|一段时间以来|多年来|近期|近日|同时，?一些)" => (Silence::Background),
        "a meeting was held" => "(召开|举行)[^，。]{2,40}(会|会议)$" => (Silence::Report),
        "report of what was done" => "(成效(明显|显著)$|效果(明显|显著)$|取得了|作出了|积累了|得到了|出席会议|主持会议|参加会议|出席(了)?|讲了话|并讲话|召开了|听取了|审议通过|通报了|汇报了|作了[^，。]{0,8}(发言|汇报|说明))" => (Silence::Report),
        "guiding thought" => "^(坚持)?以[^。]{2,40}为指导" => (Silence::Aim),
        "principle" => "^坚持[^，。；]{2,16}$" => (Silence::Aim),
        "numeric aim" => "^到(二〇|{d}{d})[^，。]{2,12}，[^。]*(达到|超过|建成|形成|实现|以上|左右|基本)" => (Silence::Aim),
        "praise" => "^(党中央、国务院|各地区、各部门)(历来)?(高度重视|认真(践行|贯彻|落实))" => (Silence::Background),
        "it is part of something" => "^[^，。；]{2,40}是[^，。；]{0,40}(支柱|组成部分|重要内容|重要举措|重要保障|重要途径|必然要求|内在要求|重要抓手|重要力量|重要体现|重要任务|关键环节|重要前提|重要手段|重要载体|重要基础)$" => (Silence::Background),
        "amendment" => "(修改为|将[^。]{2,30}修改|删去|增加一条|作为第)" => (Silence::Boilerplate),
        "closing formula" => "^特此(通知|通报|公告|通告|函告|函复|函达|批复|报告|说明|公示)$" => (Silence::Boilerplate),
        "attached" => "^(附件|附|附表|抄送|主题词|联系人|(联系|值班|咨询|举报|监督|投诉|服务)?电话|传真|电子邮箱|邮箱|（?此件)" => (Silence::Boilerplate),
        "caption" => "^(图|表){d}+" => (Silence::Boilerplate),
    ]
}

rules! {
    /// Who answers for something, said without a word that binds: "the head is the person responsible".
    DUTY: u8 = [
        "is the one responsible" => "^[^，。；]{2,40}?(?P<m>是|为)[^，。；]{0,40}(责任人|主管单位|主管部门|责任主体|责任单位|责任部门|牵头单位|牵头部门)" => 1,
    ]
}

rules! {
    /// Who reports the words that follow; the frame stays outside the directive.
    FRAME: Silence = [
        "the meeting said" => "^(?P<m>(会议|全会|通知|意见|方案|办法|纪要|座谈会|讲话|文件|报告)(还|同时|并|最后|特别|明确)?(强调|要求|提出|明确|决定|指出|认为|部署|号召)(，|：|:)?)" => (Silence::Report),
        "somebody said" => "^(?P<m>[^，。：]{2,30}(强调|要求|指出|提出|表示)(，|：|:))" => (Silence::Report),
    ]
}

rules! {
    /// A sentence that only gives the time limit of what stands before it.
    AFTERTHOUGHT: bool = [
        "this work, done by then" => "^(该项|此项|本项)(工作|任务)[^，。]{0,4}(于|在)?[^，。]{2,16}前(全面|全部|基本)?(完成|落实)" => false,
        "the above, done by then" => "^(以上|上述|前述)(各项)?(工作|任务|事项|要求)[^，。]{0,4}(于|在)?[^，。]{2,16}前(全面|全部|基本)?(完成|落实)" => true,
    ]
}
