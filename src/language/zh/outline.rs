//! How Chinese numbers its parts, and what its headings announce.

use crate::language::rule::rules;
use crate::language::{Depth, Zone};

rules! {
    /// Labels at the head of a block, by depth.
    OUTLINE: Depth = [
        "part" => "^(?P<m>第[一二三四五六七八九十百零0-9]{1,5}(编|章|部分)) " => 1,
        "section of a chapter" => "^(?P<m>第[一二三四五六七八九十百零0-9]{1,5}节)" => 2,
        "article" => "^(?P<m>第[一二三四五六七八九十百零0-9]{1,5}条(之[一二三四五六七八九])?)" => 3,
        "first" => "^(?P<m>[一二三四五六七八九十]{1,3}、)" => 2,
        "first in brackets" => "^(?P<m>[（(][一二三四五六七八九十]{1,3}[）)])" => 4,
        "firstly" => "^(?P<m>[一二三四五六七八九十]是)" => 7,
        "numbered" => "^(?P<m>[0-9０-９]{1,2}(\\.[0-9]{1,2}){0,3} ?[.．、])[^0-9]" => 5,
        "decimal" => "^(?P<m>[0-9]{1,2}(\\.[0-9]{1,2}){1,3}) ?[^0-9.年月]" => 5,
        "numbered in brackets" => "^(?P<m>[（(][0-9０-９]{1,2}[）)])" => 6,
        "ringed" => "^(?P<m>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])" => 7,
        "bullet" => "^(?P<m>[-*•·●○■□◆◇▪–—])[ ]?" => 8,
    ]
}

rules! {
    /// What a heading announces.
    HEADING: Zone = [
        "aims" => "(指导思想|总体要求|基本原则|总体目标|主要目标|工作目标|发展目标|目标任务|总体思路|工作原则|工作思路)" => (Zone::Aims),
        "significance" => "(重要意义|重大意义|重要性)" => (Zone::Body),
        "annex" => "^附(件|录|表)" => (Zone::Annex),
        "background" => "^(背景|基本情况|有关情况|工作进展|编制说明)" => (Zone::Background),
    ]
}
