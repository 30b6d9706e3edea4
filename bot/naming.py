"""Naming: which speakers of the archive a phrase in a question means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.answers.descriptions import speakers_described
from bot.language.initials import are_initials, initials_of
from bot.language.nations import nations_in
from bot.language.nicknames import same_given
from bot.language.spelling import distance
from bot.language.stems import stem
from bot.language.synonyms import synonyms_of
from bot.language.word_list import word_list
from index.folding import fold
from index.passage import Passage
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

TITLES = frozenset(
    word_list(
        """
        mr mrs ms miss dr doctor prof professor sir lady lord dame president vice secretary minister prime senator sen
        representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col major
        captain lieutenant lt sergeant sgt officer commissioner chief ambassador chancellor chairman chairwoman king
        queen prince princess pope cardinal bishop rev reverend father sister attorney director candidate nominee
        spokesman spokeswoman spokesperson former ex first defense defence foreign deputy acting speaker leader ceo
        economist republican democratic democrat rabbi imam sheriff detective inspector admiral commander police
        councilman councilwoman councilor councillor alderman treasurer archbishop premier chairperson
        """
    )
)
"""[President] Biden, [Dr.] Oz: part of no name."""

RELATIONS = frozenset(
    word_list(
        """
        wife husband widow widower spouse partner son daughter brother sister mother father parent uncle aunt cousin
        friend boss chief doctor physician lawyer attorney counsel adviser advisor aide assistant spokesman spokeswoman
        spokesperson manager strategist surrogate colleague predecessor successor rival opponent neighbor neighbour
        teacher coach host moderator interviewer director chairman chairwoman president economist secretary mayor
        governor owner founder leader head victim survivor
        """
    )
)
"""Scott's [wife]: nouns by which an article tells who somebody is."""

DETERMINERS = frozenset(
    word_list(
        """
        the a an our this that those these some any all his her its their
        """
    )
)
ENDS_NAME = frozenset(["of", "from", "at", "with", "for", "in", "who"])
"""Peter Morgan [of the Sierra Club]"""

JOINS = frozenset(["and", "&", "or", "with", "versus", "vs", "plus", "to", "as"])


_MOST_SEARCHED = 5000
"""So many of the most quoted are looked at for initials."""

_NAMED = frozenset([SpeakerType.PERSON, SpeakerType.ORGANIZATION])


@dataclass(frozen=True, slots=True)
class Naming:
    """Which speakers a phrase means, and how sure that is."""

    phrase: str
    chosen: tuple[SpeakerEntry, ...] = ()
    """One speaker, who may stand in the archive under several names; the most quoted first. Empty: nobody fits."""
    others: tuple[SpeakerEntry, ...] = ()
    """Who might have been meant as well, the most quoted first."""
    nearest: tuple[SpeakerEntry, ...] = ()
    """Where nobody fits: names not far off."""
    misspelt: bool = False
    """The phrase is spelt otherwise than the name."""
    partial: bool = False
    """The phrase is only a part of a body's name: "coal" of "Patriot Coal"."""
    by_role: bool = False
    """Found by what the speaker is, not by a name."""

    @property
    def name(self) -> str:
        """The name to show: the fullest of those chosen; of several polls or unnamed people, what they were called."""
        if not self.chosen or (len(self.chosen) > 1 and self.chosen[0].type not in _NAMED):
            return self.phrase
        return self.chosen[0].name


