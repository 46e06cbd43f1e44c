//! The head and foot of an English notice.

use crate::language::rule::rules;

rules! {
    /// Its number.
    REFERENCE: u8 = [
        "executive order" => "\\b(?P<m>(executive order|proclamation|administrative order) (no\\. ?)?{d}[{d}-]*)" => 1,
        "numbered directive" => "\\b(?P<m>(binding operational directive|emergency directive|directive|circular|bulletin|notice|policy letter|national security memorandum|memorandum|order|instruction|regulation)(/[a-z]+-{d})? (no\\. ?|number )?(nsm-|[a-z]-)?{d}{1,4}([-/.]{d}{1,4})*)" => 1,
        "memorandum" => "\\b(?P<m>m-{d}{2}-{d}{2})\\b" => 1,
        "circular with a letter" => "\\b(?P<m>circular (no\\. )?[a-z]-{d}+)" => 1,
        "number with a path" => "\\b(?P<m>(circular|order|notice|memorandum|memo|notification) no\\. ?[a-z0-9.()-]+(/[a-z0-9.()-]+)+)" => 1,
        "reference line" => "\\n(ref|reference|our ref)[.:]* (?P<m>[a-z0-9/.() -]{3,30})" => 1,
    ]
}

rules! {
    /// Who speaks.
    ISSUER: u8 = [
        "letterhead" => "^(?P<m>[^\\n,.:]{3,60}\\n[^\\n,.:]{0,12}office of the [^\\n,.]{3,40})\\n" => 1,
        "resolved by" => "\\bbe it (hereby )?(ordained|resolved|enacted) by the (?P<m>[^,.:\\n]{4,80}?)( that\\b|:|,)" => 1,
        "meeting of a body" => "\\b(meeting|minutes|session|sitting) of (the )?(?P<m>([a-z'-]+ ){0,6}(board|council|committee|commission|assembly|cabinet|panel|group|secretariat|authority))\\b" => 1,
        "held by, earlier in the line" => "\\b(?P<m>[a-z-]+( [a-z-]+){0,7} (commission|office|committee|ministry|bureau|council|board|agency)( of (the )?[a-z]+( [a-z]+)?)?) (held|holds|convened|convenes|issued|issues) (a|an|the|its)\\b" => 1,
        "held by" => "\\b(?P<m>(the )?[a-z' -]{4,80}(commission|office|committee|department|ministry|bureau|government|administration|council|board|agency))( of the [a-z]+)? (holds|held|convened|convenes)\\b" => 1,
        "who meets, reviews or announces" => "^(?P<m>(the )?([a-z'-]+ ){0,5}(board|council|committee|commission|office|ministry|department|agency|government|authority|assembly|cabinet|secretariat)( of (the )?[a-z' -]{3,40}?)?) (met|meets|reviews|reviewed|adopts|adopted|approves|announces|announced|discusses|discussed|publishes|published|urges|calls)\\b" => 1,
        "signature" => "\\n *(?P<m>[a-z][a-z .]{4,40}) *\\n+ *the white house" => 2,
        "authority vested in me" => "vested in me as (?P<m>[a-z]+( of the [a-z ]{3,30})?)( by|,| and)" => 3,
        "a department's directive" => "\\b(?P<m>(department|office|ministry|agency|bureau) of [a-z]+( [a-z]+){0,2}|the ([a-z]+ (and )?){1,4}(agency|administration|office|commission))'s (binding|emergency|directive|memo|order|circular|notice)" => 1,
        "from line" => "\\nfrom: *(?P<m>[^\\n]{3,80})" => 1,
        "letterhead of a body" => "^(?P<m>(the )?([a-z'&-]+ ){1,5}(board|office|ministry|department|agency|authority|council|commission|bureau|administration|committee|government|company|corporation|institute|directorate|inspectorate|secretariat)( of [a-z' -]{3,40})?)\\n" => 1,
        "letterhead of a place" => "^(?P<m>(the )?(state|city|county|town|township|village|borough|commonwealth|republic|kingdom|province) of [^\\n,.:;]{3,40})\\n" => 1,
        "letterhead of one line" => "^(?P<m>(department|ministry|office|bureau|board|agency) of [^\\n,.]{3,60})\\n" => 1,
    ]
}

rules! {
    /// To whom it is addressed.
    ADDRESSEE: u8 = [
        "memorandum for" => "^(memorandum )?(for|to)( the)?:? (?P<m>(the )?(heads|all|directors|secretaries|chief|agencies|departments|members|each)[^.\\n]{3,120})$" => 1,
        "memorandum for, on a line" => "^memorandum (for|to): *(?P<m>[^.\\n]{3,120})$" => 1,
        "all of a kind, on a line" => "^(?P<m>all ([a-z-]+ ){0,5}(banks|agencies|departments|companies|institutions|schools|offices|officers|members|heads|employees|contractors|units|principals|ministries|authorities|operators|providers|staff))$" => 1,
        "to line" => "^to: *(?P<m>[^.\\n]{3,120})$" => 1,
        "direction to" => "\\bdirection to (?P<m>[a-z, ]{5,80}?(departments and agencies|agencies|departments))" => 1,
        "they must complete the following" => "^(?P<m>all [a-z ]{5,80}(agencies|departments|institutions|offices|companies)) (must|shall) (complete|take|carry out|perform) the following" => 1,
    ]
}

