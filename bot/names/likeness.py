"""Likeness: who fits a description best that no article prints in just these words: "the new Hale commercial".

The noun, or one that stands for it, must be the speaker's own; what tells which may stand in his name or role, beside
where he is quoted, or, where nothing there tells otherwise, anywhere in the article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from bot.answers.outlets import names_outlet
from bot.language.callings import callings_of, is_body, is_calling, is_many, is_outlet, is_side, plural_of, singular_of
from bot.language.word_list import word_list
from bot.names.circle import Around
from bot.names.descriptions import speakers_described
from bot.names.name_words import DETERMINERS, ENDS_NAME, RELATIONS, TITLES, name_words, noun_first
from bot.names.nouns import TELL_NOTHING
from bot.names.offices import articles_of, is_head, is_only_lesser, is_opposite, is_told, words_apart, words_of
from bot.naming import Naming
from index.article import Article
from index.folding import fold
from index.names.nouns import is_person_noun
from index.names.places import NATIONALITIES, PLACES, nations_in
from index.names.titles import KIN
from index.search import Search
from index.speaker import SpeakerEntry, SpeakerType
from index.store import Store

OWN, BESIDE, _SOMEWHERE = 1.0, 0.9, 0.5
"""How well a word that tells which fits: printed as part of the role, beside the name, elsewhere in the article."""
ENOUGH = 0.5
_OTHER_NUMBER = 0.95
"""The [minister] is rather one of them than "ministers"."""
_ANOTHERS = 0.7
"""Of two ads in which [Hale] is named, the Hale spot is rather the one that is not called "the Rove ad"."""
_MOST_PASSAGES = 4
_MOST_ALIKE = 40
_MOST_LOOKED_INTO = 12
"""So many are looked up in their articles, for what stands beside their names."""
_MOST_KEPT = 256
"""Articles that stay at hand."""
_BEFORE, _AFTER = 80, 60
"""In characters, around where a speaker is mentioned: "the spot that [Hale] paid for"."""
_SMALL = DETERMINERS | ENDS_NAME | TELL_NOTHING | frozenset(word_list("on by that about to local lead senior alleged"))
_ANYBODY = frozenset(word_list("victim patient boy girl man woman child teenager player star suspect accused"))
"""The [victim's] sister: whose, the article tells by a name."""
_INDEFINITE = frozenset(["a", "an", "one", "another", "some"])
_BEGINS_CLAUSE = frozenset(["who", "that", "on", "by", "about"])


@dataclass(frozen=True, slots=True)
class _Description:
    """What a phrase tells of somebody."""

    noun: str
    telling: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.telling, self.noun)


