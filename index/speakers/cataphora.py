"""Cataphora: who is meant by words that come before the name: "A judge said no. ... Judge Ann Lee wrote"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from index.charspan import CharSpan
from index.names.descriptions import ADVOCATES, EVERYMAN, SELDOM_NAMED
from index.names.places import PLACES
from index.speaker import SpeakerType
from index.speakers.cast import Cast
from index.speakers.fitting import are_of_two_genders
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import Form, Mention
from index.speakers.roles import FEELINGS
from index.tokens import Tokens

AHEAD = 6
"""Sentences to look ahead."""
FROM_HEADLINE = 30
"""Sentences from "Minister Says No" to the minister's name."""
LEADERS = frozenset({"president", "minister", "premier", "chancellor", "king", "queen"})
TO_QUOTATION = 4
"""Sentences from "a clerk told the court" to the clerk's own words and name."""
ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})
IN_PHRASE = frozenset({"IN", "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH"})
NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
BEFORE_TAG = 4
"""Tokens between a quotation and the name: "” said the"."""


class Cataphora:
    """Looks ahead in an article for the names of those it speaks of before.

    `sources` are the heads of the quoted, with their words.
    """

    def __init__(
        self, tokens: Tokens, mentions: Sequence[Mention], cast: Cast, sources: Mapping[int, Iterable[CharSpan]]
    ) -> None:
        self._tokens = tokens
        self._named = [mention for mention in mentions if mention.form is Form.NAME]
        self._cast = cast
        self._said = sources
        self._sources = sorted(sources)
        self._by_head = {mention.head: mention for mention in mentions}
        self._first_named: dict[Member, int] = {}
        for mention in mentions:
            if member := cast.member_of(mention):
                self._first_named.setdefault(member, mention.head)

    def person(self, mention: Mention, fits: Callable[[Member], float]) -> Meant | None:
        """Return the first named person after a pronoun with none before it: "She never wanted it. Ann Lee was 40"."""
        start = bisect_right(self._named, mention.head, key=lambda later: later.head)
        for later in islice(self._named, start, None):
            if self._sentences_ahead(mention, later.head) > AHEAD:
                return None
            member = self._cast.member_of(later)
            if member and member.type is SpeakerType.PERSON and fits(member):
                return self.named_later(self._tokens.lower[mention.head], member, mention)
        return None

    def holder(self, mention: Mention, holders: Sequence[Member], phrase: str) -> Meant | None:
        """Return the only one who is introduced later with the noun of a description."""
        if mention.noun in SELDOM_NAMED:
            holders = [member for member in holders if self._is_soon(member, mention)]
        if not self._is_one_person(mention) or mention.noun in EVERYMAN or len(holders) != 1:
            return None
        if not self._is_soon(holders[0], mention):
            return None
        at_length = self.at_length(mention)
        if " " in at_length:
            holders[0].learn_role(at_length)  # "A spokesman for Keller Rail said ... The spokesman, Hugh Dunne, said"
        return self.named_later(phrase, holders[0], mention)

    def body(self, mention: Mention, bodies: Sequence[Member], phrase: str) -> Meant | None:
        """Return the only body soon named that has the noun in its name: "The council said ... Harlow Town Council"."""
        is_bare = mention.end - mention.start == 2 and not mention.is_plural
        if mention.type is not SpeakerType.ORGANIZATION or not is_bare or len(bodies) != 1:
            return None
        return self.named_later(phrase, bodies[0], mention) if self._is_soon(bodies[0], mention) else None

    def soon(self, phrase: str, member: Member, mention: Mention) -> Meant | None:
        """Return somebody who is named only later, if it is not much later."""
        return self.named_later(phrase, member, mention) if self._is_soon(member, mention) else None

    def _is_soon(self, member: Member, mention: Mention) -> bool:
        in_headline = self._tokens.sentence_of[mention.head] == 0 and mention.start == mention.head
        ahead = self._sentences_ahead(mention, self._first_named[member])
        is_for_another = mention.noun in ADVOCATES and self._tokens.lower[mention.end : mention.end + 1] == ["for"]
        if (mention.noun in SELDOM_NAMED or is_for_another) and not self._speaks_for_same(member, mention):
            return False
        return 0 <= ahead <= (FROM_HEADLINE if in_headline else AHEAD)

    def _speaks_for_same(self, member: Member, mention: Mention) -> bool:
        """Say whether "A spokeswoman for Kelly" may be whom "the spokeswoman, Ann Lee" or "Kelly spokeswoman" names."""
        told = set(self.at_length(mention).lower().split()) - {mention.noun, "for", "of", "the", "a"}
        return any(role.lower() == mention.noun or told & set(role.lower().split()) for role in member.roles)

    def at_length(self, mention: Mention) -> str:
        """Return a description without its article, and with what it is for: "spokesman for Keller Rail"."""
        tokens, end = self._tokens, mention.end
        if tokens.lower[end : end + 1] in (["for"], ["of"]):
            while end < len(tokens) and tokens.tags[end] in IN_PHRASE:
                end += 1
            while tokens.tags[end - 1] not in NOUN_TAGS:
                end -= 1
        start = mention.start
        while start < end and (tokens.lower[start] in ARTICLES | FEELINGS or tokens.words[start][0].isdigit()):
            start += 1  # "18:42 Mayor"
        return tokens.words_of(start, end) if start < end else ""

    def beside_quotation(self, mention: Mention, phrase: str) -> Meant | None:
        """Return who is first named beside the words that follow: "A clerk told it. ¶ “I fled,” said Tom Ray, 54"."""
        if not self._is_one_person(mention) or mention.noun in SELDOM_NAMED:
            return None
        name = self._next_source(mention)
        member = self._cast.member_of(name) if name else None
        if name is None or member is None or not self._is_new(name, member):
            return None
        if not (self._is_in_tag(name) or self._goes_on_as(mention, name)):
            return None
        if are_of_two_genders(member, mention) or self._sentences_ahead(mention, name.head) > TO_QUOTATION:
            return None
        first = self._tokens.lower[mention.start]
        member.learn_role(phrase.partition(" ")[2] if first in ARTICLES else phrase)
        return self.named_later(phrase, member, mention)

    def _next_source(self, mention: Mention) -> Mention | None:
        """Return the source of a later sentence that is no pronoun, and whom this one's words do not quote."""
        if mention.head not in self._said:
            return None
        told = {i for span in self._said[mention.head] for i in self._tokens.within(span)}
        for head in self._sources[bisect_right(self._sources, mention.head) :]:
            if self._sentences_ahead(mention, head) == 0:
                continue
            later = self._by_head.get(head)
            if head not in told and (later is None or later.form is not Form.PRONOUN):
                return later
        return None

    def _is_new(self, name: Mention, member: Member) -> bool:
        """Say whether a full name without an office stands nowhere before."""
        if name.form is not Form.NAME or name.name is None or len(name.name.words) < 2 or member.offices:
            return False
        return self._first_named.get(member) == name.head and member.type in {SpeakerType.PERSON, None}

    def _is_in_tag(self, name: Mention) -> bool:
        begin = name.name.phrase_start if name.name else name.start
        return any(self._tokens.is_quoted[max(0, begin - BEFORE_TAG) : begin])

    def _goes_on_as(self, mention: Mention, name: Mention) -> bool:
        """Say whether somebody is named only later, as if known: "Chad's president warned of it. ... Ann Lee said".

        For anybody but a leader that is in the next sentence: "Not so, said the pilots' lawyer. Ann Lee said". A name
        that only an age introduces is of whom the sentence before told: "A nurse was sacked. ¶ Ann Lee, 41, said".
        """
        tokens = self._tokens
        aged = tokens.tags[name.end : name.end + 3] == [",", "CD", ","]
        is_subject = tokens.deps[name.head] in {"nsubj", "appos"} if aged else tokens.deps[name.head] == "nsubj"
        if not is_subject or (tokens.words[name.end : name.end + 1] == [","] and not aged):
            return False
        is_within_paragraph = "\n" not in tokens.text[tokens.starts[mention.head] : tokens.starts[name.head]]
        owner = self._owner_of(mention)
        if mention.noun in LEADERS and owner is not None and tokens.lower[owner] in PLACES:
            return is_within_paragraph  # everybody knows who leads a country
        is_next = self._sentences_ahead(mention, name.head) == 1
        return is_next and mention.noun not in EVERYMAN and (aged or self._is_told_apart(mention))

    def _owner_of(self, mention: Mention) -> int | None:
        tags = self._tokens.tags
        return next((i - 1 for i in range(mention.start, mention.head) if tags[i] == "POS"), None)

    def _is_told_apart(self, mention: Mention) -> bool:
        """Say whether a description fits one person alone: "the pilots' lawyer", "The hacker whose leaks ..."."""
        tokens = self._tokens
        has_clause = tokens.lower[mention.end : mention.end + 1] in (["who"], ["whose"])
        return self._owner_of(mention) is not None or (tokens.lower[mention.start] == "the" and has_clause)

    def _is_one_person(self, mention: Mention) -> bool:
        return mention.type is SpeakerType.PERSON and not mention.is_plural

    def _sentences_ahead(self, mention: Mention, i: int) -> int:
        return self._tokens.sentence_of[i] - self._tokens.sentence_of[mention.head]

    def named_later(self, words: str, member: Member, mention: Mention) -> Meant:
        """Return `member` with where the name stands first."""
        ahead = self._sentences_ahead(mention, self._first_named[member])
        return Meant(member, words, f"named {ahead} sentence{'s' * (ahead != 1)} later")
