//! Numbers in digits of either width.

/// The value of one digit, plain or full-width.
pub fn digit(c: char) -> Option<i64> {
    let full = ('０'..='９').contains(&c).then(|| c as u32 - '０' as u32);
    c.to_digit(10).or(full).map(i64::from)
}

/// The value of `words` where each character is a digit to `digit`; at most six of them.
pub fn positional(words: &str, digit: impl Fn(char) -> Option<i64>) -> Option<i64> {
    if words.is_empty() || words.chars().nth(6).is_some() {
        return None;
    }
    words.chars().try_fold(0, |value, c| Some(value * 10 + digit(c)?))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_number_longer_than_any_is_none() {
        let number = |words: &str| super::positional(words, super::digit);
        assert_eq!(number("２027"), Some(2027));
        for none in ["", "12a", "1234567", &"9".repeat(40)] {
            assert_eq!(number(none), None, "{none}");
        }
    }
}
