"""What the full-text index holds: each passage as one document, the words in it and around it.

The field `words` has what stands in the passage's own sentences, with positions, `around` what stands in the
sentences beside it and in the title. The weight of a posting is no count but says where the word stands (`Where`),
so that how much each place counts is decided when asking.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntFlag
from typing import Any

from whoosh import fields, formats
from whoosh.columns import NumericColumn
from whoosh.lang.porter2 import stem as porter_stem

from index.charspan import CharSpan
from index.folding import fold_words
from index.passage import Passage


class Where(IntFlag):
    """Where in (or near) a passage a word stands."""

    CONTENT = 1
    SENTENCE = 2
    NEAR = 4
    TITLE = 8
    BARE = 16
    """Not a place: the passage is no attribution."""


STOP_WORDS = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "he",
        "her", "his", "i", "if", "in", "into", "is", "it", "its", "not", "of", "on", "or", "our", "she", "so", "than",
        "that", "the", "their", "them", "there", "they", "this", "to", "was", "we", "were", "what", "when", "which",
        "who", "will", "with", "would", "you",
    }
)  # fmt: skip
"""Words that say nothing about a neighbourhood; in a passage itself they are found like all others."""

LAST_PLACE = 65_535
"""Words beyond this place of a passage are found, but not as part of a phrase."""


@dataclass(frozen=True, slots=True)
class IndexedArticle:
    """What the full-text index is made of: an article's text, its sentences and passages."""

    key: int
    title: str
    text: str
    sentences: tuple[CharSpan, ...]
    passages: tuple[Passage, ...]
    first_id: int
    """The id of the first passage; the others follow it."""


class _Words(fields.FieldType):  # type: ignore[misc]
    """A field that is given its postings ready made."""

    def __init__(self, *, positions: bool) -> None:
        super().__init__(formats.Positions() if positions else formats.Existence(), None)

    def index(self, value: Iterable[tuple[str, int, bytes]], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield the postings as Whoosh wants them."""
        for word, where, positions in value:
            yield word.encode(), 1, float(where), positions

    def to_bytes(self, value: str | bytes) -> bytes:
        """Return a word as the index has it."""
        return value if isinstance(value, bytes) else value.encode()


SCHEMA = fields.Schema(
    passage=fields.COLUMN(NumericColumn("I")),
    article=_Words(positions=False),
    words=_Words(positions=True),
    around=_Words(positions=False),
)

_stems: dict[str, str] = {}


def stem(word: str) -> str:
    """Return what the forms of a folded word have in common: "hostages" and "hostage" are "hostag"."""
    found = _stems.get(word)
    if found is None:
        if len(_stems) > 500_000:
            _stems.clear()
        found = _stems[word] = porter_stem(word) or word
    return found


def documents_of(article: IndexedArticle) -> Iterator[dict[str, Any]]:
    """Yield the documents of an article's passages, as Whoosh takes them."""
    text = article.text
    tokens = [_stems_of(span.of(text)) for span in article.sentences]
    meaning = [{word for word, _ in words if word not in STOP_WORDS} for words in tokens]
    title = {word for word, _ in _stems_of(article.title) if word not in STOP_WORDS}
    starts = [span.start for span in article.sentences]
    key = [(str(article.key), 1, b"")]
    for id, passage in enumerate(article.passages, article.first_id):
        first, last = _sentences_at(passage.span, starts)
        said = _content_words(passage)
        bare = 0 if passage.attribution else Where.BARE
        places = _places(tokens[first : last + 1])
        words = [
            (word, bare | (Where.CONTENT if word in said else Where.SENTENCE), array("H", at).tobytes())
            for word, at in places.items()
        ]
        around: dict[str, int] = dict.fromkeys(title, Where.TITLE)
        for i in (first - 1, last + 1):
            if 0 <= i < len(meaning):
                around.update(dict.fromkeys(meaning[i], Where.NEAR))
        yield {
            "passage": id,
            "article": key,
            "words": words,
            "around": [(word, bare | where, b"") for word, where in around.items() if word not in places],
        }


def _places(sentences: list[list[tuple[str, int]]]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    before = 0
    for words in sentences:
        for word, place in words:
            at = places.setdefault(word, [])
            if before + place <= LAST_PLACE:
                at.append(before + place)
        before += words[-1][1] + 1 if words else 0
    return places


def _sentences_at(span: CharSpan, starts: list[int]) -> tuple[int, int]:
    first = max(bisect_right(starts, span.start) - 1, 0)
    return first, max(bisect_left(starts, span.end) - 1, first)


def _content_words(passage: Passage) -> set[str]:
    if passage.attribution is None:
        return set()
    content = " ".join(passage.words_at(span) for span in passage.attribution.content)
    return {word for word, _ in _stems_of(content)}


def _stems_of(text: str) -> list[tuple[str, int]]:
    """Return stems with their places; "cease-fire" is "cease", "fire" and, at the place of the first, "ceasefire"."""
    found = []
    place = 0
    for word in fold_words(text):
        if "-" not in word:
            found.append((stem(word), place))
            place += 1
            continue
        found.append((stem(word.replace("-", "")), place))
        for part in word.split("-"):
            found.append((stem(part), place))
            place += 1
    return found
