//! What a person lets this browser keep: the notice and their corrections, their units, and that they saw the hint.

use web_sys::{Event, Storage};

/// Keys of what is kept.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// The notice and its corrections, as a file of both.
    Work,
    /// The directory of units.
    Units,
    /// The lexicon.
    Lexicon,
    /// That the hint was shown.
    Hint,
}

impl Key {
    fn name(self) -> &'static str {
        match self {
            Self::Work => "remit.work",
            Self::Units => "remit.units",
            Self::Lexicon => "remit.lexicon",
            Self::Hint => "remit.hint",
        }
    }
}

/// A browser may refuse to keep anything; then nothing is kept.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What is kept under `key`.
pub fn read(key: Key) -> Option<String> {
    storage()?.get_item(key.name()).ok()?
}

/// Keeps `value`; says whether the browser did.
pub fn write(key: Key, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key.name(), value).is_ok())
}

/// Keeps `value` where it is a person's own; what was `given` to the page anyway is given again, and perhaps anew.
pub fn own(key: Key, value: &str, given: &str) {
    if value == given {
        clear(key);
    } else {
        write(key, value);
    }
}

/// Whether another tab has had the kept notice forgotten, where an event says that it did so or keeps another in its place.
pub fn gone(event: &Event) -> Option<bool> {
    let said = |name: &str| js_sys::Reflect::get(event, &name.into()).ok().and_then(|said| said.as_string());
    // Without a key all of it was forgotten.
    let ours = said("key").is_none_or(|key| key == Key::Work.name());
    ours.then(|| said("newValue").is_none())
}

/// Forgets what is kept under `key`.
pub fn clear(key: Key) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key.name());
    }
}
