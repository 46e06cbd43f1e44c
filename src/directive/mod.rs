//! A segment's marks to its reading: a directive, or why it is none.

mod confidence;
mod weights;

use std::rc::Rc;

use confidence::{Ground, confidence};

use crate::language::time::TimeLimit;
use crate::language::{Cue, Language, Marks, Shadow, Zone, detect};
use crate::notice::{Condition, DeadlineKind, Doubt, Force, Kind, Notice, Role, Silence, Via};
use crate::segment::Segment;
use crate::text::Span;

/// What became of a segment.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is a directive.
    Found(Draft),
    /// It only gives a time limit to what stands before it.
    Limits(Vec<TimeLimit>),
    /// It may bind, and was not made a directive.
    Unread(Doubt),
    /// It binds nobody.
    Silent(Silence),
}

/// A segment and what became of it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The segment.
    pub segment: Segment,
    /// What became of it.
    pub outcome: Outcome,
}

/// A directive, before what needs the whole text.
#[derive(Clone, Debug)]
pub struct Draft {
    /// How strongly it binds.
    pub force: Force,
    /// The word that binds.
    pub cue: Option<Span>,
    /// The word in the stem of its list that forbids, allows or advises it: "must not:".
    pub stem: Option<Span>,
    /// Those who act, as far as they are named.
    pub parties: Vec<(Span, Role, Via)>,
    /// Its time limits.
    pub deadlines: Vec<TimeLimit>,
    /// Words of haste without a date.
    pub haste: Vec<Span>,
    /// Its conditions.
    pub conditions: Vec<Condition>,
    /// Whether a pronoun is its subject.
    pub pronoun: bool,
    /// Whether nobody in particular is to do it.
    pub nobody: bool,
    /// Whether something that cannot act is its subject, so that only somebody near sees to it.
    pub seen_to: bool,
    /// Whether those who act are only named as made to by somebody else, who is told to: 督促企业落实.
    pub urges: bool,
    /// Whether it speaks to its reader.
    pub addressed: bool,
    /// The rules that made it so.
    pub why: Vec<String>,
    /// Whether the time limit holds for the directives before it too.
    pub limits_all: bool,
    /// How sure we are.
    pub confidence: f64,
}

/// What else in the notice tells of a segment.
#[derive(Clone, Copy, Debug, Default)]
struct Beside {
    /// Whether the title announces a report, and no order stands before it in its paragraph.
    reported: bool,
    /// Whether an order stands before it in its paragraph.
    ordered: bool,
    /// Whether it is what they talked of: "Fold the two boards", and below it what was said.
    talked_of: bool,
    /// Whether it is an item beside others that are orders.
    among_orders: bool,
    /// Whether it opens an item of a list of tasks.
    task: bool,
}

/// Reads the segments of a notice with such a `head`. What stands behind an order in its paragraph is no mere report, as behind a
/// frame.
pub fn read_all(plain: &Shadow<'_>, head: &Notice, segments: Vec<Segment>) -> Vec<Reading> {
    let reports = head.title.as_ref().is_some_and(|title| {
        detect(title.span.of(plain)).is_some_and(|it| it.kinds.reports.first(plain, title.span).is_some())
    });
    let minutes = head.kind == Some(Kind::Minutes);
    let (mut order, mut talk) = (None, None);
    let mut besides = Vec::with_capacity(segments.len());
    let read = |segment: Segment| {
        let ordered = order == Some(segment.block);
        let talked_of = minutes
            && match talk {
                Some((block, talked_of)) if block == segment.block => talked_of,
                _ => is_talked_of(plain, &segment),
            };
        let opens = talk.is_none_or(|(block, _)| block != segment.block);
        talk = Some((segment.block, talked_of));
        let task = opens && is_task(plain, &segment);
        // Below a heading that announces what comes next a report gives orders.
        let reported = reports && !ordered && !matches!(segment.zone, Zone::Duties | Zone::Tasks);
        let beside = Beside { reported, ordered, talked_of, among_orders: false, task };
        let outcome = outcome(plain, head.kind, &segment, beside);
        if matches!(&outcome, Outcome::Found(draft) if draft.cue.is_some()) {
            order = Some(segment.block);
        }
        besides.push(beside);
        Reading { segment, outcome }
    };
    let mut readings: Vec<Reading> = segments.into_iter().map(read).collect();
    for nth in if minutes { Vec::new() } else { among_orders(plain, &readings) } {
        let beside = Beside { among_orders: true, ..besides[nth] };
        readings[nth].outcome = outcome(plain, head.kind, &readings[nth].segment, beside);
    }
    readings
}

