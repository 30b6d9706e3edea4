"""Names in the title: who is "SOLIS" in an article that only its title says is by "President Amara Solis"."""

from __future__ import annotations

import re

from index.names.given_names import is_given_name
from index.names.titles import is_title
from index.speaker import SpeakerType
from index.speakers.cast import Cast
from index.speakers.member import Member

WORD = re.compile(r"\w[\w'’-]*")
POSSESSIVE = re.compile(r"['’]s?$")


def complete_from_title(cast: Cast, title: str) -> None:
    """Give those whom the text names by surname alone the name and office that the title tells."""
    words = [POSSESSIVE.sub("", word) for word in WORD.findall(title)]
    by_surname = {word.lower(): i for i, word in enumerate(words) if i > 0}
    for member in cast.members:
        if len(member.words) == 1 and member.type in {SpeakerType.PERSON, None} and member.words[0] in by_surname:
            _complete(member, words, by_surname[member.words[0]])


def _complete(member: Member, words: list[str], i: int) -> None:
    given, office = words[i - 1], words[i - 2] if i > 1 and is_title(words[i - 2].lower()) else None
    is_given = is_given_name(given.lower()) or (office is not None and given[0].isupper())
    if not is_given or is_title(given.lower()):
        return
    name = f"{given} {words[i]}"
    member.names[name.title() if name.isupper() else name] += 1
    member.words = (given.lower(), *member.words)
    member.type = SpeakerType.PERSON
    if office:
        member.learn_role(office)
