"""Whom a pronoun means, of those who were talked about."""

from __future__ import annotations

import pytest

from bot.mind import Mind
from bot.naming import Naming
from index.local.local_store import LocalStore
from index.speaker import SpeakerEntry, SpeakerType


@pytest.fixture
def mind(small_archive: LocalStore) -> Mind:
    """Who was talked about: Ana Ruiz, then the council, then Karl Weiss."""
    mind = Mind()
    for name in ("Ana Ruiz", "Harbour Council", "Karl Weiss"):
        mind.meet([naming(small_archive, name)])
    return mind


def naming(store: LocalStore, name: str) -> Naming:
    return Naming(name, store.speakers_named(name)[:1])


def test_what_was_shown_in_the_last_turns_is_remembered(small_archive: LocalStore) -> None:
    mind = Mind()
    of_articles = [small_archive.passages_of(entry.info.id) for entry in small_archive.articles()]
    for passages in of_articles:
        mind.show(passages, len(passages))
    assert mind.found == of_articles[-1]
    assert mind.earlier == of_articles[-2::-1]


@pytest.mark.parametrize(
    ("pronoun", "meant"),
    [
        ("he", "Karl Weiss"),
        ("she", "Ana Ruiz"),
        ("it", "Harbour Council"),
        ("they", "Harbour Council"),
        ("that person", "Karl Weiss"),
    ],
)
def test_a_pronoun_means_the_last_one_whom_it_fits(mind: Mind, pronoun: str, meant: str) -> None:
    naming = mind.meant_by(pronoun)
    assert naming is not None
    assert naming.name == meant


def test_whoever_speaks_himself_is_not_meant(mind: Mind, small_archive: LocalStore) -> None:
    (weiss,) = small_archive.speakers_named("Karl Weiss")
    assert mind.meant_by("he", besides=[weiss.id]) is None


def test_whoever_is_talked_about_again_is_thought_of_first(mind: Mind, small_archive: LocalStore) -> None:
    mind.meet([naming(small_archive, "Tom Berg")])
    mind.meet([naming(small_archive, "Karl Weiss")])
    assert [one.name for one in mind.people] == ["Karl Weiss", "Tom Berg", "Harbour Council", "Ana Ruiz"]


def test_of_several_named_at_once_the_first_is_thought_of_first(mind: Mind, small_archive: LocalStore) -> None:
    mind.meet([naming(small_archive, "Tom Berg"), naming(small_archive, "Karl Weiss")])
    meant = mind.meant_by("he")
    assert meant is not None
    assert meant.name == "Tom Berg"


def test_a_name_that_nobody_bears_is_forgotten(mind: Mind) -> None:
    mind.meet([Naming("Zacharias Quill")])
    assert "Zacharias Quill" not in [one.phrase for one in mind.people]


@pytest.mark.parametrize(
    ("pronoun", "name", "meant"),
    [
        ("he", "the former teacher", "the former teacher"),
        ("she", "a spokeswoman", "a spokeswoman"),
        ("he", "a spokeswoman", "Karl Weiss"),
        ("he", "some teachers", "Karl Weiss"),
        ("they", "some teachers", "some teachers"),
    ],
)
def test_one_without_a_name_is_he_or_she_as_the_noun_has_it(mind: Mind, pronoun: str, name: str, meant: str) -> None:
    entry = SpeakerEntry(99, name, SpeakerType.UNNAMED, None, (), (name,), None, 1, 1, None, None)
    mind.meet([Naming(name, (entry,))])
    found = mind.meant_by(pronoun)
    assert found is not None
    assert found.name == meant
