//! What binds, recommends or allows in English; and what looks so and is none.

use crate::language::rule::rules;
use crate::notice::{Force, Silence};

/// Whom a cue binds, and what it needs to bind at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bond {
    /// Whoever its subject is, a thing too: "shall".
    Anybody,
    /// Somebody who can act: "may".
    Actor,
    /// Somebody who may act, by the word that binds alone: "is responsible for".
    Answers,
    /// Somebody who is known to act, since it is said of things as well: "cannot".
    Known,
    /// The same, of what will be: it is a duty of a body only.
    Will,
    /// The same, of what somebody is able to do.
    Can,
    /// The same, of what is expected; where nobody is expected to, all are free.
    Expected,
    /// Whoever its subject is; where nobody is required to, all are free.
    Required,
    /// Somebody who can act; where nobody needs to, all are free.
    Needed,
    /// Somebody who can act, or, at the head of a sentence, whoever is meant: "agreed to".
    Undertaken,
    /// Those whose names stand behind it: "at no time may visitors enter".
    Behind,
    /// The same, where they can act: "it is expected that students bring a note".
    Meant,
    /// Those whose names stand behind it, whatever follows: "responsibility for the keys rests with the porter".
    Rests,
    /// Its subject, as the head of others.
    Leads,
    /// Whoever its subject is, whatever others do to them: "is entitled to be heard".
    Right,
    /// Nobody by name: what it shuts out is its subject.
    Shut,
    /// Whoever its subject is; in minutes, what somebody "should" do is an action that they take on.
    Owed,
    /// Nobody by name: its subject only speaks: "the Board recommends".
    Speaks,
    /// Nobody by name: it was resolved, or stands on a sign.
    Resolved,
    /// The reader: "do not".
    Order,
    /// The reader, where a day stands behind it: "we need your comments by Friday".
    Wanted,
}

impl Bond {
    /// Whether it binds only where somebody who can act is its subject.
    pub fn needs_actor(self) -> bool {
        matches!(self, Self::Actor | Self::Answers | Self::Needed | Self::Undertaken | Self::Speaks)
            || self.needs_known()
    }

    /// Whether that one has to be known to act.
    pub fn needs_known(self) -> bool {
        matches!(self, Self::Known | Self::Will | Self::Can | Self::Expected)
    }

    /// Whether all are free where nobody is its subject: "nobody is required to".
    pub fn frees(self) -> bool {
        matches!(self, Self::Expected | Self::Required | Self::Needed)
    }
}

