"""Whom a description means that no article prints in just these words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.names.circle import Around
from bot.names.likeness import Likeness
from bot.names.names import Names
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.bot.names.conftest import person
from tests.small_archive import Writer

RACE = """Moen ad hits rival

A television ad that Tove Moen paid for says Lars Bie taxed the ferries. The Bie ad says Moen sold the pier.

Bie adviser Per Lie said polls were wrong. The Bie campaign said it was ahead. Economists said fares \
would rise. Seismologist Ane Vold said the pier shook.

Norway's ambassador, Kari Aas, said she had lost her hat. The envoy to Oslo, Sam Reed, said he had found it.
"""
REGATTA = """Regatta won in fog

World champion Leif Bakke won. Bakke, a Norwegian, said the fog was thick. The Harbour Star reported that two boats \
sank.

Odd Moe's sister, Kaja, said he swam. The club, Arlen Sailing, said flares were sent up. Conservative councillor Fay \
Lund said it was a disgrace.
"""
HARBOUR = """Danish diplomat praises harbour

Danish diplomat praises harbour cranes. Bo Juhl said the cranes were fine. He serves as the Danish ambassador.

Dr Ida Roe, who heads the dockers' clinic, said hands were cut. Eli Voss, president of the Dockers' Association, said \
pay was low.
"""


def _race() -> Writer:
    writer = Writer(Article("race", RACE, "Moen ad hits rival", date(2023, 6, 2)))
    writer.said(
        Speaker("A television ad", SpeakerType.DOCUMENT), "A television ad", "says", "Lars Bie taxed the ferries"
    )
    writer.said(Speaker("The Bie ad", SpeakerType.DOCUMENT), "The Bie ad", "says", "Moen sold the pier")
    writer.said(person("Per Lie", "adviser"), "Per Lie", "said", "polls were wrong")
    writer.said(Speaker("Bie campaign", SpeakerType.ORGANIZATION), "The Bie campaign", "said", "it was ahead")
    writer.said(Speaker("Economists", SpeakerType.UNNAMED), "Economists", "said", "fares would rise")
    writer.said(person("Ane Vold", "Seismologist"), "Seismologist Ane Vold", "said", "the pier shook")
    writer.said(person("Kari Aas", "Norway's ambassador"), "Kari Aas", "said", "she had lost her hat")
    writer.said(person("Sam Reed", "envoy to Oslo"), "Sam Reed", "said", "he had found it")
    return writer


def _harbour() -> Writer:
    writer = Writer(Article("harbour", HARBOUR, "Danish diplomat praises harbour", date(2023, 6, 5)))
    writer.said(Speaker("Danish diplomat", SpeakerType.UNNAMED), "Danish diplomat", "praises", "harbour cranes")
    writer.said(Speaker("Bo Juhl", SpeakerType.PERSON), "Bo Juhl", "said", "the cranes were fine")
    writer.said(Speaker("Ida Roe", SpeakerType.PERSON), "Dr Ida Roe", "said", "hands were cut")
    writer.said(person("Eli Voss", "president of the Dockers' Association"), "Eli Voss", "said", "pay was low")
    return writer


def _regatta() -> Writer:
    writer = Writer(Article("regatta", REGATTA, "Regatta won in fog", date(2023, 6, 7)))
    writer.said(Speaker("Leif Bakke", SpeakerType.PERSON), "Bakke, a Norwegian,", "said", "the fog was thick")
    star = Speaker("Harbour Star", SpeakerType.ORGANIZATION)
    writer.said(star, "The Harbour Star", "reported", "that two boats sank")
    writer.said(person("Kaja", "Odd Moe's sister"), "Odd Moe's sister, Kaja,", "said", "he swam")
    club = Speaker("Arlen Sailing", SpeakerType.ORGANIZATION)
    writer.said(club, "The club, Arlen Sailing,", "said", "flares were sent up")
    writer.said(person("Fay Lund", "Conservative councillor"), "Fay Lund", "said", "it was a disgrace")
    return writer


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    with closing(LocalStore(tmp_path_factory.mktemp("likeness") / "archive", create=True)) as opened:
        opened.add([_race().read(), _harbour().read(), _regatta().read()])
        yield opened


def _around(store: LocalStore, article: str) -> Around:
    ids = (passage.speaker_id for passage in store.passages_of(article))
    return Around((article,), frozenset(one for one in ids if one is not None))


@pytest.mark.parametrize(
    ("phrase", "names"),
    [
        ("the new Moen commercial", ["A television ad"]),
        ("bies spot", ["The Bie ad"]),
        ("the Bie people", ["Bie campaign", "Per Lie"]),
        ("experts", ["Economists", "Ane Vold"]),
        ("the norwegian diplomat", ["Kari Aas"]),
        ("the Danish ambassador", ["Bo Juhl", "Danish diplomat"]),
    ],
)
def test_the_noun_and_what_tells_which_may_be_printed_otherwise(
    phrase: str, names: list[str], store: LocalStore
) -> None:
    assert [entry.name for entry in Likeness(store).find(phrase).chosen] == names


@pytest.mark.parametrize(
    "phrase",
    ["the Swedish ambassador", "the Falk commercial", "the Moen people", "the mayor", "the florist", "the people"],
)
def test_what_nobody_is_called_is_nobody(phrase: str, store: LocalStore) -> None:
    assert Likeness(store).find(phrase).chosen == ()


@pytest.mark.parametrize("place", ["Swiss", "Lisbon"])
def test_nobody_is_from_where_nothing_printed_of_him_tells(place: str, store: LocalStore) -> None:
    likeness = Likeness(store)
    assert [entry.name for entry in likeness.find("the pier expert").chosen[:1]] == ["Ane Vold"]
    assert likeness.find(f"the {place} pier expert").chosen == ()


@pytest.mark.parametrize(
    ("phrase", "name", "article"),
    [
        ("the doctor", "Ida Roe", "harbour"),
        ("the union", "Eli Voss", "harbour"),
        ("the newspaper", "Harbour Star", "regatta"),
        ("the norwegian", "Leif Bakke", "regatta"),
        ("the champion", "Leif Bakke", "regatta"),
        ("the victim's sister", "Kaja", "regatta"),
        ("the sailing club", "Arlen Sailing", "regatta"),
        ("the Tory councillor", "Fay Lund", "regatta"),
    ],
)
def test_in_the_articles_talked_about_a_noun_alone_may_stand_in_the_text(
    phrase: str, name: str, article: str, store: LocalStore
) -> None:
    likeness = Likeness(store)
    assert [entry.name for entry in likeness.find(phrase, _around(store, article)).chosen] == [name]
    assert likeness.find(phrase, _around(store, "race")).chosen == ()


def test_experts_are_all_meant(store: LocalStore) -> None:
    naming = Likeness(store).find("experts")
    assert naming.several
    assert naming.loosely


def test_a_former_chief_is_not_the_boss(tmp_path: Path) -> None:
    writer = Writer(Article("bank", "Bank\n\nFormer chief Ola Dyb said it rained.\n", "Bank", date(2023, 6, 2)))
    writer.said(person("Ola Dyb", "Former chief"), "Former chief Ola Dyb", "said", "it rained")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert not Likeness(store).find("the boss").chosen
        assert Likeness(store).find("the former boss").chosen


def test_of_several_people_nobody_is_named_for_standing_near(tmp_path: Path) -> None:
    text = "Fund managers meet Ruiz\n\nFund managers who met Ana Ruiz said rates rose. Ruiz said they fell.\n"
    writer = Writer(Article("fund", text, "Fund managers meet Ruiz", date(2023, 6, 2)))
    writer.said(Speaker("Fund managers", SpeakerType.UNNAMED), "Fund managers who met Ana Ruiz", "said", "rates rose")
    writer.said(Speaker("Ana Ruiz", SpeakerType.PERSON), "Ruiz", "said", "they fell")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert [entry.name for entry in Likeness(store).find("the fund boss").chosen] == ["Fund managers"]


@pytest.mark.parametrize("whose", ["Lund", "Moss"])
def test_what_tells_which_does_not_stand_in_the_next_sentence_nor_is_a_slip(whose: str, tmp_path: Path) -> None:
    text = "Shelter full\n\nShelter volunteers said they were tired. Mayor Fay Lund said it was a disgrace.\n"
    writer = Writer(Article("shelter", text, "Shelter full", date(2023, 6, 2)))
    writer.said(Speaker("Shelter volunteers", SpeakerType.UNNAMED), "Shelter volunteers", "said", "they were tired")
    writer.said(person("Fay Lund", "Mayor"), "Mayor Fay Lund", "said", "it was a disgrace")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Likeness(store).find("Shelter volunteers").chosen
        assert Likeness(store).find(f"{whose} volunteers").chosen == ()
        assert Names(store).find(f"{whose} volunteers").chosen == ()


def test_one_is_meant_rather_than_several(tmp_path: Path) -> None:
    text = (
        "Fund\n\nFund managers said rates rose, and again that they fell. Ola Dyb, a fund manager, said they stayed.\n"
    )
    writer = Writer(Article("fund", text, "Fund", date(2023, 6, 2)))
    writer.said(Speaker("Fund managers", SpeakerType.UNNAMED), "Fund managers", "said", "rates rose")
    writer.said(person("Ola Dyb", "fund manager"), "Ola Dyb, a fund manager,", "said", "they stayed")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Likeness(store).find("the fund boss").chosen[0].name == "Ola Dyb"
        assert Likeness(store).find("the fund bosses").chosen[0].name == "Fund managers"
