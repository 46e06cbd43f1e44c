//! Rows over tokens: patterns that can be read aloud, `within {count} {unit}`, and tables of them that stand for a word in others.
//!
//! In a pattern a word stands for itself, `{name}` for a word of a class or for what another table finds, `(a|b)` for one of
//! several, `?` behind a part for a part that may be missing, `[` and `]` around the part that counts, `^` for the beginning of a
//! phrase, and `{words}` for some words up to the next part.

use std::cell::RefCell;
use std::rc::Rc;

use super::rule::rows_of;
use super::term::{Class, Classes, ones};
use super::token::{Kind, Token, tokens};
use crate::text::{Map, Numbered, Span};

/// Says what a match means.
pub type Read<S> = fn(&Match<'_, S>) -> Option<S>;

/// The rows of a table, as [`rows!`] writes them: names and patterns in one string, since each string of its own takes an address
/// and a length in the page. `S` is what the tables of a grammar give.
pub struct Rows<S: 'static> {
    /// A name, which reads as grammar, and what it matches, for each row.
    text: &'static str,
    /// What a match of each row means; `None` from it where the words do not say that after all. A row without it means nothing,
    /// and keeps other rows off its words.
    reads: &'static [Option<Read<S>>],
}

impl<S> Clone for Rows<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Rows<S> {}

impl<S> Rows<S> {
    /// Rows named and matching as `text` says, which mean `reads`.
    pub const fn new(text: &'static str, reads: &'static [Option<Read<S>>]) -> Self {
        Self { text, reads }
    }

    /// Each row.
    fn each(self) -> impl Iterator<Item = Row<S>> {
        let named = rows_of(self.text).zip(self.reads);
        named.map(|((name, pattern), read)| Row { name, pattern, read: *read })
    }
}

/// One row of a table.
struct Row<S: 'static> {
    name: &'static str,
    pattern: &'static str,
    read: Option<Read<S>>,
}

/// What a row of [`rows!`] means by its match.
pub const fn row<S>(read: Read<S>) -> Option<Read<S>> {
    Some(read)
}

/// What a row means whose words mean nothing.
pub const fn none<S>() -> Option<Read<S>> {
    None
}

/// Writes the rows of a table: `row(name, pattern, read)`, or `none(name, pattern)` for words that mean nothing.
macro_rules! rows {
    ($($kind:ident($name:literal, $pattern:literal $(, $read:expr)? $(,)?)),* $(,)?) => {
        $crate::language::row::Rows::new(
            concat!($($crate::language::rule::named!($name), "\u{1f}", $pattern, "\u{1e}"),*),
            &[$($crate::language::row::$kind($($read)?)),*],
        )
    };
}
pub(crate) use rows;

/// Reads some words at a token by code: how many tokens, and what they mean.
pub type Reader<S> = fn(&Words<'_>, usize) -> Option<(usize, S)>;

/// Which of a table's rows wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wins {
    /// The first that matches.
    First,
    /// The one that matches most; of several, the first.
    Longest,
}

/// Rows, or code, that other rows know by a name.
pub enum Production<S: 'static> {
    /// Rows, of which one wins.
    Rows(&'static str, Wins, Rows<S>),
    /// Code, behind the words by which it may begin, as a pattern.
    Code(&'static str, &'static str, Reader<S>),
}

impl<S> std::fmt::Debug for Production<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Production").field(&self.name()).finish()
    }
}

impl<S> Production<S> {
    fn name(&self) -> &'static str {
        match self {
            Self::Rows(name, ..) | Self::Code(name, ..) => name,
        }
    }
}

/// Some tokens and the text they stand in.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The shadow of the text.
    pub plain: &'a str,
    /// The tokens of a segment.
    pub tokens: &'a [Token],
}

