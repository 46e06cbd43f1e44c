//! The head and foot of an English notice.

use crate::text::list::{WordList, list};
use std::sync::LazyLock;

use super::clause::Stretch;
use super::noun::Acts;
use super::sentence::Sentence;
use crate::language::numeral::{digit, positional};
use crate::language::printed::{Figures, Form, Printed, printed};
use crate::language::rule::{pattern, rules};
use crate::language::{Field, Header, Issued, Labels, Shadow, Spot, labels};
use crate::text::{Span, place};

/// The tables.
pub const HEADER: Header = Header {
    labels: &LABELS,
    number_labels: list![" #", " no", " number", " id", " code", " ref", " n°", " nr"],
    cuts: &CUTS,
    title: &TITLE,
    kind_alone: &KIND_ALONE,
    salutation: &SALUTATION,
    wrapped: &WRAPPED,
    reference: &REFERENCE,
    body: &BODY,
    issuer: &ISSUER,
    inside: list!["at", "within", "join", "joining", "represent", "representing"],
    people: list![
        "employees",
        "staff",
        "students",
        "workforce",
        "personnel",
        "customers",
        "members",
        "volunteers",
        "users",
        "team",
        "employee",
        "policy",
        "policies",
        "community",
        "faculty",
        "management",
        "systems",
        "premises",
        "network",
    ],
    speaks: list!["is", "has", "will", "requires", "directs", "recommends", "encourages", "expects"],
    points_below: list![
        "see distribution",
        "see distribution list",
        "see below",
        "distribution list",
        "distribution below",
    ],
    addressee: &ADDRESSEE,
    recipient: &RECIPIENT,
    addressees,
    greeting: &GREETING,
    audience: &AUDIENCE,
    readers,
    seals: list!["seal", "signed", "signature", "l.s."],
    signed: &SIGNED,
    issued: &ISSUED,
    beside_day: BESIDE_DAY,
    days,
};

/// Labels of lines.
static LABELS: LazyLock<Labels> = LazyLock::new(|| labels(FIELDS));

/// The same, those of a field parted by bars.
const FIELDS: &[(Field, &str)] = &[
    (
        Field::Title,
        "title|subject|re|subj|topic|document title|policy title|name|about|document name|regarding|\
         policy name|post subject|title of document|sop title|procedure title|title of policy",
    ),
    (
        Field::Issuer,
        "from|issued by|issuer|issuing authority|issuing office|issuing body|author|authors|published by|\
         organisation|organization|agency|originator|posted by|by order of|on behalf of|issuing agency|\
         sponsoring office|lead office|office of primary responsibility|sender|issuing organization|\
         issuing organisation",
    ),
    (
        Field::Owner,
        "department|issuing department|responsible office|responsible department|policy owner|\
         document owner|process owner|owner|manufacturer",
    ),
    (
        Field::Addressee,
        "to|for|memorandum for|memorandum to|addressees|addressee|distribution|memo to|applies to|\
         audience|attention|for the attention of|fao|target audience|intended audience|addressed to|\
         recipients|recipient|attn|send to|circulate to",
    ),
    (
        Field::Made,
        "date|dated|date issued|issued|date of issue|issue date|issued on|date signed|signed|\
         meeting date|date of meeting|date adopted|adopted|date approved|approved|approval date|\
         approved on|adopted on|sent|date of circular|release date|date of release|passed|date of order|\
         order date|date of notice|date of letter|date of memo|date of memorandum|date of document|\
         document date|made|letter date|memo date|date of this notice|notice date",
    ),
    (
        Field::Published,
        "published|publication date|date published|posted|posted on|last updated|updated|last revised|\
         revised|last modified|revision date|last reviewed|published on|created|date created",
    ),
    (Field::Met, "time|when|date and time|date/time|held on|meeting held|date & time"),
    (
        Field::Reference,
        "ref|reference|our ref|no|number|reference number|reference no|document number|document no|\
         policy number|policy no|order no|circular no|notice no|file no|ref no|directive no|memo no|\
         doc no|document id|symbol|docket no|file ref|our reference|id|doc id|sop no|sop number|\
         order number|notice number|circular number|ref number|operation no|operation n°",
    ),
    (Field::Source, "source|reported by"),
    (
        Field::Aside,
        "cc|bcc|through|thru|via|effective|effective date|date effective|review date|next review|\
         next review date|due|due date|deadline|closing date|expires|expiry date|your ref|category|\
         categories|tags|keywords|status|version|classification|layout|permalink|place|venue|location|\
         present|attendees|apologies|absent|chair|contact|phone|tel|email|fax|url|website|link|language|\
         type|document type|supersedes|replaces|cancels|attachments|enclosures|encl|description|\
         approved by|prepared by|recorded by|minutes by|reviewed by|priority|page|pages|importance|\
         reply-to|message-id|mime-version|content-type|comments close|in attendance|secretary|scribe|\
         note taker|facilitator|regrets|absent with apologies|quorum|cost|abstract|registered charity no|\
         charity no|company no|registration no|account no|account number|omb control no|\
         omb control number|glide n°|glide no|telephone no|tel no|fax no|phone no|phone number|\
         contract no|legal reference|your reference|download ref no|bill no|serial number|serial no|\
         room no|previous minutes|agenda|rescinds|withdraws|takes effect|review by|review|enquiries|\
         name of author|expiration date|coming into force|laid before parliament|effective from|\
         date of disaster|host|copy to|copies to|info|cancelled|date ratified|ratified by|original",
    ),
];

/// Words that may stand beside a day.
const BESIDE_DAY: WordList = list![
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "date",
    "dated",
    "the",
    "on",
    "of",
    "day",
    "this",
    "issued",
    "signed",
    "at",
    "am",
    "pm",
    "utc",
    "gmt",
    "est",
    "edt",
    "pst",
    "pdt",
    "cet",
    "cest",
    "noon",
    "from",
    "to",
];

rules! {
    quiet
    /// Where a line that was run together is cut.
    CUTS: u8 = [
    ]
}

