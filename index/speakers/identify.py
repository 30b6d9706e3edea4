"""Speakers: whom the source of each attribution means, under one name in the whole article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from index.article import Article
from index.attribution import Attribution, Kind
from index.charspan import CharSpan
from index.dates import WEEKDAYS
from index.names.bodies import CALENDAR_DAYS, MAY_BE_FIRM
from index.names.things import cannot_speak, is_told_of
from index.names.words import words
from index.speaker import Speaker, SpeakerType
from index.speakers.cast import Member
from index.speakers.coreference import Coreference
from index.speakers.lead_in import subject_leading_to
from index.speakers.meant import Meant
from index.speakers.mentions import (
    FIRST_PERSON,
    FIRST_PERSON_PLURAL,
    RELATIVES,
    Form,
    Mention,
    find_mentions,
    phrase_start,
    type_of_noun,
)
from index.speakers.mentions import singular as singular_of
from index.speakers.name_runs import begins_sentence
from index.speakers.proper_names import ProperName
from index.speakers.signatures import author_of, stands_alone
from index.tokens import Tokens

NOBODY = words("you one nobody none there what everyone everybody anyone anybody it this that which")
"""Words that stand for no speaker where nothing before tells whom they mean."""

LONGEST_BARE_NAME = 3
CLAUSE_TAGS = frozenset({"WP", "WDT", "IN", "VBD", "VBZ"})
LONGEST_LETTER = 40
"""Sentences between an "I" and the name that signs it."""
NEAREST = 12
"""Contents that begin before a word, among which is the one that holds it."""

WHOLE = words("all both each neither none")
"""Of whom a source may be, leaving nobody out: "both of whom"."""

NOUNISH = words("NN NNS NNP NNPS PRP PRP$ WP WDT WP$ CD DT JJ JJS")


@dataclass(frozen=True, slots=True)
class Identified:
    """The speaker of an attribution, and how it was found where its source is no name."""

    speaker: Speaker
    because: str = ""


class Speakers:
    """The speakers of one article's attributions."""

    def __init__(self, tokens: Tokens, attributions: Sequence[Attribution], article: Article) -> None:
        self._tokens = tokens
        self._attributions = attributions
        self._author = author_of(article)
        self._mentions = find_mentions(tokens)
        self._covering = {i: mention for mention in self._mentions for i in range(mention.start, mention.end)}
        self._covering |= {mention.head: mention for mention in self._mentions}
        self._covering |= {
            i: mention
            for mention in self._mentions
            if mention.name
            for i in range(mention.name.start, mention.name.end)
        }
        self._heads = [self._head_of(attribution.source) for attribution in attributions]
        said = {
            head: attribution.content
            for head, attribution in zip(self._heads, attributions, strict=True)
            if head is not None
        }
        self.coreference = Coreference(tokens, self._mentions, said)
        self._signatures = [*self._find_signatures()]
        self._contents = sorted(
            (content.start, content.end, number)
            for number, attribution in enumerate(attributions)
            for content in attribution.content
        )

    def _find_signatures(self) -> Iterator[tuple[int, Member]]:
        for mention in self._mentions:
            member = self.coreference.cast.member_of(mention)
            if member is None or mention.name is None or member.type not in {SpeakerType.PERSON, None}:
                continue
            if len(mention.name.words) > 1 and stands_alone(self._tokens, mention.name):
                yield mention.head, member

    def of(self, number: int) -> Identified | None:
        """Return the speaker of the attribution with this number; None where nobody is found."""
        return self._speaker_of(number, frozenset())

    def name_of(self, span: CharSpan) -> str | None:
        """Return the canonical name of whom `span` names; None where it names nobody.

        Of "CNN's “State of the Union”" that is CNN.
        """
        tokens = self._tokens
        title = next((i for i in tokens.within(span) if tokens.is_quoted[i] and tokens.tags[i - 1] == "POS"), None)
        head = self._head_of((CharSpan(span.start, tokens.ends[title - 2]) if title else span,))
        meant = None if head is None else self.coreference.meant_by(head)
        return meant.member.name if meant and meant.member.names else None

    def _speaker_of(self, number: int, asked: frozenset[int]) -> Identified | None:
        attribution, head = self._attributions[number], self._heads[number]
        if number in asked:
            return None
        if not attribution.source:
            return self._led_in(attribution)
        if head is None:
            known = self._known_name(attribution.source)
            return Identified(known.as_speaker()) if known else None
        word = self._tokens.lower[head]
        is_pronoun = self._tokens.tags[head] in {"PRP", "PRP$"}
        if is_pronoun and word in FIRST_PERSON | FIRST_PERSON_PLURAL:
            return self._first_person_speaker(number, head, asked | {number})
        if joint := self._joint(attribution.source, head):
            return joint
        meant = self.coreference.meant_by(head)
        if meant is None and word in RELATIVES:
            meant = self._before_relative(head)
            return self._identified(meant, attribution) if meant else None
        if meant is None and (known := self._known_name(attribution.source)):
            return Identified(known.as_speaker())
        if meant is None or (word in NOBODY and not meant.because):
            if is_pronoun:
                return None
            alone = sum(len(self._tokens.within(span)) for span in attribution.source) == 1
            return None if word in NOBODY and alone else self._as_written(attribution, head)
        if meant.member.type is SpeakerType.UNNAMED and meant.member.names:
            return self._as_written(attribution, head)
        if not meant.member.names and not meant.because and self._is_thing(head):
            return None
        return self._identified(meant, attribution, head)

    def _led_in(self, attribution: Attribution) -> Identified | None:
        """Return whom the paragraph before a quotation speaks of, where nobody is named beside it."""
        if attribution.kind is not Kind.DIRECT or attribution.cue or not attribution.content:
            return None
        subject = subject_leading_to(self._tokens, attribution.content[0])
        mention = None if subject is None else self._covering.get(subject)
        if mention is None or mention.is_plural or not (meant := self.coreference.meant_by(mention.head)):
            return None
        if meant.member.as_speaker().type not in {SpeakerType.PERSON, SpeakerType.UNNAMED}:
            return None
        return Identified(meant.member.as_speaker(), f"{meant.member.name}, of whom the paragraph before speaks")

    def _known_name(self, source: Iterable[CharSpan]) -> Member | None:
        """Return whom the first word of a source names that is a surname, where the tagger saw no name: "Sanders"."""
        tokens = self._tokens
        within = [i for span in source for i in tokens.within(span)]
        if len(within) > LONGEST_BARE_NAME:
            return None
        known = (self.coreference.cast.named(tokens.lower[i]) for i in within if tokens.words[i][0].isupper())
        return next((member for member in known if member), None)

    def _identified(self, meant: Meant, attribution: Attribution, head: int | None = None) -> Identified:
        member = meant.member
        if not member.names and not meant.because and head is not None:
            written = trimmed(self._tokens, attribution.source, head)
            is_named_for = member.type is SpeakerType.ORGANIZATION and member.description not in written
            if len(written) > len(member.description) and not is_named_for:
                member.description = written
        return Identified(member.as_speaker(), meant.because)

    def _as_written(self, attribution: Attribution, head: int) -> Identified | None:
        """Return a speaker of whom no more is known than the words say."""
        name = trimmed(self._tokens, attribution.source, head)
        if not any(character.isalpha() for character in name):
            return None
        if self._is_thing(head):
            return None
        kind = type_of_noun(singular_of(self._tokens.lower[head])) or SpeakerType.UNNAMED
        return Identified(Speaker(name, SpeakerType.UNNAMED if kind is SpeakerType.PERSON else kind))

    def _is_thing(self, head: int) -> bool:
        """Say whether what a source names can be no speaker: "full autonomy", or a lone "keeps"."""
        tokens, tag = self._tokens, self._tokens.tags[head]
        if tag.startswith("NNP") or (tokens.words[head][0].isupper() and not begins_sentence(tokens, head)):
            return False
        if tag.startswith(("VB", "RB")):
            return True
        noun = singular_of(tokens.lower[head])
        first = tokens.lower[phrase_start(tokens, head)]
        kind = type_of_noun(noun)
        return is_told_of(noun, first) if kind is SpeakerType.DOCUMENT else kind is None and cannot_speak(noun)

    def _first_person_speaker(self, number: int, head: int, asked: frozenset[int]) -> Identified | None:
        """Return who says "I": whoever the words around it are ascribed to, else the article's author."""
        tokens = self._tokens
        here = tokens.span(head, head + 1)
        inner = self._attributions[number].within
        if inner is None:
            inner = self._innermost_around(here, number)
        if inner is not None:
            found = self._speaker_of(inner, asked)
            return found and Identified(found.speaker, f"{tokens.words[head]} = {found.speaker.name}, who is quoted")
        if tokens.lower[head] in FIRST_PERSON_PLURAL or tokens.is_quoted[head]:
            return None
        if signature := self._signature_after(head):
            return Identified(signature.as_speaker(), f"{tokens.words[head]} = {signature.name}, who signs it")
        if self._author is None:
            return None
        return Identified(Speaker(self._author, SpeakerType.PERSON), f"{tokens.words[head]} = the author")

    def _signature_after(self, head: int) -> Member | None:
        """Return whose name stands next alone in a line, as under a letter: "Hester Vane, Leith"."""
        k = bisect_right(self._signatures, head, key=lambda signature: signature[0])
        if k == len(self._signatures):
            return None
        i, member = self._signatures[k]
        return member if self._tokens.sentence_of[i] - self._tokens.sentence_of[head] <= LONGEST_LETTER else None

    def _innermost_around(self, here: CharSpan, number: int) -> int | None:
        """Return the attribution whose content holds `here` most closely, other than `number`."""
        last = bisect_right(self._contents, (here.start, len(self._tokens.text), 0))
        around = [
            (end - start, other)
            for start, end, other in self._contents[max(0, last - NEAREST) : last]
            if end >= here.end and other != number
        ]
        return min(around)[1] if around else None

    def _before_relative(self, head: int) -> Meant | None:
        """Return whom "who" continues: in "Ann Lee, who said ...", Ann Lee."""
        tokens = self._tokens
        beside = self._covering.get(head - 2 if tokens.words[head - 1] == "," else head - 1) if head > 1 else None
        if (
            beside
            and beside.form is Form.NAME
            and self._may_follow(head, beside)
            and (meant := self.coreference.meant_by(beside.head))
        ):
            return meant
        verb = tokens.heads[head]
        for _ in range(4):
            if tokens.deps[verb] == "relcl":
                noun = tokens.heads[verb]
                mention = self._covering.get(noun)
                if mention and mention.head == noun and (meant := self.coreference.meant_by(mention.head)):
                    return meant
                if tokens.tags[noun] in {"NN", "NNS", "NNP", "NNPS"} and not mention:
                    kind = type_of_noun(singular_of(tokens.lower[noun]))
                    return Meant(Member(kind, description=tokens.words_of(phrase_start(tokens, noun), noun + 1)))
                break
            verb = tokens.heads[verb]
        if tokens.lower[head] != "who":
            return None
        for i in range(head - 1, max(-1, head - 12), -1):
            mention = self._covering.get(i)
            if mention and (meant := self.coreference.meant_by(mention.head)):
                return meant
        return None

    def _may_follow(self, head: int, mention: Mention) -> bool:
        """Say whether a relative can continue a name: "which" no person's, "who" no place's."""
        is_person = mention.type in {SpeakerType.PERSON, None}
        if self._tokens.lower[head] not in {"who", "whose", "whom"}:
            return not is_person
        after_preposition = mention.start > 0 and self._tokens.tags[mention.start - 1] == "IN"
        return mention.type is SpeakerType.PERSON or (is_person and not after_preposition)  # "Lee of Harlow, who"

    def _joint(self, source: tuple[CharSpan, ...], head: int) -> Identified | None:
        """Return a source of two or more as a group: "Lee and Park", "the US and its allies"."""
        within = self._tokens.within(source[0])
        first = self._covering.get(head)
        if len(source) != 1 or first is None or not first.name or not within:
            return None
        written = trimmed(self._tokens, source, within.stop)
        conjuncts = self._named_conjuncts(within)
        if len(conjuncts) == 1 and _goes_with_others(self._tokens, conjuncts[0], within.stop):
            return Identified(Speaker(written, SpeakerType.GROUP))
        if len(conjuncts) < 2 or not any(_is_joined(self._tokens, within.start, name) for name in conjuncts[1:]):
            return None
        meant = [self.coreference.meant_by(name.end - 1) for name in conjuncts]
        names = list(dict.fromkeys(one.member.name for one in meant if one))
        if len(names) < 2:
            return None
        joined = " and ".join([", ".join(names[:-1]), names[-1]])
        return Identified(Speaker(joined, SpeakerType.GROUP, aliases=(written,) if written != joined else ()))

    def _named_conjuncts(self, within: range) -> list[ProperName]:
        """Return the names in a source that stand for themselves, up to its first clause or preposition."""
        tokens, i = self._tokens, within.start
        names: list[ProperName] = []
        while i < within.stop and tokens.tags[i] not in CLAUSE_TAGS:
            mention = self._covering.get(i)
            name = mention.name if mention and mention.name and mention.name.start == i else None
            if name is None:
                i += 1
                continue
            i = name.end
            owns = tokens.tags[i : i + 1] == ["POS"] and i + 1 < within.stop
            if not owns and tokens.tags[i : i + 1] not in (["NN"], ["NNS"]):
                names.append(name)
        return names

    def _head_of(self, source: Iterable[CharSpan]) -> int | None:
        """Return the token that names the source: its head, or the name beside a head that only describes."""
        tokens = self._tokens
        within = [i for span in source for i in tokens.within(span) if tokens.lower[i] not in CALENDAR_DAYS]
        inside = set(within)
        tops = [i for i in within if tokens.heads[i] not in inside or tokens.heads[i] == i]
        nouns = [i for i in tops if tokens.tags[i] in NOUNISH] or [i for i in within if tokens.tags[i] in NOUNISH]
        if not nouns:
            return None
        if (whole := self._whole_of(nouns[0], inside)) is not None:
            return whole
        relative_only = all(tokens.lower[i] in RELATIVES for i in nouns)
        if relative_only:
            nouns = [i for i in within if tokens.tags[i] in NOUNISH and tokens.lower[i] not in RELATIVES][:1] or nouns
        else:
            nouns = [i for i in nouns if tokens.lower[i] not in RELATIVES]
        top = nouns[0]
        mention = self._covering.get(top)
        if mention is None or (mention.form is Form.NAME and mention.name and not self._is_owner(mention)):
            return top if mention is None else mention.head
        if (name := self._name_beside(mention, inside)) is not None:
            return name.head
        return mention.head

    def _whole_of(self, part: int, inside: set[int]) -> int | None:
        """Return of whom it is all: "both of [whom]", "all of [them]"; or who is one: "one of the men, Ray [Lee]"."""
        tokens = self._tokens
        if tokens.lower[part + 1 : part + 2] != ["of"] or part + 2 not in inside:
            return None
        if tokens.lower[part] in WHOLE and tokens.tags[part + 2] in {"PRP", "WP"} and part + 3 not in inside:
            return part + 2
        names = [mention for i in inside if i > part and (mention := self._covering.get(i)) and mention.name]
        first = min(names, key=lambda mention: mention.start, default=None)
        beside = first is not None and first.name is not None and tokens.words[first.name.phrase_start - 1] == ","
        return first.head if first and beside and tokens.lower[part] == "one" else None

    def _is_owner(self, mention: Mention) -> bool:
        return self._tokens.tags[mention.end : mention.end + 1] == ["POS"]

    def _name_beside(self, mention: Mention, inside: set[int]) -> Mention | None:
        """Return the name that a description introduces: "another critic, Ann Lee", "my friend Ann Lee"."""
        if mention.form is not Form.DESCRIPTION or mention.is_plural:
            return None
        if mention.type not in {SpeakerType.PERSON, SpeakerType.ORGANIZATION}:
            return None
        types = {None, mention.type}
        if mention.noun in MAY_BE_FIRM:
            types.add(SpeakerType.ORGANIZATION)
        for i in sorted(inside):
            name = self._covering.get(i)
            if name and name.name and i >= mention.end and name.type in types:
                before = name.name.phrase_start - (self._tokens.tags[name.name.phrase_start - 1] == "DT")
                gap = self._tokens.words[mention.end : before]
                if gap in ([], [","]) or (gap[-1:] == [","] and gap.count(",") == 1 and len(gap) < 12):
                    return name
        return None


