//! UTF-8 offsets to UTF-16 ones and back, for the JavaScript border.

/// How many bytes lie between two remembered places.
const STRIDE: usize = 64;

/// Translates offsets of one text; built in one pass, answers in constant time.
///
/// ```
/// use remit::text::Utf16Index;
/// let index = Utf16Index::new("各💛a");
/// assert_eq!(index.utf16("各💛a", 7), 3);
/// assert_eq!(index.utf8("各💛a", 3), 7);
/// ```
#[derive(Clone, Debug)]
pub struct Utf16Index {
    /// For each `STRIDE` bytes the character boundary at or before, and its UTF-16 offset.
    marks: Vec<(usize, usize)>,
}

impl Utf16Index {
    /// Reads `text` once.
    pub fn new(text: &str) -> Self {
        let mut marks = vec![(0, 0)];
        let mut units = 0;
        for (byte, c) in text.char_indices() {
            if byte / STRIDE >= marks.len() {
                marks.push((byte, units));
            }
            units += c.len_utf16();
        }
        Self { marks }
    }

    /// The UTF-16 offset of the UTF-8 offset `byte`.
    pub fn utf16(&self, text: &str, byte: usize) -> usize {
        let nth = (byte / STRIDE).min(self.marks.len() - 1);
        let at = self.marks[..=nth].iter().rev().find(|mark| mark.0 <= byte);
        let (start, units) = at.copied().unwrap_or((0, 0));
        let between = text.get(start..byte.min(text.len())).unwrap_or("");
        units + between.encode_utf16().count()
    }

    /// The UTF-8 offset of the UTF-16 offset `unit`; inside a surrogate pair, the character's start.
    pub fn utf8(&self, text: &str, unit: usize) -> usize {
        let nth = self.marks.partition_point(|mark| mark.1 <= unit).saturating_sub(1);
        let (start, mut units) = self.marks[nth];
        let rest = text.get(start..).unwrap_or("");
        for (byte, c) in rest.char_indices() {
            if units + c.len_utf16() > unit {
                return start + byte;
            }
            units += c.len_utf16();
        }
        text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::Utf16Index;

    #[test]
    fn every_boundary_goes_there_and_back() {
        let text = "ä\tcde各部门💛g\r\n".repeat(40);
        let index = Utf16Index::new(&text);
        for (byte, _) in text.char_indices() {
            let unit = index.utf16(&text, byte);
            assert_eq!(unit, text[..byte].encode_utf16().count());
            assert_eq!(index.utf8(&text, unit), byte);
        }
    }
}