rules! {
    quiet
    /// What speaks for a title, and against it.
    TITLE: i8 = [
        "names rules" => "\\b(policy|policies|procedures?|guidelines?|guidance|regulations?|rules|bylaws|charter|ordinance|code)\\b" => 3,
        "names a message" => "\\b(circular|memorandum|memo|notice|bulletin|directive|directions|order|proclamation|advisory|letter)\\b" => 3,
        "names what was settled" => "\\b(resolution|decision|minutes|notes|meeting|report|terms of reference|agreement|announcement)\\b" => 3,
        "names what is to come" => "\\b(plan|strategy|roadmap|programme|program|handbook|manual|guide|instructions|elections?|call)\\b" => 3,
        "says what it is on" => "[a-z]{4,} (on|for|of|regarding|concerning) [a-z]{3}" => 1,
        "a sentence" => "[a-z0-9]{2}[.!?]$" => (-5),
        "two sentences" => "[a-z]{3}[.;] [a-z]{3,}" => (-3),
        "a long line" => "^[^\\n]{160}" => (-3),
        "ends in a mark" => "[:;,]$" => (-6),
        "heading of a part" => "^(executive summary|background|introduction|summary|contents|content|overview|purpose|scope|preamble)$" => (-9),
        "heading of a list" => "^(table of contents|agenda|attendees|present|abstract|foreword|preface|definitions|summary of changes)$" => (-9),
        "recital" => "^(and )?whereas\\b|^having regard" => (-9),
        "number and words of a part" => "^({d}+|[ivx]+|[a-h])[.)] " => (-2),
        "county of a state" => "^[^,:]{3,40}, (the )?(state|province|county|district|republic|commonwealth) of [a-z ]{3,30}$" => (-6),
        "post and name" => "^(head ?teacher|principal|director|chair(man|woman|person)?|secretary|president|clerk|manager|dean|editor): " => (-9),
        "stage of a text" => "^(first|second|third|final) reading\\b" => (-9),
        "numbered part" => "^(section|article|part|chapter|annex|appendix|page|title|volume|item) ({d}+|[ivx]+)[a-z]?[.:—–-]?($|[^ .:a-z{d}])" => (-7),
        "greeting" => "^(hi|hello|hey|greetings|good (morning|afternoon))\\b[^:]{0,50}[,:!]?$" => (-9),
        "whom a letter greets" => "^(dear|madam|sirs?|gentlemen|colleagues)\\b[^:]{0,50}[,:!]?$" => (-9),
        "address of a house" => "^{d}+ .*\\b(street|avenue|road|suite|floor|quay|square)\\b|\\bp\\.? ?o\\.? box\\b|, [a-z]\\.? ?[a-z]\\.? {d}{4}" => (-7),
        "postal code" => "^[^.]{2,40}, [a-z. ]{2,20} {d}{5}(-{d}{4})?$" => (-7),
        "line of when and where" => "^(held|when|where|venue|location|place|time|duration|next meeting)( (on|at|and [a-z]+))?:" => (-9),
        "line of those present" => "^(members|participants|attendees|board members|(also |those |members |staff )?(present|attending)|in attendance|on( the call)?|out|absent|regrets|apologies)\\b[^.:]{0,20}:" => (-9),
        "number of an account" => "^(account|registered charity|charity|company|customer|case|invoice)( no| number)?\\b.{0,3}:? ?{d}" => (-9),
        "contact" => "@|https?:|www\\.|\\btel[.:]|\\bphone|\\bfax\\b|^!\\[|images?/" => (-9),
        "kind alone" => "^(the |draft )?(minutes|order|memo|memorandum|circular|directive|notice|policy|resolution|ordinance|letter|guidance|advisory)$" => (-4),
        "longer kind alone" => "^(announcement|public notice|([a-z]+ ){1,3}safety (notice|alert)|(executive|general|special|administrative|standing|interoffice|internal|office|public|circular|statutory|departmental|ministerial|health|police|staff|policy|press|news|media|draft) (order|memo|memorandum|release|instruments?|instruction|circular|circular letter))$" => (-4),
        "whose kind alone" => "^(notice to|(order|proclamation|decree|directive) (by|of)) (the |all )?[a-z]+( [a-z]+){0,3}$" => (-4),
        "path of a site" => " [›»>] .* [›»>] |^you are here|^intranet\\b|^board index" => (-9),
        "site's own words" => "^(cookies on|language selection|was this page|is this page|table of contents|accept|posted by|published on|written by|last updated)\\b" => (-9),
        "words that mark a copy" => "^(unclassified|uncontrolled|unofficial translation|official journal|distr(ibution)?[.:]|original:|contains nonbinding|text with)" => (-9),
        "to or from somebody" => "^(to|for|from|by|attention|attn|cc|copy to|through) ?:|^(by order|by the|to the|to all|from the)\\b" => (-6),
        "marking" => "^(draft|confidential|internal|unclassified|public|urgent|restricted|official|copy|for official use only|tlp ?: ?[a-z+]+)$" => (-9),
        "marking of a release" => "^(for immediate release|not for publication|embargoed|approved for release)" => (-9),
        "version" => "^(page|version|rev|revision|v{d}|issue) ?[.:]?[{d}v]|^v{d}" => (-7),
        "in brackets" => "^[\\[(][^\\])]*[\\])]$" => (-6),
        "part of a site" => "^(home|menu|search|print|share|download|navigation|log ?in|sign in)$|^(skip to|back to|breadcrumb)" => (-9),
        "without letters" => "^[^a-z]*$" => (-9),
    ]
}

rules! {
    quiet
    /// A line that only says what kind of text it is, and its number.
    KIND_ALONE: u8 = [
        "kind of a message" => "^(the )?((executive|general|special|administrative|standing|interoffice|internal|office|public|circular|statutory|departmental|ministerial|health|police|staff|policy|emergency|draft) )?(memo|memorandum|circular|circular letter|order|notice|bulletin|directive|proclamation|instruction)( (by|to) [a-z ]{3,40})?( (no|number|#|{d}).{0,30})?$" => 1,
        "kind of a settled text" => "^(the )?((executive|general|special|administrative|standing|interoffice|internal|office|public|circular|statutory|departmental|ministerial|health|police|staff|policy|emergency|draft) )?(ordinance|resolution|by-?law|decree|decision|regulations?|statutory instruments?|press release|news release|media release)( (no|number|#|{d}).{0,30})?$" => 1,
        "kind of a warning" => "^([a-z]+ ){0,3}(safety notice|safety alert|field notice|notice of intent|service notice)$" => 1,
        "kind of a note" => "^(the )?((executive|general|special|administrative|standing|interoffice|internal|office|public|circular|statutory|departmental|ministerial|health|police|staff|policy|emergency|draft) |good practice |standard )?(guidance|guidance note|advisory|advice note|alert|safety notice|operating procedure|technical note)( (no|number|#|{d}).{0,30})?$" => 1,
    ]
}

