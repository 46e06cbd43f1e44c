//! What a notice says: the result types, in the words of the field.

use crate::text::{Span, as_it_stands};

/// Ties each variant to its name in the data contract, both ways.
macro_rules! names {
    ($type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $type {
            /// Its name in the data contract.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($name),+] })
            }
        }

        impl From<$type> for &'static str {
            fn from(it: $type) -> Self {
                it.name()
            }
        }

        impl TryFrom<&str> for $type {
            type Error = String;

            fn try_from(name: &str) -> Result<Self, String> {
                match name {
                    $($name => Ok(Self::$variant),)+
                    _ => Err(format!("{name} is no {}", stringify!($type))),
                }
            }
        }
    };
}

pub(crate) use names;

names!(Kind { Order = "order", Directive = "directive", Memo = "memo", Circular = "circular", Letter = "letter", Plan = "plan", Policy = "policy", Procedure = "procedure", Charter = "charter", Minutes = "minutes", MeetingNews = "meeting-news", Email = "email", Regulation = "regulation", Ordinance = "ordinance", Resolution = "resolution", Guidance = "guidance", Announcement = "announcement" });
names!(Force { Must = "must", MustNot = "must_not", Should = "should", May = "may" });
names!(Role { Lead = "lead", Responsible = "responsible", Support = "support", Consult = "consult", Oversee = "oversee" });
names!(Via { Subject = "subject", Phrase = "phrase", LeadIn = "lead-in", Bracket = "bracket", Column = "column", LastSubject = "last subject", Addressee = "addressee", MainParty = "main party", Hand = "by hand" });
names!(DeadlineKind { By = "by", Within = "within", Every = "every", From = "from", During = "during", Event = "event" });
names!(RateUnit { Day = "day", Week = "week", Month = "month" });
names!(ConditionKind { Condition = "condition", Exception = "exception" });
names!(Reason { Limit = "time limit", Dated = "by a day", Recurs = "again and again", Haste = "haste", Forbids = "forbids", Advises = "advises", Allows = "allows", Conditional = "under a condition", Excepts = "with an exception", Named = "names who acts", Led = "names who leads", Nobody = "names nobody", FirstOfPart = "first of its part", Early = "early", AtEnd = "at the end", Long = "long", VeryLong = "very long", Short = "short", Reports = "reports", Figure = "figure", Binds = "binds in plain words", LaysDown = "lays down", CarriesOut = "carries out", ToAll = "to all", Answers = "answers for it", LeavesOpen = "leaves it open", Safety = "safety", Only = "only", Helps = "helps", Asks = "asks politely", Heads = "those at the head", Checks = "checks", Improves = "improves", Target = "target" });
names!(DueFrom { InText = "date in the text", Issue = "date of issue", WorkingDays = "date of issue, Monday to Friday", YearOfIssue = "year of issue", Hand = "by hand" });
names!(Doubt { ForeignLanguage = "language not supported", NoClause = "binding word without a clause of its own", NoBindingWord = "names who acts, without a binding word", LimitAlone = "says by when or how often, without a binding word" });
names!(Silence { Definition = "definition", EntryIntoForce = "entry into force", Boilerplate = "boilerplate", Recital = "recital", Background = "background", Report = "report", Aim = "aim", Question = "question", Heading = "heading", Stem = "stem", Case = "case", Annex = "annex", Furniture = "furniture" });

/// What sort of text a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One in authority orders: an executive order, 令.
    Order,
    /// A body directs those under it, by that name.
    Directive,
    /// A memorandum inside a house or a government.
    Memo,
    /// A circular, 通知.
    Circular,
    /// A letter, 函.
    Letter,
    /// A plan, also one that a circular hands down: 方案, 规划.
    Plan,
    /// The rules of a house: 制度, 守则.
    Policy,
    /// Its rules step by step: 规程, 流程.
    Procedure,
    /// What founds a body: bylaws, 章程.
    Charter,
    /// The minutes of a meeting, 纪要.
    Minutes,
    /// A report that a meeting was held, or a visit paid.
    MeetingNews,
    /// A mail.
    Email,
    /// Rules of a state: 条例, 规定.
    Regulation,
    /// The law of a town or county.
    Ordinance,
    /// What an assembly resolved: 决议, 决定.
    Resolution,
    /// Advice, or the views that a circular hands down: 意见, 指南.
    Guidance,
    /// What is made known to everybody: 公告.
    Announcement,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 17] = [
        Self::Order,
        Self::Directive,
        Self::Memo,
        Self::Circular,
        Self::Letter,
        Self::Plan,
        Self::Policy,
        Self::Procedure,
        Self::Charter,
        Self::Minutes,
        Self::MeetingNews,
        Self::Email,
        Self::Regulation,
        Self::Ordinance,
        Self::Resolution,
        Self::Guidance,
        Self::Announcement,
    ];
}

