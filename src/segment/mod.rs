//! Blocks to segments: sentences, their parts, and clauses with a subject of their own.

mod sentence;
mod title;
mod when;

use crate::text::list::{WordList, list};
use std::rc::Rc;

use sentence::sentences;
use title::{is_inline_title, is_title};
use when::{When, label_limit};

use crate::block::{Block, OF_SENTENCE, Row};
use crate::language::rule::Found;
use crate::language::time::TimeLimit;
use crate::language::{Language, Shadow, Zone};
use crate::notice::Silence;
use crate::text::Span;

/// The smallest stretch that may be a directive, with what it needs from above.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Its words, without frame and label.
    pub span: Span,
    /// Its language.
    pub language: Option<&'static Language>,
    /// Number of its block.
    pub block: usize,
    /// Number of its sentence.
    pub sentence: usize,
    /// What it is where it can be no directive: a heading, or the stem of a list.
    pub silent: Option<Silence>,
    /// Whether a label or a bullet opens its block.
    pub item: bool,
    /// Whether it hangs on the stem of a list, with a label or without.
    pub listed: bool,
    /// The items below its block that go into what it says, though it opens no list.
    pub below: Rc<[Span]>,
    /// The part of the notice it stands in.
    pub zone: Zone,
    /// The sentences that open the lists it is in, the nearest first.
    pub stems: Vec<Span>,
    /// The heading above it that says by when or how often: "## Weekly", （2022年5月底前）.
    pub when: Option<TimeLimit>,
    /// Whether a frame before it requires what it says: "the meeting required that".
    pub required: bool,
    /// Whether a frame stands before it, in its sentence or above it in its paragraph: "The meeting stressed"; or whether the text
    /// has no frame at all.
    pub framed: bool,
    /// The bracket or line that says who answers for it.
    pub owners: Option<Span>,
    /// Its outline path.
    pub place: Vec<String>,
    /// The row of a table that it stands in.
    pub row: Option<Row>,
}

impl Segment {
    /// Whether it stands among tasks or in a row, or says who answers for it.
    pub fn listed_task(&self) -> bool {
        self.taken_on() || self.row.is_some()
    }

    /// Whether it stands among tasks, or says who answers for it.
    pub fn taken_on(&self) -> bool {
        self.zone == Zone::Tasks || self.required || self.owners.is_some()
    }

    /// Whether its bracket says that the first of its names leads.
    pub fn first_leads(&self, plain: &Shadow<'_>) -> bool {
        let said = self.language.zip(self.owners);
        said.is_some_and(|(language, owners)| language.first_leads.first(plain, owners).is_some())
    }
}

/// How many stems above an item are heard.
const STEMS: usize = 6;

