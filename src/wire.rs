//! The data contract, version 1: the only serialisable types, and the only place of UTF-16.
//!
//! What `remit --json` prints, what `extract()` returns in JavaScript and what the page shows. Every field is
//! always there; unknown is null or an empty list. Offsets count UTF-16 code units of the text given.

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::language::calendar::{Date, WorkingDays};
use crate::lexicon::Lexicon;
use crate::notice::{
    self, ConditionKind, DeadlineKind, Doubt, DueFrom, Force, Kind, MonthDay, RateUnit, Reason, Role,
    Silence, Via, Weekdays, names,
};
use crate::text::{Span, Utf16Index};

/// The version of the contract; grows when a field changes its meaning.
pub const VERSION: u8 = 1;

/// A stretch in UTF-16 code units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Range {
    /// Offset of the first unit.
    pub start: usize,
    /// Offset behind the last unit.
    pub end: usize,
}

impl Range {
    /// Its words in `text`, whose offsets are in `index`; empty where it does not lie in it.
    pub fn of<'a>(self, text: &'a str, index: &Utf16Index) -> &'a str {
        text.get(index.utf8(text, self.start)..index.utf8(text, self.end)).unwrap_or("")
    }
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Named {
    /// The words, white space folded.
    pub name: String,
    /// Their place.
    pub span: Range,
}

/// A party's part in one directive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Part {
    /// The party's [`Party::id`].
    pub party: String,
    /// Its name as it stands here, or where it was carried over from.
    pub name: String,
    /// What it has to do with the directive.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "Role"))]
    pub role: Role,
    /// Whether it stands in the directive's own words, its stem or its bracket.
    pub explicit: bool,
    /// The place of the name.
    pub span: Range,
    /// How it was found.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "Via"))]
    pub via: Via,
}

impl Part {
    /// Whether nobody named them for it: neither the words nor a person.
    pub fn is_inferred(&self) -> bool {
        !self.explicit && self.via != Via::Hand
    }
}

/// A time limit of one directive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Deadline {
    /// Its words.
    pub text: String,
    /// Their place.
    pub span: Range,
    /// Its shape.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "DeadlineKind"))]
    pub kind: DeadlineKind,
    /// The date it falls on, ISO, where one is known.
    pub due: Option<String>,
    /// What the date was counted from.
    #[serde(with = "by_name_if_known", default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<DueFrom>"))]
    pub from: Option<DueFrom>,
    /// How often it comes again, where its words say so by one rate.
    #[serde(default)]
    pub rate: Option<Rate>,
}

/// How often a time limit comes again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Rate {
    /// Every so many of the unit.
    pub every: i64,
    /// Days, weeks or months.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "RateUnit"))]
    pub unit: RateUnit,
    /// On these days of the week, 0 is Monday; of a rate in months, the one that `nth` counts.
    pub weekdays: Vec<i64>,
    /// Of such weekdays the so-manieth of the month; -1 is the last.
    pub nth: Option<i64>,
    /// The day of the month; -1 is the last.
    pub day: Option<i64>,
    /// One of the months in which it falls due.
    pub month: Option<i64>,
}

impl From<notice::Rate> for Rate {
    fn from(rate: notice::Rate) -> Self {
        let of = |every, unit| Self { every, unit, weekdays: Vec::new(), nth: None, day: None, month: None };
        match rate {
            notice::Rate::Days(every) => of(every, RateUnit::Day),
            notice::Rate::Weeks(every, days) => {
                let weekdays = (0..7).filter(|day| days.has(*day)).collect();
                Self { weekdays, ..of(every, RateUnit::Week) }
            }
            notice::Rate::Months { count, day: MonthDay::Day(day), month } => {
                Self { day: Some(day), month: Some(month), ..of(count, RateUnit::Month) }
            }
            notice::Rate::Months { count, day: MonthDay::Weekday(nth, weekday), month } => {
                let month = Some(month);
                Self { weekdays: vec![weekday], nth: Some(nth), month, ..of(count, RateUnit::Month) }
            }
        }
    }
}

