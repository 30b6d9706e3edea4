"""Question wording: a question as understood, in one plain sentence. Every front end shows it."""

from __future__ import annotations

from dataclasses import replace

from bot.filter_wording import filters_of
from bot.grammar.lexicon import AHEAD, DID, IS, MODALS, ON
from bot.grammar.lists import NUMBER
from bot.grammar.tail import TELLING
from bot.grammar.verbs import BASE_OF, OPEN, PARTICIPLES, SEEKS, past_of
from bot.grammar.word_classes import CLASSES
from bot.language.sentences import in_sentence, listed, ordinal
from bot.language.word_list import word_list
from bot.names.name_words import RELATIONS, TITLES, noun_first
from bot.question import Asks, Question
from bot.speakers_in_sentences import speakers_as_understood

_BEFORE_TOPIC: dict[str, str] = {
    **dict.fromkeys(("agree", "disagree"), "with"),
    **dict.fromkeys(("respond", "reply", "react", "answer", "object"), "to"),
    **dict.fromkeys(("comment", "elaborate"), "on"),
    "apologize": "for",
    "apologise": "for",
}
"""Did she comment [on] the strike? Other verbs that take no object have "about"."""
_OBJECT = (SEEKS.keys() | {"mention", "discuss", "address", "describe", "call", "compare", "acknowledge"}) - frozenset(
    word_list(
        """
        complain worry warn promise pledge vow think believe feel know hope want wish plan intend agree disagree object
        claim wonder ask
        """
    )
)
"""Did she [criticize] the bank? Verbs that take what they are about as their object."""
_WITHOUT_OBJECT = frozenset(
    word_list("answer comment respond reply react apologize apologise speak talk testify joke agree disagree complain")
)
"""Did she [comment]?"""
_SAYING = frozenset(["", "say", "talk", "speak", "comment", "tell", "mention", "discuss", "address"])
"""What did she [tell] about it? The same as what she said."""
_BEGIN_QUESTION = CLASSES["wh"] | DID
_ON_WHICH = frozenset(
    word_list(
        """
        platform channel network programme program show podcast site website station blog thread panel committee outlet
        broadcaster occasion stream livestream
        """
    )
)
"""[On] which platform? Media that are not "in which interview"."""
_STANDING = {"oppose": "opposes", "support": "supports", "worry": "worries", "defend": "defends"}
"""Who [opposes] it? A stance that lasts is asked for in the present."""


def as_question(question: Question) -> str:
    """Return the full question as understood, in one plain sentence."""
    if question.narrows and question.asking:
        plain = as_question(replace(question, asking="", narrows=False))
        return f"{plain.rstrip('?')}, and {question.asking}?"
    sentence = " ".join(_question(question).split())
    return f"{sentence[:1].upper()}{sentence[1:]}{'.' if question.asks is Asks.CONTEXT else '?'}"


def _question(question: Question) -> str:
    who = listed(speakers_as_understood(question))
    match question.asks:
        case Asks.SENTENCES:
            return _anybody(question)
        case Asks.STATEMENTS if not who:
            return _anybody(question)
        case Asks.STATEMENTS:
            return _statements(question, who)
        case Asks.SPEAKER:
            return _speaker(question)
        case Asks.WHEN | Asks.WHERE | Asks.ADDRESSEE:
            return _circumstance(question, who)
        case Asks.COUNT:
            return _count(question, who)
        case Asks.ROLE:
            return f"{'What' if _is_thing(question) else 'Who'} is {who}"
        case Asks.SPEAKERS:
            return _list_of_speakers(question)
        case Asks.ARTICLES:
            return _articles(question)
        case Asks.CONTEXT:
            return f"Show the {ordinal(question.number or 1)} passage in its article"
        case Asks.EXAMPLES:
            return "What can be asked here"


def _is_thing(question: Question) -> bool:
    """Say whether what was taken for somebody is spelt as no name, and nobody is called so: "what is the deficit?"."""
    nouns = [noun_first(naming.phrase.lower().split())[0] for naming in question.nobody]
    is_person = not (RELATIONS | TITLES).isdisjoint(nouns)
    return bool(nouns) and not is_person and all(naming.phrase.islower() for naming in question.nobody)


