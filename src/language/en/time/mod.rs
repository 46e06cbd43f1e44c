//! How English says by when, how long and how often.

mod code;
mod judge;

use crate::text::list::{WordList, list};
use std::sync::LazyLock;

use code::{
    OPENS, clause, count, countdown, deed, doing, name, note, of_weekday, ordinal, pronoun, rest, short_year,
    suffixed, till, weekdays, year,
};
use judge::{
    TAKES_UPON, acts, capital_month, counted, day_first, day_of, each, ends_phrase, falling, frequency,
    frequent, head, in_short, is_apart, is_hour_of_deed, is_pointed_hour, is_set_off, is_time_set, last_unit,
    led, length_of, month_first, named_weekday, names_event, opening_date, this_weekday, titles_routine,
    unless_restricting,
};

use crate::language::calendar::{Limit, Unit};
use crate::language::rate::{MonthDay, Rate, Weekdays};
use crate::language::row::{Grammar, Production, Rows, Wins, rows};
use crate::language::rule::rules;
use crate::language::term::Class;
use crate::language::time::{
    ISSUE, Length, Sense, after_event, after_issue, bare, day, every, figures, joined, length, month_end,
    nth, on, says, unit,
};
use crate::language::token::{Case, Kind};
use crate::notice::DeadlineKind::{By, During, Event, From, Within};

/// The tables, the first of which finds limits.
pub static TIME: LazyLock<Grammar<Sense>> = LazyLock::new(|| Grammar::new(PRODUCTIONS));

static PRODUCTIONS: &[Production<Sense>] = &[
    Production::Rows("limit", Wins::Longest, LIMIT),
    Production::Rows("by", Wins::Longest, BY),
    Production::Rows("from", Wins::Longest, FROM),
    Production::Rows("least", Wins::Longest, LEAST),
    Production::Rows("day", Wins::Longest, DAY),
    Production::Rows("dayname", Wins::Longest, DAY_NAME),
    Production::Rows("date", Wins::Longest, DATE),
    Production::Rows("clock", Wins::Longest, CLOCK),
    Production::Rows("hour", Wins::Longest, HOUR),
    Production::Rows("monthyear", Wins::Longest, MONTH),
    Production::Rows("period", Wins::Longest, PERIOD),
    Production::Rows("length", Wins::Longest, LENGTH),
    Production::Rows("rate", Wins::Longest, RATE),
    Production::Rows("aside", Wins::Longest, ASIDE),
    Production::Rows("span", Wins::Longest, SPAN),
    Production::Rows("again", Wins::Longest, AGAIN),
    Production::Rows("after", Wins::First, AFTER),
    Production::Rows("event", Wins::First, EVENT),
    Production::Code("count", "({n}|{number}|half|a|an|couple|several|some|few|{open})", count),
    Production::Code("nth", "({n}|{ordinal}|{number})", ordinal),
    Production::Code("th", "({n}|{ordinal}|{number})", suffixed),
    Production::Code("year", "{n}", year),
    Production::Code("shortyear", "({n}|'|’)", short_year),
    Production::Code("countdown", "", countdown),
    Production::Code("weekdaylist", "{weekday}", weekdays),
    Production::Code("name", "", name),
    Production::Code("clause", "", clause),
    Production::Code("deed", "", deed),
    Production::Code("doing", "", doing),
    Production::Code("ofweekday", "", of_weekday),
    Production::Code("rest", "", rest),
    Production::Code("tail", "", till),
    Production::Code("note", "{open}", note),
];

