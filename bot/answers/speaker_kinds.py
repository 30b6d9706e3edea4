"""Speaker kinds: whether somebody is one of the "players" of "which players spoke?": a goalkeeper is."""

from __future__ import annotations

from functools import lru_cache

from bot.answers.texts import stems_of
from bot.language.callings import callings_of, singular_of
from bot.language.stems import stem
from bot.language.word_list import word_list
from index.folding import fold
from index.passage import Passage

ANYBODY = frozenset(
    word_list(
        """
        person people man men woman women newspaper newspapers paper papers outlet outlets organization organizations
        group groups speaker speakers source sources one ones guy country countries state side sides party parties
        figure figures leader leaders body bodies agency
        """
    )
)
"""Which [people] said that? Kinds of speaker of which articles do not always say that somebody is one."""
_ELSE_ANYBODY = frozenset(
    word_list(
        """
        politician politicians candidate candidates company companies expert experts critic critics lawmaker lawmakers
        """
    )
)
"""The same, but those who are printed as such come first."""
_TELLS_NOTHING = frozenset(
    word_list("other of the these those any some local senior top leading several many different main two three more")
)
_BEFORE_REST = frozenset(["in", "of", "from", "at", "on"])


def names_anybody(kind: str) -> bool:
    """Say whether a kind tells nothing: "people", "one"."""
    return not ANYBODY.isdisjoint(fold(kind).split())


def is_by_kind(kind: str, passage: Passage) -> bool:
    """Say whether the speaker of a passage is printed as one of a kind."""
    speaker = passage.speaker
    return speaker is not None and is_of_kind(kind, f"{speaker.name} {speaker.role or ''} {passage.mention or ''}")


def may_be_anybody(kind: str) -> bool:
    """Say whether articles do not always say that somebody is of a kind: an [expert], a [leader]."""
    return not (ANYBODY | _ELSE_ANYBODY).isdisjoint(fold(kind).split())


def is_of_kind(kind: str, printed: str) -> bool:
    """Say whether what is printed of somebody, name and role, tells that he is of a kind; of "people" all are."""
    words = fold(kind).split()
    if names_anybody(kind):
        return True
    end = next((at for at, word in enumerate(words) if at and word in _BEFORE_REST), len(words))
    *telling, noun = words[:end]
    theirs = _words_of(printed)
    if not any(theirs.issuperset(called) for called in _called(noun)):
        return False
    stems = stems_of(printed)
    return all(stem(word) in stems for word in (*telling, *words[end:]) if word not in _TELLS_NOTHING | _BEFORE_REST)


@lru_cache(maxsize=256)
def _called(noun: str) -> tuple[frozenset[str], ...]:
    """Return the words of each noun by which one of a kind may be printed: "head teacher"."""
    one = singular_of(noun)
    return tuple(frozenset(map(stem, other.replace("-", " ").split())) for other in (noun, *callings_of(one)))


@lru_cache(maxsize=2048)
def _words_of(printed: str) -> frozenset[str]:
    """Return the stems of what is printed, each also of its singular: "farmers' leader"."""
    words = fold(printed.replace("-", " ").replace("'s ", " ").replace("’s ", " ")).split()
    return frozenset(stem(one) for word in words for one in (word, singular_of(word)))
