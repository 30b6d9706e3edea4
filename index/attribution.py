"""Attribution: the relation source + cue + content (Pareti et al., EMNLP 2013)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.charspan import CharSpan


class Kind(StrEnum):
    """How much of the content stands inside quotation marks: all, part or none of it."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Stance(StrEnum):
    """What the cue does. All but the last three are speech, or the refusal of it."""

    SAID = "said"
    ASKED = "asked"
    CLAIMED = "claimed"
    DENIED = "denied"
    WARNED = "warned"
    PROMISED = "promised"
    URGED = "urged"
    CRITICIZED = "criticized"
    PRAISED = "praised"
    AGREED = "agreed"
    DISAGREED = "disagreed"
    DECLINED = "declined"
    SHOWED = "showed"
    BELIEVED = "believed"
    WANTED = "wanted"

    @property
    def is_speech(self) -> bool:
        """Say whether somebody spoke (a poll that shows, a thought and a wish are no speech)."""
        return self not in {Stance.SHOWED, Stance.BELIEVED, Stance.WANTED}


class Confidence(StrEnum):
    """How far to trust that the source is right; the README says how often each is, as measured."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class When:
    """When a statement was made."""

    span: CharSpan
    """The words that say it: "on Tuesday"."""
    date: date | None = None
    """The day they mean, seen from the article's date; None where that cannot be known."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what, in characters of the article's text, as the text writes it.

    `content` is never empty. A floating quotation has no cue, and a source only if one was found.
    """

    source: tuple[CharSpan, ...]
    cue: tuple[CharSpan, ...]
    content: tuple[CharSpan, ...]
    kind: Kind
    stance: Stance
    confidence: Confidence
    because: str
    """In a few words, why this source got this content: "subject of 'asserted'"."""
    within: int | None = None
    """Where in the article's list of attributions the one stands whose content holds this one."""
    addressee: CharSpan | None = None
    when: When | None = None
    medium: CharSpan | None = None
