"""Question: what was asked, as understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.naming import Naming
from bot.period import Period
from bot.topic import Topic
from index.attribution import Kind, Stance


class Asks(StrEnum):
    """What a question wants to know."""

    STATEMENTS = "statements"
    SPEAKER = "speaker"
    WHEN = "when"
    WHERE = "where"
    ADDRESSEE = "addressee"
    COUNT = "count"
    ROLE = "role"
    SPEAKERS = "speakers"
    ARTICLES = "articles"
    SENTENCES = "sentences"
    CONTEXT = "context"
    EXAMPLES = "examples"


STATEMENT_LIKE = frozenset([Asks.STATEMENTS, Asks.SPEAKER, Asks.SENTENCES])
"""Questions that find passages of their own; "and Kirby?" goes on from the last of these."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with nothing left unsaid. Speakers are canonical names of the archive."""

    asks: Asks
    text: str
    """The full question as understood, in one plain sentence."""
    speakers: tuple[str, ...] = ()
    topic: str | None = None
    addressee: str | None = None
    since: date | None = None
    until: date | None = None
    outlet: str | None = None
    kind: Kind | None = None
    stance: Stance | None = None
    """The first of `stances`."""
    stances: tuple[Stance, ...] = ()
    """What the verb asks for: "what did she deny?". Passages of other stances will do where there are none."""
    verb: str = ""
    """As typed."""
    named: tuple[Naming, ...] = ()
    """Whom the archive knows by each of `speakers`; also who was looked for and is not there."""
    told: Naming | None = None
    """Whom the archive knows as `addressee`."""
    subject: Topic | None = None
    """The words of `topic`, as they are looked for."""
    clause: bool = False
    """The topic is a statement that should be found nearly as it is: "who said that aid goes on?"."""
    quoted: str = ""
    """Words that must stand together."""
    without: Topic | None = None
    """What to leave out."""
    target: Naming | None = None
    """Whom "who criticized the sheriff?" is about: his own words are no answer."""
    not_by: tuple[Naming, ...] = ()
    """Whose statements to leave out: "who talked about it except Orlik?"."""
    period: Period | None = None
    place: str = ""
    """Where it was said: a programme, a town, an event."""
    like: str = ""
    """Which kind of speaker: "union", "officials"."""
    find: str = ""
    """The short fact that is asked for: "number", "interview"."""
    asking: str = ""
    """The question word, where it matters to how the question reads: "why", "how much money"."""
    whether: bool = False
    """Whether somebody did at all: other verbs will not do."""
    others: bool = False
    """Leave out what was shown."""
    retold: bool = False
    """What others say that somebody said, and only that."""
    shown: bool = False
    """About the passages just shown."""
    narrows: bool = False
    """Only among the passages just shown; the next question is again about all."""
    more: bool = False
    number: int = 0
    """Which of the passages shown, from 1; negative from the end."""
    most: bool = False
    carried: frozenset[str] = frozenset()
    """Which of speakers and topic come from the turn before."""
    instead: tuple[Question, ...] = ()
    """How else it can be meant, where nothing is found: by "the union" another one, by "what about Romney?" a topic."""
    covered: bool = False
    """Only a sentence that has nearly all of the words will do."""
    stance_asked: bool = False
    """The stance was named (stance:denied), so no other will do."""

    @property
    def nobody(self) -> tuple[Naming, ...]:
        """Who was named and speaks nowhere in the archive."""
        return tuple(naming for naming in self.named if not naming.chosen)

    @property
    def speaker_ids(self) -> tuple[int, ...]:
        """The archive's numbers of all speakers named."""
        return tuple(entry.id for naming in self.named for entry in naming.chosen)
