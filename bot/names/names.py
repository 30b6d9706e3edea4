"""Names: which speakers of the archive a phrase in a question means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.language.initials import are_initials, initials_of
from bot.language.office_names import other_names
from bot.language.stems import stem
from bot.language.synonyms import synonyms_of
from bot.names.descriptions import speakers_described
from bot.names.misspellings import misspelt, nearest_title
from bot.names.name_words import DETERMINERS, RELATIONS, TITLES, has_determiner, name_words, noun_first, shortened
from bot.names.offices import holders, is_called, is_head
from bot.names.preference import fit_of, pick
from bot.naming import Naming
from index.folding import fold
from index.passage import Passage
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST_SEARCHED = 5000
"""So many of the most quoted are looked at for initials."""

_NAMED = frozenset([SpeakerType.PERSON, SpeakerType.ORGANIZATION])


class Names:
    """The names of one archive's speakers."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._known: dict[tuple[str, bool], Naming] = {}

    def find(self, phrase: str, *, guess: bool = True) -> Naming:
        """Return whom `phrase` means; with `guess`, misspellings too."""
        known = self._known.get((phrase, guess))
        if known is None:
            known = self._known[phrase, guess] = self._find(phrase, guess)
        return known

    def of_passage(self, passage: Passage) -> Naming:
        """Return the speaker of a passage."""
        entry = None if passage.speaker_id is None else self.store.speaker(passage.speaker_id)
        name = passage.speaker.name if passage.speaker else ""
        return Naming(name) if entry is None else Naming(name, (entry,))

    def _find(self, phrase: str, guess: bool) -> Naming:
        words = name_words(phrase)
        if not words:
            return Naming(phrase)
        by_name = next(
            (pick(phrase, tried, chosen) for tried in shortened(words) if (chosen := self._by_name(tried))), None
        )
        if by_name is not None and not _is_loose(by_name, words):
            return by_name
        for office in other_names(words):
            if entries := holders(self.store, office):
                return Naming(phrase, entries[:1], entries[1:3], by_role=True)
        if by_name is not None:
            return by_name
        if entries := self._by_initials(phrase, words):
            return Naming(phrase, entries)
        is_noun = has_determiner(phrase) and phrase.islower()
        if guess and (found := self._retitled(words)):
            return found
        if guess and not is_noun and (found := misspelt(self.store, words)):
            return found
        if guess and (entries := self._described(words, phrase)):
            return Naming(phrase, entries[:1], by_role=True)
        return Naming(phrase, nearest=self._nearest(words) if guess else ())

    def in_articles(self, phrase: str, articles: Iterable[str]) -> Naming | None:
        """Return whom "the ministry" or "the husband" means among the speakers of some articles."""
        entries: dict[int, SpeakerEntry] = {}
        for article in articles:
            for passage in self.store.passages_of(article):
                if passage.speaker_id is not None and passage.speaker_id not in entries:
                    entry = self.store.speaker(passage.speaker_id)
                    if entry is not None:
                        entries[entry.id] = entry
        for words in other_names(name_words(phrase)):
            if fitting := [entry for entry in entries.values() if is_called(words, entry)]:
                best = max(fitting, key=lambda entry: (entry.type is SpeakerType.PERSON, entry.statements))
                return Naming(phrase, (best,), by_role=True)
        return None

    def _by_name(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        found = _meant(words, self.store.speakers_named(" ".join(words)))
        if not found and words[-1].endswith("s") and len(words[-1]) > 3:
            single = _meant(words, self.store.speakers_named(" ".join([*words[:-1], words[-1][:-1]])))
            found = tuple(entry for entry in single if entry.type is not SpeakerType.UNNAMED)
        if not found and len(words) > 1:
            found = self._by_stems(words) or self._by_synonyms(words)
        return found

    def _by_synonyms(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return those named with another word for the first: "American officials" are "US officials"."""
        for other in synonyms_of(words[0]):
            varied = [*other.split(), *words[1:]]
            found = _meant(varied, self.store.speakers_named(" ".join(varied)))
            if found := tuple(entry for entry in found if entry.type is not SpeakerType.PERSON):
                return found
        return ()

    def _by_stems(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return bodies named in other forms of the words: "the debate commission", Commission on ... Debates."""
        wanted = {stem(word) for word in words}
        near = {entry.id: entry for word in words if word not in TITLES for entry in self.store.speakers_named(word)}
        fitting = [e for e in near.values() if wanted <= {stem(word) for name in e.names for word in name_words(name)}]
        return tuple(entry for entry in fitting if entry.type is SpeakerType.ORGANIZATION)

    def _by_initials(self, phrase: str, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return the body, or its report, whose words begin with the letters of "WHF" or "the WHF report"."""
        short = next((fold(word) for word in phrase.split() if are_initials(word)), "")
        if not short:
            return ()
        others = {stem(word) for word in words if word != short}
        for entry in self.store.speakers(limit=_MOST_SEARCHED):
            if entry.type is SpeakerType.PERSON or not others <= {stem(word) for word in name_words(entry.name)}:
                continue
            if short in initials_of(entry.name):
                return (entry,)
        return ()

    def _described(self, words: Sequence[str], phrase: str) -> tuple[SpeakerEntry, ...]:
        """Return whom an article puts beside the words: "Scott's wife, Rakeyia Scott"."""
        head, *others = noun_first(words)
        if head not in RELATIONS or (not others and not has_determiner(phrase)):
            return ()
        ids = speakers_described(self.store, head, [word for word in others if word not in DETERMINERS])
        return tuple(entry for one in ids[:2] if (entry := self.store.speaker(one)) is not None)

    def _retitled(self, words: Sequence[str]) -> Naming | None:
        """Return whom "depty mayr falk" means, once its titles are put right."""
        right = [word if self.store.has_word(word) else nearest_title(word) for word in words]
        if right == list(words):
            return None
        naming = self.find(" ".join(right))
        return replace(naming, phrase=" ".join(words), misspelt=True) if naming.chosen else None

    def _nearest(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        near = self.store.speakers_near(" ".join(words))
        same = self.store.speakers_named(words[-1]) if len(words) > 1 else ()
        return tuple(dict.fromkeys((*same, *near)))[:3]


def _is_loose(naming: Naming, words: Sequence[str]) -> bool:
    """Say whether a phrase was found only inside what somebody unnamed is called: "the engineer", "one engineer"."""
    first = naming.chosen[0]
    return first.type is SpeakerType.UNNAMED and all(name_words(name) != list(words) for name in first.names)


def _meant(words: Sequence[str], found: Iterable[SpeakerEntry]) -> tuple[SpeakerEntry, ...]:
    """Leave out those that only happen to have the words: "the transition in Burma" is not Burma."""
    return tuple(
        entry for entry in found if entry.type in _NAMED or fit_of(words, entry) == 0 or _ends_in(words, entry)
    )


def _ends_in(words: Sequence[str], entry: SpeakerEntry) -> bool:
    return any(is_head(words[-1], name) for name in entry.names)
