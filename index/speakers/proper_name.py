"""ProperName: a name in an article, with its title and role and what kind of thing it names."""

from __future__ import annotations

from dataclasses import dataclass

from index.speaker import Gender, SpeakerType


@dataclass(frozen=True, slots=True)
class ProperName:
    """A name in tokens `[start, end)`; what stands before it as title or role is told apart."""

    start: int
    end: int
    text: str
    """Without title and possessive: "Yoav Gallant"."""
    words: tuple[str, ...]
    """Lower case, without initials, suffixes and nicknames' quotation marks."""
    type: SpeakerType | None
    gender: Gender | None
    title: str | None
    """The last title word before the name, lower case: "minister", "mrs"."""
    role: str | None
    """As printed before or after it: "Defense Minister"."""
    phrase_start: int
    """Where its title or role begins."""
    party: str | None = None
    """By the letter in brackets, or its possessive: "Ann Lee (D-Ohio)", "Labour's Ann Lee"."""
    is_plural: bool = False
    in_headline: bool = False
    is_place: bool = False
    """Named as places are: "in Ostrava", "LEEDS —"."""
    stands_for: int | None = None
    """The last token of the name right before, where this is another for it: "Ann Lee, known as [Lulu]"."""
