"""Candidates in headlines, which print verbs like names and leave out small words: 'Lee Blasts Rival for Remarks'."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import pairwise

from spacy.tokens import Doc, Token

from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS, VerbEntry
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan, trimmed
from index.parts_of_speech import FINITE_TAGS
from index.tokens import Tokens

LONGEST_HEADLINE = 30
LONGEST_SUBJECT = 9
SMALL_WORDS = 4
"""Letters of a word that a headline may leave small: "for", "with"."""

PARTS_OF_HEADLINES = words(", : ; as amid while")
"""What stands in no name: "Lee Calls For Action [While] Rivals Tweet Prayers"."""

ENDS_OF_REPORTS = words("; as amid while")
"""What begins something else in a headline: "Lee Blasts Rival [as] Union Calls Strike"."""

SAYS = words("say says")
"""What headlines leave so much out after that the parser finds no clause: "mayor [says] dyke safe"."""

TAKEN_BY_VERBS = frozenset({Frame.CLAUSE, Frame.OBJECT, Frame.THING_SAID, Frame.COMPLEMENT})

PLURAL_TAGS = frozenset({"NNS", "NNPS"})
BEGINS_OBJECT = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "``", "PRP", "VBG"})


def headlines(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the reports of headlines, by the first verb that the lexicon knows.

    In lines with capitals throughout that is a verb in "-s"; in another first line of an article only one that the
    tagger took for a noun, as the other rules know the rest: 'Mayor blasts rival over dyke'.
    """
    for number, line in enumerate(lines_of(tokens)):
        if not 4 <= line.token_end - line.token_start <= LONGEST_HEADLINE:
            continue
        has_capitals = _has_capitals_throughout(doc, line)
        if has_capitals or number == 0:
            yield from _reports(doc, line, quoted, has_capitals)


def lines_of(tokens: Tokens) -> Iterator[TokenSpan]:
    """Yield the lines of the text, without their ends."""
    token_start = 0
    for i, word in enumerate(tokens.words):
        if "\n" in word:
            if i > token_start:
                yield TokenSpan(token_start, i)
            token_start = i + 1
    if token_start < len(tokens):
        yield TokenSpan(token_start, len(tokens))


def _reports(doc: Doc, line: TokenSpan, quoted: Quoted, has_capitals: bool) -> Iterator[Candidate]:
    """Yield what the first reporting verb tells, and each verb joined to it: "Lee Backs Plan, Slams Rival"."""
    first = _first_verb(doc, line, quoted, has_capitals)
    if first is not None and doc[first - 1].text == ",":
        yield from _told_before(doc, line, first)
        return
    source = _subject(doc, TokenSpan(line.token_start, first)) if first is not None else None
    if first is None or source is None:
        return
    places = [first, *_joined_verbs(doc, TokenSpan(first + 2, line.token_end - 1)), line.token_end]
    for place, following in pairwise(places):
        entry = _entry_of(doc[place])
        if entry is None:
            continue
        has_preposition = doc[place + 1].lower_ in entry.prepositions
        cue = TokenSpan(place, place + 2 if has_preposition else place + 1)
        content = _told(doc, cue.token_end, following)
        if content is not None:
            because = f"subject of '{doc[place].text}'"
            yield Candidate(Construction.HEADLINE, entry.stance, cue, (content,), source, because, place)


def _told_before(doc: Doc, line: TokenSpan, verb: int) -> Iterator[Candidate]:
    """Yield '[Dam ‘unsafe’], says engineer'."""
    source = trimmed(doc, TokenSpan(verb + 1, line.token_end), OUTER_MARKS)
    content = trimmed(doc, TokenSpan(line.token_start, verb), OUTER_MARKS)
    entry = _entry_of(doc[verb])
    if source is None or content is None or entry is None or Frame.CLAUSE not in entry.frames:
        return
    if source.token_end - source.token_start <= LONGEST_SUBJECT and not any(
        token.tag_ in FINITE_TAGS | {"IN"} or token.lower_ in PARTS_OF_HEADLINES for token in doc[slice(*source)]
    ):
        because = f"subject of '{doc[verb].text}'"
        cue = TokenSpan(verb, verb + 1)
        yield Candidate(Construction.HEADLINE, entry.stance, cue, (content,), source, because, verb)