impl<'a> Words<'a> {
    /// The token at a place.
    pub fn get(&self, at: usize) -> Option<&'a Token> {
        self.tokens.get(at)
    }

    /// Its words; empty behind the last.
    pub fn text(&self, at: usize) -> &'a str {
        self.get(at).map_or("", |token| token.span.of(self.plain))
    }

    /// Its value in `class`.
    pub fn value(&self, at: usize, class: Class) -> Option<i64> {
        self.get(at)?.value(class)
    }

    /// Whether it is in `class`.
    pub fn is(&self, at: usize, class: Class) -> bool {
        self.get(at).is_some_and(|token| token.is(class))
    }

    /// The value of digits there.
    pub fn digits(&self, at: usize) -> Option<i64> {
        self.get(at).filter(|token| token.kind == Kind::Number)?.number
    }

    /// Whether the token stands right behind the one before it, without a blank.
    pub fn joined(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.get(before));
        before.zip(self.get(at)).is_some_and(|(before, token)| before.span.end == token.span.start)
    }
}

/// A part of a match: the name it has in the pattern, its tokens and what they mean.
#[derive(Clone, Copy, Debug)]
struct Part<S> {
    name: &'static str,
    from: usize,
    to: usize,
    sense: Option<S>,
}

/// What a row matched.
#[derive(Debug)]
pub struct Match<'a, S> {
    /// The words that it was matched on.
    pub words: Words<'a>,
    parts: &'a [Part<S>],
    from: usize,
    to: usize,
}

impl<'a, S: Copy> Match<'a, S> {
    /// What the `nth` part called `name` means, from 0.
    pub fn sense(&self, name: &str, nth: usize) -> Option<S> {
        self.parts.iter().filter(|part| part.name == name).nth(nth)?.sense
    }

    /// The value of the `nth` word of `class`, which the pattern calls `name`.
    pub fn value(&self, name: &str, class: Class, nth: usize) -> Option<i64> {
        let part = self.parts.iter().filter(|part| part.name == name).nth(nth)?;
        self.words.value(part.from, class)
    }

    /// The value of the `nth` figure of the pattern.
    pub fn figure(&self, nth: usize) -> Option<i64> {
        let part = self.parts.iter().filter(|part| part.name == "n").nth(nth)?;
        self.words.digits(part.from)
    }

    /// The place of the first part called `name`.
    pub fn span(&self, name: &str) -> Option<Span> {
        let part = self.parts.iter().find(|part| part.name == name)?;
        let last = part.to.checked_sub(1).and_then(|last| self.words.get(last))?;
        Some(Span::new(self.words.get(part.from)?.span.start, last.span.end))
    }

    /// Whether one of its tokens is `word`.
    pub fn holds(&self, word: &str) -> bool {
        (self.from..self.to).any(|at| self.words.text(at) == word)
    }

    /// The tokens of the first part called `name`; none where there is no such part.
    pub fn range(&self, name: &str) -> std::ops::Range<usize> {
        self.parts.iter().find(|part| part.name == name).map_or(0..0, |part| part.from..part.to)
    }

    /// Whether the last of its named parts is called `name`.
    pub fn ends_with(&self, name: &str) -> bool {
        self.parts.last().is_some_and(|part| part.name == name)
    }

    /// Whether a phrase begins with it.
    pub fn opens(&self) -> bool {
        opens(self.words, self.from)
    }

    /// Whether nothing stands before it.
    pub fn is_first(&self) -> bool {
        self.from == 0
    }

    /// The place of the token behind it.
    pub fn end(&self) -> usize {
        self.to
    }

    /// The place of its first token.
    pub fn start(&self) -> usize {
        self.from
    }

    /// The words behind the match.
    pub fn next(&self) -> &'a str {
        self.words.text(self.to)
    }

    /// The words before the match.
    pub fn before(&self) -> &'a str {
        self.from.checked_sub(1).map_or("", |before| self.words.text(before))
    }
}

/// What stands in a pattern.
#[derive(Debug)]
enum Item {
    Word(Spelled),
    Digits,
    Class(&'static str, Class),
    Table(usize),
    Either(Vec<Vec<Item>>),
    Maybe(Vec<Item>),
    Skip,
    Opening,
    Start,
    End,
}

/// A word that stands for itself in a pattern, by its number among all such words of the grammar; 0 is any other.
type Spelled = u16;

/// The words that stand for themselves in a grammar's patterns, each with its number.
#[derive(Default)]
struct Spelling(Numbered);

impl Spelling {
    /// The number of a word, which may be new.
    fn add(&mut self, word: &str) -> Spelled {
        Self::spelled(self.0.add(word.to_string()))
    }

