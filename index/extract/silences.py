"""Candidates of those who leave it unanswered: 'did not return calls', 'could not be reached for comment'."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.clauses import is_negated
from index.extract.contents import OUTER_MARKS
from index.extract.cues import words_of
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan, trimmed
from index.tokens import Tokens

MESSAGES = words(
    "call calls message messages email emails e-mail e-mails request requests inquiry inquiries query queries"
)
"""What is not returned: "did not return [calls]"."""

SAID_TO_PAPERS = words("comment comments interview response reaction")
"""What nobody was there for: "could not be reached for [comment]", "was not available to [comment]"."""

GIVING = forms("give offer have make provide issue release")
"""What is done with "no comment": "[gave] no details"."""


SAYING = forms("say reveal disclose tell")
"""What is done with "nothing about": "[said] little about the price"."""


class _Silence(NamedTuple):
    subject: Token | None
    cue: TokenSpan
    content: TokenSpan | None


def silences(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'Lee did not return [calls]', 'was not available for [comment]', 'had no [comment]'. Needs: tag, dep."""
    for i in tokens.places_of(READERS.keys()):
        found = READERS[tokens.lower[i]](doc[i]) if quoted.at(i) is None else None
        if found is None or found.subject is None or found.content is None:
            continue
        source = noun_phrase(found.subject)
        if source.overlaps(found.cue) or source.overlaps(found.content):
            continue
        because = f"subject of '{doc[slice(*found.cue)].text}'"
        yield Candidate(
            Construction.PREPOSITION,
            Stance.DECLINED,
            found.cue,
            (found.content,),
            source,
            because,
            found.cue.token_start,
        )


def _not_returned(verb: Token) -> _Silence | None:
    """Read "did not return [calls]"."""
    noun = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    if noun is None or noun.lower_ not in MESSAGES or not is_negated(verb):
        return None
    return _Silence(own_subject(verb), words_of(verb), _phrase(noun, noun.left_edge.i))


def _not_available(adjective: Token) -> _Silence | None:
    """Read "was not available for [comment]", "was unavailable to [comment]"."""
    verb, asked = adjective.head, _asked(adjective)
    denied = adjective.lower_.startswith("un") or is_negated(verb)
    if adjective.dep_ != "acomp" or asked is None or not denied:
        return None
    return _Silence(own_subject(verb), TokenSpan(words_of(verb).token_start, asked.i), _phrase(asked, asked.i))


def _not_reached(verb: Token) -> _Silence | None:
    """Read "could not be reached for [comment]"."""
    asked = _asked(verb)
    if asked is None or not is_negated(verb) or all(child.tag_ != "MD" for child in verb.children):
        return None
    return _Silence(own_subject(verb), TokenSpan(words_of(verb).token_start, asked.i), _phrase(asked, asked.i))


def _asked(before: Token) -> Token | None:
    """Return "comment" in "for immediate comment" and "to comment" right after a word."""
    for child in before.children:
        if child.i < before.i:
            continue
        if child.dep_ == "prep" and child.lower_ == "for":
            noun = next((word for word in child.children if word.dep_ == "pobj"), None)
            return noun if noun is not None and noun.lower_ in SAID_TO_PAPERS else None
        if child.dep_ in {"xcomp", "advcl"} and child.lower_ in SAID_TO_PAPERS:
            return child
    return None


def _nothing_given(noun: Token) -> _Silence | None:
    """Read "had no [comment]", "gave no [reason for her departure]"."""
    no, verb = noun.left_edge, noun.head
    if no.lower_ != "no" or noun.dep_ != "dobj" or verb.lower_ not in GIVING:
        return None
    return _Silence(own_subject(verb), TokenSpan(words_of(verb).token_start, no.i + 1), _phrase(noun, no.i + 1))


def _nothing_said(noun: Token) -> _Silence | None:
    """Read "said nothing about [the dam]"; a dyke that "says little about us" is not asked."""
    verb, about = noun.head, noun.nbor(1) if noun.i + 1 < len(noun.doc) else noun
    if noun.dep_ != "dobj" or verb.lower_ not in SAYING or about.lower_ not in {"about", "on"}:
        return None
    matter = next((child for child in about.children if child.dep_ in {"pobj", "pcomp"}), None)
    if matter is None or matter.lower_ == "us":
        return None
    return _Silence(own_subject(verb), TokenSpan(words_of(verb).token_start, about.i + 1), _phrase(matter, about.i + 1))


def _phrase(noun: Token, token_start: int) -> TokenSpan | None:
    return trimmed(noun.doc, TokenSpan(token_start, noun.right_edge.i + 1), OUTER_MARKS)


READERS: dict[str, Callable[[Token], _Silence | None]] = {
    **dict.fromkeys(forms("return"), _not_returned),
    **dict.fromkeys(words("available unavailable reachable unreachable"), _not_available),
    "reached": _not_reached,
    **dict.fromkeys(
        words("comment reply answer response reason explanation detail details figure figures statement"),
        _nothing_given,
    ),
    **dict.fromkeys(words("nothing little"), _nothing_said),
}
"""What reads a silence, by the word that gives it away."""
