"""An occasion named once holds for what the same speaker says beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answers.circumstance import CARRIED, TOLD
from bot.answers.occasions import circumstances_of, occasions_named, outlets_agreed
from bot.answers.texts import Texts
from bot.question import Asks
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import TOM, Writer

NORA = Speaker("Nora Vance", SpeakerType.PERSON)
Found = list[tuple[str, int]]
Ask = Callable[[Writer, Asks], Found]


def article(text: str) -> Writer:
    """Return the writer of an article, printed on a Tuesday."""
    return Writer(Article("school", text, "School", date(2023, 5, 9)))


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Ask]:
    """Return a function that tells the circumstances of what Vance said about "it was late"."""
    with closing(LocalStore(tmp_path, create=True)) as store:

        def asked(writer: Writer, asks: Asks) -> Found:
            store.add([writer.read()])
            said = next(p for p in store.passages_of("school") if "it was late" in p.text and p.attribution)
            return [(one.words, one.surety) for one in circumstances_of(asks, said, Texts(store))]

        yield asked


def first_words(found: Found) -> str | None:
    """Return the words of the surest."""
    return found[0][0] if found else None


def test_an_interview_is_carried_over_to_what_follows(ask: Ask) -> None:
    writer = article("Vance told Radio Nova the hall was damp.\nThe hall is old.\nVance said it was late.\n")
    writer.said(NORA, "Vance", "told", "the hall was damp", told="Radio Nova")
    writer.said(NORA, "Vance", "said", "it was late")
    assert ask(writer, Asks.ADDRESSEE)[0] == ("Radio Nova", CARRIED)


def test_the_nearest_of_two_occasions_is_carried_over(ask: Ask) -> None:
    writer = article(
        "Vance told the council in March the hall was damp.\nVance told Radio Nova on Monday the pool was cold.\n"
        "Vance said it was late.\n"
    )
    writer.said(NORA, "Vance", "told", "the hall was damp", when="in March")
    writer.said(NORA, "Vance", "told", "the pool was cold", when="on Monday")
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHEN)) == "on Monday"


def test_its_own_sentence_comes_first(ask: Ask) -> None:
    writer = article("Vance said on Monday the hall was damp.\nVance said on Friday it was late.\n")
    writer.said(NORA, "Vance", "said", "the hall was damp", when="on Monday")
    writer.said(NORA, "Vance", "said", "it was late", when="on Friday")
    assert ask(writer, Asks.WHEN)[0] == ("on Friday", TOLD)


def test_a_debate_named_elsewhere_is_told_with_its_name(ask: Ask) -> None:
    writer = article(
        "Vance said in a debate it was late.\nIt rained.\nIt snowed.\nIt froze.\n"
        "In a debate at Harlow Castle Vance said the pool was cold.\n"
    )
    writer.said(NORA, "Vance", "said", "it was late", medium="a debate")
    writer.said(NORA, "Vance", "said", "the pool was cold", medium="a debate at Harlow Castle")
    assert ask(writer, Asks.WHERE)[:2] == [("a debate", TOLD), ("a debate at Harlow Castle", CARRIED)]


def test_a_place_of_another_day_is_not_carried_over(ask: Ask) -> None:
    writer = article("Vance said on Monday at a rally the hall was damp.\nVance said on Friday it was late.\n")
    writer.said(NORA, "Vance", "said", "the hall was damp", when="on Monday", medium="a rally")
    writer.said(NORA, "Vance", "said", "it was late", when="on Friday")
    assert "a rally" not in [words for words, surety in ask(writer, Asks.WHERE) if surety == CARRIED]


def test_the_occasion_of_another_speaker_is_not_carried_over(ask: Ask) -> None:
    writer = article("Berg told Radio Nova on Monday the hall was damp.\nVance said it was late.\n")
    writer.said(TOM, "Berg", "told", "the hall was damp", told="Radio Nova", when="on Monday")
    writer.said(NORA, "Vance", "said", "it was late")
    assert [ask(writer, asks) for asks in (Asks.WHEN, Asks.ADDRESSEE)] == [[], []]


def test_who_asks_is_told_the_answer(ask: Ask) -> None:
    writer = article("Berg asked whether the hall was damp.\nVance said it was late.\n")
    writer.said(TOM, "Berg", "asked", "whether the hall was damp", stance=Stance.ASKED)
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.ADDRESSEE)) == "Tom Berg (“Berg”)"


@pytest.mark.parametrize(
    ("text", "asks", "words"),
    [
        ("Vance spoke in an interview with Radio Nova.\nVance said it was late.\n", Asks.WHERE,
         "in an interview with Radio Nova"),
        ("Vance spoke on Friday, after a race in February.\nVance said it was late.\n", Asks.WHEN, "on Friday"),
        ("Friday's talks failed.\nVance said it was late.\n", Asks.WHEN, None),
        ("The hall stands in Hull.\nVance said it was late.\n", Asks.WHERE, None),
        ("Outside court Vance read a text.\nVance said it was late.\n", Asks.WHERE, "Outside court"),
        ("Vance was addressing journalists.\nVance said it was late.\n", Asks.ADDRESSEE, "addressing journalists"),
        ("Vance sat down with Radio Nova.\nIt rained.\nIt snowed.\nIt froze.\nVance said it was late.\n",
         Asks.ADDRESSEE, "sat down with Radio Nova"),
    ],
)  # fmt: skip
def test_sentences_without_a_statement_set_the_scene(ask: Ask, text: str, asks: Asks, words: str | None) -> None:
    writer = article(text)
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, asks)) == words


def test_who_asks_in_the_sentence_before_is_told_the_answer(ask: Ask) -> None:
    writer = article("Ann Berg asked about the hour.\nVance said it was late.\n")
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.ADDRESSEE)) == "Ann Berg"


def test_a_tweet_was_tweeted_where_no_more_is_told(ask: Ask) -> None:
    writer = article("Vance tweeted it was late.\n")
    writer.said(NORA, "Vance", "tweeted", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "tweeted"


def test_an_interview_named_before_is_named_again_beside_what_was_said(ask: Ask) -> None:
    text = "She gave an interview to  Radio Nova.\nVance noted that in the interview.\nVance said it was late.\n"
    writer = article(text)
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "in the interview (“an interview to Radio Nova”)"


def test_what_stands_beside_comes_before_what_stands_far(ask: Ask) -> None:
    writer = article(
        "Vance said on Monday the hall was damp.\nIt rained.\nIt snowed.\nVance spoke on Friday in Hull.\n"
        "Vance said it was late.\n"
    )
    writer.said(NORA, "Vance", "said", "the hall was damp", when="on Monday")
    writer.said(NORA, "Vance", "said", "it was late")
    assert [words for words, _ in ask(writer, Asks.WHEN)] == ["on Friday", "on Monday"]


def test_the_day_of_an_occasion_is_when_it_was_said(ask: Ask) -> None:
    writer = article("Vance said it was late during Thursday's debate in Hull.\n")
    writer.said(NORA, "Vance", "said", "it was late during Thursday's debate in Hull")
    assert [words for words, _ in ask(writer, Asks.WHEN)] == ["Thursday"]


def test_the_day_of_what_is_told_beside_is_not_that_of_the_saying(ask: Ask) -> None:
    writer = article("Vance said it was late.\nBread will be sold again on Friday.\n")
    writer.said(NORA, "Vance", "said", "it was late")
    assert ask(writer, Asks.WHEN) == []


def test_who_printed_a_letter_is_where_it_was_said(ask: Ask) -> None:
    writer = article(
        "She wrote it in a letter to her son, which The Harlow Star printed on Monday.\nVance said it was late.\n"
    )
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "The Harlow Star"
    assert first_words(ask(writer, Asks.ADDRESSEE)) == "letter to her son"
    assert first_words(ask(writer, Asks.WHEN)) == "on Monday"


def test_where_one_speaks_comes_before_what_else_is_named(ask: Ask) -> None:
    writer = article(
        "Vance said it was late.\nVance was speaking at a rally in Hull on Friday; it appeared in the journal Bees.\n"
    )
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "at a rally in Hull"


def test_who_doubts_something_asks_nothing(ask: Ask) -> None:
    writer = article("Berg questioned the cost.\nVance said it was late.\n")
    writer.said(TOM, "Berg", "questioned", "the cost", stance=Stance.ASKED)
    writer.said(NORA, "Vance", "said", "it was late")
    assert ask(writer, Asks.ADDRESSEE) == []


def test_a_sentence_about_another_speaker_sets_no_scene(ask: Ask) -> None:
    writer = article(
        "Berg spoke at a rally in Hull on Monday.\nVance said it was late.\nBerg said the hall was damp.\n"
    )
    writer.said(NORA, "Vance", "said", "it was late")
    writer.said(TOM, "Berg", "said", "the hall was damp")
    assert [ask(writer, asks) for asks in (Asks.WHEN, Asks.WHERE)] == [[], []]


def test_an_interview_is_looked_for_by_its_noun_but_not_that_of_another(tmp_path: Path) -> None:
    writer = article(
        "In an interview with Radio Nova the mayor smiled.\nIt rained.\nIt snowed.\nVance said it was late.\n"
        "Berg said the hall was damp.\nBerg left an interview with Radio Hull.\n"
    )
    writer.said(NORA, "Vance", "said", "it was late")
    writer.said(TOM, "Berg", "said", "the hall was damp")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        said = next(p for p in store.passages_of("school") if "late" in p.text)
        found = occasions_named("interview", said, Texts(store))
        assert [one.words for one in found] == ["In an interview with Radio Nova"]


def test_an_article_about_a_debate_tells_where_all_was_said(ask: Ask) -> None:
    writer = article(
        "During Thursday's debate in Hull tempers rose.\nThe debate was long.\nIt rained.\nIt snowed.\nIt froze.\n"
        "Vance said it was late.\nThe debate ended.\n"
    )
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "During Thursday's debate in Hull"


def test_a_sentence_tells_of_the_speaker_before_it_comes_to_another(ask: Ask) -> None:
    writer = article("Nora Vance spoke on Friday after Berg denied the fire.\nVance said it was late.\n")
    writer.said(TOM, "Berg", "denied", "the fire", stance=Stance.DENIED)
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHEN)) == "on Friday"


def test_the_other_voice_of_a_printed_interview_was_told(ask: Ask) -> None:
    writer = article("BERG: And now what?\n\nVANCE: it was late\n\n")
    writer.said(TOM, "BERG", ":", "And now what?")
    writer.said(NORA, "VANCE", ":", "it was late")
    assert first_words(ask(writer, Asks.ADDRESSEE)) == "Tom Berg"


def test_whom_she_sat_down_with_was_told(ask: Ask) -> None:
    writer = article("Sitting down with Radio Nova, Vance spoke.\nVance said it was late.\n")
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "with Radio Nova"


def test_a_paper_is_named_with_what_was_printed_in_it(tmp_path: Path) -> None:
    writer = article("Nora Vance quit after writing a Harlow Times op-ed.\nVance said it was late.\n")
    writer.said(NORA, "Vance", "said", "it was late")
    with closing(LocalStore(tmp_path, create=True)) as store:
        store.add([writer.read()])
        said = next(p for p in store.passages_of("school") if p.attribution)
        assert [one.words for one in outlets_agreed(said, Texts(store))] == ["Harlow Times op-ed"]


def test_where_somebody_was_speaking_is_told_right_after(ask: Ask) -> None:
    writer = article("Vance said it was late.\nShe was speaking at a protest outside the school, which grew loud.\n")
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "at a protest outside the school"


def test_where_the_remarks_were_made_is_told_right_before(ask: Ask) -> None:
    writer = article("Vance made her remarks during a club lunch this morning in Hull.\nVance said it was late.\n")
    writer.said(NORA, "Vance", "said", "it was late")
    assert first_words(ask(writer, Asks.WHERE)) == "during a club lunch in Hull"


@pytest.mark.parametrize(
    "beside", ["The council met on Monday.", "Cops found a knife last night.", "A study was published on Monday."]
)
def test_the_day_of_something_else_beside_it_is_not_that_of_the_saying(beside: str, ask: Ask) -> None:
    writer = article(f"{beside}\nVance said it was late.\n")
    writer.said(NORA, "Vance", "said", "it was late")
    assert ask(writer, Asks.WHEN) == []