/// The segments of `blocks`, in order; what stands in one of the `labelled` lines of the head is no directive.
pub fn segments(plain: &Shadow<'_>, blocks: &[Block], labelled: &[Span]) -> Vec<Segment> {
    let notes: Vec<Option<Found<u8>>> = blocks.iter().map(|block| note(plain, block)).collect();
    let owners = owners(blocks, &notes);
    let openers = openers(plain, blocks);
    let things = lists_of_things(plain, blocks, &openers);
    let owned = |number: usize| {
        let next = blocks.get(number + 1).filter(|_| owners[number].is_some());
        next.is_some_and(|next| owners[number + 1].is_some_and(|line| line.start == next.span.start))
    };
    let mut all = Vec::new();
    let mut sentence = 0;
    let mut when: Option<When> = None;
    for (number, block) in blocks.iter().enumerate() {
        if let Some(above) = &mut when
            && number == above.block + 1
        {
            above.holds(plain, block);
        }
        let heads = block.heading || openers[number].is_some();
        let above = when.filter(|above| !heads || above.goes_over(plain, block));
        // A line of the head says when the notice was issued.
        let heads = heads && !labelled.iter().any(|line| line.overlaps(block.span));
        when = When::of(plain, number, block, heads).or(above);
        let Some(language) = block.language else {
            all.push(segment(block, number, sentence, block.span, &[], None));
            sentence += 1;
            continue;
        };
        let opens = openers[number].is_some();
        let below = below(blocks, number);
        let acts = notes[number].as_ref().filter(|note| note.means == OF_SENTENCE).map(|note| note.span);
        let stems: Vec<Span> = stems(blocks, number).take(STEMS).filter_map(|stem| openers[stem]).collect();
        let sentences = sentences(plain, body(block, notes[number].as_ref()), language);
        let many = sentences.len() > 1;
        let mut place = block.place.clone();
        let mut within = when.and_then(|when| when.within(blocks, number));
        let mut zone = block.zone;
        let mut framed = false;
        let mut answered = all.len();
        for (nth, whole) in sentences.iter().enumerate() {
            let last = nth + 1 == sentences.len();
            // （港务局牵头负责）within a paragraph answers for what stands before it, up to the last such bracket.
            if let Some(owner) = owner_alone(plain, *whole, language) {
                all[answered..].iter_mut().for_each(|part: &mut Segment| part.owners = Some(owner));
                answered = all.len();
                continue;
            }
            let (whole, label) = without_label(plain, unwrapped(plain, *whole), language, nth);
            if let Some(label) = label {
                place.truncate(block.place.len());
                place.push(label);
            }
            // "Mates answer for: keeping the log. It is read daily.": a deed that a stem asks for is no title, but where titles are
            // written as orders are.
            let deed = |stem: &Span| {
                !language.titles_tell
                    && language.marks(plain, *stem).cue.is_some()
                    && !(language.lists_things)(plain, *stem, &[whole])
            };
            let open = nth == 0 && if block.depth.is_some() { many } else { block.stem.is_some() };
            let asked = open && stems.first().is_some_and(deed);
            let titled = nth == 0
                && many
                && !asked
                && block.depth.is_some()
                && is_title(plain, whole, language, block.depth, sentences.get(1).copied());
            let silent = match () {
                // A heading alone above the line of those responsible is a task.
                () if block.heading && owned(number) && language.marks(plain, whole).imperative => None,
                () if block.heading || titled || is_inline_title(plain, &sentences, nth, language) => {
                    Some(Silence::Heading)
                }
                () if block.stem.is_some_and(|stem| things[stem])
                    && !tells_by_itself(plain, language, whole) =>
                {
                    Some(Silence::Case)
                }
                () if opens
                    && nth + 1 == sentences.len()
                    && !things[number]
                    && !(language.asks_itself)(plain, whole)
                    && !gives_cases(plain, language, whole) =>
                {
                    Some(Silence::Stem)
                }
                () if is_case(plain, language, &stems, whole) => Some(Silence::Case),
                () if is_ticked(plain, block.span) => Some(Silence::Report),
                () => None,
            };
            if let Some(found) = label_zone(plain, whole, language) {
                zone = found;
            }
            // "The clutch is worn. [Ann: two quotes]": what is put in such brackets is somebody's task.
            let aside = nth > 0 && plain.get(..whole.start).is_some_and(|before| before.ends_with('['));
            let tasks = aside.then_some(Zone::Tasks);
            let frame = language.frame.first(plain, whole);
            framed |= frame.is_some();
            let required = frame.is_some_and(|frame| {
                language.requiring.iter().any(|word| frame.span.of(plain).contains(word))
            });
            let parts = parts(plain, whole, language);
            let dated = label_limit(plain, whole, language);
            for span in parts {
                let head = labelled.iter().any(|line| line.overlaps(span) && span.end <= line.end);
                let silent = silent.or(head.then_some(Silence::Furniture));
                let mut part = segment(block, number, sentence, span, &stems, silent);
                part.owners = owners[number].or(acts.filter(|_| last));
                part.when = dated.or(within);
                part.place.clone_from(&place);
                part.required = required;
                part.below.clone_from(&below);
                part.framed = framed;
                part.listed |= asked;
                part.zone = tasks.unwrap_or(zone);
                all.push(part);
            }
            // A title within the paragraph may say by when too: 动员阶段（4月底前）。
            let title = silent == Some(Silence::Heading) && !block.heading;
            // （二）培训内容。: what its title announces holds for the rest of an item.
            if title
                && let Some(found) = language.heading.first(plain, whole.trim(plain, &['。', '.', '：', ':']))
            {
                zone = found.means;
            }
            if title {
                within = language.heading_limit(plain, whole).or(within);
            }
            sentence += 1;
        }
    }
    if !all.iter().any(|segment| segment.framed) {
        all.iter_mut().for_each(|segment| segment.framed = true);
    }
    all
}

