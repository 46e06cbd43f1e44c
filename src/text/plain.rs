//! The shadow of the text in which the rules read.

/// A copy of `text` for reading, in which every offset stays what it was: white space within a line is a blank,
/// Latin letters are small, and a character that `fold` knows stands for its twin of the same length.
///
/// The notice itself is never rewritten, so a place found here is a place there.
///
/// ```
/// let fold = [('門', '门')];
/// assert_eq!(remit::text::plain("A\t門", &fold), "a 门");
/// ```
pub fn plain(text: &str, fold: &[(char, char)]) -> String {
    text.chars().map(|c| twin(c, fold)).collect()
}

fn twin(c: char, fold: &[(char, char)]) -> char {
    if c.is_ascii() {
        return if c.is_ascii_whitespace() && c != '\n' { ' ' } else { c.to_ascii_lowercase() };
    }
    match fold.binary_search_by_key(&c, |pair| pair.0) {
        Ok(nth) if fold[nth].1.len_utf8() == c.len_utf8() => fold[nth].1,
        _ => c,
    }
}
