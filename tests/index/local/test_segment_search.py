"""One segment is asked where words stand; what a whole archive finds is told by the tests of `fulltext`."""

from contextlib import closing

import pytest

from index.local.fulltext_documents import Where, stems_in_order
from index.local.fulltext_handle import FullTextHandle
from index.local.word_groups import Group

SAID, PIER, SHIPS = "Otto Lind said harbour fees are high.", "The pier closed.", "Ships waited."
HIGH, NOBODY = "High fees for the harbour.", "Nobody came."


@pytest.fixture
def ask(store, place, read):
    """Return what asks the one segment of three articles, of which the middle one was taken out again."""
    fees = read("fees.txt", PIER, ("Otto Lind", "Otto Lind", "said", "harbour fees are high"), SHIPS, title="On wages")
    gone = read("gone.txt", ("Otto Lind", "Otto Lind", "said", "harbour fees fall"), title="On fees")
    high = read("high.txt", HIGH, NOBODY, title="On tolls")
    store.add([fees, gone, high])
    store.remove(["gone.txt"])
    texts = {passage.id: passage.text for id in ("fees.txt", "high.txt") for passage in store.passages_of(id)}

    with closing(FullTextHandle(place)) as handle:

        def asked(question):
            return handle.ask(store.status().generation, lambda full: question(full._segments[0]), None)

        def found(*alternatives, near=False, attributed=None, among=None):
            def places(segment):
                inside = None if among is None else segment.documents_of(id for id in texts if texts[id] in among)
                group = Group.of(alternatives)
                where = segment.places_of(
                    group,
                    near=near,
                    attributed=attributed,
                    among=inside,
                    texts_of=lambda ids: {i: texts[i] for i in ids},
                )
                return {texts[id]: place for id, place in zip(segment.passages_of(where), where.values(), strict=True)}

            return asked(places)

        found.of_segment = asked
        yield found


def test_where_a_word_stands_tells_content_from_a_bare_sentence(ask):
    found = ask("fee")
    assert set(found) == {SAID, HIGH}
    assert found[SAID] & Where.CONTENT
    assert found[HIGH] & Where.BARE


def test_a_phrase_is_its_words_side_by_side(ask):
    assert set(ask("harbour fees")) == {SAID}
    assert set(ask("high fees")) == {HIGH}
    assert ask("fees pier") == {}


def test_any_of_the_alternatives_is_enough(ask):
    assert set(ask("pier", "nobody")) == {PIER, NOBODY}


def test_near_are_the_sentences_beside_in_the_same_article(ask):
    assert set(ask("pier", near=True)) == {PIER, SAID}
    assert ask("pier", near=True)[SAID] & Where.NEAR
    assert set(ask("ship", near=True)) == {SAID, SHIPS}


def test_near_is_the_whole_article_under_a_title_with_the_words(ask):
    found = ask("wage", near=True)
    assert set(found) == {PIER, SAID, SHIPS}
    assert all(where & Where.TITLE for where in found.values())
    assert ask("wage") == {}


@pytest.mark.parametrize(("attributed", "found"), [(True, {SAID}), (False, {HIGH}), (None, {SAID, HIGH})])
def test_statements_or_bare_sentences_alone_can_be_asked_for(ask, attributed, found):
    assert set(ask("fee", attributed=attributed)) == found


def test_what_is_looked_for_among_is_all_that_is_found(ask):
    assert set(ask("fee", among=[HIGH, NOBODY])) == {HIGH}
    assert set(ask("pier", near=True, among=[SAID])) == {SAID}
    assert ask("fee", among=[NOBODY]) == {}


def test_what_was_taken_out_is_nowhere(ask):
    ((fall,),) = stems_in_order("fall")
    assert not ask.of_segment(lambda segment: segment.has(fall))
    assert len(ask.of_segment(lambda segment: segment.passages())) == 5


def test_a_passage_of_another_segment_is_no_document_here(ask):
    assert ask.of_segment(lambda segment: segment.documents_of([10**6])) == set()
