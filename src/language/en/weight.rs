//! What makes an English directive one that nobody may miss.

use crate::language::rule::rules;

rules! {
    /// Words that weigh, as key directives of the labelled notices have them more often than others.
    WEIGHT: i8 = [
        "reports" => "\\b(reports?|submit|notify|certify)\\b" => 3,
        "names a figure" => "{d}" => 3,
        "binds" => "\\bmust\\b" => 2,
        "lays down" => "\\b(plan|designate|appoint|establish|develop|implement|adopt)\\b" => 2,
        "carries out" => "\\b(ensure|comply|complete)\\b" => 2,
        "speaks to all" => "^.{0,60}\\b(all|each|every|any|no)\\b" => 2,
        "answers for it" => "\\bresponsible\\b" => 1,
        "leaves it open" => "\\b(where|if|as|when) (appropriate|necessary|needed|possible|practicable|applicable|feasible)\\b" => (-1),
    ]
}
