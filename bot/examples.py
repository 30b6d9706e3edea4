"""Questions that an archive answers well, of as many kinds as it has answers for: what one may begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations, islice

from bot.answers.suggest import what_did
from bot.answers.texts import content_of
from bot.language.stems import stem
from bot.subjects import subjects_to_ask
from index.attribution import Stance
from index.folding import fold
from index.passage import Passage
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_SPEAKERS = 8
_LOOKED_AT = 200
"""Statements of each speaker, and the newest of all."""
_VERBS = {
    Stance.DENIED: "deny",
    Stance.PROMISED: "promise",
    Stance.WARNED: "warn about",
    Stance.CRITICIZED: "criticize",
}
"""How is asked for what was done with words, the most telling first."""


def examples(store: Store, count: int, is_answered: Callable[[str], bool]) -> tuple[str, ...]:
    """Return up to `count` questions, each of them answered, one of each kind before the second of any."""
    return tuple(islice(_in_turn(_Kinds(store).all(), is_answered), count))


def _in_turn(kinds: Iterable[Iterator[str]], is_answered: Callable[[str], bool]) -> Iterator[str]:
    """Yield the next answered question of each kind until there are no more."""
    left = list(kinds)
    while left:
        for kind in tuple(left):
            question = next(filter(is_answered, kind), None)
            if question is None:
                left.remove(kind)
            else:
                yield question


class _Voice:
    """A speaker with what it speaks of."""

    def __init__(self, store: Store, entry: SpeakerEntry) -> None:
        self._store, self.entry = store, entry

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        return self._store.search(Search(speakers=(self.entry.id,), limit=_LOOKED_AT)).passages

    @cached_property
    def subjects(self) -> list[str]:
        own_name = {stem(word) for name in self.entry.names for word in fold(name).split()}
        return subjects_to_ask(map(content_of, self.passages), own_name)


class _Kinds:
    """The kinds of questions, each asking about something else where it can."""

    def __init__(self, store: Store) -> None:
        self._store = store
        voices = [_Voice(store, entry) for entry in store.speakers(limit=_SPEAKERS)]
        self._voices = [voice for voice in voices if voice.entry.type is not SpeakerType.UNNAMED] or voices
        self._asked: set[str] = set()
        """The subjects asked about already."""

    def all(self) -> tuple[Iterator[str], ...]:
        return (
            (what_did(voice.entry) for voice in self._voices),
            self._about(),
            self._who_talked(),
            self._told(),
            self._together(),
            self._with_verbs(),
        )

    def _about(self) -> Iterator[str]:
        for voice in self._voices[1:] + self._voices[:1]:
            for subject in self._new(voice.subjects):
                yield what_did(voice.entry).replace(" say?", f" say about {subject}?")

    def _who_talked(self) -> Iterator[str]:
        newest = self._store.search(Search(limit=_LOOKED_AT)).passages
        several = [
            subject
            for subject in subjects_to_ask(map(content_of, newest))
            if len({one.speaker_id for one in newest if subject in content_of(one)} - {None}) > 1
        ]
        names_first = sorted(several, key=lambda subject: (subject in self._asked, subject[0].islower()))
        yield from (f"Who talked about {subject}?" for subject in names_first)

    def _told(self) -> Iterator[str]:
        for voice in self._voices:
            told = dict.fromkeys(one.addressee for one in voice.passages if one.addressee)
            yield from (f"What did {voice.entry.name} tell {addressee}?" for addressee in islice(told, 1))

    def _together(self) -> Iterator[str]:
        for one, other in combinations(self._voices, 2):
            for subject in self._new([subject for subject in one.subjects if subject in other.subjects]):
                yield f"What do {one.entry.name} and {other.entry.name} say about {subject}?"

    def _with_verbs(self) -> Iterator[str]:
        for stance, verb in _VERBS.items():
            for voice in self._voices:
                if self._store.search(Search(speakers=(voice.entry.id,), stances=(stance,), limit=1)).total > 1:
                    yield f"What did {voice.entry.name} {verb}?"
                    break

    def _new(self, subjects: Sequence[str]) -> Iterator[str]:
        """Yield the first subject that was not asked about, else the first."""
        for subject in [*(one for one in subjects if one not in self._asked), *subjects][:1]:
            self._asked.add(subject)
            yield subject
