//! A segment's marks to its reading: a directive, or why it is none.

use crate::language::{Cue, Language, Marks, Silence, Zone};
use crate::notice::{Condition, DeadlineKind, Force, Role, Via};
use crate::segment::Segment;
use crate::text::Span;

/// What became of a segment.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is a directive.
    Found(Draft),
    /// It only gives a time limit to what stands before it.
    Limits(Vec<(Span, DeadlineKind)>),
    /// It may bind, and was not made a directive.
    Unread(&'static str),
    /// It binds nobody.
    Silent(Silence),
}

/// A segment and what became of it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The segment.
    pub segment: Segment,
    /// What became of it.
    pub outcome: Outcome,
}

/// A directive, before what needs the whole text.
#[derive(Clone, Debug)]
pub struct Draft {
    /// How strongly it binds.
    pub force: Force,
    /// The word that binds.
    pub cue: Option<Span>,
    /// Those who act, as far as they are named.
    pub parties: Vec<(Span, Role, Via)>,
    /// Its time limits.
    pub deadlines: Vec<(Span, DeadlineKind)>,
    /// Its conditions.
    pub conditions: Vec<Condition>,
    /// The rules that made it so.
    pub why: Vec<String>,
    /// Whether the time limit holds for the directives before it too.
    pub limits_all: bool,
    /// How sure we are.
    pub confidence: f64,
}

/// Reads one segment.
pub fn read(plain: &str, segment: Segment) -> Reading {
    let outcome = outcome(plain, &segment);
    Reading { segment, outcome }
}

fn outcome(plain: &str, segment: &Segment) -> Outcome {
    let Some(language) = segment.language else { return Outcome::Unread("language not supported") };
    if segment.silent || segment.zone == Zone::Annex {
        return Outcome::Silent(Silence::Background);
    }
    let after = language.afterthought.first(plain, segment.span);
    if after.is_some_and(|after| !after.means) {
        return Outcome::Limits(deadlines(plain, language, segment.span));
    }
    let marks = (language.marks)(plain, segment.span);
    if let Some(silent) = language.silent.first(plain, segment.span)
        && !overrules(&marks, silent.means)
    {
        return Outcome::Silent(silent.means);
    }
    let binding = |stem: &&Span| language.silent.first(plain, **stem).is_none();
    let stems: Vec<(Span, Marks)> = segment
        .stems
        .iter()
        .take_while(binding)
        .map(|stem| (*stem, (language.marks)(plain, *stem)))
        .collect();
    let carried = stems.iter().find_map(|(_, marks)| marks.cue);
    if marks.cue.is_none() && is_name(plain, language, segment.span) {
        return Outcome::Silent(Silence::Background);
    }
    let Some((force, basis)) = force(&marks, carried, segment) else {
        return if marks.refused {
            Outcome::Unread("binding word without a clause of its own")
        } else {
            Outcome::Silent(Silence::Background)
        };
    };
    Outcome::Found(draft(plain, language, segment, &marks, &stems, force, basis, after.is_some()))
}

/// Whether a segment is nothing but the name of somebody: a member in a list of members.
fn is_name(plain: &str, language: &Language, span: Span) -> bool {
    let longest_article = "the ".len();
    (language.name_before)(plain, span.end).is_some_and(|name| name.start <= span.start + longest_article)
}

/// Whether a named body that is told to act outweighs a sentence's look.
fn overrules(marks: &Marks, silence: Silence) -> bool {
    let told =
        (marks.imperative || marks.cue.is_some_and(|cue| !cue.needs_actor)) && !marks.subjects.is_empty();
    told && (matches!(silence, Silence::Background | Silence::Aim)
        || (silence == Silence::Report && marks.cue.is_some()))
}

/// The force of a segment and what it rests on; `None` where it binds nobody.
fn force(marks: &Marks, carried: Option<Cue>, segment: &Segment) -> Option<(Force, &'static str)> {
    let named = !marks.subjects.is_empty();
    match (marks.cue, segment.zone) {
        (Some(cue), Zone::Aims) => (named && cue.force != Force::Should).then_some((cue.force, cue.rule)),
        (None, Zone::Aims) => (named && marks.imperative).then_some((Force::Must, "named body told to act")),
        (Some(cue), Zone::Preamble) => {
            (named || cue.asks || cue.span.start == segment.span.start).then_some((cue.force, cue.rule))
        }
        (Some(cue), _) => Some((cue.force, cue.rule)),
        (None, Zone::Preamble) => None,
        (None, _) if carried.is_some() && segment.item => {
            carried.map(|cue| (cue.force, "carried from the stem of the list"))
        }
        (None, Zone::Background) if !segment.item => None,
        (None, _) if marks.imperative => Some((Force::Must, "bare imperative")),
        (None, _) if segment.required && named => Some((Force::Must, "required by the frame")),
        (None, _) if segment.owners.is_some() => Some((Force::Must, "item with a named owner")),
        _ => None,
    }
}

#[expect(clippy::too_many_arguments, reason = "each is one thing that a draft is made of")]
fn draft(
    plain: &str,
    language: &Language,
    segment: &Segment,
    marks: &Marks,
    stems: &[(Span, Marks)],
    force: Force,
    basis: &str,
    limits_all: bool,
) -> Draft {
    let mut parties: Vec<(Span, Role, Via)> =
        marks.subjects.iter().map(|(name, role)| (*name, *role, Via::Subject)).collect();
    parties.extend(marks.phrases.iter().map(|(name, role)| (*name, *role, Via::Phrase)));
    let mut conditions = conditions(plain, language, segment.span);
    conditions.retain(|condition| !marks.cue.is_some_and(|cue| condition.span.contains(cue.span)));
    let mut deadlines = deadlines(plain, language, segment.span);
    // "If it has not answered within ten days": the time belongs to the condition, not to the action.
    deadlines.retain(|(limit, _)| !conditions.iter().any(|condition| condition.span.contains(*limit)));
    for (span, above) in stems {
        if !parties.iter().any(|(_, role, _)| role.acts()) {
            parties.extend(above.subjects.iter().map(|(name, role)| (*name, *role, Via::LeadIn)));
        }
        if deadlines.is_empty() {
            deadlines = self::deadlines(plain, language, *span);
        }
    }
    if let Some(owners) = segment.owners {
        parties.extend(
            (language.names)(plain, owners).into_iter().map(|(name, role)| (name, role, Via::Bracket)),
        );
    }
    let mut seen = std::collections::HashSet::new();
    parties.retain(|(name, ..)| !name.is_empty() && seen.insert(name.of(plain).to_string()));
    let mut why = vec![basis.to_string()];
    why.extend(parties.first().map(|(.., via)| format!("party by {}", via.name())));
    let sure = if marks.cue.is_some() { 0.85 } else { 0.7 };
    let confidence = sure + if parties.is_empty() { 0.0 } else { 0.1 };
    Draft {
        force,
        cue: marks.cue.map(|cue| cue.span),
        parties,
        deadlines,
        conditions,
        why,
        limits_all,
        confidence,
    }
}

fn deadlines(plain: &str, language: &Language, span: Span) -> Vec<(Span, DeadlineKind)> {
    language
        .deadline
        .find(plain, span)
        .into_iter()
        .map(|found| (found.span.trim(plain, &[]), found.means))
        .collect()
}

fn conditions(plain: &str, language: &Language, span: Span) -> Vec<Condition> {
    let found = language.condition.find(plain, span).into_iter();
    found.map(|found| Condition { kind: found.means, span: found.span }).collect()
}