impl Rate {
    /// The rate that is meant; `None` where a file says what no rate is.
    pub fn meant(&self) -> Option<notice::Rate> {
        if !(1..=1000).contains(&self.every) {
            return None;
        }
        Some(match self.unit {
            RateUnit::Day => notice::Rate::Days(self.every),
            RateUnit::Week => {
                let days = self.weekdays.iter().map(|day| Weekdays::one(*day));
                notice::Rate::Weeks(self.every, days.reduce(Weekdays::and)?)
            }
            RateUnit::Month => {
                let day = match (self.nth, self.weekdays.first()) {
                    (Some(nth), Some(weekday)) => MonthDay::Weekday(nth, *weekday),
                    _ => MonthDay::Day(self.day?),
                };
                notice::Rate::Months { count: self.every, day, month: self.month? }
            }
        })
    }
}

/// A condition or an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Condition {
    /// Which of the two.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "ConditionKind"))]
    pub kind: ConditionKind,
    /// Its place.
    pub span: Range,
}

/// One thing that somebody has to do, not to do, or is free to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Directive {
    /// "d1" and on, in the order of the text.
    pub id: String,
    /// Its words.
    pub span: Range,
    /// Its outline path.
    pub place: Vec<String>,
    /// A cut of its own words that fits on a line.
    pub headline: String,
    /// How strongly it binds.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "Force"))]
    pub force: Force,
    /// The word that binds; null for a bare imperative.
    pub cue: Option<Range>,
    /// What has to be done.
    pub action: Range,
    /// Who has to do it.
    pub parties: Vec<Part>,
    /// By when.
    pub deadlines: Vec<Deadline>,
    /// Words of haste without a date: no time limits.
    #[serde(default)]
    pub haste: Vec<Range>,
    /// Under what conditions.
    pub conditions: Vec<Condition>,
    /// Whether a one-screen summary shows it.
    pub key: bool,
    /// What speaks for that, and what against it, the weightiest first.
    #[serde(default)]
    pub reasons: Vec<Weighed>,
    /// How sure we are that it is one, 0 to 1, in hundredths.
    pub confidence: f64,
    /// The rules that made it so.
    pub why: Vec<String>,
    /// What a person thinks of it.
    #[serde(with = "by_name", default)]
    #[cfg_attr(feature = "schema", schemars(with = "Status"))]
    pub status: Status,
    /// Whether a person wrote it, or changed its cells.
    #[serde(default)]
    pub corrected: bool,
    /// What a person noted about it.
    #[serde(default)]
    pub note: Option<String>,
}

impl Directive {
    /// The names of those who act on it.
    pub fn doers(&self) -> Vec<&str> {
        self.parties.iter().filter(|part| part.role.acts()).map(|part| part.name.as_str()).collect()
    }
}

/// A reason for showing a directive in a one-screen summary, or against that, and how much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Weighed {
    /// The reason.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "Reason"))]
    pub reason: Reason,
    /// Above nothing where it speaks for it.
    pub weight: i16,
}

/// What a person thinks of a directive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// Nobody has looked at it yet.
    #[default]
    Open,
    /// It is right.
    Accepted,
    /// It is none.
    Rejected,
}

names!(Status { Open = "open", Accepted = "accepted", Rejected = "rejected" });

/// A party and every place where it acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Party {
    /// "p1" and on, in the order of the text.
    pub id: String,
    /// Its fullest name.
    pub name: String,
    /// The other names it goes by.
    pub aliases: Vec<String>,
    /// Where it is named in a directive.
    pub spans: Vec<Range>,
}

impl Party {
    /// In how many of `directives` it has to do with what is ordered; in the role `role`, where one is named.
    pub fn count<'a>(
        &self,
        directives: impl IntoIterator<Item = &'a Directive>,
        role: Option<Role>,
    ) -> usize {
        let own = |part: &Part| part.party == self.id && role.is_none_or(|role| part.role == role);
        directives.into_iter().filter(|it| it.parties.iter().any(own)).count()
    }
}

/// A sentence that may bind and was not made a directive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Unread {
    /// Its place.
    pub span: Range,
    /// Why it was left.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "Doubt"))]
    pub reason: Doubt,
}

/// A stretch that makes nobody do anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Silent {
    /// Its place.
    pub span: Range,
    /// What it is instead.
    #[serde(with = "by_name")]
    #[cfg_attr(feature = "schema", schemars(with = "Silence"))]
    pub class: Silence,
}

/// What became of the sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
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