    /// The number of each word of a text.
    fn of(&self, words: &Words<'_>) -> Vec<Spelled> {
        let all = 0..words.tokens.len();
        all.map(|at| self.0.get(words.text(at)).map_or(0, Self::spelled)).collect()
    }

    /// What stands for the word number `nth` among words that may be none of them.
    fn spelled(nth: usize) -> Spelled {
        Spelled::try_from(nth + 1).unwrap_or_default()
    }
}

/// How many tokens `{words}` may stand for.
const LONGEST_SKIP: usize = 32;

/// A row made ready.
struct Ready<S: 'static> {
    row: Row<S>,
    items: Vec<Item>,
    /// What has to stand somewhere in a text for the row to match there.
    needs: Vec<Tokens>,
}

/// Tokens of several sorts, of which one is meant.
#[derive(Clone, Debug, Default)]
struct Tokens {
    /// A bit for each word that is spelled out.
    words: Vec<u64>,
    classes: Classes,
    digits: bool,
    any: bool,
}

impl Tokens {
    fn add(&mut self, word: Spelled) {
        let (at, bit) = (usize::from(word >> 6), 1 << (word & 63));
        if self.words.len() <= at {
            self.words.resize(at + 1, 0);
        }
        if let Some(bits) = self.words.get_mut(at) {
            *bits |= bit;
        }
    }

    fn each(&self) -> impl Iterator<Item = Spelled> + '_ {
        let bits = |(at, bits): (u16, &u64)| {
            let bits = *bits;
            (0..64).filter(move |bit| bits & (1 << bit) != 0).map(move |bit| at * 64 + bit)
        };
        (0..).zip(&self.words).flat_map(bits)
    }

    fn meets(&self, other: &Self) -> bool {
        self.digits && other.digits
            || self.classes.meets(other.classes)
            || self.words.iter().zip(&other.words).any(|(own, other)| own & other != 0)
    }
}

/// Some of a table's rows, a bit each.
#[derive(Clone, Copy, Default)]
struct RowBits([u128; Self::PARTS]);

impl RowBits {
    const PARTS: usize = 2;
    /// How many rows a part tells apart.
    const PART: usize = u128::BITS as usize;
    /// How many rows a table may have.
    const ROWS: usize = Self::PARTS * Self::PART;

    /// The row of this number alone; none where a table may not have so many.
    fn of(nth: usize) -> Self {
        let mut bits = Self::default();
        if let Some(part) = bits.0.get_mut(nth / Self::PART) {
            *part = 1 << (nth % Self::PART);
        }
        bits
    }

    fn is_empty(self) -> bool {
        self.0 == [0; Self::PARTS]
    }

    /// The rows in both.
    fn and(self, other: Self) -> Self {
        Self(std::array::from_fn(|part| self.0[part] & other.0[part]))
    }

    /// The rows that are not in `other`.
    fn without(self, other: Self) -> Self {
        Self(std::array::from_fn(|part| self.0[part] & !other.0[part]))
    }

    /// The numbers of the rows, in order.
    fn each(self) -> impl Iterator<Item = usize> {
        let parts = self.0.into_iter().enumerate();
        parts.flat_map(|(part, bits)| ones(bits).map(move |bit| part * Self::PART + bit))
    }
}

impl std::ops::BitOrAssign for RowBits {
    fn bitor_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(own, other)| *own |= other);
    }
}

/// Which rows of a table may begin by a token.
#[derive(Default)]
struct Index {
    /// By the words that are spelled out.
    words: Map<Spelled, RowBits>,
    /// By their classes, in the order of [`Class::ALL`].
    classes: Vec<RowBits>,
    digits: RowBits,
    any: RowBits,
    /// Those that only begin where a phrase does.
    opening: RowBits,
}

impl Index {
    fn rows<S>(&self, words: &Words<'_>, at: usize, memo: &Memo<S>) -> RowBits {
        let rows = self.beginning(words, at, memo);
        if rows.and(self.opening).is_empty() || opens(*words, at) { rows } else { rows.without(self.opening) }
    }