/// Whether a segment stands right below the heading of a list of tasks: an item of an item only adds to it.
fn is_task(plain: &Shadow<'_>, segment: &Segment) -> bool {
    let Some(language) = segment.language else { return false };
    let heads = |stem: &Span| {
        let found = language.heading.first(plain, *stem);
        found.is_some_and(|found| found.means == Zone::Tasks)
    };
    segment.zone == Zone::Tasks && segment.item && segment.stems.iter().all(heads)
}

/// The items that may be orders and are none by themselves, where at least half of those near them that are told apart are.
fn among_orders(plain: &Shadow<'_>, readings: &[Reading]) -> Vec<usize> {
    const NEAR: usize = 4;
    let may_order = |segment: &Segment| {
        segment.language.is_some_and(|language| language.marks(plain, segment.span).may_order)
    };
    let open = |reading: &Reading| {
        reading.segment.item
            && matches!(reading.outcome, Outcome::Silent(Silence::Background) | Outcome::Unread(_))
            && may_order(&reading.segment)
    };
    let opens: Vec<bool> = readings.iter().map(open).collect();
    let beside = |nth: usize| {
        let list = readings[nth].segment.stems.len();
        let item =
            |other: &usize| readings[*other].segment.item && readings[*other].segment.stems.len() == list;
        let before = (0..nth).rev().take_while(item).take(NEAR);
        let behind = (nth + 1..readings.len()).take_while(item).take(NEAR);
        let told: Vec<usize> = before.chain(behind).filter(|other| !opens[*other]).collect();
        let order =
            |nth: &usize| matches!(&readings[*nth].outcome, Outcome::Found(draft) if draft.cue.is_none());
        let orders = told.iter().filter(|nth| order(nth)).count();
        orders > 0 && orders * 2 >= told.len()
    };
    (0..readings.len()).filter(|nth| opens[*nth] && beside(*nth)).collect()
}

