"""Candidates of paragraphs that are quoted without marks: 'She writes:', and below it 'It has reached the church'."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc, Token

from index.extract.candidate import Candidate
from index.extract.clauses import is_infinitive
from index.extract.contents import WITH_ADDRESSEE
from index.extract.cues import entry_of
from index.extract.headlines import lines_of
from index.extract.introducing_verbs import introducing_verb
from index.extract.introductions import introduced_by_verb, words_before
from index.extract.quotations import Quotation, Quoted
from index.extract.token_span import TokenSpan
from index.tokens import Tokens

LEAST_QUOTED = 4
"""Tokens of a paragraph that is quoted without marks, at least."""

LONGEST_LABEL = 6
"""Tokens before a colon that may name another speaker: 'They said:', then 'Ann Lee: It holds.'"""

NEVER_FIRST = frozenset({"<", "-", "–", "—"})
"""First tokens of what is no paragraph: a tag, a list."""


def block_quotations(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the paragraphs after one that ends with a reporting verb and a colon. Needs: tag, dep, head."""
    for before, paragraph in pairwise(lines_of(tokens)):
        if doc[before.token_end - 1].text == ":" and _may_be_quoted(doc, paragraph, quoted):
            found = _introduced(doc, paragraph, tokens, quoted)
            if found is not None and found.stance.is_speech and before.holds(found.token):
                yield found


def _may_be_quoted(doc: Doc, paragraph: TokenSpan, quoted: Quoted) -> bool:
    first = paragraph.token_start
    if paragraph.token_end - first < LEAST_QUOTED or doc[first].text in NEVER_FIRST or quoted.at(first) is not None:
        return False
    return all(token.text != ":" for token in doc[first : first + LONGEST_LABEL])


def _introduced(doc: Doc, paragraph: TokenSpan, tokens: Tokens, quoted: Quoted) -> Candidate | None:
    block = Quotation(tokens.span(*paragraph), paragraph, is_closed=False)
    words = words_before(doc, block, quoted)
    verb = introducing_verb(doc, *words, any_verb=False)
    if verb is None or entry_of(verb) is None or not _leaves_all_to_follow(verb):
        return None
    return introduced_by_verb(doc, verb, words, block, quoted)


def _leaves_all_to_follow(verb: Token) -> bool:
    """Say whether a verb has nothing beside it that it tells: not "posted [the minutes] of the talk:", "to [say]:"."""
    if is_infinitive(verb):
        return False
    return verb.lower_ in WITH_ADDRESSEE or all(child.dep_ not in {"dobj", "ccomp"} for child in verb.children)