    fn beginning<S>(&self, words: &Words<'_>, at: usize, memo: &Memo<S>) -> RowBits {
        let Some(token) = words.get(at) else { return self.any };
        let mut rows = self.any;
        let spelled = memo.spelled(at);
        if spelled != 0 {
            rows |= self.words.get(&spelled).copied().unwrap_or_default();
        }
        if token.kind == Kind::Number {
            rows |= self.digits;
        }
        for own in token.classes().each().filter_map(|class| self.classes.get(class)) {
            rows |= *own;
        }
        rows
    }
}

/// A table made ready.
enum Made<S: 'static> {
    Rows(Wins, Vec<Ready<S>>, Index),
    Code(Vec<Item>, Reader<S>, Index),
}

/// The tables of a language, the first of which is looked for.
pub struct Grammar<S: 'static> {
    productions: &'static [Production<S>],
    made: Vec<Made<S>>,
    spelling: Spelling,
    faults: Vec<String>,
}

impl<S> std::fmt::Debug for Grammar<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Grammar").field("productions", &self.productions).finish_non_exhaustive()
    }
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Found<S> {
    /// The words that count.
    pub span: Span,
    /// What they mean; `None` for words that mean nothing.
    pub sense: Option<S>,
    /// The rows that made it, each behind its table's name, the outermost first.
    pub rows: Vec<(&'static str, &'static str)>,
}

/// What a table found at a token.
struct Hit<S> {
    start: usize,
    end: usize,
    to: usize,
    sense: Option<S>,
    row: Option<&'static str>,
    parts: Vec<(usize, usize)>,
}

/// What is known of a text: its words, by number, and the results of the tables at tokens, so that each is tried once.
struct Memo<S> {
    spelled: Vec<Spelled>,
    /// All that stands in the text.
    present: Tokens,
    /// For each table the rows whose needs are present, once they were asked for.
    alive: RefCell<Vec<Option<RowBits>>>,
    /// For each token the tables that were tried there, and what they found.
    tried: RefCell<Vec<AtToken<S>>>,
}

/// The tables that were tried at a token, and what each found.
type AtToken<S> = Vec<(usize, Tried<S>)>;

/// What a table found at a token.
type Tried<S> = Option<Rc<Hit<S>>>;

impl<S> Memo<S> {
    fn new(tables: usize, words: &Words<'_>, spelling: &Spelling) -> Self {
        let tried = std::iter::repeat_with(Vec::new).take(words.tokens.len());
        let spelled = spelling.of(words);
        let mut present = Tokens::default();
        for (token, word) in words.tokens.iter().zip(&spelled) {
            present.classes = present.classes.with(token.classes());
            present.digits |= token.kind == Kind::Number;
            if *word != 0 {
                present.add(*word);
            }
        }
        let alive = RefCell::new(vec![None; tables]);
        Self { spelled, present, alive, tried: RefCell::new(tried.collect()) }
    }

    /// The number of a word that is spelled out.
    fn spelled(&self, at: usize) -> Spelled {
        self.spelled.get(at).copied().unwrap_or_default()
    }

    /// The rows of a table whose needs the text has.
    fn alive(&self, table: usize, rows: &[Ready<S>]) -> RowBits {
        if let Some(Some(alive)) = self.alive.borrow().get(table) {
            return *alive;
        }
        let mut alive = RowBits::default();
        for (nth, ready) in rows.iter().enumerate() {
            if ready.needs.iter().all(|need| need.meets(&self.present)) {
                alive |= RowBits::of(nth);
            }
        }
        if let Some(slot) = self.alive.borrow_mut().get_mut(table) {
            *slot = Some(alive);
        }
        alive
    }

    /// What a table found at a token; `None` where it was not yet tried.
    fn get(&self, table: usize, at: usize) -> Option<Tried<S>> {
        let tried = self.tried.borrow();
        tried.get(at)?.iter().find(|(other, _)| *other == table).map(|(_, found)| found.clone())
    }

    fn set(&self, table: usize, at: usize, found: Tried<S>) {
        let mut tried = self.tried.borrow_mut();
        let Some(tables) = tried.get_mut(at) else { return };
        match tables.iter_mut().find(|(other, _)| *other == table) {
            Some((_, slot)) => *slot = found,
            None => tables.push((table, found)),
        }
    }
}

