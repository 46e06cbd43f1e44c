//! What tells the kind of an English notice.

use crate::language::Kinds;
use crate::language::rule::rules;
use crate::notice::Kind::{
    self, Announcement, Charter, Circular, Directive, Email, Guidance, Letter, MeetingNews, Memo, Minutes,
    Order, Ordinance, Plan, Policy, Procedure, Regulation, Resolution,
};
use crate::text::list::list;

/// The tables.
pub const KINDS: Kinds = Kinds {
    title: &TITLE,
    about: list![" on ", " for ", " of ", " regarding ", " concerning ", " about "],
    reports: &REPORTS,
    lines: &LINES,
    opening: &OPENING,
    shape: &SHAPE,
};

rules! {
    /// Titles of what only reports how something went.
    REPORTS: u8 = [
        "report of progress" => "\\b(progress|status|activity|annual) report\\b|\\breport on (the )?(progress|implementation|activities)\\b" => 1,
    ]
}

rules! {
    /// Words of its title, or of a line of its head that says what it is.
    TITLE: (Kind, i8) = [
        "order" => "\\b(executive|emergency|administrative|general|mayoral|special|standing|health|evacuation)? ?(order|standing orders|decree)\\b" => (Order, 7),
        "proclamation" => "\\bproclamation\\b" => (Order, 7),
        "directive" => "\\b(directives?|directions)\\b" => (Directive, 8),
        "memorandum" => "\\b(memo|memos|memorandum|memoranda)\\b" => (Memo, 8),
        "number of a memorandum" => "^m-{d}{2}-{d}{2}\\b" => (Memo, 14),
        "circular" => "\\bcirculars?\\b" => (Circular, 9),
        "bulletin" => "\\b(bulletin|internal notice|staff notice|office notice|notice to|notification)\\b" => (Circular, 6),
        "notice" => "\\bnotice\\b" => (Circular, 3),
        "public notice" => "\\b(public notice|notice of|notice is hereby)\\b" => (Announcement, 5),
        "announcement" => "\\b(announcements?|press release|statement|call for|invitation|elections?|vacancy|vacancies)\\b" => (Announcement, 8),
        "what is launched or closed" => "\\b(closure|outage|launch|registration|opening|now open|welcome|upcoming|competition|award)\\b" => (Announcement, 4),
        "letter" => "\\b(open letter|letter|dear colleague)\\b" => (Letter, 8),
        "plan" => "\\b(plans?|roadmap|work ?programme|work ?program|action plan|timetable|blueprint)\\b" => (Plan, 7),
        "strategy" => "\\b(strategy|strategies|priorities|programme|agenda for|initiative)\\b" => (Plan, 5),
        "policy" => "\\b(policy|policies|code of (conduct|ethics|practice)|acceptable use|house rules|standards?)\\b" => (Policy, 7),
        "rules of a house" => "\\b(rules (for|of|on)|terms of use|conditions of use|requirements)\\b" => (Policy, 5),
        "procedure" => "\\b(procedures?|sops?|standard operating|runbook|playbook|protocol|checklist|process|processes|workflow)\\b" => (Procedure, 8),
        "how to do it" => "\\b(how to|how we|steps (to|for)|step-by-step|instructions?)\\b" => (Procedure, 7),
        "charter" => "\\b(charter|bylaws|terms of reference|constitution|governance|statutes|articles of association)\\b" => (Charter, 9),
        "minutes" => "\\b(minutes|meeting notes|meeting summary|record of (the )?meeting|action items|call notes|notes (of|from))\\b" => (Minutes, 10),
        "meeting on a day" => "\\b(meeting|session|call|sync)\\b.{0,30}{d}{4}" => (Minutes, 6),
        "meeting" => "\\b(meeting|session)$" => (Minutes, 3),
        "body that meets" => "\\b(holds?|held|convenes?|convened|hosts?|hosted|meets|met)\\b" => (MeetingNews, 9),
        "somebody chairs" => "\\b(chairs|chaired|backs|leads|calls|vows|pledges|highlights|underscores) .*\\b(meeting|council|conference|talks|ballot|review|session)\\b|\\b(meeting|council|conference|session) (backs|hears|agrees|votes|calls|urges)\\b" => (MeetingNews, 9),
        "body that reviews" => "\\b(reviews|reviewed|adopts|approves|discusses|urges|calls for|inspects|visits|visited|stresses|presides)\\b" => (MeetingNews, 7),
        "regulation" => "\\b(regulations?|act|statutory instrument|code of federal|implementing rules|by-?law of)\\b" => (Regulation, 8),
        "rules" => "\\brules?\\b" => (Regulation, 3),
        "rules, perhaps of a house" => "\\brules?\\b" => (Policy, 3),
        "ordinance" => "\\b(ordinances?|local law|by-law)\\b" => (Ordinance, 10),
        "resolution" => "\\b(resolutions?|decision)\\b" => (Resolution, 9),
        "handbook of a house" => "\\b(staff|employees?|members?|volunteers?|students?|school|company|club|residents?) handbook\\b" => (Policy, 12),
        "guidance" => "\\b(guidance|guidelines?|guides?|handbook|manual|best practices?|advice|advisory|recommendations?)\\b" => (Guidance, 8),
        "what to know" => "\\b(faqs?|tips|principles|responsibilities|frequently asked|toolkit|primer|overview|considerations)\\b" => (Guidance, 5),
    ]
}