class Names:
    """The names of one archive's speakers."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._known: dict[tuple[str, bool], Naming] = {}

    def find(self, phrase: str, *, guess: bool = True) -> Naming:
        """Return whom `phrase` means; with `guess`, misspellings too."""
        known = self._known.get((phrase, guess))
        if known is None:
            known = self._known[phrase, guess] = self._find(phrase, guess)
        return known

    def of_passage(self, passage: Passage) -> Naming:
        """Return the speaker of a passage."""
        entry = None if passage.speaker_id is None else self.store.speaker(passage.speaker_id)
        name = passage.speaker.name if passage.speaker else ""
        return Naming(name) if entry is None else Naming(name, (entry,))

    def _find(self, phrase: str, guess: bool) -> Naming:
        words = name_words(phrase)
        if not words:
            return Naming(phrase)
        for tried in _shortened(words):
            if chosen := self._by_name(tried):
                return _pick(phrase, tried, chosen)
        if entries := self._by_role(words):
            return Naming(phrase, entries[:1], entries[1:3], by_role=True)
        if entries := self._by_initials(phrase, words):
            return Naming(phrase, entries)
        is_noun = _has_determiner(phrase) and phrase.islower()
        if guess and (found := self._retitled(words)):
            return found
        if guess and not is_noun and (found := self._misspelt(words)):
            return found
        if guess and (entries := self._described(words, phrase)):
            return Naming(phrase, entries[:1], by_role=True)
        return Naming(phrase, nearest=self._nearest(words) if guess else ())

    def _by_name(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        found = _meant(words, self.store.speakers_named(" ".join(words)))
        if not found and words[-1].endswith("s") and len(words[-1]) > 3:
            single = _meant(words, self.store.speakers_named(" ".join([*words[:-1], words[-1][:-1]])))
            found = tuple(entry for entry in single if entry.type is not SpeakerType.UNNAMED)
        if not found and len(words) > 1:
            found = self._by_stems(words) or self._by_synonyms(words)
        return found

    def _by_synonyms(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return those named with another word for the first: "American officials" are "US officials"."""
        for other in synonyms_of(words[0]):
            varied = [*other.split(), *words[1:]]
            found = _meant(varied, self.store.speakers_named(" ".join(varied)))
            if found := tuple(entry for entry in found if entry.type is not SpeakerType.PERSON):
                return found
        return ()

    def _by_stems(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return bodies named in other forms of the words: "the debate commission", Commission on ... Debates."""
        wanted = {stem(word) for word in words}
        near = {entry.id: entry for word in words if word not in TITLES for entry in self.store.speakers_named(word)}
        fitting = [e for e in near.values() if wanted <= {stem(word) for name in e.names for word in name_words(name)}]
        return tuple(entry for entry in fitting if entry.type is SpeakerType.ORGANIZATION)

    def _by_initials(self, phrase: str, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return the body, or its report, whose words begin with the letters of "WHF" or "the WHF report"."""
        short = next((fold(word) for word in phrase.split() if are_initials(word)), "")
        if not short:
            return ()
        others = {stem(word) for word in words if word != short}
        for entry in self.store.speakers(limit=_MOST_SEARCHED):
            if entry.type is SpeakerType.PERSON or not others <= {stem(word) for word in name_words(entry.name)}:
                continue
            if short in initials_of(entry.name):
                return (entry,)
        return ()

    def _by_role(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        """Return speakers whose printed role has the head noun and at least half of the other words."""
        phrase = " ".join(words)
        head, *others = _noun_first(words)
        if found := self.store.speakers_in_role(phrase):
            fitting = [entry for entry in found if any(_is_head(head, role) for role in entry.roles)]
            return tuple(sorted(fitting, key=lambda entry: (_place_of_role(phrase, entry), -entry.statements)))
        nations = nations_in(words)
        if not others:
            return ()
        fits = []
        for entry in self.store.speakers_in_role(head):
            known = [word for role in (*entry.roles, *entry.names) for word in name_words(role)]
            theirs = nations_in(known)
            if nations and theirs and nations.isdisjoint(theirs):
                continue
            share = sum(any(_akin(word, other) for other in known) for word in others) / len(others)
            if share >= 0.5 or (any(_akin(others[-1], word) for word in known) and self._is_beside(others, entry)):
                fits.append((share, entry.statements, entry))
        return tuple(entry for _, _, entry in sorted(fits, key=lambda fit: fit[:2], reverse=True))

    def _is_beside(self, words: Sequence[str], entry: SpeakerEntry) -> bool:
        """Say whether an article that quotes `entry` has the body's name: "a spokeswoman for the authority"."""
        name = " ".join(words)
        passages = self.store.search(Search(speakers=(entry.id,), limit=1)).passages
        articles = [self.store.article(passage.article.id) for passage in passages]
        return any(article is not None and name in fold(article.text) for article in articles)

    def _described(self, words: Sequence[str], phrase: str) -> tuple[SpeakerEntry, ...]:
        """Return whom an article puts beside the words: "Scott's wife, Rakeyia Scott"."""
        head, *others = _noun_first(words)
        if head not in RELATIONS or (not others and not _has_determiner(phrase)):
            return ()
        ids = speakers_described(self.store, head, [word for word in others if word not in DETERMINERS])
        return tuple(entry for one in ids[:2] if (entry := self.store.speaker(one)) is not None)

    def _misspelt(self, words: Sequence[str]) -> Naming | None:
        for tried in _shortened(words):
            typed = " ".join(tried)
            near = [
                (cost, entry)
                for entry in self.store.speakers_near(typed, limit=8)
                if (cost := _misspelling_cost(tried, entry)) is not None
            ]
            if near:
                best = min(cost for cost, _ in near)
                entries = tuple(entry for cost, entry in near if cost == best)
                picked = _pick(typed, name_words(entries[0].name), entries)
                return Naming(" ".join(words), picked.chosen, picked.others, misspelt=True)
        return None

    def _retitled(self, words: Sequence[str]) -> Naming | None:
        """Return whom "depty mayr falk" means, once its titles are put right."""
        right = [word if self.store.has_word(word) else _nearest_title(word) for word in words]
        if right == list(words):
            return None
        naming = self.find(" ".join(right))
        return replace(naming, phrase=" ".join(words), misspelt=True) if naming.chosen else None

    def _nearest(self, words: Sequence[str]) -> tuple[SpeakerEntry, ...]:
        near = self.store.speakers_near(" ".join(words))
        same = self.store.speakers_named(words[-1]) if len(words) > 1 else ()
        return tuple(dict.fromkeys((*same, *near)))[:3]


def name_words(phrase: str) -> list[str]:
    """Return the words of a name in lower case, without accents, marks, possessives and leading determiners."""
    words = fold(phrase).split()
    while words and words[0] in DETERMINERS:
        words = words[1:]
    return words


def split_names(phrase: str) -> list[str]:
    """Return the names in "Biden, Blinken and Netanyahu"."""
    names: list[list[str]] = [[]]
    for word in phrase.replace(",", " , ").split():
        if word.lower() in JOINS or word == ",":
            names.append([])
        else:
            names[-1].append(word)
    return [" ".join(name) for name in names if name]


def same_person(one: SpeakerEntry, other: SpeakerEntry) -> bool:
    """Say whether two entries of the archive are one person: same surname, given names that agree."""
    if one.type is not SpeakerType.PERSON or other.type is not SpeakerType.PERSON:
        return False
    if one.gender and other.gender and one.gender is not other.gender:
        return False
    first, second = _bare(one.name), _bare(other.name)
    if not first or not second or first[-1] != second[-1]:
        return False
    if len(first) == 1 or len(second) == 1:
        return True
    return same_given(first[0], second[0])


def _bare(name: str) -> list[str]:
    words = [word for word in name_words(name) if word not in ("jr", "sr", "ii", "iii", "iv")]
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return words


def _shortened(words: Sequence[str]) -> Iterable[list[str]]:
    """Yield "secretary john kirby of the council", "john kirby of the council", "john kirby"."""
    yield list(words)
    untitled = list(words)
    while len(untitled) > 1 and untitled[0] in TITLES:
        untitled = untitled[1:]
        yield untitled
    for at, word in enumerate(untitled):
        if at and word in ENDS_NAME and untitled[0] not in TITLES:
            yield untitled[:at]
            break
    for length in (3, 2):  # the white house spokesman [josh earnest]
        if len(untitled) > length and untitled[-length - 1] in TITLES:
            yield untitled[-length:]
    if len(untitled) > 1 and untitled[-2] in TITLES and untitled[-1] not in RELATIONS | TITLES:
        yield untitled[-1:]


def _noun_first(words: Sequence[str]) -> list[str]:
    """Return "spokesman", then what tells which: "the mine workers union's spokesman", "spokesman of the union"."""
    for at, word in enumerate(words):
        if at and word in ("of", "for", "from", "at", "in"):
            return [words[at - 1], *words[: at - 1], *(other for other in words[at + 1 :] if other != "the")]
    return [words[-1], *words[:-1]]


def _place_of_role(phrase: str, entry: SpeakerEntry) -> int:
    """Return how many other roles an article prints for somebody more often than this one."""
    places = [at for at, role in enumerate(entry.roles) if phrase in " ".join(name_words(role))]
    return min(places, default=len(entry.roles))


_AFTER_HEAD = frozenset(["of", "for", "at", "in", "from", "to", "who", "on", "with", "by"])


def _is_head(noun: str, role: str) -> bool:
    """Say whether a role is of that kind: "secretary" of "Mexico's economy secretary", "widow of a fireman"."""
    words = name_words(role)
    parts = [part.split() for part in " ".join(words).split(" and ")]
    heads = [head for part in parts for head in _heads(part)]
    return any(_akin(noun, head) for head in heads)


def _heads(words: Sequence[str]) -> Sequence[str]:
    return [words[at - 1] for at, word in enumerate(words) if at and word in _AFTER_HEAD] or words[-1:]


def _meant(words: Sequence[str], found: Iterable[SpeakerEntry]) -> tuple[SpeakerEntry, ...]:
    """Leave out those that only happen to have the words: "the transition in Burma" is not Burma."""
    return tuple(entry for entry in found if entry.type in _NAMED or _fit(words, entry) == 0 or _ends_in(words, entry))


def _ends_in(words: Sequence[str], entry: SpeakerEntry) -> bool:
    return any(_is_head(words[-1], name) for name in entry.names)


def _has_determiner(phrase: str) -> bool:
    return fold(phrase).split()[:1] != [] and fold(phrase).split()[0] in DETERMINERS


def _akin(word: str, other: str) -> bool:
    """Say whether two words share their stem, roughly: mexican, mexico."""
    if word == other:
        return True
    shared = min(len(word), len(other))
    return shared >= 4 and word[: min(5, shared)] == other[: min(5, shared)]


def _pick(phrase: str, words: Sequence[str], found: Sequence[SpeakerEntry]) -> Naming:
    """Choose among those with all the words: a whole name first, then a surname, then the most quoted."""
    ranked = sorted(found, key=lambda entry: (_fit(words, entry), -entry.statements))
    first = ranked[0]
    if first.type in (SpeakerType.UNNAMED, SpeakerType.GROUP, SpeakerType.DOCUMENT):
        same = tuple(
            entry for entry in ranked[1:] if entry.type is first.type and _fit(words, entry) == _fit(words, first)
        )
    else:
        same = _same(first, ranked[1:])
    chosen = (first, *same)
    fullest = max(chosen, key=lambda entry: (min(len(_bare(entry.name)), 2), entry.statements))
    chosen = (fullest, *(entry for entry in chosen if entry is not fullest))
    bearers = [entry for entry in ranked if entry.type is SpeakerType.PERSON and _fit(words, entry) < 2]
    others = tuple(entry for entry in bearers if entry not in chosen)
    return Naming(phrase, chosen, others[:3], partial=_fit(words, first) > 2)


def _same(first: SpeakerEntry, others: Sequence[SpeakerEntry]) -> tuple[SpeakerEntry, ...]:
    """Return the entries that are the same person; a bare surname belongs to its most quoted bearer alone."""
    alike = [entry for entry in others if same_person(first, entry)]
    fullest = next((entry for entry in (first, *alike) if len(_bare(entry.name)) > 1), first)
    return tuple(entry for entry in alike if entry is fullest or same_person(fullest, entry))


def _fit(words: Sequence[str], entry: SpeakerEntry) -> int:
    """Rank how `words` name the entry; less is better."""
    names = [name_words(name) for name in entry.names] or [name_words(entry.name)]
    if list(words) in names:
        return 0
    if entry.type is SpeakerType.PERSON:
        return 1 if any(name and name[-1] == words[-1] for name in names) else 2
    return 3


def _misspelling_cost(words: Sequence[str], entry: SpeakerEntry) -> int | None:
    """Return how many letters are off, or None where a word is too far from every word of the name.

    Every typed word must be near: "Heidi Cruz" is no misspelling of "Ted Cruz".
    """
    best: int | None = None
    for name in (name_words(name) for name in (entry.name, *entry.names)):
        if len(words) > len(name):
            continue
        cost = 0
        for word in words:
            near = min(distance(word, other) for other in name)
            if near > _slips_allowed(word):
                break
            cost += near
        else:
            best = cost if best is None else min(best, cost)
    return best


def _nearest_title(word: str) -> str:
    """Return the title that `word` is a misspelling of, else the word."""
    if word in TITLES or len(word) < 4:
        return word
    near = min(sorted(TITLES), key=lambda title: (distance(word, title), title))
    return near if distance(word, near) <= _slips_allowed(word) and near[0] == word[0] else word


def _slips_allowed(word: str) -> int:
    return 0 if len(word) < 4 else 1 if len(word) < 6 else 2
