"""Candidates of tags with "as": 'As Lee noted, [prices fell]', '[The bill], as Lee noted, [is dead]'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, sentence_end, sentence_start
from index.extract.cues import entry_of, words_of
from index.extract.lexicon.word_list import forms
from index.extract.own_subjects import is_verb, own_subject
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase
from index.extract.tag_places import TOLD_AS
from index.extract.token_span import TokenSpan, TokenSpans, trimmed, without
from index.marks import DASHES
from index.tokens import Tokens

PUTTING = forms("put")
"""Verbs that say something with "it": "as she [puts] it"."""

REPORT_OF_ITS_OWN = frozenset({"ccomp", "xcomp", "dobj", "acomp"})
"""What a verb has that reports something else than the sentence: "as he told [reporters] he would leave"."""

PARTING = DASHES | {","}
CLAUSES = frozenset({"ccomp", "relcl", "conj", "advcl", "acl"})
"""Clauses with a tag of their own: "prices fell and, [as Lee noted], pay rose"."""


LINKS = frozenset({"CC", "IN", "RB"})
"""Words that alone say nothing: "[But], as Lee noted, prices fell"."""


def as_tags(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'As Lee noted, [prices fell]', with the tag before, amid or after. Needs: tag, dep, sentences."""
    for i in tokens.places_of({"as"}):
        token = doc[i]
        if token.dep_ != "mark" or quoted.at(i) is not None or not _is_parted(token):
            continue
        verb = token.head
        subject, entry = own_subject(verb), entry_of(verb)
        if subject is None or entry is None or entry.verb not in TOLD_AS:
            continue
        if subject.i > verb.i or subject.dep_ == "nsubjpass":
            continue  # "as it is written now"
        tag = _tag(token, verb)
        if tag is None or not _says_nothing_itself(verb):
            continue
        content, source = _told(verb, tag, quoted), noun_phrase(subject)
        if content:
            because = f"subject of 'as ... {verb.text}'"
            stance = Stance.SAID if verb.lower_ in PUTTING else entry.stance
            yield Candidate(Construction.TAG, stance, words_of(verb), content, source, because, verb.i)


def _is_parted(token: Token) -> bool:
    """Say whether a mark stands before the token, or no more than "but" or "and" in its sentence."""
    before = token.doc[max(token.i - 1, 0)]
    return bool(token.is_sent_start or (before.tag_ == "CC" and before.is_sent_start) or before.text in PARTING)


def _tag(as_: Token, verb: Token) -> TokenSpan | None:
    """Return the tag with the mark after it, which must be there unless the sentence ends."""
    doc, end = verb.doc, verb.right_edge.i + (verb.right_edge.text not in PARTING)
    if end >= len(doc) or doc[end].text in PARTING:
        return TokenSpan(as_.i, min(end + 1, len(doc)))
    ends_sentence = doc[end].is_punct and end + 1 >= verb.sent.end
    return TokenSpan(as_.i, end) if ends_sentence and not as_.is_sent_start else None


def _told(verb: Token, tag: TokenSpan, quoted: Quoted) -> TokenSpans:
    """Return the rest of the clause that holds the tag."""
    doc, clause = verb.doc, verb.head
    while not is_verb(clause) and clause.head.i != clause.i:
        clause = clause.head
    start, end = sentence_start(doc, verb.i, quoted), sentence_end(doc, verb.i, quoted)
    if clause.dep_ in CLAUSES:
        start, end = max(start, clause.left_edge.i), min(end, clause.right_edge.i + 1)
    if doc[tag.token_start - 1].tag_ == "CC":
        start = tag.token_start  # "But as Lee noted, prices fell"
    parts = (trimmed(doc, part, OUTER_MARKS) for part in without(TokenSpan(start, end), [tag]))
    return tuple(
        part for part in parts if part is not None and not all(word.tag_ in LINKS for word in doc[slice(*part)])
    )


def _says_nothing_itself(verb: Token) -> bool:
    objects = [child for child in verb.children if child.dep_ in REPORT_OF_ITS_OWN]
    if verb.lower_ in PUTTING:
        return [child.lower_ for child in objects] == ["it"]
    return not objects