/// What is left to match behind some items.
struct Rest<'a> {
    items: &'a [Item],
    rest: Option<&'a Rest<'a>>,
}

/// A match under way.
struct Run<S> {
    parts: Vec<Part<S>>,
    tables: Vec<(usize, usize)>,
    start: Option<usize>,
    end: Option<usize>,
}

impl<S: Copy> Grammar<S> {
    /// Makes `productions` ready.
    pub fn new(productions: &'static [Production<S>]) -> Self {
        let mut faults = Vec::new();
        let mut made = Vec::new();
        let mut spelling = Spelling::default();
        for production in productions {
            made.push(match production {
                Production::Code(name, first, read) => {
                    let items = parse(first, productions, &mut spelling);
                    faults.extend(items.is_none().then(|| name.to_string()));
                    Made::Code(items.unwrap_or_default(), *read, Index::default())
                }
                Production::Rows(_, wins, rows) => {
                    // A table that is too long is a fault too: its last rows would never be tried.
                    faults.extend(rows.each().skip(RowBits::ROWS).map(|row| row.name.to_string()));
                    let ready = rows.each().map(|row| Ready {
                        items: parse(row.pattern, productions, &mut spelling).unwrap_or_else(|| {
                            faults.push(row.name.to_string());
                            vec![Item::Either(Vec::new())]
                        }),
                        needs: Vec::new(),
                        row,
                    });
                    Made::Rows(*wins, ready.collect(), Index::default())
                }
            });
        }
        let mut grammar = Self { productions, made, spelling, faults };
        grammar.index();
        grammar
    }

    fn index(&mut self) {
        let tables = 0..self.made.len();
        let indexes: Vec<_> = tables.map(|table| (self.index_of(table), self.needs_of(table))).collect();
        for (made, (index, needs)) in self.made.iter_mut().zip(indexes) {
            match made {
                Made::Rows(_, rows, own) => {
                    *own = index;
                    rows.iter_mut().zip(needs).for_each(|(ready, needs)| ready.needs = needs);
                }
                Made::Code(_, _, own) => *own = index,
            }
        }
    }

    fn rows_in(&self, table: usize) -> Vec<&[Item]> {
        match self.made.get(table) {
            Some(Made::Rows(_, rows, _)) => rows.iter().map(|ready| ready.items.as_slice()).collect(),
            Some(Made::Code(first, ..)) => vec![first],
            None => Vec::new(),
        }
    }

    fn index_of(&self, table: usize) -> Index {
        let mut index = Index::default();
        for (nth, items) in self.rows_in(table).into_iter().enumerate() {
            let mut first = Tokens::default();
            let open = self.first(items, &mut first, &mut vec![table]);
            let bit = RowBits::of(nth);
            let mut leads = items.iter().skip_while(|item| matches!(item, Item::Start));
            if matches!(leads.next(), Some(Item::Opening)) {
                index.opening |= bit;
            }
            for word in first.each() {
                *index.words.entry(word).or_default() |= bit;
            }
            index.classes.resize(Class::ALL.len(), RowBits::default());
            for class in first.classes.each() {
                index.classes[class] |= bit;
            }
            if first.digits {
                index.digits |= bit;
            }
            if first.any || open {
                index.any |= bit;
            }
        }
        index
    }

    /// For each row of a table what has to stand in a text for it to match: the tokens by which each part begins that may not
    /// be missing.
    fn needs_of(&self, table: usize) -> Vec<Vec<Tokens>> {
        let need = |item: &Item| {
            let mut first = Tokens::default();
            let open = self.first(std::slice::from_ref(item), &mut first, &mut Vec::new());
            (!open && !first.any).then_some(first)
        };
        self.rows_in(table).into_iter().map(|items| items.iter().filter_map(need).collect()).collect()
    }

