"""Pronouns: whom "he", "she", "it" and "they" mean."""

from __future__ import annotations

from index.speaker import SpeakerType
from index.speakers.fitting import fits_many, fits_person, fits_thing
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import Form, Mention
from index.speakers.reading import Reading


class Pronouns:
    """Reads the pronouns of an article in text order."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._tokens = reading.tokens
        self._cast = reading.cast
        self._sources = reading.sources
        self._by_head = reading.by_head
        self._meant = reading.meant
        self._trail = reading.trail

    def who(self, mention: Mention) -> Meant | None:
        """Return whom a pronoun of the third person means; "it" and "they" as well."""
        word, others = self._tokens.lower[mention.head], self._named_by(mention)
        if mention.is_plural:
            found = self._trail.best(mention.head, fits_many, others=others)
        elif mention.type is SpeakerType.PERSON:
            fits = fits_person(mention.gender)
            ahead = self._subject_ahead(mention.head)
            found = self._trail.best(mention.head, fits, ahead=ahead, others=others)
            found = found or self._trail.best(mention.head, fits, window=12)
            if found is None:
                return self._reading.ahead.person(mention, fits)
        else:
            found = self._trail.best(mention.head, fits_thing, window=2, others=others)
        return self._reading.found(word, found)

    def _named_by(self, mention: Mention) -> set[Member]:
        """Return whom the words of a source name, who are others: in "A friend, she said, left", a friend."""
        named: set[Member] = set()
        for span in self._sources.get(mention.head, ()):
            for i in self._tokens.within(span):
                other = self._by_head.get(i)
                if other is None or other.form is Form.PRONOUN or self._tokens.deps[i] == "compound":
                    continue
                if (member := self._cast.member_of(other)) or (i in self._meant and (member := self._meant[i].member)):
                    named.add(member)
        return named

    def _subject_ahead(self, i: int) -> Member | None:
        """Return whom the sentence names as its subject only after a clause that holds token `i`."""
        tokens, clause = self._tokens, i
        while tokens.heads[clause] != clause and tokens.deps[clause] not in {"advcl", "prep"}:
            clause = tokens.heads[clause]
        verb = tokens.heads[clause]
        if clause == verb or clause > verb:
            return None
        for k in range(max(i, clause) + 1, verb):
            if tokens.deps[k] in {"nsubj", "nsubjpass"} and tokens.heads[k] == verb:
                mention = self._by_head.get(k)
                return self._cast.member_of(mention) if mention else None
        return None
