//! Rich text (RTF 1.9.1) to lines, with the labels that the program which wrote it computed.

use super::encoding::Decode;

/// Groups whose words are none of the text; those that begin with `\*` are left out as well.
const HIDDEN: [&str; 16] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "header",
    "headerl",
    "headerr",
    "headerf",
    "footer",
    "footerl",
    "footerr",
    "footerf",
    "listtable",
    "listoverridetable",
    "object",
];

/// Words that stand for one character.
const SIGNS: [(&str, char); 12] = [
    ("emdash", '—'),
    ("endash", '–'),
    ("lquote", '‘'),
    ("rquote", '’'),
    ("ldblquote", '“'),
    ("rdblquote", '”'),
    ("bullet", '•'),
    ("tab", ' '),
    ("line", ' '),
    ("emspace", ' '),
    ("enspace", ' '),
    ("qmspace", ' '),
];

/// The text of `bytes`. Total: what cannot be read is left out.
pub fn rtf(bytes: &[u8], decode: Decode<'_>) -> String {
    let mut page = Page::new(decode);
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        rest = match first {
            b'{' => page.open(tail),
            b'}' => page.close(tail),
            b'\\' => page.word(tail),
            b'\r' | b'\n' => tail,
            byte => page.plain(*byte, tail),
        };
    }
    page.end_line();
    page.text + &page.notes
}

/// What holds within a group.
#[derive(Clone, Default)]
struct Group {
    hidden: bool,
    deleted: bool,
    note: bool,
    fonts: bool,
    font: usize,
    /// How many characters stand behind each `\u` for readers that know none.
    skip: usize,
}

struct Page<'a> {
    decode: Decode<'a>,
    groups: Vec<Group>,
    now: Group,
    /// The encoding of the document, and of each font of its table.
    encoding: &'static str,
    fonts: Vec<(usize, &'static str)>,
    /// Bytes that wait for the rest of their character, and how many more characters are skipped.
    bytes: Vec<u8>,
    skipping: usize,
    /// The first half of a character beyond the first plane.
    high: Option<u16>,
    text: String,
    line: String,
    notes: String,
    table: bool,
}

impl<'a> Page<'a> {
    fn new(decode: Decode<'a>) -> Self {
        Self {
            decode,
            groups: Vec::new(),
            now: Group { skip: 1, ..Group::default() },
            encoding: "windows-1252",
            fonts: Vec::new(),
            bytes: Vec::new(),
            skipping: 0,
            high: None,
            text: String::new(),
            line: String::new(),
            notes: String::new(),
            table: false,
        }
    }

