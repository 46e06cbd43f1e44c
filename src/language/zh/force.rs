//! What binds, recommends or allows, beyond the single words of the vocabulary; and what looks so and is none.

use crate::language::rule::rules;
use crate::notice::{Force, Silence};

rules! {
    quiet
    /// Sentences that make nobody do anything.
    SILENT: Silence = [
        "an order before a courtesy" => "((^|[^敬恳祈])请|应|须|不得|禁止|严禁|切勿|务必)[^谅理见支配。，][^。]*，[^。]*(谅解|不便|感谢|支持|理解)" => -,
        "an order behind thanks" => "^(衷心|诚挚|再次|特别)?(感谢|致谢|感恩)[^。]*，([^。]*[^敬恳祈])?(请|应|须|不得|禁止|严禁|切勿|务必)[^谅理见支配。，]" => -,
        "question" => "[？?]$" => (Silence::Question),
        "what a zone is" => "^[^，。；应须要]{2,20}(区|线|范围|区域)为[^，。应须要禁严建提]*(水域|陆域|范围|地区|以[内外上下]|之间)(的[^，。]*)?$" => (Silence::Definition),
        "question of a heading" => "^(哪些|哪几|如何|怎样|怎么|为什么)[^，。；由不]{2,20}$" => (Silence::Question),
        "conditions to be met" => "^[^应须必]*(符合|具备|满足)(以下|下列)(全部|基本)?条件(之一)?[：:]?$" => (Silence::Definition),
        "done by now" => "^[^，。；应须要请前内每]{2,20}(完成|上线|取得)[^。应须要请]{2,30}，(已经?|均已)[^。应须要请的每立抓除不]{1,24}$" => (Silence::Report),
        "principle it follows" => "^[^，。应须要]{2,16}(遵循|坚持)[^。应须要]*原则$" => (Silence::Definition),
        "definition" => "(所称|是指|[”》\"]指|[^院体关]系指|指的是|本(意见|通知|办法|规定|条例|方案|细则)所称|以下(简称|统称)[^，。]*[）)]?是)" => (Silence::Definition),
        "what it consists of" => "^[^，。；应须要]{2,20}(分为|共[0-9]+|设在|为单只|为[白红黑蓝])[^由]*$" => (Silence::Definition),
        "scope" => "^本[^，。；应须]{1,8}适用于" => (Silence::Definition),
        "how it stands" => "^[^，。；应须要请]{2,16}(现有|共有|位于|坐落于?|地处|占地|始建于|成立于)[^。应须要]*$" => (Silence::Background),
        "good for something" => "^[^，。；应须要请]{2,24}(有利于|有助于)[^。应须要]*$" => (Silence::Background),
        "principles in a line" => "^(编制|制定|工作|基本|活动)(依据|原则|目的|背景|宗旨)(：|:)" => (Silence::Aim),
        "set for a day" => "(^|，)[^，。；应须要请]{0,16}定于[^，。；]{2,60}(进行|举行|召开|开展|举办|启动|切换)[^。]*$" => (Silence::Report),
        "held on a day" => "^[^，。；应须要请]{0,16}(会议?|学习|培训|考试|比赛|讲座|活动|典礼|仪式|课程|班)(将|拟)?(于|在)[^，。；]{4,60}(举行|召开|举办|进行|开班|开幕|开课)$" => (Silence::Report),
        "entry into force" => "((自|从)[^，。]{1,30}[起日月年后时](，|正式|开始|全面|统一)*|即日起|即行)(施行|生效|废止|失效|试行|执行|实施)。?$|(同时|予以)(施行|生效|废止|失效)。?$" => (Silence::EntryIntoForce),
        "in force from a day on" => "^本[^，。]{1,8}(自|从)[^，。]{2,24}起(施行|实施|执行|生效|试行)" => (Silence::EntryIntoForce),
        "power to interpret" => "由[^，。]{2,30}负责解释" => (Silence::Boilerplate),
        "whose it is to interpret" => "^[^，。；应须要]{0,24}解释(权|工作)?(由|归)[^，。；]{2,40}(负责|所有)?$" => (Silence::Boilerplate),
        "what is worked out how" => "^[^，。；应须要请]{0,12}(公式|算法|计算方法)(为|是|：)" => (Silence::Definition),
        "who counts as what" => "^[^，。；应须要请]{2,24}者(为|属于?|算作?)[^，。；者]{1,8}(，|$)" => (Silence::Definition),
        "what comes of it" => "^(这样|这|此举|如此)(不仅|既|也|就|都|才)?(可以|可|能|能够|会|将)[^。]*$" => (Silence::Background),
        "what its speaker will do" => "^(为了?[^。；]{2,120}，)?(我们|我|本)[^，。；应须要请]{0,18}将(对|在|于|按|按照|根据|依据|视|为|继续|进一步|组织|开展|进行|适时|不?定期|陆续|逐步|择优|统一)[^。]*$" => (Silence::Report),
        "what will be done" => "^(为了?[^。；]{2,120}，)?[^，。；应须要请]{2,20}将(对|在|于|按|按照|根据|依据|视|为|继续|进一步|组织|开展|进行|适时|不?定期|陆续|逐步|择优|统一)[^。]*$" => (Silence::Background),
        "who they are" => "^[^，。；：应须要请]{2,16}(建设|施工|监理|设计|勘察|承包|中标|主办|承办|协办|招标)单位(为|是)[^。应须要请]{4,}$" => (Silence::Definition),
        "passed on now" => "(^|，)(现|特)将[^。；]{2,40}(通报|通知|公告)(如下)?，?(并|同时)提出[^。；]{0,8}要求$" => (Silence::Recital),
        "opening of the notice" => "(现|特)(将|就|提出|制定|印发|作出|对|纪要|公示)[^。]*(如下[^，。]{0,6}|通知|意见|决定|公告)[：:。]?$" => (Silence::Recital),
        "told as follows" => "(通知|公告|通告|通报|安排|函告|公示|说明)如下[：:。]?$" => (Silence::Recital),
        "opening formula" => "^(为此|据此)?，?(现)?(提出|作出|制定|通知)(以下|如下)[^。]{0,6}[：:。]?$" => (Silence::Recital),
        "made for this purpose" => "^为(了)?[^。]*(制定|制订)本[^。]{2,8}$" => (Silence::Recital),
        "significance" => "(具有|有着)[^。]{0,16}(意义|作用)$" => (Silence::Background),
        "what it is" => "^[^，。要应须]{1,29}([^，。要应须别]是|事关|关系)[^。]*(举措|途径|内容|内涵|手段|部署|要求|任务|基础|保障|关键|方式|支撑|环节|力量|战略|阵地|渠道|大事|利益|安全|安宁|稳定|大局|民生|重中之重)(，|$)" => (Silence::Background),
        "a deed is something" => "^[^，。；：应须要请“]{4,30}[^不就也还只但凡便即正若于别]是[^，。；否]{2,30}的[^，。；的]{2,12}(，|$)" => (Silence::Background),
        "finding" => "^(近年来|当前|目前|今年以来|去年以来|截至|长期以来|一段时间以来|多年来|近期|近日|同时，?一些)" => (Silence::Background),
        "a meeting was held" => "(^|，)[^，。；每应须要可当内前由]*[^，。；、时期织速即并](召开|举行)[^，。]{2,40}(会|会议)$" => (Silence::Report),
        "report of what was done" => "(成效(明显|显著)$|效果(明显|显著)$|取得了|作出了|积累了|得到了|讲了话|并讲话|召开了|听取了|审议通过|通报了|汇报了|作了[^，。]{0,8}(发言|汇报|说明)|作(动员|总结|重要|主题|主旨)(讲话|发言))" => (Silence::Report),
        "who was there" => "^[^应须要请]*((出席|主持|参加)会议|出席(了|$))" => (Silence::Report),
        "guiding thought" => "^(坚持)?以[^。]{2,40}为指导" => (Silence::Aim),
        "principle" => "^坚持[^，。；]{2,16}(，(坚持|注重|突出|强化)[^，。；]{2,16})*$" => (Silence::Aim),
        "numeric aim" => "^到(二〇|{d}{d})[^，。]{2,12}，[^。]*(达到|超过|建成|形成|实现|以上|左右|基本)" => (Silence::Aim),
        "praise" => "^(党中央、国务院|各地区、各部门)(历来)?(高度重视|认真(践行|贯彻|落实))" => (Silence::Report),
        "holds dear" => "^[^，。；：应须要请]{2,20}(一贯|历来|始终|一直|对此)?高度重视[^，。；]{2,20}(工作)?(，[^，。；应须要请]*(已|均|都)[^。；]*)?$" => (Silence::Report),
        "it is part of something" => "^[^，。；]{2,40}是[^，。；]{0,40}(支柱|组成部分|重要内容|重要举措|重要保障|重要途径|必然要求|内在要求|重要抓手|重要力量|重要体现|重要任务|关键环节|重要前提|重要手段|重要载体|重要基础|美德|财产|家园|生命线|根本|前提|底线)$" => (Silence::Background),
        "what happened on a day" => "^{d}{4}年{d}{1,2}月({d}{1,2}日)?(至({d}{4}年)?{d}{1,2}月({d}{1,2}日)?)?(前后|间|期间)?，[^。；]*(发生|造成|导致|引发|收受|挪用|套取|侵占|违规|吃请|受到|处分|被查|立案|某)[^。；]*$" => (Silence::Report),
        "order that somebody above gave" => "^[^。，；要应须请按执落]{2,40}作出(了)?[^的，。；]{0,10}(指示|批示|部署|安排|决策)(，[^。；要应须请不严]*)?$" => (Silence::Report),
        "what somebody issued on a day" => "^(({d}{4}年)?{d}{1,2}月({d}{1,2}日)?|{d}{1,2}日)，[^，。；要应须请]{2,24}(印发|发布|下发|出台|公布|颁布|转发)了?《[^》]{2,60}》?[^。；，要应须请]*$" => (Silence::Report),
        "told as done" => "[^除为不罢忘晚过迟超]了[^解，。；应须要必]{1,40}$" => (Silence::Report),
        "going on" => "^[^，。；应须要请]{2,40}(正在|已经?)[^，。；应须要请]{2,60}$" => (Silence::Report),
        "forecast" => "^[^。；应须要请]{2,60}(发布|预报|预警|预测)[^。；应须要请]{0,40}[，：](今年|目前)?[^。；应须要请]{0,20}预计" => (Silence::Report),
        "worked out" => "^(经|据)(初步)?(测算|核算|统计|评估|估算|测定|清点|核查|了解|梳理|摸排|调查)，[^。；应须要请由不各立即每严禁]*$" => (Silence::Report),
        "in late years" => "^(近年来|近几年来?|长期以来|多年来|一直以来|今年以来|去年以来|入汛以来|入冬以来|开学以来)，?[^。；应须要请由不各立即每严禁]*$" => (Silence::Report),
        "valid so long" => "^[^。；应须要请]{0,40}有效期(限)?(为|是|至|自|{d})[^。；应须要请]*$" => (Silence::Background),
        "what goes by itself" => "^[^。；应须要请各]{2,40}(系统|平台|软件|设备|逾期|到期|过期|届时)(会|将|则)?自动[^。；应须要请]*$" => (Silence::Background),
        "what somebody feels" => "^[^。；：应须要请如若对的由]{2,30}(担心|倾向于?|普遍认为|觉得|大多赞成|表示(担心|愿意|理解|赞同|满意))[^。；应须要请由的]*$" => (Silence::Report),
        "told by figures" => "^(通报|数据|调查|统计|监测|实验|研究|结果|事实|情况|资料|据(了解|悉|统计|介绍|预报|报道|测算|分析))(显示|表明|发现|认定|指出)?，" => (Silence::Report),
        "shown by figures" => "^[^，。；应须要请]{0,16}(数据|调查|统计|监测|实验|研究|结果|事实|通报)(组)?(显示|表明|认定|发现|证明)" => (Silence::Report),
        "done before" => "(^|，)[^，。；：应须请对的]{1,16}(曾|一度|早已|已经?)(要求|严禁|禁止|规定|组织|开展|建成|完成|陆续|有[^，。；]{1,12}(通过|参加|完成|参与))[^。应须的]*$" => (Silence::Report),
        "thanks" => "^(衷心|诚挚|再次|特别)?(感谢|致谢|感恩)[^。]*$|^(妥否|当否|是否妥当|以上意见)，?(请|盼)" => (Silence::Boilerplate),
        "what is wanting" => "^[^，。；：应须要请]{2,30}(不到位|不够|不足|不力|不强|不高|不深|薄弱|流于形式|落实不好|亟需[^，。；]{2,8}|亟待[^，。；]{2,8})(，[^应须要请]*)?$" => (Silence::Report),
        "what keeps happening" => "(^|，)[^，。；须要请]*(时有|屡有|常有|仍然|依然)(发生|出现|存在)$" => (Silence::Report),
        "what it does to something" => "^([^，。；：应须要请]{1,24}[^，。；：应须要请的]，)?[^，。；：应须要请把将]{0,24}(会|能|能够|可|可以)(满足|带动|(同时)?容纳|自动生成|缓解|惠及|投入使用|到货|使|让|导致|引起|造成|提高|降低|缩短|延长|增强|改善|促进|避免|防止|看到|收到|感受|通过[^，。；]{1,6}传播)[^。应须要请]*$" => (Silence::Background),
        "how many they are" => "^[^，。；：应须要请]{2,16}(共|共计|合计|总计)[一二两三四五六七八九十百千0-9]+(人|名|家|个|项|章|条|座|处|辆|台)(，|$)" => (Silence::Definition),
        "whose organ it is" => "^[^，。；：应须要请以]{2,16}是[^，。；牵责主]{2,24}(机构|机关|组织|团体)(，|$)" => (Silence::Definition),
        "what another text asks" => "^《[^》]{2,40}》(（[^）]{2,20}）)?(第[^，。；]{1,16}条)?(明确)?(规定|要求|指出|明确)，" => (Silence::Recital),
        "agenda" => "^(会议)?(还|集体)?(审议|听取|传达学习|学习传达)(了)?(关于|《|[^，。；]{2,60}(汇报|通报|讲话精神)$)" => (Silence::Report),
        "list of an agenda" => "^(会议)?(主要)?(议题|议程)(：|:|$)" => (Silence::Recital),
        "told by somebody at a meeting" => "^[^，。；：应须要请由每日月前现向对]{2,12}(汇报|反映|介绍|说明)，[^。；应须请禁每逐并立及]*(有|已|累计|存在|目前|截[至止]|达|占|较|超过|不足|偏|严重|困难)[^。；应须请禁每逐并立及]*$|^[^，。；：应须要请由每向对]{2,12}提出[^，。；]{2,20}的问题，[^。；应须请禁每逐]*(未|不一|再议)[^。；应须请禁每逐]*$" => (Silence::Report),
        "what those present think" => "^(与会|参会|列席)[^，。；]{0,8}(认为|指出|担心)[^。；要应须请]*$" => (Silence::Report),
        "next meeting" => "^下次[^，。；]{2,12}(暂定|拟定|初定|预计)[^，。；应须要请]*$" => (Silence::Report),
        "was badly done" => "^[^。；：应须要请防决克避杜纠整治查戒不]{2,40}(未|存在)[^。；：应须要请防决克避杜纠治戒]{2,50}(不力|不到位|流于形式|不落实|不扎实|走过场)$" => (Silence::Report),
        "not done to this day" => "^[^。；要须请对]*，(至今|迄今)(尚|仍|还)?(未|没有)[^，。；的要须请]*$" => (Silence::Report),
        "an honour given" => "决定(授予|给予)[^。；清推名]*(称号|嘉奖|记功)$|决定对[^，。；清推名]*予以?(通报)?(表彰|表扬|嘉奖|激励)$" => (Silence::Report),
        "into and out of an office" => "^[^，。；应须要请对]{2,8}任[^，。；应须要请]*(长|书记|主任|经理|员|师)(（[^）]*）)?，免去其?[^，。；应须要请]*职务$|^免去[^，。；应须要请不对]{2,30}职务(，退休)?$" => (Silence::Report),
        "what a year brought" => "^(一年来|去年|上半年|今年以来|过去的?(一|五|几)年|(20|二〇){d}{d}年(以来|度)?)，[^。；应须请每力]*(完成了|涌现出|取得了|荣获了?|取得(显著|明显|积极|新的)?(成效|成绩|进展))[^。；应须请每]*$" => (Silence::Report),
        "a rule was broken" => "^[^，。；：应须要请追查拆清整举]{2,24}(局|厅|部|公司|厂|院|校|中心|镇|乡|村|委|办|店|企业|单位)(违规|违法|擅自|超标准|超范围)[^。；应须请内前]*{d}(万|余|多)*(元|人|次|项|个|起|件|天|户|吨|亩|名)" => (Silence::Report),
        "head of a table" => "^(序号|编号) [^。；]{2,80} [^。；]*$" => (Silence::Heading),
        "where and when it is" => "^[^，。；：]{0,6}(时间|地点|地址|主题|组织形式)：[^。；应须请不得前内]*$|^[^，。；：]{2,4}：{d}{1,2}月{d}{1,2}日[^。；应须请前内]*地点：[^。；]*$" => (Silence::Definition),
        "as somebody reported" => "^据(汇报|反映|介绍|了解)，[^。；应须请禁]*$" => (Silence::Report),
        "some were found to" => "^(部分|个别|少数|有的|有些)[^，。；：应须要请可]{2,60}$" => (Silence::Report),
        "was not done" => "^[^，。；：应须要请逾如若凡的或]{2,40}未(能|按时|按照|及时|做好|落实|到|履行|完成|参加|建立|开展)[^的。；应须要请时]*$" => (Silence::Report),
        "opinion" => "(^|，)(会议|大家|与会[^，]{0,8})(一致)?认为，?可" => (Silence::Report),
        "what went wrong once" => "^(去年|前年|上年|上月|上周|上次|此前|日前|前不久)[^。；应须要请]{2,70}(导致|造成|引发|损失|教训|事故)[^。；应须要请]*$" => (Silence::Report),
        "holiday" => "^[^。；应须要请]{0,40}(放假|休息)(调休)?(，)?(共?[0-9一二三四五六七八九十]{1,3}天)?$" => (Silence::Background),
        "idea put forward" => "^[^，。；应须要请]{2,20}提出了?[^，。；应须要请]{2,30}的(设想|建议|想法|疑问|诉求|思路)(，|$)" => (Silence::Recital),
        "how something is" => "^[^。；应须要请禁得准保把将]{2,40}(比较|非常|十分|相当|很|最|挺|不太|还算|越来越)[^，。；应须要请]{1,3}(了)?$" => (Silence::Background),
        "what will not happen" => "^[^，。；应须要请我确保严禁得防避]{1,20}不会[^，。；应须要请]{2,30}$" => (Silence::Background),
        "how many there are" => "^[^，。；应须要请]{1,14}(现有|共有|尚有|仍有|仍缺|还缺|尚缺)[^，。；应须要请]{0,16}[0-9一二三四五六七八九十两百千万][^，。；应须要请]{1,10}(，[^，。；应须要请]{0,6}(停在|存放|停放|设在|分布|位于|简历|质量)[^，。；应须要请]*)?$" => (Silence::Background),
        "good wishes" => "^(提前|衷心|真诚|最后|在此|预)?(恭)?祝(愿|福|贺)?[^，。；贺]{1,20}(快乐|顺利|健康|愉快|如意|幸福|成功|平安|好)[！!]?$" => (Silence::Boilerplate),
        "how to reach somebody" => "^(咨询|举报|监督|联系|服务|投诉|报名|值班|客服|预约|报修|维修|办公){0,2}(电话|热线|邮箱|网址|传真|微信号|地址)(号码)?：" => (Silence::Boilerplate),
        "what was left undone" => "^[^。；应须要请如若凡经通督查对发]{4,60}，?未(按|能|得到|及时|有效|开展|落实|建立|制定|清理|严格)[^的者，。；应须要请]*$" => (Silence::Report),
        "other business" => "^会议还(研究|讨论|听取|审议|通报|部署)" => (Silence::Report),
        "approval" => "^(会议)?(原则上?|一致)?(同意|通过|审议通过)[^，。；]*$" => (Silence::Report),
        "to be seen" => "^(但|但是|同时|也)*(要|应|应当|必须)(清醒)?(地)?(看到|认识到|意识到)" => (Silence::Background),
        "of weight" => "(意义|责任|作用)(十分|非常|特别)?重大|使命光荣|任重道远" => (Silence::Background),
        "deeming" => "^[^，]*(视为|视同|即为|属于无效|不得分。?$)|[的时者]，(可以|应当|应|均|一律|可|则)?(视为|视同|即为|认定为|评定为|界定为)" => (Silence::Definition),
        "who is left out or not yet" => "应[^，。；当]{1,3}未[^，。；]{1,4}(、|，|等|的|现象|问题|情况)" => (Silence::Recital),
        "kinds of it" => "(^|，)[^，。；应须要请]{2,24}(分为|划分为)[^。；]{1,40}(级|类|种|档|型|等)$" => (Silence::Definition),
        "what is striven for" => "^(力争|努力实现)[^。]*$" => (Silence::Aim),
        "founded" => "^成立[^，。；]{2,30}(小组|专班|委员会|办公室|指挥部|筹备组|工作组)$" => (Silence::Definition),
        "opinion of some" => "^(有(的|些|人|代表|委员|同志|业主|村民|成员|群众)|部分|个别|多数|少数|一些|多位|几位)[^，。；]{0,8}((提出|表示|反映)，|(认为|觉得|建议|担心|主张)(，|[^，。；的][^，。；]*[^，。；的时](，|$)))" => (Silence::Recital),
        "opinion of one" => "^[^，。；会我]{1,6}((认为|觉得)(，|[^，。；的][^，。；]*[^，。；的时](，|$))|汇报称|汇报说|介绍说|介绍了|反映说)" => (Silence::Recital),
        "more and more" => "^随着[^，。]{2,40}，([^，。；应须要请]|需要)*(日益|不断|越来越|持续|逐渐)[^。应须要请]*$" => (Silence::Recital),
        "wishes and thanks" => "^[^，。；应须要请]{0,30}(表示|致以|送上|献上)[^，。；]{0,14}(祝贺|感谢|慰问|问候|敬意|欢迎|哀悼|祝福)" => (Silence::Boilerplate),
        "welcome" => "^(热烈)?欢迎[^，。；]{2,20}(莅临|光临|来访|到来)" => (Silence::Boilerplate),
        "owed to" => "(应|要)?归(功|因)于" => (Silence::Background),
        "made public now" => "现(予以|予)(公示|公布|公告|通报|印发)$" => (Silence::Recital),
        "whom one answers to" => "^[^，。；应须要请]{2,16}(直接)?(对|向)[^，。；其所]{1,12}(会|长|人|组|部|委|局|经理|总裁|主任|理事会|董事会|股东会)(直接)?负责$" => (Silence::Definition),
        "powers it has" => "^[^，。；应须要请]{2,30}(依法)?行使[^，。；]{2,30}(职权|职能|权力)$" => (Silence::Definition),
        "what its value is" => "^[^，。；应须要请]{0,20}以[^。；]{2,40}为(价值观|宗旨|理念|目标|使命|愿景|核心价值)$" => (Silence::Definition),
        "entry of a register" => "^[^，。；应须要请]{0,12}(注册资本|住所|注册地址|法定代表人|资金来源|招标人|采购人)(为|是|：)" => (Silence::Definition),
        "where it applies" => "(，|。|^)(也)?(适用|不适用)(于)?(本|前款|上述|该|以下|下列)[^，。；]{0,40}$" => (Silence::Definition),
        "so long a term" => "^[^，。；应须要不]{2,24}(任期|每届|学制|工期)[^，。；]{1,10}[年月日天]$" => (Silence::Definition),
        "how long it holds" => "^[^，。；应须要不]{2,24}(期|期限|有效期|时间)(为|是|：|:)[^，。；]{1,40}$" => (Silence::Definition),
        "what it covers" => "^[^，。；应须要不]{2,24}(覆盖|涵盖|适用)(的)?(范围|人群|对象)" => (Silence::Definition),
        "what it comprises" => "^[^，。；：应须要请不]{2,24}，?(主要|既可以|可以|还)?包括[^。；]{2,200}$" => (Silence::Definition),
        "title of a notice" => "^([^，。；：]{2,24}：)?关于[^。；]{2,}的(通知|意见|公告|通告|通报|决定|函|批复|报告)$" => (Silence::Heading),
        "what it is called" => "^[^，。；：应须要请]{2,12}(主题|名称|口号|题目|宗旨)(为|是|：)" => (Silence::Definition),
        "what it is for" => "^(以上|上述|本|该)[^，。；应须要不]{1,20}(仅)?(用于|供|作为)[^，。；]{2,30}$" => (Silence::Background),
        "courtesy" => "(尚祈|敬祈|祈请)(见谅|谅解)|(敬请|望)(广大)?[^，。]{0,6}(谅解|理解|见谅)$|带来(的)?不便|感谢(您|大家|各位)|^(谢谢|感谢)(您的?|大家的?|各位的?)?(配合|支持|理解|合作)$" => (Silence::Boilerplate),
        "what stands under it" => "^[^，。；应须要]{2,20}(下设|内设[^立置备施])" => (Silence::Definition),
        "told later" => "^[^应须要请可得]*(另行(通知|公布|告知|安排)|以[^，。]{2,16}为准|(^|[^（(])详见[^，。]{2,40})$" => (Silence::Background),
        "imprint" => "^(发送|发至|呈送)(：|:)[^。前]*$|^(分送|主送|抄报|抄发|报|记录人?|参会(人员)?|出席(人员)?|列席(人员)?|主持人?|缺席|地点|时间|核稿|校对|印数)(：|:)" => (Silence::Boilerplate),
        "printed on" => "[0-9]{1,2}月[0-9]{1,2}日印发$" => (Silence::Boilerplate),
        "amendment" => "(修改为|将[^。]{2,30}修改|删去|增加一条|作为第)" => (Silence::Boilerplate),
        "closing formula" => "^特此(通知|通报|公告|通告|函告|函复|函达|批复|报告|说明|公示)$" => (Silence::Boilerplate),
        "attached" => "^(附件([：:（(]|{d}|$)|附([：:]|{d}|$)|附表|抄送|主题词|联系人|(联系|值班|咨询|举报|监督|投诉|服务)?电话|传真|电子邮箱|邮箱|（?此件)" => (Silence::Boilerplate),
        "whom to call" => "^[^，。：:]{1,10}(联系人|联系电话|咨询电话)(：|:)" => (Silence::Boilerplate),
        "caption" => "^(图|表){d}+" => (Silence::Boilerplate),
    ]
}

