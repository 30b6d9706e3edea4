"""Pronouns: whom "he", "she", "it" and "they" mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from index.parts_of_speech import FINITE_TAGS
from index.speaker import SpeakerType
from index.speakers.article_so_far import ArticleSoFar
from index.speakers.fitting import fits_many, fits_person, fits_thing
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import PRONOUNS, Form, Mention

LESS_LIKELY = 0.4
"""In an obituary, of anybody but who died."""
LONGEST_CLAUSE = 12
"""Tokens from whom the reporter asks to the answer's subject."""
DEEPEST_CLAUSE = 6
"""Steps up from a clause."""
FARTHEST_SOURCE = 150
"""Tokens between a pronoun inside a quotation and whoever is named beside it, at most."""


class Pronouns:
    """Reads the pronouns of an article in text order."""

    def __init__(self, article: ArticleSoFar) -> None:
        self._article = article
        self._tokens = article.tokens
        self._source_heads = sorted(article.sources)

    def who(self, mention: Mention) -> Meant | None:
        """Return whom a pronoun of the third person means; "it" and "they" as well."""
        word, others = self._tokens.lower[mention.head], self._named_by(mention) | self._quoted_around(mention)
        if mention.is_plural:
            counts = {one for one in self._article.last_seen if one.is_count and self._is_of_before(mention, one)}
            found = self._article.trail.best(mention.head, fits_many, others=others | counts)
        elif mention.type is SpeakerType.PERSON:
            in_talk = self._tokens.is_quoted[mention.head]
            fits = self._fits_life(mention, fits_person(mention.gender, in_talk=in_talk))
            ahead = self._subject_ahead(mention.head) or self._asked_before(mention.head)
            if teller := self._teller_by_pronoun(mention, fits):
                return self._article.found(word, self._article.trail.best(mention.head, fits, others=others | {teller}))
            found = self._article.trail.best(mention.head, fits, ahead=ahead, others=others)
            found = found or self._article.trail.best(mention.head, fits, window=12)
            if found is None:
                return self._article.ahead.person(mention, fits)
        else:
            found = self._article.trail.best(mention.head, fits_thing, window=2, others=others)
        return self._article.found(word, found)

    def _is_of_before(self, mention: Mention, count: Member) -> bool:
        """Say whether a number was told in another sentence: "Nine in 10 agree. [They] are young" is of all asked."""
        return self._article.sentences_back(mention, count) > 0

    def _fits_life(self, mention: Mention, fits: Callable[[Member], float]) -> Callable[[Member], float]:
        """Let "she" in an obituary be who died rather than somebody who has a word in between."""
        died = self._article.life_told
        if died is None or not fits(died):
            return fits
        speaks = self._speaks(mention.head)

        def weigh(member: Member) -> float:
            goes_on = speaks and member.is_quoted and self._article.sentences_back(mention, member) <= 1
            return fits(member) * (1.0 if member is died or goes_on else LESS_LIKELY)

        return weigh

    def _speaks(self, pronoun: int) -> bool:
        """Say whether a pronoun's own verb reports: "she said"; not "She joined the choir, and said"."""
        verb = self._tokens.heads[pronoun]
        starts = [self._tokens.within(span).start for span in self._article.sources.get(pronoun, ())]
        return any(FINITE_TAGS.isdisjoint(self._tokens.tags[verb + 1 : start]) for start in starts)

    def _named_by(self, mention: Mention) -> set[Member]:
        """Return whom the words of a source name, who are others: in "A friend, she said, left", a friend.

        But "Lee came to Harlow, where he said: “They love Lee.”".
        """
        spans = self._article.sources.get(mention.head, ())
        heads = [i for span in spans for i in self._tokens.within(span) if self._tokens.deps[i] != "compound"]
        above = self._subjects_above(mention.head)
        named = ((self._other_at(i), self._tokens.is_quoted[i]) for i in heads)
        return {member for member, is_quoted in named if member and not (is_quoted and member in above)}

    def _subjects_above(self, i: int) -> set[Member]:
        """Return the subjects of the clauses that the clause of token `i` is part of."""
        tokens, verb, above = self._tokens, self._tokens.heads[i], set[int]()
        while tokens.heads[verb] != verb and tokens.heads[verb] < i and len(above) < DEEPEST_CLAUSE:
            verb = tokens.heads[verb]
            above.add(verb)
        heads = [k for k in self._article.meant if k < i and tokens.deps[k] == "nsubj" and tokens.heads[k] in above]
        return {self._article.meant[k].member for k in heads}

    def _quoted_around(self, mention: Mention) -> set[Member]:
        """Return whose quotation, by name, the pronoun stands in: nobody calls herself "she"."""
        return {member for head in self._tellers_around(mention) if (member := self._other_at(head))}

    def _tellers_around(self, mention: Mention) -> list[int]:
        """Return the heads of those in whose quotation a mention stands."""
        if not self._tokens.is_quoted[mention.head]:
            return []
        start = self._tokens.starts[mention.head]
        first = bisect_left(self._source_heads, mention.head - FARTHEST_SOURCE)
        last = bisect_right(self._source_heads, mention.head + FARTHEST_SOURCE)
        return [
            head
            for head in self._source_heads[first:last]
            if any(span.start <= start < span.end for span in self._article.sources[head])
        ]

    def _teller_by_pronoun(self, mention: Mention, fits: Callable[[Member], float]) -> Member | None:
        """Return who tells a quotation as "she" in which another is "she": “She was kind,” she said."""
        low = self._tokens.lower
        tellers = [
            head for head in self._tellers_around(mention) if low[head] in {"he", "she"} and head != mention.head
        ]
        if not any(PRONOUNS[low[head]][1] is mention.gender for head in tellers):
            return None
        found = self._article.trail.best(tellers[0], fits)
        return found[0] if found else None

    def _other_at(self, head: int) -> Member | None:
        mention = self._article.by_head.get(head)
        if mention is None or mention.form is Form.PRONOUN:
            return None
        meant = self._article.meant.get(head)
        return self._article.cast.member_of(mention) or (meant.member if meant else None)

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
                mention = self._article.by_head.get(k)
                return self._article.cast.member_of(mention) if mention else None
        return None

    def _asked_before(self, i: int) -> Member | None:
        """Return whom the reporter asks in the clause before: "When I put this to [Lee], she laughed"."""
        tokens, verb = self._tokens, self._tokens.heads[i]
        if tokens.deps[i] != "nsubj":
            return None
        for k in range(i - 1, max(-1, i - LONGEST_CLAUSE), -1):
            meant = self._article.meant.get(k) if tokens.deps[k] in {"dobj", "pobj", "dative"} else None
            if meant is None or meant.member.type is not SpeakerType.PERSON or not tokens.leads_to(k, verb):
                continue
            asking = next((j for j in range(k - 1, -1, -1) if tokens.deps[j] == "advcl"), k)
            if tokens.leads_to(k, asking) and tokens.heads[asking] == verb and self._is_done_by_reporter(asking):
                return meant.member
        return None

    def _is_done_by_reporter(self, verb: int) -> bool:
        tokens = self._tokens
        return any(tokens.lower[j] in {"i", "we"} and tokens.heads[j] == verb for j in range(max(0, verb - 4), verb))
