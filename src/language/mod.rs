//! What a language knows, as one static table of one shape.

pub mod automaton;
mod breaks;
pub mod calendar;
pub mod en;
pub mod evened;
pub mod expression;
pub mod index;
pub mod literal;
pub mod numeral;
pub mod printed;
pub mod rate;
pub mod row;
pub mod rule;
mod shadow;
pub mod sweep;
pub mod term;
pub mod time;
pub mod token;
pub mod vocabulary;
pub mod zh;

use crate::text::list::WordList;
use std::rc::Rc;

use crate::lexicon::Lexicon;
use crate::notice::{ConditionKind, DeadlineKind, Force, Kind, Reason, Role, Silence};
use crate::text::{FairCopy, Span, respaced, unwrapped, widened};
use printed::Printed;
use rule::{Rules, Source};

pub use shadow::Shadow;

/// How far back a name is looked for, in bytes, so that work stays linear in the length of the text.
pub(crate) const LONGEST_NAME: usize = 240;

/// Longest sentence that is read as one, in bytes: what has no full stop for so long is read in pieces, so that
/// work stays linear in the length of the text.
pub const LONGEST_SENTENCE: usize = 6000;

/// Longest words for what is done so often in a heading, "Daily tasks", 每日工作, in bytes.
const LONGEST_ROUTINE: usize = 24;

/// The rule of the words that the lexicon brings.
pub(crate) const OWN: &str = "word of the lexicon";

/// How deep a label lies in an outline; 8 is a bullet.
pub type Depth = u8;

/// The part of the notice in which a block stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    /// Before the first directive: occasion and purpose.
    Preamble,
    /// Where directives stand.
    #[default]
    Body,
    /// Guiding thought, principles and aims.
    Aims,
    /// Findings and history.
    Background,
    /// What people said of something, in minutes.
    Discussion,
    /// Who has to do what: roles, responsibilities, procedures.
    Duties,
    /// A list of what somebody has to do, whatever the form of its items: "Next steps".
    Tasks,
    /// What is attached.
    Annex,
}

/// What a column of a table of tasks says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The row's number.
    Number,
    /// What is to be done.
    Task,
    /// Who has to do with it, and what.
    Party(Role),
    /// By when.
    Limit,
}

/// The word that binds, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Its place.
    pub span: Span,
    /// How strongly it binds.
    pub force: Force,
    /// The rule that found it.
    pub rule: &'static str,
    /// Whether it binds only where somebody who can act is its subject.
    pub needs_actor: bool,
    /// Whether it asks the reader directly, wherever it stands: 请, "please".
    pub asks: bool,
    /// Whether it only advises, but is a duty in a list of actions: "should".
    pub owed: bool,
    /// Whether it is a bare infinitive, "agencies to report", which binds only where the notice itself speaks.
    pub elliptic: bool,
}

/// What the grammar found in one segment.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// The governing cue.
    pub cue: Option<Cue>,
    /// Names of those who act, as subject.
    pub subjects: Vec<(Span, Role)>,
    /// Names of those who act, by a phrase.
    pub phrases: Vec<(Span, Role)>,
    /// Names of those whom it tells its subject to make act: "ensure that staff sign".
    pub made: Vec<Span>,
    /// What a sentence in the present tense tells those who act in it, if it is one: "The desk wipes lost devices."
    pub present: Option<Force>,
    /// Whether it tells of what somebody would do, which in minutes they have undertaken.
    pub undertaken: bool,
    /// Whether it only weighs what should, may or need be, and tells nobody by name, nor by when: "we should ask".
    pub weighs: bool,
    /// Whether the name of whoever said it stands before it: "Ann: we should ask".
    pub said: bool,
    /// Those whose names stand before it or behind it like a note: "Ann: posters", "Posters (Ann)". In a list of tasks they have
    /// to see to it.
    pub noted: Vec<Span>,
    /// Whether it tells of what will be done, which in minutes is somebody's task.
    pub foreseen: bool,
    /// Whether "we" is its subject.
    pub spoken: bool,
    /// Whether such a verb opens it, so that who acts stands above: "Leads the response".
    pub opens_present: bool,
    /// Whether it speaks to its reader: "you must", "call the desk".
    pub addressed: bool,
    /// Whether nobody in particular is to do what it says: it tells what is barred, or what comes of something.
    pub nobody: bool,
    /// Whether something that cannot act is its subject, so that only somebody near sees to it.
    pub seen_to: bool,
    /// Whether a pronoun is its subject: whoever was told last is meant.
    pub pronoun: bool,
    /// Whether it opens with a bare verb.
    pub imperative: bool,
    /// Whether it opens with a verb that only an aim or an agenda opens with: "To agree the minutes".
    pub infinitive: bool,
    /// Whether it may open so, which only what stands beside it in a list can tell: "Schedule exit interview".
    pub may_order: bool,
    /// Whether it names a deed behind the day on which it is due: "3 May 2027 – Registration".
    pub dated: bool,
    /// Whether it is nothing but several names, as a language without capitals lists them.
    pub roll: bool,
    /// Whether a binding word was seen and refused.
    pub refused: bool,
}

