"""ArticleSoFar: what has been read of an article up to a mention, and who was meant there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from index.charspan import CharSpan
from index.names.descriptions import NOUNS_OF_TWO
from index.names.nouns import singular
from index.speaker import SpeakerType
from index.speakers.cast import Cast
from index.speakers.cataphora import Cataphora
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import Mention
from index.speakers.obituary import whose_life
from index.speakers.salience import Trail
from index.tokens import Tokens


class ArticleSoFar:
    """An article on the way through its mentions, in text order.

    `sources` are the heads of those who are quoted, with what they say.
    """

    def __init__(self, tokens: Tokens, mentions: list[Mention], sources: Mapping[int, Iterable[CharSpan]]) -> None:
        self.tokens = tokens
        self.cast = Cast(mentions)
        self.sources = sources
        self.by_head = {mention.head: mention for mention in mentions}
        self.meant: dict[int, Meant] = {}
        """By the head of the mention."""
        self.life_told = whose_life(tokens, mentions, self.cast)
        """Of an obituary: who died."""
        self.trail = Trail(tokens)
        self.last_seen: dict[Member, int] = {}
        """The head of the last mention."""
        self.holders: defaultdict[str, list[Member]] = defaultdict(list)
        """Who may be called by a noun: the mayors."""
        self.ahead = Cataphora(tokens, mentions, self.cast, sources)
        self._pairs: dict[tuple[Member, Member], Member] = {}

    def pair(self, first: Member, second: Member) -> Member | None:
        """Return two persons as a group; None where one is no person, or both are the same."""
        if not first.names or first is second or not SpeakerType.PERSON is first.type is second.type:
            return None
        pair = self._pairs.setdefault((first, second), Member(SpeakerType.GROUP, is_plural=True))
        pair.description = f"{first.name} and {second.name}"
        return pair

    def pair_called(self, noun: str, *, as_two: bool = False) -> Callable[[Member], float]:
        """Weigh pairs for "the two" and "the senators": both, or those of whom one is known for a senator."""
        pairs = {pair: two for two, pair in self._pairs.items()}

        def weigh(member: Member) -> float:
            offices = {singular(office) for one in pairs.get(member, ()) for office in one.offices}
            return 1.0 if member in pairs and (as_two or noun in NOUNS_OF_TWO or noun in offices) else 0.0

        return weigh

    def sentences_back(self, mention: Mention, member: Member) -> int:
        """Return how many sentences before a mention a member was last seen."""
        seen = self.last_seen.get(member)
        sentence_of = self.tokens.sentence_of
        return 0 if seen is None else sentence_of[mention.head] - sentence_of[seen]

    def found(self, words: str, found: tuple[Member, int] | None) -> Meant | None:
        """Return a member found so many sentences back as whom `words` mean."""
        if found is None:
            return None
        member, back = found
        where = "in the same sentence" if back <= 0 else f"{back} sentence{'s' * (back > 1)} back"
        return Meant(member, words, where)
