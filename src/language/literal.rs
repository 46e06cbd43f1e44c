//! The words of which every match of a pattern holds at least one, so that most patterns need not be tried at all, and how far a
//! match may reach from them, so that the others need not be tried everywhere.

use std::iter::Peekable;
use std::str::Chars;

/// How many bytes some part of a pattern matches at most; `None` where nothing bounds it.
type Width = Option<usize>;

/// A word that a match holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal {
    /// The word.
    pub word: String,
    /// How many bytes of the match may stand before it.
    pub before: Width,
    /// How many bytes of the match may stand behind it.
    pub after: Width,
}

/// The literals of which any match of `pattern`, in the shorthand of [`super::rule::Rule`], holds at least one;
/// `None` where nothing is certain. How far the match reaches from each is counted as if a blank were one sign.
///
/// ```
/// use remit::language::literal::required;
/// let words = |pattern| required(pattern).map(|all| all.into_iter().map(|it| it.word).collect::<Vec<_>>());
/// assert_eq!(words("no later than {d}+ (days|weeks)"), Some(vec!["later".to_string()]));
/// assert_eq!(words("(每月|每季度)[0-9]{1,2}日"), Some(vec!["每月".to_string(), "每季度".to_string()]));
/// assert_eq!(words("[0-9]+"), None);
///
/// let shall = &required("\\b(he|she) shall( not)?\\b").unwrap()[0];
/// assert_eq!((shall.word.as_str(), shall.before, shall.after), ("shall", Some(6), Some(6)));
/// ```
pub fn required(pattern: &str) -> Option<Vec<Literal>> {
    alternatives(&mut pattern.chars().peekable()).0
}

/// The widest sign, and the widest blank or digit.
const SIGN: usize = 4;
const BLANK: usize = 3;

fn sum(one: Width, other: Width) -> Width {
    one.zip(other).map(|(one, other)| one + other)
}

/// Reads to the end of the group: the literals of every branch, or none where one branch has none; and how wide the widest is.
fn alternatives(rest: &mut Peekable<Chars<'_>>) -> (Option<Vec<Literal>>, Width) {
    let (mut all, mut widest) = (Some(Vec::new()), Some(0));
    loop {
        let branch = sequence(rest);
        all = all.zip(branch.best).map(|(all, best)| [all, best].concat());
        widest = widest.zip(branch.width).map(|(one, other): (usize, usize)| one.max(other));
        match rest.next() {
            Some('|') => {}
            _ => return (all, widest),
        }
    }
}

/// What was read of a branch.
#[derive(Default)]
struct Branch {
    /// The best of the literal runs and groups that it cannot do without.
    best: Option<Vec<Literal>>,
    /// How wide it is so far.
    width: Width,
    /// The literal run that goes on, and how much stands before it.
    run: String,
    before: Width,
}

impl Branch {
    /// Goes on by something `wide`.
    fn grow(&mut self, wide: Width) {
        self.width = sum(self.width, wide);
        for literal in self.best.iter_mut().flatten() {
            literal.after = sum(literal.after, wide);
        }
    }

    /// Goes on by a sign that every match holds.
    fn push(&mut self, sign: char) {
        if self.run.is_empty() {
            self.before = self.width;
        }
        self.run.push(sign);
        self.grow(Some(sign.len_utf8()));
    }

    /// Ends the literal run.
    fn cut(&mut self) {
        if !self.run.is_empty() {
            let literal =
                Literal { word: std::mem::take(&mut self.run), before: self.before, after: Some(0) };
            self.offer(Some(vec![literal]));
        }
    }

    /// Keeps of two sets the one whose shortest word is longer; of equal ones the smaller.
    fn offer(&mut self, other: Option<Vec<Literal>>) {
        let worth = |set: &Vec<Literal>| {
            (set.iter().map(|literal| literal.word.len()).min(), std::cmp::Reverse(set.len()))
        };
        self.best = match (self.best.take(), other) {
            (Some(one), Some(other)) => Some(if worth(&other) > worth(&one) { other } else { one }),
            (one, other) => one.or(other),
        };
    }
}

/// Reads one branch.
fn sequence(rest: &mut Peekable<Chars<'_>>) -> Branch {
    let mut branch = Branch { width: Some(0), ..Branch::default() };
    while let Some(c) = rest.next_if(|c| !matches!(c, '|' | ')')) {
        match c {
            '(' => {
                branch.cut();
                skip_flags(rest);
                group(&mut branch, rest);
            }
            '[' => {
                branch.cut();
                skip_class(rest);
                branch.grow(quantified(rest).times(SIGN));
            }
            '{' => {
                // The shorthand for a digit.
                branch.cut();
                rest.by_ref().find(|c| *c == '}');
                branch.grow(quantified(rest).times(BLANK));
            }
            ' ' | '.' => {
                branch.cut();
                branch.grow(quantified(rest).times(if c == ' ' { BLANK } else { SIGN }));
            }
            '^' => branch.cut(),
            // What has to stand at the end is looked for up to the end.
            '$' => {
                branch.cut();
                branch.grow(None);
            }
            _ => literal(&mut branch, c, rest),
        }
    }
    branch.cut();
    branch
}

