//! What makes an English directive one that nobody may miss.

use crate::language::rule::rules;
use crate::notice::Reason;

rules! {
    /// Words that speak for a directive's being key, or against it.
    REASONS: Reason = [
        "reports" => "\\b(reports?|submit|notify|certify|inform)\\b" => (Reason::Reports),
        "names a figure" => "{d}" => (Reason::Figure),
        "binds" => "\\bmust\\b" => (Reason::Binds),
        "lays down" => "\\b(plan|designate|appoint|establish|develop|implement|adopt)\\b" => (Reason::LaysDown),
        "carries out" => "\\b(ensure|comply|complete)\\b" => (Reason::CarriesOut),
        "speaks to all" => "^.{0,60}\\b(all|each|every|any|no)\\b" => (Reason::ToAll),
        "answers for it" => "\\bresponsible\\b" => (Reason::Answers),
        "leaves it open" => "\\b(where|if|as|when) (appropriate|necessary|needed|possible|practicable|applicable|feasible)\\b" => (Reason::LeavesOpen),
        "only" => "\\bonly\\b" => (Reason::Only),
        "danger" => "\\b(emergenc(y|ies)|incidents?|danger(s|ous)?|hazard(s|ous)?|injur(y|ies)|death|evacuat(e|ed|ion))\\b" => (Reason::Safety),
        "safety" => "\\b(safety|security|lock(s|ed)?|passwords?)\\b" => (Reason::Safety),
        "helps" => "\\b(help|assist|support|encourage|consider|coordinate|participat(e|es|ed|ing|ion))\\b" => (Reason::Helps),
        "asks politely" => "\\bplease\\b" => (Reason::Asks),
        "checks" => "\\b(review|audit|inspect|test|check|monitor)(s|ed|ing)?\\b" => (Reason::Checks),
    ]
}
