"""Quality: how much of what the gold articles hold is found, and how much of what is found is right.

Gold and found attributions of an article are matched one to one by the characters of their contents (Dice >= 0.5, best
first). Then, for each aspect of an attribution (its source, its speaker, ...):

    precision = right / all found that have that aspect     recall = right / all gold ones that have it

A found attribution that matches an optional one counts nowhere; so does an aspect that the gold does not judge.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from index.attribution import Attribution
from index.charspan import CharSpan, cover
from index.parse import Parser
from index.passage import Passage, ReadArticle
from index.read_article import read_article
from tests.gold_articles import CONSTRUCTIONS, GoldArticle, GoldAttribution

LEAST_OVERLAP = 0.5
"""Dice of two stretches of text from which on they are the same one."""

KEPT_OUT = "kept out"
"""Of the quotation marks that quote nobody, those that are not taken for a quotation."""

_ARTICLE = re.compile(r"^(the|an|a)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Found:
    """An attribution that the pipeline found."""

    passage: Passage
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold attribution and the found one that matches it."""

    article: GoldArticle
    gold: GoldAttribution
    found: Found
    within: bool
    """Whether both stand within matching ones, or both within none."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """Something of an attribution that can be right or wrong."""

    name: str
    in_gold: Callable[[GoldAttribution], bool | None]
    """Whether a gold attribution has it; None: it is not judged."""
    in_found: Callable[[Found], bool]
    agrees: Callable[[Pair], bool]


@dataclass(slots=True)
class Score:
    """What was counted for an aspect, and what went wrong, in words."""

    right: int = 0
    found: int = 0
    gold: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """In percent; 100 where nothing was found."""
        return 100 * self.right / self.found if self.found else 100.0

    @property
    def recall(self) -> float:
        """In percent; 100 where there was nothing to find."""
        return 100 * self.right / self.gold if self.gold else 100.0


def measure(articles: Iterable[tuple[GoldArticle, ReadArticle]]) -> dict[str, Score]:
    """Return the score of each aspect over all `articles`, each given as marked and as read."""
    scores = {name: Score() for name in (*(aspect.name for aspect in ASPECTS), KEPT_OUT)}
    for gold, read in articles:
        found = found_in(read)
        pairs, spurious, missed = match(gold, found)
        for aspect in ASPECTS:
            _count(aspect, scores[aspect.name], gold, pairs, spurious, missed)
        _count_kept_out(scores[KEPT_OUT], gold, found)
    return scores


def construction_recall(articles: Iterable[tuple[GoldArticle, ReadArticle]]) -> dict[str, tuple[int, int]]:
    """Return for each construction how many attributions show it and are found with the right speaker, of how many."""
    counts = dict.fromkeys(CONSTRUCTIONS, (0, 0))
    for gold, read in articles:
        pairs, _, missed = match(gold, found_in(read))
        judged = [(pair.gold, _same_speaker(pair) or not pair.gold.speakers) for pair in pairs]
        for one, right in judged + [(one, False) for one in missed]:
            if one.optional:
                continue
            for construction in one.shows:
                found, total = counts[construction]
                counts[construction] = (found + right, total + 1)
    return counts


def read_all(gold: Iterable[GoldArticle], parser: Parser | None = None) -> list[tuple[GoldArticle, ReadArticle]]:
    """Return each gold article with what the pipeline reads in it."""
    parser = parser or Parser()
    return [(one, read_article(one.article, parser)) for one in gold]


def found_in(read: ReadArticle) -> list[Found]:
    """Return the attributions of an article, by number."""
    numbered = [(p.number, Found(p, p.attribution)) for p in read.passages if p.attribution and p.number is not None]
    return [found for _, found in sorted(numbered, key=lambda entry: entry[0])]


def match(gold: GoldArticle, found: Sequence[Found]) -> tuple[list[Pair], list[Found], list[GoldAttribution]]:
    """Return the pairs that match, the found ones that match nothing, and the gold ones that nothing matches."""
    text = gold.article.text
    overlaps = (
        (dice(text, one.content, other.attribution.content), number, found_number)
        for number, one in enumerate(gold.attributions)
        for found_number, other in enumerate(found)
    )
    best_first = sorted((o for o in overlaps if o[0] >= LEAST_OVERLAP), key=lambda o: (-o[0], o[1], o[2]))
    partner_of: dict[int, int] = {}
    for _, number, found_number in best_first:
        if number not in partner_of and found_number not in partner_of.values():
            partner_of[number] = found_number
    pairs = [
        Pair(gold, gold.attributions[number], found[partner], _same_outer(number, partner, gold, found, partner_of))
        for number, partner in sorted(partner_of.items())
    ]
    spurious = [one for number, one in enumerate(found) if number not in partner_of.values()]
    missed = [one for number, one in enumerate(gold.attributions) if number not in partner_of]
    return pairs, spurious, missed


def _same_outer(
    number: int, partner: int, gold: GoldArticle, found: Sequence[Found], partner_of: dict[int, int]
) -> bool:
    outer, found_outer = gold.attributions[number].within, found[partner].attribution.within
    if outer is None or found_outer is None:
        return outer is found_outer
    return partner_of.get(outer) == found_outer


def dice(text: str, one: Iterable[CharSpan], other: Iterable[CharSpan]) -> float:
    """Return 2|A & B| / (|A| + |B|) of the characters that the spans cover, white space apart."""
    first, second = _characters(text, one), _characters(text, other)
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


def _characters(text: str, spans: Iterable[CharSpan]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end) if not text[at].isspace()}


def _overlap(pair: Pair, one: Iterable[CharSpan], other: Iterable[CharSpan]) -> bool:
    return dice(pair.article.article.text, one, other) >= LEAST_OVERLAP


def _one(span: CharSpan | None) -> tuple[CharSpan, ...]:
    return (span,) if span else ()


def _same_content(pair: Pair) -> bool:
    """Say whether the contents are the same, punctuation and white space apart."""
    text = pair.article.article.text
    ours = {at for at in _characters(text, pair.found.attribution.content) if text[at].isalnum()}
    return ours == {at for at in _characters(text, pair.gold.content) if text[at].isalnum()}


def _same_speaker(pair: Pair) -> bool:
    speaker = pair.found.passage.speaker
    return speaker is not None and _bare(speaker.name) in map(_bare, pair.gold.speakers)


def _bare(name: str) -> str:
    """Return `name` as it is compared: "The army" is "army", "the army's spokesman" is "army spokesman"."""
    return _POSSESSIVE.sub("", _ARTICLE.sub("", name)).casefold()


def _same_when(pair: Pair) -> bool:
    when, day = pair.found.attribution.when, pair.gold.date
    return when is not None and _overlap(pair, _one(pair.gold.when), [when.span]) and day in (None, when.date)


def _always(_: object) -> bool:
    return True


ASPECTS = (
    Aspect("content", _always, _always, _always),
    Aspect("exact content", _always, _always, _same_content),
    Aspect(
        "cue",
        lambda gold: bool(gold.cue),
        lambda found: bool(found.attribution.cue),
        lambda pair: bool(_characters_shared(pair.gold.cue, pair.found.attribution.cue)),
    ),
    Aspect(
        "source",
        lambda gold: True if gold.source else None if gold.speakers else False,
        lambda found: bool(found.attribution.source),
        lambda pair: _overlap(pair, pair.gold.source, pair.found.attribution.source),
    ),
    Aspect(
        "speaker",
        lambda gold: bool(gold.speakers),
        lambda found: found.passage.speaker is not None,
        _same_speaker,
    ),
    Aspect(
        "speaker type",
        lambda gold: True if gold.type else None,
        lambda found: found.passage.speaker is not None,
        lambda pair: pair.found.passage.speaker is not None and pair.found.passage.speaker.type == pair.gold.type,
    ),
    Aspect(
        "kind",
        lambda gold: True if gold.kind else None,
        _always,
        lambda pair: pair.found.attribution.kind == pair.gold.kind,
    ),
    Aspect(
        "stance",
        lambda gold: True if gold.stance else None,
        _always,
        lambda pair: pair.found.attribution.stance == pair.gold.stance,
    ),
    Aspect(
        "addressee",
        lambda gold: gold.addressee is not None,
        lambda found: found.attribution.addressee is not None,
        lambda pair: _overlap(pair, _one(pair.gold.addressee), _one(pair.found.attribution.addressee)),
    ),
    Aspect(
        "when",
        lambda gold: gold.when is not None,
        lambda found: found.attribution.when is not None,
        _same_when,
    ),
    Aspect(
        "medium",
        lambda gold: gold.medium is not None,
        lambda found: found.attribution.medium is not None,
        lambda pair: _overlap(pair, _one(pair.gold.medium), _one(pair.found.attribution.medium)),
    ),
    Aspect(
        "within",
        lambda gold: gold.within is not None,
        lambda found: found.attribution.within is not None,
        lambda pair: pair.within,
    ),
)
"""What is measured. Contents need only overlap to count as found; exact ones are the same, punctuation apart. Cues
share a character; sources, addressees, media and times overlap (Dice >= 0.5); dates and speakers' names agree."""