fn outcome(plain: &Shadow<'_>, kind: Option<Kind>, segment: &Segment, beside: Beside) -> Outcome {
    let Some(language) = segment.language else { return foreign(segment.span.of(plain)) };
    if let Some(class) = segment.silent.or((segment.zone == Zone::Annex).then_some(Silence::Annex)) {
        return Outcome::Silent(class);
    }
    let after = language.afterthought.first(plain, segment.span);
    if after.is_some_and(|after| !after.means) {
        return Outcome::Limits(language.limits(plain, segment.span));
    }
    let mut marks = Rc::unwrap_or_clone(language.marks(plain, segment.span));
    // A row of a table of tasks reports nothing: 3月：召开动员会.
    let tabled =
        |class: Silence| segment.row.is_some() && matches!(class, Silence::Report | Silence::Background);
    if let Some(silent) = language.silent.first(plain, segment.span)
        && !overrules(&marks, silent.means, silent.span)
        && !tabled(silent.means)
        && !in_case(plain, language, segment.span, silent.span, marks.cue)
    {
        return Outcome::Silent(silent.means);
    }
    if let Some(class) = told_by_stem(plain, language, segment).filter(|_| marks.subjects.is_empty()) {
        return Outcome::Silent(class);
    }
    let binding = |stem: &&Span| language.silent.first(plain, **stem).is_none();
    let stems: Vec<(Span, Marks)> = segment
        .stems
        .iter()
        .take_while(binding)
        .map(|stem| (*stem, above(plain, language, *stem, segment.item)))
        .collect();
    let carried = stems.iter().find_map(|(_, marks)| marks.cue);
    let listed = beside.among_orders && marks.may_order;
    if listed {
        marks.subjects.clear();
    }
    if marks.cue.is_none()
        && segment.row.is_none()
        && !listed
        && !beside.task
        && is_name(plain, language, segment.span)
    {
        return Outcome::Silent(Silence::Background);
    }
    let topic = stems.first().is_some_and(|(_, above)| above.cue.is_none() && !above.subjects.is_empty());
    let owned = segment.row.is_some() || segment.owners.is_some();
    let framed = segment.framed || beside.ordered;
    let news = kind == Some(Kind::MeetingNews) && !framed && !segment.item;
    if (news || beside.reported) && marks.cue.is_none() && !owned {
        return Outcome::Silent(Silence::Report);
    }
    if beside.talked_of && !beside.task && marks.cue.is_none() && marks.subjects.is_empty() {
        return Outcome::Silent(Silence::Heading);
    }
    // "To agree the minutes of the last meeting": an agenda names so what was talked of.
    let agenda = kind == Some(Kind::Minutes) && !segment.listed_task() && segment.stems.is_empty();
    if agenda && marks.infinitive && language.limits(plain, segment.span).is_empty() {
        return Outcome::Silent(Silence::Heading);
    }
    let duties = || states_duty(plain, language, kind, segment, &marks);
    let basis = force(&marks, carried, segment, listed)
        .or_else(|| present(&marks, segment, duties, topic))
        .or_else(|| beside.task.then_some((Force::Must, "item of a list of tasks", Ground::Frame)));
    let Some((force, rule, ground)) = basis else {
        return left(plain, language, &marks, segment);
    };
    let owed = kind == Some(Kind::Minutes) && marks.cue.is_some_and(|cue| cue.owed);
    let action = !marks.subjects.is_empty() || segment.required || segment.owners.is_some();
    // "The by-laws should say more": what minutes say that a thing should be is what somebody thinks.
    if owed && !action && marks.seen_to && language.limits(plain, segment.span).is_empty() {
        return Outcome::Silent(Silence::Report);
    }
    if kind == Some(Kind::Minutes) && is_opinion(plain, language, &marks, segment) {
        return Outcome::Silent(Silence::Report);
    }
    let force = if owed && action { Force::Must } else { force };
    Outcome::Found(draft(plain, language, segment, &marks, &stems, (force, rule, ground), after.is_some()))
}

/// Whether a segment of minutes says only what somebody thinks: "Ann: we should ask", or, where they discuss, "we need to ask".
fn is_opinion(plain: &Shadow<'_>, language: &Language, marks: &Marks, segment: &Segment) -> bool {
    let line = plain.get(..segment.span.start).and_then(|above| above.rsplit('\n').next()).unwrap_or("");
    // "Action: need to order paint".
    let labelled = line.trim_end().ends_with(':');
    let taken_on = labelled || segment.taken_on();
    // "- Ann:", and below it what she said.
    let speaker = || {
        let stem = segment.stems.first().filter(|stem| stem.of(plain).ends_with(':'));
        stem.is_some_and(|stem| is_name(plain, language, *stem))
    };
    marks.weighs && !taken_on && (marks.said || segment.zone == Zone::Discussion || speaker())
}

