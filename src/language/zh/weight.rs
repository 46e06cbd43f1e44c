//! What makes a Chinese directive one that nobody may miss.

use crate::language::rule::rules;

rules! {
    /// Words that weigh, as key directives of the labelled notices have them more often than others.
    WEIGHT: i8 = [
        "reports" => "报送|上报|报告|提交|备案|反馈" => 3,
        "names a figure" => "{d}" => 1,
        "binds" => "必须|不得|严禁|一律|任何" => 2,
        "lays down" => "制定|建立|成立|明确|统一" => 2,
        "carries out" => "落实|履行|完成|整改|执行" => 2,
        "speaks to all" => "^.{0,24}(各|全体|所有|任何)" => 2,
        "answers for it" => "责任|负责|牵头" => 1,
        "leaves it open" => "鼓励|支持|参与|推动|探索|引导|协调" => (-1),
    ]
}
