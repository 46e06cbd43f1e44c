//! The word that binds an English segment, and whom: the first cue that holds.

use super::clause::Stretch;
use super::cue::{cues, has_auxiliary, is_elliptic, is_roll};
use super::deed::{does, sees_to};
use super::force::{Bond, ELLIPTIC, SUBJUNCTIVE, VERBLESS};
use super::frame::told_by;
use super::noun::Acts;
use super::phrase::ATTENDS;
use super::sentence::Sentence;
use super::word::{Tag, Word};
use crate::language::rule::Found;
use crate::language::term::Class;
use crate::language::token::Case;
use crate::language::{Cue, Marks};
use crate::notice::{DeadlineKind, Force, Role};
use crate::text::Span;
use crate::text::list::{WordList, list};

/// Marks the first cue that holds, and who is its subject.
pub fn bind(sentence: &Sentence<'_>, marks: &mut Marks) {
    if super::imperative::request(sentence).is_some() {
        return;
    }
    let by = marks.phrases.iter().any(|(_, role)| matches!(role, Role::Responsible | Role::Oversee));
    for (found, elliptic) in candidates(sentence) {
        let tie = Tie::new(sentence, &found, by);
        if tie.is_inverted() || tie.is_told() || (tie.nobody && tie.bond == Bond::Can) {
            continue;
        }
        if tie.bond == Bond::Wanted && !tie.is_dated() {
            continue;
        }
        // "Sign in at the desk and don't go up": the first order tells how strongly it binds.
        let aim = sentence.tag(0) == Some(Tag::To);
        let ordered = || super::imperative::imperative(sentence).is_some_and(|verb| !aim && verb < tie.at);
        if tie.bond == Bond::Order && tie.force == Force::MustNot && ordered() {
            continue;
        }
        if sentence.depends(tie.at) && !is_only_verb(sentence, tie.at) {
            marks.refused |= !tie.bond.needs_actor();
            continue;
        }
        let names = tie.names();
        // "Students will receive a letter": nobody does what only befalls them.
        let befalls = |verb| tie.perceives(verb) && !tie.procures(verb);
        if tie.bond == Bond::Will && !tie.passive && tie.verb.is_some_and(befalls) {
            continue;
        }
        if tie.bond == Bond::Meant && subjunctive(sentence, tie.behind).is_empty() {
            continue;
        }
        if tie.bond.needs_actor() && names.is_empty() && !tie.holds_without_names() {
            marks.refused |= tie.bond == Bond::Will && (tie.passive || tie.verb.is_some());
            continue;
        }
        let needs_actor = tie.bond.needs_actor();
        marks.cue = Some(Cue {
            span: found.span,
            force: tie.force,
            rule: found.rule,
            needs_actor,
            asks: false,
            owed: matches!(tie.bond, Bond::Owed | Bond::Leads),
            elliptic,
        });
        if tie.bond == Bond::Right && is_passive(sentence, tie.behind, tie.verb) {
            marks.phrases.retain(|(_, role)| *role != Role::Responsible);
        }
        tie.mark(names, marks);
        marks.refused = false;
        return;
    }
}

/// Whether a verb seems to belong to a time or a case that a sentence names, and no other is there to rule it: "the use of bells
/// after dark | is banned".
fn is_only_verb(sentence: &Sentence<'_>, at: usize) -> bool {
    const LEADS: WordList = list!["after", "before", "since", "till", "until"];
    let lead = (1..at).rev().find(|nth| sentence.tag(*nth) == Some(Tag::Subordinator));
    let led = lead.is_some_and(|nth| LEADS.contains(sentence.text(nth)));
    let rules = |nth: usize| {
        let word = &sentence.words[nth];
        nth != at && (word.finite() || nth == 0 && word.verb) && !sentence.depends(nth)
    };
    led && !(0..sentence.words.len()).any(rules)
}

/// Verbs of what befalls somebody.
pub const BEFALLS: WordList =
    list!["benefit", "earn", "enjoy", "experience", "gain", "get", "incur", "lose", "receive", "suffer"];

