"""Variations: what papers call somebody just named, for a change: "the Norwegian", "the 22-year-old", "the company"."""

from __future__ import annotations

from collections.abc import Callable

from index.names.descriptions import (
    BESIDE_ANY_OFFICE,
    EPITHETS,
    EVERYMAN,
    NO_TRADE,
    OF_A_BODY,
    SELDOM_NAMED,
    SHORT_FOR_BODY,
    TRADES_OF_FAME,
    VARIATIONS,
)
from index.names.nouns import type_of_noun
from index.names.titles import KIN, office_noun
from index.speaker import Gender, SpeakerType
from index.speakers.article_so_far import ArticleSoFar
from index.speakers.fitting import are_at_odds, are_of_two_genders, are_of_two_teams, fits_body, fits_person, named
from index.speakers.meant import Meant
from index.speakers.member import PAST, Member
from index.speakers.mentions import PRONOUNS, Form, Mention

FAR_BODY = 12
"""Sentences back from "the company" to the one that was named last, however long ago."""
NEAR = 3
"""Sentences back from "the man" to "a baker"."""
LESS_LIKELY = 0.2
"""Of one whose gender "his" or "her" beside a description speaks against: it may be another's."""
LONGEST_DEED = 20
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
        tokens, end = self._tokens, mention.end
        is_counted = tokens.lower[end : end + 1] == ["of"] and tokens.tags[end + 1 : end + 2] == ["CD"]
        has_children = tokens.lower[end : end + 3] == ["-", "of", "-"] or (mention.noun in KIN and is_counted)
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
            noun = tokens.heads[i]
            is_own = tokens.deps[noun] == "dobj" or (tokens.deps[noun] == "pobj" and tokens.lower[noun] in KIN)
            if tokens.tags[i] == "PRP$" and is_own and tokens.leads_to(i, verb):
                return PRONOUNS[tokens.lower[i]][1]
        return None

    def in_tag(self, mention: Mention, phrase: str) -> Meant | None:
        """Return whom a tag gives a trade or a past: "Hale was forgiving. “He said sorry,” said the striker"."""
        tokens = self._tokens
        tells_past = self.tells_past(mention)
        is_subject = tells_past and tokens.deps[mention.head] in {"nsubj", "poss"}
        if not (mention.head in self._article.sources or is_subject) or mention.noun in EVERYMAN | SELDOM_NAMED:
            return None
        if mention.type is not SpeakerType.PERSON or not (tells_past or self._is_trade(mention)):
            return None
        if tokens.lower[mention.end : mention.end + 1] in (["of"], ["who"]):
            return None
        inside, fits = self._named_inside(mention), named(fits_person(mention.gender))
        if tells_past:
            still = self._hold_still(mention)
            return self._article.found(phrase, self._article.trail.best(mention.head, fits, 3, others=inside | still))
        found = self._article.trail.best(mention.head, fits, window=3, others=inside)
        begin = tokens.text.rfind("\n", 0, tokens.starts[mention.head])
        if (
            found is None
            or (found[0].offices - BESIDE_ANY_OFFICE and not found[0].is_out_of_office)
            or tokens.starts[self._article.last_seen.get(found[0], 0)] < begin
        ):
            return None
        return self._article.found(phrase, found)

    def _hold_still(self, mention: Mention) -> set[Member]:
        """Return who is told to be now what a description tells somebody to have been."""
        noun = office_noun(mention.noun)
        return {one for one in self._article.last_seen if noun in one.offices and not one.is_out_of_office}

    def of_unnamed(self, mention: Mention, phrase: str) -> Meant | None:
        """Return whom "the man" is for, of those without a name: "A baker came by. “No bread,” [the man] said"."""
        is_told_apart = self._tokens.tags[mention.end : mention.end + 1] in (["IN"], ["WP"])  # "the woman behind me"
        if mention.noun not in NO_TRADE or mention.head - mention.start != 1 or is_told_apart:
            return None

        def fits(member: Member) -> float:
            is_one = member.type is SpeakerType.PERSON and not member.names and not member.is_plural
            return 1.0 if is_one and not are_of_two_genders(member, mention) else 0.0

        return self._article.found(phrase, self._article.trail.best(mention.head, fits, window=NEAR))

    def _named_inside(self, mention: Mention) -> set[Member]:
        within = (i for i in range(mention.start, mention.end) if i in self._article.meant)
        by_head, meant = self._article.by_head, self._article.meant
        return {meant[i].member for i in within if by_head[i].form is not Form.DESCRIPTION}  # "Slovenian-born"

    def _is_trade(self, mention: Mention) -> bool:
        """Say whether a description tells what somebody is, and not of which body: "the climate scientist"."""
        tokens, words = self._tokens, range(mention.start + 1, mention.head)
        if mention.head - mention.start == 1:
            return True
        is_plain = all(tokens.words[i].islower() and tokens.tags[i] != "POS" for i in words)
        is_of_body = any(type_of_noun(tokens.lower[i]) is SpeakerType.ORGANIZATION for i in words)
        return is_plain and not is_of_body and mention.noun not in OF_A_BODY | NO_TRADE

    def tells_past(self, mention: Mention) -> bool:
        """Say whether a description is of one who was something: "Berg's former strategist", "the former teacher"."""
        tokens, start = self._tokens, mention.start
        owned = next((i + 1 for i in range(mention.head - 1, start - 1, -1) if tokens.tags[i] == "POS"), None)
        is_past = not PAST.isdisjoint(tokens.lower[owned or start : mention.end])
        return is_past and (owned is not None or tokens.lower[start] == "the")