/// The bracket that says who answers for something, where a sentence is nothing else.
fn owner_alone(plain: &Shadow<'_>, sentence: Span, language: &Language) -> Option<Span> {
    if !sentence.of(plain).starts_with('（') {
        return None;
    }
    let found = language.bracket.first(plain, sentence)?;
    (found.means != OF_SENTENCE && found.span == sentence).then_some(found.span)
}

/// Whether a sentence in a list of things binds somebody whom it names.
fn tells_by_itself(plain: &Shadow<'_>, language: &Language, sentence: Span) -> bool {
    let marks = language.marks(plain, sentence);
    marks.cue.is_some() && !marks.subjects.is_empty()
}

/// What a short label before a sentence announces of it: 研究内容： | 开展关键技术攻关.
fn label_zone(plain: &Shadow<'_>, whole: Span, language: &Language) -> Option<Zone> {
    const LONGEST: usize = 30;
    let near = plain.floor_char_boundary(whole.end.min(whole.start + LONGEST));
    let head = Span::new(whole.start, near).of(plain);
    let sign = head.find('：').or_else(|| head.find(": "))?;
    let label = Span::new(whole.start, whole.start + sign).trim(plain, &['*', '_']);
    let found = language.heading.first(plain, label)?;
    (found.means == Zone::Aims).then_some(found.means)
}

/// The items that stand deeper than the item `number`, up to the next as deep as it.
fn below(blocks: &[Block], number: usize) -> Rc<[Span]> {
    let Some(depth) = blocks[number].depth else { return Rc::default() };
    let deeper = |block: &&Block| block.depth.is_some_and(|other| other > depth);
    blocks[number + 1..].iter().take_while(deeper).map(|block| block.span).collect()
}

/// Whether a stem binds by itself, so that its items are no directives: "the gate must be shut in these cases:".
fn gives_cases(plain: &Shadow<'_>, language: &Language, stem: Span) -> bool {
    language.cases.first(plain, stem.trim(plain, &[':', '：'])).is_some()
}

/// Whether an item is marked as done: "[x] Ann: call the yard".
fn is_ticked(plain: &str, item: Span) -> bool {
    const DONE: WordList = list!["[x]", "[✓]", "☑", "☒", "~~"];
    DONE.opens(item.of(plain)).is_some()
}

/// Whether an item only says in which case the stem of its list binds.
fn is_case(plain: &Shadow<'_>, language: &Language, stems: &[Span], item: Span) -> bool {
    let below = stems.first().is_some_and(|stem| gives_cases(plain, language, *stem));
    below && language.marks(plain, item).cue.is_none()
}

fn segment(
    block: &Block,
    number: usize,
    sentence: usize,
    span: Span,
    stems: &[Span],
    silent: Option<Silence>,
) -> Segment {
    Segment {
        span,
        language: block.language,
        block: number,
        sentence,
        silent,
        item: block.depth.is_some(),
        listed: block.depth.is_some(),
        below: Rc::default(),
        zone: block.zone,
        stems: stems.to_vec(),
        when: None,
        required: false,
        framed: false,
        owners: None,
        place: block.place.clone(),
        row: block.row.clone(),
    }
}

