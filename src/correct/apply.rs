//! Changes put to a reading.

use super::place::Ground;
use super::{Cells, Change, Row, When, Who};
use crate::gather::headline_of;
use crate::language::calendar::Date;
use crate::language::{Shadow, detect};
use crate::lexicon::Lexicon;
use crate::notice::{self, DeadlineKind, DueFrom, Force, Silence, Via};
use crate::text::Span;
use crate::wire::{self, Deadline, Directive, Notice, Part, Party, Range, Rate, Silent, Status};
use crate::{Options, extract};

/// A notice with what a person changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Corrected {
    /// The notice.
    pub notice: Notice,
    /// Numbers of the changes whose words the text no longer holds.
    pub lost: Vec<usize>,
}

/// `notice`, which was read from `text` with `options`, with `changes` made to it one after the other. A change whose row is gone
/// is left out and named.
///
/// ```
/// use remit::correct::{Change, apply, row};
/// use remit::text::Utf16Index;
/// use remit::wire::{Status, notice};
/// let text = "Each office must report.";
/// let read = notice(text, &remit::extract(text, &Default::default()));
/// let accept = Change::Status { row: row(text, &Utf16Index::new(text), &read, 0).unwrap(), status: Status::Accepted };
/// let done = apply(text, &read, &Default::default(), &[accept]);
/// assert_eq!(done.notice.directives[0].status, Status::Accepted);
/// ```
pub fn apply(text: &str, notice: &Notice, options: &Options, changes: &[Change]) -> Corrected {
    let mut desk = Desk { ground: Ground::new(text), notice: notice.clone(), options, written: Vec::new() };
    let lost = changes.iter().enumerate().filter(|(_, change)| desk.change(change).is_none());
    let lost = lost.map(|(nth, _)| nth).collect();
    if !changes.is_empty() {
        desk.tidy();
    }
    Corrected { notice: desk.notice, lost }
}

/// A notice while it is being changed.
struct Desk<'a> {
    ground: Ground<'a>,
    notice: Notice,
    /// What the notice was read with, and so are the words of a row that a person makes.
    options: &'a Options,
    /// The places of the rows whose cells a person wrote.
    written: Vec<Range>,
}

