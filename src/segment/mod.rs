//! Blocks to segments: sentences, their parts, and clauses with a subject of their own.

use crate::block::{Block, OF_SENTENCE, Row};
use crate::language::time::TimeLimit;
use crate::language::{Depth, Language, Shadow, Zone};
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
    pub below: Vec<Span>,
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
    /// Whether it is an item beside others that are orders.
    pub among_orders: bool,
    /// The bracket or line that says who answers for it.
    pub owners: Option<Span>,
    /// Its outline path.
    pub place: Vec<String>,
    /// The row of a table that it stands in.
    pub row: Option<Row>,
}

impl Segment {
    /// Whether its bracket says that the first of its names leads.
    pub fn first_leads(&self, plain: &Shadow<'_>) -> bool {
        let said = self.language.zip(self.owners);
        said.is_some_and(|(language, owners)| language.first_leads.first(plain, owners).is_some())
    }
}

/// Longest sentence that is read as one, in bytes: what has no full stop for so long is read in pieces, so that
/// work stays linear in the length of the text.
const LONGEST: usize = 6000;

/// Depth from which a label numbers items, whose first sentence titles them only where it is one clause.
const NUMBERED: u8 = 5;

/// How many stems above an item are heard.
const STEMS: usize = 6;

/// The segments of `blocks`, in order.
pub fn segments(plain: &Shadow<'_>, blocks: &[Block]) -> Vec<Segment> {
    let owners = owners(plain, blocks);
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
        if block.heading || openers[number].is_some() || is_timed(plain, block) {
            when = When::of(plain, number, block).or(when.filter(|above| above.goes_over(plain, block)));
        }
        let Some(language) = block.language else {
            all.push(segment(block, number, sentence, block.span, &[], None));
            sentence += 1;
            continue;
        };
        let opens = openers[number].is_some();
        let below = below(blocks, number);
        let acts = action(plain, block);
        let stems = stems(blocks, &openers, block);
        let sentences = sentences(plain, body(plain, block, language), language);
        let many = sentences.len() > 1;
        let mut place = block.place.clone();
        let mut within = when.and_then(|when| when.within(blocks, number));
        let mut zone = block.zone;
        let mut framed = false;
        for (nth, whole) in sentences.iter().enumerate() {
            let last = nth + 1 == sentences.len();
            let (whole, label) = without_label(plain, unwrapped(plain, *whole), language, nth);
            if let Some(label) = label {
                place.truncate(block.place.len());
                place.push(label);
            }
            // "Mates answer for: keeping the log. It is read daily.": a deed that a stem asks for is no title, but where titles are
            // written as orders are.
            let deed = |stem: &Span| {
                !language.titles_tell
                    && (language.marks)(plain, *stem).cue.is_some()
                    && !(language.lists_things)(plain, *stem, &[whole])
            };
            let open = nth == 0 && if block.depth.is_some() { many } else { block.stem.is_some() };
            let asked = open && stems.first().is_some_and(deed);
            let titled = nth == 0
                && many
                && !asked
                && block.depth.is_some()
                && is_title(plain, whole, language, block.depth);
            let silent = match () {
                // A heading alone above the line of those responsible is a task.
                () if block.heading && owned(number) && (language.marks)(plain, whole).imperative => None,
                () if block.heading || titled || is_inline_title(plain, &sentences, nth, language) => {
                    Some(Silence::Heading)
                }
                () if block.stem.is_some_and(|stem| things[stem]) => Some(Silence::Case),
                () if opens
                    && nth + 1 == sentences.len()
                    && !things[number]
                    && !(language.asks_itself)(plain, whole)
                    && !gives_cases(plain, language, whole) =>
                {
                    Some(Silence::Stem)
                }
                () if is_case(plain, language, &stems, whole) => Some(Silence::Case),
                () => None,
            };
            if let Some(found) = label_zone(plain, whole, language) {
                zone = found;
            }
            let frame = language.frame.first(plain, whole);
            framed |= frame.is_some();
            let required = frame.is_some_and(|frame| {
                language.requiring.iter().any(|word| frame.span.of(plain).contains(word))
            });
            let parts = parts(plain, whole, language);
            let labelled = label_limit(plain, whole, language);
            for span in parts {
                let mut part = segment(block, number, sentence, span, &stems, silent);
                part.owners = owners[number].or(acts.filter(|_| last));
                part.when = labelled.or(within);
                part.place.clone_from(&place);
                part.required = required;
                part.below.clone_from(&below);
                part.framed = framed;
                part.listed |= asked;
                part.zone = zone;
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
            within = language.heading_limit(plain, whole).filter(|_| title).or(within);
            sentence += 1;
        }
    }
    if !all.iter().any(|segment| segment.framed) {
        all.iter_mut().for_each(|segment| segment.framed = true);
    }
    all
}

