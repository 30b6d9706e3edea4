"""Short facts: the number, the time or the words in a passage that a question asks for."""

from __future__ import annotations

import re

from bot.answers.texts import content_of
from bot.language.stems import in_whole_words, stem
from bot.question import Question
from bot.topic import Topic
from index.folding import fold
from index.passage import Passage

_UNIT = (
    r"(?:percent(?:age points?)?|per cent|%|million|billion|trillion|thousand|hundred|dollars|euros|pounds|"
    r"people|years?|months?|weeks?|days?|hours?|points?|miles|times)"
)
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|half|a third|a quarter|dozens?|hundreds?|thousands?)"
)
_MEASURE = r"(?:-(?:year|month|week|day|hour|minute|mile|foot|point|percent|page|member)(?:-old)?)?"
"""A [35-year] history is no number of what follows."""
NUMBER = re.compile(
    rf"(?:[$€£]\s?)?\d[\d,.]*\d{_MEASURE}(?: {_UNIT})*|(?:[$€£]\s?)?\d{_MEASURE}(?: {_UNIT})*%?|"
    rf"\b{_NUMBER_WORD}\b(?: {_UNIT})*",
    re.IGNORECASE,
)
TIME = re.compile(r"\b\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)|\b\d{1,2}:\d\d\b|\b(?:noon|midnight)\b", re.IGNORECASE)
_LONGEST = 200
_RIGHT_BEFORE = 2
"""In words: 3,000 [more Syrian] refugees."""
_FAR = 1000


MONEY = re.compile(
    rf"[$€£]\s?\d[\d,.]*(?: {_UNIT})*|\b\d[\d,.]*(?: (?:million|billion|trillion))? (?:dollars|euros|pounds)",
    re.IGNORECASE,
)
FACTS = {"number": NUMBER, "time": TIME, "money": MONEY}
"""Facts that are told by their look."""


def has_fact(find: str, passage: Passage) -> bool:
    """Say whether what was said has a fact of the kind asked for."""
    return bool(FACTS[find].search(content_of(passage)))


def stands_before(find: str, text: str, topic: Topic) -> bool:
    """Say whether such a fact stands right before a word of the topic: "3,000 [refugees] arrive"."""
    return any(_gap(found, text, topic) <= _RIGHT_BEFORE for found in FACTS[find].finditer(text))


def fact_in(question: Question, passage: Passage) -> str:
    """Return the fact in its words: "$1.1 trillion: ..."; empty where there is none of its kind."""
    content = " ".join(content_of(passage).split())
    who = f"{passage.speaker.name}: " if passage.speaker else ""
    if question.find == "fact":
        return f"{who}“{_cut(content)}”"
    pattern = FACTS.get(question.find, NUMBER)
    if not pattern.search(content):
        content, who = " ".join(passage.text.split()), ""
    topic = question.subject or Topic("", ())
    found = min(pattern.finditer(content), key=lambda one: _gap(one, content, topic), default=None)
    return f"{found[0].strip()} ({who}“{_cut(content)}”)" if found else ""


def _gap(found: re.Match[str], text: str, topic: Topic) -> int:
    """Return how many words lie between a fact and the next word of the topic after it."""
    after = fold(in_whole_words(text[found.end() :])).split()
    stems = frozenset().union(*(group.stems for group in topic.groups))
    return next((gap for gap, word in enumerate(after) if stem(word) in stems), _FAR)


def _cut(content: str) -> str:
    return content if len(content) <= _LONGEST else f"{content[:_LONGEST].rsplit(' ', 1)[0]} …"
