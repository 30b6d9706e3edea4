"""Voices: who speaks for a body, as its articles tell: "the nurses' union objected; its leader, Ada Berg, said ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.grammar.verbs import BASE_OF
from bot.language.word_list import word_list
from bot.names.name_words import name_words
from bot.names.offices import is_told
from index.article import Article
from index.folding import fold
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_LEADS = frozenset(
    word_list(
        """
        spokesman spokeswoman spokesperson representative president director chairman chairwoman chair chairperson
        secretary head leader chief executive ceo manager boss principal commissioner superintendent minister
        coordinator organizer organiser councillor
        """
    )
)
"""The [leader] of a body says what the body says; its members and clients need not."""
_NO_LONGER = frozenset(word_list("former ex past late onetime rival opposing"))
"""A [former] director speaks for himself."""
_MANY_VOICES = frozenset(word_list("senate house congress parliament assembly legislature court cabinet duma knesset"))
"""For a [parliament] no leader of a party in it speaks."""
_ITS = frozenset(["its", "their", "whose"])
_MEMBER = ("councillor",)
"""The council promised a loan. [Councillor] Ada Berg said it would be free."""
_OF = frozenset(["of", "for", "at", "with", "from"])
_AFTER_HEAD = frozenset(["and", "general", "who"])
_TOKEN = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*['’]?|[,;:()“”\"–—]")
_LONGEST_PART = 8
"""In words, on each side of the noun: "[Fox Radio vice] president", "director [of the Arlen Institute for Peace]"."""
_NEAR_NAME = 6
"""In words, from the end of an office to the surname of whoever holds it."""
_BEFORE = 200
"""In characters: where a body is named that "its leader" is of."""
_MOST_KEPT = 256
"""Articles whose offices stay at hand."""


@dataclass(frozen=True, slots=True)
class _Office:
    """A noun such as "leader" in a sentence, with the words about it, and where these stand among the tokens."""

    start: int
    end: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who is introduced with an office, and the words that tell of which body it is."""

    entry: SpeakerEntry
    told: tuple[str, ...]


@dataclass
class Voices:
    """Who speaks for the bodies of one archive."""

    store: Store
    _held: dict[str, tuple[_Holder, ...]] = field(default_factory=dict)

    def of(self, body: Sequence[str], articles: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return whom the articles of these ids introduce as spokesman, leader or head of a body."""
        if not body or not _MANY_VOICES.isdisjoint(body):
            return ()
        held = (one for article in articles for one in self._held_in(article))
        found = {one.entry.id: one.entry for one in held if all(is_told(word, one.told) for word in body)}
        return tuple(found.values())

    def at_outlet(self, outlet: Sequence[str], articles: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return whom articles introduce as an outlet's: "Radio Nova's Ada Berg" is the Nova reporter."""
        found = (entry for one in articles for entry in self._introduced_with(outlet, one))
        return tuple({entry.id: entry for entry in found}.values())

    def _introduced_with(self, outlet: Sequence[str], article_id: str) -> Iterator[SpeakerEntry]:
        article = self.store.article(article_id)
        printed = f" {fold(article.text)} " if article else ""
        for entry in self._quoted_in(article_id).values():
            if f" {outlet[-1]} {fold(entry.name)} " in printed:
                yield entry

    def _held_in(self, article_id: str) -> tuple[_Holder, ...]:
        if article_id not in self._held:
            if len(self._held) >= _MOST_KEPT:
                self._held.clear()
            article = self.store.article(article_id)
            self._held[article_id] = tuple(self._introduced(article)) if article else ()
        return self._held[article_id]

    def _introduced(self, article: Article) -> Iterator[_Holder]:
        persons = self._quoted_in(article.id)
        for sentence in self.store.sentences_of(article.id):
            tokens = _TOKEN.findall(sentence.of(article.text))
            for office in _offices_in(tokens):
                entry = _name_near(tokens, office, persons)
                before = _paragraph_before(article.text[: sentence.start])
                if entry is None:
                    continue
                if _ITS.isdisjoint(office.words) and office.words != _MEMBER:
                    yield _Holder(entry, office.words)
                else:
                    yield _Holder(entry, (*office.words, *fold(before).split(), *map(_plain, tokens[: office.start])))

    def _quoted_in(self, article_id: str) -> dict[str, SpeakerEntry]:
        """Return the persons whom an article quotes by their surnames."""
        ids = dict.fromkeys(passage.speaker_id for passage in self.store.passages_of(article_id))
        entries = (self.store.speaker(one) for one in ids if one is not None)
        return {name_words(one.name)[-1]: one for one in entries if one and one.type is SpeakerType.PERSON}


def _paragraph_before(text: str) -> str:
    """Return what the paragraph has before its sentence, or the last paragraph where it begins one."""
    return text.rstrip()[-_BEFORE:] if text.endswith("\n") else text[-_BEFORE:].rpartition("\n")[2]


def _offices_in(tokens: Sequence[str]) -> Iterator[_Office]:
    """Yield each office, as far as punctuation or a verb of speech bounds it."""
    words = [_plain(token) for token in tokens]
    for at, word in enumerate(words):
        if word not in _LEADS or not _is_head(tokens, at):
            continue
        start, end = at, at + 1
        while start and at - start < _LONGEST_PART and not _bounds(words[start - 1]):
            start -= 1
        if end < len(words) and words[end] in _OF:
            end += 1
            while end < len(words) and end - at <= _LONGEST_PART and not _bounds(words[end]):
                end += 1
        if _NO_LONGER.isdisjoint(words[start:at]):
            yield _Office(start, end, tuple(words[start:end]))


def _name_near(tokens: Sequence[str], office: _Office, persons: dict[str, SpeakerEntry]) -> SpeakerEntry | None:
    """Return who is named right behind an office or within its words ("director Ada Berg"), else right before it."""
    words = [_plain(token) for token in tokens]
    after = range(office.start, min(len(words), office.end + _NEAR_NAME))
    before = range(office.start - 1, max(-1, office.start - 3), -1)
    for places in (after, before):
        for at in places:
            if at >= office.end + 1 and _bounds(words[at]):
                break
            if words[at] in persons and tokens[at][:1].isupper():
                return persons[words[at]]
    return None


def _is_head(tokens: Sequence[str], at: int) -> bool:
    """Say whether a noun is the office itself: not so in "the bank's [chief] economist"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    return not after.islower() or after in _LEADS | _OF | _AFTER_HEAD


def _bounds(word: str) -> bool:
    """Say whether the words about an office end here: at punctuation, or at a verb of speech."""
    return not word or (word in BASE_OF and BASE_OF[word] != word)


def _plain(token: str) -> str:
    return "".join(fold(token).split())