const LIMIT: Rows<Sense> = rows![
    none("apart from each other", "within {length} of (each other|one another)"),
    row("by a day", "{by} {day} (at the latest)?", |it| unless_restricting(it, By)),
    row("by a period", "{by} the? {period}", |_| bare(By)),
    row("at the latest on a day", "{day} at the latest", |it| on(By, it.limit("day", 0))),
    row("on a day", "on {dayname}", |it| on(By, it.limit("dayname", 0))),
    row("on a day at an hour", "(on|at|for) {dayname} ,? (at|by)? {clock}", |it| {
        on(By, it.limit("dayname", 0))
    }),
    row("at an hour on a day", "at {clock} ,? on? {dayname}", |it| on(By, it.limit("dayname", 0))),
    row("a day that opens the line", "{weekday}? ,? {date} ,? {clock}?", opening_date),
    row(
        "within a time",
        "(within|inside) {aside}? (the|a|an)? ({ahead}|{ordinal}|initial|further)? {least}? {length} thereafter?",
        |_| bare(Within),
    ),
    row(
        "within a time of an event",
        "(within|inside) {aside}? (the|a|an)? ({ahead}|{ordinal}|initial|further)? {least}? {length} (time ((in|-) (-|service)? service?)?)? {note}? {after}",
        counted,
    ),
    row(
        "within one time or another",
        "(within|after|every) {length} or {length} (,? whichever (is|comes|occurs) the? (first|earlier|sooner|later|shorter) ({after})?)?",
        |_| bare(Within),
    ),
    row(
        "in the time that leads to an event",
        "(within|in|during|over) (the|a)? ({ahead}|{ordinal}|last|final)? {length} (preceding|before|prior to|leading up to) {event}",
        |_| bare(Event),
    ),
    row("in the time behind an event", "in the {length} {after}", |it| {
        // "In the 100 Days of Reading": a name of something.
        let named = (it.start()..it.end()).find(|at| it.words.is(*at, Class::Unit));
        let named = named.and_then(|at| it.words.get(at)).is_some_and(|unit| unit.case == Case::Capital);
        counted(it).filter(|_| !named)
    }),
    row("so long into something", "{length} into {name}", |_| bare(Event)),
    row("within what time somebody sets", "within such time as {rest}", |_| bare(Within)),
    row("within the first week", "within {determiner}? {ordinal} {unit} {after}?", |_| bare(Within)),
    row("in the first week", "(on|during|in) {determiner} {ordinal} {unit} {after}?", |it| {
        bare(During).filter(|_| !it.holds("quarter") && !it.holds("half"))
    }),
    row("the day before", "the {unit} (before|after)", |it| bare(Event).filter(|_| ends_phrase(it))),
    row("right after an event", "(immediately|directly|shortly|right) after {event}", |_| bare(Event)),
    row("within the week", "within the {daykind}? {unit}", |it| bare(Within).filter(|_| ends_phrase(it))),
    row(
        "in the next time",
        "(in|over|during|within|throughout) (the|these|their|your|his|her|its|our)? ({ahead}|{ordinal}|initial|last|final) {length} (of {name})?",
        |_| bare(During),
    ),
    row("during a month or a season", "(during|in) the (month of {month}|{season})", |_| bare(During)),
    row("this coming weekday", "this (coming|next) {weekday}", |it| {
        on(By, it.word(Class::Weekday, 0).map(Limit::NextWeekday))
    }),
    row("this weekday alone", "{ahead} {weekday}", |it| match this_weekday(it)? {
        Sense::Day(limit) => on(By, limit).filter(|_| ends_phrase(it) && !it.holds("following") && !led(it)),
        _ => None,
    }),
    row("this weekday at an hour", "{ahead} {weekday} ,? (at|by|from)? {clock}", |it| {
        match this_weekday(it)? {
            Sense::Day(limit) => on(By, limit).filter(|_| !led(it)),
            _ => None,
        }
    }),
    row("first thing on a day", "(first thing|early|late) on? ({dayname}|in the {daypart})", |it| {
        on(By, it.limit("dayname", 0))
    }),
    row("at what is held on a day", "(at|for) (the|our|your)? {date} {name}", |it| {
        on(Event, it.limit("date", 0)).filter(|_| it.words.is(it.end() - 1, Class::Happening))
    }),
    row("in less than a time", "in (less than|under|no more than|not more than) {length}", |_| bare(Within)),
    row(
        "within a period of",
        "within (a|the) ({least}|total)? (period|maximum|space|time|delay) (of|not exceeding|not to exceed) {least}? {length} {after}?",
        counted,
    ),
    row(
        "no later than a time after",
        "(no|not) (later|more) {aside}? than {length} {note}? {after}",
        counted,
    ),
    row("in a time", "in (about|around|exactly)? {length} (time|from now)?", |it| {
        let idle = matches!(it.next(), "of" | "or" | "-") || it.before() == "once";
        on(Within, after_issue(it.length(0)?)).filter(|_| !idle)
    }),
    row("a time from now", "{length} (from (now|{distance})|hence)", |it| {
        on(Within, after_issue(it.length(0)?))
    }),
    row(
        "before an event, so long",
        "{least}? {length} (before|prior to|ahead of|in advance of) {event}",
        |_| bare(Event),
    ),
    row("so long in advance", "{least}? {length} (in advance|ahead|beforehand|prior) (of {event})?", |_| {
        bare(Event)
    }),
    row(
        "at an hour of the day before",
        "({by}|at) {clock} on? the ({unit}|date) (before|after|of) {event}?",
        |it| bare(Event).filter(|_| it.unit(0).is_none_or(|unit| unit == Unit::Day)),
    ),
    row("by an hour on such days", "({by}|at) {clock} on (every|each) {words}? {daykind} {unit}", |_| {
        every(None)
    }),
    row("a day in brackets at the end", "{day}", |it| {
        let brackets = matches!(it.before(), "(" | "[" | ",") && matches!(it.next(), ")" | "]");
        let last = matches!(it.words.text(it.end() + 1), "" | ".");
        // "(lena, 14:10:03)" is the stamp of a log.
        let stamp = it.before() == "," && it.limit("day", 0).is_none();
        on(By, it.limit("day", 0)).filter(|_| brackets && last && !stamp)
    }),
    row(
        "months in brackets at the end",
        "(due|by|in|from|during|completed)? {monthyear} ((to|through|until|and|-|–|—) {monthyear})?",
        |it| {
            // "The Code (June 2020)": a month and a year alone cite a paper.
            let dated = (it.start()..it.end()).any(|at| it.words.digits(at).is_some());
            let cites = dated && it.month("monthyear", 1).is_none();
            let opens = matches!(it.before(), "(" | "[");
            let closes = (it.end()..it.end() + NOTE).find(|at| matches!(it.words.text(*at), ")" | "]"));
            let last = closes.is_some_and(|at| matches!(it.words.text(at + 1), "" | "."));
            let alone = matches!(it.next(), ")" | "]" | ",");
            bare(During).filter(|_| opens && alone && last && !cites)
        },
    ),
    row("so long, in brackets at the end", "{least}? {length}", |it| {
        let last = matches!(it.words.text(it.end() + 1), "" | ".");
        bare(Within).filter(|_| it.before() == "(" && it.next() == ")" && last)
    }),
    row("a day that closes the line", "{day}", |it| {
        let parted =
            matches!(it.before(), ":" | "–" | "—") || it.before() == "-" && !it.words.joined(it.start());
        on(By, it.limit("day", 0)).filter(|_| parted && it.next().is_empty())
    }),
    row("so long before or after the day", "{countdown} {unit}? ,? {weekday}? (the {unit} before)?", |_| {
        bare(Event)
    }),
    row("as soon as it is done", "as soon as {clause}", |_| bare(Event)),
    row("on the last day of an event", "(on|in|by) the last {unit} of (the|its|their|our)? {name}", |it| {
        bare(Event).filter(|_| !it.holds("each") && !it.holds("every"))
    }),
    row("the same day", "(on|by)? the same {daykind}? {unit}", |it| {
        let unit = matches!(it.unit(0), Some(Unit::Day | Unit::Week | Unit::Month));
        bare(Within).filter(|_| unit && ends_phrase(it))
    }),
    row(
        "on the day of an event",
        "(on|at) the ({unit}|date|{daypart}) of (the|their|its|your|each) {name}",
        |it| bare(Event).filter(|_| it.unit(0).is_none_or(|unit| unit == Unit::Day)),
    ),
    row(
        "no later than a time before",
        "(no|not) (later|less) than {length} (before|prior to) {event}",
        |_| bare(Event),
    ),
    row(
        "after an event, so long",
        "(at|on|until|till|up to)? {length} (after|from|following|since) {event}",
        |it| {
            on(Event, after_event(it.length(0), it.sense("event", 0)))
                .filter(|_| !it.holds("each") && !it.holds("every"))
        },
    ),
    row("from a time after an event", "{from} {length} {after}", |it| {
        on(From, after_event(it.length(0), it.sense("after", 0)))
    }),
    row("for a time", "for {least}? {length} {after}?", |it| {
        let short = it.length(0).is_some_and(|it| matches!(it.unit, Unit::Minute | Unit::Hour));
        bare(During).filter(|_| !short || it.span("least").is_some() || it.span("after").is_some())
    }),
    row("for so many of what comes again", "for {least}? {count} {words}? {again} {after}?", |_| {
        bare(During)
    }),
    row("for no more than a time", "for (more|longer) than {length}", |it| {
        let denied = |at: usize| {
            let after_modal = at > 0 && it.words.is(at - 1, Class::Modal);
            matches!(it.words.text(at), "no" | "never") || after_modal && it.words.text(at) == "not"
        };
        let whose =
            |at: usize| matches!(it.words.text(at), "who" | "which" | "that" | "if" | "when" | "where");
        bare(During).filter(|_| (0..it.start()).any(denied) && !(0..it.start()).any(whose))
    }),
    row(
        "for a period of",
        "for (a|the)? ({least}|total|rolling|continuous|further|fixed|minimum)? period of {least}? {length} {after}?",
        |_| { bare(During) }
    ),
    row("for the next time", "for (the|an) ({ahead}|{ordinal}|initial) {length} {after}?", |_| bare(During)),
    row("from a day on", "{from} {day} (onwards|onward|on)?", |it| unless_restricting(it, From)),
    row("from what is named on", "(beginning|starting|commencing|effective) with {name}", |_| bare(From)),
    row("from a period on", "{from} the? {period} (and (each|every) {unit} thereafter)?", |_| bare(From)),
    row("from the beginning of an event", "from the (outset|{part}) of {event}", |_| bare(From)),
    row(
        "weekdays of a month",
        "(from|between)? {weekday} {nth} (to|through|until|and|-|–|—) {weekday} {nth} of? {month} ,? {year}?",
        |it| day_of(During, it.number("year", 0), it.value("month", Class::Month, 0)?, it.number("nth", 1)?),
    ),
    row("days of every month", "(between|from) the? {nth} (and|to) {rate}", |it| {
        every(None).filter(|_| it.holds("each") || it.holds("every"))
    }),
    row(
        "between two days",
        "{span}? (from|between)? {day} (to|through|until|till|and|-|–|—) {day}",
        |it| {
            let weekday = matches!(it.limit("day", 0), Some(Limit::NextWeekday(_)));
            on(During, it.limit("day", 1).filter(|_| !weekday))
                .filter(|_| !it.holds("and") || it.holds("between"))
        },
    ),
    row(
        "days of a month",
        "{span}? (from|between|on)? {month} {nth} (to|through|and|-|–|—) {nth} ,? {year}?",
        |it| day_of(During, it.number("year", 0), it.value("month", Class::Month, 0)?, it.number("nth", 1)?),
    ),
    row(
        "days before a month",
        "{span}? (from|between|on)? the? {nth} (to|and|-|–|—) {nth} of? {month} ,? {year}?",
        |it| day_of(During, it.number("year", 0), it.value("month", Class::Month, 0)?, it.number("nth", 1)?),
    ),
    row("between two periods", "(from|between) {period} (to|through|until|and) {period}", |_| bare(During)),
    row("in a period", "(in|during|throughout|over|within) the? {period}", |it| {
        // "In May 13, 2025": a day by its name.
        bare(During).filter(|_| !it.next().starts_with(|c: char| c.is_ascii_digit()))
    }),
    row("every so often", "({by}|on|in|at)? {least}? {rate} thereafter?", |it| every(it.rate())),
    row("every so often by a day", "{rate} ,? ({by}|on|in) {day}", |it| {
        every(falling(it.rate(), it.limit("day", 0)))
    }),
    row(
        "every so often from a day on",
        "{rate} ,? {from} ({day}|{period}) ((to|through|until|till) ({day}|{period}))?",
        |it| every(it.rate()),
    ),
    row("every so often until then", "{rate} ,? (until|till|through) ({day}|{period}|{name})", |it| {
        every(it.rate()).filter(|_| ends_phrase(it))
    }),
    row("every so often in a month", "{rate} ,? in {monthyear}", |_| every(None)),
    row("every so often in two months", "{rate} ,? in {month} (and|or) {month}", |_| every(None)),
    row(
        "every so often by a day of it",
        "{rate} ,? ({by}|on|in|within|at) the ({nth}|last) {daypart}? {daykind}? {unit} (of the {unit})?",
        |_| every(None),
    ),
    row(
        "every so often between two hours",
        "{rate} ,? (between|from) {clock} (and|to|until|till) {clock}",
        |it| every(it.rate()),
    ),
    row(
        "between two hours every so often",
        "(between|from)? {clock} (and|to|until|till|-|–|—) {clock} ,? {rate}",
        |it| every(it.rate()),
    ),
    row("by an hour of such days", "({by}|at) {clock} on {name}", |it| {
        let days = matches!(
            it.words.text(it.end() - 1),
            "day" | "days" | "mornings" | "evenings" | "afternoons" | "nights"
        );
        every(None).filter(|_| days)
    }),
    row("by a day every so often", "({by}|on|in|at|from)? {day} ,? (of|in)? {rate}", |it| {
        let dated = it.limit("day", 0);
        every(if dated.is_some() { falling(it.rate(), dated) } else { it.rate() })
    }),
    row("every so often at an hour", "{least}? {rate} ,? (at|by) {clock} ((and|or) {clock})?", |it| {
        every(it.rate())
    }),
    row(
        "between two hours on weekdays",
        "(between|from)? {clock} (and|to|until|-|–|—) {clock} ,? {weekday} (to|through|-|–|—) {weekday}",
        |_| every(None),
    ),
    row(
        "by the day that a paper gives",
        "({by}|on) the (date|day|time) (mentioned|stated|stamped|shown|printed|given|named|marked|set) (in|on|by) {name}",
        |_| bare(By),
    ),
    row("before each of a kind", "(before|after) (each|every) {name}", |it| {
        every(None).filter(|_| !it.words.is(it.end() - 1, Class::Actor))
    }),
    row("one rate or another", "{frequency} (/|or|and) {frequency}", |it| {
        every(None).filter(|_| it.is_first() || it.next().is_empty())
    }),
    row(
        "upon what happens",
        "immediately? upon (the|their|its|his|your)? {happening} ((of|by|from|to) {name})?",
        |_| bare(Event),
    ),
    row(
        "on what happens",
        "on (receipt|completion|arrival|departure|delivery|appointment|return) ((of|by|from|to) {name})?",
        |_| bare(Event),
    ),
    row(
        "before what happens",
        "(before|prior to|ahead of|in advance of|until) (the|their|its|your)? {ordinal}? {happening} (of {name})?",
        |_| bare(Event),
    ),
    row("before a deed", "(before|prior to) {deed}", |_| bare(Event)),
    row("prior to something", "(prior to|in advance of) {name}", |_| bare(Event)),
    row("until such time as it is", "until such time as {clause}", |_| bare(Event)),
    row("until such time", "until such time as {name}", |_| bare(Event)),
    row("until something is so", "(unless and)? (until|till) {tail}", |it| {
        let told = |at: usize| {
            let word = it.words.get(at).is_some_and(|it| {
                [Class::Month, Class::Weekday, Class::DayPart, Class::Ahead, Class::Distance, Class::Holiday]
                    .iter()
                    .any(|class| it.is(*class))
            });
            word || it.words.digits(at).is_some() || matches!(it.words.text(at), "further" | "it")
        };
        let first = it.range("tail").start;
        let article = usize::from(OPENS.contains(it.words.text(first)));
        let bare_article = it.range("tail").len() == article;
        bare(Event).filter(|_| !bare_article && !told(first) && !told(first + article))
    }),
    row("pending something", "pending {name}", |it| bare(Event).filter(|_| it.is_first())),
    row("by the time it is so", "by the time (that)? {clause}", |_| bare(Event)),
    row("in time for something", "in (good)? time for {name}", |_| bare(Event)),
    row("this part of the day", "this {daypart}", |it| bare(During).filter(|_| ends_phrase(it))),
    row("on the due date", "on (the|its|their) (due|closing|effective) (date|dates|day)", |_| bare(By)),
    row("on each anniversary", "on (each|every) anniversary (of {name})?", |_| every(None)),
    row(
        "in the last time of something",
        "(in|over) the (final|last|{ordinal}) {count}? {unit} of {name}",
        |_| bare(During),
    ),
    row("at the end of the year", "at the? ({daykind}|{otheryear})? {unit} -? {part}", |it| {
        bare(By).filter(|_| it.ends() && !matches!(it.unit(0), Some(Unit::Hour | Unit::Minute)))
    }),
    row("over a season", "(over|for) (the|this|our)? {name}", |it| {
        const SEASONS: WordList = list![
            "weekend",
            "holiday",
            "holidays",
            "break",
            "vacation",
            "half-term",
            "recess",
            "summer",
            "winter",
        ];
        bare(During).filter(|_| SEASONS.contains(it.words.text(it.end() - 1)))
    }),
    row("this weekend alone", "(this|next|the coming|the following) weekend", |it| {
        bare(During).filter(|_| ends_phrase(it))
    }),
    row("for the coming week", "for the {ahead} {unit}", |it| {
        let long =
            matches!(it.unit(0), Some(Unit::Week | Unit::Month | Unit::Year | Unit::Quarter | Unit::Term));
        bare(During).filter(|_| long && ends_phrase(it))
    }),
    row("through a day", "(through|thru|up to and including) the? ({day}|{period})", |it| {
        on(During, it.limit("day", 0).or(it.limit("period", 0)))
    }),
    row(
        "a day that a label gives",
        "(deadline|due|(due|closing|target|completion|submission|return|end) date) (:|is|of|on)? [{day}]",
        |it| on(By, it.limit("day", 0)),
    ),
    row(
        "a period that a label gives",
        "(deadline|due|(due|closing|target|completion) date) (:|is)? [{period}]",
        |_| bare(By),
    ),
    row("a day before a dash", "{dayname}", |it| {
        let named = (it.start()..it.end()).any(|at| it.words.is(at, Class::Month));
        on(By, it.limit("dayname", 0))
            .filter(|_| named && it.is_first() && is_apart(it) && !it.next().is_empty())
    }),
    row(
        "from the day of an event on",
        "(from|as from|as of|with effect from) the (date|day|time) of {name}",
        |_| bare(From),
    ),
    row("from a time to the end of another", "from the (date|day|time) of {name} until {tail}", |_| {
        bare(During)
    }),
    row("before a clause", "(before|until) {clause}", |_| bare(Event)),
    row(
        "at a part of an event",
        "({by}|at) the? ({part}|outset|time) of ((his|her|his or her|its|their|your|our) {name}|{event})",
        |it| bare(Event).filter(|_| !it.holds("each") && !it.holds("every")),
    ),
    row("by what comes next", "({by}|at) (the|our|its|their)? {ahead} {name}", |it| {
        let next = it.word(Class::Ahead, 0) == Some(1) && !it.holds("following");
        bare(Event).filter(|_| next && it.words.is(it.end() - 1, Class::Happening))
    }),
    row("by the deadline", "{by} (the|this|that|their|its) {name}", |it| {
        bare(By)
            .filter(|_| matches!(it.words.text(it.end() - 1), "deadline" | "deadlines" | "date" | "cutoff"))
    }),
    row("by the end of that time", "({by}|at) the? {part} of (that|this|the same) {unit}", |it| {
        bare(By).filter(|_| it.ends())
    }),
    row("no later than an event", "(no|not) later than {name}", |it| {
        bare(Event).filter(|_| head(it).is_some_and(|at| !acts(&it.words, at)))
    }),
    row("from that day on", "from (the same|that) (date|day|time|{unit}) (on|onwards|onward)?", |_| bare(
        From
    )),
    row("on the day when it is so", "on the (day|date) (that|on which|when)? {clause}", |_| bare(Event)),
    row("by then", "{by} (then|that time|that date|that {unit})", |_| bare(By)),
    row(
        "the day before an event",
        "({by}|on|in|during)? the {unit} (before|after|prior to|following|preceding) {event}",
        |it| bare(Event).filter(|_| !it.holds("each") && !it.holds("every")),
    ),
    row(
        "before or after each event",
        "((before|after|at|during|between)|(at|by)? the {part} of) (each|every) {name}",
        |it| {
            let part = it.word(Class::Part, 0).is_some();
            let beside = matches!(it.words.text(it.start()), "before" | "after");
            let named = head(it).is_some_and(|at| !acts(&it.words, at));
            every(None).filter(|_| part || beside && named || it.words.is(it.end() - 1, Class::Happening))
        },
    ),
    row(
        "at most a time",
        "(for)? (a|the)? (period|term)? not (to exceed|exceeding) {length} {after}?",
        |_| bare(During),
    ),
    row("between two hours", "between the hours of {clock} and {clock}", |_| bare(During)),
    row("at an hour", "at (about|around|exactly|approximately)? {clock} (sharp|prompt|latest)?", |it| {
        bare(By).filter(|_| is_hour_of_deed(it))
    }),
    row("after a time", "after {length}", |_| bare(From)),
    row("today or tomorrow alone", "{distance} {daypart}?", |it| {
        on(By, Some(Limit::After(it.word(Class::Distance, 0)?, Unit::Day))).filter(|_| ends_phrase(it))
    }),
    row("this week alone", "{ahead} {unit}", |it| {
        let long = it.unit(0).is_some_and(|unit| !matches!(unit, Unit::Day | Unit::Hour | Unit::Minute));
        bare(During).filter(|_| long && ends_phrase(it) && !it.holds("following") && !led(it))
    }),
    row("a period that stands apart", "^(in|during|for)? the? {period}", |it| {
        bare(During).filter(|_| is_apart(it))
    }),
    row("a season that stands apart", "^{season} (term|semester)?", |it| {
        bare(During).filter(|_| is_apart(it))
    }),
    row("a day by its number, apart", "^{unit} ({n}|{number}) ((-|–|to|and) {n})?", |it| {
        bare(During).filter(|_| is_apart(it))
    }),
    row("by a day by its number", "({by}|on|from) {unit} ({n}|{number})", |it| {
        bare(By).filter(|_| ends_phrase(it) && it.unit(0) != Some(Unit::Hour))
    }),
    row("the first time, apart", "^(your|the)? {ordinal} {count}? {unit}", |it| {
        bare(During).filter(|_| is_apart(it))
    }),
    row("before, during, after, apart", "^(before|during|after|prior to) {name}", |it| {
        bare(Event).filter(|_| is_apart(it))
    }),
    row("what comes before it, apart", "^{name}", |it| {
        let text = it.words.text(it.start());
        bare(Event).filter(|_| is_apart(it) && (text.starts_with("pre-") || text.starts_with("post-")))
    }),
    row("when it happens, apart", "^(when|once|as soon as) {clause}", |it| {
        bare(Event).filter(|_| is_apart(it))
    }),
    row("opening, apart", "(at|on)? (opening|closing) time?", |it| bare(Event).filter(|_| is_set_off(it))),
    row(
        "the end of what goes on, apart",
        "the? {part} of (the|a|your)? (first|last|final)? ({unit}|{happening})",
        |it| bare(Event).filter(|_| is_set_off(it)),
    ),
    row("on the day, apart", "on? the? (day|morning|evening|night) (of {name})?", |it| {
        bare(Event).filter(|_| (is_set_off(it)) && it.end() > it.start() + 1)
    }),
    row("each time, apart", "^(each|every) {happening}", |it| {
        every(None).filter(|_| is_apart(it) || it.is_first() && it.next() == ",")
    }),
    row("so long before, apart", "{least}? {length} (before|prior|ahead|out|beforehand|later|after)", |it| {
        bare(Event).filter(|_| is_set_off(it))
    }),
    row("a weekday, apart", "^{weekday}", |it| {
        bare(By).filter(|_| is_apart(it) && it.words.get(it.start()).is_some_and(|it| it.case != Case::Small))
    }),
    row("weekdays, apart", "{weekdays}", |it| {
        every(Some(Rate::Weeks(1, Weekdays::one(it.word(Class::Weekdays, 0)?)))).filter(|_| is_apart(it))
    }),
    row("what is done so often, apart", "{frequency}", |it| {
        every(frequent(it)).filter(|_| titles_routine(it))
    }),
    none("until further notice", "until further notice"),
    row("within a time by its name", "within {name} ((by|in|under|at|on) {name})?", |it| {
        bare(Within).filter(|_| is_time_set(it))
    }),
    row(
        "when something ends",
        "(on|at) the? (expiry|expiration|termination|cessation|dissolution) of {name}",
        |_| bare(Event),
    ),
    row("by the meeting on a weekday", "({by}|at|for|in time for) {ofweekday} {name}", |it| {
        bare(Event).filter(|_| it.words.is(it.end() - 1, Class::Happening))
    }),
    row("the next time, apart", "^(the)? {ahead} {length}", |it| bare(During).filter(|_| is_apart(it))),
    row("upon a deed", "immediately? upon {doing}", |_| bare(Event)),
    row(
        "no earlier than a time",
        "(no|not) (earlier|sooner) than {length} ((before|prior to|after) {event})?",
        |_| bare(From),
    ),
    row("a notice so long", "{least}? {length} (’|')? (prior|written|advance)? notice?", |it| {
        bare(Event).filter(|_| it.holds("notice"))
    }),
    row("a day on which something begins", "{day}", |it| {
        const BEGINS: WordList = list![
            "begin",
            "begins",
            "start",
            "starts",
            "commence",
            "commences",
            "end",
            "ends",
            "close",
            "closes"
        ];
        on(By, it.limit("day", 0)).filter(|_| it.limit("day", 0).is_some() && BEGINS.contains(it.before()))
    }),
    row("a day that a date is", "{day}", |it| {
        const FAR: usize = 16;
        let named = || {
            let near = it.start().saturating_sub(FAR)..it.start();
            near.into_iter().any(|at| matches!(it.words.text(at), "deadline" | "date" | "day" | "cutoff"))
        };
        on(By, it.limit("day", 0)).filter(|_| matches!(it.before(), "is" | "be") && named())
    }),
    row("upon an event", "immediately? upon {name}", |it| {
        bare(Event).filter(|_| names_event(it) && !TAKES_UPON.contains(it.before()))
    }),
    row("before an event by its name", "(before|until|ahead of) {name}", |it| {
        let until = it.words.text(it.start()) != "until" || names_event(it);
        let until = until
            && !matches!(it.words.text(it.end() - 1), "time" | "schedule")
            && pronoun(&it.words, it.start() + 1).is_none();
        bare(Event).filter(|_| until && head(it).is_some_and(|at| !acts(&it.words, at)))
    }),
    row("in somebody's absence", "(in|during) {name}", |it| {
        let head = head(it).map_or("", |at| it.words.text(at));
        bare(Event).filter(|_| head == "absence" && it.words.text(it.start() + 1) != "the")
    }),
    row(
        "as long as something lasts",
        "(for|throughout) the (duration|length|life|lifetime|remainder|rest) of {name}",
        |_| bare(During),
    ),
    row("as long as it is so", "for (as|so) long as {clause}", |_| bare(During)),
    row(
        "so long a notice",
        "(with|on|upon|giving) {least}? {length} (’|')? (prior|written|advance)? (prior|written|advance)? notice",
        |_| bare(Event),
    ),
    row("over a period", "(over|during|for) (a|the) (period|course|span) of ({length}|{name})", |_| {
        bare(During)
    }),
    row("in part of a month", "in {part} -? {month} {year}?", |_| bare(During)),
    row(
        "between two times before an event",
        "(not less than|no less than|at least) {count} (nor|and not|but not|and no) (more|later) than {length} (before|after|prior to) {event}",
        |_| bare(Event),
    ),
    row("on an event, set off", "on {name}", |it| {
        // "On request" says in which case.
        let event = head(it).is_some_and(|at| {
            it.words.is(at, Class::Happening) && !matches!(it.words.text(at), "request" | "demand")
        });
        let alone = it.end() == it.start() + 2;
        bare(Event).filter(|_| alone && event && is_set_off(it))
    }),
    row("has so long", "{least}? {length}", |it| {
        bare(Within).filter(|_| matches!(it.before(), "have" | "has") && it.next() == "to")
    }),
    row("keeps so long", "{least}? {length}", |it| {
        let keeps = it.start().checked_sub(1).is_some_and(|at| it.words.is(at, Class::Keeping));
        bare(During).filter(|_| keeps && !matches!(it.next(), "’" | "'"))
    }),
    row("throughout an event", "throughout {name}", |_| bare(Event)),
    row("during a time by its name", "during {name}", |it| {
        const TIMES: WordList =
            list!["period", "phase", "term", "course", "season", "hours", "window", "life", "lifecycle"];
        let of = (it.start()..it.end()).find(|at| it.words.text(*at) == "of").unwrap_or(it.end());
        bare(Event).filter(|_| TIMES.contains(it.words.text(of - 1)))
    }),
    row(
        "at a session",
        "(at|in|for|to) (its|the|their|our|each|every|a) ({nth}|{ahead}|subsequent|annual|general|regular)? (regular|annual|ordinary|general)? {words}? (session|meeting) ((immediately|next)? (after|following|succeeding|preceding|before) {name})?",
        |it| {
            // "At the meeting" says where; which of them it is says when.
            let told = (it.start()..it.end())
                .any(|at| it.words.is(at, Class::Ahead) || it.words.is(at, Class::Ordinal));
            let tied =
                ["subsequent", "after", "following", "succeeding", "preceding", "before", "each", "every"]
                    .iter()
                    .any(|word| it.holds(word));
            bare(Event).filter(|_| told || tied)
        },
    ),
    row(
        "at the first meeting of every month",
        "(at|in|by|for) the ({nth}|last) {words}? of (each|every) {unit}",
        |_| { every(None) }
    ),
    row("at the meeting of a month", "(at|in|for|to|in time for|by|before|until) the {month} {name}", |_| {
        bare(Event)
    },),
    none("a rate of something", "({n}|{count})? {measure} (per|a|an|each|every) {unit}"),
    none("hours of a week", "{count} {unit} (a|per|each|every|out of) {unit}"),
    none(
        "how long it holds",
        "(valid|good|effective|expires|expire|lasts|last) (for|in|within|after)? {least}? {length}",
    ),
    none("how fast it should be", "to within {length}"),
    none("how old or how long", "(over|under|within)? {count} {unit} of (age|experience|service|work|study)"),
    none("in good time", "within a reasonable (time|period)"),
    none("in any such time", "in any {length}"),
    none("a time or more", "(for|within|in)? {least}? {length} or (more|longer|less|greater|older)"),
    none("each of them may", "(each|every) may"),
];

