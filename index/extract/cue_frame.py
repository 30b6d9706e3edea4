"""CueFrame: an attribution's sentence, seen from its cue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from index.attribution import Attribution
from index.charspan import CharSpan
from index.names.bodies import CALENDAR_DAYS
from index.names.media import APPEARING, OCCASION_PARTICIPLES, POSTURES, PUBLISHING_PARTICIPLES
from index.tokens import Tokens

TokenRange = tuple[int, int]
"""Half-open."""

VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
QUOTATION_MARKS = frozenset({'"', "“", "”", "''", "``"})
NOTHING = range(0)
NEAR_DAYS = frozenset({"yesterday", "today", "tonight"})


class CueFrame:
    """The cue with its sentence: which of the words there belong to the cue, and to nothing in the content."""

    def __init__(
        self, tokens: Tokens, attribution: Attribution, outer: Attribution | None, date_words: list[CharSpan]
    ) -> None:
        """Look from the cue of `attribution`, which must have one; `outer` is the one whose content holds it."""
        self.tokens = tokens
        self.cue = [i for span in attribution.cue for i in tokens.within(span)]
        self.verb = next((i for i in reversed(self.cue) if tokens.tags[i] in VERB_TAGS), self.cue[0])
        """The last verb in it, else its first word."""
        self.source = {i for span in attribution.source for i in tokens.within(span)}
        self.content = {i for span in attribution.content for i in tokens.within(span)}
        self.main_verbs = self._main_verbs()
        """Verbs of whose doing the cue is part: "[raised] its forecast on Thursday, saying", "[took] to X to say"."""
        self._date_words = date_words
        sentence = tokens.within(tokens.sentences[tokens.sentence_of[self.verb]])
        if outer is not None:
            told = [i for span in outer.content for i in tokens.within(span) if i in sentence]
            sentence = range(min(told), max(told) + 1) if told else NOTHING
        self.sentence = sentence
        """The tokens that count: of a cue inside another's content, only those of that content."""

    def dates(self) -> Iterator[tuple[CharSpan, range]]:
        """Yield the words for a time in the sentence, with their tokens."""
        if not self.sentence:
            return
        last = self.tokens.ends[self.sentence[-1]]
        for k in range(self._dates_before(self.sentence[0]), len(self._date_words)):
            span = self._date_words[k]
            if span.end > last:
                return
            if within := self.tokens.within(span):
                yield span, within

    def begins_date(self, i: int) -> bool:
        """Say whether words for a time begin with token `i`."""
        k = self._dates_before(i)
        is_known = k < len(self._date_words) and self._date_words[k].start == self.tokens.starts[i]
        return is_known or self.tokens.words[i].lower() in CALENDAR_DAYS or self.tokens.words[i] in NEAR_DAYS

    def belongs(self, within: Iterable[int], occasion: range = NOTHING) -> bool:
        """Say whether words hang on the cue: over nouns and "speaking", but no other verb.

        Over the content only through `occasion`, or where they stand outside of it themselves.
        """
        tokens, top = self.tokens, self._top(within)
        if tokens.is_quoted[top]:
            return False
        if top in self.source:
            return self._ends_source(top) or self._tells_publishing(top)
        if (top - 1 in self.cue and top not in self.content) or self._leads_in(top) or self._ends_report(top):
            return True
        if top - 2 in self.source and tokens.words[top - 1] == "," and tokens.tags[top] == "IN":
            return True  # "Ann Lee, outside the court, said"
        i, last = tokens.heads[top], top
        for _ in range(8):
            if i in self.cue or i in self.main_verbs:
                return True
            if i in self.source:
                return self._is_published(last) or tokens.lower[last] in OCCASION_PARTICIPLES | POSTURES
            if i in self.content and i not in occasion:
                return top not in self.content and not self._is_before_clause(i)
            if tokens.lower[i] in OCCASION_PARTICIPLES | POSTURES:
                if i - 2 in self.source and tokens.words[i - 1] == ",":
                    return True
            elif self.opens_with(i):
                pass
            elif tokens.tags[i] in VERB_TAGS and tokens.lower[i] not in PUBLISHING_PARTICIPLES:
                return False
            if tokens.heads[i] == i:
                return False
            i, last = tokens.heads[i], i
        return False

    def _main_verbs(self) -> frozenset[int]:
        tokens, found, i = self.tokens, set[int](), self.verb
        for _ in range(2):
            head = tokens.heads[i]
            is_part = tokens.tags[i] in {"VBG", "VB"} and tokens.deps[i] in {"advcl", "xcomp", "acl"}
            goes_on = tokens.deps[i] == "conj" and tokens.lower[head] in APPEARING
            if not (is_part or goes_on) or head == i or head in self.content:
                break
            if tokens.tags[head] in VERB_TAGS:
                found.add(head)
            i = head
        return frozenset(found)

    def opens_with(self, i: int) -> bool:
        """Say whether a participle begins the sentence: "Closing the debate at Harlow Castle, Lee said"."""
        return bool(self.sentence) and i == self.sentence[0] and self.tokens.tags[i] == "VBG" and i not in self.content

    def _tells_publishing(self, i: int) -> bool:
        """Say whether words in a source tell when it came out: "according to a report published [on] Monday"."""
        for _ in range(4):
            i = self.tokens.heads[i]
            if i not in self.source:
                return False
            if self._is_published(i):
                return True
        return False

    def _is_published(self, i: int) -> bool:
        """Say whether token `i` tells that something came out: "a report [released] Monday", not "who held a rally"."""
        return self.tokens.tags[i] == "VBN" and self.tokens.lower[i] in PUBLISHING_PARTICIPLES

    def _ends_source(self, top: int) -> bool:
        """Say whether a source as written ends with words of the saying: "said Ann Lee, [at] a rally in Ohio"."""
        tokens = self.tokens
        if tokens.words[top - 1] != "," or tokens.tags[top] != "IN":
            return False
        return top > min(self.source) + 1 and not any(tokens.words[i] == "," for i in self.source if i > top)

    def _is_before_clause(self, i: int) -> bool:
        """Say whether token `i` is the verb of a clause in the content: what hangs on it is no circumstance."""
        return self.tokens.tags[i] in VERB_TAGS

    def _leads_in(self, top: int) -> bool:
        """Say whether a word opens the sentence before the source, with no verb between: "In his book, Lee said"."""
        if not self.source or not self.sentence or top != self.sentence[0]:
            return False
        tokens, begin = self.tokens, min(self.source)
        if begin <= top or tokens.words[begin - 1] not in {",", *QUOTATION_MARKS}:
            return False
        return not any(
            tokens.tags[i] in VERB_TAGS and not tokens.is_quoted[i] and tokens.lower[i] not in PUBLISHING_PARTICIPLES
            for i in range(top, begin)
        )

    def _ends_report(self, top: int) -> bool:
        """Say whether a phrase closes the sentence right after the content: "called it a shame [on Radio Nova]"."""
        tags = self.tokens.tags
        if top - 1 not in self.content or tags[top - 1] in VERB_TAGS or any(tags[i] in FINITE for i in self.content):
            return False
        return self.content.isdisjoint(range(top, self.sentence[-1] + 1))

    def _dates_before(self, i: int) -> int:
        return bisect_left(self._date_words, self.tokens.starts[i], key=lambda span: span.start)

    def _top(self, within: Iterable[int]) -> int:
        inside = set(within)
        return next((i for i in sorted(inside) if self.tokens.heads[i] not in inside), min(inside))