/// A cue with its verb and its subject.
struct Tie<'a> {
    sentence: &'a Sentence<'a>,
    /// The words of the cue.
    cue: Span,
    bond: Bond,
    /// How strongly it binds here, denials heeded.
    force: Force,
    /// Number of its first word, and of the first behind it.
    at: usize,
    behind: usize,
    /// Number of the main verb.
    verb: Option<usize>,
    subject: Option<Stretch>,
    /// Whether what it says is done to its subject: "be repaired".
    passive: bool,
    /// Whether somebody is named who does so.
    by: bool,
    /// Whether nobody is its subject.
    nobody: bool,
    /// Whether it forbids something to all others.
    only: bool,
}

impl<'a> Tie<'a> {
    fn new(sentence: &'a Sentence<'a>, found: &Found<(Force, Bond)>, by: bool) -> Self {
        let (force, bond) = found.means;
        let (at, behind) = (sentence.at(found.span.start), sentence.at(found.span.end));
        let verb = sentence.main_verb(behind).filter(|_| sentence.tag(behind) != Some(Tag::Noun));
        let verb = verb.or_else(|| Some(behind).filter(|have| sees_to(sentence, *have)));
        let subject = sentence.subject(at);
        let nobody = subject.is_some_and(|subject| is_nobody(sentence, subject));
        let only = is_reserved(sentence, at, verb, force);
        let denied = verb.is_some_and(|verb| {
            (behind..verb).any(|nth| sentence.tag(nth) == Some(Tag::Not)) || does_no(sentence, verb)
        });
        let force = match force {
            _ if nobody && bond.frees() => Force::May,
            _ if nobody || only => Force::MustNot,
            Force::Must | Force::May if denied => Force::MustNot,
            force => force,
        };
        let attended = verb.is_some_and(|verb| ATTENDS.contains(sentence.text(verb)));
        let passive = bond != Bond::Right && !attended && is_passive(sentence, behind, verb);
        Self { sentence, cue: found.span, bond, force, at, behind, verb, subject, passive, by, nobody, only }
    }

    /// Whether it opens a clause that depends: "Should the gate be shut, call the desk."
    fn is_inverted(&self) -> bool {
        // "The pilot: | shall, if the light comes on, land": these open no clause that depends.
        let binds = matches!(self.sentence.text(0), "must" | "shall");
        let modal = self.sentence.tag(0) == Some(Tag::Modal) && !binds;
        let first = self.at == 0 && !matches!(self.sentence.tag(1), Some(Tag::Verb | Tag::Be | Tag::Not));
        // "Should it fail or should nobody answer, the claim may be sent".
        let next = self.at > 0
            && self.sentence.text(self.at) == self.sentence.text(0)
            && self.sentence.tag(self.at - 1) == Some(Tag::Conjunction)
            && matches!(self.sentence.tag(self.at + 1), Some(Tag::Determiner | Tag::Pronoun | Tag::Noun));
        modal && (first || next)
    }