def _first_verb(doc: Doc, line: TokenSpan, quoted: Quoted, has_capitals: bool) -> int | None:
    end = min(line.token_end - 1, line.token_start + LONGEST_SUBJECT)
    for token in doc[line.token_start + 1 : end]:
        is_verb = has_capitals or _is_mistaken_for_noun(token) or token.lower_ in SAYS
        if is_verb and _entry_of(token) is not None and quoted.at(token.i) is None:
            return token.i
    return None


def _subject(doc: Doc, span: TokenSpan) -> TokenSpan | None:
    if doc[span.token_start].tag_ == "IN":  # "Amid storm, [mayor] backs plan"
        comma = next((token.i for token in doc[slice(*span)] if token.text == ","), span.token_end)
        if any(token.tag_ in FINITE_TAGS for token in doc[span.token_start : comma]):
            return None
        span = TokenSpan(comma, span.token_end)
    source = trimmed(doc, span, OUTER_MARKS)
    if source is None:
        return None
    is_more = any(word.lower_ in PARTS_OF_HEADLINES for word in doc[slice(*source)])
    return None if is_more else source


def _joined_verbs(doc: Doc, span: TokenSpan) -> Iterator[int]:
    """Yield the further verbs of the same subject: "Lee Backs Plan, [Slams] Rival", "backs plan and [slams] rival"."""
    for token in doc[slice(*span)]:
        is_joined = token.nbor(-1).text == "," or token.nbor(-1).lower_ == "and"
        if is_joined and token.lower_.endswith("s") and _entry_of(token) is not None:
            yield token.i


def _told(doc: Doc, begin: int, end: int) -> TokenSpan | None:
    """Return what is told from `begin`, up to what is something else."""
    end = next((token.i for token in doc[begin:end] if _ends_report(token, end)), end)
    content = trimmed(doc, TokenSpan(begin, end), OUTER_MARKS)
    if content is not None and doc[content.token_end - 1].lower_ == "and":
        content = trimmed(doc, TokenSpan(content.token_start, content.token_end - 1), OUTER_MARKS)
    return content


def _ends_report(token: Token, end: int) -> bool:
    """Say whether something else begins: "Lee Blasts Rival [as] Union Calls Strike", but "Lee Backs Orlik as Mayor"."""
    if token.lower_ != "as":
        return token.lower_ in ENDS_OF_REPORTS
    return any(word.tag_ in FINITE_TAGS or word.lower_ in VERB_OF_FORM for word in token.doc[token.i + 2 : end])


def _has_capitals_throughout(doc: Doc, line: TokenSpan) -> bool:
    long_words = [token for token in doc[slice(*line)] if token.is_alpha and len(token) > SMALL_WORDS]
    return len(long_words) > 1 and all(token.text[0].isupper() for token in long_words)


def _entry_of(token: Token) -> VerbEntry | None:
    """Return what the lexicon says of a verb in "-s", or of its base form after a plural."""
    form = token.lower_
    base = VERB_OF_FORM.get(form)
    if base is None or token.tag_ == "POS":
        return None
    is_plural = form == base and _of_plural(token)
    if not is_plural and (form == base or not form.endswith("s")):
        return None
    entry = VERBS[base]
    return entry if entry.stance.is_speech and TAKEN_BY_VERBS & entry.frames.keys() else None


def _of_plural(verb: Token) -> bool:
    """Say whether a plural stands before the verb, or after a comma and the verb: "Dam unsafe, [say] engineers"."""
    before = verb.nbor(-1)
    if before.text == "," and verb.i + 1 < len(verb.doc):
        return verb.nbor(1).tag_ in PLURAL_TAGS
    return before.tag_ in PLURAL_TAGS


def _is_mistaken_for_noun(token: Token) -> bool:
    """Say whether the tagger took a verb between a noun and an object for a noun: "mayor [blasts] rival"."""
    before, after = token.nbor(-1), token.nbor(1)
    is_noun = token.tag_ in {"NN", "NNS", "NNP", "NNPS", "JJ"} and before.tag_.startswith("NN")
    return is_noun and (after.tag_ in BEGINS_OBJECT or after.text[0].isupper() or after.lower_ in _followed_by(token))


def _followed_by(verb: Token) -> Set[str]:
    entry = _entry_of(verb)
    if entry is None:
        return frozenset()
    return entry.prepositions.keys() | ({"to"} if Frame.TO in entry.frames else set())
