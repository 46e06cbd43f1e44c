//! A page of its own: where it comes from, the tasks, and the notice with the words that each task came from. It has no
//! script, and asks for nothing, so that it can be kept and sent.

use std::collections::HashSet;

use super::origin::{origin, title};
use super::table::{noted, one_line};
use super::xml::escaped;
use super::{Export, directives};
use crate::layout::{self, Line, Mark, Run};
use crate::text::Utf16Index;

const STYLE: &str = "body{font:16px/1.6 system-ui,'Microsoft YaHei','Noto Sans CJK SC',sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1b2126;background:#fff}\
table{border-collapse:collapse;width:100%;font-size:.875em}th,td{border:1px solid #cdd5db;padding:.3em .5em;text-align:start;vertical-align:top}\
th{background:#e3eef0}td:nth-child(3),td:nth-child(7){white-space:nowrap}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1em}dd{margin:0}a{color:inherit}p{margin:.4em 0;overflow-wrap:anywhere}\
.mark{text-decoration:none;border-bottom:2px solid}.must{background:#e9f1fc;border-color:#0f4c9c}.must_not{background:#fdecec;border-bottom:4px double #a3161f}\
.should{background:#e8f5ec;border-color:#1d6b35;border-bottom-style:dashed}.may{background:#f3edfa;border-color:#6a3d9a;border-bottom-style:dotted}\
.party{background:#d7ecef}.deadline{background:#ffe3bd}sup{font-weight:700;margin-inline-end:.3em}:target{outline:2px solid #0b5c6b}\
@media print{body{max-width:none;margin:0}tr{break-inside:avoid}thead{display:table-header-group}}";

/// The page.
pub fn report(export: &Export<'_>) -> String {
    let (heading, lang) = (escaped(title(export)), export.words.code);
    let from: String = origin(export)
        .iter()
        .map(|(name, value)| format!("<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(value)))
        .collect();
    let counts = export.notice.counts;
    let counts = (export.words.summary.sentences)(
        counts.directives,
        counts.background,
        counts.unread,
        counts.sentences,
    );
    format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{heading}</title><style>{STYLE}</style></head>\n\
         <body><main><h1>{heading}</h1><dl>{from}</dl><p>{}</p>\n<h2>{}</h2>\n{}\n<h2>{}</h2>\n{}</main></body></html>\n",
        escaped(&counts),
        escaped(export.words.table.heading),
        tasks(export),
        escaped(export.words.source.heading),
        source(export),
    )
}

/// The task table; a number leads to the words, and the words lead back.
fn tasks(export: &Export<'_>) -> String {
    let mut rows = noted(export).into_iter();
    let head = |head: String| format!("<th scope=\"col\">{}</th>", escaped(&head));
    let heads: String = rows.next().into_iter().flatten().map(head).collect();
    let numbers = directives(export).map(|(number, _)| number + 1);
    let body: String = rows
        .zip(numbers)
        .map(|(cells, number)| {
            let rest: String =
                cells[1..].iter().map(|words| format!("<td>{}</td>", escaped(words))).collect();
            format!("<tr id=\"task-{number}\"><td><a href=\"#words-{number}\">{number}</a></td>{rest}</tr>\n")
        })
        .collect();
    format!("<table><thead><tr>{heads}</tr></thead><tbody>\n{body}</tbody></table>")
}

/// The notice, a paragraph a line.
fn source(export: &Export<'_>) -> String {
    let index = Utf16Index::new(export.text);
    let shown: HashSet<usize> = export.rows.iter().copied().collect();
    let lines = layout::lines(export.text, &index, export.notice, |number| shown.contains(&number));
    let mut begun = HashSet::new();
    let lang = export.notice.language.as_deref().unwrap_or(export.words.code);
    let lines: String = lines.iter().map(|line| paragraph(export, line, &mut begun)).collect();
    format!("<div lang=\"{}\">\n{lines}</div>", escaped(lang))
}

/// A line; `begun` are the directives whose first words were written.
fn paragraph(export: &Export<'_>, line: &Line, begun: &mut HashSet<usize>) -> String {
    let mut out = String::new();
    for runs in line.runs.chunk_by(|one, next| one.directive == next.directive) {
        let inner: String = runs.iter().map(|run| words(export, run)).collect();
        let number = runs.first().and_then(|run| run.directive);
        let Some((number, it)) =
            number.and_then(|number| Some((number, export.notice.directives.get(number)?)))
        else {
            out.push_str(&inner);
            continue;
        };
        let (id, sign) = match begun.insert(number) {
            true => (format!(" id=\"words-{}\"", number + 1), format!("<sup>{}</sup>", number + 1)),
            false => (String::new(), String::new()),
        };
        let force = it.force.name();
        out.push_str(&format!(
            "<a{id} class=\"mark {force}\" href=\"#task-{}\">{sign}{inner}</a>",
            number + 1
        ));
    }
    if one_line(&out).is_empty() { String::new() } else { format!("<p>{out}</p>\n") }
}

fn words(export: &Export<'_>, run: &Run) -> String {
    let words = escaped(export.text.get(run.words.clone()).unwrap_or(""));
    match run.mark {
        Mark::Plain => words,
        Mark::Cue => format!("<b>{words}</b>"),
        Mark::Party => format!("<span class=\"party\">{words}</span>"),
        Mark::Deadline => format!("<span class=\"deadline\">{words}</span>"),
    }
}