rules! {
    quiet
    /// A line that greets.
    SALUTATION: u8 = [
        "dear somebody" => "^(dear|madam|sirs?|gentlemen|colleagues)\\b[^:]{0,50}[,:!]?$" => 1,
    ]
}

rules! {
    quiet
    /// A title's line that goes on in the next, or goes on the one before.
    WRAPPED: bool = [
        "begins with what joins" => "^(on|of|for|to|and|in|regarding|concerning|about|with|by|under|from|at|or|as)\\b" => true,
        "ends with what joins" => "(\\b(of|and|the|for|to|on|in|a|an|or|with|by|from|under|at|its)|[:—–,&-])$" => false,
    ]
}

rules! {
    quiet
    /// Its number, at the start of a line.
    REFERENCE: u8 = [
        "said of a thing" => "^(registered|charity|company|omb|vat|telephone|tel|fax|account|phone|room|whereas|[a-z]+ (reported|said|asked|noted)) .*(no\\.|#|number)" => -,
        "order" => "^(?P<m>(executive |administrative |general |special |emergency )?(order|proclamation) (no\\.? ?)?{d}[{d}/-]*[a-z]?)\\b" => 1,
        "directive" => "^(?P<m>([a-z]+ ){0,3}(directive|instruction|regulation|rule|law) (no\\.? ?|number |# ?)?[a-z]{0,4}-?{d}+([-/.]{d}+)*)\\b" => 1,
        "circular of a year" => "^(?P<m>([a-z]+ ){0,2}(circular|notice|bulletin|letter|act|law|direction|directive|order) (no\\.? ?|number )?{d}+ of {d}{4})" => 1,
        "circular" => "^(?P<m>([a-z]+ ){0,2}(circular|notice|bulletin|letter) (no\\.? ?|number |# ?)?[a-z]{0,4}-?{d}+([-/.]{d}+)*)\\b" => 1,
        "circular with a path" => "^(?P<m>([a-z]+ ){0,2}(circular|order|notice|memorandum|memo|notification) no\\.? ?[a-z0-9.()-]+(/[a-z0-9.()-]+)+)" => 1,
        "resolution" => "^(?P<m>([a-z]+ ){0,2}(resolution|ordinance|decision|memorandum) (no\\.? ?|number |# ?)?[a-z]{0,4}[-/]?{d}+([-/.]{d}+)*)\\b" => 1,
        "file of an office" => "^(?P<m>(f|file|letter|memo|case)\\.? no\\.? ?[a-z{d}./-]{2,24}(\\([a-z{d}-]{1,8}\\))?)( |$)" => 1,
        "number and series" => "^(?P<m>([a-z]+ ){0,2}no\\. ?{d}{1,4}, s\\. ?{d}{4})" => 1,
        "number of a year in brackets" => "^(?P<m>([a-z]+ ){0,3}\\[{d}{4}\\] no\\. ?{d}{1,4})" => 1,
        "code of parts" => "^(?P<m>[a-z]{1,10}([-/.][a-z0-9()]{1,12}){0,9}[-/]{d}{2,4}[-/][a-z0-9]{1,8})(:|,| |$)" => 1,
        "code of a paper" => "^([a-z]+ ){0,3}(policy|procedure|note|notice|standard|guideline|guidance|manual|instruction|directive|direction|order|decision|circular|bulletin|protocol) (no\\.? ?|number |ref\\.? )?(?P<m>([a-z]{2,5}[-/]({d}{2}/)?{d}{1,4}(/{d}{1,4})?|[a-z]{2,5} {d}{1,3}/{d}{4}))(:| |,|\\.|–|—|$)" => 1,
        "number of a procedure" => "^(?P<m>sop {d}{1,3}(\\.{d}{1,3})?)\\b" => 1,
        "initials and a school year" => "^(?P<m>[a-z]{2,5} {d}{2}-{d}{2}/{d}{1,3})$" => 1,
        "code with slashes" => "^(?P<m>[a-z]{1,10}(/[a-z0-9.()-]{1,14}){1,6}/{d}+)(:| |$)" => 1,
        "code" => "^(?P<m>[a-z]{1,8}-{d}{2,4}(-{d}{1,4})+)(:| |—|–|$)" => 1,
        "act of a union" => "^(?P<m>([a-z]+ ){0,2}(regulation|directive|decision) \\([a-z]{2}\\) (no\\.? )?{d}{2,4}/{d}{1,4})" => 1,
        "instrument of a year" => "^(?P<m>{d}{4} no\\. ?{d}{1,5})" => 1,
        "number of rules" => "^(?P<m>(policy|procedure|regulation|by-?law|rule|standard|instruction|board policy) (no\\.? ?)?[a-z]{0,4}-?{d}+([.-]{d}+)*)$" => 1,
        "figures" => "^(?P<m>{d}{2,4}(-{d}{2,5}){1,3})(:| [a-z]|$)" => 1,
        "short code" => "^(?P<m>[a-z]{2,8}[ -]{d}{3,})$" => 1,
        "number of a thing" => "^(?P<m>([a-z.]+ ){1,4}(no\\.|number|nr\\.|#) ?[a-z{d}/.-]{0,12}{d}[a-z{d}/-]{0,10})( of {d}{4})?([:.,—–-]| |$)" => 1,
        "number alone" => "^(no\\.?|number|#|ref\\.?) ?(?P<m>[a-z0-9/.-]{0,16}{d}[a-z0-9/.() -]{0,16})$" => 1,
    ]
}