def _statements(question: Question, who: str) -> str:
    if question.retold:
        return f"What do others say that {who} said{_about(question)}{filters_of(question)}"
    base = BASE_OF.get(question.verb.lower(), "") or _open_verb(question)
    told, filters, topic = _told(question, base), filters_of(question), question.topic
    if question.asking.split()[-1:] and question.asking.split()[-1] in IS and topic:
        return f"{question.asking} {who} {topic}{filters}"
    if question.asking and topic and not question.verb:
        return f"According to {who}, {question.asking} {topic}{filters}"
    if question.find and topic and not question.verb and topic.split()[0].lower() in _BEGIN_QUESTION:
        return f"According to {who}, {topic}{filters}"
    if question.whether and topic and question.asking:
        return f"{question.asking} {who} {topic}{filters}"
    if question.whether and topic and question.verb.lower() not in BASE_OF:
        return f"Did {who} {topic if topic != question.verb else f'{topic} anything'}{filters}"
    if question.whether:
        return f"Did {who} {base}{told}{_whether_about(question, base)}{filters}"
    if question.asking:
        verb = "say that" if base == "say" and not question.clause else base
        if topic and topic.lower().startswith(f"{question.verb.lower()} "):  # an open verb, that begins the topic
            verb = ""
        last = question.asking.split()[-1]
        did = "" if last in IS | MODALS or last.endswith("n't") else " did"
        return f"{question.asking}{did} {who} {verb}{told}{_matter(question, base)}{filters}"
    what = f"What {question.find}" if question.find not in ("", "fact") else "What"
    if topic and question.clause:
        if base == "accuse":
            return f"What did {who} accuse {topic} of{filters}"
        is_object = (
            base in _OBJECT and base not in ("call", "deny", "find") and topic.split()[0] not in ON | {"from", "in"}
        )
        how = "How" if is_object and not question.find else what
        return f"{how} did {who} {base}{told}{_matter(question, base)}{filters}"
    if base in _BEFORE_TOPIC and (topic or base == "respond"):
        return f"How did {who} {base}{told}{_matter(question, base)}{filters}"
    else_ = " else" if question.others else ""
    verb = base if told or base not in _SAYING else "say"
    matter = _matter(question, base) or ("" if told else " it") if base == "call" else _about(question)
    return f"{what}{else_} did {who} {verb}{told}{matter}{filters}"


def _open_verb(question: Question) -> str:
    """Return a verb that the grammar does not know, unless its form shows that it followed "has" or "was"."""
    verb = question.verb.lower()
    return "say" if not verb or verb.endswith(("ed", "ing", "en")) else verb


def _anybody(question: Question) -> str:
    """Word a question that names no speaker."""
    filters = filters_of(question)
    if question.quoted:
        return f"Where does “{question.quoted}” stand{filters}"
    if question.asking == "who" and question.verb:
        return f"Who was {question.verb}{f' about {question.topic}' if question.topic else ''}{filters}"
    if question.verb.lower() in PARTICIPLES:
        told = _told(question, BASE_OF[question.verb.lower()])
        if question.addressee and BASE_OF[question.verb.lower()] in TELLING:
            return f"What was {in_sentence(question.addressee)} {question.verb.lower()}{_about(question)}{filters}"
        return f"What was {question.verb.lower()}{told}{_about(question)}{filters}"
    if not question.topic:
        return f"What was said{_told(question, 'say')}{filters}"
    if question.addressee:
        return f"What was said{_told(question, 'say')} about {question.topic}{filters}"
    if question.asking:
        return f"{question.asking} {question.topic}{filters}"
    if question.topic.split()[0].lower() in _BEGIN_QUESTION:
        return f"According to the articles, {question.topic}{filters}"
    return f"What do the articles say about {question.topic}{filters}"


def _speaker(question: Question) -> str:
    else_ = " else" if question.others else ""
    kind = f"Which {question.like}".rstrip() if question.like or question.asking == "which" else f"Who{else_}"
    filters = filters_of(question)
    if question.quoted:
        return f"{kind} said “{question.quoted}”{filters}"
    if question.shown:
        return "Who said that"
    if question.verb == OPEN:
        return f"{kind} {question.topic}{filters}"
    base = BASE_OF.get(question.verb.lower(), "")
    verb = _told_in_past(question.verb, base)
    if verb == _STANDING.get(base) and question.like.endswith("s"):
        verb = base  # which ministers oppose it
    if question.addressee:
        verb = f"{verb}{'' if base in TELLING else ' to'} {question.addressee}"
    if not question.topic:
        matter = _matter(replace(question, topic="that"), base) if "it" in question.carried else ""
        return f"{kind} {verb}{matter}{filters}"
    if question.clause and base not in _BEFORE_TOPIC:
        return f"{kind} {verb if question.verb else 'spoke of'} {question.topic}{filters}"
    if base in _SAYING and base not in ("mention", "discuss", "address"):
        verb = verb if question.addressee or base == "tell" else "talked"
        return f"{kind} {verb} about {question.topic}{filters}"
    return f"{kind} {verb}{_matter(question, base)}{filters}"


