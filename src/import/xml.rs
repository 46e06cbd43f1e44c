//! Reading XML tag by tag; what is broken ends the reading.

use quick_xml::events::{BytesStart, Event};

/// The tags and words of a part.
pub struct Reader<'a>(quick_xml::Reader<&'a [u8]>);

impl<'a> Reader<'a> {
    /// A reader of `xml`.
    pub fn new(xml: &'a str) -> Self {
        let mut reader = quick_xml::Reader::from_str(xml);
        reader.config_mut().check_end_names = false;
        Self(reader)
    }

    /// The next event; `None` at the end, and where the markup is broken.
    pub fn next(&mut self) -> Option<Event<'a>> {
        match self.0.read_event() {
            Ok(Event::Eof) | Err(_) => None,
            Ok(event) => Some(event),
        }
    }
}

/// The words that an event brings: text, or a character that is written as a name.
pub fn words(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(words) => Some(super::entity::decoded(words)),
        Event::GeneralRef(name) => {
            let name: &str = name;
            Some(super::entity::decoded(&format!("&{name};")))
        }
        _ => None,
    }
}

/// The value of an attribute, whatever its prefix; empty where there is none.
pub fn value(tag: &BytesStart<'_>, name: &str) -> String {
    let found = tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == name);
    found.map_or_else(String::new, |it| super::entity::decoded(&it.value))
}
