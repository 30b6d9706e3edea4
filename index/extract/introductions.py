"""Candidates of quotations that no tag follows: introduced before them, credited after them, or floating."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.beside_quotations import (
    BEFORE_NOUN_PHRASE,
    FULL_STOPS,
    begins_sentence,
    is_clause_dash,
    is_line_end,
    is_spoken,
    last_inside,
    line_ends_between,
    names_a_work,
    noun_phrase_at,
)
from index.extract.candidate import Candidate, Construction
from index.extract.credits import credited
from index.extract.cues import entry_of, words_of
from index.extract.introducing_verbs import gives_words, introducing_verb, named_before, who_introduces
from index.extract.modifying_verbs import THINGS_WRITTEN
from index.extract.own_subjects import own_subject
from index.extract.owned_words import names_words, owner_of_words
from index.extract.quotations import Quotation, Quoted
from index.extract.sources import FORMS_OF_BE, MARKS_AT_ENDS, noun_phrase
from index.extract.token_span import TokenSpan, merged, trimmed
from index.parts_of_speech import FINITE_TAGS

TO_WHOM = frozenset({"to", "for", "on", "about", "at", "in"})
"""Prepositions after a noun for somebody's words that do not name whose they are: "her advice [to] newcomers"."""

LONGEST_LEAD_IN = 7
"""Tokens between a noun for words and the dash before them, at most."""

LONGEST_INTRODUCTION = 60
"""Tokens before a quotation that are looked at, at most."""


