"""What the full-text index holds: each passage as one document, those of an article one after the other.

The field `words` has what stands in the passage's own sentences; `title`, what stands in the article's title, is in
its first document only. What stands in the sentences beside a passage is in the documents beside it. A posting says
where the word stands (`Where`), so that how much each place counts is decided when asking. There are no positions:
whether words stand side by side is seen in the text of the few passages that have them all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from whoosh import columns, fields, formats
from whoosh.lang.porter2 import stem as porter_stem

from index.charspan import CharSpan
from index.folding import LONGEST_WORD, fold_words
from index.local.days import day_told, number_of
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


@dataclass(frozen=True, slots=True)
class Document:
    """A passage as it is indexed."""

    passage: int
    origin: int
    """Twice the article's key; one more where the passage is bare."""
    day: int
    """20231107: of the statement, else of the article; 0: not known."""
    words: dict[str, int]
    """Where each word stands."""
    title: dict[str, int]


class _Words(fields.FieldType):  # type: ignore[misc]
    """A field of words that are looked for as they are."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)

    def to_bytes(self, value: str | bytes) -> bytes:
        """Return a word as the index has it."""
        return value if isinstance(value, bytes) else value.encode()


SCHEMA = fields.Schema(
    passage=fields.COLUMN(columns.NumericColumn("I")),
    origin=fields.COLUMN(columns.NumericColumn("I")),
    day=fields.COLUMN(columns.NumericColumn("I")),
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


def documents_of(article: IndexedArticle) -> Iterator[Document]:
    """Yield the documents of an article's passages."""
    text = article.text
    stems = [stems_of(span.of(text)) for span in article.sentences]
    starts = [span.start for span in article.sentences]
    title = {word: Where.TITLE for word in stems_of(article.title) if len(word) <= LONGEST_WORD}
    for id, passage in enumerate(article.passages, article.first_id):
        bare = passage.attribution is None
        elsewhere = Where.SENTENCE | Where.BARE if bare else Where.SENTENCE
        first, last = _sentences_at(passage.span, starts)
        words = {word: elsewhere for sentence in stems[first : last + 1] for word in sentence}
        words |= dict.fromkeys(_content_words(passage) & words.keys(), Where.CONTENT)
        kept = {word: where for word, where in words.items() if len(word) <= LONGEST_WORD}
        day = number_of(day_told(passage)) or 0
        yield Document(id, 2 * article.key + bare, day, kept, title if id == article.first_id else {})


def _sentences_at(span: CharSpan, starts: list[int]) -> tuple[int, int]:
    first = max(bisect_right(starts, span.start) - 1, 0)
    return first, max(bisect_left(starts, span.end) - 1, first)


def _content_words(passage: Passage) -> set[str]:
    if passage.attribution is None:
        return set()
    return set(stems_of(" ".join(passage.words_at(span) for span in passage.attribution.content)))


def stems_of(text: str) -> list[str]:
    """Return the stems of a text; "cease-fire" is "cease" and "fire", and "ceasefire" as well."""
    found = []
    for word in fold_words(text):
        if "-" in word:
            found += [stem(part) for part in (*word.split("-"), word.replace("-", ""))]
        else:
            found.append(_stems.get(word) or stem(word))
    return found


def stems_in_order(text: str, wanted: Collection[str] | None = None) -> tuple[tuple[str, ...], ...]:
    """Return the stems of a text in its order, in each way to take the words with hyphens: as several, as one.

    Where only some stems are `wanted`, words that cannot have one of these stay as they are: stemming takes time, and
    never changes the first letter.
    """
    letters = None if wanted is None else {word[:1] for word in wanted}

    def stemmed(word: str) -> str:
        return stem(word) if letters is None or word[0] in letters else word

    words = fold_words(text)
    apart = tuple(stemmed(part) for word in words for part in word.split("-"))
    if not any("-" in word for word in words):
        return (apart,)
    return apart, tuple(stemmed(word.replace("-", "")) for word in words)
