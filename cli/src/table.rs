//! A notice as a table for the terminal.

use std::fmt::Write;

use remit::notice::{Directive, Notice};

/// The notice's head, a line a directive, and what was left.
pub fn table(notice: &Notice) -> String {
    let mut out = String::new();
    let name = |named: &Option<remit::notice::Named>| {
        named.as_ref().map_or("–", |named| named.name.as_str()).to_string()
    };
    let _ = writeln!(
        out,
        "{}\n{} · {} · {} · {}\n",
        name(&notice.title),
        notice.kind.map_or("–", remit::notice::Kind::name),
        name(&notice.issuer),
        notice.date.as_deref().unwrap_or("–"),
        name(&notice.reference)
    );
    for said in &notice.about {
        let _ = writeln!(out, "  “{}”", said.name);
    }
    if !notice.about.is_empty() {
        out.push('\n');
    }
    if notice.directives.is_empty() {
        out.push_str("No directive found.\n");
    }
    for (nth, directive) in notice.directives.iter().enumerate() {
        let star = if directive.key { '*' } else { ' ' };
        let _ = writeln!(out, "{star}{:>3} {:8} {}", nth + 1, directive.force.name(), directive.headline);
        if let Some(why) = why(directive) {
            let _ = writeln!(out, "              key: {why}");
        }
        for part in &directive.parties {
            let mark = if part.via.is_explicit() { "" } else { " (inferred)" };
            let _ = writeln!(out, "              {}: {}{mark}", part.role.name(), part.name);
        }
        for limit in &directive.deadlines {
            let due = limit.due.as_ref().map_or_else(String::new, |due| format!(" → {due}"));
            let _ = writeln!(out, "              by when: {}{due}", limit.text);
        }
    }
    let counts = notice.counts;
    let _ = writeln!(
        out,
        "\n{} sentences: {} directives, {} background, {} unread",
        counts.sentences, counts.directives, counts.background, counts.unread
    );
    out
}

/// What most speaks for a directive's being key, where it is.
fn why(directive: &Directive) -> Option<String> {
    const MOST: usize = 3;
    let speaks = directive.reasons.iter().filter(|it| directive.key && it.weight > 0).take(MOST);
    let names: Vec<&str> = speaks.map(|it| it.reason.name()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
