"""Candidates whose cue is a phrase: "according to", "as reported by", "in a poll"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.contents import OUTER_MARKS, sentence_end, sentence_start
from index.extract.cues import entry_of
from index.extract.lexicon.verbs import VERB_OF_FORM, VERBS
from index.extract.lexicon.word_list import forms, words
from index.extract.own_subjects import own_subject
from index.extract.quotations import Quoted
from index.extract.sources import agent_of, noun_phrase, owner_phrase
from index.extract.token_span import TokenSpan, trimmed, without
from index.names.media import OCCASIONS
from index.names.nouns import singular
from index.tokens import Tokens

DOCUMENTS_THAT_SHOW = words("poll polls survey surveys study polling")
"""What it says stands after "in" and a comma: "In the latest [poll], ..."."""

VIEWS = words("view opinion eyes judgment judgement estimation mind reading telling words")
"""What somebody has in whose report something is so: "In her [view], prices will fall"."""

TOLD_SO = words("telling words")
"""Of these, what somebody said: "In her [words], prices will fall"."""

FORMS_OF_BE = forms("be")

CLOSING_MARKS = frozenset({'"', "”", "''"})

CUE_PHRASES = (
    ("according", "to"),
    ("in", "the", "words", "of"),
    ("in", "the", "opinion", "of"),
    ("in", "the", "view", "of"),
    ("in", "the", "eyes", "of"),
    ("to", "quote"),
    ("to", "paraphrase"),
)
"""Cues that are no verbs: "[Prices fell], [according to] the bank"."""
PUT_ONLINE = frozenset({"tweet", "post"})
FIRST_OF_CUE_PHRASES = frozenset(phrase[0] for phrase in CUE_PHRASES)


def according_to(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield '[Prices fell], according to the bank', with the phrase before, after or amid."""
    for i in tokens.places_of(FIRST_OF_CUE_PHRASES):
        token = doc[i]
        cue = _cue_at(token)
        if cue is None:
            continue
        last = doc[cue.token_end - 1]
        noun = next((child for child in last.children if child.dep_ in {"pobj", "dobj"}), None)
        if noun is None or (last.tag_ == "VB" and not _is_put_first(token, quoted)):
            continue
        source = _before_end_of_clause(noun_phrase(_speaker_of(noun) or noun), token)
        phrase = _phrase(token, noun, quoted)
        content = _said(token, phrase, quoted)
        spans = tuple(
            span for part in without(content, [phrase]) if (span := trimmed(doc, part, OUTER_MARKS)) is not None
        )
        if spans:
            yield Candidate(
                Construction.ACCORDING,
                Stance.SAID,
                cue,
                spans,
                source,
                f"named by '{doc[slice(*cue)].text.lower()}'",
                last.i if last.tag_ == "VB" else token.i,
            )