rules! {
    /// Lines of the head and of the foot.
    LINES: (Kind, i8) = [
        "mail from an address" => "^from: .*(@| at .*\\.)" => (Email, 9),
        "mail to an address" => "^(to|cc|bcc): .*@" => (Email, 6),
        "time of sending" => "^sent: " => (Email, 5),
        "date with an hour" => "^date: .*{d}:{d}{2}" => (Email, 4),
        "day of sending" => "^date: (mon|tue|wed|thu|fri|sat|sun)[a-z]*, {d}" => (Email, 4),
        "mail that is answered" => "^on .{6,60} wrote:$" => (Email, 5),
        "greets a team" => "^(hi|hello|hey|good (morning|afternoon))\\b.{0,40}[,:!]?$" => (Email, 5),
        "dear colleagues" => "^dear (all|team|colleagues?|everyone|staff)\\b.{0,20}$" => (Email, 2),
        "closes as a mail" => "^((kind|best|warm) regards|regards|best|cheers|thanks|many thanks|thank you),?$" => (Email, 3),
        "subject of a mail" => "^(subject|re|fwd?): ?(re|fwd?):" => (Email, 4),
        "salutation" => "^dear [a-z]" => (Letter, 5),
        "dear sir" => "^(dear (sirs?|madam|sir or madam)|gentlemen|to whom it may concern)\\b" => (Letter, 5),
        "closes as a letter" => "^(yours (sincerely|faithfully|truly)|sincerely( yours)?|respectfully( yours)?),?$" => (Letter, 7),
        "reference of a letter" => "^(our ref|your ref|re)[.:]" => (Letter, 2),
        "enclosures" => "^(encl|enclosures?|cc)\\b" => (Letter, 1),
        "memorandum" => "^(internal |interoffice |office )?(memorandum|memo)( for| to|:|$)" => (Memo, 7),
        "line to" => "^to ?:" => (Memo, 1),
        "line from" => "^from ?:" => (Memo, 2),
        "line of a subject" => "^(subject|re|subj) ?:" => (Memo, 2),
        "line of a mail" => "^(bcc|sent|importance|reply-to) ?:" => (Email, 6),
        "line through" => "^(through|thru|via) ?:" => (Memo, 4),
        "circular" => "^\\[? ?([a-z]+ ){0,3}(circular( letter)?|notice|bulletin)( (no|number|#|{d})|$)" => (Circular, 9),
        "directive" => "^([a-z]+ ){0,3}directive\\b" => (Directive, 8),
        "order" => "^(the )?([a-z]+ ){0,2}order( (no|number|#|of|by|to|for|{d})|:|,|$)" => (Order, 5),
        "circular letter" => "^([a-z]+ )?circular letter\\b" => (Circular, 8),
        "guidance" => "^(good practice |practice |technical )?(guidance|guidance notes?|guide)$" => (Guidance, 8),
        "instruction of an administration" => "^(administrative|general|operational|standing|policy) (instruction|order)\\b" => (Directive, 4),
        "operating procedure" => "^standard operating procedures?\\b" => (Procedure, 8),
        "proclamation" => "^(a )?proclamation\\b" => (Order, 6),
        "ordinance" => "^([a-z]+ ){0,3}ordinance\\b" => (Ordinance, 6),
        "resolution" => "^([a-z]+ ){0,3}resolution\\b" => (Resolution, 6),
        "line of those present" => "^((present|attendees?|in attendance|attendance|absent|regrets|members present|also present)\\b|apologies( for absence)?(:|$))" => (Minutes, 6),
        "quorum or chair" => "^(quorum|chair|chairperson|facilitator|note ?taker|scribe|minutes (by|taken))\\b.{0,3}[:a-z]" => (Minutes, 4),
        "line of members present" => "\\bmembers (present|in attendance)\\b|\\bin attendance\\b" => (Minutes, 5),
        "minutes" => "^(draft |approved )?(minutes|meeting notes)\\b" => (Minutes, 6),
        "release" => "^(for immediate release|(press|media|news) (release|advisory)|public notice|announcement)" => (Announcement, 8),
        "effective date and version" => "^(effective date|policy number|policy owner|approved by|review date|next review|version)\\b" => (Policy, 4),
        "number of a procedure" => "^(sop|procedure) (no|number|id|owner)" => (Procedure, 6),
        "regulation of a code" => "^(part|subpart|chapter|title) {d}+|^§" => (Regulation, 4),
        "motion" => "^(moved|seconded|motion|resolved)\\b" => (Minutes, 3),
    ]
}