/// How strongly a directive binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Force {
    /// An obligation: "shall", 应当.
    Must,
    /// A prohibition: "shall not", 不得.
    MustNot,
    /// A recommendation or an encouragement: "should", 鼓励.
    Should,
    /// A permission or a discretion: "may", 可以.
    May,
}

impl Kind {
    /// Whether a text of this kind says in the present tense what has to be done: "The desk wipes lost devices."
    pub fn states_duties(self) -> bool {
        matches!(self, Self::Policy | Self::Procedure | Self::Charter | Self::Regulation | Self::Ordinance)
    }
}

impl Force {
    /// All forces, strongest first.
    pub const ALL: [Self; 4] = [Self::Must, Self::MustNot, Self::Should, Self::May];
}

/// What a party has to do with a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Heads the work of several.
    Lead,
    /// Does it.
    Responsible,
    /// Helps.
    Support,
    /// Is asked.
    Consult,
    /// Watches or approves.
    Oversee,
}

impl Role {
    /// All roles, in the order in which a task list shows them.
    pub const ALL: [Self; 5] = [Self::Lead, Self::Responsible, Self::Support, Self::Consult, Self::Oversee];

    /// Whether who has it does the work, alone or as the head of others.
    pub fn acts(self) -> bool {
        matches!(self, Self::Lead | Self::Responsible)
    }
}

/// Where in its directive a party was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Via {
    /// It is the subject.
    Subject,
    /// It is named by a phrase: "in coordination with", 会同.
    Phrase,
    /// It is the subject of the stem that opens the list.
    LeadIn,
    /// It stands in the bracket, or the line, that closes the item.
    Bracket,
    /// It stands in the row of a table, in a column of parties.
    Column,
    /// Carried over from the last subject.
    LastSubject,
    /// Taken from the people to whom the notice is addressed.
    Addressee,
    /// The party that the notice names most.
    MainParty,
    /// A person wrote it.
    Hand,
}

impl Via {
    /// Whether the party stands in the directive's own words, its stem or its bracket.
    pub fn is_explicit(self) -> bool {
        matches!(self, Self::Subject | Self::Phrase | Self::LeadIn | Self::Bracket | Self::Column)
    }
}

/// The shape of a time limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeadlineKind {
    /// By, or before, a date.
    By,
    /// Within a time from an event.
    Within,
    /// Again and again.
    Every,
    /// From a date on.
    From,
    /// Between two dates.
    During,
    /// Before or after an event without a date.
    Event,
}

/// How often something falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Every so many days.
    Days(i64),
    /// Every so many weeks, on these days.
    Weeks(i64, Weekdays),
    /// Every so many months.
    Months {
        /// How many.
        count: i64,
        /// The day of the month.
        day: MonthDay,
        /// One of the months in which it falls due; where every month is one, any.
        month: i64,
    },
}

/// What a rate is counted in, in the data contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RateUnit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
}

/// A day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthDay {
    /// By its number; -1 is the last.
    Day(i64),
    /// The so-manieth such weekday; -1 is the last.
    Weekday(i64, i64),
}

/// Some days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Monday to Friday.
    pub const WORKING: Self = Self(0b1_1111);
    /// Saturday and Sunday.
    pub const WEEKEND: Self = Self(0b110_0000);

    /// One of them, 0 is Monday.
    pub fn one(weekday: i64) -> Self {
        Self(1 << weekday.rem_euclid(7))
    }

    /// These and those.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one is among them.
    pub fn has(self, weekday: i64) -> bool {
        self.0 & Self::one(weekday).0 != 0
    }
}

/// What narrows a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConditionKind {
    /// It holds if, when or where.
    Condition,
    /// It does not hold if.
    Exception,
}

/// What the date of a time limit was counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueFrom {
    /// Nothing: it stands in the text.
    InText,
    /// The day of issue, or the one that a person chose.
    Issue,
    /// The same, by working days, of which only weekends are known to be none.
    WorkingDays,
    /// The year of issue, which the text leaves out.
    YearOfIssue,
    /// A person set it.
    Hand,
}

/// Why a sentence that may bind somebody was not made a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// It is in none of our languages.
    ForeignLanguage,
    /// It holds a binding word, and no clause of its own was found for it.
    NoClause,
    /// It names who acts, and nothing binds them.
    NoBindingWord,
    /// It says by when or how often, and nothing binds anybody.
    LimitAlone,
}

