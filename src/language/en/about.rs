//! How an English notice says what it is about.

use crate::language::rule::rules;

rules! {
    /// What makes a sentence say on which occasion or to what end the notice was made, and how surely.
    ABOUT: i8 = [
        "is there to" => "\\b(purpose|aim|mission|goal|objective) (of [^.]{3,80} )?is to\\b" => 4,
        "purpose behind its label" => "^(purpose|aim|objective): (to|this)\\b" => 4,
        "is meant to" => "^(this|these) [a-z ]{3,40} (is|are) (intended|meant|designed) to\\b" => 4,
        "says its purpose" => "\\b(purpose|aim|object|objective|intent)s? of (this|the|these) [a-z ]{2,40}\\b(is|are)\\b" => 4,
        "paper that sets out" => "^this (circular|guide|guidance|letter|memo(randum)?|message|note|notice|page)( also)? (sets|explains|tells)\\b" => 4,
        "paper that describes" => "^this (circular|guide|guidance|letter|memo(randum)?|note|notice|page)( also)? (describes|announces|outlines)\\b" => 4,
        "paper that provides" => "^this (circular|document|guide|guidance|memo(randum)?|notice|order|plan)( also)? (provides|establishes|gives)\\b" => 4,
        "rules that set out" => "^this (charter|code|document|handbook|manual|policy|procedure|plan)( also)? (sets|explains|tells)\\b" => 4,
        "rules that describe" => "^this (charter|code|document|handbook|manual|policy|procedure|plan)( also)? (describes|outlines|defines)\\b" => 4,
        "rules that lay down" => "^this (charter|code|handbook|ordinance|policy|procedure|regulation)( also)? (lays|establishes|governs)\\b" => 4,
        "rules of several" => "^these (guidelines|instructions|regulations|rules)( also)? (set|explain|describe|lay|govern|apply)\\b" => 4,
        "writes to somebody" => "\\b(i am|we are|i'm|we're|i|we) (writ(e|ing)|pleased|happy) to\\b" => 4,
        "informs" => "\\bthis is to (inform|notify|advise|remind|confirm|announce)\\b" => 4,
        "notifies hereby" => "\\bhereby (notif(y|ied)|inform(ed)?|order(ed)?|direct(ed)?|announced?|remind(ed)?)\\b" => 3,
        "opens with its purpose" => "^(in order to|to|with a view to|so as to) [^,]{10,240}, " => 3,
        "by authority" => "\\bby (the )?(virtue|powers?|authority) (of|vested)\\b" => 3,
        "by powers" => "\\bin exercise of (the|its|his|her|their) powers?\\b" => 3,
        "is the policy" => "\\bpolicy of [^.]{3,60} (is|to) " => 3,
        "on the ground of" => "^(pursuant to|in accordance with|in line with|following|having regard to) [^,]{6,200}," => 2,
        "on the occasion of" => "^(in (response|reply) to|as (part of|a follow-up to)|in (light|view) of|due to|because of|further to) [^,]{6,200}," => 2,
        "as they know" => "^as you (may )?(know|are aware|have heard)\\b" => 2,
        "whereas" => "^whereas,? [a-z]+ [a-z]+" => 2,
        "recalls" => "^(recalling|noting|recognizing|considering|concerned|mindful|convinced) [^.]{10}" => 2,
        "be it ordained" => "\\bbe it (further )?(ordained|resolved|enacted|ordered)\\b" => 2,
        "meeting was held" => "\\bmeeting was (held|led|chaired|convened|opened)\\b" => 2,
        "people met" => "\\b(chaired|presided over|convened|held) (a|an|the|its) [^.]{0,60}\\b(meeting|session|conference)\\b" => 2,
        "a body met" => "\\b(board|council|committee|cabinet|assembly|group|team) met (on|in|at|to)\\b" => 2,
        "minutes of" => "\\bminutes of (the|a) [^.]{3,80}\\b(meeting|session)\\b" => 2,
        "says for whom it is" => "^this (charter|code|circular|document|guidance|guide|handbook|notice|page|policy) is for\\b" => 2,
        "says to whom it applies" => "^this (charter|code|circular|document|guidance|notice|policy|procedure) applies to\\b" => 2,
    ]
}