def in_ones_view(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'In her view, [prices will fall]', with the phrase at the beginning or amid."""
    for i in tokens.places_of(VIEWS):
        token = doc[i]
        if token.dep_ != "pobj" or token.head.lower_ not in {"in", "to"}:
            continue
        owner = next((child for child in token.children if child.dep_ == "poss"), None)
        opener, after = token.head.i, token.i + 1
        if owner is None or after >= len(doc) or doc[after].text != "," or quoted.at(token.i) is not None:
            continue
        start, end = sentence_start(doc, token.i, quoted), sentence_end(doc, token.i, quoted)
        if opener != start and doc[opener - 1].text != ",":
            continue
        parts = without(TokenSpan(start, end), [TokenSpan(opener, after + 1)])
        content = tuple(span for part in parts if (span := trimmed(doc, part, OUTER_MARKS)) is not None)
        if content:
            because = f"whose '{token.lower_}' it is"
            cue, source = TokenSpan(token.i, after), owner_phrase(owner)
            stance = Stance.SAID if token.lower_ in TOLD_SO else Stance.BELIEVED
            yield Candidate(Construction.ACCORDING, stance, cue, content, source, because, token.i)


def _speaker_of(noun: Token) -> Token | None:
    """Return who is told to have spoken what is named: "according to a speech [Lee] gave in May"."""
    if singular(noun.lower_) not in OCCASIONS | PUT_ONLINE:
        return None
    for clause in noun.children:
        subject = own_subject(clause) if clause.dep_ == "relcl" else None
        if subject is not None and not subject.tag_.startswith("W") and subject.i > noun.i:
            return subject
    return None


def _cue_at(token: Token) -> TokenSpan | None:
    """Return the phrase that begins with the token, if it is one that names a source."""
    for phrase in CUE_PHRASES:
        if token.lower_ == phrase[0] and token.i + len(phrase) < len(token.doc):
            words = token.doc[token.i : token.i + len(phrase)]
            if tuple(word.lower_ for word in words) == phrase:
                return TokenSpan(words.start, words.end)
    return None


def as_stated_by(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield '[Prices fell], as reported by the bank'."""
    for i in tokens.places_tagged({"VBN"}):
        token = doc[i]
        if i == 0 or token.lower_ not in VERB_OF_FORM:
            continue
        opener = token.i - 1
        while opener > 0 and doc[opener].tag_ == "RB" and doc[opener].lower_ != "as":
            opener -= 1
        agent = agent_of(token)
        if doc[opener].lower_ != "as" or agent is None or quoted.at(token.i) is not None:
            continue
        source = noun_phrase(agent)
        phrase = TokenSpan(opener, source.token_end)
        start, end = sentence_start(doc, token.i, quoted), sentence_end(doc, token.i, quoted)
        parts = (trimmed(doc, part, OUTER_MARKS) for part in without(TokenSpan(start, end), [phrase]))
        content = tuple(part for part in parts if part is not None and not part.overlaps(phrase))
        if content and source.token_start > token.i:
            entry, cue = VERBS[VERB_OF_FORM[token.lower_]], TokenSpan(token.i, source.token_start)
            because = f"named by 'as {token.lower_} by'"
            yield Candidate(Construction.ACCORDING, entry.stance, cue, content, source, because, token.i)


def found_in(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'In a new poll, [voters are undecided]': what stands in a document is what it says."""
    for i in tokens.places_of({"in", "per"}):
        token = doc[i]
        if token.dep_ != "prep":
            continue
        noun = next((child for child in token.children if child.dep_ == "pobj"), None)
        if noun is None or noun.lower_ not in DOCUMENTS_THAT_SHOW or quoted.at(token.i) is not None:
            continue
        head, start = token.head, sentence_start(doc, token.i, quoted)
        if token.i != start or not head.tag_.startswith(("VB", "MD")) or head.dep_ not in {"ROOT", "ccomp"}:
            continue
        source = noun_phrase(noun)
        if source.token_end >= len(doc) or doc[source.token_end].text != ",":
            continue
        end = sentence_end(doc, token.i, quoted)
        content = trimmed(doc, TokenSpan(source.token_end + 1, end), OUTER_MARKS)
        if content is not None:
            because = f"found '{token.lower_}' it"
            cue = TokenSpan(token.i, token.i + 1)
            yield Candidate(Construction.FOUND_IN, Stance.SHOWED, cue, (content,), source, because, token.i)


def _phrase(token: Token, noun: Token, quoted: Quoted) -> TokenSpan:
    """Return the phrase from its "according" to its comma."""
    doc = token.doc
    sentence = sentence_start(doc, token.i, quoted), sentence_end(doc, token.i, quoted)
    source = _before_end_of_clause(noun_phrase(noun), token)
    token_end = source.token_end
    if doc[max(token.i - 1, 0)].text in OUTER_MARKS or token.i == sentence[0]:
        while token_end < sentence[1] and doc[token_end].text not in {",", ".", ";", ":"}:
            is_beyond = token_end > noun.right_edge.i
            if is_beyond and token.i == sentence[0] and doc[token_end].dep_ in {"nsubj", "nsubjpass", "expl", "ROOT"}:
                break
            token_end += 1
        if token.i == sentence[0] and token_end < sentence[1] and doc[token_end].text == ",":
            token_end = _second_comma(doc, token_end, sentence[1])
    else:
        token_end = max(token_end, min(noun.right_edge.i + 1, sentence[1]))
    named = quoted.at(token_end)  # the comma may stand within its marks: 'according to Lee, speaking on “The Hour,”'
    return TokenSpan(token.i, named.tokens.token_end if named and named.tokens.token_start > token.i else token_end)


def _is_put_first(to: Token, quoted: Quoted) -> bool:
    """Say whether an infinitive begins its sentence: "[To quote Lee], ..."; who "wants to quote Lee" has not."""
    return to.i == sentence_start(to.doc, to.i, quoted) and quoted.at(to.i) is None


def _before_end_of_clause(source: TokenSpan, cue: Token) -> TokenSpan:
    """Return the source without what ends the clause round it: "The inn is, in the words of [its owner], a shame"."""
    doc = cue.doc
    if cue.i < 2 or doc[cue.i - 1].text != "," or doc[cue.i - 2].lower_ not in FORMS_OF_BE:
        return source
    comma = next((token.i for token in doc[slice(*source)] if token.text == ","), source.token_end)
    return TokenSpan(source.token_start, comma)


def _second_comma(doc: Doc, comma: int, end: int) -> int:
    """Return the comma that ends an insertion after the name.

    "According to Lee, speaking on Monday, prices fell", "According to a report, published on Monday, prices fell".
    """
    if comma + 1 < end and doc[comma + 1].tag_ in {"VBG", "VBN", "WP", "WDT"}:
        for token in range(comma + 1, end):
            if doc[token].text == ",":
                return token + 1 if doc[token + 1].text in CLOSING_MARKS else token
    return comma


def _said(token: Token, phrase: TokenSpan, quoted: Quoted) -> TokenSpan:
    doc = token.doc
    start, end = sentence_start(doc, token.i, quoted), sentence_end(doc, token.i, quoted)
    head = token.head
    after = phrase.token_end
    if after + 1 < end and doc[after].text == "," and doc[after + 1].tag_ in {"WRB", "WDT", "WP"} and start < token.i:
        end = after  # "prices rose, according to a survey of shops, where most buy bread": that is of the shops
    is_of_clause = (
        head.i != token.i
        and token.tag_ != "TO"
        and head.dep_ in {"relcl", "advcl", "ccomp"}
        and head.tag_.startswith("VB")
    )
    if is_of_clause and not _relays_report(token, head, phrase):
        start, end = max(start, head.left_edge.i), min(end, max(head.right_edge.i + 1, phrase.token_end))
    return TokenSpan(start, end)


def _relays_report(token: Token, head: Token, phrase: TokenSpan) -> bool:
    """Say whether the phrase ends a sentence in which somebody tells: 'Lee told a friend that it burned, [...]'.

    Whoever is named heard that Lee told it, though the parser hangs the phrase on what was told.
    """
    doc = token.doc
    ends_sentence = all(word.is_punct or word.is_space for word in doc[phrase.token_end : token.sent.end])
    is_parted = doc[token.i - 1].text in OUTER_MARKS | CLOSING_MARKS
    return (
        head.dep_ == "ccomp"
        and head.head.i < head.i
        and entry_of(head.head) is not None
        and is_parted
        and ends_sentence
    )
