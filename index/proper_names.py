"""Proper names: where they stand, their titles and roles, and what kind of thing they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from index.names.bodies import (
    ADJECTIVES_IN_NAMES,
    CALENDAR,
    COMPANIES,
    DOCUMENT_NAMES,
    DOCUMENT_NOUNS,
    NATIONALITIES,
    ORGANIZATION_WORDS,
    OUTLETS,
    PARTIES,
    PLACES,
)
from index.names.given_names import gender_of_given_name, is_given_name
from index.names.titles import COURTESY, NAME_SUFFIXES, OFFICES, PERSON_NOUNS, SURNAME_PARTICLES, is_title
from index.roles import role_after, role_before
from index.speaker import Gender, SpeakerType
from index.tokens import Tokens

NAME_TAGS = frozenset({"NNP", "NNPS"})
INITIAL = re.compile(r"[A-Z]\.(?:[A-Z]\.)*$")
ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}$")
QUOTES = frozenset({'"', "“", "”", "‘", "’", "'", "''", "``"})
JOINS = frozenset({"of", "for", "on", "against"})
JOINERS_AFTER = ORGANIZATION_WORDS | {
    "secretary",
    "citizens",
    "mothers",
    "americans",
    "veterans",
    "students",
    "people",
    "doctors",
}
"""Words that "of" or "for" may join to what follows: "Citizens for Responsibility", "Secretary of State"."""


@dataclass(frozen=True, slots=True)
class ProperName:
    """A name in tokens `[start, end)`; what stands before it as title or role is told apart."""

    start: int
    end: int
    text: str
    """Without title and possessive: "Yoav Gallant"."""
    words: tuple[str, ...]
    """Lower case, without initials, suffixes and nicknames' quotation marks."""
    type: SpeakerType | None
    gender: Gender | None
    title: str | None
    """The last title word before the name, lower case: "minister", "mrs"."""
    role: str | None
    """As printed before or after it: "Defense Minister"."""
    phrase_start: int
    """Where its title or role begins."""
    is_plural: bool = False
    in_headline: bool = False


def find_proper_names(tokens: Tokens) -> list[ProperName]:
    """Return the names in text order."""
    headlines = _headline_tokens(tokens)
    runs = list(_runs(tokens))
    runs = sorted([*runs, *_mistagged(tokens, runs)])
    known = {tokens.lower[i] for start, end in runs if start not in headlines for i in range(start, end)}
    names: list[ProperName] = []
    for start, end in runs:
        parts = _known_parts(tokens, start, end, known) if start in headlines else [(start, end)]
        for first, last in parts or [(start, end)]:
            names += _names_in(tokens, first, last, headlines if not parts else frozenset())
    return names


