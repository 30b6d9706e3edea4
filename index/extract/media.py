"""Media: where something is said: "in [an interview with CBS]", "on [Twitter]", "at [a rally in Ohio]"."""

from __future__ import annotations

from index.extract.addressees import NOMINAL_TAGS, title_end
from index.extract.cue_frame import QUOTATION_MARKS, CueFrame, TokenRange
from index.extract.medium_phrases import first_head, phrase_end, with_title
from index.names.bodies import NAMED_THINGS, ORGANIZATION_WORDS, OUTLETS
from index.names.given_names import is_given_name
from index.names.media import (
    ASSEMBLIES,
    BROADCASTS,
    CHANNELS,
    COMING_PARTICIPLES,
    HOLDING_PARTICIPLES,
    MAKING,
    MEALS,
    MEDIUM_NOUNS,
    OCCASION_PARTICIPLES,
    POSTURES,
    PREPOSITIONS,
    SCENES,
    STANDING,
    TAKING_TO,
    TOLD,
)
from index.names.nouns import singular as singular_of
from index.names.places import PLACES
from index.names.titles import is_title
from index.names.words import words

PLACING = frozenset({"in", "at", "from"}) | STANDING
"""Before a place: "said in Ohio"."""

SITES = words("square park hall castle beach island springs hill hills heights falls plaza gardens field center centre")
"""The last word of places that are called after people: "in Ann Lee Park"."""

SPEAKS_FOR = words("spokesman spokeswoman spokesperson lawyer attorney publicist representative aide agent solicitor")
""""Said through a spokesman"."""


def find_medium(frame: CueFrame) -> TokenRange | None:
    """Return the tokens of the occasion, writing, outlet or place, without its preposition."""
    tokens = frame.tokens
    found: list[tuple[int, int, TokenRange]] = []
    for i in frame.sentence:
        if i in frame.cue and i + 1 in frame.content:
            continue  # "made no comment on the ruling"
        if tokens.lower[i] in PREPOSITIONS or _is_taken_to(frame, i):
            if tokens.tags[i] not in {"IN", "RP"} or frame.begins_date(i) or not frame.belongs([i]):
                continue
        elif not _holds_occasion(frame, i):
            continue
        if phrase := _medium_after(frame, i):
            found.append((_rank(frame, i, phrase), abs(i - frame.verb), phrase))
    widest = [one for one in found if not any(_is_inside(one[2], other[2]) for other in found)]
    return min(widest)[2] if widest else None


def _holds_occasion(frame: CueFrame, i: int) -> bool:
    """Say whether a verb's object may be the occasion: "giving a speech, Lee said", "Lee told a rally"."""
    tokens = frame.tokens
    if tokens.lower[i] in HOLDING_PARTICIPLES:
        return tokens.heads[i] in frame.cue
    if i in frame.main_verbs and tokens.lower[i] in MAKING:
        return True
    if i != frame.cue[-1] or tokens.lower[i] not in TOLD:
        return False
    end = phrase_end(frame, i + 1)
    return end > i + 1 and tokens.lower[first_head(frame, i + 1, end)] in ASSEMBLIES


def _is_taken_to(frame: CueFrame, i: int) -> bool:
    """Say whether token `i` is the "to" of "took to X to say"."""
    tokens = frame.tokens
    return tokens.lower[i] == "to" and tokens.heads[i] in frame.main_verbs and tokens.lower[i - 1] in TAKING_TO


def _medium_after(frame: CueFrame, preposition: int) -> TokenRange | None:
    tokens, start = frame.tokens, preposition + 1
    if start >= len(tokens) or (tokens.tags[start] == "VBG" and tokens.words[start].islower()):
        return None
    if tokens.lower[start : start + 2] == ["front", "of"] and preposition not in frame.content:
        return preposition, phrase_end(frame, start)  # "in front of the town hall" is more than a front
    if (end := title_end(frame, start)) > start:
        return start + 1, end - 2 if tokens.words[end - 2] == "," else end - 1
    end = phrase_end(frame, start)
    if end == start:
        return None
    head = first_head(frame, start, end)
    if tokens.tags[head] not in NOMINAL_TAGS or frame.begins_date(head) or tokens.lower[start] == "length":
        return None
    word = "op-ed" if tokens.lower[head - 2 : head + 1] == ["op", "-", "ed"] else tokens.lower[head]
    if tokens.lower[preposition] in {"by", "over"}:
        return (start, end) if word in CHANNELS or (word in MEALS and tokens.lower[preposition] == "over") else None
    if tokens.lower[preposition] == "on" and word in CHANNELS:
        return start, end
    if tokens.lower[preposition] == "through" and singular_of(word) in SPEAKS_FOR:
        return preposition, end
    if word == "response" and tokens.lower[head + 1] == "to":
        return None
    if tokens.lower[preposition] in STANDING:
        return (preposition, end) if _stands_with_cue(frame, preposition) else None
    if _is_spoken_at(frame, preposition):
        return start, end
    if tokens.lower[preposition] == "from" and _comes_from(frame, preposition):
        return None
    if tokens.lower[preposition] == "in" and word == "issue" and tokens.lower[head + 1 : head + 2] == ["of"]:
        return start, end  # "in the May issue of Rail World"
    if singular_of(word) in MEDIUM_NOUNS or word in MEDIUM_NOUNS or word in BROADCASTS:
        return start, with_title(frame, end)
    is_bare = end == start + 2 and tokens.tags[start] == "DT"  # "on the porch": of which house?
    if _is_scene(frame, start, head + 1) and not is_bare:
        return (start, end) if _stands_with_cue(frame, preposition) else None
    return (start, end) if tokens.words[head][0].isupper() and _is_named_medium(frame, preposition, head) else None