rules! {
    quiet
    /// A name of a body.
    BODY: bool = [
        "what is done by a body" => "\\b(by|filed|published|issued|signed|is|are|was|has|will|shall)\\b| on$" => false,
        "what was resolved" => "^(be it |now,? therefore|whereas|resolved|further)\\b" => false,
        "what meets" => "\\b(meeting|session|minutes|call)\\b" => false,
        "what is done to a body" => "^(creat|delegat|designat|reorgani|coordinat|continu|abol|transfer|terminat|exten|renew|amend|establish|appoint|laid)[a-z]* " => false,
        "what a body writes" => "^(the )?(draft |approved )?(bylaws|charter|minutes|notes|decision|resolution|bulletin|terms|code|rules|policy)\\b" => false,
        "what a body sends" => "^(the )?(plan|report|order|memorandum|call|guidelines|constitution|members|record|statement|letter|notice|meeting)\\b" => false,
        "what a body does" => "\\b(reviews|adopts|adopted|approves|announces|holds|held|convenes|meets|met|urges|calls|this|to|all)\\b" => false,
        "government" => "^(the )?([a-z0-9'&.,-]+ ){0,8}(government|ministry|department|agency|bureau|administration|authority|commission|treasury|headquarters)$" => true,
        "board" => "^(the )?([a-z0-9'&.,-]+ ){0,8}(board|council|committee|assembly|cabinet|panel|senate|parliament|secretariat)$" => true,
        "office" => "^(the )?([a-z0-9'&.,-]+ ){0,8}(office|directorate|inspectorate|division|registry|services?|cent(re|er)|branch)$" => true,
        "house" => "^(the )?([a-z0-9'&.,-]+ ){0,8}(university|college|school|institute|hospital|library|museum|academy|foundation|clinic|nursery|church|laboratory|surgery|observatory|theatre)$" => true,
        "firm" => "^(the )?([a-z0-9'&.,-]+ ){0,8}(company|corporation|bank|association|society|union|trust|exchange|inc\\.?|ltd\\.?|limited|llc|llp|plc|gmbh|ag)$" => true,
        "team" => "^(the )?([a-z0-9'&.,-]+ ){0,8}(team|group|task force|forum|network|club|district|court|police|guard|collective|cooperative|coalition|alliance|parish|consortium|federation|league)$" => true,
        "office of" => "^([a-z'-]+ ){0,4}(office|department|ministry|bureau|board|council|bank|secretariat|directorate|inspectorate|headquarters) (of|for|on) [^.:;]{3,60}$" => true,
        "assembly of" => "^([a-z'-]+ ){0,4}(assembly|senate|cabinet|federation|league|alliance|club|academy|foundation|tribunal|laboratory) (of|for) [^.:;]{3,60}$" => true,
        "authority of" => "^([a-z'-]+ ){0,4}(authority|corporation|company|association|society|court|police|service|centre|union) of [^.:;]{3,60}$" => true,
        "university of" => "^([a-z'-]+ ){0,4}(university|college|school|institute|agency|commission|committee|cent(re|er)|group|panel|service|council) (of|for|on) [^.:;]{3,60}$" => true,
        "place" => "^(the )?(government|diocese|state|city|county|town|township|village|borough|commonwealth|republic|kingdom|province) of [^.:;]{3,40}$" => true,
    ]
}

