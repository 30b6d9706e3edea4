"""Reading: a question as its own words have it, before the conversation fills in what it leaves unsaid."""

from __future__ import annotations

from dataclasses import dataclass

from bot.question import Asks
from index.attribution import Kind


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of a question give away. All strings are as typed; empty: not said."""

    asks: Asks = Asks.STATEMENTS
    who: str = ""
    topic: str = ""
    verb: str = ""
    """The verb that carries the question, as typed: "criticized"."""
    whom: str = ""
    """Who was told."""
    quoted: str = ""
    """Words that must stand together."""
    when: str = ""
    place: str = ""
    """Where it was said: "CNN", "the rally". A publisher, a programme or a town."""
    outlet: str = ""
    """A publisher of the archive: "in [the Times]"."""
    kind: Kind | None = None
    without: str = ""
    """What to leave out: "everything except on T"."""
    like: str = ""
    """Which kind of source: "officials" of "which officials said that?"."""
    find: str = ""
    """The noun of a short fact that is asked for: "interview" of "in which interview?"."""
    venue: str = ""
    """The noun in "in which [interview]?"."""
    asking: str = ""
    """The question word, where it matters to how the question reads: "why", "how much money"."""
    whether: bool = False
    """Asks whether somebody did at all: "did he ever apologize?"."""
    others: bool = False
    """Leave out what was shown: "who else", "what else"."""
    more: bool = False
    """The next passages of the same answer."""
    corrects: bool = False
    """"No, I meant X": the earlier question again, with this put in."""
    narrows: bool = False
    """Only within what was shown: "only the part about T"."""
    shown: bool = False
    """About the passages just shown: "when?", "where was that?"."""
    fragment: bool = False
    """What is left unsaid comes from before: "and Kirby?"."""
    ignored: str = ""
    """What was not meant: "not [Orlik], Falk"."""
    either: str = ""
    """A phrase that may name a speaker or a topic; the archive decides: "what about X?"."""
    ordinal: str = ""
    """Which of the passages shown: "third"."""
    most: bool = False
    """Who is quoted most, how many, ..."""
    clause: bool = False
    """The topic is a clause that should be found nearly as it is: "who said that T is P?"."""
    retold: bool = False
    """What others say that somebody said."""
    covered: bool = False
    """Only a sentence that has nearly all of the words will do."""
