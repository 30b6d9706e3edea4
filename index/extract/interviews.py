"""Candidates of answers in interviews without labels: paragraphs after a question that stands in a line of its own.

'Would you run again? ¶ I would, tomorrow. My wife would not.'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from index.attribution import Stance
from index.extract.candidate import Candidate, Construction
from index.extract.headlines import lines_of
from index.extract.lexicon.word_list import words
from index.extract.quotations import Quoted
from index.extract.token_span import TokenSpan
from index.tokens import Tokens

FEWEST_QUESTIONS = 3
SHORTEST_QUESTION, LONGEST_QUESTION = 4, 45
"""Tokens of a line that may ask."""

LONGEST_ANSWER = 8
"""Paragraphs between two questions of an interview, at most."""

ADDRESSING = words("you your yours yourself")
ANSWERING = words("i me my mine myself we us our ours")
SHARE = 0.5
"""Of the questions, so many address somebody, and so many answers are an "I"'s: else a writer asks himself."""


def answers(_doc: Doc, tokens: Tokens, quoted: Quoted) -> Iterator[Candidate]:
    """Yield the answers, whose source nobody prints; the last one as far as its first paragraph."""
    lines = list(lines_of(tokens))
    asked = [number for number, line in enumerate(lines) if _asks(tokens, line, quoted)]
    turns = [lines[first + 1 : following] for first, following in pairwise([*asked, len(lines)])]
    if not turns or not _is_interview(tokens, [lines[number] for number in asked], turns):
        return
    for turn in [*turns[:-1], turns[-1][:1]]:
        if turn:
            begin = turn[0].token_start
            because = "answers a question of the interview"
            cue = TokenSpan(begin, begin)
            yield Candidate(Construction.FLOATING, Stance.SAID, cue, tuple(turn), None, because, begin)


def _asks(tokens: Tokens, line: TokenSpan, quoted: Quoted) -> bool:
    """Say whether a line is a question that nobody is said to ask."""
    if not SHORTEST_QUESTION <= line.token_end - line.token_start <= LONGEST_QUESTION:
        return False
    if tokens.words[line.token_end - 1] != "?" or ":" in tokens.words[line.token_start : line.token_start + 4]:
        return False
    return all(quoted.at(token) is None for token in range(*line))


def _is_interview(tokens: Tokens, questions: Sequence[TokenSpan], turns: Sequence[Sequence[TokenSpan]]) -> bool:
    between = [turn for turn in turns[:-1] if turn]
    if len(questions) < FEWEST_QUESTIONS or len(between) < len(turns) - 2:
        return False
    if any(len(turn) > LONGEST_ANSWER for turn in between):
        return False
    addressed = sum(_has(tokens, question, ADDRESSING) for question in questions)
    answered = sum(any(_has(tokens, line, ANSWERING) for line in turn) for turn in between)
    return addressed >= SHARE * len(questions) and answered >= SHARE * len(between)


def _has(tokens: Tokens, line: TokenSpan, kind: frozenset[str]) -> bool:
    return not kind.isdisjoint(tokens.lower[line.token_start : line.token_end])
