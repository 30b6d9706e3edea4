"""What kind of thing a name names, by its words and by what stands round it."""

from __future__ import annotations

import re

from index.names.bodies import (
    BODIES,
    BUSINESS_WORDS,
    COMPANIES,
    DOCUMENT_NAMES,
    FIRM_ENDINGS,
    MAY_BE_FIRM,
    NAMED_THINGS,
    ORGANIZATION_WORDS,
    OUTLETS,
    PAPERS,
    PARTIES,
)
from index.names.given_names import is_given_name
from index.names.nouns import singular, type_of_noun
from index.names.places import NATIONALITIES, PLACES
from index.names.titles import COURTESY, OFFICES, PERSON_NOUNS, is_title
from index.speaker import Gender, SpeakerType
from index.speakers.name_runs import begins_sentence
from index.speakers.roles import is_body
from index.tokens import Tokens

INITIAL = re.compile(r"[A-Z]\.(?:[A-Z]\.)*$")
PLURAL_INITIALS = re.compile(r"[A-Z]{2,4}s$")
OF_BODIES_ALONE = frozenset({"england", "scotland", "wales", "britain", "uk", "usa", "america", "europe", "australia"})
"""The last word of "Sport England", "Pandora UK", and of few people's names."""
TWO_IN_ONE = re.compile(r"(?!Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von|O)[A-Z][a-z]+[A-Z][a-z]+$")
"""Of firms: "FlowSure", "ScotRail", but not "McKay"."""
ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}$")


def type_of(
    tokens: Tokens, begin: int, end: int, words: tuple[str, ...], titles: list[str]
) -> tuple[SpeakerType | None, Gender | None]:
    """Return what the name at the tokens `[begin, end)` names, and the gender that its titles tell.

    `words` are those of the name that count, in lower case; None: it may name anything.
    """
    if len(words) == 1 and PLURAL_INITIALS.match(tokens.words[begin]) and is_title(words[0].removesuffix("s")):
        return SpeakerType.UNNAMED, None  # "MPs", "CEOs"
    if _is_crowd(words) and len(words) == 1 and COURTESY.keys().isdisjoint(titles):
        return SpeakerType.UNNAMED, None
    if titles and titles[-1] not in MAY_BE_FIRM:
        told = (COURTESY.get(title) or PERSON_NOUNS.get(OFFICES.get(title, title)) for title in reversed(titles))
        return SpeakerType.PERSON, next((gender for gender in told if gender), None)
    if len(words) == 1 and is_title(words[0]) and is_label(tokens, begin, end):
        return SpeakerType.UNNAMED, None
    if _has_words_of_body(words):
        return SpeakerType.ORGANIZATION, None
    if words[-1] in DOCUMENT_NAMES and len(words) > 1:
        return SpeakerType.DOCUMENT, None
    if _is_crowd(words):
        return (SpeakerType.UNNAMED, None) if len(words) < 3 else (None, None)
    has_initial = any(INITIAL.match(tokens.words[i]) for i in range(begin, end))
    if len(words) > 1 and (has_initial or is_given_name(words[0])):
        return SpeakerType.PERSON, None
    if len(words) > 1 and _has_age(tokens, end):
        return SpeakerType.PERSON, None
    if _stands_like_a_body(tokens, begin, end, words):
        return SpeakerType.ORGANIZATION, None
    if len(words) > 1 and tokens.tags[end - 1] == "NNPS":
        return SpeakerType.GROUP, None  # "the Hot Chili Peppers"
    return (SpeakerType.PERSON if is_given_name(words[0]) else None), None


def _has_words_of_body(words: tuple[str, ...]) -> bool:
    """Say whether the words tell that a name is a body's: "Acme Corp.", "Team Lee", "the Chamber of Commerce"."""
    joined, last = "-".join(words), words[-1]
    if joined in OUTLETS or joined in PLACES or joined in COMPANIES or "-".join(words[-2:]) in BODIES:
        return True
    if last in ORGANIZATION_WORDS:
        return True
    if len(words) == 1:
        return False
    if last in FIRM_ENDINGS or words[0] == "team":
        return True
    if last in OF_BODIES_ALONE and not is_given_name(words[0]):
        return True
    if len(words) > 2 and (last in NAMED_THINGS or not ORGANIZATION_WORDS.isdisjoint(words)):
        return True  # a thing speaks as seldom as a place
    return not is_given_name(words[0]) and (last in PAPERS or last in BUSINESS_WORDS or last in NAMED_THINGS)


def _stands_like_a_body(tokens: Tokens, begin: int, end: int, words: tuple[str, ...]) -> bool:
    """Say whether a name that its words tell nothing of stands as bodies and places do."""
    if end - begin == 1 and TWO_IN_ONE.match(tokens.words[begin]):
        return True
    if end - begin == 1 and ACRONYM.match(tokens.words[begin]) and tokens.words[end : end + 1] != [":"]:
        return True
    if is_place(tokens, begin, end, words) and tokens.words[begin].isupper():
        return True
    return is_body(tokens, begin, end) or (begin > 0 and _stands_like_a_place(tokens, begin, end))


def _has_age(tokens: Tokens, end: int) -> bool:
    """Say whether an age stands behind a name: "Abbo Finch, 82, said"."""
    age = tokens.words[end + 1] if tokens.words[end : end + 1] == [","] and end + 2 < len(tokens) else ""
    return age.isdigit() and len(age) < 3 and tokens.words[end + 2] in {",", "."}


def _is_crowd(words: tuple[str, ...]) -> bool:
    """Say whether a name is of many: "Republicans", "Israelis", "the Dutch"."""
    last = words[-1]
    if last.endswith("s"):
        return last in PARTIES or last.removesuffix("s") in NATIONALITIES
    return len(words) == 1 and last in NATIONALITIES


def is_place(tokens: Tokens, begin: int, end: int, words: tuple[str, ...]) -> bool:
    """Say whether a name is known for a place's, or stands as one: "in Ostrava", "LEEDS —"."""
    if "-".join(words) in PLACES or (begin > 0 and tokens.lower[begin - 1] in {"in", "near"}):
        return True
    if begin > 1 and tokens.lower[begin - 1] == "from" and _is_person(tokens.lower[begin - 2]):
        return True  # "a trawlerman from Hull"
    is_dateline = begins_sentence(tokens, begin) and tokens.words[begin].isupper() and len(tokens.words[begin]) > 3
    return is_dateline and tokens.words[end : end + 1] in ([","], ["("], ["—"], ["–"], ["-"], ["--"])


def _is_person(word: str) -> bool:
    return type_of_noun(singular(word)) is SpeakerType.PERSON


def _stands_like_a_place(tokens: Tokens, begin: int, end: int) -> bool:
    """Say whether a name stands as no person's does: "in Chelsea", "the Middle East"."""
    before = tokens.lower[begin - 1]
    return before in {"in", "near"} or (
        before == "the" and tokens.tags[end : end + 1] not in (["NN"], ["NNS"], ["NNP"])
    )


def is_label(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether a run in capitals tells who speaks, as transcripts do: "MODERATOR: ..."."""
    return tokens.words[start].isupper() and tokens.words[end : end + 1] == [":"]
