"""Which organization a phrase means that is not its name."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.names.names import Names
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer


@pytest.mark.parametrize("phrase", ["the labour department", "the labor department"])
def test_a_body_that_only_its_spokeswoman_speaks_for(phrase: str, names: Names) -> None:
    assert [entry.name for entry in names.find(phrase).chosen] == ["A spokeswoman for the labour department"]


@pytest.mark.parametrize(
    ("phrase", "body"),
    [("the Danes", "Danish government"), ("the danish", "Danish government"), ("the Germans", "Germany")],
)
def test_the_people_of_a_country_are_the_country_or_its_government(phrase: str, body: str, tmp_path: Path) -> None:
    text = "Strait closed\n\nThe Danish government said the strait was shut. Germany said it was open.\n"
    writer = Writer(Article("strait", text, "Strait closed", date(2023, 6, 2)))
    danes = Speaker("Danish government", SpeakerType.ORGANIZATION)
    writer.said(danes, "The Danish government", "said", "the strait was shut")
    writer.said(Speaker("Germany", SpeakerType.ORGANIZATION), "Germany", "said", "it was open")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Names(store).find(phrase).chosen[0].name == body


def test_a_report_is_no_journalist_of_a_report(tmp_path: Path) -> None:
    text = "Spill found\n\nEditor Jan Voll of Marine Report said oil had leaked. The report said fish had died.\n"
    writer = Writer(Article("spill", text, "Spill found", date(2023, 6, 2)))
    jan = Speaker("Jan Voll", SpeakerType.PERSON, "Marine Report")
    writer.said(jan, "Editor Jan Voll of Marine Report", "said", "oil had leaked")
    writer.said(Speaker("The report", SpeakerType.DOCUMENT), "The report", "said", "fish had died")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert Names(store).find("the report").name == "The report"


@pytest.mark.parametrize(("phrase", "names"), [("Falk", []), ("the Falk campaign", ["Falk campaign"])])
def test_a_campaign_is_not_who_is_campaigned_for(phrase: str, names: list[str], tmp_path: Path) -> None:
    writer = Writer(Article("vote", "Vote\n\nThe Falk campaign said it rained.\n", "Vote", date(2023, 6, 2)))
    writer.said(Speaker("Falk campaign", SpeakerType.ORGANIZATION), "The Falk campaign", "said", "it rained")
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:
        store.add([writer.read()])
        assert [entry.name for entry in Names(store).find(phrase).chosen] == names