rules! {
    /// Cues, and whom each binds.
    CUE: (Force, Bond) = [
        "what will have been done" => "\\bshall (not )?have (been|(duly|already|first) [a-z]+ed)\\b" => -,
        "right to" => "^(the )?(exclusive |sole |full )?(rights?|authority|power|discretion|freedom|permission) to [a-z]" => (Force::May, Bond::Anybody),
        "responsibility to" => "^(the |a )?(responsibility|duty|obligation) to [a-z]" => (Force::Must, Bond::Anybody),
        "may not always" => "\\b(may|might|can) (not always|sometimes|occasionally) (be|seem|appear|look|feel|vary)\\b|\\b(may|might|can) be (caused|due|attributed|affected|influenced|triggered|obvious|difficult|hard|helpful|useful)\\b|\\bit (can|may) take (up to|as long as|several|a few|many|some|about|around|between|longer)\\b|\\b(can|may) take (many|several|other) forms\\b" => -,
        "no reason why not" => "\\bno reason (why|for)\\b[^.;,]{2,80}\\b(should|must|may|can|could) not\\b" => -,
        "may be doing" => "\\b(may|might) (also )?(be [a-z]+ing|occur|vary|differ|arise)\\b" => -,
        "they may include" => "^(they|it|this|these) may (also )?(include|involve|contain|consist)\\b" => -,
        "it is unlawful for" => "\\bit (shall be|is) (also |hereby )?(unlawful|illegal|forbidden|prohibited|an offen[cs]e) (for|to)\\b" => (Force::MustNot, Bond::Behind),
        "may, but need not" => "\\bmay,? but ((is|are|shall) not (be )?(required|obligated|obliged)|need not|does not have|do not have)(,? to)?\\b" => (Force::May, Bond::Actor),
        "may or may not" => "\\bmay or may not\\b" => (Force::May, Bond::Actor),
        "no + is permitted" => "(^|[,;:.(] ?|\\b(and|but|that) )no [a-z', -]{2,80}?\\b(?P<m>(is|are|will be|shall be|would be) (permitted|allowed|accepted|admitted|tolerated|permissible|considered|entertained))\\b" => (Force::MustNot, Bond::Shut),
        "there is to be no" => "\\bthere(['’]s| is| are) to be no\\b" => (Force::MustNot, Bond::Anybody),
        "nobody is admitted" => "^(nobody|no one|no-one)( (of|in|on|from|under|over|with|without|else|but|except|other than|at) [a-z0-9' -]{2,40}?)? (?P<m>(is|are|will be|shall be) (admitted|allowed|permitted|served|let in))\\b" => (Force::MustNot, Bond::Shut),
        "no + shall, may" => "(^|[,;:.({d}] ?|\\b(and|but|that|circumstances) )no [a-z', ()-]{2,80}?\\b(?P<m>(shall|may|must|will|can|should|is to|are to))\\b" => (Force::MustNot, Bond::Anybody),
        "neither, nor" => "\\bneither [a-z' -]{2,60}? nor [a-z' -]{2,60}? (?P<m>(shall|may|must|will))\\b" => (Force::MustNot, Bond::Anybody),
        "under no circumstances" => "(^|[,;:] ?|\\band )(?P<m>(under no (circumstances|account|conditions?)|in no (case|event)|at no time|on no account|by no means) (is|are|may|shall|should|must|will|can|do|does))\\b" => (Force::MustNot, Bond::Behind),
        "will no longer be" => "\\b(will|shall|can|may|must) no longer be (accepted|sold|hono[u]?red|processed|issued|admitted|paid|refunded|allowed|permitted|served|supplied|considered|sent)\\b" => (Force::MustNot, Bond::Shut),
        "shall not" => "\\b(shall not|must not|may not|shall never|must never|(mustn|shan|mayn)['’]t)\\b" => (Force::MustNot, Bond::Anybody),
        "is prohibited" => "(\\b(is|are)|['’]re) (hereby )?((strictly|expressly|absolutely|totally|completely|generally|specifically|explicitly|categorically|currently) )?(prohibited|forbidden|barred|banned)\\b" => (Force::MustNot, Bond::Shut),
        "is required not to" => "\\b(is|are|be|was|were) (hereby |also )?(required|directed|instructed|ordered|requested|asked|reminded|mandated|advised|told) not to\\b" => (Force::MustNot, Bond::Anybody),
        "hereby orders something" => "\\b(i|we) (do )?hereby (?P<m>(order|impose|direct|establish|suspend|prohibit)) (a|an|the)\\b" => (Force::Must, Bond::Anybody),
        "is not accepted" => "\\b((is|are|will be|shall be|would be) not|(is|are)n['’]t) (be )?(accepted|permitted|allowed|tolerated|considered|acceptable|permissible)\\b" => (Force::MustNot, Bond::Shut),
        "will not be considered" => "\\b(will|shall|would) not be (accepted|considered|reimbursed|refunded|processed|tolerated|admitted|hono[u]?red|entertained)\\b" => (Force::MustNot, Bond::Shut),
        "will not be permitted" => "\\b(will|shall|would|is|are|must) not (be )?(permitted|allowed|authori[sz]ed)( to)?\\b" => (Force::MustNot, Bond::Shut),
        "refrain from" => "(^|[,;:] ?|\\b(please|kindly|and) )(?P<m>(refrain|abstain|desist) from)\\b" => (Force::MustNot, Bond::Order),
        "on no account do" => "(^|[,;:] ?)(?P<m>(on no account|under no circumstances|in no (case|event)|at no time|by no means)),? ([be-hj-lnopqrtuvx-z][a-z]+|a[^r][a-z]+|i[^s][a-z]+|m[^au][a-z]+|make|s[^h][a-z]+|share|show|shut|w[^i][a-z]+|c[^a][a-z]+|call|carry|d[^o][a-z]+) (the|an?|your|any|it|them|this|these|anything|anyone|anybody)\\b" => (Force::MustNot, Bond::Order),
        "do not forget to" => "\\b(do not|don['’]t|never) forget (to|that|about|your|the|a|an|it|any)\\b" => (Force::Must, Bond::Order),
        "do not, behind a clause" => "^(to|if|when|where|once|after|before|for) [^,.;:]{3,90}? (?P<m>(do not|don't|don’t))\\b" => (Force::MustNot, Bond::Order),
        "do not" => "(^|^please |[,;:—] ?|\\b(and|but|or|please) )(?P<m>(do not|don't|don’t|never))\\b" => (Force::MustNot, Bond::Order),
        "shall be free to" => "\\b(shall|will|must|should) (also |then |only )?be (permitted|allowed|authori[sz]ed|entitled|empowered|free|eligible) to\\b" => (Force::May, Bond::Right),
        "shall have the right to" => "\\b(shall|will|must) (also )?have (the|a|full) ([a-z]+ )?(rights?|authority|power|discretion|ability|option|freedom|privilege) to\\b" => (Force::May, Bond::Right),
        "shall have a vote" => "\\b(shall|will) have ((full|equal|the same|one|a) )*(voting rights?|votes?|the right of [a-z]+|access to|free access)\\b" => (Force::May, Bond::Right),
        "reserves the right to" => "\\b(reserves?|retains?) the ([a-z]+ )?(rights?|authority|power|discretion) to\\b" => (Force::May, Bond::Right),
        "not required to" => "\\b(is|are|shall) not (be )?required to\\b" => (Force::May, Bond::Anybody),
        "need not" => "\\b(need not|needn['’]t)\\b" => (Force::May, Bond::Needed),
        "shall" => "\\bshall\\b" => (Force::Must, Bond::Anybody),
        "must" => "\\bmust\\b" => (Force::Must, Bond::Anybody),
        "is required, by then, to" => "\\b(is|are|be) (hereby |also )?(required|directed|instructed|ordered|requested|asked), [^,.;]{3,50}, to\\b" => (Force::Must, Bond::Required),
        "is required to" => "(\\b(is|are|be)|['’]re) (hereby |also |further |kindly |respectfully |politely )?((authori[sz]ed|empowered) and )?(required|obliged|obligated|directed|instructed|ordered|requested|called upon|reminded|asked|mandated|tasked|charged) to\\b" => (Force::Must, Bond::Required),
        "is, and is hereby, directed to" => "\\b(be|is|are),? and (hereby (is|are|be)|(is|are|be) hereby),? (authori[sz]ed|empowered|directed|required|ordered|instructed|requested)( and (directed|required))? to\\b" => (Force::Must, Bond::Anybody),
        "i say" => "\\bi (shall|must|should|may|will) (say|admit|confess)\\b|\\bi (shall|will) be (on|away|out|absent|back|off)\\b" => -,
        "we want them to" => "\\b(we|i) (also |really |still )?(need|ask)\\b" => (Force::Must, Bond::Meant),
        "we want it by then" => "\\b(we|i)(['’]d| would)? (also |really |still |do )?(need|want|like|appreciate|ask for) (to (see|have|get|receive) [a-z]+|you|your|the|all|any|an?|some|every|each|[a-z]{3,}s) [^.;:]{2,80}? (by|before|no later than)\\b" => (Force::Must, Bond::Wanted),
        "we need something" => "\\b(we|i) (also |really |still )?need (your|more|some|a|an|any|further|the)\\b" => -,
        "we need somebody to" => "\\b(we|i) (also |really |still )?(?P<m>need) (you|everyone|everybody|someone|anyone|(all|each) of you) to [a-z]" => (Force::Must, Bond::Behind),
        "never mind" => "\\bnever mind\\b" => -,
        "a reminder to somebody" => "^(just |this is )?(a |an )?((quick|gentle|friendly|kind|final|last|short|important) )*reminder (to|for)\\b" => (Force::Must, Bond::Meant),
        "a reminder to" => "^(just |this is )?(a |an )?((quick|gentle|friendly|kind|final|last|short|important) )*reminder( for [^.;,:]{2,60}?)? (?P<m>to) [a-z]" => (Force::Must, Bond::Order),
        "what will go by itself" => "\\bwill (not |also |then )?(take place|be (going|available|present|open|closed|away|back|here|there|able|unable|happening|running late))\\b" => -,
        "we do not allow it" => "\\bwe (do not|don['’]t|cannot|can['’]t) (allow|permit|accept|tolerate)\\b" => (Force::MustNot, Bond::Resolved),
        "is going to" => "\\b(is|are) going to\\b" => (Force::Must, Bond::Known),
        "is expected to" => "(\\b(is|are|be)|['’]re) (also |hereby )?expected to\\b" => (Force::Must, Bond::Expected),
        "only to be used by" => "^[^.;:,]{2,60} (?P<m>only to be) [a-z]+(ed|en|t) by\\b" => (Force::MustNot, Bond::Shut),
        "is limited to somebody" => "\\b(is|are|(will|shall) be) (hereby |strictly |only )?(limited|restricted|confined) to ((the|all|our|its|their) )?([a-z-]+ )?(residents|members|staff|employees|personnel|persons|people|those|guests|customers|students|pupils|users|visitors|owners|tenants|adults|holders|clients|patients|[a-z]+ers)\\b" => (Force::MustNot, Bond::Shut),
        "is limited to" => "\\b(is|are|(will|shall) be) (hereby |strictly |only )?(limited|restricted|confined) to\\b" => (Force::Must, Bond::Anybody),
        "is subject to approval" => "^(any|all|each|every) [^.;,]{2,80} (?P<m>(is|are|(will|shall) be) subject to) (the |prior |written |express )*(approval|consent|permission|agreement) (of|by)\\b" => (Force::Must, Bond::Anybody),
        "a limit of what is told" => "\\b(scope|study|survey|report|review|analysis|powers?|liability|definition|evidence|data|sample|application)\\b[^.;,]{0,40}\\b(is|are) (hereby |strictly |only )?(limited|restricted|confined) to\\b" => -,
        "we require that" => "^(we|i|the [a-z]+( [a-z]+)?) (also |hereby |therefore )*(ask|request|require|direct|order|insist)s? that\\b" => (Force::Must, Bond::Behind),
        "undertakes not to" => "\\b((has|have|had) )?(undertaken|undertook|undertakes?|agreed|agrees?|decided|promises?|pledged?s?|promised|committed|resolved) not to\\b" => (Force::MustNot, Bond::Undertaken),
        "undertakes to" => "\\b((has|have|had) (also |kindly )?)?(undertaken|undertook|undertakes?|agreed|agrees?|decided|covenants?|promises?|guarantees?|pledged?s?|volunteered|offered|promised|committed|resolved) to\\b" => (Force::Must, Bond::Undertaken),
        "takes an action to" => "\\b(took|takes?|taking|has|have|accepted|was given) (on )?(an|the|this) (action|action item|task|job) (to|of)\\b" => (Force::Must, Bond::Undertaken),
        "it is important to note" => "\\bit is ([a-z]+ )?(important|essential|vital|necessary) to (note|remember|understand|recogni[sz]e|know)\\b" => -,
        "it is necessary that" => "\\bit(['’]s| is) (also |especially |very |particularly |absolutely )?(necessary|imperative|essential|mandatory|vital|critical|crucial|required) (that|for)\\b" => (Force::Must, Bond::Behind),
        "it is important that" => "\\bit(['’]s| is) (also |especially |very |particularly )?(important|expected) that\\b" => (Force::Must, Bond::Meant),
        "it is important to" => "\\bit(['’]s| is) (also |especially |very |particularly )?important to\\b" => (Force::Must, Bond::Anybody),
        "it is necessary to" => "\\bit(['’]s| is) (also |especially |very |particularly |absolutely )?(necessary|imperative|essential|mandatory|vital|critical|crucial) to\\b" => (Force::Must, Bond::Anybody),
        "doing so is essential" => "^[a-z]{3,}ing\\b[^.;]{3,120} (?P<m>(is|are) (also )?(critical|essential|vital|crucial|imperative|mandatory))\\b" => (Force::Must, Bond::Anybody),
        "has responsibility for" => "\\b(has|have|takes?|bears?|holds?) (the |full |overall |sole |primary |direct )*responsibility for\\b" => (Force::Must, Bond::Answers),
        "responsibility rests with" => "\\b(responsibilit(y|ies)|duty|task) (for|of) [^.;:]{3,100}? (?P<m>(rests?|lies?|sits?|falls?|remains?) (with|on|to))\\b" => (Force::Must, Bond::Rests),
        "shall remain with" => "\\b(?P<m>(shall|must|will|is to|are to) (also )?(remain|rest|lie|stay) with) (the |a |an |each |[a-z]+ )" => (Force::Must, Bond::Rests),
        "is the job of" => "\\b(is|are|remains?) the (sole |joint |first |personal |shared )?(job|duty|task|responsibility) of\\b" => (Force::Must, Bond::Rests),
        "failure carries a penalty" => "^(failure to|failing to|breach(es)?( of)?|non-?compliance|contravention)\\b[^.;]{0,80}? (?P<m>(carries|carry|attracts?|incurs?|results? in|will (also )?(result in|lead to|end in|mean)|(is|are) punishable))\\b[^.;]{0,60}\\b(fines?|penalt(y|ies)|dismissal|suspension|disciplinary|prosecution|loss of|removal|exclusion|charges?|imprisonment)\\b" => (Force::Must, Bond::Resolved),
        "it falls to" => "\\bit (also )?((falls|fell) (to|upon|on)|is incumbent (up)?on|(is|was) left to)\\b" => (Force::Must, Bond::Behind),
        "the onus is on" => "\\b(onus|burden) (is|rests|lies) (up)?(on|with)\\b" => (Force::Must, Bond::Behind),
        "has been tasked with" => "\\b(?P<m>(has|have) been (tasked|entrusted) with) [a-z]+ing\\b" => (Force::Must, Bond::Answers),
        "is charged with" => "(\\b(is|are|be)|['’]re) (also |hereby )?(charged|tasked|entrusted) with\\b" => (Force::Must, Bond::Answers),
        "is under a duty to" => "\\b(is|are) under (a|an|the) ([a-z]+ )?(duty|obligation) to\\b" => (Force::Must, Bond::Actor),
        "is under orders to" => "\\b(is|are) under (strict |standing |clear )?(instructions?|orders) to\\b" => (Force::Must, Bond::Actor),
        "is under orders not to" => "\\b(is|are) under (strict |standing |clear )?(instructions?|orders) not to\\b" => (Force::MustNot, Bond::Actor),
        "is under no obligation to" => "\\b(is|are) under no (duty|obligation|requirement) to\\b" => (Force::May, Bond::Actor),
        "feel free to" => "(^|[,;:—] ?|\\b(and|but|so|please) )(?P<m>feel free) to [a-z]" => (Force::May, Bond::Order),
        "is at liberty to" => "\\b(is|are) (also )?at liberty to\\b" => (Force::May, Bond::Right),
        "has discretion to" => "\\b(has|have) (full |wide |sole )?(discretion|authority|permission|leave|licen[cs]e|power) to\\b" => (Force::May, Bond::Right),
        "it is open to" => "\\bit is open to\\b" => (Force::May, Bond::Behind),
        "had better" => "\\bhad (much )?better\\b" => (Force::Should, Bond::Actor),
        "would be well advised to" => "\\b(would|will) (be|do) (well|best|better)( advised)? to\\b" => (Force::Should, Bond::Actor),
        "worth a thought" => "\\b((it is|it['’]s|is|be|are) (also |well |really |still )?)?worth (nothing|anything|something|everything|noting|mentioning|remembering|saying|reading|knowing|pointing|repeating|recalling|bearing)\\b" => -,
        "is worth doing" => "(\\bit is|\\bit['’]s|\\bbe) (also |well |really |still )?(?P<m>worth) [a-z]{3,}ing\\b" => (Force::Should, Bond::Order),
        "it is best to" => "(\\bit (is|would be|might be)|^would be|\\bit['’]s) (also |usually |always |often |probably )?(best|a good idea|smart|worthwhile|wise|sensible) (not )?to\\b" => (Force::Should, Bond::Anybody),
        "is best left" => "\\b(?P<m>(is|are) best) (left|kept|avoided|taken|stored|worn|sent|booked|done early)\\b" => (Force::Should, Bond::Anybody),
        "it is good practice" => "\\bit (is|would be) (also |generally |always )?((good|best) practice|advisable|preferable|desirable|sensible|prudent|wise) (for|that|to)\\b" => (Force::Should, Bond::Behind),
        "is off limits" => "\\b(is|are) (strictly )?(off[- ]limits|out of bounds)\\b" => (Force::MustNot, Bond::Shut),
        "must on no account" => "\\b(must|shall|should|may) (on no account|under no circumstances|in no (case|event)|at no time)\\b" => (Force::MustNot, Bond::Anybody),
        "nor may" => "(^|[,;] ?)(?P<m>(and )?nor (may|shall|must|should|can))\\b" => (Force::MustNot, Bond::Behind),
        "it must have been" => "\\b(must|may|might|should|could) have (been|had|gone|[a-z]+ed)\\b|\\bthere must be some\\b" => -,
        "you may remember" => "\\byou may (also |well )?(remember|recall|be aware|wonder|have (noticed|heard|seen|read))\\b" => -,
        "whether one should" => "\\b(whether|if and when|how far) [^.;,]{2,60}? (should|ought|must|may|can|will|shall)( not)?( to)?\\b" => -,
        "has a duty to" => "\\b(has|have|bears?) (a|the|an) ([a-z]+ )?(responsibility|duty|obligation)( in law| by law| at law| at all times| under [a-z ]{2,40}?)? to\\b" => (Force::Must, Bond::Actor),
        "it is your duty to" => "\\bit(['’]s| is| remains| shall be| will be) (also |always |still |then |entirely |each [a-z]+['’]s )*your (own |personal |sole |legal |joint |first )?(responsibility|duty|job|task|obligation) to\\b" => (Force::Must, Bond::Order),
        "it is against the rules to" => "\\bit(['’]s| is) (also |strictly |quite |expressly |clearly )*(against|contrary to|in breach of|a breach of) ((the|our|this|company|school|council|university|house|trust|club|group) )*(rules?|polic(y|ies)|law|code( of conduct)?|regulations?) to\\b" => (Force::MustNot, Bond::Behind),
        "nothing is to" => "^(nothing|no [a-z]{3,}) ((of|in|on|from|under|over|with|without|else|at) [a-z' -]{2,40}? )?(?P<m>(is|are) to) [a-z]{2,}\\b" => (Force::MustNot, Bond::Anybody),
        "must have done, before" => "\\b(?P<m>(must|shall) have) (already |also |successfully |first )?([a-z]+(ed|en|ne|de|pt|ld|nt|un|rn|wn)|had|read|met|paid|sat|seen) [^.;]{2,90}?\\b(before|prior to|by the time|within the last|in the last)\\b" => (Force::Must, Bond::Actor),
        "it is up to" => "\\bit(['’]s| is| will be| shall be) (also |then |entirely )?up to\\b" => (Force::Must, Bond::Behind),
        "is there to" => "(\\b(is|are)|['’]re) there to\\b" => (Force::Must, Bond::Actor),
        "no need to" => "^((we|you) (have|see) |(there is|there['’]s) |please |so |but |and )?no (need|obligation|requirement) to\\b" => (Force::May, Bond::Order),
        "there is no need" => "(?P<m>\\bthere is no (need|requirement|obligation) for) [a-z' -]{2,50}? to\\b" => (Force::May, Bond::Behind),
        "is not necessary" => "\\b(is|are|shall|will) not (be )?necessary\\b" => -,
        "efforts must be made" => "\\befforts must be made\\b" => (Force::Must, Bond::Anybody),
        "efforts should be made" => "\\befforts should be made\\b" => (Force::Should, Bond::Owed),
        "requires the following" => "\\brequires?( that)?:$|\\brequires? [a-z ]{3,40} to [a-z ]{3,60}:$" => (Force::Must, Bond::Anybody),
        "is to the left" => "(\\b(is|are)|['’]re) (now |then |not )?to (the|let|blame|come|a|an|be found)\\b" => -,
        "is not to begin" => "\\b(?P<m>(is|are) not to) (start|begin|commence|proceed|resume|continue|go ahead|take place|happen|exceed|go|open)\\b" => (Force::MustNot, Bond::Anybody),
        "is not to" => "(?P<m>((\\b(is|are)|['’]re) not|\\b(is|are)n['’]t) to) (also )?(be [a-z]+|[a-z]{2,})\\b" => (Force::MustNot, Bond::Actor),
        "it is to be noted" => "\\bit is to be (noted|hoped|expected|remembered)\\b" => -,
        "is due" => "\\b(?P<m>(is|are) due) [^t]" => (Force::Must, Bond::Anybody),
        "stays shut until" => "\\b(?P<m>(stays?|remains?)) (out of (use|bounds|service|action)|closed|shut|locked)\\b[^.;]{0,30}? until\\b" => (Force::Must, Bond::Resolved),
        "what an idea is" => "\\b(idea|option|answer|hope|wish|intention|intent|point|trick|question|challenge|aim|goal|winner|prize) (is|are) to\\b" => -,
        "is to remain" => "\\b(?P<m>(is|are) to) (also )?(remain|stay|continue|include|incorporate|contain|show|state|reach|arrive|bear|carry|accompany|cover|describe|list|identify|specify|summari[sz]e|reflect|conform|set out|be (with|in|at|on|back|off|ready|available|complete|accompanied))\\b" => (Force::Must, Bond::Anybody),
        "would be grateful if they" => "(\\b(would|should)|['’]d) (be (most |very |really |so )?(grateful|obliged|thankful|pleased|glad|delighted)|(very much |really )?appreciate it|(really )?(love|like|prefer) it) if\\b" => (Force::Must, Bond::Meant),
        "would be glad if you came" => "(would|should|['’]d) (be (most |very |really |so )?(pleased|glad|delighted)|(really )?(love|like) it) if you( (could|would|can|will)|['’]d)? (also )?(join|come|attend|be there|accept|visit)\\b" => -,
        "it would be appreciated if" => "\\bit would be (greatly |much |very much )?appreciated if\\b" => (Force::Must, Bond::Meant),
        "would be grateful if" => "(?P<m>(\\b(would|should)|['’]d) (be (most |very |really |so )?(grateful|obliged|thankful|pleased|glad|delighted)|(very much |really )?appreciate it|(really )?(love|like|prefer) it) if you( (could|would|can|will)|['’]d)?) [a-z]{2,}\\b" => (Force::Must, Bond::Anybody),
        "it would help if" => "\\bit would (really |greatly )?(help|be (very |really |most |so )?(helpful|useful|great|good|lovely|nice|ideal|brilliant|wonderful|better|best))( [a-z]+)?( a lot| greatly| enormously)? if\\b" => (Force::Should, Bond::Meant),
        "welcome to a place" => "(\\b(is|are)|['’]re) ([a-z]+ )?welcome to (the|our|a|an|this|all|any|your|everyone|get in touch|contact)\\b" => -,
        "is welcome to" => "(\\b(is|are)|['’]re) (also |most |very |always )?welcome to\\b" => (Force::May, Bond::Right),
        "days to go" => "\\b(has|have) [a-z{d}-]+ (days?|weeks?|months?|hours?) to (go|run|spare|the|its|their)\\b" => -,
        "has some days to" => "\\b(you|they|[a-z]+s) have (up to |only )?[a-z{d}-]+ (working |business |calendar |clear )?(days?|weeks?|months?|hours?)( (from|after|of|following) [a-z' ]{3,50})? to\\b" => (Force::Must, Bond::Right),
        "it is for them to" => "\\b(?P<m>it is (also |then )?for) [a-z' -]{3,50} to (decide|determine|choose|ensure|arrange|provide|check|inform|apply|report|agree)\\b" => (Force::Must, Bond::Meant),
        "it is acceptable that they" => "\\bit (is|shall be) (also |generally |perfectly |quite )?(acceptable|permissible|fine|ok|okay|all right|in order) for\\b" => (Force::May, Bond::Meant),
        "is to be done" => "\\b(?P<m>(is|are) to) be ([a-z]+ly )?([a-z]+(ed|en|ne|de|pt|ld|lt|ght|nt|un|own|orn)|set|put|cut|let|read|shut|split|met|paid|laid|led|fed|hung)\\b" => (Force::Must, Bond::Anybody),
        "is exempt from" => "\\b(is|are) (exempt(ed)?|excused) from\\b" => (Force::May, Bond::Actor),
        "was told to" => "\\b(was|were|has been|have been) (also |further |hereby )?(instructed|asked|directed|requested|tasked|ordered|urged|reminded|charged|nominated|deputed|delegated|appointed|volunteered|left) to\\b" => (Force::Must, Bond::Actor),
        "was authorized to" => "\\b(was|were|has been|have been) (also |further |hereby )?(authori[sz]ed|empowered|given (authority|leave)) to\\b" => (Force::May, Bond::Actor),
        "is to" => "\\b(?P<m>(is|are) (now |then |henceforth )?to) (also |immediately |promptly )?(be [a-z]+ed|[a-z]{2,})\\b" => (Force::Must, Bond::Actor),
        "needs learning" => "\\b(needs?|in need) (training|including|during|regarding|concerning|arising|clothing|heating|seating|counsell?ing|bedding|nursing|funding|planning|housing|parking|lighting|staffing|understanding|nothing|something|anything|everything)\\b" => -,
        "needs doing" => "\\b(?P<m>needs?) (urgent |some )?[a-z]{3,}ing\\b" => (Force::Must, Bond::Anybody),
        "has to be done" => "\\b(?P<m>(has|have|needs?) to) be ([a-z]+(ed|en|ne|de|pt|ld|nt|un|et|rn|wn)|put|cut|shut|split|paid|laid)\\b" => (Force::Must, Bond::Anybody),
        "a part to play" => "\\b(role|part)\\b[^.;,]{0,40}? (has|have|had) to play\\b" => -,
        "the need to" => "\\b(the|a|any|no|this|that) need to\\b" => -,
        "you might want to" => "^(you|members|staff|applicants) (may|might|could) (also |well |then )?(want|wish|like) to\\b" => (Force::Should, Bond::Order),
        "may need to" => "\\b(may|might|could) (also |then |even )?(need|have|want|wish) to\\b" => -,
        "will need to" => "\\b(will|would) (also |then |first |only |still )?(need|have) to\\b" => (Force::Must, Bond::Needed),
        "needs to" => "\\bneeds? to\\b" => (Force::Must, Bond::Needed),
        "needs somebody's agreement" => "\\b(?P<m>needs?|requires?) [^.;,]{2,40}?['’]s? (ok|okay|approval|sign-?off|say-so|permission|consent|agreement|signature|authori[sz]ation)\\b" => (Force::Must, Bond::Anybody),
        "each needs a thing" => "(^|[,;] )(each|every|all|any|everything)\\b[a-z', -]{0,60}? (?P<m>needs?) (an?|its|their|your|the)\\b" => (Force::Must, Bond::Anybody),
        "has to be somewhere" => "\\b(?P<m>(has|have|needs?) to) (go|stay|come|be (with|in|at|on|off|out|back|here|there|clear|empty|ready|closed|open|locked|visible|present))\\b" => (Force::Must, Bond::Anybody),
        "each has to hold" => "(^|[,;] )(each|every|all|any|these|those|your|the) [a-z' -]{2,60}? (?P<m>(has|have|needs?) to) (quote|state|show|bear|include|contain|carry|specify|indicate|list|reach|arrive|cover|meet|comply|conform|match|fit|remain|stay|identify|set out)\\b" => (Force::Must, Bond::Anybody),
        "has to" => "\\b(has|have) (got )?to\\b|\\b[a-z]+['’](ve|s) (?P<m>got to)\\b" => (Force::Must, Bond::Needed),
        "has a duty to" => "\\b(has|have) (a|the) (legal |statutory |general )?(duty|obligation|responsibility) to\\b" => (Force::Must, Bond::Actor),
        "one of its duties" => "\\bone of [^.;]{2,60} (duties|functions|responsibilities|roles|tasks|powers) is\\b" => -,
        "its duty is to" => "\\b(duties|functions|responsibilit(y|ies)|roles?|tasks?|terms of reference|mandate|remit|powers)( (of|for) [^.;,:]{2,60}?)? (?P<m>(is|are|(shall|will) be))( as follows)?( to\\b|:$)" => (Force::Must, Bond::Anybody),
        "caused it" => "\\bresponsible for (the |this |most of |much of )*(loss|collapse|damage|deaths?|errors?|failures?|decline|rise|outbreak|spread|accidents?|fires?)\\b" => -,
        "is responsible for" => "(\\b(is|are|remains?|be)|['’]re) (also |still |then |[a-z]+ly )*((responsible|accountable|in charge) (for|of)|responsible to (take|ensure|provide|make|keep|maintain|carry|prepare|see))\\b" => (Force::Must, Bond::Answers),
        "takes the lead" => "\\bshould take the lead\\b" => (Force::Should, Bond::Leads),
        "will not" => "\\b(will not|will never|won['’]t)\\b" => (Force::MustNot, Bond::Known),
        "do not have to" => "\\b(do not|don't|don’t|does not|doesn't|doesn’t|did not) (have|need) to\\b" => (Force::May, Bond::Actor),
        "is allowed" => "\\b(is|are) (allowed|permitted)( as long as| only| if| when| in| on|$|,| without| for)" => (Force::May, Bond::Anybody),
        "needs a permit" => "\\b(?P<m>needs?) an? ((valid|current|written|separate|special|prior|signed) )*(permit|licen[cs]e|pass|badge|certificate)( to| from| for| before| in|[.,;]|$)" => (Force::Must, Bond::Needed),
        "needs approval" => "\\b(needs?|requires?) (the |an? |prior |written |special |[a-z]+['’]s? )*(approval|permission|signature|consent|authori[sz]ation)s?\\b" => (Force::Must, Bond::Anybody),
        "is needed from" => "\\b(is|are) (also |now |still )*(needed|wanted|required|due|expected|requested) (from|of)\\b" => (Force::Must, Bond::Rests),
        "is reportable" => "\\b(is|are|remains?|becomes?) (also |immediately |still )?(?P<m>((reportable|notifiable|returnable) (to|by|within|on|before|no later|immediately)|(repayable|payable) (by|within|before|no later|immediately)))\\b" => (Force::Must, Bond::Anybody),
        "is required" => "\\b(is|are|(will|shall|would) be) (also |always |hereby )?(required|mandatory|compulsory|obligatory)( (for|in|by|when|if|on|at|before)\\b|[.;]?$|,)" => (Force::Must, Bond::Anybody),
        "the deadline is" => "^(the )?(final )?(deadline|(last|due|closing|final) (date|day)|cut-?off( date)?) (for|to) [^.;]{2,100}? (?P<m>is|will be) " => (Force::Must, Bond::Anybody),
        "is given time until" => "\\b(is|are|has been|have been) (hereby |also )?(granted|given|allowed) (an extension|(additional |more |further |extra )?time|a grace period)( of time)? (until|till|up to|of)\\b" => (Force::May, Bond::Right),
        "has until" => "\\b(has|have) until\\b" => (Force::Must, Bond::Actor),
        "has the authority to" => "\\b(has|have|retains?) (the|a|full) ([a-z]+ )?(authority|right|power|discretion|option|freedom) to\\b" => (Force::May, Bond::Right),
        "is entitled to" => "\\b(is|are|be) entitled to\\b" => (Force::May, Bond::Right),
        "can no longer" => "\\b(?P<m>(can|may) no longer) (use|book|park|bring|enter|claim|order|pay|leave|take|apply|submit|buy|access|register|change|cancel|borrow|store)\\b" => (Force::MustNot, Bond::Known),
        "is no longer accepted" => "\\b(is|are|(will|shall) be) no longer (accepted|allowed|permitted|admitted)( (at|for|in|on|by|from|here|without|unless|after)\\b|[.;,]?$)" => (Force::MustNot, Bond::Shut),
        "is for them only" => "\\b(is|are) (strictly |reserved |open )?for ([a-z]+ ){0,3}(staff|personnel|crew|members|residents|guests|visitors|customers|employees|students|pupils|users|engineers|adults|holders|drivers|officers|volunteers|patients|teachers|parents|owners|tenants) only\\b" => (Force::MustNot, Bond::Shut),
        "no longer need to" => "\\bno longer (need|needs|has|have|be|obliged|required)( to)?\\b" => (Force::May, Bond::Actor),
        "no longer" => "\\b(is|are|shall|need|needs|do|does|will) (no longer|not) (be )?(required|needed|need|obliged|have)( to)?\\b" => (Force::May, Bond::Actor),
        "will, as one guesses" => "\\bwill (most )?(likely|probably|presumably|no doubt|undoubtedly)\\b" => -,
        "will, of a body" => "\\bwill\\b" => (Force::Must, Bond::Will),
        "costs something" => "\\b(?P<m>(will|shall) (incur|attract)) (a|an) ([a-z]+ ){0,3}(fee|charge|fine|penalty|surcharge)\\b" => (Force::Must, Bond::Anybody),
        "none of it was there" => "^no (deaths?|injur(y|ies)|damage|objections?|comments?|apologies|absentees?|costs?|fees?|delays?|problems?|changes?|news|questions?|issues?|obligations?|losses|risks?|strings), (and |or )?no [a-z -]+$" => -,
        "none of several things" => "^(?P<m>no) [a-z-]+( [a-z-]+)?, (and |or )?no [a-z-]+( [a-z-]+)?( allowed)?[.!]?$" => (Force::MustNot, Bond::Resolved),
        "results in a sanction" => "\\b(?P<m>(will|shall) result in) ([a-z]+ ){0,3}(disciplinary|action|dismissal|suspension|termination|exclusion|expulsion|fines?|penalt(y|ies)|removal|loss|revocation|forfeiture|prosecution|cancellation|denial|rejection|disqualification)\\b" => (Force::Must, Bond::Anybody),
        "may result in a sanction" => "\\b(?P<m>(may|can) result in) ([a-z]+ ){0,3}(disciplinary|action|dismissal|suspension|termination|exclusion|expulsion|fines?|penalt(y|ies)|removal|loss|revocation|forfeiture|prosecution|cancellation|denial|rejection|disqualification)\\b" => (Force::May, Bond::Anybody),
        "leads to a sanction" => "\\b(?P<m>(will|shall) lead to) ([a-z]+ ){0,3}(disciplinary action|dismissal|suspension|termination|exclusion|expulsion|prosecution|disqualification|fines?|penalt(y|ies))\\b" => (Force::Must, Bond::Anybody),
        "may lead to a sanction" => "\\b(?P<m>(may|can) lead to) ([a-z]+ ){0,3}(disciplinary action|dismissal|suspension|termination|exclusion|expulsion|prosecution|disqualification|fines?|penalt(y|ies))\\b" => (Force::May, Bond::Anybody),
        "held to account" => "\\b(?P<m>will|shall) be (held (accountable|responsible|liable|to account)|punished|prosecuted|disciplined)\\b" => (Force::Must, Bond::Anybody),
        "should have been" => "\\bshould (not |never )?have (been |[a-z]+(ed|en|ne|ld|nt|pt|ght|de|un)\\b|(put|set|cut|let|met|paid|said|got|won|sat)\\b)" => -,
        "as should have been" => "\\bas (we|they|you|it|he|she) should have\\b" => -,
        "should be able to" => "\\bshould (then |now |also |usually |typically |normally )*(be able to|make it|suffice|be (enough|sufficient|easy|familiar))\\b" => -,
        "should" => "\\b(should|ought (not )?to|shouldn['’]t)\\b" => (Force::Should, Bond::Owed),
        "is discouraged" => "\\b(is|are) (strongly |actively |generally )?(discouraged|not (recommended|advised|advisable|encouraged))\\b" => (Force::Should, Bond::Shut),
        "was encouraged to" => "^[a-z' -]{2,50} (?P<m>(was|were) (also |again |strongly )?(encouraged|urged|advised) to)\\b" => (Force::Should, Bond::Actor),
        "is encouraged to" => "(\\b(is|are|(will|shall|should|must) be)|['’]re) (also |strongly |hereby )?(encouraged|urged|advised|recommended)( to)?\\b" => (Force::Should, Bond::Anybody),
        "is invited to" => "(\\b(is|are|was|were)|['’]re) (also |hereby )?invited to\\b" => (Force::Should, Bond::Actor),
        "may be directed to" => "\\bmay be (directed|addressed|sent|forwarded) to\\b" => -,
        "it is recommended that" => "^(we|i|it (is|was|has been))( would|['’]d)? (also |strongly |therefore |most )*(recommend|recommended|suggest|suggested|advise|advised|proposed|propose|urge) that\\b" => (Force::Should, Bond::Behind),
        "we suggest doing" => "(^|, )(we|i) (also |strongly |would )*(suggest|recommend|advise) (?P<m>[a-z]+ing|against [a-z]+ing)\\b" => (Force::Should, Bond::Order),
        "we encourage" => "\\b(encourage|encourages|urge|urges|recommend|recommends)\\b" => (Force::Should, Bond::Speaks),
        "may" => "\\bmay\\b" => (Force::May, Bond::Actor),
        "can, of a right" => "\\bcan\\b" => (Force::May, Bond::Can),
        "cannot" => "\\b(cannot|can not|can['’]t)\\b" => (Force::MustNot, Bond::Known),
        "is authorized to" => "(\\b(is|are|be)|['’]re) (hereby |also )?(authorized|authorised|permitted|allowed|entitled|empowered|free) to\\b" => (Force::May, Bond::Anybody),
        "so that they can" => "\\bso (that )?(the |our |your )?[a-z]+( [a-z]+)? (can|could|might)\\b" => -,
        "the month" => "\\b(in|by|of|on|since|until|before|after|to) may\\b" => -,
        "the month with a day" => "\\bmay {d}{1,2}\\b|\\b{d}{1,2} may( {d}|[^ ]|$| (at|to|and|or|in|on|from|for|until|the|is|was|will|with|by)\\b)" => -,
        "it may, of a body" => "^it (?P<m>may) (also |then |at any time )?(adopt|appoint|approve|ask|authori[sz]e|award|call|co-opt|decide|delegate|dismiss|elect|establish|exclude|expel|extend|fine|grant|hear|impose|inspect|invite|issue|make|name|order|refuse|remove|request|require|revoke|suspend|terminate|vary|waive|warn|withdraw)\\b" => (Force::May, Bond::Actor),
        "as may be" => "\\b(as|that|which|who|it) may\\b" => -,
        "necessary as a noun's word" => "\\bmust-have\\b" => -,
        "it should be noted" => "\\b(it )?(should|must) be (noted|emphasi[sz]ed|remembered)\\b" => -,
        "lest" => "\\bshould you\\b|\\bshould any\\b" => -,
    ]
}