/// Within how many words a bracket that opens with a time closes.
const NOTE: usize = 6;

const BY: Rows<Sense> = rows![
    row("by", "(by|before|until|till) (or before)? {aside}?", says),
    row("by at the latest", "by ,? at the very? latest ,?", says),
    row("no later than", "(by|on)? (no|not) later {aside}? than (by|on)?", says),
    row("on or about but no later", "on or about ,? (but|and) (no|not) later than ,?", says),
    row("on or before", "(on or before|by or before|up to)", says),
    row("on or about", "on or (about|around)", says),
    row("prior to", "(prior to|ahead of|in advance of|not after)", says),
    row("at the latest by", "at the latest (by|on)", says),
];

/// What is put between the words of a limit, and changes nothing in it.
const ASIDE: Rows<Sense> = rows![
    row("in any case", ", (in any (case|event)|under any circumstances|at all events) ,", says),
    row("at the latest", ", (at the very? latest|at most|at the outside|and not (after|later than)) ,", says),
    row("if it can be", ", (if|where|wherever|whenever) (possible|practicable|feasible) ,", says),
];

/// What opens a stretch from one day to another.
const SPAN: Rows<Sense> =
    rows![row("in the period", "(in|during|over|within|for) the (period|days|weeks)", says)];

/// What comes again and again, by its name.
const AGAIN: Rows<Sense> = rows![row(
    "a round of something",
    "(season|seasons|term|terms|cycle|cycles|shift|shifts|session|sessions|sprint|sprints|meeting|meetings|issue|issues)",
    says,
)];