def _is_named_medium(frame: CueFrame, preposition: int, head: int) -> bool:
    """Say whether a name that ends with token `head` tells where something was said: "on CNN", "in Ostrava"."""
    tokens, start = frame.tokens, preposition + 1
    if tokens.lower[preposition] == "from" and not _is_known_place(frame, start, head + 1):
        return False
    if not OUTLETS.isdisjoint(tokens.lower[start : head + 1]) or "-".join(tokens.lower[start : head + 1]) in OUTLETS:
        return True
    if tokens.lower[preposition] == "on":
        return _is_programme(frame, preposition, head)
    is_place = tokens.lower[preposition] in PLACING and not _is_person(frame, start, head)
    return is_place and _stands_with_cue(frame, preposition)


def _is_programme(frame: CueFrame, preposition: int, head: int) -> bool:
    """Say whether a name after "on" is a programme's or a station's: "on [The Dan Huber Show]", "on [LBC]"."""
    tokens, start = frame.tokens, preposition + 1
    name = tokens.words[start : head + 1]
    if preposition in frame.content or not (name[0] == "The" or any(w[1:] != w[1:].lower() for w in name)):
        return False
    above = tokens.heads[preposition]
    return above in frame.cue or above in frame.main_verbs or tokens.lower[above] in OCCASION_PARTICIPLES


def _is_person(frame: CueFrame, start: int, head: int) -> bool:
    """Say whether a name that ends with token `head` is a person's: "in Ann Lee", but not "in St. Peter's Square"."""
    tokens = frame.tokens
    if "POS" in tokens.tags[start:head] or tokens.lower[head] in ORGANIZATION_WORDS | NAMED_THINGS | SITES:
        return False
    before = tokens.lower[start:head]
    return any((is_given_name(word) and word not in PLACES) or is_title(word) for word in before)


def _is_known_place(frame: CueFrame, start: int, end: int) -> bool:
    """Say whether a name is surely no person's: "said from [Doha]", "said from [the Oval Office]"."""
    tokens = frame.tokens
    return tokens.tags[start] == "DT" or "-".join(tokens.lower[start:end]) in PLACES


def _is_spoken_at(frame: CueFrame, preposition: int) -> bool:
    """Say whether a preposition hangs on "speaking": whatever follows is the occasion, "at the opening of a school"."""
    tokens = frame.tokens
    head = tokens.heads[preposition]
    return tokens.lower[preposition] in {"at", "during"} and tokens.lower[head] in OCCASION_PARTICIPLES


def _comes_from(frame: CueFrame, preposition: int) -> bool:
    """Say whether somebody comes from where nothing was said yet: "Emerging [from] a meeting, Lee said"."""
    return frame.tokens.lower[frame.tokens.heads[preposition]] in COMING_PARTICIPLES


def _is_scene(frame: CueFrame, start: int, end: int) -> bool:
    """Say whether a noun phrase is for a place where one may stand: "[an alley] behind the hotel"."""
    tokens = frame.tokens
    return tokens.tags[start] in {"DT", "PRP$"} and not SCENES.isdisjoint(tokens.lower[start:end])


def _rank(frame: CueFrame, preposition: int, phrase: TokenRange) -> int:
    """Return which of two phrases tells more: an interview before a plane, "aboard the plane" before "from Chile"."""
    if _says_medium(frame, phrase):
        return 0
    return 1 if frame.tokens.lower[preposition] in STANDING or _is_scene(frame, *phrase) else 2


def _says_medium(frame: CueFrame, phrase: TokenRange) -> bool:
    """Say whether a phrase is for more than a place."""
    tokens = frame.tokens
    within = {tokens.lower[i] for i in range(*phrase)}
    return tokens.words[phrase[0] - 1] in QUOTATION_MARKS or bool(within & (MEDIUM_NOUNS | OUTLETS | BROADCASTS))


def _stands_with_cue(frame: CueFrame, preposition: int) -> bool:
    """Say whether a place belongs to the cue itself, or to "speaking" before it."""
    tokens = frame.tokens
    if preposition in frame.content:
        return False
    head = tokens.heads[preposition]
    if head in frame.cue or preposition in frame.cue or preposition in frame.source:
        return True
    if tokens.deps[head] in {"dobj", "dative"} and tokens.heads[head] in frame.cue:
        return True  # "told pilgrims in Rome"
    for _ in range(4):  # "speaking to students at"
        if tokens.lower[head] in OCCASION_PARTICIPLES | POSTURES or frame.opens_with(head):
            return True
        head = tokens.heads[head]
    return False


def _is_inside(phrase: TokenRange, other: TokenRange) -> bool:
    return phrase != other and other[0] <= phrase[0] and phrase[1] <= other[1]