    /// Whether what looks like an order has a subject right before it: "If the doors | do not close".
    fn is_told(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|nth| self.sentence.words.get(nth));
        let named = |word: &Word| word.tag == Tag::Pronoun || word.tag == Tag::Noun && word.s;
        // "In no case | has the fee been refunded": it orders where a bare verb follows.
        const NEVER: WordList = list!["account", "case", "circumstances", "event", "means", "time"];
        let never = self.behind > 0 && NEVER.contains(self.sentence.text(self.behind - 1));
        let bare = self.sentence.words.get(self.behind).is_some_and(|word| word.bare() && !word.s);
        let told = never && !bare;
        self.bond == Bond::Order && (before.is_some_and(named) || told)
    }

    /// Whether it only weighs what should, may or need be, and tells nobody by name, nor by when.
    fn weighs(&self) -> bool {
        let soft = matches!(self.force, Force::Should | Force::May)
            || matches!(self.bond, Bond::Needed | Bond::Behind)
            || self.sentence.text(self.at) == "it";
        let tells = |subject: Stretch| {
            let spoken = matches!(self.sentence.text(subject.from), "i" | "it" | "that" | "this" | "we");
            !spoken && !self.sentence.names(subject, Acts::Yes).is_empty()
        };
        let told = self.subject.filter(|_| !self.follows_colon()).is_some_and(tells);
        soft && !told && super::ENGLISH.limits(self.sentence.plain, self.sentence.span).is_empty()
    }

    /// Whether the initials or the name of a person stand before it: "AF: | we should".
    fn is_said(&self) -> bool {
        const LONGEST: usize = 3;
        const INITIALS: usize = 3;
        let colon = (1..=LONGEST.min(self.at)).find(|nth| self.sentence.text(*nth) == ":");
        let person = |word: &Word| {
            let text = word.span.of(self.sentence.plain);
            let initials = word.case == Case::Upper && text.len() <= INITIALS;
            initials || word.capital() && self.sentence.plain.is_named(text)
        };
        colon.is_some_and(|colon| self.sentence.words[..colon].iter().all(person))
    }

    /// Whether it stands right behind a colon, and so behind a label: "Officers: | may appoint".
    fn follows_colon(&self) -> bool {
        self.at > 0 && self.sentence.text(self.at - 1) == ":"
    }

    /// Those who are its subject and can act.
    fn names(&self) -> Vec<Span> {
        // "Officers: may appoint a deputy".
        if self.follows_colon() {
            return self.sentence.names(Stretch { from: 0, to: self.at - 1 }, Acts::Yes);
        }
        if is_roll(self.sentence, self.at) {
            return self.sentence.names(Stretch { from: 0, to: self.at }, Acts::Yes);
        }
        if let Some(names) = self.behind_time() {
            return names;
        }
        let Some(subject) = self.subject.filter(|_| !self.only && !self.shuts()) else { return Vec::new() };
        let does = self.verb.is_some_and(|verb| !self.passive && does(self.sentence, verb));
        // "Each depot shall:" opens a list of deeds; of what "the form must:" lists, nobody knows.
        let each = matches!(self.sentence.text(subject.from), "each" | "every" | "all" | "any");
        let ends =
            self.behind >= self.sentence.words.len() || self.sentence.tag(self.behind) == Some(Tag::Stop);
        let stem = self.verb.is_none() && each && ends;
        let free = matches!(self.bond, Bond::Right | Bond::Answers);
        let least =
            if (does || stem || free) && !self.bond.needs_known() { Acts::Perhaps } else { Acts::Yes };
        if let Some(named) = self.named_to_office(subject).or_else(|| self.made_up_of()) {
            return named;
        }
        if self.sentence.text(subject.from) == "you" {
            return self.sentence.spoken_to();
        }
        match self.whose_duties(subject) {
            Some(owner) => self.sentence.names(owner, Acts::Yes),
            None => self.sentence.names(subject, least),
        }
    }

    /// Those whom no comma parts from the time that opens the sentence: "By 14 May 2027 | agencies | shall".
    fn behind_time(&self) -> Option<Vec<Span>> {
        let sentence = self.sentence;
        let opens = matches!(sentence.tag(0), Some(Tag::Preposition | Tag::Subordinator));
        let limits = if opens { super::ENGLISH.limits(sentence.plain, sentence.span) } else { Vec::new() };
        let limit = limits.first().filter(|limit| limit.span.start == sentence.span.start)?;
        let stretch = Stretch { from: sentence.at(limit.span.end), to: self.at };
        let named = |word: &Word| matches!(word.tag, Tag::Noun | Tag::Adjective | Tag::Conjunction);
        let bare = stretch.from < stretch.to && sentence.words[stretch.from..stretch.to].iter().all(named);
        let names = if bare { sentence.names(stretch, Acts::Yes) } else { Vec::new() };
        (!names.is_empty()).then_some(names)
    }

    /// Those who are named to an office: "the chairs of the group shall be | the Mayor and the Commissioner".
    fn named_to_office(&self, subject: Stretch) -> Option<Vec<Span>> {
        const OFFICES: WordList = list![
            "chair",
            "chairs",
            "chairperson",
            "chairpersons",
            "chairman",
            "co-chair",
            "co-chairs",
            "convener",
            "convenor",
            "head",
            "lead",
            "leader",
            "member",
            "members",
        ];
        let office = (subject.from..subject.to).find(|nth| self.sentence.tag(*nth) == Some(Tag::Noun))?;
        if !OFFICES.contains(self.sentence.text(office)) || self.sentence.text(self.behind) != "be" {
            return None;
        }
        let names = self.sentence.names(self.sentence.name_from(self.behind + 1), Acts::Yes);
        (!names.is_empty()).then_some(names)
    }

    /// Those of whom a body is made up: "the board shall consist of | the four officers and two members".
    fn made_up_of(&self) -> Option<Vec<Span>> {
        let verb = self.verb?;
        let of = match (self.sentence.text(verb), self.sentence.text(verb + 1)) {
            ("consist" | "composed", "of") => verb + 2,
            ("made", "up") if self.sentence.text(verb + 2) == "of" => verb + 3,
            ("comprise" | "comprised" | "include", _) if self.passive => return None,
            ("comprise", _) => verb + 1,
            // "The task force shall include the Mayor": but a plan includes no persons.
            ("include", _)
                if self.subject.is_some_and(|it| !self.sentence.names(it, Acts::Yes).is_empty()) =>
            {
                verb + 1
            }
            _ => return None,
        };
        let names = self.sentence.names(self.sentence.name_from(of), Acts::Yes);
        (!names.is_empty()).then_some(names)
    }

    /// Whose duties a subject names: "the duties of | the secretary", "the term of | members".
    fn whose_duties(&self, subject: Stretch) -> Option<Stretch> {
        const DUTIES: WordList = list![
            "duties",
            "duty",
            "functions",
            "mandate",
            "powers",
            "reference",
            "remit",
            "responsibilities",
            "responsibility",
            "role",
            "tasks",
            "term",
        ];
        let of = (subject.from + 1..subject.to)
            .find(|nth| self.sentence.text(*nth) == "of" && DUTIES.contains(self.sentence.text(nth - 1)));
        // "Terms of | reference of the board".
        let of = of.filter(|of| self.sentence.text(of + 1) != "reference")?;
        let owner = self.sentence.name_from(of + 1);
        Some(Stretch { from: owner.from, to: owner.to.min(subject.to) })
    }

    /// Whether it shuts its subject out, whoever that is: "bikes are not permitted", but not "crews are prohibited from smoking".
    fn shuts(&self) -> bool {
        let goes_on = |at: usize| matches!(self.sentence.text(at), "to" | "from");
        self.bond == Bond::Shut && !goes_on(self.behind) && !goes_on(self.behind - 1)
    }

    /// Whether it forbids something, or says what comes of it, and nobody in particular is to act: "bikes may not be left here",
    /// "late claims will be rejected".
    fn bars_something(&self) -> bool {
        let pronoun = self.subject.is_some_and(|it| self.sentence.tag(it.from) == Some(Tag::Pronoun));
        let done = self.passive || self.bond == Bond::Shut || self.only;
        let done = done && !pronoun && matches!(self.force, Force::MustNot);
        done || self.nobody || self.blames() || self.passive && (self.bond == Bond::Will || self.punishes())
    }

    /// Whether it says what comes upon its subject: "shall be guilty of an offence".
    fn blames(&self) -> bool {
        const BLAME: WordList = list!["guilty", "liable", "punishable", "subject", "deemed"];
        self.sentence.text(self.behind) == "be" && BLAME.contains(self.sentence.text(self.behind + 1))
    }

    /// Whether what is done to its subject is a consequence of what they did.
    fn punishes(&self) -> bool {
        const SANCTIONS: WordList = list![
            "barred",
            "booted",
            "cancelled",
            "charged",
            "clamped",
            "deactivated",
            "deducted",
            "discarded",
            "disciplined",
            "dismissed",
            "disqualified",
            "evicted",
            "excluded",
            "expelled",
            "fined",
            "forfeited",
            "frozen",
            "immobilised",
            "immobilized",
            "impounded",
            "locked",
            "penalised",
            "penalized",
            "prosecuted",
            "punished",
            "refused",
            "rejected",
            "removed",
            "revoked",
            "suspended",
            "terminated",
            "towed",
            "withdrawn",
        ];
        let blamed =
            |verb| self.sentence.text(verb) == "held" && self.sentence.text(verb + 1) == "accountable";
        self.is_at_fault()
            || self.is_charged()
            || self.verb.is_some_and(|verb| SANCTIONS.contains(self.sentence.text(verb)) || blamed(verb))
    }

    /// Whether somebody else pays for what is done: "will be lifted | at the owner's expense".
    fn is_charged(&self) -> bool {
        const PAID: WordList = list!["cost", "costs", "expense", "risk"];
        (self.behind + 2..self.sentence.words.len()).any(|nth| {
            PAID.contains(self.sentence.text(nth)) && {
                let whose = self.sentence.text(nth - 1);
                ["'s", "’s", "s'", "s’"].iter().any(|end| whose.ends_with(end))
                    || matches!(whose, "their" | "your")
            }
        })
    }

    /// Whether its subject is at fault, so that what is done to it is a consequence: "vehicles without a log", "homes found to have
    /// none", "late claims".
    fn is_at_fault(&self) -> bool {
        const FAULTS: WordList = list![
            "fail",
            "failing",
            "fails",
            "illegible",
            "incomplete",
            "incorrect",
            "non-compliant",
            "unattended",
            "unclaimed",
            "unlabeled",
            "unlabelled",
            "unmarked",
            "unsigned",
            "without",
        ];
        const COMES_OF_IT: WordList = list![
            "blocked",
            "deleted",
            "destroyed",
            "disabled",
            "inspected",
            "recalled",
            "returned",
            "sent",
            "withheld",
        ];
        // "Homes found to have none".
        let found = |nth: usize| self.sentence.text(nth) == "found" && self.sentence.text(nth + 1) == "to";
        let faulty = |nth: usize| FAULTS.contains(self.sentence.text(nth)) || found(nth);
        let comes = self.verb.is_some_and(|verb| COMES_OF_IT.contains(self.sentence.text(verb)));
        // "Bags without a label | will": what restricts the subject stands between it and its verb.
        comes && self.subject.is_some_and(|subject| (subject.from..self.at).any(faulty))
    }

    /// Whether it holds though it needs somebody to act and nobody is named.
    fn holds_without_names(&self) -> bool {
        // "May appoint a deputy", below "Chair".
        let modal = self.sentence.tag(self.at) == Some(Tag::Modal) && self.verb == Some(self.behind);
        // "Mates: may appoint a deputy".
        let opens = self.at == 0 || self.follows_colon();
        let bare = opens && (matches!(self.bond, Bond::Undertaken | Bond::Needed) || modal);
        let free = matches!(self.force, Force::May | Force::MustNot) && self.bond != Bond::Can;
        // "We can save water": what is possible is no right.
        let possible =
            self.bond == Bond::Can && self.subject.is_some_and(|it| self.sentence.text(it.from) == "we");
        // "You will meet your adviser": of the reader, a deed that will be done is asked; "you will find" tells.
        let reader = self.subject.is_some_and(|it| self.sentence.text(it.from) == "you") && !self.passive;
        let asked =
            reader && self.verb.is_some_and(|verb| does(self.sentence, verb) && !self.perceives(verb));
        let pronoun = (self.bond != Bond::Will || asked)
            && !possible
            && self.subject.is_some_and(|subject| is_somebody(self.sentence, subject));
        // "All to sign the log".
        let all = self.at == 1 && matches!(self.sentence.text(0), "all" | "both" | "everyone");
        bare || all
            || self.nobody
            || self.only
            || pronoun
            || (self.passive && (self.by || free || self.punishes() || self.comes_again()))
    }

    /// Whether a day by which to do it stands behind it.
    fn is_dated(&self) -> bool {
        let limits = super::ENGLISH.limits(self.sentence.plain, self.sentence.span);
        limits.iter().any(|limit| limit.kind == DeadlineKind::By && limit.span.end >= self.cue.end)
    }

    /// Whether what will be done is to be done again and again: "the list will be reviewed annually".
    fn comes_again(&self) -> bool {
        let limits = || super::ENGLISH.limits(self.sentence.plain, self.sentence.span);
        self.bond == Bond::Will && limits().iter().any(|limit| limit.kind == DeadlineKind::Every)
    }

    /// Whether what is got at `verb` has to be asked for: "will get | two quotes".
    fn procures(&self, verb: usize) -> bool {
        const ASKED_FOR: WordList = list![
            "advice",
            "approval",
            "copies",
            "copy",
            "estimate",
            "estimates",
            "figures",
            "price",
            "prices",
            "quote",
            "quotes",
            "tenders",
        ];
        const NEAR: usize = 4;
        self.sentence.lemma(verb) == "get"
            && (verb + 1..=verb + NEAR).any(|nth| ASKED_FOR.contains(self.sentence.text(nth)))
    }

    /// Whether a verb says what somebody perceives or comes to have.
    fn perceives(&self, verb: usize) -> bool {
        const PERCEIVES: WordList = list![
            "find",
            "see",
            "notice",
            "know",
            "learn",
            "feel",
            "recognise",
            "recognize",
            "hear",
            "understand",
            "discover",
            "like",
            "love",
            "want",
        ];
        let lemma = self.sentence.lemma(verb);
        PERCEIVES.contains(lemma) || BEFALLS.contains(lemma)
    }

    /// Marks whom it binds.
    fn mark(&self, names: Vec<Span>, marks: &mut Marks) {
        let sentence = self.sentence;
        let names = if names.is_empty() { reminded(sentence, self.at) } else { names };
        let they = self.subject.filter(|subject| names.is_empty() && is_they(sentence, *subject));
        let names = they.map_or(names, |pronoun| named_before(sentence, pronoun));
        let opens_with = |word: &str| self.subject.is_some_and(|subject| sentence.text(subject.from) == word);
        marks.pronoun = they.is_some() && names.is_empty();
        marks.addressed = matches!(self.bond, Bond::Order | Bond::Speaks | Bond::Wanted) || opens_with("you");
        marks.nobody = !marks.pronoun && self.bars_something();
        (marks.weighs, marks.said) = (self.weighs(), self.is_said());
        marks.seen_to =
            !marks.pronoun && !self.passive && self.subject.is_some_and(|it| is_thing(sentence, it));
        let role = if self.leads() { Role::Lead } else { Role::Responsible };
        // "The Registrar must be consulted": whoever is asked does nothing of it.
        let consulted = self.passive && self.verb.is_some_and(|verb| sentence.text(verb) == "consulted");
        if let Some(subject) = self.subject.filter(|_| consulted) {
            let asked = sentence.names(subject, Acts::Yes).into_iter();
            marks.phrases.extend(asked.map(|name| (name, Role::Consult)));
        }
        let told = match self.bond {
            Bond::Behind | Bond::Meant => subjunctive(sentence, self.behind),
            Bond::Rests => sentence.names(sentence.name_from(self.behind), Acts::Yes),
            Bond::Resolved | Bond::Speaks | Bond::Wanted => Vec::new(),
            _ if self.blames() => Vec::new(),
            _ if self.made_up_of().is_some() => names,
            _ if self.passive => reminded(sentence, self.at),
            _ => names,
        };
        marks.subjects = told.into_iter().map(|name| (name, role)).collect();
        if let Some(verb) = self.verb.filter(|_| !self.passive) {
            share(sentence, verb, marks);
        }
    }

    /// Whether it makes its subject the head of others.
    fn leads(&self) -> bool {
        let rest = self.sentence.plain[self.cue.end..self.sentence.span.end].trim_start();
        self.bond == Bond::Leads
            || ["take the lead", "act as lead", "act as the lead"].iter().any(|words| rest.contains(words))
            || rest.starts_with("lead ")
    }
}

