"""Proper names: where they stand, their titles and roles, and what kind of thing they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from index.names.bodies import (
    BODIES,
    BUSINESS_WORDS,
    COMPANIES,
    DOCUMENT_NAMES,
    DOCUMENT_NOUNS,
    FIRM_ENDINGS,
    MAY_BE_FIRM,
    NAMED_THINGS,
    ORGANIZATION_WORDS,
    OUTLETS,
    PAPERS,
    PARTIES,
)
from index.names.given_names import gender_of_given_name, is_given_name
from index.names.places import NATIONALITIES, PLACES
from index.names.titles import (
    COURTESY,
    GENERATIONS,
    NAME_SUFFIXES,
    NAMED_WITH_TITLE,
    OFFICES,
    PERSON_NOUNS,
    POST_NOMINALS,
    SURNAME_PARTICLES,
    TRADES,
    is_title,
)
from index.speaker import Gender, SpeakerType
from index.speakers.name_runs import JOINS, NameRun, begins_sentence, find_runs
from index.speakers.roles import (
    affiliation_after,
    is_body,
    is_kinship,
    is_party,
    is_person_noun,
    role_after,
    role_before,
)
from index.tokens import Tokens

INITIAL = re.compile(r"[A-Z]\.(?:[A-Z]\.)*$")
LONGEST_KNOWN_AS = 6
"""Tokens from a name to another: ", who is popularly known as"."""
SAYS_NICKNAME = frozenset({"nicknamed", "aka", "a.k.a", "alias", "dubbed"})
"""Before another name of the same one: "Ann Lee, [nicknamed] Lulu"."""
ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}$")


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
    is_plural: bool = False
    in_headline: bool = False
    is_place: bool = False
    """Named as places are: "in Ostrava", "LEEDS —"."""
    stands_for: int | None = None
    """The last token of the name right before, where this is another for it: "Ann Lee, known as [Lulu]"."""


WORDS_OF_OUTLETS = max(outlet.count("-") + 1 for outlet in OUTLETS)
"""How many words the longest name of an outlet has."""


def find_proper_names(tokens: Tokens) -> list[ProperName]:
    """Return the names in text order."""
    names = [name for run in find_runs(tokens) for name in _names_in(tokens, run)]
    return [_beside(tokens, before, name) for before, name in zip([None, *names], names, strict=False)]


def _beside(tokens: Tokens, before: ProperName | None, name: ProperName) -> ProperName:
    """Return a name, with the one it stands for: "Ann Lee, better known as Lulu", "the Port Trust (PTH)"."""
    if before is None or not 0 < name.start - before.end <= LONGEST_KNOWN_AS:
        return name
    between = tokens.lower[before.end : name.start]
    is_known_as = between[-1] in SAYS_NICKNAME or between[-2:] == ["known", "as"]
    is_acronym = (
        between == ["("]
        and tokens.words[name.end : name.end + 1] == [")"]
        and before.type is name.type is SpeakerType.ORGANIZATION
        and not before.is_place
        and tokens.words[name.start].isupper()
    )
    is_one = (is_known_as and between[0] in {",", "("} and len(name.words) == 1) or is_acronym
    return replace(name, stands_for=before.end - 1, type=before.type) if is_one else name


def _names_in(tokens: Tokens, run: NameRun) -> Iterator[ProperName]:
    """Yield the name in a run, with its title told apart; nothing where the run is but a title."""
    start, end = run.start, run.end
    low = tokens.lower[start:end]
    is_speech = _is_label(tokens, start, end)
    if len(low) == 1 and is_title(low[0]) and not is_speech and not run.is_surname:
        return
    if len(low) == 1 and low[0] in DOCUMENT_NOUNS and begins_sentence(tokens, start):
        return  # "Poll: ..."
    if tokens.words[end : end + 1] == ["-"] and low[-1] in {"r", "d", "i"}:
        return  # "(D-Ohio)"
    cut = _title_end(low)
    if cut == len(low):
        return
    if cut == 0:
        cut = _prefix_end(low)
    begin = start + cut
    titles = [word for word in low[:cut] if is_title(word)]
    role, phrase = role_before(tokens, start, begin)
    if not titles and role and tokens.lower[begin - 1] not in NATIONALITIES:
        titles = [tokens.lower[begin - 1]]
    if run.is_in_headline:
        role = None  # "Kemp Finally Endorses House Speaker Ann Lee"
    yield _name(tokens, begin, end, titles, role, phrase, run.is_headline)


def _is_label(tokens: Tokens, start: int, end: int) -> bool:
    """Say whether a run in capitals tells who speaks, as transcripts do: "MODERATOR: ..."."""
    return tokens.words[start].isupper() and tokens.words[end : end + 1] == [":"]


def _title_end(low: list[str]) -> int:
    """Return where the name begins after a title: 2 in "prime minister john major"."""
    if low[-1] in ORGANIZATION_WORDS | DOCUMENT_NAMES | FIRM_ENDINGS and not any(word in COURTESY for word in low):
        return 0
    is_paper = low[-1] in PAPERS and len(low) > 1 and not any(is_given_name(w) or is_title(w) for w in low[:-1])
    if is_paper or "-".join(low) in COMPANIES | OUTLETS:
        return 0  # "General Electric", "Portsmouth Courier"
    if any(word in ORGANIZATION_WORDS and after in JOINS for word, after in pairwise(low)):
        return 0  # "Partnership for Conservative Principles"
    for k in range(len(low) - 2, -1, -1):
        if not is_title(low[k]) or (k > 0 and is_given_name(low[k - 1]) and not _is_place_name(low[:k])):
            continue
        if low[k + 1] == ".":
            return k + 2
        if len(low) == 2 and is_given_name(low[k]):
            return 0  # "Dean Colby" is seldom a dean
        if low[k + 1] not in JOINS:
            return k + 1
        given = next((j for j in range(k + 2, len(low)) if is_given_name(low[j])), 0)
        return given or len(low)
    return len(low) if is_title(low[-1]) and len(low) > 1 and not is_given_name(low[0]) else 0


def _is_place_name(low: list[str]) -> bool:
    """Say whether words end with a place: "Virginia" of "Virginia Senator Ann Lee" is no given name."""
    return low[-1] in PLACES or "-".join(low[-2:]) in PLACES


def _prefix_end(low: list[str]) -> int:
    """Return where the name begins after a party, nationality or body: 1 in "republican ann lee"."""
    if low[-1] in ORGANIZATION_WORDS | DOCUMENT_NAMES or "-".join(low[-2:]) in BODIES:
        return 0
    for k in range(min(len(low) - 1, WORDS_OF_OUTLETS), 0, -1):
        is_persons = low[k] not in SURNAME_PARTICLES and (ORGANIZATION_WORDS | PLACES).isdisjoint(low[k:])
        if "-".join(low[:k]) in OUTLETS and is_persons:
            return k  # but not in "BBC Radio Scotland"
    is_trade = low[0] in TRADES or is_person_noun(low[0]) or is_person_noun(low[0].removesuffix("ies") + "y")
    if len(low) > 2 and is_trade and is_given_name(low[1]):
        return 1  # "Celebrities Julia Moor and Kerry Wash"
    for k in range(1, len(low) - 1):
        before = low[k - 1]
        if is_given_name(low[k]) and (
            before in PARTIES or before in NATIONALITIES or before in ORGANIZATION_WORDS or before in OUTLETS
        ):
            return k
    names_body = not ORGANIZATION_WORDS.isdisjoint(low)
    return 1 if len(low) > 2 and low[0] in PARTIES | NATIONALITIES.keys() and not names_body else 0


def _name(
    tokens: Tokens, begin: int, end: int, titles: list[str], role: str | None, phrase: int, in_headline: bool
) -> ProperName:
    words = _key(tokens, begin, end)
    title = titles[-1] if titles else None
    kind, gender = _type_of(tokens, begin, end, words, titles)
    if kind in {None, SpeakerType.PERSON} and (after := role_after(tokens, begin, end)):
        is_more = len(after.split()) > 1 and not is_kinship(after) and not is_party(after)
        role = after if role is None or (is_more and len(role.split()) == 1) else role
        kind = kind if _may_be_firms(role) else SpeakerType.PERSON
    if kind is SpeakerType.PERSON and role is None and len(words) > 1:
        role = affiliation_after(tokens, end)
    if kind is SpeakerType.PERSON and gender is None:
        gender = gender_of_given_name(words[0]) if len(words) > 1 else None
    is_plural = kind is SpeakerType.UNNAMED
    with_title = title in NAMED_WITH_TITLE and len(words) == 1 and tokens.lower[begin - 1] == title
    return ProperName(
        begin, end, _printed(tokens, begin - with_title, end), words, kind, gender, title,
        role if kind is SpeakerType.PERSON or _may_be_firms(role) else None, phrase, is_plural, in_headline,
        _is_place(tokens, begin, end, words),
    )  # fmt: skip


def _may_be_firms(role: str | None) -> bool:
    """Say whether a firm may have a role as well as a person: "Northlink, the operator"."""
    return role is not None and not MAY_BE_FIRM.isdisjoint(role.lower().split())


def _key(tokens: Tokens, begin: int, end: int) -> tuple[str, ...]:
    low: list[str] = []
    for i in range(begin, end):
        if low and i > begin + 1 and tokens.words[i - 1] in {"-", "–"} and tokens.is_next_to(i):
            low[-1] += "-" + tokens.lower[i]
        elif tokens.words[i][0].isalnum() or tokens.words[i] == "&":
            low.append(tokens.lower[i].replace("’", "'"))
    kept = [word for word in low if len(word) > 1 and word not in NAME_SUFFIXES]
    bare = [word for word in kept if word not in SURNAME_PARTICLES]
    return tuple(bare or kept or low or tokens.lower[begin:end])


def _printed(tokens: Tokens, begin: int, end: int) -> str:
    while end - begin > 1 and tokens.lower[end - 1] in POST_NOMINALS:
        end -= 1
    is_cut = tokens.lower[end - 1] in GENERATIONS and tokens.words[end : end + 1] == ["."] and tokens.is_next_to(end)
    return tokens.words_of(begin, end + is_cut)


def _type_of(
    tokens: Tokens, begin: int, end: int, words: tuple[str, ...], titles: list[str]
) -> tuple[SpeakerType | None, Gender | None]:
    if _is_crowd(words) and len(words) == 1 and COURTESY.keys().isdisjoint(titles):
        return SpeakerType.UNNAMED, None
    if titles and titles[-1] not in MAY_BE_FIRM:
        told = (COURTESY.get(title) or PERSON_NOUNS.get(OFFICES.get(title, title)) for title in reversed(titles))
        return SpeakerType.PERSON, next((gender for gender in told if gender), None)
    if len(words) == 1 and is_title(words[0]) and _is_label(tokens, begin, end):
        return SpeakerType.UNNAMED, None
    joined = "-".join(words)
    if joined in OUTLETS or joined in PLACES or joined in COMPANIES or "-".join(words[-2:]) in BODIES:
        return SpeakerType.ORGANIZATION, None
    if len(words) > 1 and words[-1] in FIRM_ENDINGS:
        return SpeakerType.ORGANIZATION, None
    if len(words) > 1 and (words[0] == "team" or (words[-1] in PAPERS and not is_given_name(words[0]))):
        return SpeakerType.ORGANIZATION, None  # "Team Lee"
    if words[-1] in ORGANIZATION_WORDS or (len(words) > 2 and any(word in ORGANIZATION_WORDS for word in words)):
        return SpeakerType.ORGANIZATION, None
    if len(words) > 1 and words[-1] in BUSINESS_WORDS and not is_given_name(words[0]):
        return SpeakerType.ORGANIZATION, None
    if words[-1] in NAMED_THINGS and (len(words) > 2 or (len(words) > 1 and not is_given_name(words[0]))):
        return SpeakerType.ORGANIZATION, None  # speaks as seldom as a place
    if words[-1] in DOCUMENT_NAMES and len(words) > 1:
        return SpeakerType.DOCUMENT, None
    if _is_crowd(words):
        return (SpeakerType.UNNAMED, None) if len(words) < 3 else (None, None)
    if len(words) > 1 and is_given_name(words[0]):
        return SpeakerType.PERSON, None
    if end - begin == 1 and ACRONYM.match(tokens.words[begin]) and tokens.words[end : end + 1] != [":"]:
        return SpeakerType.ORGANIZATION, None
    if any(INITIAL.match(tokens.words[i]) for i in range(begin, end)) and len(words) > 1:
        return SpeakerType.PERSON, None
    if _is_place(tokens, begin, end, words) and tokens.words[begin].isupper():
        return SpeakerType.ORGANIZATION, None
    if not (len(words) > 1 and is_given_name(words[0])) and is_body(tokens, begin, end):
        return SpeakerType.ORGANIZATION, None
    if begin > 0 and (len(words) == 1 or not is_given_name(words[0])) and _stands_like_a_place(tokens, begin, end):
        return SpeakerType.ORGANIZATION, None
    if len(words) > 1 and tokens.tags[end - 1] == "NNPS":
        return SpeakerType.GROUP, None  # "the Hot Chili Peppers"
    return (SpeakerType.PERSON if is_given_name(words[0]) else None), None


def _is_crowd(words: tuple[str, ...]) -> bool:
    """Say whether a name is of many: "Republicans", "Israelis", "the Dutch"."""
    last = words[-1]
    if last.endswith("s"):
        return last in PARTIES or last.removesuffix("s") in NATIONALITIES
    return len(words) == 1 and last in NATIONALITIES


def _is_place(tokens: Tokens, begin: int, end: int, words: tuple[str, ...]) -> bool:
    if "-".join(words) in PLACES or (begin > 0 and tokens.lower[begin - 1] in {"in", "near"}):
        return True
    is_dateline = begins_sentence(tokens, begin) and tokens.words[begin].isupper() and len(tokens.words[begin]) > 3
    return is_dateline and tokens.words[end : end + 1] in ([","], ["("], ["—"], ["–"], ["-"], ["--"])


def _stands_like_a_place(tokens: Tokens, begin: int, end: int) -> bool:
    """Say whether a name stands as no person's does: "in Chelsea", "the Middle East"."""
    before = tokens.lower[begin - 1]
    return before in {"in", "near"} or (
        before == "the" and tokens.tags[end : end + 1] not in (["NN"], ["NNS"], ["NNP"])
    )
