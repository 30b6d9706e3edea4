"""Offices: who holds the office, or does the work, that a phrase in a question tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from bot.language.callings import calls
from bot.language.office_words import is_office, other_leaders, other_spellings, same_office
from bot.language.synonyms import synonyms_of
from bot.language.word_list import word_list
from bot.names.circle import Bearers
from bot.names.name_words import name_words, noun_first
from index.article import Article
from index.folding import fold
from index.names.places import nations_in
from index.names.titles import KIN
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

_LESSER = frozenset(word_list("former ex vice deputy assistant acting late onetime designate elect shadow"))
"""The [former] mayor is not the mayor, nor is the [deputy] mayor."""
_RANKS = frozenset(["detective", "deputy"])
"""A [detective] sergeant is a detective as much as a sergeant, and the [deputy] mayor is "her deputy"."""
_SMALL = frozenset(word_list("of for the a an and at in from to"))
"""Words that tell no office from another."""
_LEAD = 400
"""In characters: where an article says which town's mayor it has."""
_ONE_NAME = {
    "european": ("union", "commission", "parliament"),
    "african": ("union",),
    "soviet": ("union",),
    "united": ("nations", "states", "kingdom"),
}
"""The [European Union's] foreign policy chief is no union chief."""
ANY_BODY = frozenset(
    word_list(
        "company firm club bank group union council party charity school university team campaign agency city town "
        "department ministry"
    )
)
"""The [company's] managing director: which company, the article tells elsewhere."""
_OPPOSITES = {
    one: other
    for pair in (
        ("north", "south"),
        ("northern", "southern"),
        ("east", "west"),
        ("eastern", "western"),
        ("upper", "lower"),
        ("republican", "democratic"),
        ("senior", "junior"),
    )
    for one, other in (pair, pair[::-1])
}
"""The [North] Valley's envoy is not the [South] Valley's."""
_US = re.compile(r"\bus\b")
"""A country is never printed so, though it is asked for so."""
_LEADS = 2
_IN_LEAD = 0.75
"""What all words in an article's lead weigh, against a share of them in the role."""
_AFTER_HEAD = frozenset(["of", "for", "at", "in", "from", "to", "who", "on", "with", "by"])
"""What ends the office itself: "secretary [of] the council", "spokesman [for] the port"."""


