"""Short facts: the number, the time or the words in a passage that a question asks for."""

from __future__ import annotations

import re

from bot.answers.texts import content_of
from bot.question import Question
from index.passage import Passage

_UNIT = (
    r"(?:percent(?:age points?)?|per cent|%|million|billion|trillion|thousand|hundred|dollars|euros|pounds|"
    r"people|years?|months?|weeks?|days?|hours?|points?|miles|times)"
)
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|half|a third|a quarter|dozens?|hundreds?|thousands?)"
)
NUMBER = re.compile(
    rf"(?:[$€£]\s?)?\d[\d,.]*\d(?: {_UNIT})*|(?:[$€£]\s?)?\d(?: {_UNIT})*%?|\b{_NUMBER_WORD}\b(?: {_UNIT})*",
    re.IGNORECASE,
)
TIME = re.compile(r"\b\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)|\b\d{1,2}:\d\d\b|\b(?:noon|midnight)\b", re.IGNORECASE)
_LONGEST = 200


MONEY = re.compile(
    rf"[$€£]\s?\d[\d,.]*(?: {_UNIT})*|\b\d[\d,.]*(?: (?:million|billion|trillion))? (?:dollars|euros|pounds)",
    re.IGNORECASE,
)
FACTS = {"number": NUMBER, "time": TIME, "money": MONEY}
"""Facts that are told by their look."""


def has_fact(find: str, passage: Passage) -> bool:
    """Say whether what was said has a fact of the kind asked for."""
    return bool(FACTS[find].search(content_of(passage)))


def fact_in(question: Question, passage: Passage) -> str:
    """Return the fact in its words: "$1.1 trillion: ..."; empty where there is none of its kind."""
    content = " ".join(content_of(passage).split())
    who = f"{passage.speaker.name}: " if passage.speaker else ""
    shown = content if len(content) <= _LONGEST else f"{content[:_LONGEST].rsplit(' ', 1)[0]} …"
    if question.find == "fact":
        return f"{who}“{shown}”"
    pattern = FACTS.get(question.find, NUMBER)
    found = pattern.search(content) or pattern.search(passage.text)
    if found is None:
        return ""
    return f"{found[0].strip()} ({who}“{shown}”)"