const FROM: Rows<Sense> = rows![
    row("from", "(on and)? (as)? from", says),
    row("beginning", "(beginning|starting|commencing|effective) (on|in|from|with|at)?", says),
    row(
        "as of",
        "(as of|with effect from|not until|on and after|on or after|not before|no earlier than|after)",
        says,
    ),
];

const LEAST: Rows<Sense> = rows![
    row("no less often", "(no|not) (less|more) (often|frequently) than", says),
    row(
        "at least",
        "(at least|not less than|no less than|no fewer than|not fewer than|a minimum of|a maximum of|up to)",
        says,
    ),
    row(
        "at most",
        "(no more than|not more than|less than|fewer than|under|at most|no longer than|not longer than|about|roughly|approximately|around)",
        says,
    ),
];

const DAY: Rows<Sense> = rows![
    row("a day by its name", "{dayname}", |it| Some(Sense::Day(it.limit("dayname", 0)))),
    row("an hour of a day", "{clock} ,? (on|of)? {dayname}", |it| Some(Sense::Day(it.limit("dayname", 0)))),
    row("a day at an hour", "{dayname} ,? (at|by)? {clock} (sharp|latest|prompt)?", |it| {
        Some(Sense::Day(it.limit("dayname", 0)))
    }),
    row("an hour", "{clock}", |_| Some(Sense::Day(None))),
];

