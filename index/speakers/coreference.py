"""Coreference: which mentions are the same speaker, by rules, inside one article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from index.charspan import CharSpan
from index.names.bodies import MAY_BE_FIRM, ORGANIZATION_WORDS, OUTLETS
from index.names.places import COUNTRY_SHORTS
from index.speaker import Gender, SpeakerType
from index.speakers.appositions import introduced_by
from index.speakers.article_so_far import ArticleSoFar
from index.speakers.descriptions import Descriptions
from index.speakers.kin import Kin
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import FIRST_PERSON, FIRST_PERSON_PLURAL, PRONOUNS, Form, Mention
from index.speakers.pronouns import Pronouns
from index.tokens import Tokens

THIRD_PERSON = PRONOUNS.keys() - FIRST_PERSON - FIRST_PERSON_PLURAL

SURE = 2
"""Times that "he" must mean somebody before "she" cannot."""


class Coreference:
    """Reads an article's mentions in text order, and remembers who each means.

    `sources` are the heads of those who are quoted, with what they say: who was just quoted is who "he" most likely
    is, and whom he names is not himself.
    """

    def __init__(
        self, tokens: Tokens, mentions: list[Mention], sources: Mapping[int, Iterable[CharSpan]] | None = None
    ) -> None:
        self._tokens = tokens
        self._article = ArticleSoFar(tokens, mentions, sources or {})
        self.cast = self._article.cast
        self._pronouns = Pronouns(self._article)
        self._descriptions = Descriptions(self._article)
        self._kin = Kin(self._article)
        self._votes: Counter[tuple[Member, Gender]] = Counter()
        for mention in mentions:
            if mention.form is Form.DESCRIPTION:
                self._learn_role(mention)
        for member in self.cast.members:
            for noun in member.offices:
                self._article.holders[noun].append(member)
        for mention in mentions:
            self._read(mention)
        for (member, gender), _ in self._votes.most_common():
            member.gender = member.gender or gender

    def meant_by(self, head: int) -> Meant | None:
        """Return who the mention with its head at this token means."""
        return self._article.meant.get(head)

    def _learn_role(self, mention: Mention) -> None:
        """Learn what a description that introduces a name tells of its bearer, also where the name comes later."""
        introduced = introduced_by(self._tokens, mention, self._article.by_head)
        member = self.cast.member_of(introduced.name) if introduced else None
        if member and introduced and introduced.role:
            member.learn_role(introduced.role)

    def _read(self, mention: Mention) -> None:
        meant = self._who(mention)
        if meant is None:
            return
        member = meant.member
        self._article.meant[mention.head] = meant
        self._pass_by_pair(mention, member)
        self._kin.introduce(mention, member)
        if mention.form is Form.DESCRIPTION or mention.gender:
            self._learn_type(mention, member)
        self._article.last_seen[member] = mention.head
        if not (self._is_quoted_pronoun(mention) or self._is_only_said_of(mention, member)):
            self._article.trail.pass_by(mention.head, member, mention.head in self._article.sources)
        if mention.form is not Form.NAME and mention.gender and member.gender is None:
            self._votes[member, mention.gender] += 1
            if mention.form is Form.DESCRIPTION or self._votes[member, mention.gender] >= SURE:
                member.gender = mention.gender

    def _is_quoted_pronoun(self, mention: Mention) -> bool:
        return mention.form is Form.PRONOUN and self._tokens.is_quoted[mention.head]

    def _is_only_said_of(self, mention: Mention, member: Member) -> bool:
        """Say whether a description names nobody new: "He was [a man of few words]", "of which I am [chairman]"."""
        return mention.form is Form.DESCRIPTION and self._tokens.deps[mention.head] == "attr" and not member.names

    def _learn_type(self, mention: Mention, member: Member) -> None:
        """Learn of a name that may be a person's or a firm's from "she" or "the company"."""
        if mention.noun in MAY_BE_FIRM:
            return
        if member.type is None and mention.type in {SpeakerType.PERSON, SpeakerType.ORGANIZATION}:
            member.type = mention.type

    def _pass_by_pair(self, mention: Mention, second: Member) -> None:
        """Let "they" mean the two of "Ann Lee and Tom Park"."""
        tokens, i = self._tokens, mention.name.phrase_start - 1 if mention.name else -1
        if i > 1 and tokens.tags[i] in {"PRP$", "DT"}:
            i -= 1  # "She and [her] colleague Ann Lee"
        if i < 1 or tokens.lower[i] != "and":
            return
        first = self._article.meant.get(tokens.before_bracket(i) - 1)
        if first and (pair := self._article.pair(first.member, second)):
            self._article.trail.pass_by(i - 1, pair)

    def _who(self, mention: Mention) -> Meant | None:
        if mention.form is Form.NAME:
            member = self.cast.member_of(mention)
            return self._who_by_initials(mention) or self._kin.family(mention) or (Meant(member) if member else None)
        if mention.form is Form.PRONOUN:
            return self._pronouns.who(mention) if self._tokens.lower[mention.head] in THIRD_PERSON else None
        phrase = self._tokens.words_of(mention.start, mention.end)
        return self._kin.who(mention, phrase) or self._descriptions.who(mention)

    def _who_by_initials(self, mention: Mention) -> Meant | None:
        """Return whose office initials are short for: "Cabinet Secretary Ann Lee", and then "the CS"."""
        tokens, i = self._tokens, mention.head
        letters = tokens.words[i].replace(".", "")
        is_alone = mention.end - mention.start == 1 and tokens.lower[i - 1] == "the"
        is_body = letters.lower() in OUTLETS | ORGANIZATION_WORDS | COUNTRY_SHORTS.keys()
        if not is_alone or is_body or not 1 < len(letters) < 5 or not letters.isupper():
            return None
        holders = [member for member in self._article.last_seen if member.names and member.has_initials(letters)]
        member = max(holders, key=lambda member: self._article.last_seen[member], default=None)
        return (
            self._article.found(f"the {letters}", (member, self._article.sentences_back(mention, member)))
            if member
            else None
        )
