"""A speaker's page as blocks: who it is, when it spoke, of what, to whom, where, and what it said."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from textual.content import Content

from bot.language.sentences import counted, day_in_words
from bot.speaker_profile import LOOKED_AT, SpeakerProfile
from bot.tui.block_view import Block
from bot.tui.choices import AskQuestion, LoadMore, OpenArticle, OpenPassage
from bot.tui.passage_text import SEPARATOR, card, one_line, place_words
from bot.tui.timeline import timeline
from index.passage import Passage

_LEAST_BARS = 2
_MOST_TOLD = 6
"""Addressees, and articles."""


def speaker_blocks(profile: SpeakerProfile, width: int) -> Iterator[Block]:
    """Yield all but what the speaker said, the plot at most `width` columns wide."""
    entry = profile.entry
    yield Block(Content.assemble((one_line(entry.name), ".part--title")), indent=0)
    yield from _faint_lines(profile)
    yield Block(_choice(f"What did {one_line(entry.name)} say?"), AskQuestion(f"What did {entry.name} say?"), after=1)
    yield from _plot(profile, width)
    yield from _counted_questions("Speaks of", profile.topics, f"What did {entry.name} say about {{}}?")
    yield from _counted_questions("Speaks to", profile.addressees[:_MOST_TOLD], f"What did {entry.name} tell {{}}?")
    yield from _articles(profile)


def _plot(profile: SpeakerProfile, width: int) -> Iterator[Block]:
    """Yield the bars, and below them in fainter print what they stand for; one bar tells no more than its day."""
    days = profile.days
    if len({day for day, _ in (days or profile.months)}) < _LEAST_BARS:
        return
    lines = timeline(profile.months, width) if days is None else timeline(days, width, by_day=True)
    bars = [line for line in lines if set(line) & set("┤│┼")]
    for line in bars:
        yield Block(Content.assemble((line, ".part--choice")))
    for line in lines[len(bars) :]:
        yield Block(Content.assemble((line, ".part--faint")), after=int(line is lines[-1]))


def _faint_lines(profile: SpeakerProfile) -> Iterator[Block]:
    entry = profile.entry
    others = [name for name in entry.names if name != entry.name]
    days = [day_in_words(day) for day in (entry.first, entry.last) if day]
    counts = [counted(entry.statements, "statement"), f"in {counted(entry.articles, 'article')}"]
    when = [" to ".join(dict.fromkeys(days))] if days else []
    lines = (
        SEPARATOR.join(entry.roles),
        f"also {', '.join(others)}" if others else "",
        SEPARATOR.join([*counts, *when]),
    )
    told = [one_line(line) for line in lines if line]
    for line in told:
        yield Block(Content.assemble((line, ".part--faint")), after=int(line is told[-1]))


def _counted_questions(title: str, counts: tuple[tuple[str, int], ...], question: str) -> Iterator[Block]:
    if not counts:
        return
    yield _heading(title)
    for words, count in counts:
        line = Content.assemble(_choice(one_line(words)), (f"  {count:,}", ".part--faint"))
        yield Block(line, AskQuestion(question.format(words)))
    yield Block(Content(""))


def _articles(profile: SpeakerProfile) -> Iterator[Block]:
    if not profile.articles:
        return
    yield _heading("In")
    for info, count in profile.articles[:_MOST_TOLD]:
        line = Content.assemble(_choice(place_words(info)), (f"  {count:,}", ".part--faint"))
        yield Block(line, OpenArticle(info.id))
    if (left := len(profile.articles) - _MOST_TOLD) > 0:
        yield Block(Content.assemble((f"and {counted(left, 'more article')}", ".part--faint")))
    yield Block(Content(""))


def statement_blocks(profile: SpeakerProfile, shown: int, explained: Collection[int] = ()) -> Iterator[Block]:
    """Yield what the speaker said, the newest `shown` statements; of those with an id in `explained` why, too."""
    yield _heading("Says")
    above: Passage | None = None
    for number, passage in enumerate(profile.statements[:shown], 1):
        content = card(passage, number, explained=passage.id in explained, after=above)
        yield Block(content, OpenPassage(passage), bar=True, after=1)
        above = passage
    total = profile.entry.statements
    if shown < len(profile.statements):
        yield Block(_choice(f"{shown} of {total:,} statements · show more"), LoadMore(), after=1)
    elif total > len(profile.statements):
        told = f"The newest {LOOKED_AT:,} of {total:,} statements; ask for the others."
        yield Block(Content.assemble((told, ".part--faint")), after=1)


def _heading(words: str) -> Block:
    return Block(Content.assemble((words, ".part--name")), indent=0)


def _choice(words: str) -> Content:
    return Content.assemble(("› ", ".part--faint"), (words, ".part--choice"))