@dataclass
class Likeness:
    """The speakers of one archive by what they are called."""

    store: Store
    _called: dict[str, tuple[SpeakerEntry, ...]] = field(default_factory=dict)
    _articles: dict[str, Article | None] = field(default_factory=dict)

    def find(self, phrase: str, around: Around | None = None, least: float = ENOUGH) -> Naming:
        """Return whom `phrase` describes, of the speakers `around` or of all, where that fits at `least` so well."""
        asked = _read(phrase)
        if asked is None:
            return Naming(phrase)
        for called in (_is_called, _is_called_as_voice) if is_body(asked.noun) else (_is_called,):
            candidates = tuple(self._candidates(asked, around, called))
            fits = [(_number(asked, entry), entry) for entry in candidates if _fits_by_itself(asked, entry)]
            if least < OWN and (not fits or is_side(asked.noun)):  # a campaign, and whoever speaks for it
                looked_into = ((self._fit(asked, entry), entry) for entry in candidates[:_MOST_LOOKED_INTO])
                fits = [(fit, entry) for fit, entry in looked_into if fit >= least]
            if fits:
                return self._with_name(asked, _naming(phrase, asked, fits))
        if least > ENOUGH:
            return Naming(phrase)
        found = self._in_text(asked, around)
        return Naming(phrase, tuple(found), by_role=True, loosely=True) if found else Naming(phrase)

    def _with_name(self, asked: _Description, naming: Naming) -> Naming:
        """Put Kim Aust before "British diplomat" of a headline, where the article tells that he is one."""
        first = naming.chosen[0]
        is_nameless = first.type is SpeakerType.UNNAMED and fold(first.name).split()[0] not in _INDEFINITE
        if naming.several or not is_nameless or _is_plural(first):
            return naming
        passages = self.store.search(Search(speakers=(first.id,), limit=1)).passages
        around = Around(tuple(passage.article.id for passage in passages), frozenset())
        return replace(naming, chosen=(*self._in_text(asked, around), *naming.chosen))

    def _candidates(
        self, asked: _Description, around: Around | None, called: Callable[[str, SpeakerEntry], bool]
    ) -> Iterator[SpeakerEntry]:
        """Yield those called by the noun itself first, then those by one that stands for it; the most quoted first."""
        seen: set[int] = set()
        if is_outlet(asked.noun) and around is not None:
            yield from self._outlets(around)
        for noun in callings_of(asked.noun):
            for entry in self._with_noun(noun):
                if entry.id not in seen and (around is None or entry.id in around.ids) and called(noun, entry):
                    seen.add(entry.id)
                    yield entry

    def _outlets(self, around: Around) -> Iterator[SpeakerEntry]:
        for entry in (self.store.speaker(one) for one in sorted(around.ids)):
            if entry is not None and entry.type is SpeakerType.ORGANIZATION and names_outlet(entry.name):
                yield entry

    def _with_noun(self, noun: str) -> tuple[SpeakerEntry, ...]:
        if noun not in self._called:
            bearing = {
                entry.id: entry
                for called in (
                    self.store.speakers_named(noun),
                    self.store.speakers_named(plural_of(noun)),
                    self.store.speakers_in_role(noun),
                )
                for entry in called
            }
            ranked = sorted(bearing.values(), key=lambda entry: -entry.statements)
            self._called[noun] = tuple(islice((entry for entry in ranked if _bears(noun, entry)), _MOST_ALIKE))
        return self._called[noun]

    def _fit(self, asked: _Description, entry: SpeakerEntry) -> float:
        """Return how well somebody fits whose name and roles do not tell all of the words."""
        own = _own_words(entry)
        if _is_contradicted(asked, own):
            return 0.0
        is_more = _tells_more(asked, own)
        if not asked.telling:
            if is_only_lesser(asked.words, entry):
                return 0.0
            return (BESIDE if is_more and not is_many(asked.noun) else OWN) * _number(asked, entry)
        beside = self._words_beside(entry, asked)
        levels = [OWN if is_told(word, own) else BESIDE * is_told(word, beside) for word in asked.telling]
        if is_side(asked.noun):
            return float(all(levels))
        if is_more and sum(map(bool, levels)) <= ENOUGH * (len(levels) - 1):
            return 0.0  # "the Rove ad" is not the Hale spot
        if not all(levels):
            if not self._may_be_from_there(asked, entry):
                return 0.0
            around = self._words_around(entry)
            told = zip(levels, asked.telling, strict=True)
            levels = [level or _SOMEWHERE * (not nations_in([word]) and is_told(word, around)) for level, word in told]
        another = _ANOTHERS if _is_anothers(asked, entry) else 1
        return sum(levels) / len(levels) * another * _number(asked, entry)

    def _words_beside(self, entry: SpeakerEntry, asked: _Description) -> list[str]:
        """Return the words around the places where articles mention a speaker; of a side only those just before."""
        words: list[str] = []
        for passage in self.store.search(Search(speakers=(entry.id,), limit=_MOST_PASSAGES)).passages:
            if is_side(asked.noun):
                text = f" {fold(passage.text)} "
                words += (text.partition(f" {fold(role)} ")[0].rpartition(" ")[2] for role in entry.roles)
            elif passage.attribution and passage.attribution.source:
                source, text = passage.attribution.source[0], self._text_of(passage.article.id)
                end = max(source.end, min(source.end + _AFTER, passage.span.end))  # not of whom the next sentence tells
                words += fold(text[max(0, source.start - _BEFORE) : end]).split()
        return words

    def _text_of(self, article_id: str) -> str:
        if article_id not in self._articles:
            if len(self._articles) >= _MOST_KEPT:
                self._articles.clear()
            self._articles[article_id] = self.store.article(article_id)
        article = self._articles[article_id]
        return article.text if article else ""

    def _in_text(self, asked: _Description, around: Around | None) -> list[SpeakerEntry]:
        """Return whom an article puts beside the noun: "Dr Rao, who treated her"; without more, only one nearby."""
        if is_side(asked.noun) or (not asked.telling and around is None):
            return []
        articles = around.articles if around else ()
        kind = SpeakerType.ORGANIZATION if is_body(asked.noun) else SpeakerType.PERSON
        ids = speakers_described(self.store, callings_of(asked.noun), asked.telling, articles, kind)
        entries = (self.store.speaker(one) for one in ids[:1])
        return [one for one in entries if one and self._may_be_from_there(asked, one)]

    def _may_be_from_there(self, asked: _Description, entry: SpeakerEntry) -> bool:
        """Say whether something tells the place asked for: where nothing is Swiss, nobody is the Swiss envoy."""
        own = _own_words(entry)
        if _is_contradicted(asked, own):
            return False
        wheres = [word for word in asked.telling if word in PLACES or nations_in([word])]
        printed = [*own, *self._words_around(entry)] if wheres else own
        return all(is_told(word, printed) for word in wheres)

    def _words_around(self, entry: SpeakerEntry) -> list[str]:
        """Return the words of the newest article that quotes somebody, each once."""
        return [word for article in articles_of(self.store, entry) for word in words_of(article)]