/// Whether the present tense of a segment says a duty.
fn states_duty(
    plain: &Shadow<'_>,
    language: &Language,
    kind: Option<Kind>,
    segment: &Segment,
    marks: &Marks,
) -> bool {
    if marks.undertaken || marks.foreseen && kind == Some(Kind::Minutes) {
        return kind == Some(Kind::Minutes);
    }
    // "The desk answers within ten days": who acts and by when, or how often, say a duty wherever nobody reports a meeting.
    let reports_nothing = kind.is_some_and(|kind| kind != Kind::MeetingNews);
    // "We will answer your letter": rules of a house say what it undertakes.
    let rules = matches!(kind, Some(Kind::Policy | Kind::Charter | Kind::Regulation | Kind::Procedure));
    if rules && marks.foreseen && marks.spoken {
        return true;
    }
    // "Nobody touches the server until Ed is back".
    let until = |limit: &TimeLimit| limit.kind == DeadlineKind::Event;
    let barred = marks.nobody && language.limits(plain, segment.span).iter().any(until);
    let told = marks.nobody || marks.seen_to || !marks.subjects.is_empty();
    kind.is_some_and(Kind::states_duties)
        || matches!(segment.zone, Zone::Duties | Zone::Tasks)
        || reports_nothing && (barred || told && limited(plain, language, segment.span))
}

/// Whether some words only say in which case a sentence binds: "If a leak is deemed grave, | the engineer must".
fn in_case(plain: &Shadow<'_>, language: &Language, span: Span, words: Span, cue: Option<Cue>) -> bool {
    let Some(cue) = cue.filter(|cue| cue.span.start >= words.end) else { return false };
    let holds = |condition: &Condition| {
        condition.span.start <= words.start
            && condition.span.end >= words.end
            && !condition.span.contains(cue.span)
    };
    words.end < span.end && conditions(plain, language, span).iter().any(holds)
}

/// Whether an item of minutes is what they talked of, "Fold the two boards": below it stands what was said, and nothing to do.
fn is_talked_of(plain: &Shadow<'_>, segment: &Segment) -> bool {
    let Some(language) = segment.language else { return false };
    let to_do = |item: &Span| {
        let marks = language.marks(plain, *item);
        marks.imperative || marks.cue.is_some_and(|cue| cue.elliptic)
    };
    !segment.below.is_empty() && !segment.below.iter().any(to_do)
}

/// What the items of a list are whose stem binds nobody: "it does so in order to:".
fn told_by_stem(plain: &Shadow<'_>, language: &Language, segment: &Segment) -> Option<Silence> {
    let class = language.silent.first(plain, *segment.stems.first()?)?.means;
    matches!(class, Silence::Aim | Silence::Definition | Silence::Report).then_some(class)
}

/// The marks of what stands above a list: a stem, or a heading that is nothing but the name of who is told. A name with a
/// colon above running text is an address.
fn above(plain: &Shadow<'_>, language: &Language, stem: Span, item: bool) -> Marks {
    let mut marks = Rc::unwrap_or_clone(language.marks(plain, stem));
    let address = !item && stem.of(plain).ends_with([':', '：']);
    if marks.cue.is_none() && !address && is_name(plain, language, stem) {
        marks.subjects = (language.names)(plain, stem);
    }
    marks
}

/// Whether a segment says within what time, how often, or from when on, and not a bare day, on which something may only have happened.
fn limited(plain: &Shadow<'_>, language: &Language, span: Span) -> bool {
    let kinds = [DeadlineKind::Within, DeadlineKind::Every, DeadlineKind::From];
    language.limits(plain, span).iter().any(|limit| kinds.contains(&limit.kind))
}

/// What becomes of a line in none of our languages: a page's number is none at all.
fn foreign(words: &str) -> Outcome {
    match words.chars().any(char::is_alphabetic) {
        true => Outcome::Unread(Doubt::ForeignLanguage),
        false => Outcome::Silent(Silence::Furniture),
    }
}