/// What a labelled line of the head says: "Subject: …", 发文字号：….
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The title.
    Title,
    /// Who speaks.
    Issuer,
    /// The part of a house that answers for the text.
    Owner,
    /// To whom.
    Addressee,
    /// The day on which it was made.
    Made,
    /// The day on which it was put up somewhere.
    Published,
    /// The day on which people met.
    Met,
    /// Its number.
    Reference,
    /// Who reports.
    Source,
    /// Something else, which is kept from being taken for one of these.
    Aside,
}

/// Where the words stand that name who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// In the title.
    Title,
    /// On a line of the head.
    Line,
    /// In the sentences that the notice opens with.
    Opening,
    /// On a line of its foot.
    Foot,
}

/// What speaks for a day's being the day of issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issued {
    /// It was issued, signed or dated so.
    Signed,
    /// It was adopted.
    Adopted,
    /// It was reported.
    Dateline,
    /// It was printed or put up.
    Printed,
    /// People met.
    Met,
}

/// Labels of lines, each with what it says of them.
pub type Labels = Vec<(Field, &'static str)>;

/// The labels that stand in a table, those of a field parted by bars.
fn labels(fields: &'static [(Field, &'static str)]) -> Labels {
    let each =
        |(field, labels): &'static (Field, &'static str)| labels.split('|').map(|label| (*field, label));
    fields.iter().flat_map(each).collect()
}