def left_over(doc: Doc, quoted: Quoted, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the quotations that no candidate in `found` has, by the words before them, or by whoever spoke last."""
    outside = [
        candidate
        for candidate in found
        if candidate.construction is Construction.COLON or quoted.at(candidate.token) is None
    ]
    known = merged(span for each in outside if not _wants_a_source(each) for span in each.content)
    known_ends = [span.token_end for span in known]
    tags = {candidate.token for candidate in outside if candidate.construction is Construction.QUOTATION}
    inside = {token for each in outside for span in each.content for token in range(*span)}
    spoken = [
        candidate
        for candidate in outside
        if candidate.stance.is_speech and candidate.source is not None and candidate.token not in inside
    ]
    spoken.sort(key=lambda candidate: candidate.content[-1].token_end)
    last: Candidate | None = None
    last_end = place = 0
    for quotation in quoted.quotations:
        while place < len(spoken) and spoken[place].content[-1].token_end <= quotation.tokens.token_start:
            last, last_end = spoken[place], spoken[place].content[-1].token_end
            place += 1
        nearest = bisect_right(known_ends, quotation.tokens.token_start)
        if nearest < len(known) and known[nearest].overlaps(quotation.tokens):
            continue
        candidate = introduced(doc, quotation, quoted)
        if candidate is None or candidate.construction is Construction.COLON:
            candidate = credited(doc, quotation) or candidate
        if candidate is not None and candidate.token in tags:
            continue  # told Radio Oru's “Good Morning”, in the tag of another quotation
        if candidate is None and is_spoken(doc, quotation) and _stands_alone(doc, quotation):
            if _is_subheading(doc, quotation, quoted, last):
                continue
            is_near = last is not None and line_ends_between(doc, last_end, quotation.tokens.token_start) <= 1
            candidate = _floating(doc, quotation, quoted, last if is_near else None)
        if candidate is not None:
            if candidate.source is not None:
                last, last_end = candidate, quotation.tokens.token_end
            yield candidate


def _wants_a_source(candidate: Candidate) -> bool:
    return candidate.source is None and candidate.construction is Construction.CLAUSE


def introduced(doc: Doc, quotation: Quotation, quoted: Quoted) -> Candidate | None:
    """Read 'She joked, "..."', 'From the report: "..."'."""
    words = words_before(doc, quotation, quoted)
    if words.token_start == words.token_end or names_a_work(doc, quotation):
        return None
    if _leads_in_with_dash(doc, words):
        verb = introducing_verb(doc, words.token_start, words.token_end - 1, any_verb=True)
        found = introduced_by_verb(doc, verb, words, quotation, quoted) if verb is not None else None
        return found or _introduced_by_noun(doc, words, quotation)
    mark, spoken = doc[words.token_end - 1].text, is_spoken(doc, quotation)
    is_led_in = mark == ":" or (mark == "," and _is_issued(doc[words.token_end - 2]))
    verb = introducing_verb(doc, *words, any_verb=is_led_in and spoken)
    is_beside = verb is not None and (words.token_end - verb.i <= 3 if spoken else gives_words(verb, words, quotation))
    if verb is not None and (mark in {",", ":"} or is_beside):
        return introduced_by_verb(doc, verb, words, quotation, quoted)
    return _introduced_by_noun(doc, words, quotation) if mark == ":" and spoken else None


def _is_issued(noun: Token) -> bool:
    """Say whether a comma stands for a colon after the noun: 'They issued a [statement], “We lost a friend.”'."""
    return noun.lower_ in THINGS_WRITTEN and noun.dep_ == "dobj"


def _leads_in_with_dash(doc: Doc, words: TokenSpan) -> bool:
    """Say whether a dash stands for a colon after a noun for words: 'posted two words on her page – “So sad”'."""
    dash = words.token_end - 1
    if not is_clause_dash(doc[dash]):
        return False
    for token in reversed(doc[max(words.token_start, dash - LONGEST_LEAD_IN) : dash]):
        if token.is_punct or token.tag_.startswith(("VB", "MD")):
            return False
        if names_words(token):
            return True
    return False


def words_before(doc: Doc, quotation: Quotation, quoted: Quoted) -> TokenSpan:
    """Return the words of the same sentence before the quotation, their colon included; empty where there are none."""
    opened = quotation.tokens.token_start
    start = opened
    while start > 0 and doc[start - 1].is_space:
        start -= 1
    if start > 0 and doc[start - 1].text == ":":
        opened = start
    start = opened
    while start > 0 and doc[start - 1].text not in FULL_STOPS and not is_line_end(doc[start - 1]):
        before = quoted.closing_before(start)
        if opened - start >= LONGEST_INTRODUCTION:
            break
        if before is not None and start != opened - 1 and _is_sentence(doc, before):
            break
        start = before.tokens.token_start if before is not None else start - 1
    return TokenSpan(start, opened)


def _is_sentence(doc: Doc, quotation: Quotation) -> bool:
    """Say whether no sentence goes on round the quotation, as in 'Of the “weak” dyke she said: ...'."""
    return begins_sentence(doc, quotation) or last_inside(doc, quotation) in FULL_STOPS


def introduced_by_verb(
    doc: Doc, verb: Token, words: TokenSpan, quotation: Quotation, quoted: Quoted
) -> Candidate | None:
    """Read '[She] joked, "..."'."""
    subject = who_introduces(verb, words, quoted)
    source = _whose_words(subject, verb) if subject is not None else named_before(verb, words.token_start)
    if source is None and verb.i == words.token_start and verb.i + 1 < words.token_end:
        source = noun_phrase_at(doc, verb.i + 1, words.token_end)
    if source is not None and source.holds(verb.i):
        source = trimmed(doc, TokenSpan(source.token_start, verb.i), MARKS_AT_ENDS)
    if source is None or source.overlaps(quotation.tokens):
        return None
    entry = entry_of(verb)
    stance = entry.stance if entry else Stance.SAID
    subject_of_quoted, source = _parted_at_tag(source, quotation, doc)
    content = (*subject_of_quoted, quotation.tokens)
    because = f"subject of '{verb.text}'"
    return Candidate(Construction.QUOTATION, stance, words_of(verb), content, source, because, verb.i)


def _whose_words(subject: Token, verb: Token) -> TokenSpan:
    """Return who speaks where the subject does so, or only names the words: '[Lee's] answer was blunt: “No.”'."""
    owner = owner_of_words(subject) if verb.lower_ in FORMS_OF_BE else None
    return owner or noun_phrase(subject)


