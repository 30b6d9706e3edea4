"""A turn as blocks: the question, how it was read, the short answer, the passages, what else to ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from textual.content import Content

from bot.answer import Answer, AnswerStatus
from bot.language.sentences import counted
from bot.tui.block_view import Block
from bot.tui.choices import AskQuestion, ChangeReading, LoadMore, OpenPassage, ShowVariants, ShowWhole
from bot.tui.passage_text import card, one_line
from bot.tui.turn import Turn
from index.passage import Passage

_LONGEST_SHORT_ANSWER = 400
"""Characters; a list of nine hundred speakers is told whole on demand."""

_LONGEST_OUTLETS = 60
_LONGEST_WITH_HINT = 40
"""Characters of a reading; beside a longer one there may be no room."""


def turn_blocks(turn: Turn, number: int, *, is_last: bool) -> Iterator[Block]:
    """Yield what is shown of the conversation's turn `number`; only the last one can load more in place."""
    yield _line(("❯ ", ".part--faint"), (one_line(turn.question), ".part--question"), indent=0)
    if turn.answer:
        yield from _answer_blocks(turn, turn.answer, number, is_last=is_last)
    elif turn.failure:
        yield _line(("Could not answer. ", ".part--warning"), one_line(turn.failure), after=1)
        yield _choice("Ask again", AskQuestion(turn.question), after=1)
    else:
        yield _line(("Looking …", ".part--faint"), after=1)


def _answer_blocks(turn: Turn, answer: Answer, number: int, *, is_last: bool) -> Iterator[Block]:
    if answer.read_as and not _same_words(answer.read_as.text, answer.question):
        words = one_line(answer.read_as.text)
        hint = "  r edits" if is_last and len(words) <= _LONGEST_WITH_HINT else ""
        read_as = Content.assemble(("Read as: ", ".part--faint"), (words, ".part--choice"), (hint, ".part--faint"))
        yield Block(read_as, ChangeReading(number))
    yield from _short_answer(turn, answer, number)
    above: Passage | None = None
    for group in turn.repeats:
        yield from _statement_blocks(turn, number, group, above)
        shown = group if group[0] in turn.unfolded else group[:1]
        above = turn.passages[shown[-1]]
    yield from _more_blocks(turn, answer, is_last=is_last)
    for suggestion in answer.suggestions:
        yield _choice(suggestion, AskQuestion(suggestion))
    if answer.suggestions:
        yield Block(Content(""))


def _statement_blocks(turn: Turn, number: int, places: Sequence[int], above: Passage | None) -> Iterator[Block]:
    """Yield a statement once; below it where else it is told, and these tellings too where they are wanted.

    `above` is the passage of the card before, if there is one.
    """
    first, *others = places
    yield _card_block(turn.passages[first], first + 1, first in turn.explained, above, is_followed=bool(others))
    if not others:
        return
    told = f"{'hide' if first in turn.unfolded else 'also'} in {counted(len(others), 'more article')}"
    yield Block(
        Content.assemble(("› ", ".part--faint"), (told, ".part--choice"), (_outlets(turn, others), ".part--faint")),
        ShowVariants(number, first),
        bar=True,
        after=1,
    )
    for place in others if first in turn.unfolded else ():
        yield _card_block(turn.passages[place], place + 1, place in turn.explained, None)


def _outlets(turn: Turn, places: Sequence[int]) -> str:
    """Return which outlets tell a statement too, as far as they are known and short enough."""
    outlets = dict.fromkeys(turn.passages[place].article.publisher for place in places)
    known = ", ".join(one_line(outlet) for outlet in outlets if outlet)
    return f"  {known}" if 0 < len(known) <= _LONGEST_OUTLETS else ""


def _short_answer(turn: Turn, answer: Answer, number: int) -> Iterator[Block]:
    part = ".part--short" if answer.status is AnswerStatus.ANSWERED else ".part--warning"
    words = one_line(answer.answer)
    if turn.is_whole or len(words) <= _LONGEST_SHORT_ANSWER:
        yield _line((words, part), after=1)
        return
    begun = words[:_LONGEST_SHORT_ANSWER].rsplit(" ", 1)[0]
    yield _line((f"{begun} …", part))
    yield _choice("show all of it", ShowWhole(number), after=1)


def _more_blocks(turn: Turn, answer: Answer, *, is_last: bool) -> Iterator[Block]:
    if not turn.missing or not turn.passages:
        return
    told = f"{len(turn.passages)} of {answer.total} passages"
    again = AskQuestion(answer.read_as.text if answer.read_as else answer.question)
    if turn.loading:
        yield _line((f"{told} · loading more …", ".part--faint"), after=1)
    elif turn.exhausted:
        yield _line((f"{told} are shown", ".part--faint"), after=1)
    elif is_last:
        yield _choice(f"{told} · load more", LoadMore(), after=1)
    else:
        yield _choice(f"{told} · ask again to see the rest", again, after=1)


@lru_cache(maxsize=4096)
def _card_block(
    passage: Passage, number: int, explained: bool, above: Passage | None, is_followed: bool = False
) -> Block:
    content = card(passage, number, explained=explained, after=above)
    return Block(content, OpenPassage(passage), bar=True, after=0 if is_followed else 1)


def _choice(text: str, choice: object, *, after: int = 0) -> Block:
    return Block(Content.assemble(("› ", ".part--faint"), (one_line(text), ".part--choice")), choice, after=after)


def _line(*parts: str | tuple[str, str], indent: int = 2, after: int = 0) -> Block:
    return Block(Content.assemble(*parts), indent=indent, after=after)


def _same_words(one: str, other: str) -> bool:
    return one.casefold().strip(" ?.!").split() == other.casefold().strip(" ?.!").split()
