"""Candidates of lines that begin with who speaks: 'WALLACE: Is it true?', 'Poll: Voters undecided'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Span

from index.attribution import Stance
from index.extract.beside_quotations import ends_like_speech
from index.extract.candidate import Candidate, Construction
from index.extract.headlines import LONGEST_HEADLINE, lines_of
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan, TokenSpans, trimmed
from index.names.nouns import singular, type_of_noun
from index.parts_of_speech import FINITE_TAGS
from index.speaker import SpeakerType
from index.tokens import Tokens

NO_SPEAKERS = words("""
    byline update updated photo photos picture image video watch read related correction clarification note
    source sources breaking exclusive live opinion analysis review abstract headline letters credit via tags
    topics topic news summary more previously where when what who why how date time place cost rating h/t/ h/t
    twitter facebook email contact location q a background conclusion question answer verdict ruling result
    results score final warning tip caption title name age q&a faq
""")  # fmt: skip
"""Labels before a colon that name nobody: "UPDATE: ..."."""

HEADINGS = words("""
    claim claims fact facts check myth myths truth reality background context question answer verdict ruling rating
    conclusion evidence takeaway
""")  # fmt: skip
"""Last words of headings, whatever stands before them: "THE FACTS: ...", "Fact Check: ...", "CLAIM 2: ..."."""

SPEAKING_NOUNS = words("""
    poll report newspaper survey study analysis paper officials police experts sources official lawmakers
    critics scientists historians lawyer lawyers spokesman spokeswoman aide aides adviser campaign study
    researchers economists camp
""")  # fmt: skip
"""Common nouns that speak before a colon in headlines: "Poll: Voters undecided"."""


QUESTION_AND_ANSWER = frozenset({"q", "a", "question", "answer"})
"""Labels of an interview that names nobody: "Q: Will it hold? / A: It will."."""

LINES_OF_TRANSCRIPT = 3
"""Lines with a label that make a transcript, at least."""

SHARE_OF_LABELS = 0.4
"""Of the lines from the first label to the last, so many at least have one where those between are spoken too."""

BRACKETS = frozenset({"(", "["})
"""What stage directions stand in: "(Applause.)"."""

LEAST_SAID = 2
"""Tokens after a label, at least."""

SAID_WHERE = words("to on at in after")
"""Words before whom a headline's label is said to, or what it is on: "Lee [on] Fish: Eat It"."""

HEADLINES = 2
"""Lines at the top that may be headlines; articles repeat their own."""

LABEL_TOKENS = 9
LABEL_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Labelled:
    """A line that begins with a label."""

    label: TokenSpan
    line: TokenSpan

    @property
    def said(self) -> TokenSpan:
        """What stands after the colon."""
        return TokenSpan(self.label.token_end + 1, self.line.token_end)


