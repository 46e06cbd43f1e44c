//! Markup of a web page, a mail or the clipboard to lines: a paragraph or an item a line, a table's cells between tabs.
//!
//! A reader of tags and nothing more: no tree is built, so that a broken page of any size is read in one pass. A parser
//! that repairs markup as browsers do (html5ever) weighs 200 kB in the page, and its repairs change no line here.

use super::entity::decoded;
use super::figures::written;

/// Elements whose words are never a page's text.
const HIDDEN: [&str; 7] = ["script", "style", "head", "template", "noscript", "svg", "o:p"];

/// Elements that begin and end a line.
const BLOCKS: [&str; 24] = [
    "p",
    "div",
    "br",
    "tr",
    "table",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "article",
    "header",
    "footer",
    "blockquote",
    "pre",
    "dl",
    "dt",
    "dd",
    "hr",
    "caption",
];

/// The text of `markup`. Total: any text gives a text.
///
/// ```
/// let page = "<p>Agencies shall:</p><ol><li>report;</li><li>keep a log.</li></ol>";
/// assert_eq!(remit::import::html(page), "Agencies shall:\n1. report;\n2. keep a log.\n");
/// ```
pub fn html(markup: &str) -> String {
    let mut page = Page::default();
    let mut rest = markup;
    while let Some(at) = rest.find('<') {
        page.words(&rest[..at]);
        rest = page.tag(&rest[at..]);
    }
    page.words(rest);
    page.line();
    page.text
}

/// The text so far, and where in the page it stands.
#[derive(Default)]
struct Page {
    text: String,
    line: String,
    /// For each list that is open, the number of its next item and its form; `None` where items have bullets.
    lists: Vec<Option<(usize, &'static str)>>,
    /// How many cells of the row have begun.
    cells: Option<usize>,
}

impl Page {
    fn words(&mut self, raw: &str) {
        for c in decoded(raw).chars() {
            let blank = c.is_ascii_whitespace();
            if !blank || !self.line.ends_with([' ', '\t', '\n']) && !self.line.is_empty() {
                self.line.push(if blank { ' ' } else { c });
            }
        }
    }

    /// Ends the line; within a table's row, lines of a cell stay together.
    fn line(&mut self) {
        if self.cells.is_some() {
            self.words(" ");
            return;
        }
        let line = self.line.trim_matches(' ');
        if !line.trim().is_empty() {
            self.text.push_str(line);
            self.text.push('\n');
        }
        self.line.clear();
    }

    /// Reads the tag that opens `rest`, and gives what stands behind it.
    fn tag<'a>(&mut self, rest: &'a str) -> &'a str {
        if let Some(comment) = rest.strip_prefix("<!--") {
            return comment.find("-->").map_or("", |end| &comment[end + 3..]);
        }
        let Some(end) = closing(rest) else {
            self.words("<");
            return &rest[1..];
        };
        let inner = &rest[1..end];
        let behind = &rest[end + 1..];
        let closes = inner.starts_with('/');
        let name = inner.trim_start_matches('/').split([' ', '\t', '\n', '\r', '/']).next().unwrap_or("");
        let name = name.to_ascii_lowercase();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) {
            self.words("<");
            return &rest[1..];
        }
        if HIDDEN.contains(&name.as_str()) && !closes && !inner.ends_with('/') {
            return behind_element(behind, &name);
        }
        match name.as_str() {
            "ol" if !closes => self.lists.push(Some(numbered(inner))),
            _ => self.element(&name, closes),
        }
        behind
    }

    fn element(&mut self, name: &str, closes: bool) {
        match (name, closes) {
            ("ul", false) => self.lists.push(None),
            ("ol" | "ul", true) => drop(self.lists.pop()),
            _ => {}
        }
        match (name, closes) {
            ("tr", _) => {
                self.cells = None;
                self.line();
                self.cells = (!closes).then_some(0);
            }
            ("table", true) => {
                self.cells = None;
                self.line();
            }
            ("td" | "th", false) => {
                if let Some(cells) = &mut self.cells {
                    let first = *cells == 0;
                    *cells += 1;
                    let kept = self.line.trim_end_matches(' ').len();
                    self.line.truncate(kept);
                    if !first {
                        self.line.push('\t');
                    }
                }
            }
            ("li", false) => {
                self.line();
                let label = match self.lists.last_mut() {
                    Some(Some((number, form))) => {
                        *number += 1;
                        format!("{}. ", written(*number - 1, form))
                    }
                    _ => "• ".to_string(),
                };
                self.line.push_str(&label);
            }
            ("li", true) => self.line(),
            _ if BLOCKS.contains(&name) => self.line(),
            _ => {}
        }
    }
}