/// A notice as the contract has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Notice {
    /// [`VERSION`].
    pub version: u8,
    /// Code of the language most of it is written in.
    pub language: Option<String>,
    /// What sort of text it is; null where that cannot be told.
    #[serde(with = "by_name_if_known", default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Kind>"))]
    pub kind: Option<Kind>,
    /// Its title.
    pub title: Option<String>,
    /// Who speaks.
    pub issuer: Option<Named>,
    /// Date of issue, ISO.
    pub date: Option<String>,
    /// Its number.
    pub reference: Option<String>,
    /// To whom it is addressed.
    pub addressees: Vec<Named>,
    /// Its occasion and its purpose, in its own words: two sentences at most.
    #[serde(default)]
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
    /// Where it was written from; null where it was not written to a file.
    #[serde(default)]
    pub origin: Option<Origin>,
}

/// What a file says of the notice that it was written from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Origin {
    /// Tells the text of the notice from every other.
    pub fingerprint: String,
    /// The day on which it was written, ISO.
    pub checked: Option<String>,
}

impl Notice {
    /// The contract as JSON on one line.
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The contract's form of `notice`, which was read from `text`.
///
/// ```
/// let text = "各部门应当报告。";
/// let notice = remit::wire::notice(text, &remit::extract(text, &Default::default()));
/// assert_eq!(notice.directives[0].parties[0].span.end, 3);
/// ```
pub fn notice(text: &str, notice: &notice::Notice) -> Notice {
    let border = Border { text, index: Utf16Index::new(text) };
    let counts = notice.counts;
    Notice {
        version: VERSION,
        language: Some(notice.language).filter(|code| !code.is_empty()).map(str::to_string),
        kind: notice.kind,
        title: notice.title.as_ref().map(|title| title.name.clone()),
        issuer: notice.issuer.as_ref().map(|issuer| border.named(issuer)),
        date: notice.date.clone(),
        reference: notice.reference.as_ref().map(|reference| reference.name.clone()),
        addressees: notice.addressees.iter().map(|name| border.named(name)).collect(),
        about: notice.about.iter().map(|said| border.named(said)).collect(),
        directives: (1..).zip(&notice.directives).map(|(nth, it)| border.directive(nth, it)).collect(),
        parties: (1..).zip(&notice.parties).map(|(nth, it)| border.party(nth, it)).collect(),
        unread: notice.unread.iter().map(|it| border.unread(it)).collect(),
        silent: notice.silent.iter().map(|it| border.silent(*it)).collect(),
        counts: Counts {
            sentences: counts.sentences,
            directives: counts.directives,
            background: counts.background,
            unread: counts.unread,
        },
        origin: None,
    }
}

/// What a reader knows beside the text, as JSON or a JavaScript object gives it; every field may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Options {
    /// The day from which relative time limits count, ISO.
    pub anchor: Option<String>,
    /// Weekdays on which nobody works, ISO.
    pub days_off: Vec<String>,
    /// Saturdays and Sundays on which people work, ISO.
    pub days_on: Vec<String>,
    /// The words of a lexicon's file.
    pub lexicon: String,
}

/// The options that `given` stands for, but for the lexicon: whoever reads it, [`Lexicon::read`], hears what is wrong with
/// it, and may take what is right.
///
/// # Errors
/// [`Error::Day`] where a day is not written as `2025-01-31`.
pub fn options(given: &Options) -> Result<crate::Options, Error> {
    let day =
        |option: &'static str, iso: &String| Date::parse(iso).ok_or_else(|| Error::Day(option, iso.clone()));
    let days =
        |option, list: &[String]| list.iter().map(|iso| day(option, iso)).collect::<Result<Vec<_>, _>>();
    let anchor = given.anchor.as_ref().map(|iso| day("anchor", iso)).transpose()?;
    let working_days =
        WorkingDays { off: days("daysOff", &given.days_off)?, on: days("daysOn", &given.days_on)? };
    Ok(crate::Options { anchor, working_days, lexicon: Lexicon::default() })
}

/// Where UTF-8 becomes UTF-16.
struct Border<'a> {
    text: &'a str,
    index: Utf16Index,
}