def _introduced_by_noun(doc: Doc, words: TokenSpan, quotation: Quotation) -> Candidate | None:
    """Read 'From [the report]: "..."'."""
    colon = words.token_end - 1
    start = words.token_start
    for token in range(start, colon):
        if is_clause_dash(doc[token]):
            start = token + 1
    noun = next((token for token in reversed(doc[start:colon]) if token.tag_.startswith("NN")), None)
    if noun is None:
        return None
    while noun.head.i >= start and (
        (noun.dep_ in BEFORE_NOUN_PHRASE | {"conj", "pobj"} and noun.head.tag_.startswith("NN"))
        or noun.head.dep_ == "relcl"
    ):
        noun = noun.head.head if noun.head.dep_ == "relcl" else noun.head  # "the paper, which hits readers hard: ..."
    while noun.dep_ == "pobj" and noun.head.lower_ in TO_WHOM and names_words(noun.head.head):
        noun = noun.head.head  # "her [advice] to newcomers: ..."
    source = owner_of_words(noun) or noun_phrase(noun)
    source = TokenSpan(max(source.token_start, start), min(source.token_end, colon))
    cue = TokenSpan(colon, colon + 1)
    return Candidate(
        Construction.COLON, Stance.SAID, cue, (quotation.tokens,), source, f"named before '{doc[colon].text}'", colon
    )


def _parted_at_tag(source: TokenSpan, quotation: Quotation, doc: Doc) -> tuple[tuple[TokenSpan, ...], TokenSpan]:
    """Part what the parser took for one phrase: '[The dyke], [an engineer] said, "is old"', the first part reported."""
    comma = next((token for token in range(*source) if doc[token].text == ","), None)
    first = doc[quotation.tokens.token_start + 1]
    if comma is None or comma == source.token_start or not first.text[0].islower():
        return (), source
    if first.tag_ not in FINITE_TAGS | {"MD"} or any(token.text == "," for token in doc[comma + 1 : source.token_end]):
        return (), source
    return (TokenSpan(source.token_start, comma),), TokenSpan(comma + 1, source.token_end)


def _is_subheading(doc: Doc, quotation: Quotation, quoted: Quoted, before: Candidate | None) -> bool:
    """Say whether a quotation on a line of its own only heads what follows: "‘We are ready’", "“WE ARE READY”".

    One in single marks does, unless whoever spoke before is quoted with single marks too.
    """
    if quotation.is_single:
        last = quoted.at(before.content[-1].token_end - 1) if before is not None else None
        return last is None or not last.is_single
    return doc[slice(*quotation.tokens)].text.isupper()


def _stands_alone(doc: Doc, quotation: Quotation) -> bool:
    """Say whether the quotation is a sentence or paragraph of its own."""
    begin, end = quotation.tokens
    starts = begin == 0 or doc[begin - 1].is_space or doc[begin - 1].text in FULL_STOPS | {":"}
    starts = starts or (begin > 1 and doc[begin - 1].is_quote and doc[begin - 2].text in FULL_STOPS)
    ends = end >= len(doc) or doc[end].is_space or doc[end - 1].text in FULL_STOPS or doc[end - 2].text in FULL_STOPS
    return starts and ends


def _floating(doc: Doc, quotation: Quotation, quoted: Quoted, before: Candidate | None) -> Candidate:
    """Give the quotation to whom the sentence before it is about, in the same paragraph, else to who spoke before."""
    begin = quotation.tokens.token_start
    source = before.source if before is not None else None
    because = "continues the quotation before it" if source else "nobody is named beside the quotation"
    if begin > 1 and not doc[begin - 1].is_space and not doc[begin - 1].is_quote:
        subject = own_subject(doc[begin - 1].sent.root)
        end = before.content[-1].token_end if before is not None else 0
        is_told = subject is not None and end <= subject.i < begin and quoted.at(subject.i) is None
        if subject is not None and is_told and subject.tag_ in {"NNP", "PRP"}:
            source, because = noun_phrase(subject), "subject of the sentence before it"
    stance = before.stance if before is not None else Stance.SAID
    cue = TokenSpan(begin, begin)
    return Candidate(Construction.FLOATING, stance, cue, (quotation.tokens,), source, because, begin)
