"""Given: places, times and search fields, as the archive knows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.background import Background
from bot.grammar.tail import BEFORE_PLACE
from bot.language.sentences import days_in_words
from bot.language.word_list import phrase_list
from bot.mind import IT, Mind
from bot.names.name_words import split_names
from bot.naming import Naming
from bot.period import Period
from bot.question import Asks, Question
from bot.reading.search_fields import Fields
from bot.unsaid.topics import Topics
from index.folding import fold
from index.search import Search

_NAME = re.compile(r"[“\"'‘]?\b[A-Z][\w’'-]*")
_LONG = 60
"""In days: in an archive of more, "last month" is seen from its newest article, in a shorter one from each article."""

_ON_AIR = frozenset(
    phrase_list(
        """
        television, tv, radio, the radio, air, the air, camera, twitter, facebook, instagram, youtube, social media,
        the phone, the telephone, stage, the record, the stump, the trail, the campaign trail, the floor
        """
    )
)
"""What did she say on [television]? That is no topic."""


@dataclass(frozen=True, slots=True)
class Given:
    """Puts into questions what was given beside who and what."""

    known: Background
    mind: Mind
    topics: Topics

    def placed(self, question: Question, place: str) -> Question:
        """Put in where it was said: a publisher, a programme, a town; "on aid" is a topic after all."""
        if not place:
            return question
        if fold(place) in IT and self.mind.place:
            return replace(question, place=" ".join(_names_in(self.mind.place)) or self.mind.place)
        first, _, rest = place.partition(" ")
        name = rest if first.lower() in BEFORE_PLACE and rest else place
        if publisher := self.known.publisher(name):
            return replace(question, outlet=publisher)
        if first.lower() == "on" and not self._is_medium(question, name):
            return replace(question, topic=name, subject=self.topics.topic(name) or None)
        return replace(question, place=place)

    def timed(self, question: Question, period: Period | None) -> Question:
        """Put in when it was said, seen from the newest article."""
        if period is None:
            return question
        since, until = period.range_seen_from(self.known.newest)
        if period.back is not None and since and until and self.known.days > _LONG:
            told = f"{period.words} ({days_in_words(since, until)})"
            period = Period(told, since=since, until=until)
        return replace(question, period=period, since=since, until=until)

    def without(self, question: Question, phrase: str) -> Question:
        """Leave out somebody ("not by Orlik"), where nobody is asked for, else what is about the words."""
        if not phrase:
            return question
        naming = self.known.names.find(phrase, guess=False)
        if naming.chosen and not question.named:
            return replace(question, not_by=(naming,))
        return replace(question, without=self.topics.topic(phrase) or None)

    def with_fields(self, question: Question, fields: Fields) -> Question:
        """Put in what was given as `by:` `about:` and so on."""
        if not fields:
            return question
        changes: dict[str, object] = {}
        if fields.by:
            names = [name for phrase in fields.by for name in self._each_name(phrase)]
            named = tuple(self.known.names.find(name) for name in names)
            changes |= {"named": named, "speakers": tuple(naming.name for naming in named)}
        if fields.about:
            changes |= {"topic": fields.about, "subject": self.topics.topic(fields.about) or None}
        if fields.to:
            naming = self.known.names.find(fields.to, guess=False)
            is_part = naming.partial and fields.to.islower()  # to:workers, of a workers' union
            told = naming if naming.chosen and not is_part else Naming(fields.to)
            changes |= {"told": told, "addressee": told.name}
        if fields.outlet:
            changes["outlet"] = self.known.publisher(fields.outlet) or fields.outlet
        if fields.kind:
            changes["kind"] = fields.kind
        if fields.stance:
            changes |= {"stances": (fields.stance,), "stance": fields.stance, "stance_asked": True}
        if fields.since or fields.until:
            period = Period(fields.times, since=fields.since, until=fields.until)
            changes |= {"period": period, "since": fields.since, "until": fields.until}
        return replace(question, asks=Asks.STATEMENTS, **changes)  # type: ignore[arg-type]

    def _is_medium(self, question: Question, name: str) -> bool:
        if fold(name) in _ON_AIR:
            return True
        return self.known.store.search(Search(speakers=question.speaker_ids, medium=name, limit=1)).total > 0

    def _each_name(self, phrase: str) -> list[str]:
        return [phrase] if self.known.names.find(phrase).chosen else split_names(phrase)


def _names_in(words: str) -> list[str]:
    """Return the words that begin with a capital letter, those in quotation marks alone where there are any."""
    quoted = re.findall(r"[“\"‘]([^”\"’]+)[”\"’]", words)
    return quoted or [name for name in _NAME.findall(words) if name not in ("In", "On", "At", "During")]
