//! The words that every match of a pattern holds, so that most patterns need not be tried at all, and how far a match may reach from
//! them, so that the others need not be tried everywhere.

use std::iter::Peekable;
use std::str::Chars;

use crate::text::greatest_first;

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
    /// Whether the match opens the text: `^`.
    pub opens: bool,
}

/// Literals of which a match holds at least one.
pub type Choice = Vec<Literal>;

/// What any match of `pattern`, in the shorthand of [`super::rule::Rule`], holds: of each choice at least one literal. The choice
/// that is likely to be rarest comes first: the one whose shortest word is longest, of equal ones the smallest. How far the match
/// reaches from each literal is counted as if a blank were one sign. In a literal a blank stands for any run of them, as
/// [`Evened`] shows them.
///
/// ```
/// use remit::language::literal::required;
/// let words = |pattern| {
///     let choices = required(pattern).into_iter();
///     choices.map(|all| all.into_iter().map(|it| it.word).collect::<Vec<_>>().join("|")).collect::<Vec<_>>()
/// };
/// assert_eq!(words("no later than {d}+ (days|weeks)"), ["no later than ", " days| weeks"]);
/// assert_eq!(words("(每月|每季度)[0-9]{1,2}日"), ["每月|每季度", "日"]);
/// assert!(words("[0-9]+").is_empty());
///
/// let shall = &required("\\b[a-z]{2} shall be [a-z]{3}")[0][0];
/// assert_eq!((shall.word.as_str(), shall.before, shall.after), (" shall be ", Some(8), Some(12)));
/// ```
pub fn required(pattern: &str) -> Vec<Choice> {
    let mut choices = alternatives(&mut pattern.chars().peekable()).choices;
    rarest_first(&mut choices);
    choices
}

/// Puts the choice first whose shortest word is longest, then the smallest.
fn rarest_first(choices: &mut [Choice]) {
    choices.sort_by_cached_key(|choice| {
        (greatest_first(choice.iter().map(|literal| literal.word.len()).min().unwrap_or(0)), choice.len())
    });
}

/// The widest sign, and the widest blank or digit.
const SIGN: usize = 4;
const BLANK: usize = 3;

/// How many forms of the words that stand side by side are told apart: "is to", "are to".
const FORMS: usize = 12;

/// A class of no more signs than these is a choice of words.
const FEW: usize = 3;

fn sum(one: Width, other: Width) -> Width {
    one.zip(other).map(|(one, other)| one + other)
}

/// What was read of a group.
struct Group {
    /// All that it matches, where these are a few words.
    forms: Option<Vec<String>>,
    /// What its matches hold.
    choices: Vec<Choice>,
    /// How wide the widest is.
    width: Width,
}

/// Reads to the end of the group. It holds the rarest choice of one branch with the rarest of the others, the next with the next;
/// nothing where one branch is without.
fn alternatives(rest: &mut Peekable<Chars<'_>>) -> Group {
    let (mut forms, mut branches, mut width) = (Some(Vec::new()), Vec::new(), Some(0));
    loop {
        let mut branch = sequence(rest);
        forms = forms.zip(branch.whole.then(|| branch.run.clone())).map(|(all, more)| [all, more].concat());
        branch.cut();
        rarest_first(&mut branch.choices);
        branches.push(branch.choices);
        width = width.zip(branch.width).map(|(one, other): (usize, usize)| one.max(other));
        if rest.next() != Some('|') {
            break;
        }
    }
    let most = branches.iter().map(Vec::len).max().unwrap_or(0);
    let nth = |nth: usize| -> Option<Choice> {
        let each = branches.iter().map(|choices| choices.get(nth).or(choices.last()).cloned());
        each.collect::<Option<Vec<Choice>>>().map(|all| all.concat())
    };
    Group {
        forms: forms.filter(|forms| forms.len() <= FORMS),
        choices: (0..most).map_while(nth).collect(),
        width,
    }
}

