//! How English says by when, and how often.

use crate::language::rule::rules;
use crate::notice::DeadlineKind;

rules! {
    /// Time limits and frequencies.
    DEADLINE: DeadlineKind = [
        "within a time of an event" => "\\b(?P<m>within (the (next|first) )?({d}+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-four|thirty|forty-five|forty-eight|sixty|seventy-two|ninety|[a-z-]+ \\({d}+\\)) (calendar |business |working |consecutive )?(minute|hour|day|week|fortnight|month|quarter|year)s?( (of|after|from|following) (the )?((date|issuance|publication|receipt|effective|entry|day|adoption|enactment|signing|completion|notification|discovery|end)[a-z]*( (date|into force))?( (of|for) (this|the|that|its|each|such|a|an) [a-z]+( [a-z]+)?)?|this [a-z]+|(receiving|completing|discovering) [a-z0-9]+( [a-z0-9]+)?|becoming [a-z]+))?)" => (DeadlineKind::Within),
        "no later than a time after" => "\\b(?P<m>(no|not) later than ({d}+|one|two|three|six|ten|thirty|sixty|ninety|[a-z-]+ \\({d}+\\)) (calendar |business |working )?(hour|day|week|month|year)s?( (of|after|from|following|before|prior to) (the )?(date of (this|the|its|such) [a-z]+|[a-z]+( of (this|the) [a-z]+| [a-z]+)?))?)" => (DeadlineKind::Within),
        "by a date" => "\\b(?P<m>(by|before|no later than|not later than|on or before|prior to|until)( or before)?( {d}{1,2}:{d}{2} ?(am|pm|a\\.m\\.|p\\.m\\.)?( [a-z]{2,4})?,?( on)?)?( (monday|tuesday|wednesday|thursday|friday|saturday|sunday),?)?( the)?( close of business( on)?)? ((january|february|march|april|may|june|july|august|september|october|november|december)( {d}{1,2}(st|nd|rd|th)?)?(,? {d}{4})?|{d}{1,2}(st|nd|rd|th)?( of)? (january|february|march|april|may|june|july|august|september|october|november|december)(,? {d}{4})?|{d}{4}-{d}{2}-{d}{2}))" => (DeadlineKind::By),
        "by a day of the week or an hour" => "\\b(?P<m>(by|before|no later than|not later than|until) (next |this |the following )?((monday|tuesday|wednesday|thursday|friday|saturday|sunday)( (noon|morning|evening))?|noon|midday|midnight|close of (business|play)|cob|the end of (the |each )?(working |business )?day|{d}{1,2}([:.]{d}{2})? ?(a\\.?m\\.?|p\\.?m\\.?|hours)))" => (DeadlineKind::By),
        "by the next day" => "\\b(?P<m>(by|before|on|no later than|not later than) the (next|following|same) (business |working )?(day|week|month|quarter|year))\\b" => (DeadlineKind::Within),
        "by a year or quarter" => "\\b(?P<m>(by|before|no later than) (the )?(end|close|beginning|start) of (the |this |each |fiscal |calendar )*((first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)|year|month|quarter|week|january|february|march|april|may|june|july|august|september|october|november|december|{d}{4}|fy ?{d}+)( of)?( (fiscal year |fy ?)?{d}{4})?)" => (DeadlineKind::By),
        "by a year" => "\\b(?P<m>by (fiscal year |fy ?)?(19|20){d}{2})\\b" => (DeadlineKind::By),
        "from a date on" => "\\b(?P<m>(on and after|on or after|beginning( on| in)?|starting( on)?|with effect from|effective( from)?|(on |as )?from|as of) ((january|february|march|april|may|june|july|august|september|october|november|december) {d}{1,2}(, {d}{4})?|{d}{1,2} (january|february|march|april|may|june|july|august|september|october|november|december)( {d}{4})?))" => (DeadlineKind::From),
        "every so often" => "\\b(?P<m>((at least )?(once |twice |three times |{d}+ times )(every|each|per|a)|(at least )?(every|each)) ({d}+ |two |three |four |five |six |eight |ten |twelve |fifteen |eighteen |twenty-four |thirty |sixty |ninety |other |second |third )?(calendar |fiscal |business |working )?(days?|weeks?|months?|quarters?|years?|hours?|minutes?))\\b( thereafter)?" => (DeadlineKind::Every),
        "on a regular basis" => "\\b(?P<m>on (a|an) (daily|weekly|fortnightly|monthly|quarterly|annual|yearly|semi-?annual|biennial) basis)\\b" => (DeadlineKind::Every),
        "by the end of the year, in short" => "\\b(?P<m>(by|before|at|until|no later than|not later than) (the )?(calendar |fiscal |financial )?(year|month|quarter)[ -]end)\\b" => (DeadlineKind::By),
        "a rate" => "({d}|dollars|euros|pounds|crowns|yuan|hours|times as much) (per|a|each) (day|week|month|year|hour)\\b" => -,
        "each year" => "\\b(?P<m>(each|every) (year|quarter|month|week|day))\\b" => (DeadlineKind::Every),
        "once a month" => "\\b(?P<m>(at least )?(once|twice) (a|per|each|every) (day|week|month|quarter|year))\\b" => (DeadlineKind::Every),
        "adverb of frequency" => "\\b(?P<m>(at least )?(annually|quarterly|monthly|weekly|daily|biannually|semiannually|semi-annually|biennially|yearly|hourly))\\b" => (DeadlineKind::Every),
        "adjective of a thing" => "\\b(daily|weekly|monthly|hourly) (patrols?|work|life|operations?|management|basis|use|duties|routine)" => -,
        "adjective of frequency" => "\\b(?P<m>(annual|semiannual|semi-annual|biennial)) (report|review|update|assessment|plan|inventory|audit|certification|evaluation|summary|survey)" => (DeadlineKind::Every),
        "by then of each year" => "\\b(?P<m>(no later than|by) (january|february|march|april|may|june|july|august|september|october|november|december)( {d}{1,2}| [|l])? of each year)" => (DeadlineKind::Every),
        "by a day of each month" => "\\b(?P<m>(by|before|on|no later than|not later than) the ({d}{1,2}(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|last)( calendar| business| working)?( day)? (of|after|following) (the end of )?(the|each|every) (following |next |succeeding |calendar |fiscal )?(month|quarter|year)( closes| ends|-end)?( following [a-z]+( [a-z]+)?)?)" => (DeadlineKind::Every),
        "after an event, so long" => "\\b(?P<m>({d}+|[a-z]+) (business |calendar |working )?days (before|prior to) [a-z]+( [a-z]+)?)" => (DeadlineKind::Event),
    ]
}

rules! {
    /// Haste without a date.
    HASTE: u8 = [
        "as soon as possible" => "\\b(as soon as (possible|practicable)|at the earliest( possible)?( date| opportunity)?|without (undue |unreasonable )?delay|in a timely manner|in due course|forthwith)\\b" => 1,
        "promptly" => "\\b(promptly|immediately|expeditiously|urgently|swiftly|at once)\\b" => 1,
    ]
}