def trimmed(tokens: Tokens, source: Sequence[CharSpan], head: int) -> str:
    """Return a source's words up to its first relative clause or bracket, without marks at its ends."""
    within = [i for span in source for i in tokens.within(span)]
    stop = next(
        (
            i
            for i in within
            if i > head
            and (
                tokens.tags[i] in {"WP", "WDT", "-LRB-"}
                or tokens.words[i] in {",", "–", "—", "--"}
                or (tokens.lower[i] == "on" and not WEEKDAYS.keys().isdisjoint(tokens.lower[i + 1 : i + 2]))
            )
        ),
        None,
    )
    kept = [i for i in within if stop is None or i < stop]
    if not kept:
        return ""
    return tokens.words_of(kept[0], kept[-1] + 1).strip(" ,;:.-–—“”\"'’‘")


def _is_joined(tokens: Tokens, start: int, name: ProperName) -> bool:
    """Say whether "and" stands before a name."""
    before = name.phrase_start - 1
    if before > start and tokens.tags[before] == "DT":
        before -= 1
    return before > start and tokens.lower[before] in {"and", "&", "or"}


def _goes_with_others(tokens: Tokens, name: ProperName, stop: int) -> bool:
    """Say whether a name goes on with others that have none: "and its allies"; "and other scientists" is no such."""
    i = name.end
    return i + 1 < stop and tokens.lower[i] == "and" and tokens.tags[i + 1] in {"PRP$", "DT"}
