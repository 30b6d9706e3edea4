"""What every Store does: subclass `StoreContract` where a fixture `store` gives an empty one of your kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from index.attribution import Kind, Stance
from index.corrections import Merge, Rename, ascription_of, rejection_of
from index.search import Order, Search
from index.speaker import Gender, Speaker, SpeakerType
from index.store import Store

MONDAY, TUESDAY, LATER = date(2023, 11, 6), date(2023, 11, 7), date(2023, 12, 1)
COUNCIL = Speaker("the Harbour Council", SpeakerType.ORGANIZATION, aliases=("the council",))
OFFICIAL = Speaker("a senior official", SpeakerType.UNNAMED)
BERG = Speaker("Anna Berg", SpeakerType.PERSON, "mayor", ("Berg", "the mayor"), Gender.FEMALE)
TO_COUNCIL = {"told": "the council", "named": "Harbour Council"}
ON_TUESDAY = {"when": "on Tuesday", "day": "2023-11-07"}


@pytest.fixture
def filled(store: Store, read) -> Store:
    """Return a store with three small articles."""
    store.add(
        [
            read(
                "harbour.txt",
                (
                    BERG,
                    "Anna Berg",
                    "said",
                    "the harbour will reopen",
                    TO_COUNCIL,
                ),
                "Ships waited outside for weeks.",
                ("Anna Berg", "she", "warned", "a cease-fire between the unions is fragile", {"stance": "warned"}),
                (
                    COUNCIL,
                    "The council",
                    "said",
                    "“fees will not rise”",
                    {"kind": "direct", "medium": "in a note"},
                ),
                published=MONDAY,
                publisher="The Daily Gull",
                title="Harbour reopens",
            ),
            read(
                "fees.txt",
                (
                    "Otto Lind",
                    "Otto Lind",
                    "said",
                    "harbour fees are too high",
                    ON_TUESDAY,
                ),
                (OFFICIAL, "A senior official", "said", "fees pay for the pier"),
                published=LATER,
                publisher="Coast News",
            ),
            read("undated.txt", ("Berg", "Berg", "added", "nothing about herring")),
        ]
    )
    return store


def texts(found) -> list[str]:
    return [passage.text for passage in found.passages]


def statements(store: Store) -> dict[str, int]:
    return {entry.name: entry.statements for entry in store.speakers()}


class StoreContract:
    """Subclass it, with a fixture `store`."""

    def test_an_empty_store_answers_everything_with_nothing(self, store):
        assert store.search(Search()).total == 0
        assert store.search(Search(topic=(("harbour",),))).total == 0
        assert store.speakers() == store.articles() == store.speakers_named("Berg") == ()
        assert store.article("harbour.txt") is None
        store.load_words()
        assert not store.has_word("harbour")
        assert store.status(check=True).problems == ()

    def test_passages_come_back_as_they_were_read(self, filled):
        there = filled.passages_of("harbour.txt")
        article = filled.article("harbour.txt")
        assert [passage.text for passage in there] == [
            "Anna Berg said the council the harbour will reopen.",
            "Ships waited outside for weeks.",
            "she warned a cease-fire between the unions is fragile.",
            "The council said “fees will not rise” in a note.",
        ]
        for passage in there:
            assert passage.span.of(article.text) == passage.text
        first, bare, *_ = there
        assert first.attribution.content[0].of(article.text) == "the harbour will reopen"
        assert first.addressee == "Harbour Council"
        assert (first.speaker.name, first.speaker.role, first.mention) == ("Anna Berg", "mayor", "Anna Berg")
        assert bare.speaker is bare.attribution is bare.number is None
        assert [passage.id for passage in there] == sorted({passage.id for passage in there})

    def test_nothing_of_a_passage_is_lost(self, store, read):
        circumstances = {"told": "them", "named": "Dockers", "when": "in May", "day": "2023-05-01", "medium": "on X"}
        sentences = (
            (BERG, "the mayor", "warned", "that “fees” rise", circumstances),
            "Ships waited.",
        )
        before = read("a.txt", *sentences, published=MONDAY, publisher="Coast News")
        store.add([before])

        def bare(passage):
            return replace(passage, id=0, speaker_id=None, speaker=None)

        assert [bare(one) for one in store.passages_of("a.txt")] == [bare(one) for one in before.passages]
        assert store.passages_of("a.txt")[0].speaker == BERG
        assert store.sentences_of("a.txt") == before.sentences
        assert store.article("a.txt") == before.article

    def test_articles_come_back_the_newest_first(self, filled):
        assert [entry.info.id for entry in filled.articles()] == ["fees.txt", "harbour.txt", "undated.txt"]
        assert filled.articles()[1].statements == 3
        article = filled.article("fees.txt")
        assert (article.published, article.publisher) == (LATER, "Coast News")
        assert [span.of(article.text) for span in filled.sentences_of("fees.txt")] == [
            "Otto Lind said harbour fees are too high on Tuesday.",
            "A senior official said fees pay for the pier.",
        ]

    def test_publishers_and_days_of_articles_are_known(self, filled, read):
        first, last = filled.published_between()
        assert last == LATER
        assert first == min(entry.info.published for entry in filled.articles() if entry.info.published)
        filled.add(
            [read("one.txt", "Fees rose.", publisher="Pier Post"), read("two.txt", "Rain.", publisher="Pier Post")]
        )
        assert filled.publishers()[0] == "Pier Post"
        assert len(set(filled.publishers())) == len(filled.publishers())

    def test_an_archive_without_days_or_publishers_has_none(self, store, read):
        store.add([read("one.txt", "Fees rose.")])
        assert (store.published_between(), store.publishers()) == (None, ())

    def test_everything_attributed_is_found_newest_first_by_the_day_of_the_statement(self, filled):
        found = filled.search(Search())
        assert found.total == 6
        assert texts(found)[:2] == [
            "A senior official said fees pay for the pier.",
            "Otto Lind said harbour fees are too high on Tuesday.",
        ]
        assert texts(found)[-1] == "Berg added nothing about herring."

    def test_pages_follow_each_other(self, filled):
        whole = texts(filled.search(Search(limit=0)))
        pages = [filled.search(Search(limit=2, offset=offset)) for offset in (0, 2, 4)]
        assert [text for page in pages for text in texts(page)] == whole
        assert {page.total for page in pages} == {6}

    def test_bare_sentences_are_found_when_asked_for(self, filled):
        assert texts(filled.search(Search(attributed=False))) == ["Ships waited outside for weeks."]
        assert filled.search(Search(attributed=None)).total == 7
        assert texts(filled.search(Search(topic=(("ship",),), attributed=False))) == ["Ships waited outside for weeks."]

    def test_a_speaker_is_found_under_any_name_in_any_article(self, filled):
        (berg,) = filled.speakers_named("berg")
        assert (berg.name, berg.role, berg.statements, berg.articles) == ("Anna Berg", "mayor", 3, 2)
        assert (berg.first, berg.last, berg.gender) == (MONDAY, MONDAY, Gender.FEMALE)
        assert filled.speaker(berg.id) == berg
        found = filled.search(Search(speakers=(berg.id,)))
        assert found.total == 3
        assert {passage.speaker.name for passage in found.passages} == {"Anna Berg"}
        assert filled.search(Search(without_speakers=(berg.id,))).total == 3

    def test_names_are_looked_up_by_all_their_words(self, filled):
        assert [entry.name for entry in filled.speakers_named("the harbour council’s")] == ["the Harbour Council"]
        assert filled.speakers_named("Anna Lind") == ()
        assert filled.speakers_named("") == ()
        assert [entry.name for entry in filled.speakers_in_role("Mayor")] == ["Anna Berg"]
        assert filled.speakers_in_role("king") == ()

    def test_a_body_is_found_by_the_capitals_of_its_name(self, filled):
        assert "the Harbour Council" in [entry.name for entry in filled.speakers_with_capitals("hc")]
        assert filled.speakers_with_capitals("ch") == filled.speakers_with_capitals("*") == ()
        assert filled.speakers_with_capitals("") == ()

    def test_a_misspelt_name_is_near(self, filled):
        assert filled.speakers_near("Ana Bergh")[0].name == "Anna Berg"
        assert filled.speakers_near("Bergh")[0].name == "Anna Berg"
        assert filled.speakers_near("Zanzibar") == ()

    def test_speakers_come_with_counts_the_most_quoted_first(self, filled):
        entries = filled.speakers()
        assert [entry.statements for entry in entries] == [3, 1, 1, 1]
        assert entries[0].name == "Anna Berg"
        assert filled.speakers(limit=1, offset=1) == entries[1:2]
        assert {entry.type for entry in entries} == {
            SpeakerType.PERSON, SpeakerType.ORGANIZATION, SpeakerType.UNNAMED
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("search", "first"),
        [
            (Search(topic=(("fee",),), order=Order.BEST), "fees"),
            (Search(topic=(("fees",), ("harbours",)), order=Order.BEST), "harbour fees are too high"),
            (Search(topic=(("herring", "tariffs"),)), "nothing about herring"),
            (Search(topic=(("ceasefire",),)), "a cease-fire between"),
            (Search(topic=(("cease-fire",),)), "a cease-fire between"),
            (Search(topic=(("cease fire",),)), "a cease-fire between"),
            (Search(topic=(("pay for the pier",),)), "fees pay for the pier"),
            (Search(phrase="“Harbour fees are too HIGH”"), "harbour fees are too high"),
            (Search(phrase="fees", topic=(("pier",),)), "fees pay for the pier"),
            (Search(addressee="the Council"), "the harbour will reopen"),
            (Search(addressee="harbour"), "the harbour will reopen"),
            (Search(medium="note"), "fees will not rise"),
            (Search(outlet="daily gull", stances=(Stance.WARNED,)), "fragile"),
            (Search(kinds=(Kind.DIRECT,)), "fees will not rise"),
            (Search(since=TUESDAY, until=TUESDAY), "harbour fees are too high"),
            (Search(articles=("undated.txt",)), "herring"),
        ],
    )
    def test_what_is_asked_for_is_found(self, filled, search, first):
        found = filled.search(search)
        assert found.total >= 1
        assert first in texts(found)[0]

    @pytest.mark.parametrize(
        "search",
        [
            Search(topic=(("zeppelin",),)),
            Search(topic=(("fees",), ("zeppelin",))),
            Search(phrase="high too are fees"),
            Search(addressee="the"),
            Search(addressee="Lind"),
            Search(outlet="Nowhere"),
            Search(since=date(2024, 1, 1)),
            Search(articles=("nowhere.txt",)),
            Search(speakers=(999,)),
            Search(topic=(("",),)),
            Search(phrase="…"),
        ],
    )
    def test_what_is_not_there_is_not_found(self, filled, search):
        assert filled.search(search).total == 0

    def test_names_and_circumstances_of_any_length_are_looked_for(self, filled):
        berg, others = "Anna Berg " * 600, " ".join(f"word{number}" for number in range(1_500))
        assert [entry.name for entry in filled.speakers_named(berg)] == ["Anna Berg"]
        for words in (others, f"{berg}{others}"):
            assert filled.speakers_named(words) == filled.speakers_in_role(words) == filled.speakers_near(words) == ()
            for search in (Search(addressee=words), Search(medium=words), Search(outlet=words), Search(phrase=words)):
                assert filled.search(search).total == 0
            assert filled.search(Search(topic=((words,),))).total == 0

    def test_words_in_the_content_come_before_words_near_it(self, filled):
        found = filled.search(Search(topic=(("harbour",),), order=Order.BEST, limit=0))
        said = [text for text in texts(found) if "harbour" in text]
        assert texts(found)[: len(said)] == said
        assert found.scores == tuple(sorted(found.scores, reverse=True))
        assert found.scores[len(said)] < found.scores[len(said) - 1] / 2

    def test_any_word_is_enough_and_more_of_them_come_first(self, filled):
        found = filled.search(Search(topic=(("fees",), ("pier",), ("zeppelin",)), any_word=True, order=Order.BEST))
        assert texts(found)[0] == "A senior official said fees pay for the pier."
        assert found.total > 1

    def test_a_topic_can_be_left_out(self, filled):
        found = filled.search(Search(without_topic=(("harbour", "herring"),)))
        assert found.total == 3
        found = filled.search(Search(topic=(("fees",),), without_topic=(("pier",),)))
        assert "A senior official said fees pay for the pier." not in texts(found)

    def test_passages_found_can_be_counted_by_speaker_and_month(self, filled):
        counts = filled.counts_by_speaker(Search(topic=(("harbour", "fees"),), near=False))
        assert {entry.name: count for entry, count in counts} == {
            "Anna Berg": 1, "the Harbour Council": 1, "Otto Lind": 1, "a senior official": 1
        }  # fmt: skip
        most, count = filled.counts_by_speaker(Search())[0]
        assert (most.name, count) == ("Anna Berg", 3)
        assert filled.counts_by_month(Search()) == ((date(2023, 11, 1), 4), (date(2023, 12, 1), 1))
        assert filled.counts_by_month(Search(topic=(("pier",),), near=False)) == ((date(2023, 12, 1), 1),)

    def test_searches_can_be_held_to_passages_or_away_from_them(self, filled):
        first, second, *_ = (passage.id for passage in filled.search(Search()).passages)
        assert filled.search(Search(passages=(first, second))).total == 2
        assert filled.search(Search(passages=(first, second), without_passages=(first,))).total == 1

    def test_words_are_known_in_any_form_and_near_ones_offered(self, filled):
        filled.load_words()
        assert filled.has_word("Harbours")
        assert filled.has_word("harbour")
        assert filled.has_word("cease-fire")
        assert not filled.has_word("zeppelin")
        assert filled.words_near("harbuor") == ("harbour",)
        assert filled.words_near("harbour") == ()

    def test_an_article_put_in_again_replaces_the_one_before(self, filled, read):
        (berg,) = filled.speakers_named("Anna Berg")
        filled.add([read("harbour.txt", ("Anna Berg", "Anna Berg", "said", "the pier is closed"))])
        assert [passage.text for passage in filled.passages_of("harbour.txt")] == ["Anna Berg said the pier is closed."]
        assert filled.search(Search(topic=(("reopen",),))).total == 0
        assert filled.speakers_named("council") == ()
        assert filled.speakers_named("Anna Berg")[0].id == berg.id
        assert filled.speaker(berg.id).statements == 2
        assert filled.status(check=True).problems == ()

    def test_of_articles_with_one_id_the_last_is_kept(self, store, read):
        store.add([read("a.txt", ("Otto Lind", "Otto Lind", "said", f"fees are {n}")) for n in range(3)])
        assert texts(store.search(Search(topic=(("fees",),)))) == ["Otto Lind said fees are 2."]
        assert store.speakers()[0].statements == 1
        assert store.status(check=True).problems == ()

    def test_what_is_removed_is_gone(self, filled):
        assert filled.remove(["fees.txt", "nowhere.txt"]) == 1
        assert filled.article("fees.txt") is None
        assert filled.search(Search(topic=(("pier",),))).total == 0
        assert filled.speakers_named("Lind") == ()
        assert not filled.has_word("pier")
        assert filled.remove(["harbour.txt", "undated.txt"]) == 2
        assert filled.status(check=True).problems == ()
        assert filled.status().passages == filled.status().speakers == 0

    def test_two_people_of_one_surname_stay_two_and_the_surname_alone_goes_to_neither(self, filled, read):
        filled.add([read("other.txt", ("Karl Berg", "Karl Berg", "said", "I am another"))])
        names = {entry.name: entry.statements for entry in filled.speakers_named("Berg")}
        assert names == {"Anna Berg": 2, "Karl Berg": 1, "Berg": 1}
        assert filled.status(check=True).problems == ()
        filled.remove(["other.txt"])
        assert {entry.name: entry.statements for entry in filled.speakers_named("Berg")} == {"Anna Berg": 3}

    def test_fingerprints_tell_unchanged_articles(self, filled, read):
        before = dict(filled.fingerprints())
        filled.add([read("undated.txt", "Now it says something else.")])
        after = filled.fingerprints()
        assert filled.fingerprint_of("fees.txt") == after["fees.txt"]
        assert filled.fingerprint_of("nowhere.txt") is None
        assert before.keys() == after.keys()
        assert {id for id in before if before[id] != after[id]} == {"undated.txt"}

    def test_a_failed_update_leaves_everything_as_it_was(self, filled, read):
        before = filled.status()

        def articles():
            yield read("new.txt", ("Otto Lind", "Otto Lind", "said", "something new"))
            raise RuntimeError("the reader failed")

        with pytest.raises(RuntimeError):
            filled.add(articles())
        assert filled.status(check=True) == before
        assert not filled.has_word("something")
        filled.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "something new"))])
        assert filled.has_word("something")

    def test_all_articles_can_be_read_out_again(self, filled):
        entries = {entry.info.id for entry in filled.articles()}
        assert {article.id: article for article in filled.readable_articles()} == {
            id: filled.article(id) for id in entries
        }

    def test_everything_derived_can_be_made_anew(self, filled):
        before = (filled.speakers(), filled.search(Search(topic=(("fees",),))))
        filled.reindex()
        assert (filled.speakers(), filled.search(Search(topic=(("fees",),)))) == before
        assert filled.has_word("pier")
        assert filled.status(check=True).problems == ()

    def test_two_speakers_can_be_made_one_and_stay_it(self, filled, read):
        before = statements(filled)
        filled.correct(Merge("Otto Lind", "Anna Berg"))
        assert statements(filled)["Anna Berg"] == 4
        assert "Otto Lind" not in statements(filled)
        filled.add([read("new.txt", ("Otto Lind", "Otto Lind", "said", "fees are gone"))])
        assert statements(filled)["Anna Berg"] == 5
        assert filled.search(Search(speakers=(filled.speakers_named("Otto Lind")[0].id,))).total == 5
        assert filled.status(check=True).problems == ()
        filled.remove(["new.txt"])
        assert filled.undo() == Merge("Otto Lind", "Anna Berg")
        assert statements(filled) == before
        assert filled.undo() is None

    def test_two_speakers_made_one_go_by_the_second_name_however_many_articles_use_the_first(self, filled):
        filled.correct(Merge("Anna Berg", "Otto Lind"))
        assert statements(filled)["Otto Lind"] == 4
        assert filled.speakers_named("Anna Berg") == filled.speakers_named("Otto Lind")

    def test_a_speaker_can_be_renamed_and_is_found_by_either_name(self, filled):
        filled.correct(Rename("Anna Berg", "Mayor Berg-Olsen"))
        assert filled.speakers_named("Olsen") == filled.speakers_named("Anna")
        assert filled.search(Search(topic=(("reopen",),))).passages[0].speaker.name == "Mayor Berg-Olsen"
        filled.correct(Merge("Otto Lind", "Mayor Berg-Olsen"))
        assert statements(filled)["Mayor Berg-Olsen"] == 4
        filled.undo()
        filled.undo()
        assert statements(filled)["Anna Berg"] == 3

    def test_a_passage_that_is_no_statement_can_be_rejected(self, filled, read):
        before = statements(filled)
        (herring,) = filled.search(Search(topic=(("herring",),))).passages
        filled.correct(rejection_of(herring))
        assert filled.search(Search(topic=(("herring",),))).total == 0
        assert statements(filled)["Anna Berg"] == 2
        assert herring.id not in [passage.id for passage in filled.passages_of(herring.article.id)]
        filled.add([read("undated.txt", ("Berg", "Berg", "added", "nothing about herring"))])
        assert filled.search(Search(topic=(("herring",),))).total == 0
        assert filled.status(check=True).problems == ()
        filled.undo()
        assert statements(filled) == before

    def test_a_statement_can_be_taken_from_its_speaker(self, filled):
        (herring,) = filled.search(Search(topic=(("herring",),))).passages
        filled.correct(rejection_of(herring, speaker_only=True))
        (left,) = filled.search(Search(topic=(("herring",),))).passages
        assert left.speaker is None
        assert left.attribution == herring.attribution
        assert statements(filled)["Anna Berg"] == 2
        filled.reindex()
        assert statements(filled)["Anna Berg"] == 2

    def test_a_statement_can_be_ascribed_to_another_speaker_of_the_archive(self, filled, read):
        before = statements(filled)
        (herring,) = filled.search(Search(topic=(("herring",),))).passages
        filled.correct(ascription_of(herring, "Otto Lind"))
        (lind,) = filled.speakers_named("Otto Lind")
        (ascribed,) = filled.search(Search(topic=(("herring",),))).passages
        assert (ascribed.speaker.name, ascribed.speaker_id, ascribed.mention) == ("Otto Lind", lind.id, "Berg")
        assert (lind.statements, lind.articles, statements(filled)["Anna Berg"]) == (2, 2, 2)
        assert filled.search(Search(speakers=(lind.id,))).total == 2
        filled.reindex()
        filled.add([read("undated.txt", ("Berg", "Berg", "added", "nothing about herring"))])
        assert statements(filled)["Otto Lind"] == 2
        assert filled.status(check=True).problems == ()
        assert filled.undo() == ascription_of(herring, "Otto Lind")
        assert statements(filled) == before
        assert filled.status(check=True).problems == ()

    def test_a_statement_can_be_ascribed_to_somebody_whom_no_article_names_as_a_speaker(self, filled):
        before = filled.speakers()
        fees = filled.passages_of("fees.txt")[1]
        filled.correct(ascription_of(fees, "Ida Falk"))
        assert [(one.name, one.type, one.statements) for one in filled.speakers_named("falk")] == [
            ("Ida Falk", SpeakerType.PERSON, 1)
        ]
        assert filled.passages_of("fees.txt")[1].speaker.name == "Ida Falk"
        assert "a senior official" not in [name for name, count in statements(filled).items() if count]
        filled.correct(Rename("Ida Falk", "Ida Falk-Lund"))
        filled.correct(ascription_of(filled.passages_of("undated.txt")[0], "Ida Falk-Lund"))
        assert statements(filled)["Ida Falk-Lund"] == 2
        for _ in range(3):
            filled.undo()
        assert filled.speakers() == before
        assert filled.speakers_named("falk") == ()

    def test_an_ascribed_statement_is_of_the_speaker_as_its_own_article_knows_him(self, filled):
        council = filled.passages_of("harbour.txt")[3]
        filled.correct(ascription_of(council, "Anna Berg"))
        ascribed = filled.passages_of("harbour.txt")[3].speaker
        assert (ascribed.name, ascribed.role, ascribed.gender) == ("Anna Berg", "mayor", Gender.FEMALE)
        filled.correct(Merge("Anna Berg", "Otto Lind"))
        assert statements(filled)["Otto Lind"] == 5
        assert filled.status(check=True).problems == ()

    def test_of_two_corrections_of_one_statement_the_last_holds(self, filled):
        (herring,) = filled.search(Search(topic=(("herring",),))).passages
        filled.correct(rejection_of(herring, speaker_only=True), ascription_of(herring, "the Harbour Council"))
        assert statements(filled)["the Harbour Council"] == 2
        filled.correct(rejection_of(herring))
        assert statements(filled)["the Harbour Council"] == 1
        assert filled.search(Search(topic=(("herring",),))).total == 0

    def test_an_article_with_an_ascribed_statement_is_taken_out_and_put_in_again_as_it_was_read(self, filled):
        before = filled.speakers()
        (herring,) = filled.search(Search(topic=(("herring",),))).passages
        reading = filled.reading_of("undated.txt")
        filled.correct(ascription_of(herring, "Ida Falk"))
        assert filled.reading_of("undated.txt") == reading
        filled.remove(["undated.txt"])
        assert filled.speakers_named("falk") == ()
        filled.add([reading])
        assert filled.passages_of("undated.txt")[0].speaker.name == "Ida Falk"
        assert statements(filled)["Ida Falk"] == 1
        assert filled.status(check=True).problems == ()
        filled.undo()
        assert statements(filled) == {entry.name: entry.statements for entry in before}

    def test_several_corrections_at_once_are_one_update(self, filled):
        generation = filled.status().generation
        filled.correct(Rename("Anna Berg", "Mayor Berg"), Rename("Otto Lind", "Otto Lindqvist"))
        assert {"Mayor Berg", "Otto Lindqvist"} <= statements(filled).keys()
        assert filled.status().generation == generation + 1

    def test_a_correction_before_the_last_one_can_be_taken_back_alone(self, filled):
        first, second = Rename("Anna Berg", "Mayor Berg"), Rename("Otto Lind", "Otto Lindqvist")
        filled.correct(first, second)
        assert filled.undo(first) == first
        assert filled.undo(first) is None
        assert filled.corrections() == (second,)
        assert "Anna Berg" in statements(filled)
        assert "Otto Lindqvist" in statements(filled)

    def test_an_article_taken_out_can_be_put_in_again_as_it_was(self, filled):
        (herring,) = filled.search(Search(topic=(("herring",),))).passages
        filled.correct(Rename("Anna Berg", "Mayor Berg"), rejection_of(herring))
        article, before, fingerprints = herring.article.id, statements(filled), filled.fingerprints()
        reading = filled.reading_of(article)
        filled.remove([article])
        assert filled.reading_of(article) is None
        filled.add([reading])
        assert statements(filled) == before
        assert filled.fingerprints() == fingerprints
        assert filled.status(check=True).problems == ()
        assert filled.reading_of(article) == reading
        filled.undo()
        filled.undo()
        assert herring.text in [passage.text for passage in filled.passages_of(article)]
        assert statements(filled)["Anna Berg"] == 3