def _mistagged(tokens: Tokens, runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield surnames known from full names where the tagger takes them for common nouns: "Sanders said"."""
    taken = {i for start, end in runs for i in range(start, end)}
    surnames = {tokens.lower[end - 1] for start, end in runs if _is_surely_person(tokens.lower[start:end])}
    for i, word in enumerate(tokens.words):
        if (
            word[0].isupper()
            and i not in taken
            and tokens.lower[i] in surnames
            and tokens.tags[i] in {"NN", "NNS", "VBZ"}
        ):
            yield i, i + 1


def _is_surely_person(low: list[str]) -> bool:
    return len(low) > 1 and (is_title(low[0]) or is_given_name(low[0])) and low[-1] not in ORGANIZATION_WORDS


def _known_parts(tokens: Tokens, start: int, end: int, known: set[str]) -> list[tuple[int, int]]:
    """Return the stretches of a headline's run that are names elsewhere: "[Ann Lee] Meets [Tom Park]"."""
    parts: list[tuple[int, int]] = []
    for i in range(start, end):
        low = tokens.lower[i]
        if low not in known and not (is_given_name(low) and i + 1 < end and tokens.lower[i + 1] in known):
            continue
        if parts and parts[-1][1] == i:
            parts[-1] = (parts[-1][0], i + 1)
        else:
            parts.append((i, i + 1))
    return parts


def _runs(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield stretches of capitalised words that may be, or hold, one name."""
    i, size = 0, len(tokens)
    while i < size:
        if not _begins_name(tokens, i):
            i += 1
            continue
        end = i + 1
        while end < size and (grown := _grow(tokens, i, end)):
            end = grown
        yield i, end
        i = end


def _begins_name(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    if i > 1 and tokens.words[i - 1] == "-" and tokens.lower[i - 2] in {"r", "d", "i"}:
        return False
    if tokens.tags[i] in NAME_TAGS:
        return (word[0].isupper() and tokens.lower[i] not in CALENDAR) or (
            word[0].isdigit() and len(word) > 2 and word[-1].isalpha()
        )
    if not word[0].isupper() or tokens.tags[i] not in {"JJ", "NN", "NNS"}:
        return False
    if begins_sentence(tokens, i) and tokens.lower[i] not in ADJECTIVES_IN_NAMES:
        return False  # "Several Swiss banks"
    follows = i + 1 < len(tokens) and tokens.tags[i + 1] in NAME_TAGS and not tokens.is_next_to(i + 1)
    return follows and tokens.words[i + 1][0].isupper() and tokens.lower[i] not in PERSON_NOUNS


def begins_sentence(tokens: Tokens, i: int) -> bool:
    """Say whether a sentence begins with token `i`."""
    return i == 0 or tokens.sentence_of[i] != tokens.sentence_of[i - 1]


def _grow(tokens: Tokens, start: int, end: int) -> int:
    """Return the new end of a run, one or more words further, or 0 where it ends."""
    word, tag, low = tokens.words[end], tokens.tags[end], tokens.lower[end]
    following = tokens.words[end + 1] if end + 1 < len(tokens) else ""
    follows_name = bool(following) and tokens.tags[end + 1] in NAME_TAGS and following[0].isupper()
    if tag in NAME_TAGS and word[0].isupper() and low not in CALENDAR:
        return end + 1
    if word == "." and tokens.lower[end - 1] in OFFICES and follows_name:
        return end + 2
    if word in {"-", "–"} and tokens.is_next_to(end) and follows_name and tokens.is_next_to(end + 1):
        return end + 2
    if (word == "&" or (word.isspace() and "\n" not in word)) and follows_name:
        return end + 2
    if low in SURNAME_PARTICLES and end - start < 4:
        after = next(
            (i for i in range(end, min(end + 3, len(tokens))) if tokens.lower[i] not in SURNAME_PARTICLES), end
        )
        return after + 1 if tokens.tags[after] in NAME_TAGS and tokens.words[after][0].isupper() else 0
    if (
        word in QUOTES
        and end + 3 < len(tokens)
        and tokens.words[end + 2] in QUOTES
        and tokens.words[end + 3][0].isupper()
    ):
        return end + 4 if following[:1].isupper() else 0
    if low == "and" and follows_name and not JOINS.isdisjoint(tokens.lower[start:end]):
        return 0 if is_given_name(tokens.lower[end + 1]) or is_title(tokens.lower[start]) else end + 2
    if low in JOINS and tokens.lower[end - 1] in JOINERS_AFTER:
        step = end + 2 if tokens.lower[end + 1 : end + 2] in (["the"], ["a"]) else end + 1
        if (
            step < len(tokens)
            and tokens.lower[step] not in CALENDAR
            and tokens.words[step][0].isupper()
            and tokens.tags[step] in NAME_TAGS | {"JJ", "NN", "NNS"}
        ):
            return step + 1
    if word[0].isupper() and tag in {"JJ", "NN", "NNS", "VBG", "VBN"} and follows_name:
        return end + 2
    if (
        word[0].isupper()
        and tag in {"NN", "NNS"}
        and (low in ORGANIZATION_WORDS or is_title(low) or is_given_name(tokens.lower[end - 1]))
    ):
        return end + 1
    return 0


def _names_in(tokens: Tokens, start: int, end: int, headlines: frozenset[int]) -> Iterator[ProperName]:
    """Yield the name in a run, with its title told apart; nothing where the run is but a title."""
    low = tokens.lower[start:end]
    if (
        len(low) == 1
        and is_title(low[0])
        and (not tokens.words[start].isupper() or tokens.words[end : end + 1] != [":"])
    ):
        return
    if len(low) == 1 and low[0] in DOCUMENT_NOUNS and begins_sentence(tokens, start):
        return  # "Poll: ..."
    if tokens.words[end : end + 1] == ["-"] and low[-1] in {"r", "d", "i"}:
        return  # "(D-Ohio)"
    cut = _title_end(low)
    if cut == len(low):
        return
    if cut == 0:
        cut = _prefix_end(low)
    begin = start + cut
    title = next((word for word in reversed(low[:cut]) if is_title(word)), None)
    role, phrase = role_before(tokens, start, begin)
    if title is None and role:
        title = tokens.lower[begin - 1]
    yield _name(tokens, begin, end, title, role, phrase, begin in headlines)


def _title_end(low: list[str]) -> int:
    """Return where the name begins after a title: 2 in "prime minister john major"."""
    if low[-1] in ORGANIZATION_WORDS | DOCUMENT_NAMES and not any(word in COURTESY for word in low):
        return 0
    if any(word in ORGANIZATION_WORDS and after in JOINS for word, after in pairwise(low)):
        return 0  # "Partnership for Conservative Principles"
    for k in range(len(low) - 2, -1, -1):
        if not is_title(low[k]) or (k > 0 and is_given_name(low[k - 1])):
            continue
        if low[k + 1] == ".":
            return k + 2
        if low[k + 1] not in JOINS:
            return k + 1
        given = next((j for j in range(k + 2, len(low)) if is_given_name(low[j])), 0)
        return given or len(low)
    return len(low) if is_title(low[-1]) and len(low) > 1 and not is_given_name(low[0]) else 0


def _prefix_end(low: list[str]) -> int:
    """Return where the name begins after a party, nationality or body: 1 in "republican ann lee"."""
    if low[-1] in ORGANIZATION_WORDS:
        return 0
    for k in range(len(low) - 1, 0, -1):
        if "-".join(low[:k]) in OUTLETS and k < len(low):
            return k
    for k in range(1, len(low) - 1):
        before = low[k - 1]
        if is_given_name(low[k]) and (
            before in PARTIES or before in NATIONALITIES or before in ORGANIZATION_WORDS or before in OUTLETS
        ):
            return k
    return 1 if len(low) > 2 and low[0] in PARTIES | NATIONALITIES.keys() else 0


def _name(
    tokens: Tokens, begin: int, end: int, title: str | None, role: str | None, phrase: int, in_headline: bool
) -> ProperName:
    words = _key(tokens, begin, end)
    kind, gender = _type_of(tokens, begin, end, words, title)
    if kind in {None, SpeakerType.PERSON} and (after := role_after(tokens, begin, end)):
        role, kind = role if role and len(role.split()) > 1 else after, SpeakerType.PERSON
    if kind is SpeakerType.PERSON and gender is None:
        gender = gender_of_given_name(words[0]) if len(words) > 1 else None
    is_plural = kind is SpeakerType.UNNAMED
    return ProperName(
        begin, end, _printed(tokens, begin, end), words, kind, gender, title,
        role if kind is SpeakerType.PERSON else None, phrase, is_plural, in_headline,
    )  # fmt: skip


def _key(tokens: Tokens, begin: int, end: int) -> tuple[str, ...]:
    low: list[str] = []
    for i in range(begin, end):
        if low and i > begin + 1 and tokens.words[i - 1] in {"-", "–"} and tokens.is_next_to(i):
            low[-1] += "-" + tokens.lower[i]
        elif tokens.words[i][0].isalnum() or tokens.words[i] == "&":
            low.append(tokens.lower[i].replace("’", "'"))
    kept = [word for word in low if len(word) > 1 and word not in NAME_SUFFIXES]
    bare = [word for word in kept if word not in SURNAME_PARTICLES]
    return tuple(bare or kept or low or tokens.lower[begin:end])


def _printed(tokens: Tokens, begin: int, end: int) -> str:
    return tokens.words_of(begin, end)


def _type_of(
    tokens: Tokens, begin: int, end: int, words: tuple[str, ...], title: str | None
) -> tuple[SpeakerType | None, Gender | None]:
    if _is_crowd(words) and len(words) == 1 and title not in COURTESY:
        return SpeakerType.UNNAMED, None
    if title is not None:
        return SpeakerType.PERSON, COURTESY.get(title) or PERSON_NOUNS.get(OFFICES.get(title, title))
    joined = "-".join(words)
    if joined in OUTLETS or joined in PLACES or joined in COMPANIES:
        return SpeakerType.ORGANIZATION, None
    if words[-1] in ORGANIZATION_WORDS or (len(words) > 2 and any(word in ORGANIZATION_WORDS for word in words)):
        return SpeakerType.ORGANIZATION, None
    if words[-1] in DOCUMENT_NAMES and len(words) > 1:
        return SpeakerType.DOCUMENT, None
    if _is_crowd(words):
        return (SpeakerType.UNNAMED, None) if len(words) < 3 else (None, None)
    if len(words) > 1 and is_given_name(words[0]):
        return SpeakerType.PERSON, None
    if end - begin == 1 and ACRONYM.match(tokens.words[begin]) and tokens.words[end : end + 1] != [":"]:
        return SpeakerType.ORGANIZATION, None
    if any(INITIAL.match(tokens.words[i]) for i in range(begin, end)) and len(words) > 1:
        return SpeakerType.PERSON, None
    if begin > 0 and (len(words) == 1 or not is_given_name(words[0])) and _stands_like_a_place(tokens, begin, end):
        return SpeakerType.ORGANIZATION, None
    if len(words) > 1 and tokens.tags[end - 1] == "NNPS":
        return SpeakerType.GROUP, None  # "the Hot Chili Peppers"
    return (SpeakerType.PERSON if is_given_name(words[0]) else None), None


def _is_crowd(words: tuple[str, ...]) -> bool:
    """Say whether a name is of many: "Republicans", "Israelis", "the Dutch"."""
    last = words[-1]
    if last.endswith("s"):
        return last in PARTIES or last.removesuffix("s") in NATIONALITIES
    return len(words) == 1 and last in NATIONALITIES


def _stands_like_a_place(tokens: Tokens, begin: int, end: int) -> bool:
    """Say whether a name stands as no person's does: "in Chelsea", "the Middle East"."""
    before = tokens.lower[begin - 1]
    return before in {"in", "near"} or (
        before == "the" and tokens.tags[end : end + 1] not in (["NN"], ["NNS"], ["NNP"])
    )


def _headline_tokens(tokens: Tokens) -> frozenset[int]:
    """Return the tokens of lines in title case, where every word is tagged as a name."""
    found: list[int] = []
    line: list[int] = []
    for i, word in enumerate(tokens.words):
        if "\n" not in word:
            line.append(i)
            continue
        found += line if _is_title_case(tokens, line) else []
        line = []
    return frozenset(found + (line if _is_title_case(tokens, line) else []))


def _is_title_case(tokens: Tokens, line: list[int]) -> bool:
    long = [tokens.words[i] for i in line if len(tokens.words[i]) > 3 and tokens.words[i][0].isalpha()]
    if not 3 <= len(long) <= 30:
        return False
    return sum(word[0].isupper() for word in long) >= 0.75 * len(long)