rules! {
    /// What binds in a list of actions, where no other cue stands: "Lock Services to paint the gate".
    ELLIPTIC: (Force, Bond) = [
        "to be asked to do" => "^[^,.;:]{2,80}? (?P<m>to be (asked|requested|invited|told|instructed|reminded|encouraged)( again| also)? to) [a-z]{2,}\\b" => (Force::Must, Bond::Actor),
        "something to be done" => "^[^,.;:]{2,80}? (?P<m>to be) ([a-z]+ly )?[a-z]+(ed|en|ne|de|pt|ld|nt|un|et|ut|rn|wn)\\b" => (Force::Must, Bond::Anybody),
        "asked to be heard" => "^[^,.;:]{2,60}? (asked|requested) to (speak|be|leave|know|see|hear|join|attend|comment|withdraw|resign|stand down|retire|return|have)\\b" => -,
        "asked to do" => "^(the |all |each )?[^,.;:]{2,60}? (?P<m>(asked|requested|instructed|directed|tasked|mandated|deputed|reminded) to) [a-z]{2,}\\b" => (Force::Must, Bond::Actor),
        "somebody to do" => "^(the |all |each |([a-z]|mr|mrs|ms|dr|prof|cllr)\\. ?)*[^,.;:]{2,60}? (?P<m>to) [a-z]{2,}\\b" => (Force::Must, Bond::Actor),
        "somebody to do, in that case" => "^(if|when|once|after|before|where|unless|by|from|until) [^.;:]{2,90}?, (the |all |each )?[^,.;:]{2,60}? (?P<m>to) [a-z]{2,}\\b" => (Force::Must, Bond::Actor),
        "several to do" => "^[^.;:]{2,40}, [^.;:]{2,60}? (?P<m>to) [a-z]{2,}\\b" => (Force::Must, Bond::Actor),
    ]
}

