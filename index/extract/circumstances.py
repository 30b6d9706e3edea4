"""Circumstances of an attribution: to whom, when, and in which medium or place it was said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from index.attribution import Attribution, When
from index.charspan import CharSpan, cover
from index.dates import find_date_words, resolve
from index.mentions import phrase_start, type_of_noun
from index.mentions import singular as singular_of
from index.names.bodies import CALENDAR, OUTLETS
from index.names.media import (
    AUDIENCES,
    BROADCASTS,
    MEDIUM_NOUNS,
    OCCASION_PARTICIPLES,
    PREPOSITIONS,
    SAID_TO,
    TALKS_WITH,
    TOLD,
)
from index.names.words import words
from index.speaker import SpeakerType
from index.tokens import Tokens

OBJECT_DEPS = frozenset({"dobj", "dative", "pobj", "iobj", "nsubjpass", "oprd", "nsubj"})
NOMINAL_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "WP"})
INSIDE_PHRASE = words("NN NNS NNP NNPS JJ JJR JJS CD DT POS HYPH PRP$ VBN VBG RB FW AFX")
LINKS = frozenset({"of", "with", "in", "on", "for", "at", "to", "from", "by", "about", "before"})
CLOSING_MARKS = frozenset({'"', "”", "''"})
LONGEST_MEDIUM = 24
NOTHING = range(0)
VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the sentence tells besides who and what."""

    addressee: CharSpan | None = None
    when: When | None = None
    medium: CharSpan | None = None


class CircumstanceReader:
    """Reads the circumstances of an article's attributions. Needs: tag, dep, head, sentence starts."""

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        self._tokens = tokens
        self._published = published
        self._date_words = [CharSpan(start, end) for start, end in find_date_words(tokens.text)]

    def read(self, attribution: Attribution, outer: Attribution | None = None) -> Circumstances:
        """Return the circumstances in the sentence of the cue that belong to the cue, and to nothing in the content.

        Of an attribution within another's content, `outer`, only what that content says counts.
        """
        tokens = self._tokens
        cue = [i for span in attribution.cue for i in tokens.within(span)]
        if not cue:
            return Circumstances()
        frame = _Frame(tokens, attribution, cue, outer, self._date_words)
        medium = frame.medium()
        addressee = frame.addressee() or frame.talked_with(medium)
        when = frame.when(medium)
        return Circumstances(
            addressee and tokens.span(*addressee),
            when and When(when, resolve(when.of(tokens.text), self._published)),
            medium and tokens.span(*medium),
        )


