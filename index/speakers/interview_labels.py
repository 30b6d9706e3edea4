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

    def __init__(
        self, tokens: Tokens, mentions: Sequence[Mention], cast: Cast, author: str | None, answer: int | None = None
    ) -> None:
        """Take up who is introduced before the first label, or before the first answer, the token `answer`."""
        self._author = author
        first = next((i for i in range(len(tokens)) if label_at(tokens, i)), answer or 0)
        members = (cast.member_of(mention) for mention in mentions if mention.head < first)
        self._introduced = Counter(member for member in members if member)

    def interviewee(self) -> tuple[Speaker, str] | None:
        """Return who answers where no label stands before the answers, and why: whom the introduction names most."""
        return _as_speaker(self._answering(), "who answers")

    def speaker(self, label: str) -> tuple[Speaker, str] | None:
        """Return who a label stands for, and why: the author asks, whom the introduction names most answers."""
        if label == QUESTION:
            return (Speaker(self._author, SpeakerType.PERSON), "Q = the author") if self._author else None
        if label == ANSWER:
            return _as_speaker(self._answering(), label)
        named = self._introduced.most_common()
        return _as_speaker(next((m for m, _ in named if _initials(m.name) == label), None), label)

    def _answering(self) -> Member | None:
        persons = (member for member, _ in self._introduced.most_common() if member.type is SpeakerType.PERSON)
        return next((person for person in persons if person.name != self._author), None)


def _as_speaker(member: Member | None, label: str) -> tuple[Speaker, str] | None:
    return (member.as_speaker(), f"{label} = {member.name}, who was introduced") if member else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