rules! {
    /// Date of issue.
    DATE: u8 = [
        "month, day and year alone" => "(^|\\n)[^\\n]{0,70}?(?P<m>(january|february|march|april|may|june|july|august|september|october|november|december) {d}{1,2}, {d}{4})[.]? *(\\n|$)" => 1,
        "dateline of a report" => "(^|\\n)([a-z ]{2,20}, )?(?P<m>{d}{1,2} (january|february|march|april|may|june|july|august|september|october|november|december) {d}{4}) ?[-–—] ?[a-z]" => 2,
        "given under a hand on a day" => "\\b(this|the) (?P<m>{d}{1,2}(st|nd|rd|th)? day of (january|february|march|april|may|june|july|august|september|october|november|december),? {d}{4})" => 2,
        "day, month and year alone" => "\\n *(date: *)?(?P<m>{d}{1,2} (january|february|march|april|may|june|july|august|september|october|november|december) {d}{4})[.]? *(\\n|$)" => 1,
        "the day of the meeting, of the year of the dateline" => "\\bon (?P<m>(january|february|march|april|may|june|july|august|september|october|november|december) {d}{1,2}), (the|a|an) [^.\\n]{0,160}?\\b(held|convened|met)\\b" => 0,
        "the day of the meeting" => "\\b(met|held|convened|meeting|minutes)\\b[^.\\n]{0,60}?( on |, ?)(?P<m>{d}{1,2} (january|february|march|april|may|june|july|august|september|october|november|december) {d}{4}|(january|february|march|april|may|june|july|august|september|october|november|december) {d}{1,2}, {d}{4})" => 4,
        "on a day, held" => "(?P<m>{d}{4}-{d}{2}-{d}{2})" => 3,
        "dateline" => "^[^\\n]{0,20}\\b(?P<m>{d}{4}-{d}{2}-{d}{2})\\b" => 2,
    ]
}

rules! {
    /// First lines that are no title.
    UNTITLED: u8 = [
        "a sentence" => "[a-z]{3}\\. [^\\n]{60}|\\.$|:$" => 1,
        "letterhead of a body" => "^(the )?([a-z'&-]+ ){1,5}(board|office|ministry|department|agency|authority|council|commission|bureau|administration|committee|government|company|corporation|institute|directorate|inspectorate|secretariat)( of [a-z' -]{3,40})?$" => 1,
        "letterhead of a place" => "^(the )?(state|city|county|town|commonwealth|republic|kingdom|province|government) of [^,.:;]{3,40}$" => 1,
        "letterhead" => "^(the )?city of|^office of|^department of|^new york, |^the white house|^title {d}|^memorandum (for|to)\\b|^(to|from|date|subject|ref|reference|our ref|re|cc)[:.]" => 1,
        "a number alone" => "^(executive order|emergency directive|binding operational directive|directive|circular|memorandum|order|m-)[^a-z—:]*(no\\. ?)?[{d}. -]+$" => 1,
        "a path of numbers" => "^[a-z]{2,8}[/-][0-9a-z./-]+$|^(circular|order|notice|memorandum|notification) no\\.[^\\n ]*{d}$|^(circular|order|notice|memorandum|notification) no\\.[^\\n]*{d}{4}$" => 1,
        "salutation" => "^(to|for|dear|madam|sir|sirs|gentlemen|colleagues)\\b[^.]{0,40}[,:]?$|,$|^\\(" => 1,
        "a date" => "^(january|february|march|april|may|june|july|august|september|october|november|december) {d}{1,2}, {d}{4}$" => 1,
        "a heading of a section" => "^(executive summary|background|introduction|summary|contents|overview)$" => 1,
    ]
}

rules! {
    /// The note that names who answers for an item.
    BRACKET: u8 = [
        "responsible, in brackets" => "(?P<m>\\((lead|responsible|action|owner|lead agency|responsible (party|unit|office))s?: [^()]{3,160}\\))\\.?$" => 1,
        "responsible, on a line" => "^(?P<m>(lead|responsible|owner|lead agency|responsible (party|unit|office))s?: [^\\n.]{3,160})$" => 1,
    ]
}

rules! {
    /// The words in such a note that make the first of its names the lead.
    FIRST_LEADS: u8 = [
        "first named leads" => "\\bfirst[ -](named|listed) [a-z ]{0,20}\\b(leads?|lead agency)\\b" => 1,
    ]
}

rules! {
    /// Short names that the notice gives its parties.
    ALIAS: u8 = [
        "hereinafter" => "\\((hereinafter|hereafter|referred to as|henceforth)[a-z ]{0,24}? (the )?[“\"'‘](the )?(?P<m>[a-z][a-z ]{1,40})[”\"'’]\\)" => 1,
        "short name in quotation marks" => "\\((the )?[“\"‘](the )?(?P<m>[a-z][a-z ]{1,40})[”\"’]\\)" => 1,
        "short name in brackets" => "\\((the )?(?P<m>[a-z]{2,12})\\)" => 1,
    ]
}

rules! {
    /// The line that gives the title.
    TITLE: u8 = [
        "subject line" => "^(subject|re): *(?P<m>[^\\n]{3,200})$" => 1,
    ]
}
