"""Replies: who disagrees with what was just shown: others in the same article, who say so or seem to.

Most replies are told without any "disagreed": "But Berg, a surgeon, called the ban absurd", right after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from bot.answers.headlines import is_headline
from bot.answers.sides import Side
from bot.answers.stands import PLAIN_SIDE, stand_of
from bot.answers.taking_sides import said_right_after
from bot.answers.texts import Texts, content_of, stems_of
from bot.answers.verb_fit import has_lemma
from bot.grammar.verbs import BASE_OF
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.names.name_words import name_words
from bot.topic import LIGHT, STOP_WORDS
from index.attribution import Stance
from index.passage import Passage
from index.speaker import SpeakerType

REPLYING = frozenset(
    word_list("disagree deny reject dispute contradict refute object dismiss doubt rebut challenge counter")
)
"""Who [disputes] that?"""
_CLASH_BY = {
    Stance.DENIED: 1.0,
    Stance.DISAGREED: 1.0,
    Stance.CRITICIZED: 0.8,
    Stance.DECLINED: 0.0,
    Stance.AGREED: 0.0,
}
_CONTRAST = re.compile(
    r"\s*(?:but|however|yet|still|others|critics|not (?:every\w+|all)|nonetheless|on the other|that (?:claim|view)|"
    r"opponents|in contrast)\b",
    re.IGNORECASE,
)
"""[Not everybody] shares that worry."""
_UNTRUE = re.compile(
    r"\b(?:not true|untrue|false|a lie|lies|never happened|no such|nothing of the (?:kind|sort)|incorrect|baseless|"
    r"unfounded|wrong|mistaken|absurd|nonsense|not so|the opposite|isn['\u2019]t so|disputed?|disagree[ds]?)\b"
)
"""She said that the claim was [simply not true]."""
_OTHERWISE = re.compile(r"\b(?:otherwise|differently|less sure|the opposite|s[kc]eptical|unconvinced|disagree[ds]?)\b")
_CONTRASTED, _JUDGED, _TONE, _ANY = 0.8, 0.6, 0.5, 0.25
"""How plainly somebody disagrees: by "but", in words that judge, by a "not", or in whatever words."""
_NEXT = {1: 0.75, 2: 0.6, 3: 0.45, 4: 0.3}
"""How likely the next speaker after what was shown speaks of it, and the one after him."""
_NAMES_SHOWN, _PER_WORD, _MOST_WORDS = 0.5, 0.2, 0.6
_LESSER = 0.5
"""What a report shows, or what somebody is told to have said by another, is hardly meant."""
_ENOUGH, _AS_GOOD, _MOST = 0.25, 0.8, 3


@dataclass(frozen=True, slots=True)
class Replies:
    """Replies to some passages."""

    texts: Texts
    shown: Sequence[Passage]
    verb: str = ""

    def find(self) -> list[Passage]:
        """Return what disagrees most plainly, with what the same speakers go on to say."""
        articles = dict.fromkeys(passage.article.id for passage in self.shown)
        statements = [one for id in articles for one in self.texts.passages(id) if one.attribution]
        others = [
            one
            for one in statements
            if one.speaker_id is not None and one.speaker_id not in self._speaking and not is_headline(one)
        ]
        scored = sorted(((self._disagreement(one), one) for one in others), key=lambda one: -one[0])
        enough = max(_ENOUGH, _AS_GOOD * scored[0][0]) if scored else 0.0
        chosen = list(islice((one for score, one in scored if score >= enough), _MOST))
        return [*chosen, *said_right_after(chosen, others, self.texts)]

    def _disagreement(self, passage: Passage) -> float:
        """Return how likely a statement speaks of what was shown, and disagrees with it."""
        is_lesser = passage.attribution is not None and passage.attribution.within is not None
        is_lesser |= passage.speaker is not None and passage.speaker.type is SpeakerType.DOCUMENT
        return self._relation(passage) * self._clash(passage) * (_LESSER if is_lesser else 1.0)

    def _relation(self, passage: Passage) -> float:
        apart = 1 - _NEXT.get(self._speakers_after(passage), 0.0)
        apart *= 1 - min(_MOST_WORDS, _PER_WORD * len(telling_words(content_of(passage)) & self._words))
        return 1 - apart * (1 - _NAMES_SHOWN * self._names_shown(passage))

    def _clash(self, passage: Passage) -> float:
        if has_lemma(passage, BASE_OF.get(self.verb.lower(), "")):
            return 1.0
        stance = passage.attribution.stance if passage.attribution else None
        if stance in _CLASH_BY:
            return _CLASH_BY[stance]
        before = self._sentence_before(passage)
        if _CONTRAST.match(passage.text) or _CONTRAST.match(before) or _OTHERWISE.search(before):
            return _CONTRASTED
        if _UNTRUE.search(content_of(passage).lower()):
            return _CONTRASTED
        stand = stand_of(passage)
        if stand.side is Side.AGAINST:
            return _JUDGED if stand.strength >= PLAIN_SIDE else _TONE
        return _ANY

    @property
    def _words(self) -> frozenset[str]:
        return frozenset().union(*(telling_words(one.text) for one in self.shown))

    def _sentence_before(self, passage: Passage) -> str:
        """Return the sentence right before a passage where nobody says anything in it."""
        around = self.texts.around(passage)
        if around is None or not around.before:
            return ""
        span = around.before[0]
        is_told = any(one.attribution and one.span.overlaps(span) for one in self.texts.passages(passage.article.id))
        return "" if is_told else span.of(around.article.text)

    def _names_shown(self, passage: Passage) -> bool:
        """Say whether somebody speaks of who was shown: "Falk has not read it"."""
        names = {name_words(one.speaker.name)[-1] for one in self.shown if one.speaker and name_words(one.speaker.name)}
        return not names.isdisjoint(name_words(passage.text))

    def _speakers_after(self, passage: Passage) -> int:
        """Return how many speakers after what was shown somebody speaks, himself counted; 0 if he speaks before it."""
        shown = {one.id for one in self.shown}
        speakers: list[int | None] = []
        has_begun = False
        for one in self.texts.passages(passage.article.id):
            if one.attribution is None:
                continue
            if one.id in shown:
                has_begun, speakers = True, []
            elif has_begun and one.speaker_id not in speakers and one.speaker_id not in self._speaking:
                speakers.append(one.speaker_id)
            if one.id == passage.id:
                return speakers.index(one.speaker_id) + 1 if one.speaker_id in speakers else 0
        return 0

    @property
    def _speaking(self) -> frozenset[int | None]:
        return frozenset(one.speaker_id for one in self.shown)


def telling_words(text: str) -> frozenset[str]:
    """Return the stems of the words that tell what a text is about."""
    return stems_of(text) - _TELL_NOTHING


_TELL_NOTHING = frozenset(map(stem, STOP_WORDS | LIGHT))