impl Desk<'_> {
    /// Makes one change; `None` where what it names is not there.
    fn change(&mut self, change: &Change) -> Option<()> {
        match change {
            Change::Status { row, status } => self.directive(row)?.status = *status,
            Change::Edit { row, cells } => {
                let number = self.ground.number(&self.notice, row)?;
                self.write(number, cells);
            }
            Change::Note { row, text } => {
                let note = Some(text.trim()).filter(|text| !text.is_empty());
                self.directive(row)?.note = note.map(str::to_string);
            }
            Change::Remove { row } => {
                let number = self.ground.number(&self.notice, row)?;
                self.notice.directives.remove(number);
            }
            Change::Add { row } => {
                let range = self.ground.find(&row.words, row.nth)?;
                let made = self.made(range);
                self.insert(made);
            }
            Change::Split { row, at } => self.split(row, *at)?,
            Change::Merge { row, with } => self.merge(row, with)?,
            Change::Dismiss { row } => {
                let range = self.ground.find(&row.words, row.nth)?;
                self.dismiss(range)?;
            }
            // Whoever reads heeds it.
            Change::Anchor { .. } => {}
            Change::Alias { name, of } => self.alias(name, of)?,
        }
        Some(())
    }

    fn directive(&mut self, row: &Row) -> Option<&mut Directive> {
        let number = self.ground.number(&self.notice, row)?;
        self.notice.directives.get_mut(number)
    }

    fn insert(&mut self, directive: Directive) {
        let at = self.notice.directives.partition_point(|other| other.span.start <= directive.span.start);
        self.notice.directives.insert(at, directive);
    }

    /// Makes what was not understood at `range` background; `None` where nothing is left there.
    fn dismiss(&mut self, range: Range) -> Option<()> {
        let notice = &mut self.notice;
        let at = notice.unread.iter().position(|it| it.span == range)?;
        notice.unread.remove(at);
        let place = notice.silent.partition_point(|it| it.span.start < range.start);
        notice.silent.insert(place, Silent { span: range, class: Silence::Background });
        notice.counts.unread = notice.counts.unread.saturating_sub(1);
        notice.counts.background += 1;
        Some(())
    }

    /// The directive that the words at `range` make: as the engine reads them alone, else a bare obligation.
    fn made(&mut self, range: Range) -> Directive {
        let words = self.ground.words(range);
        // What stands alone has no date of issue of its own.
        let issued = self.notice.date.as_deref().and_then(Date::parse);
        let options = Options { anchor: self.options.anchor.or(issued), ..self.options.clone() };
        let alone = wire::notice(words, &extract(words, &options));
        let place = self.place(range);
        let mut made = match alone.directives.into_iter().next() {
            Some(directive) => self.moved(directive, range.start),
            None => bare(words, range),
        };
        made.span = range;
        made.place = place;
        made.status = Status::Accepted;
        made.corrected = true;
        made.confidence = 1.0;
        made
    }

    /// The outline path of the last directive before `range`.
    fn place(&self, range: Range) -> Vec<String> {
        let before = self.notice.directives.iter().rev().find(|it| it.span.start <= range.start);
        before.map_or_else(Vec::new, |it| it.place.clone())
    }

    /// A directive that was read alone, `by` units further on, its parties those of this notice.
    fn moved(&mut self, mut it: Directive, by: usize) -> Directive {
        let shift = |range: &mut Range| *range = Range { start: range.start + by, end: range.end + by };
        it.parties.iter_mut().for_each(|part| shift(&mut part.span));
        it.deadlines.iter_mut().for_each(|limit| shift(&mut limit.span));
        it.haste.iter_mut().for_each(shift);
        it.conditions.iter_mut().for_each(|condition| shift(&mut condition.span));
        it.cue.iter_mut().for_each(shift);
        shift(&mut it.action);
        it.parties.iter_mut().for_each(|part| part.party = self.party(&part.name));
        it
    }

    /// The id of the party that goes by `name`, which is made where there is none.
    fn party(&mut self, name: &str) -> String {
        let goes_by = |party: &&Party| {
            party.name.eq_ignore_ascii_case(name)
                || party.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(name))
        };
        if let Some(party) = self.notice.parties.iter().find(goes_by) {
            return party.id.clone();
        }
        let taken = self.notice.parties.iter().filter_map(|party| party.id[1..].parse::<usize>().ok());
        let id = format!("p{}", taken.max().unwrap_or(0) + 1);
        let party = Party { id: id.clone(), name: name.to_string(), aliases: Vec::new(), spans: Vec::new() };
        self.notice.parties.push(party);
        id
    }

    fn write(&mut self, number: usize, cells: &Cells) {
        let old = self.notice.directives[number].clone();
        let parties = cells.parties.iter().filter(|who| !who.name.trim().is_empty());
        let parties = parties.map(|who| self.part(&old, who)).collect();
        let deadlines =
            cells.deadlines.iter().filter(|when| !when.text.trim().is_empty() || when.due.is_some());
        let deadlines = deadlines.map(|when| self.deadline(&old, when)).collect();
        let it = &mut self.notice.directives[number];
        it.headline = cells.headline.trim().to_string();
        it.force = cells.force;
        it.parties = parties;
        it.deadlines = deadlines;
        it.corrected = true;
        self.written.push(old.span);
    }

    /// A part as it was, where only the role changed; else at the name's place in the row, else by hand.
    fn part(&mut self, old: &Directive, who: &Who) -> Part {
        let name = who.name.trim();
        if let Some(part) = old.parties.iter().find(|part| part.name == name) {
            return Part { role: who.role, ..part.clone() };
        }
        let named = self.ground.within(old.span, name);
        Part {
            party: self.party(name),
            name: name.to_string(),
            role: who.role,
            explicit: named.is_some(),
            span: named.unwrap_or(old.span),
            via: Via::Hand,
        }
    }

    fn deadline(&self, old: &Directive, when: &When) -> Deadline {
        let text = when.text.trim();
        let known = old.deadlines.iter().find(|limit| limit.text == text);
        if let Some(limit) = known.filter(|limit| limit.due == when.due) {
            return limit.clone();
        }
        let text = if text.is_empty() { when.due.clone().unwrap_or_default() } else { text.to_string() };
        let read = known.is_none().then(|| read(&text)).flatten();
        Deadline {
            span: self.ground.within(old.span, &text).unwrap_or(old.span),
            kind: known.map(|limit| limit.kind).or(read.map(|(kind, _)| kind)).unwrap_or(DeadlineKind::By),
            rate: match known {
                Some(limit) => limit.rate.clone(),
                None => read.and_then(|(_, rate)| rate).map(Rate::from),
            },
            from: when.due.as_ref().map(|_| DueFrom::Hand),
            due: when.due.clone(),
            text,
        }
    }

    fn split(&mut self, row: &Row, at: usize) -> Option<()> {
        let number = self.ground.number(&self.notice, row)?;
        let span = self.notice.directives[number].span;
        let middle = span.start + at;
        if at == 0 || middle >= span.end {
            return None;
        }
        let old = self.notice.directives.remove(number);
        for (start, end) in [(span.start, middle), (middle, span.end)] {
            let range = self.trimmed(Range { start, end });
            let mut half = self.made(range);
            half.place.clone_from(&old.place);
            half.key = old.key;
            half.status = Status::Open;
            if half.parties.is_empty() {
                half.parties.clone_from(&old.parties);
            }
            if start == span.start {
                self.keep_written(&mut half, &old);
            }
            self.insert(half);
        }
        Some(())
    }

    /// Keeps in the first half of a row what a person wrote into the whole.
    fn keep_written(&mut self, half: &mut Directive, old: &Directive) {
        half.note.clone_from(&old.note);
        if self.written.contains(&old.span) {
            self.written.push(half.span);
            half.headline.clone_from(&old.headline);
            half.force = old.force;
            half.parties.clone_from(&old.parties);
            half.deadlines.clone_from(&old.deadlines);
        }
    }

    /// `range` without blanks and closing marks at its edges.
    fn trimmed(&self, range: Range) -> Range {
        let words = self.ground.words(range);
        let core = words.trim().trim_end_matches(['，', ',', '；', ';', '。', '.', ' ']);
        self.ground.within(range, core).unwrap_or(range)
    }

    fn merge(&mut self, row: &Row, with: &Row) -> Option<()> {
        let first = self.ground.number(&self.notice, row)?;
        let second = self.ground.number(&self.notice, with).filter(|second| *second != first)?;
        let taken = self.notice.directives.remove(second);
        let mut kept = self.notice.directives.remove(first - usize::from(second < first));
        let written = self.written.contains(&kept.span) || self.written.contains(&taken.span);
        kept.headline = format!("{}; {}", kept.headline, taken.headline);
        kept.span =
            Range { start: kept.span.start.min(taken.span.start), end: kept.span.end.max(taken.span.end) };
        let new = |part: &Part| {
            !kept.parties.iter().any(|other| other.party == part.party && other.role == part.role)
        };
        let parties: Vec<Part> = taken.parties.into_iter().filter(new).collect();
        kept.parties.extend(parties);
        let limits: Vec<Deadline> =
            taken.deadlines.into_iter().filter(|limit| !kept.deadlines.contains(limit)).collect();
        kept.deadlines.extend(limits);
        kept.conditions.extend(taken.conditions);
        kept.key |= taken.key;
        let notes: Vec<String> = kept.note.take().into_iter().chain(taken.note).collect();
        kept.note = Some(notes.join("; ")).filter(|notes| !notes.is_empty());
        kept.corrected = true;
        if written {
            self.written.push(kept.span);
        }
        self.insert(kept);
        Some(())
    }

    fn alias(&mut self, name: &str, of: &str) -> Option<()> {
        let find = |notice: &Notice, name: &str| notice.parties.iter().position(|party| party.name == name);
        let from = find(&self.notice, name)?;
        let into = find(&self.notice, of).filter(|into| *into != from)?;
        let gone = self.notice.parties[from].clone();
        let party = &mut self.notice.parties[into];
        party.aliases.push(gone.name);
        party.aliases.extend(gone.aliases);
        party.spans.extend(gone.spans);
        let id = party.id.clone();
        let parts = self.notice.directives.iter_mut().flat_map(|it| it.parties.iter_mut());
        parts.filter(|part| part.party == gone.id).for_each(|part| part.party.clone_from(&id));
        self.notice.parties.remove(from);
        Some(())
    }

    /// Numbers the rows anew, drops parties without a part, and takes off the unread list what became a row.
    fn tidy(&mut self) {
        let notice = &mut self.notice;
        for (nth, it) in (1..).zip(&mut notice.directives) {
            it.id = format!("d{nth}");
        }
        let used = notice.directives.iter().flat_map(|it| &it.parties).map(|part| part.party.clone());
        let used: crate::text::Set<String> = used.collect();
        notice.parties.retain(|party| used.contains(&party.id));
        // How far the rows up to each one reach, so that one look tells whether some row holds a range.
        let reach: Vec<usize> = notice
            .directives
            .iter()
            .scan(0, |far, it| {
                *far = it.span.end.max(*far);
                Some(*far)
            })
            .collect();
        let directives = &notice.directives;
        let is_row = |range: Range| {
            let begun = directives.partition_point(|it| it.span.start <= range.start);
            begun.checked_sub(1).is_some_and(|last| range.end <= reach[last])
        };
        notice.unread.retain(|unread| !is_row(unread.span));
        notice.silent.retain(|silent| !is_row(silent.span));
    }
}

/// A row that the engine reads nothing from: somebody must do what it says.
fn bare(words: &str, range: Range) -> Directive {
    Directive {
        id: String::new(),
        span: range,
        place: Vec::new(),
        headline: headline_of(words),
        force: Force::Must,
        cue: None,
        action: range,
        parties: Vec::new(),
        deadlines: Vec::new(),
        haste: Vec::new(),
        reasons: Vec::new(),
        conditions: Vec::new(),
        key: false,
        confidence: 1.0,
        why: vec!["made by hand".to_string()],
        status: Status::Accepted,
        corrected: true,
        note: None,
    }
}

/// What a person's words say of a time limit: its shape, and how often it comes again.
fn read(words: &str) -> Option<(DeadlineKind, Option<notice::Rate>)> {
    let lexicon = Lexicon::default();
    let span = Span::new(0, words.len());
    let limits = detect(words)?.limits(&Shadow::new(words, &lexicon), span);
    limits.first().map(|limit| (limit.kind, limit.rate))
}
