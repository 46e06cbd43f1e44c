//! How English numbers its parts, and what its headings announce.

use crate::language::rule::rules;
use crate::language::{Column, Depth, Zone};
use crate::notice::Role;

rules! {
    /// Labels at the head of a block, by depth.
    OUTLINE: Depth = [
        "part" => "^(?P<m>(part|title|chapter|article) ([ivxl]+|{d}+)\\b[.:]?)" => 1,
        "section" => "^(?P<m>(section|sec\\.|§) ?{d}{1,3}([.-]{d}+)*\\.?)( of order)?" => 2,
        "code number" => "^(?P<m>{d}{1,2}-{d}{3}\\.) " => 2,
        "item one" => "^(?P<m>(item|step|action|option|requirement) (one|two|three|four|five|six|{d}{1,2})( ?[:.—–-]))" => 5,
        "decimal" => "^(?P<m>{d}{1,2}(\\.{d}{1,3}){1,3}\\.?) " => 3,
        "number of an action" => "^(?P<m>(#{d}{1,4}|(a|ai|ap|r){d}{1,3}[:.)])) " => 7,
        "open box" => "^(?P<m>([-*•+] )?(\\[ ?\\]|☐|□)) " => 8,
        "numbered" => "^(?P<m>{d}{1,2}([.)]| ?[:-] )) ?" => 3,
        "roman in brackets" => "^(?P<m>\\((ii|iii|iv|vi|vii|viii|ix|xi|i)\\)) ?" => 6,
        "letter in brackets" => "^(?P<m>\\([a-z]\\)) ?" => 4,
        "number in brackets" => "^(?P<m>\\({d}{1,2}\\)) ?" => 5,
        "letter" => "^(?P<m>[a-h][.)]) " => 4,
        "roman" => "^(?P<m>(i|ii|iii|iv|vi|vii|viii|ix)[.)]) " => 6,
        "later letter" => "^(?P<m>[j-z][.)]) " => 4,
        "bullet" => "^(?P<m>[-*•·●○▪◦‣➢✓–—+.:o■□◆◇★☆▲▶►➤→⇒➔➜▸▹✅⚠❗❖📌📍🔹🔸🔴🔵👉]\u{fe0f}?) +" => 8,
        "keycap" => "^(?P<m>({d}\u{fe0f}?\u{20e3}|🔟)) ?" => 7,
    ]
}

rules! {
    /// Words that number a sentence within a paragraph.
    ORDINAL: u8 = [
        "first" => "^(first|second|third|fourth|fifth)(ly)?, " => 1,
    ]
}

rules! {
    /// What a heading announces.
    HEADING: Zone = [
        "background" => "^(background|purpose|policy|introduction|overview|findings|executive summary|summary|authority|preamble|why .*\\?|rationale|definitions|footnotes|references|sources|further reading|change ?log|((revision|version|document|change) )?history)$" => (Zone::Background),
        "discussion" => "^(the )?(discussion|discussion points?|points? (of|for) discussion|notes of discussion)$" => (Zone::Discussion),
        "tasks" => "^((open|new|key|outstanding|immediate|agreed) )?(actions?|action (items?|points?|list|register|log)|to-?dos?|to do( list)?|next (steps|actions)|follow[- ]?ups?|milestones?|deliverables|work includes)( (and|&|/) (actions?|action items?|next steps|follow[- ]?ups?|owners|assignments))?:?$" => (Zone::Tasks),
        "what is asked of the reader" => "^(what (we|i) (all )?(need|want|ask) (from|of) (you|everyone|all|each)\\b|what you (should|must|have to|need to) do\\b|(things|jobs|what) to do( now| next| today)?( (by|before)\\b|:?$)|(please )?do (this|these|the following)\\b)[^.;]*$" => (Zone::Tasks),
        "who does what" => "^(here['’]?s |this is |below is )?(the |our )?(split|who does what|(division|allocation) of (work|tasks|labou?r)|task assignments?)( is)?( as follows)?:?$" => (Zone::Tasks),
        "duties" => "\\b(roles?|responsibilit(y|ies)|duties|procedures?|tasks|who does what|what we do|steps|obligations)\\b" => (Zone::Duties),
        "annex" => "^(appendix|annex|attachment)\\b" => (Zone::Annex),
    ]
}

rules! {
    /// Heads of columns in a table of tasks.
    COLUMN: Column = [
        "column of numbers" => "^(no\\.?|nr\\.?|#|s/n|number|ref\\.?|item no\\.?)$" => (Column::Number),
        "column of tasks" => "^(required |key )?(what|to do|task|action|action item|activity|measure|requirement|deliverable|recommendation|item|description|decision|commitment|follow[- ]up|next step)s?( required)?$" => (Column::Task),
        "column of leads" => "^lead( agency| office| unit| department| entity| organi[sz]ation)?$" => (Column::Party(Role::Lead)),
        "column of those responsible" => "^((action |task )?owners?|responsible|responsibility|who|assigned to|accountable|(responsible|action) (party|parties|office|officer|agency|person|unit|entity|department))$" => (Column::Party(Role::Responsible)),
        "column of those who help" => "^(support|supporting|partners?|contributors?|(supporting|partner) (agency|agencies|offices?|units?|departments?))$" => (Column::Party(Role::Support)),
        "column of time limits" => "^((due|target|completion|end|finish|review) date|date due|dates?|due( by)?|deadline|by when|when|how often|frequency|schedule|timeline|time ?(frame|scale)s?|timing|complet(e|ed|ion) by)$" => (Column::Limit),
    ]
}
