"""Candidates in which a verb has what it is about as its object: "praised the bill", "called it a mistake"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.candidate import Candidate
from index.extract.clause_ends import end_of_clause
from index.extract.clauses import is_plain
from index.extract.contents import OUTER_MARKS, extended_to_marks, phrase_span
from index.extract.cues import Cue
from index.extract.lexicon.nouns import DAYS_AND_TIMES, STANCE_OF_NOUN, noun_of
from index.extract.lexicon.verb_rows import Frame
from index.extract.lexicon.verbs import TOPIC_PREPOSITIONS, VERB_OF_FORM
from index.extract.lexicon.word_list import forms, words
from index.extract.made_reports import infinitive_of, is_full_clause, made
from index.extract.modifying_verbs import THINGS_WRITTEN, is_of_writing
from index.extract.noun_cues import has_clause_of_subject
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quotation, Quoted
from index.extract.quoted_complements import quoted_complement
from index.extract.token_span import TokenSpan, trimmed

TAIL_PREPOSITIONS = frozenset(
    {"for", "as", "of", "about", "over", "on", "with", "from", "to", "into", "against", "in", "at", "by"}
)
"""What may belong to an object: "praised him [for his work]"."""

REPEATING = forms("repeat reiterate restate reaffirm renew")
"""Verbs that do again what their object does: "she [repeated] her denial"."""

FRAMES_WITH_OBJECT = (Frame.OBJECT, Frame.THING_SAID, Frame.THING_SHOWN)
JUDGING = frozenset({Stance.CRITICIZED, Stance.PRAISED})
NOTHING = words("nothing none little much more less volumes")
"""Objects that do not say what is said: "she said [nothing]", "the flood says [much] about us"."""

FARTHEST_PARTICIPLE = 6
"""Tokens between a writing and what tells what it says: "a note to the staff on Friday [urging] calm", at most."""

FARTHEST_QUOTATION = 12
"""Tokens between what is called something and the quotation it is called, at most."""


def complement_of(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read 'called the bill a mistake', 'described it as weak'."""
    if not cue.allows(Frame.COMPLEMENT):
        return None
    by_words = quoted_complement(cue, quoted) if cue.stance.is_speech else None
    if by_words is not None:
        return by_words
    complement = next(
        (
            child
            for child in cue.token.children
            if child.i > cue.token.i
            and (
                child.dep_ == "oprd"
                or (child.dep_ == "prep" and child.lower_ == "as")
                or (child.dep_ == "ccomp" and not is_full_clause(child))
            )
        ),
        None,
    )
    small = complement is not None and complement.dep_ == "ccomp"
    objects = [child for child in cue.token.children if child.dep_ == "dobj" and child.i > cue.token.i]
    if complement is None and len(objects) == 1:
        complement = _apposition_as_complement(objects[0])
        if complement is None:
            return _quoted_complement(cue, objects[0], quoted)
    if complement is None and len(objects) < 2:
        return None
    first = min([*objects, *([complement] if complement is not None else [])], key=lambda token: token.i)
    last = complement if complement is not None else objects[-1]
    if small and complement is not None:
        first = complement
    span = TokenSpan(
        max(first.left_edge.i, cue.token.i + 1), max(last.right_edge.i, objects[-1].right_edge.i if objects else 0) + 1
    )
    found = trimmed(cue.token.doc, span, OUTER_MARKS)
    return made(cue, Frame.COMPLEMENT, extended_to_marks(found, quoted) if found else None)


def _quoted_complement(cue: Cue, noun: Token, quoted: Quoted) -> Candidate | None:
    """Read 'declared it "another great day"', where the parser hung the quotation on something else."""
    quotation = _quotation_after(noun, quoted)
    if quotation is None:
        return None
    span = TokenSpan(max(noun.left_edge.i, cue.token.i + 1), quotation.tokens.token_end)
    return made(cue, Frame.COMPLEMENT, span)


def _quotation_after(noun: Token, quoted: Quoted) -> Quotation | None:
    """Return the quotation that follows a noun in its sentence, with no verb or comma between."""
    for token in noun.doc[noun.i + 1 : noun.sent.end]:
        quotation = quoted.opening_at(token.i)
        if quotation is not None:
            return quotation
        if token.i - noun.i > FARTHEST_QUOTATION or token.is_punct or token.tag_.startswith(("VB", "MD", "W")):
            return None
    return None