/// Why a sentence makes nobody do anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Silence {
    /// It says what a word means or what the text covers.
    Definition,
    /// It says when the text begins or ceases to hold.
    EntryIntoForce,
    /// The standing words of a legal instrument.
    Boilerplate,
    /// It opens the notice.
    Recital,
    /// It describes.
    Background,
    /// It tells what happened.
    Report,
    /// It says what is hoped for.
    Aim,
    /// It asks.
    Question,
    /// It is a heading.
    Heading,
    /// It opens a list, whose items say what is to be done.
    Stem,
    /// It says in which case the stem of its list binds.
    Case,
    /// It stands in an annex.
    Annex,
    /// It is part of the page, not of the text: a page number.
    Furniture,
}

/// What speaks for a directive's being key, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// It has a time limit.
    Limit,
    /// That is a day, or a time from an event on.
    Dated,
    /// It falls due again and again.
    Recurs,
    /// It is to be done in haste.
    Haste,
    /// It forbids.
    Forbids,
    /// It only advises.
    Advises,
    /// It only allows.
    Allows,
    /// It holds under a condition.
    Conditional,
    /// It has an exception.
    Excepts,
    /// It names who acts.
    Named,
    /// It names who leads.
    Led,
    /// It names nobody.
    Nobody,
    /// It is the first in its part of the notice.
    FirstOfPart,
    /// It stands in the first quarter of the notice.
    Early,
    /// It is one of the last two.
    AtEnd,
    /// It is long.
    Long,
    /// It is very long.
    VeryLong,
    /// It is short.
    Short,
    /// Somebody hands in, reports or tells something.
    Reports,
    /// It holds a figure.
    Figure,
    /// It says so in the plainest words: "must", 必须.
    Binds,
    /// Somebody lays down a plan, a rule, an office.
    LaysDown,
    /// Somebody carries out or completes something.
    CarriesOut,
    /// It speaks to all, or to everybody of a kind.
    ToAll,
    /// Somebody answers for it.
    Answers,
    /// It leaves open whether, or only encourages.
    LeavesOpen,
    /// It is about danger and safety.
    Safety,
    /// It leaves one way only.
    Only,
    /// Somebody only helps or takes part.
    Helps,
    /// It asks politely.
    Asks,
    /// It speaks of those at the head, and their lead.
    Heads,
    /// Somebody checks, audits or inspects.
    Checks,
    /// It says to strengthen, improve, advance.
    Improves,
    /// It sets a target.
    Target,
}

impl Reason {
    /// All reasons, in the order of a language's weights.
    pub const ALL: [Self; 34] = [
        Self::Limit,
        Self::Dated,
        Self::Recurs,
        Self::Haste,
        Self::Forbids,
        Self::Advises,
        Self::Allows,
        Self::Conditional,
        Self::Excepts,
        Self::Named,
        Self::Led,
        Self::Nobody,
        Self::FirstOfPart,
        Self::Early,
        Self::AtEnd,
        Self::Long,
        Self::VeryLong,
        Self::Short,
        Self::Reports,
        Self::Figure,
        Self::Binds,
        Self::LaysDown,
        Self::CarriesOut,
        Self::ToAll,
        Self::Answers,
        Self::LeavesOpen,
        Self::Safety,
        Self::Only,
        Self::Helps,
        Self::Asks,
        Self::Heads,
        Self::Checks,
        Self::Improves,
        Self::Target,
    ];
}

/// A reason, and how much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The reason.
    pub reason: Reason,
    /// Above nothing where it speaks for the directive's being key.
    pub weight: i16,
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The words, white space folded.
    pub name: String,
    /// Their place.
    pub span: Span,
}

/// A party's part in one directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Number of the party in [`Notice::parties`].
    pub party: usize,
    /// Its name as it stands here, or where it was carried over from.
    pub name: String,
    /// What it has to do with the directive.
    pub role: Role,
    /// The place of the name.
    pub span: Span,
    /// How it was found.
    pub via: Via,
}

/// A time limit of one directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its words.
    pub text: String,
    /// Their place.
    pub span: Span,
    /// Its shape.
    pub kind: DeadlineKind,
    /// The date it falls on, ISO, where one is known.
    pub due: Option<String>,
    /// What the date was counted from.
    pub from: Option<DueFrom>,
    /// How often it comes again, where its words say so by one rate.
    pub rate: Option<Rate>,
}

/// A condition or exception of one directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Which of the two.
    pub kind: ConditionKind,
    /// Its place.
    pub span: Span,
}