rules! {
    /// What binds where no other cue does, in words that were resolved or demanded: "that the gate be painted".
    SUBJUNCTIVE: (Force, Bond) = [
        "be done, as it was resolved" => "\\b(?P<m>be) ([a-z]+ly )?[a-z]+(ed|en|ne|pt|ld|nt|un)\\b" => (Force::Must, Bond::Resolved),
    ]
}

rules! {
    /// What forbids without any verb: "no bikes in the hall".
    VERBLESS: (Force, Bond) = [
        "no thoughts of ours" => "^no ([a-z]+ )?(thoughts?|concerns?|strong|opinions?|feelings?|preference|suggestions?|additions?|corrections?|volunteers?|candidates?|conflicts?)\\b[^.;]*" => -,
        "no such thing there" => "^(please,? )?(?P<m>no) [a-z][a-z' -]{2,50}? (in|on|at|inside|near|within|during|between|after|before|without|outside|beyond|behind|past|until|unless|except|please)\\b" => (Force::MustNot, Bond::Resolved),
        "nothing was said of it" => "^no (longer|later|more|less|doubt|wonder|need|changes?|problems?|questions?|comments?|issues?|objections?|apologies|news|reports?|matters?|items?|actions?|response|answers?|decisions?|quorum|further|other|data|information|evidence|records?|updates?|progress|discussion|sign|one)\\b[^.;]*" => -,
    ]
}

