"""Cast: who appears in an article by name, each under all the names it goes by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import log2

from index.names.bodies import SHARED_WORDS
from index.names.given_names import gender_of_given_name, may_be_one_person
from index.names.places import NATIONALITIES, PLACES
from index.names.titles import COURTESY, FAMILY, KIN, WITH_GIVEN_NAME, office_noun
from index.names.world_names import FAMILY_FIRST
from index.speaker import SpeakerType
from index.speakers.member import Member, generation_of
from index.speakers.mentions import Form, Mention
from index.speakers.proper_name import ProperName

INTRODUCED = 1.0
"""How much more it counts that somebody has been named in full before."""
NAMESAKES = 50
"""So many people of one surname or given name are told apart; no article that anybody wrote has more."""


class Cast:
    """The named people and bodies of one article."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.members: list[Member] = []
        self._of: dict[int, Member] = {}
        """By the head of the mention."""
        self._people: defaultdict[str, list[Member]] = defaultdict(list)
        self._given: defaultdict[str, list[Member]] = defaultdict(list)
        self._inner: defaultdict[str, list[Member]] = defaultdict(list)
        """By the words between given name and last word: "Sanz" of José Sanz Vega."""
        self._bodies: dict[tuple[str, ...], Member] = {}
        self._body_words: defaultdict[str, list[Member]] = defaultdict(list)
        self._family: list[Member] = []
        """Who was introduced by kin and given name alone: "his wife, Joy"."""
        self._relatives: dict[Member, int] = {}
        """Who is first named in full as somebody's kin, "his son, Tom Lee", and where."""
        self._last_full: dict[Member, int] = {}
        """Where the last mention by full name stands, of those read so far."""
        named = [(mention, mention.name) for mention in mentions if mention.name is not None]
        body_text = [(mention, name) for mention, name in named if not name.in_headline]
        full = [(mention, name) for mention, name in body_text if len(name.words) > 1]
        for mention, name in sorted(full, key=lambda pair: pair[1].type is None):
            self._place_full(mention, name)
        self._find_relatives(full)
        for mention, name in body_text:
            if name.stands_for is not None and (member := self._of.get(name.stands_for)):
                self._place_other_name(mention, name, member)
            elif len(name.words) == 1:
                self._place_short(mention, name)
            elif member := self._of.get(mention.head):
                self._last_full[member] = mention.head
        for mention, name in named:
            if name.in_headline:
                self._place_headline(mention, name)

    def member_of(self, mention: Mention) -> Member | None:
        """Return who a mention by name means."""
        return self._of.get(mention.head) if mention.form is Form.NAME else None

    def bodies_with(self, word: str) -> list[Member]:
        """Return the bodies that have a word, lower case, in their names: "committee"."""
        return self._body_words[word]

    def bearers_of(self, surname: str) -> list[Member]:
        """Return who has a surname, in lower case."""
        return self._people.get(surname, [])[:NAMESAKES]

    def named(self, word: str) -> Member | None:
        """Return who has `word`, lower case, for surname, or alone has it among the surnames."""
        inner = self._inner.get(word, [])
        people = self._people.get(word) or (inner if len(inner) == 1 else [])
        return max(people[:NAMESAKES], key=lambda member: member.mentions, default=None)

    def _place_full(self, mention: Mention, name: ProperName) -> None:
        if name.type not in {SpeakerType.PERSON, None}:
            self._place_body(mention, name)
            return
        surname = name.words[-1]
        people = self._people[surname]
        if name.type is None and people and people[0].type is SpeakerType.PERSON and _is_no_given_name(name.words[0]):
            self._of[mention.head] = max(people, key=lambda member: member.mentions)  # "Injecting Lee"
            return
        for member in people[:NAMESAKES]:
            if _same_person(member, name):
                self._settle(mention, name, member)
                return
        member = self._new(name)
        self._people[surname].append(member)
        if name.type is SpeakerType.PERSON or _may_be_named_by_first_word(name):
            self._given[name.words[0]].append(member)
            for word in name.words[1:-1]:
                self._inner[word].append(member)
        self._settle(mention, name, member)

    def _place_short(self, mention: Mention, name: ProperName) -> None:
        word = name.words[0]
        if kin := self._kin_called(name):
            self._people[word].append(kin)
            self._settle(mention, name, kin)
            return
        fits = self._but_for_relatives(mention, name, self._fitting(self._people, name))
        if not fits and _may_be_given(name):
            fits = self._fitting(self._given, name)
        if not fits and len(inner := self._fitting(self._inner, name)) == 1:
            fits = inner
        is_dateline = name.is_place and name.text.isupper() and name.type is SpeakerType.ORGANIZATION
        if fits and name.type is not SpeakerType.UNNAMED and not is_dateline:
            member = max(fits, key=lambda member: self._likelihood(member, mention, name))
            if name.title or len(member.words) > 1:
                member.type = SpeakerType.PERSON
            self._settle(mention, name, member)
        elif name.type in {SpeakerType.ORGANIZATION, SpeakerType.UNNAMED}:
            self._place_body(mention, name)
        elif not name.title and (place := self._bodies.get(name.words)):
            self._settle(mention, name, place)
        elif name.type is None and (body := self._shortened_body(word)):
            self._settle(mention, name, body)
        else:
            member = self._new(name)
            member.gender = name.gender or gender_of_given_name(word)
            self._people[word].append(member)
            self._settle(mention, name, member)
            if name.title in FAMILY:
                self._family.append(member)

    def _find_relatives(self, full: list[tuple[Mention, ProperName]]) -> None:
        seen = set[Member]()
        for mention, name in full:
            member = self._of.get(mention.head)
            if member and member not in seen and name.title in FAMILY:
                self._relatives[member] = mention.head
            if member:
                seen.add(member)

    def _but_for_relatives(self, mention: Mention, name: ProperName, fits: list[Member]) -> list[Member]:
        """Leave out who is named as kin only later: "[Lee] said no. His son, Tom Lee, ... [Lee] left"; not "Mr Lee"."""
        others = [one for one in fits if one not in self._relatives]
        if others and name.gender is None:
            return others
        return [one for one in fits if self._relatives.get(one, -1) < mention.head]

    def _kin_called(self, name: ProperName) -> Member | None:
        """Return whom "Mrs Finch" means after "Abel Finch ... his wife, Joy", who is Joy Finch from here on."""
        bearers = self._people.get(name.words[0])
        if not bearers or name.title not in COURTESY or name.gender is None:
            return None
        if any(member.gender is name.gender for member in bearers[:NAMESAKES]):
            return None
        kin = next((member for member in reversed(self._family) if member.gender is name.gender), None)
        if kin is not None:
            kin.names[f"{kin.name} {name.text}"] += 1
            kin.words = (*kin.words, name.words[0])
        return kin

    def _place_other_name(self, mention: Mention, name: ProperName, member: Member) -> None:
        """Let somebody go by another name from here on: "Ann Lee, known as Lulu"."""
        if name.type is SpeakerType.ORGANIZATION:
            self._bodies.setdefault(name.words, member)
        else:
            self._people[name.words[0]].append(member)
        self._settle(mention, name, member)

    def _fitting(self, people: Mapping[str, list[Member]], name: ProperName) -> list[Member]:
        return [member for member in people.get(name.words[0], [])[:NAMESAKES] if _fits(member, name)]

    def _likelihood(self, member: Member, mention: Mention, name: ProperName) -> tuple[bool, float]:
        """Weigh one of several with a surname: the title, else who is spoken of much, or was just named in full."""
        has_title = name.title is not None and office_noun(name.title) in member.offices
        last = self._last_full.get(member)
        recent = 0.0 if last is None else INTRODUCED + 4 * 0.5 ** ((mention.head - last) / 60)
        is_first = member is self._people[member.words[-1]][0]  # whom the article is about keeps the bare surname
        is_told = name.gender is not None and name.gender is member.gender
        return has_title, log2(1 + member.mentions) + recent + is_first + is_told

    def _place_body(self, mention: Mention, name: ProperName) -> None:
        words = name.words
        member = self._bodies.get(words) or self._body_named_by(words)
        if member is None:
            member = self._new(name)
            self._bodies[words] = member
            for word in words:
                self._body_words[word].append(member)
            initials = "".join(word[0] for word in name.text.split() if word[0].isupper()).lower()
            if len(initials) > 1:
                self._bodies.setdefault((initials,), member)
                self._bodies.setdefault((".".join(initials),), member)
        self._settle(mention, name, member)

    def _body_named_by(self, words: tuple[str, ...]) -> Member | None:
        """Return the one body whose name holds all of `words`: "the Roper Center"."""
        if len(words) == 1 and words[0] in SHARED_WORDS | PLACES | NATIONALITIES.keys():
            return None
        fits = [member for member in self._body_words.get(words[-1], ()) if set(words) <= set(member.words)]
        fits = [member for member in fits if member.type is SpeakerType.ORGANIZATION]
        return fits[0] if len(fits) == 1 and len(words) < len(fits[0].words) and _is_end(words, fits[0].words) else None

    def _shortened_body(self, word: str) -> Member | None:
        fits = [member for member in self._body_words.get(word, ()) if word in {member.words[0], member.words[-1]}]
        return fits[0] if len(fits) == 1 else None

    def _place_headline(self, mention: Mention, name: ProperName) -> None:
        """Find the known names in a line where every word is capitalised; else take the words as they are."""
        for word in reversed(name.words):
            people = self._people.get(word)
            if people:
                self._of[mention.head] = max(people, key=lambda member: member.mentions)
                return
        body = self._bodies.get(name.words)
        if body is not None:
            self._of[mention.head] = body
        elif len(name.words) <= 3:
            (self._place_full if len(name.words) > 1 else self._place_short)(mention, name)

    def _new(self, name: ProperName) -> Member:
        member = Member(name.type, is_plural=name.is_plural)
        self.members.append(member)
        return member

    def _settle(self, mention: Mention, name: ProperName, member: Member) -> None:
        member.take(name)
        self._of[mention.head] = member


