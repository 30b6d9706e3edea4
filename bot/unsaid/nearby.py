"""Nearby: whom an office, a body or a surname means among those whom the articles just shown quote."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property

from bot.background import Background
from bot.language.callings import singular_of
from bot.language.synonyms import synonyms_of
from bot.language.word_list import word_list
from bot.mind import HE, IT, SHE, THEY, Mind
from bot.names.circle import Around
from bot.names.descriptions import speakers_described
from bot.names.likeness import BESIDE, ENOUGH
from bot.names.name_words import ENDS_NAME, TITLES, has_determiner, name_words, noun_first
from bot.names.offices import ANY_BODY, articles_of, has_title, is_head, is_lesser
from bot.names.preference import POLITE
from bot.naming import Naming
from index.folding import fold
from index.names.nouns import is_person_noun
from index.names.titles import KIN
from index.passage import Passage
from index.speaker import SpeakerEntry, SpeakerType

_FEW_ARTICLES = 3
"""After a list from many articles, "the governor" is nobody's in particular."""
_PAGE = 10
FAIR_SHARE = 0.2
"""A namesake just shown is meant by a surname, where he is quoted so much as often as the most quoted one."""
_LAST_MET = 3
_LONGEST = 5
"""In words: "her former campaign manager"."""
_RELATIVE = frozenset(
    word_list("opponent rival lawyer attorney doctor physician aide adviser advisor predecessor successor colleague")
)
"""Her [opponent]: nouns that tell whose as much as those of kin."""
_REPORTERS = frozenset(word_list("reporter journalist correspondent anchor host columnist editor presenter"))
_WHOSE = {"his": HE, "her": SHE, "their": THEY, "its": IT}