rules! {
    quiet
    /// Who speaks.
    ISSUER: (Spot, i8) = [
        "minutes of a meeting" => "^([a-z]+ )?(minutes|notes|record)( of| from|:)?( the)? (?P<m>[^,:;]{3,60}?)( [a-z]+ly| regular)? (meeting|session)" => (Spot::Title, 8),
        "minutes of a body" => "^([a-z]+ )?(minutes|notes|record) (of|from) (the )?(?P<m>[^,:;]{3,60})$" => (Spot::Title, 7),
        "meeting of a body" => "\\b(meeting|session|sitting) of (the )?(?P<m>[^,:;]{3,60}?)( on|,|$)" => (Spot::Title, 8),
        "body's minutes" => "^([0-9/.-]+ )?(?P<m>[^,:;0-9]{3,60}?)( board| committee)?( [a-z]+ly| annual| regular| special)?( (meeting|community))? (minutes|meeting notes)\\b" => (Spot::Title, 9),
        "body's meeting on a day" => "^[0-9/.-]+ (?P<m>[^,:;]{3,60}?) (meeting|session|call)\\b" => (Spot::Title, 9),
        "body's meeting" => "^(?P<m>[^,:;]{3,60}?)( [a-z]+ly| annual| regular| special| ordinary| general|,)? (meeting|session)\\b" => (Spot::Title, 7),
        "adopted by" => "\\b(adopted|passed|enacted|issued) by (the )?(?P<m>[^,.:;]{3,60}?)( on| at| in|$)" => (Spot::Title, 8),
        "holds a meeting" => "^(the )?(?P<m>[^,.:;]{3,80}?) (holds|held|convenes|convened|hosts|hosted)\\b" => (Spot::Title, 8),
        "announces" => "^(the )?(?P<m>[^,.:;]{3,60}?) (announces|adopts|approves|reviews|publishes|urges|calls|meets|launches|orders|backs|decides|directs)\\b" => (Spot::Title, 7),
        "whose rules" => "^(the )?(?P<m>[^,:;]{3,60}?) (code of conduct|charter|bylaws|policy|regulations|guidelines|handbook)$" => (Spot::Title, 7),
        "whose constitution" => "^(the )?(?P<m>[^,:;]{3,60}?) (bylaws|constitution|statutes|charter|articles of association)$" => (Spot::Title, 10),
        "name before a dash" => "^(?P<m>[^,:;—–|]{3,60}?) (—|–|-|\\|) [^:]{0,40}\\b(meeting|minutes|notes|call|bylaws|charter|handbook|conduct|sync)\\b" => (Spot::Title, 10),
        "body's weekly" => "^(?P<m>[^,:;—–]{3,60}?) (weekly|fortnightly|monthly|stand-?up|sync|call)( (call|sync|notes|minutes))?\\b" => (Spot::Title, 7),
        "act of a body" => "\\b(resolution|ordinance|order|by-?law)s? (of|by) (the )?(?P<m>[^,:;]{3,60}?)( [a-z]+ing\\b| to\\b| on\\b| that\\b|,|$)" => (Spot::Title, 9),
        "i, who sign" => "\\bi, (?P<m>[a-z][a-z.' -]{3,40}), (the )?([a-z]+ ){0,3}(governor|mayor|president|minister|secretary|director|chair)" => (Spot::Opening, 14),
        "behind a bar" => "\\| (?P<m>[^|,:;]{3,60})$" => (Spot::Title, 8),
        "issued by" => "^\\(?(issued|published|released|promulgated|adopted|posted)( on)?( [a-z{d} /-]{6,20})? by[ |:]+(the )?(?P<m>[^,.:;]{3,60}?)( on| at| in|,|:|\\.|\\)|$)" => (Spot::Line, 12),
        "held a meeting" => "(^|[,.] |\\n)(the )?(?P<m>[^,.;:\\n]{3,80}?) (held|holds|convened|convenes|hosted) (a|an|its|the)\\b" => (Spot::Opening, 7),
        "met" => "(^|\\n)(the )?(?P<m>[^,.;:\\n]{3,60}?) (met|meets|adopted|approved|announced|discussed|published) " => (Spot::Opening, 7),
        "authority vested in me" => "vested in (me|us) as (?P<m>[a-z]+( of (the )?[a-z ]{3,40}?)?)( by|,| and| under|$)" => (Spot::Opening, 12),
        "resolved by" => "\\bbe it (therefore |hereby )*(ordained|resolved|enacted) by (the )?(?P<m>[^,.:]{4,100}?)( that\\b| as\\b|:|,)" => (Spot::Opening, 10),
        "whose founding text" => "^(the )?(bylaws|constitution|charter|statutes|rules|terms of reference) (of|for) (the )?(?P<m>[^,:;]{3,60})$" => (Spot::Title, 8),
        "policy of" => "\\bpolicy of (the )?(?P<m>[^,.:;\\n]{3,60}?) (to|that)\\b" => (Spot::Opening, 8),
        "its people" => "\\b(staff|employees|members|students|faculty|contractors) (of|at|who work for|working for|employed by) (the )?(?P<m>[^,.:;()\\n]{3,60}?)( (who|must|shall|are)\\b|[,.;(])" => (Spot::Opening, 7),
        "is committed" => "(^|[.] |\\n)(the )?(?P<m>[^,.:;\\n]{3,60}?) (is committed to|recogni[sz]es|has adopted|strives|aims to)\\b" => (Spot::Opening, 8),
        "provides for its people" => "(^|[.] |\\n)(the )?(?P<m>[^,.:;\\n]{3,60}?) (provides|supports|values|maintains|respects|believes|promotes|offers|acknowledges|operates)\\b" => (Spot::Opening, 7),
        "who asks" => "(^|[.] |\\n)the (?P<m>[^,.:;\\n]{3,60}?) (strongly |highly )?(recommends|urges|reminds|advises|requests|encourages)\\b" => (Spot::Opening, 9),
        "this is adopted by" => "\\bth(is|ese) [a-z ]{3,30} (is|are) (adopted|issued|made|published|promulgated) by (the )?(?P<m>[^,.:;]{3,60}?)( under| pursuant| on| in|,|[.])" => (Spot::Opening, 10),
        "short for" => "(^|[.] |\\n|\\bthe |\\bof )(?P<m>[^,.:;(\\n]{3,60}) \\((hereinafter )?[\"“]?(the )?[\"“]?(company|university|association)" => (Spot::Opening, 8),
        "enacts this" => "(^|[,:;.\\n] ?)(now,? therefore,? )?(be it )?(the )?(?P<m>[^,:;\\n]{6,90}?)(, [^;:\\n]{5,90},)? (do |does )?(hereby )?(ordains?|enacts?|resolves?|decrees?|promulgates?)( as follows| that| the following|:)" => (Spot::Opening, 13),
        "makes these rules" => "(^|[,:;.\\n] ?)(the )?(?P<m>[^,:;\\n]{6,90}?),? (makes? the following|orders:|orders as follows|hereby orders?|hereby proclaims?)\\b" => (Spot::Opening, 14),
        "has the honour" => "(^|[.\\n{d}] *)(the )?(?P<m>[a-z][^,:;\\n]{6,90}?) (has the honou?r to|presents (his|her|its) compliments)" => (Spot::Opening, 14),
        "on behalf of, who signs" => "^(for and on behalf of|on behalf of|for|by order of) (the )?(?P<m>[^,.:;]{3,80})[:,.]?$" => (Spot::Foot, 12),
        "recites" => "(^|\\n)(the )?(?P<m>[^,.\\n]{4,60}),\\n? ?(recalling|noting|recogni[sz]ing|having|reaffirming|considering|guided)" => (Spot::Opening, 10),
        "being satisfied" => "\\b(the )?(?P<m>[a-z&' ]{3,60}), being (satisfied|of the opinion|convinced)" => (Spot::Opening, 9),
        "issues this" => "(^|[,.\\n] ?)(the )?(?P<m>[a-z&' ]{2,60}?) (is issuing|issues|hereby issues|hereby directs|has issued) (this|these)" => (Spot::Opening, 16),
        "its directive" => "\\bthe (?P<m>([a-z-]+ ){1,7}[a-z]+)'s (binding|emergency|operational|directive|memorandum|circular)" => (Spot::Opening, 8),
    ]
}

