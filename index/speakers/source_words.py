"""Source words: which of a source's words names it: "my friend [Ann Lee]", "one of the lawyers, [Tom Ray]"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.charspan import CharSpan
from index.names.bodies import CALENDAR_DAYS, MAY_BE_FIRM
from index.names.words import words
from index.speaker import SpeakerType
from index.speakers.mentions import RELATIVES, Form, Mention
from index.tokens import Tokens

WHOLE = words("all both each neither none")
"""Of whom a source may be, leaving nobody out: "both of whom"."""

NOUNISH = words("NN NNS NNP NNPS PRP PRP$ WP WDT WP$ CD DT JJ JJS")


class SourceWords:
    """The mentions of an article as its sources hold them."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self._tokens = tokens
        self.covering = {i: mention for mention in mentions for i in range(mention.start, mention.end)}
        """The mention that holds a token; a head and the words of a name are those of their own."""
        self.covering |= {mention.head: mention for mention in mentions}
        self.covering |= {
            i: mention for mention in mentions if mention.name for i in range(mention.name.start, mention.name.end)
        }

    def head_of(self, source: Iterable[CharSpan]) -> int | None:
        """Return the token that names the source: its head, or the name beside a head that only describes."""
        tokens = self._tokens
        within = [i for span in source for i in tokens.within(span) if tokens.lower[i] not in CALENDAR_DAYS]
        inside = set(within)
        tops = [i for i in within if tokens.heads[i] not in inside or tokens.heads[i] == i]
        nouns = [i for i in tops if tokens.tags[i] in NOUNISH] or [i for i in within if tokens.tags[i] in NOUNISH]
        if not nouns:
            return None
        if (whole := self._whole_of(nouns[0], inside)) is not None:
            return whole
        relative_only = all(tokens.lower[i] in RELATIVES for i in nouns)
        if relative_only:
            nouns = [i for i in within if tokens.tags[i] in NOUNISH and tokens.lower[i] not in RELATIVES][:1] or nouns
        else:
            nouns = [i for i in nouns if tokens.lower[i] not in RELATIVES]
        top = nouns[0]
        if tokens.lower[top - 3 : top] == ["-", "of", "-"]:
            top -= 4  # "the [mum]-of-two"
        mention = self.covering.get(top)
        mention = self._noun_after(mention, inside) or mention
        if mention is None or (mention.form is Form.NAME and mention.name and not self._is_owner(mention)):
            return top if mention is None else mention.head
        if (name := self._name_beside(mention, inside)) is not None:
            return name.head
        return mention.head

    def _whole_of(self, part: int, inside: set[int]) -> int | None:
        """Return of whom it is all: "both of [whom]", "all of [them]"; or who is one: "one of the men, Ray [Lee]"."""
        tokens = self._tokens
        if tokens.lower[part + 1 : part + 2] != ["of"] or part + 2 not in inside:
            return None
        if tokens.lower[part] in WHOLE and tokens.tags[part + 2] in {"PRP", "WP"} and part + 3 not in inside:
            return part + 2
        names = [mention for i in inside if i > part and (mention := self.covering.get(i)) and mention.name]
        first = min(names, key=lambda mention: mention.start, default=None)
        beside = first is not None and first.name is not None and tokens.words[first.name.phrase_start - 1] == ","
        return first.head if first and beside and tokens.lower[part] == "one" else None

    def _noun_after(self, mention: Mention | None, inside: set[int]) -> Mention | None:
        """Return the noun that a body's name only goes before: "The Directorate of Parks [boss], Ann Lee"."""
        if mention is None or mention.form is not Form.NAME or mention.end not in inside:
            return None
        noun = self.covering.get(mention.end)
        is_person = noun is not None and noun.head == mention.end and noun.type is SpeakerType.PERSON
        return noun if noun and is_person and noun.form is Form.DESCRIPTION else None

    def _is_owner(self, mention: Mention) -> bool:
        return self._tokens.tags[mention.end : mention.end + 1] == ["POS"]

    def _name_beside(self, mention: Mention, inside: set[int]) -> Mention | None:
        """Return the name that a description introduces: "another critic, Ann Lee", "my friend Ann Lee"."""
        if mention.form is not Form.DESCRIPTION or mention.is_plural:
            return None
        if mention.type not in {SpeakerType.PERSON, SpeakerType.ORGANIZATION}:
            return None
        types = {None, mention.type}
        if mention.noun in MAY_BE_FIRM:
            types.add(SpeakerType.ORGANIZATION)
        for i in sorted(inside):
            name = self.covering.get(i)
            if name and name.name and i >= mention.end and name.type in types:
                before = name.name.phrase_start - (self._tokens.tags[name.name.phrase_start - 1] == "DT")
                gap = self._tokens.words[mention.end : before]
                if gap in ([], [","]) or (gap[-1:] == [","] and gap.count(",") == 1 and len(gap) < 12):
                    return name
        return None