/// What becomes of a segment without force: it is left where it may bind all the same.
fn left(plain: &Shadow<'_>, language: &Language, marks: &Marks, segment: &Segment) -> Outcome {
    let names = !marks.subjects.is_empty() && segment.zone == Zone::Body;
    match () {
        () if marks.refused => Outcome::Unread(Doubt::NoClause),
        () if names => Outcome::Unread(Doubt::NoBindingWord),
        () if segment.zone == Zone::Body && limited(plain, language, segment.span) => {
            Outcome::Unread(Doubt::LimitAlone)
        }
        () => Outcome::Silent(Silence::Background),
    }
}

/// Whether a segment is nothing but the name of somebody: a member in a list of members.
fn is_name(plain: &Shadow<'_>, language: &Language, span: Span) -> bool {
    let longest_article = "the ".len();
    let span = span.trim(plain, &[':', '：']);
    let named = (language.name_before)(plain, span.end);
    // "Attendees:" opens a list of those who met.
    named.is_some_and(|name| name.start <= span.start + longest_article)
        && !language.kinds.lines.each(plain, span).any(|found| found.means.0 == Kind::Minutes)
}

/// Whether a named body that is told to act outweighs a sentence's look.
fn overrules(marks: &Marks, silence: Silence, words: Span) -> bool {
    // "The post is a draft, and Ann will send it".
    let goes_on = marks.cue.is_some_and(|cue| cue.span.start >= words.end) && !marks.subjects.is_empty();
    if silence == Silence::Background && goes_on {
        return true;
    }
    // "Could you send the list?": a favour that is asked.
    if silence == Silence::Question {
        return marks.imperative && marks.cue.is_none();
    }
    let told =
        (marks.imperative || marks.cue.is_some_and(|cue| !cue.needs_actor)) && !marks.subjects.is_empty();
    told && (matches!(silence, Silence::Background | Silence::Aim | Silence::Heading)
        || (silence == Silence::Report && marks.cue.is_some()))
}

