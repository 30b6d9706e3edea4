"""Judging: whether an answer is what a question file expects."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answer import Answer
from bot.script import Expectation
from index.passage import Passage


def failures_of(expect: Expectation, answer: Answer) -> tuple[str, ...]:
    """Return what is not as expected, a sentence each; nothing where all is well."""
    return tuple(_failures(expect, answer))


def _failures(expect: Expectation, answer: Answer) -> Iterator[str]:
    if expect.status and answer.status not in expect.status:
        yield f"expected status {' or '.join(expect.status)}; got {answer.status}"
    if expect.answer and not _any_inside(expect.answer, (answer.answer,)):
        yield f"expected {_listed(expect.answer)} in the answer; got {answer.answer!r}"
    if expect.suggests and not _any_inside(expect.suggests, answer.suggestions):
        yield f"expected {_listed(expect.suggests)} in a suggestion; got {_listed(answer.suggestions)}"
    if expect.speaker:
        yield from _speaker_failures(expect.speaker, answer)
    yield from _passage_failures(expect, answer)


def _speaker_failures(expected: tuple[str, ...], answer: Answer) -> Iterator[str]:
    shown = {passage.speaker.name if passage.speaker else "nobody" for passage in answer.passages}
    if missing := [name for name in expected if name not in shown]:
        yield f"expected a passage by {_listed(missing)}; got {_listed(sorted(shown))}"
    if others := sorted(shown.difference(expected)):
        yield f"expected no speaker but {_listed(expected)}; got {_listed(others)} as well"


def _passage_failures(expect: Expectation, answer: Answer) -> Iterator[str]:
    statements = [_statement(passage) for passage in answer.passages]
    for fragment in expect.passages:
        if not any(_words(fragment) in statement for statement in statements):
            yield f"expected a passage that says {fragment!r}"
    for fragment in expect.not_passages:
        if any(_words(fragment) in statement for statement in statements):
            yield f"expected no passage that says {fragment!r}"
    if not expect.only:
        return
    known = [_words(fragment) for fragment in (*expect.passages, *expect.optional)]
    for statement in statements:
        if not any(fragment in statement for fragment in known):
            yield f"expected no other passage; got {statement!r}"


def _statement(passage: Passage) -> str:
    """Return the words said, white space apart; of a sentence that nobody said, the sentence."""
    if passage.attribution is None:
        return _words(passage.text)
    return " ".join(_words(passage.words_at(span)) for span in passage.attribution.content)


def _words(text: str) -> str:
    return " ".join(text.split())


def _any_inside(wanted: tuple[str, ...], texts: tuple[str, ...]) -> bool:
    return any(piece.casefold() in text.casefold() for piece in wanted for text in texts)


def _listed(texts: tuple[str, ...] | list[str]) -> str:
    return " or ".join(repr(text) for text in texts) or "nothing"
