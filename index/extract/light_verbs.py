"""Candidates in which a verb lends a noun its subject: "took aim at the bank", "raised questions about it"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import before_aside, phrase_span
from index.extract.cues import words_of
from index.extract.lexicon.nouns import (
    IDIOMS,
    LIGHT_VERBS,
    PREPOSITIONS_OF_NOUN,
    PREPOSITIONS_OF_PEOPLE,
    STANCE_OF_NOUN,
    STANCE_OF_PERSON,
    VERBS_OF_IDIOMS,
    noun_of,
)
from index.extract.lexicon.word_list import forms
from index.extract.noun_cues import stance_of_noun
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase, subject_of
from index.extract.token_span import TokenSpan
from index.tokens import Tokens

HAVING = forms("have hold")
HAD = frozenset({Stance.BELIEVED, Stance.PRAISED, Stance.CRITICIZED})
"""What people have of their own: "had doubts about it"; who "had a warning of it" was told."""

FARTHEST_NOUN = 6
"""Tokens between the verb and its noun, at most: "took [a swipe or two at] ..."."""


def light_verb_reports(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield what is reported by a verb and a noun together. Needs: tag, dep."""
    for i, dep in enumerate(tokens.deps):
        if dep not in {"dobj", "attr"} or not tokens.tags[i].startswith("NN"):
            continue
        noun = doc[i]
        verb = noun.head
        if not 0 < i - verb.i <= FARTHEST_NOUN:
            continue
        stance, prepositions = _reported_by(verb, noun)
        preposition = _preposition_after(noun, prepositions)
        subject = subject_of(verb) if preposition is not None else None
        if stance is None or preposition is None or subject is None:
            continue
        said = next((child for child in preposition.children if child.dep_ in {"pobj", "pcomp"}), None)
        content = phrase_span(said, preposition, quoted) if said is not None else None
        if content is None:
            continue
        content = before_aside(_with_infinitive(content, verb), doc)
        owned = next((child for child in noun.children if child.dep_ == "poss"), None)
        if owned is not None and verb.lower_ not in VERBS_OF_IDIOMS:
            content = TokenSpan(noun.left_edge.i, content.token_end)
        source, cue = (
            noun_phrase(subject),
            TokenSpan(words_of(verb).token_start, min(preposition.i + 1, content.token_start)),
        )
        if source.overlaps(content) or source.overlaps(cue):
            continue
        because = f"subject of '{verb.text} {noun.text}'"
        yield Candidate(Construction.PREPOSITION, stance, cue, (content,), source, because, verb.i)


def _with_infinitive(content: TokenSpan, verb: Token) -> TokenSpan:
    """Return the content with what somebody is to do: "issued a plea for witnesses [to come forward]"."""
    for child in verb.children:
        is_infinitive = any(word.tag_ == "TO" for word in child.children)
        if is_infinitive and child.left_edge.i == content.token_end and child.dep_ in {"advcl", "xcomp"}:
            return TokenSpan(content.token_start, child.right_edge.i + 1)
    return content


def _reported_by(verb: Token, noun: Token) -> tuple[Stance | None, frozenset[str]]:
    """Return what a verb and its object do together, and with which prepositions."""
    word = noun.lower_
    if noun.dep_ == "attr":
        stance = STANCE_OF_PERSON.get(word) or STANCE_OF_PERSON.get(word.removesuffix("s"))
        return stance, PREPOSITIONS_OF_PEOPLE
    idiom = IDIOMS.get(word) or IDIOMS.get(word.removesuffix("s"))
    if idiom is not None and verb.lower_ in VERBS_OF_IDIOMS:
        return idiom
    lemma = noun_of(word)
    if lemma is None or verb.lower_ not in LIGHT_VERBS or (verb.lower_ in HAVING and STANCE_OF_NOUN[lemma] not in HAD):
        return None, frozenset()
    return stance_of_noun(noun, lemma), PREPOSITIONS_OF_NOUN.get(lemma, frozenset())


def _preposition_after(noun: Token, prepositions: frozenset[str]) -> Token | None:
    """Return the preposition right after a noun, whether the parser hung it there or on the verb."""
    after = noun.i + 1
    if after >= len(noun.doc):
        return None
    preposition = noun.nbor(1)
    is_of_it = preposition.head.i in {noun.i, noun.head.i}
    return preposition if is_of_it and preposition.dep_ == "prep" and preposition.lower_ in prepositions else None
