"""Which candidates to believe: the same verb reports in one place and only tells what happens in another.

"Lee praised the bill" is a statement; "anybody who backs the bill", "to back the bill" hardly ever is.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.clauses import is_infinitive, is_plain
from index.extract.cues import entry_of
from index.extract.lexicon.verbs import Frame
from index.extract.lexicon.word_list import forms, words
from index.extract.sources import is_lost_main_verb, own_subject

ALWAYS = frozenset(
    {
        Construction.QUOTATION,
        Construction.TAG,
        Construction.ACCORDING,
        Construction.COLON,
        Construction.FLOATING,
        Construction.FOUND_IN,
        Construction.HEADLINE,
        Construction.UNSAID,
    }
)
"""Constructions that hardly ever are anything else than a report."""

NO_SPEAKERS = words("""
    this that these those there what which something anything nothing everything all each such nobody no-one none
""") | {"no one"}
"""Subjects that say nothing themselves: "[it] shows how hard the task is"."""

FIRST_OR_SECOND = words("i we you one me us")
FINDING_OUT = forms("see find determine learn know decide remember forget notice check judge discover understand")
"""Verbs that are no report as an infinitive: "she came to [see] whether it was true"."""

GLOSSING = words("referring alluding")
"""Participles with which a writer tells what somebody's words are about: 'said "it failed", [referring] to the dam'."""


def is_believable(candidate: Candidate, doc: Doc) -> bool:
    """Say whether `candidate` is likely enough to be an attribution."""
    if candidate.construction in ALWAYS:
        return True
    token = doc[candidate.token]
    if _is_only_meant(token) or _is_gloss(candidate, token):
        return False
    source = doc[candidate.source.token_start : candidate.source.token_end].text.lower() if candidate.source else ""
    if candidate.construction is Construction.CLAUSE:
        return _clause(candidate, token, source)
    if candidate.construction is Construction.NOUN_PHRASE:
        return token.dep_ in {"nsubj", "nsubjpass"}
    if candidate.construction is Construction.NOUN:
        return True
    if not source or source in NO_SPEAKERS:
        return False
    if candidate.construction is Construction.OBJECT and _only_mentions(token):
        return is_plain(token) and doc[candidate.content[0].token_start].tag_ != "PRP"
    if candidate.construction in {Construction.OBJECT, Construction.PREPOSITION}:
        return _main_clause(token, source)
    return not (token.dep_ == "acl" and own_subject(token) is None)


def _clause(candidate: Candidate, token: Token, source: str) -> bool:
    if candidate.stance.is_speech:
        return source not in {"there", "this"} or any(word.is_quote for word in token.doc[slice(*candidate.content[0])])
    if source == "it" and candidate.stance is Stance.BELIEVED:
        return False
    if source in NO_SPEAKERS:
        return candidate.stance is Stance.SHOWED and source in {"that", "which"}
    if is_infinitive(token) and token.lower_ in FINDING_OUT:
        return False
    return not (
        source in FIRST_OR_SECOND and candidate.stance is Stance.BELIEVED and token.lower_ in {"see", "know", "mean"}
    )


def _is_left_undone(governor: Token) -> bool:
    """Say whether somebody does not, or is only let to, do what the infinitive says: "was not allowed to discuss"."""
    return any(child.dep_ in {"neg", "auxpass", "nsubjpass"} for child in governor.children)


def _is_only_meant(verb: Token) -> bool:
    """Say whether the verb is what somebody promises, wants or declines to do: "declined to [say] why" says nothing."""
    while verb.dep_ == "conj" and not is_infinitive(verb) and verb.head.i < verb.i:
        verb = verb.head
    if not is_infinitive(verb) or verb.dep_ != "xcomp":
        return False
    entry = entry_of(verb.head)
    return entry is not None and Frame.TO in entry.frames


def _is_gloss(candidate: Candidate, verb: Token) -> bool:
    if candidate.construction not in {Construction.OBJECT, Construction.PREPOSITION} or verb.lower_ not in GLOSSING:
        return False
    return verb.dep_ == "advcl" and _reports(verb.head)


def _reports(verb: Token) -> bool:
    entry = entry_of(verb)
    return entry is not None and entry.stance.is_speech


def _only_mentions(verb: Token) -> bool:
    """Say whether the verb takes things said and other things alike: "she offered [a plan]"."""
    entry = entry_of(verb)
    return entry is not None and Frame.OBJECT not in entry.frames


def _main_clause(token: Token, source: str) -> bool:
    if source in {"who", "that", "which"}:
        return False
    if token.dep_ in {"relcl", "acl"} and own_subject(token) is None and not is_lost_main_verb(token):
        return False
    if is_infinitive(token):
        return token.dep_ == "advcl" or (token.dep_ == "xcomp" and not _is_left_undone(token.head))
    return True