/// The time limit that a heading gives to what stands below it.
#[derive(Clone, Copy)]
struct When {
    /// The number of its block, and how that looks.
    block: usize,
    look: Look,
    limit: TimeLimit,
    /// How the headings right below it look, which only part what it holds: "Daily tasks:", below it "Kitchen".
    inner: Option<Look>,
}

/// How deep a heading stands, and whether it ends in a colon.
type Look = (Option<Depth>, bool);

impl When {
    /// The limit of the line `block`, which is the one number `number`.
    fn of(plain: &Shadow<'_>, number: usize, block: &Block) -> Option<Self> {
        let limit = block.language?.heading_limit(plain, block.span)?;
        Some(Self { block: number, look: look(plain, block), limit, inner: None })
    }

    /// Notes how a heading looks that stands right below. A day of the calendar heads no parts: it may be that of the paper.
    fn holds(&mut self, plain: &str, block: &Block) {
        const LONGEST: usize = 60;
        let words = block.span.of(plain);
        let heads =
            block.heading || words.len() <= LONGEST && !words.ends_with(['.', ';', ',', '。', '；', '，']);
        let look = look(plain, block);
        if heads && look != self.look && self.limit.limit.is_none() {
            self.inner = Some(look);
        }
    }

    /// Whether it goes on behind a line that heads others.
    fn goes_over(&self, plain: &str, block: &Block) -> bool {
        let look = look(plain, block);
        self.look.0.is_some() && look.0 > self.look.0 || self.inner == Some(look)
    }

    /// The limit for the block `number`, which has it from its stem already where it hangs on that.
    fn within(self, blocks: &[Block], number: usize) -> Option<TimeLimit> {
        let mut stems = std::iter::successors(blocks[number].stem, |stem| {
            blocks[*stem].stem.filter(|above| above < stem)
        });
        (!stems.any(|stem| stem == self.block)).then_some(self.limit)
    }
}

fn look(plain: &str, block: &Block) -> Look {
    (block.depth, block.span.of(plain).ends_with([':', '：']))
}

/// Whether a line that ends in a colon says when: "Weekly tasks:".
fn is_timed(plain: &Shadow<'_>, block: &Block) -> bool {
    let limit = |language: &Language| language.heading_limit(plain, block.span).is_some();
    block.span.of(plain).ends_with([':', '：']) && block.language.is_some_and(limit)
}

/// What a short label before a sentence announces of it: 研究内容： | 开展关键技术攻关.
fn label_zone(plain: &str, whole: Span, language: &Language) -> Option<Zone> {
    const LONGEST: usize = 30;
    let near = plain.floor_char_boundary(whole.end.min(whole.start + LONGEST));
    let head = Span::new(whole.start, near).of(plain);
    let sign = head.find('：').or_else(|| head.find(": "))?;
    let found = language.heading.first(plain, Span::new(whole.start, whole.start + sign))?;
    (found.means == Zone::Aims).then_some(found.means)
}

/// The items that stand deeper than the item `number`, up to the next as deep as it.
fn below(blocks: &[Block], number: usize) -> Vec<Span> {
    let Some(depth) = blocks[number].depth else { return Vec::new() };
    let deeper = |block: &&Block| block.depth.is_some_and(|other| other > depth);
    blocks[number + 1..].iter().take_while(deeper).map(|block| block.span).collect()
}

/// The limit that stands before a sentence as its label, and holds for all its parts: 3月：召开动员会；印发方案, "Day 1 – order a badge".
fn label_limit(plain: &Shadow<'_>, whole: Span, language: &Language) -> Option<TimeLimit> {
    const LONGEST: usize = 60;
    let near = plain.floor_char_boundary(whole.end.min(whole.start + LONGEST));
    let head = Span::new(whole.start, near).of(plain);
    let sign = ["：", ": ", " - ", " – ", " — "].iter().filter_map(|sign| head.find(sign)).min()?;
    language.heading_limit(plain, Span::new(whole.start, whole.start + sign))
}

/// Whether a stem binds by itself, so that its items are no directives: "the gate must be shut in these cases:".
fn gives_cases(plain: &str, language: &Language, stem: Span) -> bool {
    language.cases.first(plain, stem.trim(plain, &[':', '：'])).is_some()
}