rules! {
    /// Words near its beginning.
    OPENING: (Kind, i8) = [
        "authority vested" => "\\bauthority vested in\\b" => (Order, 5),
        "ordered" => "\\b(it is hereby ordered|hereby order(ed)?|it is ordered|do hereby (order|proclaim|declare))\\b" => (Order, 7),
        "this order" => "\\bthis (executive |emergency )?order\\b" => (Order, 4),
        "this directive" => "\\bth(is|ese) (emergency |binding operational |amendment )?(directive|directions)\\b" => (Directive, 6),
        "kind of directive" => "\\b(airworthiness|operational|emergency|ministerial|council|policy) directives?\\b" => (Directive, 5),
        "required actions" => "\\brequired actions?\\b|\\bcompulsory direction\\b" => (Directive, 3),
        "this memorandum" => "\\bthis (memo|memorandum)\\b" => (Memo, 6),
        "this circular" => "\\bthis circular\\b" => (Circular, 6),
        "this notice" => "\\bthis notice\\b" => (Circular, 2),
        "honour to write" => "\\b(have the honou?r to|assurances of my|your excellency)\\b" => (Letter, 6),
        "this letter" => "\\bthis letter\\b|\\bi am writing\\b|\\bwe are writing\\b" => (Letter, 5),
        "greets a circle" => "(^|\\n)(hi|hello|hey|good (morning|afternoon)|greetings)( [a-z]+){0,3}[,!:]?\\n" => (Email, 4),
        "this mail" => "\\bthis (e-?mail|message)\\b|\\bhope (you|this)\\b" => (Email, 3),
        "this plan" => "\\bthis (action |work |strategic |contingency )?(plan|strategy|roadmap)\\b" => (Plan, 6),
        "this policy" => "\\bth(is|ese) (policy|policies|code of conduct|standard)\\b" => (Policy, 5),
        "applies to staff" => "\\b(policy|it) applies to (all )?(employees|staff|users|faculty|students|members)\\b" => (Policy, 3),
        "this procedure" => "\\bth(is|ese) (procedures?|sop|process|runbook|protocol|checklist|instructions)\\b" => (Procedure, 6),
        "following steps" => "\\b(following steps|follow these steps|steps below|step {d})\\b" => (Procedure, 4),
        "this charter" => "\\bth(is|ese) (charter|bylaws|constitution|terms of reference|statutes)\\b" => (Charter, 7),
        "composition of a body" => "\\bshall (consist of|be composed of|comprise|be governed by)\\b" => (Charter, 3),
        "name and purpose" => "\\b(name|mission|purpose) of the (association|committee|society|club|board|foundation|group)\\b" => (Charter, 4),
        "called to order" => "\\b(called (the meeting )?to order|meeting (was )?(adjourned|opened|called)|meeting was led)\\b" => (Minutes, 7),
        "moved and seconded" => "\\b(seconded|motion (carried|passed|to approve)|carried unanimously|minutes of the (last|previous))\\b" => (Minutes, 6),
        "action by somebody" => "\\b(action items?|action):|\\baction points?\\b" => (Minutes, 4),
        "meeting stressed" => "\\bmeeting (stressed|emphasi[sz]ed|pointed out|called for|heard|noted|required|demanded|urged)\\b" => (MeetingNews, 8),
        "held a meeting" => "\\b(held|convened|hosted) (a|an|its|the) [^.]{0,60}(meeting|conference|session|forum|symposium)\\b" => (MeetingNews, 6),
        "attended and spoke" => "\\b(attended the meeting|delivered a speech|presided over|gave a speech|addressed the meeting|in h(is|er) speech)\\b" => (MeetingNews, 5),
        "these regulations" => "\\bth(is|ese) (regulations?|part|act)\\b" => (Regulation, 5),
        "these rules" => "\\bthese rules\\b" => (Policy, 3),
        "exercise of powers" => "\\bin exercise of (the|its|his) powers?\\b" => (Regulation, 3),
        "code of law" => "\\b{d}+ c\\.?f\\.?r\\.?|§ ?{d}" => (Regulation, 2),
        "this ordinance" => "\\bthis (ordinance|local law|by-law)\\b" => (Ordinance, 7),
        "be it ordained" => "\\bbe it (hereby |therefore )*(ordained|enacted)\\b|\\bordains as follows\\b|\\bdoes ordain\\b" => (Ordinance, 9),
        "this resolution" => "\\bthis resolution\\b" => (Resolution, 5),
        "be it resolved" => "\\bbe it (hereby |therefore |further )*resolved\\b|\\bresolved,? that\\b" => (Resolution, 9),
        "whereas" => "(^|\\n)whereas\\b" => (Resolution, 2),
        "recalls and decides" => "\\n(recalling|reaffirming|bearing in mind|noting with|recognizing) " => (Resolution, 7),
        "this guidance" => "\\bth(is|ese) (guidance|guidelines?|guide|handbook|manual|advisory|toolkit|playbook)\\b" => (Guidance, 6),
        "meant to help" => "\\b(intended to (help|assist|guide|support)|best practices?|we recommend|good practice|provides guidance)\\b" => (Guidance, 3),
        "glad to announce" => "\\b(pleased|delighted|excited|proud|happy) to announce\\b|\\bannounces? (that|the)\\b" => (Announcement, 7),
        "the public is told" => "\\b(notice is hereby given|members of the public|residents are|visitors are|call for (candidates|proposals|papers))\\b" => (Announcement, 5),
        "register or apply" => "\\b(to apply|applications (close|are)|how to (apply|register|vote)|eligible to (apply|run|vote)|nominations?)\\b" => (Announcement, 3),
    ]
}

