"""Wording: questions and answers as sentences, the same in every front end."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date

from bot.background import Background
from bot.grammar.tail import TELLING
from bot.grammar.verbs import BASE_OF, SEEKS
from bot.naming import Naming
from bot.question import Asks, Question
from index.attribution import Kind
from index.passage import Passage

MONTHS = tuple(calendar.month_name)[1:]
_KINDS = {
    Kind.DIRECT: "in direct quotation",
    Kind.MIXED: "in part in quotation marks",
    Kind.INDIRECT: "in reported speech",
}


def day_in_words(day: date) -> str:
    """Return "7 November 2023"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def listed(names: Sequence[str], last: str = "and") -> str:
    """Return "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def counted(number: int, noun: str) -> str:
    """Return "1 statement", "3 statements"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def as_question(question: Question) -> str:
    """Return the full question as understood, in one plain sentence."""
    return f"{_question(question)}{'.' if question.asks is Asks.CONTEXT else '?'}"


def _question(question: Question) -> str:
    who = listed(question.speakers)
    match question.asks:
        case Asks.STATEMENTS | Asks.SENTENCES:
            return _statements(question, who)
        case Asks.SPEAKER:
            return _speaker(question)
        case Asks.WHEN | Asks.WHERE:
            return f"{question.asks.value.capitalize()} was that said" if not who else _circumstance(question, who)
        case Asks.ADDRESSEE:
            return f"To whom did {who} say that" if who and not question.topic else _whom(question, who)
        case Asks.COUNT:
            return f"How many statements by {who or 'anybody'} are there{_about(question)}{_filters(question)}"
        case Asks.ROLE:
            return f"Who is {who}"
        case Asks.SPEAKERS:
            return "Who is quoted most in this archive" if question.most else "Who is quoted in this archive"
        case Asks.ARTICLES:
            return _articles(question)
        case Asks.CONTEXT:
            return f"Show passage {question.number or 1} in its article"
        case Asks.EXAMPLES:
            return "What can be asked here"


def _articles(question: Question) -> str:
    if question.find == "author":
        return "Who wrote the article"
    if question.find == "published":
        return "When was the article published"
    return f"Which articles mention {question.topic}" if question.topic else "Which articles are in this archive"


def _statements(question: Question, who: str) -> str:
    base = BASE_OF.get(question.verb.lower(), "") or "say"
    told = f" {'' if base in TELLING else 'to '}{question.addressee}" if question.addressee else ""
    filters = _filters(question)
    if question.asks is Asks.SENTENCES or not who:
        return _anybody(question, told)
    if question.find and question.topic:
        return f"According to {who}, {_FINDS.get(question.find, 'what')}: {question.topic}{filters}"
    if question.topic and question.topic.startswith("to ") and not question.whether:
        return f"What did {who} {base}{told} {question.topic}{filters}"
    if question.topic and (question.clause or base in ("mention", "discuss")):
        if base in ("say", "claim", "deny") or base not in (*_DIRECT_OBJECT, "mention", "discuss"):
            return (
                f"Did {who} {base}{told}: {question.topic}{filters}"
                if question.whether
                else f"What did {who} {base}{told}: {question.topic}{filters}"
            )
        return f"{'Did' if question.whether else 'How did'} {who} {base} {question.topic}{filters}"
    else_ = " else" if question.others else ""
    if question.whether and base in SEEKS and not question.topic:
        return f"Did {who} {base} anything{filters}"
    return f"What{else_} did {who} {base}{told}{_about(question)}{filters}"


def _anybody(question: Question, told: str) -> str:
    """Word a question that names no speaker."""
    if question.quoted:
        return f"Where does “{question.quoted}” stand"
    if not question.topic:
        to = f" to {question.addressee}" if told else ""
        return f"What was said{to}{_filters(question)}"
    if question.find:
        return f"{_FINDS.get(question.find, 'what').capitalize()}: {question.topic}{_filters(question)}"
    return f"What do the articles say about {question.topic}{_filters(question)}"


_FINDS = {"number": "how much or how many", "money": "how much money", "time": "at what time"}
_DIRECT_OBJECT = SEEKS.keys() - {
    "complain",
    "worry",
    "warn",
    "promise",
    "pledge",
    "vow",
    "think",
    "believe",
    "feel",
    "know",
    "hope",
    "want",
    "wish",
    "plan",
    "intend",
    "agree",
    "disagree",
    "object",
    "deny",
    "claim",
    "wonder",
}
"""How did she [criticize] the bank?"""
_ABOUT_VERBS = frozenset(
    [
        "talk",
        "speak",
        "say",
        "comment",
        "write",
        "complain",
        "worry",
        "ask",
        "tweet",
        "joke",
        "warn",
        "think",
        "tell",
        "",
    ]
)
_WITH_VERBS = frozenset(["agree", "disagree"])


