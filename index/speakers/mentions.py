"""Mentions: where a text names people and bodies, by name, description or pronoun.

Nothing here needs a named-entity recogniser: tags, titles, given names and words for bodies do it,
which is faster, and finds the surnames that a small model misses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from index.names.bodies import ORGANIZATION_WORDS, PARTIES
from index.names.descriptions import NOUNS_OF_TWO
from index.names.nouns import singular, type_of_noun
from index.names.places import NATIONALITIES
from index.names.titles import PERSON_NOUNS
from index.names.words import words
from index.speaker import Gender, SpeakerType
from index.speakers.name_runs import begins_sentence
from index.speakers.proper_name import ProperName
from index.speakers.proper_names import find_proper_names
from index.tokens import Tokens


class Form(StrEnum):
    """How a mention is worded."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody or something that may speak, in tokens `[start, end)` of the text."""

    start: int
    end: int
    head: int
    """The token that the sentence knows it by."""
    form: Form
    type: SpeakerType | None
    """None where the words alone don't say."""
    gender: Gender | None = None
    is_plural: bool = False
    name: ProperName | None = None
    noun: str = ""
    """Of a description: its noun, lower case and singular."""


PRONOUNS: dict[str, tuple[SpeakerType | None, Gender | None, bool]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), (SpeakerType.PERSON, Gender.MALE, False)),
    **dict.fromkeys(("she", "her", "hers", "herself"), (SpeakerType.PERSON, Gender.FEMALE, False)),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), (None, None, True)),
    **dict.fromkeys(("it", "its", "itself"), (SpeakerType.ORGANIZATION, None, False)),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), (SpeakerType.PERSON, None, False)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), (None, None, True)),
}
"""What each pronoun can stand for: type, gender, and whether for many."""

FIRST_PERSON = words("i me my mine myself")
FIRST_PERSON_PLURAL = words("we us our ours ourselves")
RELATIVES = words("who whom whose which that")
"""Pronouns that go on with whoever stands before them: "the mayor, [who] resigned, said"."""

PRONOUN_TAGS = frozenset({"PRP", "PRP$"})
NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})

IN_OFFICE = words("IN DT JJ NN NNS NNP NNPS POS HYPH CC")
"""What stands in an office after its noun."""

PEOPLE = words("people men women children folks others some many most both several all each those everyone")
"""Words for more than one person that are no plural in -s: "others said"."""

PEOPLE_ASKED = "people asked"
"""The noun of "42 percent" and "many" where they say or think something."""
SHARES = words(
    "% percent third thirds quarter quarters half two-thirds three-quarters three-fourths majority plurality"
)
SOME_OF_THEM = words("those many some most others few")
THINKING = words(
    """
    say says said think thinks thought believe believed feel felt want wanted support supported oppose opposed favor
    favour favored favoured prefer preferred agree agreed disagree disagreed call called describe described consider
    considered view viewed see trust trusted distrust expect expected predict predicted worry worried fear feared hope
    hoped approve approved disapprove disapproved back backed blame blamed rate rated told
    """
)

TWO = "two"
"""The noun of "both", "neither" and "the two"."""

OTHERS = words("next future new other another would-be possible eventual")
"""They tell that somebody else is meant: "the next president"."""


def find_mentions(tokens: Tokens) -> list[Mention]:
    """Return all mentions in text order. A description that introduces a name is part of that name."""
    names = [name for name in find_proper_names(tokens) if not _is_question_or_answer(tokens, name)]
    taken = {i: name.start for name in names for i in range(name.start, name.end)}
    introduced = {i for name in names if (i := _noun_introducing(tokens, name)) is not None}
    mentions = [
        _mention_of_name(tokens, name, _is_office(tokens, name, after))
        for name, after in zip(names, [*names[1:], None], strict=False)
    ]
    mentions += [*_pronouns(tokens), *_descriptions(tokens, taken, introduced)]
    return sorted(mentions, key=lambda mention: mention.head)


def _is_question_or_answer(tokens: Tokens, name: ProperName) -> bool:
    """Say whether a letter says that a question or an answer begins, and names nobody: "Q: Why?"."""
    return tokens.words_of(name.start, name.end) in {"Q", "A"} and tokens.words[name.end : name.end + 1] == [":"]


def _is_office(tokens: Tokens, name: ProperName, after: ProperName | None) -> bool:
    """Say whether a name is an office, whose holder stands next: "The [Iyaloja] of the market, Alhaja Risi Bello"."""
    if after is None or after.type is not SpeakerType.PERSON or name.type is SpeakerType.PERSON or name.start < 1:
        return False
    between = tokens.tags[name.end : after.phrase_start - 1]
    is_of = tokens.lower[name.start - 1] == "the" and tokens.lower[name.end] in {"of", "for"}
    ends = tokens.words[after.phrase_start - 1] == ","
    return is_of and ends and len(name.words) == 1 and len(between) < 8 and IN_OFFICE.issuperset(between)


def _mention_of_name(tokens: Tokens, name: ProperName, is_office: bool) -> Mention:
    word = name.words[0]
    if is_office or (
        len(name.words) == 1
        and not name.title
        and (word in PARTIES or word in NATIONALITIES)
        and not word.endswith("s")
        and word not in ORGANIZATION_WORDS  # "the GOP"
        and not (tokens.words[name.start] == "Independent" and tokens.lower[name.start - 1] == "the")  # a newspaper
    ):
        start = tokens.phrase_start(name.start)
        return Mention(start, name.end, name.end - 1, Form.DESCRIPTION, SpeakerType.PERSON, noun=word)
    return Mention(name.start, name.end, name.end - 1, Form.NAME, name.type, name.gender, name.is_plural, name)


