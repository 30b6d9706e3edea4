"""What the full-text index holds: each passage as one document, those of an article one after the other.

The field `words` has what stands in the passage's own sentences; `title`, what stands in the article's title, is in
its first document only. What stands in the sentences beside a passage is in the documents beside it. The weight of a
posting is no count but says where the word stands (`Where`), so that how much each place counts is decided when
asking. There are no positions: whether words stand side by side is seen in the text of the few passages that have
them all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from whoosh import fields, formats
from whoosh.lang.porter2 import stem as porter_stem

from index.charspan import CharSpan
from index.folding import LONGEST_WORD, fold_words
from index.local.postings import PackedColumn
from index.passage import Passage


class Where:
    """Where in (or near) a passage a word stands; several of them may be joined with `|`."""

    CONTENT = 1
    SENTENCE = 2
    NEAR = 4
    TITLE = 8
    BARE = 16
    """Not a place: the passage is no attribution."""


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
    """A field that is given its postings ready made: words, and where each stands."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)

    def index(self, value: Iterable[tuple[str, int]], **_: Any) -> Iterator[tuple[bytes, int, int, bytes]]:
        """Yield the postings as Whoosh wants them."""
        for word, where in value:
            yield word.encode(), 1, where, b""

    def to_bytes(self, value: str | bytes) -> bytes:
        """Return a word as the index has it."""
        return value if isinstance(value, bytes) else value.encode()


SCHEMA = fields.Schema(
    passage=fields.COLUMN(PackedColumn("I")),
    origin=fields.COLUMN(PackedColumn("Q")),  # twice the article's key; one more where the passage is bare
    article=_Words(),
    words=_Words(),
    title=_Words(),
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
    stems = [stems_of(span.of(text)) for span in article.sentences]
    starts = [span.start for span in article.sentences]
    key = [(str(article.key), 1)]
    for id, passage in enumerate(article.passages, article.first_id):
        first, last = _sentences_at(passage.span, starts)
        words = set().union(*stems[first : last + 1])
        said = _content_words(passage)
        bare = passage.attribution is None
        elsewhere = Where.SENTENCE | Where.BARE if bare else Where.SENTENCE
        document = {
            "passage": id,
            "origin": 2 * article.key + bare,
            "article": key,
            "words": [
                (word, Where.CONTENT if word in said else elsewhere) for word in words if len(word) <= LONGEST_WORD
            ],
        }
        if id == article.first_id:
            document["title"] = [(word, Where.TITLE) for word in set(stems_of(article.title))]
        yield document


def _sentences_at(span: CharSpan, starts: list[int]) -> tuple[int, int]:
    first = max(bisect_right(starts, span.start) - 1, 0)
    return first, max(bisect_left(starts, span.end) - 1, first)


def _content_words(passage: Passage) -> set[str]:
    if passage.attribution is None:
        return set()
    return set(stems_of(" ".join(passage.words_at(span) for span in passage.attribution.content)))


def stems_of(text: str) -> list[str]:
    """Return the stems of a text; "cease-fire" is "cease" and "fire", and "ceasefire" as well."""
    words = fold_words(text)
    found = [stem(part) for word in words for part in word.split("-")]
    return found + [stem(word.replace("-", "")) for word in words if "-" in word]


def stems_in_order(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the stems of a text in its order, in each way to take the words with hyphens: as several, as one."""
    words = fold_words(text)
    apart = tuple(stem(part) for word in words for part in word.split("-"))
    if not any("-" in word for word in words):
        return (apart,)
    return apart, tuple(stem(word.replace("-", "")) for word in words)
