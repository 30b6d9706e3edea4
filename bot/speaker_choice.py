"""Whom a user may mean who is typing the name of a speaker."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.corrections import Ascribe
from index.folding import fold
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store


def speakers_to_name(store: Store, article_id: str) -> tuple[SpeakerEntry, ...]:
    """Return those whom a statement of an article may be by.

    First whom a statement was ascribed to last: an article that takes one for another does so more than once. Then
    those who speak in the article, then all that have a name.
    """
    here = dict.fromkeys(passage.speaker_id for passage in store.passages_of(article_id))
    near = [entry for id in here if id is not None and (entry := store.speaker(id))]
    far = (entry for entry in store.speakers() if entry.type is not SpeakerType.UNNAMED and entry.id not in here)
    last = next((one.speaker for one in reversed(store.corrections()) if isinstance(one, Ascribe)), None)
    return tuple(sorted((*near, *far), key=lambda entry: last is None or not is_called(entry, last)))


def named_so(entries: Iterable[SpeakerEntry], typed: str) -> list[SpeakerEntry]:
    """Return those with a name whose words begin as the typed ones, first those that are called just so."""
    wanted = fold(typed).split()
    fitting = [entry for entry in entries if any(_begins_so(name, wanted) for name in entry.names)]
    return sorted(fitting, key=lambda entry: not is_called(entry, typed))


def is_called(entry: SpeakerEntry, typed: str) -> bool:
    """Say whether the typed name is one of the speaker's."""
    return fold(typed) in map(fold, entry.names)


def _begins_so(name: str, wanted: Sequence[str]) -> bool:
    words = fold(name).split()
    return all(any(word.startswith(one) for word in words) for one in wanted)