/// What was read of a branch.
struct Branch {
    /// The words and groups that it cannot do without.
    choices: Vec<Choice>,
    /// How wide it is so far.
    width: Width,
    /// The forms of the words side by side that go on, and how much stands before them.
    run: Vec<String>,
    before: Width,
    /// Whether it only matches where the text begins.
    opens: bool,
    /// Whether these are all of it.
    whole: bool,
}

impl Branch {
    fn new() -> Self {
        let run = vec![String::new()];
        Self { choices: Vec::new(), width: Some(0), run, before: Some(0), opens: false, whole: true }
    }

    /// Goes on by something `wide`.
    fn grow(&mut self, wide: Width) {
        self.width = sum(self.width, wide);
        for literal in self.choices.iter_mut().flatten() {
            literal.after = sum(literal.after, wide);
        }
    }

    /// Goes on by one of some words, at most so `wide`.
    fn push(&mut self, words: &[String], wide: Width) {
        if self.run.len() * words.len() > FORMS {
            self.cut();
        }
        let joined = |run: &String| words.iter().map(move |word| format!("{run}{word}")).collect::<Vec<_>>();
        self.run = self.run.iter().flat_map(joined).collect();
        self.grow(wide);
    }

    /// Ends the words side by side: what stands next is something else.
    fn cut(&mut self) {
        let run = std::mem::replace(&mut self.run, vec![String::new()]);
        if run.iter().all(|word| !word.is_empty()) {
            let literal = |word| Literal { word, before: self.before, after: Some(0), opens: self.opens };
            self.choices.push(run.into_iter().map(literal).collect());
        }
        self.before = self.width;
        self.whole = false;
    }

    /// Goes on by something `wide` that is no word.
    fn pass(&mut self, wide: Width) {
        self.cut();
        self.grow(wide);
        self.before = self.width;
    }
}

/// Reads one branch.
fn sequence(rest: &mut Peekable<Chars<'_>>) -> Branch {
    let mut branch = Branch::new();
    while let Some(c) = rest.next_if(|c| !matches!(c, '|' | ')')) {
        match c {
            '(' => {
                skip_flags(rest);
                group(&mut branch, rest);
            }
            '[' => match class(rest) {
                Some(signs) => signs_of(&mut branch, &signs, SIGN, rest),
                None => branch.pass(quantified(rest).times(SIGN)),
            },
            '{' => {
                // The shorthand for a digit.
                rest.by_ref().find(|c| *c == '}');
                branch.pass(quantified(rest).times(BLANK));
            }
            '.' => branch.pass(quantified(rest).times(SIGN)),
            ' ' => signs_of(&mut branch, &[' '], BLANK, rest),
            '^' => {
                branch.cut();
                branch.opens |= branch.width == Some(0);
            }
            // What has to stand at the end is looked for up to the end.
            '$' => branch.pass(None),
            '\\' => escaped(&mut branch, rest),
            // Where words are looked for, each of these is a plain blank.
            '\n' | '\u{a0}' | '\u{3000}' => branch.pass(quantified(rest).times(BLANK)),
            _ => signs_of(&mut branch, &[c], c.len_utf8(), rest),
        }
    }
    branch
}

/// Reads a group.
fn group(branch: &mut Branch, rest: &mut Peekable<Chars<'_>>) {
    let Group { forms, choices, width } = alternatives(rest);
    let times = quantified(rest);
    let whole = width.and_then(|wide| times.times(wide));
    if let Some(mut forms) = forms.filter(|_| times.most == Some(1)) {
        forms.extend((times.least == 0).then(String::new));
        branch.push(&forms, whole);
        return;
    }
    branch.cut();
    let before = branch.width;
    // In a group that comes again, the literal may stand in any of its turns.
    let others = if times.most == Some(1) { Some(0) } else { whole };
    branch.pass(whole);
    if times.least > 0 {
        let placed = |literal: Literal| Literal {
            before: sum(before, sum(literal.before, others)),
            after: sum(literal.after, others),
            opens: branch.opens,
            ..literal
        };
        branch.choices.extend(choices.into_iter().map(|all| all.into_iter().map(placed).collect()));
    }
}