    /// Adds the tokens by which `items` may begin; whether they may be missing altogether.
    fn first(&self, items: &[Item], first: &mut Tokens, seen: &mut Vec<usize>) -> bool {
        for item in items {
            let open = match item {
                Item::Word(word) => {
                    first.add(*word);
                    false
                }
                Item::Digits => {
                    first.digits = true;
                    false
                }
                Item::Class(_, class) => {
                    first.classes.add(*class);
                    false
                }
                Item::Skip => {
                    first.any = true;
                    false
                }
                Item::Opening | Item::Start | Item::End => true,
                Item::Maybe(items) => {
                    self.first(items, first, seen);
                    true
                }
                Item::Either(all) => {
                    let open: Vec<bool> = all.iter().map(|items| self.first(items, first, seen)).collect();
                    open.contains(&true)
                }
                Item::Table(table) => {
                    match self.made.get(*table) {
                        Some(Made::Rows(_, rows, _)) if !seen.contains(table) => {
                            seen.push(*table);
                            for ready in rows {
                                self.first(&ready.items, first, seen);
                            }
                        }
                        Some(Made::Code(items, ..)) => {
                            first.any |= items.is_empty();
                            self.first(items, first, seen);
                        }
                        _ => {}
                    }
                    false
                }
            };
            if !open {
                return false;
            }
        }
        true
    }

    /// All that the first table finds, in order and without overlap.
    pub fn find(&self, words: Words<'_>) -> Vec<Found<S>> {
        let memo = Memo::new(self.made.len(), &words, &self.spelling);
        let mut all = Vec::new();
        let mut at = 0;
        while at < words.tokens.len() {
            let Some(hit) = self.table(words, 0, at, &memo) else {
                at += 1;
                continue;
            };
            let last = hit.end.checked_sub(1).and_then(|last| words.get(last));
            if let (Some(first), Some(last)) = (words.get(hit.start), last) {
                let mut rows = Vec::new();
                self.rows_of((0, at), &memo, &mut rows);
                all.push(Found { span: Span::new(first.span.start, last.span.end), sense: hit.sense, rows });
            }
            at = hit.end.max(at + 1);
        }
        all
    }

    /// What the first table finds at the first of `words`.
    pub fn at_first(&self, words: Words<'_>) -> Option<S> {
        self.table(words, 0, 0, &Memo::new(self.made.len(), &words, &self.spelling))?.sense
    }

    /// All that the production called `name` finds, in order.
    pub fn each<'a>(&'a self, name: &str, words: Words<'a>) -> impl Iterator<Item = S> + 'a {
        let table = self.productions.iter().position(|production| production.name() == name);
        let memo = Memo::new(self.made.len(), &words, &self.spelling);
        let hit = move |at| self.table(words, table?, at, &memo)?.sense;
        (0..words.tokens.len()).filter_map(hit)
    }

    /// Whether the production called `name` reads all of `words`.
    pub fn reads_all(&self, name: &str, words: Words<'_>) -> bool {
        let table = self.productions.iter().position(|production| production.name() == name);
        let memo = Memo::new(self.made.len(), &words, &self.spelling);
        let hit = table.and_then(|table| self.table(words, table, 0, &memo));
        hit.is_some_and(|hit| hit.to == words.tokens.len())
    }

    fn rows_of(
        &self,
        (table, at): (usize, usize),
        memo: &Memo<S>,
        all: &mut Vec<(&'static str, &'static str)>,
    ) {
        let Some(Some(hit)) = memo.get(table, at) else { return };
        let name = self.productions.get(table).map_or("", Production::name);
        all.extend(hit.row.map(|row| (name, row)));
        hit.parts.iter().for_each(|part| self.rows_of(*part, memo, all));
    }