def _same_person(member: Member, name: ProperName) -> bool:
    if not _fits(member, name):
        return False
    givens = name.words[:-1] if name.type is None else name.words[:1]  # "Crooked Ann Lee"
    is_one = any(may_be_one_person(given, other) for given in givens for other in member.words[:-1])
    return is_one or set(member.words) <= set(name.words)


def _may_be_given(name: ProperName) -> bool:
    """Say whether a name of one word may be a given name, or another that stands first: "his wife Ann", "Mr. Xi"."""
    return name.title is None or name.title in WITH_GIVEN_NAME | KIN or name.words[0] in FAMILY_FIRST


def _may_be_named_by_first_word(name: ProperName) -> bool:
    """Say whether a name that tells no type may go by its first word: "Abel Finch" and "Nguyen Thi Lan" may."""
    first = name.words[0]
    return name.type is None and (first in FAMILY_FIRST or (len(name.words) == 2 and not name.is_place))


def _is_no_given_name(word: str) -> bool:
    return word.endswith(("ing", "ed", "ly")) and len(word) > 4


def _fits(member: Member, name: ProperName) -> bool:
    """Say whether neither gender nor generation speak against it."""
    told = generation_of(name)
    if told and member.generation and told != member.generation:
        return False
    return not (member.gender and name.gender and member.gender is not name.gender)


def _is_end(words: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Say whether a short name keeps the beginning or the end of the full one."""
    return longer[: len(words)] == words or longer[-len(words) :] == words