def _speaker(question: Question) -> str:
    else_ = " else" if question.others else ""
    kind = f"Which {question.like}" if question.like else f"Who{else_}"
    filters = _filters(question)
    if question.quoted:
        return f"{kind} said “{question.quoted}”{filters}"
    if question.shown:
        return "Who said that"
    base = BASE_OF.get(question.verb.lower(), "")
    verb = "" if question.verb == "did" else _THIRD.get(question.verb, question.verb) or "said something"
    if question.addressee:
        verb = f"{verb}{'' if base in TELLING else ' to'} {question.addressee}"
    if not question.topic:
        return f"{kind} {verb}{filters}"
    if question.clause:
        return f"{kind} {verb} {question.topic}{filters}".replace("  ", " ")
    if base in _WITH_VERBS:
        return f"{kind} {verb} with {question.topic}{filters}"
    if base in _ABOUT_VERBS:
        return f"{kind} {'talked' if base in ('', 'say', 'talk') else verb} about {question.topic}{filters}"
    return f"{kind} {verb} {question.topic}{filters}"


_THIRD = {"oppose": "opposes", "support": "supports", "worry": "worries", "talk": "talked", "defend": "defends"}


def _circumstance(question: Question, who: str) -> str:
    asked = "When" if question.asks is Asks.WHEN else "Where"
    if question.topic:
        return f"{asked} did {who} speak about {question.topic}"
    return f"{asked} did {who} say that"


def _whom(question: Question, who: str) -> str:
    return f"To whom did {who} speak about {question.topic}" if who else "To whom was that said"


def _about(question: Question) -> str:
    if question.quoted:
        return f" with the words “{question.quoted}”"
    return f" about {question.topic}" if question.topic else ""


def _filters(question: Question, *, with_kind: bool = True) -> str:
    parts = []
    if question.without:
        parts.append(f"leaving out {question.without.words}")
    if question.place:
        parts.append(question.place if " " in question.place else f"at {question.place}")
    if question.period:
        parts.append(question.period.words)
    if question.outlet:
        parts.append(f"in {question.outlet}")
    if question.kind and with_kind:
        parts.append(_KINDS[question.kind])
    if question.stance and question.stance_asked:
        parts.append(f"with stance {question.stance.value}")
    if question.narrows:
        parts.append("among the passages just shown")
    return f" {', '.join(parts)}" if parts else ""


def found_statements(
    passages: Sequence[Passage], named: Sequence[Naming], *, nearest: bool, hidden: int = 0, shown_content: str = ""
) -> str:
    """Return "John Kirby: 3 statements in 1 article"; one who goes by several names is counted under the fullest."""
    names = {entry.id: naming.name for naming in named for entry in naming.chosen}
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
    if nearest:
        short = f"Not in these words; the nearest: {short}"
    return f"{short}. “{shown_content}”" if shown_content else short


def nothing_found(question: Question, known: Background) -> str:
    """Return "No statement by Gallant about inflation in 84 articles, 8 September to 7 October 2016."."""
    who = listed(question.speakers, "or") or (f"any {question.like}" if question.like else "")
    by = f" by {who}" if who else ""
    to = f" to {question.addressee}" if question.addressee else ""
    kind = "direct quotation" if question.kind is Kind.DIRECT else "statement"
    base = BASE_OF.get(question.verb.lower(), "")
    told = (
        f" told with “{base}”"
        if question.whether and base and not question.topic and base not in ("say", "comment")
        else ""
    )
    else_ = " beyond those shown" if question.others else ""
    return f"No {kind}{by}{to}{_about(question)}{told}{_filters(question, with_kind=False)}{else_} in {extent(known)}."


def nobody_found(names: Sequence[str], known: Background, mentioned: bool) -> str:
    """Return "Nobody called Macron is quoted in 84 articles."."""
    begin = f"No statement by {listed(names, 'or')} in {extent(known)}"
    return (
        f"{begin}; the name occurs, but nobody by it is quoted." if mentioned else f"{begin}; the name does not occur."
    )


def extent(known: Background) -> str:
    """Return "84 articles, 8 September to 7 October 2016"."""
    articles = counted(len(known.articles), "article")
    first, last = known.oldest, known.newest
    if first is None or last is None:
        return articles
    if first == last:
        return f"{articles}, {day_in_words(first)}"
    begin = day_in_words(first) if first.year != last.year else f"{first.day} {MONTHS[first.month - 1]}"
    return f"{articles}, {begin} to {day_in_words(last)}"


NOT_UNDERSTOOD = "I did not understand that. Questions like these are answered here:"
NOTHING_SHOWN = "There is no answer yet that this could be about. Questions like these are answered here:"