def _pronouns(tokens: Tokens) -> Iterator[Mention]:
    for i, tag in enumerate(tokens.tags):
        if tag in PRONOUN_TAGS and (kind := PRONOUNS.get(tokens.lower[i])):
            yield Mention(i, i + 1, i, Form.PRONOUN, *kind)


def _noun_introducing(tokens: Tokens, name: ProperName) -> int | None:
    """Return the noun, whatever it means, that a person's full name explains: "The [sexton], Ann Lee, said"."""
    i = name.phrase_start - 2
    if i < 1 or name.type is not SpeakerType.PERSON or len(name.words) < 2 or tokens.words[i + 1] != ",":
        return None
    if tokens.tags[i] != "NN" or tokens.deps[name.end - 1] != "appos" or tokens.heads[name.end - 1] != i:
        return None
    start = tokens.phrase_start(i)
    if tokens.tags[start - 1] == "IN" and _is_subject_at_last(tokens, name):
        return None
    return i if tokens.lower[start] == "the" or tokens.tags[start] == "PRP$" else None


def _is_subject_at_last(tokens: Tokens, name: ProperName) -> bool:
    """Say whether a verb follows a name, past an age at most: "In his plea, [Tom Ray], 44, said"."""
    age = tokens.tags[name.end : name.end + 3] == [",", "CD", ","]
    verb = name.end + 3 * age
    return tokens.tags[verb : verb + 1] in (["VBD"], ["VBZ"], ["MD"])


def _descriptions(tokens: Tokens, taken: Mapping[int, int], introduced: set[int]) -> Iterator[Mention]:
    for i, tag in enumerate(tokens.tags):
        if _stands_for_two(tokens, i):
            start = tokens.phrase_start(i)
            yield Mention(start, i + 1, i, Form.DESCRIPTION, SpeakerType.PERSON, None, is_plural=True, noun=TWO)
            continue
        if _counts_people(tokens, i):
            start = tokens.phrase_start(i)
            yield Mention(
                start, i + 1, i, Form.DESCRIPTION, SpeakerType.PERSON, None, is_plural=True, noun=PEOPLE_ASKED
            )
            continue
        if tag not in NOUN_TAGS and not _ends_age(tokens, i):
            continue
        if i in taken or not tokens.words[i][0].isalpha():
            continue
        if tag in {"NNP", "NNPS"} and not _is_capitalised_noun(tokens, i):
            continue
        if i + 1 < len(tokens) and (tokens.tags[i + 1] in NOUN_TAGS or i + 1 in taken) and tokens.deps[i] == "compound":
            continue
        if tokens.lower[i] == "old" and tokens.lower[max(0, i - 2) : i] != ["year", "-"]:
            continue
        is_plural = tag in {"NNS", "NNPS"} or tokens.lower[i] in PEOPLE | NOUNS_OF_TWO
        noun = singular(tokens.lower[i]) if is_plural else tokens.lower[i].rsplit("-", 1)[-1]
        kind = SpeakerType.PERSON if noun == "old" or i in introduced else type_of_noun(noun)
        if kind is None and not is_plural:
            continue
        start = tokens.phrase_start(i)
        if taken.get(start, start) < start:  # "the [Bank of England] governor"
            start = taken[start] - (tokens.tags[taken[start] - 1] == "DT")
        yield Mention(start, i + 1, i, Form.DESCRIPTION, kind, PERSON_NOUNS.get(noun), is_plural, noun=noun)


def _stands_for_two(tokens: Tokens, i: int) -> bool:
    """Say whether a word that is no noun means two named before: "[Both] said no", "the [two] met"."""
    if tokens.lower[i] in {"both", "neither"}:
        return tokens.deps[i] in {"nsubj", "nsubjpass"} and tokens.lower[i + 1 : i + 2] != ["of"]
    is_counted = tokens.tags[i] == "CD" and tokens.tags[i + 1 : i + 2] not in (["NN"], ["NNS"], ["IN"])
    return is_counted and tokens.lower[i] == TWO and tokens.lower[i - 1] == "the"


def _counts_people(tokens: Tokens, i: int) -> bool:
    """Say whether a word that is no noun for people tells how many of them think so: "[one] in five say", "[42%]"."""
    is_count = tokens.tags[i] == "CD" or tokens.lower[i] in SHARES or tokens.lower[i] in SOME_OF_THEM
    return is_count and tokens.deps[i] == "nsubj" and tokens.lower[tokens.heads[i]] in THINKING


def _ends_age(tokens: Tokens, i: int) -> bool:
    """Say whether token `i` ends "the 22-year-old", with no noun behind it."""
    return tokens.lower[i - 2 : i + 1] == ["year", "-", "old"] and tokens.tags[i + 1 : i + 2] not in (["NN"], ["NNS"])


def _is_capitalised_noun(tokens: Tokens, i: int) -> bool:
    """Say whether what is tagged as a name is a common noun: "the President", "Poll: ..."."""
    kind = type_of_noun(singular(tokens.lower[i]))
    return kind is SpeakerType.PERSON or (kind is SpeakerType.DOCUMENT and begins_sentence(tokens, i))


def is_definite(tokens: Tokens, mention: Mention) -> bool:
    """Say whether a description points to somebody named before: "the senator", "this group"."""
    points = tokens.lower[mention.start] in {"the", "this", "that", "these", "those", "both", "neither"}
    return points and OTHERS.isdisjoint(tokens.words[mention.start : mention.end])