const DAY_NAME: Rows<Sense> = rows![
    row("a date", "the? {date}", |it| Some(Sense::Day(it.limit("date", 0)))),
    row("a weekday and its date", "({ahead})? ({weekday}|{distance}) {daypart}? ,? the? {date}", |it| {
        Some(Sense::Day(it.limit("date", 0)))
    }),
    row("a date and its weekday", "the? {date} ,? {open}? {weekday} {close}?", |it| {
        Some(Sense::Day(it.limit("date", 0)))
    }),
    row("a weekday", "{weekday} {daypart}?", |it| {
        // "On Monday mornings" is said of each week.
        let each = it.words.is(it.end() - 1, Class::DayPart) && it.words.text(it.end() - 1).ends_with('s');
        named_weekday(it).filter(|_| !each).map(|it| Sense::Day(Some(Limit::NextWeekday(it))))
    }),
    row("this weekday", "the? {ahead} {weekday} {daypart}?", this_weekday),
    row("a weekday of a week", "{weekday} (of|in)? {ahead} {unit}", |it| {
        let weeks = it.word(Class::Ahead, 0).filter(|_| it.unit(0) == Some(Unit::Week))?;
        Some(Sense::Day(Some(Limit::InWeek(weeks, named_weekday(it)?))))
    }),
    row("today or tomorrow", "{distance} {daypart}?", |it| {
        Some(Sense::Day(Some(Limit::After(it.word(Class::Distance, 0)?, Unit::Day))))
    }),
    row("the day after tomorrow", "the {unit} after {distance}", |it| {
        let ahead = it.word(Class::Distance, 0).filter(|_| it.unit(0) == Some(Unit::Day))?;
        Some(Sense::Day(Some(Limit::After(ahead + 1, Unit::Day))))
    }),
    row("a day of the month", "the {th}", |it| {
        let next = it.words.get(it.end());
        let alone = next.is_none_or(|next| next.kind == Kind::Sign || next.is(Class::Stop));
        Some(Sense::Day(it.number("th", 0).map(Limit::NextDay))).filter(|_| alone)
    }),
    row("a day of this month", "the {nth} {unit}? of the? {ahead} {unit}", |it| {
        let ahead = it.word(Class::Ahead, 0).filter(|_| last_unit(it) == Some(Unit::Month))?;
        let day = it.number("nth", 0).filter(|_| !it.holds("following"))?;
        Some(Sense::Day(Some(Limit::InMonth(ahead, day))))
    }),
    row("a day of the month after", "the {nth} {daykind}? {unit}? of the? {ahead} {unit}", |it| {
        Some(Sense::Day(None)).filter(|_| last_unit(it) != Some(Unit::Week))
    }),
    row("the next working day", "the? ({ahead}|same) {daykind}? {unit}", |it| {
        Some(Sense::Day(None)).filter(|_| it.unit(0) == Some(Unit::Day))
    }),
    row("the last day of a month", "the last {unit} (of|in) the? {monthyear}", |it| {
        Some(Sense::Day(it.limit("monthyear", 0))).filter(|_| it.unit(0) == Some(Unit::Day))
    }),
    row("the last day of this month", "the last {unit} of the {unit}", |it| {
        let unit = it.unit(1).filter(|unit| unit.months().is_some() && it.unit(0) == Some(Unit::Day))?;
        Some(Sense::Day(Some(Limit::EndOf(0, unit))))
    }),
    row("a weekday a week on", "{weekday} week", |it| named_weekday(it).map(|_| Sense::Day(None))),
    row(
        "a day of a month behind an event",
        "the {nth} {daykind}? {unit} (of the {nth} {unit})? (after|following) {event}",
        |it| Some(Sense::Day(None)).filter(|_| !it.holds("each") && !it.holds("every")),
    ),
    row(
        "a day of the month behind or before",
        "the {nth} {unit}? of the {unit} (following|preceding|before|after)",
        |_| Some(Sense::Day(None)),
    ),
    row("a day of the month in hand", "the {nth} {unit}? of the {unit}", |it| {
        let month = last_unit(it) == Some(Unit::Month);
        Some(Sense::Day(it.number("nth", 0).map(Limit::NextDay))).filter(|_| month)
    }),
    row("the last working day", "the ({nth}|last) {daykind} {unit} (of|in) the? {period}", |_| {
        Some(Sense::Day(None))
    }),
    row("the so-manieth weekday", "the {nth} {weekday} (of|in) {monthyear}", |it| {
        let (year, month) = it.month("monthyear", 0)?;
        Some(Sense::Day(nth(year, month, it.number("nth", 0)?, it.word(Class::Weekday, 0)?)))
    }),
    row("the last weekday", "the last {weekday} (of|in) {monthyear}", |it| {
        let (year, month) = it.month("monthyear", 0)?;
        Some(Sense::Day(nth(year, month, -1, it.word(Class::Weekday, 0)?)))
    }),
    row("the end of a period", "the? {part} of the? {period}", |it| {
        Some(Sense::Day(it.limit("period", 0).filter(|_| it.ends())))
    }),
    row("the end of the year", "the? {part} of (the)? {daykind}? {unit}", |it| {
        let unit =
            it.unit(0).filter(|unit| !matches!(unit, Unit::Day | Unit::Hour | Unit::Minute | Unit::Term))?;
        // A week may end on a Friday or on a Sunday.
        Some(Sense::Day(Some(Limit::EndOf(0, unit)).filter(|_| it.ends() && unit.months().is_some())))
    }),
    row("the end of the other year", "the? {part} of (the|this|our)? {otheryear} {unit}", |_| {
        Some(Sense::Day(None))
    }),
    row("a part of a period", "{part} -? {period}", |it| {
        let clear = !matches!(it.words.text(it.start()), "beginning" | "start" | "close");
        let part = it.word(Class::Part, 0).filter(|part| *part < 8 && clear)?;
        Some(Sense::Day(it.limit("period", 0).filter(|_| part == 3)))
    }),
    row("year-end", "the? ({daykind}|{otheryear})? {unit} -? {part}", |it| {
        let unit =
            it.unit(0).filter(|unit| unit.months().is_some() && it.words.is(it.end() - 1, Class::Part))?;
        let other = it.span("otheryear").is_some();
        Some(Sense::Day(Some(Limit::EndOf(0, unit)).filter(|_| it.ends() && !other)))
    }),
    row("the year's end", "the? {possessive} {part}", |it| {
        let (_, unit) = unit(it.word(Class::Possessive, 0)?)?;
        Some(Sense::Day(Some(Limit::EndOf(0, unit)).filter(|_| it.ends() && unit.months().is_some())))
    }),
    row("end of year, in short", "(eoy|eom|eoq|eow) {year}?", in_short),
    row("a feast", "{holiday} ({unit}|eve)? {year}?", |_| Some(Sense::Day(None))),
];

