"""To whom something was said: who was told, who asked, else the medium."""

from __future__ import annotations

from bot.answers.circumstance_patterns import asker_pattern, generic_hearer_pattern, told_pattern
from bot.answers.passage_circumstances import (
    BESIDE,
    OWN,
    TOLD,
    Circumstance,
    outside_content,
    without_stop,
    words_in,
)
from bot.answers.said_where import in_full, named_in_full, where_of
from bot.answers.texts import Texts
from index.folding import fold
from index.passage import Passage


def told_of(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return to whom a passage was said.

    A sentence beside the passage tells it only where it is by the same speaker, or asks: another sentence's addressee,
    or a stretch of its words, is no answer.
    """
    attribution = passage.attribution
    if attribution is not None and attribution.addressee is not None:
        return _as_extracted(passage, texts)
    if found := told_pattern().search(outside_content(passage)):
        return Circumstance(without_stop(found[0]), passage, OWN)
    if asker := _asker(passage, texts):
        return asker
    if attribution is not None and attribution.medium is not None:
        return where_of(passage, texts)
    return None


def _as_extracted(passage: Passage, texts: Texts) -> Circumstance | None:
    if passage.attribution is None or passage.attribution.addressee is None:
        return None
    words, named = words_in(passage, passage.attribution.addressee, texts), passage.addressee
    if generic_hearer_pattern().fullmatch(words) and (full := named_in_full(words, passage, texts, "interview")):
        return Circumstance(in_full(words, full, passage, texts), passage, TOLD, place=full)
    return Circumstance(f"{named} (“{words}”)" if named and named != words else words, passage, TOLD)


def _asker(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return who asked: "When [Ann Berg] asked about it, Lee replied"; also in the sentence right before."""
    own = [(OWN, outside_content(passage), None)]
    around = texts.around(passage)
    before = [(BESIDE, span.of(around.article.text), span) for span in around.before] if around else []
    for surety, text, place in (*own, *before):
        for found in asker_pattern().finditer(text):
            if fold(found["who"]).split()[-1] not in fold(passage.speaker.name if passage.speaker else "").split():
                return Circumstance(found["who"], passage, surety, place=place)
    return None
