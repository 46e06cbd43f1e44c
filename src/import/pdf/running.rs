//! What is printed on every page: heads, feet, and the numbers of pages.

use std::collections::HashMap;

use super::Page;
use super::lines::Line;

/// How many lines from either edge may be a head or a foot.
const EDGE: usize = 2;

/// Which part of the page's height a page's number stands in, from either edge.
const MARGIN: f64 = 0.12;

/// Takes heads, feet and numbers off all pages.
pub fn removed(pages: &mut [Page]) {
    let mut seen: HashMap<(String, i64), usize> = HashMap::new();
    for page in pages.iter() {
        for at in edges(page.lines.len()) {
            *seen.entry(key(&page.lines[at])).or_default() += 1;
        }
    }
    // On two pages of two, three of five: titles of parts repeat less.
    let enough = |count: usize| count >= 2 && count * 5 >= pages.len() * 2 || count >= 6;
    let repeated: Vec<Vec<bool>> = pages
        .iter()
        .map(|page| {
            let edges = edges(page.lines.len());
            let runs = |at: usize| {
                edges.contains(&at) && seen.get(&key(&page.lines[at])).is_some_and(|count| enough(*count))
            };
            (0..page.lines.len()).map(|at| runs(at) || is_number(page, &page.lines[at])).collect()
        })
        .collect();
    for (page, repeated) in pages.iter_mut().zip(repeated) {
        let mut drop = repeated.into_iter();
        page.lines.retain(|_| !drop.next().unwrap_or(false));
    }
}

/// The numbers of the lines at the edges of a page of so many; one of few lines is nothing but edges, and has none.
fn edges(lines: usize) -> Vec<usize> {
    let lines = if lines > 2 * EDGE { lines } else { 0 };
    (0..lines).filter(|at| *at < EDGE || at + EDGE >= lines).collect()
}

/// The words of a line whatever numbers are in them, and about where it stands.
fn key(line: &Line) -> (String, i64) {
    let words = line.text().chars().filter(|c| !c.is_ascii_digit() && !c.is_whitespace()).collect();
    #[allow(clippy::cast_possible_truncation, reason = "a page is not so high")]
    let place = (line.y / 4.0).round() as i64;
    (words, place)
}

/// Whether a line at the page's edge is the number of the page: "2", "- 2 -", "Page 2 of 5", "第 2 页 共 5 页".
fn is_number(page: &Page, line: &Line) -> bool {
    let at_edge = line.y < MARGIN * page.height || line.y > (1.0 - MARGIN) * page.height;
    let text = line.text().to_lowercase();
    let mut rest: String =
        text.chars().filter(|c| !c.is_whitespace() && !"-–—―/·|,，.()".contains(*c)).collect();
    for word in ["page", "of", "第", "共", "页", "頁"] {
        rest = rest.replace(word, "");
    }
    let is_roman = !rest.is_empty() && rest.len() <= 5 && rest.bytes().all(|byte| b"ivxlc".contains(&byte));
    at_edge
        && !text.trim().is_empty()
        && text.chars().count() <= 20
        && (rest.bytes().all(|byte| byte.is_ascii_digit()) || is_roman)
}