/// Tables of the notice's head and foot; in a pattern the group `m` is the answer.
#[derive(Debug)]
pub struct Header {
    /// Labels of its lines, in small letters.
    pub labels: &'static std::sync::LazyLock<Labels>,
    /// Ends of further labels of its number.
    pub number_labels: WordList,
    /// Behind what a line that was run together is cut.
    pub cuts: &'static Rules<u8>,
    /// What speaks for a line's being the title, and what against it.
    pub title: &'static Rules<i8>,
    /// A line that only says what kind of text it is.
    pub kind_alone: &'static Rules<u8>,
    /// A line that greets.
    pub salutation: &'static Rules<u8>,
    /// A line that goes on in the next, or that goes on the one before: true.
    pub wrapped: &'static Rules<bool>,
    /// Its number, at the start of a line.
    pub reference: &'static Rules<u8>,
    /// A line that is the name of a body; false for words that only hold one.
    pub body: &'static Rules<bool>,
    /// Who speaks, and how surely.
    pub issuer: &'static Rules<(Spot, i8)>,
    /// Verbs of one who speaks, behind their name.
    pub speaks: WordList,
    /// Words before the name of the house in which rules hold: "at".
    pub inside: WordList,
    /// Those who belong to a house, behind its name: "employees".
    pub people: WordList,
    /// Words in place of addressees that stand at the foot.
    pub points_below: WordList,
    /// To whom it is addressed.
    pub addressee: &'static Rules<u8>,
    /// The person to whom a letter goes, above their address.
    pub recipient: &'static Rules<u8>,
    /// The names in a line of addressees.
    pub addressees: fn(&Shadow<'_>, Span) -> Vec<Span>,
    /// To whom the head speaks in other words.
    pub greeting: &'static Rules<u8>,
    /// For whom a text is written, where it has no address.
    pub audience: &'static Rules<u8>,
    /// The names in such words.
    pub readers: fn(&Shadow<'_>, Span) -> Vec<Span>,
    /// Words in brackets behind a name that was sealed or signed.
    pub seals: WordList,
    /// The lines that stand around the name of who signs; true behind it.
    pub signed: &'static Rules<bool>,
    /// What a line says of the day in it.
    pub issued: &'static Rules<Issued>,
    /// Words that may stand beside a day that has its line for itself.
    pub beside_day: WordList,
    /// The days that some words print.
    pub days: fn(&str) -> Vec<Printed>,
}

/// Tables of what tells the kind of a notice; a row's meaning is a kind, and how much speaks for it.
#[derive(Debug)]
pub struct Kinds {
    /// Words of its title.
    pub title: &'static Rules<(Kind, i8)>,
    /// Words that part a title's head from what it is about.
    pub about: WordList,
    /// Titles of what only reports how something went.
    pub reports: &'static Rules<u8>,
    /// Lines of the head and the foot.
    pub lines: &'static Rules<(Kind, i8)>,
    /// Words anywhere near its beginning.
    pub opening: &'static Rules<(Kind, i8)>,
    /// Beginnings of lines that a text of a kind has many of.
    pub shape: &'static Rules<(Kind, i8)>,
}

/// What a headline is cut from: a segment, and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Clause<'a> {
    /// The segment.
    pub whole: Span,
    /// What has to be done.
    pub action: Span,
    /// The word that binds.
    pub cue: Option<Span>,
    /// How.
    pub force: Force,
    /// Who is told, by their names in the segment.
    pub subjects: &'a [Span],
    /// Its time limits.
    pub limits: &'a [Span],
    /// Its conditions and exceptions.
    pub conditions: &'a [Span],
}

/// How a headline may be cut out of a clause so that it stays a sentence with the same sense.
#[derive(Clone, Debug, Default)]
pub struct Cuts {
    /// What stands before it and turns its sense: "if a leak is found", with its comma.
    pub opening: Option<Span>,
    /// Where it begins.
    pub start: usize,
    /// Where it ends where nothing is cut.
    pub end: usize,
    /// Where it may end, in order, and how ill it ends there.
    pub ends: Vec<(usize, i32)>,
    /// What may be left out of it.
    pub asides: Vec<Aside>,
    /// What turns its sense, and so stands in the headline wherever that ends: "unless the Board agrees".
    pub turns: Vec<Span>,
}

/// Words that a headline may leave out.
#[derive(Clone, Debug)]
pub struct Aside {
    /// The stretches, of which one at most is left out.
    pub choices: Vec<Span>,
    /// Whether it only leads up to what has to be done, so that nobody misses it.
    pub leads_up: bool,
}

/// A language: tables, and the grammar that reads them.
#[derive(Debug)]
pub struct Language {
    /// Its code.
    pub code: &'static str,
    /// Where its texts had the line breaks that a copy lost.
    pub breaks: &'static breaks::Breaks,
    /// Its closed classes of words.
    pub terms: &'static [term::File],
    /// Characters that end a sentence.
    pub ends: &'static [char],
    /// Characters that part a sentence into segments.
    pub parts: &'static [char],
    /// What joins an item to the next at its end, and is no part of it.
    pub trailing: WordList,
    /// Words that no headline may end with.
    pub dangling: WordList,
    /// What a cue that forbids holds of denial; one that holds nothing of it, "no ship may", reads as its opposite alone. None
    /// where each such cue is a denial in itself.
    pub denials: WordList,
    /// What a frame holds that asks for what it introduces, in small letters: "the council resolved that".
    pub requiring: WordList,
    /// Words by which another part goes on with what a frame reports: "and that".
    pub goes_on: WordList,
    /// Whether its words are written without spaces, so that a line says much in few signs.
    pub unspaced: bool,
    /// Words for persons that stand before a cue without naming anybody: "you".
    pub pronouns: WordList,
    /// Ends of cues that say what is done, so that an action keeps them: 负责.
    pub duties: WordList,
    /// Whether titles of items are written as orders are, so that only length and place tell them: "加强领导。"
    pub titles_tell: bool,
    /// Words with a full stop that end no sentence, in small letters.
    pub abbreviations: WordList,
    /// Those of them that may close a paragraph.
    pub closing: WordList,
    /// Words behind which a letter is the name of a part, and not somebody's initial: "Annex A."
    pub lettered: WordList,
    /// What finds the words of the tables that most sentences are put to, made when first wanted.
    pub sweep: std::sync::OnceLock<sweep::Sweep>,
    /// Those of its own grammar among them.
    pub swept: fn() -> Vec<&'static rule::Ready>,
    /// Labels of blocks.
    pub outline: &'static Rules<Depth>,
    /// Words that number a sentence within a paragraph.
    pub ordinal: &'static Rules<u8>,
    /// What headings announce.
    pub heading: &'static Rules<Zone>,
    /// Longest heading, in bytes.
    pub heading_length: usize,
    /// Stems that bind by themselves, and whose items only say in which cases.
    pub cases: &'static Rules<u8>,
    /// Heads of columns in a table of tasks.
    pub column: &'static Rules<Column>,
    /// Frames of reported speech.
    pub frame: &'static Rules<Silence>,
    /// Sentences that bind nobody.
    pub silent: &'static Rules<Silence>,
    /// Sentences that only add a time limit; true where to all before.
    pub afterthought: &'static Rules<bool>,
    /// The note that names who answers for an item.
    pub bracket: &'static Rules<u8>,
    /// The words in such a note that make the first of its names the lead.
    pub first_leads: &'static Rules<u8>,
    /// Short names that the notice gives its parties.
    pub alias: &'static Rules<u8>,
    /// Rows of time, which find limits.
    pub time: &'static std::sync::LazyLock<row::Grammar<time::Sense>>,
    /// Haste without a date, which is no time limit.
    pub haste: &'static Rules<u8>,
    /// Conditions.
    pub condition: &'static Rules<ConditionKind>,
    /// Head and foot.
    pub header: Header,
    /// What tells its kind.
    pub kinds: Kinds,
    /// Sentences that say what the notice is about, and how surely.
    pub about: &'static Rules<i8>,
    /// Words that make a directive one that nobody may miss, or one that they may.
    pub reasons: &'static Rules<Reason>,
    /// How much each reason weighs, in the order of [`Reason::ALL`].
    pub weights: &'static [i16; Reason::ALL.len()],
    /// The grammar of one segment.
    pub read: fn(&Shadow<'_>, Span) -> Marks,
    /// The names in a bracket or an address line.
    pub names: fn(&Shadow<'_>, Span) -> Vec<(Span, Role)>,
    /// The name of somebody who can act that ends at an offset.
    pub name_before: fn(&Shadow<'_>, usize) -> Option<Span>,
    /// Whether a stem asks something itself, beyond what its list says: "handle acids in the hood:".
    pub asks_itself: fn(&Shadow<'_>, Span) -> bool,
    /// Whether the items of a list, below its stem, only name things, so that the stem binds by itself.
    pub lists_things: fn(&Shadow<'_>, Span, &[Span]) -> bool,
    /// Where a segment begins behind a label that names what it is about.
    pub behind_label: fn(&Shadow<'_>, Span) -> usize,
    /// How a headline may be cut.
    pub cuts: fn(&Shadow<'_>, &Clause<'_>) -> Cuts,
    /// The tables of its own grammar.
    pub grammar: fn() -> Vec<Table>,
    /// Places within a segment where a second clause with its own subject begins.
    pub clauses: fn(&Shadow<'_>, Span) -> Vec<usize>,
    /// Whether a stretch is a clause of its own that only tells.
    pub only_tells: fn(&Shadow<'_>, Span) -> bool,
}

/// All languages.
pub static ALL: [&Language; 2] = [&en::ENGLISH, &zh::CHINESE];

/// All languages, a text's own first: its head or its labels may be in another.
pub fn own_first(own: &'static Language) -> impl Iterator<Item = &'static Language> {
    std::iter::once(own).chain(ALL.into_iter().filter(|other| other.code != own.code))
}

/// The language of some words, by their script; `None` where it is not one of ours.
pub fn detect(words: &str) -> Option<&'static Language> {
    let (mut han, mut latin, mut other) = (0, 0, 0);
    for c in words.chars() {
        match c {
            'a'..='z' | 'A'..='Z' => latin += 1,
            '\u{4e00}'..='\u{9fff}' => han += 1,
            _ if c.is_ascii() => {}
            _ => other += usize::from(c.is_alphabetic()),
        }
    }
    match () {
        () if other > (han + latin) / 2 || han + latin == 0 => None,
        () if han * 4 >= latin => Some(&zh::CHINESE),
        () => Some(&en::ENGLISH),
    }
}

/// The shadow of a whole text, in which the words of its language's tables are found.
pub fn shadow<'a>(text: &str, lexicon: &'a Lexicon) -> Shadow<'a> {
    let plain = Shadow::new(text, lexicon);
    match detect(&plain) {
        Some(language) => plain.swept_by(language.sweep()),
        None => plain,
    }
}

/// Whether a line begins with the label of an item or a part.
pub fn opens_block(line: &str) -> bool {
    let plain = plain(line);
    let whole = crate::text::Span::new(0, plain.len());
    detect(&plain).is_some_and(|language| language.label(plain.as_str(), whole).is_some())
}

/// The copy of `text` to read in its place, as it would stand in print: with whole lines, the signs of its language, and the
/// line breaks that it lost. `None` where it stands so already.
pub fn fair_copy(text: &str) -> Option<FairCopy> {
    FairCopy::by_all(text, &[widened, |text| unwrapped(text, opens_block), respaced, rebroken])
}

/// The copy of `text` with the line breaks that it lost; `None` where it has lost none.
fn rebroken(text: &str) -> Option<FairCopy> {
    breaks::broken(text, |text| Some(detect(&plain(text))?.breaks))
}

/// Some words as every grammar reads them.
pub fn plain(words: &str) -> String {
    crate::text::plain(words, zh::FOLD)
}

/// Gives names of rows for some words.
pub type Fires = Box<dyn Fn(&str) -> Vec<&'static str>>;

/// A table of rules as tests and documents see it, whatever its rows mean.
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its rows' names.
    pub rows: Vec<&'static str>,
    /// Names of the rows whose pattern is no regular expression: none.
    pub broken: Vec<&'static str>,
    /// Names of the rows that decide what some words are: those that win, or each that matches where a table weighs them all.
    pub fires: Fires,
    /// Names of the rows that find something else where they are called than they would find everywhere: none.
    #[cfg(test)]
    missed: Fires,
}

/// `rules` for tests and documents, of which the first or the longest match decides.
fn table<T: Copy>(name: &'static str, rules: &'static Rules<T>) -> Table {
    Table { fires: Box::new(|words| rules.winning(words)), ..evidence(name, rules) }
}

/// `rules` for tests and documents, of which each that matches is weighed.
fn evidence<T: Copy>(name: &'static str, rules: &'static Rules<T>) -> Table {
    let names = |rows: &mut dyn Iterator<Item = &'static rule::Rule>| rows.map(|row| row.name).collect();
    Table {
        name,
        rows: names(&mut rules.rows().iter()),
        broken: names(&mut rules.rows().iter().filter(|row| rule::pattern(row.pattern).is_none())),
        fires: Box::new(|words| rules.matching(words)),
        #[cfg(test)]
        missed: Box::new(|words| rules.missed(words)),
    }
}

/// The tables of a grammar of time, for tests and documents. A row fires where it wins.
fn time_tables(grammar: &'static row::Grammar<time::Sense>) -> Vec<Table> {
    let fires = move |name: &'static str| -> Fires {
        Box::new(move |words| {
            let plain = plain(words);
            let tokens = token::tokens(words, &plain);
            let found = grammar.find(row::Words { plain: &plain, tokens: &tokens });
            let rows = found.into_iter().flat_map(|found| found.rows);
            rows.filter(|(table, _)| *table == name).map(|(_, row)| row).collect()
        })
    };
    let tables = grammar.tables().into_iter();
    let table = |(name, rows, broken)| Table {
        name,
        rows,
        broken,
        fires: fires(name),
        #[cfg(test)]
        missed: Box::new(|_| Vec::new()),
    };
    tables.map(table).collect()
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table").field("name", &self.name).field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl Language {
    /// What finds the words of the tables that most sentences are put to.
    fn sweep(&'static self) -> &'static sweep::Sweep {
        let (head, kinds) = (&self.header, &self.kinds);
        self.sweep.get_or_init(|| {
            let shared = [
                self.afterthought.ready(),
                self.alias.ready(),
                self.bracket.ready(),
                self.cases.ready(),
                self.column.ready(),
                self.condition.ready(),
                self.frame.ready(),
                self.haste.ready(),
                self.heading.ready(),
                self.ordinal.ready(),
                self.outline.ready(),
                self.reasons.ready(),
                self.silent.ready(),
                head.addressee.ready(),
                head.body.ready(),
                head.issued.ready(),
                head.issuer.ready(),
                head.kind_alone.ready(),
                head.reference.ready(),
                head.salutation.ready(),
                head.signed.ready(),
                head.title.ready(),
                head.wrapped.ready(),
                kinds.lines.ready(),
                kinds.opening.ready(),
                kinds.shape.ready(),
                kinds.title.ready(),
            ];
            sweep::Sweep::new(shared.into_iter().chain((self.swept)()).collect())
        })
    }

    /// The label that opens `span`, as an item or a part of a text.
    pub fn label<'a>(&self, plain: impl Into<Source<'a>>, span: Span) -> Option<rule::Found<Depth>> {
        // A label is short, so that of a long paragraph only the beginning is read.
        const LONGEST: usize = 64;
        let plain = plain.into();
        self.outline.first(plain, span.first(plain.text(), LONGEST))
    }

    /// The words before the colon of a line that are nothing but the names of several who can act: 港务局、航道处：.
    pub fn roll(&self, plain: &Shadow<'_>, line: Span) -> Option<Span> {
        const LONGEST: usize = 600;
        let words = line.of(plain).strip_suffix([':', '：'])?;
        // Where words are parted by blanks, an address has a word that greets.
        if !self.unspaced || line.len() > LONGEST {
            return None;
        }
        let listed = Span::new(line.start, line.start + words.len());
        let names = (self.header.readers)(plain, listed);
        let acts =
            |name: &Span| (self.name_before)(plain, name.end).is_some_and(|known| known.start <= name.start);
        // A few may be too short to be known: 体改办.
        if names.iter().filter(|name| acts(name)).count() * 4 < names.len() * 3 {
            return None;
        }
        let named: usize = names.iter().map(|name| name.of(plain).chars().count()).sum();
        let signs = words.chars().filter(|c| !c.is_whitespace()).count();
        (names.len() > 1 && signs < named + names.len()).then_some(listed)
    }

    /// The time limits within `span`.
    pub fn limits(&self, plain: &Shadow<'_>, span: Span) -> Vec<time::TimeLimit> {
        let read = || time::limits(self.time, row::Words { plain, tokens: plain.tokens(span) });
        plain.limits(self.code, span, read).to_vec()
    }

    /// What the grammar says of the segment `span`; of one that is longer than any sentence, of its beginning.
    pub fn marks(&self, plain: &Shadow<'_>, span: Span) -> Rc<Marks> {
        let span = span.first(plain, LONGEST_SENTENCE);
        plain.marks(self.code, span, || (self.read)(plain, span))
    }

    /// The limit of a heading or the stem of a list that only says when, "By 5 May", "Daily tasks", or that a bracket
    /// closes: "Training (by 5 May)".
    pub fn heading_limit(&self, plain: &Shadow<'_>, heading: Span) -> Option<time::TimeLimit> {
        const CLOSERS: [char; 9] = [':', '：', '.', '。', ')', '）', '-', '*', ' '];
        const LONGEST: usize = 120;
        if heading.len() > LONGEST {
            return None;
        }
        let skipped = heading.len() - heading.of(plain).trim_start_matches(['#', '*', ' ', '(', '（']).len();
        let heading = Span::new(heading.start + skipped, heading.end).trim(plain, &CLOSERS);
        let limit = self.limits(plain, heading).pop()?;
        // A day and nothing else is the day on which it was written.
        if self.time.reads_all("day", row::Words { plain, tokens: plain.tokens(heading) }) {
            return None;
        }
        let rest = Span::new(limit.span.end, heading.end).of(plain);
        let labels = rest.trim_start().starts_with([':', '：', '–', '—']);
        let opens = limit.span.start == heading.start && (labels || rest.len() <= LONGEST_ROUTINE);
        let bracketed =
            plain.get(..limit.span.start).is_some_and(|before| before.trim_end().ends_with(['(', '（']));
        // "What we need from you before Friday": what announces tasks says by when.
        let announces = || self.heading.first(plain, heading).is_some_and(|found| found.means == Zone::Tasks);
        let closes = rest.is_empty() && matches!(limit.kind, DeadlineKind::By | DeadlineKind::Event);
        (opens || bracketed && rest.is_empty() || closes && announces()).then_some(limit)
    }

    /// Whether a frame opens `span`.
    pub fn opens_with_frame(&self, plain: &Shadow<'_>, span: Span) -> bool {
        self.frame.first(plain, span).is_some_and(|frame| frame.span.start == span.start)
    }

    /// Whether a time limit opens `span`.
    pub fn opens_with_limit(&self, plain: &Shadow<'_>, span: Span) -> bool {
        self.time.at_first(row::Words { plain, tokens: plain.tokens(span) }).is_some()
    }

    /// The first day that `words` name.
    pub fn day(&self, words: &str) -> Option<calendar::Limit> {
        time::day_in(self.time, words)
    }

    /// The tables of rules, for tests and documents.
    pub fn tables(&'static self) -> Vec<Table> {
        let mut all = vec![
            table("outline", self.outline),
            table("ordinal", self.ordinal),
            table("heading", self.heading),
            table("cases", self.cases),
            table("column", self.column),
            table("frame", self.frame),
            table("silent", self.silent),
            table("afterthought", self.afterthought),
            table("bracket", self.bracket),
            table("first_leads", self.first_leads),
            table("alias", self.alias),
            table("haste", self.haste),
            table("condition", self.condition),
            table("cuts", self.header.cuts),
            evidence("title", self.header.title),
            table("salutation", self.header.salutation),
            evidence("wrapped", self.header.wrapped),
            table("reference", self.header.reference),
            evidence("body", self.header.body),
            evidence("issuer", self.header.issuer),
            table("addressee", self.header.addressee),
            table("greeting", self.header.greeting),
            evidence("signed", self.header.signed),
            evidence("issued", self.header.issued),
            evidence("about", self.about),
            evidence("reasons", self.reasons),
            table("report by title", self.kinds.reports),
            evidence("kind by title", self.kinds.title),
            evidence("kind by line", self.kinds.lines),
            evidence("kind by opening", self.kinds.opening),
            evidence("kind by shape", self.kinds.shape),
        ];
        all.extend((self.grammar)());
        all.extend(time_tables(self.time));
        all
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_pattern_compiles() {
        for language in super::ALL {
            for table in language.tables() {
                assert!(table.broken.is_empty(), "{} {}: {:?}", language.code, table.name, table.broken);
            }
        }
    }

    /// "Cc: " and a megabyte behind it is no sentence, and was asked for its marks all the same.
    #[test]
    fn of_what_is_longer_than_any_sentence_the_beginning_is_read() {
        let text = "每月10日前".repeat(2_000);
        let lexicon = crate::lexicon::Lexicon::default();
        let plain = super::Shadow::new(&text, &lexicon);
        let whole = crate::text::Span::new(0, text.len());
        for language in super::ALL {
            let marks = |span| language.marks(&plain, span);
            let beginning = whole.first(&text, super::LONGEST_SENTENCE);
            assert!(std::rc::Rc::ptr_eq(&marks(whole), &marks(beginning)), "{}", language.code);
        }
    }

    #[test]
    fn a_pattern_is_looked_for_wherever_it_may_match() {
        /// Every so-manieth text, since each is put to each pattern.
        const SOME: usize = 97;
        const LINES: [&str; 4] = [
            include_str!("../../tests/corpus/en/force.txt"),
            include_str!("../../tests/corpus/en/party.txt"),
            include_str!("../../tests/corpus/zh/force.txt"),
            include_str!("../../tests/corpus/zh/heads.txt"),
        ];
        let tables: Vec<_> = super::ALL.iter().flat_map(|language| language.tables()).collect();
        for lines in LINES {
            // Several lines at once, too, and blanks side by side.
            let lines: Vec<&str> = lines.lines().filter(|line| !line.starts_with(['#', ' '])).collect();
            let wide = lines.iter().map(|line| line.replace(' ', "   "));
            let all = lines.chunks(3).map(|few| few.join("\n")).chain(wide);
            for words in all.step_by(SOME).map(|words| super::plain(&words)) {
                for table in &tables {
                    assert_eq!((table.missed)(&words), [""; 0], "{} {words}", table.name);
                }
            }
        }
    }
}