@dataclass
class Nearby:
    """The speakers of the articles just shown."""

    known: Background
    mind: Mind

    def prefer(self, phrase: str) -> Naming:
        """Return whom `phrase` means, and of a body also who speaks for it."""
        naming = self._prefer(phrase)
        if not naming.chosen and (reporters := self._reporters(phrase)):
            return Naming(phrase, reporters[:1], reporters[1:], by_role=True, loosely=True)
        is_body = _is_body(phrase, naming.chosen[0]) if naming.chosen else _may_be_body(phrase)
        if not is_body or naming.misspelt:
            return naming
        known = {entry.id for entry in naming.chosen}
        voices = tuple(entry for entry in self._voices(phrase, naming) if entry.id not in known)
        if naming.chosen or not voices:
            return replace(naming, chosen=(*naming.chosen, *voices))
        return replace(naming, chosen=voices, by_role=True, loosely=True)

    def _reporters(self, phrase: str) -> tuple[SpeakerEntry, ...]:
        """Return Ada Berg for "the Nova reporter", where an article just shown has "Radio Nova's Ada Berg"."""
        noun, *outlet = noun_first(name_words(phrase) or [""])
        if noun not in _REPORTERS or not outlet:
            return ()
        return self.known.names.voices.at_outlet(outlet, self._articles_near())

    def _articles_near(self) -> list[str]:
        """Return the articles just shown, else those of a small archive."""
        few = self._in_articles([one.info.id for one in self.known.articles[: _FEW_ARTICLES + 1]])
        return [article for circle in self._circles or (few,) for article in circle.articles]

    def _voices(self, phrase: str, naming: Naming) -> tuple[SpeakerEntry, ...]:
        """Return who speaks for a body, as the article tells that quotes it, else those just shown, or any of a few."""
        if naming.chosen:
            articles = [article.id for article in articles_of(self.known.store, naming.chosen[0])]
            names = [name_words(name) for name in naming.chosen[0].names]
        else:
            articles, names = self._articles_near(), [name_words(phrase)]
        found = {entry.id: entry for words in names for entry in self.known.names.voices.of(words, articles)}
        return tuple(found.values())

    def _prefer(self, phrase: str) -> Naming:
        """Return whom `phrase` means: somebody nearby, where words that fit many fit him, else anybody."""
        if (other := self._other(phrase)) is not None:
            return other
        if (whose := self._whose(phrase)) is not None:
            return whose
        if (of_body := self._of_a_body(phrase)) is not None:
            return of_body
        found = self.known.names.find(phrase)
        if not name_words(phrase):
            return found
        if found.by_role and (known := self._talked_about_of(found)):
            return known
        near = self._near(phrase)
        if not near.chosen:
            is_elsewhere = self._is_elsewhere(phrase, found)
            is_known = bool(found.chosen) and not found.misspelt
            if (not is_known or is_elsewhere) and (alike := self._alike(phrase, BESIDE if is_known else ENOUGH)).chosen:
                return alike
            return replace(found, elsewhere=is_elsewhere) if found.chosen else self._alike_anywhere(phrase, found)
        if found.chosen and near.chosen[0].id == found.chosen[0].id:
            return replace(found, others=()) if found.by_role else found
        return replace(near, others=()) if self._is_meant(phrase, near, found) else found

    def _near(self, phrase: str) -> Naming:
        """Return whom `phrase` means in the articles just shown, else in those of the turns before."""
        words = name_words(phrase)
        others = synonyms_of(words[0]) if len(words) == 1 and has_determiner(phrase) else ()
        for around in self._circles:
            if (naming := self.known.names.find_among(phrase, around.ids)).chosen:
                return naming
            for other in others:  # the poll, which the article calls a survey
                naming = self.known.names.find_among(other, around.ids)
                if naming.chosen and naming.chosen[0].type is not SpeakerType.PERSON:
                    return replace(naming, phrase=phrase, by_role=True)
        return Naming(phrase)

    def _alike(self, phrase: str, least: float) -> Naming:
        """Return whom `phrase` describes in other words in the articles just shown, else in those of before."""
        found = (self.known.names.alike(phrase, around, least) for around in self._circles)
        return next((naming for naming in found if naming.chosen), Naming(phrase))

    def _alike_anywhere(self, phrase: str, found: Naming) -> Naming:
        """Return whom `phrase` describes in the whole archive; of a few articles any may be meant."""
        few = self._in_articles([one.info.id for one in self.known.articles[: _FEW_ARTICLES + 1]])
        alike = self.known.names.alike(phrase, few if few.ids else None)
        return alike if alike.chosen else found

    def _is_elsewhere(self, phrase: str, found: Naming) -> bool:
        """Say whether a description that names nobody, "the union", is that of an article not talked about."""
        if not found.chosen or found.several or not self._circles or ENDS_NAME & set(fold(phrase).split()):
            return False
        is_bare = fold(phrase).split()[0] == "the" and phrase.islower() and "'s" not in phrase.replace("’", "'")
        here = self._talked_about.union(*(around.ids for around in self._circles))
        return is_bare and here.isdisjoint(entry.id for entry in found.chosen)

    def _is_meant(self, phrase: str, near: Naming, found: Naming) -> bool:
        if not found.chosen or found.misspelt:
            return True
        first, other = near.chosen[0], found.chosen[0]
        if _is_namesake(first, other) and not near.by_role:
            if _has_title_of(other, phrase) and not _has_title_of(first, phrase):
                return False  # "Councillor Ruiz" is not the mayor of that name
            return first.id in self._talked_about and first.statements >= FAIR_SHARE * other.statements
        if first.type is SpeakerType.PERSON and not near.by_role:
            return False
        is_kind = near.by_role or any(is_head(name_words(phrase)[-1], name) for name in first.names)
        return is_kind and (found.by_role or found.partial or has_determiner(phrase) or _is_common(phrase, other))

    def is_talked_about(self, naming: Naming) -> bool:
        """Say whether somebody was talked about lately."""
        return not self._talked_about.isdisjoint(entry.id for entry in naming.chosen)

    def _other(self, phrase: str) -> Naming | None:
        """Return "the other mayor" than the one just shown."""
        words = name_words(phrase)
        if words[:1] != ["other"] or len(words) < 2 or not self.mind.found:
            return None
        office, shown = " ".join(words[1:]), {passage.speaker_id for passage in self.mind.found}
        namings = (self.known.names.find_among(office, self._ids - shown), self.known.names.find(office, guess=False))
        for naming in (one for one in namings if one.by_role):
            left = tuple(entry for entry in (*naming.chosen, *naming.others) if entry.id not in shown)
            if left and not is_lesser(words[1:], left[0]):
                return Naming(phrase, left[:1], left[1:], by_role=True)
        return None

    def _whose(self, phrase: str) -> Naming | None:
        """Return Belmonte's husband for "her husband"; nobody rather than somebody else's."""
        first, *rest = fold(phrase).split()[:_LONGEST] or [""]
        owner = self._owner(first) if rest else None
        if owner is None or not name_words(owner.name):
            return None
        own = {entry.id for entry in owner.same}
        surname, names = name_words(owner.name)[-1], self.known.names
        named = f"{surname} {' '.join(rest)}"
        is_kin = noun_first(rest)[0] in KIN | _RELATIVE  # her brother-in-law
        anywhere = names.find(named, guess=is_kin)
        if not is_kin and not _has_in_role(surname, anywhere):
            anywhere = Naming(phrase)  # any governor, of whom an article has the name of Ruiz somewhere, is not Ruiz's
        if not own:  # of whom nothing is known but what articles print beside the name
            return replace(anywhere, phrase=phrase) if anywhere.by_role else Naming(phrase)
        here = self._quoted_beside(self.mind.found)
        among = (names.find_among(one, here.ids) for one in (named, phrase))
        for naming in (next(among), anywhere, next(among), names.alike(named, here)):
            another = any(entry.id in own or _is_of_other(first, entry) for entry in naming.chosen)
            if naming.by_role and not another:
                return replace(naming, phrase=phrase)
        if is_kin and (kin := self._introduced_as(noun_first(rest)[0], surname, own, here)) is not None:
            return Naming(phrase, (kin,), by_role=True)
        if not ANY_BODY.isdisjoint(rest):  # his university
            near = names.find_among(" ".join(rest), self._ids)
            if any(entry.type is SpeakerType.ORGANIZATION for entry in near.chosen[:1]):
                return replace(near, phrase=phrase, others=())
        nearest = names.find(phrase)
        if any(_is_of_other(first, entry) for entry in nearest.chosen):
            return Naming(phrase)
        is_here = any(entry.id in self._ids - own for entry in nearest.chosen)
        return nearest if is_here else Naming(phrase) if nearest.by_role else None

    def _introduced_as(self, noun: str, surname: str, own: set[int], here: Around) -> SpeakerEntry | None:
        """Return whom an article just shown introduces so: "Ana Ruiz, his daughter, said it was late"."""
        described = speakers_described(self.known.store, [noun], [surname], here.articles)
        return next((self.known.store.speaker(one) for one in described if one not in own), None)

    def _owner(self, whose: str) -> Naming | None:
        """Return who is meant by "her": whoever was just asked for in vain, else who was talked about."""
        if whose not in _WHOSE:
            return None
        nobody = self.mind.nobody if whose in ("his", "her") else None
        return nobody or self.mind.meant_by(next(iter(_WHOSE[whose])))

    def _of_a_body(self, phrase: str) -> Naming | None:
        """Return the spokesman who is quoted nearby for "the company's spokesman", whichever company it is."""
        words = name_words(phrase)
        office = [word for word in words if word not in ANY_BODY]
        is_bodys = "'s " in phrase.replace("’", "'") or " of the " in phrase
        office = office[:-2] if office[-2:] == ["of", "the"] else office
        if not self._ids or not office or len(words) == len(office) or not is_bodys:
            return None
        near = self.known.names.find_among(" ".join(office), self._ids)
        is_office = near.by_role or any(entry.type is SpeakerType.UNNAMED for entry in near.chosen[:1])
        return replace(near, phrase=phrase, others=()) if is_office and near.chosen else None

    def _talked_about_of(self, found: Naming) -> Naming | None:
        """Return the governor who was talked about, where "the governor" may be several."""
        holders = {entry.id: entry for entry in (*found.chosen, *found.others)}
        last = next((one.chosen[0].id for one in self.mind.people[:_LAST_MET] if one.chosen[0].id in holders), None)
        return None if last is None or found.several else replace(found, chosen=(holders[last],), others=())

    @property
    def _ids(self) -> frozenset[int]:
        return self._quoted_beside(self.mind.found).ids

    @cached_property
    def _circles(self) -> tuple[Around, ...]:
        """Who is quoted in the articles just shown, then in those of each turn before."""
        circles = (self._quoted_beside(shown) for shown in (self.mind.found, *self.mind.earlier))
        return tuple(around for around in circles if around.ids)

    def _quoted_beside(self, shown: tuple[Passage, ...]) -> Around:
        return self._in_articles(dict.fromkeys(passage.article.id for passage in shown[:_PAGE]))

    def _in_articles(self, articles: Collection[str]) -> Around:
        if len(articles) > _FEW_ARTICLES:
            return Around((), frozenset())
        quoted = (passage.speaker_id for article in articles for passage in self.known.store.passages_of(article))
        return Around(tuple(articles), frozenset(one for one in quoted if one is not None))

    @property
    def _talked_about(self) -> set[int]:
        return {entry.id for naming in self.mind.people for entry in naming.chosen}


