"""Answer: passages, or the reason there are none; and its JSON, the same for every command."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from index.attribution import Attribution
from index.charspan import CharSpan
from index.passage import Passage, ReadArticle

if TYPE_CHECKING:
    from bot.question import Question  # only here: whoever shows answers need not wait for what reads questions


class AnswerStatus(StrEnum):
    """How a question fared. Not to find something is a result, not an error."""

    ANSWERED = "answered"
    NOT_FOUND = "not_found"
    NOT_UNDERSTOOD = "not_understood"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a turn gets back."""

    question: str
    """As typed."""
    read_as: Question | None
    """As understood; None where it was not."""
    status: AnswerStatus
    answer: str
    """One short sentence or phrase, without markup."""
    passages: tuple[Passage, ...] = ()
    total: int = 0
    """How many passages there are in all, shown or not."""
    suggestions: tuple[str, ...] = ()
    """Questions that would be answered."""
    milliseconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the answer as the command line's JSON has it."""
        return {
            "question": self.question,
            "read_as": None if self.read_as is None else question_as_json(self.read_as),
            "status": self.status.value,
            "answer": self.answer,
            "passages": [passage_as_json(passage) for passage in self.passages],
            "total": self.total,
            "suggestions": list(self.suggestions),
            "milliseconds": round(self.milliseconds, 1),
        }


def question_as_json(question: Question) -> dict[str, Any]:
    """Return `read_as`."""
    return {
        "asks": question.asks.value,
        "speakers": list(question.speakers),
        "topic": question.topic,
        "addressee": question.addressee,
        "since": _iso(question.since),
        "until": _iso(question.until),
        "outlet": question.outlet,
        "kind": question.kind,
        "stance": question.stance,
        "text": question.text,
    }


def passage_as_json(passage: Passage) -> dict[str, Any]:
    """Return a passage of an answer; where it has no attribution, its fields are empty."""
    info, speaker = passage.article, passage.speaker
    return {
        "article": {
            "id": info.id,
            "title": info.title,
            "publisher": info.publisher,
            "published": _iso(info.published),
            "url": info.url,
        },
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
        "speaker": speaker and speaker.name,
        "mention": passage.mention,
        "role": speaker and speaker.role,
        **attribution_as_json(passage.attribution, passage),
    }


def article_as_json(read: ReadArticle) -> dict[str, Any]:
    """Return an article's attributions, as `quoth extract` prints them."""
    article = read.article
    found = sorted((p for p in read.passages if p.number is not None), key=lambda p: p.number or 0)
    return {
        "id": article.id,
        "title": article.title,
        "published": _iso(article.published),
        "attributions": [
            {
                "speaker": passage.speaker and passage.speaker.name,
                "speaker_type": passage.speaker and passage.speaker.type.value,
                "role": passage.speaker and passage.speaker.role,
                **attribution_as_json(passage.attribution, passage),
            }
            for passage in found
        ],
    }


def attribution_as_json(attribution: Attribution | None, passage: Passage) -> dict[str, Any]:
    """Return the fields that `quoth extract` and answers have in common."""
    if attribution is None:
        return {
            "kind": None, "stance": None, "source": [], "cue": [], "content": [], "addressee": None,
            "when": None, "medium": None, "within": None, "confidence": None, "because": None,
        }  # fmt: skip
    told, when, medium = attribution.addressee, attribution.when, attribution.medium
    return {
        "kind": attribution.kind.value,
        "stance": attribution.stance.value,
        "source": _offsets(attribution.source),
        "cue": _offsets(attribution.cue),
        "content": _offsets(attribution.content),
        "addressee": told and {"text": passage.words_at(told), "name": passage.addressee},
        "when": when and {"text": passage.words_at(when.span), "date": _iso(when.date)},
        "medium": medium and passage.words_at(medium),
        "within": attribution.within,
        "confidence": attribution.confidence.value,
        "because": attribution.because,
    }


def _offsets(spans: tuple[CharSpan, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