/// Reads what stands behind a backslash: a sign that stands for itself, an edge, or a class.
fn escaped(branch: &mut Branch, rest: &mut Peekable<Chars<'_>>) {
    match rest.next() {
        Some('b' | 'B') | None => {}
        Some(c) if c.is_alphanumeric() => branch.pass(quantified(rest).times(SIGN)),
        Some(c) => signs_of(branch, &[c], c.len_utf8(), rest),
    }
}

/// Goes on by one of some signs, each at most so `wide`, as often as is written behind it.
fn signs_of(branch: &mut Branch, signs: &[char], wide: usize, rest: &mut Peekable<Chars<'_>>) {
    let times = quantified(rest);
    let mut words: Vec<String> = signs.iter().map(char::to_string).collect();
    match times.most {
        Some(1) => {
            words.extend((times.least == 0).then(String::new));
            branch.push(&words, Some(wide));
        }
        _ if times.least == 0 => branch.pass(times.times(wide)),
        _ => {
            branch.push(&words, Some(wide));
            branch.pass(times.more(wide));
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

/// Reads a class: its signs, where it is a choice of a few.
fn class(rest: &mut Peekable<Chars<'_>>) -> Option<Vec<char>> {
    let mut inside = String::new();
    while let Some(c) = rest.next().filter(|c| *c != ']') {
        inside.push(c);
        inside.extend((c == '\\').then(|| rest.next()).flatten());
    }
    let plain = !inside.starts_with('^') && !inside.contains(['\\', '-', '{', ' ', '\n']);
    Some(inside.chars().collect::<Vec<_>>()).filter(|signs| plain && signs.len() <= FEW)
}

#[cfg(test)]
mod tests {
    use super::{Literal, required};

    #[test]
    fn all_certain_words_are_found_the_longest_first() {
        for (pattern, words) in [
            (r"\bshall\b", "shall"),
            (
                r"\b(is|are) (also )?(bound) to\b",
                "is also bound to|is bound to|are also bound to|are bound to",
            ),
            (
                r"\bworks? (now|then|still|too) (hard|well|much) on\b",
                "works now |works then |works still |works too |work now |work then |work still |work too , hard on|well on|much on",
            ),
            ("colou?r", "colour|color"),
            ("organi[sz]e[a-z]*", "organise|organize"),
            ("the [a-z]+ of them", " of them, the "),
            (r"\(?no\. ?{d}+", "(no. |(no.|no. |no."),
            ("(?P<m>[^，。]{2,24})(，|：)", "，|："),
            ("^(a|[0-9])b*", ""),
            ("(x|y)?", ""),
            ("x{0,3}每{1,2}", "每"),
            ("it is[^,]*odd|there are some", "it is|there are some, odd|there are some"),
        ] {
            let choice =
                |all: Vec<super::Literal>| all.into_iter().map(|it| it.word).collect::<Vec<_>>().join("|");
            let found: Vec<String> = required(pattern).into_iter().map(choice).collect();
            assert_eq!(found.join(", "), words, "{pattern}");
        }
    }

    #[test]
    fn a_match_reaches_so_far_from_its_words() {
        for (pattern, reach) in [
            (r"\bshall\b", (Some(0), Some(0), false)),
            (r"\b[a-z] (hereby )?to be\b", (Some(4), Some(0), false)),
            ("[a-z]{d}? to be (at|in)\\b", (Some(7), Some(0), false)),
            ("ab?cc{2,3}", (Some(0), Some(2), false)),
            ("(x|yy){1,2}word", (Some(4), Some(0), false)),
            ("word[^,]{0,9}$", (Some(0), None, false)),
            ("[a-z]*word.", (None, Some(4), false)),
            ("^{d}(a|b)[.]", (Some(3), Some(0), true)),
            ("(^|,)word", (Some(1), Some(0), false)),
            ("word|^{d}x", (Some(0), Some(0), false)),
        ] {
            let found = required(pattern);
            let Literal { before, after, opens, .. } = found[0][0];
            assert_eq!((before, after, opens), reach, "{pattern} {found:?}");
        }
    }
}
