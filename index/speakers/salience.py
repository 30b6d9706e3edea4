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

RECENCY = 50.0
ROLE_WEIGHTS = {
    "nsubj": 160,
    "nsubjpass": 150,
    "ROOT": 110,
    "dobj": 100,
    "dative": 80,
    "agent": 80,
    "attr": 90,
    "appos": 60,
    "pobj": 60,
    "poss": 50,
    "compound": 0,
}
ADDED = 90
"""Of who only goes with another: "Lee and [Park] left"."""
BEHIND = 10
"""Less for each that is named before in the same breath: "Lee and [Park]"."""
SOURCE = 100
"""More for one who was just quoted: "Ann Lee said ... She added"."""
BENEATH = 0.8
"""The subject of a clause beneath another matters less to the sentences after: "than [Lee] got"."""
OWNER_OF_SUBJECT = 150
"""Whose the subject is, for the rest of the sentence: "[Lee's] letter came in May, when he wrote"."""
OWNER_OF_CLAUSE = 190
"""Whose the noun is that a clause belongs to, for that clause: "[Lee's] concern that he would lose"."""
CLAUSES_BENEATH = frozenset({"advcl", "ccomp", "relcl", "pcomp"})
IN_QUESTION = 0.3
"""Whom the reporter only asks about matters less: "“No,” Park said. But what if [Lee] wins?"."""
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
    later: float
    """What it weighs for the sentences after."""
    is_quoted: bool


class Trail:
    """The mentions passed so far; only the last ones count."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._steps: list[Step] = []

    def pass_by(self, token: int, member: Member, is_source: bool = False) -> None:
        """Add a mention whose head is `token`."""
        member.is_quoted = member.is_quoted or is_source
        tokens, plain = self._tokens, RECENCY + self._weight_of_role(token)
        weight = later = plain + (SOURCE if is_source else 0)
        if self._is_beneath(token) and not (is_source and tokens.deps[tokens.heads[token]] == "ccomp"):
            later = plain if is_source else BENEATH * plain
        asked = IN_QUESTION if self._is_asked(token) else 1.0
        self._steps.append(Step(token, member, weight * asked, later * asked, tokens.is_quoted[token]))
        if len(self._steps) > 2 * LONGEST_TRAIL:
            del self._steps[:LONGEST_TRAIL]

    def _is_beneath(self, token: int) -> bool:
        """Say whether a token is the subject of a clause that goes on with another: "she said that [Lee] won"."""
        tokens, verb = self._tokens, self._tokens.heads[token]
        return tokens.deps[token] == "nsubj" and tokens.deps[verb] in CLAUSES_BENEATH and tokens.heads[verb] < verb

    def _is_asked(self, token: int) -> bool:
        """Say whether a token stands in a question of the reporter's."""
        tokens = self._tokens
        ends = tokens.text[tokens.sentences[tokens.sentence_of[token]].end - 1]
        return ends == "?" and not tokens.is_quoted[token]

    def _weight_of_role(self, token: int) -> float:
        """Return what its dependency gives a mention; in apposition that of its noun: "His rival, [Lee], won".

        The second of two weighs a little less than the first: "lawyers for Lee and [Park]".
        """
        tokens, explained, behind = self._tokens, token, 0
        while tokens.deps[explained] in {"appos", "conj"} and tokens.heads[explained] < explained:
            behind += tokens.deps[explained] == "conj"
            explained = tokens.heads[explained]
        weight = ROLE_WEIGHTS.get(tokens.deps[explained], 40)
        return min(weight, ADDED) - BEHIND * behind if behind else weight

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
        here, barred = tokens.sentence_of[token], self._barred(token)
        paragraph = bisect_left(tokens.starts, tokens.text.rfind("\n", 0, tokens.starts[token]))
        for step in reversed(self._steps[-LONGEST_TRAIL:]):
            back = here - tokens.sentence_of[step.token]
            if back > window:
                break
            if step.member in barred or step.member in others:
                continue
            weight = step.later if back else max(step.weight, self._weight_of_owner(step.token, token))
            if step.is_quoted and not tokens.is_quoted[token]:
                weight *= IN_QUOTATION
            if step.token < paragraph:
                weight *= BEFORE_PARAGRAPH
            weight *= 0.5**back
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

    def _weight_of_owner(self, owner: int, token: int) -> float:
        """Return what token `owner` weighs more in its sentence for being whose its subject is, or whose claim."""
        tokens, noun = self._tokens, self._tokens.heads[owner]
        is_named_beside = tokens.tags[noun].startswith("NNP")  # "the Courier's Ann Lee"
        if tokens.deps[owner] != "poss" or is_named_beside or tokens.sentence_of[owner] != tokens.sentence_of[token]:
            return 0.0
        if tokens.leads_to(token, noun):
            return RECENCY + OWNER_OF_CLAUSE
        while tokens.deps[noun] in {"pobj", "prep"}:
            noun = tokens.heads[noun]
        is_subject = tokens.deps[noun] in {"nsubj", "nsubjpass"} and tokens.heads[noun] < token
        return RECENCY + OWNER_OF_SUBJECT if is_subject else 0.0

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
