"""Labels: what somebody calls somebody or something, and where a statement tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers.relevance import Scored
from bot.answers.texts import content_of, stems_of
from bot.answers.verb_fit import has_lemma
from bot.grammar.verbs import BASE_OF, forms_of
from bot.language.stems import stem
from bot.language.word_list import word_list
from bot.question import Question
from index.passage import Passage

_LABELLING = (
    "call",
    "describe",
    "label",
    "brand",
    "dub",
    "deem",
    "refer",
    "liken",
    "characterize",
    "portray",
    "denounce",
)
"""She [branded] the plan a folly."""
_ASKING = frozenset(word_list("call describe label brand dub"))
"""What did she [call] the plan? The answer is in the words themselves."""
_IN_CONTENT = 0.5
"""So much of the topic stands in the content: it is that which is called something."""
_FEW_WORDS = 2
_AS = re.compile(r" as [^,.;]+?(?=[,.;]| and\b|$)")


def asks_for_label(question: Question) -> bool:
    """Say whether a question asks what somebody calls somebody or something."""
    return BASE_OF.get(question.verb.lower(), question.verb.lower()) in _ASKING


def labelling(scored: Sequence[Scored]) -> list[Passage]:
    """Return the statements that call the topic something, the best first."""
    return [one.passage for one in scored if one.content_score >= _IN_CONTENT and has_lemma(one.passage, *_LABELLING)]


def _label_after(passage: Passage) -> str:
    """Return a label that stands right after what is called so: "referred to [the plan] as “a folly”"."""
    if passage.attribution is None:
        return ""
    after = _AS.match(passage.text, passage.attribution.content[-1].end - passage.span.start)
    return after[0] if after else ""


def label_in(passages: Sequence[Passage]) -> str:
    """Return the words that hold the label: what was said, or the sentence where that alone has the verb."""
    by_cue = next((passage for passage in passages if has_lemma(passage, *_LABELLING)), None)
    if by_cue is not None:
        content = content_of(by_cue) + _label_after(by_cue)
        return content if len(content.split()) > _FEW_WORDS else by_cue.text
    forms = {stem(form.split()[0]) for verb in _LABELLING for form in forms_of(verb)}
    telling = next((passage for passage in passages if not forms.isdisjoint(stems_of(passage.text))), None)
    return telling.text if telling else content_of(passages[0])
