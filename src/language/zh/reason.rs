//! What makes a Chinese directive one that nobody may miss.

use crate::language::rule::rules;
use crate::notice::Reason;

rules! {
    /// Words that speak for a directive's being key, or against it.
    REASONS: Reason = [
        "reports" => "报送|上报|报告|提交|备案|反馈" => (Reason::Reports),
        "names a figure" => "{d}|[一二三四五六七八九十百]+[日个天月年]" => (Reason::Figure),
        "binds" => "必须|不得|严禁|一律|任何" => (Reason::Binds),
        "lays down" => "制定|建立|成立|明确|统一|制订" => (Reason::LaysDown),
        "carries out" => "落实|履行|完成|整改|执行" => (Reason::CarriesOut),
        "speaks to all" => "^.{0,24}(各|全体|所有|任何)" => (Reason::ToAll),
        "answers for it" => "责任|负责|牵头" => (Reason::Answers),
        "leaves it open" => "鼓励|支持|参与|推动|探索|引导|协调" => (Reason::LeavesOpen),
        "safety" => "安全|事故|应急|隐患|险情|防控|风险" => (Reason::Safety),
        "those at the head" => "领导|主要负责|第一责任" => (Reason::Heads),
        "checks" => "检查|督查|监督|抽查|评估|考核|审计" => (Reason::Checks),
        "improves" => "加强|完善|提升|优化|推进|加快|推动|深化|强化|促进" => (Reason::Improves),
        "target" => "达到|以上|不低于|不少于|全覆盖|建成|力争|{d}%" => (Reason::Target),
    ]
}
