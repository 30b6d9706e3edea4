"""Proper names: where they stand, their titles and roles, and what kind of thing they name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from index.names.bodies import DOCUMENT_NOUNS, MAY_BE_FIRM
from index.names.given_names import gender_of_given_name, is_given_name
from index.names.parties import PARTY_LETTERS
from index.names.places import NATIONALITIES
from index.names.titles import (
    GENERATIONS,
    KIN,
    NAME_SUFFIXES,
    NAMED_WITH_TITLE,
    POST_NOMINALS,
    SURNAME_PARTICLES,
    is_title,
)
from index.speaker import SpeakerType
from index.speakers.name_openers import prefix_end, title_end
from index.speakers.name_runs import NameRun, begins_sentence, find_runs
from index.speakers.name_types import is_label, is_place, type_of
from index.speakers.proper_name import ProperName
from index.speakers.roles import affiliation_after, is_kinship, is_party, party_beside, role_after, role_before
from index.speakers.shared_surnames import with_shared_surnames
from index.tokens import Tokens

LONGEST_KNOWN_AS = 6
"""Tokens from a name to another: ", who is popularly known as"."""
SAYS_NICKNAME = frozenset({"nicknamed", "aka", "a.k.a", "alias", "dubbed"})
"""Before another name of the same one: "Ann Lee, [nicknamed] Lulu"."""


def find_proper_names(tokens: Tokens) -> list[ProperName]:
    """Return the names in text order."""
    names = with_shared_surnames(tokens, [name for run in find_runs(tokens) for name in _names_in(tokens, run)])
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
    is_speech = is_label(tokens, start, end)
    if len(low) == 1 and is_title(low[0]) and not is_speech and not run.is_surname:
        return
    if len(low) == 1 and low[0] in DOCUMENT_NOUNS and begins_sentence(tokens, start):
        return  # "Poll: ..."
    if tokens.words[end : end + 1] == ["-"] and low[-1] in PARTY_LETTERS:
        return  # "(D-Ohio)"
    cut = title_end(low)
    if cut == len(low):
        return
    if cut == 0:
        cut = prefix_end(low)
    begin = start + cut
    titles = [word for word in low[:cut] if is_title(word)]
    role, phrase = role_before(tokens, start, begin)
    if not titles and role and tokens.lower[begin - 1] not in NATIONALITIES:
        titles = [tokens.lower[begin - 1]]
    if not titles and begin > 1 and tokens.words[begin - 1] == "," and tokens.lower[begin - 2] in KIN:
        titles = [tokens.lower[begin - 2]]  # "His wife, Joy, said"
    if run.is_in_headline:
        role = tokens.words[begin - 1] if titles else None  # "Kemp Finally Endorses House [Speaker] Ann Lee"
    if role and role.isupper() and is_speech:
        role = role.title()  # "PRESIDENT LEE: No."
    yield _name(tokens, begin, end, titles, role, phrase, run.is_headline)


def _name(
    tokens: Tokens, begin: int, end: int, titles: list[str], role: str | None, phrase: int, in_headline: bool
) -> ProperName:
    words = _key(tokens, begin, end)
    title = titles[-1] if titles else None
    kind, gender = type_of(tokens, begin, end, words, titles)
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
        role if kind is SpeakerType.PERSON or _may_be_firms(role) else None, phrase,
        party_beside(tokens, phrase, end) if kind in {None, SpeakerType.PERSON} else None,
        is_plural, in_headline, is_place(tokens, begin, end, words),
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
    is_given = bool(kept) and is_given_name(kept[0])  # "Ben Park", "Al Park"
    bare = [word for k, word in enumerate(kept) if word not in SURNAME_PARTICLES or (k == 0 and is_given)]
    return tuple(bare or kept or low or tokens.lower[begin:end])


def _printed(tokens: Tokens, begin: int, end: int) -> str:
    while end - begin > 1 and tokens.lower[end - 1] in POST_NOMINALS:
        end -= 1
    is_cut = tokens.lower[end - 1] in GENERATIONS and tokens.words[end : end + 1] == ["."] and tokens.is_next_to(end)
    return tokens.words_of(begin, end + is_cut)
