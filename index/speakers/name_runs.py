"""Name runs: stretches of capitalised words that may be, or hold, one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from index.names.bodies import ADJECTIVES_IN_NAMES, CALENDAR, ORGANIZATION_WORDS, PARTIES
from index.names.descriptions import QUANTIFIERS
from index.names.given_names import is_given_name
from index.names.parties import PARTY_LETTERS
from index.names.titles import OFFICES, PERSON_NOUNS, SURNAME_PARTICLES, is_title
from index.names.words import words
from index.parts_of_speech import FINITE_TAGS
from index.tokens import Tokens

NAME_TAGS = frozenset({"NNP", "NNPS"})
NOUN_TAGS = frozenset({"NN", "NNS"})
JOINED_TAGS = NAME_TAGS | NOUN_TAGS | {"JJ"}
MISTAKEN_TAGS = frozenset({"VB", "VBP", "VBZ", "JJ"})
"""What a tagger takes a surname for: "[May] said", "[Swift] said"."""
AFTER_HYPHEN = words("era led run like born wide area time self style size free held made")
"""Words after the hyphen that make an adjective of a name: "Taliban-[led]"; in "Ban Ki-[moon]" it is the name."""
FRONTED = words("opposite nearby elsewhere meanwhile inside outside upstairs downstairs beside behind enter exit")
"""What may begin a sentence before its verb and subject, and is no name: "[Opposite] sat Ann Lee"."""
QUOTES = frozenset({'"', "“", "”", "‘", "’", "'", "''", "``"})
JOINS = frozenset({"of", "for", "on", "against"})
"""What joins the parts of a body's name: "the Campaign [for] Clean Rivers"."""
JOINERS_AFTER = ORGANIZATION_WORDS | {
    "chief",
    "secretary",
    "undersecretary",
    "minister",
    "citizens",
    "mothers",
    "americans",
    "veterans",
    "students",
    "people",
    "doctors",
}
"""Words that "of" or "for" may join to what follows: "Citizens for Responsibility", "Secretary of State"."""


MEMBERS = words(
    """
    children citizens doctors employees employers farmers fathers lawyers magistrates men mothers nurses parents
    people players policemen students teachers veterans women workers writers king queen
    """
)
"""Whose a body is by its name: "Women's Institute", "King's College"."""


@dataclass(frozen=True, slots=True)
class NameRun:
    """Tokens `[start, end)`."""

    start: int
    end: int
    is_headline: bool = False
    """In a line where every word is capitalised, and none of these is a name elsewhere."""
    is_in_headline: bool = False
    """In a line where every word is capitalised."""
    is_surname: bool = False
    """One word that the article also has after a given name: "Bishop" beside "Kate Bishop"."""


def find_runs(tokens: Tokens) -> Iterator[NameRun]:
    """Yield the runs in text order. Needs: tag, sentences."""
    headlines = _headline_tokens(tokens)
    runs = list(_runs(tokens))
    runs = sorted([*runs, *_mistagged(tokens, runs)])
    surnames = {tokens.lower[end - 1] for start, end in runs if _is_surely_person(tokens.lower[start:end])}
    known = {tokens.lower[i] for start, end in runs if start not in headlines for i in range(start, end)}
    for start, end in runs:
        parts = _known_parts(tokens, start, end, known) if start in headlines else [(start, end)]
        for first, last in parts:
            is_surname = last - first == 1 and tokens.lower[first] in surnames and tokens.lower[first - 1] != "the"
            yield NameRun(first, last, is_in_headline=start in headlines, is_surname=is_surname)
        if not parts:
            yield NameRun(start, end, is_headline=True, is_in_headline=True)


