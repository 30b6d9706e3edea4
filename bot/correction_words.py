"""Corrections in words, and as a file to keep or pass on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from bot.export import ExportError
from index.corrections import Ascribe, Correction, Merge, Reject, Rename
from index.store import Store


def correction_words(correction: Correction) -> str:
    """Return what was put right, in a few words; of a statement, not which."""
    match correction:
        case Merge(name, into):
            return f"{name} is {into}"
        case Rename(name, to):
            return f"{name} goes by {to}"
        case Ascribe(speaker):
            return f"Said by {speaker}"
        case Reject(speaker_only=True):
            return "Not this speaker"
        case _:
            return "Not a statement"


def corrected_words(correction: Correction, store: Store) -> str:
    """Return the same with the words of the statement, where its article is still there."""
    words = correction_words(correction)
    if isinstance(correction, Merge | Rename):
        return words
    article = store.article(correction.article)
    if article is None:
        return f"{words}: in {correction.article}, which is not in this archive now"
    return f"{words}: {article.text[correction.start : correction.end]} ({article.title})"


def export_corrections(corrections: Iterable[Correction], path: Path) -> int:
    """Write `corrections` as a store's own file has them, one JSON object a line, and return how many.

    Raises:
        ExportError: the file is there already, or it cannot be written.
    """
    lines = [json.dumps(one.as_json(), ensure_ascii=False) + "\n" for one in corrections]
    try:
        with path.open("x", encoding="utf-8") as file:
            file.writelines(lines)
    except FileExistsError:
        raise ExportError(f"{path} is there already. Choose another name.") from None
    except OSError as error:
        raise ExportError(f"{path} could not be written: {error.strerror}. Choose another place.") from None
    return len(lines)
