"""Find how far a report reaches: the content of a cue."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.extract.clause_ends import end_of_clause
from index.extract.lexicon.nouns import DAYS_AND_TIMES
from index.extract.lexicon.verbs import VERB_OF_FORM
from index.extract.lexicon.word_list import forms
from index.extract.own_subjects import own_subject, tense_of
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan, trimmed
from index.extract.whole_quotations import whole_quotation
from index.marks import DASHES
from index.parts_of_speech import FINITE_TAGS

OUTER_MARKS = DASHES | {",", ";", ":", "."}
"""Marks that are no part of a report at its ends."""

OPENERS_OF_ASIDES = frozenset({"which", "who", "whom", "whose", "where"})
NEEDING_CLAUSE = forms("say")
"""Verbs with no object beside a clause."""

WITH_ADDRESSEE = forms("""
    tell inform remind assure reassure warn advise notify ask convince persuade show teach promise brief caution order
    instruct
""")  # fmt: skip
"""Verbs whose object is the one who is told."""

INVERTED = frozenset({"had", "were", "should"})
"""Helpers before their subject in a condition without "if": "[had] it been built"."""

MARKS_BEFORE_SPEECH = 2
"""Tokens of a quotation before its first word: "“‘It is over,’ he said to me.”"."""


def extended_to_marks(span: TokenSpan, quoted: Quoted) -> TokenSpan:
    """Return `span` with the whole of each quotation that it cuts: the parser stops at full stops, speakers do not."""
    token_start, token_end = span
    first = quoted.at(token_start)
    if first is not None and 0 < token_start - first.tokens.token_start <= MARKS_BEFORE_SPEECH:
        token_start = first.tokens.token_start
    last = quoted.at(token_end - 1)
    if last is not None and last.tokens.token_start == token_start - 1:
        token_start -= 1  # the mark itself: "praised [“]the bill”"
    if last is not None and last.tokens.token_end > token_end and last.tokens.token_start >= token_start:
        token_end = last.tokens.token_end
    if first is not None and first.tokens.token_start < token_start and first.tokens.token_end <= token_end:
        token_start = first.tokens.token_start
    return TokenSpan(token_start, token_end)


def clause_span(clause: Token, cue: Token, quoted: Quoted) -> TokenSpan | None:
    """Return the content that a clause after its cue is: from "that" to its end."""
    token_start = max(_left_edge(clause, cue), cue.i + 1)
    token_end = end_of_clause(clause, cue)
    if token_start >= token_end:
        return None
    doc = cue.doc
    while token_start > cue.i + 1 and doc[token_start - 1].lower_ in {"that", "whether", "if"}:
        token_start -= 1
    if token_start > cue.i + 1 and quoted.opening_at(token_start - 1):
        token_start -= 1
    inside = quoted.at(token_start)
    if inside is not None and cue.i < inside.tokens.token_start <= cue.i + 2 and quoted.at(cue.i) is None:
        token_start = inside.tokens.token_start  # the parser stops at dots and dashes, speakers do not
    if doc[token_end - 1].is_punct or token_end < len(doc):
        token_end = _with_closing_mark(token_start, token_end, quoted)
    token_end = _joined_clause_end(clause, cue, token_end)
    while token_end > token_start + 1 and (doc[token_end - 1].dep_ == "cc" or doc[token_end - 1].text in OUTER_MARKS):
        token_end -= 1
    span = trimmed(doc, TokenSpan(token_start, token_end), OUTER_MARKS)
    if span is None:
        return None
    if (only := whole_quotation(span, cue, quoted)) is not None:
        return only
    whole = extended_to_marks(span, quoted)
    return TokenSpan(max(whole.token_start, cue.i + 1), whole.token_end)  # 'Lee is "confident that it will hold"'


def _joined_clause_end(clause: Token, cue: Token, token_end: int) -> int:
    """Return where the report ends with a clause that the parser hung on the cue: "said prices fell [and pay rose]"."""
    token_end = _end_with_another_that(cue, token_end)
    for child in cue.children:
        goes_on = child.left_edge.i == token_end and not cue.doc[token_end - 1].is_punct
        if child.dep_ == "ccomp" and child.left_edge.i == token_end + 1 and _is_inverted_condition(clause):
            return child.right_edge.i + 1
        if child.dep_ == "ccomp" and clause.i < child.i and goes_on:
            token_end = child.right_edge.i + 1  # "say they do [n't know enough]", parsed as two clauses
        if child.dep_ != "conj" or child.i < clause.i or child.lower_ in VERB_OF_FORM or own_subject(child) is None:
            continue
        between = cue.doc[token_end : child.left_edge.i]
        if len(between) == 1 and between[0].lower_ == "and":
            return child.right_edge.i + 1
        is_joined = 0 < len(between) <= 2 and all(token.dep_ in {"cc", "punct"} for token in between)
        if is_joined and tense_of(child) == tense_of(clause) != tense_of(cue):
            return child.right_edge.i + 1
    return token_end


def _is_inverted_condition(clause: Token) -> bool:
    """Say whether the verb is that of a condition amid a clause: "the dam, had it been [built], would leak"."""
    helper = next((child for child in clause.children if child.lower_ in INVERTED), None)
    if helper is None or helper.nbor(-1).text != ",":
        return False
    return any(helper.i < child.i < clause.i for child in clause.children if child.dep_ in {"nsubj", "nsubjpass"})


def _end_with_another_that(cue: Token, token_end: int) -> int:
    """Return where the report ends with more "that" clauses: "said that prices fell, [that it hurt, and that] ..."."""
    doc, stop = cue.doc, cue.sent.end
    place = token_end
    while place < stop and (doc[place].text == "," or doc[place].is_quote):
        place += 1
    that = place + (place < stop and doc[place].tag_ == "CC")
    is_parted = that > token_end or doc[token_end - 1].is_quote
    if that + 1 >= stop or not is_parted or doc[that].lower_ != "that":
        return token_end
    clause = doc[that].head
    is_of_cue = that > place or clause.head.i == cue.i
    if doc[that].dep_ != "mark" or clause.i <= that or not is_of_cue or clause.right_edge.i < token_end:
        return token_end
    return _end_with_another_that(cue, clause.right_edge.i + 1)


def _with_closing_mark(token_start: int, token_end: int, quoted: Quoted) -> int:
    inside = quoted.at(token_end - 1)
    if inside is not None and inside.tokens.token_start >= token_start:
        return max(token_end, inside.tokens.token_end)
    return token_end


def _left_edge(clause: Token, cue: Token) -> int:
    """Return where the clause begins, with a subject that the parser took for one more object of the cue.

    "told Radio Nova the town's dykes are low": "the town's dykes" is the subject of "are".
    """
    edge = clause.left_edge.i
    that = next((child for child in clause.children if child.dep_ == "mark" and child.lower_ == "that"), None)
    if that is not None and edge < that.i < clause.i:
        return that.i  # "told me, as we walked home, [that it was late]"
    subject = next((child for child in clause.children if child.dep_ in {"nsubj", "nsubjpass", "expl", "csubj"}), None)
    if subject is not None:
        return subject.left_edge.i if _tells_when_it_was_said(clause, cue, subject) else edge
    if clause.tag_ not in FINITE_TAGS and not any(
        child.tag_ in FINITE_TAGS or child.tag_ == "MD" for child in clause.children
    ):
        return edge
    objects = [
        child for child in cue.children if child.dep_ in {"dobj", "npadvmod", "dative"} and cue.i < child.i < edge
    ]
    if objects and cue.lower_ in NEEDING_CLAUSE:
        return objects[0].left_edge.i  # "said [the plan, if it is one, would fail]"
    if not objects or any(token.text in {",", ":"} for token in cue.doc[cue.i : edge]):
        return edge
    if cue.lower_ not in WITH_ADDRESSEE:
        is_subject = objects[0].dep_ == "dobj" or objects[-1].right_edge.i == edge - 1
        return objects[0].left_edge.i if is_subject else edge
    if objects[-1].right_edge.i != edge - 1 or (len(objects) == 1 and not _lacks_subject(clause, cue)):
        return edge
    return objects[-1].left_edge.i


def _lacks_subject(clause: Token, cue: Token) -> bool:
    """Say whether the clause begins with its verb: "warned [the dam] would burst", not "the dam that he told us would".

    Then the one object is no hearer.
    """
    if clause.left_edge.tag_ not in FINITE_TAGS | {"MD"}:
        return False
    return not any(child.tag_ in {"WDT", "WP"} and child != own_subject(cue) for child in cue.children)


def _tells_when_it_was_said(clause: Token, cue: Token, subject: Token) -> bool:
    """Say whether a time stands between the verb and a clause without "that": "said [last month] it was open"."""
    first = next((child for child in clause.children if child.i > cue.i), None)
    return (
        first is not None
        and first.dep_ == "npadvmod"
        and first.left_edge.i == cue.i + 1
        and first.right_edge.i + 1 == subject.left_edge.i
        and first.lower_ in DAYS_AND_TIMES
        and first.left_edge.lower_ != "next"
    )


def phrase_span(head: Token, cue: Token, quoted: Quoted) -> TokenSpan | None:
    """Return the content that an object is, with all that belongs to it."""
    span = TokenSpan(max(head.left_edge.i, cue.i + 1), head.right_edge.i + 1)
    found = trimmed(cue.doc, span, OUTER_MARKS) if span.token_start < span.token_end else None
    return extended_to_marks(found, quoted) if found else None


def before_aside(content: TokenSpan, doc: Doc) -> TokenSpan:
    """Return the content up to a remark of whoever writes, at its end: "said it would be in Bonn, [where he lives]"."""
    for comma in doc[content.token_start + 1 : content.token_end - 1]:
        if comma.text != "," or comma.nbor(1).lower_ not in OPENERS_OF_ASIDES:
            continue
        marks = sum(word.is_quote for word in doc[max(content.token_start - 1, 0) : comma.i])
        if marks % 2 == 1:
            return content  # it is said, not written
        clause = next((word for word in comma.nbor(1).ancestors if word.dep_ == "relcl"), None)
        if clause is not None and clause.left_edge.i == comma.i + 1 and clause.right_edge.i + 1 == content.token_end:
            return trimmed(doc, TokenSpan(content.token_start, comma.i), OUTER_MARKS) or content
    return content


def sentence_start(doc: Doc, token: int, quoted: Quoted) -> int:
    """Return where the sentence of the token begins; a sentence never begins amid a quotation."""
    token_start = doc[token].sent.start
    while True:
        inside = quoted.at(token_start)
        if inside is None or inside.tokens.token_start == token_start:
            break
        token_start = doc[inside.tokens.token_start].sent.start
        if token_start > inside.tokens.token_start:
            token_start = inside.tokens.token_start
            break
    while token_start < token and doc[token_start].is_space:
        token_start += 1
    return token_start


def sentence_end(doc: Doc, token: int, quoted: Quoted) -> int:
    """Return where the sentence of the token ends; a sentence never ends amid a quotation."""
    token_end = doc[token].sent.end
    inside = quoted.at(token_end - 1)
    if inside is not None and inside.tokens.token_end > token_end:
        token_end = inside.tokens.token_end
    while token_end > token + 1 and doc[token_end - 1].is_space:
        token_end -= 1
    return token_end
