//! English.

use super::{Check, Dates, Files, Help, Lists, Source, Status, Summary, Table, Theme, Units, View, Words};
use crate::notice::{ConditionKind, DeadlineKind, Force, Role, Silence, Via};
use crate::wire;

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
        failed: "Part of the page could not be loaded. Reload the page and try again.",
        notice: "Notice",
        fingerprint: "Fingerprint",
        checked_on: "Written on",
        about: "Source",
        format: |extension| match extension {
            "xlsx" => "Excel",
            "docx" => "Word",
            "csv" => "CSV",
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
    check: Check {
        accept: "Accept",
        reject: "Reject",
        reopen: "Not checked",
        edit: "Edit",
        save: "Save",
        cancel: "Cancel",
        split: "Split before…",
        merge: "Join with next",
        remove: "Delete",
        add: "Make a row of the selection",
        add_unread: "Make it a row",
        nothing_selected: "Select words in the marked notice first.",
        undo: "Undo",
        redo: "Redo",
        add_party: "Add a party",
        add_limit: "Add a time limit",
        take_off: "Remove",
        corrected: "corrected",
        select: |number| format!("Select row {number}"),
        select_all: "Select all",
        selected: |count| format!("{count} selected"),
        join: "Join",
        progress: |checked, all| format!("{checked} of {all} checked"),
        lost: |count| format!("{count} corrections no longer fit the text"),
        forget: "Drop all corrections",
        save_file: "Save work",
        status: "Status",
        keep: "Keep notice and corrections in this browser",
        kept: "They stay on this device until you untick this.",
    },
    view: View {
        sort: |column| format!("Sort by {column}"),
        group: "Group by",
        ungrouped: "No groups",
        any_role: "All roles",
        any_status: "Any status",
        any_date: "Any date",
        dated: "With a date",
        overdue: "Overdue",
        undated: "No time limit",
        columns: "Columns",
        jump: "Jump to…",
        next_unread: "Next unread",
        haste: "haste, no date",
        from: "Words it came from",
        stop: "Stop",
        drop: "Drop the file here",
    },
    dates: Dates {
        heading: "Calendar",
        anchor: "Count from",
        holidays: "Load holidays",
        holidays_hint: "A text file with a day a line, 2026-10-01; a working weekend day with a plus before it, +2026-10-10.",
        loaded: |count| format!("{count} days loaded"),
        none: "No time limits.",
        without: "Without a date",
    },
    units: Units {
        heading: "Directory of units",
        hint: "Paste from a spreadsheet: name, other names separated by semicolons, e-mail.",
        mine: "Show tasks of",
        mail: "Mail",
        same: "Same as…",
    },
    help: Help {
        heading: "Help",
        close: "Close",
        about: "Paste, type or drop a notice. Each row comes from words of the notice: press a row to see them. Check the rows, correct them, and take them along.",
        hint: "Press ? for help and keys. Nothing you paste leaves this page.",
        keys: [
            ("j k", "next or previous row"),
            ("Enter", "open a row"),
            ("a x", "accept, reject"),
            ("e", "edit"),
            ("m", "join with next"),
            ("Delete", "delete"),
            ("t", "select a row"),
            ("Ctrl Z, Ctrl Y", "undo, redo"),
            ("n", "next unread sentence"),
            ("/", "search"),
            ("?", "this help"),
        ],
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
        office: |name, code| match code {
            "large" => {
                format!("“{name}” is too large to be read here. Copy the part that matters and paste it.")
            }
            "locked" => {
                format!("“{name}” is protected by a password. Save it without one and open it again.")
            }
            _ => format!(
                "“{name}” is broken, or no Word document. Open it in its own program and save it as .docx."
            ),
        },
        found: |directives, parties| {
            format!("{} for {} found.", many(directives, "directive"), many(parties, "party"))
        },
    },
    theme: Theme { label: "Colours", system: "As the system", light: "Light", dark: "Dark" },
    checked: |status| match status {
        wire::Status::Open => "",
        wire::Status::Accepted => "accepted",
        wire::Status::Rejected => "rejected",
    },
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
