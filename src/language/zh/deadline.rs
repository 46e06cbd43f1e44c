//! How Chinese says by when, and how often.

use crate::language::rule::rules;
use crate::notice::DeadlineKind;

rules! {
    /// Time limits and frequencies.
    DEADLINE: DeadlineKind = [
        "by a date" => "(到|至|于|在|截至)?(?P<m>([0-9０-９一二三四五六七八九〇○零]{4} ?年|今年|明年|当年|次年|本年度|每年)?([0-9０-９一二三四五六七八九十]{1,3}月)([0-9０-９一二三四五六七八九十]{1,3}(日|号)|(上|中|下)旬|底|末|初)?(之)?(以)?前)" => (DeadlineKind::By),
        "as of a day, told" => "截至[^，。；]{2,16}(底|末|日|旬|月)" => -,
        "in a part of a month" => "(?P<m>([0-9０-９]{4} ?年)?[0-9０-９一二三四五六七八九十]{1,3}月((上|中|下)旬|底|末|份))(完成|向|报|组织|召开|开展|启动|提交|，)" => (DeadlineKind::By),
        "must, by the end of this year" => "应当(?P<m>年(底|末|中)(之)?(以)?前)" => (DeadlineKind::By),
        "by the end of this year" => "(?P<m>年(底|末|中)(之)?(以)?前)" => (DeadlineKind::By),
        "by the end of a year" => "(?P<m>([0-9０-９一二三四五六七八九〇○零]{4} ?年|今年|明年|当年|年)(年)?(底|末|内|上半年|下半年|第?[一二三四1-4]季度)(之)?(以)?(前|末|底)?)(完成|前|，|。|基本|实现|全面|建成|达到)" => (DeadlineKind::By),
        "before the end of a year" => "(?P<m>([0-9０-９一二三四五六七八九〇○零]{4} ?年|今年|明年|当年)(年)?(底|末|上半年|下半年|第?[一二三四1-4]季度)?(之)?(以)?前)" => (DeadlineKind::By),
        "until the end of a year" => "(?P<m>到([0-9０-９]{4}) ?年(底|末)?)" => (DeadlineKind::By),
        "between two dates" => "(?P<m>(自|从)?[0-9０-９]{4} ?年[0-9０-９]{1,2}月([0-9０-９]{1,2}日)?(起)?(至|到|—|－|-)([0-9０-９]{4} ?年)?[0-9０-９]{1,2}月([0-9０-９]{1,2}日)?)" => (DeadlineKind::During),
        "between two months" => "(?P<m>[0-9０-９]{1,2}月(份)?(至|到|—|－|-)(次年)?[0-9０-９]{1,2}月(份|底|末|[0-9０-９]{1,2}日)?)" => (DeadlineKind::During),
        "within a time" => "(?P<m>((自|从|在)[^，。；、]{1,24}(之日)?起(计算)?的?|(收到|接到|签订|完成|结束|批准|印发|发布|验收|受理|备案|发现|发生)[^，。；、]{0,14}后的?)?(在)?([0-9０-９一二两三四五六七八九十百]{1,4})(个)?(工作日|自然日|小时|分钟|日|天|周|月|年|季度)(之)?(以)?内)" => (DeadlineKind::Within),
        "from the day of" => "(?P<m>自[^，。；、]{2,20}之日起(不少于|不超过)?[0-9０-９一二两三四五六七八九十百]{1,4}(个)?(工作日|日|天|月|年))" => (DeadlineKind::Within),
        "within the time set" => "(?P<m>[^，。；的、应当在于]{0,12}(规定|限定|确定|约定)的(期限|时限|时间)(之)?内)" => (DeadlineKind::Within),
        "no less than" => "(?P<m>(不少于|不得少于|不超过|不得超过|最长不超过)[0-9０-９一二两三四五六七八九十百]{1,4}(个)?(工作日|日|天|月|小时))" => (DeadlineKind::Within),
        "every so often" => "(?P<m>(每|每隔)(个)?([0-9０-９一二两三四五六七八九十半]{0,3})(个)?(年度|年|季度|季|月|周|日|天|旬|半年|半月|学期|小时)(?:第一个月|首月)?([0-9０-９一二三四五六七八九十]{1,3}日)?(底|末|初)?(之)?(以)?(前)?((至少|不少于)?[0-9０-９一二两三四五六七八九十]{1,3}次)?)" => (DeadlineKind::Every),
        "every month by a day" => "(?P<m>每(月|季度|年)[0-9０-９]{1,2}日(之)?(以)?前)" => (DeadlineKind::Every),
        "each person each year" => "每人每(年|月|日)" => -,
        "a plan's years" => "[0-9０-９一二三四五六七八九十]{1,3}年(规划|计划|行动)" => -,
        "around a day" => "(?P<m>在[^，。；]{1,10}(日|节)(前后|期间))" => (DeadlineKind::Event),
        "regularly" => "(?P<m>(按年度|按季度|按月|逐月|逐年|按季|按周))" => (DeadlineKind::Every),
        "before an event" => "(?P<m>[^，。；、应当在须要]{2,12}(开工|竣工|验收|投产|上线|结束|到期|届满|实施|施行)(之)?前)[，应须完]" => (DeadlineKind::Event),
    ]
}

rules! {
    /// Haste without a date.
    HASTE: u8 = [
        "as soon as possible" => "尽快|尽早|抓紧|从速|第一时间|早日|限期" => 1,
        "promptly" => "及时|立即|立刻|迅速|马上|适时" => 1,
    ]
}
