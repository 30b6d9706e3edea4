"""Candidates in which the report follows its verb: clauses, infinitives, objects."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, clause_span, extended_to_marks, phrase_span
from index.extract.cues import Cue
from index.extract.lexicon.verbs import Frame
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quoted
from index.extract.sources import MARKS_AT_ENDS, agent_of, noun_phrase, own_subject, subject_of
from index.extract.token_span import TokenSpan, trimmed

TAIL_PREPOSITIONS = frozenset({"for", "as", "of", "about", "over", "on", "with", "from", "to", "into", "against", "in"})
"""What may belong to an object: "praised him [for his work]"."""

UNSAID_VERBS = frozenset(
    {"expect", "consider", "believe", "think", "say", "know", "see", "regard", "view", "deem", "perceive", "rumor"}
)
"""Passives whose speaker is nobody in particular: "is expected to win"."""


def reports_after(cue: Cue, quoted: Quoted) -> Iterator[Candidate]:
    """Yield what the verb reports after it: the first construction that it allows and that is there."""
    if cue.is_passive:
        yield from _passive(cue, quoted)
        return
    for find in (_seeming, _clause, _infinitive, _complement, _object, _prepositional, _gerund, _far_clause):
        found = find(cue, quoted)
        if found is not None:
            yield found
            return


def _made(
    cue: Cue, construction: Construction, content: TokenSpan | None, words: TokenSpan | None = None
) -> Candidate | None:
    if content is None:
        return None
    subject = subject_of(cue.token)
    words = words or cue.words
    stance = cue.stance if construction is not Construction.PREPOSITION else cue.stance_with(words.token_end - 1)
    if subject is None:
        because = f"nobody is named beside '{cue.verb}'"
        return Candidate(construction, stance, words, (content,), None, because, cue.token.i)
    source = noun_phrase(subject)
    if source.token_start < words.token_start < source.token_end:
        source = TokenSpan(source.token_start, words.token_start)
    source = trimmed(cue.token.doc, source, MARKS_AT_ENDS) or source
    if source.overlaps(content) or source.overlaps(words):
        return None
    return Candidate(construction, stance, words, (content,), source, f"subject of '{cue.verb}'", cue.token.i)


def _clause(cue: Cue, quoted: Quoted) -> Candidate | None:
    if not (cue.allows(Frame.CLAUSE) or cue.allows(Frame.QUOTE)):
        return None
    clause = next(
        (
            child
            for child in cue.token.children
            if child.dep_ == "ccomp" and child.i > cue.token.i and _is_full_clause(child)
        ),
        None,
    )
    if clause is None:
        return None
    return _made(cue, Construction.CLAUSE, clause_span(clause, cue.token, quoted))


def _far_clause(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read a "that" clause that the parser hung on a word between: 'told the paper before the vote [that ...]'."""
    if not cue.allows(Frame.CLAUSE) or not cue.entry.stance.is_speech:
        return None
    doc, begin = cue.token.doc, cue.token.i
    for token in doc[begin + 1 : min(begin + 20, len(doc))]:
        if (
            token.text in {";", ":", ".", "?"}
            or token.tag_ in {"VBD", "VBZ", "VBP"}
            and token.text not in {"is"}
            and token.dep_ == "conj"
        ):
            return None
        if (
            token.lower_ == "that"
            and token.dep_ == "mark"
            and token.head.i > token.i
            and cue.token.is_ancestor(token.head)
        ):
            return _made(cue, Construction.CLAUSE, clause_span(token.head, cue.token, quoted))
    return None


def _seeming(cue: Cue, quoted: Quoted) -> Candidate | None:
    """Read "[Lee] seems [to agree]": it seems so to nobody in particular."""
    if cue.entry.verb not in {"seem", "appear"}:
        return None
    verb = next(
        (child for child in cue.token.children if child.dep_ in {"xcomp", "oprd", "acomp"} and child.i > cue.token.i),
        None,
    )
    subject = own_subject(cue.token)
    if verb is None or subject is None or subject.tag_ in {"WDT", "WP"}:
        return None
    content = phrase_span(verb, cue.token, quoted)
    if content is None:
        return None
    first = noun_phrase(subject)
    contents = (content,) if subject.lower_ in {"it", "there"} or first.overlaps(cue.words) else (first, content)
    because = f"nobody is named beside '{cue.verb}'"
    return Candidate(Construction.UNSAID, cue.entry.stance, cue.words, contents, None, because, cue.token.i)