/// Reads a group, whose literals count where it is not left out.
fn group(branch: &mut Branch, rest: &mut Peekable<Chars<'_>>) {
    let (inside, wide) = alternatives(rest);
    let times = quantified(rest);
    let (before, whole) = (branch.width, wide.and_then(|wide| times.times(wide)));
    // In a group that comes again, the literal may stand in any of its turns.
    let others = if times.most == Some(1) { Some(0) } else { whole };
    branch.grow(whole);
    if times.least > 0 {
        let placed = |literal: Literal| Literal {
            before: sum(before, sum(literal.before, others)),
            after: sum(literal.after, others),
            ..literal
        };
        branch.offer(inside.map(|all| all.into_iter().map(placed).collect()));
    }
}

/// Reads a sign that stands for itself, or an escaped one.
fn literal(branch: &mut Branch, c: char, rest: &mut Peekable<Chars<'_>>) {
    let escaped = (c == '\\').then(|| rest.next()).flatten();
    let sign = if c == '\\' { escaped.filter(|c| !c.is_alphanumeric()) } else { Some(c) };
    let edge = matches!(escaped, Some('b' | 'B'));
    let counted = matches!(rest.peek(), Some('?' | '*' | '+' | '{'));
    let times = quantified(rest);
    match sign {
        Some(sign) if times.least > 0 => {
            branch.push(sign);
            if counted {
                branch.cut();
            }
            branch.grow(times.more(sign.len_utf8()));
        }
        Some(sign) => {
            branch.cut();
            branch.grow(times.times(sign.len_utf8()));
        }
        None if edge => branch.cut(),
        None => {
            branch.cut();
            branch.grow(times.times(SIGN));
        }
    }
}

/// How often something may stand.
#[derive(Clone, Copy)]
struct Times {
    least: usize,
    most: Width,
}

impl Times {
    /// How wide it all is where one is so `wide`.
    fn times(self, wide: usize) -> Width {
        self.most.map(|most| most * wide)
    }

    /// The same without the first.
    fn more(self, wide: usize) -> Width {
        self.most.map(|most| most.saturating_sub(1) * wide)
    }
}

/// Reads a quantifier, if there is one.
fn quantified(rest: &mut Peekable<Chars<'_>>) -> Times {
    let times = match rest.peek().copied() {
        Some('?') => Times { least: 0, most: Some(1) },
        Some('*') => Times { least: 0, most: None },
        Some('+') => Times { least: 1, most: None },
        Some('{') if rest.clone().nth(1).is_some_and(|c| c.is_ascii_digit()) => {
            let counts: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
            rest.next_if_eq(&'?');
            let (least, most) = counts.split_once(',').unwrap_or((&counts, &counts));
            return Times { least: least.parse().unwrap_or(0), most: most.parse().ok() };
        }
        _ => return Times { least: 1, most: Some(1) },
    };
    rest.next();
    rest.next_if_eq(&'?');
    times
}

fn skip_flags(rest: &mut Peekable<Chars<'_>>) {
    if rest.next_if_eq(&'?').is_some() {
        rest.find(|c| matches!(c, '>' | ':'));
    }
}

fn skip_class(rest: &mut Peekable<Chars<'_>>) {
    while let Some(c) = rest.next() {
        match c {
            '\\' => drop(rest.next()),
            ']' => return,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::required;

    #[test]
    fn the_longest_certain_words_are_found() {
        for (pattern, words) in [
            (r"\bshall\b", Some(vec!["shall"])),
            (r"\b(is|are) (hereby )?(required|directed) to\b", Some(vec!["required", "directed"])),
            ("colou?r", Some(vec!["colo"])),
            (r"\(?no\. ?{d}+", Some(vec!["no."])),
            ("(?P<m>[^，。]{2,24})(，|：)", Some(vec!["，", "："])),
            ("^(a|[0-9])b*", None),
            ("(x|y)?", None),
            ("x{0,3}每{1,2}", Some(vec!["每"])),
        ] {
            let words = words.map(|words| words.into_iter().map(str::to_string).collect::<Vec<_>>());
            let found = required(pattern).map(|all| all.into_iter().map(|it| it.word).collect());
            assert_eq!(found, words, "{pattern}");
        }
    }

    #[test]
    fn a_match_reaches_so_far_from_its_words() {
        for (pattern, reach) in [
            (r"\bshall\b", (Some(0), Some(0))),
            (r"\b(is|are) (hereby )?to be\b", (Some(15), Some(5))),
            ("ab?cc{2,3}", (Some(2), Some(2))),
            ("(x|yy){1,2}word", (Some(4), Some(0))),
            ("word[^,]{0,9}$", (Some(0), None)),
            ("[a-z]*word.", (None, Some(4))),
        ] {
            let found = required(pattern).unwrap();
            assert_eq!((found[0].before, found[0].after), reach, "{pattern} {found:?}");
        }
    }
}
