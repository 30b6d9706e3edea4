"""Candidates of what people cry out, told with a noun: 'the hall broke into chants of “Shame on you!”'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.lexicon.word_list import forms, words
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase, owner_phrase, subject_of
from index.extract.token_span import TokenSpan
from index.tokens import Tokens

CRIES = words("""
    chant chants cry cries shout shouts yell yells scream screams call calls chorus choruses cheer cheers jeer jeers
    murmur murmurs
""")
"""What is made of words: "[chants] of “Shame on you!”"."""

CRYING_OUT = forms("respond reply answer react erupt break burst explode join greet welcome launch")
"""Verbs whose subject cries: "[erupted] in chants of", "[broke] into cries of", "[greeted] her with shouts of"."""

BEFORE_CRIES = words("with in into")

LEADING = forms("lead start begin raise join")
"""Verbs whose subject cries, or lets others do so: "[led] chants of"."""

ADDED = frozenset({"and", ","})


def cries(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield what is cried, right after a noun and "of". Needs: tag, dep."""
    for i in tokens.places_of(CRIES):
        if i + 2 >= len(doc) or doc[i + 1].lower_ != "of" or quoted.opening_at(i + 2) is None:
            continue
        content = _content(doc, i + 2, quoted)
        source = _who_cries(doc[i], content[-1].token_end)
        because = f"whose '{doc[i].lower_}' it is" if source else f"nobody is named beside '{doc[i].lower_}'"
        yield Candidate(Construction.NOUN, Stance.SAID, TokenSpan(i, i + 2), content, source, because, i)


def _content(doc: Doc, token: int, quoted: Quoted) -> tuple[TokenSpan, ...]:
    """Return the quotation there, and those that "and" adds: 'cries of “Shame” and “Go home”'."""
    found: list[TokenSpan] = []
    while (quotation := quoted.opening_at(token)) is not None:
        found.append(quotation.tokens)
        token = quotation.tokens.token_end
        while token < len(doc) and doc[token].lower_ in ADDED:
            token += 1
    return tuple(found)


def _who_cries(noun: Token, token_end: int) -> TokenSpan | None:
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is not None:
        return owner_phrase(owner)
    after = noun.doc[token_end] if token_end < len(noun.doc) else noun
    if after.lower_ == "from":
        return next((noun_phrase(child) for child in after.children if child.dep_ == "pobj"), None)
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in BEFORE_CRIES else noun.head
    is_theirs = verb.lower_ in (LEADING if verb.i == noun.head.i else CRYING_OUT)
    is_passive = any(child.dep_ == "auxpass" for child in verb.children)
    subject = subject_of(verb) if is_theirs and not is_passive else None
    return noun_phrase(subject) if subject is not None else None