rules! {
    quiet
    /// To whom it is addressed.
    ADDRESSEE: u8 = [
        "memorandum for" => "^(memorandum )?(for|to)( the)?:? (?P<m>(the )?(heads|all|directors|secretaries|chief|members|each)[^.\\n]{3,120})$" => 1,
        "memorandum for, on a line" => "^memorandum (for|to):? *(?P<m>[^.\\n]{3,120})$" => 1,
        "to line" => "^to: *(?P<m>[^.\\n]{3,120})$" => 1,
        "to somebody, on a line" => "^to (?P<m>(the|all|our|every|each) [^.\\n]{3,160}?)[,:]?$" => 1,
        "notice to all" => "^([a-z]+ )?(notice|circular|memo|message|letter|advisory|announcement) to (?P<m>(all|the) [^.:\\n]{3,120})$" => 1,
        "all of a list" => "^(?P<m>all ([a-z'/-]+,? ){0,12}[a-z-]+s):$" => 1,
        "all bodies, on a line" => "^(?P<m>all ([a-z-]+ ){0,5}(banks|agencies|departments|companies|schools|offices|units|ministries|authorities)( of [^.:\\n]{3,60})?)$" => 1,
        "all persons, on a line" => "^(?P<m>all ([a-z-]+ ){0,5}(officers|members|heads|employees|contractors|principals|operators|providers|staff|students)( (of|in|at) [^.:\\n]{3,60})?)$" => 1,
        "all who lead, on a line" => "^(?P<m>all ([a-z-]+ ){0,5}(secretaries|directors|managers|governors|supervisors|chancellors|vice-chancellors|presidents|mayors|chairs|captains)( (of|in|at) [^.:\\n]{3,60})?)$" => 1,
    ]
}

rules! {
    quiet
    /// A person to whom a letter goes, above their address.
    RECIPIENT: u8 = [
        "person above an address" => "^(?P<m>(mr|ms|mrs|dr|prof|hon|the hon(ou?rable)?)\\.? [a-z.' -]{3,40}?)(, [^\\n]{2,40})?$" => 1,
    ]
}

rules! {
    quiet
    /// What parts the names in a line of addressees.
    APART: u8 = [
        "semicolon" => "(?P<m>;) " => 1,
        "line of its own" => "(?P<m>[;,]? *\\n *({d}{1,2}[.)] *|[•–-] *)?)" => 1,
        "and to" => "(?P<m>,? and) to\\s" => 1,
        "before a name with an article" => "(?P<m>,? and|,| &)\\s(all|the|each|every|other|chief|heads)\\b" => 1,
    ]
}

/// The names in a line of addressees: what an article parts, or the members of a list of short names.
fn addressees(plain: &Shadow<'_>, line: Span) -> Vec<Span> {
    let mut marks: Vec<Span> = APART.find(plain, line).into_iter().map(|found| found.span).collect();
    // A line that ends with "of" goes on in the next.
    let joins = |at: usize| {
        [" of", " and", " the", " for", " in", " to"].iter().any(|end| plain[..at].ends_with(end))
    };
    marks.retain(|mark| !(mark.of(plain).contains('\n') && joins(mark.start)));
    let (commas, ands) = (commas(plain, line), line.of(plain).matches(" and ").count());
    let words = |name: &Span| name.of(plain).split(' ').count();
    let plural = |name: &Span| name.of(plain).ends_with('s') || name.of(plain).ends_with("staff");
    if marks.is_empty() && line.of(plain).contains(", ") {
        let list = between(plain, line, &commas);
        let of = |name: &Span| name.of(plain).contains(" of ");
        let short = |name: &Span| words(name) <= 3 && plural(name);
        let long = |name: &Span| words(name) <= 7 && (plural(name) || of(name));
        if list.iter().all(short) || list.len() > 2 && list.iter().all(long) {
            marks = commas;
        }
    } else if marks.is_empty() && ands == 1 {
        // "Parents and carers" are two; "shop owners and managers" share their first word.
        let list = between(plain, line, &commas);
        let acts = |name: &Span| {
            let sentence = Sentence::new(plain, *name);
            !sentence.names(Stretch { from: 0, to: sentence.words.len() }, Acts::Yes).is_empty()
        };
        let whole = |name: &Span| words(name) > 1 && words(name) <= 4 && acts(name) && plural(name);
        if list.iter().all(|name| words(name) == 1 && plural(name)) || list.iter().all(whole) {
            marks = commas;
        }
    }
    marks.sort_by_cached_key(|span| place(*span));
    between(plain, line, &marks)
}

/// The same of those for whom a text is written, where one of them is known to act.
fn readers(plain: &Shadow<'_>, line: Span) -> Vec<Span> {
    let acts = |name: &Span| {
        let sentence = Sentence::new(plain, *name);
        !sentence.names(Stretch { from: 0, to: sentence.words.len() }, Acts::Yes).is_empty()
    };
    let all = addressees(plain, line);
    if all.iter().any(acts) { all } else { Vec::new() }
}

/// The commas of a list, and the "and" before its last member.
fn commas(plain: &str, line: Span) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    for word in [", and ", ", ", " and "] {
        for (at, found) in line.of(plain).match_indices(word) {
            let span = Span::new(at, at + found.len()).shift(line.start);
            if !all.iter().any(|other| other.overlaps(span)) {
                all.push(span);
            }
        }
    }
    all.sort_by_cached_key(|span| place(*span));
    all
}

/// The names between `marks`, without the articles before them.
fn between(plain: &str, line: Span, marks: &[Span]) -> Vec<Span> {
    let starts = std::iter::once(line.start).chain(marks.iter().map(|mark| mark.end));
    let ends = marks.iter().map(|mark| mark.start).chain([line.end]);
    let names = starts
        .zip(ends)
        .map(|(start, end)| Span::new(start.min(end), end).trim(plain, &['.', ':', '[', ']']));
    let bare = names.map(|name| {
        let words = name.of(plain).trim_start_matches('[');
        let digits = words.trim_start_matches(|c: char| c.is_ascii_digit());
        let mut rest = digits.strip_prefix(". ").or_else(|| digits.strip_prefix(") ")).unwrap_or(words);
        for article in ["to ", "all ", "the ", "each ", "known "] {
            rest = rest.strip_prefix(article).unwrap_or(rest);
        }
        let start = name.end - rest.len();
        // "Staff – Mill Street, Dock Road", "Managers (all depots)": where they are is no part of the name.
        let ends = |at: &usize| rest[..*at].ends_with('s') || rest[..*at].ends_with("staff");
        let aside = [" – ", " ("].iter().filter_map(|sign| rest.find(sign)).filter(ends).min();
        Span::new(start, start + aside.unwrap_or(rest.len()))
    });
    bare.filter(|name| !name.is_empty()).collect()
}

