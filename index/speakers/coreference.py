"""Coreference: which mentions are the same speaker, by rules, inside one article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from index.charspan import CharSpan
from index.names.bodies import MAY_BE_FIRM, ORGANIZATION_WORDS, OUTLETS
from index.names.descriptions import (
    EMPTY_WORDS,
    EVERYMAN,
    MEDIA,
    OWNED_BY_PERSONS,
    QUANTIFIERS,
    SAME_DOCUMENT,
    SELDOM_NAMED,
    SHORT_FOR_BODY,
    VARIATIONS,
)
from index.names.places import COUNTRY_SHORTS, PLACES
from index.names.titles import office_noun
from index.speaker import Gender, SpeakerType
from index.speakers.appositions import introduced_by, pair_introduced_by
from index.speakers.cast import Cast
from index.speakers.cataphora import Cataphora
from index.speakers.fitting import (
    are_at_odds,
    fits_body,
    fits_many,
    fits_medium,
    fits_person,
    fits_thing,
    may_hold,
    named,
)
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import (
    FIRST_PERSON,
    FIRST_PERSON_PLURAL,
    PRONOUNS,
    Form,
    Mention,
    is_definite,
)
from index.speakers.salience import Trail
from index.tokens import Tokens

THIRD_PERSON = PRONOUNS.keys() - FIRST_PERSON - FIRST_PERSON_PLURAL

NEAR = 3
"""Sentences back that "the diplomat" may stand from "a diplomat", whoever else might be called so."""
FAR_BODY = 12
"""Sentences back from "the company" to the one that was named last, however long ago."""
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
        self.cast = Cast(mentions)
        self._tokens = tokens
        self._mentions = mentions
        self._sources = sources or {}
        self._by_head = {mention.head: mention for mention in mentions}
        self._meant: dict[int, Meant] = {}
        self._trail = Trail(tokens)
        self._described: defaultdict[str, list[Member]] = defaultdict(list)
        self._votes: Counter[tuple[Member, Gender]] = Counter()
        self._pairs: dict[tuple[Member, Member], Member] = {}
        self._owned: dict[tuple[Member, str], Member] = {}
        self._last_seen: dict[Member, int] = {}
        self._holders: defaultdict[str, list[Member]] = defaultdict(list)
        self._ahead = Cataphora(tokens, mentions, self.cast, self._sources)
        for mention in mentions:
            if mention.form is Form.DESCRIPTION:
                self._learn_role(mention)
        for member in self.cast.members:
            for noun in member.offices:
                self._holders[noun].append(member)
        for mention in mentions:
            self._read(mention)
        for (member, gender), _ in self._votes.most_common():
            member.gender = member.gender or gender

    def meant_by(self, head: int) -> Meant | None:
        """Return who the mention with its head at this token means."""
        return self._meant.get(head)

    def _learn_role(self, mention: Mention) -> None:
        """Learn what a description that introduces a name tells of its bearer, also where the name comes later."""
        introduced = introduced_by(self._tokens, mention, self._by_head)
        member = self.cast.member_of(introduced.name) if introduced else None
        if member and introduced and introduced.role:
            member.learn_role(introduced.role)

    def _read(self, mention: Mention) -> None:
        meant = self._who(mention)
        if meant is None:
            return
        member = meant.member
        self._meant[mention.head] = meant
        self._pass_by_pair(mention, member)
        if mention.form is Form.DESCRIPTION or mention.gender:
            self._learn_type(mention, member)
        self._last_seen[member] = mention.head
        if mention.form is not Form.PRONOUN or not self._tokens.is_quoted[mention.head]:
            self._trail.pass_by(mention.head, member, mention.head in self._sources)
        if mention.form is not Form.NAME and mention.gender and member.gender is None:
            self._votes[member, mention.gender] += 1
            if mention.form is Form.DESCRIPTION or self._votes[member, mention.gender] >= SURE:
                member.gender = mention.gender

    def _learn_type(self, mention: Mention, member: Member) -> None:
        """Learn of a name that may be a person's or a firm's from "she" or "the company"."""
        if mention.noun in MAY_BE_FIRM:
            return
        if member.type is None and mention.type in {SpeakerType.PERSON, SpeakerType.ORGANIZATION}:
            member.type = mention.type

    def _pass_by_pair(self, mention: Mention, second: Member) -> None:
        """Let "they" mean the two of "Ann Lee and Tom Park"."""
        tokens, i = self._tokens, mention.name.phrase_start - 1 if mention.name else -1
        if i < 1 or tokens.lower[i] != "and":
            return
        first = self._meant.get(i - 1)
        if first and (pair := self._pair(first.member, second)):
            self._trail.pass_by(i - 1, pair)

    def _pair_of(self, first: Mention, second: Mention) -> Member | None:
        one, other = self.cast.member_of(first), self.cast.member_of(second)
        return self._pair(one, other) if one and other else None

    def _pair(self, first: Member, second: Member) -> Member | None:
        """Return two persons as a group; None where one is no person, or both are the same."""
        if not first.names or first is second or not SpeakerType.PERSON is first.type is second.type:
            return None
        pair = self._pairs.setdefault((first, second), Member(SpeakerType.GROUP, is_plural=True))
        pair.description = f"{first.name} and {second.name}"
        return pair

    def _who(self, mention: Mention) -> Meant | None:
        if mention.form is Form.NAME:
            member = self.cast.member_of(mention)
            return self._who_by_initials(mention) or (Meant(member) if member else None)
        if mention.form is Form.PRONOUN:
            return self._who_by_pronoun(mention) if self._tokens.lower[mention.head] in THIRD_PERSON else None
        return self._who_by_description(mention)

    def _who_by_initials(self, mention: Mention) -> Meant | None:
        """Return whose office initials are short for: "Cabinet Secretary Ann Lee", and then "the CS"."""
        tokens, i = self._tokens, mention.head
        letters = tokens.words[i].replace(".", "")
        is_alone = mention.end - mention.start == 1 and tokens.lower[i - 1] == "the"
        is_body = letters.lower() in OUTLETS | ORGANIZATION_WORDS | COUNTRY_SHORTS.keys()
        if not is_alone or is_body or not 1 < len(letters) < 5 or not letters.isupper():
            return None
        holders = [member for member in self._last_seen if member.names and member.has_initials(letters)]
        member = max(holders, key=lambda member: self._last_seen[member], default=None)
        return self._found(f"the {letters}", (member, self._sentences_back(mention, member))) if member else None

    def _who_by_pronoun(self, mention: Mention) -> Meant | None:
        word, others = self._tokens.lower[mention.head], self._named_by(mention)
        if mention.is_plural:
            found = self._trail.best(mention.head, fits_many, others=others)
        elif mention.type is SpeakerType.PERSON:
            fits = fits_person(mention.gender)
            ahead = self._subject_ahead(mention.head)
            found = self._trail.best(mention.head, fits, ahead=ahead, others=others)
            found = found or self._trail.best(mention.head, fits, window=12)
            if found is None:
                return self._ahead.person(mention, fits)
        else:
            found = self._trail.best(mention.head, fits_thing, window=2, others=others)
        return self._found(word, found)

    def _named_by(self, mention: Mention) -> set[Member]:
        """Return whom the words of a source name, who are others: in "A friend, she said, left", a friend."""
        named: set[Member] = set()
        for span in self._sources.get(mention.head, ()):
            for i in self._tokens.within(span):
                other = self._by_head.get(i)
                if other is None or other.form is Form.PRONOUN or self._tokens.deps[i] == "compound":
                    continue
                if (member := self.cast.member_of(other)) or (i in self._meant and (member := self._meant[i].member)):
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
                return self.cast.member_of(mention) if mention else None
        return None

    def _who_by_description(self, mention: Mention) -> Meant:
        phrase = self._tokens.words_of(mention.start, mention.end)
        if meant := self._beside_name(mention) or self._owned_by_name(mention) or self._said_of_subject(mention):
            return meant
        if not mention.is_plural and is_definite(self._tokens, mention):
            if meant := self._who_by_office(mention, phrase):
                meant.member.aliases[phrase] += 1
                return meant
            same = self._who_by_same_noun(mention, phrase)
            if same and self._sentences_back(mention, same.member) <= NEAR:
                return same
            if meant := self._who_by_salience(mention, phrase) or same or self._who_by_paragraph(mention, phrase):
                return meant
        elif not mention.is_plural and self._tells_past(mention):
            if meant := self._who_by_paragraph(mention, phrase):
                return meant
        elif is_definite(self._tokens, mention) and (meant := self._who_by_same_noun(mention, phrase)):
            return meant
        holders = self._holders.get(office_noun(mention.noun), ())
        if later := self._ahead.holder(mention, holders, phrase) or self._ahead.beside_quotation(mention, phrase):
            return later
        member = Member(mention.type, gender=mention.gender, is_plural=mention.is_plural, description=phrase)
        if self._tokens.lower[mention.start] not in QUANTIFIERS:
            self._described[SAME_DOCUMENT.get(mention.noun, mention.noun)].append(member)
        return Meant(member)

    def _beside_name(self, mention: Mention) -> Meant | None:
        """Return who is named beside it: "Ann Lee, the mayor", "another critic, Ann Lee"."""
        tokens = self._tokens
        before = mention.start - 1
        if before > 0 and tokens.words[before] == "," and tokens.deps[mention.head] == "appos":
            named = self._meant.get(before - 1)
            fits = named and named.member.names and mention.type in {named.member.type, SpeakerType.PERSON}
            if named and fits and not mention.is_plural:
                self._holders[mention.noun].append(named.member)
                return Meant(named.member)
        if (both := pair_introduced_by(tokens, mention, self._by_head)) and (pair := self._pair_of(*both)):
            return Meant(pair)
        introduced = introduced_by(tokens, mention, self._by_head)
        member = self.cast.member_of(introduced.name) if introduced else None
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
            if tokens.heads[i] == verb and tokens.deps[i] == "nsubj" and (meant := self._meant.get(i)):
                return Meant(meant.member) if meant.member.type is SpeakerType.PERSON else None
        return None

    def _owned_by_name(self, mention: Mention) -> Meant | None:
        """Return the body that belongs to somebody: "Lee's campaign", "the Lee campaign", "his campaign"."""
        if mention.type is not SpeakerType.ORGANIZATION or mention.is_plural:
            return None
        for i in range(mention.head - 1, mention.start - 2, -1):
            owner = self._meant.get(i) if i >= 0 else None
            if owner is None or not (i >= mention.start or self._tokens.tags[i + 1] == "POS"):
                continue
            if owner.because and mention.noun not in OWNED_BY_PERSONS:
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

    def _owned_phrase(self, i: int, owner: Member, mention: Mention) -> str:
        """Return the name of what the mention at token `i` owns: "his campaign" is "Lee campaign"."""
        if mention.noun in OWNED_BY_PERSONS and owner.type in {SpeakerType.PERSON, None} and owner.names:
            return f"{owner.surname} {mention.noun}"
        name = self._by_head[i].name
        return self._tokens.words_of(name.start if name else i, mention.end)

    def _who_by_office(self, mention: Mention, phrase: str) -> Meant | None:
        """Return who holds the office or bears the role: "the mayor", "the Republican nominee"."""
        words = {office_noun(word) for word in self._tokens.lower[mention.start : mention.end]} - EMPTY_WORDS
        if mention.type is SpeakerType.PERSON:
            holders = [
                member
                for member in self._holders[office_noun(mention.noun)]
                if may_hold(member, mention, words)
                and (member in self._last_seen or not (words & PLACES) - member.offices)
            ]
            if not holders:
                return None
            member = max(
                holders,
                key=lambda member: (len(words & member.offices), self._last_seen.get(member, -1), member.mentions),
            )
            if member not in self._last_seen:
                return self._ahead.soon(phrase, member, mention)
            return self._found(phrase, (member, self._sentences_back(mention, member)))
        if mention.type is SpeakerType.ORGANIZATION:
            bodies = self.cast.bodies_with(mention.noun) + self._holders[mention.noun]
            seen = [body for body in bodies if body in self._last_seen and body.type is not SpeakerType.PERSON]
            if seen:
                member = max(seen, key=lambda body: (len(words & set(body.words)), self._last_seen[body]))
                return self._found(phrase, (member, self._sentences_back(mention, member)))
        return None

    def _who_by_same_noun(self, mention: Mention, phrase: str) -> Meant | None:
        """Return the last one described by the same noun: "the official" after "an official"."""
        before = self._described.get(SAME_DOCUMENT.get(mention.noun, mention.noun))
        if not before or before[-1].is_plural is not mention.is_plural:
            return None
        words = set(self._tokens.lower[mention.start : mention.end]) - EMPTY_WORDS
        if not words <= set(before[-1].description.lower().split()) | {self._tokens.lower[mention.head]}:
            return None
        return self._found(phrase, (before[-1], self._sentences_back(mention, before[-1])))

    def _who_by_salience(self, mention: Mention, phrase: str) -> Meant | None:
        if mention.type is SpeakerType.PERSON and mention.noun in VARIATIONS:
            words_ = set(self._tokens.lower[mention.start : mention.end])
            fits = named(fits_person(mention.gender))
            found = self._trail.best(
                mention.head, lambda member: 0.0 if are_at_odds(words_, member) else fits(member), window=6
            )
            if found is None and mention.noun == "old":  # "the 22-year-old"
                found = self._trail.best(mention.head, fits_person(mention.gender))
            return self._found(phrase, found)
        is_body = mention.noun in SHORT_FOR_BODY or mention.noun.endswith("maker")
        if is_body and mention.type is SpeakerType.ORGANIZATION and self._tokens.lower[mention.start] != "this":
            fits_ = fits_medium if mention.noun in MEDIA else fits_body
            near = self._trail.best(mention.head, fits_, window=3)
            return self._found(phrase, near or self._trail.best(mention.head, fits_, window=FAR_BODY))
        return None

    def _who_by_paragraph(self, mention: Mention, phrase: str) -> Meant | None:
        """Return whom a tag gives a trade or a past: "Hale was forgiving. “He said sorry,” said the striker"."""
        tokens = self._tokens
        if mention.head not in self._sources or mention.noun in EVERYMAN | SELDOM_NAMED:
            return None
        is_bare = mention.head - mention.start == 1
        if mention.type is not SpeakerType.PERSON or not (is_bare or self._tells_past(mention)):
            return None
        if tokens.lower[mention.end : mention.end + 1] in (["of"], ["who"]):
            return None
        inside = {meant.member for i in range(mention.start, mention.end) if (meant := self._meant.get(i))}
        begin = tokens.text.rfind("\n", 0, tokens.starts[mention.head]) if is_bare else 0
        found = self._trail.best(mention.head, named(fits_person(mention.gender)), window=3, others=inside)
        if found is None or found[0].offices or tokens.starts[self._last_seen.get(found[0], 0)] < begin:
            return None
        return self._found(phrase, found)

    def _tells_past(self, mention: Mention) -> bool:
        """Say whether a description is of one who was something: "Berg's former strategist", "the former teacher"."""
        words = self._tokens.lower[mention.start : mention.end]
        is_owned = "POS" in self._tokens.tags[mention.start : mention.head]
        return not {"former", "onetime", "one-time"}.isdisjoint(words) and (is_owned or words[0] == "the")

    def _sentences_back(self, mention: Mention, member: Member) -> int:
        seen = self._last_seen.get(member)
        sentence_of = self._tokens.sentence_of
        return 0 if seen is None else sentence_of[mention.head] - sentence_of[seen]

    def _found(self, words: str, found: tuple[Member, int] | None) -> Meant | None:
        if found is None:
            return None
        member, back = found
        where = "in the same sentence" if back <= 0 else f"{back} sentence{'s' * (back > 1)} back"
        return Meant(member, f"{words} = {member.name}, {where}")