    fn table(&self, words: Words<'_>, table: usize, at: usize, memo: &Memo<S>) -> Option<Rc<Hit<S>>> {
        let (Made::Rows(_, _, index) | Made::Code(_, _, index)) = self.made.get(table)?;
        let mut candidates = index.rows(&words, at, memo);
        if candidates.is_empty() {
            return None;
        }
        if let Some(Made::Rows(_, rows, _)) = self.made.get(table) {
            candidates = candidates.and(memo.alive(table, rows));
        }
        if candidates.is_empty() {
            return None;
        }
        if let Some(known) = memo.get(table, at) {
            return known;
        }
        // A table that begins with itself finds nothing there, instead of looking for ever.
        memo.set(table, at, None);
        let hit = match self.made.get(table)? {
            Made::Code(_, read, _) => read(&words, at).map(|(len, sense)| Hit {
                start: at,
                end: at + len,
                to: at + len,
                sense: Some(sense),
                row: None,
                parts: Vec::new(),
            }),
            Made::Rows(wins, rows, _) => {
                let mut best: Option<Hit<S>> = None;
                for ready in candidates.each().filter_map(|nth| rows.get(nth)) {
                    let Some(hit) = self.row(words, ready, at, memo) else { continue };
                    if best.as_ref().is_none_or(|best| hit.end > best.end) {
                        best = Some(hit);
                    }
                    if *wins == Wins::First {
                        break;
                    }
                }
                best
            }
        };
        let hit = hit.map(Rc::new);
        memo.set(table, at, hit.clone());
        hit
    }

    fn row(&self, words: Words<'_>, ready: &Ready<S>, at: usize, memo: &Memo<S>) -> Option<Hit<S>> {
        let mut run = Run { parts: Vec::new(), tables: Vec::new(), start: None, end: None };
        let to = self.items(words, &ready.items, None, at, memo, &mut run)?;
        let sense = match ready.row.read {
            Some(read) => Some(read(&Match { words, parts: &run.parts, from: at, to })?),
            None => None,
        };
        Some(Hit {
            start: run.start.unwrap_or(at),
            end: run.end.unwrap_or(to),
            to,
            sense,
            row: Some(ready.row.name),
            parts: run.tables,
        })
    }

    /// Matches `items` and then `rest` at a token; the token behind them.
    fn items(
        &self,
        words: Words<'_>,
        items: &[Item],
        rest: Option<&Rest<'_>>,
        at: usize,
        memo: &Memo<S>,
        run: &mut Run<S>,
    ) -> Option<usize> {
        let Some((item, behind)) = items.split_first() else {
            return match rest {
                Some(rest) => self.items(words, rest.items, rest.rest, at, memo, run),
                None => Some(at),
            };
        };
        // Notes a part and matches what is left; what fails leaves no note.
        let then = |name, to, sense, run: &mut Run<S>| {
            let kept = (run.parts.len(), run.tables.len());
            run.parts.push(Part { name, from: at, to, sense });
            if let Item::Table(table) = item {
                run.tables.push((*table, at));
            }
            let done = self.items(words, behind, rest, to, memo, run);
            if done.is_none() {
                run.parts.truncate(kept.0);
                run.tables.truncate(kept.1);
            }
            done
        };
        match item {
            Item::Word(word) => {
                (memo.spelled(at) == *word && at < words.tokens.len()).then_some(())?;
                self.items(words, behind, rest, at + 1, memo, run)
            }
            Item::Digits => {
                words.digits(at)?;
                then("n", at + 1, None, run)
            }
            Item::Class(name, class) => {
                words.is(at, *class).then_some(())?;
                then(name, at + 1, None, run)
            }
            Item::Table(table) => {
                let hit = self.table(words, *table, at, memo)?;
                hit.sense?;
                let name = self.productions.get(*table).map_or("", Production::name);
                then(name, hit.to, hit.sense, run)
            }
            Item::Either(all) => {
                let rest = Rest { items: behind, rest };
                all.iter().find_map(|items| self.items(words, items, Some(&rest), at, memo, run))
            }
            Item::Maybe(items) => {
                let then = Rest { items: behind, rest };
                self.items(words, items, Some(&then), at, memo, run)
                    .or_else(|| self.items(words, behind, rest, at, memo, run))
            }
            Item::Skip => {
                for to in at + 1..=at + LONGEST_SKIP {
                    let last = words.get(to - 1)?;
                    if stops(words.text(to - 1), last) {
                        return None;
                    }
                    if let Some(done) = then("words", to, None, run) {
                        return Some(done);
                    }
                }
                None
            }
            Item::Opening => {
                opens(words, at).then_some(())?;
                self.items(words, behind, rest, at, memo, run)
            }
            Item::Start => {
                run.start = Some(at);
                self.items(words, behind, rest, at, memo, run)
            }
            Item::End => {
                run.end = Some(at);
                self.items(words, behind, rest, at, memo, run)
            }
        }
    }