def _is_full_clause(clause: Token) -> bool:
    """Say whether the clause is more than an infinitive or a participle."""
    if clause.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
        return True
    has_subject = False
    for child in clause.children:
        if child.dep_ in {"aux", "auxpass"} and child.tag_ not in {"TO", "VBG"}:
            return True
        if (child.tag_ in {"WP", "WRB", "WDT", "WP$"} or child.dep_ == "mark") and child.i < clause.i:
            return True
        has_subject = has_subject or child.dep_ in {"nsubj", "nsubjpass", "expl"}
    return has_subject and not any(child.tag_ == "TO" for child in clause.children)


def _infinitive_of(cue: Cue) -> Token | None:
    for child in cue.token.children:
        if (
            child.dep_ in {"xcomp", "ccomp", "advcl"}
            and child.i > cue.token.i
            and any(c.tag_ == "TO" and c.dep_ == "aux" for c in child.children)
        ):
            return child
    return None


def _infinitive(cue: Cue, quoted: Quoted) -> Candidate | None:
    if not (cue.allows(Frame.TO) or cue.allows(Frame.OBJECT_TO) or cue.allows(Frame.TOLD_TO)):
        return None
    verb = _infinitive_of(cue)
    if verb is None:
        return None
    to = next(child for child in verb.children if child.tag_ == "TO")
    own = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < to.i), None)
    objects = [
        child for child in cue.token.children if child.dep_ in {"dobj", "dative"} and cue.token.i < child.i < to.i
    ]
    someone = own or (objects[0] if objects else None)
    token_end = verb.right_edge.i + 1
    if someone is None:
        if verb.dep_ == "advcl" or not cue.allows(Frame.TO):
            return None
        token_start = to.i - 1 if cue.token.doc[to.i - 1].dep_ == "neg" else to.i
    elif cue.allows(Frame.OBJECT_TO):
        token_start = someone.left_edge.i
    elif cue.allows(Frame.TOLD_TO):
        token_start = to.i - 1 if cue.token.doc[to.i - 1].dep_ == "neg" else to.i
    else:
        return None
    span = trimmed(cue.token.doc, TokenSpan(max(token_start, cue.token.i + 1), token_end), OUTER_MARKS)
    return _made(cue, Construction.INFINITIVE, extended_to_marks(span, quoted) if span else None)