/// Those who are told what has to be done: "tenants are reminded that | the gate must be kept shut".
fn reminded(sentence: &Sentence<'_>, at: usize) -> Vec<Span> {
    const TOLD: WordList = list!["advised", "informed", "notified", "reminded", "told", "warned"];
    let that = (2..at).find(|nth| {
        sentence.text(*nth) == "that"
            && TOLD.contains(sentence.text(nth - 1))
            && sentence.tag(nth - 2) == Some(Tag::Be)
    });
    let subject = that.and_then(|that| sentence.subject(that - 2));
    subject.map(|subject| sentence.names(subject, Acts::Yes)).unwrap_or_default()
}

/// Whether what the verb at `verb` acts on is nothing: "shall make | no payment", but not "no later than".
pub fn does_no(sentence: &Sentence<'_>, verb: usize) -> bool {
    let thing = matches!(sentence.tag(verb + 2), Some(Tag::Noun | Tag::Gerund));
    does(sentence, verb) && sentence.text(verb + 1) == "no" && thing || sentence.text(verb + 1) == "nothing"
}

/// Whether what stands behind a cue is done to its subject: "be repaired".
pub fn is_passive(sentence: &Sentence<'_>, behind: usize, verb: Option<usize>) -> bool {
    let Some(verb) = verb else { return false };
    let be = (behind.saturating_sub(1)..verb)
        .any(|nth| sentence.tag(nth) == Some(Tag::Be) && sentence.text(nth) == "be");
    be && sentence.tag(verb) == Some(Tag::Past)
}

