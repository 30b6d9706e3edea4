"""Common nouns: the singular of each, and whether it stands for a person, a body or a document."""

from __future__ import annotations

from index.names.bodies import BODY_NOUNS, DOCUMENT_NOUNS
from index.names.titles import PERSON_NOUNS, TRADES
from index.names.words import words
from index.speaker import SpeakerType

PERSON_ENDINGS = (
    "ist", "ician", "ologian", "arian", "eer", "llor", "man", "keeper", "master", "mistress", "grapher", "nee", "tee",
    "yee", "ree", "teacher", "worker", "owner", "driver", "leader", "fighter", "singer", "officer", "dealer", "writer",
    "lighter", "surgeon", "hander",
)  # fmt: skip
"""Endings of nouns for people, whatever their work: "a geolog[ist]", "the gate[keeper]"."""
NO_PERSONS = words(
    """
    career checklist shortlist twist vegetarian totalitarian committee subcommittee guarantee decree degree pedigree
    filigree guarantee spree agree disagree settee manatee human german roman ottoman norman talisman caiman brahman
    typewriter highlighter
    """
)
"""They end so, and are for no persons: "a check[list]"."""

IRREGULAR_PLURALS = {
    "men": "man", "women": "woman", "people": "person", "children": "child", "media": "medium", "data": "data",
    "analyses": "analysis", "wives": "wife", "aides": "aide", "staff": "staff", "allies": "ally", "series": "series",
}  # fmt: skip


def singular(noun: str) -> str:
    """Return the singular of a noun in lower case: "ministries" gives "ministry"."""
    for plural, one in IRREGULAR_PLURALS.items():
        if noun.endswith(plural) and (noun == plural or plural in {"men", "women"}):
            return noun[: -len(plural)] + one
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "ches", "shes", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") and len(noun) > 3 else noun


def type_of_noun(noun: str) -> SpeakerType | None:
    """Return what a common noun, singular and lower case, stands for."""
    if is_person_noun(noun) or noun in {"person", "child", "source", "someone", "somebody", "international"}:
        return SpeakerType.PERSON
    if noun in BODY_NOUNS or noun.endswith("maker"):
        return SpeakerType.ORGANIZATION
    return SpeakerType.DOCUMENT if noun in DOCUMENT_NOUNS else None


def is_person_noun(word: str) -> bool:
    """Say whether a word, lower case, is a noun for persons: one we know ("ex-wife", "aides"), or by its ending."""
    noun = word.rsplit("-", 1)[-1]
    if any(form in PERSON_NOUNS or form in TRADES for form in (word, noun, noun.removesuffix("s"))):
        return True
    return noun.endswith(PERSON_ENDINGS) and len(noun) > 5 and noun not in NO_PERSONS