rules! {
    /// Who answers for something, or is entitled to it, said without a word that binds: "the head is the person responsible".
    DUTY: Force = [
        "it is hoped of somebody" => "^(?P<m>望)(各|全体|广大|大家|有关|相关)[^，。；]{2,}" => (Force::Should),
        "is the one responsible" => "^[^，。；]{2,40}?(?P<m>是|为)[^，。；]{0,40}(责任人|主管单位|主管部门|责任主体|责任单位|责任部门|牵头单位|牵头部门)" => (Force::Must),
        "has the duty" => "^[^，。；]{2,40}?(?P<m>负?有)[^，。；没未]{0,16}(义务|责任)$" => (Force::Must),
        "is entitled" => "^[^，。；]{2,24}?(?P<m>有)[^，。；没未]{0,16}[^职产主特政授越侵版]权(利|限)?$" => (Force::May),
    ]
}

rules! {
    /// Who reports the words that follow; the frame stays outside the directive.
    FRAME: Silence = [
        "the meeting said" => "^(?P<m>(会议|全会|通知|意见|方案|办法|纪要|座谈会|讲话|文件|报告)(还|同时|并|最后|特别|明确)?(强调|要求|提出|明确|决定|指出|部署|号召)(，|：|:)?|会议(还|同时)?认为(，|：))" => (Silence::Report),
        "somebody said that it must" => "^(?P<m>([^，。：；按根依]{0,40}|[^。：；]{2,200}，)(并|还|同时)?(强调|指出|表示|号召(大家|全体[^，。；]{1,10})?)，?)(要|必须)" => (Silence::Report),
        "the meeting agreed that" => "^(?P<m>会议(原则|一致)?(上)?同意，?)(由|将[^，。；]{2,40}(交由|委托))" => (Silence::Report),
        "somebody asked for several things" => "^(?P<m>[^。；：]{1,100}(提出|作出|讲|强调)了?[^。，；：]{0,10}(要求|意见|部署|指示|希望|建议|安排)：)" => (Silence::Report),
        "somebody asked after a report" => "^(?P<m>[^。：；要应须请]{2,200}，(并|还|同时)?要求)[^，。；]{1,20}(要|必须|应|须)" => (Silence::Report),
        "asked for this" => "^(?P<m>(为此|因此|对此|据此|(就|针对)[^。；，]{2,60}(问题|事项|事宜|工作)?)，[^，。：；要应须请]{2,14}要求)[^，。：；]" => (Silence::Report),
        "the meeting adopted, and asked" => "^(?P<m>会议(审议|听取|研究|讨论|学习|传达)[^。；：要应须请]{2,80}，(并|还|同时)?(要求|决定|明确|强调))[^，。；]" => (Silence::Report),
        "the meeting decided after all" => "^(?P<m>[^。：；要应须请]{2,200}，会议(一致|研究|最后|还|同时)?(决定|议定|明确|要求|商定|确定)，?)[^，。；]" => (Silence::Report),
        "decided after a report" => "^(?P<m>[^。：；要应须请]{0,200}(会议|审议|研究|听取|同意)[^。：；要应须请]{0,200}，(会议)?(并|还|同时)?)(责成|决定由)" => (Silence::Report),
        "somebody said" => "^(?P<m>[^，。：按根依][^，。：]{0,29}(强调|指出|提出|表示)(，|：|:))" => (Silence::Report),
        // 落实要求，达到要求，: what is lived up to asks for nothing by itself.
        "somebody required" => "^(?P<m>([^，。：按根依应须必落守达符执满照提合严]|应急|执法|合作){1,29}要求(，|：|:))" => (Silence::Report),
    ]
}

