"""Interview labels: who "Q:" and "A:" are, and "AD:" after Amina Diallo was introduced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.speaker import Speaker, SpeakerType
from index.speakers.cast import Cast
from index.speakers.member import Member
from index.speakers.mentions import Mention
from index.tokens import Tokens

QUESTION, ANSWER = "Q", "A"
LONGEST_INITIALS = 4


def label_at(tokens: Tokens, i: int) -> str | None:
    """Return the letters that begin a line as who speaks in it: "Q: Why?", "AD: I lied."."""
    word = tokens.words[i]
    begins_line = i == 0 or "\n" in tokens.words[i - 1]
    is_short = len(word) <= LONGEST_INITIALS and word.isalpha() and word.isupper()
    return word if begins_line and is_short and tokens.words[i + 1 : i + 2] == [":"] else None


class Interview:
    """Who asks and who answers in an article that is printed as an interview."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], cast: Cast, author: str | None) -> None:
        self._author = author
        first = next((i for i in range(len(tokens)) if label_at(tokens, i)), 0)
        members = (cast.member_of(mention) for mention in mentions if mention.head < first)
        self._introduced = Counter(member for member in members if member)

    def speaker(self, label: str) -> tuple[Speaker, str] | None:
        """Return who a label stands for, and why: the author asks, whom the introduction names most answers."""
        if label == QUESTION:
            return (Speaker(self._author, SpeakerType.PERSON), "Q = the author") if self._author else None
        named = self._introduced.most_common()
        if label == ANSWER:
            answers = (m for m, _ in named if m.type is SpeakerType.PERSON and m.name != self._author)
            return _as_speaker(next(answers, None), label)
        return _as_speaker(next((m for m, _ in named if _initials(m.name) == label), None), label)


def _as_speaker(member: Member | None, label: str) -> tuple[Speaker, str] | None:
    return (member.as_speaker(), f"{label} = {member.name}, who was introduced") if member else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
