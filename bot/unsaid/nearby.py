"""Nearby: whom an office, a body or a surname means among those whom the articles just shown quote."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bot.background import Background
from bot.mind import HE, IT, SHE, THEY, Mind
from bot.names.name_words import has_determiner, name_words
from bot.names.offices import is_head
from bot.naming import Naming
from index.folding import fold
from index.speaker import SpeakerEntry, SpeakerType

_FEW_ARTICLES = 3
"""After a list from many articles, "the governor" is nobody's in particular."""
_PAGE = 10
_FAIR_SHARE = 0.2
"""A namesake just shown is meant by a surname, where he is quoted so much as often as the most quoted one."""
_WHOSE = {"his": HE, "her": SHE, "their": THEY, "its": IT}


@dataclass
class Nearby:
    """The speakers of the articles just shown."""

    known: Background
    mind: Mind

    def prefer(self, phrase: str) -> Naming:
        """Return whom `phrase` means: somebody nearby, where words that fit many fit him, else anybody."""
        if (other := self._other(phrase)) is not None:
            return other
        found = self.known.names.find(phrase)
        if not self._ids or not name_words(phrase):
            return found
        near = self._whose(phrase) or self.known.names.find_among(phrase, self._ids)
        if not near.chosen or (found.chosen and near.chosen[0].id == found.chosen[0].id):
            return found
        return near if self._is_meant(phrase, near, found) else found

    def _is_meant(self, phrase: str, near: Naming, found: Naming) -> bool:
        if not found.chosen or found.misspelt:
            return True
        first, other = near.chosen[0], found.chosen[0]
        if _is_namesake(first, other) and not near.by_role:
            return first.id in self._talked_about and first.statements >= _FAIR_SHARE * other.statements
        if first.type is SpeakerType.PERSON and not near.by_role:
            return False
        is_kind = near.by_role or any(is_head(name_words(phrase)[-1], name) for name in first.names)
        return is_kind and (found.by_role or found.partial or has_determiner(phrase) or _is_common(phrase, other))

    def _other(self, phrase: str) -> Naming | None:
        """Return "the other mayor" than the one just shown."""
        words = name_words(phrase)
        if words[:1] != ["other"] or len(words) < 2 or not self.mind.found:
            return None
        naming = self.known.names.find(" ".join(words[1:]), guess=False)
        shown = {passage.speaker_id for passage in self.mind.found}
        left = tuple(entry for entry in (*naming.chosen, *naming.others) if entry.id not in shown)
        return Naming(phrase, left[:1], left[1:], by_role=True) if left and naming.by_role else None

    def _whose(self, phrase: str) -> Naming | None:
        """Return "Belmonte's husband" for "her husband"."""
        first, *rest = fold(phrase).split()
        owner = self.mind.meant_by(next(iter(_WHOSE[first]))) if first in _WHOSE and rest else None
        if owner is None:
            return None
        surname = name_words(owner.name)[-1]
        naming = self.known.names.find_among(f"{surname} {' '.join(rest)}", self._ids)
        is_other = naming.chosen and naming.chosen[0].id not in {entry.id for entry in owner.chosen}
        return naming if is_other and naming.by_role else None

    @cached_property
    def _ids(self) -> frozenset[int]:
        articles = list(dict.fromkeys(passage.article.id for passage in self.mind.found[:_PAGE]))
        if len(articles) > _FEW_ARTICLES:
            return frozenset()
        quoted = (passage.speaker_id for article in articles for passage in self.known.store.passages_of(article))
        return frozenset(one for one in quoted if one is not None)

    @property
    def _talked_about(self) -> set[int]:
        return {entry.id for naming in self.mind.people for entry in naming.chosen}


def _is_namesake(one: SpeakerEntry, other: SpeakerEntry) -> bool:
    return one.type is SpeakerType.PERSON and other.type is SpeakerType.PERSON


def _is_common(phrase: str, found: SpeakerEntry) -> bool:
    """Say whether a phrase is a noun that many bear: "police", "the union"; "white house" is a name."""
    return phrase.islower() and (found.type is SpeakerType.UNNAMED or len(name_words(found.name)) == 1)
