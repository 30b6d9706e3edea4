"""Repeats: the same statement as several articles tell it, word for word or nearly so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.answers.texts import content_of
from bot.language.word_list import word_list
from index.folding import fold_words
from index.passage import Passage

_SHARED = 0.75
"""Of the words of the longer one, both have that many: "We will build it" and "we'll build it soon" do not."""
_INSIDE, _SHORTEST_INSIDE, _LEAST_INSIDE = 0.9, 6, 0.5
"""Or the shorter one, of six words at least and half as long, stands nearly whole in the longer one."""
_SHORTEST = 3
"""Of fewer words is said again by chance: "It is"."""
_RUN = 3
"""Words in a row that two tellings of one statement have in common."""
_MOST_WITH_RUN = 20
"""More statements than that with three words in a row in common have a turn of phrase in common, no more."""
_MOST_COMPARED = 5
"""Statements with the most such runs in common: one that is the same is among them."""
_REVERSING = frozenset(
    word_list(
        """
        not no never nor neither none nothing nobody without cannot dont doesnt didnt cant wont isnt arent wasnt werent
        hasnt havent hadnt shouldnt wouldnt couldnt mustnt aint
        """
    )
)
""" "We will" and "we will not" share most words; so do "we do" and "we don't", which is folded to "dont"."""


def fold_repeats(passages: Sequence[Passage]) -> tuple[tuple[int, ...], ...]:
    """Return the places of `passages` in groups that tell one statement, each group and all of them in order.

    One statement: by one speaker, in different articles, in nearly the same words; numbers and negations agree.
    """
    groups: list[list[int]] = []
    contents: list[Sequence[str]] = []
    groups_with: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for place, passage in enumerate(passages):
        words = fold_words(content_of(passage))
        runs = list(_runs(passage, words))
        met = Counter(group for run in runs for group in groups_with[run])
        nearest = (one for one, _ in met.most_common(_MOST_COMPARED))
        group = next((one for one in nearest if _fits(passage, words, groups[one], contents[one], passages)), None)
        if group is not None:
            groups[group].append(place)
            continue
        for run in runs:
            if len(groups_with[run]) < _MOST_WITH_RUN:
                groups_with[run].append(len(groups))
        groups.append([place])
        contents.append(words)
    return tuple(tuple(group) for group in groups)


def _runs(passage: Passage, words: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """Yield by what a passage is found again: its speaker with three words in a row; nothing where nobody speaks."""
    if passage.attribution is None or passage.speaker is None:
        return
    speaker = passage.speaker_id if passage.speaker_id is not None else passage.speaker.name
    for start in range(len(words) - _RUN + 1):
        yield speaker, *words[start : start + _RUN]


def _fits(
    passage: Passage, words: Sequence[str], group: Iterable[int], of_first: Sequence[str], passages: Sequence[Passage]
) -> bool:
    if any(passages[place].article.id == passage.article.id for place in group):
        return False
    return same_statement(words, of_first)


def same_statement(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two contents, as folded words, are one statement told twice."""
    first, second = set(one), set(other)
    if min(len(one), len(other)) < _SHORTEST or any(_tells_apart(word) for word in first ^ second):
        return False
    shorter, longer = sorted((first, second), key=len)
    shared = len(shorter & longer)
    if shared >= _SHARED * len(longer):
        return True
    is_long = len(shorter) >= _SHORTEST_INSIDE and len(shorter) >= _LEAST_INSIDE * len(longer)
    return is_long and shared >= _INSIDE * len(shorter)


def _tells_apart(word: str) -> bool:
    return word in _REVERSING or any(character.isdigit() for character in word)