rules! {
    quiet
    /// To whom the head speaks in other words.
    GREETING: u8 = [
        "salutation" => "^(dear|hello|hi|greetings,?) (?P<m>(all |our )?([a-z]+,? ){0,6}[a-z]*(s|staff|team|faculty|community|personnel|crew))[,:]$" => 1,
        "members of a house" => "^(?P<m>(all )?(members|staff|students|faculty|residents|friends) of (the |our )?([a-z'-]+ ){0,5}(community|college|university|school|club|society|association|parish))[,:]$" => 1,
        "those it calls" => "^(?P<m>(all |our |fellow )?(colleagues|faculty|staff|team|members|parents|residents|students|neighbou?rs|volunteers|tenants|families)( and (colleagues|faculty|staff|members|parents|residents|students|families))?)[,:]$" => 1,
        "salutation of those of a body" => "^(dear|hello|hi|greetings,?) (?P<m>(all |our )?(members|friends|staff|parents|residents|users|customers|volunteers|colleagues) of [a-z0-9' ]{2,40})[,:!]?$" => 1,
        "salutation of one of many" => "^dear (?P<m>(all |our |fellow |valued )?([a-z]+[,/&]? ?){0,4}(residents?|members?|parents?|carers?|students?|colleagues?|customers?|tenants?|owners?|neighbou?rs?))[,:]?$" => 1,
        "salutation of a post" => "^dear (?P<m>(the |all )?([a-z-]+ ){0,3}(executive|principal|director|head|manager|secretary|headteacher|governor|trustee|supplier|partner|client|applicant)s?( (in|at|of) [a-z0-9 ]{2,40})?)[,:]?$" => 1,
        "salutation of those at a place" => "^dear (?P<m>(all |our )?(colleagues|residents|members|tenants|students|parents|staff|families) (in|at|of) [a-z0-9' ]{2,40})[,:]?$" => 1,
        "sent to" => "\\bis (sent|addressed|issued) to (the |all )?(?P<m>[^.,;\\n]{5,80}\\n?[^.,;\\n]{0,80})" => 1,
        "direction to" => "\\bdirection to (?P<m>[a-z, ]{5,80}?(departments and agencies|agencies|departments))" => 1,
        "they must complete the following" => "^(?P<m>all [a-z ]{5,80}(agencies|departments|offices|companies)) (must|shall) (complete|take|carry out) the following" => 1,
    ]
}

rules! {
    quiet
    /// For whom a text is written, where it has no address.
    AUDIENCE: u8 = [
        "rules for somebody" => "\\b(guidance|guidelines?|guide|information|advice|notes?|rules|instructions?|handbook|tips|checklist|policy|procedures?|protocol|reminders?|notice|briefing|conditions) (for|to) (all |the )?(?P<m>[^:,;–—|()]{3,60}?(s|staff|people|personnel|children)( (of|in|at) [a-z0-9' ]{3,40}?)?)( (on|about|regarding|concerning)\\b[^:;]*)?$" => 1,
        "for somebody" => "^for (all |the |our )?(?P<m>[a-z][a-z, '-]{2,60}?(s|staff|people|personnel))( (on|of|in|at) [a-z0-9' ]{3,40})?$" => 1,
        "it applies to somebody" => "\\b(guidance|guidelines?|guide|information|advice|notes?|rules|instructions?|policy|policies|procedures?|process|protocol|directive|document|page|code)( [a-z]+)? (applies|apply|is (intended |meant |aimed |written )?for|is aimed at|are (intended |meant )?for) (to )?(all |the )?(?P<m>[^.;:\\n]{3,120}?)( (who|that|when|whose|doing|using|working|travelling|regardless|irrespective)\\b|[.;]|$)" => 1,
    ]
}

rules! {
    quiet
    /// The lines around the name of who signs; true behind it.
    SIGNED: bool = [
        "yours sincerely" => "^(yours (sincerely|faithfully|truly)|sincerely( yours)?|respectfully( submitted| yours)?|cordially),?$" => false,
        "kind regards" => "^((kind|best|warm|with best) regards|regards|best( wishes)?|cheers|thanks|thank you|many thanks|signed:?),?$" => false,
        "by order of" => "^(by order of|for and on behalf of|on behalf of|approved by|attest)[^.]{0,60}[:,]?$" => false,
        "post" => "\\b(director|secretary|chief|mayor|governor|president|minister|commissioner|chair(man|woman|person)?|manager)\\b" => true,
        "further post" => "\\b(head|dean|registrar|clerk|administrator|superintendent|principal|officer|chancellor|provost|coordinator|bishop|judge|master|commander|commanding|captain|rector|vicar|treasurer)\\b" => true,
        "seat" => "^the white house" => true,
    ]
}

rules! {
    quiet
    /// What a line says of the day in it.
    ISSUED: Issued = [
        "issued" => "\\b(issued|signed|dated|done at|done in|given under|date of issue|ordered)\\b" => (Issued::Signed),
        "this day of" => "\\b(this|the) {d}{1,2}(st|nd|rd|th)? day of" => (Issued::Signed),
        "adopted" => "\\b(adopted|approved|passed|enacted|ratified)\\b" => (Issued::Adopted),
        "dateline" => "^[^.;:]{6,60}? ?(–|—|--|- )" => (Issued::Dateline),
        "dateline with its day in brackets" => "^[^;:]{6,60}?\\([^()]{6,24}{d}\\) ?(–|—|--) " => (Issued::Dateline),
        "published" => "\\b(published|posted|updated|revised|filed|printed|version|released|circulated|edition)\\b|\\brev\\. |\\bissue {d}{1,2}\\b" => (Issued::Printed),
        "met" => "\\b(met|meeting|meets|convened|held|session|minutes)\\b" => (Issued::Met),
    ]
}