def _runs(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield stretches of capitalised words that may be, or hold, one name."""
    i, size = 0, len(tokens)
    while i < size:
        if not _begins_name(tokens, i):
            i += 1
            continue
        end = i + 1
        while end < size and (grown := _grow(tokens, i, end)):
            end = grown
        yield i, end
        i = end


def _begins_name(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    if _is_of_constituency(tokens, i):
        return False
    if tokens.lower[i] in FRONTED and begins_sentence(tokens, i) and not _is_capital_name(tokens, i + 1):
        return False
    if tokens.tags[i] in NAME_TAGS:
        return (word[0].isupper() and not _is_of_calendar(tokens, i)) or (
            word[0].isdigit() and len(word) > 2 and word[-1].isalpha()
        )
    may_be_given = tokens.tags[i] in MISTAKEN_TAGS or (tokens.tags[i] == "IN" and not begins_sentence(tokens, i))
    if may_be_given and is_given_name(tokens.lower[i]) and _is_capital_name(tokens, i + 1):
        return word[0].isupper()  # "[Rosalind] Lee read it", "the author, [Per] Lee, said"
    if tokens.deps[i] == "nsubj" and begins_sentence(tokens, i) and _is_acronym(tokens, i):
        return True
    if not word[0].isupper() or tokens.tags[i] not in {"JJ", "NN", "NNS"} or tokens.lower[i] in QUANTIFIERS:
        return False
    if begins_sentence(tokens, i) and tokens.lower[i] not in ADJECTIVES_IN_NAMES:
        return False  # "Several Swiss banks"
    follows = i + 1 < len(tokens) and tokens.tags[i + 1] in NAME_TAGS and not tokens.is_next_to(i + 1)
    return follows and tokens.words[i + 1][0].isupper() and tokens.lower[i] not in PERSON_NOUNS


def _is_of_calendar(tokens: Tokens, i: int) -> bool:
    """Say whether a word tells a day or month, and is no given name as in "[April] Lee said"."""
    if tokens.lower[i] not in CALENDAR:
        return False
    is_given = is_given_name(tokens.lower[i]) and _is_capital_name(tokens, i + 1)
    return not is_given or tokens.tags[i - 1] == "IN" or tokens.lower[i - 1] in {"last", "next", "this"}


def _is_of_constituency(tokens: Tokens, i: int) -> bool:
    """Say whether a word tells whose party and place a name is: "Ann Lee ([R]-[Ky.])"."""
    if tokens.lower[i] in PARTY_LETTERS and tokens.words[i + 1 : i + 2] in (["-"], [")"]):
        return True
    return i > 1 and tokens.words[i - 1] == "-" and tokens.lower[i - 2] in PARTY_LETTERS


def _is_acronym(tokens: Tokens, i: int) -> bool:
    """Say whether a word is in capitals, and the next one is not: "[UNICEF] estimates that"."""
    after = tokens.words[i + 1] if i + 1 < len(tokens) else ":"
    return tokens.words[i].isupper() and len(tokens.words[i]) > 3 and after != ":" and not after.isupper()


def begins_sentence(tokens: Tokens, i: int) -> bool:
    """Say whether a sentence begins with token `i`."""
    return i == 0 or tokens.sentence_of[i] != tokens.sentence_of[i - 1]


def _grow(tokens: Tokens, start: int, end: int) -> int:
    """Return the new end of a run, one or more words further, or 0 where it ends."""
    word, tag, low = tokens.words[end], tokens.tags[end], tokens.lower[end]
    if tag in NAME_TAGS and word[0].isupper() and not _is_of_calendar(tokens, end):
        return end + 1
    follows_name = _is_capital_name(tokens, end + 1)
    if follows_name and _joins_names(tokens, end):
        return end + 2
    if word == "-" and tokens.is_next_to(end) and tokens.is_next_to(end + 1) and _is_name_ending(tokens, end + 1):
        return end + 2
    if low in SURNAME_PARTICLES and end - start < 7:
        after = _after_particles(tokens, end)
        return after + 1 if _is_capital_name(tokens, after) else 0
    if word in QUOTES and _is_capital(tokens, end + 3) and tokens.words[end + 2] in QUOTES:
        return end + 4 if _is_capital(tokens, end + 1) else 0  # 'Ann "Annie" Lee'
    if low == "and" and follows_name and not JOINS.isdisjoint(tokens.lower[start:end]):
        return 0 if is_given_name(tokens.lower[end + 1]) or is_title(tokens.lower[start]) else end + 2
    if low in JOINS and tokens.lower[end - 1] in JOINERS_AFTER:
        step = end + 2 if tokens.lower[end + 1 : end + 2] in (["the"], ["a"]) else end + 1
        if _is_capital(tokens, step) and tokens.lower[step] not in CALENDAR and tokens.tags[step] in JOINED_TAGS:
            return step + 1
    if not word[0].isupper():
        return 0
    if tag in {"JJ", "NN", "NNS", "VBG", "VBN"} and follows_name:
        return end + 2
    ends_name = low in ORGANIZATION_WORDS or is_title(low) or is_given_name(tokens.lower[end - 1])
    return end + 1 if tag in NOUN_TAGS and ends_name else 0


def _joins_names(tokens: Tokens, i: int) -> bool:
    """Say whether token `i` stands in a name that goes on after it: "Gov[.] Lee", "Anne[-]Marie", "Lee [&] Park"."""
    word = tokens.words[i]
    if word == ".":
        return tokens.lower[i - 1] in OFFICES
    if word in {"-", "–"}:
        return tokens.is_next_to(i) and tokens.is_next_to(i + 1)
    if tokens.tags[i] == "POS":
        return _is_of_many(tokens, i)
    return word == "&" or (word.isspace() and "\n" not in word)


def _is_capital(tokens: Tokens, i: int) -> bool:
    return i < len(tokens) and tokens.words[i][0].isupper()


def _is_capital_name(tokens: Tokens, i: int) -> bool:
    return _is_capital(tokens, i) and tokens.tags[i] in NAME_TAGS


def _is_of_many(tokens: Tokens, i: int) -> bool:
    """Say whether the possessive mark at token `i` stands inside a body's name: "All Citizens['] Congress"."""
    word = tokens.lower[i - 1]
    is_saint = i > 1 and tokens.lower[i - 2] in {"st", "saint"}
    if not is_saint and word not in MEMBERS and not (tokens.tags[i - 1] == "NNPS" and word not in PARTIES):
        return False
    return any(tokens.lower[k] in ORGANIZATION_WORDS for k in range(i + 1, min(i + 4, len(tokens))))