def _characters_shared(one: Iterable[CharSpan], other: Iterable[CharSpan]) -> bool:
    other = tuple(other)
    return any(span.overlaps(second) for span in one for second in other)


def _count(
    aspect: Aspect,
    score: Score,
    article: GoldArticle,
    pairs: Iterable[Pair],
    spurious: Iterable[Found],
    missed: Iterable[GoldAttribution],
) -> None:
    for pair in pairs:
        has = aspect.in_gold(pair.gold)
        if pair.gold.optional or has is None:
            continue
        found = aspect.in_found(pair.found)
        score.gold += has
        score.found += found
        if has and found and aspect.agrees(pair):
            score.right += 1
        elif has or found:
            score.faults.append(_wrong(aspect, pair))
    for gold in missed:
        if not gold.optional and aspect.in_gold(gold):
            score.gold += 1
            score.faults.append(f"missed   {_of_gold(article, gold)}")
    for one in spurious:
        if aspect.in_found(one):
            score.found += 1
            score.faults.append(f"spurious {_of_found(article, one)}")


def _count_kept_out(score: Score, article: GoldArticle, found: Iterable[Found]) -> None:
    contents = [cover(one.attribution.content) for one in found]
    for stretch in article.kept_out:
        taken = any(stretch.holds(content) for content in contents)
        score.gold += 1
        score.found += not taken
        score.right += not taken
        if taken:
            score.faults.append(f"spurious {article.article.id}: {stretch.of(article.article.text)}")