def colons(doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield 'WALLACE: Is it true?' and 'Poll: Voters undecided': a short name, a colon, the rest of the line."""
    lines = list(lines_of(tokens))
    labelled = [found for line in lines if (found := _labelled(doc, line, quoted)) is not None]
    is_transcript = _is_transcript(doc, labelled)
    names = _names_elsewhere(tokens, labelled)
    turns = dict(_going_on(doc, lines, labelled, quoted)) if is_transcript else {}
    for found in labelled:
        label = doc[slice(*found.label)]
        name = _speaker_of(label)
        if len(name) < len(label) and not _is_headline_or_quotation(found, quoted):
            continue
        if not (_is_said_in_transcript(name) if is_transcript else _is_speaker_label(name, names)):
            continue
        if not is_transcript and (_is_dateline(found, doc, lines) or _is_entry(found, doc, lines, quoted)):
            continue
        said = found.said if is_transcript else _quotation_alone(doc, found.said, quoted)
        content = trimmed(doc, said, frozenset())
        if content and any(token.is_alpha for token in doc[slice(*content)]):
            colon = found.label.token_end
            yield Candidate(
                Construction.COLON,
                Stance.SAID,
                TokenSpan(colon, colon + 1),
                (content, *turns.get(found.label, ())),
                TokenSpan(name.start, name.end),
                "named before ':'",
                colon,
            )


def _labelled(doc: Doc, line: TokenSpan, quoted: Quoted) -> _Labelled | None:
    first = line.token_start
    opening = quoted.opening_at(first)
    if opening is not None and opening.is_single:
        return None  # "‘He was my rock’: Tears for a hero"
    first += opening is not None
    farthest = min(first + LABEL_TOKENS, line.token_end)
    colon = next((token for token in range(first, farthest) if doc[token].text == ":"), None)
    if colon is None or colon == first or colon + LEAST_SAID >= line.token_end:
        return None
    return _Labelled(TokenSpan(first, colon), line)


def _is_transcript(doc: Doc, labelled: Sequence[_Labelled]) -> bool:
    """Say whether labels take turns, so that each line is somebody's words."""
    turns = [name.text for found in labelled if _is_said_in_transcript(name := doc[slice(*found.label)])]
    distinct = {turn.lower() for turn in turns}
    takes_turns = len(distinct) < len(turns) or {"q", "a"} <= distinct
    return len(turns) >= LINES_OF_TRANSCRIPT and len(distinct) > 1 and takes_turns


def _going_on(
    doc: Doc, lines: Sequence[TokenSpan], labelled: Sequence[_Labelled], quoted: Quoted
) -> Iterator[tuple[TokenSpan, TokenSpans]]:
    """Yield the labels whose turn goes on in lines without one, up to the next label: an answer in paragraphs.

    After the last label nobody knows where the turn ends; where most lines have no label the writer tells the rest,
    unless the text begins with one.
    """
    places = [number for number, line in enumerate(lines) if any(found.line == line for found in labelled)]
    between = lines[places[0] : places[-1] + 1]
    directions = sum(doc[line.token_start].text in BRACKETS for line in between)
    label_of = {found.line: found.label for found in labelled}
    times = Counter(doc[slice(*found.label)].text for found in labelled)
    begins_with_label = places[0] == 0 and times[doc[slice(*label_of[lines[0]])].text] > 1
    if len(places) < SHARE_OF_LABELS * (len(between) - directions) and not begins_with_label:
        return
    for first, following in pairwise(places):
        label = label_of[lines[first]]
        said = (line for line in lines[first + 1 : following] if doc[line.token_start].text not in BRACKETS)
        turn = [trimmed(doc, line, frozenset()) for line in said]
        spans = [span for span in turn if span is not None]
        if times[doc[slice(*label)].text] > 1 and all(_is_of_turn(doc, span, quoted) for span in spans):
            yield label, tuple(spans)


def _is_of_turn(doc: Doc, line: TokenSpan, quoted: Quoted) -> bool:
    """Say whether a line without a label may go on with a turn; a lead-in does not."""
    return quoted.at(line.token_start) is None and doc[line.token_end - 1].text != ":"


def _is_said_in_transcript(name: Span) -> bool:
    """Say whether the label may be a speaker's where labels take turns: "Harbour Monthly", "HM", "Q"."""
    if name.text.lower() in QUESTION_AND_ANSWER:
        return True
    words = [token for token in name if not token.is_punct]
    return 0 < len(words) <= LABEL_WORDS and not _is_heading(name) and all(word.text[0].isupper() for word in words)


def _is_headline_or_quotation(found: _Labelled, quoted: Quoted) -> bool:
    """Say whether words on a topic are those of who is named: a list tells as well, "Lee on fish: She left early."."""
    is_short = found.line.token_end - found.line.token_start <= LONGEST_HEADLINE
    return is_short or quoted.opening_at(found.said.token_start) is not None


def _quotation_alone(doc: Doc, said: TokenSpan, quoted: Quoted) -> TokenSpan:
    """Return the quotation that a label introduces, without the writer's sentences after it."""
    quotation = quoted.opening_at(said.token_start)
    if quotation is None or not ends_like_speech(doc, quotation):
        return said
    return TokenSpan(said.token_start, min(quotation.tokens.token_end, said.token_end))


def _is_heading(name: Span) -> bool:
    """Say whether the label is that of a part of the text: "UPDATE", "THE FACTS", "CLAIM 2"."""
    words = [token.lower_ for token in name if token.is_alpha]
    return name.text.lower() in NO_SPEAKERS or (bool(words) and words[-1] in HEADINGS)


def _is_dateline(found: _Labelled, doc: Doc, lines: Sequence[TokenSpan]) -> bool:
    """Say whether the label is the place where an article was written: 'ORU: The mayor said on Monday that ...'."""
    is_sentence = found.line.token_end - found.line.token_start > LONGEST_HEADLINE
    return found.line in lines[:HEADLINES] and is_sentence and doc[slice(*found.label)].text.isupper()


def _is_entry(found: _Labelled, doc: Doc, lines: Sequence[TokenSpan], quoted: Quoted) -> bool:
    """Say whether a list below the headline goes on under the label: "Weber: Win in a walk.", "Oru: Ann Lee, Bo Roth".

    Who speaks there speaks in sentences, or in quotation marks.
    """
    if found.line in lines[:HEADLINES] or quoted.opening_at(found.said.token_start) is not None:
        return False
    said = doc[slice(*found.said)]
    return not any(token.tag_ in FINITE_TAGS or token.tag_ == "MD" or token.text == "?" for token in said)


def _is_speaker_label(name: Span, names: Set[str]) -> bool:
    words = [token for token in name if not token.is_punct]
    if not 0 < len(words) <= LABEL_WORDS or words[0].tag_ in {"IN", "TO"} or _is_heading(name):
        return False
    last = singular(words[-1].lower_)
    if words[-1].lower_ in SPEAKING_NOUNS or (len(words) < 3 and type_of_noun(last) is SpeakerType.PERSON):
        return True
    return all(token.tag_ in {"NNP", "NNPS"} or token.is_upper or token.text in names for token in words)


def _names_elsewhere(tokens: Tokens, labelled: Sequence[_Labelled]) -> Set[str]:
    """Return the names in the text: what stands alone before a colon the tagger takes for anything."""
    labels = {token for found in labelled for token in range(*found.label)}
    return {tokens.words[i] for i in tokens.places_tagged({"NNP", "NNPS"}) if i not in labels}


def _speaker_of(label: Span) -> Span:
    """Return the label without whom or what it is said to or on: "[Lee] on Fish: Eat It"."""
    for token in label[1:]:
        if token.lower_ in SAID_WHERE:
            end = token.i - label.start
            return label[: end - 1] if label[end - 1].text == "," and end > 1 else label[:end]
    return label
