"""A passage as text whose parts are told apart: source, cue, content, addressee, and the rest of the sentence.

Nothing here reads markup: every character of an article is shown as it is, or as a picture of itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content, Span

from bot.language.sentences import day_in_words
from bot.passage_words import circumstances as circumstances
from bot.passage_words import is_same_sentence
from bot.passage_words import one_line as one_line
from bot.terminal_text import printable
from index.article import ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.passage import Passage

KIND_WORDS = {Kind.DIRECT: "exact words", Kind.MIXED: "partly quoted", Kind.INDIRECT: "paraphrased"}
"""How much of a statement stands in quotation marks, for people."""

OPENING_MARKS = frozenset("\"“'‘«")

SEPARATOR = " · "


def marks_of(attribution: Attribution) -> Iterator[tuple[str, CharSpan]]:
    """Yield the parts of a statement with the component class that each is shown in, the widest first."""
    for span in attribution.content:
        yield "part--content", span
    if attribution.addressee:
        yield "part--addressee", attribution.addressee
    for span in attribution.source:
        yield "part--source", span
    for span in attribution.cue:
        yield "part--cue", span


def marked(text: str, start: int, attribution: Attribution | None, base: str) -> Content:
    """Return `text`, which begins at character `start` of its article, with the parts of a statement marked.

    `base` is the component class of what belongs to no part.
    """
    spans = [Span(0, len(text), f".{base}")] if base else []
    for part, span in marks_of(attribution) if attribution else ():
        begin, end = max(0, span.start - start), min(len(text), span.end - start)
        if begin < end:
            spans.append(Span(begin, end, f".{part}"))
    return Content(text, spans)


def card(passage: Passage, number: int, *, explained: bool, after: Passage | None = None) -> Content:
    """Return all there is to tell of a passage: who, how, the sentence, and where it stands.

    What the card just above, of the passage `after`, shows as well is not shown again.
    """
    is_told = after is not None and passage.attribution is not None and is_same_sentence(after, passage)
    lines = _lines_of_told(passage, number, after) if is_told and after else _lines(passage, number, after)
    if explained:
        lines = [*lines, _styled(f"Why: {because_words(passage)}", "part--choice")]
    return Content("\n").join(lines)


def _lines(passage: Passage, number: int, after: Passage | None) -> Sequence[Content]:
    base = "part--sentence" if passage.attribution else "part--content"
    words = marked(one_line(passage.text), passage.span.start, passage.attribution, base)
    place = _styled(place_words(passage.article), "part--faint")
    manner = _manner(passage)
    if after is None or after.article.id != passage.article.id:
        return [_heading(passage, number), words, *([manner] if manner else []), place]
    same = _styled("same article", "part--faint")
    return [_heading(passage, number), words, manner + _styled(SEPARATOR, "part--faint") + same if manner else same]


def _lines_of_told(passage: Passage, number: int, after: Passage) -> Sequence[Content]:
    """Return what a further statement of the sentence just above says, and who says it if it is another."""
    assert passage.attribution is not None
    said = " … ".join(one_line(passage.words_at(span)) for span in passage.attribution.content)
    quoted = said if said[:1] in OPENING_MARKS else f"“{said}”"
    words = Content.assemble((quoted, ".part--content"), (" in the same sentence", ".part--faint"))
    manner = _manner(passage) or Content("")
    if passage.speaker_id is not None and passage.speaker_id == after.speaker_id:
        return [Content.assemble((f"{number} ", ".part--faint"), ("also ", ".part--name")) + manner, words]
    return [_heading(passage, number), words, manner]


def _heading(passage: Passage, number: int) -> Content:
    count = (f"{number} ", ".part--faint")
    if passage.attribution is None:
        return Content.assemble(count, ("Nobody is named as saying this", ".part--faint"))
    if passage.speaker is None:
        return Content.assemble(count, ("Speaker not found", ".part--warning"))
    role = passage.speaker.role
    return Content.assemble(
        count,
        (one_line(passage.speaker.name), ".part--name"),
        (f", {one_line(role)}" if role else "", ".part--faint"),
    )


def _manner(passage: Passage) -> Content | None:
    """Return the line that says how, to whom, when and where; None where nobody says it."""
    attribution = passage.attribution
    if attribution is None:
        return None
    words = _styled(SEPARATOR.join([*manner_words(attribution), *circumstances(passage, attribution)]), "part--faint")
    if attribution.confidence is Confidence.MEDIUM:
        words = words + _styled(f"{SEPARATOR}speaker likely", "part--faint")
    elif attribution.confidence is Confidence.LOW:
        words = words + _styled(SEPARATOR, "part--faint") + _styled("speaker uncertain", "part--warning")
    return words


def manner_words(attribution: Attribution) -> Iterator[str]:
    """Yield stance and kind: "warned", "partly quoted"."""
    stance: Stance = attribution.stance
    yield stance.value if stance.is_speech else f"{stance.value} (not speech)"
    yield KIND_WORDS[attribution.kind]
    if attribution.within is not None:
        yield "inside another statement"


def place_words(info: ArticleInfo) -> str:
    """Return the article's outlet, date and title, as far as they are known."""
    known = [info.publisher, info.published and day_in_words(info.published), info.title]
    return one_line(SEPARATOR.join(part for part in known if part))


def because_words(passage: Passage) -> str:
    """Return why this speaker got this statement."""
    if passage.attribution is None:
        return "the article ascribes this sentence to nobody"
    mention = passage.mention
    named = f"“{one_line(mention)}” in the article; " if mention and mention != _name_of(passage) else ""
    return f"{named}{one_line(passage.attribution.because)}; confidence {passage.attribution.confidence.value}"


def citation(passage: Passage) -> str:
    """Return the passage with its speaker and source, to be pasted elsewhere."""
    info = passage.article
    who = [_name_of(passage), passage.speaker and passage.speaker.role]
    where = [info.title, info.publisher, info.published and day_in_words(info.published), info.url]
    said_by = ", ".join(part for part in who if part)
    place = f"{', '.join(part for part in where if part)} [{passage.span.start}:{passage.span.end}]"
    return "\n".join(printable(part) for part in (passage.text, f"— {said_by}" if said_by else "", place) if part)


def _name_of(passage: Passage) -> str | None:
    return passage.speaker.name if passage.speaker else None


def _styled(text: str, part: str) -> Content:
    return Content(text, [Span(0, len(text), f".{part}")])