/// The sentence of each block that opens a list: its last.
fn openers(plain: &str, blocks: &[Block]) -> Vec<Option<Span>> {
    let opens = |number: usize| blocks.get(number + 1).is_some_and(|next| next.stem == Some(number));
    let last = |(number, block): (usize, &Block)| {
        let language = block.language.filter(|_| opens(number))?;
        sentences(plain, block.span, language).pop()
    };
    blocks.iter().enumerate().map(last).collect()
}

/// For each block, whether it opens a list whose items only name things: then it binds by itself, and they do not.
fn lists_of_things(plain: &Shadow<'_>, blocks: &[Block], openers: &[Option<Span>]) -> Vec<bool> {
    let mut items: Vec<Vec<Span>> = vec![Vec::new(); blocks.len()];
    for block in blocks.iter().filter(|block| !block.heading) {
        if let Some(stem) = block.stem {
            items[stem].push(block.span);
        }
    }
    let lists = |(number, stem): (usize, &Option<Span>)| {
        let language = blocks[number].language?;
        Some((language.lists_things)(plain, (*stem)?, &items[number]))
    };
    openers.iter().enumerate().map(|it| lists(it).unwrap_or(false)).collect()
}

/// The numbers of the blocks that open the lists which the block `number` is in, the nearest first.
fn stems(blocks: &[Block], number: usize) -> impl Iterator<Item = usize> + '_ {
    std::iter::successors(blocks[number].stem, |stem| blocks[*stem].stem.filter(|above| above < stem))
}

/// A sentence without the bracketed label that opens it within a paragraph: "Storage. (a) Operators shall…".
fn without_label(plain: &Shadow<'_>, whole: Span, language: &Language, nth: usize) -> (Span, Option<String>) {
    let label = if nth > 0 { language.label(plain, whole) } else { None };
    match label.map(|label| (label.span, label.span.of(plain).trim())) {
        Some((span, words)) if words.starts_with(['(', '（']) || is_number(words) => {
            (Span::new(span.end, whole.end).trim(plain, &[]), Some(words.to_string()))
        }
        _ => (whole, None),
    }
}

/// A sentence without the brackets that it stands in as a whole: "[Ann to call the yard]".
fn unwrapped(plain: &str, sentence: Span) -> Span {
    let words = sentence.of(plain);
    let inner = words.strip_prefix(['[', '(']).and_then(|words| words.strip_suffix([']', ')']));
    match inner.filter(|inner| !inner.contains(['[', '(', ']', ')'])) {
        Some(_) => Span::new(sentence.start + 1, sentence.end - 1),
        None => sentence,
    }
}

/// Whether a label within a paragraph is a number: "2."
fn is_number(label: &str) -> bool {
    label.strip_suffix(['.', ')']).is_some_and(|figures| figures.chars().all(|c| c.is_ascii_digit()))
}

/// The note that says who answers for a block, or who acts on its last sentence: "ACTION - AB".
fn note(plain: &Shadow<'_>, block: &Block) -> Option<Found<u8>> {
    let note = block.language?.bracket.first(plain, block.span);
    // "### Website @ann": whom a heading mentions is no task's owner.
    note.filter(|note| !(block.heading && note.span.of(plain).starts_with('@')))
}

