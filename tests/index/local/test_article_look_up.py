from contextlib import closing
from datetime import date

import pytest

from index.corrections import Rename
from index.local import article_look_up
from index.local.archive import Archive
from index.local.article_look_up import ArticleLookUp

OTTO, ANNA = ("Otto Lind", "Otto Lind", "said", "fees are high"), ("Anna Berg", "Anna Berg", "said", "piers are old")


@pytest.fixture
def look_up(store, place, read):
    """Looks up three articles: the last one put in has no day."""
    store.add([read("old.txt", OTTO, "Ships waited.", published=date(2024, 3, 1), publisher="Tide")])
    store.add([read("new.txt", ANNA, published=date(2024, 5, 2), publisher="Herald")])
    store.add([read("undated.txt", OTTO, publisher="Tide")])
    with closing(Archive(place)) as archive:
        yield ArticleLookUp(archive.database)


def test_articles_come_newest_first_and_those_without_a_day_last(look_up):
    assert [entry.info.id for entry in look_up.articles()] == ["new.txt", "old.txt", "undated.txt"]
    assert [entry.statements for entry in look_up.articles()] == [1, 1, 1]


def test_the_publisher_with_most_articles_comes_first(look_up):
    assert look_up.publishers() == ("Tide", "Herald")


def test_the_archive_goes_from_its_oldest_day_to_its_newest(look_up):
    assert look_up.published_between() == (date(2024, 3, 1), date(2024, 5, 2))


def test_an_article_that_is_not_there_has_nothing(look_up):
    assert look_up.article("no.txt") is None
    assert look_up.reading_of("no.txt") is None
    assert look_up.fingerprint_of("no.txt") is None
    assert (look_up.sentences_of("no.txt"), look_up.passages_of("no.txt")) == ((), ())


def test_passages_come_in_the_order_they_are_asked_for(look_up):
    first, second = look_up.passages_of("old.txt")
    assert first.span < second.span
    assert look_up.passages([second.id, first.id]) == (second, first)
    assert look_up.texts_of([first.id, second.id]) == {first.id: first.text, second.id: second.text}


def test_more_articles_than_are_remembered_are_told_apart(look_up, monkeypatch):
    monkeypatch.setattr(article_look_up, "TEXTS_REMEMBERED", 1)
    ids = [look_up.passages_of(article)[0].id for article in ("old.txt", "new.txt", "undated.txt")]
    for _ in range(2):
        assert [passage.article.id for passage in look_up.passages(ids)] == ["old.txt", "new.txt", "undated.txt"]


def test_more_passages_than_are_remembered_are_told_apart(look_up, monkeypatch):
    monkeypatch.setattr(article_look_up, "PASSAGES_REMEMBERED", 2)
    ids = [passage.id for article in ("old.txt", "new.txt") for passage in look_up.passages_of(article)]
    assert len(ids) == 3
    for _ in range(2):
        assert [passage.id for passage in look_up.passages([*ids, *reversed(ids)])] == [*ids, *reversed(ids)]


def test_what_was_put_right_since_a_passage_was_read_is_seen(look_up, store):
    (before,) = look_up.passages_of("undated.txt")
    store.correct(Rename("Otto Lind", "Otto Lindqvist"))
    (after,) = look_up.passages_of("undated.txt")
    assert (before.speaker.name, after.speaker.name) == ("Otto Lind", "Otto Lindqvist")
    store.undo()
    assert look_up.passages_of("undated.txt") == (before,)


def test_a_reading_is_what_was_put_in_whatever_was_put_right_since(look_up, store, read):
    store.correct(Rename("Otto Lind", "Otto Lindqvist"))
    assert store.passages_of("old.txt")[0].speaker.name == "Otto Lindqvist"
    put_in = read("old.txt", OTTO, "Ships waited.", published=date(2024, 3, 1), publisher="Tide")
    assert look_up.reading_of("old.txt") == put_in


def test_a_word_is_known_as_it_is_written_case_and_accents_apart(look_up):
    assert look_up.have_word("Fees")
    assert look_up.have_word("féés")
    assert not look_up.have_word("fee")
