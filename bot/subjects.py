"""What statements are about: the names and nouns that several of them have, told by where they stand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.topic import LIGHT, STOP_WORDS
from index.folding import fold
from index.names.titles import is_title

_SHORTEST = 4
_LEAST_STATEMENTS = 2
"""A word of one statement only is no subject."""
_LEAST_SHARE, _LEAST_SHARE_OF_CAPITALS = 0.25, 0.4
"""Of the places of a word: in so many at least it has to stand as a noun; capitals may be of "American people"."""

_MOST_TO_ASK = 20

_BEFORE = frozenset(
    word_list(
        """
        the a an this these those his her their our its my your no any some all more new of on for about in with
        against over into from by under behind between and
        """
    )
)
"""What stands before a noun: "[the] debate", "[on] taxes", "[against] Syria"."""
_NO_SUBJECTS = frozenset(
    word_list(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
        sept october november december hundred thousand million billion trillion percent morning afternoon evening
        """
    )
)
"""Nouns that tell when and how much."""
_folded = lru_cache(maxsize=4096)(fold)
"""The words of statements are looked up several times each."""
_LONGEST_NAME = 4
"""Words of a name: the Ferry Safety Board."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")

Named = tuple[str, ...]
"""The stems of a noun, or of the words of a name."""


def subjects_of(statements: Iterable[str], without: Collection[str] = ()) -> list[tuple[str, int]]:
    """Return the subjects of several statements as they are mostly written, with how many have them, the most first.

    Names of several words have the article that they mostly have: "the White House".

    `without` are stems that do not count, such as those of the speaker's own name.
    """
    counts: Counter[Named] = Counter()
    places: Counter[Named] = Counter()
    as_nouns: Counter[Named] = Counter()
    forms: defaultdict[Named, Counter[str]] = defaultdict(Counter)
    for statement in statements:
        said: dict[Named, None] = {}  # in order, so that the same archive is always told in the same words
        for key, words, is_noun in _words_of(statement):
            if not set(key) <= set(without):
                places[key] += 1
                as_nouns[key] += is_noun
                forms[key][words] += 1
                said[key] = None
        counts.update(said.keys())
    found = {key: count for key, count in counts.items() if count >= _LEAST_STATEMENTS}
    written = {key: forms[key].most_common(1)[0][0] for key in found}
    found = {key: count for key, count in found.items() if as_nouns[key] >= _least_share(written[key]) * places[key]}
    whole = {key: count for key, count in found.items() if not _is_part(key, count, found)}
    return [(written[key], count) for key, count in sorted(whole.items(), key=lambda one: -one[1])]


def subjects_to_ask(statements: Iterable[str], without: Iterable[str] = ()) -> list[str]:
    """Return the subjects that can be asked about as they stand: "Gaza" and "taxes", but not "museum"; else all."""
    subjects = [words for words, _ in subjects_of(statements, frozenset(without))[:_MOST_TO_ASK]]
    return [words for words in subjects if words.removeprefix("the ")[0].isupper() or words.endswith("s")] or subjects


def _least_share(written: str) -> float:
    return _LEAST_SHARE_OF_CAPITALS if written.removeprefix("the ")[0].isupper() else _LEAST_SHARE


def _words_of(statement: str) -> Iterator[tuple[Named, str, bool]]:
    """Yield each word, and each name of several, with whether it stands where nouns do.

    That is after a word that nouns follow, and before no other word that may be one: "on taxes," and "paying taxes,"
    but not "the American people".
    """
    words = list(_WORD.finditer(statement))
    for place, word in enumerate(words):
        before = words[place - 1][0].lower() if place else ""
        after = words[place + 1] if place + 1 < len(words) else None
        is_last = after is None or bool(statement[word.end() : after.start()].strip()) or _is_small(after[0])
        if _may_be_subject(word[0]):
            plain = _POSSESSIVE.sub("", word[0])
            written = f"the {plain}" if before == "the" and plain[0].isupper() else plain
            yield (stem(_folded(plain)),), written, is_last and (before in _BEFORE or before.endswith("ing"))
        if place and word[0][0].isupper() and not _goes_on(statement, words, place):
            yield from _name_from(statement, words, place)


def _name_from(statement: str, words: Sequence[re.Match[str]], place: int) -> Iterator[tuple[Named, str, bool]]:
    """Yield the name of several words that begins at a word, without the titles before it: "Dr [Ada Holm]"."""
    end = place + 1
    while end < len(words) and _goes_on(statement, words, end):
        end += 1
    begin = place
    while begin < end and is_title(words[begin][0].lower()):
        begin += 1
    if not 2 <= end - begin <= _LONGEST_NAME:
        return
    name = _POSSESSIVE.sub("", " ".join(word[0] for word in words[begin:end]))
    written = f"the {name}" if begin == place and words[place - 1][0].lower() == "the" else name
    yield tuple(stem(one) for one in _folded(name).split()), written, True


def _goes_on(statement: str, words: Sequence[re.Match[str]], place: int) -> bool:
    """Say whether a capital word stands right after another that is no first word, stop or comma between."""
    before, word = words[place - 1], words[place]
    is_name = place > 1 and before[0][0].isupper() and word[0][0].isupper() and not _is_small(word[0])
    between = statement[before.end() : word.start()].strip()
    is_joined = not between or (between == "." and is_title(before[0].lower()))
    return is_name and is_joined and not _POSSESSIVE.search(before[0])


def _may_be_subject(word: str) -> bool:
    plain = _folded(word)
    is_known = _is_small(word) or plain in LIGHT or plain in _NO_SUBJECTS
    return len(plain) >= _SHORTEST and not is_known and not plain.endswith("ing")


def _is_small(word: str) -> bool:
    return _folded(word) in STOP_WORDS


def _is_part(key: Named, count: int, found: dict[Named, int]) -> bool:
    """Say whether a subject is mostly part of a longer one that is found too, or a longer one that is seldom whole."""
    if len(key) > 1:
        return any(found.get((one,), 0) > 2 * count for one in key)
    return any(key[0] in longer and count <= 2 * found[longer] for longer in found if len(longer) > 1)