def _is_body(phrase: str, entry: SpeakerEntry) -> bool:
    """Say whether somebody may speak for a speaker: for a body, and for "the drivers", but not for drivers."""
    if entry.type is SpeakerType.UNNAMED and fold(phrase).split()[0] == "the":
        return singular_of(name_words(phrase)[-1]) != name_words(phrase)[-1]
    return entry.type is SpeakerType.ORGANIZATION


def _may_be_body(phrase: str) -> bool:
    """Say whether a phrase that nobody is called may name a body: "the greens", "the opposition", not "the baker"."""
    words = name_words(phrase)
    if not words or fold(phrase).split()[0] != "the":
        return False
    noun = noun_first(words)[0]
    return singular_of(noun) != noun or not (is_person_noun(noun) or noun in TITLES | KIN)


def _is_of_other(whose: str, entry: SpeakerEntry) -> bool:
    """Say whether somebody is printed as "her father", where his father was asked for."""
    printed = fold(entry.name).split()[0]
    return printed in ("his", "her") and printed != whose


def _has_in_role(surname: str, naming: Naming) -> bool:
    return any(surname in name_words(role) for entry in naming.chosen[:1] for role in entry.roles)


def _is_namesake(one: SpeakerEntry, other: SpeakerEntry) -> bool:
    return one.type is SpeakerType.PERSON and other.type is SpeakerType.PERSON


def _has_title_of(entry: SpeakerEntry, phrase: str) -> bool:
    """Say whether somebody bears the titles before the surname; True where there are none."""
    titles = [word for word in name_words(phrase)[:-1] if word in TITLES and word not in POLITE]
    return all(has_title(title, entry) for title in titles)


def _is_common(phrase: str, found: SpeakerEntry) -> bool:
    """Say whether a phrase is a noun that many bear: "police", "the union"; "white house" is a name."""
    return phrase.islower() and (found.type is SpeakerType.UNNAMED or len(name_words(found.name)) == 1)
