"""Short facts: the number, the time or the words in a passage that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answers.number_fit import best_number, has_unit, is_in_question, measures_else, number_fit, unit_asked
from bot.answers.texts import content_of, content_with_cue
from bot.language.stems import in_whole_words, stem
from bot.question import Question
from bot.topic import Topic
from index.folding import fold
from index.passage import Passage

_UNIT = (
    r"(?:percent(?:age points?)?|per cent|%|million|billion|trillion|thousand|hundred|dollars|euros|pounds|"
    r"people|years?|months?|weeks?|days?|hours?|points?|miles|times|feet|inches|met(?:er|re)s|acres|tons?)"
)
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|half|dozens?|hundreds?|thousands?)"
)
_FRACTION = r"(?:an?|one|two|three|four|five)[- ](?:third|quarter|fifth|sixth|eighth|tenth)s?"
_MEASURE = r"(?:-(?:year|month|week|day|hour|minute|mile|foot|point|percent|page|member)(?:-old)?)?"
"""A [35-year] history is no number of what follows."""
_RANGE = r"\d[\d,.]*(?:\s?[-–]\s?|\sto\s)\d+(?:[,.]\d+)*"
NUMBER = re.compile(
    rf"\b{_FRACTION}(?: to {_FRACTION})?\b|{_RANGE}(?: {_UNIT})+|"
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
    rf"[$€£]\s?\d[\d,.]*(?: {_UNIT})*|"
    r"\b\d[\d,.]*(?: (?:million|billion|trillion))? (?:dollars|euros|pounds|cents|pence|crowns|kron(?:er|or)|francs|"
    r"yen|yuan|rupees|pesos|rubles|roubles|shillings|zlotys|lira|rand|reais|naira)\b|"
    r"\b\d[\d,.]* (?:million|billion|trillion)\b(?! (?:people|\w+s\b))",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"^(?:by )?how (?:many|much|high|low|tall|old|long|far|often|big|deep)\b|"
    r"^what\b.*\b(?:rate|percentage|share|price|salary|wage|population|turnout|margin)\b",
    re.IGNORECASE,
)
FACTS = {"number": NUMBER, "time": TIME, "money": MONEY}
"""Facts that are told by their look."""


def facts_in(find: str, text: str, topic: Topic, asking: str) -> list[re.Match[str]]:
    """Return the facts of a kind in `text`, only those in the unit that is asked for."""
    unit = unit_asked(asking, topic) if find == "number" else None
    found = (one for one in FACTS[find].finditer(text) if not is_in_question(one, topic))
    if asking.endswith("how many"):
        found = (one for one in found if not measures_else(one, text, topic))
    return [one for one in found if has_unit(one, text, unit)]


def has_fact(question: Question, passage: Passage) -> bool:
    """Say whether what was said has a fact of the kind asked for."""
    return bool(facts_in(question.find, content_of(passage), question.subject or Topic("", ()), question.asking))


def asking_number(question: Question) -> Question:
    """Return a question whose words ask for a number, with that told: "what was [the jobless rate] in May?"."""
    found = None if question.find else _QUANTITY.search(question.topic or "")
    return replace(question, find="number", asking=found[0].lower()) if found else question


def stands_before(find: str, text: str, topic: Topic) -> bool:
    """Say whether such a fact stands right before a word of the topic: "3,000 [refugees] arrive"."""
    return any(counts(found, topic) for found in FACTS[find].finditer(text))


def counts(found: re.Match[str], topic: Topic) -> bool:
    """Say whether a fact stands right before a word of the topic."""
    return _gap(found, found.string, topic) <= _RIGHT_BEFORE


def fact_fit(find: str, text: str, topic: Topic, asking: str) -> float:
    """Return how well the best fact in `text` fits what is asked for; 0 where there is none."""
    return max((number_fit(one, text, topic, asking) for one in FACTS[find].finditer(text)), default=0.0)


def by_fact(question: Question, passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages in the order of how well their facts fit."""
    topic = question.subject or Topic("", ())
    return sorted(passages, key=lambda one: -fact_fit(question.find, content_of(one), topic, question.asking))


def fact_in(question: Question, passage: Passage) -> str:
    """Return the fact in its words: "$1.1 trillion: ..."; empty where there is none of its kind."""
    content = " ".join(content_with_cue(passage).split())
    who = f"{passage.speaker.name}: " if passage.speaker else ""
    if question.find == "fact":
        return f"{who}“{_cut(content)}”"
    pattern = FACTS.get(question.find, NUMBER)
    if not pattern.search(content):
        content, who = " ".join(passage.text.split()), ""
    topic = question.subject or Topic("", ())
    fitting = facts_in(question.find, content, topic, question.asking) if question.find in FACTS else []
    is_strict = question.asking.endswith("how many") or unit_asked(question.asking, topic) is not None
    found = best_number(fitting or ([] if is_strict else pattern.finditer(content)), content, topic, question.asking)
    return f"{found[0].strip()} ({who}“{_cut(content)}”)" if found else ""


def _gap(found: re.Match[str], text: str, topic: Topic) -> int:
    """Return how many words lie between a fact and the next word of the topic after it."""
    after = fold(in_whole_words(text[found.end() :])).split()
    stems = frozenset().union(*(group.all_stems for group in topic.groups))
    return next((gap for gap, word in enumerate(after) if stem(word) in stems), _FAR)


def _cut(content: str) -> str:
    return content if len(content) <= _LONGEST else f"{content[:_LONGEST].rsplit(' ', 1)[0]} …"