/// Adds those whom the deed at `verb` makes act, or helps.
fn share(sentence: &Sentence<'_>, verb: usize, marks: &mut Marks) {
    const HELPS: WordList = list!["assist", "assisting", "help", "helping", "support", "supporting"];
    marks.made = told_by(sentence, verb);
    if marks.made.is_empty() && sentence.text(verb) == "ask" {
        // "Ask vendors | for a bill of materials".
        let name = sentence.name_from(verb + 1);
        let to = (name.from..name.to).find(|nth| sentence.text(*nth) == "for").unwrap_or(name.to);
        let asked = sentence.names(Stretch { to, ..name }, Acts::Yes);
        marks.phrases.extend(asked.into_iter().map(|name| (name, Role::Consult)));
    }
    if HELPS.contains(sentence.text(verb)) {
        let name = sentence.name_from(verb + 1);
        let helped = sentence.names(name, Acts::Yes);
        if !helped.is_empty() {
            marks.subjects.iter_mut().for_each(|(_, role)| *role = Role::Support);
            marks.subjects.extend(helped.into_iter().map(|name| (name, Role::Responsible)));
        }
    }
}

/// Whether a subject is a pronoun that stands for whoever was told last.
pub fn is_they(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    subject.to == subject.from + 1
        && matches!(sentence.text(subject.from), "they" | "it" | "he" | "she" | "latter")
}