/// Whether an item only says in which case the stem of its list binds.
fn is_case(plain: &Shadow<'_>, language: &Language, stems: &[Span], item: Span) -> bool {
    let below = stems.first().is_some_and(|stem| gives_cases(plain, language, *stem));
    below && (language.marks)(plain, item).cue.is_none()
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
        among_orders: false,
        span,
        language: block.language,
        block: number,
        sentence,
        silent,
        item: block.depth.is_some(),
        listed: block.depth.is_some(),
        below: Vec::new(),
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

fn stems(blocks: &[Block], openers: &[Option<Span>], block: &Block) -> Vec<Span> {
    let chain = std::iter::successors(block.stem, |stem| blocks[*stem].stem.filter(|above| above < stem));
    chain.take(STEMS).filter_map(|stem| openers[stem]).collect()
}

/// A sentence without the bracketed label that opens it within a paragraph: "Storage. (a) Operators shall…".
fn without_label(plain: &str, whole: Span, language: &Language, nth: usize) -> (Span, Option<String>) {
    let label = language.outline.first(plain, whole).filter(|_| nth > 0);
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

/// The note behind the last sentence of a block that says who acts on it: "ACTION - AB".
fn action(plain: &str, block: &Block) -> Option<Span> {
    let found = block.language?.bracket.first(plain, block.span)?;
    (found.means == OF_SENTENCE).then_some(found.span)
}

/// The bracket that answers for each block: its own, or the one that closes its item further down. Lines of their own that
/// follow each other, "责任单位：…" and "配合单位：…", answer together.
fn owners(plain: &str, blocks: &[Block]) -> Vec<Option<Span>> {
    let own = |block: &Block| {
        let found = block.language?.bracket.first(plain, block.span)?;
        (found.means != OF_SENTENCE).then_some(found.span)
    };
    let mut all: Vec<Option<Span>> = blocks.iter().map(own).collect();
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
    all
}

/// A block without the bracket that closes it.
fn body(plain: &str, block: &Block, language: &Language) -> Span {
    match language.bracket.first(plain, block.span) {
        Some(bracket) => Span::new(block.span.start, bracket.span.start),
        None => block.span,
    }
}

/// Whether the first sentence of an item is its title: short, without parts or a word of law, and, in a language whose titles
/// are names, without a verb that tells anybody anything.
fn is_title(plain: &Shadow<'_>, span: Span, language: &Language, depth: Option<Depth>) -> bool {
    const ARTICLE: Option<Depth> = Some(3);
    let words = span.of(plain);
    let long = if language.titles_tell { 105 } else { 60 };
    let law = ["应当", "不得", "必须", "严禁"].iter().any(|word| words.contains(word));
    let framed = language.frame.first(plain, span).is_some_and(|frame| frame.span.start == span.start);
    let short = words.len() <= long && !law && !framed && words.matches(['，', '；', ',']).count() <= 1;
    let marks = (language.marks)(plain, span);
    if language.titles_tell {
        let told = marks.imperative || marks.cue.is_some_and(|cue| !cue.needs_actor);
        let parts =
            depth.is_some_and(|depth| depth >= NUMBERED) && words.contains('，') && !is_couplet(words);
        return short && depth != ARTICLE && !parts && (!told || marks.subjects.is_empty());
    }
    short && marks.cue.is_none() && !marks.imperative && marks.subjects.is_empty() && marks.present.is_none()
}

/// Whether a sentence is two short phrases as long as each other, as titles are: 明确任务，压实责任.
fn is_couplet(words: &str) -> bool {
    const LONGEST: usize = 6;
    let halves: Vec<usize> =
        words.trim_end_matches('。').split('，').map(|half| half.chars().count()).collect();
    matches!(halves[..], [first, second] if first == second && first <= LONGEST)
}

/// Whether a sentence only titles those that spell it out: 一是着力…。, followed by one without an ordinal.
fn is_inline_title(plain: &str, sentences: &[Span], nth: usize, language: &Language) -> bool {
    const LONGEST: usize = 28;
    let said = |span: &Span| {
        Span::new(language.frame.first(plain, *span).map_or(span.start, |frame| frame.span.end), span.end)
    };
    let ordinal = |span: &Span| language.ordinal.first(plain, said(span)).is_some();
    let short = |span: &Span| {
        let words = said(span).of(plain);
        words.chars().count() <= LONGEST && !words.contains(['，', ',', '；', ';'])
    };
    let titles = sentences.get(nth).is_some_and(|span| ordinal(span) && short(span));
    titles && sentences.get(nth + 1).is_some_and(|next| !ordinal(next))
}

fn sentences(plain: &str, span: Span, language: &Language) -> Vec<Span> {
    let words = span.of(plain);
    let mut all = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut chars = words.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '（' | '《' => depth += 1,
            '(' if closes(&words[at..]) => depth += 1,
            '）' | '》' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if !language.ends.contains(&c) || depth > 0 {
            continue;
        }
        let next = chars.peek().map(|next| next.1);
        let stands = c != '.'
            || !goes_on(&words[start..=at], &words[at + 1..])
                && (next.is_none_or(|next| next.is_whitespace() || matches!(next, '”' | '"' | ')' | '’'))
                    && !is_abbreviated(&words[start..=at], language));
        if stands {
            let mut end = at + c.len_utf8();
            while let Some((at, closer)) = chars.next_if(|(_, next)| matches!(next, '”' | '"' | ')' | '’'))
            {
                end = at + closer.len_utf8();
            }
            all.push(Span::new(start, end).shift(span.start));
            start = end;
        }
    }
    all.push(Span::new(start, words.len()).shift(span.start));
    let pieces = all.into_iter().flat_map(|sentence| pieces(plain, sentence));
    pieces
        .map(|sentence| sentence.trim(plain, &[]))
        .filter(|sentence| sentence.of(plain).chars().any(char::is_alphanumeric))
        .collect()
}

/// Whether a bracket that opens `words` is closed before long.
fn closes(words: &str) -> bool {
    const NEAR: usize = 400;
    let near = &words[..words.floor_char_boundary(NEAR)];
    near[1..].find(['(', ')']).is_some_and(|at| near[1 + at..].starts_with(')'))
}

/// Whether a small letter behind a full stop says that the sentence goes on. The shadow has only such: a bracket with a year does.
/// So does an "of" behind the number of a part: "paragraph 2.b. of the bulletin".
fn goes_on(before: &str, rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\n']);
    let last = before.rsplit([' ', '\n', '(']).next().unwrap_or("");
    let numbered = last.starts_with(|c: char| c.is_ascii_digit()) && last.trim_end_matches('.').contains('.');
    if numbered && rest.starts_with("of ") {
        return true;
    }
    rest.starts_with('[') && rest[1..].starts_with(|c: char| c.is_ascii_digit())
}

/// A sentence, or its pieces where it is too long: each ends behind a comma or a blank where there is one.
fn pieces(plain: &str, sentence: Span) -> Vec<Span> {
    let mut all = Vec::new();
    let mut rest = sentence;
    while rest.len() > LONGEST {
        let words = rest.of(plain);
        let head = &words[..words.floor_char_boundary(LONGEST)];
        let cut = head.rfind(['，', ',', '、', ' ', '\n']);
        let end = cut.and_then(|at| Some(at + head[at..].chars().next()?.len_utf8())).unwrap_or(head.len());
        all.push(Span::new(rest.start, rest.start + end));
        rest.start += end;
    }
    all.push(rest);
    all
}

fn is_abbreviated(words: &str, language: &Language) -> bool {
    let last = words.rsplit([' ', '\n', '(']).next().unwrap_or("");
    let initial = last.len() == 2 && last.starts_with(|c: char| c.is_alphanumeric()) && last != "i.";
    // A number with a full stop is a label where it opens the sentence, and its end elsewhere: "on March 1."
    let number = last.starts_with(|c: char| c.is_ascii_digit());
    language.abbreviations.contains(&last) || (initial && (!number || words.trim() == last))
}

/// The parts of a sentence that each carry an action, without frame and closing punctuation.
fn parts(plain: &Shadow<'_>, whole: Span, language: &Language) -> Vec<Span> {
    let start = language.frame.first(plain, whole).map_or(whole.start, |frame| frame.span.end);
    let whole = Span::new(start, whole.end).trim(plain, &[]);
    let whole = Span::new((language.behind_label)(plain, whole), whole.end);
    let acts = |span: Span| {
        let marks = (language.marks)(plain, span);
        marks.cue.is_some() || marks.imperative || marks.present.is_some()
    };
    let mut parts: Vec<Span> = Vec::new();
    for part in whole.parts(plain, |c| language.parts.contains(&c)) {
        let span = part.trim(plain, &[]);
        match parts.last_mut() {
            Some(last) if !acts(span) || !acts(*last) => last.end = span.end,
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