rules! {
    /// What happens to those who offend, in one clause: 迟到者均以旷工处理.
    OFFENDERS: u8 = [
        "the offender is dealt with" => "^(违者|违反者|违规者|违纪者|逾期者|弄虚作假者)[^，。；应须请]{2,}" => 1,
        "those who offend are dealt with" => "^[^，。；应须请]{2,40}者(均|都|一律|将|则)?(以|按|处|予以|给予|罚|扣)[^，。；]{1,}" => 1,
    ]
}

rules! {
    /// What is to be sent somewhere, said with the thing first: 汇总表 | 发送至邮箱.
    SENT: u8 = [
        "is sent there" => "^[^，。；应须要请]{2,40}(发送|报送|提交|上传|上报|寄送|邮寄|送交|交|报|寄|发|传)(至|到)[^，。；]{2,}" => 1,
    ]
}

rules! {
    /// What changes from a day on: 东门 | 暂停开放, 全部现场 | 全面应用新系统.
    CHANGE: u8 = [
        "stops or begins" => "^[^，。；了]{2,24}(停止|暂停|停用|启用|关闭|封闭|取消|废止|恢复|开放|不再|一律|统一|正式|全面)[^，。；了过]*$" => 1,
    ]
}

rules! {
    /// A sentence that only gives the time limit of what stands before it.
    AFTERTHOUGHT: bool = [
        "this work, done by then" => "^(该项|此项|本项)(工作|任务)[^，。]{0,4}(于|在)?[^，。]{2,16}前(全面|全部|基本)?(完成|落实)" => true,
        "the above, done by then" => "^(以上|上述|前述)(各项)?(工作|任务|事项|要求)[^，。]{0,4}(于|在)?[^，。]{2,16}(前|内)(全面|全部|基本)?(完成|落实|办结|到位)" => true,
    ]
}

rules! {
    /// What a clause says that only finds something, before the one that orders what follows from it.
    FINDING: u8 = [
        "how it stands" => "(不合理|不合适|不明确|不清晰|不完善|不充分|不一致|不符|不足|不够|错误|有误|欠缺|缺失|缺少|存在|偏[大小高低]|过[大小高低近远多少]|较[大小高低近远多少差])" => 1,
        "what has been done" => "(已经?[^，]{2,}|正在[^，]{2,}|[^除为不罢]了[^解])" => 1,
        "what it means" => "(意义|事关|关系到|关乎|刻不容缓|迫在眉睫|任重道远|是[^，]{2,}(举措|要求|任务|基础|保障|关键|内容))" => 1,
    ]
}
