//! English phrases that bring in a party: "in coordination with".

use super::name::list;
use crate::language::rule::{Found, rules};
use crate::language::{OWN, Shadow};
use crate::notice::Role;
use crate::text::Span;

rules! {
    /// Phrases that bring in a party.
    PHRASE: Role = [
        "in coordination with" => "\\b(in (close )?(coordination|cooperation|collaboration|partnership|conjunction)|jointly|together|coordinating|work|working|collaborate) with (?P<m>[^;—]{3,160})" => (Role::Support),
        "with the assistance of" => "\\bwith the (assistance|support|help|cooperation|participation) of (?P<m>[^;—]{3,160})" => (Role::Support),
        "supported by" => "\\b(supported|assisted) by (?P<m>[^;—]{3,160})" => (Role::Support),
        "with somebody providing support" => "\\bwith (?P<m>[^;—]{3,160}?) (providing|lending|giving) (its |their )?(support|assistance|help)\\b" => (Role::Support),
        "in consultation with" => "\\b(in consultation with|after consult(ing|ation) with|consult with|consulting with) (?P<m>[^;—]{3,160})" => (Role::Consult),
        "subject to approval" => "\\b(subject to (the )?(approval|oversight|supervision|direction) (of|by)|with the (approval|concurrence) of|under the (supervision|oversight|direction|guidance) of|approved by|at the discretion of) (?P<m>[^;—]{3,120})" => (Role::Oversee),
        "acting through" => "\\bacting (jointly )?through (?P<m>[^;—]{3,120})" => (Role::Responsible),
        "by somebody" => "\\b(be|been|is|are) (further |jointly |primarily |[a-z]+ly )?[a-z]+(ed|en|de|ne|pt|ld|nt) ([a-z]+ ){0,6}?by (?P<m>[^;—]{3,120})" => (Role::Responsible),
        "each year by somebody" => "\\bof each year by (?P<m>[^;—]{3,120})" => (Role::Responsible),
    ]
}

rules! {
    /// Where the names behind a phrase end.
    STOP: u8 = [
        "the sentence goes on" => ",? ?(, within |, shall|, must|, should|, and in |, to |, in |, as |, not later| shall | must | should | may | will | who | that | which | by | to [a-z]+ | through | as determined| within | before | when | under | pursuant | and report|, and report)" => 1,
    ]
}

pub fn phrases(plain: &Shadow<'_>, span: Span) -> Vec<(Span, Role)> {
    let mut all = Vec::new();
    let own = plain.own_roles(span).map(|(word, role)| Found {
        span: Span::new(word.end, span.end),
        means: role,
        rule: OWN,
    });
    let found = PHRASE.find(plain, span).into_iter().chain(own);
    for found in found.filter(|found| !is_of_a_thing(plain, span, found)) {
        let stop = STOP
            .find(plain, found.span)
            .into_iter()
            .map(|stop| stop.span.start)
            .find(|at| *at > found.span.start);
        let words = Span::new(found.span.start, stop.unwrap_or(found.span.end));
        let names = list(plain, words);
        all.extend(names.into_iter().map(|name| (name, found.means)));
    }
    all
}

/// Whether "by" tells who made a thing that the clause names, not who acts: "removed without a permit issued by".
fn is_of_a_thing(plain: &str, span: Span, found: &Found<Role>) -> bool {
    let before = Span::new(span.start, found.span.start).of(plain);
    let mut words = before.split_whitespace().rev().skip(1);
    let participle = words.next().is_some_and(|word| word.ends_with("ed"));
    let thing = words.nth(1).is_some_and(|word| matches!(word, "a" | "an" | "the" | "any"));
    found.rule == "by somebody" && participle && thing
}
