"""Names: which speakers of the archive a phrase in a question means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.language.callings import is_body, is_outlet
from bot.language.initials import are_initials
from bot.language.office_words import other_spellings
from bot.names.abbreviations import Abbreviations
from bot.names.bodies import bearing, is_voice, of_country, spoken_for
from bot.names.circle import Around, Bearers, Circle
from bot.names.descriptions import speakers_described
from bot.names.given_name import called
from bot.names.likeness import ENOUGH, OWN, Likeness
from bot.names.misspellings import misspelt, nearest_title
from bot.names.name_words import (
    DETERMINERS,
    ENDS_NAME,
    RELATIONS,
    TITLES,
    author_in,
    has_determiner,
    name_words,
    noun_first,
    shortened,
    singular,
)
from bot.names.nouns import mentioned_as, speaking_through, told_by_noun
from bot.names.offices import articles_of, has_title, holders, is_head, is_of_country, nearly_holders
from bot.names.preference import POLITE, fit_of, pick
from bot.names.voices import Voices
from bot.naming import Naming
from index.folding import fold
from index.names.bodies import BODY_NOUNS
from index.passage import Passage
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_MOST_OTHERS = 3
_TEAMS = frozenset(["campaign", "team", "office", "staff"])
"""Falk's [campaign] is not Falk."""
_NO_NAME = DETERMINERS | ENDS_NAME
_INDEFINITE = frozenset(["a", "an", "one", "some", "another"])
"""[A] spokesman is somebody unnamed; the spokesman has a name, where articles print one."""