impl Border<'_> {
    fn range(&self, span: Span) -> Range {
        let unit = |byte| self.index.utf16(self.text, byte);
        Range { start: unit(span.start), end: unit(span.end) }
    }

    fn named(&self, named: &notice::Named) -> Named {
        Named { name: named.name.clone(), span: self.range(named.span) }
    }

    fn directive(&self, nth: usize, directive: &notice::Directive) -> Directive {
        Directive {
            id: format!("d{nth}"),
            span: self.range(directive.span),
            place: directive.place.clone(),
            headline: directive.headline.clone(),
            force: directive.force,
            cue: directive.cue.map(|cue| self.range(cue)),
            action: self.range(directive.action),
            parties: directive.parties.iter().map(|part| self.part(part)).collect(),
            deadlines: directive.deadlines.iter().map(|limit| self.deadline(limit)).collect(),
            haste: directive.haste.iter().map(|it| self.range(*it)).collect(),
            conditions: directive.conditions.iter().map(|it| self.condition(*it)).collect(),
            key: directive.key,
            reasons: directive
                .reasons
                .iter()
                .map(|it| Weighed { reason: it.reason, weight: it.weight })
                .collect(),
            confidence: (directive.confidence * 100.0).round() / 100.0,
            why: directive.why.clone(),
            status: Status::Open,
            corrected: false,
            note: None,
        }
    }

    fn part(&self, part: &notice::Part) -> Part {
        Part {
            party: format!("p{}", part.party + 1),
            name: part.name.clone(),
            role: part.role,
            explicit: part.via.is_explicit(),
            span: self.range(part.span),
            via: part.via,
        }
    }

    fn deadline(&self, limit: &notice::Deadline) -> Deadline {
        Deadline {
            text: limit.text.clone(),
            span: self.range(limit.span),
            kind: limit.kind,
            due: limit.due.clone(),
            from: limit.from,
            rate: limit.rate.map(Rate::from),
        }
    }

    fn condition(&self, condition: notice::Condition) -> Condition {
        Condition { kind: condition.kind, span: self.range(condition.span) }
    }

    fn party(&self, nth: usize, party: &notice::Party) -> Party {
        Party {
            id: format!("p{nth}"),
            name: party.name.clone(),
            aliases: party.aliases.clone(),
            spans: party.spans.iter().map(|span| self.range(*span)).collect(),
        }
    }

    fn unread(&self, unread: &notice::Unread) -> Unread {
        Unread { span: self.range(unread.span), reason: unread.reason }
    }

    fn silent(&self, silent: notice::Silent) -> Silent {
        Silent { span: self.range(silent.span), class: silent.class }
    }
}

/// Closed vocabularies travel as their names.
pub(crate) mod by_name {
    use std::borrow::Cow;

    use serde::{Deserialize, Deserializer, Serializer, de};

    pub fn serialize<T: Copy + Into<&'static str>, S: Serializer>(it: &T, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str((*it).into())
    }

    pub fn deserialize<'de, T, D>(from: D) -> Result<T, D::Error>
    where
        T: for<'a> TryFrom<&'a str, Error = String>,
        D: Deserializer<'de>,
    {
        let name = Cow::<'de, str>::deserialize(from)?;
        T::try_from(&name).map_err(de::Error::custom)
    }
}

/// The same, where there may be none.
pub(crate) mod by_name_if_known {
    use std::borrow::Cow;

    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    pub fn serialize<T, S>(it: &Option<T>, to: S) -> Result<S::Ok, S::Error>
    where
        T: Copy + Into<&'static str>,
        S: Serializer,
    {
        it.map(Into::<&'static str>::into).serialize(to)
    }

    pub fn deserialize<'de, T, D>(from: D) -> Result<Option<T>, D::Error>
    where
        T: for<'a> TryFrom<&'a str, Error = String>,
        D: Deserializer<'de>,
    {
        let name = Option::<Cow<'de, str>>::deserialize(from)?;
        name.map(|name| T::try_from(&name).map_err(de::Error::custom)).transpose()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_contract_comes_back_as_it_went() {
        let text = "Each office must report to the Board by 1 May 2025, unless it is exempt.";
        let notice = super::notice(text, &crate::extract(text, &Default::default()));
        let json = serde_json::to_string(&notice).unwrap();
        assert_eq!(serde_json::from_str::<super::Notice>(&json).unwrap(), notice);
    }
}
