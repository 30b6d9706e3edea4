"""Verb fit: whether a passage is told with the verb of a question, or takes the stance that it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.answers.headlines import is_headline
from bot.answers.judging import judges
from bot.answers.sides import Side, is_standing, side_asked
from bot.answers.stands import side_of
from bot.answers.texts import content_of, stems_of
from bot.grammar.verbs import BASE_OF, LIKE, OPINION, PLAIN, SEEKS, forms_of
from bot.language.stems import stem
from bot.language.synonyms import synonyms_of
from bot.language.word_list import word_list
from bot.question import Asks, Question
from bot.topic import Topic
from index.attribution import Stance
from index.passage import Passage

_GENERAL = frozenset(
    word_list(
        """
        say tell state speak talk mention comment remark note add put give express address discuss point respond
        react answer observe report explain write
        """
    )
)
PARTICULAR = PLAIN - _GENERAL
"""Verbs of speech that are taken at their word where any passage has them: "what did she announce?"."""
OUTSPOKEN = frozenset(word_list("apologize apologise joke tweet admit concede acknowledge boast brag confirm"))
"""Did she [apologize]? Nothing else that she said will do."""
RETOLD = frozenset(["reply"])
"""What did she [reply]? Also where somebody else tells it."""
_REFUSALS = {
    "accept": "reject refuse decline dismiss rebuff turn",
    "admit": "deny",
    "confirm": "deny",
    "concede": "deny",
    "agree": "disagree refuse reject",
}
"""Did she [accept] the offer? That she turned it down answers it too."""
_CHANNELS = {
    "tweet": "tweet twitter x post wrote",
    "post": "post tweet twitter facebook instagram mastodon x online wrote",
    "email": "email mail wrote message",
    "text": "text message wrote",
}
"""What did she [tweet]? Where no sentence tells that she did, what else she said is told as such."""
_JUDGING = frozenset(
    [
        Stance.DENIED,
        Stance.CRITICIZED,
        Stance.PRAISED,
        Stance.AGREED,
        Stance.DISAGREED,
        Stance.DECLINED,
    ]
)
"""Who [denied] it? One who only spoke of it is no answer."""
_ACTS = frozenset([Stance.WARNED, Stance.PROMISED, Stance.URGED, Stance.ASKED])
"""What did he [promise]? One who only spoke promised nothing."""
LASTING = frozenset(word_list("oppose support favor favour back defend doubt question complain object"))
"""Who [opposes] it? That may be told in any words, so any statement on the matter may show it."""


def fitting_verb(question: Question, passages: list[Passage]) -> list[Passage]:
    """Keep what fits the verb of the question, where anything does; "say" fits all, "think" is told by all.

    Of "who denied it?" and "did she ever apologize?" nothing is kept where nothing fits. The verb may be any: of
    "what did she confide?" what she confided is kept.
    """
    verb = question.verb.lower()
    base = BASE_OF.get(verb, verb)
    if base == "write":
        return sorted(passages, key=lambda passage: not has_lemma(passage, base))
    if not passages or base in OPINION or (base in PLAIN and base not in PARTICULAR):
        return passages
    if question.asks is Asks.SPEAKER and question.subject and is_standing(base) and (side := side_asked(base)):
        others = by_others(question.subject, passages) if side is Side.AGAINST else passages
        return _on_side(side, base, others)
    fitting = [p for p in passages if has_stance(p, question.stances) or has_lemma(p, base, *_like(base))]
    if question.asks is Asks.SPEAKER and question.subject:
        fitting += [p for p in passages if p not in fitting and judges(p, base)]
    if question.whether and base not in BASE_OF:
        fitting += [p for p in passages if p not in fitting and stem(base) in stems_of(content_of(p))]
    if question.whether and base in _REFUSALS:
        fitting += [p for p in passages if p not in fitting and has_lemma(p, *_REFUSALS[base].split())]
    if question.whether and base in OUTSPOKEN:
        fitting += [p for p in passages if p not in fitting and _says_it(p, base)]
    fitting.sort(key=lambda p: not has_lemma(p, base))
    if not fitting and question.asks is Asks.SPEAKER:
        fitting = [p for p in passages if speaks_of_verb(p, base)]
    if not fitting and question.whether:
        fitting = [p for p in passages if has_stance(p, (Stance.DECLINED,))]
    if all(map(is_headline, fitting)):
        return [] if must_fit(question) and question.whether else passages
    return fitting


def by_others(topic: Topic, passages: list[Passage]) -> list[Passage]:
    """Leave out who is spoken of: who criticized [Orlik's] plan was hardly Orlik."""
    persons = {group.person for group in topic.groups if group.person}
    return [passage for passage in passages if passage.speaker is None or passage.speaker.name not in persons]


def _on_side(side: Side, base: str, passages: list[Passage]) -> list[Passage]:
    """Keep who is on the side that "who defends it?" asks for; what lasts may be told in any words but the others'."""
    sides = [side_of(passage) for passage in passages]
    others = [passage for passage, taken in zip(passages, sides, strict=True) if taken in (None, side)]
    fitting = [p for p in others if side_of(p) is side or has_lemma(p, base, *_like(base)) or speaks_of_verb(p, base)]
    fitting.sort(key=lambda passage: not has_lemma(passage, base))
    return fitting or (others if base in LASTING else [])


def _says_it(passage: Passage, base: str) -> bool:
    """Say whether what was said does what the verb says: "she [regretted] her remarks" apologizes."""
    words = {stem(word) for word in synonyms_of(base) if " " not in word}
    return speaks_of_verb(passage, base) or not words.isdisjoint(stems_of(content_of(passage)))


def is_relaxed(question: Question, passages: Sequence[Passage]) -> bool:
    """Say whether a verb that judges or acts ("what did she deny?", "promise?") is told by none of the passages."""
    base = BASE_OF.get(question.verb.lower(), "")
    if question.asks is Asks.STATEMENTS and base in _CHANNELS:
        words = frozenset(map(stem, _CHANNELS[base].split()))
        return bool(passages) and all(words.isdisjoint(stems_of(passage.text)) for passage in passages)
    return (
        (_judges(base) or (question.asks is Asks.STATEMENTS and (_acts(base) or must_fit(question))))
        and bool(passages)
        and not any(has_stance(p, question.stances) or speaks_of_verb(p, base) for p in passages)
    )


def is_of_mind(question: Question) -> bool:
    """Say whether it asks for what is thought or wished: "who wants the wolf shot?"."""
    return question.stances[:1] in ((Stance.WANTED,), (Stance.BELIEVED,))


def must_fit(question: Question) -> bool:
    """Say whether nothing but the verb of the question will do: "who denied it?", "did she ever apologize?"."""
    base = BASE_OF.get(question.verb.lower(), "")
    if question.asks is Asks.SPEAKER:
        return _judges(base)
    return question.whether and bool(base) and base not in (PLAIN - OUTSPOKEN) | OPINION and not _is_wish(base)


def _is_wish(base: str) -> bool:
    """Say whether what is asked, such as "does she want to leave?", may be told by whatever she says of it."""
    return SEEKS.get(base, (Stance.SAID,))[0] is Stance.WANTED


def _judges(base: str) -> bool:
    return bool(base) and base not in PLAIN | LASTING and _JUDGING.issuperset(SEEKS.get(base, (Stance.SAID,)))


def _acts(base: str) -> bool:
    return base not in PLAIN and any(stance in _ACTS for stance in SEEKS.get(base, ())[:1])


def has_stance(passage: Passage, stances: Sequence[Stance]) -> bool:
    """Say whether a passage takes one of `stances`."""
    return passage.attribution is not None and passage.attribution.stance in stances


def speaks_of_verb(passage: Passage, verb: str) -> bool:
    """Say whether a passage has `verb` in the words that report it or in what was said: "said he [planned] to go"."""
    base = BASE_OF.get(verb.lower(), "")
    forms = {stem(form.split()[0]) for form in forms_of(base)} if base else set()
    return has_verb(passage, verb) or not forms.isdisjoint(stems_of(content_of(passage)))


def has_verb(passage: Passage, verb: str) -> bool:
    """Say whether the words that report a passage have `verb`, in any form, or a word like it."""
    base = BASE_OF.get(verb.lower(), "")
    return has_lemma(passage, base, *_like(base))


def _like(base: str) -> list[str]:
    return LIKE.get(base, "").split()


def has_lemma(passage: Passage, base: str, *like: str) -> bool:
    """Say whether the words that report a passage have the verb itself, in any form, or one of the words `like` it."""
    attribution = passage.attribution
    if attribution is None or not base:
        return False
    cue = " ".join(passage.words_at(span) for span in attribution.cue if passage.span.holds(span))
    return not _forms_of_all((base, *like)).isdisjoint(stems_of(cue))


@lru_cache(maxsize=256)
def _forms_of_all(verbs: tuple[str, ...]) -> frozenset[str]:
    """Return the stems of all forms of `verbs`: that of "caution" is another than that of "cautioned"."""
    return frozenset(stem(form.split()[0]) for verb in verbs for form in forms_of(verb))
