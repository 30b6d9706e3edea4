"""Candidates in which a noun names the very words: '“Never” was her answer', 'Her advice: “Bring a coat.”'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.beside_quotations import FULL_STOPS, is_line_end, last_inside, skipping_blanks
from index.extract.candidate import Candidate, Construction
from index.extract.lexicon.nouns import DAYS_AND_TIMES, STANCE_OF_NOUN, noun_of
from index.extract.lexicon.verbs import VERB_OF_FORM
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quotation, Quoted
from index.extract.sources import noun_phrase, owner_phrase
from index.extract.token_span import TokenSpan
from index.marks import DASHES
from index.names.nouns import singular, type_of_noun
from index.speaker import SpeakerType
from index.tokens import Tokens

MORE_WORDS = words("verdict verdicts words motto slogan retort line refrain quip ruling explanation pitch cry")
"""Nouns for what somebody says, besides those that report a clause."""

EQUATING = forms("be") | forms("come")
POINTING_BACK = words("that those this these such")
"""What stands for the quotation before it: '“Never.” [That] was her answer.'"""

ALL_OR_HOW = words("all what how")
"""What opens a clause that tells who said it: '“Never” was [all] Lee would say', '... is [how] Lee puts it'."""

INSIDE_PHRASE = frozenset({"DT", "PRP$", "JJ", "RB", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "HYPH", "VBN"})
LONGEST_PHRASE = 12


def owned_words(doc: Doc, _tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield '[“Never”] was her answer', '[“Never.”] Those were the words of Lee.', 'Her answer? [“Never.”]'.

    Needs: tag, dep, head.
    """
    for quotation in quoted.quotations:
        verb = _equating_verb(doc, quotation.tokens.token_end)
        found = _who_says(doc, verb) if verb is not None else _whose_before(doc, quotation)
        if found is None:
            continue
        source, last, stance = found
        first = verb.i if verb is not None else last.i
        cue = TokenSpan(first, last.i + 1)
        if cue.overlaps(source):
            cue = TokenSpan(first, first + 1)
        because = f"whose '{last.lower_}' it is"
        yield Candidate(Construction.QUOTATION, stance, cue, (quotation.tokens,), source, because, first)


def owner_of_words(noun: Token) -> TokenSpan | None:
    """Return who says what a noun names: "[Lee's] answer", "the message from [the unions]"."""
    if not names_words(noun):
        return None
    for child in noun.children:
        if child.dep_ == "poss":
            return owner_phrase(child)
    for child in noun.children:
        if child.dep_ == "prep" and child.i == noun.i + 1 and child.lower_ in {"from", "by", "of"}:
            owner = next((word for word in child.children if word.dep_ == "pobj"), None)
            is_owner = owner is not None and (child.lower_ != "of" or _is_somebody(owner))
            return noun_phrase(owner) if owner is not None and is_owner else None
    return None


def _is_somebody(noun: Token) -> bool:
    """Say whether "of" names who says it: "the promise of [the ministers]"; a "question of trust" is nobody's."""
    if noun.lower_ in DAYS_AND_TIMES:
        return False
    return noun.tag_ == "NNP" or type_of_noun(singular(noun.lower_)) in {SpeakerType.PERSON, SpeakerType.ORGANIZATION}


def names_words(noun: Token) -> bool:
    """Say whether the noun stands for what somebody says: "answer", "motto"; not "idea"."""
    if noun.tag_ not in {"NN", "NNS"}:
        return False
    lemma = noun_of(noun.lower_)
    return noun.lower_ in MORE_WORDS or (lemma is not None and STANCE_OF_NOUN[lemma].is_speech)


def _equating_verb(doc: Doc, end: int) -> Token | None:
    """Return the verb right after a quotation that equates it with something; after a full stop, with "that" before."""
    place = end
    while place < len(doc) and (
        doc[place].text in DASHES | {","} or (doc[place].is_space and not is_line_end(doc[place]))
    ):
        place += 1
    ends_sentence = end >= 2 and doc[end - 2].text in FULL_STOPS
    if place < len(doc) and doc[place].lower_ in POINTING_BACK and (ends_sentence or place > end):
        place = skipping_blanks(doc, place + 1)
    elif ends_sentence and doc[end - 2].text == ".":
        return None
    return doc[place] if place < len(doc) and doc[place].lower_ in EQUATING else None


def _who_says(doc: Doc, verb: Token) -> tuple[TokenSpan, Token, Stance] | None:
    """Return who says it, the word that tells so, and its stance."""
    if verb.i + 1 < len(doc) and doc[verb.i + 1].lower_ in ALL_OR_HOW:
        return _who_would_say(doc, verb.i + 2)
    for token in doc[verb.i + 1 : verb.i + 1 + LONGEST_PHRASE]:
        if token.tag_ not in INSIDE_PHRASE:
            return None
        owner = owner_of_words(token)
        if owner is not None:
            return owner, token, stance_of_words(token)
    return None


def _whose_before(doc: Doc, quotation: Quotation) -> tuple[TokenSpan, Token, Stance] | None:
    """Read the question right before a quotation that answers it, unless a tag follows: '[Her] advice? “Go.”'."""
    begin = quotation.tokens.token_start
    if begin < 3 or doc[begin - 1].text != "?" or last_inside(doc, quotation) == ",":
        return None
    noun = doc[begin - 1].sent.root
    owner = owner_of_words(noun)
    return (owner, noun, stance_of_words(noun)) if owner is not None else None


def stance_of_words(noun: Token) -> Stance:
    """Return what somebody does with the words that a noun names: who has a "warning" warns."""
    lemma = noun_of(noun.lower_)
    return STANCE_OF_NOUN[lemma] if lemma is not None else Stance.SAID


def _who_would_say(doc: Doc, begin: int) -> tuple[TokenSpan, Token, Stance] | None:
    for token in doc[begin : begin + LONGEST_PHRASE]:
        if token.is_punct or is_line_end(token):
            return None
        if token.tag_.startswith("VB") and VERB_OF_FORM.get(token.lower_) in {"say", "put", "tell", "answer"}:
            subject = own_subject(token)
            if subject is None or subject.i < begin:
                return None
            phrase = noun_phrase(subject)
            return TokenSpan(max(phrase.token_start, begin), phrase.token_end), token, Stance.SAID
    return None
