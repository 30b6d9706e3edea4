"""Candidates of headlines that begin with a quotation: '‘I never liked the sea’: Ida Falk on her new book'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.beside_quotations import is_line_end
from index.extract.candidate import Candidate, Construction
from index.extract.lexicon.verbs import VERB_OF_FORM
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan
from index.marks import DASHES
from index.names.nouns import singular, type_of_noun
from index.parts_of_speech import FINITE_TAGS
from index.speaker import SpeakerType
from index.tokens import Tokens

AFTER_NAMES = words("on about after as over in at for")
"""What tells more of who speaks, or of what: "Ida Falk [on] her new book"."""

LONGEST_NAME = 6
"""Tokens of who speaks, at most."""

NAME_TAGS = frozenset({"NNP", "NNPS"})


def headline_quotations(doc: Doc, _tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield '[‘I never liked the sea’]: Ida Falk on fame', at the very beginning of an article. Needs: tag."""
    first = next((token.i for token in doc if not token.is_space), 0)
    quotation = quoted.opening_at(first)
    if quotation is None or not quotation.is_closed:
        return
    mark = quotation.tokens.token_end
    if mark + 1 >= len(doc) or doc[mark].text not in DASHES | {":"}:
        return
    end = _end_of_name(doc, mark + 1)
    if end > mark + 1 and _names_somebody(doc[end - 1]):
        source, cue = TokenSpan(mark + 1, end), TokenSpan(mark, mark + 1)
        because = f"named after '{doc[mark].text}'"
        yield Candidate(Construction.COLON, Stance.SAID, cue, (quotation.tokens,), source, because, mark)


def _end_of_name(doc: Doc, begin: int) -> int:
    """Return where whoever is named ends: before a verb, "on" or a mark."""
    for token in doc[begin : begin + LONGEST_NAME]:
        is_verb = token.tag_ in FINITE_TAGS or (token.is_lower and token.lower_ in VERB_OF_FORM and token.i > begin)
        if token.is_punct or is_line_end(token) or token.lower_ in AFTER_NAMES or is_verb:
            return token.i
    return min(begin + LONGEST_NAME, len(doc))


def _names_somebody(last: Token) -> bool:
    return last.tag_ in NAME_TAGS or type_of_noun(singular(last.lower_)) is SpeakerType.PERSON