const DATE: Rows<Sense> = rows![
    row("day, month and year", "{nth} {unit}? of? {month} (,|.|of|in)? {year}", day_first),
    row("day, month and short year", "{nth} {unit}? of? {month} (,|.)? {shortyear}", day_first),
    row("day and month", "{nth} {unit}? of? {month}", day_first),
    row("month, day and year", "{month} .? the? {nth} (,|of|in)? {year}", month_first),
    row("month and day", "{month} .? the? {nth}", month_first),
    row("year, month and day", "{year} (-|/|.) {n} (-|/|.) {n}", |it| {
        let (month, day_of) = (it.figure(0)?, it.figure(1)?);
        Some(day(it.number("year", 0), month, day_of)).filter(|it| *it != Sense::Day(None))
    }),
    row("year, month by name, day", "{year} - {month} - {n}", |it| {
        Some(day(it.number("year", 0), it.word(Class::Month, 0)?, it.figure(0)?))
    }),
    row("day, month by name, year", "{n} - {month} - ({year}|{shortyear})", |it| {
        let year = it.number("year", 0).or(it.number("shortyear", 0));
        Some(day(year, it.word(Class::Month, 0)?, it.figure(0)?))
    }),
    row("figures", "{n} (/|.|-) {n} (/|.|-) ({year}|{shortyear})", |it| {
        let year = it.number("year", 0).or(it.number("shortyear", 0))?;
        figures(it.figure(0)?, it.figure(1)?, year)
    }),
    row("figures without a year", "{n} / {n}", |it| {
        let (first, second) = (it.figure(0)?, it.figure(1)?);
        let day = figures(first, second, 2024)?;
        match day {
            Sense::Day(Some(Limit::On(day))) => Some(Sense::Day(Some(Limit::Next(day.month, day.day)))),
            _ => Some(Sense::Day(None)),
        }
    }),
];

const CLOCK: Rows<Sense> = rows![
    row(
        "an hour in a zone",
        "the? {hour} ({open}? {zone} (standard|daylight|summer)? time? {close}?)?",
        says
    ),
    row("an hour of the place", "the? {hour} (local time|in the {daypart})", says),
];

const HOUR: Rows<Sense> = rows![
    row("hour and half of the day", "{n} (: {n})? {meridiem}", says),
    row("hour and minute", "{n} : {n} (: {n})? {unit}?", says),
    row("hour and minute of the day", "{n} : {n} {daypart}", says),
    row("hour and minute with a point", "{n}", |it| says(it).filter(|_| is_pointed_hour(it))),
    row("hours of four figures", "{n} {unit}", |it| {
        let long = it.span("n").is_some_and(|it| it.len() == 4);
        says(it).filter(|_| long && it.unit(0) == Some(Unit::Hour))
    }),
    row("o'clock", "{count} o'clock", says),
    row("past the hour", "a? {unit} (past|to) {count}", |it| {
        says(it).filter(|_| matches!(it.unit(0), Some(Unit::Quarter | Unit::Half)))
    }),
    row("a part of the day", "{daypart}", says),
    row("close of business", "{part} of the? ({daykind} {unit}?|play|trading|office)", |it| {
        says(it).filter(|_| it.unit(0).is_none_or(|unit| unit == Unit::Day))
    }),
    row("the end of the day", "{part} of (the)? {unit}", |it| {
        says(it).filter(|_| it.unit(0) == Some(Unit::Day))
    }),
];

const MONTH: Rows<Sense> = rows![
    row("month and year", "{month} (,|.|of|in)? {year}", |it| {
        Some(Sense::Month(it.number("year", 0), it.word(Class::Month, 0)?))
    }),
    row("month", "{month}", |it| Some(Sense::Month(None, capital_month(it)?))),
];

