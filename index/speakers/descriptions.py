"""Descriptions: whom "the mayor", "his campaign" and "Berg's former strategist" mean."""

from __future__ import annotations

from collections import defaultdict

from index.names.descriptions import EMPTY_WORDS, OF_A_BODY, OWNED_BY_PERSONS, QUANTIFIERS, SAME_DOCUMENT
from index.names.places import PLACES
from index.names.titles import office_noun
from index.speaker import SpeakerType
from index.speakers.appositions import introduced_by, pair_introduced_by
from index.speakers.article_so_far import ArticleSoFar
from index.speakers.fitting import holds_still, may_hold
from index.speakers.meant import Meant
from index.speakers.member import PAST, Member
from index.speakers.mentions import PEOPLE_ASKED, TWO, Mention, is_definite
from index.speakers.variations import Variations

BEFORE_TAG = 3
"""Tokens between a quotation and who said it."""
LINES_OF_TITLE = 4
"""So many sentences may stand above an article, each a line."""
NEAR = 3
"""Sentences back that "the diplomat" may stand from "a diplomat", whoever else might be called so."""


class Descriptions:
    """Reads the descriptions of an article in text order."""

    def __init__(self, article: ArticleSoFar) -> None:
        self._article = article
        self._tokens = article.tokens
        self._variations = Variations(article)
        self._described: defaultdict[str, list[Member]] = defaultdict(list)
        self._owned: dict[tuple[Member, str], Member] = {}

    def who(self, mention: Mention) -> Meant:
        """Return whom a description means; somebody new where it means nobody known."""
        phrase = self._tokens.words_of(mention.start, mention.end)
        if mention.noun == PEOPLE_ASKED:
            return Meant(Member(mention.type, is_plural=True, description=phrase, is_count=True))
        if meant := self._beside_name(mention) or self._owned_by_name(mention) or self._said_of_subject(mention):
            return meant
        if not mention.is_plural and is_definite(self._tokens, mention):
            if meant := self._just_named(mention, phrase) or self._who_by_office(mention, phrase):
                meant.member.aliases[phrase] += 1
                return meant
            same = self._who_by_same_noun(mention, phrase)
            if same and self._article.sentences_back(mention, same.member) <= NEAR:
                return same
            if (
                meant := self._variations.of_salient(mention, phrase)
                or same
                or self._variations.of_unnamed(mention, phrase)
                or self._variations.in_tag(mention, phrase)
            ):
                return meant
        elif self._opens_headline(mention) and (meant := self._who_by_office(mention, phrase)):
            return meant
        elif not mention.is_plural and self._variations.tells_past(mention):
            if meant := self._variations.in_tag(mention, phrase):
                return meant
        elif is_definite(self._tokens, mention) and (
            meant := self._who_are_two(mention, phrase) or self._who_by_same_noun(mention, phrase)
        ):
            return meant
        if later := self._who_is_named_later(mention, phrase):
            return later
        member = Member(mention.type, gender=mention.gender, is_plural=mention.is_plural, description=phrase)
        if self._tokens.lower[mention.start] not in QUANTIFIERS:
            self._described[SAME_DOCUMENT.get(mention.noun, mention.noun)].append(member)
        return Meant(member)

    def _just_named(self, mention: Mention, phrase: str) -> Meant | None:
        """Return who was just named, where nobody bears a tag's office yet: "Lee left. “Yes,” the minister said"."""
        holders = self._article.holders[office_noun(mention.noun)]
        if not holders or any(one in self._article.last_seen for one in holders):
            return None
        return self._variations.in_tag(mention, phrase) if self._follows_quotation(mention) else None

    def _follows_quotation(self, mention: Mention) -> bool:
        tokens = self._tokens
        return any(tokens.is_quoted[max(0, mention.start - BEFORE_TAG) : mention.start])

    def _opens_headline(self, mention: Mention) -> bool:
        """Say whether a noun without an article begins one of the first lines: "[Senator] from Ohio says no"."""
        tokens, start = self._tokens, mention.start
        begins_line = start == 0 or "\n" in tokens.text[tokens.ends[start - 1] - 1 : tokens.starts[start]]
        return (
            start == mention.head
            and not mention.is_plural
            and begins_line
            and tokens.sentence_of[start] < LINES_OF_TITLE
        )

    def _who_is_named_later(self, mention: Mention, phrase: str) -> Meant | None:
        ahead, holders = self._article.ahead, self._article.holders.get(office_noun(mention.noun), ())
        if later := ahead.holder(mention, holders, phrase):
            return later
        if later := ahead.beside_quotation(mention, phrase):
            self._article.holders[office_noun(mention.noun)].append(later.member)
            return later
        return ahead.body(mention, self._article.cast.bodies_with(mention.noun), phrase)

    def _beside_name(self, mention: Mention) -> Meant | None:
        """Return who is named beside it: "Ann Lee, the mayor", "another critic, Ann Lee"."""
        tokens = self._tokens
        before = mention.start - 1
        if before > 0 and tokens.words[before] == "," and tokens.deps[mention.head] == "appos":
            named = self._article.meant.get(before - 1)
            fits = named and named.member.names and mention.type in {named.member.type, SpeakerType.PERSON}
            if named and fits and not mention.is_plural:
                self._article.holders[mention.noun].append(named.member)
                return Meant(named.member)
        if (both := pair_introduced_by(tokens, mention, self._article.by_head)) and (pair := self._pair_of(*both)):
            return Meant(pair)
        introduced = introduced_by(tokens, mention, self._article.by_head)
        member = self._article.cast.member_of(introduced.name) if introduced else None
        if member is None or (mention.type is SpeakerType.ORGANIZATION and not self._is_body(member)):
            return None
        return Meant(member)

    def _is_body(self, member: Member) -> bool:
        """Say whether a name that a body is introduced by may be its own: "The company, Harlow Bulk, said"."""
        if member.type is SpeakerType.PERSON:
            return False
        member.type = member.type or SpeakerType.ORGANIZATION
        return True

    def _said_of_subject(self, mention: Mention) -> Meant | None:
        """Return who is said to be it: in "Lee is a former lawyer", Lee."""
        tokens = self._tokens
        if tokens.deps[mention.head] != "attr" or mention.type is not SpeakerType.PERSON or mention.is_plural:
            return None
        verb = tokens.heads[mention.head]
        for i in range(mention.start - 1, max(-1, mention.start - 12), -1):
            if tokens.heads[i] == verb and tokens.deps[i] == "nsubj" and (meant := self._article.meant.get(i)):
                if meant.member.type is not SpeakerType.PERSON:
                    return None
                if (
                    not meant.member.roles
                    and mention.noun in OF_A_BODY
                    and tokens.lower[verb] == "is"
                    and not tokens.is_quoted[verb]
                ):
                    meant.member.learn_role(self._article.ahead.at_length(mention))
                return Meant(meant.member)
        return None

    def _owned_by_name(self, mention: Mention) -> Meant | None:
        """Return the body that belongs to somebody: "Lee's campaign", "the Lee campaign", "his campaign"."""
        if mention.type is not SpeakerType.ORGANIZATION or mention.is_plural:
            return None
        for i in range(mention.head - 1, mention.start - 2, -1):
            owner = self._article.meant.get(i) if i >= 0 else None
            if owner is None or not (i >= mention.start or self._tokens.tags[i + 1] == "POS"):
                continue
            if owner.because and not self._may_own(i, owner.member, mention.noun):
                return None
            key = owner.member, mention.noun
            if key not in self._owned:
                self._owned[key] = Member(
                    SpeakerType.ORGANIZATION, description=self._owned_phrase(i, owner.member, mention)
                )
            if self._tokens.tags[mention.start] != "PRP$":
                self._owned[key].aliases[self._tokens.words_of(mention.start, mention.end)] += 1
            self._described[mention.noun].append(self._owned[key])
            return Meant(self._owned[key])
        return None

    def _may_own(self, i: int, owner: Member, noun: str) -> bool:
        """Say whether whom a word before a body means may lead it; "the governor's office" only who is told for one."""
        is_pronoun = self._tokens.tags[i] == "PRP$"
        return noun in OWNED_BY_PERSONS and (is_pronoun or noun != "office" or self._is_holder(i, owner))

    def _is_holder(self, i: int, member: Member) -> bool:
        return office_noun(self._article.by_head[i].noun) in member.offices

    def _owned_phrase(self, i: int, owner: Member, mention: Mention) -> str:
        """Return the name of what the mention at token `i` owns: "his campaign" is "Lee campaign"."""
        if mention.noun in OWNED_BY_PERSONS and owner.type in {SpeakerType.PERSON, None} and owner.names:
            return f"{owner.surname} {mention.noun}"
        name = self._article.by_head[i].name
        return self._tokens.words_of(name.start if name else i, mention.end)

    def _pair_of(self, first: Mention, second: Mention) -> Member | None:
        one, other = self._article.cast.member_of(first), self._article.cast.member_of(second)
        return self._article.pair(one, other) if one and other else None

    def _who_by_office(self, mention: Mention, phrase: str) -> Meant | None:
        """Return who holds the office or bears the role: "the mayor", "the Republican nominee"."""
        words = {office_noun(word) for word in self._tokens.lower[mention.start : mention.end]} - EMPTY_WORDS
        if mention.type is SpeakerType.PERSON:
            return self._person_by_office(mention, phrase, words)
        if mention.type is SpeakerType.ORGANIZATION:
            return self._body_by_noun(mention, phrase, words)
        return None

    def _person_by_office(self, mention: Mention, phrase: str, words: set[str]) -> Meant | None:
        last_seen = self._article.last_seen
        holders = [
            member
            for member in self._article.holders[office_noun(mention.noun)]
            if may_hold(member, mention, words)
            and not (PAST & set(phrase.lower().split()) and holds_still(member, mention.noun))
            and (member in last_seen or not (words & PLACES) - member.offices)
        ]
        if not holders:
            return None
        member = max(
            holders,
            key=lambda member: (len(words & member.offices), last_seen.get(member, -1), member.mentions),
        )
        if member not in last_seen:
            return self._article.ahead.soon(phrase, member, mention)
        return self._article.found(phrase, (member, self._article.sentences_back(mention, member)))

    def _body_by_noun(self, mention: Mention, phrase: str, words: set[str]) -> Meant | None:
        last_seen = self._article.last_seen
        bodies = self._article.cast.bodies_with(mention.noun) + self._article.holders[mention.noun]
        seen = [body for body in bodies if body in last_seen and body.type is not SpeakerType.PERSON]
        if not seen:
            return None
        member = max(seen, key=lambda body: (len(words & set(body.words)), last_seen[body]))
        return self._article.found(phrase, (member, self._article.sentences_back(mention, member)))

    def _who_by_same_noun(self, mention: Mention, phrase: str) -> Meant | None:
        """Return the last one described by the same noun: "the official" after "an official"."""
        before = self._described.get(SAME_DOCUMENT.get(mention.noun, mention.noun))
        if mention.noun == TWO or not before or before[-1].is_plural is not mention.is_plural:
            return None
        words = set(self._tokens.lower[mention.start : mention.end]) - EMPTY_WORDS
        if not words <= set(before[-1].description.lower().split()) | {self._tokens.lower[mention.head]}:
            return None
        return self._article.found(phrase, (before[-1], self._article.sentences_back(mention, before[-1])))

    def _who_are_two(self, mention: Mention, phrase: str) -> Meant | None:
        """Return the two persons named together before: "the senators" after "Senators Ann Lee and Tom Park"."""
        as_two = TWO in self._tokens.lower[mention.start : mention.head]  # "the two scientists"
        fits = self._article.pair_called(mention.noun, as_two=as_two)
        return self._article.found(phrase, self._article.trail.best(mention.head, fits)) if mention.is_plural else None
