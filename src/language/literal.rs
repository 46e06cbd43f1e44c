//! The words of which every match of a pattern holds at least one, so that most patterns need not be tried at all.

use std::iter::Peekable;
use std::str::Chars;

/// The literals of which any match of `pattern`, in the shorthand of [`super::rule::Rule`], holds at least one;
/// `None` where nothing is certain.
///
/// ```
/// use remit::language::literal::required;
/// assert_eq!(required("no later than {d}+ (days|weeks)"), Some(vec!["later".to_string()]));
/// assert_eq!(required("(每月|每季度)[0-9]{1,2}日"), Some(vec!["每月".to_string(), "每季度".to_string()]));
/// assert_eq!(required("[0-9]+"), None);
/// ```
pub fn required(pattern: &str) -> Option<Vec<String>> {
    alternatives(&mut pattern.chars().peekable())
}

/// Reads to the end of the group: the literals of every branch, or none where one branch has none.
fn alternatives(rest: &mut Peekable<Chars<'_>>) -> Option<Vec<String>> {
    let mut all = Some(Vec::new());
    loop {
        let branch = sequence(rest);
        all = all.zip(branch).map(|(all, branch)| [all, branch].concat());
        match rest.next() {
            Some('|') => {}
            _ => return all,
        }
    }
}

/// Reads one branch: the best of the literal runs and groups that it cannot do without.
fn sequence(rest: &mut Peekable<Chars<'_>>) -> Option<Vec<String>> {
    let mut best: Option<Vec<String>> = None;
    let mut run = String::new();
    while let Some(c) = rest.next_if(|c| !matches!(c, '|' | ')')) {
        match c {
            '(' => {
                keep(&mut best, std::mem::take(&mut run));
                skip_flags(rest);
                let group = alternatives(rest);
                if !optional(rest) {
                    best = better(best, group);
                }
            }
            '[' => {
                skip_class(rest);
                optional(rest);
                keep(&mut best, std::mem::take(&mut run));
            }
            '{' => {
                // The shorthand for a digit.
                rest.by_ref().find(|c| *c == '}');
                optional(rest);
                keep(&mut best, std::mem::take(&mut run));
            }
            ' ' | '^' | '$' | '.' => {
                optional(rest);
                keep(&mut best, std::mem::take(&mut run));
            }
            _ => {
                let literal = if c == '\\' { rest.next().filter(|c| !c.is_alphanumeric()) } else { Some(c) };
                let counted = matches!(rest.peek(), Some('?' | '*' | '+' | '{'));
                let certain = !optional(rest);
                run.extend(literal.filter(|_| certain));
                if counted || literal.is_none() {
                    keep(&mut best, std::mem::take(&mut run));
                }
            }
        }
    }
    keep(&mut best, run);
    best
}

fn keep(best: &mut Option<Vec<String>>, run: String) {
    if !run.is_empty() {
        *best = better(best.take(), Some(vec![run]));
    }
}

/// Of two sets the one whose shortest word is longer; of equal ones the smaller.
fn better(one: Option<Vec<String>>, other: Option<Vec<String>>) -> Option<Vec<String>> {
    let worth = |set: &Vec<String>| (set.iter().map(String::len).min(), std::cmp::Reverse(set.len()));
    match (one, other) {
        (Some(one), Some(other)) => Some(if worth(&other) > worth(&one) { other } else { one }),
        (one, other) => one.or(other),
    }
}

/// Reads a quantifier, if there is one: whether it allows for nothing.
fn optional(rest: &mut Peekable<Chars<'_>>) -> bool {
    let none = match rest.peek().copied() {
        Some('?' | '*') => true,
        Some('+') => false,
        Some('{') if rest.clone().nth(1).is_some_and(|c| c.is_ascii_digit()) => {
            let least = rest.clone().nth(1) == Some('0');
            rest.find(|c| *c == '}');
            rest.next_if_eq(&'?');
            return least;
        }
        _ => return false,
    };
    rest.next();
    rest.next_if_eq(&'?');
    none
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
            assert_eq!(required(pattern), words, "{pattern}");
        }
    }
}
