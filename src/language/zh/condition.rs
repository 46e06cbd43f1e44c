//! How Chinese says under what conditions.

use crate::language::rule::rules;
use crate::notice::ConditionKind;

rules! {
    /// Conditions and exceptions.
    CONDITION: ConditionKind = [
        "in the case that" => "^(?P<m>[^。；]{2,80}?的)，" => (ConditionKind::Condition),
        "if" => "(?P<m>(如果|如有|如|若|凡|凡是|倘若|一旦)[^，。；]{2,60})，" => (ConditionKind::Condition),
        "when" => "(^|，)(?P<m>(在|当|遇)[^，。；]{2,40}(时|后|情况下|前提下|期间|的基础上))，" => (ConditionKind::Condition),
        "who was so of late" => "(?P<m>[0-9一二三四五六七八九十两]{1,3}个?(天|日|月|年|周|小时)内(有|曾|去过|到过|接触|出现|发生)[^。；]{1,80}?的)[^，。；的]{1,12}(不得|不准|不能|应|须|要|请|可|严禁)" => (ConditionKind::Condition),
        "before that is done" => "(?P<m>(未经|未)[^，。；]{2,24})(，|不得|严禁)" => (ConditionKind::Condition),
        "except" => "(?P<m>除[^，。；]{2,60}(外|以外|之外))" => (ConditionKind::Exception),
        "save where provided" => "(?P<m>(法律|法规|国家|另)[^，。；]{0,20}另有规定的?除外)" => (ConditionKind::Exception),
    ]
}

rules! {
    /// Stems that bind by themselves, and whose items only say in which cases.
    CASES: u8 = [
        "these papers" => "(应|须|需|要|可|重点|请|提交|提供|填写|约定|载明|携带|准备)[^。：；]*(以下|下列|如下)[^，。：；]{0,12}(材料|资料|文件|证件|信息|情形|情况|条件|标准|指标|因素|要素|数据|证明)：?$" => 1,
        "these points, to be told" => "(约定|载明|填写|提供|提交|写明|记载|说明|评估|审查|审核|核查|评价|考虑)[^。：；]*(以下|下列|如下)[^，。：；]{0,12}(内容|事项)：?$" => 1,
        "these, to be handed in" => "将(以下|下列|如下)[^：]{0,40}(报|交|送|发|提)[^：]{0,60}：?$" => 1,
        "it holds" => "(包括|包含|载明|注明|写明|明确|具备|提供|提交|报送|说明)(但不限于)?(以下|下列|如下)?(几个?方面)?：?$" => 1,
        "in one of these cases" => "(下列|以下|如下)(情形|情况|条件|行为)(之一)?(的[^，：]{0,16}|者|时)?，[^：]{2,80}：?$" => 1,
    ]
}
