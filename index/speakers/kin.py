"""Kin: whom "his wife" and "her brother" mean, and who are "the couple" and "the Bassetts"."""

from __future__ import annotations

from index.names.titles import COUPLES, KIN, PERSON_NOUNS, SPOUSES
from index.speaker import Gender, SpeakerType
from index.speakers.article_so_far import ArticleSoFar
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import Mention

LONGEST_KINSHIP = 6
"""Tokens from "his" to the name in "his second wife, Joy"."""

PARENTS, SIBLINGS, SPOUSE = ("father", "mother"), ("brother", "sister"), ("husband", "wife")
ELDERS = ("uncle", "aunt")
OTHER_WAY: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("son", "daughter", "stepson", "stepdaughter"), PARENTS),
    **dict.fromkeys(PARENTS, ("son", "daughter")),
    **dict.fromkeys(SIBLINGS, SIBLINGS),
    **dict.fromkeys((*SPOUSE, "widow", "widower"), SPOUSE),
    **dict.fromkeys(("nephew", "niece"), ELDERS),
    **dict.fromkeys(ELDERS, ("nephew", "niece")),
    **dict.fromkeys(("grandson", "granddaughter"), ("grandfather", "grandmother")),
    **dict.fromkeys(("grandfather", "grandmother"), ("grandson", "granddaughter")),
}
"""What he or she, whose kin somebody is, is to that one: Ann, whose nephew is Tom, is his aunt."""


class Kin:
    """Who is whose wife, brother or daughter, as far as an article has been read."""

    def __init__(self, article: ArticleSoFar) -> None:
        self._article = article
        self._tokens = article.tokens
        self._couples: dict[Member, Member] = {}
        self._known: dict[tuple[Member, str], Member] = {}

    def introduce(self, mention: Mention, member: Member) -> None:
        """Learn whose kin somebody is from "his wife, Joy" and "Joy, his wife"; the two are "the couple" then."""
        noun = mention.noun if mention.name is None else mention.name.title
        owner = self._owner_before(mention.head if mention.name is None else mention.start)
        if noun not in KIN or not member.names or owner is None or owner is member:
            return
        self._known[owner, noun] = member
        for gender, other in zip((Gender.MALE, Gender.FEMALE), OTHER_WAY.get(noun, ()), strict=False):
            if owner.gender in {gender, None}:
                self._known[member, other] = owner
        if noun in COUPLES and (pair := self._article.pair(owner, member)):
            self._couples[owner] = pair
            self._article.trail.pass_by(mention.head, pair)

    def who(self, mention: Mention, phrase: str) -> Meant | None:
        """Return who is the owner's wife or brother: by what was told, or by the surname they share."""
        if mention.noun not in KIN or mention.is_plural or not (owner := self._owner_before(mention.head)):
            return None
        key = owner, mention.noun
        if key in self._known:
            member = self._known[key]
            return self._article.found(phrase, (member, self._article.sentences_back(mention, member)))
        if mention.noun not in SPOUSES or not (spouse := self._namesake(owner, PERSON_NOUNS[mention.noun])):
            return None
        self._known[key] = spouse
        return self._article.found(phrase, (spouse, self._article.sentences_back(mention, spouse)))

    def family(self, mention: Mention) -> Meant | None:
        """Return the two who share a surname: "the Bassetts" after "Denise and Martin Bassett"."""
        word = self._tokens.lower[mention.head]
        is_alone = mention.name is not None and len(mention.name.words) == 1
        if not is_alone or not word.endswith("s") or self._tokens.lower[mention.start - 1] != "the":
            return None
        bearers = [member for member in self._article.cast.bearers_of(word[:-1]) if member in self._article.last_seen]
        if len(bearers) == 1:
            pair = self._couples.get(bearers[0])  # "Fiona Drummond ... her husband, Ewan, ... the Drummonds"
        else:
            pair = self._article.pair(*bearers) if len(bearers) == 2 else None
        return Meant(pair) if pair else None

    def _owner_before(self, end: int) -> Member | None:
        """Return whose kin is named at token `end`: "[his] wife", "[Lee]'s second wife"."""
        for i in range(end - 1, max(-1, end - LONGEST_KINSHIP), -1):
            if self._tokens.tags[i] in {"PRP$", "POS"}:
                owner = self._article.meant.get(i if self._tokens.tags[i] == "PRP$" else i - 1)
                return owner.member if owner else None
        return None

    def _namesake(self, owner: Member, gender: Gender | None) -> Member | None:
        """Return the only other one of a surname and gender: "Sal and Concetta Marino ... [her husband]" is Sal."""
        if owner.type is not SpeakerType.PERSON or len(owner.words) < 2:
            return None
        family = self._article.cast.bearers_of(owner.words[-1])
        fits = [member for member in family if member is not owner and member.gender in {gender, None}]
        return fits[0] if len(fits) == 1 and fits[0] in self._article.last_seen else None
