"""Candidates whose cue is a noun: "Netanyahu's suggestion that", "maintains the belief that"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, clause_span
from index.extract.lexicon.nouns import LIGHT_VERBS, PREPOSITIONS_OF_NOUN, STANCE_OF_NOUN, noun_of
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.sources import noun_phrase, owner_phrase, subject_of
from index.extract.token_span import TokenSpan, trimmed
from index.names.bodies import MEDIA_WORDS, ORGANIZATION_WORDS, OUTLETS
from index.names.nouns import type_of_noun
from index.speaker import SpeakerType
from index.tokens import Tokens

SHARED_WITH_SUBJECT = words("in on with to under at from")
"""Prepositions between a subject and a noun of his: "Lee acted [under] the belief that"."""

WITH_WORDS = words("in with")
"""Those of them before words of his: "Lee ended [with] a warning that"."""

PLACES_HEARD_FROM = words("room rooms house kitchen street floor hall balcony window roof back distance outside")
"""Where somebody unnamed is, who calls: "ignored calls from the next [room] that dinner was ready"."""

FORMS_OF_BE = forms("be") | {"'s", "’s"}


def noun_reports(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the reports that follow a noun. Needs: tag, dep."""
    for i in tokens.places_tagged({"NN", "NNS"}):
        noun = noun_of(tokens.lower[i])
        if noun is None:
            continue
        token = doc[i]
        equated = _equated(token, noun, quoted)
        if equated is not None:
            yield equated
            continue
        construction = Construction.NOUN
        content = _that_clause(token, quoted)
        if content is None:
            construction = Construction.NOUN_PHRASE
            content = _object_phrase(token, noun)
        if content is None:
            continue
        source, cue = _source_and_cue(token)
        if source is not None and (source.overlaps(content) or source.overlaps(cue)):
            continue
        because = f"whose '{token.lower_}' it is" if source else f"nobody is named beside '{token.lower_}'"
        yield Candidate(construction, stance_of_noun(token, noun), cue, (content,), source, because, token.i)


def stance_of_noun(noun: Token, lemma: str) -> Stance:
    """Return what a noun does, `lemma` its singular: who "gave no [hint] that prices fell" left it unsaid."""
    stance = STANCE_OF_NOUN[lemma]
    is_unsaid = stance.is_speech and noun.dep_ == "dobj" and noun.left_edge.lower_ == "no"
    return Stance.DECLINED if is_unsaid else stance


def _equated(noun: Token, lemma: str, quoted: Quoted) -> Candidate | None:
    """Read "Lee's claim is [that prices fell]"."""
    verb = noun.head
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None or noun.dep_ != "nsubj" or verb.lower_ not in FORMS_OF_BE or verb.i < noun.i:
        return None
    clause = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    if clause is None or not any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children):
        return None
    content = clause_span(clause, verb, quoted)
    if content is None:
        return None
    because, cue = f"whose '{noun.lower_}' it is", TokenSpan(noun.i, verb.i + 1)
    source = owner_phrase(owner)
    return Candidate(Construction.CLAUSE, STANCE_OF_NOUN[lemma], cue, (content,), source, because, noun.i)


def _that_clause(noun: Token, quoted: Quoted) -> TokenSpan | None:
    for child in noun.children:
        if child.i < noun.i or child.dep_ not in {"acl", "ccomp", "relcl"}:
            continue
        mark = next(
            (word for word in child.children if word.dep_ == "mark" and word.lower_ in {"that", "whether"}), None
        )
        if mark is not None:
            return clause_span(child, noun, quoted)
        if child.dep_ == "acl" and any(word.tag_ == "TO" for word in child.children):
            if not any(word.dep_ == "poss" for word in noun.children):
                return None
            return trimmed(noun.doc, TokenSpan(child.left_edge.i, child.right_edge.i + 1), OUTER_MARKS)
    return clause_hung_on_verb(noun, quoted)


def has_clause_of_subject(noun: Token, quoted: Quoted) -> bool:
    """Say whether verb and noun together report what the noun's clause tells: "voiced fears that it would flood".

    "She repeated her promise to go", "defended the view that it was late": what she repeated, and defended.
    """
    verb = noun.head
    if noun_of(noun.lower_) is None or noun.dep_ != "dobj" or verb.lower_ not in LIGHT_VERBS:
        return False
    base = VERB_OF_FORM.get(verb.lower_)
    if base is not None and VERBS[base].stance is not Stance.SAID:
        return False
    if clause_hung_on_verb(noun, quoted) is not None:
        return True
    return all(child.dep_ != "poss" for child in noun.children) and _that_clause(noun, quoted) is not None


