//! Notices that a person labelled, where they lie beside the project: what Remit may not fall below.

use std::path::Path;
use std::process::Command;

/// Floors of the F1 figures. Measured figures stand in `docs/ACCURACY.md`.
const FLOORS: [&str; 25] = [
    "en.directive=0.82",
    "en.force=0.97",
    "en.party=0.70",
    "en.role=0.92",
    "en.inferred=0.40",
    "en.time=0.70",
    "en.kind=0.88",
    "en.key=0.50",
    "en.title=0.95",
    "en.issuer=0.85",
    "en.date=0.95",
    "en.reference=0.95",
    "zh.directive=0.86",
    "zh.force=0.94",
    "zh.party=0.83",
    "zh.role=0.97",
    "zh.inferred=0.55",
    "zh.time=0.60",
    "zh.kind=0.95",
    "zh.key=0.40",
    "zh.title=0.95",
    "zh.issuer=0.90",
    "zh.date=0.90",
    "zh.reference=0.95",
    "zh.addressee=0.95",
];

#[test]
fn labelled_notices_are_read_as_a_person_did() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let eval = root.join("../shared/eval");
    let score = eval.join("score.py");
    if !score.exists() {
        eprintln!("no labelled notices beside the project: nothing measured");
        return;
    }
    let folder = std::env::temp_dir().join(format!("remit-labelled-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for entry in std::fs::read_dir(eval.join("dev")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "txt") {
            // The labels count a line's end as one character.
            let text = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            let notice = remit::wire::notice(&text, &remit::extract(&text, &remit::Options::default()));
            let name = format!("{}.json", path.file_stem().unwrap().to_string_lossy());
            std::fs::write(folder.join(name), serde_json::to_string(&notice).unwrap()).unwrap();
        }
    }
    let mut command = Command::new("python3");
    command.arg(score).arg(eval.join("dev")).arg("--from").arg(&folder).arg("--bar").args(FLOORS);
    let done = command.output().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(
        done.status.success(),
        "{}{}",
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    );
}
