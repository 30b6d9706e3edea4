"""Speakers: whom the source of each attribution means, under one name in the whole article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from index.article import Article
from index.attribution import Attribution, Kind
from index.charspan import CharSpan
from index.names.words import words
from index.speaker import Speaker, SpeakerType
from index.speakers.as_written import is_thing, speaker_as_written, trimmed
from index.speakers.coreference import Coreference
from index.speakers.interview_labels import Interview, label_at
from index.speakers.joint_sources import joint_speaker
from index.speakers.lead_in import subject_leading_to
from index.speakers.meant import Meant
from index.speakers.member import Member
from index.speakers.mentions import (
    FIRST_PERSON,
    FIRST_PERSON_PLURAL,
    RELATIVES,
    find_mentions,
)
from index.speakers.relatives import before_relative
from index.speakers.signatures import author_of, stands_alone
from index.speakers.source_words import SourceWords
from index.speakers.title_names import complete_from_title
from index.tokens import Tokens

NOBODY = words("you one nobody none there what everyone everybody anyone anybody it this that which")
"""Words that stand for no speaker where nothing before tells whom they mean."""

LONGEST_BARE_NAME = 3
LONGEST_LETTER = 40
"""Sentences between an "I" and the name that signs it."""
NEAREST = 12
"""Contents that begin before a word, among which is the one that holds it."""


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
        self._words = SourceWords(tokens, self._mentions)
        self._heads = [self._words.head_of(attribution.source) for attribution in attributions]
        said = {
            head: attribution.content
            for head, attribution in zip(self._heads, attributions, strict=True)
            if head is not None
        }
        self.coreference = Coreference(tokens, self._mentions, said)
        complete_from_title(self.coreference.cast, article.title)
        first = next((tokens.within(told.content[0]).start for told in attributions if _is_answer(told)), None)
        self._interview = Interview(tokens, self._mentions, self.coreference.cast, self._author, first)
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
        after_owner = tokens.within(span)[2:]
        title = next((i for i in after_owner if tokens.is_quoted[i] and tokens.tags[i - 1] == "POS"), None)
        head = self._words.head_of((CharSpan(span.start, tokens.ends[title - 2]) if title else span,))
        meant = None if head is None else self.coreference.meant_by(head)
        return meant.member.name if meant and meant.member.names else None

    def _speaker_of(self, number: int, asked: frozenset[int]) -> Identified | None:
        attribution, head = self._attributions[number], self._heads[number]
        if number in asked:
            return None
        if not attribution.source:
            if _is_answer(attribution):
                answering = self._interview.interviewee()
                return Identified(*answering) if answering else None
            return self._led_in(attribution)
        if head is None:
            known = self._known_name(attribution.source)
            return Identified(known.as_speaker()) if known else None
        if (label := label_at(self._tokens, head)) and (labelled := self._interview.speaker(label)):
            return Identified(*labelled)
        word = self._tokens.lower[head]
        is_pronoun = self._tokens.tags[head] in {"PRP", "PRP$"}
        if is_pronoun and word in FIRST_PERSON | FIRST_PERSON_PLURAL:
            return self._first_person_speaker(number, head, asked | {number})
        if joint := joint_speaker(self._tokens, attribution.source, head, self._words.covering, self.coreference):
            return Identified(joint)
        meant = self.coreference.meant_by(head)
        if meant is None and word in RELATIVES:
            meant = before_relative(self._tokens, head, self._words.covering, self.coreference)
            return self._identified(meant, attribution) if meant else None
        if meant is None and (known := self._known_name(attribution.source)):
            return Identified(known.as_speaker())
        if meant is None or (word in NOBODY and not meant.because):
            if is_pronoun:
                return None
            alone = sum(len(self._tokens.within(span)) for span in attribution.source) == 1
            if meant is None or alone:
                return None if word in NOBODY and alone else self._as_written(attribution, head)
        if meant.member.type is SpeakerType.UNNAMED and meant.member.names:
            return self._as_written(attribution, head)
        if not meant.member.names and not meant.because and is_thing(self._tokens, head):
            return None
        return self._identified(meant, attribution, head)

    def _led_in(self, attribution: Attribution) -> Identified | None:
        """Return whom the paragraph before a quotation speaks of, where nobody is named beside it."""
        if attribution.kind is not Kind.DIRECT or attribution.cue or not attribution.content:
            return None
        subject = subject_leading_to(self._tokens, attribution.content[0])
        mention = None if subject is None else self._words.covering.get(subject)
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
        speaker = speaker_as_written(self._tokens, attribution.source, head)
        return Identified(speaker) if speaker else None

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


def _is_answer(attribution: Attribution) -> bool:
    """Say whether nothing stands beside what is said, not even marks: an answer in an interview without labels."""
    return not attribution.source and not attribution.cue and attribution.kind is not Kind.DIRECT
