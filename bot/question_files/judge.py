"""Judging: whether an answer is what a question file expects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.answer import Answer
from bot.question_files.script import Expectation
from bot.question_files.word_diff import WordDiff, nearest, word_diff
from index.passage import Passage

_MOST_OTHERS = 5
"""Passages that were not expected, told one by one; a wrong turn can show thousands."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that is not as expected."""

    what: str
    """In a sentence."""
    diff: WordDiff | None = None
    """The expected words above those that came nearest, where some did."""

    def __str__(self) -> str:
        return self.what


def failures_of(expect: Expectation, answer: Answer) -> tuple[Failure, ...]:
    """Return what is not as expected; nothing where all is well."""
    return tuple(_failures(expect, answer))


def statement_of(passage: Passage) -> str:
    """Return the words said, white space apart; of a sentence that nobody said, the sentence."""
    if passage.attribution is None:
        return _words(passage.text)
    return " ".join(_words(passage.words_at(span)) for span in passage.attribution.content)


def speaker_of(passage: Passage) -> str:
    """Return the speaker, as question files name them."""
    return passage.speaker.name if passage.speaker else "nobody"


def _failures(expect: Expectation, answer: Answer) -> Iterator[Failure]:
    if expect.status and answer.status not in expect.status:
        wanted = " or ".join(expect.status)
        yield Failure(f"expected status {wanted}; got {answer.status}", word_diff(wanted, answer.status))
    if expect.answer and not _any_inside(expect.answer, (answer.answer,)):
        what = f"expected {_listed(expect.answer)} in the answer; got {answer.answer!r}"
        yield Failure(what, _nearest_pair(expect.answer, (answer.answer,)))
    if expect.suggests and not _any_inside(expect.suggests, answer.suggestions):
        what = f"expected {_listed(expect.suggests)} in a suggestion; got {_listed(answer.suggestions)}"
        yield Failure(what, _nearest_pair(expect.suggests, answer.suggestions))
    if expect.speaker:
        yield from _speaker_failures(expect.speaker, answer)
    yield from _passage_failures(expect, answer)


def _speaker_failures(expected: tuple[str, ...], answer: Answer) -> Iterator[Failure]:
    shown = {speaker_of(passage) for passage in answer.passages}
    if shown == set(expected):
        return
    kept = [name for name in expected if name in shown]
    came = kept + sorted(shown.difference(expected))
    what = f"expected passages by {_listed(expected, 'and')}; got {_listed(came, 'and')}"
    yield Failure(what, word_diff(" and ".join(expected), " and ".join(came)))


def _passage_failures(expect: Expectation, answer: Answer) -> Iterator[Failure]:
    statements = [statement_of(passage) for passage in answer.passages]
    for fragment in expect.passages:
        if not any(_words(fragment) in statement for statement in statements):
            yield _missing(fragment, statements, answer)
    for fragment in expect.not_passages:
        if any(_words(fragment) in statement for statement in statements):
            yield Failure(f"expected no passage that says {fragment!r}")
    if not expect.only:
        return
    known = [_words(fragment) for fragment in (*expect.passages, *expect.optional)]
    others = [
        f"{statement!r}, by {speaker_of(passage)}"
        for passage, statement in zip(answer.passages, statements, strict=True)
        if not any(fragment in statement for fragment in known)
    ]
    for other in others[:_MOST_OTHERS]:
        yield Failure(f"expected no other passage; got {other}")
    if (more := len(others) - _MOST_OTHERS) > 0:
        yield Failure(f"expected no other passage; got {more} more")


def _missing(fragment: str, statements: list[str], answer: Answer) -> Failure:
    what = f"expected a passage that says {fragment!r}"
    if not statements:
        return Failure(f"{what}; none is shown")
    place = nearest(fragment, statements)
    if place is None:
        return Failure(f"{what}; none is like it")
    diff = word_diff(fragment, statements[place], inside=True)
    return Failure(f"{what}; the nearest is passage {place + 1}, by {speaker_of(answer.passages[place])}", diff)


def _nearest_pair(wanted: tuple[str, ...], texts: tuple[str, ...]) -> WordDiff | None:
    """Compare those of both sides that share the most words."""
    if not texts:
        return None
    piece = wanted[nearest(" ".join(texts), wanted) or 0]
    return word_diff(piece, texts[nearest(piece, texts) or 0], inside=True, fold=True)


def _words(text: str) -> str:
    return " ".join(text.split())


def _any_inside(wanted: tuple[str, ...], texts: tuple[str, ...]) -> bool:
    return any(piece.casefold() in text.casefold() for piece in wanted for text in texts)


def _listed(texts: tuple[str, ...] | list[str], last: str = "or") -> str:
    return f" {last} ".join(repr(text) for text in texts) or "nothing"
