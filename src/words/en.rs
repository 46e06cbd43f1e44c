//! English.

use super::{Files, Lists, Source, Status, Summary, Table, Theme, Words};
use crate::notice::{ConditionKind, DeadlineKind, Force, Role, Silence, Via};

/// The page and the exports in English.
pub const ENGLISH: Words = Words {
    code: "en",
    name: "English",
    tagline: "Who must do what, by when",
    privacy: "Your text stays in this page. Nothing is sent.",
    source: Source {
        heading: "Notice",
        label: "Text of the notice",
        placeholder: "Paste a notice, a circular, an order or the report of a meeting, in English or Chinese.",
        open: "Open a file",
        edit: "Edit text",
        marked: "Show marked",
        clear: "Clear",
        samples: "Or try a sample:",
        sample: ["An order", "A circular in Chinese", "A meeting report"],
        legend: "What the marks mean",
        cue: "binding word",
        party: "party",
        deadline: "time limit",
    },
    summary: Summary {
        heading: "Summary",
        issuer: "Issued by",
        addressees: "Addressed to",
        date: "Date",
        reference: "Number",
        untitled: "Untitled notice",
        key: "Key directives",
        sentences: |directives, background, unread, all| {
            format!(
                "{} read: {directives} with directives, {background} background, {unread} unread",
                many(all, "sentence")
            )
        },
        took: |ms| format!("in {ms:.0} ms"),
    },
    table: Table {
        heading: "Directives",
        number: "No.",
        task: "Directive",
        force: "Force",
        lead: "Responsible",
        others: "With",
        deadline: "By when",
        date: "Date",
        words: "In its own words",
        place: "Place",
        inferred: "inferred",
        nobody: "not named",
        conditions: "Conditions",
        why: "Why this row",
        reason: |rule, word| match (rule, word) {
            ("bare imperative", _) => "opens with a verb and names nobody before it".to_string(),
            (rule, Some(word)) => format!("“{word}” binds (rule: {rule})"),
            (rule, None) => rule.to_string(),
        },
        confidence: |hundredths| format!("{hundredths} % sure"),
        due: |due, from| format!("{due}, counted from the {from}"),
        show: "Show in the notice",
        all: "Show all",
        shown: |shown, all| format!("{shown} of {}", many(all, "directive")),
        search: "Search",
        any_force: "Any force",
    },
    files: Files {
        label: "Take it with you",
        copy: "Copy table",
        copied: "The table was copied: paste it into Word, Excel or a mail.",
        refused: "The browser did not allow copying. Save the table as CSV instead.",
        format: |extension| match extension {
            "csv" => "Excel (CSV)",
            "ics" => "Calendar",
            "md" => "Markdown",
            _ => "JSON",
        },
    },
    lists: Lists {
        parties: "Parties",
        party: "Party",
        total: "Directives",
        unread: "Unread",
        none_unread: "Every sentence was read.",
        reason: |reason| match reason {
            "language not supported" => "Neither English nor Chinese.",
            "names who acts, without a binding word" => "Names somebody who acts, but holds no binding word.",
            "says by when or how often, without a binding word" => {
                "Says by when or how often, but holds no binding word."
            }
            _ => "Holds a binding word, but no clause of its own was found.",
        },
        silence: |class| match class {
            Silence::EntryIntoForce => "begins or ends to hold",
            Silence::Boilerplate => "standing legal words",
            Silence::Stem => "opens a list",
            Silence::Furniture => "page number",
            other => other.name(),
        },
    },
    status: Status {
        empty: "Paste a notice to see who must do what, by when.",
        reading: "Reading…",
        nothing: "No directive found. Check that the whole text of the notice was pasted; select “Edit text” to change it.",
        language: "This text is neither English nor Chinese. Remit reads notices in these two languages.",
        file: |name| {
            format!(
                "“{name}” is not a text file. Open it in its own program, copy the text and paste it here."
            )
        },
        found: |directives, parties| {
            format!("{} for {} found.", many(directives, "directive"), many(parties, "party"))
        },
    },
    theme: Theme { label: "Colours", system: "As the system", light: "Light", dark: "Dark" },
    force: |force| match force {
        Force::Must => "must",
        Force::MustNot => "must not",
        Force::Should => "should",
        Force::May => "may",
    },
    role: |role| match role {
        Role::Lead => "lead",
        Role::Responsible => "responsible",
        Role::Support => "support",
        Role::Consult => "consult",
        Role::Oversee => "oversee",
    },
    via: |via| match via {
        Via::Subject => "the subject",
        Via::Phrase => "named by a phrase",
        Via::LeadIn => "the subject of the list's opening words",
        Via::Bracket => "named in the closing note",
        Via::Column => "named in the table's row",
        Via::LastSubject => "carried over from the last subject",
        Via::Addressee => "the notice is addressed to it",
        Via::Hand => "written by hand",
        Via::MainParty => "the party that the notice names most",
    },
    kind: |kind| match kind {
        DeadlineKind::By => "by a date",
        DeadlineKind::Within => "within a time",
        DeadlineKind::Every => "again and again",
        DeadlineKind::From => "from a date on",
        DeadlineKind::During => "during a time",
        DeadlineKind::Event => "tied to an event",
    },
    condition: |kind| match kind {
        ConditionKind::Condition => "holds",
        ConditionKind::Exception => "except",
    },
};

/// "1 party", "2 parties".
fn many(count: usize, noun: &str) -> String {
    match (count, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{count} {stem}ies"),
        (_, None) => format!("{count} {noun}s"),
    }
}