const PERIOD: Rows<Sense> = rows![
    row("a month of a year", "{monthyear}", |it| {
        let (year, month) = it.month("monthyear", 0)?;
        Some(Sense::Period(month_end(year, month)))
    }),
    row("a year", "{daykind}? {unit}? {year}", |it| {
        let year = it.number("year", 0).filter(|_| it.unit(0).is_none_or(|unit| unit == Unit::Year))?;
        Some(Sense::Period(month_end(Some(year), 12)))
    }),
    row("a year of another kind", "{otheryear} {unit}? ({year}|{n})", |_| Some(Sense::Period(None))),
    row("quarter, in short", "{part} {n} ((,|of)? {year})?", |it| {
        let months = match it.word(Class::Part, 0)? {
            8 => 3,
            10 => 6,
            _ => return None,
        };
        let month = it.figure(0)? * months;
        (1..=12).contains(&month).then(|| Sense::Period(month_end(it.number("year", 0), month)))
    }),
    row("quarter", "{nth} {daykind}? {unit} ((,|of)? the? {unit}? {year})?", |it| {
        let month = it.number("nth", 0)?
            * it.unit(0).filter(|unit| matches!(unit, Unit::Quarter | Unit::Half))?.months()?;
        (1..=12).contains(&month).then(|| Sense::Period(month_end(it.number("year", 0), month)))
    }),
    row("quarter of another year", "{nth} {unit} of the? {otheryear} {unit}? {year}?", |_| {
        Some(Sense::Period(None))
    }),
    row("the next period", "{ahead} {daykind}? {unit}", |it| {
        let unit =
            it.unit(0).filter(|unit| !matches!(unit, Unit::Day | Unit::Hour | Unit::Minute | Unit::Term))?;
        let sure = unit.months().is_some()
            && !it.holds("following")
            && it.span("daykind").is_none_or(|_| it.holds("calendar"));
        Some(Sense::Period(Some(Limit::EndOf(it.word(Class::Ahead, 0)?, unit)).filter(|_| sure)))
    }),
    row("the next period of another kind", "{ahead} {otheryear}? {unit}", |_| Some(Sense::Period(None))),
    row("the next month by name", "{ahead} {month}", |it| capital_month(it).map(|_| Sense::Period(None))),
    row("a week of a month", "{nth} {unit} (of|in) {monthyear}", |it| {
        Some(Sense::Period(None)).filter(|_| it.unit(0) == Some(Unit::Week))
    }),
    row("the week of a day", "{unit} (of|beginning|starting|commencing|ending) {date}", |it| {
        Some(Sense::Period(None)).filter(|_| it.unit(0) == Some(Unit::Week))
    }),
    row("the week of a day, in short", "w / (c|b|e) {date}", |_| Some(Sense::Period(None))),
    row("a season", "{season} (of)? {year}", |_| Some(Sense::Period(None))),
    row("a weekend", "({ahead}|the|the {ahead}) weekend (, {date})?", |_| Some(Sense::Period(None))),
];

const LENGTH: Rows<Sense> = rows![
    row("a week's time", "{count} {possessive} (time|notice)", |it| {
        let Sense::Count(count, half) = it.sense("count", 0)? else { return None };
        length(count, half, it.word(Class::Possessive, 0)?).map(Sense::Length)
    }),
    row("two weeks' time", "{count} {unit} (’|') (time|notice)", |it| {
        length_of(it, 0, None).map(Sense::Length)
    }),
    row("a day or two", "{count} {unit} or {count}", |it| {
        // "40 hours or 5 days" are two.
        let two = it.words.is(it.end(), Class::Unit);
        let length = length_of(it, 0, None).filter(|_| !two);
        length.map(|length| Sense::Length(Length { count: None, ..length }))
    }),
    row("so many of a unit", "{count} {daykind}? {unit}", |it| {
        length_of(it, 0, it.word(Class::DayKind, 0)).map(Sense::Length)
    }),
    row("so many of a kind, joined", "{count} - {daykind} -? {unit}", |it| {
        length_of(it, 0, it.word(Class::DayKind, 0)).map(Sense::Length)
    }),
    row("so many of another kind", "{count} {otheryear} {unit}", |it| {
        length_of(it, 0, None).map(|length| Sense::Length(Length { count: None, ..length }))
    }),
    row("so many hours of use", "{count} (flight|flying|operating|running|driving) {unit}", |it| {
        length_of(it, 0, None).map(|length| Sense::Length(Length { count: None, ..length }))
    }),
    row("a unit and a half", "{count} {unit} and a half", |it| {
        let Sense::Count(count, _) = it.sense("count", 0)? else { return None };
        length(count, true, it.word(Class::Unit, 0)?).map(Sense::Length)
    }),
    row("one length and another", "{count} {unit} (and|,) {count} {unit}", |it| {
        Some(Sense::Length(joined(length_of(it, 0, None)?, length_of(it, 1, None)?)))
    }),
    row("a period so long", "{count} - {daykind}? -? {unit} (period|window)", |it| {
        length_of(it, 0, it.word(Class::DayKind, 0)).map(Sense::Length)
    }),
];

