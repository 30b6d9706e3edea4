"""Salience: whom a pronoun most likely means, by what was said of whom, where and how recently.

After Lappin and Leass (1994): each mention weighs by its grammatical role, half as much a sentence later.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import islice

from index.speakers.member import Member
from index.tokens import Tokens

RECENCY = 50
ROLE_WEIGHTS = {
    "nsubj": 160,
    "nsubjpass": 150,
    "ROOT": 110,
    "dobj": 100,
    "dative": 80,
    "agent": 80,
    "attr": 90,
    "appos": 60,
    "conj": 80,
    "pobj": 60,
    "poss": 50,
    "compound": 0,
}
SOURCE = 100
"""More for one who was just quoted: "Ann Lee said ... She added"."""
IN_QUOTATION = 0.35
"""Whom a quotation names matters less outside of it."""
BEFORE_PARAGRAPH = 0.9
"""Whom the paragraph before was about matters less than whom this one begins with."""
REPEATED = 0.3
"""How much more mentions of the same one count beside the weightiest."""
AHEAD = 210
"""Of the subject that the sentence is about to name: "Asked whether he would resign, Lee laughed"."""
WINDOW = 4
"""Sentences back."""
LONGEST_TRAIL = 60


@dataclass(frozen=True, slots=True)
class Step:
    """A mention passed on the way through the text."""

    token: int
    member: Member
    weight: float
    is_quoted: bool


class Trail:
    """The mentions passed so far; only the last ones count."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._steps: list[Step] = []

    def pass_by(self, token: int, member: Member, is_source: bool = False) -> None:
        """Add a mention whose head is `token`."""
        member.is_quoted = member.is_quoted or is_source
        weight = RECENCY + ROLE_WEIGHTS.get(self._role(token), 40) + (SOURCE if is_source else 0)
        self._steps.append(Step(token, member, weight, self._tokens.is_quoted[token]))
        if len(self._steps) > 2 * LONGEST_TRAIL:
            del self._steps[:LONGEST_TRAIL]

    def _role(self, token: int) -> str:
        """Return the dependency of a mention; of a name in apposition that of its noun: "His rival, [Lee], won"."""
        tokens, explained = self._tokens, token
        while tokens.deps[explained] == "appos" and tokens.heads[explained] < explained:
            explained = tokens.heads[explained]
        return tokens.deps[explained]

    def best(
        self,
        token: int,
        fits: Callable[[Member], float],
        window: int = WINDOW,
        ahead: Member | None = None,
        others: Collection[Member] = (),
    ) -> tuple[Member, int] | None:
        """Return who is meant by the word at `token`, and how many sentences back; `fits` weighs each (0: never).

        `ahead` is the sentence's subject where it is still to come; `others` are not meant.
        """
        tokens, last = self._tokens, dict[Member, int]()
        scores = defaultdict[Member, tuple[float, float]](lambda: (0.0, 0.0))
        paragraph = bisect_left(tokens.starts, tokens.text.rfind("\n", 0, tokens.starts[token]))
        here, barred = tokens.sentence_of[token], self._barred(token)
        for step in reversed(self._steps[-LONGEST_TRAIL:]):
            back = here - tokens.sentence_of[step.token]
            if back > window:
                break
            if step.member in barred or step.member in others:
                continue
            quoted = IN_QUOTATION if step.is_quoted and not tokens.is_quoted[token] else 1.0
            nearness = 1.0 if step.token >= paragraph else BEFORE_PARAGRAPH
            weight = step.weight * quoted * nearness * 0.5**back
            best, rest = scores[step.member]
            scores[step.member] = max(best, weight), rest + min(best, weight)
            last.setdefault(step.member, back)
        if ahead is not None:
            best, rest = scores[ahead]
            scores[ahead] = max(best, AHEAD), rest + min(best, AHEAD)
            last[ahead] = 0
        weighed = {member: (best + REPEATED * rest) * fits(member) for member, (best, rest) in scores.items()}
        member = max(weighed, key=lambda member: weighed[member], default=None)
        return None if member is None or weighed[member] <= 0 else (member, last[member])

    def _barred(self, token: int) -> set[Member]:
        """Return whom a word's place rules out: in "Lee met him" Lee, in "Praising Lee, he left" as well."""
        tokens = self._tokens
        if tokens.deps[token] == "nsubj":
            return {
                step.member
                for step in self._steps[-8:]
                if tokens.sentence_of[step.token] == tokens.sentence_of[token] and self._is_done_to(step.token, token)
            }
        if tokens.deps[token] not in {"dobj", "dative", "pobj"}:
            return set()
        verb = tokens.heads[token]
        if tokens.deps[token] == "pobj":
            verb = tokens.heads[verb]
        subjects = (
            step.member
            for step in reversed(self._steps[-8:])
            if tokens.heads[step.token] == verb and tokens.deps[step.token] in {"nsubj", "nsubjpass"}
        )
        return {*islice(subjects, 1)}

    def _is_done_to(self, i: int, subject: int) -> bool:
        """Say whether token `i` is the object of what the subject does: "Campaigning against [Lee], he"."""
        tokens = self._tokens
        if tokens.deps[i] not in {"dobj", "pobj"}:
            return False
        doing = tokens.heads[i] if tokens.deps[i] == "dobj" else tokens.heads[tokens.heads[i]]
        clause = tokens.heads[doing] if tokens.deps[doing] == "pcomp" else doing
        is_clause = tokens.deps[clause] in {"advcl", "prep"} and tokens.heads[clause] == tokens.heads[subject]
        return is_clause and tokens.tags[doing] == "VBG"