def _after_particles(tokens: Tokens, i: int) -> int:
    """Return the token after small words: "van der [Heide]", "al-[Hashimi]"; `i` where there is none."""
    for k in range(i, min(i + 5, len(tokens))):
        is_hyphen = tokens.words[k] == "-" and tokens.is_next_to(k)
        if tokens.lower[k] not in SURNAME_PARTICLES and not is_hyphen:
            return k
    return i


def _is_name_ending(tokens: Tokens, i: int) -> bool:
    """Say whether a small word after a hyphen is part of a name: "Kim Ae-ra", but not "Lee-led" or "Lee-era"."""
    word = tokens.words[i]
    is_short = word.islower() and word.isalpha() and len(word) <= 4
    return is_short and word not in AFTER_HYPHEN and tokens.tags[i] in {"NNP", "NN", "FW", "XX", "UH", "JJ"}


def _mistagged(tokens: Tokens, runs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield names known from elsewhere in the text where the tagger takes them for other words: "Sanders said".

    What may be a verb or adjective ("Brown bears") must be a name elsewhere, time and again.
    """
    taken = {i for start, end in runs for i in range(start, end)}
    surnames = {word for start, end in runs for word in _surnames_in(tokens.lower[start:end])}
    alone = Counter(tokens.lower[start] for start, end in runs if end - start == 1)
    for i, low in enumerate(tokens.lower):
        if i in taken or not tokens.words[i][0].isupper() or is_title(low):
            continue
        tag = tokens.tags[i]
        is_known = low in surnames or (alone[low] >= 2 and low not in CALENDAR)
        if (tag in NOUN_TAGS and is_known) or (tag in MISTAKEN_TAGS and low in surnames and alone[low] >= 3):
            yield i, i + 1


def _surnames_in(low: list[str]) -> Iterator[str]:
    """Yield the surname in a run that is surely a person's name, and the one before it: "José Luis [Sanz] [Vega]"."""
    if _is_surely_person(low):
        yield low[-1]
        if len(low) > 2 and low[-2].isalpha() and not is_given_name(low[-2]) and not is_title(low[-2]):
            yield low[-2]


def _is_surely_person(low: list[str]) -> bool:
    """Say whether a title or a given name stands before the last word: "Finance Minister Karol Benes"."""
    return any(is_title(word) or is_given_name(word) for word in low[:-1]) and low[-1] not in ORGANIZATION_WORDS


def _known_parts(tokens: Tokens, start: int, end: int, known: set[str]) -> list[tuple[int, int]]:
    """Return the stretches of a headline's run that are names elsewhere: "[Ann Lee] Meets President [Amara Park]"."""
    parts: list[tuple[int, int]] = []
    for i in range(start, end):
        low = tokens.lower[i]
        is_given = is_given_name(low) or (i > start and is_title(tokens.lower[i - 1]) and not is_title(low))
        if low not in known and not (is_given and i + 1 < end and tokens.lower[i + 1] in known):
            continue
        if parts and parts[-1][1] == i:
            parts[-1] = (parts[-1][0], i + 1)
        else:
            parts.append((i, i + 1))
    return [(first - (first > start and is_title(tokens.lower[first - 1])), last) for first, last in parts]


def _headline_tokens(tokens: Tokens) -> frozenset[int]:
    """Return the tokens of lines in title case, where every word is tagged as a name."""
    found: list[int] = []
    line: list[int] = []
    for i, word in enumerate(tokens.words):
        if "\n" not in word:
            line.append(i)
            continue
        found += line if _is_title_case(tokens, line) else []
        line = []
    return frozenset(found + (line if _is_title_case(tokens, line) else []))


def _is_title_case(tokens: Tokens, line: list[int]) -> bool:
    long = [tokens.words[i] for i in line if len(tokens.words[i]) > 3 and tokens.words[i][0].isalpha()]
    if not 3 <= len(long) <= 30 or any(_is_small_verb(tokens, i) for i in line) or _is_signature(tokens, line):
        return False
    return sum(word[0].isupper() for word in long) >= 0.75 * len(long)


def _is_small_verb(tokens: Tokens, i: int) -> bool:
    """Say whether a verb with a tense begins with a small letter, as in no title: "Mayor Lee and Tom Ray [joined]"."""
    return tokens.tags[i] in FINITE_TAGS and len(tokens.words[i]) > 3 and tokens.words[i][0].islower()


def _is_signature(tokens: Tokens, line: list[int]) -> bool:
    """Say whether a line is a name and a place, as under a letter: "Hester Vane, Leith"."""
    tags = [tokens.tags[i] for i in line]
    comma = tags.index(",") if "," in tags else 0
    return 2 <= comma <= 3 and len(tags) <= comma + 3 and {*tags[:comma], *tags[comma + 1 :]} == {"NNP"}