/// A force, the rule that gives it, and what that rests on.
type Basis = (Force, &'static str, Ground);

/// The force of a segment, which may be `listed` among orders, and what it rests on; `None` where it binds nobody.
fn force(marks: &Marks, carried: Option<Cue>, segment: &Segment, listed: bool) -> Option<Basis> {
    let named = !marks.subjects.is_empty();
    let by = |cue: Cue| (cue.force, cue.rule, Ground::Cue);
    match (marks.cue, segment.zone) {
        (Some(cue), Zone::Aims) => (named && cue.force != Force::Should).then_some(by(cue)),
        (None, _) if segment.row.is_some() => Some((Force::Must, "row of a table of tasks", Ground::Frame)),
        (None, Zone::Aims) => {
            (named && marks.imperative).then_some((Force::Must, "named body told to act", Ground::Frame))
        }
        (Some(cue), Zone::Preamble) => {
            (named || cue.asks || cue.span.start == segment.span.start).then_some(by(cue))
        }
        // "The Act requires agencies to report": a background tells what other texts ask.
        (Some(cue), Zone::Background) if cue.elliptic => None,
        (Some(cue), _) => Some(by(cue)),
        (None, Zone::Preamble) => None,
        (None, Zone::Body | Zone::Duties | Zone::Tasks | Zone::Discussion) if marks.dated && segment.item => {
            Some((Force::Must, "item of a timetable", Ground::Frame))
        }
        (None, _) if carried.is_some() && segment.listed => {
            carried.map(|cue| (cue.force, "carried from the stem of the list", Ground::Stem))
        }
        (None, Zone::Background) => None,
        (None, _) if listed => Some((Force::Must, "one of a list of orders", Ground::Verb)),
        (None, _) if marks.imperative => Some((Force::Must, "bare imperative", Ground::Verb)),
        (None, _) if segment.required && named => {
            Some((marks.present.unwrap_or(Force::Must), "required by the frame", Ground::Frame))
        }
        (None, _) if segment.owners.is_some() && !marks.roll => {
            Some((Force::Must, "item with a named owner", Ground::Frame))
        }
        _ => None,
    }
}

/// The force of a sentence in the present, where the kind of notice or a heading makes it say what has to be done: "The desk
/// wipes lost devices", and below "Commander": "Leads the response".
fn present(marks: &Marks, segment: &Segment, duties: impl Fn() -> bool, topic: bool) -> Option<Basis> {
    let force = marks.present.filter(|_| !matches!(segment.zone, Zone::Background | Zone::Aims))?;
    let told = if marks.opens_present { topic } else { duties() };
    told.then_some((force, "present tense of duties", Ground::Verb))
}

fn draft(
    plain: &Shadow<'_>,
    language: &Language,
    segment: &Segment,
    marks: &Marks,
    stems: &[(Span, Marks)],
    (force, rule, ground): Basis,
    limits_all: bool,
) -> Draft {
    // Where a column says who, a task that only names somebody is about them.
    let about = marks.cue.is_none()
        && !marks.imperative
        && segment.row.as_ref().is_some_and(|row| !row.owners.is_empty());
    let subjects = marks.subjects.iter().filter(|_| !about);
    let mut parties: Vec<(Span, Role, Via)> =
        subjects.map(|(name, role)| (*name, *role, Via::Subject)).collect();
    parties.extend(marks.phrases.iter().map(|(name, role)| (*name, *role, Via::Phrase)));
    let mut conditions = conditions(plain, language, segment.span);
    conditions.retain(|condition| !marks.cue.is_some_and(|cue| condition.span.contains(cue.span)));
    let mut deadlines = language.limits(plain, segment.span);
    // "If it has not answered within ten days": the time belongs to the condition, not to the action.
    deadlines.retain(|limit| !conditions.iter().any(|condition| condition.span.contains(limit.span)));
    for (span, above) in stems {
        if !parties.iter().any(|(_, role, _)| role.acts()) {
            parties.extend(above.subjects.iter().map(|(name, role)| (*name, *role, Via::LeadIn)));
        }
        if deadlines.is_empty() {
            let conditions = self::conditions(plain, language, *span);
            deadlines = language.limits(plain, *span);
            deadlines.retain(|limit| !conditions.iter().any(|condition| condition.span.contains(limit.span)));
        }
    }
    if segment.zone == Zone::Tasks && !parties.iter().any(|(_, role, _)| role.acts()) {
        parties.extend(marks.noted.iter().map(|name| (*name, Role::Responsible, Via::Bracket)));
    }
    let urges = !marks.made.is_empty() && !parties.iter().any(|(_, role, _)| role.acts());
    parties.extend(marks.made.iter().map(|name| (*name, Role::Responsible, Via::Phrase)));
    // A stem that binds nobody by itself may say by when all the same.
    let mut above = segment.stems.iter().skip(stems.len()).map(|stem| language.limits(plain, *stem));
    if deadlines.is_empty() {
        deadlines = above.find(|limits| !limits.is_empty()).unwrap_or_default();
    }
    if deadlines.is_empty() {
        deadlines.extend(segment.when);
    }
    if let Some(owners) = segment.owners {
        if deadlines.is_empty() {
            deadlines = language.limits(plain, owners);
        }
        parties.extend(
            (language.names)(plain, owners).into_iter().map(|(name, role)| (name, role, Via::Bracket)),
        );
    }
    if let Some(row) = &segment.row {
        parties.extend(row.owners.iter().flat_map(|(cell, role)| owners(plain, language, *cell, *role)));
        deadlines.extend(row.limit.into_iter().flat_map(|cell| limits(plain, language, cell)));
    }
    deadlines.iter_mut().for_each(|limit| limit.span = behind_subject(limit.span, marks));
    let mut seen = crate::text::Set::default();
    parties.retain(|(name, ..)| !name.is_empty() && seen.insert(name.of(plain).to_string()));
    let carried = stems.iter().find_map(|(stem, above)| Some((*stem, above.cue?.span)));
    let carried = carried.map(|(stem, cue)| match opening_words(plain, stem, cue) {
        words
            if force != Force::MustNot && marks.imperative && only_points_on(plain, language, cue, words) =>
        {
            cue
        }
        words => words,
    });
    let mut why = vec![rule.to_string()];
    why.extend(parties.first().map(|(.., via)| format!("party by {}", via.name())));
    let named = parties.iter().any(|(_, role, _)| role.acts());
    Draft {
        force,
        cue: marks.cue.map(|cue| cue.span),
        stem: carried.filter(|_| ground == Ground::Stem && force != Force::Must),
        parties,
        haste: language.haste.find(plain, segment.span).into_iter().map(|found| found.span).collect(),
        deadlines,
        conditions,
        pronoun: marks.pronoun,
        nobody: marks.nobody,
        seen_to: marks.seen_to,
        urges,
        addressed: marks.addressed,
        why,
        limits_all,
        confidence: confidence(ground, named),
    }
}

/// A cue of a stem with the few words that stand between it and the colon: "are prohibited from:", 严禁下列行为：.
fn opening_words(plain: &str, stem: Span, cue: Span) -> Span {
    const LONGEST: usize = 30;
    let rest = Span::new(cue.end, stem.end).trim(plain, &[':', '：', ' ']);
    if !rest.is_empty() && rest.len() <= LONGEST { Span::new(cue.start, rest.end) } else { cue }
}

/// Whether what stands behind a stem's cue only points on to its items, which go on from the cue alone: "should | do the
/// following: use the pool".
fn only_points_on(plain: &str, language: &Language, cue: Span, words: Span) -> bool {
    let rest = Span::new(cue.end, words.end).of(plain).trim();
    let last = cue.of(plain).rsplit(' ').next().unwrap_or_default();
    let denies = format!("{rest} ");
    language.dangling.contains(last)
        && rest.contains(' ')
        && !language.denials.iter().any(|denial| denies.contains(denial))
}

/// A time limit without the subject that opens it: 新船员 | 上岗前.
fn behind_subject(limit: Span, marks: &Marks) -> Span {
    let name = marks.subjects.iter().find(|(name, _)| name.start == limit.start && name.end < limit.end);
    name.map_or(limit, |(name, _)| Span::new(name.end, limit.end))
}

/// Who stands in a cell of a column of parties: the names known as such in each of its parts, else the part.
fn owners(plain: &Shadow<'_>, language: &Language, cell: Span, role: Role) -> Vec<(Span, Role, Via)> {
    const JOINTS: [char; 7] = [',', ';', '/', '，', '；', '、', '\u{3000}'];
    let mut all = Vec::new();
    // Chinese parts names by blanks too, which stand in no name of its own: 安监站 安监所.
    let blanks = !cell.of(plain).contains(|c: char| c.is_ascii_alphabetic());
    for part in cell.parts(plain, |c| JOINTS.contains(&c) || blanks && c == ' ') {
        let known = (language.names)(plain, part);
        if known.is_empty() {
            let name = part.trim(plain, &JOINTS);
            all.extend((!name.is_empty()).then_some((name, role, Via::Column)));
        }
        let own = |own: Role| if own == Role::Responsible { role } else { own };
        all.extend(known.into_iter().map(|(name, said)| (name, own(said), Via::Column)));
    }
    all
}

/// The time limits in a cell of a column of such: those known as such, else the cell.
fn limits(plain: &Shadow<'_>, language: &Language, cell: Span) -> Vec<TimeLimit> {
    let known = language.limits(plain, cell);
    if known.is_empty() {
        vec![TimeLimit { span: cell, kind: DeadlineKind::By, limit: None, rate: None }]
    } else {
        known
    }
}

fn conditions(plain: &Shadow<'_>, language: &Language, span: Span) -> Vec<Condition> {
    let found = language.condition.find(plain, span).into_iter();
    found.map(|found| Condition { kind: found.means, span: found.span }).collect()
}
