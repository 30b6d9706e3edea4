"""Nouns that report: "her claim that prices fell"."""

from __future__ import annotations

from index.attribution import Stance
from index.extract.lexicon.word_list import forms, words

_NOUNS: tuple[tuple[Stance, str], ...] = (
    (Stance.SAID, """
        statement remark comment announcement argument assertion contention explanation declaration disclosure
        revelation reply response answer message word story joke speech point prediction forecast projection suggestion
        hint indication testimony observation acknowledgment acknowledgement admission confirmation confession
        conclusion reminder proclamation pronouncement rumor rumour report news speculation theory mantra tweet
        reference
    """),
    (Stance.CLAIMED, "claim allegation accusation charge boast insistence insinuation implication conspiracy"),
    (Stance.DENIED, "denial"),
    (Stance.DECLINED, "refusal"),
    (Stance.WARNED, "warning threat caution"),
    (Stance.PROMISED, "promise pledge vow guarantee assurance commitment offer"),
    (Stance.URGED, "call demand proposal recommendation request plea advice appeal suggestion order"),
    (Stance.ASKED, "question query"),
    (Stance.CRITICIZED, """
        criticism critique complaint condemnation objection protest denunciation attack mockery rejection disdain
        contempt disapproval
    """),
    (Stance.PRAISED, "praise endorsement defense embrace approval"),
    (Stance.AGREED, "agreement consensus"),
    (Stance.SHOWED, "finding evidence proof sign"),
    (Stance.BELIEVED, """
        belief view opinion thought idea notion impression feeling sense fear worry concern hope doubt
        expectation assumption suspicion conviction understanding perception confidence optimism judgment
        assessment recognition realization position stance skepticism opposition support
    """),
    (Stance.WANTED, "wish desire intention plan decision determination willingness ambition"),
)  # fmt: skip

STANCE_OF_NOUN = {noun: stance for stance, nouns in reversed(_NOUNS) for noun in nouns.split()}
"""Stance by noun, in the singular."""

_PREPOSITIONS: dict[str, str] = {
    "of": """
        critique criticism condemnation denunciation praise endorsement accusation allegation warning denial prediction
        view opinion support assessment description mockery defense rejection embrace recognition approval
        disapproval fear
    """,
    "for": """
        call support demand request plea praise appeal plan proposal hope desire preference push argument
        disdain contempt
    """,
    "to": "opposition objection response reaction reference commitment answer reply threat",
    "against": "argument warning accusation allegation attack charge complaint",
    "on": "attack stance position view comment remark insistence opinion statement",
    "about": """
        comment remark statement claim concern worry question complaint doubt warning opinion skepticism tweet feeling
        view thought rumor story joke speech message speculation
    """,
    "with": "agreement disagreement",
}
PREPOSITIONS_OF_NOUN: dict[str, frozenset[str]] = {
    noun: frozenset(preposition for preposition, nouns in _PREPOSITIONS.items() if noun in nouns.split())
    for nouns_of in _PREPOSITIONS.values()
    for noun in nouns_of.split()
}
"""What may follow a noun that tells a view: "her criticism [of]", "their support [for]"."""

LIGHT_VERBS = forms("""
    make have hold maintain express give issue offer share voice raise repeat send deliver release post defend
    reiterate write take launch level lodge air cast throw show mount provide lay put register renew unleash reach
    sound
""")  # fmt: skip
"""Verbs that lend a noun their subject: "he [made] the claim that ..."."""

VERBS_OF_IDIOMS = forms(
    "take make pay give claim draw cast cause put throw have lay heap pour lavish set turn call place"
)
"""Verbs of the idioms below."""

_IDIOMS: tuple[tuple[Stance, str, str], ...] = (
    (Stance.CRITICIZED, "at", "aim shot swipe jab potshot dig umbrage offense offence"),
    (Stance.CRITICIZED, "with", "issue"),
    (Stance.CRITICIZED, "to", "exception"),
    (Stance.CRITICIZED, "of", "fun light"),
    (Stance.CRITICIZED, "on", "doubt aspersion blame scorn"),
    (Stance.PRAISED, "to", "tribute homage respect"),
    (Stance.PRAISED, "on", "praise"),
    (Stance.SAID, "of", "mention note"),
    (Stance.SAID, "to", "attention allusion"),
    (Stance.SAID, "for", "case word"),
    (Stance.SAID, "against", "case"),
    (Stance.SAID, "about", "word joke"),
    (Stance.CLAIMED, "for", "credit"),
    (Stance.BELIEVED, "in", "pride comfort solace delight faith confidence trust interest"),
)


def _idioms() -> dict[str, tuple[Stance, frozenset[str]]]:
    idioms: dict[str, tuple[Stance, frozenset[str]]] = {}
    for stance, preposition, nouns in _IDIOMS:
        for noun in nouns.split():
            known, prepositions = idioms.get(noun, (stance, frozenset[str]()))
            idioms[noun] = known, prepositions | {preposition}
    return idioms


IDIOMS = _idioms()
"""What nouns do with a verb and a preposition: "took [aim] at the bank", "made [fun] of it", "paid [tribute] to"."""

DAYS_AND_TIMES = words("""
    afternoon april august briefing cnn conference day december email evening facebook february friday interview
    january july june letter march may monday month morning night november october press rally saturday
    september show speech statement sunday thursday tuesday tweet twitter wednesday week weekend year
""")  # fmt: skip
"""Nouns after "on", "in" or "by" that tell when or where, and never who: "said on [Monday]", "told by [email]"."""

FINDINGS = words("""
    analysis census data dating estimate evidence figure finding measurement poll research result sample scan statistic
    study survey test
""")  # fmt: skip
"""What shows rather than says: "the [survey] suggests that prices fell"."""

SAYS_AS_NOUN = forms("say state write note add report claim")
"""Verbs that a tagger takes for nouns before a name: "Prices will fall, [states] Lee"."""

SAYS_AS_NOUN_AFTER_QUOTATION = SAYS_AS_NOUN | forms("read ask tweet warn argue post")
"""With quotation marks before them, there are more: '"We will win," [tweets] Lee'."""

_PEOPLE: tuple[tuple[Stance, str], ...] = (
    (
        Stance.PRAISED,
        "supporter backer proponent advocate champion defender fan admirer booster enthusiast cheerleader",
    ),
    (Stance.CRITICIZED, "critic opponent foe detractor skeptic sceptic adversary"),
    (Stance.BELIEVED, "believer"),
)
STANCE_OF_PERSON = {noun: stance for stance, nouns in _PEOPLE for noun in nouns.split()}
"""What people do who are called so: "she is a [critic] of the bank"."""

PREPOSITIONS_OF_PEOPLE = frozenset({"of", "in"})


def noun_of(word: str) -> str | None:
    """Return the reporting noun that `word`, in lower case, is a form of."""
    if word in STANCE_OF_NOUN:
        return word
    for ending, replacement in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word[: -len(ending)] + replacement in STANCE_OF_NOUN:
            return word[: -len(ending)] + replacement
    return None