def _told_in_past(typed: str, base: str) -> str:
    """Return "criticized" for "criticize" and "criticizing"; "opposes" stays as it is."""
    if not base:
        return typed or "said something"
    if base in _STANDING:
        return _STANDING[base] if typed.lower() == base else typed
    return past_of(base) if typed.lower() == base or typed.lower().endswith("ing") else typed


def _circumstance(question: Question, who: str) -> str:
    asked = {Asks.WHEN: "When", Asks.WHERE: "Where"}.get(question.asks, "To whom")
    if question.asking == "how":
        asked = "How"
    elif question.asks is Asks.WHERE and question.find:
        asked = f"{'On' if question.find in _ON_WHICH else 'In'} which {question.find}"
    base = BASE_OF.get(question.verb.lower(), "")
    if not who and question.topic and question.topic.split()[0].lower() in DID:
        return f"{asked} {question.topic}"
    if not who:
        return f"{asked} was {question.topic or 'that said'}"
    if question.topic and question.clause:
        did = next((word for word in question.asking.split() if word in AHEAD), "did")
        return f"{asked} {did} {who} {base} {question.topic}"
    if question.topic:
        verb = base if base in _OBJECT or question.asking else "speak"
        return f"{asked} did {who} {verb}{_told(question, verb)}{_matter(question, verb)}"
    if question.addressee and question.asks is not Asks.ADDRESSEE:
        return f"{asked} did {who} {base or 'talk'}{_told(question, base or 'talk')}"
    return f"{asked} did {who} say that"


def _count(question: Question, who: str) -> str:
    if question.like:
        base = BASE_OF.get(question.verb.lower(), "")
        return f"How many {question.like} {_told_in_past(question.verb, base)}{_matter(question, base)}"
    return f"How many statements{f' by {who}' if who else ''}{_about(question)} are there{filters_of(question)}"


def _list_of_speakers(question: Question) -> str:
    about = f" in the article{_about(question)}" if question.topic else ""
    where = f"{about}{filters_of(question)}" or " in this archive"
    if question.find == NUMBER:
        return f"How many speakers are quoted{where}"
    return f"Who is quoted{' most' if question.most else ''}{where}"


def _articles(question: Question) -> str:
    match question.find:
        case "how many":
            filters = filters_of(question)
            if question.topic:
                return f"How many articles mention {question.topic}{filters}"
            return f"How many articles are there{filters or ' here'}"
        case "author":
            return "Who wrote the article"
        case "published":
            return "When was the article published"
        case "publisher":
            return "Which publishers are in this archive"
        case _:
            filters = filters_of(question)
            if question.topic:
                return f"Which articles mention {question.topic}{filters}"
            return f"Which articles are there{filters}" if filters else "Which articles are in this archive"


def _told(question: Question, base: str) -> str:
    if not question.addressee:
        return ""
    return f" {in_sentence(question.addressee)}" if base in TELLING else f" to {in_sentence(question.addressee)}"


def _matter(question: Question, base: str) -> str:
    """Return "on the strike" after "comment", "the strike" after "mention", else "about the strike"."""
    if not question.topic or question.quoted:
        return _about(question)
    if base in _BEFORE_TOPIC and question.topic.split()[0].lower() not in _BEFORE_TOPIC.values():
        return f" {_BEFORE_TOPIC[base]} {question.topic}"
    if question.clause or base in _OBJECT or (base and base not in BASE_OF):
        return f" {question.topic}"
    return f" {_BEFORE_TOPIC.get(base, 'about')} {question.topic}"


def _whether_about(question: Question, base: str) -> str:
    """Return "anything about the strike" after "say", "on the strike" after "comment"."""
    matter = _matter(question, base)
    if not matter:
        return _anything(base)
    return f" anything{matter}" if base in _SAYING and matter.startswith(" about ") else matter


def _anything(base: str) -> str:
    return "" if base in _WITHOUT_OBJECT else " anything"


def _about(question: Question) -> str:
    if question.quoted:
        return f" with the words “{question.quoted}”"
    return f" about {question.topic}" if question.topic else ""