const RATE: Rows<Sense> = rows![
    row("every unit", "(every|each) {daykind}? {unit}", |it| {
        let working = it.word(Class::DayKind, 0) == Some(1) && it.unit(0) == Some(Unit::Day);
        Some(Sense::Rate(if working { Rate::each(1, Unit::WorkingDay) } else { it.each(1) }))
    }),
    row("every morning", "(every|each) {daypart}", |_| Some(Sense::Rate(Rate::each(1, Unit::Day)))),
    row("every year of another kind", "(every|each) {otheryear} {unit}", |_| Some(Sense::Rate(None))),
    row("every so many", "every {length}", |it| Some(Sense::Rate(each(it.length(0)?)))),
    row("every other", "every (other|alternate) {unit}", |it| Some(Sense::Rate(it.each(2)))),
    row("every so-manieth", "every {nth} {unit}", |it| Some(Sense::Rate(it.each(it.number("nth", 0)?)))),
    row("so many of them a unit", "per ({daykind}|{otheryear}|academic|school|calendar)? {unit}", |it| {
        const NEAR: usize = 4;
        let near = it.start().saturating_sub(NEAR)..it.start();
        let money = near.into_iter().any(|at| {
            it.words.is(at, Class::Measure)
                || matches!(it.words.text(at), "$" | "£" | "€" | "¥" | "fee" | "rate")
        });
        let long = !matches!(it.unit(0), Some(Unit::Hour | Unit::Minute | Unit::Day));
        Some(Sense::Rate(it.each(1))).filter(|_| long && !money)
    }),
    row("unit by unit", "(on a)? {unit} -? by -? {unit} (basis)?", |it| {
        Some(Sense::Rate(it.each(1))).filter(|_| it.unit(0) == it.unit(1) && it.before() != "by")
    }),
    row("on alternate days", "(on)? alternate ({weekdays}|{weekday}|{unit})", |_| Some(Sense::Rate(None))),
    row("so often a unit", "{times} (a|an|per|every|each|in each|in every|in any) {daykind}? {unit}", |it| {
        let one = it.word(Class::Times, 0) == Some(1) && it.span("daykind").is_none();
        Some(Sense::Rate(Rate::each(1, it.unit(0)?).filter(|_| one)))
    }),
    row("once in so many", "{times} (every|in|per|each) {length}", |it| {
        Some(Sense::Rate(each(it.length(0)?).filter(|_| it.word(Class::Times, 0) == Some(1))))
    }),
    row("so many times a unit", "({count}|{n}) times (a|an|per|every|each|in each) {unit}", |_| {
        Some(Sense::Rate(None))
    }),
    row("every weekday", "(on)? (every|each) {weekdaylist} {daypart}?", |it| {
        match it.sense("weekdaylist", 0)? {
            Sense::Weekdays(days) => Some(Sense::Rate(Some(Rate::Weeks(1, days)))),
            _ => None,
        }
    }),
    row("every other weekday", "every (other|alternate) {weekday}", |it| {
        Some(Sense::Rate(Some(Rate::Weeks(2, Weekdays::one(it.word(Class::Weekday, 0)?)))))
    }),
    row("on its days", "on {weekdays} ((,|and|or) {weekdays})? ((,|and|or) {weekdays})?", |it| {
        let all = (0..3).filter_map(|at| it.word(Class::Weekdays, at)).map(Weekdays::one);
        Some(Sense::Rate(Some(Rate::Weeks(1, all.fold(Weekdays::default(), Weekdays::and)))))
    }),
    row("on weekdays", "(on weekdays|every weekday|each weekday)", |_| {
        Some(Sense::Rate(Some(Rate::Weeks(1, Weekdays::WORKING))))
    }),
    row("on a day of every month", "the? {nth} {unit}? (of|in) (each|every) {daykind}? {unit}", |it| {
        let every_month =
            last_unit(it) == Some(Unit::Month) && it.unit(1).is_none_or(|_| it.unit(0) == Some(Unit::Day));
        let day = MonthDay::Day(it.number("nth", 0)?);
        Some(Sense::Rate(Some(Rate::Months { count: 1, day, month: 1 }).filter(|_| every_month)))
    }),
    row("on the last day of every unit", "the last {unit} (of|in) (each|every) {unit}", |it| {
        Some(Sense::Rate(Rate::each(1, it.unit(1)?).filter(|_| it.unit(0) == Some(Unit::Day))))
    }),
    row(
        "at the end of every unit",
        "the? {part} of (each|every) ({daykind}|academic|school|financial|fiscal)? {unit}",
        |it| Some(Sense::Rate(Rate::each(1, it.unit(0)?).filter(|_| it.ends()))),
    ),
    row("on a weekday of every month", "the {nth} {weekday} (of|in) (each|every) {unit}", |it| {
        let month = it.unit(0) == Some(Unit::Month);
        let day = MonthDay::Weekday(it.number("nth", 0)?, it.word(Class::Weekday, 0)?);
        Some(Sense::Rate(Some(Rate::Months { count: 1, day, month: 1 }).filter(|_| month)))
    }),
    row("on the last weekday of every month", "the last {weekday} (of|in) (each|every) {unit}", |it| {
        let day = MonthDay::Weekday(-1, it.word(Class::Weekday, 0)?);
        let rate = Rate::Months { count: 1, day, month: 1 };
        Some(Sense::Rate(Some(rate).filter(|_| it.unit(0) == Some(Unit::Month))))
    }),
    row(
        "on a working day of every unit",
        "the ({nth}|last) {daykind} {unit} (of|in) (each|every) {unit}",
        |_| Some(Sense::Rate(None)),
    ),
    row(
        "after every unit",
        "the {nth} {daykind}? {unit} (after|following) (the end of)? (each|every) {unit} (ends|closes)?",
        |_| Some(Sense::Rate(None)),
    ),
    row(
        "so long after every unit",
        "{length} (after|following|of) (the end of)? (each|every) {unit} (ends|closes)?",
        |_| Some(Sense::Rate(None)),
    ),
    row("adverb of frequency", "{frequency}", frequency),
    row("so often an adverb", "({times}|{count} times) {frequency}", |it| {
        Some(Sense::Rate(frequent(it).filter(|_| it.word(Class::Times, 0) == Some(1))))
    }),
    row("half a frequency", "{unit} - {frequency}", |it| {
        let half =
            it.unit(0) == Some(Unit::Half) && it.word(Class::Frequency, 0).map(|it| it % 100) == Some(9);
        half.then(|| Sense::Rate(Rate::each(1, Unit::Half)))
    }),
    row("every so-manieth weekday", "(every|each) {nth} (and {nth})? {weekday} (of the {unit})?", |_| {
        Some(Sense::Rate(None))
    }),
    row("some weekdays of every month", "the {nth} and {nth} {weekday} (of|in) (each|every) {unit}", |_| {
        Some(Sense::Rate(None))
    }),
    row(
        "some days of every month",
        "(every|the) {nth} and {nth} {unit}? ((of|in) (each|every) {unit})?",
        |it| Some(Sense::Rate(None)).filter(|_| it.holds("each") || it.holds("every")),
    ),
    row("on weekends", "((on|at) weekends|every weekend|each weekend)", |_| {
        Some(Sense::Rate(Some(Rate::Weeks(1, Weekdays::WEEKEND))))
    }),
    row("on weekday mornings", "on {weekday} {daypart}", |it| {
        let weekday = it.word(Class::Weekday, 0).filter(|_| it.words.text(it.end() - 1).ends_with('s'))?;
        Some(Sense::Rate(Some(Rate::Weeks(1, Weekdays::one(weekday)))))
    }),
    row("every of two months", "(every|each|in) {month} and {month} ((of|in)? (each|every) {unit})?", |it| {
        Some(Sense::Rate(None)).filter(|_| it.holds("every") || it.holds("each"))
    }),
    row("on one basis or another", "on (a|an) {frequency} (or|and) {frequency} basis", |_| {
        Some(Sense::Rate(None))
    }),
    row("on a basis", "on? (a|an)? {frequency} basis", |it| Some(Sense::Rate(frequent(it)))),
    row(
        "at intervals of no more than",
        "at intervals of? (not exceeding|not to exceed|no more than|not more than|up to)? {length}",
        |_| Some(Sense::Rate(None)),
    ),
    row(
        "at intervals of use",
        "at intervals (not exceeding|not to exceed|of|of up to) {n} {n}? {name}",
        |_| { Some(Sense::Rate(None)) }
    ),
    row("at intervals", "at {frequency} intervals", |it| Some(Sense::Rate(frequent(it)))),
    row("a day of every year", "{date} (of|in)? (each|every) {unit}", |it| {
        let yearly = Rate::each(1, Unit::Year).filter(|_| it.unit(0) == Some(Unit::Year));
        Some(Sense::Rate(falling(yearly, it.limit("date", 0))))
    }),
    row("a month of every year", "{month} (of|in)? (each|every) {unit}", |it| {
        capital_month(it).filter(|_| it.unit(0) == Some(Unit::Year)).map(|_| Sense::Rate(None))
    }),
    row("every month by name", "(every|each) {month}", |it| {
        let month = capital_month(it)?;
        Some(Sense::Rate(Some(Rate::Months { count: 12, day: MonthDay::Day(-1), month })))
    }),
    row(
        "days of every year",
        "(from|between)? {date} (to|and|through|until) {date} (of|in)? (each|every) {unit}",
        |it| Some(Sense::Rate(None)).filter(|_| it.unit(0) == Some(Unit::Year)),
    ),
    row("every date", "(every|each) {date}", |it| {
        Some(Sense::Rate(falling(Rate::each(1, Unit::Year), it.limit("date", 0))))
    }),
    row("every season", "(every|each) {season}", |_| Some(Sense::Rate(None))),
    row("every round of something", "{times}? (every|each|per) {name}", |it| {
        const ROUNDS: WordList = list!["period", "shift", "session", "cycle", "sprint", "season", "round"];
        Some(Sense::Rate(None)).filter(|_| ROUNDS.contains(it.words.text(it.end() - 1)))
    }),
    row(
        "so many times a season",
        "({times}|{count} times|{n} times) (a|per|every|each|in each) (season|{season})",
        |_| { Some(Sense::Rate(None)) }
    ),
    row("so often a year of another kind", "{times} (every|each|per|a) {otheryear} {unit}", |_| {
        Some(Sense::Rate(None))
    }),
];

const AFTER: Rows<Sense> = rows![
    row(
        "after the day on which",
        "(of|after|from|following|since) the (date|{unit}) (on|upon|in) which {rest}",
        |_| Some(Sense::Event(None)),
    ),
    row("after the time when", "(after|from|since) when {rest}", |_| Some(Sense::Event(None))),
    row("after an event", "(of|after|from|following|since) {event}", |it| it.sense("event", 0)),
];

const EVENT: Rows<Sense> = rows![
    row("date of this paper", "the? (date|{unit}) of (the)? ({issuing} of)? this {paper}", |_| Some(ISSUE)),
    row("issue of this paper", "the? {issuing} date? of this {paper}", |_| Some(ISSUE)),
    row("this paper", "this {paper}", |_| Some(ISSUE)),
    row("the date hereof", "(the date hereof|issuance)", |_| Some(ISSUE)),
    row("a date that is an event", "the? {date}", |it| Some(Sense::Event(it.limit("date", 0)))),
    row("a clause that is an event", "{clause}", |it| {
        Some(Sense::Event(None)).filter(|_| matches!(it.before(), "after" | "before" | "since"))
    }),
    row("a deed that is an event", "{deed}", |_| Some(Sense::Event(None))),
    row("what is named", "{name}", |_| Some(Sense::Event(None))),
];

rules! {
    /// Haste without a date.
    HASTE: u8 = [
        "as soon as possible" => "\\b(as soon as (possible|practicable)|at the earliest( possible)?( date| opportunity)?|without (undue |unreasonable )?delay|in a timely manner|in due course|forthwith)\\b" => 1,
        "promptly" => "\\b(promptly|immediately|expeditiously|urgently|swiftly|at once)\\b" => 1,
    ]
}