/// Whether something is reserved to those who are named, so that all others are forbidden it: "only staff may enter", "may
/// only be used by".
fn is_reserved(sentence: &Sentence<'_>, at: usize, verb: Option<usize>, force: Force) -> bool {
    let allowed = force == Force::May && sentence.tag(at) == Some(Tag::Be);
    let we = at > 0 && sentence.text(at - 1) == "we";
    let to = sentence.tag(at) == Some(Tag::Be) && sentence.text(at + 1) == "to";
    let free = allowed || to || matches!(sentence.text(at), "may" | "can" | "must" | "shall" | "will");
    let only = |nth: usize| sentence.text(nth) == "only";
    let before = sentence
        .subject(at)
        .is_some_and(|subject| only(subject.from) || subject.from > 0 && only(subject.from - 1));
    let behind = matches!(sentence.text(at), "may" | "can") && verb.is_some_and(|verb| (at..verb).any(only));
    free && !we && (before || behind)
}

/// Whether a subject names something that cannot act.
fn is_thing(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    sentence.tag(subject.from) != Some(Tag::Pronoun) && sentence.names(subject, Acts::Perhaps).is_empty()
}

/// Whether a subject is nobody: "nobody", "no member", "neither party".
pub fn is_nobody(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    let second = sentence.text(subject.from + 1);
    match sentence.text(subject.from) {
        "nobody" | "none" | "neither" | "no-one" => true,
        "no" => !matches!(second, "later" | "longer" | "."),
        _ => false,
    }
}

