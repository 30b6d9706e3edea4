"""How a verb and what it reports become a candidate."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.closing_occasions import before_closing_occasion
from index.extract.contents import before_aside
from index.extract.cues import Cue
from index.extract.lexicon.nouns import FINDINGS
from index.extract.lexicon.verb_rows import Frame
from index.extract.sources import MARKS_AT_ENDS, is_of_nobody, noun_phrase, subject_of
from index.extract.token_span import TokenSpan, trimmed
from index.marks import DASHES
from index.names.nouns import singular

MARKS_AT_END = DASHES | {",", ";", ":"}

CONSTRUCTION_OF_FRAME = {
    Frame.CLAUSE: Construction.CLAUSE,
    Frame.TO: Construction.INFINITIVE,
    Frame.OBJECT_TO: Construction.INFINITIVE,
    Frame.TOLD_TO: Construction.INFINITIVE,
    Frame.ING: Construction.INFINITIVE,
    Frame.OBJECT: Construction.OBJECT,
    Frame.THING_SAID: Construction.OBJECT,
    Frame.THING_SHOWN: Construction.OBJECT,
    Frame.COMPLEMENT: Construction.COMPLEMENT,
}


def made(cue: Cue, frame: Frame | None, content: TokenSpan | None, words: TokenSpan | None = None) -> Candidate | None:
    """Return the candidate of a cue and its content, or None where the source would overlap them.

    `frame` is the verb's; None where it reports with the preposition that ends `words`.
    """
    if content is None:
        return None
    content = _without_dangling_and(_with_whole_word(content, cue.token.doc), cue)
    construction = CONSTRUCTION_OF_FRAME[frame] if frame is not None else Construction.PREPOSITION
    if construction is not Construction.CLAUSE:
        content = before_closing_occasion(_before_afterthought(content, cue.token.doc), cue)
    content = before_aside(content, cue.token.doc)
    subject = subject_of(cue.token)
    if subject is not None and is_of_nobody(subject, cue.token):
        subject = None
    words = words or cue.words
    stance = cue.stance_in(frame) if frame is not None else cue.stance_with(words.token_end - 1)
    if subject is None:
        because = f"nobody is named beside '{cue.verb}'"
        return Candidate(construction, stance, words, (content,), None, because, cue.token.i)
    source = noun_phrase(subject)
    if source.token_start < words.token_start < source.token_end:
        source = _before_preposition(TokenSpan(source.token_start, words.token_start), cue.token.doc)
    source = trimmed(cue.token.doc, source, MARKS_AT_ENDS) or source
    if source.overlaps(content) or source.overlaps(words):
        return None
    if cue.allows(Frame.THING_SHOWN) and singular(subject.lower_) in FINDINGS:
        stance = Stance.SHOWED
    return Candidate(construction, stance, words, (content,), source, f"subject of '{cue.verb}'", cue.token.i)


def _before_preposition(source: TokenSpan, doc: Doc) -> TokenSpan:
    """Return a source without the preposition of the gerund after it: "blamed [an aide] for telling"."""
    begin, end = source
    return TokenSpan(begin, end - 1) if end > begin + 1 and doc[end - 1].tag_ == "IN" else source


def _without_dangling_and(content: TokenSpan, cue: Cue) -> TokenSpan:
    """Return the content with what its last "and" joins to it: "talked about the dam and [how it broke]".

    Where that is a verb of the one who speaks, it is without the "and".
    """
    doc, end = cue.token.doc, content.token_end
    if doc[end - 1].lower_ not in {"and", "or", "but"} or end - content.token_start < 2 or end >= len(doc):
        return content
    joined = doc[end]
    while joined.head.i >= end and joined.head.left_edge.i == end and joined.head.i != joined.i:
        joined = joined.head
    is_noun = joined.tag_.startswith("NN") or (joined.tag_ == "VBG" and cue.token.tag_ != "VBG")
    if joined.dep_ == "conj" and (is_noun or doc[end].tag_.startswith("W") or doc[end].lower_ == "whether"):
        end = joined.right_edge.i + 2
    return trimmed(doc, TokenSpan(content.token_start, end - 1), MARKS_AT_END | {"."}) or content


def _with_whole_word(content: TokenSpan, doc: Doc) -> TokenSpan:
    """Return the content with all of a word in hyphens that ends it: "called the bill anti[-union]"."""
    end = content.token_end
    while end + 1 < len(doc) and doc[end].text == "-" and not doc[end - 1].whitespace_ and not doc[end].whitespace_:
        end += 2
    return TokenSpan(content.token_start, end)


def _before_afterthought(content: TokenSpan, doc: Doc) -> TokenSpan:
    """Return the content up to a dash, or to a comma and a participle: "praised the bill, [calling it overdue]"."""
    depth = 0
    for token in doc[content.token_start : content.token_end]:
        depth = max(depth + (token.tag_ == "``") - (token.tag_ == "''"), 0)
        is_dash = token.text in DASHES and token.tag_ == ":"
        if depth or token.i == content.token_start:
            continue  # 'called it "a shame - for all"'
        if is_dash or (token.text == "," and _begins_participle_clause(token.nbor(1))):
            return trimmed(doc, TokenSpan(content.token_start, token.i), MARKS_AT_END) or content
    return content


def _begins_participle_clause(token: Token) -> bool:
    verb = token if token.tag_ == "VBG" or token.head.i < token.i else token.head
    return verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.left_edge.i == token.i


def is_full_clause(clause: Token) -> bool:
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


def is_indirect_question(clause: Token, cue: Cue) -> bool:
    """Say whether the parser took a question for a condition: "asked the minister [if she would go]"."""
    return (
        cue.entry.stance is Stance.ASKED
        and clause.dep_ == "advcl"
        and any(child.dep_ == "mark" and child.lower_ in {"if", "whether"} for child in clause.children)
    )


def infinitive_of(cue: Cue) -> Token | None:
    """Return the infinitive that follows the cue: "vowed [to fight]"."""
    for child in cue.token.children:
        if (
            child.dep_ in {"xcomp", "ccomp", "advcl"}
            and child.i > cue.token.i
            and any(c.tag_ == "TO" and c.dep_ == "aux" for c in child.children)
        ):
            return child
    return None