def _naming(phrase: str, asked: _Description, fits: Sequence[tuple[float, SpeakerEntry]]) -> Naming:
    best = max(fit for fit, _ in fits)
    alike = [entry for fit, entry in fits if fit == best]
    if is_many(asked.noun):
        return Naming(phrase, tuple(alike), by_role=True, several=len(alike) > 1, loosely=True)
    rest = [entry for fit, entry in fits if fit < best]
    return Naming(phrase, (alike[0],), (*alike[1:], *rest)[:3], by_role=True, loosely=True)


def _read(phrase: str) -> _Description | None:
    words = name_words(phrase)
    at = next((at for at, word in enumerate(words) if at and word in _BEGINS_CLAUSE), 0)
    words = [*words[at + 1 :], *words[:at]] if at else words
    if not words:
        return None
    noun, *others = noun_first(words)
    is_noun = is_calling(noun) or is_outlet(noun) or is_body(noun) or is_person_noun(noun)
    if not is_noun and noun not in RELATIONS | TITLES | NATIONALITIES.keys():
        return None
    small = _SMALL | _ANYBODY if noun in KIN else _SMALL
    telling = tuple(word for word in others if word not in small)
    return None if is_side(noun) and not telling else _Description(noun, telling)


def _fits_by_itself(asked: _Description, entry: SpeakerEntry) -> bool:
    """Say whether the name and the roles tell all of the words: "the Bie ad"."""
    own = _own_words(entry)
    return (
        bool(asked.telling) and not _is_contradicted(asked, own) and all(is_told(word, own) for word in asked.telling)
    )


def _is_contradicted(asked: _Description, own: Sequence[str]) -> bool:
    """Say whether what is printed tells another country, another side: a French envoy is not the British one."""
    nations, theirs = nations_in(asked.words), nations_in(own)
    return is_opposite(asked.words, own) or (bool(nations and theirs) and nations.isdisjoint(theirs))


def _own_words(entry: SpeakerEntry) -> list[str]:
    return [word for told in _told_of(entry) for word in words_apart(told)]


def _is_called(noun: str, entry: SpeakerEntry) -> bool:
    """Say whether a role, or the name of what is no person, is of that noun: "a narrator", "Gun control activists"."""
    last = noun.replace("-", " ").split()[-1]
    return any(is_head(last, told) or is_head(plural_of(last), told) for told in _told_of(entry) if _in(noun, told))


def _is_called_as_voice(noun: str, entry: SpeakerEntry) -> bool:
    """Say whether somebody's role is at a body of that noun: "president of the Dockers' Association"."""
    return entry.type is SpeakerType.PERSON and any(_in(noun, role) for role in entry.roles)


def _bears(noun: str, entry: SpeakerEntry) -> bool:
    return any(_in(noun, told) for told in _told_of(entry))


def _in(noun: str, told: str) -> bool:
    words = {singular_of(word) for word in name_words(told)}
    return words.issuperset(singular_of(word) for word in noun.replace("-", " ").split())


def _told_of(entry: SpeakerEntry) -> tuple[str, ...]:
    """Return what tells who somebody is: of a person the roles, and a title that went into the name."""
    if entry.type is not SpeakerType.PERSON:
        return (*entry.names, *entry.roles)
    first = name_words(entry.name)[:1]
    return (*entry.roles, *(word for word in first if " " in entry.name and (word in TITLES or is_calling(word))))


def _number(asked: _Description, entry: SpeakerEntry) -> float:
    return _OTHER_NUMBER if _is_plural(entry) and not is_many(asked.noun) else OWN


def _is_plural(entry: SpeakerEntry) -> bool:
    """Say whether all it goes by is several people: "ministers"."""
    nouns = [noun_first(words)[0] for name in _told_of(entry) if (words := name_words(name))]
    return all(singular_of(noun) != noun for noun in nouns)


def _tells_more(asked: _Description, own: Iterable[str]) -> bool:
    """Say whether a name or a role tells more than what somebody is: "the Rove ad", but not "an ad"."""
    calling = {singular_of(word) for noun in callings_of(asked.noun) for word in noun.split()}
    return any(word not in _SMALL and singular_of(word) not in calling for word in own)


def _is_anothers(asked: _Description, entry: SpeakerEntry) -> bool:
    """Say whether the name of what is no person has a name in it that was not asked for: "The Rove ad"."""
    if entry.type is SpeakerType.PERSON:
        return False
    names = [word for word in entry.name.split()[1:] if word[0].isupper() and fold(word)]
    return not any(is_told(word, fold(name).split()) for name in names for word in asked.words) and bool(names)