def _wrong(aspect: Aspect, pair: Pair) -> str:
    text = pair.article.article.text
    gold, found = pair.gold, pair.found.attribution
    speaker, when = pair.found.passage.speaker, found.when
    told = {
        "exact content": (_words(text, gold.content), _words(text, found.content)),
        "cue": (_words(text, gold.cue), _words(text, found.cue)),
        "source": (_words(text, gold.source), _words(text, found.source)),
        "speaker": (" or ".join(gold.speakers) or "nobody", speaker.name if speaker else "nobody"),
        "speaker type": (gold.type, speaker.type if speaker else None),
        "kind": (gold.kind, found.kind),
        "stance": (gold.stance, found.stance),
        "addressee": (_words(text, _one(gold.addressee)), _words(text, _one(found.addressee))),
        "when": (
            _when(text, gold.when, gold.date),
            _when(text, when.span if when else None, when.date if when else None),
        ),
        "medium": (_words(text, _one(gold.medium)), _words(text, _one(found.medium))),
        "within": (gold.within, found.within),
    }[aspect.name]
    return f"wrong    {told[0]} -> {told[1]} in {_of_gold(pair.article, gold)}"


def _of_gold(article: GoldArticle, gold: GoldAttribution) -> str:
    text = article.article.text
    roles = f"{_words(text, gold.source)} | {_words(text, gold.cue)} | {_words(text, gold.content, 80)}"
    return f"{article.article.id}: {roles}  [{', '.join(gold.shows)}]"


def _of_found(article: GoldArticle, found: Found) -> str:
    text = article.article.text
    one = found.attribution
    roles = f"{_words(text, one.source)} | {_words(text, one.cue)} | {_words(text, one.content, 80)}"
    return f"{article.article.id}: {roles}  ({one.because})"


def _when(text: str, span: CharSpan | None, day: date | None) -> str:
    return f"{_words(text, _one(span))} ({day or 'no date'})"


def _words(text: str, spans: Iterable[CharSpan], most: int = 200) -> str:
    words = " ... ".join(" ".join(span.of(text).split()) for span in spans) or "-"
    return words if len(words) <= most else f"{words[: most - 3]}..."
