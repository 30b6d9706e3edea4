"""Verbs that tell nothing that was said: "if Lee [backs] it", "did not [want] to be named", "to [support] him"."""

from __future__ import annotations

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.clauses import is_finite, is_infinitive, is_negated
from index.extract.lexicon.word_list import forms, words

OPENERS = words("if unless whether why")
"""What begins a condition or a question: "ask [whether] she backs the plan"."""

SUPPOSABLE = frozenset({Construction.OBJECT, Construction.PREPOSITION, Construction.COMPLEMENT})
"""Constructions of which the verb tells of an act; who "says that" in a condition mostly has said it."""

SUPPOSED_BY = words("would could might")
"""Helpers that make a wish a plan of others: "it [would] seek a review"."""

LEFT_UNNAMED = words("named identified quoted")
"""What those do not want to be who speak all the same: "who did not want to be [named]"."""

ATTITUDES = forms("""
    support back embrace favor favour honor honour celebrate admire champion oppose resist accept approve welcome
""")
"""Verbs of judging that need no words: "it sold gold to [support] the crown", "those who [oppose] the bill"."""

MEETING = words("see find hear")
"""Verbs of meeting with something as well as of thinking: "he [sees] a danger in it"."""

LATER = words("will would 'll ’ll wo")
THANKS = words("thank thanks")
BLOWS = forms("rip tear knock slam hammer pound pummel slap lash bash rap trash slash beat")
AWAY = words("out down apart off open shut aside")
"""With these a verb of blows tells what was done, not what was said: "they [ripped] the heart [out] of the town"."""

HELD = frozenset({Stance.PRAISED, Stance.CRITICIZED, Stance.DISAGREED, Stance.AGREED})


def is_unreal(candidate: Candidate, verb: Token) -> bool:
    """Say whether the verb only asks, supposes or aims at what would be a statement."""
    if (
        _keeps_unnamed(candidate, verb)
        or _is_yet_to_be_met(candidate, verb)
        or _is_thanks(verb)
        or _is_bodily(candidate, verb)
    ):
        return True
    if candidate.construction not in SUPPOSABLE or candidate.stance is Stance.DECLINED:
        return False
    if _is_supposed(verb) or (verb.dep_ == "conj" and _is_supposed(verb.head)):
        return True
    if candidate.stance is Stance.WANTED and any(child.lower_ in SUPPOSED_BY for child in verb.children):
        return True
    is_goal = verb.dep_ == "xcomp" and is_infinitive(verb)
    return is_goal and candidate.construction is Construction.OBJECT and verb.lower_ in ATTITUDES


def real_stance(candidate: Candidate, verb: Token) -> Stance:
    """Return the candidate's stance; an attitude without a tense is held, not said: "he came to [back] her"."""
    if candidate.stance in HELD and verb.lower_ in ATTITUDES and not is_finite(verb):
        return Stance.BELIEVED
    return candidate.stance


def _is_supposed(verb: Token) -> bool:
    return any(child.lower_ in OPENERS and child.i < verb.i for child in verb.children)


def _keeps_unnamed(candidate: Candidate, verb: Token) -> bool:
    if candidate.construction is not Construction.INFINITIVE or candidate.stance is not Stance.WANTED:
        return False
    last = verb.doc[candidate.content[-1].token_end - 1]
    return last.lower_ in LEFT_UNNAMED and (is_negated(verb) or is_negated(last))


def _is_yet_to_be_met(candidate: Candidate, verb: Token) -> bool:
    """Say whether somebody is to meet with it, and thinks nothing: "no family will [see] its rent go up"."""
    if candidate.stance is not Stance.BELIEVED or verb.lower_ not in MEETING or candidate.source is None:
        return False
    return any(child.lower_ in LATER and child.i < verb.i for child in verb.children)


def _is_thanks(verb: Token) -> bool:
    """Say whether it is only the phrase: '"I am well, [thank] you," she said'."""
    return verb.lower_ in THANKS and verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "you" and not is_finite(verb)


def _is_bodily(candidate: Candidate, verb: Token) -> bool:
    if candidate.construction is not Construction.OBJECT or candidate.stance is not Stance.CRITICIZED:
        return False
    return verb.lower_ in BLOWS and any(child.i > verb.i and child.lower_ in AWAY for child in verb.children)