rules! {
    quiet
    /// The note that names who answers for an item.
    BRACKET: u8 = [
        "action behind a sentence" => "[.;:)] +(?P<m>[(\\[]?(actions?|action by|action item|owner|lead|assigned to|assignee|responsible|to be done by)( ?[:–—-]+ ?| )[^\\W{d}][^()\\[\\];:?!]{1,60}[)\\]]?)\\.?$" => 2,
        "to action, behind a sentence" => "(?P<m>[–—-] [a-z]{2,4}(( ?&|,| and| /)+ ?[a-z]{2,4})* to action)\\.?$" => 2,
        "responsible, in brackets" => "(?P<m>\\((lead|responsible|action|owner|lead agency|responsible (party|unit|office))s?: [^()]{3,160}\\))\\.?$" => 1,
        "responsible, on a line" => "^(?P<m>(lead|responsible|owner|lead agency|responsible (party|unit|office))s?: [^\\n.]{3,160})$" => 1,
    ]
}

rules! {
    quiet
    /// The words in such a note that make the first of its names the lead.
    FIRST_LEADS: u8 = [
        "first named leads" => "\\bfirst[ -](named|listed) [a-z ]{0,20}\\b(leads?|lead agency)\\b" => 1,
    ]
}

rules! {
    quiet
    /// Short names that the notice gives its parties.
    ALIAS: u8 = [
        "hereinafter" => "\\((hereinafter|hereafter|referred to as|henceforth)[a-z ]{0,24}? (the )?[“\"'‘](the )?(?P<m>[a-z][a-z ]{1,40})[”\"'’]\\)" => 1,
        "short name in quotation marks" => "\\((the )?[“\"‘](the )?(?P<m>[a-z][a-z ]{1,40})[”\"’]\\)" => 1,
        "short name in brackets" => "\\((the )?(?P<m>[a-z]{2,12})\\)" => 1,
    ]
}

static FORMS: [Form; 8] = [
    Form {
        may_be_in: |words| words.contains(['-', '/', '.']),
        pattern: LazyLock::new(|| pattern("\\b({d}{4})[-/.]({d}{1,2})[-/.]({d}{1,2})\\b")),
        read: |it| Some((number(&it[1])?, number(&it[2])?, Some(number(&it[3])?), Figures::Known)),
    },
    Form {
        may_be_in: names_month,
        pattern: LazyLock::new(|| {
            pattern("\\b({d}{1,2}) ?(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]([a-z]{3,9})\\.?,?[ -]({d}{4})\\b")
        }),
        read: |it| Some((number(&it[3])?, month(&it[2])?, Some(number(&it[1])?), Figures::Known)),
    },
    Form {
        may_be_in: names_month,
        pattern: LazyLock::new(|| {
            pattern("\\b([a-z]{3,9})\\.? ({d}{1,2}) ?(?:st|nd|rd|th)?(?: ?, ?| )({d}{4})\\b")
        }),
        read: |it| Some((number(&it[3])?, month(&it[1])?, Some(number(&it[2])?), Figures::Known)),
    },
    Form {
        may_be_in: |words| words.contains(['-', '/', '.']),
        pattern: LazyLock::new(|| pattern("\\b({d}{1,2})([/.-])({d}{1,2})[/.-]({d}{4})\\b")),
        read: |it| {
            let (first, second) = (number(&it[1])?, number(&it[3])?);
            // With full stops the day stands first everywhere.
            let dotted = &it[2] == "." && second <= 12;
            let (one, other, figures) =
                if dotted { (second, first, Figures::Known) } else { (first, second, Figures::Either) };
            Some((number(&it[4])?, one, Some(other), figures))
        },
    },
    Form {
        may_be_in: |words| words.contains('/'),
        pattern: LazyLock::new(|| pattern("\\b({d}{1,2})/({d}{1,2})/({d}{2})\\b")),
        read: |it| Some((2000 + number(&it[3])?, number(&it[1])?, Some(number(&it[2])?), Figures::Either)),
    },
    Form {
        may_be_in: names_month,
        pattern: LazyLock::new(|| pattern("\\b([a-z]{3,9})\\.?,? ({d}{4})\\b")),
        read: |it| Some((number(&it[2])?, month(&it[1])?, None, Figures::Known)),
    },
    Form {
        may_be_in: |words| words.contains('-'),
        pattern: LazyLock::new(|| pattern("\\b({d}{4})-({d}{2})\\b")),
        read: |it| Some((number(&it[1])?, number(&it[2])?, None, Figures::Known)),
    },
    Form {
        may_be_in: names_month,
        pattern: LazyLock::new(|| {
            pattern(
                "\\b({d}{1,2})(?:st|nd|rd|th)? day of ([a-z]{3,9}),?(?: in the year of our lord,?| a\\.d\\.,?)? two thousand(?: and)? ([a-z-]+)",
            )
        }),
        read: |it| {
            Some((2000 + below_hundred(&it[3])?, month(&it[2])?, Some(number(&it[1])?), Figures::Known))
        },
    },
];

/// The days that `words`, in small letters, print.
fn days(words: &str) -> Vec<Printed> {
    printed(&FORMS, words)
}

fn number(words: &str) -> Option<i64> {
    positional(words, digit)
}

/// Whether the name of a month stands in some words, or its beginning.
fn names_month(words: &str) -> bool {
    words.split(|c: char| !c.is_ascii_lowercase()).any(|word| word.len() >= 3 && month(word).is_some())
}

/// The number of a month by its name, or by the first letters of it.
fn month(word: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let at = MONTHS
        .iter()
        .position(|month| month.starts_with(word) || (word == "sept" && *month == "september"))?;
    i64::try_from(at + 1).ok()
}

/// A number below a hundred in words: "nine", "twenty-six".
fn below_hundred(words: &str) -> Option<i64> {
    const TENS: [&str; 9] =
        ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    const ONES: [&str; 19] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    let place = |list: &[&str], word: &str| {
        list.iter().position(|known| *known == word).and_then(|at| i64::try_from(at + 1).ok())
    };
    if let Some(ones) = place(&ONES, words) {
        return Some(ones);
    }
    let (tens, ones) = words.split_once('-').unwrap_or((words, ""));
    let ones = if ones.is_empty() { 0 } else { place(&ONES, ones).filter(|ones| *ones < 10)? };
    Some(place(&TENS, tens)? * 10 + ones)
}