def _apposition_as_complement(noun: Token) -> Token | None:
    """Return what the parser took for an apposition or a time: "called the senator [a liar]", with no comma between."""
    for child in (*noun.children, *noun.head.children):
        is_taken_for_time = child.dep_ == "npadvmod" and child.head.i != noun.i and child.lower_ not in DAYS_AND_TIMES
        if (child.dep_ == "appos" or (is_taken_for_time and child.left_edge.i == noun.i + 1)) and child.i > noun.i:
            between = noun.doc[noun.i + 1 : child.left_edge.i]
            return child if not any(token.text in {",", "(", "-", "–", "—"} for token in between) else None
    return None


def object_of(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read 'praised the bill for its brevity'."""
    frame = next((each for each in FRAMES_WITH_OBJECT if cue.allows(each)), None)
    noun = next((child for child in cue.token.children if child.i > cue.token.i and _is_object(child, cue)), None)
    if frame is None or noun is None or noun.lower_ in NOTHING:
        return None
    if noun.lower_ in THINGS_WRITTEN and _says_more(noun):
        return None  # "released a statement saying": what it says is what counts
    if has_clause_of_subject(noun, quoted):
        return None  # "voiced fears that it would flood"
    token_start, token_end = max(noun.left_edge.i, cue.token.i + 1), noun.right_edge.i + 1
    for child in cue.token.children:
        if (
            child.dep_ == "prep"
            and child.left_edge.i - token_end in {0, 1}
            and (child.lower_ in TAIL_PREPOSITIONS or cue.stance is Stance.SHOWED)
            and not is_temporal(child)
            and not _tells_how(child)
        ):
            token_end = child.right_edge.i + 1
    infinitive = infinitive_of(cue)
    if infinitive is not None and infinitive.left_edge.i == token_end:
        token_end = infinitive.right_edge.i + 1  # "decried his calls to ban cars", whatever the parser hung it on
    found = trimmed(cue.token.doc, TokenSpan(token_start, token_end), OUTER_MARKS)
    candidate = made(cue, frame, extended_to_marks(found, quoted) if found else None)
    if candidate is None:
        return None
    said = noun_of(noun.lower_)
    if said is not None and cue.token.lower_ in REPEATING:
        candidate = replace(candidate, stance=STANCE_OF_NOUN[said])
    reason = _reason_after_time(cue, token_end)
    if reason is None:
        return candidate
    return replace(candidate, content=(*candidate.content, reason))


def _tells_how(preposition: Token) -> bool:
    """Say whether the phrase tells how it was said: "dismissed the charge [by pointing out that it was old]"."""
    return preposition.lower_ == "by" and any(child.tag_ == "VBG" for child in preposition.children)


def _is_object(child: Token, cue: Cue) -> bool:
    """Say whether it is an object, or a clause that is judged as one: "condemned [what appears to be an attack]"."""
    if child.dep_ == "dobj":
        return True
    first = child.left_edge
    stands_for_one = child.dep_ == "ccomp" and first.lower_ == "what" and first.dep_ in {"nsubj", "dobj"}
    return stands_for_one and cue.stance in JUDGING


def _says_more(written: Token) -> bool:
    """Say whether what a writing says follows: "released a statement [saying]"."""
    if any(child.dep_ in {"acl", "relcl"} for child in written.children):
        return True
    after = written.doc[written.i + 1 : written.i + 1 + FARTHEST_PARTICIPLE]
    return any(
        token.tag_ == "VBG" and token.lower_ in VERB_OF_FORM and (is_of_writing(token) or token.dep_ == "advcl")
        for token in after
    )


def _reason_after_time(cue: Cue, token_end: int) -> TokenSpan | None:
    """Return what somebody is judged for, after a time: "blasted the board on Monday [for its delay]"."""
    if cue.entry.stance not in JUDGING:
        return None
    for child in cue.token.children:
        if child.i < token_end:
            continue
        is_time = child.dep_ == "npadvmod" or (child.dep_ == "prep" and is_temporal(child)) or child.dep_ == "advmod"
        if child.left_edge.i == token_end and is_time:
            token_end = child.right_edge.i + 1
        elif child.dep_ == "prep" and child.lower_ in {"for", "over", "as"} and child.i == token_end:
            return trimmed(child.doc, TokenSpan(child.i, child.right_edge.i + 1), OUTER_MARKS)
    return None


def is_temporal(preposition: Token) -> bool:
    """Say whether the phrase tells when or where: "on Monday", "in an interview"."""
    return preposition.lower_ in {"on", "in", "at", "during", "by", "over"} and any(
        child.dep_ == "pobj" and child.lower_ in DAYS_AND_TIMES for child in preposition.children
    )


def prepositional(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read 'called for a ban', 'called on them to act', 'called for him to go'."""
    with_subject = _infinitive_with_subject(cue, quoted)
    if with_subject is not None:
        return with_subject
    for child in cue.token.children:
        if child.dep_ in {"prep", "prt"} and child.i > cue.token.i and _may_follow(child, cue):
            noun = next((token for token in child.children if token.dep_ in {"pobj", "pcomp"}), None)
            if noun is None or is_temporal(child):
                continue
            words = TokenSpan(cue.words.token_start, child.i + 1) if child.i == cue.words.token_end else cue.words
            content = phrase_span(noun, child, quoted)
            infinitive = infinitive_of(cue)
            if content is not None and infinitive is not None and _goes_on(noun, content.token_end, infinitive):
                content = TokenSpan(content.token_start, infinitive.right_edge.i + 1)
            if content is not None:
                content = _with_quotation(_with_likeness(content, cue), quoted)
            return made(cue, None, content, words)
    return None


def _with_likeness(content: TokenSpan, cue: Cue) -> TokenSpan:
    """Return the content with what something is taken for: "spoke of the dyke [as a wonder]"."""
    for child in cue.token.children:
        if child.dep_ == "prep" and child.lower_ == "as" and child.left_edge.i == content.token_end:
            return TokenSpan(content.token_start, child.right_edge.i + 1)
    return content


def _with_quotation(content: TokenSpan, quoted: Quoted) -> TokenSpan:
    """Return the content with the words that stand right after it in marks: "called on them [“not to go”]"."""
    quotation = quoted.opening_at(content.token_end)
    return TokenSpan(content.token_start, quotation.tokens.token_end) if quotation is not None else content


def _goes_on(noun: Token, token_end: int, infinitive: Token) -> bool:
    """Say whether an infinitive tells what is asked of somebody: "called on them [to act]".

    So it does after the comma that ends an apposition: "called on the minister, Ann Lee, [to act]".
    """
    begin = infinitive.left_edge.i
    is_after_apposition = noun.doc[token_end].text == "," and any(child.dep_ == "appos" for child in noun.children)
    return begin == token_end or (begin == token_end + 1 and is_after_apposition)


def _infinitive_with_subject(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read 'called for [him to go]': the preposition opens the clause, so that it is none for the parser."""
    for clause in cue.token.children:
        mark = next((child for child in clause.children if child.dep_ == "mark"), None)
        if mark is None or mark.i != cue.words.token_end or mark.lower_ not in cue.entry.prepositions:
            continue
        if any(child.tag_ == "TO" for child in clause.children) and own_subject(clause) is not None:
            content = phrase_span(clause, mark, quoted)
            return made(cue, None, content, TokenSpan(cue.words.token_start, mark.i + 1))
    return None


def _may_follow(preposition: Token, cue: Cue) -> bool:
    """Say whether the verb reports with the preposition; any verb of saying does so with an "about" right after it."""
    if preposition.lower_ in cue.entry.prepositions:
        return True
    says = cue.allows(Frame.CLAUSE) or cue.allows(Frame.QUOTE)
    is_next = preposition.i == cue.words.token_end
    if not says or not is_next:
        return False
    return preposition.lower_ == "about" or (preposition.lower_ in TOPIC_PREPOSITIONS and is_plain(cue.token))


def gerund_of(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read 'denied taking money'."""
    if not cue.allows(Frame.ING):
        return None
    verb = next(
        (
            child
            for child in cue.token.children
            if child.dep_ in {"xcomp", "ccomp"} and child.i > cue.token.i and _is_gerund(child)
        ),
        None,
    )
    if verb is None:
        return None
    span = TokenSpan(max(verb.left_edge.i, cue.token.i + 1), end_of_clause(verb, cue.token))
    content = trimmed(cue.token.doc, span, OUTER_MARKS) if span.token_start < span.token_end else None
    return made(cue, Frame.ING, extended_to_marks(content, quoted) if content else None)


def _is_gerund(verb: Token) -> bool:
    """Say whether the verb is "taking" or "having taken"."""
    return verb.tag_ == "VBG" or any(
        child.dep_ in {"aux", "auxpass"} and child.tag_ == "VBG" for child in verb.children
    )