/// One thing that somebody has to do, not to do, or is free to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Directive {
    /// Its words.
    pub span: Span,
    /// Where it stands in the outline: ["二", "（三）"].
    pub place: Vec<String>,
    /// A cut of its own words that fits on a line.
    pub headline: String,
    /// How strongly it binds.
    pub force: Force,
    /// The word that binds; `None` for a bare imperative.
    pub cue: Option<Span>,
    /// What has to be done.
    pub action: Span,
    /// Who has to do it.
    pub parties: Vec<Part>,
    /// By when.
    pub deadlines: Vec<Deadline>,
    /// Words of haste without a date: no time limits, and a reader may want one.
    pub haste: Vec<Span>,
    /// Under what conditions.
    pub conditions: Vec<Condition>,
    /// Whether a one-screen summary shows it.
    pub key: bool,
    /// What speaks for that, and what against it, the weightiest first.
    pub reasons: Vec<Weighed>,
    /// How sure we are that it is one, 0 to 1.
    pub confidence: f64,
    /// The rules that made it so.
    pub why: Vec<String>,
}

/// A party and every place where it acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Its fullest name.
    pub name: String,
    /// The other names it goes by.
    pub aliases: Vec<String>,
    /// Where it is named in a directive.
    pub spans: Vec<Span>,
}

/// A sentence that binds, perhaps, and was not made a directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its place.
    pub span: Span,
    /// Why it was left.
    pub reason: Doubt,
}

/// A stretch that makes nobody do anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silent {
    /// Its place.
    pub span: Span,
    /// What it is instead.
    pub class: Silence,
}

/// What became of the sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All sentences.
    pub sentences: usize,
    /// Those that hold at least one directive.
    pub directives: usize,
    /// Those that bind nobody.
    pub background: usize,
    /// Those left unread.
    pub unread: usize,
}

/// What a whole notice says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notice {
    /// Code of the language most of it is written in; empty where none is known.
    pub language: &'static str,
    /// What sort of text it is.
    pub kind: Option<Kind>,
    /// Its title as it stands.
    pub title: Option<Named>,
    /// Who speaks.
    pub issuer: Option<Named>,
    /// Date of issue, ISO, as far as it is given.
    pub date: Option<String>,
    /// Its number.
    pub reference: Option<Named>,
    /// To whom it is addressed.
    pub addressees: Vec<Named>,
    /// For whom it says that it is written, where it is addressed to nobody.
    pub audience: Vec<Named>,
    /// Its occasion and its purpose: at most two of its sentences.
    pub about: Vec<Named>,
    /// What has to be done, in the order of the text.
    pub directives: Vec<Directive>,
    /// Who has to do it.
    pub parties: Vec<Party>,
    /// What was not read.
    pub unread: Vec<Unread>,
    /// What binds nobody.
    pub silent: Vec<Silent>,
    /// What became of the sentences.
    pub counts: Counts,
}

impl Notice {
    /// Moves every place in the notice to `text`, where a copy of it was read, and gives every name the signs that it has there.
    pub(crate) fn move_to(&mut self, text: &str, back: &dyn Fn(Span) -> Span) {
        let moved = |span: &mut Span, names: &mut [&mut String]| {
            *span = back(*span);
            names.iter_mut().for_each(|name| stand(name, span.of(text)));
        };
        let head = [&mut self.title, &mut self.issuer, &mut self.reference].into_iter().flatten();
        let head = head.chain(&mut self.addressees).chain(&mut self.audience).chain(&mut self.about);
        head.for_each(|named| moved(&mut named.span, &mut [&mut named.name]));
        self.directives.iter_mut().for_each(|directive| directive.move_to(&moved));
        for party in &mut self.parties {
            let Party { name, aliases, spans } = party;
            spans.iter_mut().for_each(|span| {
                let mut names: Vec<&mut String> = aliases.iter_mut().chain([&mut *name]).collect();
                moved(span, &mut names);
            });
        }
        let left = self.unread.iter_mut().map(|unread| &mut unread.span);
        let silent = self.silent.iter_mut().map(|silent| &mut silent.span);
        left.chain(silent).for_each(|span| *span = back(*span));
    }
}

/// Gives a name the signs that it has in `words`, if it stands there.
fn stand(name: &mut String, words: &str) {
    if let Some(stands) = as_it_stands(name, words) {
        *name = stands;
    }
}

impl Directive {
    fn move_to(&mut self, moved: &dyn Fn(&mut Span, &mut [&mut String])) {
        self.parties.iter_mut().for_each(|part| moved(&mut part.span, &mut [&mut part.name]));
        self.deadlines.iter_mut().for_each(|deadline| moved(&mut deadline.span, &mut [&mut deadline.text]));
        let conditions = self.conditions.iter_mut().map(|condition| &mut condition.span);
        let own = [&mut self.span, &mut self.action].into_iter().chain(&mut self.cue);
        own.chain(&mut self.haste).chain(conditions).for_each(|span| moved(span, &mut []));
    }
}