rules! {
    quiet
    /// Sentences that make nobody do anything.
    SILENT: Silence = [
        "an order behind a greeting" => "^(dear|hi|hello|hey|greetings|good (morning|afternoon|evening)|thank you|thanks|many thanks|sorry|apologies)\\b[^.;:]{0,80}?\\b(please|kindly|must|shall|should|(need|have|has|needs) to|(can|could|would|will) you|do not|don['’]t)\\b" => -,
        "an order before a courtesy" => "^[^.]{0,60}\\b(please|kindly|must|shall|should|do not|don['’]t)\\b[^.]{3,}\\b(apologi[sz]e|thank you|thanks|sorry|regret)\\b" => -,
        "an order behind a note" => "^(please |kindly )?(note|be informed|be advised|be aware) that\\b[^.;]{3,90}?\\b(must|shall|should|may not|cannot|(is|are|will be) (required|prohibited|forbidden|banned|not (allowed|permitted))|will not be (allowed|permitted|accepted)|(need|have|has|needs) to)\\b" => -,
        "question" => "\\?[”\"]?$" => (Silence::Question),
        "entry of an agenda" => "\\([a-z][^()]*\\b{d}+ ?min(ute)?s?\\)$" => (Silence::Heading),
        "the public asked to leave" => "^(to |(it was )?(resolved|agreed|moved|proposed)\\b)[^.;]*\\bexclud(e|ed|ing) the (press and )?public\\b" => (Silence::Report),
        "when they meet next" => "^(date (and time )?of )?(the )?next ([a-z]+ ){0,2}meeting (to be (held|confirmed|scheduled|advised|decided|announced)|is|was|on|date)\\b[^.;]*$" => (Silence::Report),
        "what one is told" => "^(please |kindly )be (informed|advised|aware) that\\b" => (Silence::Recital),
        "an earlier text referred to" => "^(please |kindly )?refer to (our|the|this|my) ([a-z]+ ){0,4}(circulars?|letters?|series|instructions?|notifications?|memorand(um|a)|orders?|mails?|e-?mails?)\\b" => (Silence::Recital),
        "what stays in force" => "\\bif any (provision|part|section|clause|term)\\b[^.;]{2,80}\\b(invalid|unenforceable|unlawful|illegal|void)\\b[^.;]*\\b(affect|affected|impair|remain|remainder|remaining|rest|others?|severed|stand|continue)\\b[^.;]*$" => (Silence::Boilerplate),
        "definition" => "(^|[,:;.] ?|\\b(the )?(terms?|phrases?) )[“\"‘][^”\"’]{2,80}[”\"’][^.;]{0,60}?\\b(means?|shall mean|shall have the (same )?meaning|has the meaning|refers? to|is defined|includes?|shall include|as used)\\b" => (Silence::Definition),
        "meanings set forth" => "\\bshall have the (respective |same )?meanings?\\b" => (Silence::Definition),
        "for purposes of this order" => "\\bfor (the )?purposes? of this (order|memorandum|directive|section|circular|policy), ?(the terms? )?[“\"]" => (Silence::Definition),
        "nothing shall be construed" => "\\b(nothing (in|contained) [^.;]{0,60} (shall|should|may|will) be (construed|interpreted|deemed|taken)|shall not be construed|nor shall it be construed)\\b" => (Silence::Boilerplate),
        "consistent with applicable law" => "\\bshall be implemented (in a manner )?(consistent with|subject to)\\b" => (Silence::Boilerplate),
        "creates no right" => "\\b(is|are) not intended to\\b|\\bdoes not create\\b" => (Silence::Boilerplate),
        "nothing herein shall" => "^nothing (herein|hereof|in (this|these|any|the) [a-z]+) (shall|may|will)\\b" => (Silence::Boilerplate),
        "severability" => "\\b(if any (provision|part|section) of this|is held (to be )?invalid)\\b" => (Silence::Boilerplate),
        "costs of publication" => "\\bcosts? (for|of) publication\\b" => (Silence::Boilerplate),
        "revoked, amended" => "\\b(is|are) (hereby )?(revoked|superseded|rescinded|repealed|amended|terminated|withdrawn)\\b" => (Silence::Boilerplate),
        "shall be superseded" => "\\bshall be (superseded|rescinded|repealed)\\b" => (Silence::Boilerplate),
        "amending words" => "\\b(is|are) (further )?amended by\\b|\\bby (striking|inserting|deleting)\\b" => (Silence::Boilerplate),
        "takes effect" => "\\b(shall|will)? ?(take effect|become effective|be effective (on|from|upon|as of|immediately|until)|enter into force|comes? into force|terminate on|expire on|(remain|continue) in (effect|force)|be valid (for|until|from|through)|be known as|be cited as)\\b" => (Silence::EntryIntoForce),
        "applies from" => "^(it|this [a-z]+|these [a-z]+) shall (also )?apply (from|as from|as of|until)\\b" => (Silence::EntryIntoForce),
        "ends" => "\\bshall (expire|lapse|sunset|cease to (exist|have effect))\\b" => (Silence::EntryIntoForce),
        "is effective" => "\\b(order|directive|memorandum|circular|policy|regulation)s? (is|are) effective\\b" => (Silence::EntryIntoForce),
        "what it applies to" => "^(henceforth, |hereafter, )?(this|these|the) [a-z -]{3,60} ((shall |will )?(also )?appl(y|ies) (also |equally )?(to|in)|(shall|will) (also )?govern)\\b" => (Silence::Definition),
        "does not apply" => "(\\b(does|shall)|([^e]|[^s]e) do) not (apply|relieve|replace|supersede|affect|limit|cover|extend to|prejudice|derogate)\\b" => (Silence::Boilerplate),
        "what a text covers" => "^(this|these|the said)( (guidelines?|polic(y|ies)|rules?|procedures?|directions?|circular|order|notice|document|manual|regulations?))? (shall|will) (also )?(cover|supersede|replace|govern|prevail)\\b" => (Silence::Definition),
        "a duty behind a power" => "\\bempowered to\\b[^.;]{2,120}\\b(must|shall)\\b" => -,
        "what a law empowers to" => "\\b(in terms of|under|pursuant to|by virtue of) (sub-?section|section|article|regulation)s? [^.;]{1,120}\\b(is|are) empowered to\\b" => (Silence::Recital),
        "what makes a quorum" => "^(the |a )?quorum( for [^.;,]{2,60}| of [^.;,]{2,60}| at [^.;,]{2,60})? (shall|will|must|is to) (be|consist of|comprise) (at least|not less|no fewer|no less|more than|half|a majority|any|one|two|three|four|five|six|seven|eight|nine|ten|{d})" => (Silence::Definition),
        "what body it is" => "\\b(shall|will) be the (highest|supreme|decision-making|governing|deliberative|principal) (body|organ|authority)( of (the |our |this )?[a-z]+( [a-z]+)?)?$" => (Silence::Definition),
        "a line of a mail's head" => "^(sent|subject|reply-to|return-path|message-id|mime-version|delivered-to|content-(type|transfer-encoding|disposition|language)|x-(mailer|priority|folder|origin|filename|from|to|cc|bcc|originating-ip)): [^.;]*$|^b?cc: [^;]*@[^;]*$|^-{2,} ?(original|forwarded) message" => (Silence::Boilerplate),
        "whereas" => "^whereas\\b" => (Silence::Recital),
        "by the authority" => "^(now,? therefore,? (i|we|by|pursuant|under|in|the)\\b|accordingly, by the authority|by (virtue of )?the (authority|power)|by the power|in accordance with the authority)\\b" => (Silence::Recital),
        "it is the policy" => "^it (is|shall be) the policy of\\b|^this (policy|order|directive|memorandum|document|guidance) (would|seeks|provides|establishes|supports|will (not )?([ac-z]|be [a-qs-z])|may|is (the|[^t])|is to [^b])" => (Silence::Recital),
        "it is something" => "^(for [^,]{2,30}, )?([^iw]|i[^f]|w[^h])[^,.;]{2,79} is (an?|the) ([a-ik-qu-z]|j[^o]|r[^e]|re[^s]|s[^o]|t[^a]|d[^u])[a-z]*" => (Silence::Background),
        "note that" => "^(please )?note (that|:)" => (Silence::Background),
        "rest assured" => "^(please )?((do not|don['’]t) (worry|panic|be alarmed)\\b|understand that\\b|rest assured|be assured|know that\\b|bear with us)" => (Silence::Background),
        "what more will come" => "\\b(additional|further|more) (information|guidance|details|materials)[^.;]{0,60} will\\b" => (Silence::Background),
        "the meeting will be held" => "^the (next )?(meeting|conference|event|session) (will|shall) (be held|take place|convene)\\b" => (Silence::Report),
        "each year, many" => "^each year, (thousands|millions|hundreds|many)\\b" => (Silence::Background),
        "findings" => "^(i|we) (have )?(determined?|found|find|recogni[sz]e|witnessed|anticipate)\\b" => (Silence::Background),
        "view of somebody" => "^in the (view|opinion) of [^.;]*$|^([^.;:,]{2,60}? )?[a-z.]{2,} (felt|thought|objected|argued|believed|worried|feared|hoped|wondered|claimed|complained) (that )?(the |a |an |we |it |they |he |she |this |[a-z]+ )[^.;]*$" => (Silence::Recital),
        "opinion of the discussion" => "^([a-z.'-]+ ){1,4}(suggested|mentioned|commented|queried|questioned|observed|raised|noted) (that|the|we|it|if|whether)\\b" => (Silence::Report),
        "somebody's own words" => "^[“\"][^”\"]{3,400}[”\"],? [^.]{2,60}\\b(said|says|told|added|wrote|was quoted|explained|noted)\\b" => (Silence::Recital),
        "deeming" => "\\b(shall|will) (be open to|constitute|be governed by)\\b|\\b(shall|will|must|is|are) (also |not )?(be )?(deemed|considered) (to be|to have|as|a|an|not|part)|\\b(shall be|is|are) (deemed|considered)$|\\b(shall|will) be (deemed|treated as|regarded as)\\b|\\b(is|are) not to be (treated|regarded|taken|considered) as\\b" => (Silence::Definition),
        "other words for a text's" => "\\b(shall|will) (stand (deleted|substituted|inserted|omitted)|be (substituted|inserted|omitted|renumbered|replaced by the following|read as))\\b" => (Silence::Recital),
        "words of a text deleted" => "\\b(words?|figures?|(sub-?)?(paragraphs?|sections?|clauses?|rules?|items?)|articles?|provisos?|entry|entries)\\b[^.;]{0,60} (shall|will) be deleted\\b" => (Silence::Recital),
        "what something is for" => "^(the|our|its|this) ([a-z]+ )?(mission|purpose|aims?|goals?|objectives?|intent|vision) (of [^.;]{2,90} )?(is|are|(shall|will) be) (to|that)\\b[^:]*$" => (Silence::Aim),
        "bound by a law" => "\\b(is|are) (required|obliged|bound) by (the |federal |state )?([a-z]+ ){0,4}(act|law|code|statute|regulations?)\\b" => (Silence::Recital),
        "where it is found" => "(^|[,;] |\\b(and|which) )(you|they|it|that|((more|further|additional|this|the|such) )?information) (may|can) (also )?(be )?(find|found|obtained|viewed|downloaded)\\b|\\byou can (view|see|read|access) [^.;]{2,60} (at|on|here)\\b|^(they|he|she|it|we|the [a-z ]{2,40}) (may|can) be reached (at|on|by)\\b|\\b(may|can) be (found|viewed|downloaded|accessed) (at|in|on|under|here)\\b" => (Silence::Recital),
        "title of an issue" => "(\\[#{d}+\\](\\([^)]*\\))?|#{d}+)$" => (Silence::Heading),
        "how to join" => "^(join|dial([ -]in)?|connect|log ?in)( us| the (call|meeting))? (via|by|at|on|to|from|through|using|with) (the )?(zoom|teams|webex|google|meet|jitsi|https?|phone|computer|mobile|telephone|link)" => (Silence::Boilerplate),
        "those present" => "^(also |those |members? |others? )?(present|in attendance|attending)( (for|at|were|was|by|via|in|on)\\b|:|$)" => (Silence::Report),
        "in order to" => "\\b(in order|so as) to:$|\\b(aims?|goals?|objectives?|purposes?)( (are|is))?( to)?:$" => (Silence::Aim),
        "how it was made" => "^\\(?(ordained by|ord\\. no\\.|amended by ord|source:|history:)" => (Silence::Boilerplate),
        "filed" => "^(\\[?filed|billing code|\\[fr doc|ob#)" => (Silence::Boilerplate),
        "where more stands" => "^(please )?(also )?see (also )?(the )?((section|annex|appendix|page|table|figure|chapter|paragraph|part|article|clause|note|schedule)s? [a-z]?[{d}.()-]{1,8}|([a-z]+ )?(code )?§ ?[^ ]+)( (of|in|to|above|below) [^,;]{2,30})?$" => (Silence::Boilerplate),
        "whom to ask" => "\\b(if you (have|need)|should you (have|need)) (any |further |more |additional )*(questions?|quer(y|ies)|information|enquir(y|ies)|inquir(y|ies)|clarifications?|assistance)\\b|^for (any |further |more |additional )+(questions?|queries|information|clarifications?|assistance)[^.;]{0,60}\\b(contact|call|e-?mail|write|see|visit)\\b|^(all |any )?(questions|queries|enquiries|inquiries)\\b[^.;]{0,80}\\b(directed|addressed|referred|sent|submitted)\\b|^(please )?(contact|e-?mail|call|write to) [^.;]{2,80}(with (any )?questions|for (more|further) information)" => (Silence::Boilerplate),
        "regret" => "\\b(apologi[sz]e|apologies|sorry) for\\b|^let (us|me) hope\\b|\\ballow me to\\b|^it is (also |sincerely |very much )*hoped\\b" => (Silence::Boilerplate),
        "call if it is unclear" => "^(so |just |please |do |and )*(shout|holler|yell|ping me|give me a (shout|ring|call)|(let|tell) (me|us)( know)?|get in touch) if (any|anything|you|i|we|this|that|there|it)\\b[^.;]{0,60}\\b(questions?|quer(y|ies)|unclear|not clear|forgotten|missed|left (out|anyone)|no sense|stuck|unsure|not sure|problems?|concerns?|doubt)\\b" => (Silence::Boilerplate),
        "good wishes" => "^(please )?have a (great|nice|good|lovely|wonderful|safe|pleasant|happy)\\b|^see you\\b|\\bdo not hesitate to\\b|\\bdon['’]t hesitate to\\b|\\bfeel free to (contact|call|reach|e-?mail|ask|get in touch)" => (Silence::Boilerplate),
        "call to order" => "^(call(ed)? to order|adjournment|adjourned|roll call|question time|any other business)( at\\b| by\\b| lasted\\b|:|$)" => (Silence::Report),
        "words for words" => "\\bwords? [“\"‘'][^”\"’']{1,40}[”\"’'][^.;]{0,60}\\b(replaced|substituted|inserted|omitted|deleted|struck)\\b|\\breplaced? (the words? )?[“\"‘'][^”\"’']{1,40}[”\"’'] (by|with)\\b|\\breplaced? the words?\\b" => (Silence::Recital),
        "a term means" => "^[“\"]?[a-z][a-z -]{2,50}[”\"]? means (any|a|an|the|all|every|each|anything|anyone)\\b" => (Silence::Definition),
        "what the law allows" => "^(federal|state|local|national|existing|current|the|european|international)? ?(law|statute|legislation) (authori[sz]es|allows|permits|entitles)\\b" => (Silence::Recital),
        "minutes approved" => "\\b(moved|motion|proposed|resolved)\\b[^.;]{0,90}\\bto (approve|adopt|accept|receive) the ([a-z]+ )?(minutes|agenda|consent agenda)\\b" => (Silence::Report),
        "a motion that failed" => "\\b(died|failed) for (lack|want) of\\b|\\bmotion (failed|was lost|was withdrawn|died)\\b" => (Silence::Report),
        "what was asked once" => "^(last|earlier this) (week|month|year|quarter|spring|summer|autumn|winter),? [^.;,]{2,60} (was|were) (also )?(asked|told|invited|instructed|requested|encouraged|required) to\\b" => (Silence::Report),
        "note the following" => "^(please |kindly )?((take )?note( of)?|be aware of|see|consider) the following:?$" => (Silence::Boilerplate),
        "salutation" => "^(dear|hi|hello|hey|greetings)\\b[^,!.:]{0,60}([,!.:]|$)[^a-z]*([a-z']+ ?){0,3}[,!.]?$|^(sincerely|yours|thank you|thanks|cheers|regards|respectfully)\\b" => (Silence::Boilerplate),
    ]
}

