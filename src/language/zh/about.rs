//! How a Chinese notice says what it is about.

use crate::language::rule::rules;

rules! {
    /// What makes a sentence say on which occasion or to what end the notice was made, and how surely.
    ABOUT: i8 = [
        "notifies as follows" => "(现|特)(就|将|对|把)?[^。]{0,120}(通知|通告|公告|函告|通报|公布|提出|纪要)[^。]{0,12}如下" => 4,
        "hands down" => "现(将|把)[^。]{2,80}(印发|转发|下发|发布|公布|通报)" => 4,
        "lays down for a purpose" => "^为[^。]{4,200}(制定|制订|订定|订立|修订)(了)?(本|如下|以下|此|《)" => 4,
        "lays down on a ground" => "^(根据|依据|依照|按照)[^。]{4,200}(制定|制订|订定|订立|修订)(了)?(本|如下|以下|此|《)" => 4,
        "says its purpose" => "^(本|此)[^。，]{1,12}旨在" => 4,
        "opens with its purpose" => "^为[^。，]{4,120}，" => 3,
        "on the ground of" => "^(根据|依据|依照|按照|遵照)[^。，]{4,120}，" => 2,
        "people met" => "(主持召开|召开|主持了?)[^。]{0,60}(会议|座谈会|常务会|办公会|例会|专题会|总结会)" => 2,
        "somebody visited" => "(赴|到|来到|深入)[^。]{1,40}(调研|考察|检查|视察|走访|督查)" => 2,
    ]
}
