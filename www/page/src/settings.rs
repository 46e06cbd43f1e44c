//! What whoever has the page sets: tags in the head of its own document, or attributes of the element that it stands in.

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::browser::number;
use crate::state::Filter;

/// What stands between several names.
pub const JOINT: &str = ";";

/// Beginnings of the addresses that a link may have; any other with a colon is none.
const LINKS: [&str; 3] = ["https://", "http://", "mailto:"];

/// What is set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Code of the screen's language.
    pub lang: String,
    /// Name of the colours.
    pub theme: String,
    /// Which part of the page is shown; all of it where none is named.
    pub view: String,
    /// Whether nothing can be changed.
    pub readonly: bool,
    /// The parties whose rows are shown.
    pub party: String,
    /// The directory of units, a line each.
    pub units: String,
    /// The words of a lexicon's file, as text.
    pub lexicon: String,
    /// The ends of names of the formats that are offered; all where none is named.
    pub exports: String,
    /// The page's name, in place of its own.
    pub product: String,
    /// Where help is to be had.
    pub help: String,
    /// What of all this could not be had, in words for the person.
    pub error: String,
    /// The notice.
    pub text: String,
    /// Grows when the notice is given anew, were it the same.
    pub nth: u32,
}

impl Settings {
    /// The settings in the fields of `given`; what is missing is empty.
    pub fn of(given: &JsValue) -> Self {
        let value = |name: &str| Reflect::get(given, &name.into()).unwrap_or_default();
        let words = |name: &str| value(name).as_string().unwrap_or_default();
        Self {
            lang: words("lang"),
            theme: words("theme"),
            view: words("view"),
            readonly: value("readonly").is_truthy(),
            party: words("party"),
            units: words("units"),
            lexicon: words("lexicon"),
            exports: words("exports"),
            product: words("product"),
            help: words("help"),
            error: words("error"),
            text: words("text"),
            nth: number::whole(&value("nth")),
        }
    }

    /// The address of the help; `None` where none is set, or one that a browser would run.
    pub fn link(&self) -> Option<String> {
        let safe = !self.help.contains(':') || LINKS.iter().any(|head| self.help.starts_with(head));
        Some(self.help.clone()).filter(|help| safe && !help.is_empty())
    }
}

/// The rows of the parties in `names`.
pub fn filter(names: &str) -> Filter {
    let names = names.split(JOINT).map(str::trim).filter(|name| !name.is_empty());
    Filter { parties: names.map(str::to_string).collect(), ..Filter::default() }
}

/// The formats in `exports`.
pub fn formats(exports: &str) -> Rc<[String]> {
    exports.split_whitespace().map(str::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn a_link_leads_somewhere_and_runs_nothing() {
        for (help, wanted) in [
            ("help.html", Some("help.html")),
            ("https://portal.example.org/help", Some("https://portal.example.org/help")),
            ("mailto:help@example.org", Some("mailto:help@example.org")),
            ("", None),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
        ] {
            let settings = Settings { help: help.to_string(), ..Settings::default() };
            assert_eq!(settings.link().as_deref(), wanted, "{help}");
        }
    }
}
