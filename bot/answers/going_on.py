"""Going on: whether a statement goes on about what the one before it by the same speaker is about."""

from __future__ import annotations

from bot.answers.pointing import known_thing, names_in, points_to_person, points_to_thing
from bot.answers.texts import Texts, content_of, stems_of
from bot.topic import STOP_WORDS
from index.attribution import Kind
from index.charspan import CharSpan
from index.folding import fold
from index.passage import Passage

_RIGHT_ON = 4
_FARTHEST_ON, _FARTHEST_KNOWN = 120, 300
"""In characters: about a short sentence may stand between; two where a thing is spoken of as known."""


def goes_on(before: Passage, after: Passage, texts: Texts) -> bool:
    """Say whether a statement follows right on one by the same speaker, and its words point back."""
    if not _are_neighbours(before, after):
        return False
    gap = after.span.start - before.span.end
    said = content_of(after)
    if gap <= _FARTHEST_KNOWN and _is_of(before, known_thing(said), texts):
        return True
    if gap > _FARTHEST_ON:
        return False
    if gap <= _RIGHT_ON and after.attribution is not None and after.attribution.kind is Kind.DIRECT:
        return before.attribution is not None and before.attribution.kind is not Kind.DIRECT
    return points_to_person(said) or points_to_thing(said)


def _is_of(passage: Passage, thing: str, texts: Texts) -> bool:
    """Say whether a thing spoken of as known is known from `passage`: named there, or nowhere before it."""
    words = [word for word in fold(thing).split() if word not in STOP_WORDS]
    if not words or not stems_of(" ".join(words)).isdisjoint(stems_of(passage.text)):
        return bool(words)
    read = texts.article(passage.article.id)
    before = fold(read[0].text[: passage.span.start]) if read else ""
    return not any(f" {word.removesuffix('s')}" in before for word in words)


def runs_on(before: Passage, after: Passage, texts: Texts) -> bool:
    """Say whether a statement surely belongs to the one before it: right behind it, and naming nobody new.

    "Lopez spoke of the flood. She said that it took her house." A new paragraph only goes on if it begins with a
    quotation.
    """
    if not _are_neighbours(before, after) or after.attribution is None:
        return False
    if after.span.start - before.span.end > _RIGHT_ON:
        return False
    said, kind = content_of(after), after.attribution.kind
    if kind is not Kind.DIRECT and _begins_paragraph(before, after, texts):
        return False
    if kind is Kind.INDIRECT and not points_to_person(said) and not points_to_thing(said):
        return False
    return stems_of(" ".join(names_in(said))) <= stems_of(before.text)


def _are_neighbours(before: Passage, after: Passage) -> bool:
    """Say whether two statements are by one speaker in one article."""
    return before.article.id == after.article.id and before.speaker_id == after.speaker_id is not None


def _begins_paragraph(before: Passage, after: Passage, texts: Texts) -> bool:
    start, end = before.span.end, after.span.start
    return start < end and "\n" in texts.words(after.article.id, CharSpan(start, end))
