"""Candidates of tags that open a sentence: 'As Lee noted, [prices fell]', 'As the mayor puts it, [...]'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, sentence_end
from index.extract.cues import entry_of, words_of
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase
from index.extract.token_span import TokenSpan, trimmed
from index.tokens import Tokens

TOLD_AS = words("""
    acknowledge add admit announce argue claim comment complain concede conclude confess confirm declare describe detail
    discuss explain hint indicate insist joke mention note observe outline point-out predict promise propose put quip recall
    recount relate remark remind report reveal say show state stress suggest tell testify tweet warn write
""")
"""Verbs that tell with "as" what their sentence says; "as she [smiled], it rained" only tells when."""

PUTTING = forms("put")
"""Verbs that say something with "it": "as she [puts] it"."""

REPORT_OF_ITS_OWN = frozenset({"ccomp", "xcomp", "dobj", "acomp"})
"""What a verb has that reports something else than the sentence: "as he told [reporters] he would leave"."""


def opening_tags(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'As Lee noted, [prices fell]'. Needs: tag, dep, sentences."""
    for i in tokens.places_of({"as"}):
        token = doc[i]
        if token.dep_ != "mark" or not _opens_sentence(token):
            continue
        verb = token.head
        subject, entry = own_subject(verb), entry_of(verb)
        comma = verb.right_edge.i + (verb.right_edge.text != ",")
        if subject is None or entry is None or comma >= len(doc) or doc[comma].text != ",":
            continue
        if entry.verb not in TOLD_AS or not _says_nothing_itself(verb) or subject.i > verb.i:
            continue
        content = trimmed(doc, TokenSpan(comma + 1, sentence_end(doc, verb.i, quoted)), OUTER_MARKS)
        source = noun_phrase(subject)
        if content is None or quoted.at(verb.i) is not None:
            continue
        because = f"subject of 'as ... {verb.text}'"
        stance = Stance.SAID if verb.lower_ in PUTTING else entry.stance
        yield Candidate(Construction.TAG, stance, words_of(verb), (content,), source, because, verb.i)


def _opens_sentence(token: Token) -> bool:
    """Say whether no more than "but" or "and" stands before the token in its sentence."""
    opener = token.doc[max(token.i - 1, 0)]
    return bool(token.is_sent_start or (opener.tag_ == "CC" and opener.is_sent_start))


def _says_nothing_itself(verb: Token) -> bool:
    objects = [child for child in verb.children if child.dep_ in REPORT_OF_ITS_OWN]
    if verb.lower_ in PUTTING:
        return [child.lower_ for child in objects] == ["it"]
    return not objects
