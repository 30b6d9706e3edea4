"""Candidates in which a clause or infinitive follows the verb that reports it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.candidate import Candidate
from index.extract.clause_ends import end_of_clause
from index.extract.clauses import is_finite
from index.extract.contents import (
    OUTER_MARKS,
    WITH_ADDRESSEE,
    clause_span,
    extended_to_marks,
    phrase_span,
)
from index.extract.cues import SILENT_WHEN_NEGATED, Cue, entry_of, is_occasion
from index.extract.gerunds import is_of_nearer_gerund
from index.extract.lexicon.nouns import noun_of
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.word_list import forms, words
from index.extract.made_reports import infinitive_of, is_full_clause, is_indirect_question, made
from index.extract.noun_cues import clause_hung_on_verb
from index.extract.objects import complement_of, gerund_of, is_temporal, object_of, prepositional
from index.extract.own_subjects import own_subject
from index.extract.parted_clauses import denied_before, drawn_forth
from index.extract.passives import passive_reports
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan, trimmed
from index.extract.unsaid import seeming
from index.names.media import TOLD_STORIES
from index.parts_of_speech import FINITE_TAGS

COMPLEMENTISERS = frozenset({"mark", "advmod"})
"""What "that" is before a clause; the parser sees a relative one in "said at the time [that] prices fell"."""

FARTHEST_CLAUSE = 20
"""Tokens between a verb and the "that" of what it reports, at most."""

SILENT_ALONE = words("comment elaborate")
"""Verbs that are a refusal with a "would not" and nothing else: "the office would not [comment]"."""

NEEDING_CLAUSE = forms("say")
"""Verbs that say nothing without what is said."""

PRONOUNS = words("he she they it")
OBJECTS = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp"})
"""What a clause has that lacks nothing; one on a noun lacks it: "told the story [that] he loved"."""

SHORT_ANSWERS = words("yes no so")
"""What stands for the clause of a question, or of the sentence before."""

SENTENCE_MARKS = frozenset({";", ":", ".", "?"})


def reports_after(cue: Cue, quoted: Quoted) -> Iterator[Candidate]:
    """Yield what the verb reports after it: the first construction that it allows and that is there."""
    if cue.is_passive:
        yield from passive_reports(cue, quoted)
        return
    for find in (
        seeming,
        _clause,
        _infinitive,
        complement_of,
        _told_far,
        object_of,
        prepositional,
        gerund_of,
        denied_before,
        _short_answer,
        _far_clause,
        _silence,
    ):
        found = find(cue, quoted)
        if found is not None:
            yield found
            return


def _clause(cue: Cue, quoted: Quoted) -> Candidate | None:
    if not (cue.allows(Frame.CLAUSE) or cue.allows(Frame.QUOTE)):
        return None
    clause = next(
        (
            child
            for child in cue.token.children
            if child.i > cue.token.i
            and (_is_complement(child, cue) or is_indirect_question(child, cue) or _tells_how(child, cue))
            and is_full_clause(child)
        ),
        None,
    )
    if clause is None:
        return _mistaken_clause(cue, quoted) or _gerund_with_its_verb(cue, quoted)
    if _has_all_it_needs(cue, clause) or is_of_nearer_gerund(cue.token, _opened_with(clause, quoted)):
        return None
    before = clause.left_edge.nbor(-1)
    if before.head.i == cue.token.i and noun_of(before.lower_) and clause_hung_on_verb(before, quoted) is not None:
        return None  # "repeated his denial that he had lied"
    found = made(cue, Frame.CLAUSE, clause_span(clause, cue.token, quoted))
    drawn = drawn_forth(clause, cue.token)
    return found if found is None or drawn is None else replace(found, content=(drawn, *found.content))


def _opened_with(clause: Token, quoted: Quoted) -> int:
    """Return where the quotation opens that a clause begins with, else 0."""
    first = clause.left_edge.i
    return next((place for place in (first, first - 1) if quoted.opening_at(place) is not None), 0)


def _is_complement(verb: Token, cue: Cue) -> bool:
    """Say whether it is the verb of a clause; with a tense it is no infinitive, whatever the parser says."""
    if verb.dep_ == "ccomp":
        return True
    return verb.dep_ == "xcomp" and is_finite(verb) and not verb.doc[cue.words.token_end].is_punct


def _has_all_it_needs(cue: Cue, clause: Token) -> bool:
    """Say whether a comma parts the clause from what is announced: "when she announced her plan, [Lee was ill]"."""
    if cue.token.lower_ in WITH_ADDRESSEE or clause.left_edge.tag_ in {"IN", "WRB", "WP"}:
        return False
    subject = own_subject(clause)
    noun = next((child for child in cue.token.children if child.dep_ == "dobj" and child.i > cue.token.i), None)
    if subject is None or noun is None or noun.i > clause.i:
        return False
    return subject.i > noun.i and cue.token.doc[subject.left_edge.i - 1].text == ","


def _gerund_with_its_verb(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read 'she said [taxing milk makes sense]', whose verb the parser hung on the gerund that is its subject."""
    if cue.token.lower_ not in NEEDING_CLAUSE:
        return None
    gerund = next((child for child in cue.token.children if child.dep_ == "xcomp" and child.tag_ == "VBG"), None)
    if gerund is None or gerund.left_edge.i != cue.words.token_end:
        return None
    has_verb = any(child.dep_ == "ccomp" and child.i > gerund.i for child in gerund.children)
    return made(cue, Frame.CLAUSE, phrase_span(gerund, cue.token, quoted)) if has_verb else None