rules! {
    /// Beginnings of lines, of which a text of the kind has several.
    SHAPE: (Kind, i8) = [
        "whereas" => "^whereas\\b" => (Resolution, 2),
        "resolves" => "^({d}+\\. )?(also |further )?(recogni[sz]es|decides|requests|calls upon|urges|encourages|reaffirms|notes)\\b" => (Resolution, 7),
        "resolved" => "^(be it )?(further )?resolved\\b" => (Resolution, 6),
        "section" => "^(sec\\.|section) {d}" => (Order, 1),
        "article" => "^article ({d}|[ivx])" => (Charter, 2),
        "section of a code" => "^§+ ?{d}" => (Regulation, 4),
        "step" => "^(step|stage) {d}" => (Procedure, 6),
        "numbered deed" => "^{d}+[.)] (click|open|select|log|go|enter|press|check|turn|remove|place|record|wait|confirm|fill|send)\\b" => (Procedure, 4),
        "action" => "^([-*] )?(\\[[ x]\\]|action|ap|ai|decision|motion|vote)\\b" => (Minutes, 5),
        "box" => "^[-*] \\[[ x]\\]" => (Minutes, 3),
        "objective" => "^#* ?(goal|objective|milestone|phase|priority|target|strategic (goal|objective)|quarter|q{d})\\b" => (Plan, 4),
        "question" => "^#* ?(what|how|when|who|why|can|do|does|is|are|should)\\b.{3,60}\\?" => (Guidance, 4),
        "advice" => "^([-*] )?(you (should|can|may)|try to|consider|avoid|make sure|remember)\\b" => (Guidance, 3),
    ]
}
