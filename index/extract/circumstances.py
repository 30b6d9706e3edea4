"""Circumstances of an attribution: to whom, when, and in which medium or place it was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from index.attribution import Attribution, Stance, When
from index.charspan import CharSpan, cover
from index.date_words import find_date_words
from index.dates import resolve
from index.extract.addressees import find_addressee
from index.extract.cue_frame import NOTHING, CueFrame, TokenRange
from index.extract.media import find_medium
from index.names.media import OCCASION_PARTICIPLES, OCCASIONS
from index.names.words import words
from index.tokens import Tokens

AHEAD = frozenset({Stance.WANTED, Stance.BELIEVED})
LATER = words("later earlier afterwards afterward beforehand")
EVENTS = OCCASIONS | words(
    "match game race win defeat victory vote verdict ruling fire crash attack election hearing trial talks concert "
    "announcement draw arrest blast bombing collapse decision earthquake explosion final flood incident kick-off "
    "kickoff leak loss poll publication raid results resignation riot sentencing shooting storm strike"
)
"""After which something is said: "after the vote"."""
ONLY_BOUNDS = frozenset({"since", "until", "by"})
"""A time that begins or ends something is not when something was said: "has said since Monday"."""
HOW_LONG = words(
    "minutes hours days weeks months years minute hour day week month year a an few several many shortly soon moments "
    "just immediately right"
)
"""Before "after the vote": "hours after the vote"."""
EVENT_TAGS = words("DT PRP$ JJ NN NNS NNP POS CD VBG HYPH")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the sentence tells besides who and what."""

    addressee: CharSpan | None = None
    when: When | None = None
    medium: CharSpan | None = None


class CircumstanceReader:
    """Reads the circumstances of an article's attributions. Needs: tag, dep, head, sentence starts."""

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        self._tokens = tokens
        self._published = published
        self._date_words = [CharSpan(start, end) for start, end in find_date_words(tokens.text)]

    def read(self, attribution: Attribution, outer: Attribution | None = None) -> Circumstances:
        """Return the circumstances in the sentence of the cue that belong to the cue, and to nothing in the content.

        Of an attribution within another's content, `outer`, only what that content says counts.
        """
        tokens = self._tokens
        if not any(tokens.within(span) for span in attribution.cue):
            return Circumstances()
        frame = CueFrame(tokens, attribution, outer, self._date_words)
        medium = find_medium(frame)
        addressee = find_addressee(frame, medium)
        date_words = _date(frame, medium, attribution.stance)
        when = _when(frame, date_words)
        return Circumstances(
            addressee and tokens.span(*addressee),
            When(when, resolve((date_words or when).of(tokens.text), self._published)) if when else None,
            medium and _without_full_stop(tokens.span(*medium), tokens.text),
        )


def _without_full_stop(span: CharSpan, text: str) -> CharSpan:
    """Take off the stop of "He wrote so on X.", which the tokenizer takes for an abbreviation's."""
    return CharSpan(span.start, span.end - 1) if len(span) == 2 and span.of(text)[1] == "." else span


def span_of(attribution: Attribution, circumstances: Circumstances) -> CharSpan:
    """Return the smallest span that holds an attribution with its circumstances."""
    spans = [*attribution.source, *attribution.cue, *attribution.content]
    when = circumstances.when.span if circumstances.when else None
    return cover(spans + [span for span in (circumstances.addressee, when, circumstances.medium) if span])


def _when(frame: CueFrame, date_words: CharSpan | None) -> CharSpan | None:
    """Return the words that say when: a date, alone or in what it dates, "after [Saturday]'s match"."""
    event = _adverb(frame)
    if date_words is None or (event is not None and event.start <= date_words.start and date_words.end <= event.end):
        return event
    return date_words


def _adverb(frame: CueFrame) -> CharSpan | None:
    """Return "later" or "afterwards" beside the cue, or "after the match"."""
    tokens = frame.tokens
    for i in frame.sentence:
        if i in frame.content or tokens.is_quoted[i] or not (_hangs_on_cue(frame, i) or i - 1 in frame.cue):
            continue
        if tokens.lower[i] in LATER and (tokens.tags[i + 1 : i + 2] != ["IN"] or tokens.lower[i + 1] == "that"):
            return tokens.span(i, i + 1)
        if tokens.lower[i] in {"after", "before"} and (end := _event_end(frame, i + 1)):
            return tokens.span(_how_long(frame, i), end)
    return None


def _hangs_on_cue(frame: CueFrame, i: int) -> bool:
    """Say whether a word hangs on the cue, itself or by "speaking": "Speaking [after] the final, Lee said"."""
    head = frame.tokens.heads[i]
    is_spoken = frame.tokens.lower[head] in OCCASION_PARTICIPLES
    return head in frame.cue or (is_spoken and frame.tokens.heads[head] in frame.cue)


def _how_long(frame: CueFrame, i: int) -> int:
    """Return where the words begin that tell how long after or before: "[hours] after", "[a day] before"."""
    tokens = frame.tokens
    while i - 1 not in frame.cue and (tokens.lower[i - 1] in HOW_LONG or tokens.tags[i - 1] == "CD"):
        i -= 1
    return i


def _event_end(frame: CueFrame, start: int) -> int:
    """Return the end of the noun phrase at `start` where it is for an event: "the match"; 0 where it is not."""
    tokens, end = frame.tokens, start
    while end < len(tokens) and (tokens.tags[end] in EVENT_TAGS or tokens.words[end - 1] == "-"):
        end += 1
    word = "".join(tokens.lower[end - 3 : end]) if tokens.words[end - 2] == "-" else tokens.lower[end - 1]
    return end if end > start and word in EVENTS and not frame.content.intersection({start}) else 0


def _date(frame: CueFrame, medium: TokenRange | None, stance: Stance) -> CharSpan | None:
    """Return the date nearest to the cue; what is expected or wanted has a date of its own after it."""
    occasion = range(medium[0] - 1, medium[1]) if medium else NOTHING
    belonging = [
        (min(abs(within[0] - frame.verb), abs(within[-1] - frame.verb)), span)
        for span, within in frame.dates()
        if frame.tokens.lower[within[0]] not in ONLY_BOUNDS
        if within[0] - 1 in frame.cue
        or frame.belongs(within, occasion)
        or (stance is Stance.DECLINED and _ends_refusal(frame, within))
        if stance not in AHEAD or not frame.content or within[0] < max(frame.content)
    ]
    return min(belonging)[1] if belonging else None


def _ends_refusal(frame: CueFrame, within: range) -> bool:
    """Say whether a date ends what somebody declined to do, or stands right after: "declined to comment [Monday]"."""
    last = max(frame.content, default=-1)
    is_next = within[0] == last + 1 or (within[0] == last + 2 and frame.tokens.tags[last + 1] == "IN")
    return within[-1] == last or is_next
