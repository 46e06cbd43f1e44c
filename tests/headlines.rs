//! The headlines that an editor would write of directives, in `tests/headlines`, and how many of ours read as well.

use std::path::Path;

use remit::notice::Force;

/// Least share of headlines that an editor would let stand.
const SHARE: f64 = 0.9;

/// What a headline that forbids holds one of.
const DENIALS: [&[&str]; 2] = [
    &["not ", "no ", "never", "nor ", "only ", "prohibited", "cannot", "nobody"],
    &["不", "禁", "勿", "未", "非"],
];

/// Words that no headline ends with.
const DANGLING: [&[&str]; 2] = [
    &[
        "the", "a", "an", "of", "to", "in", "on", "by", "for", "with", "and", "or", "that", "which", "any",
        "each", "than",
    ],
    &["就", "对", "将", "把", "和", "及", "的", "在", "与", "、", "，", "“", "（", "《"],
];

/// One line of the table.
struct Wanted {
    text: String,
    headlines: Vec<String>,
    kept: Vec<String>,
}

fn table(name: &str) -> Vec<Wanted> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/headlines").join(name);
    let mut all: Vec<Wanted> = Vec::new();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let Some((mark, words)) = line.split_once(' ').filter(|(mark, _)| mark.len() == 1) else { continue };
        let words = words.replace(" ¶ ", "\n");
        match (mark, all.last_mut()) {
            (":", _) => all.push(Wanted { text: words, headlines: Vec::new(), kept: Vec::new() }),
            ("=", Some(last)) => last.headlines.push(words),
            ("!", Some(last)) => last.kept.push(words),
            _ => {}
        }
    }
    all
}

/// What turns the sense of a headline, or leaves it no headline at all.
fn fault(headline: &str, force: Force, kept: &[String], language: usize) -> Option<String> {
    let (limit, small) = ([90, 40][language], headline.to_lowercase());
    let last = small.trim_end_matches(['…', ' ']);
    let dangles = |word: &&str| match language {
        0 => last.split(' ').next_back() == Some(*word),
        _ => last.ends_with(*word),
    };
    let lost = kept.iter().find(|words| !small.contains(&words.to_lowercase()));
    let denies = DENIALS[language].iter().any(|denial| small.contains(denial));
    let open = ["（）", "“”", "《》", "()"].iter().find(|pair| {
        let count = |nth: usize| headline.matches(pair.chars().nth(nth).unwrap()).count();
        count(0) != count(1)
    });
    match () {
        () if headline.chars().count() > limit => Some(format!("{} characters", headline.chars().count())),
        () if force == Force::MustNot && !denies => Some("does not forbid".to_string()),
        () if lost.is_some() => Some(format!("lost {lost:?}")),
        () if headline.contains(['*', '`', '#', '¹', '①']) => Some("a mark".to_string()),
        () if open.is_some() => Some(format!("left open: {open:?}")),
        () => DANGLING[language].iter().find(|word| dangles(word)).map(|word| format!("ends with {word}")),
    }
}

#[test]
fn headlines_read_as_an_editor_would_write_them() {
    let mut failures = Vec::new();
    for (language, name) in ["en.txt", "zh.txt"].into_iter().enumerate() {
        let table = table(name);
        let (mut well, mut faults, mut other) = (0, Vec::new(), Vec::new());
        for wanted in &table {
            let notice = remit::extract(&wanted.text, &remit::Options::default());
            let Some(directive) = notice.directives.last() else {
                faults.push(format!("{}\n    no directive", wanted.text));
                continue;
            };
            let said = &directive.headline;
            if let Some(fault) = fault(said, directive.force, &wanted.kept, language) {
                faults.push(format!("{}\n    {said}\n    {fault}", wanted.text));
            } else if wanted.headlines.contains(said) {
                well += 1;
            } else {
                other.push(format!("{}\n    {said}\n    {}", wanted.text, wanted.headlines.join("\n    ")));
            }
        }
        let share = f64::from(well) / table.len() as f64;
        println!("{name}: {well} of {} read as well, {} turn the sense", table.len(), faults.len());
        if !faults.is_empty() || share < SHARE {
            failures.push(format!(
                "{name}, the sense turned:\n{}\n{name}, other words:\n{}",
                faults.join("\n"),
                other.join("\n")
            ));
        }
        assert!(table.len() >= 150, "{name}: {} directives", table.len());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn what_an_editor_wrote_is_sound() {
    for (language, name) in ["en.txt", "zh.txt"].into_iter().enumerate() {
        for wanted in table(name) {
            for headline in &wanted.headlines {
                assert_eq!(fault(headline, Force::Must, &wanted.kept, language), None, "{headline}");
            }
            assert!(!wanted.headlines.is_empty(), "{}", wanted.text);
        }
    }
}
