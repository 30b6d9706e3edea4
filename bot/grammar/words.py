"""Words of a question, with where they stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.word_list import word_list

Span = tuple[int, int]
"""Half-open, in words of the question."""

_QUOTED = (
    r"[\"“”„«»](?P<quoted>[^\"“”„«»]+)[\"“”«»]|(?<!\w)[‘'](?P<single>[^‘’']*(?:[’'](?=\w)[^‘’']*)+|"
    r"[^‘’']+\s[^‘’']*)[’'](?!\w)"
)
_WORD = (
    r"[^\W_]+(?:[.,/&:'’-](?=[^\W_])[^\W_]+)*(?:(?<=\b[A-Za-z])\.(?=[A-Za-z\s])|%|(?<=s)[’'](?=\s+\w))?|"
    r"[$€£]\d[\d.,]*|(?<=\s)&(?=\s)"
)
_TOKEN = re.compile(f"{_QUOTED}|(?P<word>{_WORD})|(?P<comma>[,;—–]|(?<!\\bre)(?<=\\w):(?=\\s)|(?<=\\s)-(?=\\s))")
_ENDING = re.compile(r"(?P<stem>.+?)(?P<ending>n't|'(?:s|re|ve|ll|d|m)|(?<=s)')$")
_RUN_TOGETHER: dict[str, str] = {
    whole.replace("'", ""): whole
    for whole in word_list(
        """
        what's who's where's when's how's that's there's what'd who'd how'd didn't doesn't don't hasn't haven't hadn't
        isn't aren't wasn't weren't wouldn't couldn't shouldn't i'm i've they've they're you've where'd when'd what're
        who're won't can't
        """
    )
}
"""[Whats] his view, and why [didnt] she answer?"""
_LEFT_OPEN = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a quoted phrase (as one), or a comma."""

    text: str
    """As typed; of a quoted phrase, what stands between the marks."""
    lower: str
    """In lower case, with straight apostrophes, its spelling put right where it is a word of the grammar."""
    start: int
    end: int
    quoted: bool = False

    @property
    def is_capital(self) -> bool:
        """Say whether it begins with a capital letter."""
        return self.text[:1].isupper()


def split_words(text: str) -> tuple[Word, ...]:
    """Return the words of `text`; endings ('s, n't) are words of their own, an odd quotation mark is nothing."""
    if len(_LEFT_OPEN.findall(text)) % 2:
        text = _LEFT_OPEN.sub(" ", text)
    words: list[Word] = []
    for found in _TOKEN.finditer(text):
        quoted = found["quoted"] or found["single"]
        if quoted is not None:
            words.append(Word(quoted.strip(), quoted.strip().lower(), found.start(), found.end(), quoted=True))
        elif found["comma"]:
            words.append(Word(found[0], ",", found.start(), found.end()))
        else:
            words.extend(_parts(found[0], found.start()))
    return tuple(words)


def _parts(text: str, start: int) -> list[Word]:
    lower = text.lower().replace("’", "'")
    lower = "and" if text == "&" else _RUN_TOGETHER.get(lower, lower)
    ending = _ENDING.fullmatch(lower)
    if ending is None:
        return [Word(text, lower, start, start + len(text))]
    cut = len(ending["stem"])
    if ending["ending"] == "n't" and ending["stem"] == "ca":
        return [Word(text, "can", start, start + len(text))]
    end = "'s" if ending["ending"] == "'" else ending["ending"]
    return [
        Word(text[:cut], lower[:cut], start, start + cut),
        Word(text[cut:], end, start + cut, start + len(text)),
    ]


def said_by(words: Sequence[Word], span: Span) -> str:
    """Return the words of `span` as they were typed, single spaces between them."""
    pieces: list[str] = []
    for at in range(*span):
        word = words[at]
        joins = at > span[0] and (word.start == words[at - 1].end or word.lower == ",")
        text = f'"{word.text}"' if word.quoted else word.text
        pieces.append(text if joins or not pieces else f" {text}")
    return "".join(pieces).strip(" ,-–—")
