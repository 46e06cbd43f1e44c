//! Where a text that was copied without its line breaks had them, by the numbers of its parts, which follow one another, and by
//! what its language knows of heads, headings and signatures.

use crate::text::{FairCopy, Span, in_order};

/// What a language knows of lost line breaks.
#[derive(Debug)]
pub struct Breaks {
    /// How parts are numbered, the outermost first.
    pub families: &'static [Family],
    /// Where else a line begins, in a text that has its parts' labels there.
    pub edges: fn(&str, &[Span]) -> Vec<usize>,
}

/// The number of a part: 3 is (3, 0), and 2.3 is (2, 3).
pub type Number = (usize, usize);

/// One way in which parts are numbered.
#[derive(Debug)]
pub struct Family {
    /// What may stand before and behind the number in a label.
    pub signs: &'static [(&'static str, &'static str)],
    /// How a number is written; empty where it is not numbered so.
    pub written: fn(Number) -> String,
    /// The numbers that may follow one, or begin.
    pub follow: fn(Option<Number>) -> Vec<Number>,
    /// Whether a label may stand between what ends and what begins so.
    pub stands_between: fn(&str, &str) -> bool,
}

/// The whole number behind `last`.
pub fn whole(last: Option<Number>) -> Vec<Number> {
    vec![(last.map_or(0, |(whole, _)| whole) + 1, 0)]
}

/// The numbers that may stand behind `last`: 2.3 or 3.1 behind 2.2.
pub fn decimal(last: Option<Number>) -> Vec<Number> {
    last.map_or(vec![(1, 1), (2, 1)], |(whole, part)| vec![(whole, part + 1), (whole + 1, 1), (whole + 2, 1)])
}

/// How a whole number is written in figures.
pub fn figures((whole, _): Number) -> String {
    whole.to_string()
}

/// How a decimal number is written: 2.3.
pub fn dotted((whole, part): Number) -> String {
    format!("{whole}.{part}")
}

/// Where a part begins, where its label ends, and its number.
type Part = (usize, usize, Number);

impl Family {
    /// The first part in `text` from `from` on with one of `numbers`.
    fn find(&self, text: &str, numbers: &[Number], from: usize) -> Option<Part> {
        let near = &text[from..text.floor_char_boundary(from + REACH)];
        let mut first: Option<Part> = None;
        for number in numbers {
            let written = (self.written)(*number);
            let signs = self.signs.iter().filter(|_| !written.is_empty());
            for (before, behind) in signs {
                let label = [*before, &written, *behind].concat();
                for (at, _) in near.match_indices(label.as_str()) {
                    let (start, end) = (from + at, from + at + label.len());
                    if (self.stands_between)(&text[..start], &text[end..]) {
                        first = first.into_iter().chain([(start, end, *number)]).min();
                        break;
                    }
                }
            }
        }
        first
    }

    /// The next part of a list: one that follows `last`, or a first one that a second follows.
    fn next(&self, text: &str, last: Option<Number>, begins: bool, from: usize) -> Option<Part> {
        let goes_on = last.and_then(|last| self.find(text, &(self.follow)(Some(last)), from));
        let first = begins.then(|| self.find(text, &(self.follow)(None), from)).flatten();
        let first =
            first.filter(|(_, end, number)| self.find(text, &(self.follow)(Some(*number)), *end).is_some());
        goes_on.into_iter().chain(first).min()
    }
}

/// Whether nearly all of a long text stands in one line.
fn is_flat(text: &str) -> bool {
    const SHORTEST: usize = 900;
    let longest = text.lines().map(str::len).max().unwrap_or(0);
    text.len() >= SHORTEST && longest * 10 >= text.len() * 8
}

/// The copy of `text` with the line breaks that it lost; `None` where it has lost none. `known` says what the language of a
/// text knows of them.
pub fn broken(text: &str, known: impl FnOnce(&str) -> Option<&'static Breaks>) -> Option<FairCopy> {
    let known = is_flat(text).then(|| known(text)).flatten()?;
    let labels = parts(text, known.families);
    let mut places = (known.edges)(text, &labels);
    places.extend(labels.iter().map(|label| label.start));
    places.retain(|at| *at > 0 && !text[..*at].ends_with('\n'));
    places.sort_by_cached_key(|at| in_order(*at));
    places.dedup();
    FairCopy::written(text, |copyist| places.iter().for_each(|at| copyist.write(*at, *at, "\n")))
}

/// Most parts that are looked for, and how far from the last, so that work stays linear.
const MOST: usize = 200;
const REACH: usize = 20_000;

/// The labels of the parts of `text`, by their numbers; those of inner families begin anew in each outer part, or go on.
fn parts(text: &str, families: &[Family]) -> Vec<Span> {
    let mut last: Vec<Option<Number>> = vec![None; families.len()];
    let mut begins = vec![true; families.len()];
    let mut from = 0;
    let mut places = Vec::new();
    while places.len() < MOST {
        let next = |(level, family): (usize, &Family)| {
            family.next(text, last[level], begins[level], from).map(|part| (part, level))
        };
        let Some(((at, end, number), level)) = families.iter().enumerate().filter_map(next).min() else {
            break;
        };
        places.push(Span::new(at, end));
        last[level] = Some(number);
        begins[level] = false;
        begins[level + 1..].fill(true);
        from = end;
    }
    places
}
