"""Passages as rows of the archive, there and back."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan
from index.passage import Passage
from index.speaker import Gender, Speaker, SpeakerType

COLUMNS = (
    'p.id, p.article, p.start, p."end", p.number, p.kind, p.stance, p.speaker, p.details, '
    "p.ascribed IS NOT NULL, v.name, v.role, v.aliases, v.gender, s.name, s.type"
)
SOURCE = (
    "passages p LEFT JOIN voices v ON v.key = coalesce(p.ascribed, p.voice) LEFT JOIN speakers s ON s.id = p.speaker"
)
"""What `passage_from` needs, and where it is found."""

COLUMNS_AS_READ = (
    'p.id, p.article, p.start, p."end", p.number, p.kind, p.stance, p.voice, p.details, '
    "0, v.name, v.role, v.aliases, v.gender, v.name, v.type"
)
SOURCE_AS_READ = "passages p LEFT JOIN voices v ON v.key = p.voice"
"""The same, with each speaker as its own article knows it: neither linked nor corrected."""


BY_HAND = {"confidence": Confidence.HIGH.value, "because": "put right by hand"}
"""What is told of an ascribed statement in the place of what extraction found out."""


def details_of(passage: Passage) -> str | None:
    """Return what is shown of an attribution and never searched, as JSON; what is not known is left out."""
    attribution = passage.attribution
    if attribution is None:
        return None
    when = attribution.when
    details = {
        "source": _pairs(attribution.source),
        "cue": _pairs(attribution.cue),
        "content": _pairs(attribution.content),
        "confidence": attribution.confidence.value,
        "because": attribution.because,
        "within": attribution.within,
        "mention": passage.mention,
        "addressee": attribution.addressee and _pair(attribution.addressee),
        "told": passage.addressee,
        "when": when and _pair(when.span),
        "day": when and when.date and when.date.isoformat(),
        "medium": attribution.medium and _pair(attribution.medium),
    }
    kept = {name: value for name, value in details.items() if value is not None and value != []}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def contents_in(details: str) -> tuple[CharSpan, ...]:
    """Return the content that `details_of` kept."""
    return _spans(json.loads(details)["content"])


def passage_from(row: tuple[Any, ...], info: ArticleInfo, text: str) -> Passage:
    """Return the passage of a row of `COLUMNS`; `text` is the article's."""
    id, _, start, end, number, kind, stance, speaker_id, details_json, is_ascribed, *speaker = row
    span = CharSpan(start, end)
    if number is None:
        return Passage(info, span, span.of(text), id=id)
    details = json.loads(details_json)
    if is_ascribed:
        details |= BY_HAND
    return Passage(
        info,
        span,
        span.of(text),
        attribution=_attribution(kind, stance, details),
        number=number,
        speaker=None if speaker_id is None else _speaker(*speaker),
        mention=details.get("mention"),
        addressee=details.get("told"),
        id=id,
        speaker_id=speaker_id,
    )


def _attribution(kind: str, stance: str, details: Mapping[str, Any]) -> Attribution:
    when, day = _span(details.get("when")), details.get("day")
    told_day = None if day is None else date.fromisoformat(day)
    return Attribution(
        source=_spans(details.get("source", ())),
        cue=_spans(details.get("cue", ())),
        content=_spans(details.get("content", ())),
        kind=Kind(kind),
        stance=Stance(stance),
        confidence=Confidence(details["confidence"]),
        because=details["because"],
        within=details.get("within"),
        addressee=_span(details.get("addressee")),
        when=None if when is None else When(when, told_day),
        medium=_span(details.get("medium")),
    )


@lru_cache(maxsize=1024)
def _speaker(own: str, role: str | None, aliases: str, gender: str | None, name: str, type: str) -> Speaker:
    """Return the speaker under the archive's name, with what the article itself says of it.

    Passages of one article share it.
    """
    known_as = [alias for alias in (own, *json.loads(aliases)) if alias != name]
    return Speaker(name, SpeakerType(type), role, tuple(known_as), Gender(gender) if gender else None)


def pack_spans(spans: Iterable[CharSpan]) -> bytes:
    """Return spans as bytes: pairs of offsets."""
    return array("I", (offset for span in spans for offset in (span.start, span.end))).tobytes()


def unpack_spans(data: bytes) -> tuple[CharSpan, ...]:
    """Return the spans that `pack_spans` packed."""
    offsets = array("I", data)
    return tuple(map(CharSpan, offsets[::2], offsets[1::2]))


def _pair(span: CharSpan) -> list[int]:
    return [span.start, span.end]


def _pairs(spans: Iterable[CharSpan]) -> list[list[int]]:
    return [_pair(span) for span in spans]


def _span(pair: list[int] | None) -> CharSpan | None:
    return None if pair is None else CharSpan(*pair)


def _spans(pairs: Iterable[list[int]]) -> tuple[CharSpan, ...]:
    return tuple(CharSpan(*pair) for pair in pairs)