/// The first number of an ordered list and the form of its numbers, in Word's terms.
fn numbered(tag: &str) -> (usize, &'static str) {
    let value = |name: &str| {
        let (_, value) = tag.split_once(&format!(" {name}="))?;
        value.trim_start_matches(['"', '\'']).split(['"', '\'', ' ', '/']).next()
    };
    let form = match value("type") {
        Some("a") => "lowerLetter",
        Some("A") => "upperLetter",
        Some("i") => "lowerRoman",
        Some("I") => "upperRoman",
        _ => "decimal",
    };
    (value("start").and_then(|start| start.parse().ok()).unwrap_or(1), form)
}

/// Where the tag that opens `rest` ends: at a `>` outside quotation marks, within a bound.
fn closing(rest: &str) -> Option<usize> {
    const LONGEST: usize = 4096;
    let mut quoted = None;
    for (at, byte) in rest.bytes().enumerate().take(LONGEST) {
        match (quoted, byte) {
            (None, b'>') => return Some(at),
            // A tag holds no other: its own sign was only a sign.
            (None, b'<') if at > 0 => return None,
            (None, b'"' | b'\'') => quoted = Some(byte),
            (Some(open), byte) if open == byte => quoted = None,
            _ => {}
        }
    }
    // A quotation mark that is never closed is none.
    rest.bytes().take(LONGEST).position(|byte| byte == b'>').filter(|end| !rest[1..*end].contains('<'))
}

/// What stands behind the end of the element `name`, whose first tag stands before `rest`.
fn behind_element<'a>(rest: &'a str, name: &str) -> &'a str {
    let mut from = 0;
    while let Some(at) = rest[from..].find("</").map(|at| from + at) {
        let tail = &rest[at + 2..];
        if tail.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name)) {
            return tail.find('>').map_or("", |end| &tail[end + 1..]);
        }
        from = at + 2;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn markup_becomes_the_lines_that_a_person_sees() {
        for (markup, text) in [
            ("<p>各部门应当<b>报告</b>。</p><p>不得迟报。</p>", "各部门应当报告。\n不得迟报。\n"),
            ("a\n  b<br>c", "a b\nc\n"),
            ("<ul><li>one<li>two</ul>", "• one\n• two\n"),
            ("<ol><li>one<ol><li>inner</ol><li>two</ol>", "1. one\n1. inner\n2. two\n"),
            ("<ol type=\"a\" start=3><li>one<li>two</ol>", "c. one\nd. two\n"),
            (
                "<table><tr><th>Task<th>Owner</tr><tr><td><p>Paint</p><p>it</p></td><td>A &amp; B</td></tr></table>end",
                "Task\tOwner\nPaint it\tA & B\nend\n",
            ),
            ("<script>if (a < b) { '</p>' }</script>x<!-- y --><style>p{}</style>", "x\n"),
            ("5 < 6 and 7 > 2 <", "5 < 6 and 7 > 2 <\n"),
            ("<a title=\"a > b\" href='#'>link</a>", "link\n"),
            ("<p title=\"open>words</p>", "words\n"),
            ("", ""),
        ] {
            assert_eq!(html(markup), text, "{markup}");
        }
    }
}
