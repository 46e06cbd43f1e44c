//! The head and foot of a Chinese notice, and the bracket that closes an item.

use crate::language::rule::rules;

rules! {
    /// Its number.
    REFERENCE: u8 = [
        "number of the issuer, year and serial" => "(^|[ \\n（(])(?P<m>[^ \\n，。：；（）《》〔\\[]{1,12}[〔\\[［（(](19|20)[0-9]{2}[〕\\]］）)](第)?[0-9]{1,4}号)" => 1,
        "order number" => "(?P<m>第[0-9一二三四五六七八九十百]{1,5}号(令|公告)?)" => 1,
    ]
}

rules! {
    /// Who speaks.
    ISSUER: u8 = [
        "issuers on a line of their own" => "^(?P<m>[^\\n，。：《》（]{4,60}(室|厅|局|部|委|政府|院|委员会))\\n+(关于|印发|转发)" => 1,
        "issuer of a notice on something" => "^(?P<m>[^ \\n，。：《》（]{2,30}?)(关于|印发|转发|办公厅关于印发)" => 1,
        "whose rules or report they are" => "^(?P<m>[^，。：《》 \\n]{2,24}(公司|集团|局|委|厅|院|政府|办公室|中心|学校|大学|署))[^，。：《》 \\n]{2,24}(通报|公告|通告|办法|规定|细则|要点|倡议书|制度)(（[^）]*）)?$" => 1,
        "whose minutes they are" => "^(?P<m>[^，。：《》 \\n]{2,24}(公司|集团|局|委会?|委员会|党组|厅|院|部|政府|办公室|指挥部|中心|学校|大学|署))([^，。：《》 \\n]{0,20}(会议|办公会|例会|座谈会|协调会|推进会|专题会|调度会)(会议)?纪要)" => 1,
        "who holds the meeting" => "^(?P<m>[^，。：《》]{2,24}?)(主持|组织)?(召开|举行)" => 1,
        "who adopted it" => "[0-9]{1,2}日 (?P<m>[^，。]{2,12}(人民代表大会常务委员会|人民代表大会))" => 1,
        "who adopted it, with the session" => "[0-9]{1,2}日 (?P<m>[^，。]{2,20}(人民代表大会常务委员会|人民代表大会|人民政府))" => 1,
        "signature" => "\\n(?P<m>[^ \\n，。：；]{2,24}(院|部|委|局|厅|政府|委员会|公司|办公室|署|会|集团|支队|大队|总队|指挥部|领导小组|中心|学校|学院|大学|银行|分行|支行|办事处)) *\\n+ *([0-9]{4}|二〇)" => 1,
    ]
}

rules! {
    /// To whom it is addressed.
    ADDRESSEE: u8 = [
        "line that ends in a colon" => "^(?P<m>(各|国务院|省|市|县|区|机关|直属|有关|委|局|集团|全|所属|驻)[^。\\n]{1,160})(：|:)$" => 1,
    ]
}

rules! {
    /// Date of issue.
    DATE: u8 = [
        "date under the signature" => "\\n *(?P<m>([0-9]{4}|[一二三四五六七八九〇○零]{4}) ?年 ?[0-9一二三四五六七八九十]{1,3} ?月 ?[0-9一二三四五六七八九十]{1,3} ?日) *(\\n|$)" => 1,
        "date of adoption" => "\\n[ （(]*(?P<m>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)[^\\n。]{2,90}(通过|发布|公布|印发|修订|修正)" => 2,
    ]
}

rules! {
    /// First lines that are no title.
    UNTITLED: u8 = [
        "a sentence" => "[。！？]" => 1,
        "letterhead" => "^[^ ，。：《》]{2,40}文件$" => 1,
        "a number alone" => "^[^ ，。：]{1,12}[〔\\[［][0-9]{4}[〕\\]］][^，。]{1,8}$" => 1,
    ]
}

rules! {
    /// The note that names who answers for an item.
    BRACKET: u8 = [
        "bracket of those responsible" => "(?P<m>（[^（）]*(（[^（）]*）[^（）]*)*(负责|牵头|配合|责任单位|责任部门|负责部门|牵头单位|参与|按职责分工)[^（）]*(（[^（）]*）[^（）]*)*）)[。]?$" => 1,
        "sentence of those responsible" => "。(?P<m>[^。；，：“]{2,30}牵头，[^。；：“]{2,60}(配合|参与|协助|负责))。?$" => 1,
        "line of those responsible" => "^(?P<m>(责任单位|责任部门|负责部门|牵头单位|牵头部门|配合单位)[：:][^。\\n]+)" => 1,
    ]
}

rules! {
    /// The words in such a note that make the first of its names the lead.
    FIRST_LEADS: u8 = [
        "first named leads" => "列?(第一位|首位|排在?第一)(者|的)?(部门|单位)?为牵头" => 1,
    ]
}

rules! {
    /// Short names that the notice gives its parties.
    ALIAS: u8 = [
        "short name" => "（(以下|下)(简称|统称)(为)?[“「]?(?P<m>[^“”「」（）]{2,16})[”」]?）" => 1,
    ]
}

rules! {
    /// The line that gives the title.
    TITLE: u8 = [
        "subject line" => "^(主题|标题|题目|事由)(：|:)(?P<m>[^\\n]{3,120})$" => 1,
    ]
}
