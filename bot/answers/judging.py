"""Judging: whether somebody takes a stance in his own words, where the verb that reports them is a plain one."""

from __future__ import annotations

from bot.answers.texts import content_of
from bot.grammar.verbs import BASE_OF
from bot.language.judging_words import Judgement, judgements_of
from bot.language.word_list import word_list
from index.passage import Passage

_BLAMING = frozenset(
    word_list("criticize criticise condemn attack slam blast denounce fault deride lambaste disagree object")
)
"""Who [criticized] the plan? Whoever called it reckless; whom somebody accuses of something is another matter."""
_PRAISING = frozenset(word_list("praise laud hail commend"))
"""Who [praised] her? Whoever said that she was brave; who thanked her did one thing more."""
_SHOWN_BY = {**dict.fromkeys(_BLAMING, Judgement.BLAME), **dict.fromkeys(_PRAISING, Judgement.PRAISE)}


def judges(passage: Passage, verb: str) -> bool:
    """Say whether a passage does what `verb` says in other words: "Stark said the plan was [reckless]" criticizes it.

    Who both blames and praises is taken for neither.
    """
    wanted = _SHOWN_BY.get(BASE_OF.get(verb.lower(), ""))
    return wanted is not None and judgements_of(content_of(passage)) == {wanted}