class Names:
    """The names of one archive's speakers."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._known: dict[tuple[str, bool], Naming] = {}
        self._abbreviations = Abbreviations(store)
        self._likeness = Likeness(store)
        self.voices = Voices(store)

    def find(self, phrase: str, *, guess: bool = True) -> Naming:
        """Return whom `phrase` means; with `guess`, misspellings too."""
        known = self._known.get((phrase, guess))
        if known is None:
            known = self._known[phrase, guess] = self._find(phrase, guess)
        return known

    def find_among(self, phrase: str, ids: frozenset[int]) -> Naming:
        """Return whom of these speakers `phrase` means, by name or office, without guessing."""
        return self._of_all_words(phrase, name_words(phrase), Circle(self.store, ids)) or Naming(phrase)

    def alike(self, phrase: str, around: Around | None = None, least: float = ENOUGH) -> Naming:
        """Return whom `phrase` describes in other words than the articles, of the speakers `around` or of all."""
        return self._likeness.find(phrase, around, least)

    def of_passage(self, passage: Passage) -> Naming:
        """Return the speaker of a passage."""
        entry = None if passage.speaker_id is None else self.store.speaker(passage.speaker_id)
        name = passage.speaker.name if passage.speaker else ""
        return Naming(name) if entry is None else Naming(name, (entry,))

    def _find(self, phrase: str, guess: bool) -> Naming:
        words = name_words(phrase)
        if not words:
            return Naming(phrase)
        if found := self._of_all_words(phrase, words, self.store):
            return found
        for tried in _parts_of(words):
            if chosen := bearing(self.store, tried):
                return pick(phrase, tried, chosen)
        if entries := self._abbreviations.find(phrase, words):
            return Naming(phrase, entries)
        is_noun = (has_determiner(phrase) and phrase.islower()) or any(map(are_initials, phrase.split()))
        if has_determiner(phrase) and (entries := spoken_for(self.store, words)):
            return Naming(phrase, entries, by_role=True)
        if (has_determiner(phrase) or "'s " in phrase.replace("’", "'")) and (nouns := self._told_by_noun(words)):
            return Naming(phrase, nouns, by_role=True)
        if has_determiner(phrase) and (entries := of_country(self.store, words)):
            return Naming(phrase, entries)
        if (author := author_in(phrase)) and (found := self.find(author, guess=guess)).chosen:
            if guess and (alike := self.alike(phrase)).chosen:
                return alike
            is_another = words[-1] in _TEAMS or is_voice(words[-1])
            if is_another and found.chosen[0].type is not SpeakerType.ORGANIZATION:
                return Naming(phrase, spoken_for(self.store, words), by_role=True)
            return replace(found, phrase=phrase)
        if guess and (writings := speaking_through(self.store, words)):
            return Naming(phrase, writings, by_role=True, several=True)
        if guess and not is_noun and (persons := called(self.store, phrase, words)):
            return replace(pick(phrase, words, persons), loosely=True)
        if guess and (found := self._retitled(words)):
            return found
        if guess and not is_noun and (found := misspelt(self.store, words)):
            return found
        if guess and (entries := self._described(words)):
            return Naming(phrase, entries[:1], by_role=True)
        return Naming(phrase, nearest=self._nearest(words) if guess else ())

    def _of_all_words(self, phrase: str, words: Sequence[str], bearers: Bearers) -> Naming | None:
        """Return who has the name, or holds the office, that all the words tell; the office before unnamed ones."""
        if not words:
            return None
        chosen, in_office = _called(phrase, words, bearing(bearers, words)), holders(bearers, words)
        is_name = _is_indefinite(phrase) or not in_office or _is_rather_name(phrase, words, chosen, in_office)
        if chosen and is_name and words[0] not in POLITE and not all(_is_unnamed(entry) for entry in chosen):
            return pick(phrase, words, chosen)
        for tried in _parts_of(words):
            persons = [entry for entry in bearing(bearers, tried) if _is_person_called(tried, entry)]
            if persons:
                return pick(phrase, tried, persons, _titles_before(tried, words))
        if chosen and is_name:
            return pick(phrase, words, chosen)
        if in_office:
            return _in_office(phrase, self._whole(in_office, words))
        if persons := _introduced(bearers, words):
            return pick(phrase, words[-1:], persons)
        if persons := self._in_other_order(bearers, words):
            return pick(phrase, words[-2:], persons)
        if len(words) > 1 and (called_so := _inside(bearers, mentioned_as(self.store, words))):
            return _in_office(phrase, called_so)
        if in_office := nearly_holders(self.store, bearers, words):
            around = Around((), bearers.ids) if isinstance(bearers, Circle) else None
            closer = self._likeness.find(phrase, around, least=OWN)  # the City boss is rather its manager
            is_another = bool(closer.chosen) and closer.chosen[0].id != in_office[0].id
            return closer if is_another else _in_office(phrase, self._whole(in_office, words))
        of_kind = holders(bearers, singular(words))
        return Naming(phrase, of_kind, by_role=True, several=True) if len(of_kind) > 1 else None

    def _in_other_order(self, bearers: Bearers, words: Sequence[str]) -> list[SpeakerEntry]:
        """Return "Lin Bao" for "columnist bao lin", and "Bao", whom his article names so in full somewhere."""
        last = words[-2:]
        if len(last) < 2 or TITLES.issuperset(last) or not _NO_NAME.isdisjoint(last):
            return []
        persons = (entry for word in last for entry in bearers.speakers_named(word) if _is_person(entry))
        same = [one for one in dict.fromkeys(persons) if set(name_words(one.name)) <= set(last)]
        printed = f" {' '.join(last)} "
        return [
            one
            for one in same
            if len(name_words(one.name)) == len(last)
            or any(printed in f" {fold(article.text)} " for article in articles_of(self.store, one))
        ]

    def _told_by_noun(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        tried = (list(words), *other_spellings(words))
        return next((found for one in tried if (found := told_by_noun(self.store, one))), ())

    def _described(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return whom an article puts beside the words: "Scott's wife, Rakeyia Scott"."""
        head, *others = noun_first(words)
        telling = [word for word in others if word not in DETERMINERS]
        if head not in RELATIONS or not telling:
            return ()
        heads = (head, *(other[0] for other in other_spellings([head]) if len(other) == 1))
        ids = next((found for one in heads if (found := speakers_described(self.store, [one], telling))), ())
        entries = [entry for one in ids[:2] if (entry := self.store.speaker(one)) is not None]
        return self._whole([one for one in entries if is_of_country(self.store, telling, (), one)], telling)

    def _whole(self, entries: Sequence[SpeakerEntry], words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Put "Ada Falk" for the "Ada" whom an article calls Falk's wife, where another has her full name."""
        named = self.store.speakers_named
        bare = [entry for entry in entries if entry.type is SpeakerType.PERSON and " " not in entry.name]
        full = {
            entry.id: one
            for entry in bare
            for word in reversed(words)
            for one in reversed(named(f"{entry.name} {word}"))
            if _is_whole(one, word)
        }
        return tuple(dict.fromkeys(full.get(entry.id, entry) for entry in entries))

    def _retitled(self, words: Sequence[str]) -> Naming | None:
        """Return whom "depty mayr falk" means, once its titles are put right."""
        right = [word if word in BODY_NOUNS or self.store.has_word(word) else nearest_title(word) for word in words]
        if right == list(words):
            return None
        naming = self.find(" ".join(right))
        is_titled = naming.by_role or any(map(_is_person, naming.chosen[:1]))  # "moss volunteers" are no boss
        return replace(naming, phrase=" ".join(words), misspelt=True) if is_titled else None

    def _nearest(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        near = self.store.speakers_near(" ".join(words))
        same = self.store.speakers_named(words[-1]) if len(words) > 1 else ()
        return tuple(dict.fromkeys((*same, *near)))[:3]


def _called(phrase: str, words: Sequence[str], found: Sequence[SpeakerEntry]) -> tuple[SpeakerEntry, ...]:
    """Leave out, for "the network" in small letters, the bodies that are no network: Network Rail."""
    head = noun_first(words)[0] if words else ""
    if not (has_determiner(phrase) and phrase.islower() and (is_body(head) or is_outlet(head))):
        return tuple(found)
    return tuple(
        entry
        for entry in found
        if entry.type is not SpeakerType.ORGANIZATION or any(is_head(head, name) for name in entry.names)
    )


def _inside(bearers: Bearers, entries: Sequence[SpeakerEntry]) -> list[SpeakerEntry]:
    return [entry for entry in entries if not isinstance(bearers, Circle) or entry.id in bearers.ids]


def _in_office(phrase: str, entries: Sequence[SpeakerEntry]) -> Naming:
    return Naming(phrase, tuple(entries[:1]), tuple(entries[1 : 1 + _MOST_OTHERS]), by_role=True)


def _is_indefinite(phrase: str) -> bool:
    return fold(phrase).split()[0] in _INDEFINITE


def _parts_of(words: Sequence[str]) -> list[list[str]]:
    """Return the parts of a phrase that may be a name: "falk" of "mayor falk", but not "mayor"."""
    return [tried for tried in shortened(words) if tried != list(words) and not TITLES.issuperset(tried)]


def _is_rather_name(
    phrase: str, words: Sequence[str], chosen: Sequence[SpeakerEntry], in_office: Sequence[SpeakerEntry]
) -> bool:
    """Say whether words that are an office too are meant as a name: "Baker" is, but not "the baker"."""
    persons = [entry for entry in chosen if _is_person_called(words, entry)]
    if any(name_words(entry.name) != list(words) or TITLES.isdisjoint(words) for entry in persons):
        return not has_determiner(phrase)
    if any(entry.type is SpeakerType.DOCUMENT for entry in chosen):
        return True
    bodies = [entry for entry in chosen if entry.type is SpeakerType.ORGANIZATION and fit_of(words, entry) == 0]
    return any(entry.statements > in_office[0].statements for entry in bodies)


def _is_whole(entry: SpeakerEntry, surname: str) -> bool:
    return entry.type is SpeakerType.PERSON and name_words(entry.name)[-1] == surname


def _is_person(entry: SpeakerEntry) -> bool:
    return entry.type is SpeakerType.PERSON


def _is_unnamed(entry: SpeakerEntry) -> bool:
    return entry.type in (SpeakerType.UNNAMED, SpeakerType.GROUP)


def _is_person_called(words: Sequence[str], entry: SpeakerEntry) -> bool:
    return entry.type is SpeakerType.PERSON and fit_of(words, entry) <= 1


def _introduced(bearers: Bearers, words: Sequence[str]) -> list[SpeakerEntry]:
    """Return "Eva Vik", a coach, for "coach vik"; also for "team adviser eva vik", whatever she is."""
    if len(words) < 2:
        return []
    for length in (3, 2):
        whole = [entry for entry in bearers.speakers_named(" ".join(words[-length:])) if len(words) > length]
        same = (entry for entry in whole if name_words(entry.name) == list(words[-length:]))
        if persons := [entry for entry in same if entry.type is SpeakerType.PERSON]:
            return persons
    named = bearers.speakers_named(words[-1])
    return [
        entry
        for entry in named
        if _is_person_called(words[-1:], entry) and all(has_title(word, entry) for word in words[:-1])
    ]


def _titles_before(name: Sequence[str], words: Sequence[str]) -> list[str]:
    """Return "senator" of "senator falk"."""
    at = next((at for at in range(len(words)) if list(words[at : at + len(name)]) == list(name)), 0)
    return [word for word in words[:at] if word in TITLES]