    /// The rows of each table, and those that are no patterns.
    pub fn tables(&self) -> Vec<(&'static str, Vec<&'static str>, Vec<&'static str>)> {
        let rows = |production: &'static Production<S>| match production {
            Production::Rows(name, _, rows) => {
                let names: Vec<_> = rows.each().map(|row| row.name).collect();
                let broken =
                    names.iter().filter(|name| self.faults.iter().any(|fault| fault == *name)).copied();
                let broken = broken.collect();
                Some((*name, names, broken))
            }
            Production::Code(..) => None,
        };
        self.productions.iter().filter_map(rows).collect()
    }
}

/// Whether some words end at a token: a sign that parts sentences, or a word that binds.
fn stops(text: &str, token: &Token) -> bool {
    token.is(Class::Stop)
        || token.is(Class::Leads)
        || token.kind == Kind::Sign
            && matches!(
                text,
                "," | "." | ";" | ":" | "，" | "。" | "；" | "：" | "、" | "?" | "!" | "？" | "！" | "\n"
            )
}

/// Whether a phrase begins at a token: at the beginning, behind a sign, or behind a word that leads one in.
fn opens(words: Words<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else { return true };
    before.kind == Kind::Sign || before.is(Class::Stop) || before.is(Class::Leads)
}

/// Reads a pattern.
fn parse<S>(
    pattern: &'static str,
    productions: &'static [Production<S>],
    spelling: &mut Spelling,
) -> Option<Vec<Item>> {
    let mut rest = pattern;
    let items = alternatives(&mut rest, productions, spelling, 0)?;
    (rest.is_empty() && items.len() == 1).then(|| items.into_iter().next())?
}

/// Reads alternatives up to the end of a group.
fn alternatives<S>(
    rest: &mut &'static str,
    productions: &'static [Production<S>],
    spelling: &mut Spelling,
    depth: u8,
) -> Option<Vec<Vec<Item>>> {
    let mut all = vec![Vec::new()];
    while let Some(c) = rest.chars().next() {
        let tail = &rest[c.len_utf8()..];
        let items = all.last_mut()?;
        match c {
            ')' if depth > 0 => {
                *rest = tail;
                return Some(all);
            }
            '|' if depth > 0 => {
                *rest = tail;
                all.push(Vec::new());
            }
            '(' => {
                *rest = tail;
                let group = alternatives(rest, productions, spelling, depth + 1)?;
                items.push(Item::Either(group));
            }
            '?' => {
                *rest = tail;
                let last = items.pop()?;
                items.push(Item::Maybe(vec![last]));
            }
            '{' => {
                let (name, tail) = tail.split_once('}')?;
                *rest = tail;
                items.push(named(name, productions, spelling)?);
            }
            '[' | ']' | '^' => {
                *rest = tail;
                items.push(match c {
                    '[' => Item::Start,
                    ']' => Item::End,
                    _ => Item::Opening,
                });
            }
            ' ' => *rest = tail,
            _ => {
                let end = rest.find(['(', ')', '|', '?', '{', '[', ']', '^', ' ']).unwrap_or(rest.len());
                let (word, tail) = rest.split_at(end);
                *rest = tail;
                let word = word.strip_prefix('\\').unwrap_or(word);
                let tokens = tokens(word, word);
                items.extend(tokens.iter().map(|token| Item::Word(spelling.add(token.span.of(word)))));
            }
        }
    }
    (depth == 0).then_some(all)
}

fn named<S>(
    name: &'static str,
    productions: &'static [Production<S>],
    spelling: &mut Spelling,
) -> Option<Item> {
    let mut either =
        |words: [&str; 2]| Some(Item::Either(words.map(|word| vec![Item::Word(spelling.add(word))]).into()));
    match name {
        "n" => return Some(Item::Digits),
        "words" => return Some(Item::Skip),
        // Brackets of the text, which in a pattern hold alternatives.
        "open" => return either(["(", "（"]),
        "close" => return either([")", "）"]),
        _ => {}
    }
    let table = productions.iter().position(|production| production.name() == name);
    table.map(Item::Table).or_else(|| Class::named(name).map(|class| Item::Class(name, class)))
}
