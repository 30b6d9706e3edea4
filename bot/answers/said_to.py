"""To whom something was said, as its sentence tells it: who was told, who asked."""

from __future__ import annotations

import re

from bot.answers.circumstance import OWN, TOLD, Circumstance
from bot.answers.circumstance_patterns import asker_pattern, day_pattern, generic_hearer_pattern, told_pattern
from bot.answers.passage_circumstances import outside_content, text_of, without_stop, words_in
from bot.answers.said_where import in_full, named_in_full
from bot.answers.texts import Texts
from index.charspan import CharSpan
from index.folding import fold
from index.names.given_names import is_given_name
from index.passage import Passage

_SURNAME_ALONE = re.compile(r"(?:^|[a-z’'] )([A-Z][\w’'-]+)$")
""""Told [Berg]", but not "told Tom Berg"."""


def hearer_told(passage: Passage, texts: Texts) -> Circumstance | None:
    """Return to whom a passage was said."""
    text = outside_content(passage)
    return _as_extracted(passage, texts) or hearer_in(text, passage, texts, OWN) or asker_in(text, passage, OWN)


def hearer_in(
    text: str, passage: Passage, texts: Texts, surety: int, places: tuple[CharSpan, ...] = ()
) -> Circumstance | None:
    """Return to whom `text` has it that `passage` was said: "an interview with Radio Nova"."""
    found = told_pattern().search(text)
    if found is None or day_pattern().search(found[0]):
        return None  # "told just before Tuesday's"
    return Circumstance(_with_full_name(without_stop(found[0]), passage, texts), passage, surety, places=places)


def asker_in(text: str, passage: Passage, surety: int, places: tuple[CharSpan, ...] = ()) -> Circumstance | None:
    """Return who asks in `text`: "When [Ann Berg] asked about it, Lee replied"."""
    speaker = fold(passage.speaker.name if passage.speaker else "").split()
    for found in asker_pattern().finditer(text):
        if fold(found["who"]).split()[-1] not in speaker:
            return Circumstance(found["who"], passage, surety, places=places)
    return None


def _as_extracted(passage: Passage, texts: Texts) -> Circumstance | None:
    if passage.attribution is None or passage.attribution.addressee is None:
        return None
    words, named = words_in(passage, passage.attribution.addressee, texts), passage.addressee
    if generic_hearer_pattern().fullmatch(words) and (full := named_in_full(words, passage, texts, "interview")):
        return Circumstance(in_full(words, full, passage, texts), passage, TOLD, places=(full,))
    return Circumstance(f"{named} (“{words}”)" if named and named != words else words, passage, TOLD)


def _with_full_name(words: str, passage: Passage, texts: Texts) -> str:
    """Return "told Berg" with the full name that the article gives: "told Berg (“Tom Berg”)"."""
    surname = _SURNAME_ALONE.search(words)
    if surname is None:
        return words
    named = re.finditer(rf"\b([A-Z][a-z]+) (?:[A-Z]\. )?{re.escape(surname[1])}\b", text_of(passage, texts))
    full = next((match[0] for match in named if is_given_name(match[1].lower())), "")
    return f"{words} (“{full}”)" if full and full not in words else words
