"""What there is to tell of a passage besides its text, in words: the same wherever it is shown."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.sentences import day_in_words
from bot.terminal_text import printable
from index.attribution import Attribution
from index.passage import Passage


def one_line(text: str) -> str:
    """Return `text` fit for a line of a terminal, each character in its place."""
    return printable(text).replace("\n", " ").replace("\t", " ")


def is_same_sentence(one: Passage, other: Passage) -> bool:
    """Say whether two passages are shown with the same words: what is told twice in them need be shown once."""
    return (one.article.id, one.span) == (other.article.id, other.span)


def circumstances(passage: Passage, attribution: Attribution) -> Iterator[str]:
    """Yield to whom, when and in which medium, as the article words it."""
    if attribution.addressee:
        yield f"to {one_line(passage.addressee or passage.words_at(attribution.addressee))}"
    if attribution.when:
        words, day = one_line(passage.words_at(attribution.when.span)), attribution.when.date
        yield f"{words} ({day_in_words(day)})" if day else words
    if attribution.medium and attribution.medium != attribution.addressee:
        yield one_line(passage.words_at(attribution.medium))


def heading_of(passage: Passage, *, is_also: bool = False) -> tuple[str, int]:
    """Return who says it, in which role, how, to whom, when and where; and how long the name in it is.

    With `is_also`, whoever says what is shown just above is not named again.
    """
    attribution = passage.attribution
    if attribution is None:
        return "No speaker", len("No speaker")
    name = one_line(passage.speaker.name if passage.speaker else "Unknown speaker")
    role = f", {one_line(passage.speaker.role)}" if passage.speaker and passage.speaker.role else ""
    details = ", ".join(circumstances(passage, attribution))
    if is_also:
        return f"also {attribution.stance}, {attribution.kind}" + (f" · {details}" if details else ""), len("also")
    how = f" · {attribution.stance}, {attribution.kind}" + (f" · {details}" if details else "")
    return name + role + how, len(name)