def _tells_how(infinitive: Token, cue: Cue) -> bool:
    """Say whether an infinitive tells how something is done: "explained [how to boil water]"."""
    first = infinitive.left_edge
    is_next = first.i == cue.words.token_end
    return infinitive.dep_ == "xcomp" and is_next and first.tag_ in {"WRB", "WP"} and cue.entry.stance.is_speech


def _mistaken_clause(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read a short clause that the parser took for an object: "warns [that water remembers]"."""
    noun = next((child for child in cue.token.children if child.dep_ == "dobj" and child.i > cue.token.i), None)
    if noun is None or noun.left_edge.i == noun.i or noun.left_edge.tag_ != "IN" or noun.left_edge.lower_ != "that":
        return None
    return made(cue, Frame.CLAUSE, phrase_span(noun, cue.token, quoted))


def _far_clause(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read a "that" clause that the parser hung on a word between: 'told the paper before the vote [that ...]'."""
    if not cue.allows(Frame.CLAUSE) or not cue.entry.stance.is_speech:
        return None
    infinitive = infinitive_of(cue)
    if infinitive is not None and entry_of(infinitive) is not None:
        return None  # "went on to say that ..."
    doc, begin = cue.token.doc, cue.token.i
    for token in doc[begin + 1 : min(begin + FARTHEST_CLAUSE, len(doc))]:
        if token.text in SENTENCE_MARKS or (token.tag_ in FINITE_TAGS and token.dep_ == "conj"):
            return None
        if token.lower_ != "that" or not _begins_clause(token, cue) or not cue.token.is_ancestor(token.head):
            continue
        reporter = token.head.head
        is_report = reporter.tag_.startswith("VB") and entry_of(reporter) is not None and not is_occasion(reporter)
        if reporter.i != begin and is_report:
            return None
        return made(cue, Frame.CLAUSE, clause_span(token.head, cue.token, quoted))
    return None


def _told_far(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read a far clause of a verb that has its hearer before it: 'promised her son before he left [that ...]'."""
    if cue.token.lower_ not in WITH_ADDRESSEE:
        return None
    clause = _clause_hung_on_hearer(cue)
    if clause is not None:
        return made(cue, Frame.CLAUSE, clause_span(clause, cue.token, quoted))
    return _far_clause(cue, quoted)


def _clause_hung_on_hearer(cue: Cue) -> Token | None:
    """Return the verb of a clause that the parser took for one on who is told: "who told the court [she saw it]"."""
    hearer = next((child for child in cue.token.children if child.dep_ == "dobj" and child.i > cue.token.i), None)
    if hearer is None or hearer.lower_ in TOLD_STORIES:
        return None
    first = max(child.i for child in (hearer, *hearer.lefts)) + 1
    subject = cue.token.doc[first] if first < len(cue.token.doc) else hearer
    verb = subject.head
    is_clause = subject.dep_ == "nsubj" and subject.lower_ in PRONOUNS and verb.dep_ == "relcl" and verb.i > first
    return verb if is_clause and any(child.dep_ in OBJECTS and child.i > verb.i for child in verb.children) else None


def _begins_clause(that: Token, cue: Cue) -> bool:
    """Say whether "that" begins what is told: "told the paper [that] prices fell", not "told a story that he loves"."""
    if that.dep_ in COMPLEMENTISERS:
        return True
    told = that.head.head
    if that.dep_ == "dobj" and that.head.dep_ == "relcl" and cue.token.lower_ in NEEDING_CLAUSE:
        return True  # "said in a video [that the town had fallen]"
    is_addressee = cue.token.lower_ in WITH_ADDRESSEE and told.head.i == cue.token.i and told.lower_ not in TOLD_STORIES
    return that.dep_ == "dobj" and that.head.dep_ == "relcl" and is_addressee


def _short_answer(cue: Cue, _quoted: Quoted) -> Candidate | None:
    """Read 'asked if it was safe, she said [no]', 'half of them say [so]', 'said [no to a bridge]'."""
    verb, end = cue.token, cue.words.token_end
    if verb.lower_ not in NEEDING_CLAUSE or end >= len(verb.doc) or cue.is_negated:
        return None
    answer = verb.doc[end]
    if answer.lower_ not in SHORT_ANSWERS or answer.head.i != verb.i or own_subject(verb) is None:
        return None
    if any(child.tag_ == "MD" for child in verb.children):
        return None  # "I think he would say no"
    to = next((child for child in verb.children if child.i == end + 1 and child.lower_ == "to"), None)
    return made(cue, Frame.CLAUSE, TokenSpan(end, to.right_edge.i + 1 if to is not None else end + 1))


def _silence(cue: Cue, _quoted: Quoted) -> Candidate | None:
    """Read 'would not say [where]' and 'would not [comment]': a refusal with nothing after it."""
    verb = cue.token
    helper = next((child for child in verb.children if child.tag_ == "MD" and child.i < verb.i), None)
    if helper is None or not cue.is_negated or cue.entry.verb not in SILENT_WHEN_NEGATED:
        return None
    if verb.nbor(1).tag_ == "WRB" and verb.nbor(1).head.i == verb.i:
        return made(cue, Frame.TO, TokenSpan(verb.i + 1, verb.i + 2))
    if cue.entry.verb not in SILENT_ALONE or cue.words.token_start >= verb.i:
        return None
    return made(cue, Frame.TO, TokenSpan(verb.i, verb.i + 1), TokenSpan(cue.words.token_start, verb.i))


def _infinitive(cue: Cue, quoted: Quoted) -> Candidate | None:
    if not (cue.allows(Frame.TO) or cue.allows(Frame.OBJECT_TO) or cue.allows(Frame.TOLD_TO)):
        return None
    verb = infinitive_of(cue)
    if verb is None:
        return None
    to = next(child for child in verb.children if child.tag_ == "TO")
    own = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < to.i), None)
    objects = [
        child for child in cue.token.children if child.dep_ in {"dobj", "dative"} and cue.token.i < child.i < to.i
    ]
    someone = own or (objects[0] if objects else None)
    token_end = end_of_clause(verb, cue.token)
    if cue.stance is Stance.DECLINED:  # "declined to comment [on Friday]"
        token_end = next((child.i for child in verb.children if child.i > verb.i and is_temporal(child)), token_end)
    if (asked := _wants_to_know(cue, verb, quoted)) is not None:
        return asked
    with_somebody = Frame.OBJECT_TO if cue.allows(Frame.OBJECT_TO) else Frame.TOLD_TO
    frame = with_somebody if someone is not None else Frame.TO
    if not cue.allows(frame) or (frame is Frame.TO and verb.dep_ == "advcl"):
        return None
    if someone is not None and frame is Frame.OBJECT_TO:
        token_start = someone.left_edge.i
    else:
        token_start = to.i - 1 if cue.token.doc[to.i - 1].dep_ == "neg" else to.i
    span = trimmed(cue.token.doc, TokenSpan(max(token_start, cue.token.i + 1), token_end), OUTER_MARKS)
    return made(cue, frame, extended_to_marks(span, quoted) if span else None)


def _wants_to_know(cue: Cue, verb: Token, quoted: Quoted) -> Candidate | None:
    """Read 'wanted to know [why it was late]', which asks."""
    clause = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    if clause is None or verb.lower_ != "know" or not _begins_question(clause.left_edge):
        return None
    words = TokenSpan(cue.words.token_start, verb.i + 1)
    found = made(cue, Frame.TO, clause_span(clause, verb, quoted), words)
    return replace(found, stance=Stance.ASKED) if found is not None else None


def _begins_question(first: Token) -> bool:
    return first.tag_.startswith("W") or first.lower_ in {"if", "whether"}
