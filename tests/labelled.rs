//! Notices that a person labelled: what Remit may not fall below. Some lie beside the project, some in `tests/labelled`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Floors of the F1 figures on the notices beside the project. Measured figures stand in `docs/ACCURACY.md`.
const BESIDE: &[&str] = &[
    "en.directive=0.86",
    "en.force=0.97",
    "en.party=0.78",
    "en.role=0.92",
    "en.inferred=0.50",
    "en.time=0.80",
    "en.kind=0.85",
    "en.key=0.58",
    "en.title=0.90",
    "en.issuer=0.80",
    "en.date=0.90",
    "en.reference=0.90",
    "zh.directive=0.92",
    "zh.force=0.95",
    "zh.party=0.88",
    "zh.role=0.97",
    "zh.inferred=0.70",
    "zh.time=0.92",
    "zh.kind=0.90",
    "zh.key=0.49",
    "zh.title=0.95",
    "zh.issuer=0.90",
    "zh.date=0.90",
    "zh.reference=0.90",
    "zh.addressee=0.95",
];

/// Floors on the notices of our own.
const OWN: &[&str] = &[
    "en.directive=0.91",
    "en.force=0.97",
    "en.party=0.87",
    "en.role=0.97",
    "en.inferred=0.62",
    "en.time=0.80",
    "en.kind=0.80",
    "en.issuer=0.80",
    "zh.directive=0.91",
    "zh.force=0.96",
    "zh.party=0.85",
    "zh.role=0.93",
    "zh.inferred=0.50",
    "zh.time=0.87",
    "zh.kind=0.75",
];

/// Floors on notices whose authors did not know the rules.
const UNSEEN: &[&str] = &[
    "en.directive=0.88",
    "en.force=0.98",
    "en.party=0.80",
    "en.inferred=0.64",
    "en.time=0.80",
    "zh.directive=0.86",
    "zh.force=0.96",
    "zh.party=0.78",
    "zh.inferred=0.46",
    "zh.time=0.78",
    "en.date=0.88",
    "en.reference=0.87",
    "zh.issuer=0.94",
    "zh.date=0.95",
];

#[test]
fn labelled_notices_are_read_as_a_person_did() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let eval = root.join("../shared/eval");
    if !eval.join("score.py").exists() {
        eprintln!("no labelled notices beside the project: nothing measured");
        return;
    }
    let sets = [
        (eval.join("dev"), BESIDE),
        (root.join("tests/labelled"), OWN),
        (root.join("tests/unseen/notices"), UNSEEN),
    ];
    for (set, floors) in sets {
        let read = read(&set);
        let mut command = Command::new("python3");
        command.arg(eval.join("score.py")).arg(&set).arg("--from").arg(&read).arg("--bar").args(floors);
        let done = command.output().unwrap();
        std::fs::remove_dir_all(&read).unwrap();
        let said =
            [done.stdout, done.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
        assert!(done.status.success(), "{}: {said}", set.display());
    }
}

/// A new folder with what the engine says of each notice in `set`.
fn read(set: &Path) -> PathBuf {
    let name = set.file_name().unwrap().to_string_lossy();
    let folder = std::env::temp_dir().join(format!("remit-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for path in notices(set) {
        // The labels count a line's end as one character.
        let text = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        let notice = remit::wire::notice(&text, &remit::extract(&text, &remit::Options::default()));
        let name = format!("{}.json", path.file_stem().unwrap().to_string_lossy());
        std::fs::write(folder.join(name), serde_json::to_string(&notice).unwrap()).unwrap();
    }
    folder
}

/// The texts in a folder and the folders below it.
pub fn notices(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let texts = files.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "txt"));
    texts.chain(folders.iter().flat_map(|folder| notices(folder))).collect()
}
