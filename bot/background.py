"""Background: what is known of an archive before a question is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache

from bot.language.word_list import word_list
from bot.names.names import Names
from index.folding import fold
from index.speaker import SpeakerType
from index.store import ArticleEntry, Store

_NEWSPAPERS = frozenset(
    word_list("times post journal herald tribune globe guardian chronicle telegraph news today standard observer")
)
"""The [Times]: nouns by which readers call a paper."""
_DROPPED = frozenset({"the", "of", "and", "a"})


@dataclass
class Background:
    """The archive as questions refer to it."""

    store: Store
    names: Names = field(init=False)
    _meant: dict[str, str | None] = field(init=False, default_factory=dict)
    """Which publisher each phrase means that was asked about: one question is read in several ways."""

    def __post_init__(self) -> None:
        self.names = Names(self.store)

    @cached_property
    def articles(self) -> tuple[ArticleEntry, ...]:
        """All articles, the newest first."""
        return self.store.articles()

    @cached_property
    def newest(self) -> date | None:
        """The day of the newest article."""
        return self._between[1] if self._between else None

    @cached_property
    def oldest(self) -> date | None:
        """The day of the oldest article."""
        return self._between[0] if self._between else None

    @property
    def days(self) -> int:
        """How many days lie between the oldest and the newest article."""
        return (self._between[1] - self._between[0]).days if self._between else 0

    @cached_property
    def publishers(self) -> tuple[str, ...]:
        """All publishers, the one with the most articles first."""
        return self.store.publishers()

    @cached_property
    def _between(self) -> tuple[date, date] | None:
        return self.store.published_between()

    def has_word(self, word: str) -> bool:
        """Say whether an article has `word`."""
        return self.store.has_word(word)

    def is_name(self, word: str) -> bool:
        """Say whether a person who is quoted has `word` for a given name or a surname."""
        return any(
            entry.type is SpeakerType.PERSON and word in (fold(entry.name).split()[0], fold(entry.name).split()[-1])
            for entry in self.store.speakers_named(word)
        )

    def publisher(self, phrase: str) -> str | None:
        """Return the publisher that `phrase` means: "the Washington Post" is "wash-post", "NYT" the New York Times."""
        if phrase not in self._meant:
            meant = (publisher for publisher in self.publishers if same_publisher(phrase, publisher))
            self._meant[phrase] = next(meant, None)
        return self._meant[phrase]


def same_publisher(phrase: str, publisher: str) -> bool:
    """Say whether `phrase` names the publisher, in full, shortened or by initials."""
    typed, known = _telling_words(phrase), _telling_words(publisher)
    if not typed or not known:
        return False
    if len(typed) == 1 and len(known) == 1 and typed[0] in _NEWSPAPERS and len(known[0]) in (3, 4):
        return known[0][-1] == typed[0][0] or known[0] == typed[0]  # "the Times" is "nyt"
    return _same_words(typed, known) or _initials(typed) == "".join(known) or _initials(known) == "".join(typed)


@lru_cache(maxsize=1024)
def _telling_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell it; each stretch of a question is compared with each publisher."""
    return tuple(word for word in fold(name).split() if word not in _DROPPED)


def _same_words(typed: Sequence[str], known: Sequence[str]) -> bool:
    if "".join(typed) == "".join(known):
        return True
    if len(typed) != len(known):
        return len(typed) == 1 and len(known) == 2 and len(typed[0]) > 3 and typed[0] in known
    return all(_begins(one, other) for one, other in zip(typed, known, strict=True))


def _begins(one: str, other: str) -> bool:
    return len(min(one, other, key=len)) >= 3 and (one.startswith(other) or other.startswith(one))


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words) if len(words) > 1 else ""