    fn open<'b>(&mut self, tail: &'b [u8]) -> &'b [u8] {
        self.flush();
        self.groups.push(self.now.clone());
        self.skipping = 0;
        match tail.strip_prefix(b"\\*") {
            Some(behind) => {
                self.now.hidden = true;
                behind
            }
            None => tail,
        }
    }

    fn close<'b>(&mut self, tail: &'b [u8]) -> &'b [u8] {
        self.flush();
        self.skipping = 0;
        let note = self.now.note;
        if let Some(outer) = self.groups.pop() {
            if note && !outer.note {
                self.notes.push('\n');
            }
            self.now = outer;
        }
        tail
    }

    fn plain<'b>(&mut self, byte: u8, tail: &'b [u8]) -> &'b [u8] {
        if self.skipping > 0 {
            self.skipping -= 1;
        } else {
            self.bytes.push(byte);
        }
        tail
    }

    /// Reads the word or sign behind a backslash.
    fn word<'b>(&mut self, tail: &'b [u8]) -> &'b [u8] {
        let letters = tail.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters == 0 {
            return self.sign(tail);
        }
        let (name, rest) = tail.split_at(letters);
        let digits = rest
            .iter()
            .enumerate()
            .take_while(|(at, byte)| byte.is_ascii_digit() || *at == 0 && **byte == b'-')
            .count();
        let (number, rest) = rest.split_at(digits);
        let rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let number = std::str::from_utf8(number).ok().and_then(|number| number.parse::<i64>().ok());
        let name = std::str::from_utf8(name).unwrap_or("");
        if name == "bin" {
            let length = number.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
            return rest.get(length..).unwrap_or(&[]);
        }
        self.command(name, number);
        rest
    }

    fn sign<'b>(&mut self, tail: &'b [u8]) -> &'b [u8] {
        let Some((sign, rest)) = tail.split_first() else { return tail };
        match sign {
            b'\'' => {
                let hex = rest.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
                match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                    Some(byte) => return self.plain(byte, &rest[2..]),
                    None => return rest,
                }
            }
            b'{' | b'}' | b'\\' => return self.plain(*sign, rest),
            b'~' => self.push(' '),
            b'_' => self.push('-'),
            b'\n' | b'\r' => self.command("par", None),
            b'*' => self.now.hidden = true,
            _ => {}
        }
        rest
    }

    fn command(&mut self, name: &str, number: Option<i64>) {
        if self.skipping > 0 && name != "u" {
            self.skipping -= 1;
            return;
        }
        self.flush();
        let is_on = number != Some(0);
        let count = || number.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
        match name {
            "u" => self.unit(number.unwrap_or(0)),
            "uc" => self.now.skip = count(),
            "f" if self.now.fonts => self.fonts.push((count(), self.encoding)),
            "f" => self.now.font = count(),
            "fcharset" => {
                if let Some((_, encoding)) = self.fonts.last_mut() {
                    *encoding = charset(count(), self.encoding);
                }
            }
            "ansicpg" => self.encoding = codepage(count()),
            "fonttbl" => (self.now.hidden, self.now.fonts) = (true, true),
            "footnote" => {
                self.end_note();
                // Some writers mark notes as what older readers leave out.
                self.now.hidden = self.groups.last().is_some_and(|outer| outer.hidden);
                self.now.note = true;
            }
            "deleted" | "v" => self.now.deleted = is_on,
            "par" | "sect" | "page" => self.paragraph(),
            "intbl" => self.table = true,
            "cell" | "nestcell" => {
                let kept = self.line.trim_end_matches(' ').len();
                self.line.truncate(kept);
                self.line.push('\t');
            }
            "row" | "nestrow" => {
                self.table = false;
                self.end_line();
            }
            "pard" => self.table = false,
            _ if HIDDEN.contains(&name) => self.now.hidden = true,
            _ => {
                if let Some((_, sign)) = SIGNS.iter().find(|(known, _)| *known == name) {
                    self.push(*sign);
                }
            }
        }
    }

    /// Takes a UTF-16 code unit, written as a signed number.
    fn unit(&mut self, number: i64) {
        self.skipping = self.now.skip;
        let unit = u16::try_from(number.rem_euclid(0x1_0000)).unwrap_or(0);
        let units: Vec<u16> = self.high.take().into_iter().chain([unit]).collect();
        match char::decode_utf16(units).collect::<Result<Vec<char>, _>>() {
            Ok(all) => all.into_iter().for_each(|c| self.push(c)),
            Err(_) if (0xD800..0xDC00).contains(&unit) => self.high = Some(unit),
            Err(_) => {}
        }
    }

    fn push(&mut self, c: char) {
        if self.now.hidden || self.now.deleted {
            return;
        }
        let line = if self.now.note { &mut self.notes } else { &mut self.line };
        if c != ' ' || !(line.is_empty() || line.ends_with([' ', '\n'])) {
            line.push(c);
        }
    }

    /// Decodes the bytes that wait.
    fn flush(&mut self) {
        let bytes = std::mem::take(&mut self.bytes);
        if bytes.is_empty() || self.now.hidden {
            return;
        }
        let own = self.fonts.iter().find(|(font, _)| *font == self.now.font).map(|(_, encoding)| *encoding);
        let read = |label| (self.decode)(&bytes, label);
        let text = own.and_then(read).or_else(|| read(self.encoding)).or_else(|| read("windows-1252"));
        text.unwrap_or_default().chars().for_each(|c| self.push(c));
    }

    fn paragraph(&mut self) {
        match (self.now.note, self.table) {
            (true, _) => self.end_note(),
            (_, true) => self.push(' '),
            _ => self.end_line(),
        }
    }

    fn end_note(&mut self) {
        if !self.notes.is_empty() && !self.notes.ends_with('\n') {
            self.notes.push('\n');
        }
    }

    fn end_line(&mut self) {
        self.flush();
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if !line.is_empty() {
            self.text.push_str(line);
            self.text.push('\n');
        }
    }
}

/// The encoding of a code page of Windows.
fn codepage(number: usize) -> &'static str {
    match number {
        936 | 54936 => "gb18030",
        950 => "big5",
        65001 => "utf-8",
        _ => "windows-1252",
    }
}

/// The encoding of a font's characters, by its charset.
fn charset(number: usize, document: &'static str) -> &'static str {
    match number {
        134 => "gb18030",
        136 => "big5",
        _ => document,
    }
}
