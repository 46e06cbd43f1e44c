//! Who is meant where nobody is named.

use crate::directive::Reading;
use crate::notice::{Kind, Notice, Via};
use crate::text::{Numbered, Span};

/// Who was last told to act, and where.
#[derive(Default)]
pub struct Memory<'a> {
    plain: &'a str,
    block: Option<usize>,
    /// Who acted last, for whom a pronoun stands.
    actor: Vec<Span>,
    last: Vec<Span>,
    /// How often each was told, in the order of the first time; their numbers by their names; and who was told most.
    told: Vec<(Vec<Span>, usize)>,
    numbers: Numbered,
    most: usize,
    /// The first subject under the outline path of the last one, and under each that encloses it, outermost first.
    topics: Vec<(Vec<String>, Vec<Span>)>,
    addressees: Vec<Span>,
    /// Those for whom the text is written.
    audience: Vec<Span>,
    /// Whether it is a letter of some kind, whose orders speak to those who get it.
    letter: bool,
    /// Who speaks, and so does not mean themselves where they tell somebody.
    speaker: Option<Span>,
    /// The body that met, where the notice is its minutes.
    circle: Option<Span>,
    /// Whether a heading was entered since.
    opened: bool,
}

impl<'a> Memory<'a> {
    /// An empty memory of a notice as its head tells it.
    pub fn new(plain: &'a str, head: &Notice) -> Self {
        let issuer = head.issuer.as_ref().map(|issuer| issuer.span);
        let minutes = head.kind == Some(Kind::Minutes);
        // Whoever writes the minutes down stands below their title.
        let above = |issuer: &Span| head.title.as_ref().is_some_and(|title| issuer.start < title.span.end);
        // The address of a list is nobody's name.
        let named = |name: &Span| !name.of(plain).contains('@');
        Self {
            plain,
            addressees: head.addressees.iter().map(|name| name.span).filter(named).collect(),
            audience: head.audience.iter().map(|name| name.span).collect(),
            letter: matches!(head.kind, Some(Kind::Email | Kind::Letter | Kind::Memo)),
            speaker: issuer.filter(|_| !minutes),
            circle: issuer.filter(|issuer| minutes && above(issuer)),
            ..Self::default()
        }
    }

    /// The shadow that its names stand in.
    pub fn plain(&self) -> &'a str {
        self.plain
    }

    /// Whether the text says for whom it is written, or to whom it is sent.
    pub fn has_readers(&self) -> bool {
        !self.audience.is_empty() || self.letter && !self.addressees.is_empty()
    }

    /// Enters what a heading opens: who was told above it, under the same number, is not meant below it.
    pub fn enter(&mut self, heading: &Reading) {
        let place = numbered(heading);
        self.topics.retain(|(path, _)| !path.starts_with(place));
        self.opened = true;
    }

    /// Keeps who was told to act in `reading`.
    pub fn note(&mut self, reading: &Reading, subjects: Vec<Span>) {
        let plain = self.plain;
        // Whoever it is, is nobody in particular.
        let any = |name: &Span| {
            ["任何", "any ", "anyone", "anybody"].iter().any(|it| name.of(plain).starts_with(it))
        };
        if subjects.iter().all(any) {
            return;
        }
        let speaks = |name: &Span| self.speaker.is_some_and(|speaker| speaker.of(plain) == name.of(plain));
        if subjects.iter().all(speaks) {
            self.actor = subjects;
            return;
        }
        self.count(&subjects);
        self.block = Some(reading.segment.block);
        let place = numbered(reading);
        self.topics.retain(|(path, _)| place.starts_with(path));
        for depth in self.topics.len() + 1..=place.len() {
            self.topics.push((place[..depth].to_vec(), subjects.clone()));
        }
        self.actor.clone_from(&subjects);
        self.last = subjects;
        self.opened = false;
    }

    /// The first subject under an outline path, or under what encloses it.
    fn topic(&self, place: &[String]) -> Option<&Vec<Span>> {
        self.topics.iter().rfind(|(path, _)| place.starts_with(path)).map(|(_, subjects)| subjects)
    }

    /// Counts that somebody was told to act.
    fn count(&mut self, subjects: &[Span]) {
        let names: Vec<&str> = subjects.iter().map(|name| name.of(self.plain)).collect();
        let number = self.numbers.add(names.join("\n"));
        match self.told.get_mut(number) {
            Some((_, times)) => *times += 1,
            None => self.told.push((subjects.to_vec(), 1)),
        }
        let times = |number: usize| self.told.get(number).map(|(_, times)| *times);
        // Of those told as often, the first.
        if times(number) > times(self.most) || times(number) == times(self.most) && number < self.most {
            self.most = number;
        }
    }

    /// Who sees to a thing of which something is asked: whoever was told last in its paragraph or item, and nobody from elsewhere.
    pub fn recall_near(&self, reading: &Reading) -> Vec<Span> {
        if self.block == Some(reading.segment.block) {
            return self.last.clone();
        }
        let place = numbered(reading);
        self.topic(place).cloned().unwrap_or_default()
    }

    /// Who is meant where nobody is named, looking back only: for a pronoun the last subject; else the last subject of the
    /// paragraph, else the topic of the item or of what encloses it, else the addressees, else who was told last. Where a sentence
    /// speaks to its reader, "you must", that is an addressee, or one for whom it is written, or who was told most so far.
    pub fn recall(&self, reading: &Reading, pronoun: bool, addressed: bool) -> (Vec<Span>, Via) {
        let place = numbered(reading);
        if pronoun && !self.actor.is_empty() {
            return (self.actor.clone(), Via::LastSubject);
        }
        if addressed && !self.addressees.is_empty() {
            return (self.addressees.clone(), Via::Addressee);
        }
        if self.block == Some(reading.segment.block) && !self.last.is_empty() {
            return (self.last.clone(), Via::LastSubject);
        }
        if addressed && !self.audience.is_empty() {
            return (self.audience.clone(), Via::Addressee);
        }
        if let Some((names, _)) = self.told.get(self.most).filter(|_| addressed) {
            return (names.clone(), Via::LastSubject);
        }
        match self.topic(place) {
            Some(topic) => (topic.clone(), Via::LastSubject),
            None if !self.addressees.is_empty() => (self.addressees.clone(), Via::Addressee),
            None if self.circle.is_some() && self.opened => {
                (self.circle.into_iter().collect(), Via::Addressee)
            }
            None => (self.last.clone(), Via::LastSubject),
        }
    }
}

/// The outline path of what is read, as far as it is numbered: a bullet does not tell one list from another.
fn numbered(reading: &Reading) -> &[String] {
    let place = &reading.segment.place;
    let bullet = |label: &String| !label.contains(char::is_alphanumeric);
    &place[..place.iter().position(bullet).unwrap_or(place.len())]
}
