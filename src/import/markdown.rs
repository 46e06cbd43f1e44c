//! Markdown to the words that a person reads: signs of headings, emphasis, quotes and links go, lists and tables stay, since
//! the engine reads them as they are.

/// The text of `source`.
pub fn markdown(source: &str) -> String {
    let mut fenced = false;
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        out.push_str(&if fenced { line.to_string() } else { inline(unmarked(line)) });
        out.push('\n');
    }
    out
}

/// `line` without the signs of a quote and a heading before it, and of a heading behind.
fn unmarked(line: &str) -> &str {
    let mut rest = line;
    while let Some(quoted) = rest.trim_start().strip_prefix('>') {
        rest = quoted.strip_prefix(' ').unwrap_or(quoted);
    }
    let heading = rest.trim_start_matches('#');
    let depth = rest.len() - heading.len();
    match heading.strip_prefix(' ').filter(|_| (1..=6).contains(&depth)) {
        Some(words) => words.trim_end().trim_end_matches('#').trim(),
        None => rest,
    }
}

/// `words` without emphasis and code signs; of a link its words.
fn inline(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find(['*', '_', '`', '[', '\\', '!']) {
        out.push_str(&rest[..at]);
        let sign = &rest[at..];
        rest = link(sign, &mut out)
            .or_else(|| escaped(sign, &mut out))
            .or_else(|| emphasis(sign, &out))
            .unwrap_or_else(|| {
                out.push_str(&sign[..1]);
                &sign[1..]
            });
    }
    out + rest
}

/// Takes `[words](address)` or `![words](address)`; gives what stands behind.
fn link<'a>(sign: &'a str, out: &mut String) -> Option<&'a str> {
    let (words, rest) = sign.strip_prefix('!').unwrap_or(sign).strip_prefix('[')?.split_once("](")?;
    let (address, rest) = rest.split_once(')')?;
    if words.contains(['[', '\n']) || address.contains('\n') {
        return None;
    }
    out.push_str(&inline(words));
    Some(rest)
}

fn escaped<'a>(sign: &'a str, out: &mut String) -> Option<&'a str> {
    let next = sign.strip_prefix('\\')?.chars().next().filter(char::is_ascii_punctuation)?;
    out.push(next);
    Some(&sign[1 + next.len_utf8()..])
}

/// Takes a sign of emphasis that touches a word; `*` and `_` alone, or within a name, are themselves.
fn emphasis<'a>(sign: &'a str, before: &str) -> Option<&'a str> {
    let kind = sign.chars().next().filter(|c| matches!(c, '*' | '_' | '`'))?;
    let rest = sign.trim_start_matches(kind);
    let opens = rest.starts_with(|c: char| !c.is_whitespace());
    let closes = before.ends_with(|c: char| !c.is_whitespace());
    let within = kind == '_'
        && opens
        && closes
        && rest.starts_with(char::is_alphanumeric)
        && before.ends_with(char::is_alphanumeric);
    let rule = before.is_empty() && rest.trim().is_empty();
    ((opens || closes) && !within || rule).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn signs_go_and_words_stay() {
        for (source, text) in [
            ("## 一、总体要求 ##", "一、总体要求\n"),
            (
                "Each office **must** _report_ `form_a` at [the desk](https://example.org).",
                "Each office must report form_a at the desk.\n",
            ),
            ("> Quoted *words*", "Quoted words\n"),
            ("* item\n- item\n1. item", "* item\n- item\n1. item\n"),
            ("2 * 3 and a_b_c and \\*stars\\*", "2 * 3 and a_b_c and *stars*\n"),
            ("```\nx = **y**\n```\nz", "x = **y**\nz\n"),
            ("| Task | Owner |\n| --- | --- |", "| Task | Owner |\n| --- | --- |\n"),
            ("****\nx", "\nx\n"),
            ("[", "[\n"),
        ] {
            assert_eq!(markdown(source), text, "{source}");
        }
    }
}
