//! What a heading, a stem or a label says of when, and for how far below it that holds.

use super::stems;
use crate::block::Block;
use crate::language::time::TimeLimit;
use crate::language::{Depth, Language, Shadow};
use crate::text::Span;

/// The time limit that a heading gives to what stands below it.
#[derive(Clone, Copy)]
pub struct When {
    /// The number of its block, and how that looks.
    pub block: usize,
    look: Look,
    limit: TimeLimit,
    /// How the headings right below it look, which only part what it holds: "Daily tasks:", below it "Kitchen".
    inner: Option<Look>,
}

/// How deep a heading stands, and whether it ends in a colon.
type Look = (Option<Depth>, bool);

impl When {
    /// The limit of the line `block`, which is the one number `number`, where it `heads` others or ends in a colon: "Weekly tasks:".
    pub fn of(plain: &Shadow<'_>, number: usize, block: &Block, heads: bool) -> Option<Self> {
        let look = look(plain, block);
        let language = block.language.filter(|_| heads || look.1)?;
        let limit = language.heading_limit(plain, block.span)?;
        Some(Self { block: number, look, limit, inner: None })
    }

    /// Notes how a heading looks that stands right below. A day of the calendar heads no parts: it may be that of the paper.
    pub fn holds(&mut self, plain: &str, block: &Block) {
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
    pub fn goes_over(&self, plain: &str, block: &Block) -> bool {
        let look = look(plain, block);
        self.look.0.is_some() && look.0 > self.look.0 || self.inner == Some(look)
    }

    /// The limit for the block `number`, which has it from its stem already where it hangs on that.
    pub fn within(self, blocks: &[Block], number: usize) -> Option<TimeLimit> {
        (!stems(blocks, number).any(|stem| stem == self.block)).then_some(self.limit)
    }
}

fn look(plain: &str, block: &Block) -> Look {
    (block.depth, block.span.of(plain).ends_with([':', '：']))
}

/// The limit that stands before a sentence as its label, and holds for all its parts: 3月：召开动员会；印发方案, "Day 1 – order a badge".
pub fn label_limit(plain: &Shadow<'_>, whole: Span, language: &Language) -> Option<TimeLimit> {
    const LONGEST: usize = 60;
    let near = plain.floor_char_boundary(whole.end.min(whole.start + LONGEST));
    let head = Span::new(whole.start, near).of(plain);
    let sign = ["：", ": ", " - ", " – ", " — "].iter().filter_map(|sign| head.find(sign)).min()?;
    language.heading_limit(plain, Span::new(whole.start, whole.start + sign))
}