/// For whom a pronoun stands that follows a clause with a subject of its own: "If a guard finds a leak, | she must".
fn named_before(sentence: &Sentence<'_>, pronoun: Stretch) -> Vec<Span> {
    let opens = (0..pronoun.from).find(|nth| sentence.tag(*nth) == Some(Tag::Subordinator));
    let name = opens.map(|opens| sentence.name_from(opens + 1)).filter(|name| name.to <= pronoun.from);
    name.map(|name| sentence.names(name, Acts::Yes)).unwrap_or_default()
}

/// Whether a subject is a pronoun that stands for a person: "they", "we all".
fn is_somebody(sentence: &Sentence<'_>, subject: Stretch) -> bool {
    let all =
        subject.to == subject.from + 2 && matches!(sentence.text(subject.from + 1), "all" | "both" | "each");
    (subject.to == subject.from + 1 || all)
        && matches!(
            whole(sentence.text(subject.from)),
            "they"
                | "he"
                | "she"
                | "you"
                | "it"
                | "we"
                | "all"
                | "anybody"
                | "anyone"
                | "both"
                | "everyone"
                | "everybody"
                | "someone"
                | "somebody"
                | "those"
                | "whoever"
        )
}

/// A pronoun without what is short for a verb: "you'll".
fn whole(pronoun: &str) -> &str {
    pronoun.split(['\'', '’']).next().unwrap_or(pronoun)
}