class _Frame:
    """The cue's sentence, seen from its cue."""

    def __init__(
        self,
        tokens: Tokens,
        attribution: Attribution,
        cue: list[int],
        outer: Attribution | None,
        date_words: list[CharSpan],
    ) -> None:
        self.tokens = tokens
        self.date_words = date_words
        self.cue = cue
        self.verb = next((i for i in reversed(cue) if tokens.tags[i] in VERB_TAGS), cue[0])
        self.source = {i for span in attribution.source for i in tokens.within(span)}
        self.content = {i for span in attribution.content for i in tokens.within(span)}
        number = tokens.sentence_of[self.verb]
        sentence = tokens.within(tokens.sentences[number]) if tokens.sentences else NOTHING
        if outer is not None:
            told = [i for span in outer.content for i in tokens.within(span) if i in sentence]
            sentence = range(min(told), max(told) + 1) if told else NOTHING
        self.sentence = sentence

    def addressee(self) -> tuple[int, int] | None:
        """Return the tokens of whom the cue says it to: "told [CNN]", "emphasized to [the minister] that"."""
        tokens, word = self.tokens, self.tokens.lower[self.verb]
        if word in TOLD:
            return self._object_after(self.verb)
        after = self.cue[-1] + 1
        for i in range(after, min(after + 6, len(tokens))):
            if tokens.tags[i] in VERB_TAGS or tokens.tags[i] in {",", ":", "``", "''"} or tokens.lower[i] == "that":
                return None
            if tokens.lower[i] != "to" or i in self.content or tokens.tags[i] not in {"IN", "TO"}:
                continue
            if word in SAID_TO and tokens.tags[i + 1 : i + 2] != ["VB"]:
                return self._hearer(i + 1)
        return None

    def talked_with(self, medium: tuple[int, int] | None) -> tuple[int, int] | None:
        """Return who is spoken with in "an interview with [CBS]", "a conversation with [Lee]"."""
        if medium is None:
            return None
        tokens = self.tokens
        for i in range(medium[0], medium[1] - 1):
            if tokens.lower[i] == "with" and tokens.lower[i - 1] in TALKS_WITH:
                return self._hearer(i + 1)
        return None

    def when(self, medium: tuple[int, int] | None) -> CharSpan | None:
        """Return the words nearest to the cue that say when, and belong to it."""
        tokens = self.tokens
        if not len(self.sentence):
            return None
        last = tokens.ends[self.sentence[-1]]
        occasion = range(medium[0] - 1, medium[1]) if medium else NOTHING
        found: list[tuple[int, CharSpan]] = []
        for k in range(self._dates_before(self.sentence[0]), len(self.date_words)):
            span = self.date_words[k]
            if span.end > last:
                break
            within = tokens.within(span)
            if len(within) and self._belongs(within, occasion):
                found.append((min(abs(within[0] - self.verb), abs(within[-1] - self.verb)), span))
        return min(found)[1] if found else None

    def _dates_before(self, i: int) -> int:
        """Return how many words for a time begin before token `i`."""
        return bisect_left(self.date_words, self.tokens.starts[i], key=lambda span: span.start)

    def medium(self) -> tuple[int, int] | None:
        """Return the tokens of the occasion, writing, outlet or place: "in [an interview with CBS]"."""
        tokens = self.tokens
        named: list[tuple[int, int, tuple[int, int]]] = []
        for i in self.sentence:
            if tokens.lower[i] not in PREPOSITIONS or tokens.tags[i] not in {"IN", "RP"} or i in self.source:
                continue
            if not self._belongs([i]):
                continue
            if phrase := self._medium_after(i):
                rank = 0 if self._names_medium(phrase) else 1
                named.append((rank, abs(i - self.verb), phrase))
        named = [one for one in named if not any(_is_inside(one[2], other[2]) for other in named)]
        return min(named)[2] if named else None

    def _object_after(self, verb: int) -> tuple[int, int] | None:
        """Return the object right after a verb of telling; where it is passive, its subject."""
        tokens = self.tokens
        after = max(verb, max((i for i in self.cue if i < verb + 4), default=verb)) + 1
        if phrase := self._hearer(after) if after < len(tokens) and after - 1 not in self.source else None:
            return phrase
        for i in self.sentence:
            if tokens.heads[i] == verb and tokens.deps[i] == "nsubjpass" and i not in self.source:
                return self._hearer(phrase_start(tokens, i))
        return None

    def _hearer(self, start: int) -> tuple[int, int] | None:
        """Return the noun phrase that begins at `start`, if it is for somebody who can hear."""
        tokens = self.tokens
        if start >= len(tokens) or start in self.source:
            return None
        if tokens.tags[start] == "PRP":
            return (start, start + 1) if tokens.lower[start] not in {"it", "that", "itself"} else None
        end = start
        while end < len(tokens) and (tokens.tags[end] in INSIDE_PHRASE or tokens.words[end] == "&"):
            if end > start and tokens.tags[end] == "DT":
                break
            if tokens.lower[end] in CALENDAR or (tokens.tags[end] in {"VBG", "RB"} and end > start):
                break
            end += 1
        while end > start and tokens.tags[end - 1] not in NOMINAL_TAGS:
            end -= 1
        if end == start or not self._can_hear(end - 1):
            return None
        return start, self._with_of(end)

    def _with_of(self, end: int) -> int:
        """Extend over "of ..." and "in ...": "a crowd of supporters in Ohio"."""
        tokens = self.tokens
        if tokens.lower[end : end + 1] != ["of"]:
            return end
        last = end + 1
        while last < len(tokens) and tokens.tags[last] in INSIDE_PHRASE and tokens.lower[last] not in CALENDAR:
            last += 1
        return last if tokens.tags[last - 1] in NOMINAL_TAGS else end

    def _can_hear(self, head: int) -> bool:
        tokens = self.tokens
        word = tokens.lower[head]
        if tokens.tags[head] in {"NNP", "NNPS"}:
            return word not in CALENDAR
        kind = type_of_noun(singular_of(word))
        return (
            word in AUDIENCES or kind in {SpeakerType.PERSON, SpeakerType.ORGANIZATION} or word in {"people", "others"}
        )

    def _medium_after(self, preposition: int) -> tuple[int, int] | None:
        """Return the phrase after "in", "at", "on"; None where it is no medium, occasion or place."""
        tokens = self.tokens
        start = preposition + 1
        end = self._phrase_end(start)
        if (
            end == start
            or tokens.tags[start] == "VBG"
            or any(tokens.lower[i] in CALENDAR and i == end - 1 for i in range(start, end))
        ):
            return None
        head = self._first_head(start, end)
        word = tokens.lower[head]
        is_quoted_title = tokens.words[start] in {'"', "“", "''"} and tokens.words[start + 1][:1].isupper()
        if tokens.tags[head] not in NOMINAL_TAGS and not is_quoted_title:
            return None
        nouns = {tokens.lower[i] for i in range(start, head + 1)}
        names = tokens.tags[head] in {"NNP", "NNPS"} and tokens.words[head][0].isupper()
        marks = [i for i in range(start + 1, end) if tokens.words[i] in CLOSING_MARKS]
        if is_quoted_title and marks == [end - 1]:
            return start + 1, end - 2 if tokens.words[end - 2] == "," else end - 1
        if is_quoted_title or singular_of(word) in MEDIUM_NOUNS or word in MEDIUM_NOUNS or word in BROADCASTS:
            return start, end
        if names and (nouns & OUTLETS or self._is_beside_cue(preposition)):
            return start, end
        return None

    def _names_medium(self, phrase: tuple[int, int]) -> bool:
        tokens = self.tokens
        words = {tokens.lower[i] for i in range(*phrase)}
        quoted = tokens.words[phrase[0]] in {'"', "“", "''"}
        return quoted or bool(words & (MEDIUM_NOUNS | OUTLETS | BROADCASTS))

    def _is_beside_cue(self, preposition: int) -> bool:
        """Say whether a place stands with the cue itself: "said in Ohio", "In Ohio, Lee said"."""
        tokens = self.tokens
        return tokens.heads[preposition] in self.cue and preposition not in self.content

    def _first_head(self, start: int, end: int) -> int:
        """Return the head of the first noun phrase in `[start, end)`."""
        tokens = self.tokens
        head = start
        for i in range(start, end):
            if tokens.tags[i] == "IN" or (tokens.words[i] in {'"', "“", "''", ","} and i > start):
                break
            head = i if tokens.tags[i] in NOMINAL_TAGS else head
        return head

    def _phrase_end(self, start: int) -> int:
        """Return the end of a noun phrase with what hangs on it: "a rally in Everett, Wash."."""
        tokens = self.tokens
        i, quoted = start, False
        while i < min(len(tokens), start + LONGEST_MEDIUM):
            word = tokens.words[i]
            if word in {'"', "“", "”", "''"}:
                if (not quoted and not tokens.words[i + 1 : i + 2][0:1]) or (
                    not quoted and not _is_title(tokens, i + 1)
                ):
                    break
                quoted = not quoted
            elif (
                i in self.source
                or (not quoted and self._begins_date(i))
                or (i in self.content and not quoted and start not in self.content)
            ):
                break
            elif quoted and "\n" not in word:
                pass
            elif i > start and tokens.tags[i] == "NNP" and tokens.tags[i - 1] in {"NN", "NNS"}:
                break  # "a remark Ann Lee made"
            elif word == "," and self._is_state(i + 1):
                i += 1
            elif not (tokens.tags[i] in INSIDE_PHRASE or word == "&" or self._links(i, start)):
                break
            i += 1
        while i > start and (
            tokens.tags[i - 1] in {"IN", "DT", "RB", "CC", "HYPH", "TO"} or tokens.words[i - 1] == ","
        ):
            i -= 1
        return i

    def _links(self, i: int, start: int) -> bool:
        tokens = self.tokens
        if i + 1 >= len(tokens) or i == start:
            return False
        following = tokens.tags[i + 1]
        if tokens.lower[i] == "and":
            return following in {"NNP", "NNPS"} and tokens.tags[i - 1] in {"NNP", "NNPS"}
        return (
            tokens.lower[i] in LINKS and following in INSIDE_PHRASE - {"VBG", "RB"} and tokens.tags[i] in {"IN", "TO"}
        )

    def _begins_date(self, i: int) -> bool:
        tokens = self.tokens
        if tokens.lower[i] in CALENDAR - {"may", "march"} or tokens.lower[i] in {"yesterday", "today", "tonight"}:
            return True
        k = self._dates_before(i)
        return k < len(self.date_words) and self.date_words[k].start == tokens.starts[i]

    def _is_state(self, i: int) -> bool:
        """Say whether token `i` is a state after a town: ", Wash." or ", Ohio,"."""
        tokens = self.tokens
        if i >= len(tokens) or tokens.tags[i] != "NNP" or i in self.source:
            return False
        after = tokens.words[i + 1 : i + 2]
        return tokens.words[i].endswith(".") or (after in ([","], ["."]) and i + 1 not in self.source)

    def _belongs(self, within: Iterable[int], occasion: range = NOTHING) -> bool:
        """Say whether words hang on the cue (over nouns and "speaking", but no other verb)."""
        tokens = self.tokens
        top = self._top(within)
        if tokens.is_quoted[top]:
            return False
        if top - 1 in self.cue and top not in self.content:
            return True
        i, last = tokens.heads[top], top
        for _ in range(8):
            if i in self.cue or i == self.verb:
                return True
            if i in self.source:
                return tokens.lower[last] in OCCASION_PARTICIPLES
            if tokens.lower[i] in OCCASION_PARTICIPLES:
                if i - 2 in self.source and tokens.words[i - 1] == ",":
                    return True
            elif tokens.tags[i] in VERB_TAGS or (i in self.content and i not in occasion):
                return False
            if tokens.heads[i] == i:
                return False
            i, last = tokens.heads[i], i
        return False

    def _top(self, within: Iterable[int]) -> int:
        inside = set(within)
        return next((i for i in sorted(inside) if self.tokens.heads[i] not in inside), min(inside))


def _is_inside(phrase: tuple[int, int], other: tuple[int, int]) -> bool:
    return phrase != other and other[0] <= phrase[0] and phrase[1] <= other[1]


def _is_title(tokens: Tokens, i: int) -> bool:
    """Say whether a quotation mark is followed by a title in capitals, soon closed: "60 Minutes"."""
    for j in range(i, min(i + 7, len(tokens))):
        if tokens.words[j] in {'"', "”", "''"}:
            return j > i
        if (
            tokens.words[j][0].isalpha()
            and tokens.words[j][0].islower()
            and tokens.lower[j] not in {"the", "of", "and", "with", "on", "a", "to"}
        ):
            return False
    return False


def span_of(attribution: Attribution, circumstances: Circumstances) -> CharSpan:
    """Return the smallest span that holds an attribution with its circumstances."""
    spans = [*attribution.source, *attribution.cue, *attribution.content]
    when = circumstances.when.span if circumstances.when else None
    return cover(spans + [span for span in (circumstances.addressee, when, circumstances.medium) if span])
