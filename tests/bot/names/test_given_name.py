"""Whom a given name means, of whom the archive has another form of it or the surname."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest

from bot.names.names import Names
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Speaker, SpeakerType
from tests.small_archive import Writer

TEXT = """Fees rise

Bernard Falk said fees were high. Sanders said they were low. A bill divides Michael Lund and Ruiz. Lund said it was \
late.
"""


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Names]:
    writer = Writer(Article("fees", TEXT, "Fees rise", date(2023, 6, 2)))
    writer.said(Speaker("Bernard Falk", SpeakerType.PERSON), "Bernard Falk", "said", "fees were high")
    writer.said(Speaker("Sanders", SpeakerType.PERSON), "Sanders", "said", "they were low")
    writer.said(Speaker("Lund", SpeakerType.PERSON), "Lund", "said", "it was late")
    with closing(LocalStore(tmp_path_factory.mktemp("given") / "archive", create=True)) as store:
        store.add([writer.read()])
        yield Names(store)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("bernie", "Bernard Falk"),
        ("Bernie Falk", "Bernard Falk"),
        ("michael", "Lund"),
        ("Mike", "Lund"),
        ("Mike Lund", "Lund"),
    ],
)
def test_a_given_name_or_its_short_form_tells_who_is_meant(phrase: str, name: str, names: Names) -> None:
    naming = names.find(phrase)
    assert [entry.name for entry in naming.chosen] == [name]
    assert naming.loosely


@pytest.mark.parametrize("phrase", ["bill", "Heidi", "Heidi Lund", "Mike Falk", "Ted Sanders"])
def test_a_given_name_of_which_nobody_is_known_is_nobody(phrase: str, names: Names) -> None:
    assert names.find(phrase).chosen == ()
