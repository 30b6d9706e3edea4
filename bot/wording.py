"""Wording: answers as sentences, the same in every front end."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.verb_fit import must_fit
from bot.background import Background
from bot.filter_wording import filters_of
from bot.grammar.verbs import BASE_OF
from bot.language.sentences import counted, days_in_words, listed
from bot.naming import Naming
from bot.question import Question
from bot.speakers_in_sentences import speakers_in_sentence
from index.attribution import Kind
from index.folding import fold
from index.passage import Passage
from index.speaker import SpeakerEntry

_MOST_NAMED = 4
"""Of "experts" and the like so many are told by name."""


def found_statements(
    passages: Sequence[Passage],
    named: Sequence[Naming],
    *,
    nearest: bool,
    hidden: int = 0,
    unspoken: int = 0,
    shown_content: str = "",
) -> str:
    """Return "John Kirby: 3 statements in 1 article"; one who goes by several names is counted under the fullest.

    Who speaks for a body is counted by himself.
    """
    names = {entry.id: naming.name for naming in named if not naming.several for entry in naming.same}
    counts: dict[str, int] = {}
    for passage in passages:
        name = names.get(passage.speaker_id or 0) or (passage.speaker.name if passage.speaker else "nobody named")
        counts[name] = counts.get(name, 0) + 1
    if hidden:
        total = counted(len(passages) + hidden, "statement")
        return f"{listed(list(counts)[:4])}: {total}, the newest {len(passages)} at hand"
    articles = counted(len({passage.article.id for passage in passages}), "article")
    people = [f"{name}: {counted(number, 'statement')}" for name, number in counts.items()]
    more = f", and {counted(len(people) - 4, 'other')}" if len(people) > 4 else ""
    short = f"{'; '.join(people[:4])}{more} in {articles}"
    short += beside_these(unspoken) + _silent(passages, named)
    if nearest:
        short = f"Not in these words; the nearest: {short}"
    return f"{short}. “{shown_content}”" if shown_content else short


def who_is_meant(naming: Naming, read_as: str) -> str:
    """Return "Read as Kari Aas, Norway's ambassador." for a description that no article prints in just these words.

    Empty where that is no more than the question `read_as` tells, which is shown above the answer.
    """
    if naming.several:
        return f"Read as {listed([entry.name for entry in naming.chosen[:_MOST_NAMED]])}."
    first = naming.chosen[0]
    role = first.role if naming.loosely else None
    if role is None and first.name in read_as:
        return ""
    return f"Read as {first.name}{f', {role}' if role else ''}."


def namesakes(naming: Naming, others: Sequence[SpeakerEntry]) -> str:
    """Return "Petra Kerr is quoted too." where just "Kerr" was asked for, and read as Tom Kerr."""
    surname = fold(naming.phrase)
    same = [entry.name for entry in others if fold(entry.name).split()[-1:] == [surname]]
    return f"{listed(same)} {'is' if len(same) == 1 else 'are'} quoted too." if same else ""


def _silent(passages: Sequence[Passage], named: Sequence[Naming]) -> str:
    """Return who of several has nothing among `passages`: "; nothing by Tom Berg"."""
    speaking = {passage.speaker_id for passage in passages}
    silent = [naming.name for naming in named if speaking.isdisjoint(entry.id for entry in naming.chosen)]
    return f"; nothing by {listed(silent, 'or')}" if silent and len(named) > 1 else ""


def beside_these(unspoken: int) -> str:
    """Return what else is counted where speakers are listed with how often each is quoted."""
    if not unspoken:
        return ""
    return f", beside {counted(unspoken, 'thought, wish or repeat', 'thoughts, wishes or repeats')}"


def nothing_found(question: Question, known: Background) -> str:
    """Return "No statement by Gallant about inflation in 84 articles, 8 September to 7 October 2016."."""
    who = listed(speakers_in_sentence(question), "or") or (f"any {question.like}" if question.like else "")
    by = f" by {who}" if who else ""
    to = f" to {question.addressee}" if question.addressee else ""
    kind = "direct quotation" if question.kind is Kind.DIRECT else "statement"
    words = f" with the words “{question.quoted}”" if question.quoted else ""
    about = f" about {question.topic}" if question.topic and not words else ""
    base = BASE_OF.get(question.verb.lower(), "")
    is_told_with = question.whether and not question.topic and base not in ("", "say", "comment")
    is_verb_told = is_told_with or (base and must_fit(question))
    told = f" told with “{base}”" if is_verb_told else ""
    else_ = " beyond those shown" if question.others else ""
    filters = filters_of(question, with_kind=False)
    return f"No {kind}{by}{to}{words}{about}{told}{filters}{else_} in {extent(known)}."


def nobody_found(names: Sequence[str], known: Background, mentioned: bool) -> str:
    """Return "Nobody called Macron is quoted in 84 articles."."""
    begin = f"No statement by {listed(names, 'or')} in {extent(known)}"
    return (
        f"{begin}; the name occurs, but nobody by it is quoted." if mentioned else f"{begin}; the name does not occur."
    )


def extent(known: Background) -> str:
    """Return "84 articles, 8 September to 7 October 2016"."""
    articles = counted(len(known.articles), "article")
    if known.oldest is None or known.newest is None:
        return articles
    return f"{articles}, {days_in_words(known.oldest, known.newest)}"


NOT_UNDERSTOOD = "I did not understand that. Questions like these are answered here:"
