"""An archive about a school, for what should not be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.answer import Answer
from bot.answers.texts import Texts
from bot.conversation import Conversation
from index.article import Article
from index.attribution import Stance
from index.local.local_store import LocalStore
from index.passage import Passage
from index.speaker import Gender, Speaker, SpeakerType
from tests.small_archive import Writer

SCHOOL = """School board splits

Principal Nora Vance rejected the claim of fraud. Vance said the pool should be built.

Board member Emil Stark criticized Vance. "The pool is a folly," Stark said.

Teacher Ida Moll spoke about fraud in sports. Moll said wages were low.

The roof leaks in winter. Stark said that it must be mended.

The canteen closed in May. Moll said pupils bring bread.

Voters said energy costs too much.

Asked about the clock, Tarr said it was right.

Moll hopes that Gus Pike praises the cook.

Cook Lou Tarr said soup was late. Tarr confided that the oven smokes. Tarr cautioned that it may burn. \
Tarr told Radio Nova that meals are cold. "You never know," Tarr said.

Otto Brand, runner-up to Nora Vance, told the Coast Daily the vote was fair. \
"I believe that we should swim," Brand said.
"""
NORA = Speaker("Nora Vance", SpeakerType.PERSON, "Principal", ("Vance",), Gender.FEMALE)
EMIL = Speaker("Emil Stark", SpeakerType.PERSON, "Board member", ("Stark",), Gender.MALE)
IDA = Speaker("Ida Moll", SpeakerType.PERSON, "Teacher", ("Moll",), Gender.FEMALE)
GUS = Speaker("Gus Pike", SpeakerType.PERSON, None, ("Pike",), Gender.MALE)
OTTO = Speaker("Otto Brand", SpeakerType.PERSON, "runner-up to Nora Vance", ("Brand",), Gender.MALE)
LOU = Speaker("Lou Tarr", SpeakerType.PERSON, "Cook", ("Tarr",))
VOTERS = Speaker("Voters", SpeakerType.UNNAMED)

STANCES = {
    "criticized": Stance.CRITICIZED,
    "praised": Stance.PRAISED,
    "defends": Stance.PRAISED,
    "denied": Stance.DENIED,
}

Ask = Callable[..., Answer]


@pytest.fixture(scope="session")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStore]:
    writer = Writer(Article("school", SCHOOL, "School board splits", date(2023, 6, 2), "Coast Daily"))
    writer.said(NORA, "Principal Nora Vance", "rejected", "the claim of fraud", stance=Stance.DENIED)
    writer.said(NORA, "Vance", "said", "the pool should be built")
    writer.said(EMIL, "Board member Emil Stark", "criticized", "Vance", stance=Stance.CRITICIZED)
    writer.said(EMIL, "Stark", "said", '"The pool is a folly,"')
    writer.said(IDA, "Teacher Ida Moll", "spoke", "about fraud in sports")
    writer.said(IDA, "Moll", "said", "wages were low")
    writer.said(EMIL, "Stark", "said", "that it must be mended")
    writer.said(IDA, "Moll", "said", "pupils bring bread")
    hope = len(writer.attributions)
    writer.said(IDA, "Moll", "hopes", "that Gus Pike praises the cook", stance=Stance.WANTED)
    writer.said(GUS, "Gus Pike", "praises", "the cook", stance=Stance.PRAISED, within=hope)
    writer.said(OTTO, "Otto Brand", "told", "the vote was fair", told="the Coast Daily")
    writer.said(OTTO, "I", "believe", "that we should swim", stance=Stance.BELIEVED)
    writer.said(LOU, "Cook Lou Tarr", "said", "soup was late")
    writer.said(LOU, "Tarr", "confided", "that the oven smokes")
    writer.said(LOU, "Tarr", "cautioned", "that it may burn")
    writer.said(LOU, "Tarr", "told", "that meals are cold", told="Radio Nova", told_name="Radio Nova")
    writer.said(LOU, "Tarr", "said", '"You never know,"')
    writer.said(VOTERS, "Voters", "said", "energy costs too much")
    writer.said(None, "", "Asked", "about the clock", stance=Stance.ASKED)
    writer.said(LOU, "Tarr", "said", "it was right")
    with closing(LocalStore(tmp_path_factory.mktemp("school") / "archive", create=True)) as store:
        store.add([writer.read()])
        yield store


@pytest.fixture
def ask(school: LocalStore) -> Ask:
    """Return the function that holds a conversation about the school and gives back its last answer."""
    conversation = Conversation(school)
    return lambda *turns: [conversation.ask(turn) for turn in turns][-1]


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Callable[..., tuple[Passage, Texts]]]:
    """Return a function that stores a text in which Vance said "it was late", with what else is told of that."""
    with closing(LocalStore(tmp_path, create=True)) as store:

        def stored(text: str, *, cue: str = "said", content: str = "it was late", **told: str) -> tuple[Passage, Texts]:
            writer = Writer(Article("school", text, "School", date(2023, 5, 9)))
            writer.said(NORA, "Vance", cue, content, **told)
            store.add([writer.read()])
            said = next(p for p in store.passages_of("school") if p.attribution)
            return said, Texts(store)

        yield stored


@pytest.fixture
def archive_of(tmp_path: Path) -> Iterator[Callable[..., Conversation]]:
    """Return a function that stores a text with who says what in it, and gives back a conversation about it."""
    with closing(LocalStore(tmp_path / "archive", create=True)) as store:

        def stored(text: str, *told: tuple[Speaker, str, str, str], title: str = "News") -> Conversation:
            writer = Writer(Article("news", f"{text}\n", title, date(2023, 5, 9)))
            for speaker, mention, cue, content in told:
                writer.said(speaker, mention, cue, content, stance=STANCES.get(cue, Stance.SAID))
            store.add([writer.read()])
            return Conversation(store)

        yield stored
