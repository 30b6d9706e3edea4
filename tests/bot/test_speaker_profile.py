from __future__ import annotations

from datetime import date

from bot.speaker_profile import profile_of


def profile(store, name):
    found = profile_of(store, store.speakers_named(name)[0])
    assert found is not None
    return found


def test_what_is_counted_of_a_speaker(small_archive):
    karl = profile(small_archive, "Karl Weiss")
    assert karl.months == ((date(2023, 5, 1), 4),)
    assert karl.days == ((date(2023, 5, 11), 1), (date(2023, 5, 12), 3))
    assert karl.addressees == (("Ana Ruiz", 1),)
    assert [(info.id, count) for info, count in karl.articles] == [("budget", 4)]
    assert len(karl.statements) == karl.entry.statements == 4


def test_topics_are_words_of_several_statements_as_they_are_written(small_archive):
    assert profile(small_archive, "Karl Weiss").topics == ()
    assert "bridge" not in dict(profile(small_archive, "Julia Ruiz").topics)
    ana = dict(profile(small_archive, "Ana Ruiz").topics)
    assert ana == {"bridge": 2}
