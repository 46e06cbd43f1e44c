//! How English says under what conditions.

use crate::language::rule::rules;
use crate::notice::ConditionKind;

rules! {
    /// Conditions and exceptions.
    CONDITION: ConditionKind = [
        "if, when, where" => "(^|, |\\b(and|or) )(?P<m>(if|when|where|whenever|in the event|in circumstances where|to the extent|as (necessary|appropriate|applicable|needed))\\b[^,.;]{0,160})" => (ConditionKind::Condition),
        "only if" => "\\b(?P<m>(only if|provided that|subject to)\\b[^,.;]{2,120})" => (ConditionKind::Condition),
        "unless, except" => "\\b(?P<m>(unless|except|other than|with the exception of)\\b[^,.;]{2,160})" => (ConditionKind::Exception),
    ]
}

rules! {
    /// Stems that bind by themselves, and whose items only say in which cases.
    CASES: u8 = [
        "if any of the following" => "\\b(if|when|where|unless|whenever|provided that)\\b[^:]{0,80}\\b(any|one|one or more|either|all|each|both) of the following\\b" => 1,
        "in the cases below" => "\\b(if|when|where|unless|whenever|in the (following )?(cases|circumstances|events)):?$" => 1,
    ]
}
