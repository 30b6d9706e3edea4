"""Candidates in which a tag stands beside or amid what is said, as in '"Prices fell," she said'."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, sentence_end, sentence_start
from index.extract.cues import Cue
from index.extract.lexicon.verbs import Frame
from index.extract.quotations import Quotation, Quoted
from index.extract.sources import noun_phrase, own_subject
from index.extract.token_span import TokenSpan, trimmed

BEFORE_TAG = frozenset({",", "-", "–", "—", "--", "―", "?", "!", "…", "...", "”", '"', "''", "’", "'", "»"})
FULL_STOPS = frozenset({".", "?", "!"})
BEFORE_TAG_WORDS = frozenset({"as", "then", "also", "later", "thus", "so", "though", "and", "but", "the"})


def tagged(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Return the candidate whose tag holds the cue, if the cue is in one."""
    if not cue.allows(Frame.QUOTE):
        return None
    subject = own_subject(cue.token)
    if (
        subject is None
        or subject.dep_ not in {"nsubj", "nsubjpass"}
        or quoted.at(cue.token.i) is not quoted.at(subject.i)
    ):
        return None
    doc = cue.token.doc
    begin = min(subject.left_edge.i, cue.words.token_start)
    while begin > 0 and doc[begin - 1].dep_ in {"advmod", "mark"} and doc[begin - 1].head.i == cue.token.i:
        begin -= 1
    if begin == 0 or doc[begin - 1].text not in BEFORE_TAG:
        return None
    if _reports_after(cue.token, begin):
        return None
    quotation = quoted.closing_before(begin) or (
        quoted.closing_before(begin - 1) if doc[begin - 1].text == "," else None
    )
    if quotation is None and not _is_tag_of_clause(cue, begin):
        return None
    content_start = _content_start(doc, begin, quotation, quoted)
    first = trimmed(doc, TokenSpan(content_start, begin), OUTER_MARKS)
    if first is None:
        return None
    if quotation is not None and content_start < quotation.tokens.token_start and not _has_verb(doc, first):
        return None
    tag_end = _tag_end(cue, subject, quoted)
    rest = _rest(cue, tag_end, quoted, quotation is not None)
    contents = (first, *rest)
    source = noun_phrase(subject)
    construction = Construction.QUOTATION if quotation is not None else Construction.TAG
    return Candidate(
        construction, cue.entry.stance, cue.words, contents, source, f"subject of '{cue.verb}'", cue.token.i
    )


def _reports_after(verb: Token, begin: int) -> bool:
    """Say whether the verb reports something after it, so that what comes before is none of it."""
    return any(
        child.i > verb.i
        and (child.dep_ == "xcomp" or (child.dep_ == "ccomp" and child.left_edge.i > begin))
        and child.left_edge.i - verb.i < 4
        for child in verb.children
    )


def _has_verb(doc: Doc, span: TokenSpan) -> bool:
    """Say whether there is a clause in the span: 'In an interview with "60 Minutes"' has none."""
    return any(token.tag_ in {"VBD", "VBZ", "VBP", "MD"} for token in doc[span.token_start : span.token_end])


def _is_tag_of_clause(cue: Cue, begin: int) -> bool:
    """Say whether what comes before is a clause that the cue reports: 'Prices fell, she said'."""
    token = cue.token
    if any(child.dep_ == "ccomp" and child.i < begin for child in token.children):
        return True
    return token.dep_ == "parataxis" and token.head.left_edge.i < begin


def _content_start(doc: Doc, begin: int, quotation: Quotation | None, quoted: Quoted) -> int:
    if quotation is None:
        return sentence_start(doc, begin - 1, quoted)
    opened = quotation.tokens.token_start
    token_start = sentence_start(doc, opened, quoted)
    before = opened - 1
    while before > token_start and doc[before].is_space:
        before -= 1
    for token in range(token_start, opened):  # nothing from before an earlier quotation or full stop
        if quoted.at(token) is not None or doc[token].text in FULL_STOPS:
            token_start = token + 1
    return token_start


def _tag_end(cue: Cue, subject: Token, quoted: Quoted) -> int:
    """Return where the tag ends: before the next comma after its main words, quotation mark or full stop."""
    doc = cue.token.doc
    end = sentence_end(doc, cue.token.i, quoted)
    token = max(cue.words.token_end, subject.right_edge.i + 1 if subject.i > cue.token.i else 0)
    while (
        token < end
        and doc[token].text not in {",", ".", ":", ";", "—", "–", "--", "―"}
        and quoted.opening_at(token) is None
    ):
        token += 1
    return token


def _rest(cue: Cue, tag_end: int, quoted: Quoted, is_quotation: bool) -> tuple[TokenSpan, ...]:
    """Return what goes on after the tag."""
    doc = cue.token.doc
    end = sentence_end(doc, cue.token.i, quoted)
    if tag_end >= len(doc):
        return ()
    if (tag_end < end and doc[tag_end].text in {",", ":", ";", "—", "–", "--", "―"}) or quoted.opening_at(tag_end):
        token_next = tag_end if quoted.opening_at(tag_end) else tag_end + 1
        opening = quoted.opening_at(token_next)
        if opening is not None:
            if _has_own_tag(doc, opening):
                return ()
            token_end = max(opening.tokens.token_end, sentence_end(doc, opening.tokens.token_end - 1, quoted))
            return _with_following(doc, TokenSpan(token_next, token_end), quoted)
        if (
            not is_quotation
            and cue.token.dep_ in {"parataxis", "ccomp"}
            and cue.token.head.right_edge.i > tag_end
            and cue.token.head.i > cue.token.i
        ):
            span = trimmed(doc, TokenSpan(token_next, end), OUTER_MARKS)
            return (span,) if span else ()
        return ()
    if not is_quotation or doc[tag_end].text != ".":
        return ()
    opening = quoted.opening_at(tag_end + 1)
    if opening is None or _has_own_tag(doc, opening):
        return ()
    return _with_following(doc, opening.tokens, quoted)


def _with_following(doc: Doc, span: TokenSpan, quoted: Quoted) -> tuple[TokenSpan, ...]:
    """Return the span, and the quotations that follow it without a word between."""
    spans = [span]
    while (following := quoted.opening_at(spans[-1].token_end)) is not None and not _has_own_tag(doc, following):
        spans.append(following.tokens)
    found = [trimmed(doc, each, OUTER_MARKS) for each in spans]
    return tuple(each for each in found if each)


def _has_own_tag(doc: Doc, quotation: Quotation) -> bool:
    """Say whether a tag of its own follows the quotation."""
    end = quotation.tokens.token_end
    if end >= len(doc) or doc[end].is_space:
        return False
    if doc[end - 1].text in FULL_STOPS or (end > 1 and doc[end - 2].text in {"."}):
        return False
    return doc[end].text not in FULL_STOPS


def tags(cues: Iterator[Cue], quoted: Quoted) -> Iterator[Candidate]:
    """Yield the tagged candidates."""
    for cue in cues:
        found = tagged(cue, quoted)
        if found is not None:
            yield found