def clause_hung_on_verb(noun: Token, quoted: Quoted) -> TokenSpan | None:
    """Return the clause of "expressed optimism last week [that it would hold]": no verb of expressing takes one.

    Right after the noun it is the noun's, whatever the verb takes: "repeated his denial [that he had lied]".
    """
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lower_ not in LIGHT_VERBS:
        return None
    for child in verb.children:
        if child.dep_ != "ccomp" or child.i < noun.i or child.left_edge.lower_ != "that":
            continue
        if child.left_edge.i == noun.i + 1 or not _takes_clause(verb):
            return clause_span(child, noun, quoted)
    return None


def _takes_clause(verb: Token) -> bool:
    return verb.lower_ in VERB_OF_FORM and Frame.CLAUSE in VERBS[VERB_OF_FORM[verb.lower_]].frames


def _object_phrase(noun: Token, lemma: str) -> TokenSpan | None:
    """Return what "his criticism of" and "their support for" are about; somebody must be named before the noun."""
    if not any(child.dep_ == "poss" for child in noun.children):
        return None
    for child in noun.children:
        if child.dep_ == "prep" and child.i == noun.i + 1 and child.lower_ in PREPOSITIONS_OF_NOUN.get(lemma, ()):
            span = TokenSpan(child.i + 1, child.right_edge.i + 1)
            return trimmed(noun.doc, span, OUTER_MARKS) if span.token_start < span.token_end else None
    return None


def _source_and_cue(noun: Token) -> tuple[TokenSpan | None, TokenSpan]:
    cue = TokenSpan(noun.i, noun.i + 1)
    for child in noun.children:
        if child.dep_ == "poss":
            return _who_does_so_with_his_own(noun, child) or (owner_phrase(child), cue)
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in {"by", "from", "of", "among"}:
            owner = next((word for word in child.children if word.dep_ == "pobj"), None)
            if owner is not None:
                return None if owner.lower_ in PLACES_HEARD_FROM else noun_phrase(owner), cue
    if (body := _body_before(noun)) is not None:
        return body, cue
    verb = noun.head
    if noun.dep_ == "dobj" and verb.tag_.startswith("VB"):
        subject = subject_of(verb) if verb.lower_ in LIGHT_VERBS else None
        return (None, cue) if subject is None else (noun_phrase(subject), TokenSpan(verb.i, noun.i + 1))
    if noun.dep_ == "pobj" and _is_shared(verb, noun) and verb.head.tag_.startswith("VB"):
        subject = subject_of(verb.head)
        if subject is not None and verb.head.i < noun.i:
            said = verb.head.lower_ in VERB_OF_FORM and verb.i - verb.head.i < 4
            return noun_phrase(subject), TokenSpan(verb.head.i if said else verb.i, noun.i + 1)
    return None, cue


def _is_shared(preposition: Token, noun: Token) -> bool:
    """Say whether the noun is the subject's own: "acted [under] the belief", "left [with] a warning", no "report".

    "Lee would not be drawn [on] reports that it leaked": the reports are of others.
    """
    if preposition.lower_ not in SHARED_WITH_SUBJECT:
        return False
    lemma = noun_of(noun.lower_)
    return preposition.lower_ in WITH_WORDS or lemma is None or not STANCE_OF_NOUN[lemma].is_speech


def _body_before(noun: Token) -> TokenSpan | None:
    """Return the body that stands before its claim as if part of it: "a [New York Times] report that"."""
    last = noun.nbor(-1) if noun.i else noun
    if last.dep_ != "compound" or last.head.i != noun.i:
        return None
    first = min(child.left_edge.i for child in noun.children if child.dep_ == "compound")
    names = [token.lower_ for token in noun.doc[first : noun.i]]
    is_body = type_of_noun(names[-1]) is SpeakerType.ORGANIZATION
    if last.tag_ in {"NNP", "NNPS"}:
        is_body = "-".join(names) in OUTLETS or names[-1] in ORGANIZATION_WORDS | MEDIA_WORDS
    return TokenSpan(first, noun.i) if is_body else None


def _who_does_so_with_his_own(noun: Token, owner: Token) -> tuple[TokenSpan, TokenSpan] | None:
    """Return the subject of "[Lee] repeated his claim that", with the verb in the cue, rather than "his"."""
    verb = noun.head
    if owner.tag_ != "PRP$" or noun.dep_ != "dobj" or not verb.tag_.startswith("VB") or verb.i > noun.i:
        return None
    subject = own_subject(verb)
    if subject is None or subject.tag_.startswith("W"):
        return None
    return noun_phrase(subject), TokenSpan(verb.i, noun.i + 1)
