//! Whole notices of our own: what the engine says of each, as the command line's contract, beside it.

use remit::{Options, extract, wire};

/// Checks `name`'s contract against `tests/notices/<name>.json`; `REMIT_BLESS=1` writes it.
fn check(name: &str, text: &str) {
    let path = format!("{}/tests/notices/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let notice = wire::notice(text, &extract(text, &Options::default()));
    let json = serde_json::to_string_pretty(&notice).unwrap() + "\n";
    if std::env::var_os("REMIT_BLESS").is_some() {
        std::fs::write(&path, &json).unwrap();
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    for (nth, (wanted, found)) in wanted.lines().zip(json.lines()).enumerate() {
        assert_eq!(wanted, found, "{path}:{}", nth + 1);
    }
    assert_eq!(wanted.len(), json.len(), "{path}");
}

#[test]
fn an_order() {
    check("order", include_str!("../www/samples/order.txt"));
}

#[test]
fn a_circular() {
    check("circular", include_str!("../www/samples/circular.txt"));
}

#[test]
fn the_report_of_a_meeting() {
    check("meeting", include_str!("../www/samples/meeting.txt"));
}