/// The bracket that answers for each block: its own, or the one that closes its item further down. Lines of their own that
/// follow each other, "责任单位：…" and "配合单位：…", answer together.
fn owners(blocks: &[Block], notes: &[Option<Found<u8>>]) -> Vec<Option<Span>> {
    let own = |note: &Option<Found<u8>>| note.as_ref().filter(|it| it.means != OF_SENTENCE).map(|it| it.span);
    let mut all: Vec<Option<Span>> = notes.iter().map(own).collect();
    let alone = |number: usize, owners: Span| blocks[number].span.start == owners.start;
    for number in (0..blocks.len().saturating_sub(1)).rev() {
        let same = blocks[number].place == blocks[number + 1].place && !blocks[number + 1].place.is_empty();
        match (all[number], all[number + 1]) {
            (None, next) if same => all[number] = next,
            (Some(owners), Some(next)) if same && alone(number, owners) && alone(number + 1, next) => {
                all[number] = Some(Span::new(owners.start, next.end));
            }
            _ => {}
        }
    }
    // "一、综合协调组", "牵头单位：…", "1.起草方案": those named right below a heading answer for all that stands below it.
    for number in 1..blocks.len() {
        let (head, line) = (&blocks[number - 1], all[number]);
        let Some(owners) = line.filter(|owners| head.heading && alone(number, *owners)) else { continue };
        let below = |block: &&Block| {
            block.place.len() > head.place.len() && block.place.starts_with(&head.place) && !block.heading
        };
        let items = blocks[number + 1..].iter().take_while(below).count();
        if items > 0 {
            all[number - 1] = None;
        }
        all[number + 1..number + 1 + items]
            .iter_mut()
            .filter(|own| own.is_none())
            .for_each(|own| *own = Some(owners));
    }
    all
}

/// A block without the note that closes it.
fn body(block: &Block, note: Option<&Found<u8>>) -> Span {
    note.map_or(block.span, |note| Span::new(block.span.start, note.span.start))
}

/// The parts of a sentence that each carry an action, without frame and closing punctuation.
fn parts(plain: &Shadow<'_>, full: Span, language: &Language) -> Vec<Span> {
    let start = language.frame.first(plain, full).map_or(full.start, |frame| frame.span.end);
    let whole = Span::new(start, full.end).trim(plain, &[]);
    // "Resolved – to contact the school": the dash belongs to what reports.
    let dash = usize::from(start > 0 && whole.of(plain).starts_with(['–', '—'])) * "–".len();
    let whole = Span::new(whole.start + dash, whole.end).trim(plain, &[]);
    let whole = Span::new((language.behind_label)(plain, whole), whole.end);
    let acts = |span: Span| {
        let marks = language.marks(plain, span);
        marks.cue.is_some() || marks.imperative || marks.present.is_some()
    };
    // "Matter deferred; Treasurer to report back".
    let elliptic = |span: Span| language.marks(plain, span).cue.is_some_and(|cue| cue.elliptic);
    // What acts is a part of its own; what only tells is one beside what acts; the rest goes on. The last part grows with
    // whatever goes on, so that it is read as seldom as can be.
    let apart = |last: Span, span: Span| (language.only_tells)(plain, span) && acts(last);
    let joins = |last: Span, span: Span| !(elliptic(span) || acts(span) || apart(last, span));
    let mut parts: Vec<Span> = Vec::new();
    let framed = start > full.start;
    for part in whole.parts(plain, |c| language.parts.contains(&c)) {
        let span = part.trim(plain, &[]);
        // "Resolved, that …; and that | no part be spent".
        let words = span.of(plain);
        let on = language.goes_on.opens(words).filter(|_| framed).unwrap_or(0);
        let span = Span::new(span.start + on, span.end);
        match parts.last_mut() {
            Some(last) if joins(*last, span) => last.end = span.end,
            _ => parts.push(span),
        }
    }
    let mut all = Vec::new();
    for part in parts {
        let mut start = part.start;
        for at in (language.clauses)(plain, part) {
            all.push(Span::new(start, at));
            start = at;
        }
        all.push(Span::new(start, part.end));
    }
    let closers = ['.', '。', ';', '；', ',', '，', ':', '：', '!', '！'];
    let trimmed = all.into_iter().map(|span| {
        let words = span.trim(plain, &[]).of(plain);
        let joined =
            language.trailing.iter().find(|word| words.ends_with(*word)).map_or(0, |word| word.len());
        let span = span.trim(plain, &[]);
        Span::new(span.start, span.end - joined).trim(plain, &closers)
    });
    trimmed.filter(|span| !span.is_empty()).collect()
}