/// A name without the word behind it that was taken for a part of it, and is what they do: "that night nurses | record".
pub fn before_verb(sentence: &Sentence<'_>, name: Stretch) -> Stretch {
    let next = (name.to..sentence.words.len()).find(|nth| sentence.tag(*nth) != Some(Tag::Adverb));
    let verb = matches!(
        next.and_then(|next| sentence.tag(next)),
        Some(Tag::Verb | Tag::Finite | Tag::Modal | Tag::Be | Tag::To | Tag::Auxiliary)
    );
    let last = (name.from + 1..name.to).rev().find(|nth| sentence.words[*nth].doubtful);
    let several = |nth: &usize| {
        let before = &sentence.words[nth - 1];
        before.s != sentence.words[*nth].s
    };
    // "That shift leaders | log every stop": whoever can act, and a bare verb.
    let acts = |nth: &usize| {
        let (before, word) = (&sentence.words[nth - 1], &sentence.words[*nth]);
        before.classes.has(Class::Actor) && word.verb && !word.s && !before.doubtful
    };
    let last = last.filter(several).or_else(|| (name.from + 1..name.to).find(acts));
    match last.filter(|_| !verb) {
        Some(last) => Stretch { from: name.from, to: last },
        None => name,
    }
}

/// Who has to do what stands behind "that" and before a bare verb: "that each office report".
fn subjunctive(sentence: &Sentence<'_>, from: usize) -> Vec<Span> {
    let name = before_verb(sentence, sentence.name_from(from));
    let verb = sentence.text(name.to) == "to"
        || matches!(sentence.tag(name.to), Some(Tag::Verb | Tag::Finite | Tag::Modal | Tag::Be))
        || sentence.words.get(name.to).is_some_and(|word| word.doubtful)
        // "It would help if teams | kept the desk tidy".
        || from > 0 && sentence.text(from - 1) == "if" && sentence.tag(name.to) == Some(Tag::Past);
    let deed = name.to + usize::from(sentence.text(name.to) == "to");
    if is_passive(sentence, name.to + 1, sentence.main_verb(name.to)) {
        return Vec::new();
    }
    let least = if does(sentence, deed) { Acts::Perhaps } else { Acts::Yes };
    if !verb { Vec::new() } else { sentence.names(name, least) }
}

/// Words that may bind, in the order in which they are tried, and whether each is a bare infinitive. Clauses without a verb
/// of their own, what was resolved, and what a sign says, only count where no other cue holds.
fn candidates<'a>(sentence: &'a Sentence<'a>) -> impl Iterator<Item = (Found<(Force, Bond)>, bool)> + 'a {
    let (plain, span) = (sentence.plain, sentence.span);
    let elliptic = std::iter::once_with(move || ELLIPTIC.find(plain, span)).flatten();
    let elliptic = elliptic.filter(move |found| is_elliptic(sentence, sentence.at(found.span.start)));
    let resolved = std::iter::once_with(move || SUBJUNCTIVE.find(plain, span)).flatten();
    let resolved = resolved.filter(move |found| !has_auxiliary(sentence, sentence.at(found.span.start)));
    let sign = std::iter::once_with(move || VERBLESS.find(plain, span)).flatten();
    let sign = sign.filter(move |_| !sentence.words.iter().any(Word::finite));
    // "On 5 May | must attend": the month binds nobody.
    let month = move |found: &Found<(Force, Bond)>| {
        found.span.of(plain) == "may" && sentence.tag(sentence.at(found.span.start)) == Some(Tag::Noun)
    };
    // "Where we say “must”": a word that is quoted is only spoken of.
    let quoted = move |found: &Found<(Force, Bond)>| {
        const QUOTES: [char; 5] = ['"', '“', '”', '‘', '’'];
        const SPEAKS: WordList = list![
            "say", "says", "said", "use", "uses", "used", "word", "words", "term", "terms", "mean", "means"
        ];
        let (before, behind) = (plain.get(..found.span.start), plain.get(found.span.end..));
        let word = before.and_then(|words| words.strip_suffix(QUOTES)?.trim_end().rsplit(' ').next());
        word.is_some_and(|word| SPEAKS.contains(word))
            && behind.is_some_and(|words| words.starts_with(QUOTES))
    };
    let cues = cues(plain, span).into_iter().filter(move |found| !month(found) && !quoted(found));
    let cues = cues.map(|found| (found, false));
    let cues = cues.chain(elliptic.map(|found| (found, true)));
    cues.chain(resolved.chain(sign).map(|found| (found, false)))
}
