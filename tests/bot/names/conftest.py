"""Two towns whose papers print offices, relatives and namesakes: whom a name or an office means there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date

import pytest

from bot.answer import Answer
from bot.conversation import Conversation
from bot.names.names import Names
from index.article import Article
from index.local.local_store import LocalStore
from index.speaker import Gender, Speaker, SpeakerType
from tests.small_archive import Writer

MILL = """Mill at Brackwater to close

Mayor Olga Prahl of the town said the mill had fed three streets.

Chief executive Nils Haug said Haug Paper had run out of water. Nils Haug said the river was low.

Senator Gerda Haug said the state should buy the mill. The paperworkers' union said the closure broke a promise.

A spokeswoman for the labour department said talks would go on. An engineer said the boilers were sound.

Detective Sergeant Ivo Lenz said a window was broken. Deputy mayor Rasmus Pohl said he was sorry.
"""
FERRY = """Ferry from Tolle runs aground

Mayor Berit Solum of the island said nobody was hurt. Chief engineer Arne Vik said the engine had knocked for days.

Governor Tor Haug said the ferry would be replaced. The seamen's union said crews were tired.

Chief financial officer Lise Brun said the line was insured. Former governor Knut Dahl said he had warned them.

Coach Eva Vik said the team swam ashore. Judge Mona Vik said she would hear the captain.
"""


def person(name: str, role: str, gender: Gender | None = None) -> Speaker:
    return Speaker(name, SpeakerType.PERSON, role, (name.split()[-1],), gender)


MILL_SPEAKERS = (
    (person("Olga Prahl", "Mayor", Gender.FEMALE), "Mayor Olga Prahl", "the mill had fed three streets"),
    (
        person("Nils Haug", "Chief executive", Gender.MALE),
        "Chief executive Nils Haug",
        "Haug Paper had run out of water",
    ),
    (person("Nils Haug", "Chief executive", Gender.MALE), "Nils Haug", "the river was low"),
    (person("Gerda Haug", "Senator", Gender.FEMALE), "Senator Gerda Haug", "the state should buy the mill"),
    (
        Speaker("The paperworkers' union", SpeakerType.ORGANIZATION),
        "The paperworkers' union",
        "the closure broke a promise",
    ),
    (
        Speaker("A spokeswoman for the labour department", SpeakerType.UNNAMED),
        "A spokeswoman for the labour department",
        "talks would go on",
    ),
    (Speaker("An engineer", SpeakerType.UNNAMED), "An engineer", "the boilers were sound"),
    (person("Ivo Lenz", "Detective Sergeant"), "Detective Sergeant Ivo Lenz", "a window was broken"),
    (person("Rasmus Pohl", "Deputy mayor"), "Deputy mayor Rasmus Pohl", "he was sorry"),
)
FERRY_SPEAKERS = (
    (person("Berit Solum", "Mayor", Gender.FEMALE), "Mayor Berit Solum", "nobody was hurt"),
    (person("Arne Vik", "Chief engineer", Gender.MALE), "Chief engineer Arne Vik", "the engine had knocked for days"),
    (person("Tor Haug", "Governor", Gender.MALE), "Governor Tor Haug", "the ferry would be replaced"),
    (Speaker("The seamen's union", SpeakerType.ORGANIZATION), "The seamen's union", "crews were tired"),
    (person("Lise Brun", "Chief financial officer"), "Chief financial officer Lise Brun", "the line was insured"),
    (person("Knut Dahl", "Former governor"), "Former governor Knut Dahl", "he had warned them"),
    (person("Eva Vik", "Coach", Gender.FEMALE), "Coach Eva Vik", "the team swam ashore"),
    (person("Mona Vik", "Judge", Gender.FEMALE), "Judge Mona Vik", "she would hear the captain"),
)


@pytest.fixture(scope="session")
def towns(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    mill = Writer(Article("mill", MILL, "Mill at Brackwater to close", date(2023, 6, 2)))
    ferry = Writer(Article("ferry", FERRY, "Ferry from Tolle runs aground", date(2023, 6, 5)))
    for writer, speakers in ((mill, MILL_SPEAKERS), (ferry, FERRY_SPEAKERS)):
        for speaker, source, content in speakers:
            writer.said(speaker, source, "said", content)
    with closing(LocalStore(tmp_path_factory.mktemp("towns") / "archive", create=True)) as store:
        store.add([mill.read(), ferry.read()])
        yield store


@pytest.fixture
def names(towns: LocalStore) -> Names:
    return Names(towns)


@pytest.fixture
def ask(towns: LocalStore) -> Callable[..., Answer]:
    """Return the function that holds a conversation about the towns and gives back its last answer."""
    conversation = Conversation(towns)
    return lambda *turns: [conversation.ask(turn) for turn in turns][-1]
