"""Candidates in which somebody calls something by words in quotation marks: 'called the bill on Friday "a mistake"'.

Marks amid a sentence mislead the parser, so that the words between are read, not the tree.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from index.extract.candidate import Candidate
from index.extract.cues import Cue
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import words
from index.extract.made_reports import made
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quotation, Quoted
from index.extract.token_span import TokenSpan
from index.marks import DASHES

FARTHEST_QUOTATION = 20
"""Tokens between a verb and the quotation that it calls something, at most."""

NAMED = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD"})
"""What may be called something, or end what is."""

BEFORE_QUOTATION = frozenset({"DT", "RB", "RBR", "RBS", "PDT"})
"""What may stand between that and the quotation: "called it [simply a] “mistake”"."""

CLAUSE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "TO", "WRB"})
CLAUSE_MARKS = DASHES | {",", ":", ";", ".", "?", "!", "("}
MARKS_IN_QUOTATION = frozenset({",", ".", "?", "!"})
WHAT = "what"
AMONG_OTHERS = [",", "among", "other", "things", ","]
STANDING_FOR = frozenset({WHAT, "which", "whom", "who"})
AS, AND = "as", "and"
CONJUNCTIONS = frozenset({"and", "but"})
CONJOINED_TAGS = frozenset({"NN", "NNS", "JJ", "``"})
"""What "and" may add to what it is called: '"rapists" and [criminals]', '"a liar" and ["a cheat"]'."""

TAIL_ENDS = words("before after when while during since until instead again")
"""What tells more of the calling than of what is called: '"a mistake" [after] the vote'."""

DAYS = words("yesterday today tonight monday tuesday wednesday thursday friday saturday sunday")
DAYS_AND_PLACES = DAYS | words("""
    twitter facebook week month year morning night evening afternoon day interview statement speech rally tweet post
""")  # fmt: skip
"""When and where somebody calls it so: '"a mistake" on [Monday]', '"a mistake" in a [tweet]'."""


def quoted_complement(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read 'called the senator "a liar"', 'described the plan as "weak"'."""
    doc, begin = cue.token.doc, cue.words.token_end
    quotation = _quotation_after(doc, begin, quoted)
    if quotation is None or quoted.at(cue.token.i) is not None:
        return None
    between = doc[begin : quotation.tokens.token_start]
    if _after_others(doc, begin) > begin:
        between = doc[begin : between.end - len(AMONG_OTHERS)]
    if _names_something(between):
        return made(cue, Frame.COMPLEMENT, TokenSpan(begin, _end(doc, quotation, quoted)))
    named = _named_before(cue)
    if named is None or any(token.lower_ != AS for token in between):
        return None
    called = TokenSpan(quotation.tokens.token_start, _end(doc, quotation, quoted))
    found = made(cue, Frame.COMPLEMENT, called)
    if found is None or doc[named].lower_ == WHAT:
        return found
    return replace(found, content=(TokenSpan(named, named + 1), *found.content))


def _named_before(cue: Cue) -> int | None:
    """Return the word before the verb that stands for what is called something: "[which] she called “a mistake”"."""
    for child in cue.token.children:
        is_subject = child.dep_ == "nsubjpass" or (child.dep_ == "nsubj" and child == own_subject(cue.token))
        if child.i < cue.token.i and child.lower_ in STANDING_FOR and not is_subject:
            return child.i
    return None


def _quotation_after(doc: Doc, begin: int, quoted: Quoted) -> Quotation | None:
    """Return the quotation that follows in the same clause."""
    in_relative = False
    begin = _after_others(doc, begin)
    for token in doc[begin : begin + FARTHEST_QUOTATION]:
        quotation = quoted.opening_at(token.i)
        if quotation is not None:
            return quotation
        if token.text in CLAUSE_MARKS or token.is_space:
            return None
        if token.tag_ in CLAUSE_TAGS and not in_relative:
            return None
        in_relative = token.tag_ in {"WP", "WDT"}  # "called the attack that killed five “an outrage”"
    return None


def _after_others(doc: Doc, begin: int) -> int:
    """Return where the words go on after a remark: 'calling him, [among other things,] “a failure”'."""
    words = [token.lower_ for token in doc[begin : begin + FARTHEST_QUOTATION]]
    place = next((k for k in range(len(words)) if words[k : k + len(AMONG_OTHERS)] == AMONG_OTHERS), None)
    return begin + place + len(AMONG_OTHERS) if place else begin


def _names_something(between: Span) -> bool:
    """Say whether the words between verb and quotation are a thing, and all of it: not in 'called his “plan” bad'."""
    tokens = list(between)
    if len(tokens) > 1 and tokens[-1].lower_ == AS:
        tokens.pop()
    while tokens and tokens[-1].tag_ in BEFORE_QUOTATION:
        tokens.pop()
    return bool(tokens) and tokens[0].tag_ != "IN" and tokens[-1].tag_ in NAMED


def _end(doc: Doc, quotation: Quotation, quoted: Quoted) -> int:
    """Return where what it is called ends: '"a great example" of how it went wrong', but '"a mistake," she added'."""
    end = quotation.tokens.token_end
    while doc[end - 2].text not in MARKS_IN_QUOTATION or (end < len(doc) and doc[end].lower_ == AND):
        if end >= len(doc) or _ends_tail(doc, end):
            break
        inside = quoted.opening_at(end)
        end = inside.tokens.token_end if inside is not None else end + 1
    following = quoted.opening_at(end) if doc[end - 2].text == "," else None
    return _end(doc, following, quoted) if following is not None else end  # "as “fake,” “false” and “a hoax”"


def _ends_tail(doc: Doc, place: int) -> bool:
    """Say whether the token begins something else than more of what it is called."""
    token = doc[place]
    is_mark = token.text in CLAUSE_MARKS and not _is_hyphen(token)
    if is_mark or token.is_space or token.lower_ in TAIL_ENDS or _is_temporal(token):
        return True
    return token.lower_ in CONJUNCTIONS and not _is_added(doc, place + 1)


def _is_added(doc: Doc, place: int) -> bool:
    """Say whether what follows "and" is one thing more that it is called, and no clause of its own."""
    added = [token.tag_ for token in doc[place : place + 2]]
    return bool(added) and (added[0] in CONJOINED_TAGS or added == ["DT", "``"])


def _is_hyphen(token: Token) -> bool:
    return token.text == "-" and token.i > 0 and not token.whitespace_ and not token.nbor(-1).whitespace_


def _is_temporal(token: Token) -> bool:
    """Say whether the token begins the time or place of the calling: '"a mistake" [on] Monday'."""
    return token.lower_ in DAYS or (
        token.tag_ == "IN" and any(child.lower_ in DAYS_AND_PLACES for child in token.children if child.dep_ == "pobj")
    )