def _complement(cue: Cue, quoted: Quoted) -> Candidate | None:
    if not cue.allows(Frame.COMPLEMENT):
        return None
    complement = next(
        (
            child
            for child in cue.token.children
            if child.i > cue.token.i
            and (
                child.dep_ == "oprd"
                or (child.dep_ == "prep" and child.lower_ == "as")
                or (child.dep_ == "ccomp" and not _is_full_clause(child))
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
    return _made(cue, Construction.COMPLEMENT, extended_to_marks(found, quoted) if found else None)


def _quoted_complement(cue: Cue, noun: Token, quoted: Quoted) -> Candidate | None:
    """Read 'declared it "another great day"', where the parser hung the quotation on something else."""
    quotation = quoted.opening_at(noun.right_edge.i + 1)
    if quotation is None or quotation.tokens.token_end > cue.token.sent.end:
        return None
    span = TokenSpan(max(noun.left_edge.i, cue.token.i + 1), quotation.tokens.token_end)
    return _made(cue, Construction.COMPLEMENT, span)


def _apposition_as_complement(noun: Token) -> Token | None:
    """Return what the parser took for an apposition: "called the senator [a liar]", with no comma between."""
    for child in noun.children:
        if child.dep_ == "appos" and child.i > noun.i:
            between = noun.doc[noun.i + 1 : child.left_edge.i]
            return child if not any(token.text in {",", "(", "-", "–", "—"} for token in between) else None
    return None


def _object(cue: Cue, quoted: Quoted) -> Candidate | None:
    if not cue.allows(Frame.OBJECT):
        return None
    noun = next((child for child in cue.token.children if child.dep_ == "dobj" and child.i > cue.token.i), None)
    if noun is None:
        return None
    token_start, token_end = max(noun.left_edge.i, cue.token.i + 1), noun.right_edge.i + 1
    for child in cue.token.children:
        if (
            child.dep_ == "prep"
            and child.left_edge.i - token_end in {0, 1}
            and child.lower_ in TAIL_PREPOSITIONS
            and not _is_temporal(child)
        ):
            token_end = child.right_edge.i + 1
    found = trimmed(cue.token.doc, TokenSpan(token_start, token_end), OUTER_MARKS)
    return _made(cue, Construction.OBJECT, extended_to_marks(found, quoted) if found else None)


DAYS_AND_TIMES = words("""
    afternoon april august briefing cnn conference day december email evening facebook february friday interview
    january july june letter march may monday month morning night november october press rally saturday
    september show speech statement sunday thursday tuesday tweet twitter wednesday week year
""")  # fmt: skip


def _is_temporal(preposition: Token) -> bool:
    """Say whether the phrase tells when or where: "on Monday", "in an interview"."""
    return preposition.lower_ in {"on", "in", "at", "during"} and any(
        child.dep_ == "pobj" and child.lower_ in DAYS_AND_TIMES for child in preposition.children
    )


def _prepositional(cue: Cue, quoted: Quoted) -> Candidate | None:
    for child in cue.token.children:
        if child.dep_ in {"prep", "prt"} and child.i > cue.token.i and child.lower_ in cue.entry.prepositions:
            noun = next((token for token in child.children if token.dep_ in {"pobj", "pcomp"}), None)
            if noun is None:
                continue
            words = TokenSpan(cue.words.token_start, child.i + 1) if child.i == cue.words.token_end else cue.words
            content = phrase_span(noun, child, quoted)
            infinitive = _infinitive_of(cue)
            if content is not None and infinitive is not None and infinitive.left_edge.i == content.token_end:
                content = TokenSpan(content.token_start, infinitive.right_edge.i + 1)  # "called on them to act"
            return _made(cue, Construction.PREPOSITION, content, words)
    return None


def _gerund(cue: Cue, quoted: Quoted) -> Candidate | None:
    if not cue.allows(Frame.ING):
        return None
    verb = next(
        (
            child
            for child in cue.token.children
            if child.dep_ in {"xcomp", "ccomp"} and child.tag_ == "VBG" and child.i > cue.token.i
        ),
        None,
    )
    return _made(cue, Construction.INFINITIVE, phrase_span(verb, cue.token, quoted)) if verb is not None else None


def _passive(cue: Cue, quoted: Quoted) -> Iterator[Candidate]:
    agent = agent_of(cue.token)
    content = None
    construction = Construction.CLAUSE
    clause = next(
        (
            child
            for child in cue.token.children
            if child.dep_ == "ccomp" and child.i > cue.token.i and _is_full_clause(child)
        ),
        None,
    )
    if clause is not None and (agent is None or agent.i < clause.i or agent.i > clause.right_edge.i):
        content = clause_span(clause, cue.token, quoted)
    infinitive = _infinitive_of(cue) if content is None else None
    if infinitive is not None:
        to = next(child for child in infinitive.children if child.tag_ == "TO")
        content = trimmed(cue.token.doc, TokenSpan(to.i, infinitive.right_edge.i + 1), OUTER_MARKS)
        construction = Construction.INFINITIVE
    subject = next((child for child in cue.token.children if child.dep_ == "nsubjpass"), None)
    if agent is not None:
        source = noun_phrase(agent)
        contents: tuple[TokenSpan, ...] = (content,) if content else ()
        if not contents and subject is not None and (cue.allows(Frame.OBJECT) or cue.allows(Frame.COMPLEMENT)):
            contents = (noun_phrase(subject),)
            construction = Construction.OBJECT
        contents = tuple(span for span in contents if not span.overlaps(source))
        if contents:
            yield Candidate(
                construction, cue.entry.stance, cue.words, contents, source, f"'{cue.verb}' by", cue.token.i
            )
        return
    because = f"nobody is named beside '{cue.verb}'"
    if (
        content is not None
        and construction is Construction.CLAUSE
        and (subject is None or not subject.tag_.startswith("W"))
    ):
        yield Candidate(Construction.UNSAID, cue.entry.stance, cue.words, (content,), None, because, cue.token.i)
        return
    if content is None and cue.entry.stance in {Stance.CRITICIZED, Stance.PRAISED} or cue.allows(Frame.COMPLEMENT):
        content = content or _rest_of_passive(cue, quoted)
    elif cue.entry.verb not in UNSAID_VERBS:
        return
    if subject is None or content is None:
        return
    first = noun_phrase(subject)
    contents = (
        (content,)
        if first.overlaps(cue.words) or subject.tag_ in {"WDT", "WP", "EX"} or subject.lower_ == "it"
        else (first, content)
    )
    yield Candidate(
        Construction.UNSAID,
        cue.entry.stance,
        cue.words,
        contents,
        None,
        f"nobody is named beside '{cue.verb}'",
        cue.token.i,
    )


def _rest_of_passive(cue: Cue, quoted: Quoted) -> TokenSpan | None:
    """Return what is said of the subject: "was described [as weak]", "is called [a liar]"."""
    for child in cue.token.children:
        if child.i > cue.token.i and (
            child.dep_ == "oprd" or (child.dep_ == "prep" and child.lower_ in {"as", "for", "of", "over"})
        ):
            head = (
                child
                if child.dep_ == "oprd"
                else next((word for word in child.children if word.dep_ in {"pobj", "pcomp", "amod"}), None)
            )
            return phrase_span(head, cue.token, quoted) if head is not None else None
    return None