rules! {
    /// Who reports the words that follow; the frame stays outside the directive.
    FRAME: Silence = [
        "the meeting stressed that" => "^(?P<m>(the |this )?((city |county |town |executive |management )?(meeting|conference|session|plenary|participants|ministers?|committee|council|board|commission|cabinet|assembly|government|panel|members)) (also |further |then )*(stressed|emphasi[sz]ed|pointed out|noted|required|requested|demanded|called for|urged|proposed|agreed|decided|resolved|directed|ordered|made clear|underlined)( in (his|her|its) [a-z]+)?( that|:|,)?) " => (Silence::Report),
        "it was agreed that" => "^(?P<m>((after|following|upon|on|having) [^.;:]{3,60}?,? )?it (was|is|has been) (also |further |hereby )?(agreed|decided|resolved|directed|determined|ordered)( (by|at|in|on|with|among|unanimously)\\b[^.;]{0,80}?)?(,[^.;:]{3,90}?,)? that) " => (Silence::Report),
        "it was agreed" => "^(?P<m>it was (also |further |then |unanimously )*(agreed|decided|resolved)) [a-z]" => (Silence::Report),
        "and it was agreed that" => "(?P<m>^[^;]{3,300}?(,|;|\\band) it (was|is) (also |further |then )*(agreed|decided|resolved) that) " => (Silence::Report),
        "the undersigned says that" => "^(?P<m>(the )?undersigned (is|has been|am) (also |further )?directed to (say|state|inform|convey|request)[^.;]{0,80}? that) " => (Silence::Report),
        "people were told that" => "^(?P<m>(the )?(participants|members|attendees|delegates|those present|staff|residents|parents|everyone) (was|were) (also )?(told|informed|reminded|advised|instructed) that) " => (Silence::Report),
        "so we ask that" => "^(?P<m>[^;:.]{3,200}?,? (so|and|therefore|thus) we (also |kindly )?(ask|request|require|urge) that) [a-z]" => (Silence::Report),
        "he said that" => "^(?P<m>(he|she|they|the speaker|the minister|the chair(man|woman|person)?) (also |further |then )*(pointed out|stressed|emphasi[sz]ed|underlined|insisted|demanded|required|instructed) that) " => (Silence::Report),
        "that it be done" => "^(?P<m>that )(the |all |each |[a-z]+ )[^.;:]{2,90} be ([a-z]+(ed|en|ne|de|pt|ld|lt|ght|nt|un|own|orn)|put|set|paid|held)\\b" => (Silence::Report),
        "a reminder that" => "^(?P<m>((this is|just|please|and|also|kindly|finally) )*(a |an )?((gentle|quick|friendly|final|kind) )*(reminder( to (all|everyone|staff|members|parents))?|remember|be reminded)(:| that)) [a-z]" => (Silence::Report),
        "moved and carried" => "^(?P<m>(it was )?(moved|motion)( by [^,;:]{2,60}?)?,? (and )?(carried|passed|approved|adopted)( that|:)) " => (Silence::Report),
        "moved and seconded" => "^(?P<m>(it was )?(moved|motion( (was )?made)?|proposed)( by [^,;:]{2,60}?)?(,? (and )?seconded( by [^,;:]{2,60}?)?)?,?( that)?) (the|a|an|all|we|to|any|each) " => (Silence::Report),
        "moved and seconded that" => "^(?P<m>(it was )?(moved|motion( (was )?made)?|proposed)( by [^,;:]{2,60}?)?(,? (and )?second(ed)?( by [^,;:]{2,60}?)?)?,? that) [a-z]" => (Silence::Report),
        "motion to have somebody act" => "^(?P<m>motion[^.;:]{0,90}? to )(direct|instruct|authori[sz]e|require|request|ask|order)\\b" => (Silence::Report),
        "consensus for something" => "^(?P<m>(there was |the )?([a-z]+ )?consensus( of [^.;,]{2,40}?)? (was )?(for|that|to)) [a-z]" => (Silence::Report),
        "somebody moved" => "^(?P<m>[a-z][a-z. ]{1,40} (moved|motioned)( and [a-z. ]{2,40} seconded)?,?( that)?) (the|a|an|all|we|to [a-z]{3,}|any|each) " => (Silence::Report),
        "it decides that" => "^(?P<m>(now,? therefore,? |also |further |hereby |therefore |and )*((be it )?(further )?resolved( further)?(,? that)?|(unanimously )?(agreed|decided|ordered) that|be it (further )?ordained that|(decides|determines|demands|insists|affirms|agrees|resolves|requests|requires|recommends|directs|orders|stresses|emphasi[sz]es|underlines|reiterates|reaffirms)( also| further)? that),?) " => (Silence::Report),
        "action item" => "^(?P<m>(ai|ap|actions?|action items?|action points?|follow[- ]?ups?|next steps?|to ?do|task|decisions?|decided|resolved|agreed|outcome|motion)( ?([a-z]{1,3}-?)?{d}+| \\([^()]{0,30}{d}[^()]{0,30}\\))?(:| -| –)( moved [^:.]{2,60}:)?( that)?) " => (Silence::Report),
        "action of somebody" => "^(?P<m>\\[?(ai|ap|actions?|action items?|action points?|to-?do)\\]?:? ?)[(\\[@][a-z]" => (Silence::Report),
        "action in brackets" => "^(?P<m>\\[(ai|ap|action|action item|to-?do|decision)\\]:?) [a-z]" => (Silence::Report),
        "action by somebody" => "^(?P<m>(ai|ap|actions?|action items?|to-?do) (by|for|on|from) )[a-z. ]{2,30}? to [a-z]" => (Silence::Report),
        "action before a name" => "^(?P<m>(ai|ap|todo|action|action (on|for)|assigned to|next steps?:|follow[- ]up:) )[a-z. -]{2,30}: " => (Silence::Report),
        "somebody said, in their words" => "^(?P<m>[^.;:“\"]{3,120} (said|says|stated|added|noted|stressed|emphasi[sz]ed|wrote|told [a-z ]{2,40}),? [“\"])" => (Silence::Report),
        "somebody emphasized that" => "(?P<m>^[^.;]{10,600}\\b(and|also) (emphasi[sz]ed|stressed|pointed out|required|demanded)( in (his|her|the) (speech|remarks|address))? that) " => (Silence::Report),
    ]
}

rules! {
    /// A sentence that only adds a time limit to what stands before it.
    AFTERTHOUGHT: bool = [
        "this, done by then" => "^(this|the above|these) (work|actions?|tasks?|steps) (shall|must|should|will) be (completed|finished|done)\\b" => true,
    ]
}
