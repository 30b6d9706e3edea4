"""Find who said what in a parsed article.

First everything that reads like an attribution is gathered, construction by construction; then the article is read
as a whole: what stands inside the content of another is nested in it, and of two that quarrel the surer one stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from spacy.tokens import Doc

from index.attribution import Attribution, Kind
from index.charspan import CharSpan
from index.extract.acceptance import is_believable
from index.extract.adjective_cues import adjective_reports
from index.extract.after_colons import with_borne_out_joined
from index.extract.as_tags import as_tags
from index.extract.block_quotations import block_quotations
from index.extract.candidate import Candidate
from index.extract.confidence import confidence_of
from index.extract.cries import cries
from index.extract.cues import find_cues
from index.extract.headline_quotations import headline_quotations
from index.extract.headlines import headlines
from index.extract.inner_quotations import inner_quotations
from index.extract.inner_reports import with_inner_marked
from index.extract.interviews import answers
from index.extract.introductions import left_over
from index.extract.joined_quotations import with_floating_joined
from index.extract.labels import colons
from index.extract.light_verbs import light_verb_reports
from index.extract.long_speeches import with_whole_speeches
from index.extract.missing_marks import with_tags_outside
from index.extract.noun_cues import noun_reports
from index.extract.owned_words import owned_words
from index.extract.partly_marked import partly_marked
from index.extract.phrases import according_to, as_stated_by, found_in, in_ones_view
from index.extract.quotation_tags import tagged_after
from index.extract.quotations import Quoted, find_quotations
from index.extract.relayed import with_relays_whole
from index.extract.reports import reports_after
from index.extract.selection import Chosen, chosen_of
from index.extract.silences import silences
from index.extract.tags import inverted_tags, plural_tags, tagged
from index.extract.token_span import chars_of
from index.extract.undrawn import not_drawn
from index.extract.unreal import real_stance
from index.tokens import Tokens

CONSTRUCTIONS: tuple[Callable[[Doc, Tokens, Quoted], Iterator[Candidate]], ...] = (
    according_to,
    in_ones_view,
    as_stated_by,
    inverted_tags,
    plural_tags,
    as_tags,
    found_in,
    noun_reports,
    cries,
    adjective_reports,
    light_verb_reports,
    not_drawn,
    silences,
    colons,
    owned_words,
    block_quotations,
    answers,
    headline_quotations,
    headlines,
)
"""What is looked for in a whole article, besides quotations with a tag and verbs that report."""

LONGEST_SENTENCE = 600
"""Tokens of a sentence in which verbs are looked at; the longest in print have some 300."""


def find_attributions(doc: Doc, tokens: Tokens) -> list[Attribution]:
    """Return the attributions of `doc`, whose tokens are `tokens`, in text order.

    Needs: tag, dep, head, sentence starts.
    """
    quoted = Quoted(with_tags_outside(doc, find_quotations(tokens)))
    chosen = chosen_of(list(candidates_of(doc, tokens, quoted)))
    return [_attribution(doc, tokens.text, each, quoted) for each in chosen]


def candidates_of(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield everything that reads like an attribution, and is likely enough to be one."""
    found = list(tagged_after(doc, quoted))
    used = {candidate.token for candidate in found}
    overlong = _overlong_sentences(doc)
    for cue in find_cues(doc, tokens):
        if cue.token.i in used or cue.token.i in overlong:
            continue
        tag = tagged(cue, quoted)
        if tag is not None:
            found.append(tag)
        else:
            found.extend(reports_after(cue, quoted))
    for construction in CONSTRUCTIONS:
        found.extend(construction(doc, tokens, quoted))
    found = [_as_meant(candidate, doc) for candidate in found if is_believable(candidate, doc)]
    found.extend(list(left_over(doc, quoted, found)))
    found.extend(list(partly_marked(doc, quoted, found)))
    found.extend(inner_quotations(doc, tokens, quoted))
    joined = with_floating_joined(doc, quoted, with_borne_out_joined(doc, found))
    joined = with_relays_whole(with_whole_speeches(doc, quoted, joined))
    yield from with_inner_marked(doc, quoted, joined)


def _as_meant(candidate: Candidate, doc: Doc) -> Candidate:
    stance = real_stance(candidate, doc[candidate.token])
    return candidate if stance is candidate.stance else replace(candidate, stance=stance)


def _overlong_sentences(doc: Doc) -> frozenset[int]:
    """Return the tokens of sentences that nobody wrote, which would take time with the square of their length."""
    return frozenset(
        token
        for sentence in doc.sents
        if sentence.end - sentence.start > LONGEST_SENTENCE
        for token in range(sentence.start, sentence.end)
    )


def _attribution(doc: Doc, text: str, chosen: Chosen, quoted: Quoted) -> Attribution:
    candidate = chosen.candidate
    content = tuple(chars_of(doc, span) for span in chosen.content)
    return Attribution(
        source=(chars_of(doc, candidate.source),) if candidate.source else (),
        cue=(chars_of(doc, candidate.cue),) if candidate.cue.token_start < candidate.cue.token_end else (),
        content=content,
        kind=kind_of(content, quoted, text),
        stance=candidate.stance,
        confidence=confidence_of(candidate, doc),
        because=candidate.because,
        within=chosen.within,
    )


def kind_of(content: tuple[CharSpan, ...], quoted: Quoted, text: str) -> Kind:
    """Say how much of the content's words stand inside quotation marks."""
    inside = outside = False
    for span in content:
        place = span.start
        for quotation in quoted.overlapping(span):
            inside = True
            outside = outside or _has_words(text[place : max(quotation.chars.start, place)])
            place = max(place, min(quotation.chars.end, span.end))
        outside = outside or _has_words(text[place : span.end])
    if not inside:
        return Kind.INDIRECT
    return Kind.MIXED if outside else Kind.DIRECT


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)
