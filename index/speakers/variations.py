"""Variations: what papers call somebody just named, for a change: "the Norwegian", "the 22-year-old", "the company"."""

from __future__ import annotations

from collections.abc import Callable

from index.names.descriptions import (
    BESIDE_ANY_OFFICE,
    EPITHETS,
    EVERYMAN,
    SELDOM_NAMED,
    SHORT_FOR_BODY,
    TRADES_OF_FAME,
    VARIATIONS,
)
from index.speaker import Gender, SpeakerType
from index.speakers.article_so_far import ArticleSoFar
from index.speakers.fitting import are_at_odds, are_of_two_teams, fits_body, fits_person, named
from index.speakers.meant import Meant
from index.speakers.member import PAST, Member
from index.speakers.mentions import PRONOUNS, Mention

FAR_BODY = 12
"""Sentences back from "the company" to the one that was named last, however long ago."""
LESS_LIKELY = 0.5
"""Of one whose gender "his" or "her" beside a description speaks against: it may be another's."""
LONGEST_DEED = 10
"""Tokens from a subject to what is its own: "The nominee sharply attacked [her] rival"."""


class Variations:
    """Reads the descriptions of an article that tell nothing of who holds an office."""

    def __init__(self, article: ArticleSoFar) -> None:
        self._article = article
        self._tokens = article.tokens

    def of_salient(self, mention: Mention, phrase: str) -> Meant | None:
        """Return who comes to mind first of those that another word may be for."""
        tells_age = "-year-old" in phrase  # "the 22-year-old", "the 22-year-old striker"
        if mention.type is SpeakerType.PERSON and (tells_age or self._is_for_a_change(mention)):
            fits, inside = self._fits_variation(mention), self._named_inside(mention)
            found = self._article.trail.best(mention.head, fits, window=6, others=inside)
            if found is None and tells_age:
                found = self._article.trail.best(mention.head, fits_person(mention.gender))
            return self._article.found(phrase, found)
        is_body = mention.noun in SHORT_FOR_BODY or mention.noun.endswith("maker")
        if is_body and mention.type is SpeakerType.ORGANIZATION and self._tokens.lower[mention.start] != "this":
            fits_, fits_far = fits_body(mention.noun), fits_body(mention.noun, is_far=True)
            best = self._article.trail.best
            here = best(mention.head, self._in_paragraph(mention, fits_))
            near = here or best(mention.head, fits_, window=3) or best(mention.head, fits_far, window=FAR_BODY)
            return self._article.found(phrase, near)
        return None

    def _in_paragraph(self, mention: Mention, fits: Callable[[Member], float]) -> Callable[[Member], float]:
        """Weigh only those named in the same paragraph: "Tessen said so. ¶ Zorvik's shares fell. The company"."""
        tokens, last_seen = self._tokens, self._article.last_seen
        begin = tokens.text.rfind("\n", 0, tokens.starts[mention.head])
        return lambda member: fits(member) if tokens.starts[last_seen.get(member, 0)] > begin else 0.0

    def _is_for_a_change(self, mention: Mention) -> bool:
        """Say whether a noun is another word for somebody just named: "the diplomat", "the mum-of-three"."""
        has_children = self._tokens.lower[mention.end : mention.end + 3] == ["-", "of", "-"]
        return has_children or mention.noun in VARIATIONS or self._is_epithet(mention)

    def _is_epithet(self, mention: Mention) -> bool:
        """Say whether a name stands before a trade: "the Grammy winner", but not "the winner"."""
        words = self._tokens.words[mention.start + 1 : mention.head]
        return mention.noun in EPITHETS | TRADES_OF_FAME and any(word[0].isupper() for word in words)

    def _fits_variation(self, mention: Mention) -> Callable[[Member], float]:
        """Weigh the named for another word for one of them: "the Norwegian", "the Town boss"."""
        words, fits = self._tokens.words[mention.start : mention.head], named(fits_person(mention.gender))
        low = set(self._tokens.lower[mention.start : mention.end])
        capitals = {word.lower() for word in words[1:] if word[0].isupper()} if mention.noun == "boss" else set()
        told, is_trade = self._gender_of_own(mention), mention.noun in TRADES_OF_FAME

        def weigh(member: Member) -> float:
            has_other = is_trade and bool(member.offices - BESIDE_ANY_OFFICE)
            if has_other or are_at_odds(low, member) or are_of_two_teams(capitals, member):
                return 0.0
            is_other = told and member.gender and told is not member.gender
            return fits(member) * (LESS_LIKELY if is_other else 1.0)

        return weigh

    def _gender_of_own(self, mention: Mention) -> Gender | None:
        """Return the gender that what somebody deals with tells: in "The nominee attacked [her] rival", female."""
        tokens, verb = self._tokens, self._tokens.heads[mention.head]
        if tokens.deps[mention.head] != "nsubj":
            return None
        for i in range(mention.head + 1, min(mention.head + LONGEST_DEED, len(tokens))):
            if tokens.tags[i] == "PRP$" and tokens.deps[tokens.heads[i]] == "dobj" and tokens.leads_to(i, verb):
                return PRONOUNS[tokens.lower[i]][1]
        return None

    def in_tag(self, mention: Mention, phrase: str) -> Meant | None:
        """Return whom a tag gives a trade or a past: "Hale was forgiving. “He said sorry,” said the striker"."""
        tokens = self._tokens
        if mention.head not in self._article.sources or mention.noun in EVERYMAN | SELDOM_NAMED:
            return None
        is_bare = mention.head - mention.start == 1
        if mention.type is not SpeakerType.PERSON or not (is_bare or self.tells_past(mention)):
            return None
        if tokens.lower[mention.end : mention.end + 1] in (["of"], ["who"]):
            return None
        inside = self._named_inside(mention)
        begin = tokens.text.rfind("\n", 0, tokens.starts[mention.head]) if is_bare else 0
        found = self._article.trail.best(mention.head, named(fits_person(mention.gender)), window=3, others=inside)
        if (
            found is None
            or (found[0].offices - BESIDE_ANY_OFFICE and not found[0].is_out_of_office)
            or tokens.starts[self._article.last_seen.get(found[0], 0)] < begin
        ):
            return None
        return self._article.found(phrase, found)

    def _named_inside(self, mention: Mention) -> set[Member]:
        return {meant.member for i in range(mention.start, mention.end) if (meant := self._article.meant.get(i))}

    def tells_past(self, mention: Mention) -> bool:
        """Say whether a description is of one who was something: "Berg's former strategist", "the former teacher"."""
        words = self._tokens.lower[mention.start : mention.end]
        is_owned = "POS" in self._tokens.tags[mention.start : mention.head]
        return not PAST.isdisjoint(words) and (is_owned or words[0] == "the")