def holders(bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return the speakers with a printed role that has all the words, the plainest role and the most quoted first."""
    found: dict[int, tuple[tuple[bool, bool, int], SpeakerEntry]] = {}
    if not words:
        return ()
    for tried in (list(words), *other_spellings(words)):
        head = noun_first(tried)[0]
        for entry in bearers.speakers_in_role(" ".join(tried)):
            if any(is_head(head, role) for role in entry.roles):
                found.setdefault(entry.id, (_strangeness(tried, entry), entry))
    ranked = sorted(found.values(), key=lambda one: (one[0], -one[1].statements))
    return tuple(entry for _, entry in ranked)


def nearly_holders(store: Store, bearers: Bearers, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
    """Return speakers whose role has the head noun, and of whom half of the other words are told.

    They may be told in the role ("Mexico's economy secretary"), or beside it: a plain "Mayor" in an article on Arlen is
    "the mayor of Arlen".
    """
    for round_ in ((list(words), *other_spellings(words)), tuple(other_leaders(words))):
        fits = [fit for tried in round_ for fit in _partly(store, bearers, tried)]
        if fits:
            best = sorted(fits, key=lambda fit: fit[:4], reverse=True)
            return tuple(dict.fromkeys(entry for *_, entry in best))
    return ()


_Fit = tuple[float, bool, int, int, SpeakerEntry]
"""Share of the words told, no lesser office, named beside, statements."""


def _partly(store: Store, bearers: Bearers, words: Sequence[str]) -> Iterator[_Fit]:
    office, others = _office_first(words)
    if not others:
        return
    for entry in bearers.speakers_in_role(" ".join(office)):
        if not any(is_head(office[-1], role) for role in entry.roles):
            continue
        own = () if entry.type is SpeakerType.PERSON and office[-1] not in KIN else entry.names
        known = [word for told in (*entry.roles, *own) for word in words_apart(told)]
        if is_opposite(words, known) or not is_of_country(store, words, known, entry):
            continue
        share = sum(any(akin(word, other) for other in known) for word in others) / len(others)
        is_told = any(akin(others[-1], word) for word in known)
        beside = _is_beside(store, others, entry) if share < 1 and (is_told or _is_plain(office, entry)) else 0
        is_near = beside == _LEADS or (beside and (is_told or ANY_BODY.isdisjoint(others)))
        if share >= 0.5 or (is_near and not _is_of_another_body(others, known)):
            told = max(share, _IN_LEAD) if beside == _LEADS else share
            yield told, not is_lesser(office, entry), beside, entry.statements, entry


def words_apart(told: str) -> list[str]:
    """Return the words of a role; the Union of "European Union foreign policy chief" is no union."""
    words = name_words(told)
    return [word for before, word in zip(("", *words), words, strict=False) if word not in _ONE_NAME.get(before, ())]


def is_opposite(words: Iterable[str], known: Iterable[str]) -> bool:
    """Say whether what is printed of somebody contradicts the words: the Republican governor is no Democratic one."""
    wanted, printed = set(words), set(known)
    return any(_OPPOSITES[word] in printed and word not in printed for word in wanted & _OPPOSITES.keys())


def is_of_country(store: Store, words: Iterable[str], known: Iterable[str], entry: SpeakerEntry) -> bool:
    """Say whether `entry`, of whom `known` is printed, may be of the country that `words` name, if they name one.

    Where nothing printed beside the name tells a country, an article that quotes him must name it at least.
    """
    nations, theirs = nations_in(words), nations_in(known)
    if not nations or not nations.isdisjoint(theirs):
        return True
    if theirs:
        return False
    return any(not nations.isdisjoint(nations_in(words_of(article))) for article in articles_of(store, entry))


def articles_of(store: Store, entry: SpeakerEntry) -> list[Article]:
    """Return the newest article that quotes `entry`."""
    passages = store.search(Search(speakers=(entry.id,), limit=1)).passages
    return [article for passage in passages if (article := store.article(passage.article.id)) is not None]


def words_of(article: Article) -> tuple[str, ...]:
    """Return the words that an article has, each once, without "us", which would be a country."""
    return _words_of(f"{article.title} {article.text}")


@lru_cache(maxsize=256)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(_US.sub("", text)).split()))


def _office_first(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return "chief executive" and "bank", of "chief executive of the bank" and of "bank's chief executive"."""
    for at, word in enumerate(words):
        if at and word in _AFTER_HEAD:
            others = [other for other in words[at + 1 :] if other not in _SMALL]
            first = list(words[:at])
            return (first, others) if _is_office(first) else (first[-1:], [*first[:-1], *others])
    for length in (3, 2):
        if len(words) > length and _is_office(words[-length:]):
            return list(words[-length:]), list(words[:-length])
    head, *others = noun_first(words)
    return [head], others


def _is_office(words: Sequence[str]) -> bool:
    return len(words) == 1 or is_office(words)


def is_head(noun: str, role: str) -> bool:
    """Say whether a role is of that kind: "secretary" of "Mexico's economy secretary", "widow of a fireman"."""
    first, *more = [part.split() for part in " ".join(name_words(role)).split(" and ")]
    own = [part for part in more if _AFTER_HEAD.isdisjoint(first) or not _AFTER_HEAD.isdisjoint(part)]
    heads = [head for part in (first, *own) for head in _heads(part)]
    return noun in heads


def has_title(title: str, entry: SpeakerEntry) -> bool:
    """Say whether somebody is, or was, of that title: "Governor Falk", whose role is "Gov."."""
    lesser = _LESSER - {"former", "ex", "late"}
    for printed in (*entry.roles, *entry.names):
        words = name_words(printed)
        if any(same_office(title, word) for word in words) and lesser.isdisjoint(words):
            return True
    return False


def _strangeness(words: Sequence[str], entry: SpeakerEntry) -> tuple[bool, bool, int]:
    """Return how far the printed role is from these words: a lesser office, more than it, seldom printed."""
    wanted = set(words)
    told = [(at, set(name_words(role))) for at, role in enumerate(entry.roles)]
    fitting = [(at, role - wanted) for at, role in told if wanted <= role]
    return min(
        ((not _LESSER.isdisjoint(more), bool(_telling(more)), at) for at, more in fitting),
        default=(True, True, len(entry.roles)),
    )


def is_lesser(words: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether somebody is only a former or deputy one, where just the office is asked for."""
    roles = [set(name_words(role)) for role in entry.roles]
    wanted = set(words)
    return all(not _LESSER.isdisjoint(role - wanted) for role in roles if wanted & role)


def is_only_lesser(words: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether all that is printed of somebody is what he was, or stands below: "Former chief risk officer"."""
    lesser = _LESSER.difference(words)
    return bool(entry.roles) and all(not lesser.isdisjoint(name_words(role)) for role in entry.roles)


def _telling(words: Iterable[str]) -> set[str]:
    return {word for word in words if word not in _SMALL and not word[:1].isdigit()}


def _is_plain(office: Sequence[str], entry: SpeakerEntry) -> bool:
    """Say whether a role tells the office and nothing of where: "Mayor", "18:42 Mayor"."""
    roles = [_telling(name_words(role)) - ANY_BODY for role in entry.roles]
    return any(role and role <= set(office) for role in roles)


def _is_of_another_body(asked: Iterable[str], known: Iterable[str]) -> bool:
    """Say whether a role tells another kind of body than was asked for: a "group leader" is no union leader."""
    bodies, theirs = ANY_BODY.intersection(asked), ANY_BODY.intersection(known)
    return bool(bodies and theirs) and bodies.isdisjoint(theirs)


def _is_beside(store: Store, words: Sequence[str], entry: SpeakerEntry) -> int:
    """Return whether an article that quotes `entry` has the words: `_LEADS` in its title or lead, 1 further down."""
    name = f" {' '.join(words)} "
    having = [one for one in articles_of(store, entry) if name in f" {_folded(f'{one.title} . {one.text}')} "]
    in_lead = any(name in f" {fold(f'{one.title} . {one.text[:_LEAD]}')} " for one in having)
    return _LEADS if in_lead else int(bool(having))


@lru_cache(maxsize=256)
def _folded(text: str) -> str:
    return fold(text)


def _heads(words: Sequence[str]) -> Sequence[str]:
    """Return the noun before the first preposition, else the last one; of ranks the first word as well."""
    end = next((at for at, word in enumerate(words) if at and word in _AFTER_HEAD), len(words))
    return [*words[end - 1 : end], *(word for word in words if word in _RANKS)]


def is_told(asked: str, words: Sequence[str]) -> bool:
    """Say whether a word that tells which is among `words`, in another form, as a synonym, or as a country.

    A country is told by nothing else: a [port] is not Portuguese.
    """
    if nations := nations_in([asked]):
        return not nations.isdisjoint(nations_in(words))
    others = synonyms_of(asked)
    return any(akin(asked, word) or word in others or calls(asked, word) for word in words)


def akin(word: str, other: str) -> bool:
    """Say whether two words share their stem, roughly: mexican, mexico."""
    if word == other:
        return True
    shared = min(len(word), len(other))
    return shared >= 4 and word[: min(5, shared)] == other[: min(5, shared)]
